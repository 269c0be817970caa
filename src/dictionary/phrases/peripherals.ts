import type { PhraseRule } from './rule.ts';

/*
 * A part of the terminal that no longer answers: "Keypad disconnected" tells of the keypad, and of no network. The states are
 * those that operating systems and device drivers report of what hangs on a cable or a bus (XFS status words of CEN/XFS,
 * `not ready`, `offline`, `no hardware`, `hardware error`; UPOS `Offline`, `Failure`, `NotExist`).
 */

/** The part does not answer, or is not there. */
const GONE =
  'disconnect|disconnected|unplugged|detached|offline|not connected|not responding|not respond|no response|did not answer|not answering|does not answer|unresponsive|not found|not detected|not recognised|not recognized|not present|no hardware|not ready|not operational|inoperative|inoperable|out of order|out of service|not working|not work|stopped working|stopped responding|defective|malfunction*|dead|cannot be opened|could not be opened|failed to open|hardware error|hardware fault|hardware failure|communication error|comm error|communication fail*|comm fail*|communication lost|comm lost|comms lost|connection lost|lost connection|断开|离线|脱机|未连接|没连接|无响应|不响应|没反应|无反应|未检测到|检测不到|未识别到|找不到|不工作|失灵|坏了|损坏|掉线|通讯异常|通信异常|通讯故障|通信故障|通讯失败|通信失败|连接失败|打开失败|初始化失败|自检失败|硬件错误|硬件故障';
/** For parts of which no message speaks while all is well with them. */
const BAD = `${GONE}|fail*|error*|fault*|broken|jam*|blocked|stuck|lost|missing|unavailable|not available|not initialised|not initialized|timeout|timed out|故障|异常|失败|错误|卡住|卡死|堵塞|超时`;

/** Words that make the sentence one of a host, a person, or of what is well again. */
const NOT =
  '!host|server|bank|issuer|acquirer|gateway|network|wifi|wlan|gprs|4g|lte|internet|backend|by customer|by the customer|customer did|cardholder|tamper*|intrusion|restored|recovered|resolved|cleared|reconnected|back online|transaction|transactions|payment|app|application|program|driver|主机|服务器|银行|后台|网络|持卡人|顾客|客户|防拆|恢复|已连接|交易|程序|驱动';

export const PERIPHERALS: readonly PhraseRule[] = [
  [
    'cash-unit-fault',
    [
      `banknote validator|note validator|bill validator|banknote acceptor|note acceptor|bill acceptor|banknote reader|coin acceptor|coin validator|coin mech|coin mechanism|coin selector|coin changer|coin hopper|hopper|coin unit|banknote unit|bill recycler|note recycler|cash recycler|cash dispenser|coin dispenser|note dispenser|bill stacker|纸币器|纸币机|纸币识别器|纸币接收器|硬币器|硬币机|硬币识别器|投币器|找零器|出钞模块|出币模块 & ${BAD} & ${NOT}`,
      'product|goods|item|vend|selection|column & not dispensed|not delivered|not vended|not released|failed to dispense|dispense fail*|vend fail*|drop not detected',
      'coin|coins|banknote|bill stacker|note stacker|stacker & jam|jammed|full',
      'cash box|cashbox|cash cassette & removed|missing|opened & without|unauthorised|unauthorized',
    ],
  ],
  ['sam-fault', [`secure element|secure chip|se chip|安全芯片 & ${BAD} & ${NOT}`]],
  [
    'key-fault',
    [
      `keypad|key pad|keyboard|touchscreen|touch screen|touch panel|touchpanel|触摸屏|触控屏|触屏|键盘 & ${GONE} & ${NOT} & !encrypt*|encrypting|pin|密码|加密`,
    ],
  ],
  [
    'pin-pad-fault',
    [
      `encrypting keypad|encrypting pin pad|epp|pin entry device|ped|pin pad|pinpad|pin keypad|密码键盘|密码小键盘|加密键盘 & ${GONE} & ${NOT}`,
    ],
  ],
  [
    'self-test-failed',
    [
      `barcode scanner|barcode reader|scanner|scan engine|scan head|qr reader|qr scanner|camera|speaker|loudspeaker|buzzer|fingerprint sensor|fingerprint reader|biometric*|扫码头|扫描头|扫码枪|扫码器|扫码模块|摄像头|喇叭|扬声器|蜂鸣器|指纹模块|指纹仪 & ${GONE} & ${NOT}`,
      `fan|风扇 & ${GONE} & ${NOT}`,
      '扫码头|扫描头|扫码枪|扫码器|扫码模块 & 异常|失败|故障|错误 & !支付|付款',
    ],
  ],
  [
    'storage-fault',
    [
      `sd card|microsd|memory card|emmc|flash|flash memory|ssd|hard disk|hard drive|存储器|存储卡|硬盘 & ${GONE} & ${NOT}`,
      'sd card|microsd|memory card & fail*|error*|fault*|broken|missing|unavailable & !read card|insert',
    ],
  ],
  [
    'card-reader-fault',
    [
      `card reader|chip reader|icc reader|ic reader|emv reader|magstripe reader|magnetic reader|stripe reader|msr|contactless reader|nfc reader|nfc module|rfid reader|rf module|dip reader|motorised reader|motorized reader|reader module|reader unit|reader|读卡器|读卡模块|非接模块|磁头 & ${GONE} & ${NOT} & !not connected to reader|card not|chip not|no card|fingerprint|barcode|qr|code|plate|passport|id document|coin|note|bill|banknote`,
    ],
  ],
  [
    'display-fault',
    [
      'display|customer display|lcd|monitor|screen|显示屏|客显屏|客显|液晶屏|屏幕 & offline|disconnect|disconnected|unplugged|not connected|not detected|not found|out of order|not working|inoperative|hardware error|connection lost|communication lost|comm lost|离线|掉线|断开|未连接|未检测到|连接失败|初始化失败|自检失败|硬件错误|失灵|不工作 & !touch*|触|host|server|network|app|application|payment|transaction|主机|网络|程序|交易',
    ],
  ],
  ['printer-fault', [`打印机|打印模块 & 未检测到|检测不到|不工作|找不到 & ${NOT}`]],
  [
    'power-fault',
    [
      `battery|power supply|power unit|power adapter|psu|adapter|charger|电源|电池|适配器|充电器 & ${GONE} & ${NOT} & !low|network adapter|usb adapter|低`,
    ],
  ],
];
