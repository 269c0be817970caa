import type { ReversalState, VerdictId } from '../model/reconciliation.ts';
import { APPROVED, GIVE_BACK, UNKNOWN } from './classify.ts';
import { repeatAfter } from './purchases.ts';
import type { Reversal } from './reversals.ts';
import { HOST, type Rows, TERMINAL } from './rows.ts';
import type { Surroundings } from './surroundings.ts';

/** What one side believes became of a payment. */
export type Belief = 'taken' | 'not-taken' | 'unknown';

/** Value of a row in its side's books: reversed, refused and unanswered payments count nothing. */
export const isBooked = (rows: Rows, at: number, reversal: Reversal | undefined): boolean =>
  rows.small.outcome[at] === APPROVED && reversal?.state !== 'done';

/** What each side believes of its rows, and what can be asked of one payment. */
export const beliefsOf = ({ rows, pairing, reach, compared, reversals }: Surroundings) => {
  const { small, floats } = rows;
  const reversalOf = (at: number, side: number): Reversal | undefined =>
    (side === HOST ? reversals[HOST] : reversals[TERMINAL]).get(at);
  const stateOf = (at: number | undefined, side: number): ReversalState =>
    at === undefined ? 'none' : (reversalOf(at, side)?.state ?? 'none');
  const isGiveBack = (at: number): boolean => small.group[at] === GIVE_BACK;
  const belief = (at: number, side: number): Belief => {
    const state = stateOf(at, side);
    const outcome = small.outcome[at];
    if (outcome === APPROVED) return state === 'done' ? 'not-taken' : state === 'unanswered' ? 'unknown' : 'taken';
    if (outcome !== UNKNOWN || state === 'done' || state === 'original-unknown') return 'not-taken';
    return 'unknown';
  };
  const hostOf = new Map(pairing.matches.map((match) => [match.terminal, match.host]));
  const repeatOf = repeatAfter(rows);
  return {
    reversalOf,
    stateOf,
    belief,
    isGiveBack,
    time: (at: number): number => floats.time[at] ?? 0,
    /** Minor units; nought where the row names no amount. */
    amount: (at: number): number => {
      const value = floats.amount[at] ?? 0;
      return Number.isNaN(value) ? 0 : value;
    },
    /** The host's row of a terminal's. */
    hostOf: (terminal: number): number | undefined => hostOf.get(terminal),
    /** The approval of the same card and amount that followed an attempt at a payment. */
    againAfter: (terminal: number): number | undefined => (isGiveBack(terminal) ? undefined : repeatOf(terminal)),
    /** True where the host holds this payment of the terminal, or cannot be asked. */
    isHeld: (at: number): boolean => {
      const host = hostOf.get(at);
      return host === undefined ? !compared || !reach.isInside(at) : belief(host, HOST) === 'taken';
    },
    /** For a refund the question is whether the holder got the money back, so the verdicts change place. */
    verdictOf: (at: number, isTaken: boolean): VerdictId => (isTaken !== isGiveBack(at) ? 'charged' : 'not-charged'),
  };
};
export type Beliefs = ReturnType<typeof beliefsOf>;
