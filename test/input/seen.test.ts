/** Rows are remembered as long as they can come again, and whoever reads is told where that was too short. */
import { describe, expect, test } from 'vitest';
import { createSeenRows } from '../../src/input/index.ts';

/** More rows than a single log has remembered for it. */
const MANY = 1_300_000;
const hashOf = (row: number): readonly [number, number] => [
  Math.imul(row + 1, 0x9e3779b1),
  Math.imul(row + 7, 0x85ebca6b),
];
const read = (remembers: 'all' | 'recent', times: (row: number) => number, again: readonly number[]) => {
  const seen = createSeenRows(false, remembers);
  let repeated = 0;
  for (let row = 0; row < MANY; row++) if (seen.transaction(...hashOf(row), times(row), 0)) repeated++;
  const before = seen.isShort;
  for (const row of again) if (seen.transaction(...hashOf(row), times(row), 0)) repeated++;
  return { repeated, before, short: seen.isShort };
};

describe('a single log', () => {
  test('that runs forward repeats itself within moments', () => {
    const forward = (row: number): number => Math.floor(row / 3) * 1000;
    expect(read('recent', forward, [MANY - 1, MANY - 2])).toEqual({ repeated: 2, before: false, short: false });
    // A row of long ago: nobody can say, and that is said.
    expect(read('recent', forward, [5]).short).toBe(true);
    expect(read('all', forward, [5])).toEqual({ repeated: 1, before: false, short: false });
  });

  test('that runs forward with rows a little late', () => {
    const late = (row: number): number => row * 100 - (row % 7) * 5000;
    expect(read('recent', late, [MANY - 1, MANY - 300])).toEqual({ repeated: 2, before: false, short: false });
    expect(read('recent', late, [5]).short).toBe(true);
    expect(read('all', late, [5])).toEqual({ repeated: 1, before: false, short: false });
  });

  test('that runs backward, newest first', () => {
    const backward = (row: number): number => (MANY - row) * 500;
    expect(read('recent', backward, [MANY - 1, MANY - 300])).toEqual({ repeated: 2, before: false, short: false });
    expect(read('recent', backward, [5]).short).toBe(true);
  });

  test('that comes terminal by terminal', () => {
    const byTerminal = (row: number): number => (row % 100_000) * 1000;
    expect(read('recent', byTerminal, []).short).toBe(true);
    expect(read('all', byTerminal, [5, 100_005])).toEqual({ repeated: 2, before: false, short: false });
  });
});
