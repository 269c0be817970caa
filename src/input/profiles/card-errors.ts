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
};
