import { HOUR } from '../model/units.ts';
import { type Bits, createBits } from './bits.ts';
import { GIVE_BACK, PAYMENT, UNDO, UNKNOWN } from './classify.ts';
import { isMoney, needsOriginal, REPEAT_MS, type Waiting } from './clean.ts';
import { contentKey, originalTraceKey, purchaseKey, referenceKey, rrnKey, timedKey, traceKey } from './keys.ts';
import { createReferenceTable } from './names.ts';
import { createRows, type Rows } from './rows.ts';
import { addEnd } from './settlements.ts';

/**
 * What a first reading of the terminals' records tells of which rows touch one another, whatever their order: in a second
 * one all others can go as they come. Keys rest on the numbers of its names, which the second reading shares.
 */
export interface Sieve {
  /** Holds one row at a time. */
  readonly rows: Rows;
  /** What reversals name, or may belong to by trace number or content, these by time. */
  readonly undone: Bits;
  /** Attempts at purchases, by time. */
  readonly tried: Bits;
  /** Purchases that were tried again within ten minutes, or given back. */
  readonly again: Bits;
  /** Times of the settlements that name no batch, by terminal and currency. */
  readonly ends: Map<string, number[]>;
}

/** 32 MB, and 8 MB each: of eight million attempts about one in a hundred is kept without need. */
const TRIED = 28;
const OTHERS = 26;

export const createSieve = (): Sieve => ({
  rows: createRows(),
  undone: createBits(OTHERS),
  tried: createBits(TRIED),
  again: createBits(OTHERS),
  ends: new Map(),
});

/** A reversal by trace number reaches back two hours, one by content ten minutes; either may stand a minute early. */
const TRACE_MS = 2 * HOUR;
/** Slots of time in which two rows that reach each other stand, counted from that of one of them. */
const NEAR = [-1, 0, 1];

const slotOf = (time: number, length: number): number => Math.floor(time / length);

const noteUndone = (undone: Bits, rows: Rows, at: number): void => {
  const { floats } = rows;
  const time = floats.time[at] ?? 0;
  for (const of of [PAYMENT, GIVE_BACK]) {
    for (const packed of [floats.rrn[at], floats.original[at]]) {
      undone.note(referenceKey(rows, packed ?? Number.NaN, of));
    }
    for (const slot of NEAR) {
      for (const key of [traceKey(rows, at, of), originalTraceKey(rows, at, of)]) {
        undone.note(timedKey(key, slotOf(time, TRACE_MS) + slot));
      }
      undone.note(timedKey(contentKey(rows, at, of), slotOf(time, REPEAT_MS) + slot));
    }
  }
};

/** Looks at a row, the last of the sieve's, and lets it go. */
export const sift = ({ rows, undone, tried, again, ends }: Sieve): void => {
  const at = rows.size - 1;
  const group = rows.small.group[at];
  if (group === UNDO) noteUndone(undone, rows, at);
  else if (group === GIVE_BACK) again.note(purchaseKey(rows, at));
  else if (group === PAYMENT) {
    const key = purchaseKey(rows, at);
    const slot = slotOf(rows.floats.time[at] ?? 0, REPEAT_MS);
    if (NEAR.some((near) => tried.has(timedKey(key, slot + near)))) again.note(key);
    tried.note(timedKey(key, slot));
  } else addEnd(ends, rows, at);
  rows.size = 0;
  if (rows.references.spilled > 0) rows.references = createReferenceTable();
};

/** What the second reading asks for. */
export const closeSieve = (sieve: Sieve): Sieve => ({ ...sieve, tried: createBits(TRIED) });

/** Marks rows that no other touches, and about which there is nothing to say. */
export const cleanBySieve = (rows: Rows, { undone, again }: Sieve, waiting: Waiting): Uint8Array => {
  const clean = new Uint8Array(rows.size);
  for (let at = 0; at < rows.size; at += 1) {
    if (!isMoney(rows, at) || rows.small.outcome[at] === UNKNOWN || needsOriginal(rows, at, waiting)) continue;
    const time = rows.floats.time[at] ?? 0;
    const isTouched =
      again.has(purchaseKey(rows, at)) ||
      undone.has(rrnKey(rows, at)) ||
      undone.has(timedKey(traceKey(rows, at), slotOf(time, TRACE_MS))) ||
      undone.has(timedKey(contentKey(rows, at), slotOf(time, REPEAT_MS)));
    if (!isTouched) clean[at] = 1;
  }
  return clean;
};
