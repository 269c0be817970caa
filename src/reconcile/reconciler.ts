import { noteStep } from '../model/direction.ts';
import { ALL_AS_TEXT, AS_TEXT, digitsIn, type PackedNumbers, valueIn } from '../model/packed.ts';
import type { TransactionRecord } from '../model/record.ts';
import { countAnswer } from './answers.ts';
import { APPROVED, GIVE_BACK, PAYMENT, UNDO } from './classify.ts';
import { isMoney, REPEAT_MS } from './clean.ts';
import { cover, spansIn } from './coverage.ts';
import { isReversedEarly } from './early.ts';
import { isEcho, offerRepeated } from './echoes.ts';
import { settledKey } from './keys.ts';
import { addRow, batchNumber, HOST, recordAt, type Rows, type Seat, seatIn, TERMINAL } from './rows.ts';
import { letGo } from './settle.ts';
import { type Sieve, sift } from './sieve.ts';
import { type Reconciler, SLACK_MS } from './state.ts';
import { bearsTraced } from './traced.ts';
import { addTrace, mergeTraces, TRACE_DIGITS, traceNumber } from './traces.ts';

/** The number of a trace, of a packed one where it packs; -1 where there is none to go by. */
export const traceOf = (packed: number, text: () => string | undefined): number => {
  if (packed === AS_TEXT) return traceNumber(text());
  return Number.isNaN(packed) || digitsIn(packed) > TRACE_DIGITS ? -1 : valueIn(packed);
};

/** Notes which times and terminals the records of a side reach. */
export const noteReach = (
  { coverage, latest, earliest }: Reconciler,
  side: typeof TERMINAL | typeof HOST,
  terminal: number,
  time: number,
): void => {
  cover(coverage, side, terminal, time);
  if (time > latest[side]) latest[side] = time;
  if (time < earliest[side]) earliest[side] = time;
};

/** Looks at a row just added. */
export const noteAdded = (r: Reconciler, side: typeof TERMINAL | typeof HOST, at: number): void => {
  const { rows } = r;
  if (isUnnamed(rows, at)) r.unnamed += 1;
  countAnswer(r.answers, rows, at);
  if (r.zone === undefined) return;
  const time = rows.floats.time[at] ?? 0;
  noteStep(r.directions[side], time);
  if (!Number.isNaN(rows.floats.rrn[at])) noteNumbered(r, side, at);
  if (r.sieve === undefined && (isForgotten(r, side, time) || namesForgotten(r, at))) r.late = true;
};

/**
 * Takes one record of either side; rows may come in any order. `seat`: what was looked up for the terminal before, where
 * the caller has it at hand; made by `seatOf`. `packed`: the record's numbers, where they were packed before.
 */
export const offer = (
  r: Reconciler,
  record: TransactionRecord,
  seat?: Seat,
  packed: PackedNumbers = ALL_AS_TEXT,
): void => {
  const side = record.kind === 'host' ? HOST : TERMINAL;
  r.seen[side] += 1;
  // Nobody said that host records would come: what was let go so far is missing now.
  const isStray = r.alone && side === HOST;
  if (isStray) r.alone = false;
  const terminal = seat?.terminal ?? r.rows.tables.terminals.number(record.terminalId);
  const isTraced = side === TERMINAL && terminal > 0;
  const trace = isTraced ? traceOf(packed.stan, () => record.stan) : -1;
  const batch = trace < 0 ? 0 : batchNumber(r.rows.tables, record.batchNo, seat);
  addTrace(r.traces, terminal, batch, trace);
  noteReach(r, side, terminal, record.time);
  if (!addRow(r.rows, record, terminal, seat, packed)) return;
  noteAdded(r, side, r.rows.size - 1);
  if (r.zone === undefined) return;
  if (isStray) r.late = true;
  if (r.rows.size >= r.nextLook) letGo(r);
};

/** Where one side knows no reference numbers pairs may have gone by their trace numbers; now that both do, these come first. */
const noteNumbered = (r: Reconciler, side: typeof TERMINAL | typeof HOST, at: number): void => {
  if (r.numbered[side] || !isMoney(r.rows, at)) return;
  r.numbered[side] = true;
  if (r.tracedPairs > 0 && !r.numbered.includes(false)) r.late = true;
};

/** True where rows of that time, or such as stand near it, may have been let go. */
const isForgotten = (
  { forgotten, directions }: Reconciler,
  side: typeof TERMINAL | typeof HOST,
  time: number,
): boolean =>
  directions[side].newestFirst === true ? time >= forgotten[side] - REPEAT_MS : time <= forgotten[side] + REPEAT_MS;

/** True where rows were let go that what came after them mattered to. */
export const isLate = (r: Reconciler): boolean => r.late || isReversedEarly(r.early, r.rows, SLACK_MS);

/** Looks at one record of the terminals for a second reading in which all that touches nothing goes as it comes. */
export const siftRecord = (sieve: Sieve, record: TransactionRecord, packed?: PackedNumbers): void => {
  if (addRow(sieve.rows, record, undefined, undefined, packed)) sift(sieve);
};

const isUnnamed = (rows: Rows, at: number): boolean =>
  rows.small.group[at] === GIVE_BACK &&
  rows.small.side[at] === TERMINAL &&
  rows.small.outcome[at] === APPROVED &&
  Number.isNaN(rows.floats.original[at]);

/** A place to remember what is looked up for a terminal with every row. */
export const seatOf = (r: Reconciler, terminalId: string): Seat => seatIn(r.rows.tables, terminalId);

/** True where a row bears, or names as its original, the number of a payment that was let go. */
const namesForgotten = (r: Reconciler, at: number): boolean => {
  if (r.settled.isEmpty && r.tracedPairs === 0) return false;
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
  return r.settled.has(settledKey(r.rows, rrn, group)) || (r.tracedPairs > 0 && bearsTraced(r.traced, r.rows, at));
};

/** Adds what another reconciler has read. Neither may have let go of rows. */
export const mergeReconcilers = (into: Reconciler, from: Reconciler): void => {
  for (let at = 0; at < from.rows.size; at += 1) {
    if (isEcho(from.rows, at)) offerRepeated(into, recordAt(from.rows, at));
    else addRow(into.rows, recordAt(from.rows, at));
  }
  into.unnamed += from.unnamed;
  for (const side of [TERMINAL, HOST] as const) {
    into.seen[side] += from.seen[side];
    into.answers.all[side] += from.answers.all[side];
    into.answers.unread[side] += from.answers.unread[side];
    into.latest[side] = Math.max(into.latest[side], from.latest[side]);
    into.earliest[side] = Math.min(into.earliest[side], from.earliest[side]);
    for (const [terminal, { from: first, to }] of spansIn(from.coverage.sides[side])) {
      const number = into.rows.tables.terminals.number(from.rows.tables.terminals.text(terminal));
      for (const time of [first, to]) cover(into.coverage, side, number, time);
    }
  }
  mergeTraces(into.traces, into.rows.tables, from.traces, from.rows.tables);
};
