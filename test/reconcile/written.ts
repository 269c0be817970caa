import type { TransactionRecord } from '../../src/model/record.ts';

/** Records as a file with the canonical columns. */
const HEAD =
  'time,terminal_id,merchant_id,stan,rrn,transaction_type,amount,currency,pan,entry_mode,response_code,response_text,batch_no,original_rrn';
const TEXTS: Readonly<Record<string, string>> = {
  'receive-timeout': 'No response from host',
  'connect-failed': 'Connection failed',
  cancelled: 'Transaction cancelled',
};

export const decimal = (amount: number | undefined): string => ((amount ?? 0) / 100).toFixed(2);
export const iso = (time: number): string => new Date(time).toISOString().replace('Z', '+00:00');

export const lineOf = (row: TransactionRecord): string =>
  [
    iso(row.time),
    row.terminalId,
    row.merchantId,
    row.stan,
    row.rrn ?? '',
    row.transactionType,
    decimal(row.amount),
    row.currency,
    row.transactionType === 'SETTLEMENT' ? '' : row.pan,
    'CHIP',
    row.responseCode ?? '',
    TEXTS[row.reading.symptom] ?? '',
    row.batchNo,
    row.originalRrn ?? '',
  ].join(',');

export const csvWith = (lines: readonly string[]): string => `${[HEAD, ...lines].join('\n')}\n`;
export const csvOf = (rows: readonly TransactionRecord[]): string => csvWith(rows.map(lineOf));
