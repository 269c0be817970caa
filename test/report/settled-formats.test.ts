/** What settings, baseline and reconciliation bring to a report, in the formats for tickets, CI and monitoring. */
import { parse as parseCsv } from 'csv-parse/sync';
import MarkdownIt from 'markdown-it';
import { parse } from 'junit2json';
import { describe, expect, it } from 'vitest';
import { isOpen, stakesOf } from '../../src/reconcile/index.ts';
import { LANGUAGES } from '../../src/messages/words.ts';
import type { DoubtfulPayment, ReconciliationReport } from '../../src/model/reconciliation.ts';
import type { Report } from '../../src/model/report.ts';
import type { SuppressionUse } from '../../src/model/settings.ts';
import { minorUnits } from '../../src/model/units.ts';
import { csvAlarms } from '../../src/report/csv-alarms.ts';
import { github } from '../../src/report/github.ts';
import { junit } from '../../src/report/junit.ts';
import { markdown } from '../../src/report/markdown.ts';
import { prometheus } from '../../src/report/prometheus.ts';
import { sarif } from '../../src/report/sarif.ts';
import { alarmOf, at, badDay, NOON, sale } from './sample.ts';
import { written } from './written.ts';

const everywhere = { terminals: [], merchants: [], issuers: [], channels: [], versions: [], everywhere: true };
const use = (state: SuppressionUse['state'], alarms: number): SuppressionUse => ({
  suppression: {
    what: 'hardware-failure/printer',
    causes: ['hardware-failure/printer'],
    rule: undefined,
    scope: everywhere,
    reason: 'new printers <b>come</b> in May',
    owner: 'field service',
    expires: '2026-05-31',
  },
  state,
  alarms,
  incidents: 0,
});

const payment = (
  verdict: DoubtfulPayment['verdict'],
  kind: DoubtfulPayment['kind'],
  atStake: number,
): DoubtfulPayment => ({
  kind,
  mismatch: undefined,
  verdict,
  atStake: minorUnits(atStake),
  currency: 'CNY',
  actor: 'acquirer',
  deadline: 'same-day',
  due: '2026-03-04',
  transactionType: 'SALE',
  terminalId: '10000001',
  merchantId: '898100012345678',
  batchNo: '000101',
  stan: '000042',
  rrn: '260304120042',
  pan: '622848******1234',
  terminalTime: NOON,
  hostTime: at(1),
  terminalAmount: minorUnits(atStake),
  hostAmount: undefined,
  terminalStance: 'no-answer',
  hostStance: undefined,
  terminalCode: undefined,
  hostCode: undefined,
  originalRrn: undefined,
  repeatedAt: undefined,
  reversal: 'none',
  sources: [{ file: 0, line: 120, record: 119 }],
  rows: [],
  alarm: 'A1',
});

const payments: readonly DoubtfulPayment[] = [
  payment('not-charged', 'settled-by-records', 100),
  payment('in-doubt', 'missing-at-host', 12_850),
  payment('charged-twice', 'duplicate', 9900),
];

const reconciliation: ReconciliationReport = {
  compared: true,
  terminalRecords: 100,
  hostRecords: 99,
  pairs: { rrn: 98, trace: 0, content: 0 },
  commonPeriod: { from: NOON, to: at(60) },
  byKind: {},
  byVerdict: {},
  totals: [],
  days: [],
  proven: true,
  clocks: [],
  settlements: [],
  holes: [],
  unchecked: [],
  unread: [],
  payments,
  stakes: stakesOf(payments.filter(isOpen).map((one) => ({ ...one, day: '2026-03-04' }))),
};

const settled = (): Report => ({
  ...badDay(),
  suppressions: [use('used', 3), use('unused', 0), use('expired', 2)],
  suppressedAlarms: [alarmOf(6, sale(30, 'printer-jam'), 'hardware-failure/printer', { suppression: 1 })],
  baseline: { fresh: ['I1'], known: ['I2'], gone: [], payments: { fresh: [], known: [], gone: [] } },
  reconciliation,
});

describe.each(LANGUAGES)('what is hidden, known and in doubt, in %s', (lang) => {
  it('stands in Markdown, the most pressing payment first', () => {
    const html = new MarkdownIt({ html: true }).render(written(markdown, settled(), lang));
    expect(html.match(/622848\*{6}1234/g)).toHaveLength(2);
    expect(html.indexOf('99.00')).toBeLessThan(html.indexOf('128.50'));
    expect(html).not.toContain('<b>');
    expect(html).toContain('&lt;b&gt;come&lt;/b&gt;');
  });

  it('is listed where it was asked for, and only there', () => {
    const hidden = written(markdown, settled(), lang).match(/A7$/gm);
    expect(hidden).toHaveLength(1);
    const shown = parseCsv(written(csvAlarms, settled(), lang), { bom: true });
    expect(shown).toHaveLength(settled().alarms.length + 2);
    expect(shown.filter((row) => row.at(-1)?.includes('field service, 2026-05-31: new printers'))).toHaveLength(1);
    const { suppressedAlarms, ...unasked } = settled();
    expect(suppressedAlarms).toHaveLength(1);
    const rows = parseCsv(written(csvAlarms, unasked, lang), { bom: true });
    expect(rows).toHaveLength(settled().alarms.length + 1);
    expect(rows.slice(1).every((row) => row.at(-1) === '')).toBe(true);
  });

  it('is a test left out in JUnit, counted as such', async () => {
    const suites = await parse(written(junit, settled(), lang));
    if (suites === undefined || suites === null || !('testsuite' in suites)) throw new Error('no suites');
    const last = suites.testsuite?.at(-1);
    expect([last?.tests, last?.skipped, last?.failures]).toEqual([3, 1, 0]);
    expect(last?.testcase?.filter(({ skipped }) => skipped !== undefined)).toHaveLength(1);
  });

  it('is told in annotations', () => {
    const lines = written(github, settled(), lang).trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith('::warning file=') && line.includes('000042'))).toHaveLength(2);
    expect(lines.at(-1)?.split('%0A')).toHaveLength(4);
  });
});

describe('SARIF', () => {
  const { results } = JSON.parse(written(sarif, settled())).runs[0];

  it('says which incidents are new', () => {
    expect(results.slice(0, 2).map((one: { baselineState: string }) => one.baselineState)).toEqual([
      'new',
      'unchanged',
    ]);
    expect(JSON.parse(written(sarif, badDay())).runs[0].results[0]).not.toHaveProperty('baselineState');
  });

  it('holds what is hidden as suppressed, with the reason', () => {
    expect(results.at(-1).suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'new printers <b>come</b> in May' },
    ]);
  });
});

it('metrics count what is new, hidden and in doubt', () => {
  const lines = written(prometheus, settled()).split('\n');
  for (const line of [
    'posalarm_doubtful_payments{verdict="charged"} 0',
    'posalarm_doubtful_payments{verdict="charged-twice"} 1',
    'posalarm_doubtful_money{verdict="in-doubt",currency="CNY"} 128.50',
    'posalarm_incidents_new 1',
    'posalarm_suppressed_alarms 3',
  ]) {
    expect(lines).toContain(line);
  }
});
