import { describe, expect, it } from 'vitest';
import type { CauseId } from '../../src/model/cause.ts';
import type { FaultTruth, RowTruth, WorldTruth } from '../worlds/truth.ts';
import { calibrate } from './calibration.ts';
import type { Found, FoundAlarm, FoundIncident } from './found.ts';
import { judgeIncidents, standsOut } from './incidents.ts';
import { asCodeTable, confusions, judgeRows, scoreRows } from './rows.ts';

const NETWORK = 'payment-environment/network';
const CHANNEL = 'payment-environment/payment-channel';

const row = (line: number, cause: RowTruth['cause'], faultId: string | null = null, optional = false): RowTruth => ({
  file: 'a.csv',
  line,
  cause,
  faultId,
  event: 'receive-timeout',
  optional,
});

const fault = (id: string, rows: number, name: string): FaultTruth => ({
  id,
  kind: 'site-line',
  cause: NETWORK,
  scope: { kind: 'site', name, terminals: ['T1', 'T2'], merchants: [name], equals: ['site'] },
  orLine: [],
  from: '2025-03-01T10:00:00.000Z',
  to: '2025-03-01T11:00:00.000Z',
  rows,
  failures: rows,
  byChance: 0,
});

const world = (rows: readonly RowTruth[], faults: readonly FaultTruth[] = []): WorldTruth => ({
  seed: 1,
  use: 'other',
  world: {
    files: ['a.csv'],
    records: 100,
    sites: 2,
    terminals: 4,
    from: '2025-03-01T00:00:00.000Z',
    to: '2025-03-02T00:00:00.000Z',
    language: 'en',
    network: 'iso',
    show: 'both',
    time: 'utc',
    encoding: 'utf-8',
    mojibake: false,
    ordinaryOnly: faults.length === 0,
    columns: { 'a.csv': ['time', 'terminal_id', 'merchant_id', 'channel'] },
  },
  rows,
  faults,
});

const alarm = (line: number, cause: CauseId, confidence = 0.8, incident?: string, mismatch = false): FoundAlarm => ({
  file: 'a.csv',
  line,
  cause,
  confidence,
  symptom: 'receive-timeout',
  mismatch,
  incident,
});

const incident = (id: string, cause: CauseId, merchants: readonly string[], kind = 'site'): FoundIncident => ({
  id,
  cause,
  from: Date.UTC(2025, 2, 1, 10, 5),
  to: Date.UTC(2025, 2, 1, 10, 50),
  scope: { kind, terminals: ['T1', 'T2'], merchants, issuers: [], channels: [], versions: [] },
});

const found = (alarms: readonly FoundAlarm[], incidents: readonly FoundIncident[] = []): Found => ({
  alarms,
  incidents,
  rejects: 0,
});

describe('rows', () => {
  it('counts right, wrong, missed and invented rows', () => {
    const judgements = judgeRows(
      world([row(2, NETWORK), row(3, NETWORK), row(4, CHANNEL), row(5, CHANNEL)]),
      found([alarm(2, NETWORK), alarm(3, CHANNEL), alarm(4, CHANNEL), alarm(9, NETWORK)]),
    );
    const score = scoreRows(judgements);
    expect(score).toMatchObject({ rows: 4, right: 2, missed: 1, invented: 1 });
    expect(score.causes.map(({ cause, precision, recall }) => ({ cause, precision, recall }))).toEqual([
      { cause: NETWORK, precision: 0.5, recall: 0.5 },
      { cause: CHANNEL, precision: 0.5, recall: 0.5 },
    ]);
    expect(score.macroF1).toBeCloseTo(0.5);
    expect(confusions(judgements, 1).map(({ truth, said, count }) => [truth, said, count])).toEqual([
      ['nothing', NETWORK, 1],
      [NETWORK, CHANNEL, 1],
      [CHANNEL, 'missed', 1],
    ]);
  });

  it('leaves out rows that may or may not be alarms', () => {
    const judgements = judgeRows(
      world([row(2, NETWORK), row(3, NETWORK, null, true)]),
      found([alarm(2, NETWORK), alarm(8, NETWORK, 0.9, undefined, true)]),
    );
    expect(scoreRows(judgements)).toMatchObject({ rows: 1, right: 1, missed: 0, invented: 0, macroF1: 1 });
  });

  it('prefers the failure of a row over a disagreement it takes part in', () => {
    const judgements = judgeRows(
      world([row(2, NETWORK)]),
      found([alarm(2, CHANNEL, 0.5, undefined, true), alarm(2, NETWORK)]),
    );
    expect(scoreRows(judgements)).toMatchObject({ right: 1, invented: 0 });
  });

  it('lets the code table explain the same rows by symptom alone', () => {
    const judgements = asCodeTable(
      judgeRows(world([row(2, CHANNEL), row(3, NETWORK)]), found([alarm(2, CHANNEL), alarm(3, CHANNEL)])),
    );
    expect(judgements.map(({ said }) => said)).toEqual([NETWORK, NETWORK]);
  });
});

describe('calibration', () => {
  it('weighs the gap between given and right by the alarms in each bin', () => {
    const judgements = judgeRows(
      world([row(2, NETWORK), row(3, NETWORK), row(4, NETWORK), row(5, CHANNEL), row(6, CHANNEL)]),
      found([
        alarm(2, NETWORK, 0.75),
        alarm(3, NETWORK, 0.75),
        alarm(4, NETWORK, 0.75),
        alarm(5, NETWORK, 0.75),
        alarm(6, 'undetermined', 0.4),
      ]),
    );
    const { error, bins } = calibrate(judgements);
    expect(error).toBeCloseTo(0);
    expect(bins[7]).toMatchObject({ alarms: 4, right: 0.75 });
    expect(bins[4]?.alarms).toBe(0);
  });

  it('puts full certainty into the last bin', () => {
    const { bins, error } = calibrate(judgeRows(world([row(2, NETWORK)]), found([alarm(2, CHANNEL, 1)])));
    expect(bins[9]).toMatchObject({ alarms: 1, given: 1, right: 0 });
    expect(error).toBe(1);
  });
});

describe('incidents', () => {
  const rows = [2, 3, 4, 5].map((line) => row(line, NETWORK, 'F1'));
  const truth = world([...rows, row(6, NETWORK)], [fault('F1', 4, 'M1')]);
  const verdicts = (one: Found): string[] => judgeIncidents(truth, one).faults.map(({ verdict }) => verdict);
  const inOne = (id: string, lines: readonly number[]): FoundAlarm[] =>
    lines.map((line) => alarm(line, NETWORK, 0.9, id));

  it('finds one fault as one incident', () => {
    const score = judgeIncidents(truth, found(inOne('I1', [2, 3, 4, 5]), [incident('I1', NETWORK, ['M1'])]));
    expect(score.faults.map(({ verdict }) => verdict)).toEqual(['one']);
    expect(score.strays).toEqual([]);
  });

  it('tells what is wrong with the others', () => {
    expect(verdicts(found([]))).toEqual(['missing']);
    expect(verdicts(found(inOne('I1', [2, 3, 4]), [incident('I1', CHANNEL, ['M1'])]))).toEqual(['wrong cause']);
    expect(verdicts(found(inOne('I1', [2, 3, 4]), [incident('I1', NETWORK, ['M2'])]))).toEqual(['wrong scope']);
    expect(verdicts(found(inOne('I1', [2, 3, 4]), [incident('I1', NETWORK, ['M1'], 'everything')]))).toEqual([
      'wrong scope',
    ]);
    expect(verdicts(found(inOne('I1', [2]), [incident('I1', NETWORK, ['M1'])]))).toEqual(['partly']);
    expect(
      verdicts(
        found(
          [...inOne('I1', [2, 3]), ...inOne('I2', [4, 5])],
          [incident('I1', NETWORK, ['M1']), incident('I2', NETWORK, ['M1'])],
        ),
      ),
    ).toEqual(['fragments']);
  });

  it('sees two faults in one incident, and an incident of no fault', () => {
    const two = world(
      [...rows, ...[12, 13, 14, 15, 16].map((line) => row(line, NETWORK, 'F2')), row(20, NETWORK), row(21, NETWORK)],
      [fault('F1', 4, 'M1'), fault('F2', 5, 'M2')],
    );
    const score = judgeIncidents(
      two,
      found(
        [...inOne('I1', [2, 3, 4, 5, 12, 13, 14, 15, 16]), ...inOne('I2', [20, 21])],
        [incident('I1', NETWORK, ['M2']), incident('I2', NETWORK, ['M3'])],
      ),
    );
    expect(score.faults.map(({ fault: { id }, verdict }) => [id, verdict])).toEqual([
      ['F1', 'merged'],
      ['F2', 'one'],
    ]);
    expect(score.strays.map((stray) => stray.incident.id)).toEqual(['I2']);
  });

  it('takes the line of one place for its channel where, and only where, the truth says that no row tells them apart', () => {
    const ofChannel: FaultTruth = {
      ...fault('F1', 4, 'FIBRE'),
      kind: 'carrier-down',
      cause: CHANNEL,
      scope: {
        kind: 'channel',
        name: 'FIBRE',
        terminals: ['T1', 'T2'],
        merchants: ['M1'],
        equals: ['site', 'channel'],
      },
    };
    const verdict = (one: FaultTruth, kind: string, cause: CauseId = NETWORK): string | undefined =>
      judgeIncidents(
        world(
          [2, 3, 4, 5].map((line) => row(line, CHANNEL, 'F1')),
          [one],
        ),
        found(inOne('I1', [2, 3, 4, 5]), [incident('I1', cause, ['M1'], kind)]),
      ).faults[0]?.verdict;
    expect(verdict(ofChannel, 'site')).toBe('wrong cause');
    expect(verdict({ ...ofChannel, orLine: ['site'] }, 'site')).toBe('one');
    expect(verdict({ ...ofChannel, orLine: ['site'] }, 'everything')).toBe('wrong cause');
    expect(verdict({ ...ofChannel, orLine: ['site'] }, 'site', CHANNEL)).toBe('one');
    expect(verdict({ ...ofChannel, orLine: ['site'] }, 'site', 'security-settings/keys')).toBe('wrong cause');
  });

  it('says which faults ordinary trade would not bring by itself', () => {
    expect(standsOut({ ...fault('F1', 9, 'M1'), byChance: 0.01 })).toBe(true);
    expect(standsOut({ ...fault('F1', 9, 'M1'), byChance: 0.2 })).toBe(false);
    expect(standsOut({ ...fault('F1', 9, 'M1'), failures: 2 })).toBe(false);
  });

  it('does not look for faults of one card, nor for those of one or two rows', () => {
    const few = world([row(2, NETWORK, 'F1'), row(3, NETWORK, 'F1')], [fault('F1', 2, 'M1')]);
    expect(judgeIncidents(few, found([])).faults).toEqual([]);
  });
});
