import { describe, expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../src/model/units.ts';
import { explain, message, told, trade } from './fleet.ts';

const TERMINALS = ['S1', 'S2', 'S3', 'S4'].flatMap((site) => [`${site}-1`, `${site}-2`]);

/** Both tills of a shop report that the mains are gone, and that they start again. */
const cut = (apartMs: number) => {
  const apart = apartMs / MINUTE;
  return [
    ...trade(TERMINALS, 0, 600, 20),
    message(300, 'S1-1', 'power-fault'),
    message(300 + apart, 'S1-2', 'power-fault'),
    message(301, 'S1-1', 'power-fault'),
    message(301 + apart, 'S1-2', 'power-fault'),
  ];
};

describe('the mains of a shop with two tills', () => {
  test('are one incident of the shop where both lose them at a stroke', () => {
    expect(told(explain(cut(2 * SECOND)))).toEqual(['hardware-failure/power site S1']);
  });

  test('are lost at a stroke also where a till flickered minutes before', () => {
    const flicker = message(298, 'S1-1', 'power-fault');
    const once = cut(2 * SECOND).slice(0, -2);
    expect(told(explain([...once, flicker]))).toEqual(['hardware-failure/power site S1']);
  });

  test('are not told by supplies that fail on their own, minutes apart', () => {
    expect(told(explain(cut(4 * MINUTE)))).not.toContain('hardware-failure/power site S1');
  });
});
