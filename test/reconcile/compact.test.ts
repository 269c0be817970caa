import { array, assert, constantFrom, integer, maxSafeInteger, oneof, property } from 'fast-check';
import { expect, test } from 'vitest';
import { createCompactSet } from '../../src/reconcile/compact.ts';

const numbers = oneof(integer({ min: -2, max: 400 }), maxSafeInteger());

test('holds what was added and nothing else, whenever it is asked', () => {
  assert(
    property(array(numbers), array(numbers), array(numbers), (first, second, asked) => {
      const set = createCompactSet();
      expect(set.isEmpty).toBe(true);
      const known = new Set<number>();
      for (const part of [first, second]) {
        for (const value of part) {
          set.add(value);
          if (value >= 0) known.add(value);
        }
        for (const value of [...asked, ...first, ...second]) expect(set.has(value)).toBe(known.has(value));
      }
      expect(set.isEmpty).toBe(known.size === 0);
    }),
  );
});

/** Further than one page, so that pages are written, laid together, or left apart. */
const MANY = 200_000;
const ORDERS: Readonly<Record<string, (at: number) => number>> = {
  rising: (at) => 600_000_000_000 + at * 3,
  falling: (at) => 9_000_000_000_000_000 - at * 1000,
  scattered: (at) => (at * 7_919_999_983) % 900_719_925_474,
};

test.each(Object.entries(ORDERS))('very many %s numbers', (_name, numberAt) => {
  assert(
    property(integer({ min: 1, max: MANY }), constantFrom(5000, MANY), (most, every) => {
      const set = createCompactSet();
      const missing: number[] = [];
      for (let at = 0; at < most; at += 1) {
        set.add(numberAt(at));
        if (at % every === 0 && !set.has(numberAt(at >> 1))) missing.push(at);
      }
      expect(missing).toEqual([]);
      for (let at = 0; at < most; at += 997) {
        expect(set.has(numberAt(at))).toBe(true);
        expect(set.has(numberAt(at) + 1)).toBe(false);
      }
    }),
    { numRuns: 6 },
  );
});
