import { describe, expect, test } from 'vitest';
import type { Alarm } from '../../src/model/diagnosis.ts';
import { suppress } from '../../src/settings/suppress.ts';
import { alarmOf, incidentOf, sale, subjectOf } from '../report/sample.ts';
import { placeOf, suppressionOf } from './sample.ts';

const NETWORK = 'payment-environment/network';
const TODAY = '2026-03-04';
const here = sale(1, 'receive-timeout', { terminalId: 'T1', merchantId: 'M1' });
const there = sale(2, 'receive-timeout', { terminalId: 'T9', merchantId: 'M9' });
const alarms: readonly Alarm[] = [
  alarmOf(0, here, NETWORK, { incident: 'I1' }),
  alarmOf(1, there, NETWORK, { incident: 'I2' }),
  alarmOf(2, sale(3, 'wrong-pin', { terminalId: 'T1', merchantId: 'M1' }), 'operator-error/customer'),
];
const incidents = [
  incidentOf(1, NETWORK, 'major', alarms.slice(0, 1), []),
  incidentOf(2, NETWORK, 'major', alarms.slice(1, 2), []),
];
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('what a suppression hides', () => {
  test('alarms of its cause in its scope, and the incidents that are left without an alarm', () => {
    const result = suppress(alarms, incidents, [suppressionOf({ merchants: ['M1'] })], TODAY, placeOf);
    expect(ids(result.alarms)).toEqual(['A2', 'A3']);
    expect(ids(result.incidents)).toEqual(['I2']);
    expect(result.hidden.map(({ id, suppression }) => [id, suppression])).toEqual([['A1', 1]]);
    expect(result.uses).toMatchObject([{ state: 'used', alarms: 1, incidents: 1 }]);
  });

  test('kinds of names must all fit, of one kind one name is enough', () => {
    const both = suppressionOf({ merchants: ['M1', 'M9'], terminals: ['T9'] });
    expect(ids(suppress(alarms, incidents, [both], TODAY, placeOf).hidden)).toEqual(['A2']);
  });

  test('everywhere is said on purpose; no name fits nothing that has none', () => {
    const everywhere = suppressionOf({ everywhere: true });
    expect(ids(suppress(alarms, incidents, [everywhere], TODAY, placeOf).hidden)).toEqual(['A1', 'A2']);
    const nameless = alarmOf(0, sale(1, 'receive-timeout', { issuer: undefined }), NETWORK);
    const issuer = suppressionOf({ issuers: ['X'] });
    expect(suppress([nameless], [], [issuer], TODAY, placeOf).hidden).toEqual([]);
  });

  test('alarms whose cause a rule spoke for', () => {
    const rule = { what: 'dictionary', causes: [], rule: 'dictionary' };
    const other = { ...rule, rule: 'outage-local' };
    const hiddenBy = (changes: typeof rule) =>
      ids(suppress(alarms, [], [suppressionOf({ everywhere: true }, changes)], TODAY, placeOf).hidden);
    expect(hiddenBy(rule)).toEqual(['A1', 'A2', 'A3']);
    expect(hiddenBy(other)).toEqual([]);
  });

  test('a message that repeats a hidden alarm goes with it', () => {
    const message = alarmOf(3, sale(1, 'receive-timeout', { terminalId: 'T1' }), NETWORK);
    const heir = { ...message, subject: { ...subjectOf(message.subject.record, 3), inherits: here } };
    const only = suppressionOf({ merchants: ['M1'], terminals: ['T1'] });
    const record = { ...heir.subject.record, merchantId: undefined };
    const orphan = { ...heir, subject: { ...heir.subject, record } };
    expect(ids(suppress([...alarms, orphan], [], [only], TODAY, placeOf).hidden)).toEqual(['A1', 'A4']);
  });

  test('an incident keeps what is not hidden', () => {
    const mixed = [incidentOf(1, NETWORK, 'major', alarms.slice(0, 2), [])];
    const [left] = suppress(alarms, mixed, [suppressionOf({ merchants: ['M1'] })], TODAY, placeOf).incidents;
    expect(ids(left?.alarms ?? [])).toEqual(['A2']);
  });
});

describe('what becomes of suppressions', () => {
  test('the last day counts; after it nothing is hidden, and it is said what would have been', () => {
    const until = (expires: string) =>
      suppress(alarms, incidents, [suppressionOf({ everywhere: true }, { expires })], TODAY, placeOf);
    expect(until('2026-03-04').uses).toMatchObject([{ state: 'used', alarms: 2 }]);
    const over = until('2026-03-03');
    expect(over.uses).toMatchObject([{ state: 'expired', alarms: 2, incidents: 0 }]);
    expect(ids(over.alarms)).toEqual(['A1', 'A2', 'A3']);
  });

  test('one that met nothing is unused; the first that fits takes an alarm', () => {
    const list = [suppressionOf({ terminals: ['T1'] }), suppressionOf({ merchants: ['M1'] })];
    const { uses, hidden } = suppress(alarms, incidents, list, TODAY, placeOf);
    expect(uses.map(({ state }) => state)).toEqual(['used', 'unused']);
    expect(hidden.map(({ suppression }) => suppression)).toEqual([1]);
  });
});
