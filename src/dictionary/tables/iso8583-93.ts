import { defineTable, type Row } from '../table.ts';

/** Action codes of three digits, as field 39 of ISO 8583:1993 holds them. */
const ACTIONS: readonly Row[] = [
  ['000', 'approved', '批准', 'Approved'],
  ['001', 'approved', '核对持卡人身份后批准', 'Honour with identification'],
  ['002', 'approved', '部分金额批准', 'Approved for a partial amount'],
  ['003', 'approved', '批准（VIP）', 'Approved (VIP)'],
  ['004', 'approved', '批准，更新第三磁道', 'Approved, update track 3'],
  ['005', 'approved', '批准，账户类型由发卡方指定', 'Approved, account type specified by card issuer'],
  ['006', 'approved', '部分金额批准，账户类型由发卡方指定', 'Approved for a partial amount, account type by issuer'],
  ['007', 'approved', '批准，更新芯片', 'Approved, update ICC'],
  ['100', 'do-not-honor', '不予承兑', 'Do not honour', { generic: true }],
  ['101', 'expired-card', '过期的卡', 'Expired card'],
  ['102', 'fraud-suspected', '有作弊嫌疑', 'Suspected fraud'],
  ['103', 'refer-to-issuer', '请与受理方联系', 'Card acceptor contact acquirer'],
  ['104', 'restricted-card', '受限制的卡', 'Restricted card'],
  ['105', 'security-violation', '请致电收单方安全部门', 'Card acceptor call acquirer’s security department'],
  ['106', 'pin-tries-exceeded', '密码错误次数超限', 'Allowable PIN tries exceeded'],
  ['107', 'refer-to-issuer', '请联系发卡行', 'Refer to card issuer'],
  ['108', 'refer-to-issuer', '请联系发卡行，特殊情况', 'Refer to card issuer, special conditions'],
  ['109', 'invalid-merchant', '无效商户', 'Invalid card acceptor'],
  ['110', 'invalid-amount', '无效金额', 'Invalid amount'],
  ['111', 'invalid-card-number', '无效卡号', 'Invalid card number'],
  ['112', 'pin-required', '需要密码', 'PIN data required'],
  ['113', 'invalid-amount', '不可接受的交易费', 'Unacceptable fee'],
  ['114', 'closed-or-no-account', '无此类账户', 'No account of the type requested'],
  ['115', 'function-not-supported', '请求的功能尚不支持', 'Requested function not supported'],
  ['116', 'insufficient-funds', '余额不足', 'Not sufficient funds'],
  ['117', 'wrong-pin', '密码错误', 'Incorrect PIN'],
  ['118', 'invalid-card-number', '无此卡记录', 'No card record'],
  ['119', 'not-permitted-to-card', '不允许持卡人进行的交易', 'Transaction not permitted to cardholder'],
  ['120', 'not-permitted-to-terminal', '不允许终端进行的交易', 'Transaction not permitted to terminal'],
  ['121', 'amount-limit', '超出金额限制', 'Exceeds withdrawal amount limit'],
  ['122', 'security-violation', '违反安全规定', 'Security violation'],
  ['123', 'frequency-limit', '超出次数限制', 'Exceeds withdrawal frequency limit'],
  ['124', 'not-permitted-to-card', '违反法律规定', 'Violation of law'],
  ['125', 'card-not-activated', '卡未生效', 'Card not effective'],
  ['126', 'pin-block-error', '密码块无效', 'Invalid PIN block'],
  ['127', 'pin-not-entered', '密码长度错误', 'PIN length error'],
  ['128', 'key-invalid', '密码密钥不同步', 'PIN key synchronisation error'],
  ['129', 'fraud-suspected', '疑似伪卡', 'Suspected counterfeit card'],
  ['200', 'pick-up-card', '不予承兑，没收卡', 'Do not honour, pick up'],
  ['201', 'expired-card', '过期的卡，没收', 'Expired card, pick up'],
  ['202', 'fraud-suspected', '有作弊嫌疑，没收卡', 'Suspected fraud, pick up'],
  ['203', 'pick-up-card', '请与收单方联系，没收卡', 'Contact acquirer, pick up'],
  ['204', 'restricted-card', '受限制的卡，没收', 'Restricted card, pick up'],
  ['205', 'pick-up-card', '请致电收单方安全部门，没收卡', 'Call acquirer’s security department, pick up'],
  ['206', 'pin-tries-exceeded', '密码错误次数超限，没收卡', 'PIN tries exceeded, pick up'],
  ['207', 'pick-up-card', '特殊情况，没收卡', 'Special conditions, pick up'],
  ['208', 'lost-or-stolen-card', '挂失卡，没收', 'Lost card, pick up'],
  ['209', 'lost-or-stolen-card', '被窃卡，没收', 'Stolen card, pick up'],
  ['210', 'fraud-suspected', '疑似伪卡，没收', 'Suspected counterfeit card, pick up'],
  ['400', 'reversal-sent', '冲正成功', 'Reversal accepted', { outcome: 'information' }],
  ['500', 'information', '对账平', 'Reconciled, in balance'],
  ['501', 'settlement-unbalanced', '结算不平', 'Reconciled, out of balance'],
  ['902', 'invalid-transaction', '无效交易', 'Invalid transaction', { generic: true }],
  ['903', 're-enter', '请重做交易', 'Re-enter transaction'],
  ['904', 'format-error', '报文格式错误', 'Format error', { generic: true }],
  ['905', 'routing-failed', '收单机构不受支持，无法路由', 'Acquirer not supported by switch'],
  ['906', 'day-cutover', '正在日切', 'Cut-over in process'],
  ['907', 'issuer-unavailable', '发卡方或交换中心故障', 'Card issuer or switch inoperative'],
  ['908', 'routing-failed', '找不到交易路由', 'Transaction destination cannot be found for routing'],
  ['909', 'system-malfunction', '系统故障', 'System malfunction'],
  ['910', 'issuer-unavailable', '发卡方已签退', 'Card issuer signed off'],
  ['911', 'host-timeout', '发卡方超时', 'Card issuer timed out'],
  ['912', 'issuer-unavailable', '发卡方不可用', 'Card issuer unavailable'],
  ['913', 'duplicate-transaction', '重复交易', 'Duplicate transmission'],
  ['914', 'original-not-found', '找不到原始交易', 'Not able to trace back to original transaction'],
  ['915', 'day-cutover', '对账日切或检查点错误', 'Reconciliation cut-over or checkpoint error'],
  ['916', 'mac-error', 'MAC 校验错', 'MAC incorrect'],
  ['917', 'key-invalid', 'MAC 密钥不同步', 'MAC key synchronisation error'],
  ['918', 'key-missing', '无可用的通讯密钥', 'No communication keys available for use'],
  ['919', 'key-invalid', '加密密钥不同步', 'Encryption key synchronisation error'],
  ['920', 'security-processing-failed', '安全软硬件错误，请重试', 'Security software or hardware error, try again'],
  ['921', 'security-processing-failed', '安全软硬件错误，不再处理', 'Security software or hardware error, no action'],
  ['922', 'response-mismatch', '报文序号不连续', 'Message number out of sequence'],
  ['923', 're-enter', '请求正在处理中', 'Request in progress'],
  ['950', 'not-permitted-to-terminal', '违反业务约定', 'Violation of business arrangement'],
];

/** `116` is also written `0116`, and `1016` since the edition of 2003, which put 1, 2 and 91 before two digits of the reason. */
const spellings = (code: string): readonly string[] => {
  const later = { '1': '10', '2': '20', '9': '91' }[code.slice(0, 1)];
  return [code, `0${code}`, ...(later === undefined ? [] : [`${later}${code.slice(1)}`])];
};

/** The same row under every way to write its code. */
export const inAllSpellings = (rows: readonly Row[]): readonly Row[] =>
  rows.flatMap(([code, symptom, zh, en, detail]) =>
    (code.length === 3 ? spellings(code) : [code]).map(
      (spelling): Row => (detail === undefined ? [spelling, symptom, zh, en] : [spelling, symptom, zh, en, detail]),
    ),
  );

export const ISO_8583_93 = defineTable(
  {
    id: 'iso8583-93',
    kind: 'host',
    name: {
      zh: 'ISO 8583:1993 与 2003 动作码（39 域）',
      en: 'ISO 8583:1993 and 2003 action codes (field 39)',
    },
    source:
      'ISO 8583:1993 field 39 as in developer.nexi.it Response-Code-ISO; four digits of 2003 as in sdkandroid.stone.com.br codigos-retorno-autorizador',
  },
  () => inAllSpellings(ACTIONS),
);
