import { defineTable } from '../table.ts';

/** Codes that UnionPay client programs and acquirers add for themselves. */
export const UNIONPAY_LOCAL = defineTable(
  {
    id: 'unionpay-local',
    kind: 'terminal',
    name: { zh: '银联终端程序本地码', en: 'Local codes of UnionPay client programs' },
    source: 'UnionPay client program codes (file id 39860345994); T codes: PosN38Universal (file id 45580700794)',
  },
  () => [
    ['E1', 'receive-timeout', '连接超时，需要冲正', 'Connection timed out, reversal needed', { component: 'network' }],
    ['E2', 'receive-timeout', '请求超时', 'Request timed out', { component: 'network' }],
    ['E3', 'format-error', '请求数据非法，交易失败', 'Request data invalid, transaction failed'],
    ['E4', 'system-fault', '系统异常，请稍后重试', 'System error, try again later'],
    [
      'E5',
      'chip-read-error',
      'IC 卡数据非法，交易失败',
      'Chip card data invalid, transaction failed',
      { component: 'chip' },
    ],
    ['E6', 'software-error', '流水号生成错误，交易失败', 'Trace number could not be generated, transaction failed'],
    ['E7', 'send-failed', '报文发送失败，请重试', 'Message could not be sent, try again', { component: 'network' }],
    ['RS', 'reversal-sent', '冲正成功', 'Reversal successful', { outcome: 'information' }],
    ['RF', 'reversal-failed', '冲正失败', 'Reversal failed'],
    [
      'T1',
      'not-permitted-to-terminal',
      'T+1 商户不允许做 T+0 交易',
      'Merchant settled next day may not use same-day settlement',
    ],
    [
      'T2',
      'not-permitted-to-terminal',
      'T+0 商户未结算过 T+1 交易',
      'Merchant has not yet settled a next-day transaction',
    ],
    ['T3', 'not-permitted-to-card', '银行卡未经 T+0 验证', 'Card not verified for same-day settlement'],
    ['TS', 'invalid-merchant', '商户结算表无商户设置', 'Merchant missing from the settlement table'],
  ],
);

/** Field 60.1 of a reversal: why it was sent. */
export const UNIONPAY_REVERSAL = defineTable(
  {
    id: 'unionpay-reversal',
    kind: 'reversal-reason',
    name: { zh: '银联冲正原因码', en: 'UnionPay reversal reason codes' },
    source: 'China UnionPay reversal reason codes (field 60.1), Q/CUP 006.6-2014 App. A',
  },
  () => [
    ['4003', 'format-error', '报文格式错误', 'Message format error'],
    ['4004', 'response-mismatch', '部分完成', 'Completed only partially'],
    ['4005', 'invalid-amount', '金额不正确', 'Amount incorrect'],
    ['4006', 'host-timeout', '应答来得太迟', 'Response received too late'],
    ['4007', 'system-fault', '终端无法完成交易', 'Device unable to complete the transaction'],
    ['4013', 'send-failed', '无法将报文送达终端', 'Unable to deliver the message to the terminal'],
    ['4020', 'response-mismatch', '收到无效应答', 'Invalid response received'],
    ['4021', 'receive-timeout', '等待应答超时', 'Timed out waiting for a response'],
    ['4351', 'reversal-sent', '终端发起全额冲正', 'Terminal-initiated reversal, full'],
    ['4352', 'reversal-sent', '终端发起部分冲正', 'Terminal-initiated reversal, partial'],
    ['4353', 'host-timeout', '受理方收到银联应答太迟', 'Acquirer received the UnionPay response too late'],
    ['4354', 'host-timeout', '受理方等待应答超时', 'Acquirer timed out waiting for the response'],
    ['4355', 'mac-error', '受理方校验应答 MAC 失败', 'Acquirer: response MAC verification failed'],
    ['4356', 'send-failed', '受理方无法将应答发给终端', 'Acquirer cannot send the response to the terminal'],
    ['4360', 'host-timeout', '银联收到发卡方应答太迟', 'UnionPay received the issuer response too late'],
    ['4361', 'host-timeout', '银联等待发卡方应答超时', 'UnionPay timed out waiting for the issuer'],
    ['4362', 'mac-error', '银联校验发卡方应答 MAC 错误', 'UnionPay: issuer response MAC wrong'],
    ['4363', 'routing-failed', '银联无法将应答转发给受理方', 'UnionPay cannot forward the response to the acquirer'],
    ['4364', 'routing-failed', '银联无法转发给转入方', 'UnionPay cannot forward to the transfer-in party'],
    ['4365', 'self-test-failed', 'ATM 无钞，未吐钞', 'ATM has no notes, cash not dispensed'],
    ['4366', 'do-not-honor', '被转入方拒绝', 'Refused by the transfer-in party'],
  ],
);

/** Reasons of disputes and adjustments. */
export const UNIONPAY_ADJUSTMENT = defineTable(
  {
    id: 'unionpay-adjustment',
    kind: 'adjustment-reason',
    name: { zh: '银联争议与调账原因码', en: 'UnionPay dispute and adjustment reasons' },
    source: 'China UnionPay dispute and adjustment reason codes',
  },
  () => [
    ['4502', 'missing-at-host', '消费未成功但已扣账', 'Purchase not successful but account debited'],
    ['4512', 'double-approval', '重复清算或重复扣账', 'Cleared or debited twice'],
    ['4514', 'fraud-suspected', '疑似欺诈多笔', 'Several transactions suspected of fraud'],
    ['4562', 'fraud-suspected', '伪卡', 'Counterfeit card'],
    ['9601', 'missing-at-terminal', '长款', 'Host holds money the terminal does not know of (long)'],
    ['9650', 'amount-differs', '金额不符（系统故障）', 'Amounts differ (system fault)'],
    ['9654', 'status-differs', '异常冲正', 'Abnormal reversal'],
    ['9655', 'status-differs', '异常撤销', 'Abnormal void'],
    ['9656', 'amount-differs', '金额不符（系统故障）', 'Amounts differ (system fault)'],
    ['9702', 'missing-at-host', '短款', 'Terminal shows money the host does not have (short)'],
  ],
);

/** What the terminal does with an answer of each class. */
export const UNIONPAY_ACTION = defineTable(
  {
    id: 'unionpay-action',
    kind: 'action',
    name: { zh: '银联应答处理类别', en: 'UnionPay action classes' },
    source: 'China UnionPay action classes (file id 45580700794; sxfpos.com/408734)',
  },
  () => [
    ['CLASS A', 'approved', '交易成功', 'Transaction successful'],
    ['CLASS B', 'generic-failure', '交易失败，可重试', 'Transaction failed, may be retried'],
    ['CLASS C', 'generic-failure', '交易失败，不需要重试', 'Transaction failed, do not retry'],
    ['CLASS D', 'generic-failure', '交易失败，终端操作员处理', 'Transaction failed, the terminal operator must act'],
    ['CLASS E', 'system-fault', '交易失败，系统故障，不需要重试', 'Transaction failed, system fault, do not retry'],
  ],
);
