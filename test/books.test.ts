/** Books take the rows of a batch at once, and come to what they come to when the rows are entered one by one. */
import { array, assert, constantFrom, integer, option, property, record as recordOf, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { type Books, closeBooks, enterRecord, enterRows, openBooks } from '../src/books.ts';
import { disagree } from '../src/context/state.ts';
import { seal } from '../src/context/surroundings.ts';
import { createPacker } from '../src/input/batch.ts';
import { createUnpacker } from '../src/input/unpack.ts';
import { TRANSACTION_COLUMNS, type TransactionRecord } from '../src/model/record.ts';
import { readFile } from './input/reading.ts';
import { records } from './context/records.ts';

const open = (): Books => openBooks({ hasHost: false, zone: 'UTC', keeps: 'recent' });

/** What the books tell once they are closed. */
const told = (books: Books): unknown => {
  const reconciliation = closeBooks(books, 'UTC', true);
  disagree(books.state, reconciliation?.disagreements ?? []);
  const { subjects, ask } = seal(books.state, new Set(TRANSACTION_COLUMNS));
  const { counts, period, fleet, late, signOns, direction } = books.state;
  return {
    reconciliation,
    state: { counts, period, late, signOns, direction, terminals: fleet.terminals, versions: fleet.versions },
    subjects: subjects.map(({ subject }) => ({ subject, neighbours: ask.neighbours(subject) })),
  };
};

const oneByOne = (rows: readonly TransactionRecord[]): unknown => {
  const books = open();
  for (const row of rows) enterRecord(books, row);
  return told(books);
};

/** `names`: after so many, the table of names begins anew. */
const atOnce = (rows: readonly TransactionRecord[], size: number, names?: number): unknown => {
  const books = open();
  const packer = createPacker(names);
  const unpack = createUnpacker();
  const one = (): never => {
    throw new Error('a row came by itself');
  };
  for (const [at, row] of rows.entries()) {
    packer.add(row);
    const batch = packer.size === size || at === rows.length - 1 ? packer.take() : undefined;
    if (batch !== undefined) unpack(batch, { record: one, lent: one, rows: (all) => enterRows(books, all) });
  }
  return told(books);
};

const some = constantFrom;
/** What the rows of the context's tests leave open. */
const numbers = recordOf({
  stan: some(undefined, '000001', '000002', '000003', 'A-7', '1234567890'),
  rrn: some(undefined, '600000000001', '600000000002', '600000000003', 'RF/0000000000001'),
  originalRrn: some(undefined, undefined, '600000000001', '000002', 'RF/0000000000001'),
  pan: some(undefined, '622200******0001', '622200******0002', '****0003', '6222-00**-0004'),
  batchNo: some(undefined, '1', '2'),
  currency: some(undefined, 'EUR', 'CNY'),
  responseText: some(undefined, 'OK', 'NO'),
  operatorId: some(undefined, '01'),
});

test('rows entered at once are entered as one by one, whatever they say', () => {
  assert(
    property(
      tuple(records(60), array(numbers, { minLength: 60, maxLength: 60 })),
      integer({ min: 1, max: 20 }),
      option(integer({ min: 1, max: 6 }), { nil: undefined }),
      ([all, said], size, names) => {
        const rows = all.flatMap((row, at) => (row.kind === 'alarm' ? [] : [{ ...row, ...said[at] }]));
        expect(atOnce(rows, size, names)).toEqual(oneByOne(rows));
      },
    ),
    { numRuns: 150 },
  );
});

test.each([
  'fixtures/demo/transactions.csv',
  'fixtures/clean/weekday-zh/transactions.csv',
  'fixtures/cases/restaurant-network/transactions.csv',
])('%s: rows entered at once are entered as one by one', async (path) => {
  const { transactions } = await readFile(path);
  expect(transactions.length).toBeGreaterThan(5);
  for (const size of [1, 7, 8192]) expect(atOnce(transactions, size)).toEqual(oneByOne(transactions));
});

test.each([
  { kind: 'host', hasHost: false },
  { kind: 'transaction', hasHost: true },
] as const)('rows of kind $kind come one by one where a host is expected: $hasHost', async ({ kind, hasHost }) => {
  const { transactions } = await readFile('fixtures/cases/restaurant-network/transactions.csv');
  const packer = createPacker();
  for (const row of transactions) packer.add({ ...row, kind });
  const batch = packer.take();
  const books = openBooks({ hasHost, zone: 'UTC', keeps: 'recent' });
  let ones = 0;
  if (batch !== undefined) {
    createUnpacker()(batch, { record: () => (ones += 1), rows: (all) => enterRows(books, all) });
  }
  expect(ones).toBe(transactions.length);
});
