import type { PhraseRule } from './rule.ts';

/*
 * Answers and messages in other languages of the Latin script, without accents: Spanish, Portuguese, French, German, Italian,
 * Dutch, Swedish, Norwegian, Danish, Finnish, Polish, Czech, Turkish, Indonesian. Collected from the response lists that
 * acquirers and gateways of those countries publish (Redsys, Getnet, Cielo and Rede, Prisma and Transbank, Groupement CB,
 * girocard and EC-Cash, Nexi, CCV, Nets and Bambora, eService, Garanti and Isbank), each wording by the code it stands beside
 * there. Words that English has as well are left to the English lists.
 */

const CARD = 'tarjeta|cartao|carte|carta|karte|kaart|kort|kortet|kortti|karta|karty|kart|kartu|kartya';
const PIN = 'pin|nip|senha|clave|contrasena|geheimzahl|pincode|sifre|haslo|heslo';
const ISSUER =
  'emisor|emisora|emissor|emissora|emetteur|lemetteur|emittente|dallemittente|herausgeber|kartenherausgeber|banco|banque|banca|banka|bankasi|bank|wydawca|wydawcy|vydavatel|kortutgivare|kortutgivaren|utsteder|kortutsteder|kortudsteder|uitgever|emitent|kartenausgeber|ausgeber|utgivare|utgivaren|utsteder|kortudstederen|myontaja|kortinmyontaja|kibocsato|banco emisor|banque emettrice|banco emissor|banca emittente|penerbit|bank penerbit';
/** Networks of cards between acquirer and issuer, as domestic portals call them. */
const SCHEME =
  'circuito|circuiti|circuit|circuits|esquema|bandeira|rede da bandeira|red de pago|red de pagos|red de tarjetas|reseau monetique|reseau carte|reseau cb|kartennetz|kartensystem|zahlungssystem|zahlungsnetz|betaalsysteem|betaalnetwerk|kortsystemet|kortsystem|kortnatet|siec kartowa|siec platnicza|kartova sit|kart sistemi|kart semasi|kart kurulusu|kartu jaringan|sistema di pagamento|rete di pagamento|gestore terminali|centro servizi|betalningssystem';
const OUT_OF_REACH =
  'no disponible|no esta disponible|indisponivel|indisponible|injoignable|fuera de linea|fuera de servicio|fora do ar|fora de servico|inoperante|non disponibile|non raggiungibile|irraggiungibile|fuori servizio|assente|nicht verfugbar|nicht erreichbar|nicht verfuegbar|gestort|gestoert|ausgefallen|ausser betrieb|niet beschikbaar|niet bereikbaar|buiten gebruik|ej tillganglig|ej tillgangligt|inte tillganglig|inte tillgangligt|ar inte tillgangligt|ur funktion|ikke tilgjengelig|ikke tilgaengelig|ute av drift|ude af drift|niedostepny|niedostepna|ei saatavilla|ei kaytettavissa|ulasilamiyor|hizmet disi|kapali|nedostupna|nedostupny|mimo provoz|hors service|tidak tersedia';
const SILENT =
  'no responde|nao responde|tardia|tardio|sem resposta|sin respuesta|ne repond pas|sans reponse|tardive|non risponde|nessuna risposta|keine antwort|antwortet nicht|zu spat|geen antwoord|svarar inte|svarar ej|intet svar|ikke svar|svarer ikke|ei vastaa|brak odpowiedzi|nie odpowiada|cevap vermiyor|cevap vermedi|cevap yok|yanit vermiyor|yanit yok|neodpovida|tidak merespon*|yanit vermedi|ei vastannut';
const WRONG =
  'incorrecto|incorrecta|incorreto|incorreta|invalido|invalida|invalide|errado|errada|erroneo|erronea|errone|erronee|errato|errata|equivocado|equivocada|falsch|falsche|ungultig|ungultige|ungueltig|onjuist|onjuiste|ongeldig|ongeldige|fout|foute|felaktig|felaktigt|fel|ogiltig|ogiltigt|forkert|feil|ugyldig|ugyldigt|vaara|virheellinen|bledny|bledna|blednego|nieprawidlowy|nieprawidlowa|niepoprawny|hatali|yanlis|gecersiz|chybny|nespravny|neplatny|neplatna|salah|non valido|non valida|no valido|no valida|no coincide|nao confere|non corretto|inkorrekt';
const FAILED =
  'error de|erro|fallo|falla|falha|erreur|echec|errore|fehler|fout|fel|feil|fejl|virhe|blad|bledu|bledny|hatasi|hata|chyba|gagal|impossible|imposible|impossivel|impossibile|nicht|illisible|ilegible|ilegivel|illeggibile';
const REFUSED =
  'negada|negado|denegada|denegado|rechazada|rechazado|recusada|recusado|declinada|rifiutata|rifiutato|negata|respinta|refuse|refusee|refus|abgelehnt|verweigert|geweigerd|nekad|nekat|avvist|avslatt|avslag|respins|respinsa|afvist|odmowa|odmowy|odrzucona|odrzucono|odrzucil|reddetti|reddedildi|zamitnuto|zamitla|ditolak|hylatty|hylkasi';
const TILL =
  'comercio|estabelecimento|loja|commercant|esercente|haendler|handler|winkelier|handlare|sklep|isyeri|terminal|terminale|terminalu';
const NOT_ALLOWED =
  'no permitida|no permitido|no autorizada para|nao permitida|nao permitido|non permise|non permis|non autorisee pour|non consentita|non consentito|non abilitata|non abilitato|nicht erlaubt|nicht zulassig|nicht zulaessig|nicht zugelassen|niet toegestaan|ej tillaten|inte tillaten|ikke tillatt|ikke tilladt|ei sallittu|niedozwolona|niedozwolone|izin verilmiyor|izin verilmeyen|izin yok|izinsiz|yetkisiz|nepovolena|nepovoleno|tidak diizinkan|no habilitada|no habilitado|nao habilitada|nao habilitado';
const LINE =
  'conexion|conexao|connexion|connessione|collegamento|verbindung|verbinding|anslutning|forbindelse|tilkobling|yhteys|polaczenie|polaczenia|baglanti|baglantisi|pripojeni|spojeni|koneksi|comunicacion|comunicacao|communication avec|comunicazione|kommunikation|kommunikasjon|komunikacja|komunikacji|iletisim|reseau|rete|netzwerk|netwerk|natverk|nettverk|netvaerk|siec|sieci|sebeke';
const BROKEN =
  'fallo|fallida|falla|falha|erro|error|sem|sin|perdida|echec|erreur|impossible|aucun|aucune|perdue|coupee|errore|assente|fallita|persa|interrotta|fehlgeschlagen|fehler|keine|kein|unterbrochen|abgebrochen|verloren|mislukt|fout|geen|verbroken|misslyckades|saknas|ingen|fel|feil|fejl|tapt|mistet|ei|katkesi|epaonnistui|blad|brak|utracono|utracone|hatasi|hata|yok|kesildi|kurulamadi|basarisiz|koptu|chyba|selhalo|ztraceno|gagal|terputus|caida|caido|indisponivel|no disponible|non disponibile';

const WENT_WELL =
  'effectuee|effectue|reussie|reussi|terminee|termine|completada|completado|realizada|realizado|correcta|correctamente|finalizada|efetuada|efetuado|concluida|concluido|efectuada|efectuado|eseguito|eseguita|completato|completata|riuscito|erfolgreich|abgeschlossen|durchgefuhrt|durchgefuehrt|geslaagd|voltooid|uitgevoerd|genomford|gennemfort|gjennomfort|zakonczona|zakonczone|tamamlandi';
const BARRED =
  '!non|no|nao|nicht|niet|ikke|inte|ej|pas|sans|sin|sem|echec|error|erro|erreur|errore|fehler|fallo|falha|impossible';

/** Read before the English lists: none of these words means anything there. */
export const ABROAD: readonly PhraseRule[] = [
  // What a device does of itself and has done.
  [
    'information',
    [
      `telecollecte|telechargement|telecarga|teleparametrage|parametrage|mise a jour|actualizacion|atualizacao|actualizacao|aggiornamento|aktualisierung|aktualisiert|bijwerking|oppdatering|opdatering|uppdatering|redemarrage|reinicio|riavvio|neustart|herstart|cierre|fechamento|fecho|kassenschnitt|sincronizacion|sincronizacao & ${WENT_WELL} & ${BARRED}`,
    ],
  ],
  [
    'approved',
    [
      'transac*|operac*|pago|pagamento|paiement|zahlung|transaz*|operaz*|betaling|transakc*|islem|venta|venda|compra & aprobada|aprobado|aprovada|aprovado|autorizada|autorizado|aceptada|acceptee|acceptata|accettata|approuvee|eseguita|autorizzata|genehmigt|erfolgreich|goedgekeurd|geslaagd|godkand|godkjent|godkendt|zaakceptowana|zatwierdzona|onaylandi|basarili|schvalena & !no|nao|non|nicht|niet|ej|ikke|nie|pas',
    ],
  ],
  [
    'pin-tries-exceeded',
    [
      `${PIN}|code|codigo|codice|kod & intentos|tentativas|essais|tentatives|tentativi|versuche|fehlversuche|pogingen|forsok|prob|proby|pokusu|deneme`,
      `${PIN} & bloqueada|bloqueado|bloque|bloccato|gesperrt|geblokkeerd|sparrad|sperret|spaerret|lukittu|zablokowany|bloke|blokovan|kilitlendi|diblokir`,
      'nombre essais|nombre d essais|essais code|intentos de pin|intentos excedidos|tentativas excedidas|for manga forsok|for mange forsok',
    ],
  ],
  [
    'wrong-pin',
    [
      `${PIN} & ${WRONG}`,
      'code confidentiel|code secret|codice segreto|codigo secreto & !tentatives|essais',
      'code faux|mauvais code',
    ],
  ],
  [
    'pin-required',
    [
      'authentification forte|autenticacion reforzada|autenticacion fuerte|autenticazione forte|autenticacao forte|starke kundenauthentifizierung|starke authentifizierung|sterke authenticatie|sterke klantauthenticatie|stark kundautentisering|stark autentisering|sterk kundeautentisering|staerk kundeautentifikation|vahva tunnistautuminen|silne uwierzytelnienie|silne overeni|guclu kimlik dogrulama',
      'contactless & limite|limiti|plafond|limiet',
      'sans contact|senza contatto|sin contacto|sem contato|aproximacao|kontaktlos|contactloos|kontaktlost|kontaktfritt|zblizeniowa|zblizeniowy|temassiz & limite|limit|limiti|plafond|limiet|grens|grense|tope|umbral|limitu|raja',
    ],
  ],
  [
    'wrong-security-code',
    [
      'codigo de seguridad|codigo de seguranca|cryptogramme|codice di sicurezza|kartenprufnummer|prufnummer|beveiligingscode|sakerhetskod|guvenlik kodu|kod zabezpieczajacy',
    ],
  ],
  [
    'expired-card',
    [
      `${CARD} & vencida|vencido|caducada|caducado|expirada|expirado|expiree|perimee|scaduta|scaduto|abgelaufen|verlopen|utgangen|gatt ut|utgatt|utgaatt|utlopt|udlobet|vanhentunut|verfallen|przeterminowana|wygasla|niewazna|suresi dolmus|suresi doldu|prosla|vyprsela|kadaluarsa|kedaluwarsa|lejart`,
      'suresi dolmus|kart suresi|vade gecmis',
    ],
  ],
  [
    'wrong-expiry',
    [
      `vencimiento|caducidad|validade|validite|expiration|scadenza|verfalldatum|ablaufdatum|vervaldatum|data waznosci|son kullanma & ${WRONG}`,
    ],
  ],
  [
    'lost-or-stolen-card',
    [
      `${CARD} & robada|robado|extraviada|perdida|roubado|furtado|extraviado|volee|perdue|rubata|smarrita|gestohlen|verloren|gestolen|stulen|stulet|forlorat|stjalet|stjalen|tapt|mistet|varastettu|kadonnut|skradziona|zgubiona|utracona|calinti|kayip|odcizena|ztracena|hilang|dicuri`,
      'robo o extravio|perdue ou volee',
    ],
  ],
  [
    'pick-up-card',
    [
      'retener|retenga|reter|recolher|recolha|capturer|conserver|trattenere|ritirare|einziehen|innemen|zatrzymac|zatrzymaj|inndra|inddrag & tarjeta|cartao|carte|carta|karte|kaart|karte|kort',
      'el koy|el koyunuz|karteneinzug',
    ],
  ],
  [
    'fraud-suspected',
    [
      'sospecha de fraude|posible fraude|fraude|suspicion de fraude|frode|betrug|betrugsverdacht|suspeita de fraude|suspeita|fraudeverdenking|misstankt|bedrageri|podejrzenie|oszustwo|dolandiricilik|alto riesgo|risco alto',
    ],
  ],
  [
    'insufficient-funds',
    [
      'fondos|saldo|limite|provision|solde|fonds|fondi|disponibilita|bakiye|limit & insuficiente|insuficientes|insuffisante|insuffisant|insuffisants|insufficiente|insufficienti|ontoereikend|onvoldoende|yetersiz|tidak cukup',
      'disponible insuficiente|disponible & insuficiente',
      'sin fondos|sin saldo|sem saldo|sem limite|guthaben|kontodeckung|nicht gedeckt|keine deckung|deckung nicht|onvoldoende saldo|saldo te laag|tackning saknas|otillrackligt|ikke dekning|manglende dekning|ikke daekning|ingen daekning|kate ei|katetta|brak srodkow|niewystarczajace srodki|srodkow na koncie|nedostatek prostredku|nedostatecny zustatek|yetersiz bakiye|bakiye yetersiz|dana tidak cukup|nincs fedezet|fonduri insuficiente',
    ],
  ],
  [
    'frequency-limit',
    [
      'numero de transacciones|numero de transacoes|quantidade de|cantidad de|nombre de transactions|numero operazioni|frecuencia|frequencia & exced*|supera*|depasse|ultrapass*|limite',
    ],
  ],
  [
    'amount-limit',
    [
      'limite|limites|plafond|tope|limit|limitu|limiet|massimale|kartenlimit|verfugungsrahmen|belopp|belopsgrense|cupo|raja & excede|excedido|excedida|excedente|superado|superato|supera|ultrapassado|depasse|depassement|uberschritten|ueberschritten|overschreden|overskredet|overskriden|overskrids|przekroczony|przekroczono|przekroczenie|asimi|asildi|asti|prekrocen|prekroceni|overstiger|ylitetty|terlampaui|melebihi|raggiunto|atteint|alcanzado|atingido',
      'importe maximo|monto maximo|valor maximo|importo massimo|montant maximum|montant trop eleve|betrag zu hoch|bedrag te hoog|kwota zbyt wysoka|limit asimi',
    ],
  ],
  [
    'invalid-amount',
    [`importe|monto|valor|montant|importo|betrag|bedrag|belopp|belop|belob|kwota|tutar|castka & ${WRONG}`],
  ],
  [
    'invalid-card-number',
    [
      `${CARD} & numero|nummer|numer|numarasi|cislo & ${WRONG}|inexistente|desconocida`,
      'kartennummer|kortnummer|kaartnummer & falsch|ungultig|ungueltig|fel|ogiltigt|feil|ugyldig|onjuist|ongeldig',
      `${CARD} & invalida|invalido|invalide|inexistente|inconnue|desconhecido|desconocida|sconosciuta|unbekannt|onbekend|okand|ukjent|ukendt|neznama|nieznana|gecersiz|neplatna|ungultig|ungueltig|ongeldig|ogiltigt|ugyldig|non valida|no valida`,
    ],
  ],
  [
    'restricted-card',
    [
      `${CARD}|cuenta|conta|konto & com restricao|con restriccion|con restricciones|com restricoes|restringida|restringido|restrita|restrito|restreinte|limitata|bloqueada|bloqueado|bloquee|bloccata|gesperrt|geblokkeerd|sparrat|sparrad|sperret|spaerret|zablokowana|zastrzezona|kapali|bloke|kisitli|blokovana|inhabilitada|suspendida|estolu|suljettu|diblokir|inactiva|inativo|disattiva`,
      'carte en opposition|en opposition|opposition sur',
    ],
  ],
  [
    'card-not-activated',
    [
      `${CARD} & no activada|no activa|nao ativado|nao desbloqueado|non activee|non attiva|nicht aktiviert|niet geactiveerd|nieaktywna|aktif degil`,
    ],
  ],
  [
    'invalid-merchant',
    [
      `comercio|estabelecimento|commercant|esercente|vertragspartner|isyeri|uye isyeri|afiliacion & ${WRONG}|inexistente|inconnu|sconosciuto|desconhecido|nieznany|unbekannt`,
    ],
  ],
  [
    'terminal-not-registered',
    [
      'terminal|terminale|equipo|equipamento & no registrado|nao cadastrado|nao encontrado|no encontrado|non registrato|nicht registriert|niet geregistreerd|inconnu|desconhecido|desconocido|kayitli degil|unbekannt|nieznany',
    ],
  ],
  ['not-permitted-to-terminal', [`${TILL} & ${NOT_ALLOWED}`]],
  [
    'not-permitted-to-card',
    [
      NOT_ALLOWED,
      'tarjeta ajena|ajena al servicio|carte non acceptee|cartao nao aceito|cartao nao aceite|tarjeta no aceptada|tarjeta no admitida|karte nicht akzeptiert|karte nicht zugelassen|carta non accettata|kaart niet geaccepteerd',
    ],
  ],
  [
    'function-not-supported',
    [
      'no soportada|no soportado|nao suportada|nao suportado|non supportee|non supporte|non supportata|non supportato|nicht unterstutzt|niet ondersteund|stods inte|stods ej|stottes ikke|nieobslugiwana|nieobslugiwany|desteklenmiyor|nepodporovana|tidak didukung|funcion no disponible|funcao indisponivel',
    ],
  ],
  [
    'invalid-transaction',
    [
      'transaccion invalida|transacao invalida|transaction invalide|transazione non valida|operazione non valida|ungultige transaktion|ongeldige transactie|ogiltig transaktion|ugyldig transaksjon|ugyldig transaktion|nieprawidlowa transakcja|gecersiz islem|operacion invalida|operacao invalida|neplatna transakce',
    ],
  ],
  [
    'host-timeout',
    [
      `${ISSUER} & ${SILENT}`,
      'respuesta tardia|resposta tardia|reponse tardive|risposta tardiva|verspatete antwort|odpowiedz spozniona|gec cevap',
    ],
  ],
  [
    'issuer-unavailable',
    [
      `${ISSUER}|autorizador|autorizadora|centro autorizador|adquirente|adquirencia|acquereur|acquirente|netzbetreiber|autorisierungssystem|autorisierungszentrale|autorisierungsstelle|kopfstelle & ${OUT_OF_REACH}`,
      `${SCHEME} & ${OUT_OF_REACH}|${SILENT}`,
    ],
  ],
  [
    'routing-failed',
    [
      'instradamento|routage|enrutamiento|encaminamiento|encaminar|enrutar|roteamento|encaminhamento|weiterleitung|routing|trasowanie|smerovani|yonlendirme|rutare|perutean|reititys|dirigering & non possibile|impossibile|impossible|imposible|impossivel|no se puede|nicht moglich|nicht moeglich|fallido|fallida|fallito|error|erro|errore|erreur|fehler|fehlgeschlagen|fallo|falha|mislukt|fout|fel|feil|fejl|blad|chyba|hatasi|hata|yapilamadi|nelze|gagal|virhe|ei onnistu',
    ],
  ],
  [
    'refer-to-issuer',
    [
      'llamar|llame|consulte|consultar|contacte|contactar|contate|ligue|ligar|comuniquese|contacter|appeler|appel|contattare|chiamare|rivolgersi|anrufen|kontaktieren|ruckfrage|contacteer|kontakta|kontakt|ring|ota yhteytta|skontaktuj|zadzwon|arayiniz|arayin|kontaktujte|hubungi & banco|emisor|emissor|emetteur|emittente|banca|banque|bank|bankanizi|bankanin|herausgeber|bankiem|banku|centro|central',
    ],
  ],
  [
    'do-not-honor',
    [
      `${ISSUER}|bankom|bankiem|autorisierungssystem|autorisierungszentrale|autorisierungsstelle|autorizador|autorizadora|centro autorizador|centre d autorisation|serveur d autorisation & ${REFUSED}|denegacion|denegacao|rechazo|recusa|ablehnung|refus|rifiuto|weigering|no aprobada|nao autorizada|non autorisee|non autorizzata`,
      'transacao nao autorizada|transaccion no autorizada & emisor|emissor|banco',
      'medges ej|medges inte|no honrar|nao honrar|ne pas honorer|non onorare|no autorizada por',
    ],
  ],
  [
    'receive-timeout',
    [
      'tiempo agotado|tiempo de espera|tempo esgotado|tempo excedido|tempo de resposta|delai depasse|delai expire|temps depasse|tempo scaduto|zeituberschreitung|zeitueberschreitung|tijd verstreken|tidsgrans|tidsavbrott|tidsavbrudd|aikakatkaisu|przekroczono czas|przekroczenie czasu|limit czasu|zaman asimi|casovy limit|vyprsel cas|waktu habis',
      'sin respuesta|sem resposta|sans reponse|pas de reponse|aucune reponse|nessuna risposta|mancata risposta|keine antwort|geen antwoord|inget svar|ingen svar|intet svar|ei vastausta|brak odpowiedzi|cevap alinamadi|yanit alinamadi|cevap yok|yanit yok|bez odpovedi|zadna odpoved|no responde|nao responde|ne repond pas|non risponde|antwortet nicht|tidak ada respon*|cevap vermedi|cevap vermiyor|yanit vermedi|yanit vermiyor|khong nhan duoc phan hoi',
    ],
  ],
  [
    'no-signal',
    [
      'sin senal|sem sinal|pas de signal|aucun signal|nessun segnale|assenza segnale|kein signal|geen signaal|ingen signal|intet signal|brak sygnalu|brak zasiegu|sinyal yok|zadny signal|bez signalu|sin cobertura|sem cobertura|tidak ada sinyal',
    ],
  ],
  [
    'link-unstable',
    [
      'senal debil|sinal fraco|signal faible|segnale debole|schwaches signal|zwak signaal|svag signal|svakt signal|slaby sygnal|zayif sinyal',
    ],
  ],
  [
    'connect-failed',
    [
      `${LINE} & ${BROKEN}`,
      'terminal|terminals|tpe|tpv|tpa|datafono|equipo|equipamento|appareil|gerat|geraet|apparaat|dispositivo|serveur|servidor|server|host & injoignable|inalcanzable|inacessivel|inaccesible|irraggiungibile|onbereikbaar|nicht erreichbar|niet bereikbaar|sin contacto|sem contato|hors connexion|ikke kontakt|nao responde',
      'sin red|fallo de red|falla de red|error de red|red no disponible|hors ligne|fuera de linea|fora de linha|kein netz|keine verbindung|nao conectado|no conectado|kan inte ansluta|kan ikke koble|nie mozna polaczyc|baglanilamadi|baglanamadi|ulasilamadi|ulasilamiyor|sem rede|sem internet|sin internet|pas de reseau|pas de connexion',
    ],
  ],
  [
    'printer-overheated',
    [
      'surchauffe|sobrecalentamiento|sobrecalentada|sobrecalentado|superaquecimento|superaquecida|superaquecido|sobreaquecimento|uberhitzt|ueberhitzt|uberhitzung|ueberhitzung|surriscaldamento|surriscaldata|oververhit|oververhitting|overhettet|overophedet|overhettad|przegrzana|przegrzanie|asiri isinma|prehrata & imprimante|impresora|impressora|drucker|druckkopf|stampante|testina|printer|skriver|skrivare|drukarka|yazici|tiskarna|tete|cabezal|cabeca|thermique|termico|termica',
    ],
  ],
  [
    'printer-jam',
    [
      'bourrage|atasco de papel|papel atascado|atolamento|papel encravado|papel preso|papierstau|inceppamento|carta inceppata|papierstoring|vastgelopen papier|papirstopp|papperstrassel|zaciecie papieru|zaciety papier|kagit sikismasi|kagit sikisti|zaseknuty papir',
    ],
  ],
  [
    'printer-paper-out',
    [
      'sin papel|sem papel|falta de papel|falta papel|fin de papier|plus de papier|manque papier|papier vide|carta esaurita|manca carta|carta finita|papier leer|papierende|kein papier|papier fehlt|papier op|geen papier|slut pa papper|papper slut|tomt for papir|ingen papir|papir mangler|paperi loppu|brak papieru|koniec papieru|kagit bitti|kagit yok|dosel papir|kertas habis',
    ],
  ],
  [
    'printer-fault',
    [
      'impresora|impressora|imprimante|stampante|drucker|skrivare|skriver|tulostin|drukarka|drukarki|yazici|tiskarna & error|erro|fallo|averia|panne|erreur|errore|guasto|fehler|storung|stoerung|defekt|fout|storing|fel|feil|fejl|vika|blad|awaria|ariza|hata|hatasi|chyba|porucha|bourrage|atasco',
    ],
  ],
  [
    'battery-low',
    [
      'bateria|batteria|batterie|akku|accu|batteri|akkun|pil|batarya|baterie & baja|fraca|bassa|scarica|faible|dechargee|schwach|niedrig|leer|laag|lagt|lavt|svakt|niska|slaba|dusuk|zayif|bitti|vybita|descargada|agotada|descarregada',
    ],
  ],
  [
    'contactless-read-error',
    [
      `sin contacto|sans contact|sem contato|aproximacao|kontaktlos|contactloos|zblizeniowa|zblizeniowej|temassiz & ${FAILED}|okunamadi`,
    ],
  ],
  [
    'chip-read-error',
    [
      `chip|puce|cip & ${FAILED}|no reconocido|nao reconhecido|non reconnue|non riconosciuto|nicht erkannt|niet herkend|kanns inte|lectura|leitura|lecture|lettura|lesefehler|leesfout|lasfel|odczytu|okunamadi|defeituoso|danado|dañado|uszkodzony`,
    ],
  ],
  [
    'stripe-read-error',
    [
      `banda|tarja|piste|magnetstreifen|magneetstrip|pasek|paska|manyetik & ${FAILED}|lectura|leitura|okunamadi`,
      'error de lectura|erro de leitura|erro leitura|lecture carte|carte illisible|carte muette|errore lettura|errore di lettura|carta illeggibile|lesefehler|kartenlesefehler|karte nicht lesbar|leesfout|kaart niet|lasfel|kunde inte lasa|kortet kunde inte lasas|lesefeil|laesefejl|lukuvirhe|blad odczytu|nieudany odczyt|kart okunamadi|kart okuma|okuma hatasi|chyba cteni|tarjeta ilegible|cartao ilegivel|no se pudo leer|nao foi possivel ler|carte non lue|gagal membaca',
    ],
  ],
  [
    'card-removed',
    [
      `${CARD} & retirada|retirado|removida|removido|retiree|arrachee|rimossa|estratta|entfernt|gezogen|entnommen|verwijderd|uttaget|borttaget|fjernet|poistettu|wyjeta|wyciagnieta|cekildi|cikarildi|vyjmuta|dicabut`,
    ],
  ],
  [
    'entry-timeout',
    [
      'delai de saisie|delai saisie|temps de frappe|tempo para digitar|tempo de digitar|tijd voor pin|tijd voor de pin|pin invoer verstreken|tid for pin|tiden for pin|aika pin & depasse|ecoule|expire|esgotado|excedido|verstreken|overschreden|utgatt|ute|slut|loppui|termine|udlobet',
      'cliente|titular|portador|comprador|client|porteur|klant|kunde|kunden|cliente & tempo de espera|tiempo de espera|delai|te lang gewacht|wachttijd|zu lange gewartet|zeituberschreitung|zeitueberschreitung|tempo scaduto|tempo esgotado|tiempo agotado|tempo excedido|attesa',
      'te lang gewacht|zu lange gewartet|keine eingabe|sin respuesta del cliente|sem resposta do cliente|timeout kunde|timeout cliente|timeout client|timeout klant|kunden timeout',
      'tiempo de ingreso|eingabezeit|saisie trop longue|temps de saisie|tempo de digitacao|tempo inserimento|czas na wprowadzenie',
    ],
  ],
  [
    'cancelled',
    [
      'cancelada|cancelado|anulada|anulado|annule|annulee|annullata|annullato|abgebrochen|abbruch|geannuleerd|afgebroken|avbruten|avbrutet|avbrutt|afbrudt|annullert|annulleret|annullerad|peruutettu|keskeytetty|anulowano|anulowana|przerwano|przerwana|iptal|zruseno|zrusena|dibatalkan|abandon client|abandon|desistencia|desistiu|cancelacion|cancelamento',
    ],
  ],
  [
    'original-not-found',
    [
      'ursprunglig|ursprungliga|ursprunglige|ursprungstransaktion|ursprungskop|opprinnelig|opprinnelige|oprindelig|oprindelige|alkuperainen|alkuperaista|puvodni|eredeti|tranzactie initiala|initiale|dorigine|oorspronkelijke|originele|ursprungliche|originaltransaktion|originalbuchung|transaksi asli|giao dich goc & saknas|mangler|puuttuu|ei loydy|hittas inte|hittades inte|ikke funnet|ikke fundet|nie znaleziono|nenalezena|chybi|nem talalhato|hianyzik|nu exista|negasita|introuvable|absente|inexistante|niet gevonden|ontbreekt|fehlt|nicht gefunden|nicht vorhanden|tidak ditemukan|khong tim thay|khong ton tai',
      'original|originale|origen|oryginalna|asil islem & no encontrada|nao encontrada|introuvable|non trovata|nicht gefunden|niet gevonden|hittades inte|nie znaleziono|bulunamadi|nenalezena',
    ],
  ],
  [
    'duplicate-transaction',
    [
      'duplicada|duplicado|en double|doublon|duplicata|doppelte transaktion|doppelte buchung|dubbele transactie|dubblett|zduplikowana|mukerrer|duplicitni',
    ],
  ],
  [
    'format-error',
    [
      'error de formato|erro de formato|erreur format|erreur de format|errore formato|errore di formato|formatfehler|formaatfout|formatfel|blad formatu|format hatasi|chyba formatu',
    ],
  ],
  ['mac-error', ['mac & invalido|incorrecto|erreur|errore|fehler|blad|hatasi|falsch']],
  [
    'settlement-required',
    [
      'cierre pendiente|lote pendiente|fechamento pendente|telecollecte requise|kassenschnitt erforderlich|chiusura richiesta|gun sonu gerekli|gun sonu yapilmali|gun sonu yapiniz',
    ],
  ],
  [
    'tamper',
    [
      'manipulacion|violacao|effraction|intrusion detectee|manomissione|manipulationsversuch|sabotaj|equipo violado|equipamento violado|terminal violado',
    ],
  ],
  [
    'app-crash',
    [
      'aplicacion|aplicativo|aplicacao|app|application|applicazione|anwendung|programa|programm|programme|programma|software|logiciel & cerrada inesperadamente|cerro inesperadamente|se ha cerrado|se cerro|encerrado inesperadamente|encerrou inesperadamente|fechou inesperadamente|fechado inesperadamente|inesperadamente|arrete inopinement|fermee inopinement|ferme inopinement|inopinement|arret inattendu|chiusa inaspettatamente|chiuso inaspettatamente|inaspettatamente|unerwartet beendet|unerwartet|onverwacht|vastgelopen|oväntat|ovantat|bloqueada|travou|travado|plantee|plantage|bloccata|absturz|abgesturzt',
    ],
  ],
  [
    'system-malfunction',
    [
      'error de sistema|error del sistema|erro de sistema|erro no sistema|falha no sistema|falha de sistema|falla del sistema|sistema inoperante|sistema indisponivel|sistema no disponible|erreur systeme|systeme indisponible|service indisponible|errore di sistema|errore sistema|sistema non disponibile|systemfehler|systemfel|systemfeil|systemfejl|systeemfout|system nicht verfugbar|jarjestelmavirhe|blad systemu|awaria systemu|sistem hatasi|sistem arizasi|chyba systemu|kesalahan sistem|erro interno|error interno|erreur interne|errore interno|interner fehler|servicio no disponible|servico indisponivel|technischer fehler|technische storing|tekniskt fel|teknisk feil|teknisk fejl|teknik hata',
    ],
  ],
];

/** Nothing but a refusal, in the same languages; read last, as its like in English. */
export const REFUSED_ABROAD: readonly PhraseRule[] = [
  [
    'generic-failure',
    [
      `${REFUSED}|nao efetuada|no efectuada|no realizada|nao realizada|nao concluida|nao autorizada|no autorizada|non autorisee|non autorizzata|non aboutie|nicht durchgefuhrt|nicht genehmigt|fehlgeschlagen|mislukt|misslyckades|mislyckades|mislykket|mislykkedes|epaonnistui|nieudana|basarisiz|onaylanmadi|gagal|erro|erreur|errore|fehler|falla|falha|fallo|hata|blad|chyba`,
    ],
  ],
];
