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
};
