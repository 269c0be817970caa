import { describe, expect, test } from 'vitest';
import type { Neighbours, Subject, Surroundings } from '../../src/model/diagnosis.ts';
import type { LogRecord, TransactionRecord } from '../../src/model/record.ts';
import { cardToken, minorUnits } from '../../src/model/units.ts';
import { at, explain, failure, message, sale, trade } from '../diagnose/fleet.ts';

/** The only alarm of a log, and whom to ask. */
const only = (rows: readonly LogRecord[]): { subject: Subject; ask: Surroundings } => {
  const { subjects, ask } = explain(rows);
  const [first] = subjects;
  if (first === undefined || subjects.length !== 1) throw new Error('the log holds one alarm');
  return { subject: first.subject, ask };
};

describe('approvals near an alarm', () => {
  const HOLDER = { card: cardToken(7) };
  const refused = failure(200, 'S1-1', 'wrong-pin', HOLDER);
  const near = (...rows: readonly TransactionRecord[]): Neighbours => {
    const { subject, ask } = only([sale(0, 'S9-1'), refused, ...rows, sale(500, 'S9-1')]);
    return ask.neighbours(subject);
  };
  const minutesOf = (sighting: { readonly time: number } | undefined): number | undefined =>
    sighting === undefined ? undefined : (sighting.time - at(0)) / 60_000;

  test('the same card’s next and last, at any terminal, within two hours', () => {
    const found = near(
      sale(100, 'S2-1', HOLDER),
      sale(190, 'S3-1', HOLDER),
      sale(210, 'S4-1', HOLDER),
      sale(230, 'S1-1', HOLDER),
    );
    expect([minutesOf(found.cardBefore), minutesOf(found.cardNext)]).toEqual([190, 210]);
    const none = near(sale(79, 'S2-1', HOLDER), sale(321, 'S2-1', HOLDER));
    expect([none.cardBefore, none.cardNext]).toEqual([undefined, undefined]);
  });

  test('the terminal’s next four within a quarter of an hour, and its last', () => {
    const found = near(...[100, 195, 201, 203, 205, 207, 209].map((minutes) => sale(minutes, 'S1-1')));
    expect(found.terminalNext.map(minutesOf)).toEqual([201, 203, 205, 207]);
    expect(minutesOf(found.terminalBefore)).toBe(195);
    expect(near(sale(216, 'S1-1')).terminalNext).toEqual([]);
    expect(near(sale(201, 'S1-2')).terminalNext).toEqual([]);
  });

  test('tell amount, type and where they stand', () => {
    const paid = sale(201, 'S1-1', { amount: minorUnits(4200), transactionType: 'VOID' });
    expect(near(paid).terminalNext[0]).toMatchObject({
      amount: 4200,
      transactionType: 'VOID',
      terminalId: 'S1-1',
      source: paid.source,
    });
  });

  test('do not depend on the order of the rows', () => {
    const rows = [201, 203, 205].map((minutes) => sale(minutes, 'S1-1', HOLDER));
    expect(near(...rows.toReversed())).toEqual(near(...rows));
  });
});

describe('contrast', () => {
  const match = { id: 'reads', test: ({ symptom }: Subject) => symptom === 'chip-read-error' };
  const rows = [
    ...trade(['S1-1', 'S1-2', 'S2-1'], 0, 300, 10),
    ...[100, 110, 120].map((minutes) => failure(minutes, 'S1-1', 'chip-read-error')),
    failure(115, 'S2-1', 'chip-read-error'),
    failure(118, 'S1-1', 'insufficient-funds'),
  ];
  const { subjects, ask } = explain(rows);
  const subject = subjects.map((one) => one.subject).find((one) => one.symptom === 'chip-read-error');
  if (subject === undefined) throw new Error('a read failed');

  test('counts what matches inside and outside of a scope, the alarm itself included', () => {
    const { inside, outside } = ask.contrast(subject, 'terminal', 3_600_000, 3_600_000, match);
    expect(inside).toMatchObject({ failed: 3, cardsFailing: 3, terminalsFailing: 1, terminals: 1 });
    expect(outside).toMatchObject({ failed: 1, terminalsFailing: 1, terminals: 2 });
    expect(inside.ok).toBeGreaterThan(8);
  });

  test('a site holds its terminals, everything holds all', () => {
    expect(ask.contrast(subject, 'site', 3_600_000, 3_600_000, match).inside).toMatchObject({
      failed: 3,
      terminals: 2,
      sites: 1,
    });
    expect(ask.contrast(subject, 'everything', 3_600_000, 3_600_000, match).inside).toMatchObject({
      failed: 4,
      terminals: 3,
      sites: 2,
      sitesFailing: 2,
    });
  });

  test('of a span that ends before the others begin, holds the alarm alone', () => {
    const { inside } = ask.contrast(subject, 'terminal', 60_000, 60_000, match);
    expect(inside.failed).toBe(1);
  });

  test('others are the rest of the scope, in order and without the alarm', () => {
    const others = ask.others(subject, 'terminal', 3_600_000, 3_600_000);
    expect(others.map(({ symptom }) => symptom)).toEqual(['chip-read-error', 'insufficient-funds', 'chip-read-error']);
    expect(others.map(({ ordinal }) => ordinal)).not.toContain(subject.ordinal);
  });
});

describe('what a row does not say of its place', () => {
  test('is taken from the terminal’s other rows', () => {
    const { subject, ask } = only([
      ...trade(['S1-1'], 0, 100, 10, () => ({ channel: 'CH-B', appVersion: '1.0' })),
      message(105, 'S1-1', 'printer-jam', { merchantId: undefined, appVersion: undefined }),
      ...trade(['S1-1'], 110, 200, 10, () => ({ channel: 'CH-B', appVersion: '2.0' })),
    ]);
    expect(ask.place(subject)).toMatchObject({ terminal: 'S1-1', site: 'S1', channel: 'CH-B', version: '1.0' });
  });

  test('the issuer, by the first six digits of the card', () => {
    const { subject, ask } = only([
      failure(10, 'S1-1', 'do-not-honor', { issuer: undefined, pan: '622848******0007' }),
      sale(20, 'S1-1'),
    ]);
    expect(ask.place(subject).issuer).toBe('BIN 622848');
  });

  test('the card of a failed read: that which paid the same amount there right after', () => {
    const read = failure(10, 'S1-1', 'chip-read-error', { card: undefined, amount: minorUnits(7777) });
    const paid = sale(11, 'S1-1', { card: cardToken(42), amount: minorUnits(7777) });
    const place = (rows: readonly LogRecord[]) => {
      const { subject, ask } = only(rows);
      return ask.place(subject).card;
    };
    expect(place([read, paid])).toBe(42);
    expect(place([read, sale(11, 'S1-1', { card: cardToken(42), amount: minorUnits(7778) })])).toBeUndefined();
    expect(place([read, sale(14, 'S1-1', { card: cardToken(42), amount: minorUnits(7777) })])).toBeUndefined();
  });
});

test('where no merchant is named, terminals numbered in a row share a roof', () => {
  const unnamed = { merchantId: undefined };
  const { subject, ask } = only([
    ...trade(['10001001', '10001002', '20002001'], 0, 60, 10, () => unnamed),
    failure(30, '10001001', 'no-signal', unnamed),
  ]);
  expect(ask.place(subject).site).toBe('10001***');
  expect(ask.contrast(subject, 'site', 3_600_000, 3_600_000, { id: 'all', test: () => true }).inside.terminals).toBe(2);
});

test('serial numbers that lie far apart are no row, though they begin alike', () => {
  const unnamed = { merchantId: undefined };
  const { subject, ask } = only([
    ...trade(['N86401446', 'N86401815', 'N86502002'], 0, 60, 10, () => unnamed),
    failure(30, 'N86401446', 'no-signal', unnamed),
  ]);
  expect(ask.place(subject).site).toBe('N86401446');
});
