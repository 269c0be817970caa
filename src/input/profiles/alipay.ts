import type { Profile } from './profile.ts';

/**
 * Alipay's business detail for merchants: GB18030, `#` lines before the header and after the rows, tabs behind values.
 * Columns: opendocs.alipay.com, "业务明细" of the statement download. Only completed payments and refunds are in it.
 */
export const alipay: Profile = {
  name: 'alipay',
  headers: ['支付宝交易号', '业务类型', '商户订单号', '完成时间'],
  kind: 'transactions',
  network: 'unionpay',
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  columns: {
    time: ['完成时间', '创建时间'],
    merchant_id: ['门店编号'],
    terminal_id: ['终端号'],
    operator_id: ['操作员'],
    rrn: ['支付宝交易号'],
    transaction_type: ['业务类型'],
    amount: ['订单金额（元）', '商家实收（元）'],
    card_ref: ['对方账户'],
  },
  byType: { REFUND: { rrn: '退款批次号/请求号', original_rrn: '支付宝交易号' } },
  values: { transaction_type: { 交易: 'SALE', 退款: 'REFUND' } },
  constants: { channel: 'Alipay', entry_mode: 'QR' },
  emptyResponse: 'approved',
  negativeAmount: 'refund',
};
