import type { PhraseRule } from './rule.ts';

/*
 * What people at the till say of a terminal when they call for help, as service desks write it down: sentences about what it
 * does not do, not names of parts and states. Gathered from the trouble lists of terminal guides for shops (Rapyd's and
 * Moneris' troubleshooting pages, Verifone's and Ingenico's merchant guides, 银联商务's and 拉卡拉's questions of merchants) and put
 * into the words of other languages. Read late: whoever names part and state has been understood before.
 */

const DEVICE = 'terminal|device|machine|reader|unit|it|pos|tablet|screen|till|printer';

export const TICKETS: readonly PhraseRule[] = [
  [
    'power-fault',
    [
      `${DEVICE} & will not|does not|not|cannot|unable & turn on|turning on|switch on|power on|power up|come on|charge|charging`,
      'will not turn on|does not turn on|no lights|completely dead|turns itself off|turns off by itself|shuts itself off|shuts off by itself|switches itself off|keeps turning off',
      'battery|batteries & hold|holds|holding|drain*|dies|lasts|swollen|bulging',
      'charging port|charge port|charging socket|power socket|power jack & broken|loose|damaged|bent|worn',
      'replace battery|replace the battery|battery needs replacing|battery to be replaced',
      '开不了机|不开机|无法开机|充不进|充不上|不充电|不耐用|掉电快|耗电快|自动关机',
      'geht nicht an|schaltet nicht ein|nicht einschalten|akku halt nicht|akku haelt nicht|ladt nicht|laedt nicht|geht von selbst aus',
      'no enciende|no prende|no arranca|bateria no carga|no carga la bateria|se apaga solo|se apaga sola',
      'sallume plus|sallume pas|ne charge plus|ne charge pas|tient pas la charge|tient plus la charge|seteint tout seul|seteint seul',
      'nao liga|nao carrega|nao segura carga|desliga sozinho|desliga sozinha|non si accende|non carica|non tiene la carica|si spegne da solo',
      'nie wlacza sie|nie laduje|nie uruchamia sie|wylacza sie sam*|gaat niet aan|laadt niet|startar inte|laddar inte|starter ikke|lader ikke|nejde zapnout|nenabiji|acilmiyor|sarj olmuyor|tidak menyala|tidak mengisi|khong len nguon|khong sac|ei kaynnisty|ei lataudu|nem kapcsol be|nem toltodik|nu porneste|nu se incarca',
    ],
  ],
  [
    'printer-fault',
    [
      'does not print|not printing|will not print|stopped printing|cannot print|do not print|printing faint|very faint|faded print|print faded|printing light|not come out|do not come out & !error report',
      'print*|receipt*|slip & faint|faded|too light|missing lines|streaks',
      '打印不清|打印模糊|打印很淡|字很淡|打不出|不出纸|不打印|打印不了|打不了票',
      'druckt nicht|druckt blass|druckt nur|bon ist leer|bon leer|no imprime|nao imprime|nimprime plus|nimprime pas|imprime plus|imprime pas|non stampa|nie drukuje|print niet|drukt niet af|skriver inte ut|skriver ikke ut|udskriver ikke|printer ikke|netiskne|yazdirmiyor|tidak mencetak|tidak bisa print|khong in duoc|ei tulosta|nem nyomtat|nu printeaza|nu imprima',
    ],
  ],
  [
    'card-reader-fault',
    [
      'contactless|tap|nfc|tap to pay|card slot|swipe|chip|card reader|magstripe & not working|does not work|stopped working|do not work|no longer works|cannot be used',
      'chip|cards|swipe|stripe & not reading|does not read|will not read|stopped reading|do not read',
      'customers|people|cards & cannot tap|cannot insert|several times|many times|multiple times|again and again & !pin|declined|charged',
      'swipe reader|chip reader|card reader & worn|old|loose',
      '刷卡|插卡|挥卡|读卡|感应 & 没反应|不读|不灵|读不出|识别不了|不识别|读不了',
      'no lee tarjeta|no lee tarjetas|no lee la tarjeta|no lee el chip|no lee chip|no lee las tarjetas|nao le cartao|nao le o cartao|nao le o chip|nao le chip|nao le cartoes',
      'lit plus les cartes|lit pas les cartes|lit plus la puce|lit pas la puce|lit plus la carte|lit pas la carte|non legge le carte|non legge la carta|non legge il chip|nie czyta kart|nie czyta karty|nie czyta chipa',
      'liest keine karten|liest karten nicht|liest die karte nicht|liest den chip nicht|kontaktlos geht nicht|leest geen kaarten|leest kaart niet|leest de kaart niet|laser inte kort|leser ikke kort|laeser ikke kort|necte karty|necte kartu|kart okumuyor|tidak membaca kartu|khong doc the|ei lue kortteja|ei lue korttia|nem olvas kartyat|nu citeste cardul',
    ],
  ],
  [
    'app-crash',
    [
      'app|application|program|software & keeps closing|closes by itself|closes itself|shuts itself|quits|keeps crashing',
    ],
  ],
  [
    'restart',
    [
      'se reinicia solo|se reinicia sola|reinicia sozinho|reinicia sozinha|redemarre tout seul|redemarre seul|redemarre sans cesse|si riavvia da solo|startet von selbst neu|startet standig neu|startet staendig neu|sam sie restartuje|start vanzelf opnieuw|startar om sig sjalv|restarter av seg selv|sam se restartuje|kendi kendine yeniden|restart sendiri|tu khoi dong lai',
    ],
  ],
  [
    'app-hang',
    [
      'se queda colgado|se queda colgada|se cuelga|se traba|se congela|fica travado|fica travada|fica travando|reste bloque|bloque sur|resta bloccato|si blocca|hangt sich auf|haengt sich auf|friert ein|bleibt hangen|bleibt haengen|zawiesza sie|wiesza sie|loopt vast|blijft hangen|hanger sig|henger seg|seka se|takiliyor|donuyor|sering hang|bi do may',
    ],
  ],
  [
    'key-fault',
    [
      'number|digit & 0|1|2|3|4|5|6|7|8|9 & does not work|not working|dead|stuck|sticks & !pin|trace|serial|batch',
      'cannot press|cant press|can not press|unable to press',
      'keys|buttons & pressed|press & several|many|multiple|hard|twice',
    ],
  ],
  [
    'tamper',
    [
      'opened by someone|was opened|screw missing|screws missing|seal broken|seal missing|seal damaged & !drawer|cover|session|batch|shift',
      '被攻击|封条 & 提示|破|撕|缺|显示',
    ],
  ],
  [
    'settlement-failed',
    [
      'settlement|end of day|eod|batch|reconciliation & will not|cannot|unable|not possible & go through|close|closed|do|run|complete|settle',
      '结算|日结|批结 & 不了|做不了|不能做',
    ],
  ],
  ['key-missing', ['asks for|asking for|needs|need|requires & keys & !please']],
  ['printer-paper-out', ['needs paper|need paper|needs a paper roll|no more paper']],
  ['pin-pad-fault', ['pinpad|pin pad|ped & not recogni*|not seen|not found|not visible']],
  ['connect-failed', ['wifi|无线网|网络 & 老掉|经常掉|总掉|总断|老断']],
];

/** The same in scripts: without blanks. */
export const TICKETS_IN_SCRIPTS: readonly PhraseRule[] = [
  [
    'power-fault',
    [
      'невключается|незаряжается|недержитзаряд|самвыключается|выключаетсясам',
      '電源が入ら|電源が切れる|起動しない|充電できない|充電されない',
      '전원이안|전원안|안켜짐|안켜져|켜지지|충전안|충전이안',
      'δενανοιγει|δενφορτιζει|เปิดไม่ติด|ชาร์จไม่เข้า|لايشتغل|لايشحن',
    ],
  ],
  [
    'printer-fault',
    [
      'непечатает|印刷されない|印字されない|印刷できない|印字できない|印字が薄い',
      '출력안|출력이안|인쇄안|인쇄가안|δεντυπωνει|δενεκτυπωνει|พิมพ์ไม่ออก|ไม่พิมพ์|لايطبع|لاتطبع',
    ],
  ],
  [
    'card-reader-fault',
    [
      'нечитаеткарт|нечитаетчип|カードを読まない|カードを読み込まない|カードが読めない',
      '카드인식안|카드인식이안|카드를못읽|δενδιαβαζεικαρτ|δενδιαβαζειτισκαρτ|ไม่อ่านบัตร|อ่านบัตรไม่ติด|لايقراالبطاق',
    ],
  ],
  ['restart', ['самперезагружается|перезагружаетсясам|постоянноперезагружается|勝手に再起動|저절로재시작|혼자재시작']],
];
