import { expect, test } from 'vitest';
import { inARow } from '../../src/diagnose/thin.ts';
import { cardToken, minorUnits } from '../../src/model/units.ts';
import { explain, failure, message, sale, told, trade } from './fleet.ts';

const CHANNEL = 'payment-environment/payment-channel';
const SMALL = ['S1-1', 'S1-2', 'S2-1', 'S2-2'];

test('customers in a row whose issuers do not answer are one outage, though none of their alarms tells of it by itself', () => {
  const rows = [
    ...trade(SMALL, 0, 600, 7),
    ...[300, 303, 312, 323].map((minutes, at) => failure(minutes, SMALL[at] ?? 'S1-1', 'day-cutover')),
  ];
  expect(told(explain(rows))).toEqual([`${CHANNEL} channel CH-A`]);
});

test('the cut-over of the day is none', () => {
  const rows = [
    ...trade(SMALL, 0, 600, 7),
    ...[300, 301, 302, 303].map((minutes, at) => failure(minutes, SMALL[at] ?? 'S1-1', 'day-cutover')),
  ];
  expect(told(explain(rows))).toEqual([]);
});

test('of an outage only tries in a row are left where single losses were taken for its beginning; nothing of other faults', () => {
  const cut = Array.from({ length: 12 }, (_, k) => failure(560 + k, 'S1-1', 'connect-failed'));
  const single = [60, 200, 340, 480].map((minutes) => failure(minutes, 'S1-1', 'receive-timeout'));
  const { diagnosed: members } = explain([...trade(SMALL, 0, 600, 7), ...single, ...cut]);
  const lost = members.filter(({ subject }) => subject.family === 'link');
  const line = { cause: 'payment-environment/network', kind: 'site', name: 'S1', members: lost } as const;
  expect(inARow(line).map((part) => part.members.length)).toEqual([1, 1, 1, 1, 12]);
  expect(inARow({ ...line, cause: 'hardware-failure/keypad' })).toEqual([]);
});

test('one customer’s tries are none, however many', () => {
  const card = { card: cardToken(5), amount: minorUnits(900) };
  const rows = [
    ...trade(SMALL, 0, 600, 7),
    ...[300, 301, 302, 303].map((minutes, at) => failure(minutes, SMALL[at] ?? 'S1-1', 'day-cutover', card)),
  ];
  expect(told(explain(rows))).toEqual([]);
});

test('nor is what comes every hour', () => {
  const rows = [
    ...trade(SMALL, 0, 900, 7),
    ...Array.from({ length: 30 }, (_, at) => failure(at * 30, SMALL[at % 4] ?? 'S1-1', 'issuer-unavailable')),
  ];
  expect(told(explain(rows)).filter((one) => !one.includes('issuer'))).toEqual([]);
});

test('a terminal whose program breaks beside a release that repeats payments is a fault of its own', () => {
  const fleet = ['S1-1', 'S1-2', 'S2-1', 'S2-2', 'S3-1', 'S3-2', 'S4-1', 'S4-2'];
  const versionOf = (terminal: string) => ({ appVersion: terminal < 'S3' ? '2.0' : '1.0' });
  const rows = [
    ...trade(fleet, 0, 900, 6, versionOf),
    ...['S1-1', 'S1-2', 'S2-1', 'S2-2'].flatMap((terminal, at) =>
      Array.from({ length: 20 }, (_, nth) =>
        failure(at + 20 + nth * 40, terminal, 'duplicate-transaction', versionOf(terminal)),
      ),
    ),
    ...Array.from({ length: 8 }, (_, nth) => message(300 + nth * 15, 'S2-2', 'app-crash', versionOf('S2-2'))),
  ];
  expect(told(explain(rows))).toEqual([
    'system-failure/software-fault version 2.0',
    'system-failure/software-fault terminal S2-2',
  ]);
});

test('a few card ranges that fail among many are one bank, though one of them was seen on all lines', () => {
  const ranges = ['400000', '411111', '510510', '520082', '545454', '601111', '622848', '623506'];
  const payments = (from: number, to: number, down: readonly string[]) =>
    ['S1-1', 'S2-1', 'S3-1', 'S4-1', 'S5-1', 'S6-1'].flatMap((terminal, at) =>
      Array.from({ length: Math.floor((to - from) / 3) }, (_, nth) => {
        const minutes = from + nth * 3 + at / 6;
        const range = ranges[(nth * 5 + at) % ranges.length] ?? '400000';
        const fields = { issuer: undefined, pan: `${range}******${1000 + nth}` };
        return down.includes(range)
          ? failure(minutes, terminal, 'issuer-unavailable', fields)
          : sale(minutes, terminal, fields);
      }),
    );
  const found = explain([
    ...payments(0, 300, []),
    ...payments(300, 340, ['411111', '520082']),
    ...payments(340, 600, []),
  ]);
  expect(found.incidents.map(({ cluster, scope }) => [cluster.kind, scope.issuers])).toEqual([
    ['issuer', ['BIN 411111', 'BIN 520082']],
  ]);
});

test('what one shop may not do is its setting, though one of its tills tried it more often', () => {
  const rows = [
    ...trade(['S1-1', 'S1-2', 'S1-3', 'S2-1', 'S2-2', 'S3-1'], 0, 900, 8),
    ...[100, 180, 300, 420, 500].map((minutes) =>
      failure(minutes, 'S1-1', 'not-permitted-to-terminal', { transactionType: 'REFUND' }),
    ),
    failure(340, 'S1-2', 'not-permitted-to-terminal', { transactionType: 'REFUND' }),
  ];
  expect(told(explain(rows))).toEqual(['security-settings/policy site S1']);
});

test('what the bank says of a suspected card at the next till belongs to the same incident', () => {
  const fleet = ['S1-1', 'S1-2', 'S2-1', 'S3-1'];
  const card = { card: cardToken(77) };
  const refused = (minutes: number, terminal: string, cents: number) =>
    failure(minutes, terminal, 'wrong-pin', { ...card, amount: minorUnits(cents) });
  const found = explain([
    ...trade(fleet, 0, 600, 7),
    refused(300, 'S1-1', 18_900),
    refused(303, 'S1-2', 18_900),
    refused(311, 'S2-1', 24_900),
    refused(313, 'S2-1', 24_900),
    refused(322, 'S2-1', 9900),
    failure(330, 'S3-1', 'lost-or-stolen-card', { ...card, amount: minorUnits(9900) }),
  ]);
  expect(found.incidents.map(({ cluster, scope }) => [cluster.kind, cluster.members.length, scope.terminals])).toEqual([
    ['card', 6, ['S1-1', 'S1-2', 'S2-1', 'S3-1']],
  ]);
});

test('one sale tried at two tills of a shop is one holder’s visit, and no incident', () => {
  const card = { card: cardToken(78), amount: minorUnits(9900) };
  const rows = [
    ...trade(['S1-1', 'S1-2', 'S2-1', 'S3-1'], 0, 600, 7),
    ...[300, 301, 303, 304].map((minutes, at) => failure(minutes, at < 2 ? 'S1-1' : 'S1-2', 'wrong-pin', card)),
  ];
  expect(told(explain(rows))).toEqual([]);
});
