import type { Sighting, Subject, Surroundings } from './diagnosis.ts';
import { KEY_SYMPTOMS, matchSymptoms, PIN_SYMPTOMS } from './matchers.ts';
import { DAY, durationMs, MINUTE } from './units.ts';

/** Whoever tries again does so at once; half an hour holds a second visit to the till. */
const AGAIN_MS = durationMs(30 * MINUTE);
/** What is usual before and after it shows within a day. */
const DAY_MS = durationMs(DAY);
/** A spell lasts a working day or two, and a day around it tells what is usual. Own inference. */
const REACH_MS = durationMs(3 * DAY);
/** A sign-on that cures comes while the last of the refused customers is still remembered. Own inference. */
const CURE_MS = durationMs(90 * MINUTE);
const PINS = matchSymptoms('pin', PIN_SYMPTOMS);
const KEYS = matchSymptoms('keys', KEY_SYMPTOMS);

/** Each terminal has keys of its own: two others that report theirs within half an hour share the host's trouble. Own inference. */
const AT_ONCE_MS = durationMs(30 * MINUTE);
const OTHERS_AT_ONCE = 2;
const LOOKED_AT_MOST = 40;

/** The approval that followed a refused PIN: of the same card, or where no row names cards of the same sale, at the same terminal and soon. */
const approvedAfter = (refused: Subject, ask: Surroundings): Sighting | undefined => {
  const { record } = refused;
  if (record.kind === 'alarm') return undefined;
  const { cardNext, terminalNext } = ask.neighbours(refused);
  const next =
    record.card === undefined && record.amount !== undefined
      ? terminalNext.find((one) => one.amount === record.amount && one.currency === record.currency)
      : cardNext;
  const isSoon = next !== undefined && next.terminalId === record.terminalId && next.time - record.time <= AGAIN_MS;
  if (!isSoon) return undefined;
  if (next.entryMode !== 'CONTACTLESS' || record.entryMode === undefined) return next;
  // Whoever taps instead of typing again gets by without a PIN, and so does a tap for a smaller sum.
  return record.entryMode === 'CONTACTLESS' && next.amount === record.amount ? next : undefined;
};

/** Whether the PIN was right soon after it was refused, with the same keys: what passed after a sign-on had others. */
export const wasRight = (refused: Subject, ask: Surroundings): boolean => {
  const next = approvedAfter(refused, ask);
  return next !== undefined && ask.signOns(refused, 0, next.time - refused.record.time).length === 0;
};

/** Refusals of PINs at one terminal, one after the other, in which nobody got it right and the terminal did not sign on. */
export interface PinSpell {
  /** In order; the alarm that asks among them. */
  readonly members: readonly Subject[];
  /** All from a day before its first to a day after its last, in order. */
  readonly day: readonly Subject[];
  /** The sign-on that ended it: soon after the last refusal. */
  readonly cure: Sighting | undefined;
  /** Somebody got it right afterwards though this terminal, which signs on in this log, had not done so: no key came right by that. */
  readonly endedByItself: boolean;
}

/** The spell around one refused PIN, which is the same for all of its members. */
export const pinSpellOf = (subject: Subject, ask: Surroundings): PinSpell => {
  const all = [subject, ...ask.others(subject, 'terminal', REACH_MS, REACH_MS, PINS)].sort(
    (a, b) => a.ordinal - b.ordinal,
  );
  const { time } = subject.record;
  const signOns = ask.signOns(subject, REACH_MS, REACH_MS);
  const lastBefore = signOns.findLast((one) => one.time <= time)?.time ?? Number.NEGATIVE_INFINITY;
  const firstAfter = signOns.find((one) => one.time > time)?.time ?? Number.POSITIVE_INFINITY;
  const at = all.indexOf(subject);
  const before = all.findLastIndex((one, index) => index < at && (one.record.time <= lastBefore || wasRight(one, ask)));
  const after = all.findIndex((one, index) => index > at && (one.record.time >= firstAfter || wasRight(one, ask)));
  const members = all.slice(before + 1, after < 0 ? all.length : after);
  const from = (members[0]?.record.time ?? time) - DAY_MS;
  const last = members.at(-1)?.record.time ?? time;
  const next = signOns.find((one) => one.time >= last);
  const right = all.find((one) => one.record.time > last && wasRight(one, ask));
  return {
    members,
    day: all.filter(({ record }) => record.time >= from && record.time <= last + DAY_MS),
    cure: next !== undefined && next.time - last <= CURE_MS ? next : undefined,
    endedByItself: signOns.length > 0 && right !== undefined && (next === undefined || next.time > right.record.time),
  };
};

/** Of a terminal's key errors those that are its own, and not the host's, which refuses the keys of others just then as well. */
export const ownKeyErrors = (errors: readonly Subject[], ask: Surroundings): readonly Subject[] =>
  errors.filter((error) => {
    const { terminal } = ask.place(error);
    const others = ask.nearest(
      error,
      'everything',
      { beforeMs: AT_ONCE_MS, afterMs: AT_ONCE_MS, most: LOOKED_AT_MOST },
      (other) => KEYS.test(other) && ask.place(other).terminal !== terminal,
    );
    return new Set(others.map((other) => ask.place(other).terminal)).size < OTHERS_AT_ONCE;
  });
