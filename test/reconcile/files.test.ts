/** Both sides as files, through the real reader: other columns, another zone, overlapping exports, shuffled rows. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { TransactionRecord } from '../../src/model/record.ts';
import type { Report } from '../../src/model/report.ts';
import { json } from '../../src/report/json.ts';
import { text } from '../../src/report/text.ts';
import { LANGUAGES, wordsFor } from '../../src/messages/index.ts';
import { csvWith, decimal, iso, lineOf } from './written.ts';
import { makeDays, shuffled } from '../worlds/reconcile/days.ts';

const folder = mkdtempSync(join(tmpdir(), 'posalarm-books-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const days = makeDays({ seed: 41, clocks: { 3: -7 * 60_000 } });
const CHINESE: Readonly<Record<string, string>> = {
  SALE: '消费',
  VOID: '消费撤销',
  REFUND: '退货',
  REVERSAL: '冲正',
};
const HOST_HEAD = '参考号;流水号;交易时间;终端号;商户号;交易类型;交易金额;币种;卡号;应答码;原参考号';
/** The same instant on the clock of Shanghai, without saying so. */
const shanghai = (time: number): string =>
  iso(time + 8 * 3_600_000)
    .slice(0, 19)
    .replace('T', ' ');
const hostLine = (row: TransactionRecord): string =>
  [
    row.rrn ?? '',
    row.stan,
    `${shanghai(row.time)}+08:00`,
    row.terminalId,
    row.merchantId,
    CHINESE[row.transactionType ?? ''] ?? '',
    decimal(row.amount),
    row.currency === 'CNY' ? '人民币' : row.currency,
    row.pan,
    row.responseCode ?? '',
    row.originalRrn ?? '',
  ].join(';');

const hostWith = (lines: readonly string[]): string => `${[HOST_HEAD, ...lines].join('\n')}\n`;

const save = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const run = (files: readonly string[], host: readonly string[]): Promise<Report> =>
  analyze({ files, host, profile: undefined, timeZone: 'UTC', kind: undefined, filter: {} });

/** What a report says of the money, without where the rows stand. */
const money = ({ reconciliation }: Report) => ({
  totals: reconciliation?.totals,
  days: reconciliation?.days,
  pairs: reconciliation?.pairs,
  payments: reconciliation?.payments.map(({ kind, verdict, terminalId, stan, atStake, rrn, hostTime, terminalTime }) =>
    [kind, verdict, terminalId, stan, atStake, rrn, hostTime, terminalTime].join(' '),
  ),
});

const own = days.terminal.map(lineOf);
const theirs = days.host.map(hostLine);
const report = await run([save('terminal.csv', csvWith(own))], [save('host.csv', hostWith(theirs))]);

test('every planted disagreement is found with its kind and verdict, and none is invented', () => {
  expect(report.rejects).toEqual([]);
  const found = report.reconciliation?.payments.map(({ kind, verdict, terminalId, stan }) =>
    [kind, verdict, terminalId, stan].join(' '),
  );
  const planted = days.planted.map(({ kind, verdict, terminalId, stan }) =>
    [kind, verdict, terminalId, stan].join(' '),
  );
  expect(found?.toSorted()).toEqual(planted.toSorted());
  expect(report.reconciliation?.proven).toBe(true);
});

test('every disagreement is one alarm, as a record, with its mismatch', () => {
  const alarms = new Map(report.alarms.map((alarm) => [alarm.id, alarm]));
  const disagreeing = report.reconciliation?.payments.filter(({ mismatch }) => mismatch !== undefined) ?? [];
  expect(disagreeing.length).toBeGreaterThan(150);
  for (const { alarm = '', mismatch } of disagreeing) {
    expect(alarms.get(alarm)?.subject).toMatchObject({ manifestation: 'record', mismatch });
  }
  expect(new Set(disagreeing.map(({ alarm }) => alarm)).size).toBe(disagreeing.length);
  expect(report.alarms.filter(({ subject }) => subject.mismatch !== undefined)).toHaveLength(disagreeing.length);
});

test('host records are compared, not counted as trade of their own', () => {
  expect(report.summary.transactions).toBe(days.terminal.length);
});

test('shuffled rows and overlapping exports say the same', async () => {
  const mixed = shuffled(own, 5);
  const half = Math.floor(mixed.length / 2);
  const overlapping = [
    save('one.csv', csvWith(mixed.slice(0, half + 200))),
    save('two.csv', csvWith(mixed.slice(half))),
  ];
  const again = await run(overlapping, [save('host-mixed.csv', hostWith(shuffled(theirs, 6)))]);
  expect(money(again)).toEqual(money(report));
});

test("without a host file the terminals' own records still tell", async () => {
  const alone = await run([join(folder, 'terminal.csv')], []);
  const told = alone.reconciliation;
  expect(told?.compared).toBe(false);
  for (const kind of ['reversal-missing', 'reversal-unanswered', 'duplicate', 'no-original'] as const) {
    expect(told?.byKind[kind]).toBeGreaterThan(0);
  }
  expect(told?.settlements.length).toBeGreaterThan(0);
  expect(told?.payments.filter(({ mismatch }) => mismatch === 'missing-at-host')).toEqual([]);
});

test.each(LANGUAGES)('the section is told in %s, and no card number is whole', async (lang) => {
  const words = await wordsFor(lang);
  const page = [...text.render(report, words, { detail: true, width: 80, color: false })].join('');
  expect(page).toContain(words.reconciliation.section.compared);
  for (const verdict of Object.values(words.reconciliation.verdicts)) expect(page).toContain(verdict);
  const object = [...json.render(report, words, { detail: false, width: 80, color: false })].join('');
  expect(() => JSON.parse(object)).not.toThrow();
  expect(`${page}${object}`).not.toMatch(/(?<![\d.])622848\d{10}(?!\d)/);
});

test('what the host booked was not refused for the sake of the card', async () => {
  const line = (code: string): string =>
    `2026-05-12T09:00:00+00:00,01000001,M1,000900,600000009999,SALE,20.00,CNY,622848******0001,CHIP,${code},,000001,`;
  const files = [save('refused.csv', csvWith([...own, line('51')]))];
  const differing = await run(files, [save('booked.csv', csvWith([...days.host.map(lineOf), line('00')]))]);
  const payment = differing.reconciliation?.payments.find(({ rrn }) => rrn === '600000009999');
  const alarm = differing.alarms.find(({ id }) => id === payment?.alarm);
  expect(payment).toMatchObject({ kind: 'status-differs', verdict: 'charged' });
  expect(alarm?.subject).toMatchObject({ symptom: 'status-differs', manifestation: 'record' });
  expect(alarm?.diagnosis.cause).not.toBe('transaction-anomaly/card-or-account');
  expect(alarm?.diagnosis.evidence.filter(({ rule }) => rule === 'dictionary')).toEqual([]);
});

describe('a booking that stands twice in the host’s file, the same in every detail', () => {
  const at = theirs.findIndex((line) => /;消费;.*;00;$/.test(line));
  const twice = [...theirs.slice(0, at + 1), theirs[at] ?? '', ...theirs.slice(at + 1)];
  const doubts = ({ reconciliation }: Report): string[] =>
    (reconciliation?.payments ?? [])
      .filter(({ kind, verdict }) => kind === 'duplicate' && verdict === 'in-doubt')
      .map(({ rrn = '' }) => rrn);
  const reference = (theirs[at] ?? '').split(';')[0];
  const terminal = join(folder, 'terminal.csv');

  test('is told as in doubt, and counts once', async () => {
    const doubtful = await run([terminal], [save('twice.csv', hostWith(twice))]);
    expect(doubts(doubtful)).toEqual([reference]);
    expect(doubtful.reconciliation?.totals).toEqual(report.reconciliation?.totals);
    expect(doubtful.reconciliation?.proven).toBe(true);
    expect(doubtful.inputs[1]).toMatchObject({ duplicates: 1, accepted: theirs.length });
  });
  test('is told once where two exports overlap, whichever of them shows it twice', async () => {
    const half = Math.max(at + 10, Math.floor(twice.length / 2));
    const [one, two, all] = [
      save('part-1.csv', hostWith(twice.slice(0, half))),
      save('part-2.csv', hostWith(twice)),
      save('part-3.csv', hostWith(theirs)),
    ];
    for (const files of [
      [two, one],
      [all, two],
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other keeps the memory of the test small
      expect(doubts(await run([terminal], files))).toEqual([reference]);
    }
  });
  test('is not where two overlapping exports were put into one file', async () => {
    const stretch = theirs.slice(at, at + 60);
    expect(doubts(await run([terminal], [save('joined.csv', hostWith([...theirs, ...stretch]))]))).toEqual([]);
    const sorted = theirs.flatMap((line, index) => (index % 3 === 0 ? [line, line] : [line]));
    expect(doubts(await run([terminal], [save('sorted.csv', hostWith(sorted))]))).toEqual([]);
  });
});

test('a payment that somebody has to settle is never of no severity, whatever its cause', () => {
  const alarms = new Map(report.alarms.map((alarm) => [alarm.id, alarm]));
  const open = report.reconciliation?.payments.filter(({ kind }) => kind !== 'settled-by-records') ?? [];
  const severities = open.map(({ alarm = '' }) => alarms.get(alarm)?.severity);
  expect(severities.filter((severity) => severity === 'indeterminate' || severity === undefined)).toEqual([]);
  expect(open.some(({ alarm = '' }) => alarms.get(alarm)?.diagnosis.cause === 'undetermined')).toBe(true);
});
