import type { Profile } from './profile.ts';

/**
 * A back office that knows a status per transaction and the kind of device, no code and no reason. Its spreadsheet form
 * writes the month first (the same rows are exported with `2026-04-02` and with `4/2/2026`).
 */
export const statusDevice: Profile = {
  name: 'status-device',
  headers: ['merchant_id', 'amount', 'status', 'device_type', 'timestamp'],
  kind: 'transactions',
  timeFormat: 'MM/DD/YYYY HH:mm:ss',
  columns: {
    time: ['timestamp'],
    merchant_id: ['merchant_id'],
    amount: ['amount'],
    response_text: ['status'],
    id: ['transaction_id', 'Transsaction ID'],
  },
  values: { response_text: { 'Failed!': 'Failed' } },
  approved: ['Success'],
  samples: [
    {
      row: {
        transaction_id: 'TX1',
        merchant_id: 'M1',
        amount: '34,697.90',
        status: 'Success',
        device_type: 'POS',
        timestamp: '4/2/2026 12:53:11',
      },
      becomes: { time: '2026-04-02T12:53:11Z', merchant_id: 'M1', amount: '34697.90', outcome: 'approved' },
    },
    {
      row: {
        transaction_id: 'TX2',
        merchant_id: 'M1',
        amount: '100.00',
        status: 'Failed!',
        device_type: 'POS',
        timestamp: '4/2/2026 12:54:00',
      },
      becomes: { response_text: 'Failed', outcome: 'failed' },
    },
  ],
};
