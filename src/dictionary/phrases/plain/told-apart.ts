import type { Correction } from '../told-apart.ts';
import { ANSWERS_AS_CONCEPTS } from './concepts-of-answers.ts';
import { DEVICES_AS_CONCEPTS } from './concepts-of-devices.ts';
import { PAYMENTS_TOLD_APART } from './payments-told-apart.ts';

const STUFF = '!printer|paper|roll|coin*|battery';

/** The same of payments, and of the terminal and its parts. */
export const PLAINLY_TOLD_APART: readonly Correction[] = [
  ...ANSWERS_AS_CONCEPTS,
  ...DEVICES_AS_CONCEPTS,
  ...PAYMENTS_TOLD_APART,
  // The terminal and its parts.
  ['self-test-failed', ['information'], ['自检|自测|开机检测 & 不过|没过|未过|卡在']],
  ['reversal-failed', ['reversal-sent'], ['冲正 & 还没|未送|没送|没到|未到|没发|未成']],
  ['sign-on-failed', ['not-signed-on'], ['签到|登录|登陆 & 没成功|没有成功|失败|不成功|没成|未成功 & !请|先']],
  [
    'update-failed',
    ['certificate-invalid', 'mac-error'],
    ['升级包|安装包|更新包|程序包|固件 & 验签|签名|校验 & 不过|失败|错|不通过'],
  ],
  [
    'use-chip',
    ['fallback', 'contactless-read-error'],
    [
      'carries a chip|has a chip|chip card & swipe|stripe|tap & refused|not allowed|do not|instead|insert',
      'tapping|tap & not possible|not allowed|no longer & put the card in|insert',
    ],
  ],
  [
    'fallback',
    ['chip-read-error', 'card-reader-fault'],
    [
      'chip|icc & swipe|magstripe|stripe|magnetic & allowed|instead|now|use|not working|permitted|fall back & !do not|refused',
    ],
  ],
  [
    'see-phone',
    ['contactless-read-error', 'cancelled', 'card-not-presented'],
    ['handset|phone|watch|mobile & confirm|unlock|approve|look at|check|follow & !present card|card, phone|or'],
  ],
  [
    'card-removed',
    ['connect-failed', 'card-not-activated', 'contactless-read-error', 'receive-timeout'],
    [
      'tag left|card left|left field|left the field|card gone|moved away & field|timeout|early|reader|tag',
      '请勿移开|勿移开|请勿拿开|卡片移开|移开卡片 & 中断|失败|过早|太早|感应',
    ],
  ],
  [
    'entry-timeout',
    ['key-missing', 'key-fault'],
    [
      'no key|no keys|no button|no touch & screen|menu|tip|within|000s|60s|30s|seconds|pressed|secs & !master|session|loaded|injected',
    ],
  ],
  [
    'key-missing',
    ['pin-pad-fault', 'card-reader-fault', 'software-error'],
    [
      'chave|chaves|clave|llave|cle|chiave|schlussel|sleutel|klucz|master key|encryption key|tmk|kek & ausente|falta|absente|manquante|mancante|fehlt|ontbreekt|brak|missing|blank|empty & !tecla|taste|touche|tasto|button',
    ],
  ],
  [
    'key-invalid',
    ['not-permitted-to-terminal'],
    ['terminals key|key of the terminal|working key|session key & not the one|not the same|differs|another'],
  ],
  [
    'tamper',
    ['key-missing', 'printer-fault'],
    [
      'cover|case|casing|housing|switch|back plate|enclosure & opened|open|removed|forced & keys|key|wiped|erased|depot|tamper & !printer|paper',
    ],
  ],
  [
    'sam-fault',
    ['chip-read-error', 'card-reader-fault'],
    [
      'psam|sam|psam2|psam1|sam1|sam2|security module|secure module|psam 1|psam 2|sam 1|sam 2 & no atr|not answer*|mute|no answer|silent|fail*|missing|not found & !same',
    ],
  ],
  [
    'line-unplugged',
    ['connect-failed'],
    [
      'eth|eth0|eth1|lan0|lan1|phy|ethernet|lan port|network port|network lead|patch lead|rj45 & no carrier|come out|unplugged|pulled out|not plugged & !switch|router down|provider',
    ],
  ],
  [
    'no-signal',
    ['connect-failed'],
    ['csq|rssi|rsrp|modem|sim|cell & 99|reg 0|creg 0|no cell|no service|not registered|no network|140|113 & !dial'],
  ],
  [
    'tls-error',
    ['connect-failed', 'generic-failure'],
    [
      'cipher|handshake|tls|ssl|secure channel|encrypted channel|negotiation & fail*|could not|no common|alert|broke*|refused & !certificate|cert',
    ],
  ],
  [
    'send-failed',
    ['connect-failed'],
    [
      'request|message|sale data|data|packet & could not|cannot|not & passed on|handed over|transmitted|delivered|be sent|sent out & !answer|reply|response|connect',
    ],
  ],
  [
    'connect-failed',
    ['address-error'],
    ['连|连接 & 服务器|主机|后台|平台 & 失败|不上|不通|拒绝 & !域名|解析|dns|dhcp'],
  ],
  [
    'reversal-failed',
    ['receive-timeout', 'connect-failed', 'send-failed'],
    [
      'rev|reversal|undo|0420|0400|take back|cancellation message & no ack|not reached|kept|queue|waiting|not answered|not sent|pending|unsent|still & !printer',
    ],
  ],
  [
    'not-signed-on',
    ['information'],
    ['open|start|begin & shift|day|till|session & before selling|before you|before the first|first & !done|opened'],
  ],
  [
    'message-error',
    ['receive-timeout', 'parameter-error', 'software-error'],
    [
      'answer|reply|response & not read|could not read|cannot read|not read|not understand|make sense|makes no sense|garbled|unreadable|gibberish & !printer',
    ],
  ],
  [
    'response-mismatch',
    ['receive-timeout', 'information', 'duplicate-transaction'],
    [
      'reply|answer|response & another request|other request|someone else|wrong request|different request|not ours|not for us|another transaction',
    ],
  ],
  [
    'printer-overheated',
    ['printer-fault', 'app-hang'],
    [
      `printer|print head|printhead|head|prn|tph & temp|hot|warm|too warm|cool off|cool down|degrees & !card|sensor|open|short`,
    ],
  ],
  [
    'printer-paper-low',
    ['printer-paper-out'],
    [
      'fast zu ende|fast leer|fast aus|presque fini|presque vide|casi agotad*|casi vaci*|quasi finit*|quasi esaurit*|quase acab*|quase vazi*|bijna op|nastan slut|nesten tom|nesten slutt|naesten tom|melkein loppu|prawie koniec|prawie pust*|temer dosl*|majdnem ures|aproape gata|bitmek uzere|almost out|nearly out|nearly gone|nearly empty|almost gone|almost empty|close to the end|最後が近|残りわず|почти закончилась|快没|快用完|将尽|将用完|快完',
    ],
  ],
  [
    'printer-jam',
    ['card-reader-fault', 'cash-unit-fault', 'app-hang'],
    ['ticket|receipt|slip|paper|label & wedged|stuck|jammed|caught|crumpled & !card|coin*|note'],
  ],
  [
    'printer-fault',
    ['entry-timeout', 'cash-unit-fault'],
    [
      'knife|blade|cutter|guillotine|platen|走纸|切刀|切纸 & not|stuck|did not|home|stalled|blocked|电机|马达|不转|不动|卡|没',
    ],
  ],
  [
    'display-garbled',
    ['restart', 'display-fault', 'key-fault'],
    [
      'panel|screen|display|lcd|letters|touch panel & stripes|wrong characters|garbage|scrambled|letters missing|half of the letters|lines across|distorted|nonsense & !receipt',
    ],
  ],
  ['app-hang', ['key-fault'], ['画面停|画面不动|画面卡|画面定住|界面停|界面卡 & !按键']],
  [
    'battery-low',
    ['restart', 'power-fault'],
    [
      'soc|battery|charge & 3|4|5|percent|low|last|shutdown|shutting down|left & !supply|voltage dipped|swollen|full|mains',
    ],
  ],
  [
    'file-error',
    ['storage-fault'],
    ['dat|db|json|xml|cfg|ini|log|file & crc|checksum|corrupt*|bad|damaged & !disk|flash|sd card'],
  ],
  [
    'restart',
    ['app-hang'],
    ['reset cause|last reset|reset cause|reset reason|last reset|boot reason & watchdog|wdt|uptime|brownout'],
  ],
  ['clock-fault', ['certificate-expired'], ['rtc|clock & year|2000|1970']],
  [
    'certificate-not-yet-valid',
    ['clock-fault', 'certificate-invalid'],
    ['cert|certificate & not before|notbefore|not yet|in the future|begins later'],
  ],
  [
    'certificate-expired',
    ['certificate-invalid'],
    [
      'cert|certs|certificate|certificates & ran out|run out|past its|end date|out of date|no longer valid|ended|expir*|lapsed|not after',
    ],
  ],
  [
    'pin-pad-fault',
    ['key-fault', 'receive-timeout'],
    [
      'keypad|keyboard & for the pin|pin entry|secure|encrypting',
      'pin module|pin unit|pin entry unit|pin keypad|pin device & not answer*|no answer|silent|dead|not respond*|gone|broken',
    ],
  ],
  [
    'chip-read-error',
    ['stripe-read-error'],
    [
      'czytnik chipowy|chipkarte|lecteur de puce|lector de chip|lettore chip|leitor de chip|chiplezer|chip & nicht|pas|no|non|nao|niet|nie',
    ],
  ],
  [
    'card-not-presented',
    ['restricted-card'],
    ['no one|nobody|none & held|showed|presented|offered|tapped & card|phone & !blocked'],
  ],
  [
    'update-failed',
    ['version-mismatch', 'certificate-invalid', 'generic-failure'],
    [
      'package|new version|update|upgrade|download|patch|image|pkg & signature|sig|checksum|hash|refused|rejected|reject|not installed|broken off & !protocol|mismatch with',
    ],
  ],
  [
    'sign-on-failed',
    ['not-signed-on'],
    [
      'log on|logon|sign on|signon|sign in|login & did not work|not succeed|no success|refused|fail*|went wrong|broke* & !first|before',
    ],
  ],
  [
    'settlement-failed',
    ['cancelled', 'send-failed', 'connect-failed'],
    [
      'totals|batch|close out|closeout|day end|settlement|end of day & could not be uploaded|not uploaded|abandoned|gave up|not be sent|could not be sent|not be closed & !customer',
    ],
  ],
  [
    'cash-unit-fault',
    ['printer-jam', 'card-not-presented', 'information'],
    [
      `coin|coins|note|notes|bill|banknote|selection|product|drink|change & sold out|stuck|jam*|wedged|not come down|did not come|cannot be returned|no change & !paper|receipt|card`,
      '收钞|钞票|纸币|硬币 & 卡住|卡钞|堵|塞 & !打印',
    ],
  ],
  ['out-of-memory', ['app-crash'], [`memory|heap|ram & out of|exhausted|none left & ${STUFF}`]],
];
