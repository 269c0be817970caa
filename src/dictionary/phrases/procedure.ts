import type { PhraseRule } from './rule.ts';

/** Procedure at the till, reversals, settlement, versions and parameters. */
export const PROCEDURE: readonly PhraseRule[] = [
  [
    'file-error',
    [
      '冲正文件|流水文件|脱机流水|配置文件|main.ini|mainini|接口文件|向磁盘写|脚本信息|写流水|记录流水|更新流水',
      'reversal file|offline journal|configuration file|config file|interface file|to disk|script information|main ini|journal & !full',
    ],
  ],
  ['related-transaction-error', ['重发内容', 'inconsistent with|data inconsistent']],
  [
    'reversal-failed',
    [
      '冲正报文|冲正请求|冲正交易 & 未|无|没|失败|超时',
      '冲正 & 均无应答|均失败|次失败|都失败|均未成功',
      '冲正失败|冲正不成功|冲正未成功|冲正无应答|冲正超时|冲正未应答|冲正被拒|冲正拒绝|冲正次数|无法冲正|待冲正|未冲正|冲正未|冲正发送失败|冲正报文发送失败|冲正上送失败|冲正报文无|冲正仍未|冲正异常|不能冲正|冲正出错|冲正错误|有未完成的冲正|存在冲正',
      'reversal failed|reversal declined|reversal rejected|reversal timeout|reversal timed out|reversal unsuccessful|reversal error|reversal pending|pending reversal|pending reversals|reversals pending|reversal not|reversal unanswered|no answer to reversal|no response to reversal|no reply to reversal|reversal retries|reversal could not|reversal no response|reversal exhausted|reversal was not|reversal stuck|cannot reverse|failed to reverse|unable to reverse|could not reverse|reversal unacknowledged|reversal has failed|reversal attempts|reversal fail*|reversal is still|reversal still|unsent reversal|unsent reversals',
    ],
  ],
  ['already-reversed', ['已冲正|已经冲正|冲正过', 'already reversed|previously reversed|reversed already']],
  [
    'reversal-sent',
    [
      '冲正 & !引发|需要冲正|需冲正|文件',
      'reversal|auto reversal|reversed|rolled back|reversing & !caused by|because|needed|inconsistent|file|update*|firmware',
    ],
  ],
  [
    'original-already-voided',
    [
      '已撤销|已撤消|已经撤销|已经撤消|已被撤销|撤销过|已退货|已退款|已经调整过|已调整过|全额退 & !授权',
      'already voided|already refunded|previously voided|already been voided|already been refunded|has been voided|already adjusted|fully refunded|already cancelled|voided already|refunded already|original voided',
    ],
  ],
  [
    'original-amount-wrong',
    [
      '金额与原交易|与原交易金额|与原金额|原始金额|原金额|退货金额超|超退货|退款金额大于|超过原交易|退货超限|交易金额不符|金额与原 & !解包|应答',
      'original amount|amount mismatch|amount does not match|amount differs|greater than original|exceeds original|exceeds the original|refund amount|more than original|more than the original|exceeds remaining|larger than the sale|amount not match* & !response',
    ],
  ],
  [
    'wrong-original',
    [
      '原交易非|原交易不是|非消费交易|原交易类型|原交易不匹配|非原交易|不是原|与原交易卡号|原卡号不|不能撤销|不能撤消|该交易不能|不可撤销|无法撤销该',
      'not a sale|original is not|original transaction is not|wrong original|not sale|not preauth|cannot be voided|not voidable|original does not match|not the original|different card than original|card differs from original|cannot void|cannot be refunded|original transaction type|does not match the original|mismatch with the original',
    ],
  ],
  [
    'original-not-found',
    [
      '原交易不存在|无原交易|没有原始交易|没有原交易|找不到原|未找到原|查不到原|原始交易不存在|无此交易|无此流水|凭证号不存在|查无此交易|查无原|查无此笔|查无记录|无交易|无此记录|找不到原始|记录不存在|未找到交易|找不到该笔|无原始交易|查询不到|找不到前一笔|参考号不存在 & !权限',
      'without original|original not found|transaction not found|no original|unable to locate|record not found|no such transaction|original transaction not found|original transaction does not exist|no matching|cannot find|could not find original|reference not found|unknown original|not found in batch|no record|original missing|locate record|original does not exist|not found original|trace number not found|no transaction',
    ],
  ],
  [
    'related-transaction-error',
    [
      '关联交易|操作有误|怀疑操作|超出交易允许天数|超过允许天数|故障怀疑|未作任何处理|不作任何处理|超过退货期限|生命周期|重发内容',
      'related transaction|suspected malfunction|no action taken|life cycle|inconsistent|out of sequence|allowed days|refund period|too old to|beyond allowed|operating error|not allowed after settlement',
    ],
  ],
  [
    'duplicate-transaction',
    [
      '两次 & 扣|收费|刷卡成功',
      '重复交易|重复提交|重复请求|交易重复|重复流水|流水号重复|重复扣款|重复支付|重复刷卡|重复的交易|已经缴纳|重复入账|记录重复|重复送',
      'duplicate*|ap dupe|approved dupe|dupe|repeated transaction|already processed|same transaction|already paid|repeat transaction|double charge*|charged twice|paid twice',
    ],
  ],
  [
    'settlement-unbalanced',
    [
      '对账不平|对帐不平|结算不平|不平账|账不平|帐不平|总计不符|合计错误|对账不一致|账务不平|结算总额不符|轧账不符|批次不平|结算金额不一致|交易合计',
      'out of balance|not balanced|unbalanced|totals mismatch|totals do not match|totals differ|imbalance|not in balance|do not balance|does not balance|totals wrong|settlement mismatch|totals disagree|batch totals',
    ],
  ],
  [
    'reconcile-error',
    [
      '对账错|对账不符|对帐错|对账失败|对账异常|调节控制错|对账出错|对帐出错',
      'reconcil*|recon error|cutover totals|batch number not found',
      '找不到批次号',
    ],
  ],
  [
    'settlement-failed',
    [
      '结算 & 失败|错误|异常|不成功|出错|中断|未完成|超时 & !结算表',
      '批上送失败|批上送中断|批结失败|批上送 & 中断|失败|错|异常',
      '已结算过|重复结算',
      'settle*|settlement|batch upload|batch close|close batch|end of day|batch & fail*|error|interrupted|incomplete|halted|halt|not completed|aborted|timeout|timed out|rejected|could not|unsuccessful|stopped|already settled & !number|totals',
    ],
  ],
  [
    'settlement-required',
    [
      '请结算|请先结|需要结算|须结算|立即结算|未结算|未结账|请结帐|请结账|请先结帐|请先结账|存储超限|日志已满|流水已满|批次已满|流水满|交易笔数已满|总计金额太大|交易笔数超|批次满|请做结算|请尽快结算|超过最大交易笔数|脱机交易已满|离线交易已满|需先结算',
      'batch & not closed|open for|open since|still open',
      'settlement required|settle now|settle first|must settle|please settle|batch full|batch is full|log full|journal full|close batch|close the batch|settlement needed|settlement overdue|not settled|unsettled|store full|saf full|storage of transactions full|batch must be closed|settle batch|save log exceed|saf log|transaction log full|log 90|batch limit|batch needs|amount exceed settle|settlement due',
    ],
  ],
  [
    'sign-on-required',
    [
      '重新登录|重新登陆|重新签到|批次号不一致|批次号与|批次与|批次不符|批次号不符|状态非法|已签退|请重签|批次号错 & !找不到',
      'batch differs',
      'sign on again|sign in again|re sign on|log on again|logon again|batch number differs|batch number mismatch|batch number error|resign on|signed off|log in again|wrong batch number|relogin|re login|login again|logon required again|sign on needed|sign on required by host',
    ],
  ],
  [
    'sign-on-failed',
    [
      '签到 & 失败|不成功|错误|异常|拒绝|超时|出错',
      '登录失败|登陆失败|注册失败|登录不成功',
      'sign on|signon|logon|log on|login|log in|sign in|activation|registration & fail*|declin*|reject*|error|unsuccessful|timeout|timed out|refused|could not|denied',
    ],
  ],
  [
    'not-signed-on',
    [
      '未签到|请签到|请先签到|没有签到|尚未签到|需要签到|请做签到|请联机签到|请做联机签到|需签到|未登录|请登录|请先登录|没签到|按任意键签到',
      'not signed on|sign on required|sign on first|please sign on|not logged on|not logged in|not logon|logon required|login required|not signed in|please log on|please log in|signed off|logged out|loggedout|sign in first|log on first|sign in required|sign on to continue|must sign on|needs to sign on|before sign on|without signing on|has not signed on|logon online',
    ],
  ],
  [
    'operator-not-allowed',
    [
      '操作员 & 无权|权限|不允许|不存在|无此|不符|已满|未授权|被锁|锁定',
      '无此操作员|操作员号不符|权限不足|没有权限|无权限|需店长|店长授权|需授权|需要主管|请主管授权|无操作权限|主管授权|收银员无权',
      'operator|user|cashier|clerk|staff & not allowed|not permitted|not authori*|no permission|no right|permission denied|unknown|does not exist|locked|insufficient rights|no access|not found|differ',
      'access denied|permission denied|insufficient privilege*|supervisor required|manager approval required|manager authorisation|no permission|supervisor override|insufficient permission*|manager card required|restricted to supervisor|supervisor authorisation',
    ],
  ],
  [
    'version-mismatch',
    [
      '版本 & 太旧|老旧|不匹配|不一致|不符|不兼容|过低|低于|过旧|太低|比应用版本低|不支持|冲突',
      '补丁包 & 不匹配|不符',
      'patch & does not match|lower',
      '不兼容|兼容性',
      'version & mismatch|incompatible|too old|unsupported|differs|not supported|lower|obsolete|conflict|outdated|does not match|wrong|not compatible|no longer supported',
      'incompatib*|not compatible|version mismatch|patch does not match|firmware mismatch',
    ],
  ],
  [
    'update-failed',
    [
      '更新|升级|下载|安装|补丁|远程下载|ota|灌装 & 失败|错误|异常|不成功|中断|出错|校验不|无效|不足|超时|未完成 & !密钥|工作密钥|流水|文件更新',
      '更新公钥异常|公钥查询|公参查询|参数下载失败|取交易表失败',
      'update*|upgrade*|download*|install*|ota|patch|firmware|push & fail*|error|unsuccessful|interrupted|abort*|corrupt*|invalid|incomplete|rolled back|rollback|not completed|could not|stalled|timed out|timeout|denied & !file update',
    ],
  ],
  [
    'update-required',
    [
      '请更新|请升级|需要更新|需要升级|强制更新|强制升级|须更新|待升级|有新版本|请下载|请更新参数|需要激活|下载数据|需下载|请更新程序|必须升级|必须更新',
      '终端未激活|设备未激活|程序未激活',
      'not up to date|needs updated|update required|mandatory update|must update|please update|upgrade required|update needed|activation required|needs update|requires update|please upgrade|update pending|new version must|download required|not activated terminal|terminal not activated|download data|needs an update|must be updated|must be upgraded|needs to be updated|requires an update|update is mandatory|needs the terminal to download',
    ],
  ],
  [
    'parameter-error',
    [
      '参数|配置 & 错误|异常|失败|非法|无效|缺失|丢失|不正确|出错|有误|不存在|未设置|不一致|未配置',
      '未初始化 & !卡',
      '黑名单参数|交易表|apptype非法|通信类型|通讯类型',
      'app type|apptype & illegal|非法',
      '币种 & 不支持|错误|不符|不允许 & !转账',
      'parameter*|configuration|config|setting|settings|param|aid|apptype|communication type & error|invalid|missing|illegal|wrong|incorrect|corrupt*|fail*|not set|bad|not found|mismatch|lost|not configured|not initialised|not initialized|not initial*|unknown|not supported & !merchant|modem|card',
      'not initialised|not initialized & !card|modem',
      'misconfigur*|wrong parameter*|currency not supported|unsupported currency|currency mismatch',
    ],
  ],
];
