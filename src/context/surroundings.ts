import {
  type Contrast,
  type Matcher,
  type Neighbours,
  type Place,
  type ScopeKind,
  type Shared,
  type Sighting,
  type Subject,
  type Surroundings,
} from '../model/diagnosis.ts';
import type { Column, TransactionRecord } from '../model/record.ts';
import { BY_HOST } from '../model/symptom.ts';
import { type CardToken, cardToken, epochMs, HOUR, type MinorUnits, MINUTE } from '../model/units.ts';
import { forgetBefore, trimApprovals } from './approvals.ts';
import { type KnownTerminal, knownTerminals, versionAt } from './fleet.ts';
import { countBetween, createSlotCounter, mergeCounter, SLOT_MS, type SlotCounters, slotOf } from './slots.ts';
import { createAlike } from './alike.ts';
import { approvalsOnLine, createShared } from './shared.ts';
import { type ContextState, issuerOf, settle } from './state.ts';
import { neighboursAt, NOBODY } from './neighbours.ts';
import { type Ordered, subjectsOf } from './subjects.ts';
import { usesBetween } from './uses.ts';
import {
  contentOf,
  type Content,
  type Counts,
  createWindow,
  lowerBound,
  numberPlaces,
  SHORT,
  slideTo,
  type Window,
} from './window.ts';
import {
  highestIn,
  histogramIn,
  medianTicket,
  mergeTickets,
  salesFrom,
  ticketsAt,
  type TicketsByCurrency,
} from './tickets.ts';

const EVERYWHERE = '*';

/** What is to be explained, and whom to ask about its surroundings. */
export interface Sealed {
  readonly subjects: readonly Ordered[];
  readonly ask: Surroundings;
}

const siteCounters = (state: ContextState, terminals: ReadonlyMap<string, KnownTerminal>): SlotCounters => {
  const sites: SlotCounters = new Map();
  for (const [terminal, { approved: counter }] of state.fleet.terminals) {
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
  { subject, around }: Ordered,
  terminals: ReadonlyMap<string, KnownTerminal>,
  neighboursOf: (around: number | undefined) => Neighbours,
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
      transaction === undefined
        ? undefined
        : (transaction.card ?? cardThatPaid(transaction, neighboursOf(around).terminalNext)),
  };
};

/** A sale whose tries are being gathered: their ordinals, the last one's time, and the card once a row names it. */
interface Sale {
  readonly tries: number[];
  last: number;
  card: CardToken | undefined;
}

/**
 * Several bad reads of one sale are one customer, though none of them names the card: the same amount at the same
 * terminal, each soon after the one before. Fills in the card that one of the tries named, or a negative number.
 */
const oneCustomer = (subjects: readonly Ordered[], places: Place[]): void => {
  const open = new Map<string, Sale>();
  const close = ({ tries, card }: Sale): void => {
    const [first] = tries;
    if (first === undefined || (tries.length === 1 && card === undefined)) return;
    const shared = card ?? cardToken(-1 - first);
    for (const at of tries) {
      const place = places[at];
      if (place !== undefined && place.card === undefined) places[at] = { ...place, card: shared };
    }
  };
  for (const [at, { subject }] of subjects.entries()) {
    const { record, family } = subject;
    if (family !== 'read' || record.kind === 'alarm' || record.amount === undefined || record.amount <= 0) continue;
    const key = `${record.terminalId ?? ''}\u0000${record.amount}\u0000${record.currency ?? ''}`;
    let sale = open.get(key);
    if (sale !== undefined && record.time - sale.last > SAME_CUSTOMER_MS) {
      close(sale);
      sale = undefined;
    }
    if (sale === undefined) {
      sale = { tries: [], last: record.time, card: undefined };
      open.set(key, sale);
    }
    sale.tries.push(at);
    sale.last = record.time;
    sale.card ??= places[at]?.card;
  }
  for (const sale of open.values()) close(sale);
};

const valueOf = (place: Place, scope: ScopeKind): string | number | undefined =>
  scope === 'everything' ? EVERYWHERE : place[scope];

/** How many numbers of the whole are not only of the part. */
const onlyOutside = (all: Counts, inside: Counts): number => {
  let only = all.size;
  inside.each((number, times) => {
    if (all.get(number) === times) only -= 1;
  });
  return only;
};

/** Tells spans apart in one number: no span is as long as this in milliseconds. */
const SPAN_KEY = 2 ** 26;

/** A window and what was last answered from it: alarms of one slot ask the same. */
interface Asked {
  readonly window: Window;
  first: number;
  last: number;
  answer: Contrast | undefined;
}

/** Alarms that match, by value of one scope, and the windows over them by span and value. */
interface Matching {
  readonly lists: ReadonlyMap<string | number, readonly number[]>;
  readonly windows: Map<number, Map<string | number, Asked>>;
}

/** Spans of which windows are kept: rules have fewer, and what incidents ask is asked once. */
const SPANS = 12;

const NO_ALARMS: readonly number[] = [];

/** Ends the reading: puts alarms in order and answers questions about what surrounds them. */
export const seal = (state: ContextState, columns: ReadonlySet<Column>): Sealed => {
  settle(state, Number.POSITIVE_INFINITY);
  // What is near an alarm has been kept apart; of the others nobody asks any more.
  forgetBefore(state.approvals, Number.POSITIVE_INFINITY);
  trimApprovals(state.around.approvals);
  const terminals = knownTerminals(state.fleet);
  const subjects = subjectsOf(state);
  // Rules of one alarm ask for its neighbours one after the other.
  let near: { readonly alarm: number; readonly neighbours: Neighbours } | undefined;
  const neighboursOf = (alarm: number | undefined): Neighbours => {
    if (alarm === undefined) return NOBODY;
    if (near?.alarm !== alarm) near = { alarm, neighbours: neighboursAt(state.around, alarm) };
    return near.neighbours;
  };
  const places = subjects.map((one) => placeOf(one, terminals, neighboursOf));
  oneCustomer(subjects, places);
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

  // Tickets are gathered by terminal, or by merchant where no terminal is named: here they come together by site.
  const tickets = new Map<string, TicketsByCurrency>();
  for (const [terminal, facts] of state.fleet.terminals) {
    for (const [currency, histogram] of facts.tickets) {
      mergeTickets(histogramIn(ticketsAt(tickets, terminals.get(terminal)?.site ?? terminal), currency), histogram);
    }
  }
  for (const [merchant, byCurrency] of state.tickets) {
    for (const [currency, histogram] of byCurrency) {
      mergeTickets(histogramIn(ticketsAt(tickets, merchant), currency), histogram);
    }
  }

  const medians = new Map<string, MinorUnits | undefined>();
  const medianOf = (site: string, currency: string | undefined): MinorUnits | undefined => {
    const key = `${site}\u0000${currency ?? ''}`;
    if (!medians.has(key)) medians.set(key, medianTicket(tickets.get(site)?.get(currency ?? '')));
    return medians.get(key);
  };

  /** Alarms by the value of a scope, in order. */
  const listsBy = (ordinals: readonly number[], scope: ScopeKind): Map<string | number, number[]> => {
    const lists = new Map<string | number, number[]>();
    for (const ordinal of ordinals) {
      const value = valueOf(places[ordinal] ?? noPlace, scope);
      if (value === undefined) continue;
      const list = lists.get(value);
      if (list === undefined) lists.set(value, [ordinal]);
      else list.push(ordinal);
    }
    return lists;
  };
  const own = subjects.flatMap(({ parent }, ordinal) => (parent === undefined ? [ordinal] : []));
  const scopeLists = new Map<ScopeKind, Map<string | number, number[]>>();
  const listsOf = (scope: ScopeKind): Map<string | number, number[]> => {
    let lists = scopeLists.get(scope);
    if (lists === undefined) {
      lists = listsBy(own, scope);
      scopeLists.set(scope, lists);
    }
    return lists;
  };

  const numbered = numberPlaces(places, times);

  // Each alarm is tried once per matcher; the scopes then share what was found.
  const matchedBy = new Map<string, readonly number[]>();
  const matchedOrdinals = (match: Matcher): readonly number[] => {
    let found = matchedBy.get(match.id);
    if (found === undefined) {
      found = own.filter((ordinal) => {
        const one = subjects[ordinal];
        return one !== undefined && match.test(one.subject);
      });
      matchedBy.set(match.id, found);
    }
    return found;
  };

  // By what they match and by scope.
  const matching = new Map<string, Map<ScopeKind, Matching>>();
  const matchingIn = (match: Matcher, scope: ScopeKind): Matching => {
    let byScope = matching.get(match.id);
    if (byScope === undefined) {
      byScope = new Map();
      matching.set(match.id, byScope);
    }
    let found = byScope.get(scope);
    if (found === undefined) {
      const lists =
        scope === 'everything'
          ? new Map([[EVERYWHERE, matchedOrdinals(match)]])
          : listsBy(matchedOrdinals(match), scope);
      found = { lists, windows: new Map() };
      byScope.set(scope, found);
    }
    return found;
  };

  // One window for each question that rules ask of each place that has many alarms.
  const askedOf = ({ lists, windows }: Matching, value: string | number, span: number): Asked => {
    let byValue = windows.get(span);
    if (byValue === undefined) {
      byValue = new Map();
      const [oldest] = windows.keys();
      if (windows.size >= SPANS && oldest !== undefined) windows.delete(oldest);
      windows.set(span, byValue);
    }
    let asked = byValue.get(value);
    if (asked === undefined) {
      const window = createWindow(lists.get(value) ?? NO_ALARMS, numbered);
      asked = { window, first: Number.NaN, last: Number.NaN, answer: undefined };
      byValue.set(value, asked);
    }
    return asked;
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
      scope === 'site'
        ? bySite
        : scope === 'channel'
          ? state.byChannel
          : scope === 'issuer'
            ? state.byIssuer
            : state.byVersion;
    const counter = scope === 'terminal' ? state.fleet.terminals.get(value)?.approved : counters.get(value);
    return counter === undefined ? 0 : countBetween(counter, first, last);
  };

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
    const span = beforeMs * SPAN_KEY + afterMs;
    const matched = matchingIn(match, scope);
    const list = value === undefined ? NO_ALARMS : (matched.lists.get(value) ?? NO_ALARMS);
    const isShort = scope !== 'everything' && list.length <= SHORT;
    const asked = isShort || value === undefined ? undefined : askedOf(matched, value, span);
    if (asked?.answer !== undefined && asked.first === first && asked.last === last) return asked.answer;
    const from = first * SLOT_MS;
    const to = (last + 1) * SLOT_MS - 1;
    const whole = askedOf(matchingIn(match, 'everything'), EVERYWHERE, span).window;
    slideTo(whole, numbered, from, to);
    if (asked !== undefined && asked.window !== whole) slideTo(asked.window, numbered, from, to);
    const inside: Content = asked?.window ?? contentOf(list, numbered, from, to);
    const fleetInside = fleetOf(scope, value);
    const okInside = approvalsIn(scope, value, first, last);
    const okAll = countBetween(state.everything, first, last);
    const shared = scope === 'issuer' || scope === 'card' || scope === 'version';
    const failedInside = inside.failed;
    const failedOutside = whole.failed - failedInside;
    const narrow = scope === 'terminal' || scope === 'site';
    const answer: Contrast = {
      inside: {
        failed: failedInside,
        ok: okInside,
        cardsFailing: inside.cards.size + inside.anonymous,
        terminalsFailing: inside.terminals.size,
        terminals: fleetInside.terminals,
        sitesFailing: inside.sites.size,
        sites: fleetInside.sites,
      },
      outside: {
        failed: failedOutside,
        ok: Math.max(0, okAll - okInside),
        cardsFailing: narrow
          ? onlyOutside(whole.cards, inside.cards) + whole.anonymous - inside.anonymous
          : failedOutside,
        // A terminal stands at one site and on one channel; issuers and versions may share it, and are told as "others".
        terminalsFailing: narrow
          ? onlyOutside(whole.terminals, inside.terminals)
          : whole.terminals.size - inside.terminals.size,
        terminals: shared ? terminals.size : Math.max(0, terminals.size - fleetInside.terminals),
        sitesFailing: narrow ? onlyOutside(whole.sites, inside.sites) : whole.sites.size - inside.sites.size,
        sites: shared ? sites.size : Math.max(0, sites.size - (scope === 'terminal' ? 0 : fleetInside.sites)),
      },
      from: epochMs(Math.max(from, period.from)),
      to: epochMs(Math.min(to, period.to)),
    };
    if (asked !== undefined) {
      asked.first = first;
      asked.last = last;
      asked.answer = answer;
    }
    return answer;
  };

  const terminalsOfSite = new Map<string, string[]>();
  for (const { id, site } of terminals.values()) {
    terminalsOfSite.set(site, [...(terminalsOfSite.get(site) ?? []), id]);
  }

  const okAtSite = approvalsOnLine({ terminals, terminalsOfSite, bySite, fleet: state.fleet });
  const sharedAt = createShared({
    numbered,
    listOf: (match, scope, value) => matchingIn(match, scope).lists.get(value) ?? NO_ALARMS,
    okIn: approvalsIn,
    okAt: (site, scope, value) => okAtSite(site, scope === 'channel' ? value : undefined),
    approvals: state.everything.total,
    told: { roofs: columns.has('merchant_id'), lines: columns.has('channel') },
  });
  const shared = (subject: Subject, scope: 'channel' | 'everything', match: Matcher): Shared | undefined => {
    const value = valueOf(place(subject), scope);
    return value === undefined ? undefined : sharedAt(subject, scope, value, match);
  };

  const alike = createAlike({
    numbered,
    fleet: state.fleet,
    terminals,
    terminalOf: (ordinal) => places[ordinal]?.terminal,
    matched: matchedOrdinals,
  });

  const signOns = new Map<string, readonly Sighting[]>();
  for (const [terminal, sightings] of state.signOns) {
    signOns.set(
      terminal,
      [...sightings].sort((a, b) => a.time - b.time || a.source.file - b.source.file || a.source.line - b.source.line),
    );
  }

  let refusals = 0;
  let withReference = 0;
  for (const { subject } of subjects) {
    if (subject.record.kind !== 'transaction' || !BY_HOST.has(subject.family)) continue;
    refusals += 1;
    if (subject.record.rrn !== undefined) withReference += 1;
  }

  const ask: Surroundings = {
    refusalsByHost: { refusals, withReference },
    approvals: (subject, scope, from, to) =>
      approvalsIn(scope, valueOf(place(subject), scope), slotOf(from), slotOf(to)),
    columns,
    period,
    place,
    neighbours: (subject) => neighboursOf(subjects[subject.ordinal]?.around),
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
    shared,
    approvalsOf: (subject, scope, what, from = period.from, to = period.to) => {
      const { terminal, site } = place(subject);
      const members = scope === 'terminal' ? [terminal] : site === undefined ? [] : terminalsOfSite.get(site);
      let sum = 0;
      for (const id of members ?? []) {
        const uses = id === undefined ? undefined : state.fleet.terminals.get(id)?.uses;
        if (uses !== undefined) sum += usesBetween(uses, what, Math.floor(from / HOUR), Math.floor(to / HOUR));
      }
      return sum;
    },
    salesFrom: (subject, amount) => {
      const { site } = place(subject);
      const currency = subject.record.kind === 'alarm' ? undefined : subject.record.currency;
      return site === undefined ? 0 : salesFrom(tickets.get(site)?.get(currency ?? ''), amount);
    },
    highestSales: (subject, scope, first, last) => {
      const { terminal, site } = place(subject);
      const currency = subject.record.kind === 'alarm' ? '' : (subject.record.currency ?? '');
      const histogram =
        scope === 'site'
          ? tickets.get(site ?? '')?.get(currency)
          : state.fleet.terminals.get(terminal ?? '')?.tickets.get(currency);
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => highestIn(histogram, first + at));
    },
    alike,
    usualTicket: (subject) => {
      const { site } = place(subject);
      const currency = subject.record.kind === 'alarm' ? undefined : subject.record.currency;
      return site === undefined ? undefined : medianOf(site, currency);
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
