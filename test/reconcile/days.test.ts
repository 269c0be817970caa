import { describe, expect, test } from 'vitest';
import type { Disagreement, Reconciliation } from '../../src/model/reconciliation.ts';
import type { TransactionRecord } from '../../src/model/record.ts';
import { epochMs } from '../../src/model/units.ts';
import {
  closeSieve,
  createReconciler,
  createSieve,
  finish,
  isLate,
  mergeReconcilers,
  offer,
  siftRecord,
} from '../../src/reconcile/index.ts';
import { type Days, makeDays, type Planted, shuffled } from '../worlds/reconcile/days.ts';

const UTC = (): number => 0;

const reconcile = (records: readonly TransactionRecord[]): Reconciliation => {
  const reconciler = createReconciler();
  for (const record of records) offer(reconciler, record);
  return finish(reconciler, UTC);
};

/** What a disagreement says, without where its rows stand. */
const said = (one: Disagreement | Planted): string =>
  'record' in one
    ? `${one.kind} ${one.record.terminalId} ${one.record.stan} ${one.verdict} ${one.atStake} ${one.record.kind}`
    : `${one.kind} ${one.terminalId} ${one.stan} ${one.verdict} ${one.amount} ${one.side}`;

const foundIn = (result: Reconciliation): string[] => result.disagreements.map(said).sort();
const plantedIn = ({ planted }: Days): string[] => planted.map(said).sort();

const sum = (records: readonly TransactionRecord[], { undone }: Days, currency: string): number => {
  let all = 0;
  for (const row of records) {
    if (row.currency !== currency || row.reading.outcome !== 'approved') continue;
    if (undone.has(`${row.kind} ${row.terminalId} ${row.stan}`)) continue;
    if (row.transactionType === 'SALE') all += row.amount ?? 0;
    else if (row.transactionType === 'VOID' || row.transactionType === 'REFUND') all -= row.amount ?? 0;
  }
  return all;
};

const DAY_MS = 86_400_000;
const lastDayFirst = (records: readonly TransactionRecord[]): TransactionRecord[] =>
  records.toSorted((a, b) => Math.floor(b.time / DAY_MS) - Math.floor(a.time / DAY_MS));

describe.each([11, 12, 13, 14, 15])('days of seed %i', (seed) => {
  const days = makeDays({ seed, clocks: { 2: -7 * 60_000, 5: 95_000 } });
  const result = reconcile([...days.terminal, ...days.host]);

  test('are large enough to mean something', () => {
    expect(days.terminal.length).toBeGreaterThan(2000);
    expect(days.planted.length).toBeGreaterThan(200);
    expect(new Set(days.planted.map(({ kind }) => kind)).size).toBe(10);
  });

  test('every planted disagreement is found with its kind, verdict and amount, and none is invented', () => {
    expect(foundIn(result)).toEqual(plantedIn(days));
  });

  test('sums are those of the rows, and add up', () => {
    expect(result.proven).toBe(true);
    for (const { currency = '', terminal, host } of result.totals) {
      expect(terminal.total.amount).toBe(sum(days.terminal, days, currency));
      expect(host.total.amount).toBe(sum(days.host, days, currency));
    }
  });

  test('the slow clock is told', () => {
    const slow = result.clocks.find(({ terminalId }) => terminalId === '01000002');
    expect(Math.abs((slow?.offset ?? 0) + 7 * 60_000)).toBeLessThan(10_000);
  });

  test('the order of rows does not matter', () => {
    const mixed = reconcile(shuffled([...days.terminal, ...days.host], seed));
    expect(mixed).toEqual(result);
  });

  test('two halves merged are the whole', () => {
    const all = [...days.terminal, ...days.host];
    const [one, two] = [createReconciler(), createReconciler()];
    for (const [index, record] of all.entries()) offer(index % 2 === 0 ? one : two, record);
    mergeReconcilers(one, two);
    expect(finish(one, UTC)).toEqual(result);
  });

  test('without trace numbers, without reference numbers, and without either', () => {
    const plain = (record: TransactionRecord): boolean =>
      record.transactionType === 'SALE' && record.reading.outcome === 'approved';
    const sales = [...days.terminal, ...days.host].filter(plain);
    const missing = (records: readonly TransactionRecord[]): Planted['stan'][] =>
      reconcile(records)
        .disagreements.filter(({ kind }) => kind === 'missing-at-host')
        .map(({ record }) => `${record.terminalId} ${record.time} ${record.amount}`)
        .sort();
    const byReference = missing(sales);
    expect(byReference.length).toBeGreaterThanOrEqual(26);
    expect(missing(sales.map((record) => ({ ...record, stan: undefined, batchNo: undefined })))).toEqual(byReference);
    expect(missing(sales.map((record) => ({ ...record, rrn: undefined })))).toEqual(byReference);
  });
});

test('what one export does not reach is outside, and missing nowhere', () => {
  const days = makeDays({ seed: 31, each: 0 });
  const from = days.start + 12 * 3_600_000;
  const to = days.end - 12 * 3_600_000;
  const result = reconcile([
    ...days.terminal.filter(({ time }) => time < to),
    ...days.host.filter(({ time }) => time > from),
  ]);
  expect(result.disagreements.filter(({ mismatch }) => mismatch !== undefined)).toEqual([]);
  expect(result.proven).toBe(true);
  expect(result.totals[0]?.terminal.outside.count).toBeGreaterThan(20);
  expect(result.totals[0]?.host.outside.count).toBeGreaterThan(20);
  expect(result.totals.map(({ difference }) => difference)).toEqual([0, 0]);
});

test('a host export in another zone, told as this one, is one offset', () => {
  const days = makeDays({ seed: 32 });
  const away = days.host.map((record) => ({ ...record, time: epochMs(record.time + 8 * 3_600_000) }));
  const result = reconcile([...days.terminal, ...away]);
  expect(result.clocks.every(({ offset }) => Math.abs(offset + 8 * 3_600_000) < 60_000)).toBe(true);
  expect(foundIn(result)).toEqual(plantedIn(days));
});

test.each([
  ['oldest', 1],
  ['newest', -1],
])('letting go of agreeing pairs while reading changes nothing, the %s first', (_, step) => {
  const days = makeDays({ seed: 33, perDay: 120, terminals: 12, days: 6 });
  const whole = createReconciler();
  const lean = createReconciler({ letGoIn: UTC, held: 3000 });
  let most = 0;
  for (const record of [...days.terminal, ...days.host].sort((a, b) => (a.time - b.time) * step)) {
    offer(whole, record);
    offer(lean, record);
    most = Math.max(most, lean.rows.size);
  }
  expect(lean.late).toBe(false);
  expect(most).toBeLessThan(whole.rows.size / 3);
  expect(finish(lean, UTC)).toEqual(finish(whole, UTC));
});

test.each([
  ['oldest', 1],
  ['newest', -1],
])('a row that comes after its time is noticed where rows were let go, the %s first', (_, step) => {
  const days = makeDays({ seed: 34 });
  const lean = createReconciler({ letGoIn: UTC, held: 1000 });
  const all = [...days.terminal, ...days.host].sort((a, b) => (a.time - b.time) * step);
  for (const record of [...all.slice(1), ...all.slice(0, 1)]) offer(lean, record);
  expect(lean.late).toBe(true);
});

test.each([
  ['oldest', (records: readonly TransactionRecord[]) => records],
  ['newest', (records: readonly TransactionRecord[]) => records.toReversed()],
])('alone, letting go changes nothing either, the %s first', (_, ordered) => {
  const days = makeDays({ seed: 35, days: 6 });
  const whole = createReconciler({ alone: true });
  const lean = createReconciler({ letGoIn: UTC, alone: true, held: 500 });
  let most = 0;
  for (const record of ordered(days.terminal)) {
    offer(whole, record);
    offer(lean, record);
    most = Math.max(most, lean.rows.size);
  }
  expect(lean.late).toBe(false);
  expect(most).toBeLessThan(whole.rows.size / 2);
  expect(finish(lean, UTC)).toEqual(finish(whole, UTC));
});

const unnumbered = (record: TransactionRecord): TransactionRecord => ({
  ...record,
  rrn: undefined,
  originalRrn: undefined,
});

describe.each([
  ['the host', (record: TransactionRecord) => (record.kind === 'host' ? unnumbered(record) : record)],
  ['the terminals', (record: TransactionRecord) => (record.kind === 'host' ? record : unnumbered(record))],
  ['nobody', unnumbered],
])('letting go where reference numbers are not known to %s', (_, without) => {
  const days = makeDays({ seed: 41, perDay: 120, terminals: 12, days: 6, clocks: { 3: -7 * 60_000 } });
  const all = [...days.terminal, ...days.host].map(without);

  test.each([
    ['oldest', 1],
    ['newest', -1],
  ])('changes nothing, the %s first', (_first, step) => {
    const whole = createReconciler();
    const lean = createReconciler({ letGoIn: UTC, held: 3000 });
    let most = 0;
    for (const record of all.toSorted((a, b) => (a.time - b.time) * step)) {
      offer(whole, record);
      offer(lean, record);
      most = Math.max(most, lean.rows.size);
    }
    expect(lean.late).toBe(false);
    expect(lean.tracedPairs).toBeGreaterThan(1000);
    expect(most).toBeLessThan(whole.rows.size / 2);
    expect(finish(lean, UTC)).toEqual(finish(whole, UTC));
  });

  test('a trace number that comes again hours later is noticed', () => {
    const lean = createReconciler({ letGoIn: UTC, held: 1000 });
    const ordered = all.toSorted((a, b) => a.time - b.time);
    const [first] = ordered.filter(({ kind, time }) => kind === 'host' && time > days.start + 10 * 3_600_000);
    if (first === undefined) throw new Error('no payment to repeat');
    const again = { ...first, rrn: undefined, time: epochMs(first.time + 6 * 3_600_000) };
    for (const record of [...ordered, again].sort((a, b) => a.time - b.time)) offer(lean, record);
    expect(lean.late).toBe(true);
  });
});

test('alone, letting go sooner in a dense log changes nothing', () => {
  const days = makeDays({ seed: 40, days: 6, perDay: 200 });
  const whole = createReconciler({ alone: true });
  const patient = createReconciler({ letGoIn: UTC, alone: true, held: 300 });
  const lean = createReconciler({ letGoIn: UTC, alone: true, held: 300, dense: 200 });
  const most = { patient: 0, lean: 0 };
  for (const record of days.terminal) {
    for (const one of [whole, patient, lean]) offer(one, record);
    most.patient = Math.max(most.patient, patient.rows.size);
    most.lean = Math.max(most.lean, lean.rows.size);
  }
  expect(lean.slackMs).toBeLessThan(patient.slackMs);
  expect(isLate(lean)).toBe(false);
  expect(most.lean).toBeLessThan(most.patient);
  expect(finish(lean, UTC)).toEqual(finish(whole, UTC));
});

test('alone, a reversal that comes nearly two hours later is noticed in a dense log too', () => {
  const days = makeDays({ seed: 40, days: 2, perDay: 200 });
  const lean = createReconciler({ letGoIn: UTC, alone: true, held: 20, dense: 50 });
  const from = days.start + 11 * 3_600_000;
  const sale = days.terminal.find(
    ({ time, transactionType, reading }) => time > from && transactionType === 'SALE' && reading.outcome === 'approved',
  );
  if (sale === undefined) throw new Error('no sale to reverse');
  const reversal: TransactionRecord = {
    ...sale,
    transactionType: 'REVERSAL',
    rrn: undefined,
    amount: undefined,
    card: undefined,
    pan: undefined,
    time: epochMs(sale.time + 110 * 60_000),
  };
  for (const record of [...days.terminal, reversal].sort((a, b) => a.time - b.time)) offer(lean, record);
  expect(lean.slackMs).toBe(30 * 60_000);
  expect(isLate(lean)).toBe(true);
});

test.each([
  ['in no order', (records: readonly TransactionRecord[]) => shuffled(records, 7)],
  [
    'terminal by terminal',
    (records: readonly TransactionRecord[]) =>
      records.toSorted((a, b) => ((a.terminalId ?? '') < (b.terminalId ?? '') ? -1 : 1)),
  ],
  ['day by day, the last first', (records: readonly TransactionRecord[]) => lastDayFirst(records)],
])('alone, a second reading of rows %s lets go as much, and changes nothing', (_, ordered) => {
  const days = makeDays({ seed: 39, days: 6 });
  const records = ordered(days.terminal);
  const sieve = createSieve();
  for (const record of records) siftRecord(sieve, record);
  const whole = createReconciler({ alone: true });
  const lean = createReconciler({ letGoIn: UTC, alone: true, held: 500, sieve: closeSieve(sieve) });
  let most = 0;
  for (const record of records) {
    offer(whole, record);
    offer(lean, record);
    most = Math.max(most, lean.rows.size);
  }
  expect(lean.late).toBe(false);
  expect(most).toBeLessThan(whole.rows.size / 2);
  expect(finish(lean, UTC)).toEqual(finish(whole, UTC));
});

test('alone, a host record that comes all the same is noticed', () => {
  const days = makeDays({ seed: 36, days: 1, terminals: 2, each: 1 });
  const lean = createReconciler({ letGoIn: UTC, alone: true });
  for (const record of [...days.terminal, ...days.host]) offer(lean, record);
  expect(lean.late).toBe(true);
});

test.each([
  ['terminals', { terminalId: undefined }],
  ['terminals or merchants', { terminalId: undefined, merchantId: undefined }],
] as const)('a host export that names no %s', (_name, without) => {
  const days = makeDays({ seed: 37, terminals: 6, perDay: 150 });
  const result = reconcile([...days.terminal, ...days.host.map((record) => ({ ...record, ...without }))]);
  // Which of two host rows at one till is the second cannot be told without the till.
  const seen = (one: string): boolean => !one.startsWith('duplicate');
  const nameless = (one: Disagreement | Planted): string => said(one).replace(/ 0\d{7} | undefined /, ' ');
  const isAtHost = (one: string): boolean => one.endsWith(' host');
  const found = result.disagreements.map(nameless).filter(seen).sort();
  const planted = days.planted.map(nameless).filter(seen).sort();
  expect(found.filter((one) => !isAtHost(one))).toEqual(planted.filter((one) => !isAtHost(one)));
  expect(found).toEqual(expect.arrayContaining(planted));
  expect(result.proven).toBe(true);
});

test('pairs of a host that names no terminals are let go as well, and refunds whose sale is there', () => {
  const days = makeDays({ seed: 38, perDay: 120, terminals: 12, days: 6 });
  const host = days.host.map((record) => ({ ...record, terminalId: undefined }));
  const whole = createReconciler();
  const lean = createReconciler({ letGoIn: UTC, held: 3000 });
  let most = 0;
  for (const record of [...days.terminal, ...host].sort((a, b) => a.time - b.time)) {
    offer(whole, record);
    offer(lean, record);
    most = Math.max(most, lean.rows.size);
  }
  expect(lean.late).toBe(false);
  expect(most).toBeLessThan(whole.rows.size / 3);
  expect(lean.named.approved).toBeGreaterThan(0);
  expect(finish(lean, UTC)).toEqual(finish(whole, UTC));
});
