import { createDirection, type Direction } from '../model/direction.ts';
import { HOUR } from '../model/units.ts';
import { type Answers, createAnswers } from './answers.ts';
import { createScratch, type Scratch } from './clean.ts';
import type { Clocks } from './clocks.ts';
import { createCompactSet } from './compact.ts';
import { type Coverage, createCoverage } from './coverage.ts';
import { createEarly, type Early } from './early.ts';
import type { NumberSet } from './known.ts';
import { createRising, type Rising } from './originals.ts';
import { createPaid, type Paid } from './paid.ts';
import { createTrade, type Trade } from './purchases.ts';
import { createRows, type Rows } from './rows.ts';
import type { Sieve } from './sieve.ts';
import { type Batches, createBatches } from './settlements.ts';
import { createLedger, type Ledger } from './sums.ts';
import { createTraced, type Traced } from './traced.ts';
import { createTraces, type Traces } from './traces.ts';

/** Offset of the report's zone from universal time at an instant, milliseconds, east positive. */
export type ZoneOffset = (time: number) => number;

/** Everything learnt of one part of the records. */
export interface Reconciler {
  readonly rows: Rows;
  readonly scratch: Scratch;
  readonly clocks: Clocks;
  readonly coverage: Coverage;
  readonly trade: Trade;
  readonly rising: Rising;
  readonly paid: Paid;
  readonly traces: Traces;
  readonly batches: Batches;
  readonly ledger: Ledger;
  /** Reference numbers of payments let go. */
  readonly settled: NumberSet;
  readonly answers: Answers;
  /** Refunds and voids of the terminals that went through and name no original. */
  unnamed: number;
  /** Refunds and voids of the terminals that name an original, those let go: all, and those that went through. */
  readonly named: { all: number; approved: number };
  /** Bookings that a host's file shows once more, the same in every detail. */
  echoes: number;
  readonly seen: [number, number];
  /** Of each side's rows, as far as they were read. */
  readonly directions: readonly [Direction, Direction];
  readonly latest: [number, number];
  readonly earliest: [number, number];
  /** Rows up to these times may have been let go, or from these on where the newest come first. */
  readonly forgotten: [number, number];
  cleanPairs: number;
  /** Pairs let go by their trace numbers, and these numbers. */
  tracedPairs: number;
  readonly traced: Traced;
  /** Whether payments of each side bear reference numbers. */
  readonly numbered: [boolean, boolean];
  /** Zone of the days, where rows may be let go before all is read; undefined: never let go. */
  readonly zone: ZoneOffset | undefined;
  /** Which rows touch one another, where that is known beforehand. */
  readonly sieve: Sieve | undefined;
  /** No host records have come or are expected: rows of the terminals go by themselves. */
  alone: boolean;
  /** True once rows were let go that count in the sums of days. */
  hasLetGo: boolean;
  readonly held: number;
  nextLook: number;
  /** A row came that those let go would have mattered to: read everything again without letting go. */
  late: boolean;
  /** Rows stay for so long before it is looked whether they can go. */
  slackMs: number;
  readonly dense: number;
  /** What went sooner than `SLACK_MS`. */
  readonly early: Early;
}

/** Rows held before agreeing pairs are let go: about 15 MB; alone there is less to wait for. */
const HELD = 100_000;
const HELD_ALONE = 32_768;
/** Rows may come this much out of order; repeats and reversals come sooner. */
export const SLACK_MS = 2 * HOUR;
/**
 * Where so many rows of the terminals' side are still waiting, about 18 MB, they wait half as long from then on, down to
 * half an hour: memory must not grow with the rows of an hour. A log so dense comes from one clock.
 */
const DENSE_ROWS = 150_000;
export const SLACK_LEAST_MS: number = HOUR / 2;

export interface ReconcilerOptions {
  /**
   * Lets agreeing pairs go while reading, so that memory grows with what disagrees; their days are those of this zone.
   * It needs both sides in time order, read side by side. Undefined: everything is kept to the end.
   */
  readonly letGoIn?: ZoneOffset | undefined;
  /** No host records are expected. */
  readonly alone?: boolean;
  /** What an earlier reading told of which rows touch one another: all others go, whatever their order. */
  readonly sieve?: Sieve | undefined;
  /** Rows held before it looks what can go. */
  readonly held?: number;
  /** Rows that wait for those after them before they wait for a shorter time. */
  readonly dense?: number;
}

/** Compares terminal and host records, or looks through the terminals' own. */
export const createReconciler = ({
  letGoIn,
  alone = false,
  held = alone ? HELD_ALONE : HELD,
  sieve,
  dense = DENSE_ROWS,
}: ReconcilerOptions = {}): Reconciler => ({
  rows: createRows(sieve?.rows.tables),
  scratch: createScratch(),
  clocks: new Map(),
  coverage: createCoverage(),
  trade: createTrade(),
  rising: createRising(),
  paid: createPaid(),
  traces: createTraces(),
  batches: createBatches(sieve?.ends),
  ledger: createLedger(),
  settled: createCompactSet(),
  answers: createAnswers(),
  unnamed: 0,
  named: { all: 0, approved: 0 },
  echoes: 0,
  seen: [0, 0],
  directions: [createDirection(), createDirection()],
  latest: [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
  earliest: [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  forgotten: [Number.NaN, Number.NaN],
  cleanPairs: 0,
  tracedPairs: 0,
  traced: createTraced(),
  numbered: [false, false],
  zone: letGoIn,
  sieve,
  alone,
  hasLetGo: false,
  held,
  nextLook: held,
  late: false,
  slackMs: SLACK_MS,
  dense,
  early: createEarly(),
});
