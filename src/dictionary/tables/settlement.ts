import { defineTable } from '../table.ts';

/** What the host says of the terminal’s totals. */
export const SETTLEMENT = defineTable(
  {
    id: 'settlement',
    kind: 'settlement',
    name: { zh: '结算对账结果', en: 'Settlement results' },
    source:
      '1 to 3: UnionPay settlement answer per card group (CaoEnXin/LiaoYang_POS, file id 4586211951); 5000, 5001: jPOS CMF.java',
  },
  () => [
    ['1', 'information', '对账平', 'In balance', { symbol: 'FLAG 1' }],
    [
      '2',
      'settlement-unbalanced',
      '对账不平，须批上送后再结束结算',
      'Out of balance, upload the batch before closing',
      { symbol: 'FLAG 2' },
    ],
    [
      '3',
      'reconcile-error',
      '对账出错，请勿清除流水，联系收单机构',
      'Reconciliation error, do not clear the batch, contact the acquirer',
      { symbol: 'FLAG 3' },
    ],
    ['5000', 'information', '对账平', 'In balance', { symbol: 'IN_BALANCE' }],
    ['5001', 'settlement-unbalanced', '对账不平', 'Out of balance', { symbol: 'OUT_OF_BALANCE' }],
  ],
);
