import { assert, constantFrom, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { createState, learn } from '../../src/context/state.ts';
import { seal } from '../../src/context/surroundings.ts';
import { SCOPES } from '../../src/model/diagnosis.ts';
import { MINUTE } from '../../src/model/units.ts';
import { records } from './records.ts';

const EVERY_FAILURE = { id: 'every-failure', test: () => true };

test('what is counted in a scope alone is the inside of its contrast, whichever is asked first', () => {
  const minutes = integer({ min: 0, max: 2000 });
  assert(
    property(records(150), constantFrom(...SCOPES), minutes, minutes, (rows, scope, before, after) => {
      const state = createState();
      for (const row of rows) learn(state, row);
      const { subjects, ask } = seal(state, new Set());
      for (const [at, { subject }] of subjects.entries()) {
        const span = [before * MINUTE, after * MINUTE, EVERY_FAILURE] as const;
        const first = at % 2 === 0 ? ask.tally(subject, scope, ...span) : undefined;
        const { inside } = ask.contrast(subject, scope, ...span);
        expect(first ?? inside).toEqual(inside);
        expect(ask.tally(subject, scope, ...span)).toEqual(inside);
      }
    }),
    { numRuns: 200 },
  );
});
