import { assert, constant, integer, property, sample, shuffledSubarray, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forget, settle, settleFrom, thinAhead, thinBehind } from '../../src/context/forget.ts';
import { createState, learn, mergeStates, type ContextState } from '../../src/context/state.ts';
import { beginRevisit, endRevisit, meetAgain } from '../../src/context/revisit.ts';
import { keepBetween } from '../../src/context/approvals.ts';
import { REACH_MS } from '../../src/context/neighbours.ts';
import { seal } from '../../src/context/surroundings.ts';
import { diagnoseAll } from '../../src/diagnose/all.ts';
import { openRuleBook } from '../../src/diagnose/diagnose.ts';
import { incidentsOf } from '../../src/diagnose/incidents.ts';
import { ALARM_COLUMNS, type Column, type LogRecord, TRANSACTION_COLUMNS } from '../../src/model/record.ts';
import { RULES } from '../../src/rules/index.ts';
import { records } from './records.ts';

const COLUMNS = new Set<Column>([...TRANSACTION_COLUMNS, ...ALARM_COLUMNS]);

const stateOf = (rows: readonly LogRecord[]): ContextState => {
  const state = createState();
  for (const row of rows) learn(state, row);
  return state;
};

/** Everything a report would say of the diagnosis, by the row it speaks of. */
const conclusions = (state: ContextState): unknown => {
  const { subjects, ask } = seal(state, COLUMNS);
  const diagnosed = diagnoseAll(subjects, openRuleBook(RULES, COLUMNS), ask);
  return {
    counts: state.counts,
    alarms: diagnosed
      .map(({ subject, diagnosis }) => ({
        row: subject.record.source,
        symptom: subject.symptom,
        neighbours: ask.neighbours(subject),
        cause: diagnosis.cause,
        confidence: diagnosis.confidence,
        alternatives: diagnosis.alternatives,
        evidence: diagnosis.evidence.map(({ rule, cause, weight, args }) => ({ rule, cause, weight, args })),
      }))
      .sort((a, b) => a.row.file - b.row.file || a.row.line - b.row.line),
    incidents: incidentsOf(diagnosed, ask).map(({ cluster, from, to, scope, confidence }) => ({
      cause: cluster.cause,
      size: cluster.members.length,
      from,
      to,
      scope,
      confidence,
    })),
  };
};

describe('context', () => {
  it('learnt from two parts and merged concludes as learnt from the whole', () => {
    assert(
      property(records(120), integer({ min: 0, max: 120 }), (rows, at) => {
        const merged = stateOf(rows.slice(0, at));
        mergeStates(merged, stateOf(rows.slice(at)));
        expect(conclusions(merged)).toEqual(conclusions(stateOf(rows)));
      }),
      { numRuns: 120 },
    );
  });

  it('does not depend on the order of the rows', () => {
    assert(
      property(
        records(120).chain((rows) =>
          tuple(constant(rows), shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          expect(conclusions(stateOf(shuffled))).toEqual(conclusions(stateOf(rows)));
        },
      ),
      { numRuns: 120 },
    );
  });

  it('concludes the same when it lets go of approvals of a log that begins with its newest rows', () => {
    assert(
      property(records(150), integer({ min: 5, max: 40 }), (rows, every) => {
        const ordered = [...rows].sort((a, b) => b.time - a.time || a.source.line - b.source.line);
        const forgetful = createState();
        for (const [index, row] of ordered.entries()) {
          learn(forgetful, row);
          if (index % every === 0 && forgetful.period !== undefined) {
            const from = forgetful.period.from + REACH_MS;
            settleFrom(forgetful, from);
            keepBetween(forgetful.approvals, Number.NEGATIVE_INFINITY, from + REACH_MS);
            if (index % 2 === 0) thinAhead(forgetful, forgetful.period.from + 1);
          }
        }
        expect(forgetful.late).toBe(false);
        expect(conclusions(forgetful)).toEqual(conclusions(stateOf(ordered)));
      }),
      { numRuns: 120 },
    );
  });

  it('concludes the same when it lets go of old approvals of a log in time order', () => {
    assert(
      property(records(150), integer({ min: 5, max: 40 }), (rows, every) => {
        const ordered = [...rows].sort((a, b) => a.time - b.time || a.source.line - b.source.line);
        const forgetful = createState();
        for (const [index, row] of ordered.entries()) {
          learn(forgetful, row);
          if (index % every === 0 && forgetful.period !== undefined) {
            const until = forgetful.period.to - REACH_MS;
            settle(forgetful, until);
            keepBetween(forgetful.approvals, until - REACH_MS, Number.POSITIVE_INFINITY);
            if (index % 2 === 0) thinBehind(forgetful, forgetful.period.to - 1);
          }
        }
        expect(forgetful.late).toBe(false);
        expect(conclusions(forgetful)).toEqual(conclusions(stateOf(ordered)));
      }),
      { numRuns: 120 },
    );
  });

  it('concludes the same from a second reading of rows in any order that keeps only what is near alarms', () => {
    assert(
      property(
        records(150).chain((rows) =>
          tuple(constant(rows), shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
        ),
        integer({ min: 1, max: 40 }),
        ([rows, ordered], held) => {
          const state = createState();
          state.gathers = true;
          for (const row of ordered) learn(state, row);
          const revisit = beginRevisit(state, held);
          for (const row of ordered) meetAgain(revisit, row);
          expect(state.approvals.size).toBeLessThan(held);
          endRevisit(revisit);
          expect(conclusions(state)).toEqual(conclusions(stateOf(rows)));
        },
      ),
      { numRuns: 120 },
    );
  });

  it('notices a row that comes after the approvals around it were let go', () => {
    const [early, late] = sample(records(40), { numRuns: 1, seed: 7 })[0] ?? [];
    if (early === undefined || late === undefined) throw new Error('the sample holds rows');
    const state = createState();
    learn(state, { ...early, time: late.time });
    settle(state, late.time);
    learn(state, late);
    expect(state.late).toBe(true);
  });

  it.each([
    ['oldest', 1],
    ['newest', -1],
  ])('holds few approvals however many pass, the %s first', (_, step) => {
    const state = createState();
    const [row] = sample(
      records(30).filter((rows) => rows[0]?.kind === 'transaction' && rows[0].reading.outcome === 'approved'),
      { numRuns: 1, seed: 11 },
    )[0] ?? [undefined];
    if (row === undefined || row.kind === 'alarm') throw new Error('the sample starts with an approval');
    let most = 0;
    for (let index = 0; index < 900_000; index += 1) {
      learn(state, { ...row, transactionType: 'SALE', time: (row.time + step * index * 100) as typeof row.time });
      if (index % 10_000 === 0) {
        forget(state);
        most = Math.max(most, state.approvals.size);
      }
    }
    // Four hours of ten approvals a second, and what gathers until the next look.
    expect(most).toBeLessThan(250_000);
    expect(state.late).toBe(false);
  });
});
