import type { Words } from '../words.ts';

export const categories: Words['categories'] = {
  'transaction-anomaly': '交易异常',
  'system-failure': '系统故障',
  'hardware-failure': '硬件故障',
  'payment-environment': '支付环境',
  'operator-error': '操作失误',
  'security-settings': '安全设置',
  undetermined: '待查',
};

export const causes: Words['causes'] = {
  'transaction-anomaly/input-error': {
    name: '输入错误',
    definition: '本笔交易录入的数据有误：金额、卡号、有效期、安全码或原交易参考号输错。',
    meaning: '只是输错了，终端、卡片和线路都正常。',
  },
  'transaction-anomaly/suspected-fraud': {
    name: '欺诈嫌疑',
    definition: '有人在未经授权的情况下使用或试探卡片、终端。',
    meaning: '这笔交易不可放行：先不交货，保留证据，联系收单机构。',
  },
  'transaction-anomaly/card-or-account': {
    name: '卡或账户异常',
    definition: '卡片或其账户无法付款，收银环节没有差错。',
    meaning: '发卡行拒绝了这张卡，换卡或换一种方式付款即可，终端无需处理。',
  },
  'system-failure/software-fault': {
    name: '软件缺陷',
    definition: '终端应用或操作系统崩溃、卡死、重启、显示乱码，或发送错误、重复的报文。',
    meaning: '问题出在终端程序。重启可暂时缓解，根治要靠升级或回退版本。',
  },
  'system-failure/incompatibility': {
    name: '软件不兼容',
    definition: '版本、参数或功能互不匹配：终端与后台之间，或终端与外设之间。',
    meaning: '终端与后台对不上，需要统一版本或参数。',
  },
  'hardware-failure/display': {
    name: '显示屏故障',
    definition: '终端的显示屏损坏。',
    meaning: '这台终端的屏幕要修。交易也许还能做，但看不清结果。',
  },
  'hardware-failure/keypad': {
    name: '键盘/密码键盘故障',
    definition: '终端按键或密码键盘损坏。',
    meaning: '按键失灵或错位，密码输对了也会被拒，需要修理键盘。',
  },
  'hardware-failure/card-reader': {
    name: '读卡器故障',
    definition: '磁条、芯片或非接读卡器损坏或脏污。',
    meaning: '好卡在这台终端上也读不出来。先清洁，无效则更换读卡器。',
  },
  'hardware-failure/printer': {
    name: '打印机故障',
    definition: '打印机缺纸、卡纸、过热或损坏。',
    meaning: '签购单打不出来，但款项可能已经扣成功，重做之前先查。',
  },
  'hardware-failure/power': {
    name: '电源/电池故障',
    definition: '电池、充电器或供电不正常。',
    meaning: '终端供电不足，先接上电源，再检查电池和适配器。',
  },
  'hardware-failure/other': {
    name: '其他硬件故障',
    definition: '时钟、存储、SAM 卡座等部件损坏。',
    meaning: '终端内部部件报障，需要送修。',
  },
  'payment-environment/network': {
    name: '网络故障',
    definition: '终端或门店到后台的线路中断、缓慢或不稳定。',
    meaning: '问题出在门店线路。已发出而没收到应答的交易可能已扣款，没发出去的不会扣款。',
  },
  'payment-environment/payment-channel': {
    name: '支付通道故障',
    definition: '收单机构、转接清算系统、卡组织或发卡行无法到达、响应慢或异常。',
    meaning: '故障不在门店，动终端没有用，请改用其他付款方式。',
  },
  'operator-error/merchant': {
    name: '商户操作不当',
    definition: '收银操作不符合流程：未签到、交易类型选错、没有原交易、批次未结算、重复收款。',
    meaning: '收银时漏了一步或做错了顺序，在柜台上就能纠正。',
  },
  'operator-error/customer': {
    name: '持卡人操作不当',
    definition: '持卡人操作有误：密码输错、刷卡不当、过早拔卡、取消或等待超时。',
    meaning: '常有的事，再试一次一般就好，无需维修。',
  },
  'security-settings/policy': {
    name: '权限或策略过严',
    definition: '正常业务因权限、限额或规则设置过严而被拒绝。',
    meaning: '这家商户或这台终端没有开通这项权限，要由收单机构开通或调整。',
  },
  'security-settings/keys': {
    name: '密钥/证书异常',
    definition: '密钥、MAC 或证书缺失、过期或不同步。',
    meaning: '终端与后台互相校验不通过。先重新签到，不行再重新下载密钥。',
  },
  'security-settings/tamper': {
    name: '防拆触发',
    definition: '终端报告被拆开或遭到攻击。',
    meaning: '立即停用该终端，不要自行拆机；即使像是摔落或电池老化所致，也照此处理。',
  },
  undetermined: {
    name: '待查',
    definition: '日志中的证据不足以认定任何一种原因。',
    meaning: '日志里的信息不够，下一步该查什么已一并列出。',
  },
};
