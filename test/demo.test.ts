/** The bundled day against what truly happened on it, through the built program; and the same bytes wherever it runs. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CAUSES, COUNTERMEASURES } from '../src/model/cause.ts';
import { posalarm } from './program.ts';

interface TrueIncident {
  readonly cause: string;
  readonly scopeKind: string;
  readonly terminals: readonly string[];
  readonly merchants: readonly string[];
  readonly versions: readonly string[];
  readonly issuers: readonly string[];
  readonly channels: readonly string[];
  /** Wall clock of the day, `HH:mm`. */
  readonly from: string;
  readonly to: string;
}

interface Truth {
  readonly args: readonly string[];
  readonly alarms: readonly { readonly file: string; readonly line: number; readonly cause: string }[];
  readonly incidents: readonly TrueIncident[];
}

interface Reported {
  readonly alarms: readonly {
    readonly source: { readonly file: string; readonly line: number };
    readonly probableCause: { readonly id: string; readonly confidence: number };
    readonly countermeasures: readonly string[];
    readonly mismatch?: string;
  }[];
  readonly incidents: readonly {
    readonly probableCause: { readonly id: string };
    readonly from: string;
    readonly to: string;
    readonly scope: { readonly kind: string } & Readonly<
      Record<'terminals' | 'merchants' | 'versions' | 'issuers' | 'channels', readonly string[]>
    >;
    readonly countermeasures: readonly string[];
  }[];
}

const truth = JSON.parse(readFileSync('fixtures/demo-truth.json', 'utf8')) as Truth;
const { code, out, err } = posalarm(truth.args, { cwd: 'fixtures/demo' });
const report = JSON.parse(out) as Reported;

test('is read', () => {
  expect({ code, err }).toMatchObject({ code: 0 });
});

const trueCauses = new Map(truth.alarms.map(({ file, line, cause }) => [`${file}:${line}`, cause]));
const found = new Map(report.alarms.map((alarm) => [`${alarm.source.file}:${alarm.source.line}`, alarm]));

/** All of them today; what a later change loses may be a handful, and is printed. */
const RIGHT_LEAST = 0.97;

test('every failed row of the day is an alarm, nothing else is, and nearly all have their true cause', () => {
  expect([...found.keys()].sort()).toEqual([...trueCauses.keys()].sort());
  const misses = [...trueCauses].flatMap(([row, cause]) => {
    const said = found.get(row)?.probableCause;
    return said?.id === cause ? [] : [`${row} is ${cause}, said to be ${said?.id} (${said?.confidence})`];
  });
  const isEnough = 1 - misses.length / trueCauses.size >= RIGHT_LEAST;
  expect(isEnough ? [] : misses).toEqual([]);
});

const shown = (one: Omit<TrueIncident, 'from' | 'to'>): string =>
  [one.cause, one.scopeKind, one.terminals, one.merchants, one.issuers, one.channels, one.versions].join(' | ');
const reported = report.incidents.map(({ probableCause, scope, from, to }) => ({
  ...scope,
  cause: probableCause.id,
  scopeKind: scope.kind,
  from,
  to,
}));

test('every planted fault is one incident with its cause and scope, and there are no others', () => {
  expect(reported.map(shown).sort()).toEqual(truth.incidents.map(shown).sort());
});

const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

test('incidents begin and end when the faults did', () => {
  const off = truth.incidents.flatMap((fault) => {
    const incident = reported.find((one) => shown(one) === shown(fault));
    const from = minuteOf(incident?.from.slice(11) ?? '');
    const to = minuteOf(incident?.to.slice(11) ?? '');
    // The truth rounds the end up to the next minute, and the last try of a fault may have gone well.
    const isRight = from === minuteOf(fault.from) && to <= minuteOf(fault.to) && to >= minuteOf(fault.to) - 2;
    return isRight ? [] : [`${shown(fault)}: ${fault.from} to ${fault.to}, said ${incident?.from} to ${incident?.to}`];
  });
  expect(off).toEqual([]);
});

test('every cause of the taxonomy occurs, and every countermeasure is somewhere advised', () => {
  const causes = new Set(report.alarms.map(({ probableCause }) => probableCause.id));
  const advised = new Set([...report.alarms, ...report.incidents].flatMap(({ countermeasures }) => countermeasures));
  expect(CAUSES.filter((cause) => !causes.has(cause))).toEqual([]);
  expect(COUNTERMEASURES.filter((countermeasure) => !advised.has(countermeasure))).toEqual([]);
});

describe.each(['json', 'text'])('the same %s', (format) => {
  const args = ['analyze', 'fixtures/demo', '--time-zone', 'Asia/Shanghai', '--lang', 'en', '--format', format];
  const runs = [
    { TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
    { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
    { TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
    { TZ: 'America/St_Johns', LANG: 'zh_CN.GB18030', LANGUAGE: 'zh', LC_ALL: 'zh_CN.GB18030' },
  ].map((env) => posalarm(args, { env }));

  test('wherever and whenever it runs', () => {
    expect(runs.map((run) => run.code)).toEqual(runs.map(() => 0));
    expect(runs[0]?.out.length).toBeGreaterThan(5000);
    for (const run of runs) expect(run.out === runs[0]?.out && run.err === runs[0]?.err).toBe(true);
  });

  test('whatever the order in which its inputs are named', () => {
    const inputs = ['transactions.csv', 'alarms.csv', 'hotel.ndjson'];
    const [, , ...rest] = args;
    const summaries = [inputs, inputs.toReversed()].map(
      (files) => posalarm(['analyze', ...files, ...rest], { cwd: 'fixtures/demo' }).out,
    );
    expect(summaries[0] === summaries[1]).toBe(true);
  });
});
