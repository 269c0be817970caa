import type { PhraseRule } from './rule.ts';

/** Wider nets for wordings the lists before did not foresee: a thing and its state, wherever in the text they stand. */
export const LOOSE: readonly PhraseRule[] = [
  [
    'card-reader-fault',
    [
      '非接|nfc|射频|读卡|天线|ic卡|芯片|磁条|刷卡|感应 & 故障|损坏|坏',
      'nfc|antenna|reader|msr|magstripe|chip & broken|damaged|fault*|defect*',
    ],
  ],
  ['printer-overheated', ['打印 & 热|烫', 'print* & hot|heat|cool*']],
  ['printer-paper-low', ['纸 & 即将|快|将|低|少|不多', 'paper|roll & low|nearly|almost|soon|short|running']],
  ['printer-jam', ['纸 & 卡住|卡死|堵', 'paper & stuck|jam*|blocked']],
  [
    'printer-paper-out',
    ['纸 & 完|尽|空|无|缺|没 & !图纸', 'paper|roll & out|empty|end|ended|finished|none|missing|no|exhausted'],
  ],
  [
    'battery-low',
    ['电池|电量 & 低|不足|耗尽|仅|剩', 'battery & low|empty|flat|exhausted|critical|connect charger|percent|at|weak'],
  ],
  ['display-blank', ['显示屏|屏幕|屏 & 黑|漆黑|不亮|无图像|没显示|熄', 'screen|display & off|no picture|nothing']],
  ['key-fault', ['按键|键盘 & 坏|不好|不良|延迟', 'keypad|keyboard|button*|touch* & problem|issue|slow']],
  ['certificate-invalid', ['证书', 'certificate*']],
  ['card-removed', ['卡 & 拔出|抽出|抽走|拿走|移走|移开 & !请', 'card & pulled|withdrawn|taken|removed & !please']],
  ['expired-card', ['有效期 & 过|超', 'card & expired|expiry passed']],
  ['wrong-expiry', ['有效期', 'expiry|expiration']],
  ['pin-tries-exceeded', ['密码 & 锁|次|多次', 'pin & times|locked']],
  ['wrong-pin', ['密码|pin & 错|有误|不对|不符|不正确 & !操作员', 'pin|passcode & wrong*|incorrect*|mismatch']],
  ['card-not-activated', ['卡 & 激活|启用|开卡', 'card & activat*|inactive']],
  [
    'invalid-merchant',
    [
      '商户 & 未注册|未登记|不存在|停用|注销|无效|关闭|未找到|冻结|黑名单',
      'merchant & inactive|unknown|not registered|not found|suspended|closed|invalid|blocked|disabled|terminated|not active',
    ],
  ],
  [
    'terminal-not-registered',
    [
      '终端 & 登记|注册|备案|入网|停用',
      'terminal|tid & unknown|not registered|not recogni*|not enrolled|not listed|not known|unregistered',
    ],
  ],
  [
    'closed-or-no-account',
    [
      '账户|帐户|账号 & 关闭|注销|销户|不存在|找不到|未找到',
      'account & closed|not found|does not exist|no longer|unknown|terminated',
    ],
  ],
  [
    'frequency-limit',
    [
      '次数|笔数 & 超|上限|限制|达到 & !密码',
      'number|count|times|transactions & exceed*|limit|too many|maximum & !pin|serial|card number|account number',
    ],
  ],
  [
    'amount-limit',
    [
      '限额|额度|金额 & 超|高于|上限|大于|过大 & !原',
      'limit|maximum & exceed*|reached|above|over|daily|beyond',
      'exceeds & daily|maximum|single|per transaction|allowed',
    ],
  ],
  [
    'invalid-amount',
    [
      '金额 & 错|无效|有误|不正确|不合法|为零|非法|不对',
      'amount & invalid|wrong|incorrect|zero|negative|greater than zero|error|must',
    ],
  ],
  [
    'original-not-found',
    ['原 & 找不到|未找到|不存在|查不到|没有', 'original & not found|missing|unknown|cannot find|does not exist|no'],
  ],
  ['original-already-voided', ['已 & 撤销|退货|退款|作废 & !授权', 'already & voided|refunded|cancelled|canceled']],
  [
    'restricted-card',
    [
      '卡 & 限制|受限|冻结|停用|管控|被锁',
      'card|account & restricted|blocked|limited|suspended|frozen|disabled|on hold',
    ],
  ],
  [
    'not-permitted-to-card',
    [
      '卡 & 不允许|不支持|不可|不能做|无权',
      'card & not allowed|not permitted|not supported|not accepted|not eligible|ineligible',
    ],
  ],
  [
    'not-permitted-to-terminal',
    [
      '终端|商户 & 不允许|不支持|未开通|无权|没有权限',
      'terminal|merchant & not allowed|not permitted|not supported|not enabled|not eligible',
    ],
  ],
  [
    'invalid-card-number',
    [
      '卡号 & 错|误|无效|不正确|不符|不存在|不对',
      'card number|account number|pan & wrong|incorrect|invalid|mismatch|unknown|error',
    ],
  ],
  ['no-such-issuer', ['发卡 & 查无|不存在|找不到|未知', 'issuer|bin & unknown|not found|does not exist|not recogni*']],
  [
    'host-timeout',
    ['发卡|银行|行方 & 未应答|未在规定时间|应答|超时|未回复', 'issuer|bank & in time|timely|within|waiting'],
  ],
  [
    'issuer-unavailable',
    ['发卡|银行 & 不可用|维护|停机|关闭|无法', 'issuer|bank & unavailable|maintenance|down|closed|offline'],
  ],
  [
    'settlement-unbalanced',
    [
      '对账|结算|总额|轧账 & 不平|不符|不一致|差异',
      'settlement|batch|totals & differ*|mismatch|unequal|not equal|does not match|do not match',
    ],
  ],
  ['response-mismatch', ['返回|应答 & 不一致|不匹配|不符', 'response & differ*|not match*|mismatch|unexpected']],
  ['send-failed', ['发送|上送 & 失败|错误|异常', 'transmit|send|sending|upload & failed|failure|error|unable|cannot']],
  [
    'connect-failed',
    [
      '联网|联线|连线|上网|网络 & 失败|无法|不能|不可用|异常',
      'wifi|wlan & timed out|timeout|not responding',
      'connect*|network|link|line|host & failed|failure|down|unavailable|cannot|unable|lost|broken|not responding|timeout|timed out',
    ],
  ],
  [
    'version-mismatch',
    ['版本|固件 & 不同|对不上|不相符', 'version*|firmware & do not match|not match|mismatch*|differ*|do not fit'],
  ],
  [
    'message-error',
    [
      '应答|返回|报文 & 无法解析|无法识别|不能解析|看不懂',
      'response|reply|answer|message|packet & parsed|decoded|understood|unpacked|unreadable',
    ],
  ],
  ['chip-read-error', ['ic卡|芯片 & 无法|不能|失败', 'chip & failed|failure|unable|cannot']],
];
