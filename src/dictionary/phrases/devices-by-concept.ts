import type { PhraseRule } from './rule.ts';

/*
 * The terminal's own parts, programs, keys and lines, and the hosts behind them, by what is spoken of and the state it is in: the
 * other half of `by-concept`, asked after it.
 */

const HOST_WORDS =
  'host|server|bank|issuer|acquirer|switch|processor|gateway|backend|upstream|authorizer|payment service|psp|provider';

const LINE_WORDS =
  'satellite|vsat|microwave|fibre|fiber|fibre optic|adsl|dsl|vdsl|broadband|leased line|isp|uplink|trunk|modem|ont|olt|router|access point|antenna cable|sim|base station|cell tower|telco|mpls|apn|tunnel|vpn|firewall|proxy|lan|line|link|port|backhaul|gateway';
const LINE_BAD =
  'down|lost|cut|broken|degraded|fault*|fail*|outage|interrupted|dead|dropped|disconnected|unstable|unreachable|no sync|out of sync|flapping|congest*|blocked|blocking|not passing|not reachable|offline|rejected';

const FAILED_ZH = '失败|错误|异常|故障|不成功|不良|出错|有误|中断|断开';

const NOT_AGAIN =
  '!restored|recovered|reconnected|back online|back up|resolved|cleared|ok|恢复|已连|正常|解除|成功|完成';

export const DEVICES_BY_CONCEPT: readonly PhraseRule[] = [
  // Keys and certificates.
  [
    'certificate-expired',
    [
      'certificate|cert|certs|tls cert|client cert|ca cert & expired|expires|expiring|expiry|about to expire|out of date|lapsed & !not yet',
      '证书 & 过期|到期|失效|逾期 & !未',
    ],
  ],
  [
    'certificate-invalid',
    [
      'certificate|cert|ca|certificate chain|root ca|issuer cert & invalid|untrusted|not trusted|revoked|unknown|mismatch|error|fail*|missing|not found|rejected & !public key|host ca',
      '证书 & 无效|不受信任|不可信|吊销|错误|不匹配|缺失|校验失败|异常|失败',
    ],
  ],
  [
    'key-missing',
    [
      'key|keys|master key|tmk|tpk|tak|tek|ipek|bdk|dukpt|session key|working key|pin key|mac key|zmk|kek|lmk & missing|lost|absent|empty|not loaded|not injected|not found|not present|erased|gone|wiped|not installed|required & !public key|api key|idempotency|button|pressed',
      '密钥|主密钥|工作密钥|根密钥|传输密钥|tmk|dukpt|母钥|基码 & 未灌|未下载|未注入|未装载|不存在|丢失|缺失|没有|尚未|遗失|为空|已清',
    ],
  ],
  [
    'key-invalid',
    [
      'key|keys|tmk|tpk|tak|dukpt|ksn|kcv|key check|session key|working key|pin key|mac key & invalid|wrong|mismatch|error|bad|expired|exhausted|overflow|out of sync|out of step|not in sync|unsynchronized|fail*|corrupt*|rejected|end of life & !public key|api key|idempotency|button|pressed|stuck|keypad',
      '密钥|金钥|主密钥|工作密钥|tmk|dukpt|ksn|基码 & 错|失败|失效|失步|不一致|不匹配|无效|过期|耗尽|异常|校验|不符',
    ],
  ],
  [
    'pin-block-error',
    [
      'pin block|pinblock|pin translation|pin encryption|pin decryption|pin key & error|fail*|invalid|format|bad|cannot|unable',
      'pinblock|pin块|密码块|密码加密|密码转加密|密码解密|转加密|pin加密 & 错|失败|异常|无效',
    ],
  ],
  [
    'mac-error',
    [
      'mac|message authentication|message digest|hmac|payload signature|request signature|signature & error|fail*|invalid|mismatch|wrong|bad|not match|verification & !address|mac filter|wifi|cardholder signature|customer signature',
      'mac|签名|验签|加签|报文鉴别|报文认证 & 错|失败|不符|不一致|异常|不通过|无效 & !持卡人签名|电子签名板|签名板|mac地址',
    ],
  ],
  [
    'security-processing-failed',
    [
      'hsm|encryption|decryption|cryptogram|crypto|cryptographic|arqc|arpc & error|fail*|unavailable|down|timeout|invalid|mismatch|busy|verification',
      '加密机|加解密|加密|解密|密文|应用密文 & 失败|错误|异常|故障|不可用|超时|错',
    ],
  ],
  // Signing on.
  [
    'not-signed-on',
    [
      'sign on|signon|logon|log on|logged on|logged in|signed on|signed in|login & please|required|first|must|not|needed|again|expired|before & !fail*|cardholder|wallet',
      '签到|签入|登录主机|登录系统 & 请|需|先|未|重新|过期 & !失败|错|卡片|成功',
    ],
  ],
  [
    'sign-on-failed',
    [
      'sign on|signon|logon|log on|login|sign in|key exchange & fail*|error|rejected|refused|timeout|denied|unsuccessful',
      '签到|登录|换钥|密钥交换|换密 & 失败|错|异常|超时|被拒|不成功',
    ],
  ],
  // Programs, files, versions, parameters.
  [
    'out-of-memory',
    [
      'memory|heap|ram & out of|exhausted|insufficient|full|low|leak|high|critical|not enough|pressure|allocation|allocate & !card|sd|flash|internal storage',
      '内存 & 不足|不够|溢出|耗尽|泄漏|过高|占满|满',
    ],
  ],
  [
    'storage-fault',
    [
      'disk|storage|flash|emmc|sd card|memory card|partition|internal memory|data partition|filesystem|file system|nvram|eeprom & full|low|error|fail*|bad|corrupt*|read only|wear|worn|damaged|not mounted|unmounted|no space|out of space|exhausted|almost full',
      'no space left|disk space low|insufficient storage|storage almost full',
      '存储|存储卡|闪存|磁盘|硬盘|flash|sd卡|空间|分区 & 满|不足|损坏|坏|错误|失败|只读|异常|掉卡|无法|不够',
    ],
  ],
  [
    'file-error',
    [
      'file|files|database|db|log file|journal|table|index|record|registry & cannot|could not|unable|corrupt*|damaged|missing|locked|not written|not opened|not found|not readable|malformed|fail*|error|checksum & !download|update|firmware',
      '文件|数据库|日志|流水文件|配置文件|数据表 & 打不开|无法打开|损坏|丢失|缺失|写入失败|读取失败|写失败|读失败|不存在|锁定|错误|失败|异常',
    ],
  ],
  [
    'app-crash',
    [
      'app|application|pos software|till software|payment app|process|service|module|browser|launcher|kernel & crash*|killed|died|terminated|force closed|closed unexpectedly|exited|aborted|core dump|segfault|stopped unexpectedly|quit unexpectedly',
      '应用|程序|软件|进程|服务|收银系统|系统 & 闪退|崩溃|异常退出|自动退出|意外退出|被杀|异常终止|自动关闭',
    ],
  ],
  [
    'app-hang',
    [
      'app|application|terminal|pos|screen|till|system|device|ui|kiosk|software & frozen|freeze|freezes|froze|hang|hangs|hung|stuck|locked up|unresponsive|not responding|does not respond|spinning|blocked|stalled|deadlock',
      '画面|界面|屏幕|程序|应用|系统|终端|机器|页面|收银机 & 停住|不动|卡住|卡死|卡顿|死机|无响应|没反应|假死|没有反应|卡在|转圈|无反应|当掉',
    ],
  ],
  [
    'update-failed',
    [
      'patch|hotfix|update|upgrade|ota|release|package|download|install*|firmware|image|rollout|deployment|apk & not applied|not installed|rolled back|rollback|fail*|incomplete|aborted|interrupted|checksum|error|corrupt*|rejected|stuck|timeout|timed out|cannot|unable|mismatch|insufficient & !offline transactions|batch|reversal',
      '升级|更新|下载|安装|固件|补丁|推送|ota & 失败|中断|未完成|不成功|错误|异常|超时|中止|校验|回滚|不完整|卡住|未成功',
    ],
  ],
  [
    'update-required',
    [
      'firmware|software|app|application|version|os|kernel|client|terminal software|api version & outdated|obsolete|end of life|too old|old|out of date|unsupported|no longer supported|deprecated|must be updated|upgrade required|update required|update needed|needs update|needs upgrade|below minimum|overdue',
      '版本|固件|应用|程序|系统|软件|app & 过低|太低|太旧|过旧|需更新|需要更新|需升级|需要升级|请更新|请升级|待更新|陈旧|停止支持|已停用',
    ],
  ],
  [
    'version-mismatch',
    [
      'version|versions|protocol|schema|kernel|firmware|interface|sdk & mismatch|not compatible|incompatible|conflict|unsupported|not supported|differs|differ|not match|out of sync',
      '版本|协议|固件|内核|接口 & 不兼容|不匹配|不一致|不符|冲突|不支持|不同',
    ],
  ],
  [
    'parameter-error',
    [
      'parameter*|config|configuration|settings|profile|setup|capk|aid|bin table|card table|emv data|ca public key|tables|currency code|merchant name|tax rate & missing|invalid|error|wrong|empty|not loaded|not downloaded|not found|corrupt*|incomplete|not set|incorrect|mismatch|fail*|bad|not configured|null|undefined|duplicate|conflict',
      '参数|配置|设置|公钥|aid|卡表|bin表|费率|模板|商户信息 & 错|未|缺|空|异常|失败|丢失|无效|不全|不一致|冲突|不存在|没有',
    ],
  ],
  [
    'software-error',
    [
      'driver|kernel module|service|daemon|library|plugin|script|module|dll|component|middleware|sdk|thread|job|task|webview|payment service|agent & failed to load|failed to start|load failed|start failed|not loaded|not started|not running|error|exception|stopped|cannot start|could not start|missing|init fail*|initialization fail* & !reader|printer|nfc|icc|pinpad|4g|modem|sam|hardware|network service',
      '服务|驱动|组件|插件|模块|脚本|库|进程|中间件|接口调用 & 启动失败|加载失败|无法启动|未启动|启动异常|停止运行|停止|未运行|调用失败|调用异常|报错 & !读卡|打印|非接|网络|4g|sam|密码键盘|无线|通讯',
    ],
  ],
  // Parts.
  [
    'cash-unit-fault',
    [
      'note acceptor|bill acceptor|banknote acceptor|coin acceptor|coin mech|coin slot|coin|coins|note|notes|bill|bills|hopper|cash recycler|change|coin tube|coin return|cashbox|cash box|stacker|bill validator|payout|dispenser & disabled|full|empty|low|jam*|stuck|reject*|fault*|error|fail*|blocked|not accepted|exhausted|short|insufficient|nearly empty|out & !paper|battery|card|change menu|payment confirmation|bill payment',
      '硬币|纸币|找零|投币|出币|退币|零钱|钞箱|钱箱|币箱|补币|硬币箱|纸钞|纸钞机|出钞|货道|出货|取货口|掉货|电机|弹簧|升降机 & 用尽|用完|不足|堵|卡|满|空|异常|失败|故障|错误|少|缺',
    ],
  ],
  [
    'card-reader-fault',
    [
      'shutter|card slot|insert slot|antenna|rf field|rf|nfc|contactless module|read head|magnetic head|chip contacts|reader|card acceptor|card mouth|card transport|insertion slot & blocked|stuck|fault*|fail*|jam*|dirty|damaged|worn|broken|error|dead|obstruct*|foreign|not detected|open|weak|detuned|degraded|offline',
      '读卡|卡口|卡槽|卡座|磁头|天线|感应区|感应模块|非接模块|射频|芯片触点|刷卡槽|吞卡口|进卡口|读头|读卡头|扫卡 & 堵|故障|异常|失败|脏|坏|松|异物|磨损|失灵|卡住|无反应|掉线|断|不良',
    ],
  ],
  [
    'pin-pad-fault',
    [
      'pinpad|pin pad|epp|ped|secure keypad|encrypting keypad|pin entry device & fault*|fail*|error|offline|disconnected|not connected|not responding|dead|missing|lost|down|not found|timeout|locked',
      '密码键盘|加密键盘|密键|epp & 故障|异常|失败|未连|错误|断开|失灵|掉线|无响应|坏|不通|锁死|锁定|找不到|通讯|通信',
    ],
  ],
  [
    'key-fault',
    [
      'button|buttons|key 5|key|keys|keypad|touch|touches|touchscreen|touch screen|digitizer|enter key|cancel key|clear key & does not work|not working|no longer works|unresponsive|sticky|sticking|stuck|ghost|phantom|worn|dead|calibration|inaccurate|fault*|broken|failed|not registering|erratic|not respond & !master key|session key|key exchange|key injection|key load|pin key',
      '按键|按钮|键盘|触摸|触屏|触摸屏|数字键|确认键|取消键|功能键|点触 & 失灵|卡住|无反应|没反应|坏|不灵|粘|漂移|误触|乱跳|异常|故障|不良|弹不起|按不动|失效',
    ],
  ],
  [
    'display-fault',
    [
      'display|screen|lcd|backlight|monitor|panel|customer screen|customer facing display|cfd|glass|oled & fault*|fail*|error|broken|cracked|dead|damaged|not detected|not found|flicker*|lines|stripes|dim|distorted|burn|no signal|scratched',
      '屏|屏幕|显示屏|客显|背光|液晶|萤幕|显示 & 故障|坏|破|裂|碎|不亮|闪|花|条纹|异常|失败|花屏|无显示|偏暗|暗|抖动|漏液',
    ],
  ],
  ['printer-paper-low', ['纸|纸卷|收据纸|热敏纸|小票纸 & 不足|将尽|快用完|快没|偏少|不多|即将|剩余少']],
  [
    'printer-paper-out',
    [
      '纸|纸卷|收据纸|热敏纸|小票纸|列表纸|纸张|感热纸 & 用尽|用完|用罄|没有|没了|缺|无|耗尽|请装|请换|请放|请更换|未装',
    ],
  ],
  ['printer-jam', ['纸 & 卡|夹|堵|绞', 'paper|receipt|slip|ticket|roll & stuck|jam*|caught|crumpled|blocked|skewed']],
  [
    'printer-fault',
    [
      'printer|print head|printhead|print|receipt printer|kitchen printer|label printer|thermal head|cutter & fault*|fail*|error|offline|not ready|not responding|cover|open|disconnected|down|unavailable|cannot|unable|damaged|faint|faded|blurred|missing dots|out of order|timeout',
      '打印|打印机|打印头|切刀|出票|小票机|出纸|热敏头|收据 & 失败|故障|异常|错误|离线|不清|模糊|无法|不出|断开|偏淡|未就绪|开盖|未关|坏|空白|不能|打不出',
    ],
  ],
  [
    'battery-low',
    [
      'battery|batteries|charge level & low|weak|empty|critical|flat|drained|below|under|depleted|discharged|exhausted|swollen|bulging|degraded|health|end of life|replace|aged|temperature|overheat*|too hot & !ok|good|normal|full',
      '电池|电量|电力 & 低|不足|耗尽|没电|偏低|快没|鼓包|膨胀|老化|健康|过热|仅剩|将尽',
      '请充电|请及时充电|请尽快充电|需充电|请连接充电|请插电|请接充电器|请接电源',
    ],
  ],
  [
    'power-fault',
    [
      'power|mains|ac|voltage|ups|charger|adapter|adaptor|psu|dock|docking station|charging cradle|charging|electricity|load shedding|power supply|supply voltage|brownout|generator|fuse|battery pack & fail*|lost|loss|off|out|cut|fault*|error|unstable|low|high|surge|outage|not charging|interrupted|tripped|dead|missing|disconnected|blown|down|on battery|not detected|abnormal & !hsm|power off button|low power mode|powered off by',
      '电源|市电|供电|电压|适配器|充电器|充电座|底座|ups|电池充|插座|跳闸 & 无电|断|异常|故障|不稳|中断|失败|没电|掉电|过高|过低|跳闸|松动|接触不良|无输出|不充电|无法充|停',
      '停电|断电|掉电|跳闸|限电|拉闸|充不进电|不充电|充不了电|无法充电|充电异常|充电失败',
    ],
  ],
  [
    'clock-fault',
    [
      'clock|rtc|system time|date|time & wrong|drift*|error|not set|invalid|fail*|reset|lost|incorrect|out of sync|skew|jump*|mismatch|1970|2000|differs|behind|ahead & !expiry|timeout|card|birth|time out|day',
      '时钟|时间|日期|系统时间|机器时间 & 错|不准|不正确|异常|偏差|丢失|复位|不符|不同步|失准|误差|漂移|跳变|回到 & !超时|有效期|卡',
    ],
  ],
  [
    'sam-fault',
    [
      'sam|psam|secure element|sam slot|sam module|isam|csam & error|fail*|missing|not detected|absent|fault*|no response|locked|not found|timeout|invalid|rejected|not ready',
      'sam|psam|安全模块|安全单元|isam & 异常|错|失败|未插|故障|未检测|不存在|缺失|锁|无响应|松动|未识别',
    ],
  ],
  [
    'self-test-failed',
    [
      'scanner|barcode|qr scanner|camera|speaker|buzzer|sensor|fan|gate|barrier|flap|turnstile|motor|usb hub|serial port|com port|i o board|controller|mainboard|motherboard|gps|relay|scale|cash drawer|drawer|temperature|hardware|peripheral|device|nozzle|pump|dispenser|lock|door lock|led|light|meter|pulse & fault*|fail*|error|not responding|not detected|stuck|blocked|offline|broken|jam*|not found|defect*|disconnected|abnormal|out of range|high|over|no response|timeout|not ready',
      '扫码|扫码头|扫描|摄像头|喇叭|扬声器|蜂鸣器|传感器|风扇|闸门|闸机|扇门|串口|主板|钱箱|指示灯|加油枪|油枪|油机|计量|硬件|外设|温度|gps|继电器|电子秤|门锁|条码 & 故障|异常|失败|无反应|失灵|坏|错误|无响应|离线|未检测|卡住|堵|过高|断开|掉线|不响|打不开|未连',
    ],
  ],
  [
    'restart',
    [
      'reboot*|restart*|reset|power cycle*|boot loop|bootloop & unexpected*|again|loop|repeated*|times|watchdog|panic|abnormal|crash*|spontaneous*|by itself|unplanned & !key|counter|password',
      '重启|重新启动|重开|复位|开机 & 异常|自动|反复|频繁|意外|看门狗|不断|多次|莫名|循环',
    ],
  ],
  // Messages.
  [
    'format-error',
    [
      'missing mandatory|mandatory missing|missing required|required missing & !card|key|paper',
      'field|tag|element|bitmap|mti|message type|length|syntax|payload|json|xml|schema|request|body|character* & missing|mandatory|required|invalid|bad|malformed|not numeric|too long|too short|unexpected|unrecognized|unknown|validation|violation|wrong|error & !card|pin|file|database|host|key|response not|request timeout|network|connection',
      '域|字段|报文|位图|长度|格式|数据包|请求参数|必填|入参|参数格式 & 缺少|缺失|错|非法|无效|有误|不正确|不合法|过长|超长|不符|为空|校验|异常|失败 & !金额|网络|发送|接收',
    ],
  ],
  [
    'message-error',
    [
      'message|response|packet|reply|payload|request|json|xml & corrupt*|garbled|cannot be parsed|parse|parsing|decode|decoded|unpack|deserializ*|unreadable|not understood|malformed|truncated',
      '报文|应答|响应|数据|返回 & 解析|解包|组包|打包|截断|不完整 & 失败|错|异常|出错|不完整',
    ],
  ],
  [
    'reversal-failed',
    [
      'reversal|reversals|auto reversal|rollback of sale & fail*|pending|not|outstanding|rejected|declined|timeout|queued|unsent|waiting|unacknowledged',
      '冲正|沖销|自动冲正 & 失败|未|待|不成功|异常|超时|无应答|没有|拒',
    ],
  ],
  [
    'settlement-failed',
    [
      'settlement|batch|batch upload|batch close|day close|end of day|reconciliation & fail*|error|rejected|timeout|aborted|incomplete|interrupted|not accepted|declined|unsuccessful',
      '结算|批结|批上送|日结|结账|清算 & 失败|异常|错误|不成功|中断|超时|未成功',
    ],
  ],
  // Hosts, and the lines to them.
  [
    'routing-failed',
    [
      'route|routing|destination|acquirer mapping & no|not found|fail*|error|unknown|missing|cannot|unable|unavailable & !network route|default route',
      '路由|转发|目的地|目标机构|接收机构 & 失败|错|找不到|无|不存在|不可达|无法 & !路由器|网络',
    ],
  ],
  [
    'host-timeout',
    [
      'issuer|bank|acquirer|upstream|gateway|backend|switch|processor|provider & timeout|timed out|late|slow|no response|not responding|did not respond|took too long|no reply|no answer|expired',
      '发卡|银行|上游|渠道|通道|银联|后台处理|核心 & 超时|无应答|无响应|未应答|迟|慢',
    ],
  ],
  [
    'issuer-unavailable',
    [
      `issuer|bank|acquirer|switch|processor|upstream|backend|provider|payment service|core banking|cbs|service & unavailable|down|offline|maintenance|not available|outage|overload*|busy|throttl*|degraded|suspended|rate limit*|circuit breaker`,
      '银行|发卡|收单|通道|渠道|上游|核心|银联|网联|支付机构|支付平台|第三方|机构 & 异常|故障|不可用|维护|中断|关闭|暂停|宕|繁忙|限流|熔断|拥堵|错误|失败',
    ],
  ],
  [
    'system-malfunction',
    [
      'host|server|bank|processor|gateway|backend|api|upstream & error|exception|malfunction|internal|fault*|returned|crash*|database & !connect*|network',
      '主机|后台|服务器|前置|服务端|平台 & 错误|异常|故障|出错|宕机|崩溃|报错|死机 & !连接|网络|通讯|连不',
    ],
  ],
  [
    'receive-timeout',
    [
      `${HOST_WORDS} & no response|no reply|no answer|no ack|timeout|timed out|silent|not answering & !card|key|route|customer|paper`,
      'response|reply|answer|ack|acknowledgement|echo & none|not received|timeout|timed out|waiting|missing|never|late|no & !card|key|route|customer|paper|reason',
      '应答|响应|回复|回应|返回|主机|服务器 & 无|没有|未收到|超时|等不到|收不到|未返回|未回|没收到 & !卡|密码|感应',
    ],
  ],
  [
    'address-error',
    [
      'ip address|ip|host name|hostname|dns|dhcp|apn|url|domain & conflict|not resolved|cannot|could not|not obtained|invalid|fail*|missing|not configured|wrong|duplicate|unknown',
      'ip|域名|地址|dns|dhcp|apn|网关地址 & 冲突|错|失败|无法|未配置|未获取|解析|丢失 & !账单|住址',
    ],
  ],
  [
    'no-signal',
    [
      'data bundle|data plan|airtime|data allowance|data quota|mobile data|prepaid data|sim balance|bundle & finished|exhausted|used up|expired|depleted|over|no|zero|low|run out|off',
      'signal|coverage|reception|cell|network registration & no|none|lost|zero|out of|denied|weak|poor|not registered|searching',
      '信号|网络信号|基站|讯号|服务区|收讯 & 无|弱|差|不良|丢失|没有|微弱|不稳|搜索|不好|断|低',
      'sim|流量|话费|资费|数据卡 & 欠费|用完|耗尽|停机|未插|未识别|不存在|读不到|无效|丢失|未检测|没有|已停|松动',
    ],
  ],
  [
    'link-unstable',
    [
      'network|link|line|connection|wifi|internet|latency|ping|bandwidth|4g|lte & slow|unstable|intermittent|high|poor|jitter|loss|degraded|flapping|fluctuat*|congest*|drops|spike|packet',
      'failover|failed over|switched over|fallback|fell back & sim|link|line|wan|lte|4g|3g|2g|network|backup|cellular',
      '专线|线路|链路|网络|网路|宽带|wifi|延迟|ping|带宽|光纤|4g|5g & 抖动|不稳|慢|高|丢包|波动|闪断|时断|拥塞|卡|延时|差|频繁',
    ],
  ],
  [
    'line-unplugged',
    [
      'cable|plug|connector|rj45|patch lead|network lead|phone cord & out|unplugged|loose|disconnected|cut|damaged|removed|pulled|not connected|bad',
      '网线|线缆|插头|水晶头|电话线|网口|光纤|光缆 & 松|断|未|掉|坏|拔|脱落|接触不良|被剪|挖断',
    ],
  ],
  [
    'connect-failed',
    [
      `${LINE_WORDS} & ${LINE_BAD} & ${NOT_AGAIN}`,
      'device|terminal|pos|unit|reader|kiosk & not seen|no contact|silent|unseen|last seen|gone dark|not reporting|no heartbeat|lost contact|not checked in|no check in|missed check in & !card',
      'host|server|tms|cloud|portal|gateway|remote|back office|mqtt & unreachable|down|not reachable|cannot|could not|unable|refused|closed|dropped|lost|offline|disconnected|unavailable & !password',
      `专线|宽带|光猫|路由器|交换机|网关|vpn|wan|调制解调器|猫|4g模块|无线模块|网卡|链路|线路|网口|端口|热点|基站|网络|网路|隧道|wifi|以太网|蓝牙|防火墙|代理 & ${FAILED_ZH}|掉|断|不通|不可达|离线|关闭|无法|拒绝|未连|被拦|丢失|闪断|故障 & ${NOT_AGAIN}`,
      '主机|服务器|后台|平台|云端 & 连不上|连接不上|无法连|不可达|不通|连接失败|拒绝连接|断开|失联',
    ],
  ],
  // In more words than a name and a state.
  [
    'no-signal',
    [
      'sim|sim card|data card & no data|data left|out of data|no credit|no balance|not paid',
      'signal|network|mobile network|coverage & gone|vanished|absent|none',
    ],
  ],
  [
    'connect-failed',
    ['check in|checkin|contact|report & overdue|missed|late|absent', '未上报|没有上报|没上报|未回报|无心跳|久未联系'],
  ],
  [
    'cash-unit-fault',
    [
      'product|item|goods|snack|drink|cup & did not drop|not dropped|not delivered|not dispensed|stuck|jam*|not fall',
      '商品|货物|货|饮料|杯 & 未掉|没掉|未出|没出|未落|没落|卡住',
    ],
  ],
  [
    'update-required',
    ['update|upgrade & mandatory|compulsory|overdue|forced|behind', 'version|versions|releases & behind|too old'],
  ],
  [
    'parameter-error',
    ['no aid|no aids|no capk|no capks|no parameters|no profile|no configuration|no emv parameters|no tables'],
  ],
  [
    'tamper',
    [
      'force|forced|forcing|pry|prying|smash*|kicked|hit|hammer* & panel|door|case|housing|cabinet|machine|lock|terminal|kiosk & !feed|by operator|shutdown|restart',
    ],
  ],
  [
    'key-fault',
    [
      'touch|touch panel|touchscreen|touch screen & wrong place|wrong position|wrong spot|offset|off by|misaligned|inverted',
      'digit|key|button|keys & sticks|sticky|stuck|bounces|double presses|repeats',
    ],
  ],
  ['software-error', ['javascript|js|page|webpage|html|web view|css|frontend & error|exception|failed to load']],
  ['out-of-memory', ['内存 & 过低|偏低|低|紧张', 'low memory']],
  ['pin-pad-fault', ['密码键盘|加密键盘|密键 & 拔|松|脱']],
];
