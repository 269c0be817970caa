import { MINUTE } from '../model/units.ts';
import { GIVE_BACK, PAYMENT, UNDO } from './classify.ts';
import { NO_KEY, originalTraceKey, traceKey } from './keys.ts';
import type { Rows } from './rows.ts';

/**
 * Trace numbers of rows that a dense log had to let go before the time in which a reversal may name them was over, each
 * with its time: 16 bytes a row, for as long as that lasts.
 */
export interface Early {
  keys: Float64Array;
  times: Float64Array;
  size: number;
}

export const createEarly = (): Early => ({ keys: new Float64Array(0), times: new Float64Array(0), size: 0 });

/** Remembers the rows marked in `gone`. */
export const rememberEarly = (early: Early, rows: Rows, gone: Uint8Array): void => {
  const added = gone.reduce((sum, one) => sum + one, 0);
  const needed = early.size + added;
  if (needed > early.keys.length) {
    const [keys, times] = [new Float64Array(needed), new Float64Array(needed)];
    keys.set(early.keys.subarray(0, early.size));
    times.set(early.times.subarray(0, early.size));
    Object.assign(early, { keys, times });
  }
  for (let at = 0; at < rows.size; at += 1) {
    const key = gone[at] === 1 ? traceKey(rows, at) : NO_KEY;
    if (key === NO_KEY) continue;
    early.keys[early.size] = key;
    early.times[early.size] = rows.floats.time[at] ?? 0;
    early.size += 1;
  }
};

/** Forgets those before a time. */
export const forgetEarly = (early: Early, before: number): void => {
  let kept = 0;
  for (let at = 0; at < early.size; at += 1) {
    const time = early.times[at] ?? 0;
    if (time < before) continue;
    early.keys[kept] = early.keys[at] ?? 0;
    early.times[kept] = time;
    kept += 1;
  }
  early.size = kept;
};

/** True where a reversal among these rows may have reversed one of those by its trace number, up to `spanMs` later. */
export const isReversedEarly = (early: Early, rows: Rows, spanMs: number): boolean => {
  if (early.size === 0) return false;
  const named = new Map<number, number[]>();
  for (let at = 0; at < rows.size; at += 1) {
    if (rows.small.group[at] !== UNDO) continue;
    for (const of of [PAYMENT, GIVE_BACK]) {
      for (const key of [traceKey(rows, at, of), originalTraceKey(rows, at, of)]) {
        const times = named.get(key) ?? [];
        times.push(rows.floats.time[at] ?? 0);
        named.set(key, times);
      }
    }
  }
  named.delete(NO_KEY);
  if (named.size === 0) return false;
  for (let at = 0; at < early.size; at += 1) {
    const time = early.times[at] ?? 0;
    const isMeant = (undone: number): boolean => undone - time <= spanMs && undone + MINUTE >= time;
    if (named.get(early.keys[at] ?? NO_KEY)?.some(isMeant) === true) return true;
  }
  return false;
};
