import type { UncheckedOriginal } from '../model/reconciliation.ts';
import { DAY, epochMs, type EpochMs, HOUR } from '../model/units.ts';
import { APPROVED, GIVE_BACK, PAYMENT, UNDO } from './classify.ts';
import { type Coverage, firstOf } from './coverage.ts';
import { NO_KEY, originalTrace, settledKey } from './keys.ts';
import type { NumberSet } from './known.ts';
import { comparable } from './names.ts';
import { orderOf } from './order.ts';
import { hasPaid, type Paid } from './paid.ts';
import { recordAt, type Rows, TERMINAL, typeOf } from './rows.ts';
import { firstTrace, isKnownTrace, type Traces } from './traces.ts';

/**
 * Smallest and largest reference number of each hour of the terminals' records. Where they rise with time, a reference
 * tells whether its payment fell into the log. Adding commutes.
 */
export interface Rising {
  readonly hours: Map<number, Span>;
  /** The hour noted last, which the next row nearly always belongs to. */
  hour: number;
  last: Span;
}

interface Span {
  min: number;
  max: number;
}

const spanAt = (rising: Rising, hour: number): Span => {
  if (hour === rising.hour) return rising.last;
  let span = rising.hours.get(hour);
  if (span === undefined) {
    span = { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY };
    rising.hours.set(hour, span);
  }
  rising.hour = hour;
  rising.last = span;
  return span;
};

export const createRising = (): Rising => ({
  hours: new Map(),
  hour: Number.NaN,
  last: { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY },
});

const HOUR_MS: number = HOUR;

const addReference = (rising: Rising, rows: Rows, at: number): void => {
  if (rows.small.side[at] !== TERMINAL || rows.small.group[at] !== PAYMENT) return;
  const reference = comparable(rows.floats.rrn[at] ?? Number.NaN);
  if (Number.isNaN(reference) || reference < 0) return;
  const span = spanAt(rising, Math.floor((rows.floats.time[at] ?? 0) / HOUR_MS));
  if (reference < span.min) span.min = reference;
  if (reference > span.max) span.max = reference;
};

/** The same for all of these rows. */
export const addReferences = (rising: Rising, rows: Rows, list: Uint32Array): void => {
  for (let place = 0; place < list.length; place += 1) addReference(rising, rows, list[place] ?? 0);
};

/** Hours in which the numbers rose, of all steps from one hour to the next: nearly all, where a host counts upwards. */
const RISING_SHARE = 0.9;
const HOURS_LEAST = 3;

/** Fewer references that lead nowhere are single cases. */
const ABSENT_LEAST = 4;

/**
 * A void is made while the customer is still there, at the latest before the batch is settled; where the terminal's
 * records begin this much earlier they hold its original (own inference: exports are made by the day).
 */
const VOID_MS = HOUR;

/**
 * Where neither a reference nor a trace tells of the sale, its card may: a void is made in the batch of its sale, which is
 * settled daily; a refund at a terminal within thirty days (what acquirers in China commonly allow at the till). Records
 * that begin this much earlier hold the sale, as long as the shop's other tills are in them too.
 */
const BATCH_DAY_MS: number = DAY;
const REFUNDED_WITHIN_MS: number = 30 * DAY;

/** More refunds and voids without any reference than this are an export's habit, and are not kept to be judged. */
export const UNNAMED_MOST = 1000;

/** The smallest reference number of the log, where they rise with time. */
const firstReference = (rising: Rising): number | undefined => {
  const hours = [...rising.hours].sort(([a], [b]) => a - b).map(([, span]) => span);
  if (hours.length < HOURS_LEAST) return undefined;
  let rose = 0;
  for (const [index, span] of hours.entries()) {
    const before = hours[index - 1];
    if (before !== undefined && span.min > before.min && span.max > before.max) rose += 1;
  }
  return rose >= (hours.length - 1) * RISING_SHARE ? hours[0]?.min : undefined;
};

/** What the reconciler remembers of the payments that were let go. */
interface Remembered {
  readonly settled: NumberSet;
  /** Refunds and voids that named an original which was there. */
  readonly named: { readonly all: number; readonly approved: number };
  readonly rising: Rising;
  readonly traces: Traces;
  readonly coverage: Coverage;
  /** Refunds and voids without a reference, those let go included. */
  readonly unnamed: number;
  readonly paid: Paid;
}

export interface Originals {
  /** Their original would have to be in the records, and is not; or they name none, where others do. */
  readonly missing: readonly number[];
  /** Of these, what gave back to a card that paid nothing of the kind since this time, the first of the records. */
  readonly unpaidSince: ReadonlyMap<number, EpochMs>;
  /** Their original may lie before the records, or cannot be looked up. */
  readonly unchecked: readonly UncheckedOriginal[];
}

/** Reference numbers of the payments among these rows. */
const paymentsIn = (rows: Rows): Set<number> => {
  const present = new Set<number>();
  for (let at = 0; at < rows.size; at += 1) {
    if (rows.small.group[at] === PAYMENT) present.add(settledKey(rows, rows.floats.rrn[at] ?? Number.NaN, PAYMENT));
  }
  present.delete(NO_KEY);
  return present;
};

/** Whether the payment whose reference number a row names as its original is among these rows, or was let go before. */
export const originalsIn = (rows: Rows, settled: NumberSet): ((at: number) => boolean) => {
  let present: ReadonlySet<number> | undefined;
  return (at) => {
    const key = settledKey(rows, rows.floats.original[at] ?? Number.NaN, PAYMENT);
    if (key === NO_KEY) return false;
    present ??= paymentsIn(rows);
    return present.has(key) || settled.has(key);
  };
};

/** Most references lead nowhere: they are references of another kind, not payments that are missing. */
const isHabit = (some: number, all: number): boolean => some >= ABSENT_LEAST && some > all / 2;

/**
 * Refunds and voids that went through and whose original is in neither side's records. A void's has to be there where
 * the records reach back far enough (UnionPay: a void reaches back to the last settlement); a refund's where its number
 * lies among those of the log, for it may refer to a sale of weeks ago. `hasColumn`: the export has a column for
 * references to originals, so that one without any is the row's doing.
 */
export const withoutOriginal = (rows: Rows, known: Remembered, hasColumn: boolean): Originals => {
  const { floats, small, words } = rows;
  const named: number[] = [];
  const unnamed: number[] = [];
  let references = known.named.all;
  for (let at = 0; at < rows.size; at += 1) {
    if (small.side[at] !== TERMINAL) continue;
    const isNamed = !Number.isNaN(floats.original[at]);
    if (isNamed && (small.group[at] === GIVE_BACK || small.group[at] === UNDO)) references += 1;
    if (small.group[at] !== GIVE_BACK || small.outcome[at] !== APPROVED) continue;
    if (isNamed) named.push(at);
    else unnamed.push(at);
  }
  if (named.length + unnamed.length === 0) return { missing: [], unpaidSince: new Map(), unchecked: [] };
  const keyOf = (packed = Number.NaN): number => settledKey(rows, packed, PAYMENT);
  const present = paymentsIn(rows);
  const isThere = (packed: number): boolean => {
    const key = keyOf(packed);
    return key !== NO_KEY && (present.has(key) || known.settled.has(key));
  };
  const canLookUp = present.size > 0 || !known.settled.isEmpty;
  const isAbsent = (at: number): boolean => {
    const original = floats.original[at] ?? Number.NaN;
    if (isThere(original)) return false;
    const trace = originalTrace(rows, at);
    if (!Number.isNaN(trace)) return isKnownTrace(known.traces, words.terminal[at] ?? 0, trace) === false;
    // Without reference numbers on payments, nothing can be looked up.
    return canLookUp;
  };
  const absent = named.filter(isAbsent);
  const first = firstReference(known.rising);
  const isCovered = (at: number): boolean => {
    const reference = comparable(floats.original[at] ?? Number.NaN);
    const terminal = words.terminal[at] ?? 0;
    const isVoid = typeOf(rows, at) === 'VOID';
    const trace = originalTrace(rows, at);
    if (Number.isNaN(trace)) {
      if (reference >= 0 && first !== undefined) return reference >= first;
    } else {
      // A void's original bears a number of its own batch; a refund may name one of any batch.
      const start = firstTrace(known.traces, terminal, words.batch[at] ?? 0);
      if (isVoid && start !== undefined) return trace > start;
    }
    return isVoid && (floats.time[at] ?? 0) - VOID_MS >= firstOf(known.coverage, terminal);
  };
  const lost = isHabit(absent.length, named.length + known.named.approved) ? [] : absent;
  const missing = lost.filter(isCovered);

  // A refund that bears the number of its sale names it that way.
  const silent = unnamed.filter((at) => !isThere(floats.rrn[at] ?? Number.NaN));
  const few = known.unnamed <= UNNAMED_MOST;
  // A void that went through without a reference found its sale at the host; a refund needs none.
  const refunds = silent.filter((at) => typeOf(rows, at) === 'REFUND');
  const areFindings = few && !isHabit(refunds.length, refunds.length + references) && (references > 0 || hasColumn);
  const told = new Set(areFindings ? refunds : []);
  const byCard = silent.filter((at) => few && !told.has(at) && hasPaid(known.paid, rows, at) !== undefined);
  const unpaid = byCard.filter((at) => hasPaid(known.paid, rows, at) === false);
  const toldByCard = isHabit(unpaid.length, byCard.length) ? [] : unpaid;
  const firstHere = (at: number): number => firstOf(known.coverage, words.terminal[at] ?? 0);
  const reachesBack = (at: number): boolean =>
    (floats.time[at] ?? 0) - (typeOf(rows, at) === 'VOID' ? BATCH_DAY_MS : REFUNDED_WITHIN_MS) >= firstHere(at);
  const order = orderOf(rows);
  const unchecked = lost.filter((at) => !isCovered(at)).sort(order);
  // Where the records are shorter, what names no sale is ordinary, and not told at all.
  const withoutSale = toldByCard.filter(reachesBack);
  return {
    missing: [...missing, ...told, ...withoutSale].sort(order),
    unpaidSince: new Map(withoutSale.map((at) => [at, epochMs(firstHere(at))] as const)),
    unchecked: unchecked.map((at) => {
      const { terminalId, merchantId, time, transactionType, amount, currency, originalRrn, source } = recordAt(
        rows,
        at,
      );
      const from = epochMs(firstHere(at));
      return { terminalId, merchantId, time, transactionType, amount, currency, originalRrn, from, source };
    }),
  };
};
