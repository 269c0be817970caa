import { assert, property, subarray } from 'fast-check';
import { expect, test } from 'vitest';
import { createState, learn } from '../../src/context/state.ts';
import { seal } from '../../src/context/surroundings.ts';
import type { Sighting } from '../../src/model/diagnosis.ts';
import { TRANSACTION_TYPES, type TransactionType } from '../../src/model/record.ts';
import { epochMs } from '../../src/model/units.ts';
import { records } from './records.ts';

test('what made an alarm good is the first of its neighbours that fits: of its card, or of its amount at its terminal', () => {
  let found = 0;
  assert(
    property(records(150), subarray([...TRANSACTION_TYPES], { minLength: 1 }), (rows, types) => {
      const state = createState();
      // A day and a half of rows within an hour: many are near one another.
      for (const row of rows) learn(state, { ...row, time: epochMs(1_760_000_000_000 + (row.time % 3_600_000)) });
      const { subjects, ask } = seal(state, new Set());
      const wanted = new Set<TransactionType>(types);
      for (const { subject } of subjects) {
        const { record } = subject;
        const { cardNext, terminalNext } = ask.neighbours(subject);
        const fits = ({ transactionType }: Sighting): boolean =>
          transactionType === undefined || wanted.has(transactionType);
        const atTerminal = (one: Sighting): boolean =>
          record.kind !== 'alarm' &&
          record.amount !== undefined &&
          one.amount === record.amount &&
          one.currency === record.currency;
        const expected =
          cardNext !== undefined && fits(cardNext)
            ? cardNext
            : terminalNext.find((one) => fits(one) && atTerminal(one));
        expect(ask.madeGood(subject, wanted)).toEqual(expected);
        if (expected !== undefined) found += 1;
      }
    }),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(0);
});
