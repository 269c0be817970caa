import type { Matcher, Neighbours, Place, Shared, Sighting, Subject, Surroundings } from '../model/diagnosis.ts';
import type { Column } from '../model/record.ts';
import { BY_HOST } from '../model/symptom.ts';
import { epochMs, HOUR } from '../model/units.ts';
import { createAlike } from './alike.ts';
import { keepNone, trimApprovals } from './approvals.ts';
import { createContrast } from './contrast.ts';
import { settle } from './forget.ts';
import { installations, knownTerminals } from './fleet.ts';
import { nearestIn } from './nearest.ts';
import { madeGoodAt, neighboursAt, NOBODY } from './neighbours.ts';
import { placesOf } from './places.ts';
import { EVERYWHERE, presentIn, valueOf } from './present.ts';
import { approvalsOnLine, createShared } from './shared.ts';
import { createRuns } from './runs.ts';
import { siteTickets } from './site-tickets.ts';
import { slotOf } from './slots.ts';
import type { ContextState } from './state.ts';
import { type Ordered, subjectsOf } from './subjects.ts';
import { highestIn, salesFrom } from './tickets.ts';
import { usesBetween } from './uses.ts';
import { lowerBound, numberPlaces } from './window.ts';

const NO_PLACE: Place = {
  terminal: undefined,
  site: undefined,
  channel: undefined,
  issuer: undefined,
  version: undefined,
  card: undefined,
};

const currencyOf = ({ record }: Subject): string | undefined => (record.kind === 'alarm' ? undefined : record.currency);

/** What is to be explained, and whom to ask about its surroundings. */
export interface Sealed {
  readonly subjects: readonly Ordered[];
  readonly ask: Surroundings;
}

/** Ends the reading: puts alarms in order and answers questions about what surrounds them. */
export const seal = (state: ContextState, columns: ReadonlySet<Column>): Sealed => {
  settle(state, Number.POSITIVE_INFINITY);
  // What is near an alarm has been kept apart; of the others nobody asks any more.
  keepNone(state.approvals);
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
  const places = placesOf(subjects, terminals, neighboursOf);
  const times = Float64Array.from(subjects, ({ subject }) => subject.record.time);
  const period = state.period ?? { from: epochMs(0), to: epochMs(0) };
  const place = (subject: Subject): Place => places[subject.ordinal] ?? NO_PLACE;
  const present = presentIn(state, terminals);
  const tickets = siteTickets(state, terminals);
  const numbered = numberPlaces(places, times);
  const alarms = createContrast({ subjects, places, numbered, present, period });

  const terminalsOfSite = new Map<string, string[]>();
  for (const { id, site } of terminals.values()) {
    terminalsOfSite.set(site, [...(terminalsOfSite.get(site) ?? []), id]);
  }

  const okAtSite = approvalsOnLine({ terminals, terminalsOfSite, bySite: present.bySite, fleet: state.fleet });
  const sharedAt = createShared({
    numbered,
    listOf: alarms.matchedIn,
    okIn: present.approvals,
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
    matched: alarms.matched,
  });

  const run = createRuns({
    numbered,
    amountOf: (ordinal) => {
      const record = subjects[ordinal]?.subject.record;
      return record === undefined || record.kind === 'alarm' ? undefined : record.amount;
    },
    listsOf: alarms.matchedBy,
    valueOf: (subject, scope) => place(subject)[scope],
    okIn: alarms.passed,
    okInAll: (match, first, last) => alarms.passed(match, 'everything', EVERYWHERE, first, last),
    tellsWhoPaid: state.everything.total > 0,
    slots: { first: slotOf(period.from), last: slotOf(period.to) },
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

  const installed = installations(state.fleet, terminals);
  const ask: Surroundings = {
    refusalsByHost: { refusals, withReference },
    approvals: (subject, scope, from, to) =>
      present.approvals(scope, valueOf(place(subject), scope), slotOf(from), slotOf(to)),
    columns,
    period,
    place,
    neighbours: (subject) => neighboursOf(subjects[subject.ordinal]?.around),
    madeGood: ({ ordinal, record }, types) => {
      const alarm = subjects[ordinal]?.around;
      const amount = record.kind === 'alarm' ? undefined : record.amount;
      const currency = record.kind === 'alarm' ? undefined : record.currency;
      return alarm === undefined ? undefined : madeGoodAt(state.around, alarm, types, amount, currency);
    },
    others: (subject, scope, beforeMs, afterMs, match) => {
      const value = valueOf(place(subject), scope);
      const found: Subject[] = [];
      if (value === undefined) return found;
      const list = (match === undefined ? alarms.all(scope) : alarms.matchedBy(match, scope)).get(value);
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
    nearest: (subject, scope, { beforeMs, afterMs, most }, fits) => {
      const value = valueOf(place(subject), scope);
      const list = value === undefined ? undefined : alarms.all(scope).get(value);
      if (list === undefined) return [];
      const { time } = subject.record;
      const found = nearestIn(list, times, { time, from: time - beforeMs, to: time + afterMs, most }, (ordinal) => {
        const other = subjects[ordinal]?.subject;
        return other !== undefined && ordinal !== subject.ordinal && fits(other);
      });
      return found.flatMap((ordinal) => subjects[ordinal]?.subject ?? []);
    },
    contrast: alarms.contrast,
    tally: alarms.tally,
    run,
    shared,
    approvalsOf: (subject, scope, what, from = period.from, to = period.to) => {
      const { terminal, site } = place(subject);
      const atSite = site === undefined ? [] : (terminalsOfSite.get(site) ?? []);
      const members = scope === 'everything' ? terminals.keys() : scope === 'terminal' ? [terminal] : atSite;
      let sum = 0;
      for (const id of members) {
        const uses = id === undefined ? undefined : state.fleet.terminals.get(id)?.uses;
        if (uses !== undefined) sum += usesBetween(uses, what, Math.floor(from / HOUR), Math.floor(to / HOUR));
      }
      return sum;
    },
    salesFrom: (subject, amount) => salesFrom(tickets.of(place(subject).site, currencyOf(subject)), amount),
    highestSales: (subject, scope, first, last) => {
      const { terminal, site } = place(subject);
      const currency = currencyOf(subject);
      const histogram =
        scope === 'site'
          ? tickets.of(site, currency)
          : state.fleet.terminals.get(terminal ?? '')?.tickets.get(currency ?? '');
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => highestIn(histogram, first + at));
    },
    alike,
    usualTicket: (subject) => {
      const { site } = place(subject);
      return site === undefined ? undefined : tickets.median(site, currencyOf(subject));
    },
    versionSince: (subject) => {
      const { version } = place(subject);
      const anywhere = version === undefined ? undefined : state.fleet.versions.get(version);
      if (version === undefined || anywhere === undefined) return undefined;
      return { anywhere, installed: installed.get(version) };
    },
    versions: state.fleet.versions.size,
    signOns: (subject, beforeMs, afterMs) => {
      const { terminal } = place(subject);
      if (terminal === undefined) return [];
      const { time } = subject.record;
      return (signOns.get(terminal) ?? []).filter((one) => one.time >= time - beforeMs && one.time <= time + afterMs);
    },
  };
  return { subjects, ask };
};
