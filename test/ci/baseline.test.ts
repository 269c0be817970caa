import { describe, expect, test } from 'vitest';
import { baselineOf, baselineText, changesBetween, compareWithBaseline } from '../../src/ci/baseline.ts';
import { identityOf } from '../../src/ci/identity.ts';
import { readBaseline } from '../../src/ci/saved.ts';
import type { CauseId } from '../../src/model/cause.ts';
import type { Incident, ScopeKind } from '../../src/model/diagnosis.ts';
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
    expect(compareWithBaseline([after], baselineOf([before]))).toEqual({ fresh: [], known: ['I4'], gone: [] });
  });

  test('another cause or another scope is another incident', () => {
    const baseline = baselineOf([incident(1, NETWORK, 'site', ['M1'])]);
    for (const other of [
      incident(1, 'payment-environment/payment-channel', 'site', ['M1']),
      incident(1, NETWORK, 'site', ['M2']),
      incident(1, NETWORK, 'terminal', ['M1']),
    ]) {
      expect(compareWithBaseline([other], baseline).fresh).toEqual(['I1']);
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
    const baseline = baselineOf([incident(1, NETWORK, 'site', ['M1']), incident(2, NETWORK, 'site', ['M2'])]);
    const result = compareWithBaseline(
      [incident(1, NETWORK, 'site', ['M3']), incident(2, NETWORK, 'site', ['M2'])],
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
    const text = baselineText(baselineOf(many));
    expect(text).toBe(baselineText(baselineOf(many.toReversed())));
    expect(text.split('\n').filter((line) => line.includes('"cause"'))).toEqual([
      '    {"cause":"hardware-failure/printer","scope":"terminal","names":["T1"]},',
      '    {"cause":"payment-environment/network","scope":"site","names":["M2"]}',
    ]);
  });

  test('is read back as it was written, also where nothing is known', () => {
    for (const baseline of [baselineOf(many), { incidents: [] }]) {
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
    const [a, b] = [baselineOf(many.slice(0, 1)), baselineOf(many.slice(1, 2))];
    expect(changesBetween(a, b)).toEqual({ added: b.incidents, removed: a.incidents });
    expect(changesBetween(a, a)).toEqual({ added: [], removed: [] });
  });
});
