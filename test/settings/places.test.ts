import { describe, expect, test } from 'vitest';
import type { Severity } from '../../src/model/cause.ts';
import { withPlaces } from '../../src/settings/places.ts';
import { alarmOf, deviceAlarm, incidentOf, sale } from '../report/sample.ts';
import { placeOf, placeSettings } from './sample.ts';

const ZONE = 'Asia/Shanghai';
const here = sale(1, 'receive-timeout', { terminalId: 'T1', merchantId: 'M1' });
const there = sale(2, 'receive-timeout', { terminalId: 'T9', merchantId: 'M9' });
const CAUSE = 'payment-environment/network';
const found = (severity: Severity) => {
  const alarms = [
    alarmOf(0, there, CAUSE, { severity, incident: 'I1' }),
    alarmOf(1, here, CAUSE, { severity, incident: 'I2' }),
  ];
  const incidents = [
    incidentOf(1, CAUSE, severity, alarms.slice(0, 1), []),
    incidentOf(2, CAUSE, severity, alarms.slice(1), []),
  ];
  return { alarms, incidents };
};
const critical = [placeSettings({ merchants: ['M1'], critical: true, owner: 'Li Wei' })];

describe('a critical place', () => {
  test.each([
    ['major', 'critical'],
    ['minor', 'major'],
    ['critical', 'critical'],
    ['warning', 'warning'],
    ['indeterminate', 'indeterminate'],
  ] as const)('makes %s %s', (before, after) => {
    const { alarms, incidents } = withPlaces(found(before), critical, placeOf, ZONE);
    expect(alarms.map(({ severity }) => severity)).toEqual([before, after]);
    expect(alarms[1]?.raisedFrom).toBe(before === after ? undefined : before);
    expect(incidents.map(({ severity }) => severity).toSorted()).toEqual([before, after].toSorted());
  });

  test('comes first, with its owner, and all names follow', () => {
    const { alarms, incidents } = withPlaces(found('minor'), critical, placeOf, ZONE);
    expect(incidents.map(({ id, owners, alarms: own }) => [id, owners, own.map((one) => one.id)])).toEqual([
      ['I1', ['Li Wei'], ['A2']],
      ['I2', undefined, ['A1']],
    ]);
    expect(alarms.map(({ id, incident }) => [id, incident])).toEqual([
      ['A1', 'I2'],
      ['A2', 'I1'],
    ]);
    expect(incidents[0]?.alarms[0]?.incident).toBe('I1');
  });

  test('comes first among equals too', () => {
    const { incidents } = withPlaces(found('warning'), critical, placeOf, ZONE);
    expect(incidents[0]?.alarms[0]?.id).toBe('A2');
  });

  test('without places nothing changes', () => {
    const before = found('major');
    expect(withPlaces(before, [], placeOf, ZONE)).toEqual(before);
  });
});

describe('a tamper alarm outside opening hours', () => {
  const hours = { wednesday: { from: 480, to: 720 } };
  const place = [placeSettings({ terminals: ['10000001', 'T1'], openingHours: hours })];
  const tamper = (minutes: number) => {
    const record = { ...deviceAlarm(minutes, 'tamper', 'tamper'), terminalId: 'T1' };
    const alarm = alarmOf(0, record, 'security-settings/tamper', { severity: 'critical', incident: 'I1' });
    const incident = incidentOf(1, 'security-settings/tamper', 'critical', [alarm], []);
    return { alarms: [alarm], incidents: [incident] };
  };
  const said = (minutes: number, zone: string | undefined): readonly number[] => {
    const { alarms, incidents } = withPlaces(tamper(minutes), place, placeOf, zone);
    return [...alarms.map(({ diagnosis }) => diagnosis.evidence), ...incidents.map(({ evidence }) => evidence)].map(
      (evidence) => evidence.filter(({ key }) => key === 'opening-hours/closed').length,
    );
  };

  test('says that the place was closed, at the alarm and its incident, and weighs nothing', () => {
    // Noon in Shanghai, when the hours above end.
    expect(said(1, ZONE)).toEqual([1, 1]);
    const [alarm] = withPlaces(tamper(1), place, placeOf, ZONE).alarms;
    expect(alarm?.diagnosis.evidence.find(({ key }) => key === 'opening-hours/closed')?.weight).toBe(0);
    expect(alarm?.diagnosis.confidence).toBe(tamper(1).alarms[0]?.diagnosis.confidence);
  });

  test('says nothing while it is open, on a day of which nothing is known, or where the zone is not known', () => {
    expect(said(-1, ZONE)).toEqual([0, 0]);
    expect(said(24 * 60, ZONE)).toEqual([0, 0]);
    expect(said(1, undefined)).toEqual([0, 0]);
  });
});
