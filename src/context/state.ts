import type { Sighting } from '../model/diagnosis.ts';
import { CARD_RANGE } from '../model/diagnosis.ts';
import { createDirection, type Direction, noteStep } from '../model/direction.ts';
import type { LogRecord, TransactionRecord } from '../model/record.ts';
import type { Disagreement } from '../model/reconciliation.ts';
import type { EpochMs } from '../model/units.ts';
import { addApproval, type Approvals, createApprovals, createNames, mergeApprovals, numberOf } from './approvals.ts';
import { createFleet, factsOf, type Fleet, meet, mergeFleet, type TerminalFacts } from './fleet.ts';
import { type Around, createAround } from './neighbours.ts';
import { addSender } from './senders.ts';
import {
  count,
  countFor,
  createSlotCounter,
  mergeCounter,
  mergeCounters,
  type SlotCounter,
  type SlotCounters,
  slotOf,
} from './slots.ts';
import { tally } from './tally.ts';
import { addTicket, histogramIn, mergeTickets, ticketsAt, type TicketsByCurrency } from './tickets.ts';
import { modeNumberOf, typeNumberOf } from './uses.ts';

/** Rows seen, by what they are. */
export interface RecordCounts {
  records: number;
  transactions: number;
  approved: number;
  failed: number;
  informational: number;
}

/** A row to be explained. */
export interface Trouble {
  readonly record: LogRecord;
  /** What comparing the records told of it. */
  disagreement?: Disagreement | undefined;
  /** The open payment that this reversal was to undo. */
  undoes?: Disagreement | undefined;
  /** Its number among the alarms whose neighbours are settled; undefined until they are. */
  around: number | undefined;
}

/**
 * Everything learnt from a part of the input. Adding records and merging states commute: two halves merged
 * answer as the whole does. Approvals are numbers in columns and counters; only rows to be explained are objects.
 */
export interface ContextState {
  readonly counts: RecordCounts;
  readonly fleet: Fleet;
  /** Approved sales of rows that name a merchant but no terminal. */
  readonly tickets: Map<string, TicketsByCurrency>;
  readonly everything: SlotCounter;
  readonly byChannel: SlotCounters;
  readonly byIssuer: SlotCounters;
  readonly byVersion: SlotCounters;
  readonly approvals: Approvals;
  /** Approvals near alarms; they are kept. */
  around: Around;
  readonly troubles: Trouble[];
  /** Successful sign-ons per terminal. */
  readonly signOns: Map<string, Sighting[]>;
  /** Rows that say that a device alarm is over, where they carry its code. */
  readonly clears: { readonly terminalId: string | undefined; readonly code: string; readonly time: EpochMs }[];
  period: { from: EpochMs; to: EpochMs } | undefined;
  readonly direction: Direction;
  /** Alarms up to this time have their neighbours; approvals older than this less REACH_MS are forgotten. */
  settledTo: number;
  /** How many approvals it takes until it is looked which of them can be let go. */
  nextForget: number;
  /** Where the log begins with its newest rows: alarms from this time on, likewise. */
  settledFrom: number;
  /** First trouble without neighbours. */
  unsettledFrom: number;
  /** True when a record came so late that forgotten approvals might have mattered: read again without forgetting. */
  late: boolean;
  /** Alarms at these times, both inclusive, come too late where approvals were thinned out; see `forget`. */
  thinned: { from: number; to: number };
  /** True while the log is read only for what it holds of alarms: approvals are counted and let go. */
  gathers: boolean;
}

export const createState = (): ContextState => {
  const fleet = createFleet();
  const approvals = createApprovals({ terminals: fleet.names, currencies: createNames() });
  return {
    counts: { records: 0, transactions: 0, approved: 0, failed: 0, informational: 0 },
    fleet,
    tickets: new Map(),
    everything: createSlotCounter(),
    byChannel: new Map(),
    byIssuer: new Map(),
    byVersion: new Map(),
    approvals,
    around: createAround(approvals),
    troubles: [],
    signOns: new Map(),
    clears: [],
    period: undefined,
    direction: createDirection(),
    settledTo: Number.NEGATIVE_INFINITY,
    nextForget: 0,
    settledFrom: Number.POSITIVE_INFINITY,
    unsettledFrom: 0,
    late: false,
    thinned: { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY },
    gathers: false,
  };
};

/** The first six digits of a card number name its issuer (ISO/IEC 7812); used where the log has no issuer column. */
export const issuerIn = (pan: string | undefined): string | undefined =>
  pan !== undefined && BIN.test(pan) ? `${CARD_RANGE}${pan.slice(0, 6)}` : undefined;
export const issuerOf = (record: TransactionRecord): string | undefined => record.issuer ?? issuerIn(record.pan);
const BIN = /^\d{6}/;

/** True for what is kept as a neighbour of alarms: whatever went through at the host, but for the terminal's own business. */
export const isNeighbour = (record: LogRecord): record is TransactionRecord =>
  record.kind !== 'alarm' &&
  record.reading.outcome === 'approved' &&
  record.transactionType !== 'SETTLEMENT' &&
  !(record.transactionType === 'SIGN_ON' && record.terminalId !== undefined);

/** Counts an approval and keeps it; what is known of its terminal is told later, when many have come together. */
const approve = (state: ContextState, record: TransactionRecord): TerminalFacts | undefined => {
  const { time, terminalId, merchantId, transactionType, amount, channel, appVersion } = record;
  const { names } = state.fleet.senders;
  state.counts.approved += 1;
  const terminal = terminalId === undefined ? undefined : factsOf(state.fleet, terminalId);
  const type = typeNumberOf(transactionType);
  addApproval(state.approvals, record, terminal?.number ?? 0, type, modeNumberOf(record.entryMode));
  addSender(state.fleet.senders, numberOf(names, merchantId), numberOf(names, channel), numberOf(names, appVersion));
  const slot = slotOf(time);
  count(state.everything, slot);
  countFor(state.byChannel, channel, slot);
  countFor(state.byIssuer, issuerOf(record), slot);
  countFor(state.byVersion, appVersion, slot);
  const isSale = amount !== undefined && (transactionType === 'SALE' || transactionType === undefined);
  if (terminal === undefined && isSale && merchantId !== undefined) {
    addTicket(histogramIn(ticketsAt(state.tickets, merchantId), record.currency), amount, time);
  }
  return terminal;
};

/** Takes what went through and is the terminal's own business. */
const noteBusiness = (state: ContextState, { time, source, terminalId, transactionType }: TransactionRecord): void => {
  state.counts.approved += 1;
  if (transactionType !== 'SIGN_ON' || terminalId === undefined) return;
  const seen = state.signOns.get(terminalId) ?? [];
  seen.push({
    time,
    // The record may only be lent.
    source: { ...source },
    terminalId,
    amount: undefined,
    currency: undefined,
    transactionType,
    entryMode: undefined,
    card: undefined,
  });
  state.signOns.set(terminalId, seen);
};

/** Notes that a row came, and when. */
export const noteTime = (state: ContextState, time: EpochMs): void => {
  state.counts.records += 1;
  if (state.period === undefined) state.period = { from: time, to: time };
  else if (time < state.period.from) state.period.from = time;
  else if (time > state.period.to) state.period.to = time;
  if (time <= state.settledTo || time >= state.settledFrom) state.late = true;
  noteStep(state.direction, time);
};

/** Learns from one record; gives what is known of its terminal. */
export const learn = (state: ContextState, record: LogRecord): TerminalFacts | undefined => {
  const { time } = record;
  noteTime(state, time);
  const { outcome } = record.reading;
  // What is for information only was no attempt.
  if (record.kind !== 'alarm' && outcome !== 'information') state.counts.transactions += 1;
  if (isNeighbour(record)) return approve(state, record);
  const terminal = meet(state.fleet, record);
  if (outcome === 'failed') {
    if (time <= state.thinned.to || time >= state.thinned.from) state.late = true;
    if (record.kind !== 'alarm') state.counts.failed += 1;
    state.troubles.push({ record, around: undefined });
  } else if (outcome === 'approved' && record.kind !== 'alarm') noteBusiness(state, record);
  else {
    state.counts.informational += 1;
    if (record.kind === 'alarm' && record.alarmCode !== undefined && record.reading.symptom === 'cleared') {
      state.clears.push({ terminalId: record.terminalId, code: record.alarmCode, time });
    }
  }
  return terminal;
};

/**
 * Adds what comparing the records told. A payment that failed visibly is one alarm, which now knows more; one that looked
 * well on its own side becomes an alarm.
 */
export const disagree = (state: ContextState, disagreements: readonly Disagreement[]): void => {
  const nameOf = ({ source }: LogRecord): string => `${source.file}:${source.record}`;
  const told = new Map<string, Disagreement>();
  const undone = new Map<string, Disagreement>();
  for (const one of disagreements) {
    // A row that the two sides contradict each other about is told by that.
    if (told.get(nameOf(one.record))?.mismatch === undefined) told.set(nameOf(one.record), one);
    if (one.kind === 'settled-by-records') continue;
    for (const other of one.others) if (other.transactionType === 'REVERSAL') undone.set(nameOf(other), one);
  }
  for (const trouble of state.troubles) {
    trouble.undoes = undone.get(nameOf(trouble.record));
    const one = told.get(nameOf(trouble.record));
    if (one === undefined) continue;
    trouble.disagreement = one;
    told.delete(nameOf(trouble.record));
  }
  for (const disagreement of told.values()) {
    // What the records settle, and what no row shows as trouble, is no alarm.
    if (disagreement.kind === 'settled-by-records') continue;
    state.troubles.push({ record: disagreement.record, around: undefined, disagreement });
  }
};

/** Adds what `from` has learnt. Neither part may have forgotten approvals. */
export const mergeStates = (into: ContextState, from: ContextState): void => {
  for (const name of ['records', 'transactions', 'approved', 'failed', 'informational'] as const) {
    into.counts[name] += from.counts[name];
  }
  tally(into.approvals, into.fleet);
  tally(from.approvals, from.fleet);
  mergeFleet(into.fleet, from.fleet);
  for (const [place, byCurrency] of from.tickets) {
    for (const [currency, histogram] of byCurrency) {
      mergeTickets(histogramIn(ticketsAt(into.tickets, place), currency), histogram);
    }
  }
  mergeCounter(into.everything, from.everything);
  mergeCounters(into.byChannel, from.byChannel);
  mergeCounters(into.byIssuer, from.byIssuer);
  mergeCounters(into.byVersion, from.byVersion);
  mergeApprovals(into.approvals, from.approvals);
  for (const trouble of from.troubles) into.troubles.push({ record: trouble.record, around: undefined });
  for (const [terminal, sightings] of from.signOns) {
    into.signOns.set(terminal, [...(into.signOns.get(terminal) ?? []), ...sightings]);
  }
  into.clears.push(...from.clears);
  if (from.period !== undefined) {
    into.period =
      into.period === undefined
        ? { ...from.period }
        : {
            from: from.period.from < into.period.from ? from.period.from : into.period.from,
            to: from.period.to > into.period.to ? from.period.to : into.period.to,
          };
  }
  into.late ||= from.late;
};
