import { array, constantFrom, integer, record as recordOf, type Arbitrary } from 'fast-check';
import {
  type AlarmRecord,
  ENTRY_MODES,
  type LogRecord,
  type Reading,
  TRANSACTION_TYPES,
  type TransactionRecord,
} from '../../src/model/record.ts';
import type { SymptomId } from '../../src/model/symptom.ts';
import { cardToken, epochMs, minorUnits } from '../../src/model/units.ts';

export const reading = (symptom: SymptomId, code?: string): Reading => ({
  symptom,
  outcome: symptom === 'approved' ? 'approved' : symptom === 'information' ? 'information' : 'failed',
  code,
  table: undefined,
  by: 'code',
  ambiguous: false,
});

export const transaction = (fields: Partial<TransactionRecord> & { readonly line: number }): TransactionRecord => {
  const { line, ...rest } = fields;
  return {
    kind: 'transaction',
    source: { file: 0, line, record: line - 1 },
    time: epochMs(0),
    terminalId: 'T0000001',
    merchantId: 'M1',
    stan: undefined,
    rrn: undefined,
    transactionType: 'SALE',
    amount: minorUnits(1000),
    currency: 'EUR',
    pan: undefined,
    card: undefined,
    entryMode: 'CHIP',
    responseCode: undefined,
    responseText: undefined,
    issuer: undefined,
    channel: undefined,
    latencyMs: undefined,
    operatorId: undefined,
    batchNo: undefined,
    appVersion: undefined,
    originalRrn: undefined,
    reading: reading('approved', '00'),
    ...rest,
  };
};

export const alarm = (fields: Partial<AlarmRecord> & { readonly line: number }): AlarmRecord => {
  const { line, ...rest } = fields;
  return {
    kind: 'alarm',
    source: { file: 1, line, record: line - 1 },
    time: epochMs(0),
    terminalId: 'T0000001',
    merchantId: 'M1',
    alarmCode: undefined,
    message: undefined,
    manifestation: undefined,
    component: undefined,
    appVersion: undefined,
    reading: reading('generic-failure'),
    ...rest,
  };
};

const SYMPTOMS: readonly SymptomId[] = [
  'wrong-pin',
  'insufficient-funds',
  'receive-timeout',
  'host-timeout',
  'invalid-amount',
  'chip-read-error',
  'mac-error',
  'system-malfunction',
  'generic-failure',
];

const some = <T>(values: readonly T[]): Arbitrary<T> => constantFrom(...values);

/** Random records of a tiny fleet over a day and a half, lines numbered in the order given. */
export const records = (maxLength: number): Arbitrary<LogRecord[]> =>
  array(
    recordOf({
      minute: integer({ min: 0, max: 2200 }),
      terminal: some(['T0000001', 'T0000002', 'T0000003', 'T0000004', undefined]),
      card: some([undefined, 1, 2, 3, 4, 5, 6]),
      approved: integer({ min: 0, max: 3 }),
      symptom: some(SYMPTOMS),
      issuer: some([undefined, 'ICBC', 'BOC']),
      channel: some([undefined, 'CH-A', 'CH-B']),
      version: some([undefined, '1.0', '2.0']),
      type: some([undefined, ...TRANSACTION_TYPES]),
      mode: some([undefined, ...ENTRY_MODES]),
      amount: some([undefined, 100, 1000, 100000]),
      isAlarm: integer({ min: 0, max: 9 }),
    }),
    { maxLength },
  ).map((rows) =>
    rows.map((row, index): LogRecord => {
      const common = {
        line: index + 2,
        time: epochMs(1_760_000_000_000 + row.minute * 60_000),
        terminalId: row.terminal,
        merchantId: row.terminal === undefined ? undefined : row.terminal < 'T0000003' ? 'M1' : 'M2',
        appVersion: row.version,
      };
      if (row.isAlarm === 0) return alarm({ ...common, reading: reading(row.symptom) });
      return transaction({
        ...common,
        card: row.card === undefined ? undefined : cardToken(row.card),
        issuer: row.issuer,
        channel: row.channel,
        transactionType: row.type,
        entryMode: row.mode,
        amount: row.amount === undefined ? undefined : minorUnits(row.amount),
        reading: row.approved > 0 ? reading('approved', '00') : reading(row.symptom),
      });
    }),
  );
