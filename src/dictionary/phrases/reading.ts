import type { PhraseRule } from './rule.ts';

const ZH_BAD = '失败|错误|错|异常|出错|不良|无法|不能|读不出|未成功|有误|非法|不出|无反应|没反应|没响应|接触不良';
const EN_BAD =
  'not recognised|not recognized|error*|err|fail*|cannot|cant|could not|unable|bad|invalid|unreadable|not read|malfunction*|not readable|problem|corrupt*|abnormal*|illegal';

/** Reading the card, and what the holder does with it. */
export const READING: readonly PhraseRule[] = [
  [
    'no-signal',
    [
      'sim卡|sim & 无|没有|未插|错误|锁|未检测|未识别|失败|异常|未定义|密码|停机|欠费',
      'no sim|sim missing|sim card|sim not|sim lock*|sim fail*|sim error|sim absent|sim removed|simcard',
    ],
  ],
  [
    'multiple-cards',
    [
      '两张卡|2张卡|三张卡|几张卡|多张卡|多卡|卡冲突|同时存在|一张卡|单张卡|多张|叠卡',
      'multiple card*|multiple contactless|more than one card|too many cards|card collision|two cards|cards detected|one card only|present one card|single card|card too many|multi card|cards in the field|several cards|cards together',
    ],
  ],
  [
    'see-phone',
    [
      '请看手机|查看手机|手机确认|手机上确认|手机验证|在手机上|手机解锁',
      'see phone|see your phone|check phone|consumer device|see device|look at phone|plz see phone|confirm on phone|unlock phone|unlock your phone|confirm on your phone|mobile device cvm',
    ],
  ],
  [
    'cancelled',
    [
      '取消 & 客户|持卡人|顾客|用户|收银员|本人|自己 & !键|失灵',
      '取消输密|取消输入密码|取消密码',
      'pin entry cancel*|pin cancel*|cancel* pin|pin entry aborted|cancels pin',
    ],
  ],
  [
    'card-removed',
    [
      '卡拔出|拔卡|卡被拔|卡片移开|卡移开|提前移卡|过早移|过早拔|提前拔|卡已拔|卡被取走|卡片被取|离开感应|卡片离开|拔出过早|移开过快|移卡过|卡已移|卡片移除|卡被移|卡片已取走|取卡过早 & !请拔|请取',
      'card removed|removed card|card out|pulled out|pull out card|removed too*|taken out|withdrawn too|card pulled|torn|left the field|card was removed|card withdrawn|removed early|early removal|premature* remov*|card taken|icc removed|card removal|removed the card|card pulled out|pulled the card|took the card',
    ],
  ],
  [
    'card-not-presented',
    [
      '未刷卡|未插卡|无卡|未检测到卡|没有检测到卡|未发现卡|未放卡|未挥卡|寻卡失败|寻不到卡|卡未准备好|无刷卡|无磁卡刷卡记录|卡不存在|未出示卡|等待刷卡超时|刷卡超时|插卡超时|等待插卡|等卡超时|寻卡超时|挥卡超时|未读到卡 & !无卡号|无卡支付|无卡交易|无卡记录|无卡片权限|预约',
      '读卡超时 & !非接|芯片|ic卡|磁',
      'no magnetic swipe',
      'no card|card not present*|card not detected|not swiped|card not inserted|card not found|no card detected|no card presented|present card timeout|insert card timeout|waiting for card|card wait|card not searched|not searched card|card timeout|icc not present|card not ready|card not activated in field|timed out waiting for a card|timed out waiting for card & !no card record|transaction|account|no card number',
    ],
  ],
  [
    'use-chip',
    [
      '请插卡|请插入|请使用ic|请使用芯片|芯片卡请插|不允许降级|禁止降级|请插芯片|使用芯片交易|需要插卡|ic卡请插|该卡为芯片卡|此卡为芯片卡|是芯片卡|请插ic|须插卡 & !预约',
      'chip & insertion|insert & required|needed|please',
      'use chip|insert chip|chip card insert|please insert|insert card instead|fallback not allowed|fallback not permitted|must use chip|use the chip|chip required|try another interface|other interface|use other interface|use another interface|insert the card|chip card swiped|not pure magnetic|card has a chip|insert in the reader|dip card|dip the card|insert or swipe|use contact chip|card is a chip',
    ],
  ],
  [
    'fallback',
    [
      '降级|fallback|改用磁条|转磁条|改刷磁条|转刷卡|降级刷卡|退回磁条',
      'fallback|fall back|technical fallback|chip failed swipe|swipe instead|use stripe|use the stripe|use magstripe|use mag stripe|use magnetic stripe|please swipe card instead|chip not read swipe|use swipe',
    ],
  ],
  [
    'card-reader-fault',
    [
      '读卡器|读卡模块|磁头|磁条阅读器|射频模块|射频接口|射频器件|非接模块|nfc模块|感应模块|卡座|卡槽|ic卡座|读头|感应区|接触式模块|磁卡模块|刷卡槽|插卡槽 & 故障|失败|错误|异常|失灵|损坏|脏|未配置|不可用|坏|无法|初始化|无响应|未连接|老化|磨损|氧化|未打开 & !消费|交易',
      '插卡故障|磁卡设备|ic卡设备|射频卡失败|ic卡失败|插卡器无法|无法识别所有卡|清洁读卡',
      'reader|card reader|magnetic head|mag head|msr|chip reader|contactless reader|nfc module|rf module|nfc reader|antenna|icc slot|card slot|rf chip|interface chip|contactless interface|rfid & fault*|not configured|fail*|error*|malfunction*|dirty|damaged|not found|not working|unavailable|not responding|disconnected|open|broken|defective|init*|abnormal*|clean*|not turned on|hardware|no response|not detected|offline & !swipe|read error|swiped|no card',
      'clean the reader|clean card reader|clean magnetic head|slot error',
    ],
  ],
  [
    'restricted-card',
    [
      '应用锁定|卡被锁|卡片锁|卡锁定|卡已锁|卡锁死|应用失效|应用已锁 & !密码|sim|挂失',
      'app blocked|application blocked|card locked|card is locked|card blocked|application locked|emv app block|card block|app block & !pin|sim|lost|stolen|fraud*',
    ],
  ],
  [
    'contactless-read-error',
    [
      '激活过程中|寻卡激活',
      'searching or activating|activating the card',
      `非接|挥卡|闪付|射频|感应|nfc|拍卡|rf卡|近场 & ${ZH_BAD}|超时 & !不支持|签到|限额|模块`,
      '请重新挥卡|请再挥|重新挥卡|crc错',
      `contactless|tap|nfc|rfid|paypass|paywave|picc|rf|mifare|m1 card|ctls & ${EN_BAD}|timeout|timed out|try again|declined by reader|again|collision|protocol|not read & !limit|not supported|floor|not permitted|not allowed|disabled`,
      'please tap again|tap again|tap card again',
    ],
  ],
  [
    'chip-read-error',
    [
      `ic卡|芯片|icc|emv|插卡|接触式|智能卡|内核 & ${ZH_BAD}|上电|复位|超时|致命 & !参数|公钥|下载|不支持|请插|需要|签到|预授|无效卡|余额|写卡脚本|拒绝|系统内核|持卡人验证`,
      '芯片读不出|读芯片|ic读卡|内核判定|内核处理|卡片上电|上电失败|上电出错|重新插卡|无应用',
      `chip|icc|ic card|emv|smart card|smartcard|atr|apdu|gpo|contact card|read record|pps & ${EN_BAD}|wrong|timed out|timeout|reset|power|no application|empty|locked|removed|terminated|not read|mute & !key|param*|crypt*|download|fallback|declined|security chip`,
      'chip malfunction|card mute|mute card|no atr|reinsert card|re insert card|card communication failed|card communication timeout|candidate list empty|candidatelist empty',
      'parity error|card data error|read card failure',
    ],
  ],
  [
    'stripe-read-error',
    [
      `磁条|磁道|磁卡|刷卡|2磁|二磁|三磁 & ${ZH_BAD}|不符|长度|重新刷|重刷 & !请刷卡交易|非法拆|次数|金额`,
      '请重新刷卡|请重刷|重新刷卡|读卡错|读卡失败|读卡出错|读卡异常|读卡错误|刷卡不良|消磁|无法读卡|读不到卡|读不了卡',
      `swipe|stripe|magstripe|magnetic|mag card|track|track1|track2|magcard|msr|magstrip & ${EN_BAD}|again|length|wrong|incorrect & !tracking`,
      'bad read|bad card read|bad swipe|card read error|read error|card read failed|error reading card|could not read card|cannot read card|unable to read card|card unreadable|unreadable card|reswipe|swipe again|card not read|card could not be read|failed to read card|read failure|demagnetized|demagnetised & !file|disk|flash|memory|storage|parameter*|ped|pinpad',
    ],
  ],
  [
    'entry-timeout',
    [
      '未输入密码|未输密码|不输密码|不输入密码|没输密码|迟迟|未操作|未按键 & 超时|长时间',
      'pin|entry & timeout|timed out & !host|network|server|card',
    ],
  ],
  [
    'pin-not-entered',
    [
      '未输入密码|未输密码|没有输入密码|密码为空|未输入pin|没输密码|密码长度|输入密码异常|密码未输|免密输入',
      'no pin entered|pin not entered|pin bypass*|no pin input|pin missing|empty pin|pin length|without pin|pin was not entered|none entered|pin skipped|pin but not entered',
      'pin entered & abnormal',
    ],
  ],
  [
    'entry-timeout',
    [
      '输密超时|输入密码超时|密码输入超时|密码超时|输入超时|操作超时|按键超时|等待操作超时|客户未操作|持卡人未操作|超过时间限制|长时间未操作|用户超时|等待输入超时|获取键值超时|初始化的时间|等待确认超时|输入密码超过时间|未操作超时|等待用户',
      'entry timeout|entry timed out|pin timeout|pin entry timeout|pin input timeout|input timeout|input timed out|user timeout|keypad timeout|key timeout|operator timeout|no key pressed|customer timeout|operation timeout|user input timeout|idle timeout|cardholder timeout|waited too long|no input|customer took too long|took too long to enter|pin entry took too long|timed out waiting for pin|timed out waiting for customer|timed out waiting for the pin|pinpad input timeout|inactivity|key press timed out|ran past its initialisation time',
    ],
  ],
  [
    'cancelled',
    [
      '交易取消|用户取消|客户取消|持卡人取消|已取消|取消交易|按取消|手动退出|用户退出|操作取消|放弃交易|主动取消|收银员取消|取消了|撤销操作|用户终止|手工取消|取消键退出|顾客取消|顾客放弃 & !撤销成功|取消键失灵',
      'cancelled|canceled|cancel|user abort*|aborted by*|aborted|shopper cancel*|customer cancel*|transaction cancel*|operator cancel*|user exit|user quit|voided by user|abandoned|abandon|cancellation|esc pressed|customer exit|pressed clear|left by hand & !subscription|stop payment|order|update*|download*|upgrade*|settle*|batch|fraud*|print*',
    ],
  ],
];
