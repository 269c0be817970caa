import type { Profile } from './profile.ts';

/** The columns of the contract, under their own names. */
export const canonical: Profile = { name: 'canonical', headers: [], columns: {} };

/** The same columns under their Chinese names. */
export const canonicalZh: Profile = { name: 'canonical-zh', headers: [], columns: {}, network: 'unionpay' };

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
