import type { PhraseRule } from './rule.ts';

/** What remains: faults of the program or system in general, and messages without a cause. */
export const GENERIC: readonly PhraseRule[] = [
  [
    'file-error',
    [
      '应用项不存在',
      'application item',
      '文件 & 错|失败|错误|异常|损坏|丢失|不存在|无法|出错|大小|打不开',
      '数据库 & 错|失败|异常|损坏|锁',
      '系统库错误|记录流水失败|更新流水|写流水|流水文件|写文件|读文件|磁盘写|脱机流水',
      'file|database|db|journal|record store & error*|fail*|corrupt*|missing|not found|cannot|open|damaged|lost|read|write|locked|seek|wrong',
      'sqlite|i o error|io error|read write error',
    ],
  ],
  [
    'self-test-failed',
    [
      '自检 & 失败|错误|异常|不通过|未通过|故障',
      '硬件故障|硬件错误|硬件异常|外设|设备故障|设备异常|无该设备|驱动调用|设备文件|串口|usb接口|扫描头|扫码模块|扫描器|摄像头|喇叭|扬声器|语音模块|主板|传感器|吐钞|钱箱 & !收款',
      'self test|selftest|self check|post & fail*|error|not passed|fault|did not pass',
      'hardware fault|hardware error|hardware failure|hardware|device fault|device failure|device error|no such device|device not found|peripheral|scanner|camera|speaker|motherboard|mainboard|sensor|device unavailable|unavailabledevice|uart|serial port|usb port|device not ready|driver error|cash drawer|no notes|not dispensed & !swipe|alert',
      'voltage mode error',
    ],
  ],
  [
    'software-error',
    [
      '程序错误|程序异常|软件错误|软件故障|软件异常|程序故障|应用错误|应用异常|应用程序异常|运行错误|非法操作|代码异常|空指针|脚本错误|程序出错|内部错误|应用程序错误|流水号生成|模块初始化失败|初始化失败|程序无法|参数越界|运行次数出错|获取调用者|调用者信息|签购单生成失败',
      'software error|software fault|software failure|application error|app error|program error|exception|null|null pointer|internal error|runtime error|assertion|stack trace|script error|bug|invalid state|illegal state|initialising|initializing|trace number could not|init fail*|initialization failed|initialisation failed|software exception|code error|unexpected error|module failed|not initialised|caller information|run count',
    ],
  ],
  [
    'system-fault',
    [
      '系统故障|系统错误|系统异常|系统出错|系统失败|系统有故障|终端故障|终端异常|机器故障|机具故障|机子坏|pos故障|pos机故障|设备出错|系统报错|机器坏|机子坏|机器出问题|终端错误|机具异常|终端无法完成',
      'system fault|system error|system failure|system fail*|system exception|terminal fault|terminal error|terminal failure|sys error|sys err|system problem|system abnormal|terminal malfunction|malfunction|device unable|system trouble|system issue|os error|pos error|pos fault',
    ],
  ],
  [
    'generic-failure',
    [
      '交易失败|失败|交易不成功|不成功|未成功|拒绝|交易异常|出错|错误|异常|未完成|交易终止|交易中止|不能完成|处理失败|交易未成功|交易被拒|被拒|故障',
      'failed|fail|declined|decline|refused|refusal|rejected|reject|not approved|unsuccessful|failure|error|generic decline|not submitted|denied|not completed|could not be completed|cannot be completed|incomplete|not processed|unknown reason|aborted|transaction terminated|terminated|invalid|unsuccess|void|not successful|busy|was not|declin*|err|cannot pay|fault|faulty|unable to process|zahlung nicht moglich|zahlung nicht moeglich|red genel',
    ],
  ],
  [
    're-enter',
    [
      '请重做|重做交易|请重试|请重新交易|再试一次|请稍后再试|请稍后重试|请求正在处理|处理中|等待处理|重新操作|请再试',
      're enter|reenter|re enter transaction|try again|retry|please retry|request in progress|pending|processing|in progress|re try|resubmit|repeat transaction later',
    ],
  ],
];
