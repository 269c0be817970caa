import type { Matcher, Shared, Subject } from '../model/diagnosis.ts';
import { withoutOwnTrouble } from '../model/own-trouble.ts';
import {
  type Extent,
  type Ground,
  groundOf,
  type Moment,
  momentOf,
  nothingShared,
  OWN_TROUBLE,
  type Reaching,
  REACHES,
  type SharedTrouble,
  sharedTrouble,
  type Stretches,
  STRUCK,
} from '../model/shared-trouble.ts';
import { durationMs, HOUR } from '../model/units.ts';
import type { Fleet, KnownTerminal } from './fleet.ts';
import {
  countBetween,
  createSlotCounter,
  mergeCounter,
  SLOT_MS,
  type SlotCounter,
  type SlotCounters,
  slotOf,
} from './slots.ts';
import { lowerBound, type Numbered } from './window.ts';

const FARTHEST = REACHES.at(-1) ?? 0;

/** Counts by distance in slots: index 0 is FARTHEST before, the middle is the slot itself. */
const reaching = (countIn: (first: number, last: number) => number, slot: number): Reaching => ({
  here: countIn(slot, slot),
  before: REACHES.map((reach) => countIn(slot - reach, slot - 1)),
  after: REACHES.map((reach) => countIn(slot + 1, slot + reach)),
});

const NOTHING: Reaching = { here: 0, before: REACHES.map(() => 0), after: REACHES.map(() => 0) };

const less = (whole: Reaching, part: Reaching): Reaching => ({
  here: Math.max(0, whole.here - part.here),
  before: whole.before.map((count, at) => Math.max(0, count - (part.before[at] ?? 0))),
  after: whole.after.map((count, at) => Math.max(0, count - (part.after[at] ?? 0))),
});

/**
 * Failures site by site, as slots, of the alarms of one scope and kind near one moment. A card that goes from shop to shop
 * is one card: it counts where it failed first, or one thief would look like a fault that the shops share.
 */
const failuresNear = (list: readonly number[], numbered: Numbered, slot: number): Map<number, number[]> => {
  const slots = new Map<number, number[]>();
  const firstSite = new Map<number, number>();
  const end = (slot + FARTHEST + 1) * SLOT_MS;
  for (let at = lowerBound(list, numbered.times, (slot - FARTHEST) * SLOT_MS); at < list.length; at += 1) {
    const ordinal = list[at] ?? 0;
    const time = numbered.times[ordinal] ?? 0;
    if (time >= end) break;
    const site = numbered.site[ordinal] ?? -1;
    if (site < 0) continue;
    const card = numbered.card[ordinal] ?? -1;
    if (card >= 0) {
      const first = firstSite.get(card) ?? site;
      if (first !== site) continue;
      firstSite.set(card, site);
    }
    const own = slots.get(site);
    if (own === undefined) slots.set(site, [slotOf(time)]);
    else own.push(slotOf(time));
  }
  return slots;
};

const countIn =
  (slots: readonly number[]) =>
  (first: number, last: number): number =>
    slots.reduce((sum, one) => (one >= first && one <= last ? sum + 1 : sum), 0);

/**
 * Share of the attempts that fail this way in ordinary times. Of each site and hour one failure counts, so that an
 * outage, however long its list, does not make failures look usual.
 */
export const usualShare = (list: readonly number[], numbered: Numbered, approvals: number): number => {
  const hours = new Set<string>();
  for (const ordinal of list) {
    hours.add(`${numbered.site[ordinal] ?? -1}|${Math.floor((numbered.times[ordinal] ?? 0) / HOUR)}`);
  }
  return (hours.size + 0.5) / (approvals + hours.size + 1);
};

interface Sites {
  readonly terminals: ReadonlyMap<string, KnownTerminal>;
  readonly terminalsOfSite: ReadonlyMap<string, readonly string[]>;
  readonly bySite: SlotCounters;
  readonly fleet: Fleet;
}

/** Approvals at one site, on one channel if it is named: a terminal may stand beside others and hang on another line. */
export const approvalsOnLine = ({ terminals, terminalsOfSite, bySite, fleet }: Sites) => {
  const onChannel = new Map<string, SlotCounter>();
  return (site: string, channel: string | undefined): SlotCounter | undefined => {
    const members = terminalsOfSite.get(site) ?? [];
    if (channel === undefined || members.every((id) => terminals.get(id)?.channel === channel)) return bySite.get(site);
    const key = `${site}\u0000${channel}`;
    let counter = onChannel.get(key);
    if (counter === undefined) {
      counter = createSlotCounter();
      for (const id of members) {
        const facts = terminals.get(id)?.channel === channel ? fleet.terminals.get(id) : undefined;
        if (facts !== undefined) mergeCounter(counter, facts.approved);
      }
      onChannel.set(key, counter);
    }
    return counter;
  };
};

type WideScope = 'channel' | 'everything';

interface Log {
  readonly numbered: Numbered;
  /** Alarms that match, of one scope, in time order. */
  readonly listOf: (match: Matcher, scope: WideScope, value: string | number) => readonly number[];
  /** Approvals of one scope in slots, both inclusive. */
  readonly okIn: (scope: WideScope, value: string | number, first: number, last: number) => number;
  /** Approvals of one site in a scope. */
  readonly okAt: (site: string, scope: WideScope, value: string) => SlotCounter | undefined;
  /** Of the whole log. */
  readonly approvals: number;
  /** Whether the log tells which terminals share a roof, and which a line. */
  readonly told: { readonly roofs: boolean; readonly lines: boolean };
}

/** A moment looked at site by site, or the quick answer where all was well. */
type Looked = number | { readonly moment: Moment; readonly sites: ReadonlyMap<number, Seen> };

/** One site's figures, and what of them tells of the others. */
interface Seen {
  readonly whole: Stretches;
  readonly telling: Stretches;
}
const UNSEEN: Stretches = { failed: NOTHING, ok: NOTHING };

const NEAREST: Extent = { before: 1, after: 1 };

/** Answers whether what happened to an alarm happened to its whole scope. Alarms of one slot, scope and site ask the same. */
export const createShared = ({ numbered, listOf, okIn, okAt, approvals, told }: Log) => {
  const everySite = told.lines ? [] : numbered.siteNames.map((_, site) => site);
  const grounds = new Map<string, Ground>();
  const groundFor = (match: Matcher): Ground => {
    let ground = grounds.get(match.id);
    if (ground === undefined) {
      ground = groundOf(
        usualShare(listOf(match, 'everything', '*'), numbered, approvals),
        told.roofs ? OWN_TROUBLE.apart : OWN_TROUBLE.perhapsOneRoof,
        told.lines ? STRUCK.all : STRUCK.some,
      );
      grounds.set(match.id, ground);
    }
    return ground;
  };

  const look = (slot: number, scope: WideScope, value: string | number, match: Matcher): Looked => {
    const list = listOf(match, scope, value);
    const ground = groundFor(match);
    const ok = reaching((first, last) => okIn(scope, value, first, last), slot);
    const failed = reaching(
      (first, last) =>
        lowerBound(list, numbered.times, (last + 1) * SLOT_MS) - lowerBound(list, numbered.times, first * SLOT_MS),
      slot,
    );
    const quick = nothingShared(failed, ok, ground);
    if (quick !== undefined) return quick;
    const failures = failuresNear(list, numbered, slot);
    for (const site of everySite) if (!failures.has(site)) failures.set(site, []);
    let rest = ok;
    const sites = new Map<number, Seen>();
    for (const [site, slots] of failures) {
      const counter = okAt(numbered.siteNames[site] ?? '', scope, String(value));
      const passed =
        counter === undefined ? NOTHING : reaching((first, last) => countBetween(counter, first, last), slot);
      const whole = { failed: reaching(countIn(slots), slot), ok: passed };
      // Where nobody tells the lines, the others may be well because they hang on another.
      sites.set(site, { whole, telling: told.lines ? withoutOwnTrouble(whole, { failed, ok }) : whole });
      rest = less(rest, passed);
    }
    const telling = [...sites.values()].map((site) => site.telling);
    // Where a fault may strike only some, the sites that never had an alarm are one more.
    const all = told.lines ? telling : [...telling, { failed: NOTHING, ok: rest }];
    return { moment: momentOf(all, told.lines ? rest : NOTHING, ground), sites };
  };

  const moments = new Map<string, Looked>();
  const answers = new Map<string, SharedTrouble>();
  const answer = (subject: Subject, scope: WideScope, value: string | number, match: Matcher): SharedTrouble => {
    const slot = slotOf(subject.record.time);
    const name = `${match.id}\u0000${scope}\u0000${value}\u0000${slot}`;
    let looked = moments.get(name);
    if (looked === undefined) {
      looked = look(slot, scope, value, match);
      moments.set(name, looked);
    }
    if (typeof looked === 'number') return { weight: looked, extent: NEAREST };
    const site = numbered.site[subject.ordinal] ?? -1;
    const key = `${name}\u0000${site}`;
    let found = answers.get(key);
    if (found === undefined) {
      const { whole, telling } = looked.sites.get(site) ?? { whole: UNSEEN, telling: UNSEEN };
      found = sharedTrouble(whole, looked.moment, telling);
      answers.set(key, found);
    }
    return found;
  };

  return (subject: Subject, scope: WideScope, value: string | number, match: Matcher): Shared => {
    const { weight, extent } = answer(subject, scope, value, match);
    return {
      weight,
      beforeMs: durationMs((REACHES[extent.before] ?? 0) * SLOT_MS),
      afterMs: durationMs((REACHES[extent.after] ?? 0) * SLOT_MS),
    };
  };
};
