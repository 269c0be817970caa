import type { PhraseRule } from './rule.ts';

/** Words beside which a word of success does not mean success. */
const EN_NOT =
  '!not|no|cannot|cant|couldnt|unable|fail|failed|failure|failing|error|errors|declin*|reject*|refus*|lost|timeout|timed out|time out|abnormal*|invalid|exceed*|wrong|low|missing|required|needed|needs|need|must|please|abort*|interrupt*|cancel*|denied|expired|unsuccessful|incomplete|disconnect*|tamper*|attack*|fault|before|pending|weak|without|blank|black|dead|frozen|hung|freezes|broken|garbled|stuck|crash*|unresponsive|cracked|jam*|fault*|defect*|torn|damaged';
const ZH_NOT = '!不成功|未成功|没成功|没有成功|失败|异常|故障|错误|不正常|无法|未能|拒绝|超时|中断|攻击|触发';

/**
 * What went well, or is over. Comes first: "update successful" must not be read for its "update",
 * and a recovery names the very fault that has ended.
 */
export const INFORMATION: readonly PhraseRule[] = [
  [
    'information',
    [
      'tamper check|tamper test|tamper status|tamper sensor|tamper switch & ok|normal|passed|good|closed & !not|fail*|triggered|detected',
      'keys loaded|signal good|signal strong|signal normal|firmware supported|backlight on & !not|no|cannot|fail*|error',
      'tamper clear|tamper inactive|tamper not detected|no tamper & !keys|key|triggered',
      'till|shift|cash register|cash drawer|business day & open|opened|started|closed|ended & !not|no|cannot|unable|fail*|error|please|must|jam*|stuck|unexpected*|without|forced|force|tamper*|cover|lid|casing|case|housing',
      'in service|configuration loaded|config loaded|data uploaded|upload complete|upload completed|queue empty & !not|no|out|never|fail*|error|cannot|unable|partial*|default*',
      'cover|lid|door|drawer|flap & closed|shut & !not|cannot|fail*|error|please|must|printer cover open',
      '就绪 & !未|不|没|无法|失败|异常|故障',
      '电池|电量 & 充满|已充满|充电完成|满电 & !未|无法|不|异常|故障',
      '配置|参数|策略 & 已下发|下发成功|下发完成|已生效 & !未|失败|异常',
      '结算完成|批结完成|日结完成|信号良好|信号正常|信号强劲|电量充足 & !未|无法|失败|异常',
    ],
  ],
  // A tampered terminal says that its keys are cleared: nothing is over then.
  [
    'tamper',
    [
      'attack*|tamper*|irruption & !test & !passed|cleared|normal|ok',
      'keys cleared|keys erased & !user|manual*',
      '密钥 & 已清除|被清除|已擦除|清空 & !手工|手动|操作员|是否',
    ],
  ],
  [
    'cleared',
    [
      'recovered|restored|resolved|back to normal|returned to normal|return to normal|back online|reconnected|came back|is up again|fault cleared|alarm cleared|error cleared|condition cleared & !not|cannot|unable|failed|card|account',
      'card reader|card terminal|card module & reconnected|restored|recovered|back online & !not|cannot|unable|failed',
      'cleared & !keys|not|cannot|data|batch|twice|debited',
      'network|link|connection|line|host|signal|lan|wifi & up & !not|down|set|look|pick|speed|flap*|hang*|hung|time|start',
      'inactive & !card|account|terminal|merchant|download|cardholder|user',
      'paper replaced|paper loaded|paper refilled|paper changed|new paper roll|paper roll replaced|cover closed|cable reconnected|battery replaced & !not|low|fail*|please|insert|install|needs|need|required|must|to be',
      '复旧|已恢复|恢复正常|恢复连接|恢复通讯|恢复通信|恢复在线|网络恢复|通讯恢复|通信恢复|信号恢复|供电恢复|连接恢复|重新上线|已解除|解除告警|解除报警|告警解除|报警解除|故障解除|已消除|已排除|已修复|已清除|告警清除|告警消除 & !未恢复|无法|不能|失败|密钥',
      '已换纸|已更换纸|更换纸卷|换纸完成|已装纸|已加纸|纸卷已更换|已上纸 & !未|请',
      '重连成功|重新连接成功|恢复成功',
      '已更换|更换完成|更换完毕|更换成功|已换新 & 打印|纸|读卡器|电池|键盘|屏|主板|磁头|电源|网线|设备|终端 & !未|请|失败|需',
      'replaced|refilled|swapped|renewed & paper|roll|reader|printer|battery|keypad|pinpad|screen|display|cable|adapter|charger|printhead|terminal|board & !must|should|need|needs|needed|please|to be|required|not|low|fail*|error|cannot',
    ],
  ],
  [
    'reversal-sent',
    [
      '冲正成功|冲正已成功|冲正完成 & !不成功|未成功',
      'reversal & success*|approved|accepted|completed|confirmed|processed|ok & !not|unsuccessful|fail*|declin*',
    ],
    'information',
  ],
  [
    'approved',
    [
      '核对持卡人身份|核对身份|无拒绝理由|没有理由拒绝|vip客户',
      '交易成功|支付成功|付款成功|消费成功|收款成功|已支付|交易完成|承兑或交易成功|部分承兑|部分金额批准|批准 & !不成功|未成功|不批准|未批准|未获批准|不能批准|失败|非现金|未获|不予|限额|超出|超过|不得',
      '有缺陷的成功|脱机成功|脱机交易成功|为vip客户|重要人物批准',
      'accept|granted & !not|no|never|cannot|unable|reject*|refus*|declin*|denied|fail*|error*|insert|only|to|please',
      'tap|taps|card|ticket|token|fare|pass|passenger|entry|access|boarding|payment|transaction & accepted|granted|admitted & !not|no|never|cannot|un|only|reject*|refus*|declin*|denied|fail*|error*|type|types|scheme|schemes|brand|brands|this|by|cash|expired',
      'approved|amount partially approved|partial approval|honour with identification|honor with identification|no reason to decline & !not|declined|cannot|unless|exceeds|limit|value|before',
      'transaction|payment|sale|purchase|charge|refund & success*|succeeded|complete|completed|accepted|captured & !not|no|cannot|unable|un*|fail*|unless|last|declin*|error|timeout',
    ],
  ],
  [
    'information',
    [
      '忙 & 打印|射频|ic卡|磁卡|usb|无线|硬件|读卡器|非接',
      'busy & printer|reader|interface|usb|module|hardware|scanner|picc|icc',
      'pin entry in progress|not needed|no need|nothing to download|card still in|please remove card & !cancel*',
      '正处于pin|将继续|已经签到|卡仍在|请取卡|请移卡|请拔卡|请收好卡 & !取消',
      'up to date & !not|fail*|error|unable',
      'no error|no errors|no fault|no faults|no alarm|no problem|without error|without errors|without faults|0 errors',
      '开机 & !无法|异常|失败|不能|故障|不了|意外|未通过|不通过|报错|错误|黑屏|花屏|白屏|蓝屏|闪屏|无显示|不显示|不亮|乱码|无反应|没反应|死机|卡死|卡住|反复|自动关|掉电|不起|重启',
      '无故障|无异常|无错误|未发现异常|未发现故障|没有异常|没有故障|一切正常',
      '对账平|对帐平|结算平|账平 & !不平|未平',
      '定时重启|计划重启|远程重启|例行重启|定期重启|定时开机|定时关机|夜间重启 & !失败|异常|未|无法|反复',
      'scheduled|planned|nightly|remote & reboot|restart & !fail*|unexpected',
      `成功 & ${ZH_NOT}`,
      '正常 & !不正常|无法正常|未正常|非正常|不能正常|恢复正常|异常',
      `已更换|更换完成|更换完毕|更换成功|已换好|已装好|已修复|维修完成|已清洁|清洁完成 & ${ZH_NOT}`,
      `replaced|refilled|repaired|cleaned & ${EN_NOT} & !must|needs|need|should|be|please|due`,
      `已签到|已登录|已连接|已连网|已下载|已更新|已升级|已结算|已完成|下载结束|下载完成|更新完成|升级完成|签退完成|自检通过|检测通过|测试通过|测试完毕|启动完成|开机完成|处理完成|无需下载|开始升级|开始更新|开始下载|心跳上报|状态上送 & ${ZH_NOT} & !批|未`,
      `success*|succeeded|passed|normal|healthy & ${EN_NOT}`,
      `update*|download*|upgrade*|install*|sign on|signon|sign in|logon|login|settlement|batch|upload*|boot|startup|self test|selftest|print*|connection|backup|sync*|processing|echo test|test & ok|complete*|done|finished|started|start|begin|began|available & ${EN_NOT} & !due`,
      `updated|upgraded|installed|signed on|signed in|logged on|logged in|downloaded|batch closed|in balance & ${EN_NOT} & !out of`,
      `connected|online|ready|heartbeat|keep alive|keepalive & ${EN_NOT} & !unreachable|offline|out|go|pin|request|slow|retry|authorization|authentication|declin*`,
      `ok & ${EN_NOT}`,
      `terminal|device|application|app|service|system|pos|till|charging|pinpad & started|powered on|switched on|turned on|running|booted normally|normal boot & ${EN_NOT} & !unexpect*|loss|lost|outage|after|again|restart*|reboot*|charge on|transaction|payment|out|slow|hot|over|started up`,
      `certificate*|cert|certs|license|licence|key|keys|battery|contract|profile & renewed|charged|fully charged|loaded|injected|applied|activated & ${EN_NOT} & !due|should|be|erased|cleared|cancel*|card`,
      `net|sim|modem & up|registered|attached & ${EN_NOT} & !down|set|start|unregistered|time`,
    ],
  ],
];
