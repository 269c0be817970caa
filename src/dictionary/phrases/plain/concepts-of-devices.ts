import { NOT_UNDERSTOOD } from './concepts-of-answers.ts';
import type { Correction } from '../told-apart.ts';

const BUTTON =
  'taste|tasten|tastenfeld|toets|toetsen|cijfer|ziffer|cijfertoets|touche|touches|tecla|teclas|tasto|tasti|klawisz|klawisze|przycisk|tus|tusu|tuslar|tombol|phim|клавиш|кнопк|キーが|ボタン|버튼|키가';
const BUTTON_STUCK =
  'geen contact|blijft hangen|blijft steken|reageert niet|kleeft|hangt|klemmt|kein kontakt|keinen kontakt|ohne kontakt|prellt|reagiert nicht|coincee|coince|bloquee|ne repond pas|pas de contact|atascada|atascado|bloqueada|pegada|no responde|sin contacto|bloccato|incastrato|non risponde|presa|travada|emperrada|nao responde|sem contato|zaciety|zacina|zaciela|nie reaguje|nie dziala|takili|takildi|basmiyor|calismiyor|macet|tidak berfungsi|ket|khong an duoc|залип|несрабат|нереагир|反応しない|反応しません|戻らない|눌린채|눌리지|반응없';
const SEAL =
  'sicherheitsfolie|schutzfolie|sicherungsfolie|plombe|sicherheitssiegel|security foil|tamper foil|protective foil|security mesh|scelle|film de securite|precinto|sello de seguridad|sigillo|lacre|zegel|beveiligingsfolie|plomba|muhur|пломб|封签|防拆膜|安全膜|封印シール|봉인|segel';
const SEAL_CUT =
  'durchtrennt|beschadigt|verletzt|gebrochen|gerissen|entfernt|cut|cut through|severed|torn|broken|rompu|arrache|coupe|roto|rota|rotto|violato|rompido|violado|verbroken|doorgesneden|zerwana|naruszona|kirik|kirildi|kopmus|сорван|наруш|断|破|撕|破れ|훼손|파손|rusak|putus';
const CASE =
  'capot|boitier|coque|gehausekontakt|gehauseschalter|gehause|kasasi|kasa|govdesi|govde|kapagi|carcasa|carcaca|involucro|behuizing|obudowa|tapa trasera';
const CASE_OPEN =
  'ouvert|ouverte|force|geoffnet|aufgebrochen|acilmis|acildi|abierta|forzada|aberta|violada|aperto|forzato|geopend|otwarta|otwarcie';
const READER =
  'leseeinheit|kartenleser|lesekopf|kartenlesegerat|lecteur|tete de lecture|lector|cabezal lector|lettore|testina|leitora|cabeca de leitura|kaartlezer|leeskop|lezer|czytnik|glowica|kart okuyucu|okuyucu|ридер|считывател|картридер|カードリーダ|カードリーダー|카드리더|리더기|pembaca kartu|dau doc the';
const NO_WORD =
  'antwortet nicht|reagiert nicht|keine antwort|defekt|gestort|ne repond pas|ne repond plus|en panne|no responde|averiado|non risponde|guasto|nao responde|com defeito|antwoordt niet|reageert niet|nie odpowiada|nie dziala|yanit vermiyor|cevap vermiyor|arizali|неотвечает|неисправ|応答なし|応答しない|応答しません|응답없음|응답하지|tidak merespons|khong phan hoi';
const CUTTER =
  'motore carta|motore di trascinamento|taglierina|papiermotor|papiertransport|papiervorschub|schneidwerk|abschneider|moteur papier|moteur du papier|massicot|motor de papel|motor del papel|cortador|cortadora|guilhotina|papiermotor|snijmes|gilotyna|obcinak|kagit motoru|kesici|отрезчик|резак|カッター|紙送りモータ|커터|走纸电机|走纸马达|进纸电机|切纸刀';
const STANDS =
  'fermo|ferma|bloccat*|non gira|steht|blockiert|klemmt|dreht nicht|bloque*|arrete|ne tourne pas|parado|parada|no gira|travad*|nao gira|staat stil|geblokkeerd|vastgelopen|nie dziala|zablokowan*|donmuyor|sikisti|calismiyor|заклин|неработает|動作せず|動作しない|動かない|作動不良|작동안|작동하지|멈춤|不转|不动|卡住|停转';
const NO_PICTURE =
  'brak obrazu|kein bild|pas d image|pas dimage|aucune image|sin imagen|nessuna immagine|sem imagem|geen beeld|goruntu yok|нетизображен|画面が映ら|映像なし|화면안나|화면이안|tidak ada gambar|khong co hinh';
const ONE_CARD =
  'just one card|only one card|one card only|just one card or phone|so um cartao|um cartao por vez|apenas um cartao|nur eine karte|immer nur eine karte|solo una tarjeta|una tarjeta a la vez|une seule carte|una sola carta|una carta alla volta|slechts een kaart|een kaart tegelijk|tylko jedna karte|tek kart|sadece bir kart|satu kartu saja|mot the thoi|однукарту|толькоодн|カードは1枚|1枚ずつ|一枚ずつ|한장만|한장씩|只放一张卡|仅放一张卡|一次一张卡';
const POWER_CUT =
  'coupure breve|micro coupure|microcoupure|coupure de courant|coupure secteur|coupure electrique|stromausfall|spannungsausfall|netzausfall|corte de luz|corte de corriente|corte de energia|queda de energia|caduta di tensione|mancanza di corrente|stroomuitval|stroomonderbreking|zanik zasilania|zanik napiecia|elektrik kesintisi|отключениепитания|пропаданиепитания|停電|瞬断|정전|mati listrik|mat dien';

/*
 * Messages of devices that another list takes by one of their words, and those that none knew: each concept once, in all
 * languages. As `told-apart`; what is unknown after all lists is held against them as well.
 */
export const DEVICES_AS_CONCEPTS: readonly Correction[] = [
  ...NOT_UNDERSTOOD,
  // How a card is read: a module that reads no card has met a bad read, not broken down.
  [
    'contactless-read-error',
    ['card-reader-fault', 'generic-failure'],
    [
      '射频模块|非接模块|感应模块|nfc模块 & 读卡失败|读卡出错|读卡错误',
      'nfc module|rf module|contactless module|picc module & read fail*|read error|card read & !self test|init*',
      'iso 14443|iso14443|14443 & err|error|fail*|crc',
    ],
  ],
  [
    'stripe-read-error',
    ['card-reader-fault', 'generic-failure'],
    [
      '磁卡模块|磁条模块|磁头模块 & 读卡失败|读卡出错|读卡错误',
      'msr module|magstripe module & read fail*|read error & !init*',
    ],
  ],
  [
    'stripe-read-error',
    [],
    [
      'lector de banda|banda magnetica|banda & no entiende|no lee|ilegible',
      'karte eingezogen|carte avalee|tarjeta dentro & keine daten|pas de donnees|sin datos',
    ],
  ],
  [
    'chip-read-error',
    ['card-reader-fault', 'generic-failure', 'receive-timeout', 'use-chip'],
    [
      'ic卡模块|芯片模块|接触式模块 & 读卡失败|读卡出错|读卡错误',
      'rdr|reader & timeout & powering|power up & card',
      'cip|chip & okunamadi|okunmadi|okunmuyor',
    ],
  ],
  [
    'card-reader-fault',
    ['receive-timeout', 'stripe-read-error', 'chip-read-error', 'link-unstable', 'self-test-failed', 'connect-failed'],
    [
      `${READER} & ${NO_WORD} & !barcode|strichcode|code barres|qr`,
      'cards in a row|third card in a row|dritte karte in folge|mehrere karten in folge|troisieme carte de suite|tercera tarjeta seguida|terza carta di fila|derde kaart op rij & unreadable|not read|unlesbar|nicht lesbar|illisible|ilegible|illeggibile|onleesbaar',
      '读卡头|读卡模块|读卡单元|磁头 & 信号弱|自检不通过|自检失败|自检不过',
    ],
  ],
  ['multiple-cards', ['use-chip'], [ONE_CARD]],
  [
    'card-removed',
    [],
    [
      'took card away|took the card away|took card out|took the card out|pulled card & too soon|too early|before',
      'retirou o cartao|tirou o cartao|retiro la tarjeta|ha tolto la carta|a retire la carte|heeft kaart verwijderd|wyjal karte|karti cekti & antes|prima|avant|voor het|przed|once',
      'картувынули|картуизвлекли|картаизвлечена|картувытащ',
    ],
  ],
  [
    'entry-timeout',
    ['receive-timeout', 'sign-on-required', 'not-signed-on'],
    [
      'no customer input|no customer entry|no input from customer|no input by customer',
      'no & picked|chosen|selected & timed out|timeout & !route|server|host|network|bank|apn',
      '客户|顾客|持卡人|用户 & 逾时|超时 & 未输入|未操作|未按|没有输入',
    ],
  ],
  [
    'cancelled',
    [],
    [
      'payer|buyer|customer|shopper|guest & backed out|pulled out',
      'client|cliente|klant|kunde & parti avant|se fue antes|andato via prima|weggelopen|weggegangen',
    ],
  ],
  // Parts.
  [
    'key-fault',
    ['app-hang', 'not-permitted-to-card', 'pin-not-entered', 'receive-timeout', 'display-fault'],
    [
      `${BUTTON} & ${BUTTON_STUCK} & !programm|anwendung|software|application|logiciel|программ|toutes les touches`,
      'key repeated|key repeats|key bounces|key bouncing & !exchange|session|master',
      'kbd|keypad|keyboard & row|col & stuck|jam*|short*',
      'toetsenblok|tastenfeld|tastatur|pave numerique|teclado|tastierino & mislukt|nicht moglich|impossible|fallo|fallida|fallita|falhou & !pin pad|netz',
    ],
  ],
  ['app-hang', ['key-fault'], ['program|app|application|software & no longer reacts|does not react|not react*']],
  ['tamper', [], ['manipulationsschutz|sabotageschutz|manipulationskontakt & ausgelost|angesprochen']],
  ['tamper', ['key-missing'], [`${SEAL} & ${SEAL_CUT} & !message|nachricht|mac`]],
  [
    'tamper',
    ['key-missing', 'printer-fault'],
    [
      `${CASE} & ${CASE_OPEN} & !papier|drucker|imprimante|impresora|stampante|yazici|drukarki`,
      '단말기|케이스|덮개 & 개봉|분해|열림 & !용지|프린터',
    ],
  ],
  ['printer-fault', ['cash-unit-fault'], [`${CUTTER} & ${STANDS}`]],
  ['display-fault', ['display-blank'], ['touch layer|touch panel|touch overlay & shows nothing|nothing|dead']],
  ['display-blank', [], [NO_PICTURE]],
  [
    'power-fault',
    ['restart'],
    [
      POWER_CUT,
      'cold start|cold boot & without shutdown|no shutdown|unclean|without shut down',
      'nagle wylaczenie|nagly zanik',
      'power pack|power supply|adapter|psu & too little voltage|low voltage|undervoltage|voltage too low',
    ],
  ],
  [
    'self-test-failed',
    [],
    ['test at switch on|switch on test|start up test|test at start|power on test & defect|fault|fail*|found'],
  ],
  [
    'cash-unit-fault',
    ['printer-jam'],
    ['ket tien|ket tien giay', 'rendu de monnaie & indisponible|impossible|vide', 'faites l appoint|faites lappoint'],
  ],
  // Programs and what they keep.
  ['app-crash', ['software-error'], ['应用程序|程序|应用 & 异常结束|异常终止|非正常结束|不正常结束']],
  [
    'version-mismatch',
    ['format-error', 'message-error'],
    ['schema|protocol|spec|interface & expected|wants & speaks|talks|offers'],
  ],
  [
    'update-failed',
    ['storage-fault', 'file-error'],
    ['download|dl|upgrade & block|part|chunk|crc & aborted|abandoned|stopped'],
  ],
  [
    'parameter-error',
    ['not-permitted-to-card', 'not-permitted-to-terminal'],
    ['tariff|rate|fee|fare|price & table|list & value|entry & not allowed|out of range|invalid'],
  ],
  ['key-missing', ['lost-or-stolen-card'], ['主密钥|主金钥|工作密钥|密钥|金钥 & 遗失|丢失|重新注入|重新灌']],
  ['key-missing', [], ['mk|tmk|zmk|master key & idx|slot|index & empty|blank']],
  // People.
  [
    'operator-password-wrong',
    ['wrong-pin'],
    [
      'contrasena|clave|mot de passe|kennwort|passwort|password|senha|wachtwoord|haslo|sifresi & supervisor|cajero|operador|encargado|superviseur|caissier|bediener|kassierer|supervisore|cassiere|operatore|kassamedewerker|kierownika|kasiyer & equivocad*|incorrect*|erronea|faux|falsch|sbagliat*|errat*|errad*|incorret*|onjuist|fout|bledne|yanlis|hatali',
    ],
  ],
  [
    'operator-not-allowed',
    [],
    [
      'user level|access level|rights level|your role & not let|does not let|not allow*|too low',
      '店员|收银员|操作员|员工|柜员 & 无退货权限|无撤销权限|无退款权限|无权限|没有权限|权限不足',
    ],
  ],
  [
    'not-signed-on',
    [],
    [
      'seller|cashier|clerk & has not opened|not opened & day|shift|till',
      'no shift open|no shift started|no shift is open|no open shift|shift not open',
    ],
  ],
  [
    'settlement-required',
    ['connect-failed'],
    [
      'vortag|tagesabschluss|kassenschnitt & nicht abgeschlossen|nicht gemacht|nicht durchgefuhrt|noch offen',
      '昨日|前一日|上一日|前一天 & 未结|没结|未日结',
    ],
  ],
  // Lines.
  ['no-signal', ['connect-failed'], ['lte|gsm|umts|4g|5g|gprs & detach*|searching']],
  ['link-unstable', [], ['netif|eth|link|interface|port|wan & flap*|flapping']],
  ['line-unplugged', ['connect-failed'], ['网线|网路线|网络线|电话线 & 未接妥|没接好|未接好|未插好|没插好']],
  ['connect-failed', ['receive-timeout'], ['syn sent', '建链|建连|握手建立 & 超时']],
  [
    'connect-failed',
    [],
    [
      'sessione dati|sessao de dados|sesion de datos|session de donnees|datenverbindung|datenleitung|dataverbinding|dataverbindung|transmisja danych & cadut*|caiu|caida|perdue|tombee|abgebrochen|weg|verbroken|verloren|zerwana',
      'hintergrundsystem|zentralsystem|systeme central|sistema central|sistema centrale|centraal systeem|backoffice & nicht erreichbar|injoignable|no alcanzable|inalcanzable|non raggiungibile|inacessivel|onbereikbaar|niet bereikbaar',
    ],
  ],
  [
    'send-failed',
    ['generic-failure'],
    [
      'upload|transmission|sending & gave up|given up|abandoned & tries|attempts|times|retries & !eod|batch|settlement|totals|day|takings|update',
      'tx buffer|send buffer & not drained|full|stuck',
    ],
  ],
  [
    'receive-timeout',
    ['reversal-sent'],
    ['no resp|no response|no reply & reversal armed|reversal queued|reversal pending', '收包超时|接收超时 & 冲正'],
  ],
  ['reversal-sent', ['generic-failure'], ['auto void|auto reversal & delivered|accepted|taken & !not']],
  [
    'tls-error',
    ['information', 'connect-failed'],
    ['clienthello|client hello|server hello|serverhello & closed|reset|alert|fail*|abort*'],
  ],
  [
    'response-mismatch',
    ['information'],
    ['answer|reply|response & belonged to another|belongs to another|of another request'],
  ],
  ['reversal-failed', ['send-failed'], ['undo message|undo request & could not|cannot|not be delivered']],
];
