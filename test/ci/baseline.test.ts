import { describe, expect, test } from 'vitest';
import { baselineOf, baselineText, changesBetween, compareWithBaseline, type Judged } from '../../src/ci/baseline.ts';
import { diffPayments, type SavedPayment } from '../../src/ci/diff-payments.ts';
import { identityOf } from '../../src/ci/identity.ts';
import { paymentIdentityOf } from '../../src/ci/payment-identity.ts';
import { readBaseline } from '../../src/ci/saved.ts';
import type { CauseId } from '../../src/model/cause.ts';
import type { Incident, ScopeKind } from '../../src/model/diagnosis.ts';
import type { DoubtfulPayment } from '../../src/model/reconciliation.ts';
import { minorUnits } from '../../src/model/units.ts';
import { NOTHING_COMPARED } from '../report/doubtful.ts';
import { alarmOf, at, incidentOf, sale } from '../report/sample.ts';

const NETWORK = 'payment-environment/network';
const incident = (rank: number, cause: CauseId, kind: ScopeKind, names: readonly string[], alarms = 3): Incident => {
  const own = Array.from({ length: alarms }, (_, n) => alarmOf(n, sale(n, 'receive-timeout'), cause));
  const { scope } = incidentOf(rank, cause, 'major', own, []);
  const named = { site: 'merchants', terminal: 'terminals', version: 'versions', channel: 'channels' } as const;
  const key =
    kind === 'site' || kind === 'terminal' || kind === 'version' || kind === 'channel' ? named[kind] : undefined;
  return incidentOf(rank, cause, 'major', own, [], {
    scope: { ...scope, kind, ...(key === undefined ? {} : { [key]: names }) },
  });
};

const day = (incidents: readonly Incident[]): Judged => ({ incidents, alarms: [] });

describe('an incident is known by cause and scope', () => {
  test('never by counts, lines, times, severity or certainty', () => {
    const before = incident(1, NETWORK, 'site', ['M1'], 3);
    const after: Incident = {
      ...incident(4, NETWORK, 'site', ['M1'], 40),
      from: at(500),
      to: at(900),
      severity: 'critical',
      confidence: 0.6,
      over: false,
    };
    expect(identityOf(after)).toEqual(identityOf(before));
    expect(compareWithBaseline(day([after]), baselineOf(day([before])))).toMatchObject({
      fresh: [],
      known: ['I4'],
      gone: [],
    });
  });

  test('another cause or another scope is another incident', () => {
    const baseline = baselineOf(day([incident(1, NETWORK, 'site', ['M1'])]));
    for (const other of [
      incident(1, 'payment-environment/payment-channel', 'site', ['M1']),
      incident(1, NETWORK, 'site', ['M2']),
      incident(1, NETWORK, 'terminal', ['M1']),
    ]) {
      expect(compareWithBaseline(day([other]), baseline).fresh).toEqual(['I1']);
    }
  });

  test('terminals within a site are no part of a site’s identity; those of a card are', () => {
    const site = incident(1, NETWORK, 'site', ['M1']);
    const grown = { ...site, scope: { ...site.scope, terminals: ['10000001', '10000009'] } };
    expect(identityOf(grown)).toEqual(identityOf(site));
    const card = incident(1, 'transaction-anomaly/suspected-fraud', 'card', []);
    expect(identityOf(card).names).toEqual(card.scope.terminals);
    expect(identityOf(incident(1, NETWORK, 'everything', [])).names).toEqual([]);
  });

  test('one fixed and one new are seen as such, though their number is the same', () => {
    const baseline = baselineOf(day([incident(1, NETWORK, 'site', ['M1']), incident(2, NETWORK, 'site', ['M2'])]));
    const result = compareWithBaseline(
      day([incident(1, NETWORK, 'site', ['M3']), incident(2, NETWORK, 'site', ['M2'])]),
      baseline,
    );
    expect(result.fresh).toEqual(['I1']);
    expect(result.known).toEqual(['I2']);
    expect(result.gone).toEqual([{ cause: NETWORK, scope: 'site', names: ['M1'] }]);
  });
});

describe('the file', () => {
  const many = [
    incident(1, NETWORK, 'site', ['M2']),
    incident(2, 'hardware-failure/printer', 'terminal', ['T1']),
    incident(3, NETWORK, 'site', ['M2']),
  ];

  test('holds each incident once, a line each, in an order of its own', () => {
    const text = baselineText(baselineOf(day(many)));
    expect(text).toBe(baselineText(baselineOf(day(many.toReversed()))));
    expect(text.split('\n').filter((line) => line.includes('"cause"'))).toEqual([
      '    {"cause":"hardware-failure/printer","scope":"terminal","names":["T1"]},',
      '    {"cause":"payment-environment/network","scope":"site","names":["M2"]}',
    ]);
  });

  test('is read back as it was written, also where nothing is known', () => {
    for (const baseline of [baselineOf(day(many)), { incidents: [] }]) {
      expect(readBaseline(baselineText(baseline))).toMatchObject({ ok: true, value: baseline });
    }
  });

  test.each([
    ['nothing', '', { at: '', expected: 'JSON' }],
    ['another version', '{"schemaVersion":2,"incidents":[]}', { at: 'schemaVersion', expected: '1' }],
    [
      'a cause that does not exist',
      '{"schemaVersion":1,"incidents":[{"cause":"gremlins","scope":"site","names":[]}]}',
      { at: 'incidents.0.cause', expected: 'a known id' },
    ],
    ['no list', '{"schemaVersion":1}', { at: 'incidents', expected: 'array' }],
  ])('that holds %s is refused with the place', (_, text, fault) => {
    expect(readBaseline(text)).toEqual({ ok: false, fault });
  });

  test('an update tells what it adds and takes out', () => {
    const [a, b] = [baselineOf(day(many.slice(0, 1))), baselineOf(day(many.slice(1, 2)))];
    const none = { added: [], removed: [] };
    expect(changesBetween(a, b)).toEqual({
      incidents: { added: b.incidents, removed: a.incidents },
      payments: none,
    });
    expect(changesBetween(a, a)).toEqual({ incidents: none, payments: none });
  });
});

describe('a doubtful payment outside of incidents', () => {
  const payment = (changes: Partial<DoubtfulPayment> = {}): DoubtfulPayment => ({
    kind: 'duplicate',
    mismatch: 'duplicate',
    verdict: 'charged-twice',
    atStake: minorUnits(26_840),
    currency: 'CNY',
    actor: 'merchant-manager',
    deadline: 'same-day',
    due: '2026-03-04',
    transactionType: 'SALE',
    terminalId: '10000001',
    merchantId: '898100012345678',
    batchNo: '000101',
    stan: '000032',
    rrn: '260304120032',
    pan: '622848******1234',
    terminalTime: at(0),
    hostTime: undefined,
    terminalAmount: minorUnits(26_840),
    hostAmount: undefined,
    terminalStance: 'approved',
    hostStance: undefined,
    terminalCode: '00',
    hostCode: undefined,
    originalRrn: undefined,
    repeatedAt: undefined,
    reversal: 'none',
    sources: [{ file: 0, line: 120, record: 119 }],
    rows: [],
    alarm: 'A1',
    ...changes,
  });
  const books = (payments: readonly DoubtfulPayment[], incidentOfAlarm?: string): Judged => ({
    incidents: [],
    alarms: payments.map(({ alarm = '' }, n) => ({
      ...alarmOf(n, sale(n, 'duplicate-transaction'), 'operator-error/merchant'),
      id: alarm,
      incident: incidentOfAlarm,
    })),
    reconciliation: { ...NOTHING_COMPARED, payments },
  });

  test('is known by kind, cause, terminal and its own reference: never by line, verdict or who has to act', () => {
    const before = books([payment()]);
    const after = books([
      payment({ alarm: 'A9', sources: [], verdict: 'charged', actor: 'acquirer', due: '2026-03-09', stan: '000099' }),
    ]);
    expect(baselineOf(after)).toEqual(baselineOf(before));
    expect(baselineOf(before).payments).toEqual([
      { kind: 'duplicate', cause: 'operator-error/merchant', terminalId: '10000001', rrn: '260304120032' },
    ]);
    expect(compareWithBaseline(after, baselineOf(before)).payments).toEqual({ fresh: [], known: ['A9'], gone: [] });
  });

  test.each([
    ['another reference', { rrn: '260304120033' }],
    ['another terminal', { terminalId: '10000002' }],
    ['another kind', { kind: 'missing-at-host' }],
  ] as const)('with %s is another payment', (_, changes) => {
    const baseline = baselineOf(books([payment()]));
    const { payments } = compareWithBaseline(books([payment(changes)]), baseline);
    expect(payments).toMatchObject({ fresh: ['A1'], known: [] });
    expect(payments.gone).toEqual(baseline.payments);
  });

  test('without a reference number is known by batch and trace, then by trace and day, then by moment and amount', () => {
    const identity = (changes: Partial<DoubtfulPayment>) =>
      paymentIdentityOf(payment({ rrn: undefined, ...changes }), 'operator-error/merchant');
    expect(identity({})).toMatchObject({ batchNo: '000101', stan: '000032' });
    expect(identity({ batchNo: undefined })).toMatchObject({ stan: '000032', time: '2026-03-04' });
    expect(identity({ batchNo: undefined, stan: undefined })).toMatchObject({
      time: '2026-03-04T04:00:00.000Z',
      amount: '268.40',
      currency: 'CNY',
    });
  });

  test('is left to its incident where there is one, and to nobody where the records settled it', () => {
    expect(baselineOf(books([payment()], 'I1')).payments).toEqual([]);
    expect(baselineOf(books([payment({ kind: 'settled-by-records' })])).payments).toEqual([]);
    // What a suppression hides has no alarm in the report.
    expect(baselineOf(books([payment({ alarm: undefined })])).payments).toEqual([]);
  });

  test('is read back from the file as it was written; a file without payments holds none', () => {
    const baseline = baselineOf(books([payment(), payment({ rrn: undefined, batchNo: undefined, stan: undefined })]));
    expect(readBaseline(baselineText(baseline))).toEqual({ ok: true, value: baseline });
    expect(readBaseline('{"schemaVersion":1,"incidents":[]}')).toEqual({
      ok: true,
      value: { incidents: [], payments: [] },
    });
  });

  test('in two reports: a worse verdict is worse, at the same verdict more money is', () => {
    const saved = (changes: Partial<SavedPayment> = {}): SavedPayment => ({
      id: 'A1',
      identity: paymentIdentityOf(payment(), 'operator-error/merchant'),
      verdict: 'in-doubt',
      atStake: minorUnits(26_840),
      currency: 'CNY',
      ...changes,
    });
    const trend = (before: SavedPayment, after: SavedPayment) =>
      diffPayments([before], [after]).map((one) => one.trend);
    expect(trend(saved(), saved({ id: 'A7' }))).toEqual(['same']);
    expect(trend(saved(), saved({ verdict: 'charged-twice', atStake: minorUnits(1) }))).toEqual(['worse']);
    expect(trend(saved(), saved({ verdict: 'not-charged' }))).toEqual(['better']);
    expect(trend(saved(), saved({ atStake: minorUnits(30_000) }))).toEqual(['worse']);
    expect(diffPayments([saved()], []).map((one) => one.trend)).toEqual(['gone']);
    expect(diffPayments([], [saved()]).map((one) => one.trend)).toEqual(['new']);
  });
});
