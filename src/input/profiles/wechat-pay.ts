import type { Profile } from './profile.ts';

/**
 * WeChat Pay's bill for merchants, kinds ALL, SUCCESS and REFUND, 24 and 27 columns; values begin with a back-quote,
 * the last two lines are totals. Columns and states: pay.weixin.qq.com, "下载交易账单" (trade bill).
 * Only payments that were made are in it, so a row without a refund state went well.
 */
export const wechatPay: Profile = {
  name: 'wechat-pay',
  headers: ['交易时间', '公众账号ID', '微信订单号', '交易状态'],
  kind: 'transactions',
  network: 'unionpay',
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  columns: {
    time: ['交易时间'],
    merchant_id: ['特约商户号', '子商户号', '商户号'],
    terminal_id: ['设备号'],
    rrn: ['微信订单号'],
    transaction_type: ['交易状态'],
    amount: ['订单金额', '应结订单金额', '总金额'],
    currency: ['货币种类'],
    card_ref: ['用户标识'],
    entry_mode: ['交易类型'],
    issuer: ['付款银行'],
  },
  byType: {
    REFUND: {
      amount: '申请退款金额|退款金额',
      rrn: '微信退款单号',
      original_rrn: '微信订单号',
      response_text: '退款状态',
    },
  },
  values: {
    transaction_type: { SUCCESS: 'SALE', REFUND: 'REFUND', REVOKED: 'VOID' },
    entry_mode: { NATIVE: 'QR', JSAPI: 'QR', MICROPAY: 'QR', MWEB: 'QR', APP: 'QR' },
    response_text: { FAIL: '退款失败', CHANGE: '退款异常', PROCESSING: '退款处理中' },
  },
  constants: { channel: 'WeChat Pay' },
  approved: ['SUCCESS'],
  emptyResponse: 'approved',
  trailer: ['^总交易单数'],
  samples: [
    {
      row: {
        交易时间: '`2026-03-02 09:15:04',
        公众账号ID: '`wx0000000000000001',
        商户号: '`1200000001',
        设备号: '`T2200001',
        微信订单号: '`4200000000202603020000000001',
        用户标识: '`o0000000000000000000000001',
        交易类型: '`MICROPAY',
        交易状态: '`SUCCESS',
        付款银行: '`OTHERS',
        货币种类: '`CNY',
        订单金额: '`25.00',
      },
      becomes: {
        time: '2026-03-02T09:15:04+08:00',
        terminal_id: 'T2200001',
        rrn: '4200000000202603020000000001',
        transaction_type: 'SALE',
        entry_mode: 'QR',
        amount: '25.00',
        currency: 'CNY',
        outcome: 'approved',
      },
    },
  ],
};
