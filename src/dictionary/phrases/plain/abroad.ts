import type { PhraseRule } from '../rule.ts';
import { GAVE_UP, PERSON } from '../words-of-answers.ts';
import {
  ALREADY,
  ASLEEP,
  BANK,
  BEYOND,
  CARD,
  ENDED,
  HOST,
  LIMIT,
  LOST,
  MERCHANT,
  MONEY,
  NOT_RIGHT,
  OFTEN,
  PIN,
  PURCHASE,
  RAN_OUT_OF_DATE,
  SALE,
  SAYS_NO,
  SILENT,
  TAKE_BACK,
  TOO_LITTLE,
  UNFOUND,
} from './words-abroad.ts';

const OF_STAFF =
  '!kassier*|bediener|caissier*|cajer*|operador*|operator*|operatore|cassier*|kasjer*|pokladni*|кассир|оператор|店員|係員|직원|kasir|thu ngan';
const CODE = 'code|codes|codice|codigo|koden|kode|kod|kodu|geheimnummer|siffror';
const THREE =
  'drei|dreimal|trois|tres|tre|drie|kolme|trzy|trzykrotn*|tri|trikrat|harom|haromszor|trei|uc|ba lan|tiga|три|трижды|三回|3回|3회|세번|zu viele|trop de|demasiad*|troppi|muitas|te vaak|for manga|for mange|zbyt wiele|prilis mnoho|tul sok|prea multe|cok fazla|слишкоммного|多すぎ|너무많';
const BLOCKED =
  'gesperrt|blockiert|bloquee|bloque|bloquead*|bloccat*|geblokkeerd|sparr*|sperret|spaerret|lukittu|zablokowan*|blokovan*|zablokovan*|letiltva|zarolt*|blocat*|bloke|kilitlendi|заблок|ロック|使用停止|잠김|잠겼|정지|bi khoa|diblokir|terkunci|ถูกล็อค';

/**
 * Answers to payments in everyday words of other languages than English and Chinese. Asked last, for what would otherwise be
 * unknown; the narrower stands first.
 */
export const PLAIN_ANSWERS_ABROAD: readonly PhraseRule[] = [
  ['lost-or-stolen-card', [`${CARD} & ${LOST}`]],
  [
    'pick-up-card',
    [
      `${CARD} & einbehalten|einziehen|behalten|retenir|conserver|confisquer|capturer|retener|retenga|recoger|trattenere|ritirare|reter|recolher|inhouden|innemen|behall|inndra|inddrag|ota haltuun|zatrzymac|zatrzymaj|zadrzet|zadrzte|vegye el|bevonni|retineti|el koy|изъять|удержать|вилучити|回収|取り上げ|회수|thu giu|tahan|ยึด`,
    ],
  ],
  ['pin-tries-exceeded', [`${PIN}|${CODE} & ${THREE}|${BLOCKED} & ${OF_STAFF} & !cvv`]],
  [
    'wrong-security-code',
    [
      `prufziffer|kartenprufnummer|sicherheitscode|code de securite|cryptogramme|codigo de seguridad|codice di sicurezza|codigo de seguranca|beveiligingscode|sakerhetskod|sikkerhetskode|sikkerhedskode|turvakoodi|kod bezpieczenstwa|bezpecnostni kod|biztonsagi kod|cod de securitate|guvenlik kodu|кодбезопасности|кодбезпеки|セキュリティコード|보안코드|ma bao mat|kode keamanan|cvv|cvc & ${NOT_RIGHT}`,
    ],
  ],
  [
    'wrong-pin',
    [
      `${PIN} & ${NOT_RIGHT}|erneut|nochmal|reessayez|de nuevo|riprova|opnieuw|igen|uudelleen|ponownie|znovu|ujra|din nou|tekrar|снова|もう一度|다시|lai|coba lagi & ${OF_STAFF} & !tastatur|pinpad|clavier|teclado|tastiera`,
    ],
  ],
  ['expired-card', [`${CARD} & ${RAN_OUT_OF_DATE} & !${MONEY}`]],
  ['card-not-activated', [`${CARD} & ${ASLEEP} & !terminal|sim`]],
  ['frequency-limit', [`${PURCHASE}|${CARD} & ${OFTEN} & !${PIN}`]],
  [
    'original-amount-wrong',
    [
      `${TAKE_BACK} & mehr als|hoher als|grosser|plus que|superieur|mas que|mayor|piu di|superiore|mais que|maior|meer dan|hoger|mer an|storre enn|storre end|enemman kuin|wiecej niz|wyzsz*|vic nez|vyssi|tobb mint|mai mare|fazla|больше|превыш|超え|초과|lon hon|lebih besar`,
    ],
  ],
  ['original-already-voided', [`${SALE}|${PURCHASE} & ${TAKE_BACK} & ${ALREADY}`]],
  ['original-not-found', [`${SALE} & ${TAKE_BACK} & ${UNFOUND}`]],
  ['duplicate-transaction', [`${PURCHASE}|${SALE} & ${ALREADY} & !${TAKE_BACK}`]],
  [
    'amount-limit',
    [
      `${LIMIT} & ${BEYOND}`,
      `betrag|summe|montant|importe|monto|importo|valor|bedrag|belopp|belop|belob|summa|kwota|castka|osszeg|suma|tutar|сумма|сума|金額|금액|so tien|jumlah & ${BEYOND} & !${TAKE_BACK}`,
    ],
  ],
  [
    'insufficient-funds',
    [`${MONEY} & ${TOO_LITTLE} & !paper|papier|papel|carta in|rulle|coin*|munt*|monete|monedas|moedas|munzen|battery`],
  ],
  [
    'invalid-merchant',
    [
      `${MERCHANT} & ${ENDED}`,
      'contrat|contrato|vertrag|contratto|contract|avtal|avtale|aftale|sopimus*|umow*|smlouv*|szerzodes|sozlesme*|договор|契約|계약 & ya no|no tiene|na plus|plus de|nicht mehr|keinen|non ha piu|nao tem mais|niet meer|inte langre|ikke lenger|ikke laengere|ei enaa|juz nie|uz nema|mar nincs|nu mai|artik|большенет|더이상',
    ],
  ],
  [
    'not-permitted-to-card',
    [
      `${CARD} & nehmen wir|nicht angenommen|nicht akzeptiert|nicht zugelassen|naccepte|n accepte|nacceptons|pas acceptee|non acceptee|no se acepta|no aceptamos|no aceptada|non accettiamo|non accettata|non si accetta|nao aceitamos|nao e aceito|nao aceito|nemen wij niet|niet geaccepteerd|tar vi inte|accepteras inte|tar vi ikke|godtas ikke|modtages ikke|emme hyvaksy|nie przyjmujemy|nie akceptujemy|neprijimame|nem fogadunk|nu acceptam|kabul edilmiyor|kabul etmiyoruz|непринима|неприйма|取り扱いでき|使えません|ご利用いただけ|사용할수없는|받지않|khong chap nhan|khong nhan|tidak menerima|ไม่รับ`,
    ],
  ],
  [
    'no-such-issuer',
    [
      `kartenbereich|kartennummernkreis|bin|prefixe|prefijo|prefisso|prefixo|prefix|emetteur|emisor|emittente|emissor & ${UNFOUND}|unbekannt|inconnu|desconocid*|sconosciut*|desconhecid*|onbekend|okand|ukjent|ukendt|tuntematon|nieznan*|neznam*|ismeretlen|necunoscut|неизвест`,
    ],
  ],
  ['host-timeout', [`${BANK} & ${SILENT}`]],
  [
    'issuer-unavailable',
    [
      `${BANK} & nicht erreichbar|ausser betrieb|gestort|wartung|pas joignable|injoignable|en panne|hors service|no disponible|fuera de servicio|caid*|non raggiungibile|fuori servizio|non disponibile|fora do ar|indisponivel|onbereikbaar|storing|nere|nede|ei tavoitettavissa|niedostepn*|nedostupn*|nem elerheto|indisponibil*|ulasilamiyor|недоступ|つながら|接続でき|연결되지|점검|khong lien lac|tidak dapat dihubungi`,
    ],
  ],
  ['do-not-honor', [`${BANK} & ${SAYS_NO}`]],
  [
    'cancelled',
    [
      `${PERSON} & ${GAVE_UP}|stopp|gestoppt|gedruckt|abgebrochen|stop|arrete|paro|detuvo|fermato|parou|gestopt|avbrot|stoppade|avbrutt|stoppet|keskeytti|zatrzymal|zastavil|leallitotta|oprit|durdurdu|остановил|зупинив|やめ|中止|그만|취소|dung|menghentikan & ${OF_STAFF}`,
    ],
  ],
  ['receive-timeout', [`${HOST} & ${SILENT}`]],
];

/* Things of a machine. */
const PAPER_ROLL =
  '*papier|*rolle|*rulle|*rullen|*rull|*rol|papierrolle|papel|rollo|rouleau|bobine|papier|rotolo|carta|rullo|bobina|rolo|bonrol|kassarol|kvittorulle*|kvitteringsrull*|bonrulle*|paperi|paperirulla|kuittirulla|papieru|rolka|rolki|papir|kotouc|role|tekercs|papirtekercs|hartie|hartia|rola|kagit|rulo|бумаг|лент|рулон|папір|папер|紙|用紙|ロール|용지|롤|giay|cuon giay|kertas|gulungan|กระดาษ|נייר|ورق|χαρτι';
const USED_UP =
  'leer|aus|alle|zu ende|ende|fehlt|kein|keine|aufgebraucht|plus de|vide|fini|finie|epuise*|terminee|manque|acabo|se acabo|agotad*|sin|falta|vacio|termino|finit*|esaurit*|manca|terminat*|acabou|sem|fim|esgotad*|op|leeg|geen|slut|tom|tomt|tomma|tyhja|loppu|lopussa|loppunut|brak|skonczyl*|pusta|dosel|dosla|neni|chybi|elfogyott|kifogyott|nincs|ures|terminat|lipsa|gata|gol|bitti|bitmis|tukendi|yok|кончил|законч|нет|пуст|закінч|немає|なくな|切れ|終わ|ありません|空|없|떨어|다됐|소진|het|khong co|habis|tidak ada|หมด|ไม่มี|נגמר|نفد|τελειωσε';
const NEARLY =
  'fast|bald|geht zur neige|neige|beinahe|knapp|presque|bientot|quasi|casi|pronto|por acabar|poco|quase|pouco|no fim|bijna|nastan|snart|nesten|naesten|melkein|pian|lahes|prawie|wkrotce|konczy|skoro|brzy|temer|dochazi|majdnem|hamarosan|fogytan|aproape|curand|bitmek|az kaldi|azaldi|bitiyor|почти|скоро|заканчивается|мало|майже|間もなく|残りわずか|もうすぐ|少なく|残り少|거의|곧|얼마|부족|sap het|gan het|hampir|segera|ใกล้หมด|เหลือน้อย';
const CASE =
  '*gehause|gehauseschalter|gehaeuse*|abdeckung|ruckseite|deckel|boitier|capot|carcasa|tapa|caja del terminal|involucro|guscio|sportello|coperchio|carcaca|tampa|gabinete|behuizing|klep|hoes|holje|hoeljet|kapa|deksel|hus|kabinett|kotelo|kansi|kuori|obudow*|pokryw*|kryt|krytu|skrin*|haz|burkolat|fedel|carcasa|capac*|kapak|kasa govdesi|muhafaza|govde|корпус|крышк|кришк|筐体|ケース|カバー|蓋|케이스|덮개|커버|vo may|nap|casing|penutup|ฝา|ตัวเครื่อง|מארז|الغطاء|περιβλημα';
const OPEN =
  'offen|geoffnet|auf|entfernt|aufgebrochen|ouvert|ouverte|force|retire|abiert*|forzad*|apert*|forzat*|rimoss*|abert*|violad*|open|geopend|oppen|oppet|oppnad*|apen|apnet|aben|abnet|auki|avattu|otwart*|otworzon*|otevren*|nyitva|kinyit*|deschis*|acik|acildi|открыт|вскрыт|відкрит|開い|開か|開け|オープン|열림|열렸|열려|mo|bi mo|terbuka|dibuka|เปิด|פתוח|مفتوح|ανοιχτ';
const COINS =
  'munz*|munzen|schein|scheine|geldschein*|wechselgeld|*prufer|monnayeur|pieces|monnaie|billets|monedas|moneda|billete*|cambio|vueltas|tubo|monete|moneta|banconot*|resto|gettoniera|moedas|moeda|cedula*|notas|troco|munten|munt|munt*|wisselgeld|biljet*|mynt|sedlar|vaxel|mynter|sedler|veksel|moenter|kolikko*|kolikot|seteli*|vaihtoraha|monety|monet|banknot*|reszta|reszty|wrzutnik|mince|minci|mincovnik|bankovk*|erme*|bankjegy*|aprope*|monede|bancnot*|rest|bozuk para|madeni para|banknot|para ustu|монет|купюр|сдач|банкнот|решт|硬貨|紙幣|釣銭|つり銭|動전|동전|지폐|거스름|tien xu|tien le|to tien|uang koin|koin|uang kembalian|kembalian|เหรียญ|ธนบัตร|เงินทอน|מטבע*|عمله|κερμα';
const NOT_GOING =
  'klemmt|verklemmt|blockiert|blockiert|verstopft|voll|leer|fehlt|defekt|gestort|coince*|bloque*|plein|vide|manque|atascad*|bloquead*|llen*|vaci*|agotad*|falta|incastrat*|bloccat*|inceppat*|pien*|vuot*|esaurit*|manca|finit*|presa*|preso|cheio|vazio|acabou|sem|vast|vol|leeg|op|geblokkeerd|geklemd|fastnat|stopp|full|tom|slut|sitter fast|fast|fuld|jumissa|taynna|tyhja|loppu|zacial*|zablokowan*|pelny|pusty|brak|zaseknut*|zaseknut|plny|prazdn*|dosly|chybi|elakadt|beszorult|tele|ures|elfogyott|blocat*|plin|gol|terminat*|sikist*|takildi|dolu|doldu|bos|bitti|yok|застр|замят|заклин|полн|пуст|кончил|нет|詰ま|いっぱい|満杯|空|不足|切れ|끼|걸림|막힘|가득|비었|부족|없|ket|day|het|tidak ada|macet|tersangkut|penuh|habis|ติด|เต็ม|หมด';
const SCREEN =
  'bildschirm*|*anzeige|display*|*display|ecran*|afficheur|pantalla*|visor|schermo|display|tela|ecra|monitor|scherm|beeldscherm|skarm*|skjerm*|skaerm*|naytto*|ekran*|wyswietlacz*|obrazovk*|displej*|kepernyo*|kijelzo*|ecran*|экран|дисплей|екран|画面|ディスプレイ|表示|화면|디스플레이|man hinh|layar|tampilan|หน้าจอ|מסך|شاشه|οθονη';
const DARK =
  'dunkel|schwarz|finster|aus|ohne licht|noir|noire|eteint*|sombre|oscur*|a oscuras|negra|negro|apagad*|buio|scuro|nero|nera|spent*|escur*|preta|preto|donker|zwart|uit|svart|slackt|mork|morkt|slukket|sort|musta|pimea|sammunut|czarny|ciemn*|zgasl*|cern*|tmav*|zhasl*|fekete|sotet|negru|intunecat|stins|siyah|karanlik|kapali|karardi|черн|темн|погас|чорн|真っ暗|暗|黒|消え|映らな|꺼짐|검은|까맣|안나옴|den|toi|tat|hitam|gelap|mati|ดำ|มืด|ดับ';
const GARBLED =
  'streifen|flimmer*|flacker*|unleserlich|wirre|zeichen falsch|rayures|illisible|clignote|scintill*|rayas|lineas|ilegible|parpade*|righe|sfarfall*|strisce|illeggibil*|listras|riscos|ilegivel|strepen|onleesbaar|rander|olaslig|striper|ulaeselig|uleselig|striber|raitoja|vilkkuu|pasy|paski|linie|migocze|nieczyteln*|pruhy|blika|necitel*|csik*|villog*|dungi|palpaie|ilizibil|cizgi*|titriyor|okunmuyor|полос|мерца|мигает|нечита|смуг|縞|線が|ちらつ|文字化け|乱れ|줄무늬|깜빡|깨짐|soc|nhap nhay|garis|berkedip|ลาย|กระพริบ';
const CLOCK =
  'uhr|uhrzeit|systemuhr|horloge|reloj|hora|orologio|relogio|klok|klocka*|klokke*|ur|uret|kello|zegar*|hodin*|ora|orat|ceas*|saat*|часы|время|годинник|час|時計|時刻|시계|시각|시간|dong ho|jam|นาฬิกา|שעון|الساعه|ρολοι';
const ASTRAY =
  'falsch|geht nach|geht vor|stellen|einstellen|verstellt|weicht|faux|fausse|retard|avance|regler|a regler|atrasad*|adelantad*|mal|ajustar|desajustad*|sbagliat*|indietro|avanti|regolare|da regolare|errat*|atrasad*|adiantad*|acertar|errad*|loopt|verkeerd|achter|instellen|fel|gar|stalla|feil|stilles|forkert|vaarassa|aseta|zle|spozn*|spiesz*|ustaw*|spatn*|pozde|nastavit|opozduje|rossz|kesik|siet|beallit*|gresit|intarzi*|reglat|geri|ileri|yanlis|ayarla*|отста|спеш|неправ|неверн|настро|відста|遅れ|進んで|狂|ずれ|合わせ|느리|빠르|틀|맞추|sai|cham|nhanh|salah|terlambat|maju|atur|ผิด|ตั้ง';
const SUPPLY =
  '*netzteil|ladegerat|ladestation|ladeschale|stromversorgung|chargeur|alimentation|cargador|alimentacion|caricatore|caricabatteri*|alimentator*|alimentazione|carregador|fonte|oplader|voeding|laddare|stromforsorjning|lader|stromforsyning|laturi|virtalahde|ladowark*|zasilacz*|zasilani*|nabijeck*|napajeni|zdroj|tolto|tapegyseg|incarcator*|alimentare|sarj*|adaptor*|зарядн|питани|блокпитан|充電器|電源|충전기|전원|sac|nguon|pengisi|adaptor|ที่ชาร์จ';
const NO_POWER =
  'keine|kein|ohne|defekt|ausgefallen|gestort|nicht|spannung|pas|plus|panne|aucune|no|sin|falla|averiad*|non|nessuna|guast*|manca|nao|sem|falha|geen|niet|defect|ingen|inte|ej|ikke|ei|rikki|nie|brak|uszkodzon*|napiec*|neni|nefunguje|vypad*|nem|nincs|hibas|nu|fara|defect|yok|vermiyor|calismiyor|arizali|нет|не|неисправ|немає|しない|なし|ない|異常|안됨|없|고장|khong|hong|tidak|rusak|ไม่';
const RECEIPT =
  'bon|beleg|quittung|kassenbon|ticket|recu|facturette|recibo|comprobante|scontrino|ricevuta|comprovante|talao|bonnetje|kassabon|kvitto*|kvittering*|kuitti*|paragon*|wydruk*|potwierdzen*|uctenk*|listek|nyugta*|blokk|bonul|chitant*|fis*|чек|квитанц|レシート|伝票|券|영수증|전표|hoa don|bien lai|struk|ใบเสร็จ';
const NOT_OUT =
  'nicht gedruckt|nicht ausgegeben|nicht herausgekommen|kommt nicht|pas sorti|non imprime|pas imprime|ne sort|no salio|no impreso|no sale|no impres*|non uscit*|non stampat*|non esce|nao saiu|nao impress*|niet geprint|niet afgedrukt|komt niet|skrevs inte|ikke skrevet|ikke udskrevet|ei tulostunut|nie wydrukowan*|nie wyszedl|nevytist*|nevyjel|nem jott|nem nyomt*|nu a iesit|nu sa tiparit|cikmadi|basilamadi|yazdirilamadi|невышел|ненапечат|невидрук|出ない|出ません|出なかっ|印刷でき|안나옴|출력되지|khong ra|khong in|tidak keluar|tidak tercetak|ไม่ออก';
const STUCK =
  'stau|verklemmt|klemmt|eingeklemmt|bourrage|coince*|atasc*|inceppat*|incastrat*|atolad*|preso|presa|vastgelopen|fastnat|papperstrassel|fast|jumissa|zaciety|zacial*|zacieci*|zaseknut*|elakadt|beszorult|blocat*|sikist*|замят|застр|зажев|зім|詰ま|つま|걸림|걸렸|끼|ket|macet|tersangkut|ติด';
const LINE =
  'leitung|verbindung|netz|internet|router|box|modem|vpn|ligne|connexion|reseau|liaison|routeur|linea|conexion|red|enlace|rete|collegamento|connessione|linha|conexao|rede|lijn|verbinding|netwerk|linje|anslutning*|uppkoppling*|natverk*|forbindels*|nettverk*|netvaerk*|linje*|yhteys|verkko|reititin|linia|lacze|polaczen*|siec|linka|spojeni|sit|vonal|kapcsolat|halozat|conexiune*|retea|legatur*|hat|baglanti*|modem|связ|соедин|линия|сеть|роутер|маршрутиз|зв’яз|звязок|мереж|回線|接続|通信|ルータ|연결|회선|통신|라우터|duong truyen|ket noi|mang|bo dinh tuyen|jalur|koneksi|jaringan|sambungan|สาย|เชื่อมต่อ|เครือข่าย';
const NO_WAY =
  'keine|kein|nicht|unterbrochen|getrennt|weg|verloren|fehlgeschlagen|ausgefallen|tot|pas|plus|perdu*|coupe*|aucune|impossible|rompu*|injoignable|echou*|no hay|no se|sin|perdid*|cort*|caid*|fallid*|imposible|non|nessun*|pers*|cadut*|assente|interrott*|irraggiungibile|nao|sem|caiu|perdid*|fora|geen|niet|weg|verbroken|uitgevallen|ingen|inte|ej|bruten|tappad|ikke|brutt|tapt|brudt|nede|ei|poikki|katkesi|nie|brak|zerwan*|utracon*|neni|ztracen*|preruse*|nelze|nedostupn*|spadl*|nem|nincs|megszakad*|elveszett|nu|fara|pierdut*|intrerupt*|cazut*|yok|koptu|kesildi|kurulamadi|ulasilamiyor|нет|нету|потер|обрыв|прерв|недоступ|пропал|разорв|немає|втрач|обірв|切れ|断|つなが|繋が|でき|なし|ない|끊|안됨|없|불가|khong|mat|dut|tidak|putus|hilang|gagal|terputus|ไม่|หลุด|ขาด';
const KEY_DATA =
  'schlussel|hauptschlussel|sitzungsschlussel|sessionsschlussel|cle|cles|cle de session|clef|clave de sesion|clave maestra|llave|llaves|chiave|chiavi|chave|chaves|sleutel|sleutels|nyckel*|nokkel*|nogle*|avain*|avaimet|klucz*|klic*|kulcs*|cheie|cheia|chei|anahtar*|ключ|鍵|キー|키값|암호키|khoa|kunci|กุญแจ|sceau|seau|siegel|sigillo';
const NOT_FIT = `${NOT_RIGHT}|abgelehnt|veraltet|abgelaufen|refuse*|perime*|expire*|rechazad*|caducad*|vencid*|rifiutat*|scadut*|recusad*|expirad*|geweigerd|verlopen|avvisad|utgangen|avvist|utlopt|afvist|udlobet|hylatty|vanhentunut|odrzucon*|wygasl*|odmitnut*|prosl*|elutasit*|lejart|respins*|expirat*|reddedildi|gecersiz|отклон|просроч|неверн|失効|無効|拒否|만료|무효|거부|echec|echoue|fehler|fehlgeschlagen|fallo|errore|erro|fout|fel|feil|fejl|virhe|blad|chyba|hiba|eroare|hata|ошибк|помилк|エラー|오류|loi|gagal|ผิด`;
const ABSENT =
  'fehlt|fehlen|nicht vorhanden|nicht geladen|kein|keine|absent*|manqu*|pas chargee|non chargee|aucune|ausente|falta*|no cargad*|sin|no hay|mancant*|manca|assente|non caricat*|nao carregad*|sem|ontbreek*|niet geladen|geen|saknas|ej laddad|mangler|ikke lastet|ikke indlaest|puuttuu|ei ladattu|brak|nie zaladowan*|chybi|neni|nenahran*|hianyzik|nincs|lipsa|lipsest*|neincarcat*|yok|eksik|yuklenmemis|yuklu degil|отсутств|нет|незагруж|немає|ない|未設定|未注入|なし|없|미주입|thieu|khong co|chua nap|tidak ada|belum|ไม่มี';

/** What devices say of themselves in everyday words of those languages, by part and state. */
export const PLAIN_DEVICES_ABROAD: readonly PhraseRule[] = [
  [
    'card-removed',
    [
      `${CARD} & gezogen|entnommen|weggenommen|retiree|enlevee|sacada|sacaron|retirad*|tolta|estratt*|removid*|weggehaald|uitgehaald|drogs ut|togs bort|tatt ut|taget ud|poistettiin|otettiin|wyjeta|zabran*|vytazen*|vyjmut*|kivett*|scoas*|cekildi|cikarildi|вынул|выну|извлеч|забр|抜い|抜か|抜き|離|뽑|뺐|제거|rut|diambil|dicabut|ดึง & zu fruh|vorzeitig|zu schnell|trop tot|trop vite|antes|demasiado|presto|prima|cedo|vroeg|snel|tidigt|tidlig|hurtigt|aikaisin|wczesnie|przed|brzy|predcasn*|koran|devreme|repede|erken|рано|раньше|быстро|途中|早|일찍|빨리|중간|som|truoc|cepat|awal|ก่อน|เร็ว`,
    ],
  ],
  [
    'cancelled',
    [
      `${PERSON} & ${GAVE_UP}|stopp|gestoppt|stop|rote taste|bouton rouge|tecla roja|tasto rosso|tecla vermelha|rode knop|roda knappen|czerwony|cervene|kirmizi|красн|赤いボタン|빨간`,
    ],
  ],
  ['key-missing', [`${KEY_DATA} & ${ABSENT} & !taste|touche|tecla|tasto|tast|klawisz|klawesz`]],
  ['key-invalid', [`${KEY_DATA} & ${NOT_FIT} & !taste|touche|tecla|tasto|klawisz`]],
  [
    'tamper',
    [`${CASE} & ${OPEN} & !papier*|papel|paper*|papir|druck*|imprim*|impres*|stamp*|drukark*|tiskarn*|用紙|プリンタ`],
  ],
  [
    'self-test-failed',
    [
      'schublade|kassenlade|geldlade|tiroir|cajon|cassetto|gaveta|kassalade|kassalada|kassaskuff|kasseskuffe|kassalaatikko|szuflad*|zasuvk*|fiok|sertar*|cekmece*|ящик|шухляд|ドロア|引き出し|서랍|ngan keo|laci|ลิ้นชัก|scanner|lesegerat|douchette|scanneur|lettore barcode|leitor de codigo|lukulaite|skaner|ctecka carovych|сканер|スキャナ|스캐너|may quet|pemindai|waage|balance|bilancia|balanza|balanca|weegschaal|vag|waga|vaha|весы|はかり|저울 & nicht|kein|pas|ne|no|non|nao|niet|inte|ej|ikke|ei|nie|nem|nu|acilmiyor|calismiyor|не|ない|ません|않|안|khong|tidak|ไม่|defekt|klemmt|panne|bloque|atascad*|bloccat*|travad*',
    ],
  ],
  [
    'app-crash',
    [
      'programm|anwendung|kassenprogramm|app|logiciel|programme|aplicacion|programa|applicazione|programma|aplicativo|ohjelma|sovellus|aplikacja|program|programmet|appen|aplikace|alkalmazas|aplicatia|uygulama|программ|приложен|програм|застосун|アプリ|ソフト|앱|프로그램|ung dung|phan mem|aplikasi & von selbst|abgesturzt|beendet|selbst|tout seul|plante|sest ferme|ferme tout|solo|se cerro|se cayo|da solo|si e chiuso|chiusa|sozinho|fechou|vanzelf|afgesloten|gestopt|kraschade|av sig|stangdes|krasjet|av seg|gik ned|af sig|kaatui|sulkeutui|samo|sie zamknela|zamknal|spadla|spadl|leallt|bezarult|sa inchis|kendiliginden|kapandi|сам|закрыл|вылет|упал|впала|落ち|勝手に|強制終了|저절로|종료|꺼|tu thoat|tu tat|tertutup|mati sendiri & !operator|kassierer|cajero|turno|schicht',
    ],
  ],
  [
    'update-failed',
    [
      'neue version|update|aktualisierung|software|nouvelle version|mise a jour|nueva version|actualizacion|nuova versione|aggiornamento|nova versao|atualizacao|nieuwe versie|uppdatering*|ny version|oppdatering*|opdatering*|paivity*|nowa wersja|aktualizac*|nova verze|frissites|uj verzio|actualizare*|versiune noua|guncelleme|yeni surum|обновлен|новаяверсия|оновлен|アップデート|新しいバージョン|업데이트|새버전|cap nhat|phien ban moi|pembaruan|versi baru|อัปเดต & nicht|liess sich nicht|fehlgeschlagen|abgebrochen|pas|echou*|impossible|no se|fallo|fallid*|non|fallit*|interrott*|nao|falhou|niet|mislukt|inte|misslyck*|ikke|mislyk*|ei|epaonn*|nie|nieudan*|ne|selhal*|nem|sikertelen|nu|esuat*|basarisiz|yuklenemedi|kurulamadi|не|ошибк|失敗|できま|실패|못|khong|that bai|gagal|tidak|ไม่|ล้มเหลว',
    ],
  ],
  ['cash-unit-fault', [`${COINS} & ${NOT_GOING}`]],
  ['printer-jam', [`${PAPER_ROLL}|${RECEIPT} & ${STUCK} & !${CARD}`]],
  [
    'printer-paper-low',
    [`${PAPER_ROLL} & ${NEARLY} & !${CARD}`, 'rotolo|carta termica|carta scontrini & quasi|poca|in esaurimento'],
  ],
  [
    'printer-paper-out',
    [
      `${PAPER_ROLL} & ${USED_UP} & !${CARD}`,
      'rotolo|carta termica|carta scontrini|carta stampante & finit*|esaurit*|manca|terminat*',
    ],
  ],
  ['printer-fault', [`${RECEIPT} & ${NOT_OUT}`]],
  ['display-garbled', [`${SCREEN} & ${GARBLED}`]],
  ['display-blank', [`${SCREEN} & ${DARK}`]],
  ['clock-fault', [`${CLOCK} & ${ASTRAY} & !uhr an`]],
  ['power-fault', [`${SUPPLY} & ${NO_POWER}`]],
  [
    'restart',
    [
      'plotzlich*|unerwartet|von selbst|von allein|allein|soudain*|tout seul|toute seule|brusque|de repente|solo|repentin*|improvvis*|da solo|sozinho|repentin*|plotseling|vanzelf|plotsligt|av sig sjalv|plutselig|av seg selv|pludselig|yllattaen|itsestaan|nagle|naglym|nagly|samoczynn*|nahle|samo|sam od|hirtelen|magatol|brusc|singur|aniden|kendiliginden|kendi kendine|внезап|сам|самопроизв|раптов|突然|勝手に|갑자기|저절로|dot ngot|tu dong|tiba tiba|sendiri & neustart|startet|eingeschaltet|rallum*|sest eteint|sest allume|aus|abgeschaltet|redemarr*|eteint|reinici*|apag*|riavvi*|spegn*|spent*|reinici*|deslig*|herstart*|uit|startade om|stangdes|startet|slatt av|genstartede|slukkede|kaynnistyi|sammui|start|wylaczen*|restart*|vypnut*|zapnut*|ujraindul*|kikapcsol*|reporn*|oprit*|kapandi|acildi|yeniden|перезагр|выключ|перезапус|вимк|再起動|落ち|電源|재부팅|꺼|재시작|khoi dong|tat|mati|menyala',
    ],
  ],
  [
    'chip-read-error',
    [
      'chip*|puce|cip|czip|czytnik chipowy|чип|ICチップ|칩 & nicht|pas|no|non|nao|niet|inte|ikke|ei|nie|ne|nem|nu|okun*|не|できな|ません|않|khong|tidak',
    ],
  ],
  [
    'settlement-required',
    [
      'kassenschnitt|tagesabschluss|telecollecte|cierre|fechamento|chiusura|dagafsluiting|dagsavslut|dagsoppgjor|dagsafslutning|rozliczenie|uzaverka|zaras|inchidere|gun sonu|сверк|締め|日計|마감|정산 & zuerst|erst|bitte|durchfuhren|d abord|dabord|faire|primero|antes|haga|prima|effettuare|primeiro|faca|eerst|forst|gor|gjor|ensin|tee|najpierw|wykonaj|nejdrive|nejprv|provedte|elobb|vegezze|mai intai|once|yapin|сначала|выполн|先に|먼저',
    ],
  ],
  ['receive-timeout', [`${HOST} & ${SILENT}`, SILENT]],
  ['connect-failed', [`${LINE}|${HOST} & ${NO_WAY}`]],
  [
    'issuer-unavailable',
    [`${BANK} & nicht erreichbar|injoignable|non raggiungibile|no disponible|indisponivel|onbereikbaar`],
  ],
  [
    'send-failed',
    [
      'gesendet|senden|envoi|envoye|enviar|envio|inviat*|invio|enviad*|verzonden|skickas|skickat|sendt|lahettaa|wyslac|wyslan*|odeslat|odeslan*|kuldeni|elkuld*|trimite*|gonder*|отправ|надісла|送信|전송|gui|kirim & nicht|pas|no|non|nao|niet|inte|ikke|ei|nie|ne|nem|nu|ememe*|emedi|не|できま|でき|못|실패|khong|tidak|gagal',
    ],
  ],
];

const STAFF =
  'kassierer*|kassiererin|kassierkraft|mitarbeiter*|bediener*|techniker|schicht|caissier*|caissiere|operateur|employe*|equipe|technicien|cajer*|empleado|operador*|turno|tecnico|cassier*|operatore|addett*|caixa|funcionari*|kassier|medewerker|bediende|kassor*|kassabitrade|personal|ansatt|kasserer|medarbejder|kassahenkilo|myyja|tyontekija|kasjer*|pracownik*|zmiana|pokladni*|obsluha|smena|penztaros|dolgozo|muszak|casier*|operator*|tura|kasiyer*|personel|vardiya|кассир|оператор|сотрудник|смена|касир|зміна|店員|係員|レジ係|担当者|スタッフ|직원|계산원|점원|교대|thu ngan|nhan vien|ca lam|kasir|karyawan|petugas|แคชเชียร์|พนักงาน';
const CAME_OR_WENT =
  'angemeldet|abgemeldet|gewechselt|beginnt|beendet|begonnen|anwesend|connecte*|deconnecte*|arrive*|parti*|termine*|commence*|inici*|cerro|conectad*|desconectad*|sali*|entr*|fin de|collegat*|scollegat*|uscit*|entrat*|iniziat*|finit*|saiu|entrou|encerr*|aangemeld|afgemeld|ingelogd|uitgelogd|begonnen|loggat|loggade|inloggad|utloggad|logget|palogget|avlogget|kirjautu*|zalogowan*|wylogowan*|rozpocz*|zakoncz*|prihlasen*|odhlasen*|zahajen*|ukoncen*|bejelentkez*|kijelentkez*|kezd*|vegz*|conectat*|deconectat*|autentificat*|a iesit|a intrat|giris yapti|cikis yapti|basladi|bitti|oturum|вошел|вышел|вошёл|начат|законч|открыт|закрыт|увійш|вийш|ログイン|ログアウト|交代|開始|終了|로그인|로그아웃|시작|종료|dang nhap|dang xuat|bat dau|ket thuc|masuk|keluar|mulai|selesai|เข้าระบบ|ออกจากระบบ';
const NO_TROUBLE =
  '!nicht|kein|keine|fehler*|fehlgeschlagen|abgebrochen|unterbrochen|pas|erreur|echec|refus*|no|error|fallo|fallid*|rechaz*|non|errore|fallit*|rifiut*|nao|erro|falhou|recus*|niet|geen|fout|mislukt|inte|ej|fel|misslyck*|ikke|feil|fejl|mislyk*|ei|virhe|nie|blad|nieudan*|odrzuc*|ne|chyba|selhal*|nem|hiba|nu|eroare|esuat|degil|hata|basarisiz|не|ошибк|сбой|отказ|помилк|失敗|エラー|できません|ない|異常|실패|오류|안됨|khong|loi|that bai|tidak|gagal|belum|ไม่|ล้มเหลว|zu spat|timeout|leer|blockiert';
const BOUGHT =
  'einkauf|kauf|zahlung|bezahlt|verkauf|bon|beleg|quittung|achat|paiement|vente|ticket|compra|pago|venta|recibo|cobro|acquisto|pagamento|vendita|scontrino|venda|comprovante|aankoop|betaling|verkoop|bonnetje|kop|betalning|kvitto|kjop|kob|kvittering|osto|maksu|kuitti|zakup*|platnosc|sprzedaz|paragon|nakup|platba|prodej|uctenka|vasarlas|fizetes|nyugta|cumparatur*|plata|vanzare|bonul|alisveris|odeme|satis|fis|покупк|оплат|платеж|платёж|продаж|чек|покупка|買い物|会計|支払|決済|レシート|구매|결제|영수증|mua hang|thanh toan|hoa don|pembelian|pembayaran|penjualan|struk|ชำระ|ใบเสร็จ';
const DONE =
  'bezahlt|abgeschlossen|erledigt|gedruckt|ausgegeben|ubergeben|fertig|paye*|termine*|imprime*|remis|regle*|effectue*|pagad*|finalizad*|completad*|impres*|entregad*|terminad*|pagat*|completat*|conclus*|stampat*|consegnat*|terminat*|pago|paga|finalizad*|concluid*|impress*|betaald|voltooid|afgerond|geprint|afgedrukt|betald|betalad|klar|klart|genomford|utskrivet|utskriven|betalt|fullfort|skrevet ut|gennemfort|udskrevet|maksettu|valmis|tulostettu|zaplacon*|oplacon*|zakonczon*|wydrukowan*|zaplacen*|dokoncen*|vytisten*|uhrazen*|kifizet*|fizetve|befejez*|kinyomtat*|achitat*|platit*|finalizat*|tiparit*|odendi|tamamlandi|yazdirildi|basildi|оплач|заверш|напечат|выдан|сплач|надрук|完了|済み|済|印刷し|발급|완료|출력|da thanh toan|hoan tat|da in|dibayar|selesai|dicetak|dibayarkan|สำเร็จ|พิมพ์แล้ว|เรียบร้อย';
const CHECKED =
  'selbsttest|selbstdiagnose|diagnose|prufung|pruefung|autotest|autodiagnostic|diagnostic|controle|autodiagnosi|diagnosi|autodiagnostico|autoprueba|prueba|autoteste|diagnostico|verificacao|zelftest|zelfcontrole|sjalvtest|selvtest|egentest|itsetesti|autotest|samotest|autodiagnostyk*|test wlasny|onteszt|autotestare|otomatik test|kendi testi|самотест|самодиагност|самопровер|самоперевір|自己診断|セルフテスト|자가진단|자체점검|tu kiem tra|uji mandiri|swauji|ทดสอบตัวเอง|heartbeat|herzschlag|lebenszeichen';
const PASSED =
  'bestanden|in ordnung|erfolgreich|ok|ohne fehler|abgeschlossen|reussi*|sans erreur|conforme|superad*|correct*|sin errores|sin fallos|superat*|senza errori|riuscit*|aprovad*|sem erros|sem falhas|concluid*|geslaagd|zonder fouten|godkand|utan fel|bestatt|uten feil|bestaet|uden fejl|hyvaksytty|lapaisty|ilman virheita|zaliczon*|pomyslni*|bez bledow|poprawn*|uspesn*|bez chyb|v poradku|sikeres|hiba nelkul|trecut|reusit|fara erori|basarili|hatasiz|успеш|пройден|безошиб|норм|успіш|正常|合格|異常なし|정상|통과|이상없|thanh cong|dat|khong loi|berhasil|lulus|tanpa kesalahan|ผ่าน|ปกติ';

/** An ordinary day in those languages. Held against messages of devices that no list found trouble in. */
export const PLAIN_DAYS_ABROAD: readonly PhraseRule[] = [
  [
    'information',
    [
      `${STAFF} & ${CAME_OR_WENT} & ${NO_TROUBLE}`,
      `${BOUGHT} & ${DONE} & ${NO_TROUBLE}`,
      `${CHECKED} & ${PASSED}`,
      'willkommen|guten tag|bonjour|bienvenue|merci|bienvenid*|gracias|benvenut*|grazie|bem vindo|obrigado|welkom|bedankt|valkommen|velkommen|takk|tervetuloa|kiitos|witamy|dziekujemy|vitejte|dekujeme|udvozoljuk|koszonjuk|bun venit|multumim|hos geldiniz|tesekkurler|добропожалов|спасибо|ласкавопросимо|дякуємо|いらっしゃいませ|ありがとうござ|환영|어서오세요|감사합니다|xin chao|chao mung|cam on|selamat datang|terima kasih|ยินดีต้อนรับ|ขอบคุณ & !fehler|erreur|error|errore|erro|fout|fel|feil|fejl|virhe|blad|chyba|hiba|eroare|hata|ошибк|エラー|오류|loi|gagal|not|nicht|pas|no|non|nao',
      `preise|preisliste|prix|tarifs|precios|prezzi|listino|precos|prijzen|priser|hinnat|ceny|cennik|cenik|arak|arlista|preturi|fiyatlar|цены|прайс|ціни|価格|가격|bang gia|harga|parameter|parametres|parametros|parametri|parametry|параметры|パラメータ|파라미터 & geladen|aktualisiert|ubernommen|charges|mis a jour|cargad*|actualizad*|caricat*|aggiornat*|carregad*|atualizad*|bijgewerkt|laddade|uppdaterade|lastet|oppdatert|indlaest|opdateret|ladattu|paivitetty|zaladowan*|zaktualizowan*|nacten*|aktualizovan*|betoltve|frissitve|incarcat*|actualizat*|yuklendi|guncellendi|загруж|обновл|оновлен|更新|업데이트|적용|cap nhat|dimuat|diperbarui & ${NO_TROUBLE}`,
    ],
  ],
];
