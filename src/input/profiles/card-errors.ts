import type { Profile } from './profile.ts';

/**
 * Card transactions whose column `errors` gives the reason as text and is empty where the payment went well; amounts
 * with `$`, refunds negative, `use_chip` for the entry mode. Seen in the CaixaBank hackathon data set of 2024.
 */
export const cardErrors: Profile = {
  name: 'card-errors',
  headers: ['date', 'amount', 'use_chip', 'errors'],
  kind: 'transactions',
  currency: 'USD',
  columns: {
    time: ['date'],
    merchant_id: ['merchant_id'],
    amount: ['amount'],
    entry_mode: ['use_chip'],
    response_text: ['errors'],
    card_ref: ['card_id'],
    id: ['id'],
  },
  values: { entry_mode: { 'Swipe Transaction': 'MAGSTRIPE', 'Chip Transaction': 'CHIP' } },
  emptyResponse: 'approved',
  negativeAmount: 'refund',
  samples: [
    {
      row: {
        id: '1',
        date: '2026-03-02 09:15:04',
        card_id: '7',
        amount: '$14.57',
        use_chip: 'Chip Transaction',
        merchant_id: '59935',
        errors: 'Insufficient Balance',
      },
      becomes: {
        time: '2026-03-02T09:15:04Z',
        amount: '14.57',
        entry_mode: 'CHIP',
        merchant_id: '59935',
        symptom: 'insufficient-funds',
      },
    },
    {
      row: {
        id: '2',
        date: '2026-03-02 09:16:04',
        card_id: '7',
        amount: '$-77.00',
        use_chip: 'Swipe Transaction',
        merchant_id: '59935',
        errors: '',
      },
      becomes: { amount: '77.00', transaction_type: 'REFUND', entry_mode: 'MAGSTRIPE', outcome: 'approved' },
    },
  ],
};
