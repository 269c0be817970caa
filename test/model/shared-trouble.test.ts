import { describe, expect, test } from 'vitest';
import {
  groundOf,
  momentOf,
  nothingShared,
  OWN_TROUBLE,
  type Reaching,
  REACHES,
  sharedTrouble,
  type Stretches,
  STRUCK,
} from '../../src/model/shared-trouble.ts';

const USUAL = 0.01;
const none: Reaching = { here: 0, before: REACHES.map(() => 0), after: REACHES.map(() => 0) };
/** Counts per slot, from `first` before to `last` after. */
const spread = (perSlot: number, first: number, last: number): Reaching => {
  const inside = (from: number, to: number): number =>
    perSlot * Math.max(0, Math.min(to, last) - Math.max(from, first) + 1);
  return {
    here: inside(0, 0),
    before: REACHES.map((reach) => inside(-reach, -1)),
    after: REACHES.map((reach) => inside(1, reach)),
  };
};
const ill: Stretches = { failed: spread(1, -3, 3), ok: none };
const well: Stretches = { failed: none, ok: spread(1, -36, 36) };
const ask = (own: Stretches, others: readonly Stretches[], struck: readonly number[] = STRUCK.all) =>
  sharedTrouble(own, momentOf([own, ...others], none, groundOf(USUAL, OWN_TROUBLE.apart, struck)));
const weigh = (others: readonly Stretches[], struck?: readonly number[]): number => ask(ill, others, struck).weight;

describe('one shared fault against trouble of a site alone', () => {
  test('nobody else says nothing', () => {
    expect(weigh([])).toBeCloseTo(0, 5);
  });
  test('others that fail at the same time speak for it, the more the surer', () => {
    const one = weigh([ill]);
    expect(one).toBeGreaterThan(1);
    expect(weigh([ill, ill])).toBeGreaterThan(one);
  });
  test('others that are well speak against it', () => {
    expect(weigh([well])).toBeLessThan(-2);
    expect(weigh([well, well, well])).toBeLessThan(weigh([well]));
  });
  test('one site with trouble of its own is never proof: its failures count once, however many', () => {
    const flood: Stretches = { failed: spread(50, -3, 3), ok: none };
    expect(weigh([flood, well, well])).toBeLessThan(0);
  });
  test('where the log does not tell the lines, some that are well do not clear the fault', () => {
    const mixed = [ill, ill, ill, well, well];
    expect(weigh(mixed, STRUCK.some)).toBeGreaterThan(1);
    expect(weigh(mixed, STRUCK.some)).toBeGreaterThan(weigh(mixed));
  });
  test('thousands of failures at once are weighed like dozens', () => {
    const flood: Stretches = { failed: spread(500, -3, 3), ok: spread(20, -36, -4) };
    const { weight } = ask(flood, [flood, flood, flood], STRUCK.some);
    expect(weight).toBeGreaterThan(weigh([ill, ill, ill], STRUCK.some));
    expect(Number.isFinite(weight)).toBe(true);
    expect(ask(flood, [well, well, well], STRUCK.some).weight).toBeLessThan(0);
  });
  test('a fault that the others shared at another time leaves the alarm to its own site', () => {
    const earlier: Stretches = { failed: spread(2, -30, -14), ok: spread(1, -12, 36) };
    const lone: Stretches = { failed: spread(1, 0, 0), ok: none };
    expect(ask(lone, [earlier, earlier, earlier]).weight).toBeLessThan(0);
  });
  test('it tells how far the fault reaches that explains best', () => {
    const { extent } = ask(ill, [ill, ill]);
    expect([REACHES[extent.before], REACHES[extent.after]]).toEqual([4, 4]);
  });
  test('where hardly anybody failed there is a quick answer, and it agrees with the long one', () => {
    const busy: Stretches = { failed: none, ok: spread(40, -36, 36) };
    const lone: Stretches = { failed: spread(1, 0, 0), ok: spread(1, -36, 36) };
    const ground = groundOf(USUAL, OWN_TROUBLE.apart, STRUCK.all);
    expect(nothingShared(spread(1, 0, 0), spread(41, -36, 36), ground)).toBeLessThan(-2);
    expect(ask(lone, [busy]).weight).toBeLessThan(-2);
    expect(nothingShared(spread(5, -3, 3), spread(5, -36, 36), ground)).toBeUndefined();
  });
});
