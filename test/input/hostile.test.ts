import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readInput } from '../../src/input/index.ts';
import type { ReadOptions } from '../../src/input/index.ts';
import { readText } from './reading.ts';

const HEAD = 'time,terminal_id,response_code\n';
const ROW = '2026-03-02 09:15:04,T1,51\n';

/** Reads a stream of pieces that nowhere stands as a whole, and tells what it cost. */
const readPieces = async (pieces: () => Generator<Buffer>, options: Partial<ReadOptions> = {}) => {
  const records: number[] = [];
  const rejects: string[] = [];
  const before = process.memoryUsage().rss;
  let most = before;
  const opened = await readInput(
    { path: '-', bytes: undefined, host: false },
    0,
    {
      profile: undefined,
      timeZone: undefined,
      kind: undefined,
      onProgress: () => {
        most = Math.max(most, process.memoryUsage().rss);
      },
      ...options,
      stdin: Readable.from(pieces()),
    },
    {
      record: (record) => records.push(record.source.line),
      reject: (reject) => rejects.push(reject.code),
      cardData: () => undefined,
    },
  );
  return { opened, records, rejects, grown: (most - before) / 1e6 };
};

const MEGABYTE = Buffer.alloc(1 << 20, 'x');

describe('bounded memory', () => {
  test('a line of 100 MB costs its row and no more', async () => {
    const { records, rejects, opened, grown } = await readPieces(function* () {
      yield Buffer.from(HEAD + ROW.repeat(3));
      for (let i = 0; i < 100; i++) yield MEGABYTE;
      yield Buffer.from(`\n${ROW.replace('T1', 'T2')}`);
    });
    expect(opened.ok).toBe(true);
    expect(rejects).toEqual(['row-too-long']);
    expect(records).toHaveLength(4);
    expect(grown).toBeLessThan(150);
  });

  test('a line of 100 MB of JSON likewise', async () => {
    const line = '{"time":"2026-03-02T09:15:04Z","terminal_id":"T1","response_code":"51"}\n';
    const { records, rejects, grown } = await readPieces(function* () {
      yield Buffer.from(line.repeat(3));
      yield Buffer.from('{"time":"');
      for (let i = 0; i < 100; i++) yield MEGABYTE;
      yield Buffer.from(`"}\n${line}`);
    });
    expect(rejects).toEqual(['row-too-long']);
    expect(records).toHaveLength(4);
    expect(grown).toBeLessThan(150);
  });

  test.each([
    ['a field', '{"time":"', '"}'],
    ['a list in it', '{"rows":["a \\" ]}",["', '"]]}'],
    ['a text that is none', '"', '"'],
    ['a word that is none', 'x', ''],
  ])('a record of 30 MB in an array, being %s, costs itself only', async (_, begins, ends) => {
    const record = (n: number): string =>
      `{"time":"2026-03-02T09:15:0${n}Z","terminal_id":"T${n}","response_code":"51"}`;
    const { opened, records, rejects, grown } = await readPieces(function* () {
      yield Buffer.from(`{"data":[${record(1)},\n${record(2)},\n${begins}`);
      for (let i = 0; i < 30; i++) yield MEGABYTE;
      yield Buffer.from(`${ends},\n${record(3)}\n,${record(4)}],"of":4}`);
    });
    expect(rejects).toEqual(['row-too-long']);
    expect(records).toEqual([1, 2, 4, 5]);
    expect(opened.ok).toBe(true);
    expect(opened.summary).toMatchObject({ records: 5, accepted: 4, rejected: 1 });
    expect(grown).toBeLessThan(150);
  });

  test('where such a record breaks off, the input does', async () => {
    const { opened, rejects } = await readPieces(function* () {
      yield Buffer.from('[{"time":"2026-03-02T09:15:04Z","terminal_id":"T1","response_code":"51"},{"x":"');
      for (let i = 0; i < 3; i++) yield MEGABYTE;
    });
    expect(opened).toMatchObject({ ok: false, error: { code: 'json-truncated' } });
    expect(opened.summary).toMatchObject({ records: 2, accepted: 1, rejected: 1 });
    expect(rejects).toEqual(['row-too-long']);
  });

  test('30 MB of other things behind the records', async () => {
    const { opened, grown } = await readPieces(function* () {
      yield Buffer.from('{"data":[{"time":"2026-03-02T09:15:04Z","terminal_id":"T1","response_code":"51"}],"x":"');
      for (let i = 0; i < 30; i++) yield MEGABYTE;
      yield Buffer.from('"}');
    });
    expect(opened.ok).toBe(true);
    expect(opened.summary).toMatchObject({ records: 1, accepted: 1, rejected: 0 });
    expect(grown).toBeLessThan(150);
  });

  test('a quote that never closes', async () => {
    const { records, opened } = await readPieces(function* () {
      yield Buffer.from(`${HEAD}${ROW}2026-03-02 09:15:05,"T1,51\n`);
      for (let i = 0; i < 40_000; i++) yield Buffer.from(ROW.replace('T1', `T${i}`));
    });
    expect(opened.summary.accepted).toBe(records.length);
    expect(records.length).toBeGreaterThan(39_000);
  });
});

describe('pipes that bring little at a time', () => {
  test('a long text in JSON is not walked through for each piece', async () => {
    const { records, opened } = await readPieces(function* () {
      yield Buffer.from('[{"time":"2026-03-02T09:15:04Z","response_code":"51","note":"');
      for (let i = 0; i < 60_000; i++) yield Buffer.from('0123456789');
      yield Buffer.from('"},\n{"time":"2026-03-02T09:15:05Z","response_code":"51"}]');
    });
    expect(opened.ok).toBe(true);
    expect(records).toEqual([1, 2]);
  });
});

describe('ten thousand columns', () => {
  test('are read, and only those that are known are kept', async () => {
    const names = Array.from({ length: 10_000 }, (_, i) => `c${i}`);
    const text = `time,terminal_id,response_code,${names.join(',')}\n2026-03-02 09:15:04,T1,51,${names.join(',')}\n`;
    const { opened, transactions } = await readText(text);
    expect(transactions).toMatchObject([{ terminalId: 'T1', responseCode: '51' }]);
    expect(opened.summary.records).toBe(1);
  });
  test('in JSON as well', async () => {
    const wide = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`c${i}`, i]));
    const { transactions } = await readText(
      JSON.stringify([{ time: '2026-03-02T09:15:04Z', terminal_id: 'T1', response_code: '51', ...wide }]),
    );
    expect(transactions).toMatchObject([{ terminalId: 'T1' }]);
  });
});

describe('deep nesting', () => {
  test.each([1000, 100_000])('%d levels cost their record only', async (depth) => {
    const good = '{"time":"2026-03-02T09:15:04Z","terminal_id":"T1","response_code":"51"}';
    const deep = `{"time":"2026-03-02T09:15:04Z","x":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    const { transactions, rejects } = await readText(`${good}\n${deep}\n${good.replace('T1', 'T2')}\n`);
    expect(transactions.map(({ terminalId }) => terminalId)).toEqual(['T1', 'T2']);
    expect(rejects).toMatchObject([{ line: 2, code: 'json-unreadable' }]);
  });
});

describe('names with a meaning to the machine', () => {
  const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
  test('as columns and as values', async () => {
    const before = Object.keys(Object.prototype);
    const csv = `time,terminal_id,response_code,transaction_type,${KEYS.join(',')}\n${KEYS.map(
      (key, i) => `2026-03-02 09:15:0${i},${key},${key},${key},${KEYS.join(',')}\n`,
    ).join('')}`;
    const { opened, transactions } = await readText(csv);
    expect(transactions.map(({ terminalId }) => terminalId)).toEqual(KEYS);
    expect(transactions.every(({ transactionType }) => transactionType === undefined)).toBe(true);
    expect(opened.summary.unknownValues).toHaveLength(KEYS.length);
    const { transactions: nested } = await readText(
      '[{"time":"2026-03-02T09:15:04Z","response_code":"51","__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}]',
    );
    expect(nested).toHaveLength(1);
    expect(Object.keys(Object.prototype)).toEqual(before);
    expect('polluted' in {}).toBe(false);
  });
});

test('broken GB18030 costs its characters, not the log', async () => {
  const row = Buffer.from('2026-03-02 09:15:04,T1,');
  // 密码错误, then half of a character of four bytes.
  const text = Buffer.from([0xc3, 0xdc, 0xc2, 0xeb, 0xb4, 0xed, 0xce, 0xf3]);
  const bytes = Buffer.concat([
    Buffer.from('time,terminal_id,response_text\n'),
    ...Array.from({ length: 40 }, () => [row, text, Buffer.from('\n')]).flat(),
    row,
    Buffer.from([0x81, 0x30]),
    Buffer.from('\n'),
    row,
    text,
    Buffer.from('\n'),
  ]);
  for (const size of [1, 7, 65_536]) {
    const { opened, transactions } = await readText(bytes, { size });
    expect(opened.summary).toMatchObject({ encoding: 'GB18030', records: 42, accepted: 42 });
    expect(transactions.filter(({ responseText }) => responseText === '密码错误')).toHaveLength(41);
  }
});

test('elements of a list that leave fields out, in a damaged export, are told and end nothing', async () => {
  const method = '"payment_method_details": {"type": "card_present", "card_present": {"last4": "0017"}}';
  const end = `${method}, "metadata": {"reader": "invented1"}}`;
  const text = `{
  "object": "list",
  "data": [
    {"id": "ch_1", "object": "charge", "amount": 1250, "amount_captured": 0, "currency": "usd", "created": 1772442900, "status": "failed", "\u0000failure_code": "card_declined", "outcome": {"reason": "insufficient_funds", "type": "issuer_declined"}, ${end},
    {"id": "ch_2_captured": 1250, "currency": "usd", "created": 1772442, "metadata": {"reader": "invented1"}},
    {"id": "ch_3", "o: "charge", "amount": 1250, "amount_captured": 1250, "currency": "jpy", "created": 1772443020, "status": "succeeded", "failure_code": null, "outcome": {"reason": null, "type": "authorized"}, ${end}
  ],
  "has_more": false,
  "url": "/v1/charges"
}
`;
  const { opened } = await readText(text, { timeFormat: 'DD/MM/YYYY' });
  const { records, accepted, rejected, duplicates } = opened.summary;
  expect(records).toBeGreaterThan(0);
  expect(accepted + rejected + duplicates).toBe(records);
});
