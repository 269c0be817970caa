import type { PhraseRule } from './rule.ts';

/** Answers of issuers and hosts about the card, the amount and the right to do it. */
export const DECLINE: readonly PhraseRule[] = [
  [
    'pin-tries-exceeded',
    [
      '密码 & 次数|超限|锁卡|锁定|超过|多次|上限 & !超时|操作员',
      'pin & 次数|超限|锁定|锁',
      '密码已锁|密码被锁|试密',
      'pin|password & tries|attempts|try limit|exceed*|locked|too many|blocked|retries|retry limit|lockout & !left|remaining|operator',
      'pin try exceeded|too many pin|pin tries|重试太多次',
    ],
  ],
  [
    'security-processing-failed',
    [
      '安全处理失败|加密机|arqc|arpc|tac错|密文错|应用密文|密码运算|卡片鉴别失败|脱机数据认证失败|无法验证密码|不能验证密码|令牌|驱动加密|加密错误|持卡人验证',
      'security processing|hsm|crypto* fail*|cryptographic|arqc|arpc|cryptogram|issuer authentication failed|cannot verify pin|unable to verify pin|encryption error|encrypt* fail*|decrypt*|cardholder verification|token requirements|offline data authentication failed|sda failed|dda failed|cda failed|data authentication fail*|tls token|script processing',
    ],
  ],
  [
    'wrong-pin',
    [
      '密码错|密码有误|密码不正确|密码不对|密码输入错误|密码错误|不正确的密码|不正确的pin|pin错|pin不正确|密码输错|密码不可接受|输错密码|密码验证失败|pin码错|pin码不|密码校验失败|密码不匹配|密码无效',
      'pin|passcode & wrong|incorrect|bad|invalid|error|err|mismatch|not valid|fail*|unacceptable|not match|unsuccessful|last',
      'wrong password|incorrect password|invalid password|bad password|pwd err*|wrongpin|wrong pin|badpin',
    ],
  ],
  [
    'pin-required',
    [
      '需要密码|用户输入密码|用户支付密码|须输入密码|需输入密码|请输入密码|请持卡人输入密码|必须输入密码|需要认证|需验证身份|须对持卡人|需输密|须输密|须凭密|需凭密码|需进一步认证',
      'verification required|online pin & !online pin entered',
      'requires online pin|pin required|pin data required|pin needed|enter pin|online pin required|offline pin required|authentication required|3d not authenticated|3ds required|3d secure|strong customer authentication|sca|customer authentication|authentication needed|requires pin|request online pin|pin request*|pin entry required|pin must be entered|pin is required|requires a pin|additional customer authentication|not authenticated|cvm required',
    ],
  ],
  [
    'wrong-security-code',
    [
      '安全码|cvv|cvn|cvc|cvv2|校验码|卡片校验|卡背面三位|后三位|卡片验证',
      '校验错|卡校验',
      'cvv*|cvc*|cvn*|cid|security code|card verification|dcvv|icvv|csc|cvx & !method|cvm',
      'negative cam',
    ],
  ],
  [
    'wrong-expiry',
    [
      '有效期 & 错|不正确|不符|有误|无效|不对|缺失|不匹配 & !证书|公钥',
      'expiration|expiry|exp date|exp & bad|wrong|incorrect|invalid|mismatch|missing|error|not match|does not match|differs',
      'bad expiration|invalid expir*|incorrect expir*|expiration date missing|date expiry err*',
    ],
  ],
  [
    'expired-card',
    [
      '过期|已到期|卡到期|有效期已过|超过有效期|超出有效期|卡片失效|已过有效期',
      'expired|expire|past expiry|card has expired|out of date card|past its expiry|card expir*',
    ],
  ],
  [
    'restricted-card',
    [
      '账户状态异常|账号状态异常|卡状态异常|卡片状态异常|账户异常|受限制的卡|受限卡|只收不付|账户被冻结|被持卡人阻止|账户冻结',
      'restricted card|account blocked|passbook & !not restricted',
    ],
  ],
  [
    'lost-or-stolen-card',
    [
      '挂失|被窃|盗用卡|失窃|遗失|被盗|丢失卡|丢失的卡|盗窃|报失',
      'card & lost & !signal|connection|network',
      'lost card|stolen|lost or stolen|reported lost|card lost|lost pick up|card reported as lost|hotlist*|hot card',
    ],
  ],
  [
    'fraud-suspected',
    [
      '欺诈|作弊|伪卡|可疑|盗刷|套现|高风险|风险交易|风控|风险拦截|异常交易|反洗钱可疑|疑似',
      'fraud*|suspected fraud|suspicious|counterfeit|high risk|risk|blacklist*|risk control|card testing|stolen data|elevated risk|highest risk level|acquirer fraud|issuer suspected|phishing & !low risk|no fraud|without fraud',
    ],
  ],
  [
    'pick-up-card',
    [
      '没收|吞卡|吞没|捕捉|收缴|扣留卡|留卡|请没收',
      'pick up|pickup|pickup card|retain card|hold call|capture card|hard capture|confiscate|hold card|seize|keep the card|retain the card|card retained|pick card up',
    ],
  ],
  [
    'security-violation',
    [
      '违反安全|安全保密|违规操作|安全违规|安全部门',
      'security violation|violation of security|security department|security breach attempt|contact security|call security|acquirer security|security rule*',
    ],
  ],
  [
    'insufficient-funds',
    [
      '余额不足|资金不足|可用余额不足|卡内余额|账户余额不足|钱不够|余额不够|额度不足|可用额度不足|透支额度|信用额度不足|头寸不足|资金不够|超透支',
      'insufficient balance|insufficient funds|insuff funds|insuff fund|insuf funds|insuff bal*|not sufficient funds|not enough balance|not enough funds|no funds|insufficient fund|nsf|low balance|balance too low|over credit limit|exceeds credit|credit limit|overdraft|exceeds available|insufficient credit|funds unavailable|balance insufficient|not enough money|unavailable funds|funds not available|available balance|inadequate funds|lack of funds',
    ],
  ],
  [
    'card-not-activated',
    [
      '未激活|未启用|睡眠卡|未初始化|未开卡|没有激活|初始密码|休眠|未启卡|未开通 & !功能|商户|终端|交易类型|业务|通道|交易|小费',
      'not activated|not initialised|not initialized|dormant|activate card|first used|inactive card|card inactive|inactive account|account inactive|not yet active|not active|card not yet activated|never activated|sleeping card|unactivated & !terminal|modem|merchant|user|operator',
    ],
  ],
  [
    'closed-or-no-account',
    [
      '无此账户|无此帐户|账户不存在|账户已注销|已销户|销户|账号不正确|账户不正确|账户已关闭|账号不存在|无此信用|无此储蓄|无此支票|无此投资|无账户|帐户关闭|已关闭|账户关闭|户名不存在|无此储蓄卡|归属地缺失|注销',
      'closed account|account closed|no account|no credit account|no savings account|no save account|no sav account|no check account|no chk account|no checking account|no investment account|no universal account|account does not exist|no such account|account not found|no such credit|no such checking|no such savings|no such investment|invalid account & !number',
      'no such account|home region & !invalid card',
      '归属地',
      'account is closed|account terminated',
    ],
  ],
  [
    'frequency-limit',
    [
      '次数 & 超|限制|上限|过多|达到 & !密码|pin|冲正',
      '交易过于频繁|频繁交易|交易频率|笔数超限|超过笔数|笔数上限|频率限制|累计次数',
      'frequency limit|withdrawal frequency|withdrawal count|exceeds approval count|exceeds withdrawal frequency|approval count|velocity|too many transactions|count exceeded|activity limit|activity count|number of transactions|exceeds frequency|times exceeded|usage limit|too frequent|too many times|too many purchases|purchase count|transaction count|daily count',
    ],
  ],
  [
    'terminal-limit',
    [
      '终端|商户|本店|本机 & 限额|金额上限 & 超|高于|大于|达到 & !发卡|持卡人|卡片|卡限额|剩余|次数|笔数',
      'terminal|merchant|store|shop|pos & limit & exceed*|over|above|beyond|reached|too high & !issuer|card limit|count|number of|floor',
    ],
  ],
  [
    'amount-limit',
    [
      '限额|金额超限|超出金额|超过金额|金额超出|超限额|超过限额|超出限额|超出取款|单笔限|日限额|金额上限|最高金额|超额度|交易金额超限|金额过大|金额超过|超出单笔|超过单笔|超额|超电子现金|小费金额超限|超小费|超调整|超过可充|额度超|超过最大金额',
      'amount limit|exceeds limit|exceeds withdrawal|limit exceeded|over limit|exceeds amount|amount exceed*|withdrawal amount exceeded|exceeds maximum|maximum amount|daily limit|above limit|limit reached|exceeds approval amount|cash limit|transaction limit|too large|amount too high|amount too large|single transaction limit|floor limit|exlimited|limit exceed*|spending limit|exceeds the limit|beyond limit|exceeds issuer|amount over|amount is over|tip exceeds|amount above|contactless limit|exceeds single',
    ],
  ],
  [
    'invalid-amount',
    [
      '金额无效|无效金额|金额错|金额不正确|金额非法|金额有误|金额为零|金额为0|金额格式|输入金额无效|非法金额|金额不合法|不支持该金额|金额异常|金额不能为|最低金额|金额太小|金额过小|交易费|请调整金额|金额输入',
      'invalid amount|amount invalid|amount error|wrong amount|bad amount|zero amount|amount zero|amount not valid|amount not allowed|amount too small|amount incorrect|incorrect amount|illegal amount|amount is invalid|unacceptable transaction fee|amount not supported|amount format|amount must|unacceptable amount|amount of zero|minimum amount|amount not accepted|transaction fee|amount below|invalid transaction amount',
    ],
  ],
  [
    'identity-mismatch',
    [
      '身份验证不|身份认证不|要素不符|要素验证不|四要素|三要素|身份认证失败|认证失败|持卡人认证|身份信息|身份验证失败|户名不符|姓名不符|证件号|手机号|身份核对|实名|预留|验证要素|信息不符|身份证',
      'identity|avs|address mismatch|address verification|zip|zipcode|postcode|postal code|name mismatch|cardholder authentication|cardholder authentication failed|data mismatch|identification does not match|verification failed|id mismatch|cardholder name|billing address|not verified|phone number on file|mobile number|cardholder data',
    ],
  ],
  [
    'no-such-issuer',
    [
      '无此发卡|无对应发卡|无此银行|不支持的银行|发卡行不存在|不支持该银行|不支持该发卡|非本行|卡bin不|卡bin未|无此发卡行|没有对应发卡',
      'no such issuer|no issuer|unknown issuer|invalid issuer|bank not supported|bin not found|bin not supported|issuer not found|invalid issuer|unsupported card brand|unknown bin|card brand not supported|card scheme not supported|no such bank|bank unsupported|issuer unknown',
    ],
  ],
  [
    'invalid-card-number',
    [
      '无效卡号|卡号无效|卡号错|卡号不正确|卡号有误|无效卡|卡号异常|无此卡|卡号不存在|卡号不符|卡号校验|账号无效|pan异常|无效账号|卡号非法|卡号长度|卡号输入|卡无效',
      'invalid card number|card number invalid|bad card number|invalid card|invalid account number|card number error|wrong card number|account number error|account number invalid|bad account number|incorrect number|invalid number|card number incorrect|incorrect card number|no card record|luhn|check digit|unknown card|card number not valid|invalid pan|pan error|card not recognised|card not recognized|invalid account|card number does not|card number wrong|pan invalid|unrecognised card|new account information|no such card|card number is|mistyped card|no such number|invalidcard|pan abnormal|card number abnormal',
    ],
  ],
  [
    'restricted-card',
    [
      '受限制的卡|受限卡|卡受限|卡片受限|限制卡|止付|冻结|卡状态异常|卡状态不正常|卡状态不正确|卡异常|状态异常的卡|黑名单卡|管制|授权已撤销|未登折|只收不付|预付卡|虚拟卡 & !模块',
      'restricted card|card restricted|blocked card|card is blocked|card blocked|account blocked|account restricted|temporary block|temporarily blocked|stop payment|revocation|revoked|card invalid in region|blocked by cardholder|card suspended|card account status|account frozen|account on hold|account suspended|card status|frozen|locked card|restricted|prepaid card|single use|card deactivated|card disabled|card not effective|application not yet effective|not yet effective & !not restricted|restricted to|module',
    ],
  ],
  [
    'invalid-merchant',
    [
      '无效商户|商户无效|商户号无效|商户号错|商户号不存在|商户不存在|商户未登记|商户已注销|商户未注册|商户状态|商户被|商户已停用|商户冻结|商户已关闭|商户停业|商户结算表|商户不符合|无此商户',
      'invalid merchant|merchant invalid|merchant number error|merchant not found|unknown merchant|merchant not registered|merchant inactive|merchant suspended|invalid mid|merchant closed|merchant blocked|invalid service provider|merchant missing|merchant disabled|merchant does not|no such merchant|merchant not active|merchant id error|merchant number invalid|bad merchant|merchant unknown|merchant account',
    ],
  ],
  [
    'terminal-not-registered',
    [
      '终端未登记|终端未注册|终端号找不到|无此终端|终端号无效|终端不存在|终端未激活|未登记终端|终端号未登记|终端被停用|终端已停用|终端已注销|终端非法|未入网|终端号错|终端号不存在|终端未备案|非法终端|无效终端',
      'terminal not on file|terminal number error|terminal number invalid|terminal not registered|unknown terminal|terminal not found|invalid terminal|terminal id error|no such terminal|unregistered terminal|terminal not known|bad terminal id|terminal disabled|invalid tid|terminal unknown|terminal not enrolled|terminal deactivated|terminal is not registered|terminal blocked|wrong terminal id|terminal not configured at|terminal id not|terminal number not',
    ],
  ],
  [
    'not-permitted-to-terminal',
    [
      '不允许终端|本终端|终端不支持|终端不允许|该终端不|此终端不|终端权限|终端无此交易权限|商户不允许|商户无权|商户未开通|商户不支持|商户受限|终端受限|不允许该商户|商户类型不|终端无权|t0交易|t1交易|未开通该交易|小费交易未开通|终端未开通|终端未被授权|终端没有权限|不能在此终端',
      'not permitted to terminal|terminal not permitted|not allowed on terminal|not allowed at terminal|not permitted at this terminal|not allowed for merchant|merchant not permitted|not permitted for merchant|terminal is not allowed|terminal not allowed|not permitted for this terminal|not enabled for this merchant|not permitted on this terminal|not allowed for this terminal|not permitted to acquirer|terminal restricted|merchant may not|merchant has not|not enabled for this terminal|not enabled on this terminal|terminal may not|not enabled at terminal|mcc not allowed|disabled on this terminal|disabled for this merchant',
    ],
  ],
  [
    'not-permitted-to-card',
    [
      '不允许持卡人|不允许此卡|不允许该卡|不允许卡|卡不支持|该卡不支持|此卡不支持|卡种不支持|卡类型不支持|不支持该卡|不支持此卡|持卡人不允许|不允许此类卡|卡片不允许|外卡不|不受理此卡|该卡种|不支持的卡|仅外卡|信用卡不支持|不允许信用卡|未开通境外|交易违法|违法|反洗钱|转账货币|仅可消费|不提供取现|卡无权|卡片未开通|不符合策略|策略|发卡方不允许|发卡行不允许|发卡方不支持或',
      'not permitted to cardholder|not permitted to card|not allowed for card|card not supported|card type not|not permitted to this card|card not permitted|card not allowed|cardholder not permitted|card not accepted|payment restriction|unsupported card|restricted by law|violation of law|unlawful|not allowed for this card|transaction not allowed|transaction not permitted|not permitted|purchase only|cash back not|cashback not|cash service|currency not allowed|anti money|not allowed by issuer|blocked by issuer|does not support this type|not permitted for card|card does not support|card does not allow|service not allowed|transfer currencies|not verified for|card type unsupported|not allowed for cardholder|not accepted here|not accepted|not allowed|policy & !terminal|merchant|operator|user|fallback',
    ],
  ],
  [
    'function-not-supported',
    [
      '功能|业务 & 未开放|不支持|未开通|尚不|暂不|没有|无此',
      '不支持的交易|不支持该交易|暂不支持|暂无此功能|不支持该功能|尚不支持|发卡方不支持|交易类型不支持|不支持此交易|不支持此功能|不支持非接|不支持该业务|未开通此业务|不支持的交易类型|该交易不支持|不支持分期|不支持',
      'function not supported|not supported|unsupported|function not available|requested function|service not available|feature not available|not implemented|not yet supported|transaction type not available|function disabled|function is not|not available on this host|service not enabled|nosupport|operation not available|does not support',
    ],
  ],
  [
    'invalid-transaction',
    [
      '无效交易|交易无效|非法交易|交易类型错|无效交易类型|错误的交易类型|交易类型不符|交易类型非法|漏掉|无欠费|交易不合法|无效的交易',
      'invalid transaction|transaction invalid|transaction type invalid|invalid transaction type|illegal transaction|wrong transaction type|transaction type error|invalid trans*|invalid operation|transaction is not valid|not a valid transaction|nothing owed|required transaction|wrong transaction|invalid request type|testmode*|test mode|testmode decline',
    ],
  ],
  [
    'day-cutover',
    [
      '日切|日终|切换日期|日期切换|日结处理|批处理中|系统轧账',
      'day cut*|cut off|cutoff|cutover|cut over|end of day processing|date change|day end processing|settlement window|business day change',
    ],
  ],
  [
    'issuer-unavailable',
    [
      '发卡方|发卡行|发卡银行|开户行 & 不能操作|状态不正常|故障|异常|维护|不可用|未签到|系统|关闭|停机|离线 & !线路|超时|请联系|与发卡|收不到',
      'issuer|issuing bank|card issuer|issuer or switch|bank & unavailable|inoperative|not available|down|offline|out of service|signed off|unreachable|maintenance|system error|system fault|not operating|closed|not reachable|cannot operate|switch inoperative & !signal|network',
    ],
  ],
  [
    'host-timeout',
    [
      '发卡方|发卡行|开户行|银行|上游|通道|渠道|银联|受理方 & 超时|无应答|无响应|未应答|没有应答|太迟|太晚|未返回|应答太迟|收不到|未响应|响应慢|无返回 & !应答转发|密码',
      '应答来得太迟|收到的应答太迟|收到的回答太迟|应答太迟|收不到发卡方|受理方超时|应答迟到|后台处理超时|后台响应超时|交易响应超时',
      'issuer|bank|acquirer|switch|upstream|gateway|processor|provider & timeout|timed out|no answer|no response|did not respond|did not answer|not responding|not respond|late|delayed|time out|too slow|no reply',
      'received too late|response too late|late response|host processing timeout|timeout at host|issuer timeout',
    ],
  ],
  [
    'routing-failed',
    [
      '路由 & !路由器',
      '线路异常|无法达到|无法到达|找不到金融机构|中间网络|机构找不到|无法转发|金融机构无法|机构不可达|转发给|机构未连接|通道不可用|支付通道|通道异常|通道故障|渠道异常|渠道故障|通道关闭|通道维护',
      'rout*|cannot be found for routing|institution cannot|institution not found|destination not found|destination unavailable|no route|network cannot be found|cannot forward|cannot be reached|intermediate network|unable to route|destination unreachable|financial institution or network & !router*',
    ],
  ],
  [
    'refer-to-issuer',
    [
      '联系发卡|发卡银行联系|与发卡行联系|与发卡方联系|查发卡|咨询发卡|致电发卡|联系银行|请持卡人与|与银行联系|询问发卡行|联系您的银行|致电银行|受理方联系|请联系开户行|电话授权|与发卡银行|查询发卡行|查询发卡方',
      'approve with id|call auth|call authorization|call auth center|refer to|refer to issuer|refer to card issuer|call issuer|contact issuer|referral|call bank|contact your bank|contact card issuer|contact bank|call center|contact issuing bank|phone the bank|voice authori*|contact acquirer|call for authori*|call for auth|call your bank|refer card issuer|contact the issuer|contact the issuing bank|contact the card issuer|contact the bank|call the issuer|call the bank',
    ],
  ],
  ['connect-failed', ['不能联机|无法联机', 'unable to go online|cannot go online|could not go online']],
  [
    'do-not-honor',
    [
      '客户有异议|不予承兑|不予兑付|发卡行拒绝|发卡方拒绝|银行拒绝|发卡银行拒绝|拒绝承兑|不承兑|脱机交易失败|脱机拒绝|卡片拒绝|被转入方拒绝|内核判定交易拒绝|银行未批准|行方拒绝|不能批准|未获批准',
      'customer dispute|do not honor|dont honor|declined by issuer|issuer declined|bank declined|declined by bank|declined non generic|not honored|not honoured|card declined|refused by issuer|refused by bank|donothonor|issuer refused|declined offline|offline declined|the bank refused|bank refused|emv declined|kernel declined|refused by the|not approved by issuer|cannot approve|do not try again|negotiated value|issuer rejected|card was declined|your card was declined|no reason given',
    ],
  ],
  [
    'system-malfunction',
    [
      '交换中心|处理中心|银联中心|主机系统|后台系统|银行系统|银联系统|中心系统|主机故障|后台故障|后台异常|主机异常|主机处理|服务器错误|服务器异常|服务器内部|平台异常|平台故障|系统异常请稍|系统失效|系统维护|系统繁忙|系统忙|主机忙|文件暂时不可用|文件更新 & !收不到|应答|重复|字段',
      '系统故障|系统异常|系统错误 & 重试|稍后|再试 & !不需要重试|不要重试',
      'system error|system fault|system failure & try again|retry later|later & !do not',
      'host|server|backend & internal error|error|exception|fault & !connect*|unreachable|receive|certificate|timeout',
      'acquirer|switch|processor|upstream & down|unavailable|failure|outage',
      'bad gateway & !address',
      '后台|服务器|中心|平台 & 不可用|异常|故障|错误|繁忙|维护|宕机 & !收不到|连接|超时|应答|无法',
      'system malfunction|malfunction at host|processing error|acquirer error|host error|host system|switch malfunction|switch error|internal server error|server error|technical glitch|technical error|technical problem|technical issue|service temporarily|temporarily unavailable|system busy|server busy|host busy|error processing|api error|issuer system|bank system|acquirer system|host fault|host down|system unavailable|system maintenance|file temporarily|processor error|gateway error|unavailable service|unavailableservice|service unavailable|system is down|try again in a few minutes|backend error|file update not',
    ],
  ],
];
