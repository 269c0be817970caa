import { epochMs, type EpochMs } from '../model/units.ts';
import type { ClockView } from './clocks.ts';
import { HOST, type Rows, TERMINAL } from './rows.ts';

/**
 * First and last record of each terminal of one side, by its number; NaN where it has none. In columns, because every row
 * asks: those of a whole fleet stay at hand.
 */
interface Spans {
  from: Float64Array;
  to: Float64Array;
}

/** Which times and terminals each side's records reach. Adding commutes. */
export interface Coverage {
  readonly sides: readonly [Spans, Spans];
}

const FIRST_TERMINALS = 64;

const createSpans = (): Spans => ({
  from: new Float64Array(FIRST_TERMINALS).fill(Number.NaN),
  to: new Float64Array(FIRST_TERMINALS).fill(Number.NaN),
});

export const createCoverage = (): Coverage => ({ sides: [createSpans(), createSpans()] });

/** The spans that there are, with the number of their terminal. */
export const spansIn = ({ from, to }: Spans): readonly (readonly [number, Span])[] =>
  [...from.entries()].flatMap(([terminal, first]) =>
    Number.isNaN(first) ? [] : [[terminal, { from: first, to: to[terminal] ?? first }] as const],
  );

interface Span {
  readonly from: number;
  readonly to: number;
}

const widen = (spans: Spans, terminals: number): void => {
  const column = (old: Float64Array): Float64Array => {
    const wider = new Float64Array(terminals).fill(Number.NaN);
    wider.set(old);
    return wider;
  };
  Object.assign(spans, { from: column(spans.from), to: column(spans.to) });
};

export const cover = (coverage: Coverage, side: number, terminal: number, time: number): void => {
  const spans = coverage.sides[side === HOST ? HOST : TERMINAL];
  if (terminal >= spans.from.length) widen(spans, Math.max(terminal + 1, spans.from.length * 2));
  // A comparison with NaN is never true.
  if (!(time >= (spans.from[terminal] ?? 0))) spans.from[terminal] = time;
  if (!(time <= (spans.to[terminal] ?? 0))) spans.to[terminal] = time;
};

const isKnown = ({ from }: Spans, terminal: number): boolean => !Number.isNaN(from[terminal] ?? Number.NaN);

/** First record of one terminal's own side; of all of them where it has none. */
export const firstOf = (coverage: Coverage, terminal: number): number => {
  const own = coverage.sides[TERMINAL];
  if (isKnown(own, terminal)) return own.from[terminal] ?? 0;
  let first = Number.POSITIVE_INFINITY;
  for (const [, { from }] of spansIn(own)) first = Math.min(first, from);
  return first;
};

export interface Reach {
  /** On the host's clock; undefined where the two sides share no time. */
  readonly common: { readonly from: EpochMs; readonly to: EpochMs } | undefined;
  /** True where the other side would have to show this row's payment. */
  isInside(at: number): boolean;
}

/**
 * What both sides cover: the times between the later start and the earlier end, on corrected clocks, less the jitter
 * of the clocks at both ends; and terminals that both name. What lies outside can be missing on neither side.
 */
export const reachOf = (coverage: Coverage, rows: Rows, clock: ClockView): Reach => {
  const [own, others] = coverage.sides;
  let [ownFrom, ownTo] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [terminal, { from, to }] of spansIn(own)) {
    const offset = clock.offsetOf(terminal);
    ownFrom = Math.min(ownFrom, from - offset);
    ownTo = Math.max(ownTo, to - offset);
  }
  let [hostFrom, hostTo] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [, { from, to }] of spansIn(others)) {
    hostFrom = Math.min(hostFrom, from);
    hostTo = Math.max(hostTo, to);
  }
  const from = Math.max(ownFrom, hostFrom);
  const to = Math.min(ownTo, hostTo);
  const shared = from <= to;
  // A row at the very edge has its partner a moment beyond it, where the edge is one of the other side's export.
  const jitter = Math.max(clock.jitter, clock.spread);
  const named = [own, others].every((side) => spansIn(side).some(([terminal]) => terminal !== 0));
  return {
    common: shared ? { from: epochMs(from), to: epochMs(to) } : undefined,
    isInside: (at) => {
      if (!shared) return false;
      const terminal = rows.words.terminal[at] ?? 0;
      const isHost = rows.small.side[at] === HOST;
      if (named && terminal !== 0 && !isKnown(isHost ? own : others, terminal)) return false;
      const time = (rows.floats.time[at] ?? 0) - (isHost ? 0 : clock.offsetOf(terminal));
      const [first, last] = isHost ? [ownFrom, ownTo] : [hostFrom, hostTo];
      // Only an end that cuts this side off is an edge.
      const lower = first > (isHost ? hostFrom : ownFrom) ? first + jitter : first - jitter;
      const upper = last < (isHost ? hostTo : ownTo) ? last - jitter : last + jitter;
      return time >= lower && time <= upper;
    },
  };
};
