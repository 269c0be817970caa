import { describe, expect, test } from 'vitest';
import { diffIncidents, type SavedIncident } from '../../src/ci/diff.ts';
import { readReport } from '../../src/ci/saved.ts';
import { wordsFor } from '../../src/messages/index.ts';
import { json } from '../../src/report/json.ts';
import { badDay } from '../report/sample.ts';

const site = (
  merchant: string,
  changes: Partial<SavedIncident> = {},
  terminals: readonly string[] = ['T1'],
): SavedIncident => ({
  id: 'I1',
  cause: 'payment-environment/network',
  severity: 'major',
  alarms: 10,
  scope: { kind: 'site', terminals, merchants: [merchant], issuers: [], channels: [], versions: [] },
  ...changes,
});
const trend = (before: SavedIncident, after: SavedIncident) => diffIncidents([before], [after]).map((one) => one.trend);

describe('two reports', () => {
  test('what is in one only is new or gone', () => {
    const changes = diffIncidents([site('M1')], [site('M2')]);
    expect(changes.map((one) => [one.trend, one.identity.names])).toEqual([
      ['new', ['M2']],
      ['gone', ['M1']],
    ]);
  });

  test('severity decides first', () => {
    expect(trend(site('M1'), site('M1', { severity: 'critical', alarms: 2 }))).toEqual(['worse']);
    expect(trend(site('M1'), site('M1', { severity: 'minor', alarms: 90 }, ['T1', 'T2']))).toEqual(['better']);
  });

  test('then the number of terminals', () => {
    expect(trend(site('M1'), site('M1', { alarms: 4 }, ['T1', 'T2']))).toEqual(['worse']);
    expect(trend(site('M1', {}, ['T1', 'T2']), site('M1', { alarms: 40 }))).toEqual(['better']);
  });

  test('then the number of alarms, where it changed by half and by three', () => {
    expect(trend(site('M1'), site('M1', { alarms: 15 }))).toEqual(['worse']);
    expect(trend(site('M1'), site('M1', { alarms: 14 }))).toEqual(['same']);
    expect(trend(site('M1', { alarms: 2 }), site('M1', { alarms: 4 }))).toEqual(['same']);
    expect(trend(site('M1', { alarms: 15 }), site('M1'))).toEqual(['better']);
  });

  test('the same fault twice in a period is one, as bad as the worse', () => {
    const [change] = diffIncidents(
      [site('M1')],
      [site('M1', { id: 'I1', alarms: 3 }), site('M1', { id: 'I4', alarms: 4, severity: 'critical' }, ['T1', 'T2'])],
    );
    expect(change).toMatchObject({
      trend: 'worse',
      after: { severity: 'critical', terminals: 2, alarms: 7, ids: ['I1', 'I4'] },
    });
  });

  test('stand in one order: new, worse, the same, better, gone; the graver first', () => {
    const before = [site('gone'), site('same'), site('worse'), site('better')];
    const after = [
      site('better', { severity: 'minor' }),
      site('worse', { severity: 'critical' }),
      site('same'),
      site('b'),
      site('a', { severity: 'critical' }),
    ];
    const names = (changes: ReturnType<typeof diffIncidents>) => changes.map((one) => one.identity.names[0]);
    expect(names(diffIncidents(before, after))).toEqual(['a', 'b', 'worse', 'same', 'better', 'gone']);
    expect(diffIncidents(before.toReversed(), after.toReversed())).toEqual(diffIncidents(before, after));
  });
});

test('a saved report is read as far as it is compared', async () => {
  const options = { detail: false, width: 80, color: false };
  const read = readReport([...json.render(badDay(), await wordsFor('en'), options)].join(''));
  expect(read).toMatchObject({ ok: true, value: { summary: { incidents: badDay().summary.incidents } } });
  expect(readReport('{"schemaVersion":1}')).toMatchObject({ ok: false, fault: { at: 'period' } });
});
