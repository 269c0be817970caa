import { expect, it } from 'vitest';
import { oddsOfOneRoof } from '../../src/model/one-roof.ts';

it.each([
  [4, 40],
  [3, 12],
  [5, 60],
])('%i of %i terminals that fail together are rather one shop', (failing, terminals) => {
  expect(oddsOfOneRoof(failing, terminals)).toBeGreaterThan(1);
});

it.each([
  [40, 40],
  [28, 30],
  [24, 60],
])('%i of %i are rather a channel', (failing, terminals) => {
  expect(oddsOfOneRoof(failing, terminals)).toBeLessThan(0.2);
});

it('of few terminals that all fail neither can be told', () => {
  for (const terminals of [2, 3, 4]) {
    expect(oddsOfOneRoof(terminals, terminals)).toBeGreaterThan(0.5);
    expect(oddsOfOneRoof(terminals, terminals)).toBeLessThan(2);
  }
});

it('more failing than known is all of them', () => {
  expect(oddsOfOneRoof(5, 4)).toBe(oddsOfOneRoof(5, 5));
});
