import { describe, expect, test } from 'vitest';
import { gateReasons } from '../../src/ci/gate.ts';
import type { Report } from '../../src/model/report.ts';
import { alarmOf, badDay, sale } from '../report/sample.ts';

const OFF = { failOn: undefined, failOnNew: false, failOnUndetermined: undefined } as const;
const unclear = (count: number): Report => ({
  ...badDay(),
  alarms: Array.from({ length: count }, (_, n) => alarmOf(n, sale(n, 'generic-failure'), 'undetermined')),
});

describe('why a run fails', () => {
  test('for nothing, where nothing is asked', () => {
    expect(gateReasons(badDay(), OFF)).toEqual([]);
  });

  test('for a severity, with the incidents that have it', () => {
    const report = badDay();
    const worst = report.incidents[0];
    if (worst === undefined) throw new Error('the bad day has incidents');
    const alarms = report.alarms.filter(({ severity }) => severity === 'critical').length;
    expect(gateReasons(report, { ...OFF, failOn: 'critical' })).toEqual(
      alarms === 0
        ? []
        : [
            {
              kind: 'severity',
              level: 'critical',
              alarms,
              incidents: report.incidents.filter(({ severity }) => severity === 'critical').map(({ id }) => id),
            },
          ],
    );
    expect(gateReasons(report, { ...OFF, failOn: 'indeterminate' })).toMatchObject([{ alarms: report.alarms.length }]);
  });

  test('for what is new, and only where it is asked', () => {
    const report: Report = {
      ...badDay(),
      baseline: { fresh: ['I2'], known: ['I1'], gone: [], payments: { fresh: [], known: [], gone: [] } },
    };
    expect(gateReasons(report, { ...OFF, failOnNew: true })).toEqual([
      { kind: 'new', incidents: ['I2'], payments: [] },
    ]);
    expect(gateReasons(report, OFF)).toEqual([]);
    const known: Report = {
      ...report,
      baseline: { fresh: [], known: ['I1', 'I2'], gone: [], payments: { fresh: [], known: [], gone: [] } },
    };
    expect(gateReasons(known, { ...OFF, failOnNew: true })).toEqual([]);
  });

  test('for more undetermined alarms than allowed', () => {
    expect(gateReasons(unclear(3), { ...OFF, failOnUndetermined: 3 })).toEqual([]);
    expect(gateReasons(unclear(4), { ...OFF, failOnUndetermined: 3 })).toEqual([
      { kind: 'undetermined', alarms: 4, limit: 3 },
    ]);
    expect(gateReasons(unclear(1), { ...OFF, failOnUndetermined: 0 })).toHaveLength(1);
  });
});
