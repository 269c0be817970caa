import { DAY, HOUR } from '../model/units.ts';
import { APPROVED, GIVE_BACK, PAYMENT } from './classify.ts';
import { NO_KEY, referenceKey, rrnKey } from './keys.ts';
import type { NumberSet } from './known.ts';
import { comparable } from './names.ts';
import { type Rows, TERMINAL, typeOf } from './rows.ts';

/**
 * Smallest and largest reference number of each hour of the terminals' records. Where they rise with time, a reference
 * tells whether its payment fell into the log. Adding commutes.
 */
export type Rising = Map<number, { min: number; max: number }>;

const HOUR_MS: number = HOUR;

export const addReference = (rising: Rising, rows: Rows, at: number): void => {
  if (rows.small.side[at] !== TERMINAL || rows.small.group[at] !== PAYMENT) return;
  const reference = comparable(rows.floats.rrn[at] ?? Number.NaN);
  if (Number.isNaN(reference) || reference < 0) return;
  const hour = Math.floor((rows.floats.time[at] ?? 0) / HOUR_MS);
  const span = rising.get(hour);
  if (span === undefined) rising.set(hour, { min: reference, max: reference });
  else if (reference < span.min) span.min = reference;
  else if (reference > span.max) span.max = reference;
};

/** Hours in which the numbers rose, of all steps from one hour to the next: nearly all, where a host counts upwards. */
const RISING_SHARE = 0.9;
const HOURS_LEAST = 3;

/** Fewer references that lead nowhere are single cases. */
const ABSENT_LEAST = 4;

/** The smallest reference number of the log, where they rise with time. */
const firstReference = (rising: Rising): number | undefined => {
  const hours = [...rising].sort(([a], [b]) => a - b).map(([, span]) => span);
  if (hours.length < HOURS_LEAST) return undefined;
  let rose = 0;
  for (const [index, span] of hours.entries()) {
    const before = hours[index - 1];
    if (before !== undefined && span.min > before.min && span.max > before.max) rose += 1;
  }
  return rose >= (hours.length - 1) * RISING_SHARE ? hours[0]?.min : undefined;
};

/**
 * Refunds and voids that went through and name an original which is in neither side's records, though it would have to
 * be: a void's because it is of the same day (UnionPay: a void reaches back to the last settlement), a refund's
 * because its number lies among those of the log.
 */
export const withoutOriginal = (rows: Rows, payments: NumberSet, rising: Rising, from: number): number[] => {
  const { floats, small } = rows;
  const candidates: number[] = [];
  for (let at = 0; at < rows.size; at += 1) {
    if (small.side[at] !== TERMINAL || small.group[at] !== GIVE_BACK || small.outcome[at] !== APPROVED) continue;
    if (!Number.isNaN(floats.original[at])) candidates.push(at);
  }
  if (candidates.length === 0) return candidates;
  const present = new Set<number>();
  for (let at = 0; at < rows.size; at += 1) {
    if (small.group[at] === PAYMENT) present.add(rrnKey(rows, at));
  }
  present.delete(NO_KEY);
  // Without reference numbers on payments, nothing can be looked up.
  if (present.size === 0 && payments.isEmpty) return [];
  const first = firstReference(rising);
  const isAbsent = (at: number): boolean => {
    const key = referenceKey(rows, floats.original[at] ?? Number.NaN, PAYMENT);
    return !present.has(key) && !payments.has(key);
  };
  const absent = candidates.filter(isAbsent);
  // Where most references lead nowhere they are references of another kind, not payments that are missing.
  if (absent.length >= ABSENT_LEAST && absent.length > candidates.length / 2) return [];
  return absent.filter((at) => {
    const original = floats.original[at] ?? Number.NaN;
    if (typeOf(rows, at) === 'VOID') return (floats.time[at] ?? 0) - DAY >= from;
    return first !== undefined && comparable(original) >= first;
  });
};
