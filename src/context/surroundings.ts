import type {
  Contrast,
  Matcher,
  Place,
  ScopeKind,
  Sighting,
  Subject,
  Surroundings,
  Tally,
  Use,
} from '../model/diagnosis.ts';
import { type Column, ENTRY_MODES, TRANSACTION_TYPES, type TransactionRecord } from '../model/record.ts';
import { type CardToken, epochMs, HOUR, MINUTE } from '../model/units.ts';
import { type KnownTerminal, knownTerminals, versionAt } from './fleet.ts';
import { countBetween, createSlotCounter, mergeCounter, SLOT_MS, type SlotCounters, slotOf } from './slots.ts';
import { type ContextState, issuerOf, settle, ticketKey, useIndex, type Uses } from './state.ts';
import { type SubjectWithNeighbours, subjectsOf } from './subjects.ts';
import { medianTicket, salesFrom } from './tickets.ts';

const EVERYWHERE = '*';

/** What is to be explained, and whom to ask about its surroundings. */
export interface Sealed {
  readonly subjects: readonly SubjectWithNeighbours[];
  readonly ask: Surroundings;
}

const siteCounters = (state: ContextState, terminals: ReadonlyMap<string, KnownTerminal>): SlotCounters => {
  const sites: SlotCounters = new Map();
  for (const [terminal, counter] of state.byTerminal) {
    const site = terminals.get(terminal)?.site ?? terminal;
    let own = sites.get(site);
    if (own === undefined) {
      own = createSlotCounter();
      sites.set(site, own);
    }
    mergeCounter(own, counter);
  }
  return sites;
};

/** A read that failed and the payment that then went through are one customer if they follow this closely. */
const SAME_CUSTOMER_MS = 3 * MINUTE;

/** The card of a row that has none: that of the same amount paid at the same terminal right after. */
const cardThatPaid = (record: TransactionRecord, next: readonly Sighting[]): CardToken | undefined =>
  record.amount === undefined || record.amount <= 0
    ? undefined
    : next.find(
        (one) =>
          one.amount === record.amount &&
          one.currency === record.currency &&
          one.time - record.time <= SAME_CUSTOMER_MS,
      )?.card;

const placeOf = (
  { subject, neighbours }: SubjectWithNeighbours,
  terminals: ReadonlyMap<string, KnownTerminal>,
): Place => {
  const { record } = subject;
  const known = record.terminalId === undefined ? undefined : terminals.get(record.terminalId);
  const transaction = record.kind === 'alarm' ? undefined : record;
  return {
    terminal: record.terminalId,
    site: known?.site ?? record.merchantId ?? record.terminalId,
    channel: transaction?.channel ?? known?.channel,
    issuer: transaction === undefined ? undefined : issuerOf(transaction),
    version: record.appVersion ?? versionAt(known, record.time),
    card:
      transaction === undefined ? undefined : (transaction.card ?? cardThatPaid(transaction, neighbours.terminalNext)),
  };
};

const valueOf = (place: Place, scope: ScopeKind): string | number | undefined =>
  scope === 'everything' ? EVERYWHERE : place[scope];

/** First index in `list` (ordinals in time order) whose time is at least `time`. */
const lowerBound = (list: readonly number[], times: Float64Array, time: number): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[list[middle] ?? 0] ?? 0) >= time) high = middle;
    else low = middle + 1;
  }
  return low;
};

interface MutableTally {
  failed: number;
  ok: number;
  cardsFailing: number;
  terminalsFailing: number;
  terminals: number;
  sitesFailing: number;
  sites: number;
  worstSites: readonly { readonly site: string; readonly failed: number }[];
}

const WORST_SITES = 2;

const worstOf = (sites: ReadonlyMap<string, number>): { readonly site: string; readonly failed: number }[] =>
  [...sites]
    .map(([site, failed]) => ({ site, failed }))
    .sort((a, b) => b.failed - a.failed || (a.site < b.site ? -1 : 1))
    .slice(0, WORST_SITES);

/** Ends the reading: puts alarms in order and answers questions about what surrounds them. */
export const seal = (state: ContextState, columns: ReadonlySet<Column>): Sealed => {
  settle(state, Number.POSITIVE_INFINITY);
  const terminals = knownTerminals(state.fleet);
  const subjects = subjectsOf(state);
  const places = subjects.map((one) => placeOf(one, terminals));
  const times = Float64Array.from(subjects, ({ subject }) => subject.record.time);
  const bySite = siteCounters(state, terminals);
  const sites = new Set([...terminals.values()].map((terminal) => terminal.site));
  const period = state.period ?? { from: epochMs(0), to: epochMs(0) };
  const noPlace: Place = {
    terminal: undefined,
    site: undefined,
    channel: undefined,
    issuer: undefined,
    version: undefined,
    card: undefined,
  };
  const place = (subject: Subject): Place => places[subject.ordinal] ?? noPlace;

  const scopeLists = new Map<ScopeKind, Map<string | number, number[]>>();
  const listsOf = (scope: ScopeKind): Map<string | number, number[]> => {
    let lists = scopeLists.get(scope);
    if (lists === undefined) {
      lists = new Map();
      for (const [ordinal, { parent }] of subjects.entries()) {
        if (parent !== undefined) continue;
        const value = valueOf(places[ordinal] ?? noPlace, scope);
        if (value === undefined) continue;
        const list = lists.get(value);
        if (list === undefined) lists.set(value, [ordinal]);
        else list.push(ordinal);
      }
      scopeLists.set(scope, lists);
    }
    return lists;
  };

  const matching = new Map<string, readonly number[]>();
  const matchingList = (match: Matcher): readonly number[] => {
    let list = matching.get(match.id);
    if (list === undefined) {
      list = (listsOf('everything').get(EVERYWHERE) ?? []).filter((ordinal) => {
        const found = subjects[ordinal];
        return found !== undefined && match.test(found.subject);
      });
      matching.set(match.id, list);
    }
    return list;
  };

  const terminalsIn = new Map<string, { readonly terminals: number; readonly sites: number }>();
  const fleetOf = (scope: ScopeKind, value: string | number | undefined): { terminals: number; sites: number } => {
    const all = { terminals: terminals.size, sites: sites.size };
    if (scope === 'everything' || scope === 'issuer' || scope === 'card') return all;
    if (value === undefined) return { terminals: 0, sites: 0 };
    if (scope === 'terminal') return { terminals: 1, sites: 1 };
    const key = `${scope}\u0000${value}`;
    const known = terminalsIn.get(key);
    if (known !== undefined) return known;
    const members = [...terminals.values()].filter((terminal) =>
      scope === 'site'
        ? terminal.site === value
        : scope === 'channel'
          ? terminal.channel === value
          : terminal.versions.some(({ version }) => version === value),
    );
    const counted = { terminals: members.length, sites: new Set(members.map((terminal) => terminal.site)).size };
    terminalsIn.set(key, counted);
    return counted;
  };

  const approvalsIn = (scope: ScopeKind, value: string | number | undefined, first: number, last: number): number => {
    if (scope === 'everything') return countBetween(state.everything, first, last);
    if (typeof value !== 'string') return 0;
    const counters: SlotCounters =
      scope === 'terminal'
        ? state.byTerminal
        : scope === 'site'
          ? bySite
          : scope === 'channel'
            ? state.byChannel
            : scope === 'issuer'
              ? state.byIssuer
              : state.byVersion;
    const counter = counters.get(value);
    return counter === undefined ? 0 : countBetween(counter, first, last);
  };

  const tallies = new Map<string, Contrast>();
  const contrast = (
    subject: Subject,
    scope: ScopeKind,
    beforeMs: number,
    afterMs: number,
    match: Matcher,
  ): Contrast => {
    const value = valueOf(place(subject), scope);
    const first = slotOf(subject.record.time - beforeMs);
    const last = slotOf(subject.record.time + afterMs);
    const key = `${match.id}|${scope}|${value}|${first}|${last}`;
    const known = tallies.get(key);
    if (known !== undefined) return known;
    const from = first * SLOT_MS;
    const to = (last + 1) * SLOT_MS - 1;
    const list = matchingList(match);
    const seen = {
      in: {
        failed: 0,
        anonymous: 0,
        cards: new Set<number>(),
        terminals: new Set<string>(),
        sites: new Map<string, number>(),
      },
      out: {
        failed: 0,
        anonymous: 0,
        cards: new Set<number>(),
        terminals: new Set<string>(),
        sites: new Map<string, number>(),
      },
    };
    for (let at = lowerBound(list, times, from); at < list.length; at += 1) {
      const ordinal = list[at] ?? 0;
      if ((times[ordinal] ?? 0) > to) break;
      const where = places[ordinal] ?? noPlace;
      const side = value !== undefined && valueOf(where, scope) === value ? seen.in : seen.out;
      side.failed += 1;
      if (where.card === undefined) side.anonymous += 1;
      else side.cards.add(where.card);
      if (where.terminal !== undefined) side.terminals.add(where.terminal);
      if (where.site !== undefined) side.sites.set(where.site, (side.sites.get(where.site) ?? 0) + 1);
    }
    const fleetInside = fleetOf(scope, value);
    const okInside = approvalsIn(scope, value, first, last);
    const okAll = countBetween(state.everything, first, last);
    const tally = (side: typeof seen.in, ok: number, fleet: { terminals: number; sites: number }): Tally => {
      const built: MutableTally = {
        failed: side.failed,
        ok,
        cardsFailing: side.cards.size + side.anonymous,
        terminalsFailing: side.terminals.size,
        terminals: fleet.terminals,
        sitesFailing: side.sites.size,
        sites: fleet.sites,
        worstSites: worstOf(side.sites),
      };
      return built;
    };
    const shared = scope === 'issuer' || scope === 'card' || scope === 'version';
    const result: Contrast = {
      inside: tally(seen.in, okInside, fleetInside),
      outside: tally(seen.out, Math.max(0, okAll - okInside), {
        terminals: shared ? terminals.size : Math.max(0, terminals.size - fleetInside.terminals),
        sites: shared ? sites.size : Math.max(0, sites.size - (scope === 'terminal' ? 0 : fleetInside.sites)),
      }),
      from: epochMs(Math.max(from, period.from)),
      to: epochMs(Math.min(to, period.to)),
    };
    tallies.set(key, result);
    return result;
  };

  const usesOf = (uses: Uses | undefined, what: Use, firstHour: number, lastHour: number): number => {
    if (uses === undefined) return 0;
    let sum = 0;
    for (const type of what.type === undefined ? [undefined, ...TRANSACTION_TYPES] : [what.type]) {
      for (const mode of what.entryMode === undefined ? [undefined, ...ENTRY_MODES] : [what.entryMode]) {
        for (const [hour, times] of uses.get(useIndex(type, mode)) ?? []) {
          if (hour >= firstHour && hour <= lastHour) sum += times;
        }
      }
    }
    return sum;
  };

  const terminalsOfSite = new Map<string, string[]>();
  for (const { id, site } of terminals.values()) {
    terminalsOfSite.set(site, [...(terminalsOfSite.get(site) ?? []), id]);
  }

  const signOns = new Map<string, readonly Sighting[]>();
  for (const [terminal, sightings] of state.signOns) {
    signOns.set(
      terminal,
      [...sightings].sort((a, b) => a.time - b.time || a.source.file - b.source.file || a.source.line - b.source.line),
    );
  }

  const ask: Surroundings = {
    columns,
    period,
    place,
    neighbours: (subject) =>
      subjects[subject.ordinal]?.neighbours ?? {
        cardNext: undefined,
        cardBefore: undefined,
        terminalNext: [],
        terminalBefore: undefined,
      },
    others: (subject, scope, beforeMs, afterMs) => {
      const value = valueOf(place(subject), scope);
      const list = value === undefined ? undefined : listsOf(scope).get(value);
      const found: Subject[] = [];
      if (list === undefined) return found;
      const { time } = subject.record;
      for (let at = lowerBound(list, times, time - beforeMs); at < list.length; at += 1) {
        const ordinal = list[at] ?? 0;
        if ((times[ordinal] ?? 0) > time + afterMs) break;
        const other = subjects[ordinal];
        if (other !== undefined && ordinal !== subject.ordinal) found.push(other.subject);
      }
      return found;
    },
    contrast,
    approvalsOf: (subject, scope, what, from = period.from, to = period.to) => {
      const { terminal, site } = place(subject);
      const members = scope === 'terminal' ? [terminal] : site === undefined ? [] : terminalsOfSite.get(site);
      let sum = 0;
      for (const id of members ?? []) {
        if (id !== undefined) sum += usesOf(state.uses.get(id), what, Math.floor(from / HOUR), Math.floor(to / HOUR));
      }
      return sum;
    },
    salesFrom: (subject, amount) => {
      const { site } = place(subject);
      const currency = subject.record.kind === 'alarm' ? undefined : subject.record.currency;
      return site === undefined ? 0 : salesFrom(state.tickets.get(ticketKey(site, currency)), amount);
    },
    usualTicket: (subject) => {
      const { site } = place(subject);
      const currency = subject.record.kind === 'alarm' ? undefined : subject.record.currency;
      return site === undefined ? undefined : medianTicket(state.tickets.get(ticketKey(site, currency)));
    },
    versionSince: (subject) => {
      const { terminal, version } = place(subject);
      if (version === undefined || terminal === undefined) return undefined;
      const anywhere = state.fleet.versions.get(version);
      const here = terminals.get(terminal)?.versions.find((known) => known.version === version)?.since;
      return anywhere === undefined || here === undefined ? undefined : { anywhere, here };
    },
    versionTerminals: (subject) => {
      const { version } = place(subject);
      let withVersion = 0;
      let known = 0;
      for (const terminal of terminals.values()) {
        if (terminal.versions.length > 0) known += 1;
        if (terminal.versions.some((one) => one.version === version)) withVersion += 1;
      }
      return { withVersion, known, versions: state.fleet.versions.size };
    },
    signOns: (subject, beforeMs, afterMs) => {
      const { terminal } = place(subject);
      if (terminal === undefined) return [];
      const { time } = subject.record;
      return (signOns.get(terminal) ?? []).filter((one) => one.time >= time - beforeMs && one.time <= time + afterMs);
    },
  };
  return { subjects, ask };
};
