import type { Alike, Matcher, Subject } from '../model/diagnosis.ts';
import { groupConcentration, membership } from '../model/likelihood.ts';
import { epochMs, HOUR } from '../model/units.ts';
import type { Fleet, KnownTerminal } from './fleet.ts';
import type { Numbered } from './window.ts';

/** A group is more than a pair: two terminals may be ill each by itself. Own inference. */
const MIN_TERMINALS = 3;
/** A fault that comes back is seen in more than one hour of a terminal's day. Own inference. */
const MIN_HOURS = 2;
/** The others must be there to be well, and well by far. Own inference. */
const MIN_OTHERS = 3;
const MIN_TIMES = 5;

/**
 * What runs on several terminals fails alike on all of them; the busiest sell about four times as much as others. One that holds
 * nearly all failures, and fails so much harder, is ill by itself. Own inference.
 */
const ALONE_SHARE = 0.8;
const ALONE_TIMES = 4;

interface Member {
  readonly id: string;
  readonly site: string;
  /** Clock hours with at least one failure: an outage, however many it hits, is few of them. */
  readonly hours: ReadonlySet<number>;
  readonly failed: number;
  readonly tries: number;
}

interface Log {
  readonly numbered: Numbered;
  readonly fleet: Fleet;
  readonly terminals: ReadonlyMap<string, KnownTerminal>;
  /** Terminal of an alarm. */
  readonly terminalOf: (ordinal: number) => string | undefined;
  readonly matched: (match: Matcher) => readonly number[];
}

const rateOf = ({ hours, tries }: Member): number => hours.size / tries;

const sum = (members: readonly Member[], of: (member: Member) => number): number =>
  members.reduce((total, member) => total + of(member), 0);

const side = (members: readonly Member[]): { readonly failed: number; readonly ok: number } => {
  const hours = sum(members, (one) => one.hours.size);
  return { failed: hours, ok: Math.max(0, sum(members, (one) => one.tries) - hours) };
};

/** Parts the fleet into the terminals that have the fault and those that have not, where it parts clearly. */
const partOf = (members: readonly Member[]): { ill: readonly Member[]; well: readonly Member[] } | undefined => {
  const sorted = [...members].sort((a, b) => rateOf(b) - rateOf(a) || (a.id < b.id ? -1 : 1));
  const candidates = sorted.filter(({ hours }) => hours.size >= MIN_HOURS);
  const whole = side(members);
  let best = 0;
  let bestWeight = 0;
  const first = { failed: 0, ok: 0 };
  for (const [at, { hours, tries }] of candidates.entries()) {
    first.failed += hours.size;
    first.ok += tries - hours.size;
    const rest = { failed: whole.failed - first.failed, ok: whole.ok - first.ok };
    const weight = groupConcentration(first, rest, { members: at + 1, all: members.length });
    if (weight > bestWeight) {
      best = at + 1;
      bestWeight = weight;
    }
  }
  if (best === 0) return undefined;
  const chosen = candidates.slice(0, best);
  const others = members.filter((member) => !chosen.includes(member));
  // Who failed seldom because he sold seldom belongs where his figures fit better.
  const inside = side(chosen);
  const outside = side(others);
  const isIll = ({ hours, tries }: Member): boolean =>
    hours.size > 0 && membership({ failed: hours.size, tries }, inside, outside) > 0;
  return { ill: members.filter(isIll), well: members.filter((member) => !isIll(member)) };
};

/** The member whose illness is its own, and none of the others'. */
const aloneAmong = (ill: readonly Member[]): Member | undefined => {
  const [worst, ...others] = [...ill].sort((a, b) => b.failed - a.failed || (a.id < b.id ? -1 : 1));
  if (worst === undefined || others.length === 0) return undefined;
  const failed = sum(others, (one) => one.failed);
  const share = failed / sum(others, (one) => one.tries);
  const isMost = worst.failed >= (worst.failed + failed) * ALONE_SHARE;
  return isMost && worst.failed / worst.tries >= share * ALONE_TIMES ? worst : undefined;
};

/** The same, with those that are ill each by itself left out. */
const groupAmong = (members: readonly Member[]): ReturnType<typeof partOf> => {
  const part = partOf(members);
  const alone = part === undefined ? undefined : aloneAmong(part.ill);
  return alone === undefined ? part : groupAmong(members.filter((one) => one !== alone));
};

/** Answers which terminals have one fault in common, over the whole log. */
export const createAlike = ({ numbered, fleet, terminals, terminalOf, matched }: Log) => {
  const groups = new Map<string, Alike | undefined>();
  const groupOf = (match: Matcher): Alike | undefined => {
    const failures = new Map<string, { hours: Set<number>; times: number[] }>();
    for (const ordinal of matched(match)) {
      const terminal = terminalOf(ordinal);
      if (terminal === undefined) continue;
      let own = failures.get(terminal);
      if (own === undefined) {
        own = { hours: new Set(), times: [] };
        failures.set(terminal, own);
      }
      const time = numbered.times[ordinal] ?? 0;
      own.hours.add(Math.floor(time / HOUR));
      own.times.push(time);
    }
    if (failures.size < MIN_TERMINALS) return undefined;
    const members = [...terminals.values()].map(({ id, site }): Member => {
      const own = failures.get(id);
      const failed = own?.times.length ?? 0;
      const ok = fleet.terminals.get(id)?.approved.total ?? 0;
      return { id, site, hours: own?.hours ?? new Set(), failed, tries: Math.max(1, failed + ok) };
    });
    const part = groupAmong(members);
    if (part === undefined || part.ill.length < MIN_TERMINALS || part.well.length < MIN_OTHERS) return undefined;
    const { ill, well } = part;
    const inside = side(ill);
    const outside = side(well);
    const share = (one: { readonly failed: number; readonly ok: number }): number => one.failed / (one.failed + one.ok);
    if (share(inside) < share(outside) * MIN_TIMES) return undefined;
    const weight = groupConcentration(inside, outside, { members: ill.length, all: members.length });
    const times = ill.flatMap(({ id }) => failures.get(id)?.times ?? []);
    const updates = new Map<string, number>();
    for (const { id } of ill) {
      for (const version of fleet.terminals.get(id)?.updates.keys() ?? []) {
        updates.set(version, (updates.get(version) ?? 0) + 1);
      }
    }
    const perSite = new Map<string, number>();
    for (const { site } of ill) perSite.set(site, (perSite.get(site) ?? 0) + 1);
    const [update] = [...updates].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return {
      terminals: new Set(ill.map(({ id }) => id)),
      sites: perSite.size,
      apart: ill.length - [...perSite.values()].reduce((most, count) => Math.max(most, count), 0),
      others: well.length,
      failed: sum(ill, (one) => one.failed),
      tries: sum(ill, (one) => one.tries),
      othersFailed: sum(well, (one) => one.failed),
      othersTries: sum(well, (one) => one.tries),
      hours: new Set(ill.flatMap(({ hours }) => [...hours])).size,
      weight,
      from: epochMs(times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY)),
      to: epochMs(times.reduce((most, time) => Math.max(most, time), 0)),
      update: update === undefined ? undefined : { version: update[0], terminals: update[1] },
    };
  };
  return (subject: Subject, match: Matcher): Alike | undefined => {
    if (!groups.has(match.id)) groups.set(match.id, groupOf(match));
    const group = groups.get(match.id);
    const terminal = terminalOf(subject.ordinal);
    return terminal !== undefined && group?.terminals.has(terminal) === true ? group : undefined;
  };
};
