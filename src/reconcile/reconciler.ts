import type { TransactionRecord } from '../model/record.ts';
import type { DisagreementKind, Reconciliation, VerdictId } from '../model/reconciliation.ts';
import { DISAGREEMENTS, VERDICTS } from '../model/reconciliation.ts';
import { HOUR } from '../model/units.ts';
import { APPROVED, GIVE_BACK, PAYMENT, signOf, UNDO } from './classify.ts';
import { cleanAlone, cleanPairs, REPEAT_MS } from './clean.ts';
import { addDifference, type Clocks } from './clocks.ts';
import { cover, createCoverage, reachOf, spansIn, type Coverage } from './coverage.ts';
import { isBooked, judge } from './judge.ts';
import { createCompactSet } from './compact.ts';
import { settledKey } from './keys.ts';
import { createNumberSet, type NumberSet } from './known.ts';
import { addReference, createRising, type Rising, UNNAMED_MOST, withoutOriginal } from './originals.ts';
import { type Pairing, pairRows } from './pairs.ts';
import { addTrade, createTrade, repeatedApprovals, type Trade, wasGivenBack } from './purchases.ts';
import { linkReversals, tellReversals } from './reversals.ts';
import {
  addRow,
  batchNumber,
  createRows,
  dropRows,
  HOST,
  recordAt,
  repeatedInOverlap,
  type Rows,
  type Seat,
  seatIn,
  TERMINAL,
  typeOf,
} from './rows.ts';
import { type Batches, addToBatch, createBatches, unbalancedSettlements } from './settlements.ts';
import { balance, closeLedger, createLedger, enter, type Ledger, MATCHED, OUTSIDE, UNMATCHED } from './sums.ts';
import { addTrace, holesOf, mergeTraces, traceNumber, type Traces } from './traces.ts';
import {
  type Answers,
  borrowAnswers,
  closeAtHost,
  countAnswer,
  createAnswers,
  refuseUnread,
  unreadSides,
} from './answers.ts';

/** Offset of the report's zone from universal time at an instant, milliseconds, east positive. */
export type ZoneOffset = (time: number) => number;

/** Everything learnt of one part of the records. */
export interface Reconciler {
  readonly rows: Rows;
  readonly clocks: Clocks;
  readonly coverage: Coverage;
  readonly trade: Trade;
  readonly rising: Rising;
  readonly traces: Traces;
  readonly batches: Batches;
  readonly ledger: Ledger;
  /** Reference numbers of payments let go. */
  readonly settled: NumberSet;
  readonly answers: Answers;
  /** Refunds of the terminals that went through and name no original. */
  unnamed: number;
  readonly seen: [number, number];
  readonly latest: [number, number];
  /** Rows up to these times may have been let go. */
  readonly forgotten: [number, number];
  cleanPairs: number;
  /** Zone of the days, where rows may be let go before all is read; undefined: never let go. */
  readonly zone: ZoneOffset | undefined;
  /** No host records have come or are expected: rows of the terminals go by themselves. */
  alone: boolean;
  /** True once rows were let go that count in the sums of days. */
  hasLetGo: boolean;
  readonly held: number;
  nextLook: number;
  /** A row came that those let go would have mattered to: read everything again without letting go. */
  late: boolean;
}

/** Rows held before agreeing pairs are let go: about 15 MB; alone there is less to wait for. */
const HELD = 100_000;
const HELD_ALONE = 32_768;
/** Rows may come this much out of order; repeats and reversals come sooner. */
const SLACK_MS = 2 * HOUR;
const DAY_MS = 86_400_000;

export interface ReconcilerOptions {
  /**
   * Lets agreeing pairs go while reading, so that memory grows with what disagrees; their days are those of this zone.
   * It needs both sides in time order, read side by side. Undefined: everything is kept to the end.
   */
  readonly letGoIn?: ZoneOffset | undefined;
  /** No host records are expected. */
  readonly alone?: boolean;
  /** Rows held before it looks what can go. */
  readonly held?: number;
}

/** Compares terminal and host records, or looks through the terminals' own. */
export const createReconciler = ({
  letGoIn,
  alone = false,
  held = alone ? HELD_ALONE : HELD,
}: ReconcilerOptions = {}): Reconciler => ({
  rows: createRows(),
  clocks: new Map(),
  coverage: createCoverage(),
  trade: createTrade(),
  rising: createRising(),
  traces: [],
  batches: createBatches(),
  ledger: createLedger(),
  // Compared with a host every row asks, alone hardly any.
  settled: alone ? createCompactSet() : createNumberSet(),
  answers: createAnswers(),
  unnamed: 0,
  seen: [0, 0],
  latest: [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
  forgotten: [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
  cleanPairs: 0,
  zone: letGoIn,
  alone,
  hasLetGo: false,
  held,
  nextLook: held,
  late: false,
});

/**
 * Takes one record of either side; rows may come in any order. `seat`: what was looked up for the terminal before, where
 * the caller has it at hand; made by `seatOf`.
 */
export const offer = (r: Reconciler, record: TransactionRecord, seat?: Seat): void => {
  const side = record.kind === 'host' ? HOST : TERMINAL;
  r.seen[side] += 1;
  // Nobody said that host records would come: what was let go so far is missing now.
  const isStray = r.alone && side === HOST;
  if (isStray) r.alone = false;
  const terminal = seat?.terminal ?? r.rows.tables.terminals.number(record.terminalId);
  const isTraced = side === TERMINAL && terminal > 0;
  const trace = isTraced ? traceNumber(record.stan) : -1;
  const batch = trace < 0 ? 0 : batchNumber(r.rows.tables, record.batchNo, seat);
  addTrace(r.traces, terminal, batch, trace);
  cover(r.coverage, side, terminal, record.time);
  if (record.time > r.latest[side]) r.latest[side] = record.time;
  if (!addRow(r.rows, record, terminal, seat)) return;
  if (isUnnamed(r.rows, r.rows.size - 1)) r.unnamed += 1;
  countAnswer(r.answers, r.rows, r.rows.size - 1);
  if (r.zone === undefined) return;
  const at = r.rows.size - 1;
  if (isStray || record.time <= r.forgotten[side] + REPEAT_MS || namesForgotten(r, at)) r.late = true;
  if (r.rows.size >= r.nextLook) letGo(r);
};

const isUnnamed = (rows: Rows, at: number): boolean =>
  rows.small.group[at] === GIVE_BACK &&
  rows.small.side[at] === TERMINAL &&
  rows.small.outcome[at] === APPROVED &&
  Number.isNaN(rows.floats.original[at]) &&
  typeOf(rows, at) === 'REFUND';

/** A place to remember what is looked up for a terminal with every row. */
export const seatOf = (r: Reconciler, terminalId: string): Seat => seatIn(r.rows.tables, terminalId);

/** True where a row bears, or names as its original, the number of a payment that was let go. */
const namesForgotten = (r: Reconciler, at: number): boolean => {
  if (r.settled.isEmpty) return false;
  const { floats, small } = r.rows;
  const group = small.group[at] ?? 0;
  const rrn = floats.rrn[at] ?? Number.NaN;
  if (group === UNDO) {
    return [rrn, floats.original[at] ?? Number.NaN].some(
      (packed) =>
        r.settled.has(settledKey(r.rows, packed, PAYMENT)) || r.settled.has(settledKey(r.rows, packed, GIVE_BACK)),
    );
  }
  // Alone, a number that comes again is judged by card, amount and time only.
  if (r.alone) return false;
  return r.settled.has(settledKey(r.rows, rrn, group));
};

const valueOf = (rows: Rows, at: number): number => {
  const amount = rows.floats.amount[at] ?? Number.NaN;
  return Number.isNaN(amount) ? 0 : signOf(typeOf(rows, at)) * amount;
};

const dayIn = (zone: ZoneOffset, time: number): number => Math.floor((time + zone(time)) / DAY_MS);

/** Sums up the pairs that agree and marks their rows. */
const settleClean = (r: Reconciler, zone: ZoneOffset, isDue: (at: number) => boolean): Uint8Array => {
  const { rows } = r;
  const keepsUnnamed = r.unnamed <= UNNAMED_MOST;
  if (r.alone) {
    const clean = cleanAlone(rows, isDue, keepsUnnamed);
    for (let at = 0; at < rows.size; at += 1) {
      if (clean[at] === 0) continue;
      account(r, at, zone, OUTSIDE, rows.small.outcome[at] === APPROVED, false);
      r.settled.add(settledKey(rows, rows.floats.rrn[at] ?? Number.NaN, rows.small.group[at] ?? 0));
    }
    return clean;
  }
  const gone = new Uint8Array(rows.size);
  for (const { terminal, host } of cleanPairs(rows, isDue, keepsUnnamed)) {
    for (const at of [terminal, host]) {
      gone[at] = 1;
      account(r, at, zone, MATCHED, rows.small.outcome[at] === APPROVED, false);
      r.settled.add(settledKey(rows, rows.floats.rrn[at] ?? Number.NaN, rows.small.group[at] ?? 0));
    }
    const [own, theirs] = [rows.floats.time[terminal] ?? 0, rows.floats.time[host] ?? 0];
    addDifference(r.clocks, rows.words.terminal[terminal] ?? 0, own - theirs);
    r.cleanPairs += 1;
  }
  return gone;
};

type Bucket = typeof MATCHED | typeof UNMATCHED | typeof OUTSIDE;

/** Enters one row in everything that is remembered of all rows. */
const account = (
  r: Reconciler,
  at: number,
  zone: ZoneOffset,
  bucket: Bucket,
  booked: boolean,
  isReversed: boolean,
): void => {
  const { rows } = r;
  // Alone there is nothing that totals could be held against.
  if (!r.alone) {
    const day = dayIn(zone, rows.floats.time[at] ?? 0);
    enter(r.ledger, rows, at, day, booked ? valueOf(rows, at) : 0, bucket);
  }
  addTrade(r.trade, rows, at);
  addReference(r.rising, rows, at);
  addToBatch(r.batches, rows, at, isReversed);
};

/** Lets go of agreeing pairs that nothing still to come can touch, where both sides have moved on. */
const letGo = (r: Reconciler): void => {
  const { rows, zone, latest } = r;
  if (zone === undefined) return;
  const until = [latest[TERMINAL] - SLACK_MS, latest[HOST] - SLACK_MS] as const;
  const isDue = (at: number): boolean =>
    (rows.floats.time[at] ?? 0) < (rows.small.side[at] === HOST ? until[HOST] : until[TERMINAL]);
  const gone = settleClean(r, zone, isDue);
  if (gone.includes(1)) {
    // Alone there are no days to be summed up, in whatever zone.
    r.hasLetGo = !r.alone;
    for (const side of [TERMINAL, HOST]) r.forgotten[side] = Math.max(r.forgotten[side] ?? 0, until[side] ?? 0);
  }
  dropRows(rows, gone);
  // A store that keeps most of its rows is not searched again at once.
  r.nextLook = rows.size + Math.max(r.held, rows.size / 4);
};

/** Adds what another reconciler has read. Neither may have let go of rows. */
export const mergeReconcilers = (into: Reconciler, from: Reconciler): void => {
  for (let at = 0; at < from.rows.size; at += 1) addRow(into.rows, recordAt(from.rows, at));
  into.unnamed += from.unnamed;
  for (const side of [TERMINAL, HOST] as const) {
    into.seen[side] += from.seen[side];
    into.answers.all[side] += from.answers.all[side];
    into.answers.unread[side] += from.answers.unread[side];
    into.latest[side] = Math.max(into.latest[side], from.latest[side]);
    for (const [terminal, { from: first, to }] of spansIn(from.coverage.sides[side])) {
      const number = into.rows.tables.terminals.number(from.rows.tables.terminals.text(terminal));
      for (const time of [first, to]) cover(into.coverage, side, number, time);
    }
  }
  mergeTraces(into.traces, into.rows.tables, from.traces, from.rows.tables);
};

const countBy = <K extends string>(names: readonly K[], list: readonly K[]): Partial<Record<K, number>> => {
  const counts: Partial<Record<K, number>> = {};
  for (const name of names) {
    const times = list.reduce((sum, one) => (one === name ? sum + 1 : sum), 0);
    if (times > 0) counts[name] = times;
  }
  return counts;
};

/**
 * Ends the reading and compares what is left. Days are those of `zone`. `namesOriginals`: the terminals' export has a
 * column for the reference of the original.
 */
export const finish = (r: Reconciler, zone: ZoneOffset, namesOriginals = true): Reconciliation => {
  const { rows } = r;
  dropRows(rows, repeatedInOverlap(rows));
  const compared = r.seen[HOST] > 0 && r.seen[TERMINAL] > 0;
  dropRows(
    rows,
    settleClean(r, zone, () => true),
  );
  const unread = unreadSides(r.answers);
  refuseUnread(rows, unread);
  if (compared) closeAtHost(rows);
  const pairing = pairRows(rows, r.clocks, r.cleanPairs);
  borrowAnswers(rows, pairing.matches);
  const reach = reachOf(r.coverage, rows, pairing.clock);
  const partners = new Map(
    pairing.matches.flatMap(({ terminal, host }) => [[terminal, host] as const, [host, terminal] as const]),
  );
  const partnerOf = (at: number): number | undefined => partners.get(at);
  const reversals = [linkReversals(rows, TERMINAL, partnerOf), linkReversals(rows, HOST, partnerOf)] as const;
  tellReversals(rows, reversals[TERMINAL], reversals[HOST], partnerOf);
  tellReversals(rows, reversals[HOST], reversals[TERMINAL], partnerOf);
  enterRest(r, zone, pairing, (at) => reach.isInside(at), reversals);
  const unbalanced = unbalancedSettlements(r.batches, rows);
  const originals = withoutOriginal(rows, r, namesOriginals);
  const disagreements = judge({
    rows,
    pairing,
    reach,
    compared,
    reversals,
    repeats: repeatedApprovals(rows, r.trade),
    withoutOriginal: originals.missing,
    unbalanced,
    wasGivenBack: (at) => wasGivenBack(r.trade, rows, at),
    dayOf: (time) => dayIn(zone, time),
  });
  const days = closeLedger(r.ledger, rows);
  const { totals, proven } = balance(days);
  const by = (what: string): number => pairing.matches.filter((match) => match.by === what).length;
  return {
    compared,
    terminalRecords: r.seen[TERMINAL],
    hostRecords: r.seen[HOST],
    pairs: { rrn: r.cleanPairs + by('rrn'), trace: by('trace'), content: by('content') },
    commonPeriod: compared ? reach.common : undefined,
    byKind: countBy<DisagreementKind>(
      DISAGREEMENTS,
      disagreements.map(({ kind }) => kind),
    ),
    byVerdict: countBy<VerdictId>(
      VERDICTS,
      disagreements.map(({ verdict }) => verdict),
    ),
    totals,
    days,
    proven,
    unread: compared ? unread.map((side) => (side === HOST ? 'host' : 'terminal')) : [],
    clocks: compared ? pairing.clock.offsets(rows) : [],
    disagreements,
    settlements: unbalanced.map(({ difference }) => difference),
    unchecked: originals.unchecked,
    holes: holesOf(r.traces, rows.tables),
  };
};

/** Sums of the rows that were not let go: with a partner, without, or beyond what the other side covers. */
const enterRest = (
  r: Reconciler,
  zone: ZoneOffset,
  pairing: Pairing,
  isInside: (at: number) => boolean,
  reversals: readonly [ReturnType<typeof linkReversals>, ReturnType<typeof linkReversals>],
): void => {
  const { rows } = r;
  for (let at = 0; at < rows.size; at += 1) {
    const group = rows.small.group[at];
    if (group !== PAYMENT && group !== GIVE_BACK) continue;
    const reversal = (rows.small.side[at] === HOST ? reversals[HOST] : reversals[TERMINAL]).get(at);
    const bucket = pairing.partnered[at] === 1 ? MATCHED : isInside(at) ? UNMATCHED : OUTSIDE;
    account(r, at, zone, bucket, isBooked(rows, at, reversal), reversal?.state === 'done');
  }
};
