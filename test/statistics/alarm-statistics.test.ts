import { describe, expect, test } from 'vitest';
import type { Severity } from '../../src/model/cause.ts';
import type { Alarm } from '../../src/model/diagnosis.ts';
import { type Cleared, alarmStatistics } from '../../src/statistics/alarm-statistics.ts';
import { alarmOf, at, deviceAlarm, sale, subjectOf } from '../report/sample.ts';
import { placeOf } from '../settings/sample.ts';

const period = { from: at(0), to: at(24 * 60) };
const failed = (minutes: number, terminalId = 'T1', severity: Severity = 'minor'): Alarm =>
  alarmOf(
    0,
    sale(minutes, 'receive-timeout', { terminalId, merchantId: `M${terminalId}` }),
    'payment-environment/network',
    {
      severity,
    },
  );
const many = (count: number, step: number, from = 0, terminal = 'T1'): Alarm[] =>
  Array.from({ length: count }, (_, n) => failed(from + n * step, terminal));
const figures = (alarms: readonly Alarm[], clears: readonly Cleared[] = [], over = period) =>
  alarmStatistics(alarms, over, placeOf, clears);

describe('rates', () => {
  test('count per terminal and site, per day, with the most in ten minutes', () => {
    const { terminals, sites, alarms, days } = figures([...many(4, 1), failed(60), failed(61, 'T2')]);
    expect([alarms, days]).toEqual([6, 1]);
    expect(terminals).toEqual([
      { id: 'T1', alarms: 5, perDay: 5, peak: 4 },
      { id: 'T2', alarms: 1, perDay: 1, peak: 1 },
    ]);
    expect(sites.map(({ id }) => id)).toEqual(['MT1', 'MT2']);
  });

  test('a log of an hour is not blown up to a day; a week is divided', () => {
    expect(figures(many(4, 1), [], { from: at(0), to: at(60) }).terminals[0]?.perDay).toBe(4);
    expect(figures(many(14, 600), [], { from: at(0), to: at(7 * 24 * 60) }).terminals[0]?.perDay).toBe(2);
  });

  test('messages that repeat another alarm count with it', () => {
    const event = failed(1);
    const { record } = event.subject;
    if (record.kind === 'alarm') throw new Error('a sale');
    const message = { ...event, subject: subjectOf(record, 1, record) };
    expect(figures([event, message]).alarms).toBe(1);
  });
});

describe('floods', () => {
  test('are more than ten alarms in ten minutes at one site', () => {
    expect(figures(many(10, 0.5)).floods).toEqual([]);
    expect(figures(many(11, 0.5)).floods).toEqual([{ site: 'MT1', from: at(0), to: at(5), alarms: 11, peak: 11 }]);
  });

  test('are not seen in ten sites with two alarms each, nor in one alarm a minute', () => {
    const spread = Array.from({ length: 20 }, (_, n) => failed(n / 4, `T${n % 10}`));
    expect(figures(spread).floods).toEqual([]);
    expect(figures(many(60, 1)).floods).toEqual([]);
  });

  test('end with the last crowded window, and may come twice', () => {
    const { floods } = figures([...many(12, 0.5), ...many(12, 0.5, 120)]);
    expect(floods.map(({ from, alarms }) => [from, alarms])).toEqual([
      [at(0), 12],
      [at(120), 12],
    ]);
  });
});

describe('chattering', () => {
  test('is the same alarm three times in a minute', () => {
    expect(figures(many(3, 0.25)).chattering).toEqual([
      { terminal: 'T1', symptom: 'receive-timeout', bursts: 1, alarms: 3, from: at(0) },
    ]);
    expect(figures(many(3, 0.5)).chattering).toEqual([]);
  });

  test('is not three terminals with one alarm each', () => {
    expect(figures([failed(0, 'T1'), failed(0.1, 'T2'), failed(0.2, 'T3')]).chattering).toEqual([]);
  });
});

describe('stale alarms', () => {
  const raised = (minutes: number): Alarm =>
    alarmOf(0, deviceAlarm(minutes, 'printer-jam', 'jam'), 'hardware-failure/printer');
  const clear = (minutes: number, code = 'F0', terminalId = '10000002'): Cleared => ({
    terminalId,
    code,
    time: at(minutes),
  });
  const week = { from: at(0), to: at(7 * 24 * 60) };

  test('stand for more than a day before they are reported over', () => {
    const { stale, clearsSeen } = figures([raised(0)], [clear(25 * 60)], week);
    expect(clearsSeen).toBe(true);
    expect(stale).toEqual([{ terminal: '10000002', symptom: 'printer-jam', code: 'F0', from: at(0), to: at(25 * 60) }]);
    expect(figures([raised(0)], [clear(24 * 60)], week).stale).toEqual([]);
  });

  test('or still stand when the log ends', () => {
    const ended = [raised(0), raised(3 * 24 * 60)];
    const { stale } = figures(ended, [clear(60)], week);
    expect(stale.map(({ from, to }) => [from, to])).toEqual([[at(3 * 24 * 60), undefined]]);
  });

  test('raised again while they stand, they count once, from the first row', () => {
    const { stale } = figures([raised(0), raised(60), raised(120)], [clear(48 * 60)], week);
    expect(stale.map(({ from }) => from)).toEqual([at(0)]);
  });

  test('are not known where no log says that an alarm is over; payments are events and never stale', () => {
    expect(figures([raised(0)], [], week)).toMatchObject({ stale: [], clearsSeen: false });
    expect(figures([failed(0)], [clear(9000, '98', 'T1')], week).stale).toEqual([]);
    expect(figures([raised(0)], [clear(9000, 'other')], week).stale).toEqual([]);
  });

  test('another terminal’s end is not theirs', () => {
    const { stale } = figures([raised(0)], [clear(60, 'F0', '10000009')], week);
    expect(stale).toHaveLength(1);
  });
});

describe('the worst ten and the priorities', () => {
  test('one symptom at one terminal each, with their share of all', () => {
    const alarms = Array.from({ length: 12 }, (_, n) => many(n + 1, 30, n, `T${n}`)).flat();
    const { worstTen } = figures(alarms);
    expect(worstTen.actors).toHaveLength(10);
    expect(worstTen.actors[0]).toEqual({ terminal: 'T11', symptom: 'receive-timeout', alarms: 12 });
    expect(worstTen.share).toBe(0.9615);
  });

  test('shares of severity add up, and none is nought', () => {
    const { priorities } = figures([failed(0), failed(60), failed(90, 'T1', 'critical'), failed(99, 'T1', 'warning')]);
    expect(priorities).toEqual({ critical: 0.25, minor: 0.5, warning: 0.25 });
  });
});

describe('what to tune', () => {
  test('is what stands out, and nothing where nothing does', () => {
    expect(figures([]).tune).toEqual([]);
    expect(figures(many(3, 60)).tune).toEqual([]);
    expect(figures(many(12, 0.25)).tune).toEqual(['floods', 'chattering']);
    expect(figures(many(60, 20)).tune).toEqual(['worst-ten']);
    const grave = many(60, 20).map((alarm) => ({ ...alarm, severity: 'major' as const }));
    expect(figures(grave).tune).toEqual(['worst-ten', 'priority-mix']);
  });
});

test('order of the rows of a group does not depend on hash order', () => {
  const alarms = [failed(0, 'B'), failed(0, 'A'), failed(0, 'C')];
  expect(figures(alarms).terminals.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
});
