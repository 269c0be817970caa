import type { Matcher, Run, Subject } from '../model/diagnosis.ts';
import { atLeastByChance, STRONGEST } from '../model/likelihood.ts';
import { durationMs, HOUR, logOdds, MINUTE } from '../model/units.ts';
import { slotOf } from './slots.ts';
import type { Numbered } from './window.ts';

/** Shares of the customers that a fault may hit: a run is looked for at each. Own inference. */
const SHARES = [0.05, 0.1, 0.2, 0.4, 0.8] as const;
/** The fleet's rate counts as much as this many failures of the place's own. Own inference. */
const FLEET_WEIGHT = 2;
/**
 * Where a log holds little beside the run: of how many attempts one fails in one way on an ordinary day. More than two in a
 * hundred fallbacks are a problem of the terminal (knowledge 4.7: faq.anoviapayments.com 2027).
 */
const FIRST_GUESS = 0.02;
/** Runs that an ordinary log would show in fewer than one of a hundred do not tell what is ordinary. */
const HARDLY_CHANCE = 0.01;

/** Three customers in a span that was picked because they are in it come to any till one day. Own inference. */
const CUSTOMERS_LEAST = 4;
/** One customer tries again for so long: ten minutes hold a queue. Own inference. */
const LAST_TRIES_MS = 10 * MINUTE;

/** A worn part is silent overnight and comes back at opening, as for incidents: a longer pause begins another run. */
const PAUSE_MS = 16 * HOUR;
/** Log-odds, a hundred to one, by which the payments of a pause contradict that it went on; as for incidents. */
const OVER_BY = Math.log(100);
/** A fault of one kind at one terminal comes to about one log in three: rarer than other troubles. Own inference. */
const FAULTS_PER_LOG = 0.3;

type Place = 'terminal' | 'site';

interface Log {
  readonly numbered: Numbered;
  /** What was to be paid, by ordinal; undefined where the row does not say. */
  readonly amountOf: (ordinal: number) => number | undefined;
  /** Alarms that match, of each value of a scope, in time order. */
  readonly listsOf: (match: Matcher, scope: Place) => ReadonlyMap<string | number, readonly number[]>;
  readonly valueOf: (subject: Subject, scope: Place) => string | number | undefined;
  /** Attempts of one value of a scope that passed what a matcher asks for, in slots, both inclusive. */
  readonly okIn: (match: Matcher, scope: Place, value: string | number, first: number, last: number) => number;
  /** The same of the whole log. */
  readonly okInAll: (match: Matcher, first: number, last: number) => number;
  /** A log of alarms alone does not tell how many went well. */
  readonly tellsWhoPaid: boolean;
  readonly slots: { readonly first: number; readonly last: number };
}

/** A run of failures at one place, by index into the customers who failed there. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly failed: number;
  readonly ok: number;
}

/** Who failed at one place: when, and how many were approved there since the one before. */
interface Customers {
  readonly value: string | number;
  readonly times: readonly number[];
  /** Approvals in the slots from the one before to this one, not counting the slot of the one before. */
  readonly okSince: readonly number[];
  readonly ok: number;
}

const NOTHING: Stretch = { first: 0, last: -1, failed: 0, ok: 0 };

/** Where the failures are best explained by this share, against the ordinary rate (Kadane's largest sum of a part). */
const bestAt = ({ times, okSince }: Customers, rate: number, share: number): Stretch => {
  const gain = Math.log(share / rate);
  const loss = Math.log((1 - rate) / (1 - share));
  let best = NOTHING;
  let most = 0;
  let [sum, first, ok] = [0, 0, 0];
  for (let at = 0; at < times.length; at += 1) {
    const passed = okSince[at] ?? 0;
    const isOver = (times[at] ?? 0) - (times[at - 1] ?? 0) > PAUSE_MS || passed * loss > OVER_BY;
    if (at === first || isOver || sum - passed * loss <= 0) [sum, first, ok] = [0, at, 0];
    else [sum, ok] = [sum - passed * loss, ok + passed];
    sum += gain;
    if (sum > most) {
      most = sum;
      best = { first, last: at, failed: at - first + 1, ok };
    }
  }
  return best;
};

interface Found extends Stretch {
  /** How many such runs an ordinary log of this size would show. */
  readonly byChance: number;
}

/** The run of one place, and who failed there. */
interface Placed extends Found {
  readonly in: Customers;
}
type Scan = ReadonlyMap<string | number, Placed>;

/** Failures outside of runs that are hardly chance: in all, and what passed. */
interface Usual {
  readonly failed: number;
  readonly ok: number;
}

const runIn = (customers: Customers, usual: Usual, own: number): Found => {
  const others = { failed: usual.failed - own, ok: usual.ok - customers.ok };
  const rate = (usual.failed + 1) / (usual.ok + usual.failed + 1 / FIRST_GUESS);
  let found: Found = { ...NOTHING, byChance: Number.POSITIVE_INFINITY };
  for (const share of SHARES) {
    if (share <= rate) continue;
    const stretch = bestAt(customers, rate, share);
    if (stretch.failed < CUSTOMERS_LEAST) continue;
    const here = Math.max(0, own - stretch.failed);
    const okHere = customers.ok - stretch.ok;
    const fleet = (others.failed + here + 1) / (others.ok + okHere + others.failed + here + 1 / FIRST_GUESS);
    // The first failure opens the run, and each one that is ordinary may have done so.
    const chance = atLeastByChance(
      stretch.failed - 1,
      stretch.failed + stretch.ok,
      here + FLEET_WEIGHT,
      okHere + here + FLEET_WEIGHT / fleet,
    );
    // Of runs of every length the most striking was picked: the price of as many looks (Bonferroni).
    const byChance = (others.failed + here + 1) * chance * SHARES.length;
    if (byChance < found.byChance) found = { ...stretch, byChance };
  }
  return found;
};

/**
 * The run of failing customers at each place that an ordinary log would least show: a scan over the whole log, where a span
 * fixed beforehand would be too short for a fault that strikes few, and too long for one that is soon over. A card counts
 * once, however often it is tried.
 */
export const createRuns = ({ numbered, amountOf, listsOf, valueOf, okIn, okInAll, tellsWhoPaid, slots }: Log) => {
  const customersAt = (match: Matcher, scope: Place, value: string | number, list: readonly number[]): Customers => {
    const cards = new Set<number>();
    const lastTry = new Map<string, number>();
    // Where no row names its card, tries of one amount at one terminal are one customer's.
    const isTriedAgain = (ordinal: number, time: number): boolean => {
      const sale = `${numbered.terminal[ordinal] ?? -1} ${amountOf(ordinal) ?? ''}`;
      const before = lastTry.get(sale);
      lastTry.set(sale, time);
      return before !== undefined && time - before <= LAST_TRIES_MS;
    };
    const times: number[] = [];
    const okSince: number[] = [];
    let last = slots.first;
    for (const ordinal of list) {
      const card = numbered.card[ordinal] ?? -1;
      const time = numbered.times[ordinal] ?? 0;
      if (card >= 0 && cards.has(card)) continue;
      if (card >= 0) cards.add(card);
      else if (isTriedAgain(ordinal, time)) continue;
      const slot = slotOf(time);
      times.push(time);
      okSince.push(slot > last ? okIn(match, scope, value, last + 1, slot) : 0);
      last = Math.max(last, slot);
    }
    return { value, times, okSince, ok: okIn(match, scope, value, slots.first, slots.last) };
  };

  const scan = (match: Matcher, scope: Place): Scan => {
    const places = [...listsOf(match, scope)].map(([value, list]) => customersAt(match, scope, value, list));
    const passed = okInAll(match, slots.first, slots.last);
    const all = places.reduce((sum, { times }) => sum + times.length, 0);
    const first = places.map((one) => runIn(one, { failed: all, ok: passed }, one.times.length));
    // What is hardly chance tells nothing of ordinary days: all others are weighed once more without it.
    const faults = first.map(({ byChance, failed }) => (byChance < HARDLY_CHANCE ? failed : 0));
    const struck = faults.reduce((sum, failed) => sum + failed, 0);
    return new Map(
      places.map((one, at) => {
        const others = struck - (faults[at] ?? 0);
        return [one.value, { ...runIn(one, { failed: all - others, ok: passed }, one.times.length), in: one }];
      }),
    );
  };

  /** What all other places saw meanwhile. */
  const elsewhere = (
    match: Matcher,
    places: Scan,
    { in: own, first, last, ok }: Placed,
  ): Pick<Run, 'elsewhereCards' | 'elsewhereOk'> => {
    const [from, to] = [own.times[first] ?? 0, own.times[last] ?? 0];
    let cards = 0;
    for (const { in: one } of places.values()) {
      if (one !== own) for (const time of one.times) if (time >= from && time <= to) cards += 1;
    }
    return { elsewhereCards: cards, elsewhereOk: Math.max(0, okInAll(match, slotOf(from), slotOf(to)) - ok) };
  };

  const told = new Map<Placed, ReturnType<typeof elsewhere>>();
  const scans = new Map<string, Scan>();
  return (subject: Subject, scope: Place, match: Matcher): Run | undefined => {
    const value = valueOf(subject, scope);
    if (value === undefined || !tellsWhoPaid) return undefined;
    const key = `${match.id}\u0000${scope}`;
    let found = scans.get(key);
    if (found === undefined) {
      found = scan(match, scope);
      scans.set(key, found);
    }
    const run = found.get(value);
    const [from, to] = [run?.in.times[run.first], run?.in.times[run.last]];
    const { time } = subject.record;
    if (run === undefined || from === undefined || to === undefined || time < from || time > to + LAST_TRIES_MS)
      return undefined;
    let others = told.get(run);
    if (others === undefined) {
      others = elsewhere(match, found, run);
      told.set(run, others);
    }
    return {
      cards: run.failed,
      ok: run.ok,
      ...others,
      beforeMs: durationMs(time - from),
      afterMs: durationMs(Math.max(0, to - time)),
      weight: logOdds(Math.min(STRONGEST, Math.max(0, 0 - Math.log(run.byChance / FAULTS_PER_LOG)))),
    };
  };
};
