import type { PhraseRule } from './rule.ts';

/*
 * What English and Chinese wordings speak of, and the state it is in, for texts that no list knows as a whole: asked where nothing
 * was found, or no more than "failed". Broad on purpose, since nothing else would say anything at all. Collected as the lists of
 * `told-apart`, and from the event names of terminal management (Verifone VHQ, Ingenico TEM, PAXSTORE, 银联商务终端管理).
 */

const CARD_OR_ACCOUNT = '卡|账户|帐户|户口|账号';

/** Further things said in more words than a name and a state. */
const SENTENCES: readonly PhraseRule[] = [
  ['frequency-limit', ['card|token|wallet & too often|too frequently|too many times|overused & !pin|retry|retries']],
  [
    'wrong-security-code',
    [
      '3 digit code|4 digit code|three digit code|code on back|code on the back|back of card & wrong|incorrect|invalid|does not match|not match|bad',
    ],
  ],
  [
    'duplicate-transaction',
    [
      'transaction|payment|sale|request|order & submitted|sent|posted|entered|keyed & twice|two times|double|again & !response',
    ],
  ],
  [
    'card-removed',
    [
      'customer|cardholder|user|passenger|guest|shopper & took|takes|pulled|withdrew|removed|pulls & card & early|too soon|too early|before|away early|too fast|quickly',
    ],
  ],
  [
    'invalid-merchant',
    [
      'merchant|mid|store|outlet & switched off|turned off|barred|revoked|taken offline|shut down & by acquirer|by bank|acquirer|processor|risk',
    ],
  ],
  [
    'terminal-not-registered',
    [
      'serial|serial number|imei|device id & not registered|unknown|not known|not listed|not found|not in & !card|network',
      '终端|设备|机具 & 未启用|未开通|没激活 & !功能|更新|卡|密钥',
    ],
  ],
  ['use-chip', ['改用插卡|改插卡|请插入芯片|使用芯片|改用芯片']],
  ['settlement-required', ['上批|前批|批次|上一批|昨日批 & 未结|没结|未上送']],
  ['format-error', ['域|字段|报文 & 格式|长度|内容 & 不对|不合|错']],
  ['function-not-supported', ['此种|这种|该种|该类|此类 & 卡|钱包|付款 & 不接受|不收|不受理|不支持']],
  ['insufficient-funds', ['only|just & left|remaining & fare|price|amount|ticket|needed']],
  [
    'frequency-limit',
    [
      'more than|over|max* & uses|transactions|payments|taps|purchases|times & today|per day|a day|daily|per hour|hour|24',
    ],
  ],
  ['no-such-issuer', ['issuer|issuing bank|bin|iin & not known|no entry|not configured|not listed']],
  [
    'pin-not-entered',
    ['pin|pin prompt|pin screen & without entering|left blank|ignored|walked|no entry|not keyed|never keyed'],
  ],
  [
    'invalid-merchant',
    [
      'merchant|store|shop|outlet|seller|mid & not live|not yet live|agreement|contract|kyc & !card|terminal',
      'merchant|store|outlet|seller & not live|not approved for processing|not boarded|no contract|offboarded',
      '商店|店铺|门店|商家|商户 & 代号|编号|号码|未开户|未签约|无合同|未审核|合约 & 错|不存在|查无|未|无|终止|到期 & !卡号',
    ],
  ],
  [
    'not-permitted-to-card',
    [
      'card|cards & does not permit|does not allow|not usable|cannot be used|not valid for|not enabled|not for use|not meant|only valid|only for|not open for & !reader|terminal|slot|sim|sam',
      'card & ecom|ecommerce|online|international|foreign|abroad|contactless|atm & not enabled|disabled|off|not active|not open',
      '卡 & 不能用于|不能在|不适用|仅限|只能用于|只限|不可用于|不支持在|无法用于',
    ],
  ],
  [
    'not-permitted-to-terminal',
    [
      'merchant|store|outlet|terminal|tid|mid & no permission|not allowed to|not entitled|may not|not licensed|not subscribed & !card',
      '商户|门店|本店|终端|本机|商家 & 没有|无|未授权|未获|未开放|不具备 & 权限|功能|业务|资格|服务|输入',
    ],
  ],
  [
    'terminal-not-registered',
    [
      'terminal|tid|device|pos & not in|not part of|missing from|absent from|not present in & database|list|system|file|estate|inventory|master & !hotlist',
      'terminal|device|pos & not activated|not yet activated|awaiting activation|not enabled by acquirer|not set up at & !card|function|update',
      '终端|本机|设备|机具 & 未完成|尚未|还没 & 注册|登记|激活|开通|报备',
    ],
  ],
  [
    'original-not-found',
    [
      'authorization|preauth|sale|payment|original payment|transaction & could not be found|missing|nothing & capture|void|refund|original|complete|reverse',
      'no sale|no payment|no transaction|no purchase|nothing & to void|to refund|to reverse|to capture|to complete|to cancel|for this invoice|for invoice',
      '没有|无|找不到|查无|查不到 & 这笔|该笔|此笔|对应 & 预授权|交易|消费|订单|记录',
    ],
  ],
  [
    'original-already-voided',
    [
      'refund|void|reversal|cancellation & done earlier|earlier|made before|done before|already|twice & !success*|issuer',
      '此笔|该笔|这笔|该订单|此单 & 已 & 作废|取消|撤销|退|冲',
    ],
  ],
  ['stripe-read-error', ['swipe|stripe|track & no data|data missing|empty|no swipe data']],
  [
    'card-not-presented',
    [
      'nobody|no one|noone|none & tapped|inserted|swiped|presented|card',
      '迟迟|一直|始终 & 未拍|未插|未刷|没拍|没插|没刷|未出示',
    ],
  ],
  [
    'entry-timeout',
    [
      'customer|guest|user|shopper|cardholder|passenger & did not|never|not & answer|respond|choose|select|confirm|react & !host|phone',
      '顾客|客人|用户|客户|乘客 & 未选|未回应|未答|未确认|没选|没确认|没有选|没按|未按 & !密码',
    ],
  ],
  [
    'settlement-required',
    [
      'terminal|batch|day & must be settled|needs settling|still open|open since|settle before|to be settled|needs to be closed',
      '请先|先做|先执行|须先|需先 & 结账|结帐|结算|日结|批结|轧账',
    ],
  ],
  ['restricted-card', ['卡片|信用卡|银行卡|该卡|此卡 & 暂停|禁用|管控|不可使用|被停']],
  ['amount-limit', ['消费上限|单日上限|每日上限|单笔上限|累计上限|信用额度 & 超|达|完']],
  ['host-timeout', ['发卡|银行|收单|上游|机构|联卡中心 & 未及时|未按时|迟未|久未|未能及时']],
  ['format-error', ['报文|请求|上送 & 缺域|域缺|少域|缺字段|栏位|字段错|缺少']],
  ['card-removed', ['卡 & 提前|过早|太早|提早|中途 & 抽|拔|取|移|拿']],
  ['cancelled', ['取消键|取消按钮|红键 & 按', '不买了|不要了|改主意|不付了|放弃购买']],
  [
    'operator-not-allowed',
    [
      '操作员|收银员|店员|柜员|员工 & 不能|不可|无权|不得|没有权限|未授权|没权限 & 退|撤销|取消|冲|结算|修改|进入|打折|操作',
      'clerk|cashier|operator|user|waiter & may not|not allowed|no rights|no permission|not entitled|not authorized',
    ],
  ],
  ['issuer-unavailable', ['收单|发卡|银行|银联|网联|清算|支付平台 & 不可达|无法访问|连不上|不通|无法连']],
];

export const BY_CONCEPT: readonly PhraseRule[] = [
  [
    'approved',
    [
      'tender|card payment & accepted|completed & !not|no|already|cannot|unable',
      '支付|付款|交易|扣款|消费|退款|撤销|退货|授权|扣费 & 完成|核准|批准|已通过|已成功 & !未|不|失败|超|异常|金额|请求|错|取消|大于|授权码错|待|须|请|冲正|拒|时间|通知',
    ],
  ],
  // Whole words first that stand for one thing only.
  [
    'tamper',
    [
      'vandal*|skimmer|skimming device|skimming|sabotag*',
      'cover|casing|case|housing|back plate|backplate|rear plate|panel|shell|enclosure & removed|off|opened|taken off|loose|lifted|cracked open & !printer|paper|roll|screen',
      'terminal|device|unit|kiosk|reader & moved|relocated|left|carried|shifted & place|location|position|site|premises|geofence|geo fence|zone & !assigned|planned',
      'foreign object|foreign device|overlay|bezel|camera & suspected|detected|found|attached & slot|reader|fascia|keypad|skimm*|pinpad|card',
      '侧录|盗录|测录|改装|加装 & 疑似|发现|检测|设备|器',
      '遭破坏|被破坏|人为破坏|遭撬|被撬|被砸|被移动|被搬动|被移机|移位报警|位置异动|离开电子围栏|越出围栏|移机 & !未|正常|测试',
    ],
  ],
  [
    'fraud-suspected',
    [
      'blocked|declined|rejected|stopped|held|flagged|denied & radar|risk|fraud|risk engine|risk rule|rules engine|sift|kount|antifraud|anti fraud|sanctions|aml|high risk|velocity rule|security rule',
      'blacklist|blacklisted|black list|blocklist|blocklisted|block list|deny list|denylist|money laundering|sanctions|watchlist & !terminal|merchant|device|ip|updated|downloaded',
      '黑名单|洗钱|反洗钱|风险规则|风控规则|高风险|盗刷|伪冒|伪卡|冒用|诈骗|欺诈|套现|可疑 & !更新|下载|终端|商户|解除|排除',
    ],
  ],
  [
    'duplicate-transaction',
    [
      'same|identical & stan|trace|trace number|order|order id|reference|invoice|transaction|rrn & twice|again|already|before|received|used|exists',
      'idempotency|idempotent & key|request|conflict|reuse*|reused|mismatch|replay*',
      'order|invoice|transaction|payment|reference|request|stan|rrn & already exists|already used|already processed|already received|already paid|not unique|repeated|replayed & !voided|refunded',
      '重复|已存在|已处理过|已付过 & 交易|订单|流水|扣款|请求|付款|单号|刷卡',
    ],
  ],
  // Money, limits and the card.
  [
    'original-not-found',
    [
      'rrn|reference|reference number|ref number|ref|ref no|invoice number|approval code|transaction id|order|payment|receipt number|sale|charge|preauth|authorization|original transaction|original|transaction & not found|unknown|does not exist|no match|no matching|not on file|cannot be found|not located|missing|no such & !card|host|response|reader|field|terminal|merchant|issuer|route|bin|key|file',
      'no original transaction|no original|no matching original|no prior authorization|no such transaction|no such order',
      '未找到|找不到|查无|查不到|不存在|没有找到|无此|无对应 & 预授权|订单|原单|原交易|交易记录|授权码|参考号|凭证号|单号|原始|该笔|原笔 & !终端|商户|卡号',
    ],
  ],
  [
    'original-amount-wrong',
    [
      'refund|capture|completion|void|return|adjustment & amount|exceed*|greater|more than|larger|above|higher|too large|too high|over & original|captured|authorized|preauth|sale|charge|remaining|balance & !terminal|limit',
      '退货|退款|完成|撤销|调整 & 金额|总额 & 大于|超过|高于|超出|不等于|不符 & 原|授权|预授权|消费|剩余|可退',
    ],
  ],
  [
    'identity-mismatch',
    [
      'name|surname|holder name|cardholder name|account name|phone number|mobile number|address|postcode|zip|date of birth|id number|national id|kyc|aadhaar & does not match|not match|mismatch|differs|different|wrong|incorrect|invalid|not verified|failed & !host|dns|ip|file|server|terminal|merchant|user name|domain|mac',
      '3ds|3 ds|3d secure|3 d secure|3dsecure|otp|one time password|one time code|sms code|verification code|challenge|authentication app|sca|payer authentication & fail*|wrong|invalid|expired|mismatch|incorrect|not completed|abandoned|timeout|timed out|rejected|denied|error|not authenticated & !operator|cashier|host|server|network|certificate',
      '姓名|户名|手机号|预留|身份证|证件|住址|生日|持卡人信息|短信验证码|验证码|动态码|动态密码|3d验证|3d认证 & 不符|不一致|不匹配|错误|失败|有误|不正确|不对|过期|超时 & !操作员|登录',
    ],
  ],
  [
    'wrong-security-code',
    [
      'cvv|cvv2|cvc|cvc2|cvd|cid|csc|security code|card code & bad|wrong|invalid|incorrect|mismatch|fail*|error|no match|not match|declined|missing',
      '检查码|安全码|末三码|后三码|背面三码|卡背|识别码 & 错|不符|不正确|失败|有误|无效|不对 & !附加|报文',
    ],
  ],
  [
    'wrong-expiry',
    [
      'expiry|expiration|exp date|valid thru|expiry month|expiry year & wrong|invalid|incorrect|mismatch|bad|error|format',
      '有效期|有效期限|效期|有效年月|到期日 & 错|不符|不正确|有误|不对|无效',
    ],
  ],
  [
    'expired-card',
    [
      'card|cards|plastic|card validity|validity & expired|ended|lapsed|over|past|run out|out of date|no longer valid',
      '卡 & 过期|逾期|到期|超过有效期|效期已过|已失效 & !sim|流量|许可',
    ],
  ],
  [
    'invalid-card-number',
    [
      'card number|pan|card no|account number & bad|fail*|error|too short|too long|not numeric|check digit|luhn',
      '卡号 & 错|不正确|无效|有误|长度|校验|不符',
    ],
  ],
  [
    'no-such-issuer',
    [
      'bin|iin|issuer id|card prefix|card type|card product|card & not recognized|not recognised|unknown|not known|not identified|unrecognised|unrecognized|not in range|not in table & !loaded|downloaded|chip|read',
      '卡种|卡bin|卡别|发卡行|发卡机构|卡类型 & 不识别|无法识别|识别不到|未知|不明|查无|不存在|未识别',
    ],
  ],
  [
    'amount-limit',
    [
      'limit|limits|allowance|cap|credit line|quota & exceed*|reached|over|above|used up|exhausted|breached|crossed|hit|passed & !time|retry|retries|attempts|rate|memory|storage|temperature|terminal|merchant',
      '额度|限额|单笔|累计|日限 & 不足|超|用完|已满|达到|不够 & !次数|存储|流水',
    ],
  ],
  [
    'frequency-limit',
    [
      'velocity|too many transactions|too many payments|too many uses|too many purchases|too many authorizations|transaction count|usage count|number of transactions|number of uses & exceed*|limit|too many|reached|check|rule|over',
      '次数|笔数 & 超|上限|已达|过多|用完 & !密码|重试|登录',
    ],
  ],
  [
    'restricted-card',
    [
      'card|account|debit card|credit card|token|wallet & blocked|frozen|hot listed|hotlisted|suspended|locked|restricted|on hold|held|barred|stopped|cancelled by issuer|revoked|under lien|deactivated|paused & !sim|slot|sam|memory|merchant|operator|in reader|pin|terminal|fraud|radar|risk',
      `${CARD_OR_ACCOUNT} & 挂起|止付|冻结|停用|锁定|管制|限制|异常|暂停|暂禁|圈存异常|已被停|已锁 & !sim|卡顿|读卡|卡片读取|卡纸|卡住|卡死|商户|终端|模块|流量`,
    ],
  ],
  [
    'pin-not-entered',
    [
      'pin & bypass*|skipped|omitted|not supplied|not provided|none entered',
      '跳过密码|略过密码|未按密码|没输密码|未输密码',
    ],
  ],
  [
    'pin-required',
    [
      'pin|passcode & needs|needed|required|requires|must|mandatory|requested|expected & !block|key',
      '密码|pin & 需要|需输|须输|必须|要求|请输入 & !错|失败|无效',
    ],
  ],
  [
    'do-not-honor',
    [
      'issuer|bank|card issuer|cardholder bank|card company|authorizer & declined|decline|declines|refused|rejected|denied|said no|not approved|not authorized|negative response',
      'declined online|online decline|online declined|authorization declined|auth declined|declined by host|host declined|host decline|authorization denied|authorization refused|not authorized by host|aac|arqc declined|offline declined|offline decline',
      '授权 & 失败|被拒|拒绝|不成功|未通过|未获|不通过|未核准 & !操作员|主管|终端|商户|软件|设备|功能',
      '拒绝交易|交易遭拒|银行拒|发卡拒|不予授权|不予承兑|拒绝授权',
    ],
  ],
  // Who stands before it.
  [
    'see-phone',
    [
      'check|see|look at|follow|unlock|confirm|view|refer to|use & phone|mobile|mobile device|your device|smartphone|watch|handset|wallet app & !number|network|offline|service|merchant',
      '手机 & 查看|解锁|未解锁|确认|操作|验证|指示|提示 & !号|充值|余额',
    ],
  ],
  ['multiple-cards', ['一张卡 & 只|仅|单独|请', '多张|两张|重叠|叠放|卡片冲突|卡冲突 & 卡|感应|检测|拍']],
  [
    'card-not-presented',
    [
      '未拍卡|未放卡|未挥卡|未插卡|未刷卡|没有拍卡|没有刷卡|没有插卡|没插卡|没刷卡|未出示卡|未感应到卡|未靠卡|等待卡片|等卡超时|寻卡超时|未见卡片|未提供卡',
      'waiting for card|card wait|await* card|present card|insert card & timeout|timed out|expired|too long|elapsed',
    ],
  ],
  [
    'contactless-read-error',
    [
      '拍卡|感应|挥卡|非接|闪付|八达通|悠游卡|一卡通|nfc|靠卡|嘟卡 & 重新|再|未完成|没完成|失败|不成功|错误|无效|读取|请重|未读|读不到 & !余额|模块|故障|网络|超限|天线|额度',
      'tap|contactless|nfc|ctls & again|failed|fail*|error|incomplete|not complete|interrupted|too fast|too short|not detected|not read|retry & !module|reader|hardware|antenna|host|network|limit',
    ],
  ],
  [
    'chip-read-error',
    [
      'card returned|sw1sw2|sw1 sw2|status word|apdu|atr|emv kernel|kernel & error|fail*|bad|mismatch|unexpected|invalid|returned|no|timeout|wrong|000 & !version|host|module',
      'chip|icc|emv & error|fail*|bad|dirty|not read|unreadable|mute|no answer|not responding & !reader|module|hardware',
      '芯片|ic卡|插卡 & 异常|失败|读不到|无法|不良|无应答|无反应|重新插|脏|读取 & !模块|读卡器|硬件',
    ],
  ],
  [
    'stripe-read-error',
    [
      'swipe|stripe|magstripe|track|track 1|track 2|mag card & error|fail*|bad|again|not read|unreadable|invalid|too fast|too slow|corrupt & !reader fault|api',
      '刷卡|磁条|磁道|磁卡 & 失败|错|重刷|不良|过快|过慢|不完整|读不 & !磁头|模块|次数|额度',
    ],
  ],
  [
    'cancelled',
    [
      'customer|user|cardholder|cashier|operator|merchant|guest|shopper|passenger & abort*|cancel*|stop*|quit|declined to pay|walked|left|refused|changed & !host|password|operator password|settings|pin',
      'cancel key|cancel button|red button|esc key|abort key & pressed|hit|used',
      '客人|顾客|用户|客户|乘客|持卡人|收银员|店员|操作员 & 取消|中止|放弃|按取消|离开|终止',
    ],
  ],
  [
    'entry-timeout',
    [
      'customer|user|cardholder|operator|cashier|guest|shopper|input|entry|idle|menu|screen|selection & timeout|timed out|too long|too slow|no action|no activity|inactive|inactivity|no input & !host|server|response|network|api',
      '长时间|久未|未操作|无操作|未按键|未选择|输入|等待输入|等待操作 & 超时|过久|时间到|自动退出|返回|未操作',
    ],
  ],
  [
    'invalid-amount',
    [
      'amount|sum|total|price|fare & invalid|wrong|zero|negative|bad|not numeric|format|too small|below minimum|less than minimum|missing|error|not allowed & !limit',
      '金额 & 错|无效|为零|不可为零|不能为零|零元|负|格式|过小|低于最低|不合法',
    ],
  ],
  [
    'invalid-transaction',
    [
      'transaction|transaction type|operation|request|command|state & invalid|illegal|not valid|not possible|wrong|unexpected|not applicable|out of sequence & !response|field|format|signature',
      '交易类型|交易状态|操作类型|交易 & 无效|非法|不合法|不正确|不适用|错误的 & !密码|金额',
    ],
  ],
  ...SENTENCES,
];
