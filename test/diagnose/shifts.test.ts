import { describe, expect, test } from 'vitest';
import type { LogRecord } from '../../src/model/record.ts';
import type { SymptomId } from '../../src/model/symptom.ts';
import { explain, failure, told, trade } from './fleet.ts';

const SITES = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6'];
const TERMINALS = SITES.flatMap((site) => [`${site}-1`, `${site}-2`]);
const DAY_MINUTES = 24 * 60;

/** Ordinary days, ten hours of trade each. */
const days = (count: number): LogRecord[] =>
  Array.from({ length: count }, (_, day) => trade(TERMINALS, day * DAY_MINUTES, day * DAY_MINUTES + 600, 20)).flat();

/** Six refusals of one kind in a quarter of an hour, at one terminal. */
const spell = (from: number, symptom: SymptomId): LogRecord[] =>
  Array.from({ length: 6 }, (_, n) => failure(from + n * 2.5, 'S1-1', symptom));

describe('a procedure that is left again on the next shift', () => {
  test('is one incident', () => {
    const rows = [0, 1, 2].flatMap((day) => spell(day * DAY_MINUTES + 610, 'original-not-found'));
    expect(told(explain([...days(3), ...rows]))).toEqual(['operator-error/merchant terminal S1-1']);
  });

  test('is one incident where a busy shop sells all day between the mornings', () => {
    const mornings = [0, 1, 2].flatMap((day) =>
      ['S1-1', 'S1-2', 'S1-1', 'S1-2'].map((till, n) => failure(day * DAY_MINUTES + n, till, 'not-signed-on')),
    );
    const busy = [0, 1, 2].flatMap((day) =>
      trade(['S1-1', 'S1-2'], day * DAY_MINUTES + 30, day * DAY_MINUTES + 600, 4),
    );
    const found = explain([...days(3), ...busy, ...mornings]);
    expect(told(found)).toEqual(['operator-error/merchant site S1']);
    expect(found.incidents[0]?.cluster.members).toHaveLength(mornings.length);
  });

  test('is two where the one is left out at the beginning of a shift and the other at its end', () => {
    const rows = [...spell(5, 'not-signed-on'), ...spell(590, 'settlement-required')];
    expect(told(explain([...days(2), ...rows]))).toEqual([
      'operator-error/merchant terminal S1-1',
      'operator-error/merchant terminal S1-1',
    ]);
  });
});

describe('a cut-over', () => {
  /** Half of the tills are refused, some of them twice, while the others sell. */
  const cutover = (lastMinutes: number): LogRecord[] => {
    const refused = TERMINALS.slice(0, 7);
    const others = TERMINALS.slice(7);
    return [
      ...trade(refused, 0, 299, 10),
      ...trade(refused, 301 + lastMinutes, 600, 10),
      ...trade(others, 0, 600, 10),
      ...Array.from({ length: 18 }, (_, n) =>
        failure(300 + (n * lastMinutes) / 18, refused[n % refused.length] ?? '', 'day-cutover'),
      ),
    ];
  };

  test('of a quarter of an hour is no incident, however many meet it', () => {
    expect(told(explain(cutover(15)))).toEqual([]);
  });

  test('that the host does not leave is one', () => {
    expect(told(explain(cutover(60)))).toHaveLength(1);
  });
});
