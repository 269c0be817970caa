/** Numbers of rows as one number each: what packs comes back as it was, and nothing else packs. */
import { assert, constantFrom, integer, property, string, type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digitsIn, packDigits, packMasked, unpackDigits, unpackMasked, valueIn } from '../../src/model/packed.ts';

const digits = (minLength: number, maxLength: number): Arbitrary<string> =>
  string({ unit: constantFrom('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'), minLength, maxLength });

describe('digits', () => {
  test('up to fourteen come back with their leading noughts', () => {
    assert(
      property(digits(1, 14), (text) => {
        const packed = packDigits(text);
        expect(Number.isSafeInteger(packed)).toBe(true);
        expect(unpackDigits(packed)).toBe(text);
        expect(digitsIn(packed)).toBe(text.length);
        expect(valueIn(packed)).toBe(Number(text));
      }),
    );
  });

  test.each(['', '123456789012345', '12A', ' 1', '-1', '１２'])('%j does not pack', (text) => {
    expect(packDigits(text)).toBeNaN();
  });
});

describe('masked card numbers', () => {
  test('come back with their stars', () => {
    assert(
      property(digits(0, 6), integer({ min: 1, max: 15 }), digits(0, 4), (head, stars, tail) => {
        const text = `${head}${'*'.repeat(stars)}${tail}`;
        const packed = packMasked(text);
        expect(Number.isSafeInteger(packed)).toBe(true);
        expect(unpackMasked(packed)).toBe(text);
      }),
    );
  });

  test.each(['', '6222', '6222001******0001', '622200******00012', '6222*****0*01', `1${'*'.repeat(16)}1`])(
    '%j does not pack',
    (text) => {
      expect(packMasked(text)).toBeNaN();
    },
  );
});
