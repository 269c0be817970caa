import { GIVE_BACK, isClosedAtHost, PAYMENT, REFUSED, UNKNOWN, UNREAD } from './classify.ts';
import type { Match } from './pairs.ts';
import { HOST, type Rows, TERMINAL } from './rows.ts';

/** Payments of each side, and those whose answer no table knows. */
export interface Answers {
  readonly all: [number, number];
  readonly unread: [number, number];
}

export const createAnswers = (): Answers => ({ all: [0, 0], unread: [0, 0] });

/** Counts a row just added. */
export const countAnswer = ({ all, unread }: Answers, { small }: Rows, at: number): void => {
  const group = small.group[at];
  if (group !== PAYMENT && group !== GIVE_BACK) return;
  const side = small.side[at] === HOST ? HOST : TERMINAL;
  all[side] += 1;
  if (small.outcome[at] === UNREAD) unread[side] += 1;
};

/** One row alone may bear a code of its own; where more than half do, the column is not understood (own inference). */
const UNREAD_SHARE = 0.5;
const UNREAD_LEAST = 3;

/** Sides whose answers are not understood as a whole. */
export const unreadSides = ({ all, unread }: Answers): readonly (typeof TERMINAL | typeof HOST)[] =>
  ([TERMINAL, HOST] as const).filter(
    (side) => (unread[side] ?? 0) >= UNREAD_LEAST && (unread[side] ?? 0) > (all[side] ?? 0) * UNREAD_SHARE,
  );

/** A single answer that no table knows is a refusal: what approves is in all of them. */
export const refuseUnread = ({ size, small }: Rows, sides: readonly number[]): void => {
  for (let at = 0; at < size; at += 1) {
    if (small.outcome[at] === UNREAD && !sides.includes(small.side[at] ?? 0)) small.outcome[at] = REFUSED;
  }
};

/** What the host itself answered with a time-out behind it, it has closed as not approved. */
export const closeAtHost = ({ size, small, words, tables }: Rows): void => {
  for (let at = 0; at < size; at += 1) {
    if (small.side[at] !== HOST || small.outcome[at] !== UNKNOWN) continue;
    const reading = tables.readings[words.reading[at] ?? 0];
    if (reading !== undefined && isClosedAtHost(reading)) small.outcome[at] = REFUSED;
  }
};

/** Where a side's answers are not understood, nothing is made of them: each is taken to be that of its partner. */
export const borrowAnswers = ({ small }: Rows, matches: readonly Match[]): void => {
  const { outcome } = small;
  for (const { terminal, host } of matches) {
    if (outcome[host] === UNREAD) outcome[host] = outcome[terminal] ?? UNREAD;
    else if (outcome[terminal] === UNREAD) outcome[terminal] = outcome[host] ?? UNREAD;
  }
};
