import { array, assert, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { nearestIn } from '../../src/context/nearest.ts';
import type { Subject, Surroundings } from '../../src/model/diagnosis.ts';
import { durationMs, MINUTE } from '../../src/model/units.ts';
import { RULES } from '../../src/rules/index.ts';
import { COLUMNS, explain, failure, sale } from '../diagnose/fleet.ts';
import { diagnoseAll } from '../../src/diagnose/all.ts';
import { openRuleBook } from '../../src/diagnose/diagnose.ts';

test('the nearest are those that sorting all of them would put first', () => {
  assert(
    property(
      array(integer({ min: 0, max: 30 }), { maxLength: 60 }),
      record({
        time: integer({ min: 0, max: 30 }),
        before: integer({ min: 0, max: 20 }),
        after: integer({ min: 0, max: 20 }),
        most: integer({ min: 1, max: 6 }),
        every: integer({ min: 1, max: 4 }),
      }),
      (unordered, { time, before, after, most, every }) => {
        const sorted = [...unordered].sort((a, b) => a - b);
        const times = Float64Array.from(sorted);
        const fits = (ordinal: number): boolean => ordinal % every === 0;
        const list = sorted.map((_, ordinal) => ordinal);
        const slow = list
          .filter((one) => fits(one) && (times[one] ?? 0) >= time - before && (times[one] ?? 0) <= time + after)
          .sort((a, b) => Math.abs((times[a] ?? 0) - time) - Math.abs((times[b] ?? 0) - time) || a - b)
          .slice(0, most);
        expect(nearestIn(list, times, { time, from: time - before, to: time + after, most }, fits)).toEqual(slow);
      },
    ),
  );
});

test('of thousands that fail at once a few are looked at', () => {
  const ALARMS = 1200;
  /** Alarms looked at for each one explained: a few to quote, and at most a terminal's own. */
  const A_FEW = 100;
  const rows = Array.from({ length: ALARMS }, (_, at) => failure(60, `S${at % 100}-${at % 2}`, 'issuer-unavailable'));
  const { subjects, ask } = explain([...rows, ...Array.from({ length: 300 }, (_, at) => sale(at, `S${at % 100}-1`))]);
  let looked = 0;
  const counting: Surroundings = {
    ...ask,
    others: (subject, scope, beforeMs, afterMs) => {
      const found = ask.others(subject, scope, beforeMs, afterMs);
      looked += found.length;
      return found;
    },
    nearest: (subject, scope, span, fits) =>
      ask.nearest(subject, scope, span, (other: Subject) => {
        looked += 1;
        return fits(other);
      }),
  };
  const own = subjects.map(({ subject }) => ({ subject, parent: undefined }));
  diagnoseAll(own, openRuleBook(RULES, COLUMNS), counting);
  expect(looked).toBeGreaterThan(0);
  expect(looked).toBeLessThan(ALARMS * A_FEW);
  const [first] = own;
  const span = { beforeMs: durationMs(MINUTE), afterMs: durationMs(MINUTE), most: 5 };
  expect(first === undefined ? [] : ask.nearest(first.subject, 'everything', span, () => true)).toHaveLength(5);
});
