import type { SymptomId } from '../../model/symptom.ts';

/*
 * Sentences of which another list would take the wrong half, in English and Chinese: "merchant account closed" speaks of the
 * merchant and of no account of a card, "currency not supported" of a function and of no table of parameters. Each pattern is
 * whom or what is spoken of and what is said of it. It is held only against texts of which nothing was found, or one of the
 * readings that it is known to put right. Collected from the error
 * names of payment interfaces (Stripe Terminal, Adyen, Checkout.com, Razorpay, Square), of NPCI's UPI, and from the response
 * lists of acquirers in Taiwan (NCCC, FISC) and Hong Kong (Octopus, EPS).
 */

/** Functions of a terminal that a contract or a setting opens. */
const FUNCTION =
  'refund|refunds|void|voids|cashback|cash back|tip|tips|tipping|gratuity|preauth|pre auth|pre authorization|preauthorization|emi|emi option|instalment|instalments|installment|installments|manual entry|key entry|keyed entry|keyed|moto|mail order|offline sale|offline mode|offline transactions|cash advance|quasi cash|balance inquiry|contactless|tap to pay|dcc|currency conversion|qr payment|surcharge|split payment|partial payment|recurring|top up|topup|reload|gift card|loyalty|magstripe|swipe|fallback|adjustment|completion|incremental authorization';
const SHUT =
  'not available|unavailable|not supported|not enabled|not switched on|not turned on|not open|not opened|not set up|not active|not allowed|not activated|not permitted|not configured|not subscribed|not offered|disabled|switched off|turned off|blocked|not accepted|prohibited|restricted';
const HERE =
  'merchant|merchants|mid|tid|estate|owner|counter|lane|store|shop|outlet|site|location|terminal|device|reader|pos|till|mcc|profile|contract|here';

const HALTED =
  'closed|blocked|suspended|frozen|on hold|inactive|deactivated|terminated|not active|not activated|disabled|delisted|offboarded|deboarded|expired|not live|not onboarded|kyc pending|under review|rejected';
const UNKNOWN_NAME =
  'not found|unknown|not registered|does not exist|not recognized|not recognised|no such|invalid|mismatch|not mapped|not linked|not assigned|not configured|not set up|not on file|wrong|incorrect';

const OPERATOR =
  'operator|cashier|clerk|supervisor|manager|staff|attendant|waiter|teller|admin|administrator|merchant passcode|duty manager';

const ISSUER =
  'issuer|issuers|issuing bank|bank|card issuer|acquirer|acquirer bank|scheme|card network|visa|mastercard|amex|american express|discover|rupay|interac|eftpos|unionpay|union pay|npci|mada|verve|nets|jcb|diners|payment provider|payment processor|psp|processor|authorization host|authorization system|payment host|payment gateway|card host|m pesa|mpesa|wallet provider|core banking|core banking system|switch';
const OUT_OF_SERVICE =
  'offline|unavailable|not available|down|out of service|under maintenance|in maintenance|maintenance|maintenance window|not reachable|unreachable|not operational|inoperative|outage|degraded|not signed on|signed off|closed|overloaded|too busy|not in service|disrupted|disruption';
/** Beside these it is the way there that is broken, or something else is told of. */
const NOT_OF_THEM =
  '!terminal offline|device offline|reader|network switch|ethernet switch|switch port|poe|switch off|connection to|connect to|cannot connect|could not connect|unable to connect|failed to connect|account|merchant|card blocked|card closed|vpn|tunnel|router|wifi|wan|dns|limit|offline declined|restored|recovered|resolved|back online|again available|batch|invoice|scheduled|planned|completed';

/** What is meant, the readings by other lists that it puts right, and the patterns. */
export type Correction = readonly [symptom: SymptomId, instead: readonly SymptomId[], patterns: readonly string[]];

export const TOLD_APART: readonly Correction[] = [
  // Who may do what, and where.
  [
    'not-permitted-to-terminal',
    [
      'closed-or-no-account',
      'card-not-activated',
      'not-permitted-to-card',
      'parameter-error',
      'restricted-card',
      'cancelled',
      'reversal-failed',
    ],
    [
      `${FUNCTION} & ${SHUT} & ${HERE} & !reader disabled|card not supported|by card|for card|for this card|on card|on this card|cardholder|issuer|host|already|amount|limit|failed|error`,
      '手输|手工输入|键入|无卡|预授权|退货|撤销|分期|外卡|外币|扫码|闪付|免密|小费|消费撤销|积分|挂账|现金预借|离线交易|电话订购|分期付款|红利 & 未开通|未开放|已关闭|被关闭|关闭了|未启用|未授权|禁用|停用|没有开通|不支持|不允许|不提供|不可用 & 终端|商户|本机|本店|门店|机具|功能|权限|业务|受理 & !卡片|此卡|该卡|本卡|发卡|持卡人|失败',
      '本机|本终端|本店|门店 & 不支持|不提供|不受理|未开通|不允许|不收 & !卡|币种|货币',
    ],
  ],
  [
    'function-not-supported',
    ['parameter-error', 'card-not-activated', 'chip-read-error', 'connect-failed'],
    [
      'currency|currencies|card scheme|card brand|card type|payment method|wallet|scheme|network|amex|american express|diners|jcb|rupay|unionpay|visa|mastercard|maestro|alipay|wechat|upi & not supported|not accepted|unsupported|not available here|not enabled|not taken & !code|issuer|host|wifi|parameter*|table|for merchant|terminal',
      'dcc|currency conversion & not available|unavailable|not supported|not offered',
      '币种|货币|外币 & 不支持|未支持|不接受|不受理|不可用',
      '运通|大来|万事达|visa|jcb|银联卡|外卡|美国运通|卡别|卡种|卡组织|卡品牌|支付方式 & 不收|不接受|不受理|不支持|未受理',
    ],
  ],
  [
    'invalid-merchant',
    ['closed-or-no-account', 'restricted-card', 'card-not-activated', 'expired-card', 'cleared'],
    [
      `merchant|merchants|mid|merchant id|merchant account|sub merchant|submerchant|outlet|store account|card acceptor & ${HALTED} & !card blocked|by merchant|to merchant|batch|terminal|cashier|fraud|transaction blocked|transaction suspended|key|certificate|refund|function|feature|service|limit|session|shift|password`,
      `merchant id|mid|merchant number|merchant code|sub merchant|submerchant & ${UNKNOWN_NAME}|error & !response`,
      '商户|商家|特约|子商户|商户号 & 冻结|停用|注销|关闭|清退|解约|解除合约|暂停|封禁|拉黑|过期|到期|未审核|未入网|未报备|未进件|未实名|被禁 & !卡片|功能|权限|交易关闭|终端|会话|证书|密钥',
      '商户|商户号|商户代码|商户编号|商户代号 & 代号错|代码错|编号错|号错|错误|不符|不存在|查无|无此|有误|不正确 & !密码|密钥|操作|配置|参数|名称显示|限额|金额',
    ],
  ],
  [
    'terminal-not-registered',
    ['cleared', 'not-signed-on', 'update-required', 'card-not-activated', 'restricted-card', 'expired-card'],
    [
      `tid|terminal id|device|pos|pos terminal|terminal|reader serial|serial number & not provisioned|not whitelisted|not mapped|not linked|not assigned|not enrolled|not onboarded|not on file|not in database|not authorized for merchant|not registered|not known|unknown terminal|deregistered|unregistered|not boarded|not commissioned|decommissioned & !card|network|operator|cell*|ca|certificate|key`,
      'tid|terminal id & inactive|blocked|disabled|deactivated|suspended|not active|expired|unknown|invalid|mismatch|wrong|duplicate',
      'terminal|device|pos & deactivated|disabled by|blocked by|suspended & !function|key|contactless|reader disabled|sim|card|nfc|certificate|refund',
      '终端|设备|机具|pos机|机身号|序列号 & 未绑定|未激活|未入网|未入库|未报备|未分配|未授权接入|未注册|未登记|未备案|已停用|被停用|已冻结|已撤机|黑名单|不在白名单|未开机入网 & !更新|密钥|卡片|sim|证书|网络|流量',
      '终端 & 号码错|编号错|代号错|代码错|号错|号不|号有误|号无效|查无|不存在 & !密码|密钥|卡号',
    ],
  ],
  [
    'operator-password-wrong',
    ['wrong-pin', 'sign-on-failed', 'not-signed-on', 'pin-tries-exceeded', 'connect-failed', 'identity-mismatch'],
    [
      `${OPERATOR} & login|logon|log in|log on|sign in|signin|authentication|pin|password|passcode|code|card & fail*|wrong|invalid|incorrect|rejected|denied|mismatch|not accepted|bad|locked & !host|server|network|timeout|cardholder|customer|pin block|pinpad|debit|credit|code error 9|merchant category|by operator`,
      '操作员|收银员|柜员|主管|店长|店员|员工|管理员|经理|服务员|营业员 & 密码|口令|登录|登陆|签到码|验证 & 错|失败|不对|不符|不正确|有误|无效|锁定 & !超时|网络|主机|通讯|后台',
    ],
  ],
  [
    'operator-not-allowed',
    ['pin-required', 'approved'],
    [
      'supervisor|manager|admin|administrator & approval|authorization|override|permission|code|card|password|swipe & required|needed|must|requested|necessary & !bank|issuer|response',
      '主管|经理|店长|管理员|上级 & 授权|权限|审批|核准|刷卡 & 需|须|请|必须|未 & !错|失败|密码错',
    ],
  ],
  // Who is out of order.
  [
    'issuer-unavailable',
    ['connect-failed', 'system-fault', 'no-signal'],
    [
      `${ISSUER} & ${OUT_OF_SERVICE} & ${NOT_OF_THEM} & !offline mode|offline transaction|offline limit|offline pin|offline approved|store|link|line|communication`,
      'acquirer|issuer|bank|scheme|processor & link|line|connection|communication|host & down|lost|broken|interrupted|out & all terminals|all sites|all stores|every terminal|all merchants|switch|issuer|scheme & !terminal 1',
      '发卡|发卡行|银行|收单行|银联|网联|卡组织|清算|财金|联合信用卡中心|联卡中心|八达通公司|支付宝|微信|云闪付|通道|渠道|前置|收单 & 连接中断|通道中断|线路中断|中断|系统异常|系统故障|接口异常|接口故障|系统忙|繁忙|维护|停机|宕机|不可用|无法服务|暂停服务|关闭|挂了|断开|拥堵 & !恢复|卡片|账户|终端|本机|完成|计划|网络中断',
    ],
  ],
  [
    'host-timeout',
    ['entry-timeout'],
    [
      'issuer|bank|authorization host|authorization system|acquirer|processor|payment gateway|scheme|upstream|backend|authorizer & took too long|too long|too slow|slow response|slow to respond|late response|responded late|response late|answered late|no timely response',
      '发卡|发卡行|银行|收单行|上游|通道|渠道|银联|网联 & 响应慢|处理慢|应答慢|回应超时|回复超时|响应超时|处理超时|应答超时|迟迟',
    ],
  ],
  [
    'day-cutover',
    ['settlement-failed'],
    [
      'day end|end of day|eod|date change|business date & host|bank|switch|issuer|acquirer & running|in progress|processing|ongoing|changing & !terminal',
      '日切|日终|换日|日结作业 & 主机|银行|后台|系统|中心|处理中|进行中',
    ],
  ],
  // What the card and its reader did.
  [
    'stripe-read-error',
    ['card-reader-fault', 'parameter-error'],
    [
      'msr|magstripe|mag stripe|magnetic stripe|swipe & read failed|read fail*|read error|bad read|misread|not read|unreadable|no read & !reader not|hardware|module|head',
      '磁条 & 不良|消磁|读不出|无法读取|损坏',
    ],
  ],
  [
    'entry-timeout',
    ['key-missing', 'key-fault'],
    ['no key pressed|no keys pressed|no key press|no button pressed|no selection made'],
  ],
  [
    'card-not-presented',
    ['entry-timeout', 'no-signal'],
    [
      'no tap|no swipe|no insert|no card|card not & within|seconds|in time|time limit|after 30|after 60 & !reader fault|response|communication',
      'customer|cardholder|user|passenger|guest|nobody|shopper & did not|didnt|not|never & present*|tap|tapped|insert|inserted|swipe|swiped & card|phone|time|wallet|in time & !successfully|properly|fully|already|host',
    ],
  ],
  [
    'pin-tries-exceeded',
    ['wrong-pin'],
    [
      '密码 & 错误|输错|输入错误|不正确 & 次数过多|多次|超次|次数超|次数已达|超过次数|超过3次|超过三次 & !操作员|主管|登录',
    ],
  ],
  ['wrong-pin', ['connect-failed'], ['脱机pin|脱机密码|离线pin|offline pin & 验证失败|校验失败|错误|不正确|失败']],
  [
    'use-chip',
    ['not-permitted-to-card', 'stripe-read-error'],
    ['芯片卡|ic卡|晶片卡 & 不可刷|禁止刷|不能刷|勿刷|不得刷 & 磁'],
  ],
  [
    'card-removed',
    [],
    ['勿 & 过早|提早|提前|过快 & 取出|拔出|移开|拿开|取走|拔卡', '卡 & 过早|提早|提前 & 取出|移开|拿开|抽出|拔|离开'],
  ],
  [
    'original-already-voided',
    ['settlement-failed', 'cancelled', 'settlement-required'],
    [
      'void|cancel|cancellation|reversal|refund|adjust* & already settled|already closed|batch closed|already cleared|already cancelled|already voided|already refunded|already reversed & !settlement failed',
      '已取消过|已撤销过|已退过|已作废过|已冲销过|重复撤销|重复退货|重复退款|已结算 & 不能撤销|不可撤销|无法撤销|不可取消|交易|退款|撤销 & !成功',
    ],
  ],
  [
    'closed-or-no-account',
    ['settlement-failed', 'original-not-found'],
    ['帐户|账户|账号|户头|户口 & 已结清|结清户|已清户|不存在|已关闭|销户|已除户'],
  ],
  [
    'card-not-activated',
    ['not-permitted-to-card', 'not-permitted-to-terminal'],
    [
      '卡片|信用卡|新卡|银行卡 & 未开通|尚未开通|未开卡|未启用|未激活 & !感应|功能|海外|境外|网上|网络|闪付|预授权|免密|非接|国外',
    ],
  ],
  // Limits that name whose they are.
  [
    'terminal-limit',
    ['amount-limit'],
    [
      'terminal|merchant|store|outlet|device|terminal refund & limit|floor limit|cap|ceiling|maximum ticket|max ticket|max amount|refund cap|refund limit & above|over|exceed*|higher|greater|more than|beyond|reached & !cardholder|card limit|issuer|number of|count|offline|storage|memory|contactless|stored|velocity|retries|attempts',
    ],
  ],
  ['frequency-limit', [], ['刷卡|交易|消费|扣款|使用 & 次数 & 上限|已达|达到|用完|超 & !密码']],
  [
    'insufficient-funds',
    ['restricted-card', 'connect-failed'],
    [
      'balance|funds|credit|value & not have sufficient|not have enough|less than|lower than|smaller than|does not cover|below fare|below the fare|below amount|too small|too low|not sufficient|not enough|insufficient & !paper|battery|coin*|hopper|cash box|change|printer',
      '余额|可用余额|卡内余额|卡余额|账户余额|储值|电子钱包|钱包|存款|卡内金额 & 不足|不够|不夠|低于|小于|过低 & !次数|电池|电量|纸|找零|短信',
    ],
  ],
  // The terminal's day.
  [
    'settlement-required',
    ['settlement-failed', 'connect-failed'],
    [
      'end of day|day end|settlement|batch|z report|day close|close of day & not done|not run|not performed|not made|not settled|not closed|overdue|missed|skipped|since|forgotten|for days|days ago & !server|host|network|timeout|fail*|total*|balance',
      'offline transactions|offline sales|stored transactions|saf|offline storage|transaction storage|transaction store|offline transaction & full|limit reached|maximum reached|no space|no room & !retry|network',
      '未结账|未结帐|未结算|未日结|未批结|没有结账|没结账|请先结账|请先结帐|先结帐|先结账|先做结帐',
    ],
  ],
  ['settlement-unbalanced', [], ['结账|结帐|结算|总账|总额|汇总|对账|批次 & 不符|不平|不一致|不相符|差额|不相等']],
  ['settlement-failed', [], ['结账|结帐|日结|轧账 & 失败|不成功|未成功|错误|异常|中断']],
  // Programs.
  [
    'connect-failed',
    ['app-crash', 'cash-unit-fault'],
    [
      'socket|connection|session|channel & closed unexpectedly|unexpectedly closed|dropped unexpectedly|terminated unexpectedly|unexpected eof|premature close|closed by peer|closed by remote|reset by peer & !app|shift|batch',
    ],
  ],
  ['restart', [], ['自动|自行|反复|不断|突然|意外|莫名 & 重开|重新开机|重开机|重启 & !定时|计划|升级']],
  [
    'parameter-error',
    ['key-missing'],
    [
      'bin table|capk|capks|aid list|aid table|card table|parameter table|card range*|exchange rate table|tax table|terminal parameter*|parameters|terminal profile|merchant profile|terminal config|capability table & empty|missing|not loaded|not downloaded|absent|not found|incomplete|not set|not present|blank|corrupt* & !key|host key|update fail*',
      '参数|参数表|卡表|卡bin表|aid|公钥|公钥表|黑名单|费率表|配置表|商户参数|终端参数|运营参数 & 未下载|未加载|为空|空的|缺失|缺少|没有|未配置|未设置|未下发|丢失|不全|不完整 & !网络|密钥丢失',
    ],
  ],
  [
    'version-mismatch',
    [],
    [
      'version|config|firmware|schema|protocol|parameters|kernel & expected & found|got|actual|but|received|current|installed|is & !unexpected|field|message|format',
      '版本|固件|协议|内核 & 不兼容|不匹配|不一致|不符|不相容|应为|期望',
    ],
  ],
  [
    'printer-jam',
    ['app-hang', 'cash-unit-fault'],
    [
      'receipt|slip|ticket|paper & stuck|jammed|caught & presenter|printer|cutter|outlet|chute|slot',
      '夹纸|吃纸|绞纸|纸 & 卡在',
    ],
  ],
  [
    'identity-mismatch',
    ['security-processing-failed', 'mac-error'],
    [
      'otp|one time password|3ds|3d secure|3 d secure|sms code|payer authentication & fail*|wrong|invalid|expired|incorrect|rejected|error & !hsm|key',
    ],
  ],
  [
    'card-reader-fault',
    ['contactless-read-error'],
    [
      'rf field|rf module|rf front end|antenna|field strength|nfc chip|nfc init* & fail*|fault*|error|weak|detuned|dead & !card error|tap again',
      '射频|天线|感应模块|非接模块 & 故障|异常|失效|损坏|初始化失败',
    ],
  ],
  [
    'tamper',
    ['card-reader-fault', 'fraud-suspected', 'pin-pad-fault'],
    ['skimm*|overlay|deep insert|shimmer', '侧录|盗录|测录|盗刷器|改装 & 疑似|发现|检测|加装|器'],
  ],
  [
    'no-such-issuer',
    ['chip-read-error', 'not-permitted-to-card'],
    ['卡种|卡bin|卡别|发卡机构 & 不识别|无法识别|识别不|未知'],
  ],
  ['closed-or-no-account', ['issuer-unavailable'], ['account & closed|dormant|no longer exists & !merchant|host']],
  [
    'pin-tries-exceeded',
    ['restricted-card', 'wrong-pin'],
    [
      'pin|pins & too many|tries|attempts|retries|three times|3 times|times & exceeded|exhausted|used up|too many|blocked|locked|reached',
    ],
  ],
  [
    'original-already-voided',
    ['approved', 'information', 'cleared'],
    [
      'already & captured|refunded|voided|reversed|cancelled|canceled|completed|paid|settled & !signed|logged|sign on|installed|up to date',
    ],
  ],
  [
    'day-cutover',
    ['re-enter', 'settlement-failed'],
    [
      'end of day|day end|eod|cut off|cutoff & bank|banks|issuers|issuer|host|acquirer|switch & in progress|running|processing',
    ],
  ],
  [
    'routing-failed',
    ['original-not-found', 'no-such-issuer'],
    [
      'route|routing|path & cannot find|not found|no|missing|could not|none & issuer|bin|bank|acquirer|scheme|transaction|message',
    ],
  ],
  [
    'system-malfunction',
    ['software-error'],
    [
      'acquirer|issuer|bank|processor|gateway|scheme|host|upstream & internal error|internal|exception|unexpected error|server error',
    ],
  ],
  [
    'format-error',
    ['invalid-transaction', 'generic-failure'],
    ['request body|payload|json|schema|request format|data element|xml & invalid|malformed|rejected|wrong|error'],
  ],
  [
    'security-processing-failed',
    ['connect-failed', 'system-fault', 'system-malfunction'],
    [
      'crypto*|hsm|security module|encryption & unavailable|down|offline|not available|error|timeout & host|hsm|bank|acquirer|server|module',
    ],
  ],
  [
    'card-not-presented',
    ['receive-timeout', 'host-timeout'],
    ['card presentation|presentation|card presentment|tap prompt|insert prompt & timeout|timed out|expired'],
  ],
  [
    'parameter-error',
    ['file-error'],
    [
      'currency table|bin table|card table|tax table|rate table|aid table|aid list|capk table|capk file|range table|terminal profile & missing|empty|not found|not loaded|corrupt*',
      '参数表|卡表|币种表|费率表|公钥表 & 丢失|缺失|为空|未加载|损坏',
    ],
  ],
  [
    'connect-failed',
    ['restart', 'power-fault'],
    [
      'router|modem|access point|network switch|gateway & reboot*|restart*|power* & !terminal|device reboot|scheduled|completed',
      '路由器|光猫|交换机|网关|调制解调器 & 重启|掉电|断电|没电',
    ],
  ],
  ['not-signed-on', ['information'], ['未签到|未开机签到|尚未签到|没有签到|未做签到|没签到']],
  ['mac-error', ['format-error', 'message-error'], ['押码 & 错|失败|不符|有误|异常']],
  ['pin-block-error', ['wrong-pin'], ['密码密文|密码块|pin密文|密文 & 解析|解密|格式|错|失败|转换']],
  ['expired-card', ['wrong-expiry'], ['逾有效|超过有效|超出有效|已过有效|过了有效|有效期已过|有效期已到|有效期届满']],
  [
    'frequency-limit',
    ['settlement-required'],
    ['当日|今日|每日|单日|持卡人|该卡|本卡 & 次数|笔数 & 超|上限|用完 & !批次|结算'],
  ],
  [
    'contactless-read-error',
    ['re-enter'],
    [
      '拍卡|感应|挥卡|靠卡|非接|闪付 & 太快|过快|太短|不完整|失败|再试|重试',
      'tap|contactless & too fast|too short|incomplete|not complete|again',
    ],
  ],
  ['pin-pad-fault', ['connect-failed', 'line-unplugged'], ['密码键盘|加密键盘|密键 & 断线|断开|掉线|拔|脱落|松']],
  [
    'storage-fault',
    ['stripe-read-error', 'chip-read-error'],
    ['sd card|microsd|memory card|存储卡 & unreadable|not read|read error|cannot be read|读不|读取失败'],
  ],
  ['original-already-voided', ['cancelled'], ['早已|先前已|之前已 & 取消|撤销|退款|退货|作废']],
];
