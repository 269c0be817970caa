import { describe, expect, test } from 'vitest';
import { logOddsTwice, type SecondPayment, TWICE_FROM } from '../../src/reconcile/twice.ts';
import { MINUTE, SECOND } from '../../src/model/units.ts';

const seen = (over: Partial<SecondPayment>): number =>
  logOddsTwice({
    gapMs: 90 * SECOND,
    amount: 48_237,
    samePrice: 0,
    payments: 200,
    traces: undefined,
    otherTimes: 0,
    ...over,
  });

describe('a second payment of the same card, terminal and amount', () => {
  test('fades with time and has no cliff', () => {
    const odds = [30, 60, 119, 121, 180, 300, 600].map((seconds) => seen({ gapMs: seconds * SECOND }));
    expect(odds).toEqual([...odds].sort((a, b) => b - a));
    expect((odds[2] ?? 0) - (odds[3] ?? 0)).toBeLessThan(0.05);
    expect(odds[4]).toBeGreaterThan(TWICE_FROM);
    expect(odds[6]).toBeLessThan(TWICE_FROM);
  });

  test('an odd sum stays doubtful for longer than the price of one thing', () => {
    expect(seen({ gapMs: 4 * MINUTE, amount: 242_118 })).toBeGreaterThan(TWICE_FROM);
    expect(seen({ gapMs: 4 * MINUTE, amount: 2_800 })).toBeLessThan(TWICE_FROM);
  });

  test('a price that many pay is bought again', () => {
    expect(seen({ samePrice: 40 })).toBeLessThan(seen({ samePrice: 2 }));
  });

  test('somebody else served in between speaks against it, nothing sent in between for it', () => {
    expect(seen({ traces: 1 })).toBeGreaterThan(seen({}));
    expect(seen({ traces: 3 })).toBeLessThan(seen({}));
  });

  test('a card that always pays twice does so by habit', () => {
    expect(seen({ otherTimes: 2 })).toBeLessThan(TWICE_FROM);
  });
});
