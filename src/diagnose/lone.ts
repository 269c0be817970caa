import type { NamedCauseId } from '../model/cause.ts';
import type { Surroundings } from '../model/diagnosis.ts';
import type { SymptomId } from '../model/symptom.ts';
import { type Cluster, type Diagnosed, FRAGMENT, MOST, timeOf, TOGETHER_MS } from './cluster.ts';
import { leastOf } from './habits.ts';

/** Runs like it that chance would show, one in a hundred: as for incidents. */
const BY_CHANCE = 0.01;

const OF_PROGRAMS: ReadonlySet<NamedCauseId> = new Set<NamedCauseId>([
  'system-failure/software-fault',
  'system-failure/incompatibility',
]);

/** Words of different makers for the same: they tell the make of a terminal, and not what ails it. */
const SAME: ReadonlySet<SymptomId> = new Set<SymptomId>([
  'system-fault',
  'system-malfunction',
  'software-error',
  'generic-failure',
]);
const shownBy = ({ subject: { symptom } }: Diagnosed): SymptomId => (SAME.has(symptom) ? 'system-fault' : symptom);

const xlogy = (x: number, y: number): number => (x === 0 ? 0 : x * Math.log(y));

/** Log of a bound on the chance that so many of `all` fall to a place that gets this share of them (Chernoff). */
const logChance = (own: number, all: number, share: number): number => {
  const part = own / all;
  return part <= share ? 0 : 0 - all * (xlogy(part, part / share) + xlogy(1 - part, (1 - part) / (1 - share)));
};

const countOf = (members: readonly Diagnosed[]): ReadonlyMap<SymptomId, number> => {
  const counts = new Map<SymptomId, number>();
  for (const one of members) counts.set(shownBy(one), (counts.get(shownBy(one)) ?? 0) + 1);
  return counts;
};

/** What one terminal shows again and again, and the others that are said to have the same release next to never do. */
const ownOf = (terminal: string, { cause, members }: Cluster, ask: Surroundings): readonly Diagnosed[] => {
  const isOwn = ({ subject }: Diagnosed): boolean => ask.place(subject).terminal === terminal;
  const own = members.filter(isOwn);
  const others = countOf(members.filter((one) => !isOwn(one)));
  const least = leastOf(cause)?.alarms ?? 0;
  const alone = new Map<SymptomId, number>();
  for (const [symptom, times] of countOf(own)) {
    const all = times + (others.get(symptom) ?? 0);
    if (times >= least && times >= all * MOST) alone.set(symptom, all);
  }
  const told = own.filter((one) => alone.has(shownBy(one)));
  const all = [...alone.values()].reduce((sum, times) => sum + times, 0);
  if (told.length === 0) return [];
  // Had the release shown it as well, each time might have been at any of its terminals, as all the rest was.
  const rest = members.length - all;
  const share = (own.length - told.length + 1) / (rest + 2);
  const terminals = new Set(members.map(({ subject }) => ask.place(subject).terminal)).size;
  if (Math.log(terminals) + logChance(told.length, all, share) >= Math.log(BY_CHANCE)) return [];
  // What the others with the release show as often besides is the release's here as well.
  const besides = own.length - told.length;
  const usual = (rest - besides) / (terminals - 1);
  return told.length >= own.length * FRAGMENT && besides > usual ? own : told;
};

/** What one terminal of a shop shows long before or after its neighbours, whose trouble came and went. */
const outlastingOf = (terminal: string, { cause, members }: Cluster, ask: Surroundings): readonly Diagnosed[] => {
  const isOwn = ({ subject }: Diagnosed): boolean => ask.place(subject).terminal === terminal;
  const own = members.filter(isOwn);
  const others = members.filter((one) => !isOwn(one));
  const from = timeOf(others[0]) - TOGETHER_MS;
  const to = timeOf(others.at(-1)) + TOGETHER_MS;
  const outside = own.filter((one) => timeOf(one) < from || timeOf(one) > to);
  if (outside.length < (leastOf(cause)?.alarms ?? 0)) return [];
  // Had they one trouble, its first and last alarms might have come at any of them: as if drawn without putting back.
  const drawn = outside.reduce((sum, _, at) => sum + Math.log((own.length - at) / (members.length - at)), 0);
  const ill = new Set(others.map(({ subject }) => ask.place(subject).terminal)).size;
  // Any of the terminals might have been the one, and as many of its alarms might have come before as after.
  const looked = (ill + 1) * (outside.length + 1);
  if (drawn + Math.log(looked) >= Math.log(BY_CHANCE)) return [];
  return ill === 1 ? own : outside;
};

/** Kinds of trouble that are one place's, though its single terminals may each have their own. */
const OF_PLACES: ReadonlySet<NamedCauseId> = new Set<NamedCauseId>([
  ...OF_PROGRAMS,
  'security-settings/policy',
  'security-settings/keys',
]);

/** Alarms that a terminal has for itself, of all terminals of a cluster. */
const amongTerminals =
  (pick: typeof ownOf) =>
  (cluster: Cluster, ask: Surroundings): readonly Diagnosed[] => {
    const terminals = new Set(cluster.members.flatMap(({ subject }) => ask.place(subject).terminal ?? []));
    return terminals.size < 2 ? [] : [...terminals].sort().flatMap((terminal) => pick(terminal, cluster, ask));
  };
const ownAmong = amongTerminals(ownOf);
const outlastingAmong = amongTerminals(outlastingOf);

/**
 * A release does to all its terminals what it does to one. What a single one of them shows and no other is that terminal's
 * own trouble, whatever version it runs: those alarms, by terminal.
 */
export const lonersIn = (cluster: Cluster, ask: Surroundings): readonly Diagnosed[] => {
  const isRelease = OF_PROGRAMS.has(cluster.cause) && (cluster.kind === 'version' || cluster.kind === 'everything');
  return isRelease ? ownAmong(cluster, ask) : [];
};

/**
 * The same of a cluster as it was joined, and of one shop, two of whose terminals may have lost their keys in different ways:
 * what remains of it, and one cluster for each such terminal.
 */
export const withoutLoners = (cluster: Cluster, ask: Surroundings): readonly Cluster[] => {
  const isOfShop = cluster.kind === 'site' && OF_PLACES.has(cluster.cause);
  const loners = new Set(isOfShop ? ownAmong(cluster, ask) : lonersIn(cluster, ask));
  if (isOfShop && OF_PROGRAMS.has(cluster.cause)) {
    const rest = { ...cluster, members: cluster.members.filter((one) => !loners.has(one)) };
    for (const one of outlastingAmong(rest, ask)) loners.add(one);
  }
  if (loners.size === 0) return [cluster];
  const own = new Map<string, Diagnosed[]>();
  for (const one of loners) {
    const { terminal = '' } = ask.place(one.subject);
    own.set(terminal, [...(own.get(terminal) ?? []), one]);
  }
  return [
    ...(loners.size < cluster.members.length
      ? [{ ...cluster, members: cluster.members.filter((one) => !loners.has(one)) }]
      : []),
    ...[...own].map(([name, members]): Cluster => ({ cause: cluster.cause, kind: 'terminal', name, members })),
  ];
};
