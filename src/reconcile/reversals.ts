import type { ReversalState } from '../model/reconciliation.ts';
import { HOUR, MINUTE } from '../model/units.ts';
import { APPROVED, GIVE_BACK, ORIGINAL_UNKNOWN, PAYMENT, REFUSED, UNDO, UNKNOWN } from './classify.ts';
import { contentKey, NO_KEY, originalTraceKey, referenceKey, traceKey } from './keys.ts';
import { cardsAgree } from './likeness.ts';
import { orderOf } from './order.ts';
import type { Rows } from './rows.ts';

/** A reversal without any reference belongs to the payment just before it. */
const CONTENT_MS = 10 * MINUTE;
/** A reversal bears the trace number of what it reverses; the number comes again some day. */
const TRACE_MS = 2 * HOUR;
/**
 * A reversal waits in the terminal until the line is back: of the same card, amount and terminal it may come this much
 * later, where nobody heard an answer to the payment. Two hours hold most outages of a line.
 */
const WAITED_MS = 2 * HOUR;

export interface Reversal {
  readonly state: ReversalState;
  /** The reversal's row; the answered one where there are several. */
  readonly row: number;
}

interface Key {
  readonly key: number;
  readonly span: number;
  readonly byContent: boolean;
}

const RANKS: readonly ReversalState[] = ['none', 'unanswered', 'original-unknown', 'done'];
const rank = (state: ReversalState): number => RANKS.indexOf(state);

/** What a reversal may be known by, the surest first. */
const keysOf = (rows: Rows, undo: number): readonly Key[] => {
  const { floats } = rows;
  const groups = [PAYMENT, GIVE_BACK];
  const by = (span: number, byContent: boolean, key: (group: number) => number): readonly Key[] =>
    groups.map((group) => ({ key: key(group), span, byContent }));
  return [
    ...by(Number.POSITIVE_INFINITY, false, (group) => referenceKey(rows, floats.original[undo] ?? Number.NaN, group)),
    ...by(TRACE_MS, false, (group) => originalTraceKey(rows, undo, group)),
    ...by(Number.POSITIVE_INFINITY, false, (group) => referenceKey(rows, floats.rrn[undo] ?? Number.NaN, group)),
    ...by(TRACE_MS, false, (group) => traceKey(rows, undo, group)),
    ...by(WAITED_MS, true, (group) => contentKey(rows, undo, group)),
  ];
};

/** What a reversal's row says of the payment it was to undo. */
const stateIn = (rows: Rows, undo: number): ReversalState => {
  const { outcome } = rows.small;
  if (outcome[undo] === APPROVED) return 'done';
  const symptom = rows.tables.readings[rows.words.reading[undo] ?? 0]?.symptom;
  return outcome[undo] === REFUSED && symptom !== undefined && ORIGINAL_UNKNOWN.has(symptom)
    ? 'original-unknown'
    : 'unanswered';
};

/**
 * What one side knows of its reversals, told to the other: where both the payment and its reversal have their partners
 * there, the partners belong together as well. `into` takes what `from` knows better.
 */
export const tellReversals = (
  rows: Rows,
  from: ReadonlyMap<number, Reversal>,
  into: Map<number, Reversal>,
  partnerOf: (at: number) => number | undefined,
): void => {
  for (const [payment, { row }] of from) {
    const [there, undo] = [partnerOf(payment), partnerOf(row)];
    if (there === undefined || undo === undefined) continue;
    const state = stateIn(rows, undo);
    const known = into.get(there);
    if (known === undefined || rank(state) > rank(known.state)) into.set(there, { state, row: undo });
  }
};

/**
 * For each payment row of one side, its reversal on that side. `partnerOf` gives a row's partner on the other side: a
 * terminal that heard no answer never learnt the reference number, and its reversal may bear the one the host gave.
 */
export const linkReversals = (
  rows: Rows,
  side: number,
  partnerOf: (at: number) => number | undefined,
): Map<number, Reversal> => {
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
  for (const undo of undos) for (const { key } of keysOf(rows, undo)) wanted.add(key);
  wanted.delete(NO_KEY);
  const originals = new Map<number, number[]>();
  for (let at = 0; at < rows.size; at += 1) {
    const group = small.group[at];
    if (small.side[at] !== side || (group !== PAYMENT && group !== GIVE_BACK)) continue;
    const partner = partnerOf(at);
    const own = new Set([
      referenceKey(rows, floats.rrn[at] ?? Number.NaN, group),
      partner === undefined ? NO_KEY : referenceKey(rows, floats.rrn[partner] ?? Number.NaN, group),
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

  /** By content only what nobody heard an answer to is reversed, or one approval right before it. */
  const fitsByContent = (at: number, undo: number): boolean => {
    const outcome = small.outcome[at];
    const isNear = time(undo) - time(at) <= CONTENT_MS;
    if (outcome === UNKNOWN) return isNear || cardsAgree(rows, at, undo) === true;
    // What names another original was not this approval's.
    const namesOther = !Number.isNaN(floats.original[undo]) && !Number.isNaN(floats.rrn[at]);
    return outcome === APPROVED && isNear && !namesOther;
  };
  const chosen = (candidates: readonly number[], undo: number, byContent: boolean): number | undefined => {
    if (!byContent) return candidates.at(-1);
    // What was paid anew right after the reversal is not what it reversed.
    const before = candidates.filter((at) => time(at) <= time(undo));
    const near = before.length > 0 ? before : candidates;
    const open = near.filter((at) => found.get(at)?.state !== 'done');
    return open.findLast((at) => small.outcome[at] === UNKNOWN) ?? open.at(-1) ?? near.at(-1);
  };
  for (const undo of undos) {
    for (const { key, span, byContent } of keysOf(rows, undo)) {
      const candidates = (originals.get(key) ?? [])
        .filter(
          (at) =>
            time(at) <= time(undo) + MINUTE &&
            time(undo) - time(at) <= span &&
            cardsAgree(rows, at, undo) !== false &&
            (!byContent || fitsByContent(at, undo)),
        )
        .sort(order);
      const payment = chosen(candidates, undo, byContent);
      if (payment === undefined) continue;
      const state = stateIn(rows, undo);
      const known = found.get(payment);
      if (known === undefined || rank(state) > rank(known.state)) found.set(payment, { state, row: undo });
      break;
    }
  }
  return found;
};
