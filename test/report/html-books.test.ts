/** What host records, settings, a baseline and statistics bring to the HTML report. */
import { describe, expect, it } from 'vitest';
import { isOpen, stakesOf } from '../../src/reconcile/index.ts';
import { LANGUAGES } from '../../src/messages/words.ts';
import type { DoubtfulPayment, ReconciliationReport, SideTotals } from '../../src/model/reconciliation.ts';
import type { Report } from '../../src/model/report.ts';
import { durationMs, minorUnits } from '../../src/model/units.ts';
import { html } from '../../src/report/html.ts';
import { at, badDay, NOON, quietDay } from './sample.ts';
import { words, written } from './written.ts';

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
  terminalId: '<b>10000001</b>',
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

const side = (amount: number, outside: number): SideTotals => ({
  total: { count: 100, amount: minorUnits(amount + outside) },
  matched: { count: 98, amount: minorUnits(amount) },
  unmatched: { count: 0, amount: minorUnits(0) },
  outside: { count: outside > 0 ? 2 : 0, amount: minorUnits(outside) },
});

const payments: readonly DoubtfulPayment[] = [
  payment('not-charged', 'settled-by-records', 100),
  payment('in-doubt', 'missing-at-host', 12_850),
  payment('charged-twice', 'duplicate', 9900),
];

const compared: ReconciliationReport = {
  compared: true,
  terminalRecords: 100,
  hostRecords: 99,
  pairs: { rrn: 90, trace: 8, content: 0 },
  commonPeriod: { from: NOON, to: at(60) },
  byKind: {},
  byVerdict: {},
  totals: [
    {
      currency: 'CNY',
      terminal: side(100_000, 500),
      host: side(90_000, 0),
      difference: minorUnits(10_000),
      explained: minorUnits(10_000),
    },
  ],
  days: [],
  proven: true,
  clocks: [
    { terminalId: '10000001', offset: durationMs(420_000), pairs: 40 },
    { terminalId: '10000002', offset: durationMs(3000), pairs: 40 },
  ],
  settlements: [],
  holes: [{ terminalId: '10000003', batchNo: undefined, from: 17, to: 19 }],
  unchecked: [],
  unread: [],
  payments,
  stakes: stakesOf(payments.filter(isOpen).map((one) => ({ ...one, day: '2026-03-04' }))),
};

describe.each(LANGUAGES)('the money, in %s', (lang) => {
  const say = words[lang].reconciliation;
  const page = written(html, { ...badDay(), reconciliation: compared }, lang);

  it('tells what both sides say, and each doubtful payment, the most pressing first', () => {
    expect(page).toContain(say.section.compared);
    expect(page).toContain(say.proven(true));
    expect(page.match(/<table class="payments">/g)).toHaveLength(1);
    const rows = page.slice(page.indexOf('<table class="payments">'));
    expect(rows.indexOf(say.verdicts['charged-twice'])).toBeLessThan(rows.indexOf(say.verdicts['in-doubt']));
    expect(page.match(/622848\*{6}1234/g)?.length).toBeGreaterThanOrEqual(2);
    const [settled] = payments;
    expect(page).not.toContain(settled === undefined ? '' : say.payment(settled, words[lang].formats('Asia/Shanghai')));
    expect(page).not.toContain('<b>10000001');
  });

  it('tells clocks that are wrong, and numbers that are missing', () => {
    const f = words[lang].formats('Asia/Shanghai');
    expect(page).toContain(say.clock('10000001', f.duration(420_000), true, 40, f).split("'")[0]);
    expect(page).not.toContain(say.clock('10000002', f.duration(3000), true, 40, f).split("'")[0]);
    expect(page).toContain(say.hole('10000003', 17, 19, f));
  });

  it('is told on a day without alarms too, and left out where nothing was compared and nothing is open', () => {
    expect(written(html, { ...quietDay(), reconciliation: compared }, lang)).toContain(say.section.compared);
    const alone = { ...compared, compared: false, payments: [], stakes: stakesOf([]), holes: [] };
    expect(written(html, { ...badDay(), reconciliation: alone }, lang)).not.toContain('class="books"');
  });
});

describe('settings and baseline', () => {
  const nowhere = { terminals: [], merchants: [], issuers: [], channels: [], versions: [], everywhere: true };
  const report: Report = {
    ...badDay(),
    baseline: { fresh: ['I1'], known: ['I2'], gone: [], payments: { fresh: [], known: [], gone: [] } },
    suppressions: [
      {
        suppression: {
          what: 'hardware-failure/printer',
          causes: ['hardware-failure/printer'],
          rule: undefined,
          scope: nowhere,
          reason: 'new printers <b>come</b> in May',
          owner: 'field service',
          expires: '2026-05-31',
        },
        state: 'used',
        alarms: 3,
        incidents: 1,
      },
    ],
  };
  const page = written(html, report);

  it('say below the verdict what is new, and what they hide, with reason and owner', () => {
    expect(page).toContain('Against the baseline: new I1, 1 known, 0 no longer seen.');
    expect(page).toContain('id="suppressed"');
    expect(page).toContain('new printers &lt;b&gt;come&lt;/b&gt; in May');
    expect(page).toContain('field service');
  });
});
