/** What the report says of money, it says once: summary, alarms, section and every format come to the same sums. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { analyze, type Filter } from '../../src/analyze.ts';
import { decimalOf } from '../../src/model/currency.ts';
import { LANGUAGES, wordsFor } from '../../src/messages/index.ts';
import type { Impact } from '../../src/model/diagnosis.ts';
import type { VerdictId } from '../../src/model/reconciliation.ts';
import type { TransactionRecord } from '../../src/model/record.ts';
import type { Report } from '../../src/model/report.ts';
import { epochMs } from '../../src/model/units.ts';
import { github } from '../../src/report/github.ts';
import { html } from '../../src/report/html.ts';
import { json } from '../../src/report/json.ts';
import { markdown } from '../../src/report/markdown.ts';
import { prometheus } from '../../src/report/prometheus.ts';
import type { Renderer } from '../../src/report/renderer.ts';
import { text } from '../../src/report/text.ts';
import { makeDays } from '../worlds/reconcile/days.ts';
import { csvOf } from './written.ts';

const folder = mkdtempSync(join(tmpdir(), 'posalarm-truth-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const days = makeDays({ seed: 61, each: 12 });
const save = (name: string, rows: readonly TransactionRecord[]): string => {
  const path = join(folder, name);
  writeFileSync(path, csvOf(rows));
  return path;
};
const own = save('terminal.csv', days.terminal);
const theirs = save('host.csv', days.host);
const run = (host: readonly string[], filter: Filter = {}): Promise<Report> =>
  analyze({ files: [own], host, profile: undefined, timeZone: 'UTC', kind: undefined, filter });

const HEADINGS: Readonly<Record<VerdictId, string>> = {
  'in-doubt': 'in-doubt',
  'charged-twice': 'duplicated',
  charged: 'to-correct',
  'not-charged': 'to-correct',
};
const OPEN = new Set(Object.values(HEADINGS));

/** Sums by heading and currency, as sorted lines. */
const lines = (sums: ReadonlyMap<string, number>): string[] => [...sums].map(([key, sum]) => `${key} ${sum}`).sort();
const sumUp = <T>(list: Iterable<T>, keyOf: (one: T) => string, valueOf: (one: T) => number): string[] => {
  const sums = new Map<string, number>();
  for (const one of list) sums.set(keyOf(one), (sums.get(keyOf(one)) ?? 0) + valueOf(one));
  return lines(sums);
};
const ofImpacts = (impacts: readonly Impact[]): string[] =>
  sumUp(
    impacts.filter(({ measure, value }) => OPEN.has(measure) && value !== 0),
    ({ measure, currency }) => `${measure} ${currency}`,
    ({ value }) => value,
  );

const minor = (decimal: string): number => Math.round(Number(decimal) * 100);

const compared = await run([theirs]);
const alone = await run([]);
const narrowed = await run([theirs], { terminals: ['01000003'] });
const byCause = await run([theirs], { causes: ['undetermined'] });

describe.each([
  ['compared with the host', compared],
  ['the terminals alone', alone],
  ['narrowed to one terminal', narrowed],
  ['narrowed to one cause', byCause],
] as const)('%s', (_name, report) => {
  const open = (report.reconciliation?.payments ?? []).filter(({ kind }) => kind !== 'settled-by-records');
  const truth = sumUp(
    open,
    ({ verdict, currency }) => `${HEADINGS[verdict]} ${currency}`,
    ({ atStake }) => atStake,
  );

  test('there is money to speak of', () => {
    expect(open.length).toBeGreaterThan(3);
  });

  test('the summary says what the payments come to', () => {
    expect(ofImpacts(report.summary.impacts)).toEqual(truth);
  });

  test('so do the alarms, one for each payment', () => {
    expect(ofImpacts(report.alarms.flatMap(({ impacts }) => impacts))).toEqual(truth);
    const told = open.map(({ alarm }) => alarm);
    expect(new Set(told).size).toBe(open.length);
    const alarms = new Set(report.alarms.map(({ id }) => id));
    expect(told.every((id) => id !== undefined && alarms.has(id))).toBe(true);
  });

  test('terminals, merchants and days come to the same to the cent, by verdict, and say so', () => {
    const stakes = report.reconciliation?.stakes;
    const byVerdict = sumUp(
      open,
      ({ verdict, currency }) => `${verdict} ${currency}`,
      ({ atStake }) => atStake,
    );
    for (const list of [stakes?.totals, stakes?.cells, stakes?.terminals, stakes?.merchants, stakes?.days]) {
      const cells = (list ?? []).flatMap(({ currency, sums }) => sums.map((sum) => ({ currency, ...sum })));
      expect(
        sumUp(
          cells,
          ({ verdict, currency }) => `${verdict} ${currency}`,
          ({ amount }) => amount,
        ),
      ).toEqual(byVerdict);
      expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(open.length);
    }
    expect(stakes?.proven).toBe(true);
    expect(report.reconciliation?.proven).toBe(true);
  });

  test.each(LANGUAGES)('every format says so in %s', async (lang) => {
    const words = await wordsFor(lang);
    const f = words.formats('UTC');
    const written = (renderer: Renderer): string =>
      [...renderer.render(report, words, { detail: false, width: 10_000, color: false })].join('');
    const sums = (report.reconciliation?.stakes.totals ?? []).flatMap(({ currency, sums: told }) =>
      told.map(({ verdict, amount }) => ({ verdict, currency, amount })),
    );
    for (const renderer of [text, markdown, html]) {
      const page = written(renderer);
      for (const { currency, amount } of sums) expect(page).toContain(f.money({ amount, currency }));
    }
    const metrics = written(prometheus).split('\n');
    for (const { verdict, currency, amount } of sums) {
      const value = decimalOf(amount, currency);
      expect(metrics).toContain(`posalarm_doubtful_money{verdict="${verdict}",currency="${currency}"} ${value}`);
    }
    const impacts = metrics.flatMap(
      (line) => /^posalarm_impact_money\{.*measure="(.+)",currency="(.+)"\} (.+)$/.exec(line) ?? [],
    );
    expect(impacts.length).toBeGreaterThan(0);
    const object = JSON.parse(written(json));
    const told = sumUp<{ verdict: VerdictId; currency: string; atStake: string }>(
      object.reconciliation.payments.filter(({ kind }: { kind: string }) => kind !== 'settled-by-records'),
      ({ verdict, currency }) => `${HEADINGS[verdict]} ${currency}`,
      ({ atStake }) => minor(atStake),
    );
    expect(told).toEqual(truth);
    const summary = sumUp<{ measure: string; currency: string; value: string }>(
      object.summary.impacts.filter(({ measure }: { measure: string }) => OPEN.has(measure)),
      ({ measure, currency }) => `${measure} ${currency}`,
      ({ value }) => minor(value),
    );
    expect(summary).toEqual(truth);
    // A payment of an incident has an annotation of its own; every other stands with its alarm.
    const annotations = written(github).split('\n');
    for (const payment of open) {
      const mine = annotations.filter((line) => line.includes(words.reconciliation.references(payment, f)));
      expect(mine).toHaveLength(1);
    }
  });
});

test('options narrow the books as well, or say what they do not narrow', () => {
  const { reconciliation } = narrowed;
  expect(reconciliation?.narrowed).toBe('books');
  expect(new Set(reconciliation?.payments.map(({ terminalId }) => terminalId))).toEqual(new Set(['01000003']));
  expect(new Set(reconciliation?.days.map(({ terminalId }) => terminalId))).toEqual(new Set(['01000003']));
  const whole = compared.reconciliation?.days.filter(({ terminalId }) => terminalId === '01000003') ?? [];
  const sum = whole.reduce((total, { terminal }) => total + terminal.total.amount, 0);
  expect(reconciliation?.totals[0]?.terminal.total.amount).toBe(sum);
  expect(byCause.reconciliation?.narrowed).toBe('payments');
  expect(byCause.reconciliation?.totals).toEqual(compared.reconciliation?.totals);
  expect(compared.reconciliation?.narrowed).toBeUndefined();
});

test('a stretch of time narrows the payments', async () => {
  const noon = epochMs(days.start + 36 * 3_600_000);
  const late = await run([theirs], { since: () => noon });
  const told = late.reconciliation?.payments ?? [];
  expect(told.length).toBeGreaterThan(3);
  expect(told.length).toBeLessThan(compared.reconciliation?.payments.length ?? 0);
  expect(told.every(({ terminalTime, hostTime }) => (terminalTime ?? hostTime ?? 0) >= noon)).toBe(true);
});

test('a message asks for the steps of the event it repeats', async () => {
  const demo = await analyze({
    files: ['fixtures/demo', 'fixtures/cases/mall-promotion', 'fixtures/cases/restaurant-network'],
    host: [],
    profile: undefined,
    timeZone: 'Asia/Shanghai',
    kind: undefined,
    filter: {},
  });
  const place = ({ file, record }: { file: number; record: number }): string => `${file}:${record}`;
  const at = new Map(demo.alarms.map((alarm) => [place(alarm.subject.record.source), alarm]));
  const messages = demo.alarms.filter(({ subject }) => subject.inherits !== undefined);
  expect(messages.length).toBeGreaterThan(20);
  for (const { subject, countermeasures, severity } of messages) {
    const event = subject.inherits === undefined ? undefined : at.get(place(subject.inherits.source));
    expect({ countermeasures, severity }).toEqual({
      countermeasures: event?.countermeasures,
      severity: event?.severity,
    });
  }
});
