import { MINUTE } from '../model/units.ts';
import { isNewestFirst } from '../model/direction.ts';
import { type Approvals, keepBetween, keepNone, keepWhere } from './approvals.ts';
import { createAround, findNeighbours, REACH_MS } from './neighbours.ts';
import type { ContextState, Trouble } from './state.ts';
import { tally } from './tally.ts';

/** Finds the neighbours of the alarms that have none yet, of those that are due, and counts what came for each terminal. */
const settleDue = (state: ContextState, isDue: (time: number) => boolean): void => {
  tally(state.approvals, state.fleet);
  const due: Trouble[] = [];
  const rest: Trouble[] = [];
  for (let at = state.unsettledFrom; at < state.troubles.length; at += 1) {
    const trouble = state.troubles[at];
    if (trouble === undefined) continue;
    if (isDue(trouble.record.time)) due.push(trouble);
    else rest.push(trouble);
  }
  const first = findNeighbours(
    state.approvals,
    due.map((trouble) => trouble.record),
    state.around,
  );
  for (const [index, trouble] of due.entries()) trouble.around = first + index;
  // The alarms still open move to the end; the final order is made when the state is sealed.
  state.troubles.length = state.unsettledFrom;
  for (const trouble of due) state.troubles.push(trouble);
  state.unsettledFrom = state.troubles.length;
  for (const trouble of rest) state.troubles.push(trouble);
};

/** Finds the neighbours of the alarms up to `time`. */
export const settle = (state: ContextState, time: number): void => {
  settleDue(state, (of) => of <= time);
  state.settledTo = Math.max(state.settledTo, time);
};

/** Finds the neighbours of the alarms from `time` on. */
export const settleFrom = (state: ContextState, time: number): void => {
  settleDue(state, (of) => of >= time);
  state.settledFrom = Math.min(state.settledFrom, time);
};

/** Approvals held before the old ones are let go: about 10 MB. */
export const APPROVALS_HELD = 200_000;
/** So many more, or half as many again as were left, before it is looked again: each look goes through all of them. */
const MORE_MOST = 100_000;
/** So many that are left are thinned out: hours of a log with more than a hundred thousand approvals each. */
const MANY = 2 * APPROVALS_HELD;
/** A row comes this much out of order at most where approvals are thinned out; a log so dense comes from one clock. */
const LATE_MS = 30 * MINUTE;

/**
 * Of a dense log: alarms to come ask for what lies within their reach, those that wait for what follows them only for what
 * was nearest to them so far. Everything else between the two goes.
 */
const thinOut = (state: ContextState, isAhead: (time: number) => boolean): void => {
  const { approvals } = state;
  const near = createAround(approvals);
  findNeighbours(
    approvals,
    state.troubles.slice(state.unsettledFrom).map(({ record }) => record),
    near,
  );
  const placeOf = ({ file, record }: Approvals, index: number): number =>
    (record[index] ?? 0) * FILES + (file[index] ?? 0);
  const asked = new Set<number>();
  for (let index = 0; index < near.approvals.size; index += 1) asked.add(placeOf(near.approvals, index));
  keepWhere(approvals, (index) => isAhead(approvals.time[index] ?? 0) || asked.has(placeOf(approvals, index)));
};
const FILES = 65_536;

/** Thins out where alarms to come are all later than `time`. */
export const thinBehind = (state: ContextState, time: number): void => {
  state.thinned.to = time;
  thinOut(state, (of) => of >= time - REACH_MS);
};

/** Likewise where they are all earlier. */
export const thinAhead = (state: ContextState, time: number): void => {
  state.thinned.from = time;
  thinOut(state, (of) => of <= time + REACH_MS);
};

const lookAgainLater = (state: ContextState): void => {
  const { size } = state.approvals;
  state.nextForget = size + Math.min(size / 2, MORE_MOST);
};

/**
 * Lets go of approvals that no alarm can ask for any more, provided that the log runs forward in time
 * within two hours, or backward; where it is dense, within half an hour. Call it now and then while reading; `late` tells
 * when the log did not.
 */
export const forget = (state: ContextState): void => {
  const { approvals, period } = state;
  if (approvals.size < Math.max(APPROVALS_HELD, state.nextForget) || period === undefined) return;
  if (state.gathers) {
    tally(approvals, state.fleet);
    keepNone(approvals);
    return;
  }
  if (isNewestFirst(state.direction)) {
    const from = period.from + REACH_MS;
    if (from >= state.settledFrom - REACH_MS / 4) return;
    settleFrom(state, from);
    keepBetween(approvals, Number.NEGATIVE_INFINITY, from + REACH_MS);
    if (approvals.size >= MANY) thinAhead(state, period.from + LATE_MS);
    lookAgainLater(state);
    return;
  }
  const until = period.to - REACH_MS;
  // Worth it only when time has moved on; a dense log would otherwise be searched again and again.
  if (until <= state.settledTo + REACH_MS / 4) return;
  settle(state, until);
  keepBetween(approvals, until - REACH_MS, Number.POSITIVE_INFINITY);
  if (approvals.size >= MANY) thinBehind(state, period.to - LATE_MS);
  lookAgainLater(state);
};
