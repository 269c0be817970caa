/** Baseline, diff, why, suppressions, places and statistics through the built program, as a CI job meets them. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ALL_IN_ORDER, CHARGED_TWICE, CHARGED_TWICE_TURNED } from '../report/doubtful.ts';
import { posalarm } from '../program.ts';

const LOGS = resolve('fixtures/cases/restaurant-network');
const SHOP = resolve('fixtures/cases/shop-procedure');

interface Json {
  readonly summary: { readonly alarms: number; readonly incidents: number };
  readonly alarms: readonly {
    readonly id: string;
    readonly terminalId: string;
    readonly merchantId: string;
    readonly perceivedSeverity: string;
    readonly raisedFrom?: string;
    readonly probableCause: { readonly id: string };
  }[];
  readonly incidents: readonly {
    readonly id: string;
    readonly owners?: readonly string[];
    readonly critical?: boolean;
    readonly probableCause: { readonly id: string };
    readonly scope: { readonly merchants: readonly string[]; readonly terminals: readonly string[] };
  }[];
  readonly suppressions?: readonly { readonly state: string; readonly alarms: number; readonly incidents: number }[];
  readonly suppressedAlarms?: readonly { readonly id: string; readonly suppression: number }[];
  readonly baseline?: {
    readonly new: readonly string[];
    readonly known: readonly string[];
    readonly gone: readonly unknown[];
    readonly payments: { readonly new: readonly string[]; readonly gone: readonly unknown[] };
  };
  readonly statistics?: { readonly alarms: number; readonly text: string };
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'posalarm-settled-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  for (const name of ['posalarm.config.yaml', 'posalarm.baseline.json']) rmSync(join(folder, name), { force: true });
});
const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const run = (...args: readonly string[]) => posalarm([...args, '--lang', 'en'], { cwd: folder });
const json = (...args: readonly string[]): Json => JSON.parse(run('analyze', ...args, '-f', 'json').out) as Json;

describe('the baseline', () => {
  test('a missing one is an error of usage, before anything is read', () => {
    const { code, out, err } = run('analyze', LOGS, '--fail-on-new');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/Expected a baseline at posalarm\.baseline\.json, but there is none/);
    expect(err).toContain('posalarm baseline update');
  });

  test('is written by update alone, then nothing is new; other logs are', () => {
    const updated = run('baseline', 'update', LOGS);
    expect(updated.code).toBe(0);
    expect(updated.out).toMatch(/^Added: Network fault/m);
    const text = readFileSync(join(folder, 'posalarm.baseline.json'), 'utf8');

    expect(run('analyze', LOGS, '--fail-on-new').code).toBe(0);
    const other = run('analyze', SHOP, '--fail-on-new');
    expect(other.code).toBe(1);
    expect(other.err).toMatch(/^New: I1 /m);
    expect(other.err).toMatch(/^No longer seen: Network fault/m);
    expect(other.err).toMatch(/^Failed by --fail-on-new: 1 incident and 1 doubtful payment are not in the baseline/m);
    expect(readFileSync(join(folder, 'posalarm.baseline.json'), 'utf8')).toBe(text);

    const again = run('baseline', 'update', LOGS);
    expect(again.out).toMatch(/unchanged/);
    expect(readFileSync(join(folder, 'posalarm.baseline.json'), 'utf8')).toBe(text);
    const swapped = run('baseline', 'update', SHOP);
    expect(swapped.out).toMatch(/^Added: /m);
    expect(swapped.out).toMatch(/^Taken out: Network fault/m);
  });

  test('stands in the report, and the exit code is the same in every format', () => {
    run('baseline', 'update', LOGS);
    expect(json(SHOP, '--baseline', 'posalarm.baseline.json').baseline).toMatchObject({ new: ['I1'], known: [] });
    for (const format of ['text', 'json']) {
      expect(run('analyze', SHOP, '--fail-on-new', '-f', format, '--quiet').code).toBe(1);
    }
    expect(run('analyze', SHOP, '--fail-on-new', '--quiet').out).toMatch(
      /Against the baseline: new I1 and A\d+, 0 known, \d+ no longer seen/,
    );
  });

  test('is not written where an input could not be read, and a broken one is told with its place', () => {
    const { code } = run('baseline', 'update', LOGS, 'missing.csv');
    expect(code).toBe(3);
    expect(existsSync(join(folder, 'posalarm.baseline.json'))).toBe(false);
    put('posalarm.baseline.json', '{"schemaVersion":1,"incidents":[{"cause":"x"}]}');
    const broken = run('analyze', LOGS, '--fail-on-new');
    expect(broken.code).toBe(2);
    expect(broken.err).toContain('incidents.0.cause');
  });

  test('what was not asked for is not said to be gone', () => {
    run('baseline', 'update', LOGS);
    const narrowed = json(LOGS, '--baseline', 'posalarm.baseline.json', '--since', '2099-01-01');
    expect(narrowed.baseline).toEqual({
      new: [],
      known: [],
      gone: [],
      payments: { new: [], known: [], gone: [] },
    });
  });
});

describe('a card charged twice, which belongs to no incident', () => {
  const one = (name: string, text: string): string => {
    put(name, text);
    return name;
  };

  test('is new to the baseline until it is taken in, in whatever order the rows stand, and then it is known', () => {
    const quiet = one('quiet.csv', ALL_IN_ORDER);
    const twice = one('twice.csv', CHARGED_TWICE);
    expect(run('baseline', 'update', quiet).out).toMatch(/now holds 0 incidents\.$/m);
    const red = run('analyze', twice, '--fail-on-new');
    expect(red.code).toBe(1);
    expect(red.err).toMatch(/^New: A\d+ two approvals of one purchase: terminal 33001001, reference 260304010032$/m);
    expect(red.err).toMatch(/^Failed by --fail-on-new: 1 doubtful payment is not in the baseline\.$/m);

    const updated = run('baseline', 'update', twice);
    expect(updated.out).toMatch(/^Added: two approvals of one purchase: terminal 33001001/m);
    expect(updated.out).toMatch(/now holds 0 incidents and 1 doubtful payment\.$/m);
    expect(run('analyze', twice, '--fail-on-new').code).toBe(0);
    expect(run('analyze', one('turned.csv', CHARGED_TWICE_TURNED), '--fail-on-new').code).toBe(0);
    expect(json(twice, '--baseline', 'posalarm.baseline.json').baseline?.payments).toMatchObject({ new: [], gone: [] });
    expect(run('analyze', quiet, '--fail-on-new').err).toMatch(/^No longer seen: two approvals of one purchase/m);
    expect(run('baseline', 'update', quiet).out).toMatch(/^Taken out: two approvals of one purchase/m);
  });

  test('is seen by diff as new, the same and gone', () => {
    for (const [name, text] of [
      ['quiet', ALL_IN_ORDER],
      ['twice', CHARGED_TWICE],
      ['turned', CHARGED_TWICE_TURNED],
    ] as const) {
      put(`${name}.json`, run('analyze', one(`${name}.csv`, text), '-f', 'json').out);
    }
    const fresh = run('diff', 'quiet.json', 'twice.json', '--exit-code');
    expect(fresh.code).toBe(1);
    expect(fresh.out).toMatch(/^New \(1\)\n {2}two approvals of one purchase: terminal 33001001/m);
    expect(fresh.out).toContain('charged twice, CNY 268.40');
    expect(run('diff', 'twice.json', 'turned.json', '--exit-code')).toMatchObject({ code: 0 });
    expect(run('diff', 'twice.json', 'turned.json').out).toMatch(/^The same \(1\)$/m);
    const gone = JSON.parse(run('diff', 'twice.json', 'quiet.json', '-f', 'json').out) as Record<string, unknown>;
    expect(gone).toMatchObject({
      paymentCounts: { gone: 1, new: 0 },
      payments: [{ trend: 'gone', kind: 'duplicate', rrn: '260304010032', after: null }],
    });
  });
});

describe('the gate', () => {
  test('says why it fails, also where notes are off', () => {
    const { code, err } = run('analyze', LOGS, '--fail-on', 'major', '--quiet');
    expect(code).toBe(1);
    expect(err).toMatch(/^Failed by --fail-on major: \d+ alarms of this severity or worse, in I1/);
  });

  test('counts what is left undetermined', () => {
    put(
      'vague.csv',
      'time,terminal_id,response_code,response_text\n2026-03-04 12:00:00,T1,,zzz qqq\n2026-03-04 12:09:00,T1,00,ok\n',
    );
    const unclear = json('vague.csv').alarms.filter(({ probableCause }) => probableCause.id === 'undetermined').length;
    expect(unclear).toBe(1);
    expect(run('analyze', 'vague.csv', '--fail-on-undetermined', '1').code).toBe(0);
    const failed = run('analyze', 'vague.csv', '--fail-on-undetermined', '0');
    expect(failed.code).toBe(1);
    expect(failed.err).toContain('Failed by --fail-on-undetermined 0: 1 alarm');
    expect(run('analyze', 'vague.csv', '--fail-on-undetermined', 'none').code).toBe(2);
  });
});

const suppression = (expires: string): string =>
  `timeZone: Asia/Shanghai\nsuppressions:\n  - cause: network\n    scope: { everywhere: true }\n    reason: line being replaced\n    owner: Chen\n    expires: "${expires}"\n  - cause: hardware-failure/display\n    scope: { terminals: ["nobody"] }\n    reason: r\n    owner: Wu\n    expires: "2099-12-31"\n`;

describe('suppressions', () => {
  test('hide, are counted, and can be shown; what is unused is said', () => {
    const before = json(LOGS);
    put('posalarm.config.yaml', suppression('2099-12-31'));
    const after = json(LOGS);
    const [used, unused] = after.suppressions ?? [];
    expect(used?.state).toBe('used');
    expect(unused).toMatchObject({ state: 'unused', alarms: 0 });
    expect(after.summary.alarms + (used?.alarms ?? 0)).toBe(before.summary.alarms);
    expect(after.summary.incidents + (used?.incidents ?? 0)).toBe(before.summary.incidents);
    expect(after.incidents.some(({ probableCause }) => probableCause.id.endsWith('/network'))).toBe(false);
    expect(after.suppressedAlarms).toBeUndefined();
    const shown = json(LOGS, '--show-suppressed');
    expect(shown.suppressedAlarms).toHaveLength(used?.alarms ?? -1);
    expect(new Set(shown.suppressedAlarms?.map((one) => one.suppression))).toEqual(new Set([1]));
    const text = run('analyze', LOGS).out;
    expect(text).toMatch(/^Suppressed by the settings$/m);
    expect(text).toMatch(/network, everywhere: \d+ alarms hidden until 2099-12-31 by Chen/);
    expect(text).toMatch(/nobody: met no alarm and may be taken out \(Wu\)/);
  });

  test('what they hide does not fail a run, nor enter a baseline', () => {
    expect(run('analyze', LOGS, '--fail-on', 'critical').code).toBe(1);
    put('posalarm.config.yaml', suppression('2099-12-31'));
    expect(run('analyze', LOGS, '--fail-on', 'critical').code).toBe(0);
    run('baseline', 'update', LOGS);
    expect(readFileSync(join(folder, 'posalarm.baseline.json'), 'utf8')).not.toContain('network');
  });

  test('end with their last day, by the end of the log or by --as-of, never by the clock', () => {
    put('posalarm.config.yaml', suppression('2020-01-01'));
    const expired = json(LOGS);
    expect(expired.suppressions?.[0]).toMatchObject({ state: 'expired' });
    expect(expired.suppressions?.[0]?.alarms).toBeGreaterThan(0);
    expect(json(LOGS, '--as-of', '2020-01-01').suppressions?.[0]?.state).toBe('used');
    expect(json(LOGS, '--as-of', '2020-01-02').suppressions?.[0]?.state).toBe('expired');
    expect(run('analyze', LOGS, '--width', '200').out).toMatch(
      /expired on 2020-01-01 and hides nothing; \d+ alarms would have been hidden/,
    );
    expect(run('analyze', LOGS, '--as-of', 'tomorrow').code).toBe(2);
  });
});

describe('places', () => {
  test('raise what happens there, name owners, and say so', () => {
    const [alarm] = json(SHOP).alarms;
    put(
      'posalarm.config.yaml',
      `timeZone: Asia/Shanghai\nplaces:\n  - merchants: ["${alarm?.merchantId}"]\n    critical: true\n    owner: Li Wei\n`,
    );
    const { alarms, incidents } = json(SHOP);
    const raised = alarms.filter(({ raisedFrom }) => raisedFrom !== undefined);
    expect(raised.length).toBeGreaterThan(0);
    expect(new Set(raised.map((one) => `${one.raisedFrom} ${one.perceivedSeverity}`))).toEqual(
      new Set(['minor major']),
    );
    expect(incidents[0]).toMatchObject({ critical: true, owners: ['Li Wei'] });
    expect(run('analyze', SHOP).out).toMatch(/Owner\s+Li Wei/);
    expect(run('why', raised[0]?.id ?? '', SHOP).out).toMatch(
      /raised from \w+ to \w+: the settings call the place critical/,
    );
  });

  test('opening hours without a zone are said to be idle', () => {
    put('zoneless.csv', 'time,terminal_id,response_code\n2026-03-04 12:00:00,T1,51\n');
    put('posalarm.config.yaml', 'places:\n  - terminals: ["T1"]\n    openingHours: { everyDay: "08:00-22:00" }\n');
    expect(run('analyze', 'zoneless.csv').err).toContain('Opening hours are not used');
    expect(run('analyze', 'zoneless.csv', '--time-zone', 'UTC').err).not.toContain('Opening hours');
  });

  test('silence while open is warned of', () => {
    const rows = Array.from({ length: 40 }, (_, n) => {
      const clock = `${String(9 + Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}:00`;
      return `2026-03-04 ${clock},${n < 8 ? 'T1' : 'T2'},M1,00,10.00,CNY\n2026-03-04 ${clock},T2,M1,00,11.00,CNY\n`;
    });
    put('silent.csv', `time,terminal_id,merchant_id,response_code,amount,currency\n${rows.join('')}`);
    put(
      'posalarm.config.yaml',
      'timeZone: Asia/Shanghai\nplaces:\n  - terminals: ["T1"]\n    openingHours: { everyDay: "09:00-18:00" }\n',
    );
    expect(run('analyze', 'silent.csv').out.replaceAll(/\s+/g, ' ')).toMatch(
      /Nothing was heard at terminal T1 for 7 h(?: \d+ min)? from 2026-03-04 10:50:00 on while others traded/,
    );
  });
});

describe('diff', () => {
  test('tells what is new, gone and the same, as text and as data, and fails only where asked', () => {
    put('a.json', run('analyze', LOGS, '-f', 'json').out);
    put('b.json', run('analyze', SHOP, '-f', 'json').out);
    const text = run('diff', 'a.json', 'b.json');
    expect(text.code).toBe(0);
    expect(text.out).toMatch(/^From a\.json to b\.json$/m);
    expect(text.out).toMatch(/^New \(2\)\n {2}Merchant/m);
    // A payment that nobody reversed, and that belongs to no incident.
    expect(text.out).toMatch(/^ {2}no answer, and no reversal followed: terminal 42010701, batch 000685, trace/m);
    expect(text.out).toMatch(/^Gone \(\d\)\n {2}Network fault/m);
    expect(run('diff', 'a.json', 'b.json', '--exit-code').code).toBe(1);
    expect(run('diff', 'a.json', 'a.json', '--exit-code').code).toBe(0);
    const data = JSON.parse(run('diff', 'a.json', 'b.json', '-f', 'json').out) as {
      counts: Record<string, number>;
      changes: readonly { trend: string }[];
    };
    expect(data.counts['new']).toBe(1);
    expect(data.changes.map(({ trend }) => trend)).toContain('gone');
  });

  test('refuses what is no report', () => {
    put('c.json', '{"schemaVersion":1}');
    expect(run('diff', 'c.json', 'c.json')).toMatchObject({ code: 3, out: '' });
    expect(run('diff', 'none.json', 'c.json').err).toContain('none.json');
  });
});

describe('why', () => {
  test('tells prior, evidence with weights and rows, result, incident and severity', () => {
    const { alarms } = json(LOGS);
    const alarm = alarms.find(({ probableCause }) => probableCause.id.endsWith('/network'));
    const { code, out } = run('why', (alarm?.id ?? '').toLowerCase(), LOGS);
    expect(code).toBe(0);
    expect(out).toMatch(/Before any evidence \(by the symptom alone\)\n/);
    expect(out).toMatch(/\+\d\.\d\d for Network fault \(odds × \d/);
    expect(out).toMatch(/transactions\.csv:\d+/);
    expect(out).toMatch(/logarithms −\d\.\d\d( [+−]\d\.\d\d)+ = [+−]\d\.\d\d, a share of \d\.\d{3}/);
    expect(out).toMatch(/^Incident\n {2}I1, Network fault/m);
    expect(out).toMatch(/^Severity\n {2}\w+: /m);
    expect(out).toMatch(/^Suppression\n {2}none/m);
  });

  test('knows alarms that are hidden, and who hides them', () => {
    const alarm = json(LOGS).alarms.find(({ probableCause }) => probableCause.id.endsWith('/network'));
    put('posalarm.config.yaml', suppression('2099-12-31'));
    expect(run('why', alarm?.id ?? '', LOGS).out.replaceAll(/\s+/g, ' ')).toContain(
      'hidden by suppression 1 (network), Chen, until 2099-12-31: line being replaced',
    );
  });

  test('as data, the shares are those of the diagnosis', () => {
    const alarm = json(LOGS).alarms[0];
    const why = JSON.parse(run('why', alarm?.id ?? '', LOGS, '-f', 'json').out) as {
      probableCause: { id: string; confidence: number };
      causes: readonly { id: string; share: number }[];
    };
    const named = why.causes.find(({ id }) => id === why.probableCause.id);
    expect(named?.share).toBeCloseTo(why.probableCause.confidence, 2);
  });

  test('explains from a saved report as from the logs it was made of', () => {
    put('saved.json', run('analyze', LOGS, '-f', 'json').out);
    for (const id of ['A1', 'A20', 'I1']) {
      const [fromLogs, fromReport] = [run('why', id, LOGS), run('why', id, 'saved.json')];
      expect(fromReport).toMatchObject({ code: 0, out: fromLogs.out });
      expect(run('why', id, 'saved.json', '-f', 'json').out).toBe(run('why', id, LOGS, '-f', 'json').out);
    }
  });

  test('tells how an incident came together, where, on what evidence, and how grave it is', () => {
    const { code, out } = run('why', 'i1', LOGS);
    expect(code).toBe(0);
    expect(out).toMatch(/^I1: Network fault, site 040900005812007\n {2}When: /);
    const flat = out.replaceAll(/\s+/g, ' ');
    expect(flat).toMatch(/\d+ alarms at 3 terminals: A\d+, /);
    expect(flat).toContain('Network fault is the most probable cause of each of them');
    expect(flat).toMatch(/the longest silence between two of them is [^;]+; up to 45 min belong to one incident/);
    expect(flat).toContain('3 of 3 terminals here, 0 of 4 elsewhere');
    expect(flat).toMatch(/outage-local\) \+\d\.\d\d for Network fault/);
    expect(flat).toMatch(/Severity critical: /);
    expect(flat).toContain('by payment-environment/network, site 040900005812007');
    expect(run('why', 'I99', LOGS).err).toMatch(/There is no incident I99 here; there (is|are) \d/);
  });

  test('a report among logs is not read as a log', () => {
    put('saved.json', run('analyze', LOGS, '-f', 'json').out);
    // The shell names what a pattern fits, and a report of last night may be among it: no reason to turn a run red.
    const mixed = run('analyze', SHOP, 'saved.json');
    expect(mixed.code).toBe(0);
    expect(mixed.err).toContain('Written by posalarm itself and not read as logs: saved.json.');
    const alone = run('analyze', 'saved.json', '--quiet');
    expect(alone.code).toBe(3);
    expect(alone.err).toContain('saved.json is a report that posalarm itself wrote');
  });

  test('an alarm that is not there, and no logs, are errors of usage', () => {
    expect(run('why', 'A9999', LOGS)).toMatchObject({ code: 2, out: '' });
    expect(run('why', 'A1').code).toBe(2);
  });

  test('is told in Chinese as well', () => {
    const { out } = posalarm(['why', 'A1', LOGS, '--lang', 'zh'], { cwd: folder });
    expect(out).toMatch(/^未看证据之前（只凭现象）$/m);
  });
});

describe('statistics of the alarms', () => {
  test('stand in JSON always, in text where they are asked for, labelled as borrowed', () => {
    const { statistics, summary } = json(LOGS);
    expect(statistics?.alarms).toBeLessThanOrEqual(summary.alarms);
    expect(statistics?.text).toMatch(/borrowed from process plants/);
    expect(run('analyze', LOGS).out).not.toContain('ISA-18.2');
    const { out } = run('analyze', LOGS, '--statistics');
    expect(out).toMatch(/^The alarms themselves \(ISA-18\.2\)$/m);
    expect(out).toMatch(/borrowed from process plants/);
    const chinese = posalarm(['analyze', LOGS, '--statistics', '--lang', 'zh'], { cwd: folder }).out;
    expect(chinese).toMatch(/^报警自身的统计（ISA-18\.2）$/m);
  });

  test('survive saving: converting gives the same text', () => {
    put('posalarm.config.yaml', suppression('2099-12-31'));
    run('baseline', 'update', SHOP);
    const options = ['--statistics', '--detail', '--width', '100'];
    const direct = run('analyze', LOGS, '--fail-on-new', ...options).out;
    put('saved.json', run('analyze', LOGS, '--fail-on-new', '-f', 'json').out);
    expect(posalarm(['convert', 'saved.json', ...options], { cwd: folder }).out).toBe(direct);
  });
});
