/** Records go from thread to thread as columns: what comes out is what went in. */
import { expect, test } from 'vitest';
import { BATCH_ROWS, createPacker } from '../../src/input/batch.ts';
import { createUnpacker } from '../../src/input/unpack.ts';
import type { Batch } from '../../src/model/batch.ts';
import { AS_TEXT, packDigits, packMasked } from '../../src/model/packed.ts';
import type { AlarmRecord, LogRecord, Reading, TransactionRecord } from '../../src/model/record.ts';
import { cardToken, durationMs, epochMs, minorUnits } from '../../src/model/units.ts';
import { readFile } from './reading.ts';

/** As the other thread gets it. */
const sent = (batch: Batch | undefined): Batch[] => (batch === undefined ? [] : [structuredClone(batch)]);

const throughBatches = (records: readonly LogRecord[], rows = BATCH_ROWS, names?: number): LogRecord[] => {
  const packer = createPacker(names);
  const unpack = createUnpacker();
  const back: LogRecord[] = [];
  for (const [at, record] of records.entries()) {
    packer.add(record);
    if (packer.size === rows || at === records.length - 1) {
      for (const batch of sent(packer.take())) unpack(batch, { record: (one) => back.push(one) });
    }
  }
  expect(packer.take()).toBeUndefined();
  return back;
};

test.each(['fixtures/demo/transactions.csv', 'fixtures/demo/alarms.csv', 'fixtures/demo/hotel.ndjson'])(
  '%s: every record is as it was read, however the batches fall',
  async (path) => {
    const { records } = await readFile(path);
    expect(records.length).toBeGreaterThan(5);
    for (const rows of [1, 7, BATCH_ROWS]) {
      expect(throughBatches(records, rows)).toStrictEqual(records);
      // Tables that begin anew again and again tell the same.
      expect(throughBatches(records, rows, 3)).toStrictEqual(records);
    }
  },
);

const READING: Reading = {
  symptom: 'unknown',
  outcome: 'failed',
  code: undefined,
  table: undefined,
  by: 'nothing',
  ambiguous: false,
};

const BARE: TransactionRecord = {
  kind: 'host',
  source: { file: 3, line: 4_000_000_000, record: 1 },
  time: epochMs(0),
  terminalId: undefined,
  merchantId: undefined,
  stan: undefined,
  rrn: undefined,
  transactionType: undefined,
  amount: undefined,
  currency: undefined,
  pan: undefined,
  card: undefined,
  entryMode: undefined,
  responseCode: undefined,
  responseText: undefined,
  issuer: undefined,
  channel: undefined,
  latencyMs: undefined,
  operatorId: undefined,
  batchNo: undefined,
  appVersion: undefined,
  originalRrn: undefined,
  reading: READING,
};

test('what is missing stays missing, and what is nought or empty stays that', () => {
  const records: TransactionRecord[] = [
    BARE,
    {
      ...BARE,
      stan: '',
      rrn: '0',
      amount: minorUnits(0),
      latencyMs: durationMs(0),
      card: cardToken(0),
      terminalId: '',
    },
    {
      ...BARE,
      originalRrn: '9'.repeat(70_000),
      pan: '622200******0001',
      issuer: '工商银行',
      responseText: '\u{1f600}',
    },
    {
      ...BARE,
      time: epochMs(-1),
      amount: minorUnits(-(2 ** 52)),
      card: cardToken(2 ** 53 - 1),
      transactionType: 'VOID',
    },
    { ...BARE, entryMode: 'QR', reading: { ...READING, repaired: true } },
  ];
  expect(throughBatches(records, 2)).toStrictEqual(records);
});

test('rows that read alike share one reading on the other side as well', () => {
  const [first, second, third] = throughBatches([BARE, BARE, { ...BARE, reading: { ...READING } }], 2);
  expect(first?.reading).toBe(second?.reading);
  expect(third?.reading).not.toBe(first?.reading);
});

test('alarms keep how they showed themselves', () => {
  const alarm: AlarmRecord = {
    kind: 'alarm',
    source: { file: 0, line: 2, record: 1 },
    time: epochMs(5),
    terminalId: 'T1',
    merchantId: 'M1',
    alarmCode: 'E1',
    message: '交易失败',
    manifestation: 'voice',
    component: 'printer',
    appVersion: '1.2',
    reading: READING,
  };
  const alarms = [alarm, { ...alarm, manifestation: undefined, component: undefined, message: undefined }];
  expect(throughBatches(alarms)).toStrictEqual(alarms);
});

test('a row that stands in its file once more is told as that, in its place among the others', () => {
  const packer = createPacker();
  const told: string[] = [];
  for (const again of [false, true, false]) packer.add(BARE, again);
  for (const batch of sent(packer.take())) {
    createUnpacker()(batch, { record: () => told.push('row'), repeated: () => told.push('again') });
  }
  expect(told).toEqual(['row', 'again', 'row']);
});

test('an approval that is lent says what its record says, and packs what packs', () => {
  const approved: Reading = { ...READING, outcome: 'approved' };
  const record: TransactionRecord = {
    ...BARE,
    stan: '000123',
    rrn: 'RF-1',
    originalRrn: '9'.repeat(15),
    pan: '622200******0001',
    amount: minorUnits(500),
    reading: approved,
  };
  const bare: TransactionRecord = { ...BARE, reading: approved };
  const packer = createPacker();
  const told: unknown[] = [];
  for (const one of [record, bare, BARE]) packer.add(one);
  for (const batch of sent(packer.take())) {
    createUnpacker()(batch, {
      record: (one) => told.push(one),
      lent: (one, packed) => told.push({ ...one }, { ...packed }),
    });
  }
  const packed = {
    stan: packDigits('000123'),
    rrn: AS_TEXT,
    originalRrn: AS_TEXT,
    pan: packMasked('622200******0001'),
  };
  const nothing = { stan: Number.NaN, rrn: Number.NaN, originalRrn: Number.NaN, pan: Number.NaN };
  expect(told).toStrictEqual([record, packed, bare, nothing, BARE]);
});
