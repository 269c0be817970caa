import type { Profile } from './profile.ts';

/**
 * A log that says whether it worked in one column and why not in another, without codes: what tills and gateways write
 * that were made in-house.
 */
export const statusReason: Profile = {
  name: 'status-reason',
  headers: ['timestamp', 'terminal_id', 'status', 'reason'],
  kind: 'transactions',
  columns: {
    time: ['timestamp'],
    terminal_id: ['terminal_id'],
    response_text: ['reason'],
    status: ['status'],
    id: ['transaction_id', 'id'],
  },
  approved: ['success', 'successful', 'succeeded', 'ok', 'approved', 'completed', 'paid', 'captured', '成功'],
  samples: [
    {
      row: {
        timestamp: '2026-03-02T09:15:04Z',
        transaction_id: 'b1',
        terminal_id: 'T1',
        amount: '12.50',
        currency: 'EUR',
        status: 'FAILED',
        reason: 'Issuer timed out',
      },
      becomes: { time: '2026-03-02T09:15:04Z', terminal_id: 'T1', amount: '12.50', outcome: 'failed' },
    },
    {
      row: {
        timestamp: '2026-03-02T09:16:00Z',
        transaction_id: 'b2',
        terminal_id: 'T1',
        amount: '12.50',
        currency: 'EUR',
        status: 'SUCCESS',
        reason: '',
      },
      becomes: { outcome: 'approved', response_text: 'SUCCESS' },
    },
  ],
};
