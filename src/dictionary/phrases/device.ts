import type { PhraseRule } from './rule.ts';

const ZH_BAD =
  '故障|失败|错误|异常|错|失灵|损坏|不可用|无法|不能|未就绪|坏|失效|断开|未连接|脱机|无响应|无反应|没反应|没响应|检测不到|找不到|不存在|掉线';
const EN_BAD =
  'fault*|error*|err|fail*|malfunction*|broken|defect*|damaged|dead|not working|not responding|no response|unresponsive|not found|not detected|not present|not ready|unavailable|disconnect*|not connected|unable|cannot|offline|absent|missing|bad|problem|abnormal*|inoperative|out of order|lost';

/** The parts of the terminal: security, display, keys, printer, power, storage, program. */
export const DEVICE: readonly PhraseRule[] = [
  ['file-error', ['向磁盘写|脱机交易流水|main.ini', 'to disk & !full']],
  [
    'self-test-failed',
    [
      '设备文件|驱动调用',
      'device file|driver call',
      '串口|rs232|uart|usb接口 & 异常|失败|断开|超时|未打开|错误',
      'serial port|uart|rs232|usb port & fail*|error|abnormal*|timeout|timed out|disconnect*|not open',
    ],
  ],
  [
    'update-failed',
    [
      '公钥下载|公钥查询|公参|参数下载|参数查询 & 失败|异常|错|不成功',
      'public key download|public key query|capk download|parameter download|parameter query & fail*|error|abnormal*|unsuccessful',
    ],
  ],
  [
    'tamper',
    [
      '拆机|防拆|开壳|自毁|安全触发|触发安全|安全攻击|遭受攻击|受到攻击|非法拆|防撬|撬|检测到攻击|入侵|物理攻击|安全芯片崩溃|安全芯片异常|机壳打开|外壳打开|外壳被打开|安全锁定报警',
      'security chip|secure chip & collapsed|crash*|fail*|abnormal*',
      'security triggered|safety triggered',
      'housing|casing|enclosure & opening|opened|forced',
      'tamper*|irruption|been attacked|be attacked|under attack|security breach|case opened|case open|enclosure open*|housing open*|casing open*|intrusion|anti removal|penetration detected|pin attack timer',
      'pin攻击|攻击定时器',
      '机壳|外壳|后盖|底壳 & 拆|打开|破坏|开启',
    ],
  ],
  [
    'printer-font-missing',
    [
      '字库|无该字体|缺少字体|字体缺失|字体文件',
      'font* & missing|not|no|fail*|error|lost|absent|lib*',
      '小票|票据|签购单|凭条|打印 & 乱码|空白|花',
      'receipt*|slip|print* & garbled|blank|illegible|gibberish|unreadable|garbage',
    ],
  ],
  [
    'certificate-not-yet-valid',
    [
      '证书 & 尚未生效|未生效|未到生效|生效日期',
      'certificate*|cert & not yet valid|not yet|before its validity|future',
    ],
  ],
  [
    'certificate-expired',
    [
      'public key past',
      '证书|公钥 & 过期|到期|已失效|已经失效|失效|有效期',
      'certificate*|cert|capk|public key & expir*|out of date|lapsed|no longer valid',
    ],
  ],
  [
    'certificate-invalid',
    [
      '证书 & 错误|无效|认证失败|验证失败|异常|不合法|校验|吊销|不可信|不信任|不受信',
      '验签|签名数据校验|签名校验|签名验证|签名错误|公钥校验|公钥错误',
      'certificate*|cert & invalid|fail*|error|verif*|untrusted|not trusted|revoked|unknown|bad|mismatch|self signed|problem|issue',
      'signature & invalid|fail*|error|mismatch|bad|verif*',
    ],
  ],
  [
    'mac-error',
    [
      'mac不一致|mac不匹配|mac错|mac校验|mac鉴别|mac验证|mac不符|mac失败|mac不正确|mac检验|加mac失败|校验mac|mac值 & !密钥',
      'mac & error|err|bad|invalid|mismatch|fail*|wrong|incorrect|verif*|check & !mac address|key',
      'message authentication & fail*|error|wrong|invalid',
      '报文鉴别 & 失败|错|不符',
    ],
  ],
  [
    'sam-fault',
    [
      `sam卡|psam|isam|安全模块 & ${ZH_BAD}|复位失败|认证错`,
      `sam上电|sam卡未|安全存取模块`,
      `sam|psam|isam|sam card|secure access module & ${EN_BAD}|reset|no`,
    ],
  ],
  [
    'pin-pad-fault',
    [
      `密码键盘|密键|密码小键盘|pinpad|ped & ${ZH_BAD}|通讯|通信 & !密钥|攻击|超时`,
      '虚拟键盘 & 无法启动|不存在|失败',
      '开启键盘失败|获取密文失败|pin输入失败|键盘加密',
      `pinpad|pin pad|ped|pin entry device|pin keyboard & ${EN_BAD}|communication|comm|locate|init* & !key|keys|access denied|kcv`,
      'virtual keypad|pin ciphertext|pin input failed|security device|random number & !success*',
      '安全设备|dbus|随机数|获取密文',
    ],
  ],
  [
    'pin-block-error',
    [
      'pin加密|pin数据|pin格式|pinblock|pin块|密码格式|pin解密|pin加密|pin密码运算|密码块|pin校验密钥',
      'pin block|pinblock|pin format|pin crypto*|pin encrypt*|pin translat*|pin decrypt*|pin cryptography|pin validation not possible|pin verification not possible|pin data error',
    ],
  ],
  [
    'key-missing',
    [
      '密钥 & 丢失|不存在|没有|缺失|未下载|未注入|未灌|未装|未加载|未导入|未找到|清除 & !无法|无效',
      '无密钥|无主密钥|无工作密钥|密钥为空|密钥空|获取密钥|取密钥|读密钥记录 & !获取密钥值成功|类型|长度',
      'getting the key|get key|reading a key record|snk|tusn',
      '确认主密钥下载|请下载主密钥|请灌密钥|请注入密钥|请灌装密钥|请确认主密钥|不存在snk|不存在tusn|未灌装主密钥|没灌密钥|请下载密钥|请导入密钥',
      'key|keys|tmk|tpk|mkey|master key|session key|working key & missing|not found|not loaded|does not exist|lost|absent|not present|not injected|not exist|empty|erased|inject*|load master & !press*|pressed|index|fail*|error|invalid',
      'keys not loaded|load keys|inject keys|no key|no keys|no master key|no working key|no pin key|no mac key',
    ],
  ],
  [
    'key-invalid',
    [
      '密钥 & 错误|错|失败|校验|验证|不符|失效|无效|索引|类型|长度|过期|不一致|不匹配|异常|数据库|体系|记录|值',
      'kcv|dukpt|mkey验证|pkey验证|tkey验证',
      'kcv|dukpt',
      'key|keys|tmk|tpk|zmk|mkey|pkey & invalid|error|err|wrong|fail*|mismatch|check*|verif*|expired|index|type|length|strength|out of sync*|overflow*|level|rejected|bad|authorized|authorised|sync* & !press*|keypad|keyboard|entry|stuck|pressed|function',
      'access denied & ped',
      '密钥级别|密钥使用权限',
      'key level',
    ],
  ],
  [
    'operator-password-wrong',
    [
      '操作员|主管|管理员|柜员|收银员|店长|系统密码|安全密码 & 密码错|密码不|密码有误|密码不符|密码输入错|口令错|密码验证',
      '安全密码不正确|原密码不正确|两次密码|两次输入密码|密码不一致|密码不符|口令错误|口令不正确',
      'operator|supervisor|manager|cashier|admin*|clerk|user|staff|login & password|pwd|passcode|code & wrong|incorrect|invalid|bad|error|mismatch|not match|fail*',
      'passwords do not match|login failed wrong|password mismatch',
      'operator|supervisor|manager|cashier|admin*|clerk|staff & password|pwd|passcode|code & forgot|forgotten|forget|does not know|do not know|cannot remember',
      '操作员|主管|管理员|柜员|收银员|店长 & 密码|口令 & 忘记|忘了|不记得|记不住',
    ],
  ],
  [
    'printer-paper-low',
    [
      '纸将尽|纸将要|纸张将要|即将缺纸|即将用尽|纸快用完|纸张快|纸不足|纸张不足|纸少|快没纸|纸量低|纸余量|低纸|纸将用完|余纸',
      'paper low|low paper|low on paper|paper near*|near end of paper|paper nearly|paper almost|paper running|paper is running|paper ending|paper end soon|paper about to',
    ],
  ],
  [
    'printer-paper-out',
    [
      '缺纸|无纸|没纸|没有纸|纸尽|纸用完|纸已用完|纸张用完|纸用尽|打印纸用|请装纸|请换纸|请放纸|请装入|装打印纸|换打印纸|放打印纸|加打印纸|纸卷用完|纸空 & !正常',
      'out of paper|no paper|paper out|paperout|paper end|paper ended|paper empty|paper lack|lack of paper|load paper|paper roll empty|paper not present|paper absent|insert paper|paper exhausted|paper runout|paper run out|ran out of paper|replace paper|change paper|add paper|without paper|paper missing|paper roll finished|paper finished',
    ],
  ],
  [
    'printer-jam',
    [
      '打印机卡住|打印卡住|卡纸|塞纸|夹纸|堵纸|纸卡住',
      'paper jam*|jam|jammed|paper stuck|paper blocked|printer jam*|paper is stuck & !network',
    ],
  ],
  [
    'printer-overheated',
    [
      '打印 & 过热|温度过高|过温|太热|温度超|高温',
      '机头过热|热敏头过热',
      'head & overheat*|too hot|over temperature|hot',
      'print* & overheat*|too hot|over temperature|overtemp*|temperature|thermal|heat & !low',
    ],
  ],
  [
    'power-fault',
    [
      '低压保护|欠压|电压过低|电压异常|电压不稳|电压低',
      'low voltage|under voltage|undervoltage|overvoltage|over voltage|voltage protection & !battery low|chip|card',
      'voltage & low|fault|error|abnormal*|out of range|unstable|drop*|too high|too low & !battery low|chip|card',
    ],
  ],
  [
    'printer-fault',
    [
      `打印 & ${ZH_BAD}|没有|缺|抬起|盖|中断|停止|卡|未完成|不出|不动|忙|切刀|黑标|对齐|机芯|低温`,
      '切刀|切纸刀|机芯|打印头抬起|黑标|走纸 & !正常',
      `print|printer*|printing & ${EN_BAD}|no|cover|door|motor|cutter|head|unfinished|mechanism|lid|lever|stopped|jammed|too long`,
      'cutter|print head|black mark|paper feed',
    ],
  ],
  [
    'battery-low',
    [
      '电量低|电量不足|电池电量|低电量|电量过低|低电|请充电|需充电|电池快没电|电池没电|电量剩余|电池不足|剩余电量',
      'battery low|low battery|battery is low|battery critical|battery almost|battery nearly|battery exhausted|battery empty|battery flat|charge battery|recharge|please charge|battery discharged|charge the battery|battery drained|low on battery|battery weak & !complete*|full|charged|ok|normal|finished|done',
      'battery & low',
    ],
  ],
  [
    'power-fault',
    [
      '电源|充电|适配器|供电|电池 & 故障|异常|失败|中断|断开|不良|错误|损坏|鼓包|过热|老化|高温|松动|掉|丢失|不充|不存电|不耐用|无法|温度 & !rtc|时钟',
      '掉电|断电|停电|失电|无法充电|充不进电|不充电|无法开机|开不了机|意外断电',
      'power|charger|charging|battery|adapter|psu|mains|power supply & fail*|fault*|error*|loss|lost|interrupt*|abnormal*|not charging|swollen|temperature|overheat*|disconnect*|outage|off unexpected*|cut|removed|damaged|defect*|down|health|cannot|problem|unstable|surge|brownout|dead & !sam|chip|icc|signal|self test|selftest|power on',
      'not charging|brownout|brown out|wont charge|does not charge|power off|power down',
    ],
  ],
  [
    'display-blank',
    [
      '黑屏|白屏|屏幕不亮|不显示|无显示|背光 & !测试|开背光|关背光|不显示原',
      '屏幕全黑|屏不亮|屏幕无|显示屏无|屏幕不能显示|屏幕碎|显示屏破|屏幕损坏|显示屏损坏|屏幕破裂|屏裂',
      'screen|display|lcd & blank|black|white|dark|dead|off|no image|nothing|not on|backlight|cracked|broken|shattered|not light*|empty & !list',
      'no display|backlight fail*|black screen|white screen|blank screen',
    ],
  ],
  [
    'display-garbled',
    [
      '屏|显示 & 乱七八糟|乱字符|胡乱|错乱',
      '花屏|乱码|乱字|字符错乱|显示异常|显示错乱|显示混乱|显示不全|屏幕闪|闪屏|条纹|雪花|鬼影|缺划|缺笔|显示模糊|字迹不清|重影|竖线|横线 & !重启',
      `显示屏|屏幕|液晶|显示模块|lcd & ${ZH_BAD}|闪烁|花|模糊 & !触摸|触控|卡死|卡住|冻结|无响应`,
      'garbled|gibberish|scrambled|illegible|garbage character*|unreadable character*|strange character*|strange symbols|random character*|corrupt* character*|mojibake|weird character*|odd characters|nonsense characters|unreadable symbols',
      `screen|display|lcd & garbage|flicker*|distort*|line|lines|stripes|corrupt*|artifact*|ghost*|noise|dead pixels|missing segments|${EN_BAD} & !touch*|frozen|not responding|unresponsive|froze|stuck|says|application|app|program`,
    ],
  ],
  [
    'key-fault',
    [
      '按键|键盘|按钮|功能键|数字键|确认键|取消键 & 失灵|故障|卡住|卡键|无反应|不灵|失败|异常|粘连|错误|坏|不起作用|失效|没反应|无响应|没响应|不工作|无效|漂移|偏移 & !超时',
      '按不下|按不动|按了没反应|卡键|键失灵',
      `keypad|keyboard|key|keys|button|buttons & stuck|fault*|fail*|error|not responding|unresponsive|malfunction*|sticking|jammed|dead|broken|defective|not working|no reaction|drift|abnormal*|does not respond|do not respond|wont & !pin|public|master|working|session|mac|download`,
    ],
  ],
  [
    'clock-fault',
    [
      '时钟|rtc|实时时钟 & !节拍',
      '系统时间|终端时间|日期时间|时间 & 错误|异常|不对|不正确|不一致|失败|偏差|相差|误差|复位|丢失|格式错 & !超时',
      '日期格式错',
      'rtc|real time clock|system clock|clock & !o clock',
      'date|time & wrong|invalid|incorrect|reset|not set|drift*|out of sync|format err*|format error & !expir*|timeout|out|transaction date',
    ],
  ],
  [
    'tls-error',
    [
      'ssl|tls|握手|加密通道|安全连接|安全通道 & !地址|证书',
      'ssl|tls|handshake|secure connection|secure channel|https & !address|certificate',
    ],
  ],
  [
    'out-of-memory',
    [
      '内存 & 过高|占满|不足|溢出|已满|耗尽|泄漏|错误|出错|不够|失败',
      '共享内存|无法分配|缓冲溢出|缓冲区溢出|共享内存',
      'ram & exhausted|full|low',
      'out of memory|outofmemory|insufficient memory|low memory|memory low|memory full|oom|heap|memory leak|not enough memory|memory exhausted|malloc|cannot allocate|shared memory|buffer overflow',
    ],
  ],
  [
    'storage-fault',
    [
      '存储空间|磁盘空间|闪存|flash|tf卡|sd卡|存储卡|存储器|磁盘|硬盘|存储 & 不足|故障|错误|异常|已满|满|失败|坏|损坏|低 & !结算|日志',
      'storage|disk|flash|sd card|tf card|nvram|eeprom|memory card|emmc|file system & full|fault*|error*|fail*|insufficient|corrupt*|low|bad|read only|no space|damaged|abnormal*|worn & !offline|settle*|batch',
      'crc|checksum|parity & mismatch|error*|fail*|wrong|bad & store|flash|memory|storage|database|file|records|record|journal|eeprom|nvram|block|sector & !ram test|card|track|message|host',
      'no space left|insufficient storage|memory error|memory fault|ram error|ram test fail*|memory check fail*',
    ],
  ],
  [
    'app-crash',
    [
      '崩溃|闪退|异常退出|停止运行|已停止工作|程序停止|应用停止|意外终止|程序终止|蓝屏|自动退出|异常终止|程序退出|应用退出 & !ic卡|非接|交易|芯片',
      'crash*|has stopped|stopped working|force close*|forced close*|fatal exception|fatal error|unhandled exception|uncaught exception|segfault|segmentation fault|core dump*|kernel panic|blue screen|terminated unexpectedly|terminated abnormally|abnormal termination|abnormally terminated|quit unexpectedly|closed unexpectedly|exited unexpectedly|abnormal exit',
    ],
  ],
  ['restricted-card', ['账户|帐户|卡片|卡已|卡被|账号 & 冻结', 'account|card & frozen|freeze|suspended']],
  [
    'app-hang',
    [
      '死机|卡死|假死|卡住不动|程序无响应|应用无响应|程序未响应|应用未响应|系统无响应|终端无响应|界面无响应|设备无响应|画面冻结|屏幕冻结|界面卡住|界面卡死|系统卡住|程序卡住|卡顿|很卡|反应慢|运行缓慢|操作无响应|屏幕卡住|屏幕无响应|屏幕无反应|看门狗|界面停',
      'frozen|freeze*|froze|hang|hangs|hanging|hung|anr|watchdog|chien de garde|perro guardian|cane da guardia|deadlock|lockup|locked up|stuck & !card stuck|card is stuck|reversal|key|paper|batch',
      'app|application|terminal|system|program|software|screen|ui|interface|pos|device & not responding|unresponsive|no longer responds|does not respond|slow|stopped responding & !host|network|server|printer|reader',
    ],
  ],
  [
    'restart',
    [
      '重启|重新启动|意外关机|异常关机|自动关机|非正常关机|自动开机|异常复位|系统复位|设备复位 & !请重启|请重新启动|重启后再试',
      'reboot*|restart*|unexpected shutdown|unclean shutdown|abnormal shutdown|shut down unexpectedly|improper shutdown|power cycled|watchdog reset|reset unexpectedly|shutdown & !please|need|needs|must',
      'needs reset',
      // What a terminal writes when it comes up; that it went down before is what matters.
      '系统启动|设备启动|终端启动|机器启动|冷启动|热启动|上电启动|设备上电|终端上电|上电复位 & !成功|完成|失败|正常|定时|计划',
      'boot|booted|startup|start up|started up|cold start|warm start|power on reset & !ok|complete*|success*|fail*|error|scheduled|secure boot|normal|self test|selftest',
    ],
  ],
];
