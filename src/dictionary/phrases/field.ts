import type { PhraseRule } from './rule.ts';

/** Voltage, current and what stands in for the mains. */
const STATE = 'low|below|under|dip*|sag*|drop*|out of range|unstable|fault*|fail*|lost|loss|removed|missing|absent';

/**
 * Wordings in which a word of another list would mislead: read before all others. A heartbeat that is missed is no sign of
 * life, a card slot that is blocked no blocked card, firmware that is not supported no function of a card.
 */
export const FOREMOST: readonly PhraseRule[] = [
  [
    'file-error',
    [
      'database|db|sqlite & cannot open|could not open|unable to open|failed to open|cannot be opened|corrupt*|malformed & !host|server',
    ],
  ],
  // What a program needs to run is no card that has expired.
  [
    'parameter-error',
    [
      'license|licence|licensing & expir*|invalid|missing|not found|lapsed|revoked|not valid|ended & !driver*|driving|merchant|operator|number',
      '许可证|软件许可|软件授权|授权文件 & 过期|到期|无效|失效|缺失|不存在|吊销 & !驾驶|商户',
    ],
  ],
  [
    'self-test-failed',
    [
      'drawer|weighing scale & jam*|stuck|fail*|error|fault*|not opening|does not open|not responding|no response|offline|disconnect* & !paper|printer|host',
      'scale & not responding|no response|offline|disconnect*|not detected|not found & !host|server|printer',
      '钱箱|电子秤|秤 & 卡住|打不开|失败|故障|错误|异常|无响应|未连接|离线 & !打印|主机',
    ],
  ],
  // An input part by itself; that the screen fails with it is seen in what else the terminal reports.
  [
    'key-fault',
    [
      'touch|touchscreen|touchpanel|digitizer|digitiser & does not react|not react|no reaction|not working|does not work|no response|not responding|unresponsive|fault*|fail*|error|dead|broken|frozen|ghost|phantom|drift|not calibrated|offline|not detected & !contactless|card|host|server|payment|tap|keyboard|keypad',
      'does not respond to touch|not responding to touch|no response to touch',
      '触屏|触摸|触控 & 没反应|没有反应|无反应|失灵|不灵|漂移|失效|无响应|乱跳|故障|异常|损坏|失败|偏移 & !键盘',
    ],
  ],
  // Thermal paper laid in upside down, or a head that does not heat: nothing is wrong with the text.
  [
    'printer-fault',
    [
      'blank|faint|faded & receipt|receipts|slip|slips|paper & prints|printed|printing|come out|comes out|printer & !font*|garbled|characters',
      '打印 & 空白|很淡|不清 & !字库|乱码|字体',
    ],
  ],
  // Whatever is to be updated: it is the update that fails.
  [
    'update-failed',
    [
      'software update|firmware update|os update|app update|update|upgrade & failed|interrupted|aborted|stuck|does not install|will not install|not installing|never finishes & reader|terminal|device|software|firmware|update stuck|install|installing',
      'update stuck|upgrade stuck|download stuck',
      '升级|更新|下载 & 卡在|装不上|不动了',
    ],
  ],
  // A company's name is no track on a card.
  [
    'connect-failed',
    [
      'stripe api|stripe server|stripe sdk & connection|connect|timeout|timed out|unreachable',
      'cannot find|does not find|no longer finds & network|wifi|wi fi & !host not found',
    ],
  ],
  ['printer-jam', ['paperjam', 'receipt|slip|paper & stuck|jammed & printer|in the printer|cutter']],
  ['entry-timeout', ['card read|card reading|read card & timed out|timeout & !reader|module']],
  ['chip-read-error', ['card insert|insert & not read|could not be read']],
  // A reader that has to be started again answers nobody: no line is meant.
  [
    'card-reader-fault',
    [
      'contactless|nfc|rf|rfid|picc|ctls|chip|icc|card|magstripe & reader|module|controller|board|interface & reset|resetting|restart|restarted|reinit*|no response|not responding|unresponsive|heartbeat lost|short circuit|hung|reboot*|power cycled & !host|server|tag|issuer|bank|gateway|pinpad|present',
      '读卡器|读卡模块|非接模块|射频模块|感应模块 & 复位|重启|重新初始化|短路|死机 & !成功|完成|卡片|正常',
    ],
  ],
  [
    'send-failed',
    [
      'tap|taps|transactions|sales|journal|offline & upload|uploaded|uploading|uploads & fail*|could not|cannot|not|pending|retry|error|delayed|unable & !batch|settlement|firmware|update|balance',
      'offline queue|upload queue|saf queue|store and forward|transaction queue|outbox & growing|above|full|high|exceed*|backlog|over|not sent|pending|near',
      '离线|脱机|流水|交易 & 上传|上送 & 失败|积压|未成功|重试 & !冲正|批|结算|签购单',
    ],
  ],
  [
    'connect-failed',
    [
      'backhaul|uplink|wan|back office|backoffice|depot network|cloud|mqtt|broker & down|lost|unreachable|not reachable|unavailable|no|offline|disconnect*|fail*|missing|dropped',
      'lte|gprs|4g|5g|3g|pdp|ppp|packet data & detached|detach|deactivated|activation failed|activation failure|not activated|dropped|context & !sim card',
    ],
  ],
  // A chip that holds data wrongly is a part that breaks; memory that is used up is the program's.
  [
    'storage-fault',
    [
      'memory|ram|dram|sdram|ddr|nand|emmc|ecc|eeprom|nvram|sector|flash & parity|ecc|test fail*|test failed|check failed|bad block*|uncorrectable|hardware|defect*|faulty|bit error*|wear|worn|read only|write fail*|write failure|write error|read error|crc|corrupt* & !shared|firmware|package|image|apk|out of|full|low|leak|card read|update|application|sam|tag|emv',
      '内存|存储|闪存|flash|emmc|nand & 校验|坏块|奇偶|硬件|自检失败|损坏|读写错误|写入失败|写失败|只读|位错误 & !升级|固件|安装包|满|不足|泄漏|溢出',
    ],
  ],
  [
    'tamper',
    [
      'mesh|tamper grid|protective grid & broken|open|fault*|triggered|breach*',
      'device|terminal|reader|unit & removed|detached|taken & from & mount|bracket|stand|wall|pole|holder',
      'sensitive data|secret data|secure memory|secrets & erased|cleared|wiped|zeroi*',
    ],
  ],
  [
    'entry-timeout',
    [
      'customer|cardholder|user|payer|shopper|holder & did not|has not|does not & respond*|confirm*|approve*|complete*|pay|answer*|authorize*|accept* & !host|server|issuer|bank|pin block|display|screen',
      'collect request|payment request|pay request|payment link|pay link|checkout session|qr|qr code|upi request|mandate request & expired|expire|timed out|timeout|lapsed & !card|certificate|host|server|issuer',
    ],
  ],
  [
    'cancelled',
    [
      'customer|cardholder|user|shopper|payer & pressed|closed|left|aborted|exited & red key|cancel|cancel key|stop|stop button|page|payment page|window|app|checkout & !crash*',
    ],
  ],
  [
    'battery-low',
    ['charge level|state of charge|charge state|soc & below|low|critical|under|empty & !full|ok|normal|charging'],
  ],
  // A strong check of who pays, asked for on the chip and with the PIN (PSD2, RTS article 11).
  [
    'pin-required',
    ['strong customer authentication|sca & required|needed|limit|insert|chip|pin & !not required|exempt*'],
  ],
  [
    'tamper',
    [
      '攻击 & 触发|报警|告警|检测到 & !未|无|解除|恢复|测试',
      '传感器 & 触发 & 机壳|外壳|后盖|底壳',
      '开盖|拆卸|钻孔|防切|机身被拆|被拆开|被拆除 & 触发|报警|告警|检测|开关|遭|被|传感器|未授权 & !正常|未触发|打印|纸|测试|通过|解除|恢复',
      'drill|dismantl*|intrusion|pried & !no|ok|normal|passed|cleared',
      'case|cover|lid|housing|removal|drill & sensor|switch|detect* & trip*|triggered|activated|alert|alarm|removal detected & !printer|paper|card|ok|normal|passed|cleared|roll',
      'device opened|unit opened|terminal opened|opened without authorization & !session|batch|shift',
    ],
  ],
  [
    'connect-failed',
    [
      'heartbeat|heartbeats|keepalive|keep alive & missed|missing|overdue|late|stopped|lost|timeout|timed out|fail*|expired|not received|absent|no|gap|error|interrupted',
      '心跳 & 异常|超时|中断|停止|丢失|未收到|未上报|未上送|无心跳|缺失|失败|没有|断|错误 & !恢复|正常|未超时',
      'not reporting|lost contact|no contact|last contact|last seen|stopped reporting|not online',
      '失联|不在线|未上线|未上报状态|设备未上报|终端未上报|未上报数据|轮询失败|轮询无响应|轮询超时',
      'polling|poll & fail*|timeout|timed out|no response|unanswered|error',
    ],
  ],
  [
    'version-mismatch',
    [
      '固件|型号|内核|驱动|外设|配件|机型 & 不支持|不受支持|不被支持|不匹配|不兼容|过旧|太旧|版本低|不适配 & !密钥',
      '固件|版本|应用 & 降级|回退 & 拒绝|失败|不允许|禁止 & !卡|刷|磁',
      '要求|需要 & 更高|较新|更新版|最新 & 固件|版本|系统',
      'firmware|kernel|driver|peripheral*|accessory|model|os version|sdk & not supported|unsupported|no longer supported|not compatible|incompatible & !card not|payment model|pricing',
      'firmware|version|app|software & downgrade & rejected|refused|blocked|not allowed|denied',
      'requires|needs|needed & newer|higher|later & firmware|version|os',
    ],
  ],
  [
    'card-reader-fault',
    [
      '卡槽|卡口|读卡口|插卡口|卡座|插卡槽 & 异物|堵|被堵|阻|卡死|变形|脏|氧化 & !请',
      'card slot|chip slot|icc slot|reader slot|card mouth|slot & blocked|obstruct*|foreign|object|jam*|dirty|damaged|worn|debris',
      'card|shutter & jam*|stuck & reader|slot|shutter|transport',
      'card reader|reader head|read head|mag head & jam*|stuck|worn|wear|cleaning|dirty|debris|obstruct*|scratched',
      'contacts|contact pins & dirty|worn|oxid*|corroded|bent|damaged & icc|chip|card|reader',
      '读卡器|读卡头 & 卡住|卡卡|卡卡住|卡在|清洁|离线|掉线|脱机|堵|异物|接触不良|过脏 & !已|完成',
      '触点 & 脏|氧化|磨损|弯|变形|接触不良 & ic|芯片|卡|读',
      'contactless|nfc|rf|rfid|picc|ctls & module|antenna|board|hardware|unit & fault*|fail*|error|defect*|damaged|dead|broken|bad|offline|lost|missing',
    ],
  ],
  [
    'printer-fault',
    [
      '打印 & 离线|脱机|掉线|堵转|未就绪',
      '切纸|纸仓盖|纸舱盖|纸仓门|上盖 & 失败|异常|故障|卡|未关|未合|打开|开启|没关 & !后盖|请|纸卷|检查',
      'printer|print & offline',
      'autocutter|auto cutter',
    ],
  ],
  ['printer-jam', ['走纸|纸道|出纸 & 卡死|堵|卡住|受阻', 'paper path|paper feed & obstruct*|blocked|jam*']],
  ['printer-paper-out', ['缺少打印纸|缺少热敏纸|缺少纸|打印纸缺失']],
  [
    'key-fault',
    [
      'button|buttons|key|keypad & jammed|stuck & !print*|paper|card|slot|reader',
      'enter key|clear key|cancel key|function key|number key & not working|dead|fault*|no response|unresponsive|sticking|does not work|broken',
    ],
  ],
  ['pin-pad-fault', ['密码键盘|密键 & 离线|脱机|掉线|未检测到|未识别|丢失']],
  [
    'sam-fault',
    [
      'psam|sam卡|sam & 未识别|松动|未检测到|拔出|接触不良|掉卡 & !sample',
      'sam|sam1|sam2|psam|sam card & removed|no atr|not recogni*|loose',
    ],
  ],
  [
    'power-fault',
    [
      'adapter|charger|power cord|power cable|mains cable|power plug & unplugged|disconnect*|removed|loose|pulled',
      '适配器|充电器|电源线|电源插头|外接电源|外部电源|电源 & 拔出|拔掉|被拔|移除|断开|松动|脱落',
    ],
  ],
  // The cell that holds clock and keys is a battery; a clock that has lost its time says so.
  [
    'battery-low',
    [
      'button cell|coin cell|backup battery|back up battery & low|empty|dead|replace*|weak|flat|fail*|exhausted|depleted & !lost|time|date|wrong|ok|good|normal|tamper|replaced',
      '纽扣电池|备用电池|后备电池|备份电池 & 低|不足|耗尽|没电|失效|欠压|更换 & !丢失|时间|日期|已更换|更换完成|更换成功|正常|供电|启用|切换|自毁|攻击',
    ],
  ],
  [
    'clock-fault',
    [
      'rtc|clock|cmos & battery|cell & low|empty|dead|replace|weak|flat|fail*',
      'rtc电池|时钟电池 & 低|不足|耗尽|没电|失效 & !电压',
      'ntp|time & sync*|synchron* & fail*|error|timeout|timed out|lost|not|unable|cannot',
      'ntp|校时|对时|时间同步|时钟同步 & 失败|异常|错误|超时|未',
      '时间|时钟 & 不同步|未同步|不准',
    ],
  ],
  [
    'display-fault',
    [
      '碎屏|屏碎|屏裂|漏液|坏点|爆屏|内屏坏|外屏坏',
      '屏|屏幕|显示屏|液晶|显示模块|客显|lcd|背光 & 故障|损坏|破裂|破损|坏了|坏点|异常|不良|通讯失败|通信失败|未连接|未检测到|检测不到|失效|断开|排线|漏液|摔 & !触摸|触控|触屏|花|乱|闪|条纹|横纹|竖|字|显示异常|系统|程序|应用|无显示|不显示',
      `screen|display|lcd|backlight|customer display|touch display & fault*|failure|failed|fail|error|malfunction*|defect*|broken|cracked|shattered|smashed|damaged|not detected|not found|not connected|disconnected|missing|dead pixel*|hardware & !touch*|garbled|garbage|character*|symbol*|flicker*|line|lines|stripe*|frozen|not responding|unresponsive|blank|black|displays|showing|shows|message|app|application|text|went|power|screen lock`,
      'dead pixel*|pixel defect|backlight off|backlight dead|no backlight|lcd bleed* & !black|blank|dark|went',
    ],
  ],
  // Answers in the words of ISO 8583:1993.
  ['invalid-merchant', ['invalid card acceptor|card acceptor invalid']],
  ['invalid-amount', ['unacceptable fee']],
  ['routing-failed', ['acquirer & not supported & switch', '收单 & 不受支持|不支持 & 交换中心|路由']],
  ['issuer-unavailable', ['issuer & signed off', '发卡 & 已签退']],
  ['original-not-found', ['trace back & not able|unable|cannot|original']],
  ['day-cutover', ['cut over|cutover|checkpoint & reconciliation|process|error & !password']],
  ['card-not-activated', ['card not effective', '卡未生效|未生效卡 & !应用|日期']],
  ['key-invalid', ['密钥 & 不同步|未同步|失步']],
  [
    'key-missing',
    [
      'no communication keys|no keys available|no encryption keys',
      '无可用密钥|没有可用密钥|无可用的密钥|无可用的通讯密钥',
    ],
  ],
  [
    'security-processing-failed',
    ['security software|security hardware & error|fail*', '安全软|安全硬 & 错误|失败|异常'],
  ],
  ['response-mismatch', ['message number & sequence', '报文序号 & 不连续|错|乱']],
  ['not-permitted-to-terminal', ['violation of business', '违反业务|违反商务']],
  ['not-permitted-to-card', ['违反法律']],
  // Machines that take and give money, or goods, beside the card's reader.
  [
    'self-test-failed',
    [
      'dispenser|cassette|cash module|bill acceptor|bill validator|bill feeder|banknote|note acceptor|note reader|note validator|coin acceptor|coin mech*|coin hopper|hopper|coin changer|changer|recycler|depository|deposit module|vend motor|motor & jam*|pick fail*|pick error|fatal|stuck|fail*|fault*|error|hardware|out of service & !offline|host|connect*|network|pin pad|print*|paper|cutter|reader',
      '出钞|吐钞|钞箱|识币器|纸币器|纸币识别|硬币器|找零器|出币|验钞|出货|货道|电机 & 卡|堵|故障|失败|异常|错误|不良 & !读卡|打印|纸|切刀',
    ],
  ],
  [
    're-enter',
    [
      '需要用户输入支付密码|用户支付中|支付处理中|等待用户支付|等待用户付款|等待买家付款',
      'userpaying|user paying|user is paying',
    ],
  ],
  // The machine keeps a card that nobody took.
  [
    'entry-timeout',
    [
      'card & captured|retained|swallowed|kept & left|forgot*|not taken|uncollected|timeout|timed out|customer',
      '吞卡 & 未取|超时|遗忘|忘取|忘记',
      '付款码|支付码|条码|二维码|支付授权码|动态码 & 过期|失效|超过有效|超时 & !门店|收款|静态|无效期',
      '用户支付超时|顾客支付超时|客户支付超时|支付超时订单|未在规定时间|超时未支付|超时未付|未及时支付|未及时付款|规定时间内未|支付超时已关闭|超时关闭|超时关单 & !应答|响应|发卡|主机|返回|回应',
      'payment code|auth code|qr code|barcode|pay code|dynamic code & expired|expire|out of date',
    ],
  ],
  [
    'self-test-failed',
    [
      'barcode scanner|scanner|cash drawer|camera|fan & offline|stuck|lost|disconnect*|not detected|not found|fail*|fault*|stopped',
      '扫码头|扫码枪|扫描枪|扫码器|风扇|摄像头|钱箱 & 故障|离线|掉线|停转|损坏|失灵|卡住|未连接',
      'temperature|overheat*|thermal & high|over|exceed*|critical|alarm|out of range|protection|shutdown|low|detected|overheat* & !print*|battery|charg*|head|attack|normal|ok|tamper|paper|low battery',
      'device|terminal|cpu|processor|board|unit|housing|enclosure & overheat*|too hot|over temperature|overtemp*',
      'overheat|overheating|over temperature|overtemperature & !print*|battery|charg*|head',
      '温度 & 过高|过低|超限|超标|异常|告警|过热|高 & !打印|电池|充电|头|攻击|正常|电源|适配器',
      '过热 & !打印|电池|充电|机头|热敏|电源|适配器',
    ],
  ],
  [
    'update-failed',
    [
      'package|apk|image|firmware|bundle & verif*|signature|flash|checksum|hash & fail*|error|mismatch|invalid|bad',
      '固件|安装包|升级包|镜像 & 刷写|烧写|校验|验证 & 失败|错误|异常|不通过',
    ],
  ],
  ['settlement-required', ['batch upload|settlement & pending|outstanding|overdue & !no|reversal']],
  ['key-missing', ['no dukpt key|no dukpt|no ipek|no bdk|no zmk']],
  [
    'cancelled',
    [
      'by payer|by collector',
      'cancelled|canceled|voided|stopped|aborted|declined|refused|rejected & by customer|by cardholder|by the customer|by the cardholder|by user|by shopper|by merchant|by cashier|by operator',
      'customer|shopper|cardholder & walked away|left|changed mind|declined|gave up & !card|field|issuer|pin block',
      '客户|顾客|持卡人|用户 & 放弃|离开|不买|改用|反悔 & !感应',
      '放弃支付|放弃付款|按键取消|取消支付|取消付款 & !失败|未',
    ],
  ],
  [
    'entry-timeout',
    [
      'selection|choice|product|item & timeout|timed out|not chosen|not selected|not made|no selection|expired',
      '选货|选择商品|商品选择 & 超时|未选|未完成',
    ],
  ],
  [
    'do-not-honor',
    [
      'declined|refused|rejected|denied|not approved & by issuer|by the issuer|by processor|by the processor|by card issuer|by bank|by the bank|by issuing bank|by the issuing bank|by your bank',
      '银行拒付|银行拒绝|发卡行拒付|开户行拒绝',
    ],
  ],
  [
    'issuer-unavailable',
    ['银行系统|发卡行系统|开户行系统 & 维护|升级|停机|异常|故障|关闭', 'issuing bank|issuer & maintenance|down'],
  ],
  [
    'fraud-suspected',
    ['风险控制|存在风险|风险较高|风险过高|命中风险', 'blocked by|rejected by|declined by & risk|fraud & !no fraud'],
  ],
  [
    'duplicate-transaction',
    [
      '订单|交易|流水 & 重复|已存在 & !请重复|不重复|不可重复|密码|撤销|退货|退款|冲正',
      '订单已支付|该订单已支付|订单已付款|此单已支付',
      'order|transaction|payment|request & already exists|already paid|already made|already processed|already completed|exists already & !not|void*|refund*|revers*',
    ],
  ],
  [
    'card-removed',
    [
      'card|tag & left field|left the field|lost from field|lost from the field|moved too|tear*|torn|moved away',
      'tear detected|tearing|tag lost|rf field lost card',
      '卡|卡片 & 提前取走|提前移走|提前拿走|移动过快|撕裂|离场',
    ],
  ],
  ['line-unplugged', ['rj45|ethernet port|lan port & down|not connected|loose|disconnect*']],
  [
    'chip-read-error',
    [
      'ic卡|ic & 读取失败|读卡失败|读取错误 & !磁|非接',
      'card & not recogni* & by reader|by the reader|chip',
      '芯片 & 损坏|损毁|未识别|无法识别 & !读卡器|安全',
    ],
  ],
  [
    'not-permitted-to-card',
    [
      '该卡|此卡|本卡|卡片 & 不支持此|不支持该|未开通|不允许|不可用于 & !功能模块|终端|商户',
      'card & not valid for|not enabled for|not usable for|usage restricted & !terminal|merchant',
      'not valid for this card',
    ],
  ],
  ['expired-card', ['card & out of date|no longer valid|past its date']],
  ['format-error', ['message format & bad|wrong|invalid|error|incorrect']],
];

/** Wordings that no other list knows: read after them, so that they take nothing away. */
export const FURTHER: readonly PhraseRule[] = [
  ['display-garbled', ['screen|display|lcd & garbage|gibberish|nonsense|rubbish & !print*|receipt*']],
  ['closed-or-no-account', ['无此|没有此|没有该|无该|查无 & 账号|帐号|账户|帐户 & !商户|终端']],
  [
    'power-fault',
    [
      'ups & battery|running|switched|mode|power|active|backup|discharg*',
      `voltage|supply|rail|dc input|ac input|ac|dc|mains|input power|line power|power & ${STATE} & !paper|roll|ribbon|cash|coin|note*|signal|ink|key|keys|card|self test|selftest`,
      'overcurrent|over current|short circuit|overload',
      'charging contacts|charge contacts|dock & dirty|worn|bad|fault*|fail*',
      'ups & 供电|切换|电池|备用',
      '备用电源|备用电池|后备电源 & 供电|切换|启用',
      '电压|供电|输入 & 骤降|波动|跌落|低于|过低|偏低|不稳',
      '过流|短路|过载',
    ],
  ],
  [
    'battery-low',
    [
      'battery & below|depleted|dying|drained|0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15 & !ups|ok|full|charged|charging|good|normal|slot|bay|temperature',
      '电池 & 亏电|耗尽|见底|快没',
    ],
  ],
  [
    'printer-paper-out',
    [
      'paper & not loaded|none|depleted',
      '票纸|卷纸|打印纸 & 用完|耗尽|用尽',
      '请装|请换|请放|请加|请上|请更换|请安装|请补充|请添加|需装|需换|需加|需更换 & 纸 & !图纸|证纸',
    ],
  ],
  ['printer-fault', ['电机堵转|马达堵转|堵转']],
  [
    'no-signal',
    [
      '4g信号|5g信号|3g信号|手机信号|移动信号 & 无|丢失|没有',
      'sim|esim & deactivated|blocked|suspended|barred|expired|not provisioned',
    ],
  ],
  [
    'link-unstable',
    [
      'rssi|signal|link quality|rsrp|sinr & low|below|poor|weak|dbm|bad|degraded',
      'reconnect* & frequent*|repeated*|often|times|loop',
      '信号强度|链路质量|网络质量 & 低|差|弱|不佳',
      '频繁重连|反复重连|多次重连|反复上下线|频繁上下线',
    ],
  ],
  ['line-unplugged', ['网口|网卡接口|水晶头 & 断开|松|脱']],
  [
    'app-crash',
    [
      'process|service|daemon|app|application & died|killed|dead|stopped unexpectedly|exited',
      '进程 & 退出|死亡|被杀|终止|消失',
    ],
  ],
  ['app-hang', ['thread|ui & blocked|stalled|starved', '线程 & 阻塞|卡住|死锁']],
  ['out-of-memory', ['memory & usage|high|used|pressure', '内存 & 高|使用率|紧张']],
  [
    'storage-fault',
    [
      'disk|storage|filesystem|file system|emmc|partition & usage|worn|wear|corrupt*|nearly|almost|95|96|97|98|99|100|end of life',
      '磁盘|存储|分区 & 使用率|将满|磨损|寿命',
    ],
  ],
  [
    'key-missing',
    [
      'keys|key & wiped|deleted|cleared|none|zeroized|zeroised & !press*|keypad',
      'no tmk|no tpk|no tak|no kek|no ksn',
      '密钥 & 擦除|被删|清除|归零',
      '缺少 & 密钥',
    ],
  ],
  [
    'key-invalid',
    ['kek|tmk|tpk|zpk|tak|ksn|tr31|tr 31|rkl|key load*|key inject* & mismatch|fail*|error|invalid|wrong|reject*'],
  ],
  ['settlement-failed', ['日结|批结|日终结算 & 失败|异常|错误|超时', 'end of day|eod|z report & fail*|error|not']],
  [
    'settlement-required',
    [
      'batch upload|settlement upload & pending|outstanding',
      '批结|批次|结算 & 未完成|未结|未做|逾期|超期|过期|待',
      '未批结|未日结|待结算',
      'batch|settlement & open|overdue|outstanding|not closed|not settled|due|unsettled & !ok',
    ],
  ],
  ['not-signed-on', ['签到后再|重新签到', 'logon|sign on|login & needed|again|expired']],
  [
    'not-permitted-to-card',
    ['交易不允许|不允许此交易|不允许该交易|不允许交易|此交易不允许', 'not valid for this transaction|usage restricted'],
  ],
  ['not-permitted-to-terminal', ['商户 & 交易受限|权限不足|无此权限|受限', 'merchant & restricted|limited']],
  [
    'chip-read-error',
    [
      'chip|icc & not detected|not found|not recogni*|not seen|missing',
      '卡片|卡 & 无法识别|未识别|识别不了|识别失败|不识别',
      '无法识别 & 卡',
    ],
  ],
  ['contactless-read-error', ['try tapping|tapping again', 'tap & not', '碰卡|碰一碰|贴卡 & 失败|错误|超时|异常']],
  ['stripe-read-error', ['track & missing|absent|empty|no data']],
  // Names of reasons in Mercado Pago's interface (status_detail).
  ['insufficient-funds', ['insufficient amount']],
  ['wrong-security-code', ['bad filled security']],
  ['wrong-expiry', ['bad filled date']],
  ['invalid-card-number', ['bad filled card']],
  ['refer-to-issuer', ['call for authorize']],
  [
    'restricted-card',
    [
      'card|token|media|pan|ticket|pass & deny list|denylist|block list|blocklist|stop list|stoplist|negative list|negative file',
    ],
  ],
  [
    'insufficient-funds',
    [
      'insufficient|not enough|low & purse|stored value|e purse|epurse|purse balance|credit on card',
      'no money|low funds|funds low|balance low|not enough credit|over credit line|credit line exceeded|nsf',
      '余额低|余额过低|没钱|余额为零|余额为0',
    ],
  ],
  ['wrong-pin', ['pin & not correct|not ok|did not match', '密码 & 不一样']],
  ['pin-tries-exceeded', ['wrong pins|too many pin*', 'pin & 3 times|three times']],
  ['amount-limit', ['单笔超限|单日超限|当日超限|单月超限|超限 & !笔数|次数|温度|电压', 'over & limit']],
  ['frequency-limit', ['交易频繁|操作频繁|过于频繁']],
  ['restricted-card', ['账户|账号|卡 & 受限|异常状态|管控', 'account|card & limited|restrict*']],
  ['invalid-card-number', ['card number|card no|account number & not found|no match']],
  ['original-not-found', ['sale|purchase|original & not found|no match|missing']],
  ['receive-timeout', ['收不到 & 应答|响应|回应', 'host|server & not answering|not replying|silent|mute']],
  ['connect-failed', ['无网络连接|无网络|没有网络|没网']],
];
