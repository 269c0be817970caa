import type { ClockOffset } from '../model/reconciliation.ts';
import { durationMs, SECOND } from '../model/units.ts';
import type { Rows } from './rows.ts';

/** Differences of matched pairs, terminal less host, per terminal number, counted by the second. Adding commutes. */
export type Clocks = Map<number, Map<number, number>>;

/** Three pairs that agree are no accident; with fewer the clocks count as equal. */
const PAIRS_LEAST = 3;

export const addDifference = (clocks: Clocks, terminal: number, differenceMs: number): void => {
  let seen = clocks.get(terminal);
  if (seen === undefined) {
    seen = new Map();
    clocks.set(terminal, seen);
  }
  const second = Math.round(differenceMs / SECOND);
  seen.set(second, (seen.get(second) ?? 0) + 1);
};

/** The lower median, exact and independent of order: half of the pairs may be wrong without moving it far. */
const medianOf = (seen: ReadonlyMap<number, number>): { readonly offset: number; readonly pairs: number } => {
  let pairs = 0;
  for (const times of seen.values()) pairs += times;
  let left = Math.ceil(pairs / 2);
  for (const [second, times] of [...seen].sort(([a], [b]) => a - b)) {
    left -= times;
    if (left <= 0) return { offset: second * SECOND, pairs };
  }
  return { offset: 0, pairs };
};

/** Offset of each terminal's clock, and how far single pairs stray from it. */
export interface ClockView {
  /** Milliseconds by which the terminal is ahead of the host; that of all terminals together where it is not known. */
  offsetOf(terminal: number): number;
  /** 99 of 100 pairs lie within this of their terminal's offset; nought where too few pairs tell. */
  readonly jitter: number;
  /**
   * Nineteen of twenty pairs lie well within this of their terminal's offset, hours where the host writes the time of its
   * booking runs and not of the payment; nought where too few pairs tell.
   */
  readonly spread: number;
  offsets(rows: Rows): ClockOffset[];
}

const JITTER_PAIRS = 20;
const JITTER_MOST = 120 * SECOND;
/** One pair in twenty may be anything; what the others stray leaves a quarter of room. */
const SPREAD_SHARE = 0.95;
const SPREAD_ROOM = 1.25;

export const viewClocks = (clocks: Clocks): ClockView => {
  const known = new Map<number, { readonly offset: number; readonly pairs: number }>();
  const everywhere = new Map<number, number>();
  for (const [terminal, seen] of clocks) {
    for (const [second, times] of seen) everywhere.set(second, (everywhere.get(second) ?? 0) + times);
    const found = medianOf(seen);
    if (found.pairs >= PAIRS_LEAST) known.set(terminal, found);
  }
  const all = medianOf(everywhere);
  const common = all.pairs >= PAIRS_LEAST ? all.offset : 0;
  const strays = new Map<number, number>();
  let pairs = 0;
  for (const [terminal, seen] of clocks) {
    const offset = known.get(terminal)?.offset ?? common;
    for (const [second, times] of seen) {
      const stray = Math.abs(second * SECOND - offset);
      strays.set(stray, (strays.get(stray) ?? 0) + times);
      pairs += times;
    }
  }
  const sorted = [...strays].sort(([a], [b]) => a - b);
  /** What so large a share of the pairs stray at most. */
  const within = (share: number): number => {
    let left = Math.ceil(pairs * share);
    for (const [stray, times] of pairs < JITTER_PAIRS ? [] : sorted) {
      left -= times;
      if (left <= 0) return stray;
    }
    return 0;
  };
  const jitter = Math.min(within(0.99), JITTER_MOST);
  return {
    offsetOf: (terminal) => known.get(terminal)?.offset ?? common,
    jitter,
    spread: within(SPREAD_SHARE) * SPREAD_ROOM,
    offsets: (rows) =>
      [...known]
        .map(([terminal, { offset, pairs: of }]) => ({
          terminalId: rows.tables.terminals.text(terminal),
          offset: durationMs(offset),
          pairs: of,
        }))
        .sort((a, b) => ((a.terminalId ?? '') < (b.terminalId ?? '') ? -1 : 1)),
  };
};
