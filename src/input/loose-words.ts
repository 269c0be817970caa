/** Words that column names are made of, each with its one spelling here: `Txn Dt`, `FECHA_OPERACION`, `Transaktionsdatum`. */

/** One word for each thing, in the languages that exports of terminals are met in; accents are taken off before. */
const WORDS: readonly (readonly [word: string, spellings: string])[] = [
  [
    'txn',
    'plati|placanja|transakcije|transakcija|transaktsiya|urusniaga|giaodich|gd|pagos|operation|operations|transaktionen|transakcja|transakcji|transakce|transakcie|tranzactie|tranzactiei|tranzakcio|islem|isleme|transaksi|transaksjon|transaksjons|kjop|kob|kop|tapahtuma|tapahtuman|platnosci|platby|giaodich|zahlungsvorgang|compra|movimento|movimiento|kartenzahlung|txn|trans|tran|trx|tx|tn|trn|tranx|transac|transaction|transactions|transaccion|transaktion|transaktions|transacao|' +
      'transazione|transactie|operacion|operacao|operazione|zahlung|zahlungs|paiement|pago|pagamento|betaling',
  ],
  [
    'rsp',
    'odgovora|odgovor|odgovoru|odpovede|jawapan|atsakymo|atbildes|phanhoi|svar|svars|vastaus|vastaus|odpowiedz|odpowiedzi|odp|odpoved|odpovedi|raspuns|valasz|cevap|cevabi|yanit|yaniti|respon|respons|balasan|retorno|retour|rueckmeldung|ruckmeldung|rsp|resp|response|answer|reply|respuesta|antwort|reponse|resposta|risposta|antwoord|return|ret|ruckgabe|rueckgabe',
  ],
  ['code', 'ma|cod|kod|kodu|koodi|kood|koda|kode|kodu|code|cd|codes|codigo|kode|codice'],
  ['rsp code', 'rc|respcd|rspcd'],
  ['alarm code', 'stoerungscode|storungscode|vikakoodi|meldungscode|meldungsnummer|meldecode|stoercode|ereigniscode'],
  [
    'text',
    'diengiai|noidung|meddelande|beskrivelse|beskrivning|besked|melding|selite|viesti|kuvaus|opis|komunikat|popis|zprava|sprava|leiras|uzenet|mesaj|mesaji|aciklama|aciklamasi|keterangan|pesan|deskripsi|mota|glosa|observacion|observaciones|observacao|detalle|detalhe|dettaglio|bemerkung|intitule|denominazione|remarks|remark|comment|comments|annotation|text|texto|texte|testo|tekst|desc|descr|description|message|msg|detail|details|descripcion|descricao|descrizione|' +
      'beschreibung|omschrijving|libelle|explanation|info|content|wording|meldung|meldungstext|mensaje|mensagem|messaggio|' +
      'bericht|nachricht|hinweis',
  ],
  [
    'no',
    'numer|broj|br|stevilka|nombor|c|nro|cislo|szam|szama|azonosito|numara|numarasi|nomor|nummeret|matricule|numarul|numar|numeru|no|nos|num|number|nbr|nr|n|id|ids|identifier|numero|nummer|ident|identification|uid|identificador|identifiant|identificativo',
  ],
  [
    'amt',
    'umsatz|nilai|iznos|iznosa|znesek|zneska|amaun|sotien|belopp|belop|beloep|belob|kwota|castka|suma|summa|osszeg|tutar|tutari|jumlah|nominal|valore|importi|kopbelopp|amount|amt|importe|importo|betrag|montant|monto|valor|amnt|fare|summe|sum|gesamtbetrag|bedrag|quantia',
  ],
  ['gross', 'gross|brutto|bruto|brut|lordo'],
  ['total', 'totalt|yhteensa|razem|celkem|toplam|total|totale|gesamt|totaal'],
  ['price', 'pris|cena|hinta|fiyat|harga|gia|price|preis|precio|prix|preco|prezzo|prijs'],
  [
    'cents',
    'ore|grosze|groszy|kurus|cents|cent|pence|pennies|centavos|centimes|centimos|centesimi|minor|fen|rappen|paise|paisa|kobo|halalas|halala|sen|fils|qirsh|stotinki|agorot|kopecks|kopiyka',
  ],
  [
    'ccy',
    'waluta|mena|penznem|doviz|valuutta|matauang|birimi|currency|ccy|curr|cur|moneda|wahrung|waehrung|devise|divisa|moeda|valuta',
  ],
  [
    'term',
    'equipement|equipements|ecr|ecrid|catid|automatu|automaten|automatennummer|bankomat|bankomatu|automate|apparecchio|toestel|laite|laitteen|apparat|apparatet|enhed|enheden|enhet|enheten|kasy|kasseapparat|eszkoz|eszkozszam|penztar|penztargep|maypos|handheld|casa|casei|automaat|materiel|apparato|somay|mamay|terminalnr|uredaj|uredaja|naprava|blagajna|blagajne|peranti|dataphones|logico|stanowisko|stanowiska|kortlasare|kortlasaren|kortleser|kortlaeser|thietbi|terminala|terminali|terminaal|terminalu|terminalid|paate|paatteen|maksupaate|urzadzenie|urzadzenia|pokladna|pokladny|cihaz|kassa|kassan|kortterminal|betalterminal|mesin|perangkat|equipo|equipamento|tills|opt|kasa|kasy|dataphone|chuoterminal|zariadenie|zarizeni|terminalul|mpos|cashpoint|checkouts|terminal|term|terminale|device|dev|till|register|machine|edc|reader|lane|hostname|equipment|kiosk|pinpad|ped|pdq|eftpos|' +
      'validator|turnstile|pump|dispenser|workstation|checkout|checkstand|cashdesk|cashregister|paystation|vm|catid|atm|' +
      'gerat|geraet|gerate|geraete|kasse|kassen|kassenplatz|automat|zahlterminal|dispositivo|terminalnummer|caja|datafono|tpv|tpa|tpas|lector|' +
      'caisse|borne|lecteur|appareil|tpe|caixa|maquina|maquininha|maquineta|pinpads|leitor|cassa|lettore|' +
      'kassa|betaalautomaat|pinautomaat|apparaat|kassanummer',
  ],
  ['serial', 'serial|sn|serialno|serialnumber|seriennummer|serie|matricola|serienummer'],
  [
    'merch',
    'caid|otopark|parking|garage|garages|market|markets|vertragspartner|akceptant|akceptanta|brukersted|toimipaikka|toimipaikan|depot|contrat|contrats|marchand|objekt|donvi|punktu|obchodnika|miesto|elfogadohely|toimipiste|prodavaonica|poslovalnica|poslovalnice|mjesto|kedai|peniaga|lucru|forretningsnr|prodejny|predajna|dvcnt|donvichapnhanthe|uyeisyeri|ragionesociale|butiksnr|butiksnummer|butikknr|butiksnavn|haendler|handler|cuahang|tenant|butik|butikk|butiken|forretning|kauppa|kauppias|myymala|sklep|sklepu|placowka|placowki|obchodnik|prodejna|provozovna|kereskedo|uzlet|bolt|comerciant|magazin|sube|subesi|isyeri|magaza|toko|gerai|cabang|cuahang|afiliacion|afiliado|comercios|adherent|concession|unidade|clinica|hotel|tiendas|punkt|salgssted|salgssted|tocka|prodajno|obchod|pobocka|agence|locale|shops|stores|handelsstalle|me|merchant|merch|mer|mcht|mch|mchnt|mrch|mct|comercio|handler|haendler|retailer|acceptor|outlet|store|shop|branch|site|station|dba|' +
      'venue|property|restaurant|premises|dealer|franchise|filiale|niederlassung|standort|betrieb|vu|markt|vertragsunternehmen|' +
      'tienda|sucursal|establecimiento|commercant|magasin|boutique|enseigne|etablissement|' +
      'loja|lojista|estabelecimento|filial|negozio|esercente|esercizio|winkel|vestiging|filiaal|handelaar|stn',
  ],
  [
    'date',
    'tarikh|dato|paivamaara|paiva|tarih|tarihi|datumu|tanggal|tgl|ngay|dates|jour|salgsdato|fech|date|dt|datum|fecha|dte|giorno',
  ],
  [
    'time',
    'vrijeme|vreme|kello|zaman|zamani|thoigian|godzina|godz|czas|cas|ido|saat|saati|aika|kellonaika|klockslag|klokkeslett|klokkeslaet|klokslaet|jam|waktu|gio|klokke|kl|hrs|transaktionstid|transaksjonstid|koptid|betalningstid|uur|time|tm|hora|uhrzeit|heure|zeit|tme|ora|orario|horario|tijd|tiempo|tempo|temps',
  ],
  [
    'datetime',
    'dateheure|tidspunkt|tidpunkt|idopont|tapahtumaaika|timestamputc|dttime|locdttm|datatempo|waktutransaksi|datetime|timestamp|dttm|dtm|tstamp|ts|stamp|epoch|zeitstempel|horodatage|tijdstip|tijdstempel|unixtime|dtts|datahora|fechahora',
  ],
  [
    'card',
    'kartice|kartici|kad|kort|kortet|kortti|kortin|kart|karti|karta|karty|kartu|kartya|kartica|cc|card|pan|tarjeta|karte|karten|cardholder|carte|cartao|carta|kaart',
  ],
  [
    'card no',
    'sothe|kortnummer|kortnr|kartyaszam|kartno|kartennr|tarjetanro|kortinnumero|kartennummer|kartennr|kaartnummer|primaryaccount',
  ],
  [
    'type',
    'tyyppi|laji|rodzaj|turu|tipi|turi|tip|jenis|loai|slag|szolgaltatas|sorte|clase|classe|genre|type|typ|tipo|art|soort',
  ],
  [
    'status',
    'ketqua|tila|stav|stare|allapot|statusz|eredmeny|durum|durumu|sonuc|sonucu|wynik|vysledek|vysledok|rezultat|hasil|ketquathe|trangthai|utfall|resultatet|situacion|etat|zustand|status|stat|sts|estado|estatus|statut|stato|situacao|result|outcome|ergebnis|resultado|resultat|resultaat|risultato|esito|uitkomst',
  ],
  [
    'reason',
    'orsak|arsag|arsak|syy|przyczyna|powod|duvod|dovod|neden|nedeni|alasan|lydo|reason|motivo|grund|motif|reden|razon|raison|rsn',
  ],
  [
    'fail',
    'hata|fel|feil|fejl|virhe|blad|bledu|chyba|chyby|hiba|eroare|kesalahan|loi|odmowa|odmowy|odmitnuti|anulacion|avslag|rechazos|negacion|negativa|decline|declined|decl|error|err|fail|failed|failure|reject|rejected|rejection|refusal|refused|denial|denied|fault|abort|aborted|' +
      'exception|rechazo|rechazado|denegacion|denegado|ablehnung|ablehnungs|fehler|fallo|erreur|refus|echec|erro|recusa|falha|errore|rifiuto|fout|weigering|afwijzing',
  ],
  [
    'ref',
    'thamchieu|viite|referencyjny|referans|referansi|referencni|referensi|referans|referens|ref|reference|referencia|referenz|referentie|riferimento|retrieval|rrn|refno|refnum|arn',
  ],
  ['trace', 'sotrace|systrace|stanno|trace|stan|systrace|beleg|nsu|bonnr|bonnummer|belegnr|belegnummer'],
  [
    'slip',
    'lopnr|lopnummer|paragonu|kvitto|kvitteringsnr|kvittering|kuitti|paragon|uctenka|stvrzenka|fis|fisi|struk|comprobante|cupon|cupom|comprovante|scontrino|nota|faktura|bongnr|bong|dekont|receipt|invoice|voucher|slip|ticket|bon|recibo|factura|fattura|recu|scontrino|ricevuta|rechnung|facture|chk',
  ],
  ['seq', 'sira|seq|sequence|sequential|audit|secuencia|sequenz|sequenza|sequencia'],
  [
    'entry',
    'kieunhap|leeswijze|cteni|ocitanja|citanja|branja|docthe|bacaan|odczytu|odczyt|wprowadzenia|ingreso|inlasning|inlasnings|avlasning|giris|girisi|luku|lukutapa|nacteni|baca|lettura|leemethode|rdr|capturing|ingresso|acquisizione|recognition|presentation|dip|entry|input|read|capture|acceptance|interface|entrada|lectura|saisie|lecture|lettura|inserimento|invoer|eingabe|' +
      'leseart|lesart|leitura|captura|kartenleseart|presentment|presentation',
  ],
  [
    'mode',
    'forma|nacin|nacina|cach|cara|sposob|zpusob|sekli|yontemi|yontem|modu|metode|tapa|tryb|maneira|mezzo|medio|modalidad|modalidade|mode|method|modo|technology|tech|metodo|modalita|methode',
  ],
  ['batch', 'solo|parti|partia|davka|parti|lotes|remessa|remise|batch|lote'],
  [
    'issuer',
    'phathanh|bankaemitent|emitentkarty|emittentin|utgivare|utgivarens|utgiver|udsteder|wydawca|wydawcy|vydavatel|kibocsato|kortutgivare|kortutsteder|kortudsteder|uitgever|emissora|emisora|penerbit|issuer|issuing|iss|emisor|emissor|emetteur|emettrice|emittent|emittente|herausgeber|kartenherausgeber',
  ],
  [
    'institution',
    'ins|inst|institution|institute|org|organization|bin|iin|entidad|entidade|institucion|instituicao|istituto|etablissementbancaire',
  ],
  [
    'acquirer',
    'reseau|reseaux|inlosare|innloser|indloser|acquirente|przetwarzajacy|adquirencia|kanali|acquirer|acquiring|acq|channel|psp|route|adquirente|acquereur|kanal|canal|rede',
  ],
  [
    'operator',
    'hotesse|hotessedecaisse|caissiere|cajera|hotecaisse|thungan|nhanvien|kasjer|kasiyer|kassor|kassabitrade|kassar|myyja|pokladni|obsluha|kassir|vendedor|vendedora|cajera|garcom|garzon|cameriere|prodavac|associates|expedient|operator|cashier|clerk|staff|teller|attendant|employee|user|username|cajero|kassierer|bediener|bedienung|waiter|kellner|' +
      'serveur|mesero|camarero|caissier|vendeur|operateur|operatore|cassiere|operador|atendente|verkaufer|verkaeufer|' +
      'salesperson|associate|oper|opr|caixeiro|kassamedewerker|medewerker',
  ],
  [
    'version',
    'phienban|versi|inacica|versija|wersja|verze|surum|surumu|versjon|versio|verzio|version|ver|firmware|fw|release|build|versione|versao|versie|softwarestand',
  ],
  ['app', 'app|application|software|sw|soft|logiciel|program|programm|applicazione|aplicacion'],
  ['host', 'hote|anfitrion|rechner'],
  [
    'grade',
    'severite|severitate|severita|gravite|gravidade|gravedad|schweregrad|wichtigkeit|ernst|allvarlighetsgrad|alvorlighet',
  ],
  ['screen', 'ekran|naytto|obrazovka|layar'],
  [
    'alarm',
    'suco|gangguan|usterka|usterki|guasto|porucha|poruchy|vika|ariza|arizasi|defaut|falha|sukien|kejadian|zdarzenia|evt|dogadaj|dogadaja|dogodek|dogodka|udalosti|esemeny|eveniment|evenimente|larm|halytys|zdarzenie|udalost|uyari|olay|hendelse|haendelse|handelse|tapahtumat|alarm|alarms|alert|alerts|event|incident|notification|trap|problem|problema|probleme|probleem|anomalie|anomalia|panne|averia|incidencia|incidente|ereignis|evento|alarma|storung|stoerung|evenement|alarme|allarme|avviso|storing',
  ],
  ['orig', 'orig|original|parent|linked|originale|ursprung|initial'],
  [
    'auth',
    'autoryzacji|autoryzacja|autorizace|onay|auktorisation|autorisasjon|otorisasi|varmennus|provizyon|auth|authorization|authorisation|authorized|approval|autorizacion|autorisierung|autorisation|autorizacao|autorizzazione',
  ],
  [
    'took',
    'varighed|varighet|varaktighet|kesto|czastrwania|suresi|durasi|rtt|duration|elapsed|latency|rtt|turnaround|delay|taken|took|dauer|laufzeit|duracion|duree|duracao|durata|duur|costtime|roundtrip',
  ],
  ['ms', 'ms|msec|msecs|millis|milliseconds|millisecond|millisec'],
  ['sec', 'sec|secs|seconds|second|sekunden|segundos|secondes|secondi'],
  [
    'component',
    'komponente|komponent|komponenter|komponentti|komponenta|modul|moduli|modulo|deel|onderdeel|delen|component|module|part|subsystem|peripheral|unit|baugruppe|componente|composant',
  ],
  ['token', 'token|fingerprint|hash'],
  [
    'masked',
    'masked|mask|truncated|trunc|truncado|tronque|maskiert|enmascarada|enmascarado|mascarado|maskowany|maskeret|maskerat',
  ],
  ['last', 'suffix|suffixe|ending|tail|endziffern|terminacion|last|letzte|ultimos|derniers|ultimi|laatste'],
  ['zone', 'timezone|tz'],
  ['date time', 'zeitpunkt|moment|when'],
  ['fail text', 'felmeddelande|feilmelding|fejlbesked|fejlmeddelelse|feltekst|fejltekst|hataaciklamasi|foutmelding'],
  ['fail code', 'felkod|feilkode|fejlkode|virhekoodi|hibakod|foutcode'],
  ['screen', 'display|screen|displayed|prompt|bildschirm|pantalla|ecran|tela|anzeige|schermo'],
  [
    'label',
    'nazwa|nazev|nimi|namn|navn|adi|isim|nama|denumire|nev|label|alias|nickname|nick|name|nombre|nom|nome|naam|bezeichnung|title',
  ],
  ['entry mode', 'lasmetod|lesemate|laesemetode|leesmethode|kartenlesart'],
  ['type', 'vorgang|umsatzart|geschaftsvorfall|geschaeftsvorfall|buchungsart'],
];

/** Words that say whose or which, and change nothing else. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'txn the of for in y und et de del du des da do di della van het en e la le el payment pay pos local host sys system processor trade order ' +
    'a uye para si i og och ja ve va dan und es iso emv bank banco banque banca gateway network tender eft'
  ).split(' '),
);

export const WORD_OF: ReadonlyMap<string, string> = new Map(
  WORDS.flatMap(([word, spellings]) => spellings.split('|').map((spelling): [string, string] => [spelling, word])),
);

/** Words too short, or too like others, to be looked for inside a longer one. */
export const ALONE: ReadonlySet<string> = new Set(
  'me ma kl dip ore adi nev jam gio ido uur loi cc opt cas hata fel aika tila mena cena suma moda bolt kob kop pos para'.split(
    ' ',
  ),
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
  'banka',
  'bankasi',
  'nganhang',
  'banco',
  'banque',
  'banca',
  'pdv',
  'value',
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
    'taxas?|gorjeta|desconto|liquidacao|vencimento|tarifa|parcelas?|validade|commissione|commissioni|mancia|sconto|scadenza|rimborso',
    'avgift(?:er)?|gebyr|dricks|moms|mva|utbetalning|utbetaling|giltig|gyldig|prowizj[ai]|napiwek|rabat|rozliczeni[ea]|waznosci|ksiegowania|komisyon|bahsis|bakiye|indirim|kdv|vade|taksit|poplatek|spropitne|zustatek|sleva|dph|platnost|palkkio|alv|tilitys|biaya|pajak|diskon',
    'kosten|fooi|korting|btw|vervaldatum|aantal',
  ].join('|')})\\b`,
);
