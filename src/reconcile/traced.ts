import { HOUR } from '../model/units.ts';
import { createCompactSet } from './compact.ts';
import { GIVE_BACK } from './classify.ts';
import { NO_KEY } from './keys.ts';
import type { NumberSet } from './known.ts';
import { comparable } from './names.ts';
import type { Rows } from './rows.ts';

/**
 * Trace numbers of pairs that were let go by them, by the hours of their payments: a row that bears one of them within the
 * time in which a number means one message belongs to such a pair. A byte or two each.
 */
export type Traced = Map<number, NumberSet>;

export const createTraced = (): Traced => new Map();

/** Hours that stand together. */
const SLOT_MS = 4 * HOUR;
/** As far as rows of one trace number are one message in pairing: whatever the batch, and within a batch. */
const REACH_MS = 14 * HOUR;
const BATCH_REACH_MS = 28 * HOUR;

const TRACES = 2 ** 20;
const BATCHES = 2 ** 12;

/** Numbers of one terminal follow one another. `batch`: 0 for whatever batch. */
const keyOf = ({ floats, words, small }: Rows, at: number, batch: number): number => {
  const trace = comparable(floats.stan[at] ?? Number.NaN);
  const terminal = words.terminal[at] ?? 0;
  if (Number.isNaN(trace) || trace < 0 || trace >= TRACES || terminal === 0 || terminal >= TRACES) return NO_KEY;
  const kind = small.group[at] === GIVE_BACK ? 1 : 0;
  return ((terminal * BATCHES + (batch % BATCHES)) * TRACES + trace) * 2 + kind;
};

const slotOf = (time: number): number => Math.floor(time / SLOT_MS);

/** True where a row's trace number can be remembered; others are not let go by it. */
export const isTraceable = (rows: Rows, at: number): boolean => keyOf(rows, at, 0) !== NO_KEY;

/** Remembers a pair that is let go. */
export const addTraced = (traced: Traced, rows: Rows, terminal: number, host: number): void => {
  const slot = slotOf(rows.floats.time[terminal] ?? 0);
  let set = traced.get(slot);
  if (set === undefined) {
    set = createCompactSet();
    traced.set(slot, set);
  }
  const batch = rows.words.batch[terminal] ?? 0;
  set.add(keyOf(rows, terminal, rows.words.batch[host] === batch ? batch : 0));
};

/** True where a row bears the trace number of a pair that was let go, within the reach of its message. */
export const bearsTraced = (traced: Traced, rows: Rows, at: number): boolean => {
  const time = rows.floats.time[at] ?? 0;
  const batch = rows.words.batch[at] ?? 0;
  const some = (reach: number, key: number): boolean => {
    for (let slot = slotOf(time - reach); slot <= slotOf(time + reach); slot += 1) {
      if (traced.get(slot)?.has(key) === true) return true;
    }
    return false;
  };
  return some(REACH_MS, keyOf(rows, at, 0)) || (batch !== 0 && some(BATCH_REACH_MS, keyOf(rows, at, batch)));
};

/** Forgets what is farther than any reach from the time that both sides have come to. */
export const forgetTraced = (traced: Traced, time: number): void => {
  for (const slot of traced.keys()) {
    if (Math.abs(slot - slotOf(time)) * SLOT_MS > BATCH_REACH_MS + 2 * SLOT_MS) traced.delete(slot);
  }
};
