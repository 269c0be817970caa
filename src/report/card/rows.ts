import { decimalOf } from '../../messages/zone.ts';
import type { ALARM_COLUMNS, AlarmRecord, TRANSACTION_COLUMNS, TransactionRecord } from '../../model/record.ts';
import type { Teller } from '../sentences.ts';
import { BYTE_ORDER_MARK, figureCell, row, textCell } from '../spreadsheet.ts';

type Cells<Column extends string> = Readonly<Record<Column, string>>;

export const paymentCells = (
  record: TransactionRecord,
  { f }: Teller,
): Cells<(typeof TRANSACTION_COLUMNS)[number]> => ({
  time: textCell(f.iso(record.time)),
  terminal_id: textCell(record.terminalId),
  merchant_id: textCell(record.merchantId),
  stan: textCell(record.stan),
  rrn: textCell(record.rrn),
  transaction_type: textCell(record.transactionType),
  amount: record.amount === undefined ? '' : figureCell(decimalOf(record.amount, record.currency)),
  currency: textCell(record.currency),
  pan: textCell(record.pan),
  entry_mode: textCell(record.entryMode),
  response_code: textCell(record.responseCode),
  response_text: textCell(record.responseText),
  issuer: textCell(record.issuer),
  channel: textCell(record.channel),
  latency_ms: figureCell(record.latencyMs),
  operator_id: textCell(record.operatorId),
  batch_no: textCell(record.batchNo),
  app_version: textCell(record.appVersion),
  original_rrn: textCell(record.originalRrn),
});

export const messageCells = (record: AlarmRecord, { f }: Teller): Cells<(typeof ALARM_COLUMNS)[number]> => ({
  time: textCell(f.iso(record.time)),
  terminal_id: textCell(record.terminalId),
  merchant_id: textCell(record.merchantId),
  alarm_code: textCell(record.alarmCode),
  message: textCell(record.message),
  manifestation: textCell(record.manifestation),
  component: textCell(record.component),
  app_version: textCell(record.appVersion),
});

/** Rows under the canonical column names, so that whoever gets them can read them, this program included. */
export function* sheetOf<Column extends string>(
  columns: readonly Column[],
  rows: Iterable<Cells<Column>>,
): Iterable<string> {
  yield BYTE_ORDER_MARK + row(columns);
  for (const cells of rows) yield row(columns.map((column) => cells[column]));
}
