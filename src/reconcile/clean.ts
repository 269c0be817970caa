import { MINUTE } from '../model/units.ts';
import { APPROVED, GIVE_BACK, PAYMENT, REFUSED, UNDO, UNKNOWN, UNREAD } from './classify.ts';
import { NO_KEY, boughtKey, contentKey, originalTraceKey, referenceKey, rrnKey, traceKey } from './keys.ts';
import { createRowIndex, type RowIndex } from './known.ts';
import { cardsAgree, mayBeSame, numbersDiffer } from './likeness.ts';
import { groupedBy } from './order.ts';
import { HOST, type Rows, TERMINAL } from './rows.ts';

/** Two approvals of one card and amount at one terminal within this may be one purchase. */
export const REPEAT_MS = 10 * MINUTE;

/** Approved payments of one side, terminal by terminal. */
const approvedPayments = (rows: Rows, side: number): Uint32Array => {
  const { group, outcome, side: sides } = rows.small;
  const list = new Uint32Array(rows.size);
  let found = 0;
  for (let at = 0; at < rows.size; at += 1) {
    if (sides[at] !== side || group[at] !== PAYMENT || outcome[at] !== APPROVED) continue;
    list[found] = at;
    found += 1;
  }
  return groupedBy(rows.words.terminal, rows.tables.terminals.size, list.subarray(0, found));
};

/** Approved payments of one side that stand within ten minutes of another of the same card, amount and terminal. */
export const repeatsOf = (rows: Rows, side: number, first: RowIndex = createRowIndex()): number[][] => {
  const payments = approvedPayments(rows, side);
  const terminals = rows.words.terminal;
  const several = new Map<number, number[]>();
  for (let from = 0; from < payments.length; ) {
    const terminal = terminals[payments[from] ?? 0];
    let to = from + 1;
    while (to < payments.length && terminals[payments[to] ?? 0] === terminal) to += 1;
    first.clear(to - from);
    for (; from < to; from += 1) {
      const at = payments[from] ?? 0;
      const key = boughtKey(rows, at);
      if (key === NO_KEY) continue;
      const other = first.replace(key, at);
      if (other === undefined) continue;
      const list = several.get(key);
      if (list === undefined) several.set(key, [other, at]);
      else list.push(at);
    }
  }
  const time = (at: number): number => rows.floats.time[at] ?? 0;
  const found: number[][] = [];
  for (const list of several.values()) {
    list.sort((a, b) => time(a) - time(b));
    let run: number[] = [];
    for (const at of list) {
      const last = run.at(-1);
      if (last !== undefined && time(at) - time(last) > REPEAT_MS) {
        if (run.length > 1) found.push(run);
        run = [];
      }
      run.push(at);
    }
    if (run.length > 1) found.push(run);
  }
  return found;
};

/** Whether a row may have been reversed. */
const undoneRows = (rows: Rows): ((at: number) => boolean) => {
  const { floats, small } = rows;
  const undone = new Set<number>();
  for (let at = 0; at < rows.size; at += 1) {
    if (small.group[at] !== UNDO) continue;
    // A reversal names its original by reference number, or bears the same one.
    for (const of of [PAYMENT, GIVE_BACK]) {
      undone.add(referenceKey(rows, floats.rrn[at] ?? Number.NaN, of));
      undone.add(referenceKey(rows, floats.original[at] ?? Number.NaN, of));
      undone.add(traceKey(rows, at, of));
      undone.add(originalTraceKey(rows, at, of));
      undone.add(contentKey(rows, at, of));
    }
  }
  undone.delete(NO_KEY);
  if (undone.size === 0) return () => false;
  return (at) => undone.has(rrnKey(rows, at)) || undone.has(traceKey(rows, at)) || undone.has(contentKey(rows, at));
};

/** Whether another approval of a row's purchase is near, or an attempt at it failed. */
const repeatedRows = (rows: Rows, scratch?: RowIndex): ((at: number) => boolean) => {
  const { small } = rows;
  const tried = new Set<number>();
  for (let at = 0; at < rows.size; at += 1) {
    // Approvals of a purchase that failed before are looked at together with the failure.
    if (small.group[at] === PAYMENT && small.side[at] === TERMINAL && small.outcome[at] !== APPROVED) {
      tried.add(boughtKey(rows, at));
    }
  }
  tried.delete(NO_KEY);
  const repeated = new Uint8Array(rows.size);
  const purchases = new Set<number>();
  for (const side of [TERMINAL, HOST]) {
    for (const run of repeatsOf(rows, side, scratch)) {
      for (const at of run) repeated[at] = 1;
      purchases.add(boughtKey(rows, run[0] ?? 0));
    }
  }
  return (at) => {
    if (repeated[at] === 1) return true;
    const others = small.outcome[at] === APPROVED ? tried : purchases;
    return others.size > 0 && others.has(boughtKey(rows, at));
  };
};

/** What refunds and voids may have to be kept for. */
export interface Waiting {
  /** What names no original stays: whether that is a habit is known at the end only. */
  readonly keepsUnnamed: boolean;
  /** Whether the payment that a row names is there; where it is not it may still come. */
  readonly hasOriginal: (at: number) => boolean;
}

export const needsOriginal = (rows: Rows, at: number, { keepsUnnamed, hasOriginal }: Waiting): boolean =>
  rows.small.group[at] === GIVE_BACK && (Number.isNaN(rows.floats.original[at]) ? keepsUnnamed : !hasOriginal(at));

const isAnswered = (rows: Rows, at: number): boolean => {
  const outcome = rows.small.outcome[at];
  return outcome === APPROVED || outcome === REFUSED || outcome === UNREAD;
};

export const isMoney = (rows: Rows, at: number): boolean =>
  rows.small.group[at] === PAYMENT || rows.small.group[at] === GIVE_BACK;

/** Indexes that look after look is made with. */
export interface Scratch {
  readonly hosts: RowIndex;
  readonly terminals: RowIndex;
  readonly repeats: RowIndex;
}

export const createScratch = (): Scratch => ({
  hosts: createRowIndex(),
  terminals: createRowIndex(),
  repeats: createRowIndex(),
});

/** A terminal row and its host row about which there is nothing to say. */
export interface CleanPair {
  readonly terminal: number;
  readonly host: number;
  readonly by: 'rrn' | 'trace';
}

/** Two rows of one trace number this close, on clocks as they are, are one message. */
const TRACE_CLOSE_MS = 10 * MINUTE;

/**
 * Pairs that agree in reference number, terminal, kind, currency, amount and outcome, that are the only rows under
 * their number on either side, and near no other approval of the same purchase. Whatever else the logs hold, these
 * rows stay partners; so they can be let go before the rest is read. `isDue` tells which rows all of their
 * surroundings have been read for. `waiting`: what refunds and voids stay for. `byTrace`: one of the sides knows no reference
 * numbers, and pairs by the terminal's trace number, minutes apart, count as well.
 */
export const cleanPairs = (
  rows: Rows,
  isDue: (at: number) => boolean,
  waiting: Waiting,
  { hosts, terminals, repeats }: Scratch,
  byTrace = false,
): CleanPair[] => {
  const { floats, words, small } = rows;
  const isUndone = undoneRows(rows);
  const isRepeated = repeatedRows(rows, repeats);
  const same = (column: ArrayLike<number>, a: number, b: number): boolean => column[a] === column[b];
  const isClean = (terminal: number, host: number): boolean =>
    isAnswered(rows, terminal) &&
    same(small.outcome, terminal, host) &&
    same(floats.amount, terminal, host) &&
    mayBeSame(words.terminal[terminal], words.terminal[host]) &&
    mayBeSame(small.currency[terminal], small.currency[host]) &&
    same(small.type, terminal, host) &&
    !needsOriginal(rows, terminal, waiting) &&
    isDue(terminal) &&
    isDue(host) &&
    !isRepeated(terminal) &&
    !isRepeated(host) &&
    !isUndone(terminal) &&
    !isUndone(host);
  const isOneMessage = (terminal: number, host: number): boolean =>
    mayBeSame(words.batch[terminal], words.batch[host]) &&
    Math.abs((floats.time[terminal] ?? 0) - (floats.time[host] ?? 0)) <= TRACE_CLOSE_MS &&
    !numbersDiffer(rows, 'rrn', terminal, host) &&
    cardsAgree(rows, terminal, host) !== false;
  const pairs: CleanPair[] = [];
  for (const by of byTrace ? (['rrn', 'trace'] as const) : (['rrn'] as const)) {
    hosts.clear(rows.size);
    terminals.clear(rows.size);
    const keys = new Float64Array(rows.size).fill(NO_KEY);
    for (let at = 0; at < rows.size; at += 1) {
      if (!isMoney(rows, at)) continue;
      const key = by === 'rrn' ? rrnKey(rows, at) : traceKey(rows, at);
      keys[at] = key;
      (small.side[at] === HOST ? hosts : terminals).note(key, at);
    }
    for (let terminal = 0; terminal < rows.size; terminal += 1) {
      const key = keys[terminal] ?? NO_KEY;
      if (small.side[terminal] !== TERMINAL || key === NO_KEY || terminals.only(key) === undefined) continue;
      const host = hosts.only(key);
      if (host === undefined || (by === 'trace' && !isOneMessage(terminal, host))) continue;
      if (isClean(terminal, host)) pairs.push({ terminal, host, by });
    }
  }
  return pairs;
};

/** A till does not take more than this many payments within ten minutes; what does is searched by hash. */
const TILL_ROWS = 64;

/**
 * Marks payments of the terminals' side near which another attempt at the same purchase stands, whatever became of the
 * two: the last rows of its terminal are looked through for each. Undefined where a terminal's rows are not in the order
 * of time, the newest first or last, or are too many for that.
 */
const attemptsNearby = (rows: Rows, newestFirst: boolean): Uint8Array | undefined => {
  const forward = newestFirst ? -1 : 1;
  const { group, currency } = rows.small;
  const { time, card, amount } = rows.floats;
  const { terminal } = rows.words;
  const near = new Uint8Array(rows.size);
  const latest = new Int32Array(rows.tables.terminals.size).fill(-1);
  const before = new Int32Array(rows.size);
  for (let at = 0; at < rows.size; at += 1) {
    if (group[at] !== PAYMENT) continue;
    const till = terminal[at] ?? 0;
    let other = latest[till] ?? -1;
    before[at] = other;
    latest[till] = at;
    const now = time[at] ?? 0;
    if (other >= 0 && (now - (time[other] ?? 0)) * forward < 0) return undefined;
    if (till === 0) continue;
    const paid = amount[at];
    const holder = card[at];
    for (let steps = 0; other >= 0 && (now - (time[other] ?? 0)) * forward <= REPEAT_MS; steps += 1) {
      if (steps === TILL_ROWS) return undefined;
      // A card or an amount that is not known is NaN, and equal to none.
      if (amount[other] === paid && card[other] === holder && currency[other] === currency[at]) {
        near[at] = 1;
        near[other] = 1;
      }
      other = before[other] ?? -1;
    }
  }
  return near;
};

/**
 * Marks rows of the terminals' side about which there is nothing to say where no host is asked.
 */
export const cleanAlone = (
  rows: Rows,
  isDue: (at: number) => boolean,
  waiting: Waiting,
  newestFirst: boolean,
): Uint8Array => {
  const near = attemptsNearby(rows, newestFirst);
  const isUndone = undoneRows(rows);
  const isRepeated = near === undefined ? repeatedRows(rows) : (at: number): boolean => near[at] === 1;
  const clean = new Uint8Array(rows.size);
  markClean(clean, rows, waiting, (at) => isDue(at) && !isRepeated(at) && !isUndone(at));
  return clean;
};

/** Marks payments whose outcome is known and that need no original, as far as nothing touches them. */
const markClean = (clean: Uint8Array, rows: Rows, waiting: Waiting, isUntouched: (at: number) => boolean): void => {
  const { outcome } = rows.small;
  for (let at = 0; at < clean.length; at += 1) {
    if (!isMoney(rows, at) || outcome[at] === UNKNOWN || needsOriginal(rows, at, waiting)) continue;
    if (isUntouched(at)) clean[at] = 1;
  }
};
