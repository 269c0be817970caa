import { defineTable } from '../table.ts';

/** Values to which Mastercard gives its own meaning; the others are read with the ISO table. */
export const MASTERCARD = defineTable(
  {
    id: 'mastercard',
    kind: 'host',
    name: { zh: 'Mastercard 应答码', en: 'Mastercard response codes' },
    source:
      'Cielo ABECS table; developer.mastercard.com/mastercard-send/documentation/implementation/network-response-codes',
  },
  () => [
    ['04', 'pick-up-card', '吞没卡', 'Capture card'],
    ['30', 'format-error', '报文格式错误', 'Format error', { generic: true }],
    [
      '57',
      'not-permitted-to-card',
      '不允许持卡人进行的交易，或卡被临时冻结',
      'Transaction not permitted to cardholder, or temporary block',
    ],
    ['62', 'restricted-card', '受限制的卡，或账户已关闭', 'Restricted card, or closed account'],
    ['75', 'pin-tries-exceeded', '密码输入次数超限', 'Allowable number of PIN tries exceeded'],
    ['79', 'do-not-honor', '生命周期原因', 'Life cycle'],
    ['82', 'not-permitted-to-card', '不符合策略', 'Policy'],
    ['83', 'fraud-suspected', '涉及欺诈或安全', 'Fraud or security'],
    ['88', 'pin-block-error', 'PIN 加密或应用密文错误', 'PIN cryptography or application cryptogram error'],
  ],
);

/** Tells the merchant whether and when to try a refused card again. */
export const MASTERCARD_ADVICE = defineTable(
  {
    id: 'mastercard-advice',
    kind: 'advice',
    name: { zh: 'Mastercard 商户建议码', en: 'Mastercard merchant advice codes' },
    source: 'Mastercard merchant advice codes as published by Paya and Braintree (file id 70656756473)',
  },
  () => [
    ['MAC 01', 'invalid-card-number', '有新的账户信息，请更新', 'New account information available'],
    ['MAC 02', 'do-not-honor', '目前不能批准，请稍后再试', 'Cannot approve at this time, try again later'],
    ['MAC 03', 'do-not-honor', '请勿再试', 'Do not try again'],
    [
      'MAC 04',
      'security-processing-failed',
      '未满足该类令牌的要求',
      'Token requirements not fulfilled for this token type',
    ],
    ['MAC 05', 'do-not-honor', '协商值未获批准', 'Negotiated value not approved'],
    ['MAC 21', 'cancelled', '付款已取消', 'Payment cancellation'],
    ['MAC 22', 'invalid-merchant', '商户不符合产品代码要求', 'Merchant does not qualify for product code'],
    ['MAC 24', 'do-not-honor', '1 小时后再试', 'Retry after 1 hour'],
    ['MAC 25', 'do-not-honor', '24 小时后再试', 'Retry after 24 hours'],
    ['MAC 26', 'do-not-honor', '2 天后再试', 'Retry after 2 days'],
    ['MAC 27', 'do-not-honor', '4 天后再试', 'Retry after 4 days'],
    ['MAC 28', 'do-not-honor', '6 天后再试', 'Retry after 6 days'],
    ['MAC 29', 'do-not-honor', '8 天后再试', 'Retry after 8 days'],
    ['MAC 30', 'do-not-honor', '10 天后再试', 'Retry after 10 days'],
    ['MAC 40', 'restricted-card', '不可充值的消费者预付卡', 'Consumer non-reloadable prepaid card'],
    ['MAC 41', 'restricted-card', '一次性虚拟卡号', 'Consumer single-use virtual card number'],
  ],
);

/** Meanings met on single hosts that contradict the tables above: they keep a guess from looking certain. */
export const OTHER_HOSTS = defineTable(
  {
    id: 'other-hosts',
    kind: 'host',
    name: { zh: '其他主机的用法', en: 'Meanings on other hosts' },
    source:
      '77, 80, 95: Bank of Bhutan host (constants.ts); 89: acquirer list; 97, 98: host lists (file ids 59544570956, 61470601252)',
  },
  () => [
    ['77', 'reconcile-error', '对账不符', 'Reconcile error', { privateUse: true }],
    ['80', 'reconcile-error', '找不到批次号', 'Batch number not found', { privateUse: true }],
    ['89', 'terminal-not-registered', '终端号错误', 'Bad terminal id', { privateUse: true }],
    ['97', 'wrong-security-code', '安全码（CVV）无效', 'Invalid CVV', { privateUse: true }],
    ['98', 'amount-limit', '超出现金限额', 'Exceeds cash limit', { privateUse: true }],
  ],
);
