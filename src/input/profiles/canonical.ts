import type { Profile } from './profile.ts';

/** The columns of the contract, under their own names. */
export const canonical: Profile = {
  name: 'canonical',
  headers: [],
  columns: {},
  samples: [
    {
      row: {
        time: '2026-03-02T09:15:04+08:00',
        terminal_id: 'T1',
        merchant_id: 'M1',
        rrn: '603020001',
        transaction_type: 'SALE',
        amount: '128.50',
        currency: 'CNY',
        pan: '622200******0017',
        entry_mode: 'CHIP',
        response_code: '51',
      },
      becomes: {
        time: '2026-03-02T01:15:04Z',
        terminal_id: 'T1',
        amount: '128.50',
        transaction_type: 'SALE',
        entry_mode: 'CHIP',
        pan: '622200******0017',
        symptom: 'insufficient-funds',
      },
    },
  ],
};

/** The same columns under their Chinese names. */
export const canonicalZh: Profile = {
  name: 'canonical-zh',
  headers: [],
  columns: {},
  network: 'unionpay',
  samples: [
    {
      row: {
        交易时间: '2026-03-02 09:15:04',
        终端号: 'T1',
        商户号: 'M1',
        参考号: '603020001',
        交易类型: '消费撤销',
        交易金额: '128.50',
        币种: '人民币',
        输入方式: '挥卡',
        应答码: '55',
        应答信息: '密码错误',
      },
      becomes: {
        time: '2026-03-02T09:15:04Z',
        terminal_id: 'T1',
        amount: '128.50',
        currency: 'CNY',
        transaction_type: 'VOID',
        entry_mode: 'CONTACTLESS',
        symptom: 'wrong-pin',
      },
    },
  ],
};

/** Whatever other names are understood without a profile. */
export const generic: Profile = { name: 'generic', headers: [], columns: {} };

/** Chinese names of the contract's columns. */
export const CHINESE_NAMES: ReadonlySet<string> = new Set([
  '终端号',
  '商户号',
  '交易时间',
  '流水号',
  '参考号',
  '交易类型',
  '交易金额',
  '币种',
  '卡号',
  '输入方式',
  '应答码',
  '应答信息',
  '发卡行',
  '通道',
  '耗时(毫秒)',
  '操作员',
  '批次号',
  '应用版本',
  '原参考号',
  '报警时间',
  '报警代码',
  '报警信息',
  '报警方式',
  '部件',
]);
