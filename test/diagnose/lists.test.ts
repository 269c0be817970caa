import { describe, expect, test } from 'vitest';
import type { LogRecord } from '../../src/model/record.ts';
import type { SymptomId } from '../../src/model/symptom.ts';
import { explain, message, told } from './fleet.ts';

const HOUR_MIN = 60;
const DAY_MIN = 24 * HOUR_MIN;

/** Messages of one terminal at these hours after the log's first morning. */
const at = (terminal: string, symptom: SymptomId, hours: readonly number[]): LogRecord[] =>
  hours.map((hour) => message(hour * HOUR_MIN, terminal, symptom));

/** What other terminals report meanwhile, so that the list is one of a fleet. */
const rest = (days: number): LogRecord[] =>
  Array.from({ length: days }, (_, day) => message(day * DAY_MIN + 30, `S9-${day + 1}`, 'printer-paper-low'));

describe('a part that fails day after day in a list of device alarms', () => {
  test('is one fault over nights, a weekend, and days on which it failed once', () => {
    const found = explain([...rest(10), ...at('S1-1', 'display-fault', [1, 2, 4, 29, 76, 77, 79, 147])]);
    expect(told(found)).toEqual(['hardware-failure/display terminal S1-1']);
    expect(found.incidents[0]?.cluster.members).toHaveLength(8);
  });

  test('is another fault after more than three days of silence', () => {
    const found = explain([...rest(10), ...at('S1-1', 'power-fault', [1, 2, 4, 80, 81, 82])]);
    expect(told(found)).toEqual(Array.from({ length: 2 }, () => 'hardware-failure/power terminal S1-1'));
  });

  test('is none where it never failed often enough for one day to tell', () => {
    expect(told(explain([...rest(10), ...at('S1-1', 'power-fault', [1, 40, 80, 120])]))).toEqual([]);
  });

  test('is not what paper does, which runs out as it is used', () => {
    expect(told(explain([...rest(10), ...at('S1-1', 'printer-paper-out', [1, 26, 50, 75])]))).toEqual([]);
  });

  test('takes no paper along that ran out before and after', () => {
    const found = explain([
      ...rest(10),
      ...at('S1-1', 'printer-paper-out', [1, 145]),
      ...at('S1-1', 'printer-jam', [49, 50, 51, 74, 98]),
    ]);
    expect(found.incidents.map(({ cluster }) => cluster.members.length)).toEqual([5]);
  });
});

describe('an ordinary week of a list of device alarms', () => {
  /** A crash a day, each at another shop. */
  const crashes = Array.from({ length: 10 }, (_, day) => message(day * DAY_MIN + 90, `S${day + 1}-1`, 'app-crash'));

  test('brings three crashes of one shop within two days, where the others have theirs', () => {
    expect(told(explain([...crashes, ...at('S3-1', 'app-crash', [30, 60])]))).toEqual([]);
  });

  test('does not bring three within an hour', () => {
    expect(told(explain([...crashes, ...at('S3-1', 'app-crash', [48.5, 49])]))).toEqual([
      'system-failure/software-fault terminal S3-1',
    ]);
  });
});

describe('power that goes at several terminals of one shop', () => {
  const TILLS = ['S1-1', 'S1-2', 'S1-3'];
  const lost = (minutes: number): LogRecord[] =>
    TILLS.flatMap((terminal, index) => [
      message(minutes + index, terminal, 'power-fault'),
      message(minutes + 50 + index * 3, terminal, 'battery-low'),
    ]);

  test('within minutes is the supply of the shop, until the batteries are empty', () => {
    const found = explain([...rest(10), ...lost(DAY_MIN)]);
    expect(told(found)).toEqual(['hardware-failure/power site S1']);
    expect(found.incidents[0]?.cluster.members).toHaveLength(6);
  });

  test('hours apart is none of the supply', () => {
    const apart = TILLS.flatMap((terminal, index) => at(terminal, 'power-fault', [24 + index * 3]));
    expect(told(explain([...rest(10), ...apart]))).toEqual([]);
  });

  test('leaves a terminal its own fault of other days', () => {
    const found = explain([...rest(12), ...at('S1-1', 'power-fault', [1, 3, 5]), ...lost(8 * DAY_MIN)]);
    expect(told(found)).toEqual(['hardware-failure/power terminal S1-1', 'hardware-failure/power site S1']);
  });
});
