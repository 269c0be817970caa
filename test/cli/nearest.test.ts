import { expect, test } from 'vitest';
import { nearest } from '../../src/cli/nearest.ts';
import { CAUSES } from '../../src/model/cause.ts';

test.each([
  ['netwrok', 'payment-environment/network'],
  ['printre', 'hardware-failure/printer'],
  ['payment-enviroment/network', 'payment-environment/network'],
  ['PRINTER', 'hardware-failure/printer'],
  ['card-read', 'hardware-failure/card-reader'],
])('%s probably means %s', (typed, meant) => {
  expect(nearest(typed, CAUSES)[0]).toBe(meant);
});

test('nothing is suggested for what resembles nothing', () => {
  expect(nearest('zzzzzz', CAUSES)).toEqual([]);
  expect(nearest('', CAUSES)).toEqual([]);
});

test('equally near names come in the order of their letters', () => {
  expect(nearest('ac', ['ad', 'ab', 'aa'])).toEqual(['aa', 'ab', 'ad']);
});
