import { expect, test } from 'vitest';
import { createFleet, factsOf, knownTerminals, noteSender, usualMerchant } from '../../src/context/fleet.ts';
import { epochMs } from '../../src/model/units.ts';

test('a terminal’s usual merchant is that of most of its rows, before and after the terminals were looked through', () => {
  const fleet = createFleet();
  const facts = factsOf(fleet, 'T1');
  for (const merchant of ['M1', 'M2', 'M2', undefined]) {
    noteSender(fleet, facts, merchant, undefined, undefined, epochMs(0));
  }
  factsOf(fleet, 'T2');
  const asked = () => ['T1', 'T2', 'T3'].map((id) => usualMerchant(fleet, id));
  expect(asked()).toEqual(['M2', undefined, undefined]);
  expect(knownTerminals(fleet).get('T1')?.site).toBe('M2');
  expect(asked()).toEqual(['M2', undefined, undefined]);
});
