import type { Profile } from './profile.ts';

/**
 * Allinpay's report of POS payments: date and time in two columns far apart, completed transactions only. Column names as
 * in exports that merchants published.
 */
export const allinpay: Profile = {
  name: 'allinpay',
  headers: ['商户号', '终端号', '交易时间(HH:mm:ss)', '凭证号', '交易日期(yyyy-mm-dd)'],
  kind: 'transactions',
  network: 'unionpay',
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  columns: {
    date: ['交易日期(yyyy-mm-dd)'],
    clock: ['交易时间(HH:mm:ss)'],
    merchant_id: ['商户号'],
    terminal_id: ['终端号'],
    transaction_type: ['交易类型'],
    batch_no: ['交易批次号'],
    stan: ['凭证号'],
    rrn: ['参考号'],
    pan: ['卡号'],
    issuer: ['发卡行名称'],
    amount: ['交易金额'],
    id: ['交易单号'],
  },
  constants: { channel: 'Allinpay' },
  emptyResponse: 'approved',
  samples: [
    {
      row: {
        商户号: '990440100000001',
        门店名称: '一号店',
        终端号: '00100001',
        '交易时间(HH:mm:ss)': '09:15:04',
        交易类型: '消费',
        交易批次号: '000012',
        凭证号: '000345',
        参考号: '260302000345',
        卡号: '622848******0029',
        卡类别: '借记卡',
        发卡行机构代码: '01030000',
        发卡行名称: '乙银行',
        交易金额: '1,128.50',
        手续费: '4.29',
        '交易日期(yyyy-mm-dd)': '2026-03-02',
        交易单号: 'A2603020000345',
        订单号: '',
      },
      becomes: {
        time: '2026-03-02T09:15:04+08:00',
        terminal_id: '00100001',
        merchant_id: '990440100000001',
        amount: '1128.50',
        batch_no: '000012',
        stan: '000345',
        rrn: '260302000345',
        issuer: '乙银行',
        channel: 'Allinpay',
        outcome: 'approved',
      },
    },
  ],
};
