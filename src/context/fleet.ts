import { versionInstalled } from '../dictionary/installed.ts';
import type { LogRecord } from '../model/record.ts';
import type { EpochMs } from '../model/units.ts';
import { createNames, type Names, numberOf } from './approvals.ts';
import { createSenders, type Senders } from './senders.ts';
import { createSlotCounter, mergeCounter, type SlotCounter } from './slots.ts';
import { histogramIn, mergeTickets, type TicketHistogram, type TicketsByCurrency } from './tickets.ts';
import { createUseCounter, mergeUses, type UseCounter } from './uses.ts';

/** How often each name was seen. */
type Votes = Map<string, number>;

/**
 * What the logs tell of one terminal: gathered in one place, because every row asks for it. A run of equal names is
 * counted before it is written down as votes: most terminals never change theirs.
 */
export interface TerminalFacts {
  readonly id: string;
  /** Approvals by time. */
  readonly approved: SlotCounter;
  /** Approvals by hour and use. */
  readonly uses: UseCounter;
  /** Approved sales by currency. */
  readonly tickets: TicketsByCurrency;
  /** The currency sold in last, and its histogram: most terminals know one. */
  lastCurrency: string | undefined;
  lastTickets: TicketHistogram | undefined;
  /** Number among the names of the fleet, from 1. */
  readonly number: number;
  readonly merchants: Votes;
  merchant: string | undefined;
  merchantTimes: number;
  readonly channels: Votes;
  channel: string | undefined;
  channelTimes: number;
  /** First record of each application version. */
  readonly versions: Map<string, EpochMs>;
  /** When the terminal first said that a version had been installed. */
  readonly updates: Map<string, EpochMs>;
}

/** Who is there: terminals with their site, channel and versions. Adding and merging commute. */
export interface Fleet {
  readonly terminals: Map<string, TerminalFacts>;
  /** Numbers of the terminals, and what is known of each by its number. */
  readonly names: Names;
  readonly list: (TerminalFacts | undefined)[];
  /** First record of each version anywhere. */
  readonly versions: Map<string, EpochMs>;
  /** Of approvals that are not counted here yet; see `tally`. */
  readonly senders: Senders;
}

export const createFleet = (): Fleet => ({
  terminals: new Map(),
  names: createNames(),
  list: [undefined],
  versions: new Map(),
  senders: createSenders(),
});

const vote = (votes: Votes, name: string | undefined, times = 1): void => {
  if (name !== undefined) votes.set(name, (votes.get(name) ?? 0) + times);
};

const earliest = (firsts: Map<string, EpochMs>, name: string, time: EpochMs): void => {
  const first = firsts.get(name);
  if (first === undefined || time < first) firsts.set(name, time);
};

/** What is known of a terminal; begun where it was not heard of before. */
export const factsOf = (fleet: Fleet, terminal: string): TerminalFacts => {
  let facts = fleet.terminals.get(terminal);
  if (facts === undefined) {
    const number = numberOf(fleet.names, terminal);
    facts = {
      id: terminal,
      approved: createSlotCounter(),
      uses: createUseCounter(),
      tickets: new Map(),
      lastCurrency: undefined,
      lastTickets: undefined,
      number,
      merchants: new Map(),
      merchant: undefined,
      merchantTimes: 0,
      channels: new Map(),
      channel: undefined,
      channelTimes: 0,
      versions: new Map(),
      updates: new Map(),
    };
    fleet.terminals.set(terminal, facts);
    fleet.list[number] = facts;
  }
  return facts;
};

/** The terminal's approved sales in a currency. */
export const ticketsIn = (facts: TerminalFacts, currency: string | undefined): TicketHistogram => {
  if (facts.lastTickets === undefined || facts.lastCurrency !== currency) {
    facts.lastTickets = histogramIn(facts.tickets, currency);
    facts.lastCurrency = currency;
  }
  return facts.lastTickets;
};

/** The votes for a terminal's merchant, with the open run written down. */
const merchantsOf = (facts: TerminalFacts): Votes => {
  vote(facts.merchants, facts.merchant, facts.merchantTimes);
  facts.merchant = undefined;
  return facts.merchants;
};

/** Likewise for its channel. */
const channelsOf = (facts: TerminalFacts): Votes => {
  vote(facts.channels, facts.channel, facts.channelTimes);
  facts.channel = undefined;
  return facts.channels;
};

/** Notes who sent a row. `facts`: of its terminal, where it names one. */
export const noteSender = (
  fleet: Fleet,
  facts: TerminalFacts | undefined,
  merchant: string | undefined,
  channel: string | undefined,
  version: string | undefined,
  time: EpochMs,
): void => {
  if (version !== undefined) earliest(fleet.versions, version, time);
  if (facts === undefined) return;
  if (merchant !== undefined) {
    if (facts.merchant !== merchant) {
      vote(facts.merchants, facts.merchant, facts.merchantTimes);
      facts.merchant = merchant;
      facts.merchantTimes = 0;
    }
    facts.merchantTimes += 1;
  }
  if (channel !== undefined) {
    if (facts.channel !== channel) {
      vote(facts.channels, facts.channel, facts.channelTimes);
      facts.channel = channel;
      facts.channelTimes = 0;
    }
    facts.channelTimes += 1;
  }
  if (version !== undefined) earliest(facts.versions, version, time);
};

/** Notes who sent the record; gives what is known of its terminal. */
export const meet = (fleet: Fleet, record: LogRecord): TerminalFacts | undefined => {
  const { terminalId, merchantId, appVersion, time } = record;
  const facts = terminalId === undefined ? undefined : factsOf(fleet, terminalId);
  noteSender(fleet, facts, merchantId, record.kind === 'alarm' ? undefined : record.channel, appVersion, time);
  if (
    facts !== undefined &&
    record.kind === 'alarm' &&
    record.reading.outcome === 'information' &&
    record.message !== undefined
  ) {
    const installed = versionInstalled(record.message);
    if (installed !== undefined) earliest(facts.updates, installed, time);
  }
  return facts;
};

export const mergeFleet = (into: Fleet, from: Fleet): void => {
  for (const [version, time] of from.versions) earliest(into.versions, version, time);
  for (const [terminal, facts] of from.terminals) {
    const own = factsOf(into, terminal);
    mergeCounter(own.approved, facts.approved);
    mergeUses(own.uses, facts.uses);
    for (const [currency, histogram] of facts.tickets) mergeTickets(histogramIn(own.tickets, currency), histogram);
    for (const [name, times] of merchantsOf(facts)) vote(merchantsOf(own), name, times);
    for (const [name, times] of channelsOf(facts)) vote(channelsOf(own), name, times);
    for (const [version, time] of facts.versions) earliest(own.versions, version, time);
    for (const [version, time] of facts.updates) earliest(own.updates, version, time);
  }
};

/** The name seen most often; of equals the first in code-unit order, so that the order of rows does not matter. */
const elected = (votes: Votes): string | undefined => {
  let best: string | undefined;
  let bestTimes = 0;
  for (const [name, times] of votes) {
    if (times > bestTimes || (times === bestTimes && best !== undefined && name < best)) {
      best = name;
      bestTimes = times;
    }
  }
  return best;
};

/** The fleet once everything is read. */
export interface KnownTerminal {
  readonly id: string;
  /** Merchant; where none is named, terminals numbered in a row, or the terminal itself: the smallest group that shares a roof. */
  readonly site: string;
  readonly channel: string | undefined;
  /** In the order in which they came into use. */
  readonly versions: readonly { readonly version: string; readonly since: EpochMs }[];
}

/** Terminals under one roof are numbered in a row: their ids differ in the last three places at most … */
const ROW_PLACES = 3;
/** … and a roof seldom holds more than this many; a longer row is the acquirer's own numbering. */
const ROW_MOST = 24;
/** Numbers of a row follow one another, but for terminals that were replaced or moved; serial numbers lie further apart. Own inference. */
const ROW_GAP = 5;

/** The numbers that ids end with, where all do: two neighbours never further apart than those of one row. */
const areInRow = (members: readonly string[]): boolean => {
  const tails = members.map((id) => id.slice(-ROW_PLACES));
  if (!tails.every((tail) => /^\d+$/.test(tail))) return true;
  const numbers = tails.map(Number).toSorted((a, b) => a - b);
  return numbers.every((number, at) => at === 0 || number - (numbers[at - 1] ?? 0) <= ROW_GAP);
};

/** Sites guessed from terminal ids, where no merchant is named: the common beginning, if it makes groups of shop size. */
const rowsOfIds = (ids: readonly string[]): ReadonlyMap<string, string> => {
  const rows = new Map<string, string[]>();
  for (const id of ids) {
    const head = id.slice(0, -ROW_PLACES);
    rows.set(head, [...(rows.get(head) ?? []), id]);
  }
  const guessed = new Map<string, string>();
  for (const [head, members] of rows) {
    if (head === '' || rows.size < 2 || members.length > ROW_MOST || !areInRow(members)) continue;
    for (const id of members) guessed.set(id, members.length === 1 ? id : `${head}${'*'.repeat(ROW_PLACES)}`);
  }
  return guessed;
};

export const knownTerminals = (fleet: Fleet): Map<string, KnownTerminal> => {
  const known = new Map<string, KnownTerminal>();
  const unnamed = [...fleet.terminals].filter(([, facts]) => merchantsOf(facts).size === 0).map(([id]) => id);
  const rows = rowsOfIds(unnamed);
  for (const [id, facts] of fleet.terminals) {
    known.set(id, {
      id,
      site: elected(merchantsOf(facts)) ?? rows.get(id) ?? id,
      channel: elected(channelsOf(facts)),
      versions: [...facts.versions]
        .map(([version, since]) => ({ version, since }))
        .sort((a, b) => a.since - b.since || (a.version < b.version ? -1 : 1)),
    });
  }
  return known;
};

/** The merchant that most of a terminal's rows name, also where one of its rows names none; undefined where none does. */
export const usualMerchant = ({ terminals }: Fleet, terminalId: string): string | undefined => {
  const facts = terminals.get(terminalId);
  return facts === undefined ? undefined : elected(merchantsOf(facts));
};

/** The version a terminal ran at a time: the last one that had come into use. */
export const versionAt = (terminal: KnownTerminal | undefined, time: EpochMs): string | undefined => {
  let current = terminal?.versions[0]?.version;
  for (const { version, since } of terminal?.versions ?? []) if (since <= time) current = version;
  return current;
};

/** When each version first came to a terminal that had run another, or that said it was installed. */
export const installations = (
  fleet: Fleet,
  terminals: ReadonlyMap<string, KnownTerminal>,
): ReadonlyMap<string, EpochMs> => {
  const firsts = new Map<string, EpochMs>();
  for (const { versions } of terminals.values()) {
    for (const { version, since } of versions.slice(1)) earliest(firsts, version, since);
  }
  for (const { updates } of fleet.terminals.values()) {
    for (const [version, time] of updates) earliest(firsts, version, time);
  }
  return firsts;
};
