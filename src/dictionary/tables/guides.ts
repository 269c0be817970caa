import { defineTable } from '../table.ts';

/** Small numbers that mean something only where the vendor is known. */
export const MYPOS = defineTable(
  {
    id: 'mypos',
    kind: 'terminal',
    name: { zh: 'myPOS 状态码', en: 'myPOS status codes' },
    source: 'developers.mypos.eu, stage status codes',
  },
  () => [
    ['7', 'chip-read-error', '芯片卡错误', 'Chip card error', { component: 'chip' }],
    ['8', 'fallback', '降级刷磁条', 'Fallback to magnetic stripe', { component: 'chip' }],
    ['9', 'wrong-pin', '密码错误', 'Invalid PIN'],
    ['10', 'pin-tries-exceeded', '密码次数达到上限', 'Maximum PIN tries exceeded'],
    ['12', 'receive-timeout', '接收主机应答错误', 'Host receive error', { component: 'network' }],
    ['15', 'connect-failed', '通讯错误', 'Communication error', { component: 'network' }],
    ['16', 'tls-error', 'SSL 错误', 'SSL error', { component: 'network' }],
    ['17', 'original-not-found', '找不到原交易', 'Transaction not found'],
    ['18', 'reversal-failed', '找不到冲正交易，冲正失败', 'Reversal not found'],
    ['19', 'invalid-amount', '无效金额', 'Invalid amount'],
    ['20', 'generic-failure', '上一笔交易未完成', 'Last transaction not completed'],
    ['21', 'printer-fault', '没有打印机', 'No printer', { component: 'printer' }],
    ['22', 'printer-paper-out', '打印机缺纸', 'No paper', { component: 'printer' }],
    ['25', 'update-required', '需要激活', 'Activation required', { component: 'software' }],
    ['26', 'update-required', '强制更新', 'Mandatory update', { component: 'software' }],
    ['30', 'update-failed', '更新失败', 'Update unsuccessful', { component: 'software' }],
  ],
);

/** Errors of the StarPOS payment application. E106 was sent and may have been charged; E107 was not sent. */
export const STARPOS = defineTable(
  {
    id: 'starpos',
    kind: 'terminal',
    name: { zh: '新大陆 StarPOS 本地错误码', en: 'Newland StarPOS local errors' },
    source: 'Newland StarPOS application (file id 1447936562); only the codes whose meaning the source states',
  },
  () => [
    ['E101', 'connect-failed', '通讯连接失败', 'Communication connection failed', { component: 'network' }],
    ['E102', 'connect-failed', '通讯故障', 'Communication fault', { component: 'network' }],
    ['E103', 'connect-failed', '通讯故障', 'Communication fault', { component: 'network' }],
    ['E104', 'connect-failed', '通讯故障', 'Communication fault', { component: 'network' }],
    ['E105', 'connect-failed', '通讯故障', 'Communication fault', { component: 'network' }],
    ['E106', 'receive-timeout', '报文已发送，未收到应答', 'Sent, but no answer received', { component: 'network' }],
    ['E107', 'send-failed', '报文未发送，发送失败', 'Not sent: sending failed', { component: 'network' }],
    ['E108', 'connect-failed', '通讯故障', 'Communication fault', { component: 'network' }],
    ['E109', 'address-error', 'DNS 域名解析失败', 'DNS resolution failed', { component: 'network' }],
    ['E110', 'connect-failed', '通讯故障', 'Communication fault', { component: 'network' }],
    ['E313', 'certificate-invalid', '公钥错误', 'Public key error: certificate invalid', { component: 'certificate' }],
    ['E314', 'parameter-error', 'AID 参数错误', 'AID error', { component: 'software' }],
    ['E315', 'pin-pad-fault', '内置密码键盘错误', 'Internal PIN pad error', { component: 'pin-pad' }],
    ['E316', 'pin-pad-fault', '外置密码键盘错误', 'External PIN pad error', { component: 'pin-pad' }],
    ['E317', 'key-invalid', '主密钥注入失败', 'Master key injection: key error', { component: 'security' }],
    ['E319', 'key-invalid', '工作密钥注入失败', 'Working key injection: key error', { component: 'security' }],
    ['E320', 'key-invalid', '工作密钥注入失败', 'Working key injection: key error', { component: 'security' }],
    ['E321', 'key-invalid', '工作密钥注入失败', 'Working key injection: key error', { component: 'security' }],
    ['E325', 'contactless-read-error', '非接读卡失败', 'Contactless read failed', { component: 'contactless' }],
    [
      'E403',
      'mac-error',
      '返回报文 MAC 校验失败',
      'MAC of the response failed verification: MAC failed',
      { component: 'security' },
    ],
    ['E404', 'certificate-invalid', '验签失败', 'Signature verification failed', { component: 'certificate' }],
    ['E405', 'certificate-invalid', '证书错误', 'Certificate error', { component: 'certificate' }],
  ],
);

/** The one vocabulary of errors shared by terminals of several makers. */
export const ADYEN_CONDITIONS = defineTable(
  {
    id: 'adyen-conditions',
    kind: 'condition',
    name: { zh: 'Adyen 终端 API 错误条件', en: 'Adyen Terminal API error conditions' },
    source: 'docs.adyen.com/point-of-sale/error-scenarios/refusal-reasons-pos',
  },
  () => [
    ['Aborted', 'cancelled', '交易已取消（被中止）', 'Aborted'],
    ['Busy', 'generic-failure', '终端正忙，处理失败', 'Busy'],
    ['Cancel', 'cancelled', '用户取消', 'Cancelled'],
    ['DeviceOut', 'self-test-failed', '设备异常：不可用', 'Device error: out of service'],
    ['InProgress', 're-enter', '请求正在处理', 'Request in progress'],
    ['InsertedCard', 'cancelled', '卡仍在读卡器中，交易取消', 'Card still in the reader, transaction cancelled'],
    ['InvalidCard', 'invalid-card-number', '无效卡', 'Invalid card'],
    ['LoggedOut', 'not-signed-on', '未登录', 'Logged out'],
    ['MessageFormat', 'format-error', '报文格式错误', 'Message format error'],
    ['NotAllowed', 'not-permitted-to-card', '不允许此卡进行该操作', 'Not allowed'],
    ['NotFound', 'original-not-found', '未找到交易', 'Transaction not found'],
    ['PaymentRestriction', 'not-permitted-to-card', '支付受限，卡不支持', 'Payment restriction'],
    ['Refusal', 'generic-failure', '交易拒绝', 'Refused'],
    ['UnavailableDevice', 'self-test-failed', '外设不可用', 'Device unavailable'],
    ['UnavailableService', 'system-malfunction', '平台异常：服务不可用', 'Service unavailable'],
    ['UnreachableHost', 'connect-failed', '无法连接主机', 'Host unreachable'],
    ['WrongPIN', 'wrong-pin', '密码错误', 'Wrong PIN'],
  ],
);

/** PIN pad and link errors of Moneris Go. */
export const MONERIS = defineTable(
  {
    id: 'moneris',
    kind: 'terminal',
    name: { zh: 'Moneris Go 错误码', en: 'Moneris Go error codes' },
    source: 'Moneris Go merchant guide (5903 to 5908)',
  },
  () => [
    ['5903', 'pin-pad-fault', '找不到密码键盘', 'Unable to locate PIN pad', { component: 'pin-pad' }],
    ['5906', 'connect-failed', '通讯故障', 'Communication problem', { component: 'network' }],
    [
      '5907',
      'pin-pad-fault',
      '交易中密码键盘断开',
      'PIN pad disconnected during the transaction',
      { component: 'pin-pad' },
    ],
    ['5908', 'pin-pad-fault', '密码键盘无法连接云端', 'PIN pad cannot connect to the cloud', { component: 'pin-pad' }],
  ],
);
