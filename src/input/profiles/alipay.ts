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
  samples: [
    {
      row: {
        支付宝交易号: '2026030222001400000000000001\t',
        商户订单号: 'M0001\t',
        业务类型: '交易',
        创建时间: '2026-03-02 12:01:02',
        完成时间: '2026-03-02 12:01:12',
        门店编号: 'S1\t',
        操作员: '王\t',
        终端号: 'T2200003\t',
        对方账户: '甲(a***@example.com)\t',
        '订单金额（元）': '32.00',
      },
      becomes: {
        time: '2026-03-02T12:01:12+08:00',
        terminal_id: 'T2200003',
        merchant_id: 'S1',
        rrn: '2026030222001400000000000001',
        transaction_type: 'SALE',
        amount: '32.00',
        channel: 'Alipay',
        outcome: 'approved',
      },
    },
  ],
};
