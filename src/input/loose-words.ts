/** Words that column names are made of, each with its one spelling here: `Txn Dt`, `FECHA_OPERACION`, `Transaktionsdatum`. */

/** One word for each thing, in the languages that exports of terminals are met in; accents are taken off before. */
const WORDS: readonly (readonly [word: string, spellings: string])[] = [
  [
    'txn',
    'txn|trans|tran|trx|tx|tn|trn|tranx|transac|transaction|transactions|transaccion|transaktion|transaktions|transacao|' +
      'transazione|transactie|operacion|operacao|operazione|zahlung|zahlungs|paiement|pago|pagamento|betaling',
  ],
  [
    'rsp',
    'rsp|resp|response|answer|reply|respuesta|antwort|reponse|resposta|risposta|antwoord|return|ret|ruckgabe|rueckgabe',
  ],
  ['code', 'code|cd|codes|codigo|kode|codice'],
  ['rsp code', 'rc|respcd|rspcd'],
  [
    'text',
    'text|texto|texte|testo|tekst|desc|descr|description|message|msg|detail|details|descripcion|descricao|descrizione|' +
      'beschreibung|omschrijving|libelle|explanation|info|content|wording|meldung|meldungstext|mensaje|mensagem|messaggio|' +
      'bericht|nachricht|hinweis',
  ],
  [
    'no',
    'no|nos|num|number|nbr|nr|n|id|ids|identifier|numero|nummer|ident|identification|uid|identificador|identifiant|identificativo',
  ],
  ['amt', 'amount|amt|importe|importo|betrag|montant|monto|valor|amnt|fare|summe|sum|gesamtbetrag|bedrag|quantia'],
  ['gross', 'gross|brutto|bruto|brut|lordo'],
  ['total', 'total|totale|gesamt|totaal'],
  ['price', 'price|preis|precio|prix|preco|prezzo|prijs'],
  ['cents', 'cents|cent|pence|pennies|centavos|centimes|centimos|centesimi|minor|fen|rappen'],
  ['ccy', 'currency|ccy|curr|moneda|wahrung|waehrung|devise|divisa|moeda|valuta'],
  [
    'term',
    'terminal|term|terminale|device|dev|till|register|machine|edc|reader|lane|hostname|equipment|kiosk|pinpad|ped|pdq|eftpos|' +
      'validator|turnstile|pump|dispenser|workstation|checkout|checkstand|cashdesk|cashregister|paystation|vm|catid|atm|' +
      'gerat|geraet|gerate|geraete|kasse|kassen|kassenplatz|automat|zahlterminal|dispositivo|terminalnummer|caja|datafono|tpv|lector|' +
      'caisse|borne|lecteur|appareil|tpe|caixa|maquina|maquininha|maquineta|pinpads|leitor|cassa|lettore|' +
      'kassa|betaalautomaat|pinautomaat|apparaat|kassanummer',
  ],
  ['serial', 'serial|sn|serialno|serialnumber|seriennummer|serie|matricola|serienummer'],
  [
    'merch',
    'merchant|merch|mer|mcht|mrch|mct|comercio|handler|haendler|retailer|acceptor|outlet|store|shop|branch|site|station|dba|' +
      'venue|property|restaurant|premises|dealer|franchise|filiale|niederlassung|standort|betrieb|vu|markt|vertragsunternehmen|' +
      'tienda|sucursal|establecimiento|commercant|magasin|boutique|enseigne|etablissement|pdv|' +
      'loja|lojista|estabelecimento|filial|negozio|esercente|esercizio|winkel|vestiging|filiaal|handelaar|stn',
  ],
  ['date', 'date|dt|datum|fecha|dte|giorno'],
  ['time', 'time|tm|hora|uhrzeit|heure|zeit|tme|ora|orario|horario|tijd|tiempo|tempo|temps'],
  [
    'datetime',
    'datetime|timestamp|dttm|dtm|tstamp|ts|stamp|epoch|zeitstempel|horodatage|tijdstip|tijdstempel|unixtime|dtts|datahora|fechahora',
  ],
  ['card', 'card|pan|tarjeta|karte|karten|cardholder|carte|cartao|carta|kaart'],
  ['card no', 'kartennummer|kartennr|kaartnummer|primaryaccount'],
  ['type', 'type|typ|tipo|art|soort'],
  [
    'status',
    'status|stat|sts|estado|estatus|statut|stato|situacao|result|outcome|ergebnis|resultado|resultat|resultaat|risultato|esito|uitkomst',
  ],
  ['reason', 'reason|motivo|grund|motif|reden|razon|raison|rsn'],
  [
    'fail',
    'decline|declined|decl|error|err|fail|failed|failure|reject|rejected|rejection|refusal|refused|denial|denied|fault|abort|aborted|' +
      'exception|rechazo|rechazado|denegacion|denegado|ablehnung|ablehnungs|fehler|fallo|erreur|refus|echec|erro|recusa|falha|errore|rifiuto|fout|weigering|afwijzing',
  ],
  ['ref', 'ref|reference|referencia|referenz|referentie|riferimento|retrieval|rrn|refno|refnum|arn'],
  ['trace', 'trace|stan|systrace|beleg|nsu|bonnr|bonnummer|belegnr|belegnummer'],
  [
    'slip',
    'receipt|invoice|voucher|slip|ticket|bon|recibo|factura|fattura|recu|scontrino|ricevuta|rechnung|facture|chk',
  ],
  ['seq', 'seq|sequence|sequential|audit|secuencia|sequenz|sequenza|sequencia'],
  [
    'entry',
    'entry|input|read|capture|acceptance|interface|entrada|lectura|saisie|lecture|lettura|inserimento|invoer|eingabe|' +
      'leseart|lesart|leitura|captura|kartenleseart|presentment|presentation',
  ],
  ['mode', 'mode|method|modo|technology|tech|metodo|modalita|methode'],
  ['batch', 'batch|lote'],
  ['issuer', 'issuer|issuing|iss|emisor|emissor|emetteur|emettrice|emittent|emittente|herausgeber|kartenherausgeber'],
  ['institution', 'ins|inst|institution|institute|org|organization|bin|iin'],
  ['acquirer', 'acquirer|acquiring|acq|channel|psp|route|adquirente|acquereur|kanal|canal|rede'],
  [
    'operator',
    'operator|cashier|clerk|staff|teller|attendant|employee|user|username|cajero|kassierer|bediener|bedienung|waiter|kellner|' +
      'serveur|mesero|camarero|caissier|vendeur|operateur|operatore|cassiere|operador|atendente|verkaufer|verkaeufer|' +
      'salesperson|associate|oper|opr|caixeiro|kassamedewerker|medewerker',
  ],
  ['version', 'version|ver|firmware|fw|release|build|versione|versao|versie|softwarestand'],
  ['app', 'app|application|software|sw|soft|logiciel|program|programm|applicazione|aplicacion'],
  [
    'alarm',
    'alarm|alarms|alert|alerts|event|incident|notification|trap|ereignis|evento|alarma|storung|stoerung|evenement|alarme|allarme|avviso|storing',
  ],
  ['orig', 'orig|original|parent|linked|originale|ursprung|initial'],
  [
    'auth',
    'auth|authorization|authorisation|authorized|approval|autorizacion|autorisierung|autorisation|autorizacao|autorizzazione',
  ],
  [
    'took',
    'duration|elapsed|latency|rtt|turnaround|delay|taken|took|dauer|laufzeit|duracion|duree|duracao|durata|duur|costtime|roundtrip',
  ],
  ['ms', 'ms|msec|msecs|millis|milliseconds|millisecond|millisec'],
  ['sec', 'sec|secs|seconds|second|sekunden|segundos|secondes|secondi'],
  ['component', 'component|module|part|subsystem|peripheral|unit|baugruppe|componente|composant'],
  ['token', 'token|fingerprint|hash'],
  ['last', 'last|letzte|ultimos|derniers|ultimi|laatste'],
  ['zone', 'timezone|tz'],
  ['date time', 'zeitpunkt|moment|when'],
  ['screen', 'display|screen|displayed|prompt|bildschirm|pantalla|ecran|tela|anzeige|schermo'],
  ['label', 'label|alias|nickname|nick|name|nombre|nom|nome|naam|bezeichnung|title'],
  ['type', 'vorgang|umsatzart|geschaftsvorfall|geschaeftsvorfall|zahlart|buchungsart'],
];

/** Words that say whose or which, and change nothing else. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'txn the of for in y und et de del du des da do di della van het en e la le el payment pay pos local host sys system processor trade order ' +
    'iso emv bank banco banque banca gateway network tender eft'
  ).split(' '),
);

export const WORD_OF: ReadonlyMap<string, string> = new Map(
  WORDS.flatMap(([word, spellings]) => spellings.split('|').map((spelling): [string, string] => [spelling, word])),
);

/** Words that stand in no list of spellings and still make a name worth looking at. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set([
  ...WORDS.flatMap(([word]) => word.split(' ')),
  'at',
  'utc',
  'gmt',
  'location',
  'company',
  'symptom',
  'asset',
  'acct',
  'account',
  'host',
  'pos',
  'bank',
  'banco',
  'banque',
  'banca',
]);

/** What is none of the columns sought, though its words look like it. */
export const NOT_ENGLISH = new RegExp(
  `\\b(?:${[
    'fees?|tip|tips|gratuity|tax|vat|gst|discount|refund(?:ed)?|cashback|surcharge|balance|commission|mdr|interchange|rounding|points|loyalty',
    'settled?|settlement|payout|funding|funded|clearing|posting|deposit|deposited|value date|expiry|expiration|expires?|exp|valid|validity|birth|dob',
    'cleared?|ended?|closed|recover(?:ed|y)?|resolved|ack(?:nowledged)?|avs|cvv|cvm|verification|address|email|phone|telephone|mobile|fax|city|country|zip|postcode|postal|plz',
    'customer|due|updated?|modified|print(?:ed)?|model|severity|level|priority|count|qty|quantity|rate|percent|limit|exchange|fx|installments?|signature|warranty|installed|installation',
    'gebuhr(?:en)?|gebuehr(?:en)?|provision|trinkgeld|saldo|guthaben|rabatt|mwst|steuer|wertstellung|gultig|gueltig|telefon|ablaufdatum|anzahl',
    'comision(?:es)?|propina|descuento|impuestos?|iva|liquidacion|vencimiento|caducidad|telefono|cantidad|cuotas?',
    'frais|pourboire|solde|remise|tva|reglement|echeance|expiration|quantite',
    'taxas?|gorjeta|desconto|liquidacao|vencimento|tarifa|parcelas?|bandeira|validade|commissione|commissioni|mancia|sconto|scadenza|rimborso',
    'kosten|fooi|korting|btw|vervaldatum|aantal',
  ].join('|')})\\b`,
);
