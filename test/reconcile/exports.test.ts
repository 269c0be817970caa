import { describe, expect, test } from 'vitest';
import type { TransactionRecord } from '../../src/model/record.ts';
import type { Reconciliation } from '../../src/model/reconciliation.ts';
import { cardToken, epochMs, minorUnits } from '../../src/model/units.ts';
import { createReconciler, finish, offer } from '../../src/reconcile/index.ts';
import { reading, transaction } from '../context/records.ts';

// What other people's exports leave out or tell otherwise. Invented throughout.
const START = Date.UTC(2026, 3, 1, 9, 0, 0);
const HOURS = 3_600_000;
let line = 1;

/** A sale of an amount and card of its own, so many seconds after nine. */
const sale = (second: number, fields: Partial<TransactionRecord> = {}): TransactionRecord => {
  line += 1;
  return transaction({
    line,
    time: epochMs(START + second * 1000),
    amount: minorUnits(10_000 + line * 37),
    card: cardToken(100_000 + line),
    pan: `622848******${String(1000 + line).slice(-4)}`,
    stan: String(line).padStart(6, '0'),
    rrn: String(100_000_000_000 + line),
    currency: 'CNY',
    ...fields,
  });
};
const atHost = (record: TransactionRecord, fields: Partial<TransactionRecord> = {}): TransactionRecord => ({
  ...record,
  kind: 'host',
  source: { ...record.source, file: 1 },
  ...fields,
});
const timedOut = { rrn: undefined, reading: reading('receive-timeout') } as const;
const cardless = { card: undefined, pan: undefined } as const;
const numberless = { rrn: undefined, stan: undefined } as const;

const reconcile = (...records: readonly TransactionRecord[]): Reconciliation => {
  const reconciler = createReconciler();
  for (const record of records) offer(reconciler, record);
  return finish(reconciler, () => 8 * HOURS);
};
const said = ({ disagreements }: Reconciliation): string[] =>
  disagreements.map(({ kind, verdict, atStake }) => `${kind} ${verdict} ${atStake}`);

/** A day of ordinary trade, every five minutes, as the host writes it down. */
const trade = (write: (record: TransactionRecord) => TransactionRecord): TransactionRecord[] =>
  Array.from({ length: 120 }, (_, index) => sale((index - 60) * 300)).flatMap((one) => [one, write(one)]);

describe('a payment that the other side holds in parts', () => {
  const parts = (whole: TransactionRecord, fields: readonly Partial<TransactionRecord>[]): TransactionRecord[] =>
    fields.map((one, index) =>
      atHost(whole, { amount: minorUnits(index === 0 ? 4000 : (whole.amount ?? 0) - 4000), ...one }),
    );
  const whole = sale(20);
  test.each([
    ['under one trace number', [{ rrn: undefined }, { rrn: undefined }]],
    ['each with a reference number of its own', [{}, { rrn: '900000000001' }]],
  ] as const)('%s', (_name, fields) => {
    const result = reconcile(...trade((one) => atHost(one)), whole, ...parts(whole, fields));
    expect(said(result)).toEqual([]);
    expect(result.totals.map(({ difference }) => difference)).toEqual([0]);
  });
  test('parts that do not add up are no split', () => {
    const [one, two] = parts(whole, [{ rrn: undefined }, { rrn: undefined, amount: minorUnits(1) }]);
    const result = reconcile(...trade((row) => atHost(row)), whole, ...[one, two].flatMap((row) => row ?? []));
    expect(said(result)).toContainEqual(expect.stringMatching(/^amount-differs charged/));
  });
});

describe('a host that names no currency', () => {
  const write = (one: TransactionRecord): TransactionRecord => atHost(one, { currency: undefined, ...numberless });
  const result = reconcile(...trade(write), sale(40));
  test('is matched by what it names', () => {
    expect(said(result)).toEqual([expect.stringMatching(/^missing-at-host not-charged/)]);
    expect(result.pairs.content).toBe(120);
  });
  test('is summed up in the currency of the other side', () => {
    expect(result.totals.map(({ currency }) => currency)).toEqual(['CNY']);
    expect(result.totals[0]?.difference).toBe(result.disagreements[0]?.atStake);
    expect(result.proven).toBe(true);
  });
  test('what only it holds is told in that currency', () => {
    const only = reconcile(...trade(write), write(sale(40)));
    expect(only.disagreements.map(({ kind, currency }) => `${kind} ${currency}`)).toEqual(['missing-at-terminal CNY']);
  });
  test('does not match across currencies that are named', () => {
    const [one, two] = [sale(40), sale(41)];
    const other = atHost(two, { ...numberless, currency: 'HKD', amount: one.amount, card: one.card, pan: one.pan });
    const kinds = reconcile(...trade((row) => atHost(row, numberless)), one, other).disagreements.map(
      ({ kind }) => kind,
    );
    expect(kinds.sort()).toEqual(['missing-at-host', 'missing-at-terminal']);
  });
});

test('a host that names no merchant is summed up under the one of the terminal', () => {
  const { days } = reconcile(
    ...trade((one) => atHost(one, { merchantId: undefined })),
    atHost(sale(40), { merchantId: undefined }),
  );
  expect(new Set(days.map(({ merchantId }) => merchantId)).size).toBe(1);
  expect(days.every(({ merchantId }) => merchantId !== undefined)).toBe(true);
});

describe('a host that writes the time of its booking runs', () => {
  const run = (one: TransactionRecord): TransactionRecord =>
    atHost(one, { time: epochMs(Math.ceil(one.time / (3 * HOURS)) * 3 * HOURS) });
  test('a lost answer finds its booking by card and amount', () => {
    const lost = sale(40);
    const rows = trade((one) => ({ ...run(one), stan: undefined }));
    const heard = { ...lost, ...timedOut, stan: undefined };
    const result = reconcile(...rows, heard, { ...run(lost), stan: undefined });
    expect(said(result)).toEqual([`reversal-missing charged ${lost.amount}`]);
  });
  test('a trace number is enough where the amounts differ and no card is told', () => {
    const one = sale(40);
    const booked = { ...run(one), ...cardless, rrn: undefined, amount: minorUnits((one.amount ?? 0) + 250) };
    const result = reconcile(...trade((row) => ({ ...run(row), rrn: undefined, ...cardless })), one, booked);
    expect(said(result)).toEqual(['amount-differs charged 250']);
  });
  test('what its last run may not have held is outside, not missing', () => {
    const late = Array.from({ length: 8 }, (_, index) => sale(60 * 300 + 600 + index * 300));
    const result = reconcile(...trade(run), ...late);
    expect(said(result)).toEqual([]);
  });
});

describe('a host without numbers and cards', () => {
  const write = (one: TransactionRecord): TransactionRecord => atHost(one, { ...numberless, ...cardless });
  test('one payment of two amounts at one till is one', () => {
    const one = sale(40);
    const other = { ...write(one), time: epochMs(one.time + 6000), amount: minorUnits((one.amount ?? 0) + 250) };
    expect(said(reconcile(...trade(write), one, other))).toEqual(['amount-differs charged 250']);
  });
  test('minutes apart they are two', () => {
    const one = sale(40);
    const other = { ...write(one), time: epochMs(one.time + 90_000), amount: minorUnits((one.amount ?? 0) + 250) };
    const kinds = reconcile(...trade(write), one, other).disagreements.map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['missing-at-host', 'missing-at-terminal']);
  });
  test('an odd amount that is booked again within minutes is charged twice', () => {
    const one = sale(40);
    const again = { ...write(one), time: epochMs(one.time + 100_000) };
    expect(said(reconcile(...trade(write), one, write(one), again))).toEqual([`duplicate charged-twice ${one.amount}`]);
  });
  test('a usual price that comes again is a payment that the terminal lacks', () => {
    const coffee = { amount: minorUnits(1200) };
    const coffees = Array.from({ length: 12 }, (_, index) => sale(index * 300 + 100, coffee)).flatMap((one) => [
      one,
      write(one),
    ]);
    const one = sale(40, coffee);
    const again = { ...write(one), time: epochMs(one.time + 100_000) };
    expect(said(reconcile(...trade(write), ...coffees, one, write(one), again))).toEqual([
      'missing-at-terminal charged 1200',
    ]);
  });
});

test('what is paid anew right after a reversal is not what was reversed', () => {
  const lost = sale(40, numberless);
  const undo = { ...lost, transactionType: 'REVERSAL', time: epochMs(lost.time + 20_000) } as const;
  const anew = { ...lost, time: epochMs(lost.time + 60_000) };
  const ordinary = trade((one) => atHost(one, numberless));
  const result = reconcile(
    ...ordinary,
    { ...lost, ...timedOut },
    undo,
    anew,
    ...[lost, undo, anew].map((one) => atHost(one)),
  );
  expect(said(result)).toEqual([`settled-by-records not-charged ${lost.amount}`]);
  const paid = [...ordinary.filter(({ kind }) => kind === 'host'), anew];
  const sum = paid.reduce((all, { amount = 0 }) => all + amount, 0);
  expect(result.totals.map(({ terminal, host }) => [terminal.total.amount, host.total.amount])).toEqual([[sum, sum]]);
});

test('a void of another purchase of the same card and amount gives nothing back', () => {
  const lost = sale(0);
  const same = { card: lost.card, pan: lost.pan, amount: lost.amount };
  const other = sale(7200, same);
  const undone = sale(7300, { ...same, transactionType: 'VOID' });
  const result = reconcile(
    ...trade((one) => atHost(one)),
    { ...lost, ...timedOut },
    other,
    undone,
    ...[lost, other, undone].map((one) => atHost(one)),
  );
  expect(said(result)).toEqual([`reversal-missing charged ${lost.amount}`]);
});

test('a reversal that was answered after the last record of the host has undone its payment', () => {
  const last = sale(59 * 300 + 20);
  const undo = { ...last, transactionType: 'REVERSAL', time: epochMs(last.time + 60_000) } as const;
  const later = Array.from({ length: 5 }, (_, index) => sale(60 * 300 + index * 300));
  const result = reconcile(...trade((one) => atHost(one)), { ...last, ...timedOut }, atHost(last), undo, ...later);
  expect(said(result)).toEqual([`settled-by-records not-charged ${last.amount}`]);
});

describe('a pre-authorisation', () => {
  const hold = sale(40, { transactionType: 'PREAUTH' });
  const same = { card: hold.card, pan: hold.pan, amount: hold.amount };
  const taken = sale(160, { ...same, transactionType: 'PREAUTH_COMPLETE', originalRrn: hold.rrn });
  test('and its completion over the same amount are no double charge', () => {
    const rows = [hold, taken];
    expect(said(reconcile(...trade((one) => atHost(one)), ...rows, ...rows.map((one) => atHost(one))))).toEqual([]);
    expect(said(reconcile(...trade((one) => atHost(one)), ...rows))).toHaveLength(2);
  });
  test('two completions are', () => {
    const again = sale(200, { ...same, transactionType: 'PREAUTH_COMPLETE', originalRrn: hold.rrn });
    const rows = [hold, taken, again];
    const result = reconcile(...trade((one) => atHost(one)), ...rows, ...rows.map((one) => atHost(one)));
    expect(said(result)).toEqual([`duplicate charged-twice ${hold.amount}`]);
  });
});

test('a trace number tells of one payment of two amounts where the host names no terminals', () => {
  const one = sale(40);
  const write = (row: TransactionRecord): TransactionRecord =>
    atHost(row, { terminalId: undefined, rrn: undefined, card: undefined, pan: undefined });
  const other = { ...write(one), amount: minorUnits((one.amount ?? 0) + 250) };
  expect(said(reconcile(...trade(write), one, other))).toEqual(['amount-differs charged 250']);
});
