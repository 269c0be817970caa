import type { ReversalState } from '../model/reconciliation.ts';
import { HOUR, MINUTE } from '../model/units.ts';
import { APPROVED, GIVE_BACK, ORIGINAL_UNKNOWN, PAYMENT, REFUSED, UNDO } from './classify.ts';
import { contentKey, NO_KEY, referenceKey, traceKey } from './keys.ts';
import { cardsAgree, orderOf, type Rows } from './rows.ts';

/** A reversal without any reference belongs to the payment just before it. */
const CONTENT_MS = 10 * MINUTE;
/** A reversal bears the trace number of what it reverses; the number comes again some day. */
const TRACE_MS = 2 * HOUR;

export interface Reversal {
  readonly state: ReversalState;
  /** The reversal's row; the answered one where there are several. */
  readonly row: number;
}

/** For each payment row of one side, its reversal on that side. */
export const linkReversals = (rows: Rows, side: number): Map<number, Reversal> => {
  const { floats, small } = rows;
  const undos: number[] = [];
  for (let at = 0; at < rows.size; at += 1) {
    if (small.side[at] === side && small.group[at] === UNDO) undos.push(at);
  }
  const found = new Map<number, Reversal>();
  if (undos.length === 0) return found;
  const order = orderOf(rows);
  undos.sort(order);
  const time = (at: number): number => floats.time[at] ?? 0;

  const wanted = new Set<number>();
  const keysOf = (undo: number): readonly (readonly [number, number])[] =>
    [PAYMENT, GIVE_BACK].flatMap((group) => [
      [referenceKey(rows, floats.original[undo] ?? Number.NaN, group), Number.POSITIVE_INFINITY] as const,
      [referenceKey(rows, floats.rrn[undo] ?? Number.NaN, group), Number.POSITIVE_INFINITY] as const,
      [traceKey(rows, undo, group), TRACE_MS] as const,
      [contentKey(rows, undo, group), CONTENT_MS] as const,
    ]);
  for (const undo of undos) for (const [key] of keysOf(undo)) wanted.add(key);
  wanted.delete(NO_KEY);
  const originals = new Map<number, number[]>();
  for (let at = 0; at < rows.size; at += 1) {
    const group = small.group[at];
    if (small.side[at] !== side || (group !== PAYMENT && group !== GIVE_BACK)) continue;
    const own = new Set([
      referenceKey(rows, floats.rrn[at] ?? Number.NaN, group),
      traceKey(rows, at),
      contentKey(rows, at),
    ]);
    for (const key of own) {
      if (!wanted.has(key)) continue;
      const list = originals.get(key);
      if (list === undefined) originals.set(key, [at]);
      else list.push(at);
    }
  }

  const stateOf = (undo: number): ReversalState => {
    if (small.outcome[undo] === APPROVED) return 'done';
    const symptom = rows.tables.readings[rows.words.reading[undo] ?? 0]?.symptom;
    if (small.outcome[undo] === REFUSED && symptom !== undefined && ORIGINAL_UNKNOWN.has(symptom)) {
      return 'original-unknown';
    }
    return 'unanswered';
  };
  const rank = (state: ReversalState): number => ['none', 'unanswered', 'original-unknown', 'done'].indexOf(state);
  for (const undo of undos) {
    for (const [key, span] of keysOf(undo)) {
      const candidates = (originals.get(key) ?? []).filter(
        (at) =>
          time(at) <= time(undo) + MINUTE &&
          time(undo) - time(at) <= span &&
          cardsAgree(rows, at, undo) !== false &&
          // By content only what nobody heard an answer to is reversed, or one approval right before it.
          (span !== CONTENT_MS || small.outcome[at] !== REFUSED),
      );
      const last = candidates.sort(order).at(-1);
      if (last === undefined) continue;
      const state = stateOf(undo);
      const known = found.get(last);
      if (known === undefined || rank(state) > rank(known.state)) found.set(last, { state, row: undo });
      break;
    }
  }
  return found;
};
