import { epochMs, type EpochMs } from '../model/units.ts';
import type { ClockView } from './clocks.ts';
import { HOST, type Rows, TERMINAL } from './rows.ts';

/** First and last record of one side of one terminal. Adding commutes. */
interface Span {
  from: number;
  to: number;
}

/** Which times and terminals each side's records reach: spans by terminal number. */
export interface Coverage {
  readonly sides: readonly [Spans, Spans];
}

type Spans = (Span | undefined)[];

export const createCoverage = (): Coverage => ({ sides: [[], []] });

/** The spans that there are, with the number of their terminal. */
export const spansIn = (spans: Spans): readonly (readonly [number, Span])[] =>
  spans.flatMap((span, terminal) => (span === undefined ? [] : [[terminal, span] as const]));

export const cover = (coverage: Coverage, side: number, terminal: number, time: number): void => {
  const spans = coverage.sides[side === HOST ? HOST : TERMINAL];
  const span = spans[terminal];
  if (span === undefined) spans[terminal] = { from: time, to: time };
  else if (time < span.from) span.from = time;
  else if (time > span.to) span.to = time;
};

/** First record of one terminal's own side; of all of them where it has none. */
export const firstOf = (coverage: Coverage, terminal: number): number => {
  const own = coverage.sides[TERMINAL];
  const known = own[terminal];
  if (known !== undefined) return known.from;
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
  const named = [own, others].every((side) => side.some((span, terminal) => span !== undefined && terminal !== 0));
  return {
    common: shared ? { from: epochMs(from), to: epochMs(to) } : undefined,
    isInside: (at) => {
      if (!shared) return false;
      const terminal = rows.words.terminal[at] ?? 0;
      const isHost = rows.small.side[at] === HOST;
      if (named && terminal !== 0 && (isHost ? own : others)[terminal] === undefined) return false;
      const time = (rows.floats.time[at] ?? 0) - (isHost ? 0 : clock.offsetOf(terminal));
      const [first, last] = isHost ? [ownFrom, ownTo] : [hostFrom, hostTo];
      // Only an end that cuts this side off is an edge.
      const lower = first > (isHost ? hostFrom : ownFrom) ? first + jitter : first - jitter;
      const upper = last < (isHost ? hostTo : ownTo) ? last - jitter : last + jitter;
      return time >= lower && time <= upper;
    },
  };
};
