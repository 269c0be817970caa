import { describe, expect, it } from 'vitest';
import {
  countUse,
  createUseCounter,
  mergeUses,
  modeNumberOf,
  typeNumberOf,
  usesBetween,
} from '../../src/context/uses.ts';
import { ENTRY_MODES, TRANSACTION_TYPES } from '../../src/model/record.ts';
import { HOUR } from '../../src/model/units.ts';

const SALE = typeNumberOf('SALE');
const REFUND = typeNumberOf('REFUND');
const CHIP = modeNumberOf('CHIP');

describe('approvals by hour and use', () => {
  it('counts whole hours, both ends inclusive, over days and before 1970', () => {
    const counter = createUseCounter();
    for (const hour of [-30, -1, 0, 23, 24, 24, 500]) countUse(counter, hour * HOUR + 1000, SALE, CHIP);
    expect(usesBetween(counter, { type: 'SALE' }, -1, 24)).toBe(5);
    expect(usesBetween(counter, { type: 'SALE' }, 24, 24)).toBe(2);
    expect(usesBetween(counter, {}, -1000, 1000)).toBe(7);
    expect(usesBetween(counter, { type: 'REFUND' }, -1000, 1000)).toBe(0);
  });

  it('tells every type and mode from the others, those that are not said included', () => {
    const counter = createUseCounter();
    for (const type of [undefined, ...TRANSACTION_TYPES]) {
      for (const mode of [undefined, ...ENTRY_MODES]) countUse(counter, 0, typeNumberOf(type), modeNumberOf(mode));
    }
    expect(usesBetween(counter, { type: 'VOID', entryMode: 'QR' }, 0, 0)).toBe(1);
    expect(usesBetween(counter, { type: 'VOID' }, 0, 0)).toBe(ENTRY_MODES.length + 1);
    expect(usesBetween(counter, { entryMode: 'QR' }, 0, 0)).toBe(TRANSACTION_TYPES.length + 1);
  });

  it('goes on counting after it was asked, and merges to the same as if counted at once', () => {
    const [one, two, both] = [createUseCounter(), createUseCounter(), createUseCounter()];
    for (let index = 0; index < 400; index += 1) {
      const type = index % 3 === 0 ? REFUND : SALE;
      countUse(index % 2 === 0 ? one : two, (index % 60) * HOUR, type, index % 5);
      countUse(both, (index % 60) * HOUR, type, index % 5);
      usesBetween(one, {}, 0, 10);
    }
    mergeUses(one, two);
    for (const what of [{}, { type: 'SALE' }, { type: 'REFUND', entryMode: 'CHIP' }] as const) {
      for (const [from, to] of [
        [0, 59],
        [3, 3],
        [20, 30],
      ] as const) {
        expect(usesBetween(one, what, from, to)).toBe(usesBetween(both, what, from, to));
      }
    }
  });
});
