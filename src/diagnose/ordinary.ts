import type { CauseId } from '../model/cause.ts';
import type { Place, ScopeKind, Subject, Surroundings } from '../model/diagnosis.ts';
import { atLeastByChance } from '../model/likelihood.ts';
import type { SymptomId } from '../model/symptom.ts';
import { MINUTE } from '../model/units.ts';
import { type Cluster, type Diagnosed, fromOf, insiderOf, toOf } from './cluster.ts';
import { type Counted, countedOf, isUsedUp, leastOf } from './habits.ts';
import { weightFor } from './home.ts';
import { PRIORS } from './priors.ts';

/** Tries of one sale follow one another this closely. */
const SAME_CUSTOMER_MS = 3 * MINUTE;
/** A cluster of so many failures is hardly chance: it does not tell what an ordinary day is like. Own inference. */
const HARDLY_CHANCE = 6;
/** The fleet's rate counts as much as this many failures of the place's own. Own inference. */
const FLEET_WEIGHT = 2;
/**
 * Runs like it that an ordinary log of this size would show, one in a hundred such logs: below it a cluster is a fault. The
 * customary level of one per cent, for the whole log and not for each place looked at.
 */
const BY_CHANCE = 0.01;

/**
 * Where a log holds little beside the cluster: of how many attempts one fails in one way on an ordinary day. More than two in
 * a hundred fallbacks are a problem of the terminal (knowledge 4.7: faq.anoviapayments.com 2027).
 */
const FIRST_GUESS = 0.02;

/** Kinds of place that a rate may be asked of. */
const PLACES = ['terminal', 'site', 'version', 'issuer', 'channel'] as const satisfies readonly ScopeKind[];

const EVERY_FAILURE = { id: 'every-failure', test: () => true };

/** That some terminals fail together and the others do not was weighed before they were called a release. */
const isOfRelease = ({ cause, kind }: Cluster): boolean =>
  kind === 'version' || (kind === 'everything' && cause !== 'payment-environment/payment-channel');

/** Of the tries of each sale the first, and of a message that a device repeats. */
export const customersAmong = (members: readonly Diagnosed[], ask: Surroundings): readonly Diagnosed[] => {
  const last = new Map<string, number>();
  return members.filter(({ subject }) => {
    const { record, symptom } = subject;
    const sale = record.kind === 'alarm' ? symptom : (record.amount ?? symptom);
    const { card, terminal = '' } = ask.place(subject);
    // Whoever goes on to the next till takes the card along; whoever takes out another card pays the same sale.
    const keys = [`${terminal}|${sale}`, ...(card === undefined ? [] : [`card ${card}`])];
    const isNew = keys.every((key) => record.time - (last.get(key) ?? Number.NEGATIVE_INFINITY) > SAME_CUSTOMER_MS);
    for (const key of keys) last.set(key, record.time);
    return isNew;
  });
};

/** Log-odds, about seven to one, by which a refusal is told from those of single cards. */
const OF_SETTING = 2;

/** That a function is closed to card after card while it is open elsewhere was weighed alarm by alarm. */
const isOfSetting = ({ cause, members }: Cluster, ask: Surroundings): boolean => {
  if (cause !== 'security-settings/policy') return false;
  const told = members.filter(({ diagnosis }) => weightFor(diagnosis) >= OF_SETTING);
  return customersAmong(told, ask).length >= (leastOf(cause)?.alarms ?? 0);
};

const occasions = (
  members: readonly Diagnosed[],
  counted: Counted | undefined,
  ask: Surroundings,
): readonly Diagnosed[] => (counted === 'customers' ? customersAmong(members, ask) : members);

/** What of one cause happened outside of faults: in all, and at each place. */
interface Ordinary {
  readonly ones: ReadonlySet<Diagnosed>;
  readonly at: ReadonlyMap<string, number>;
}

const NETWORK: CauseId = 'payment-environment/network';
/** The way to the host: line and channel. A lost answer is called the line's where it is not alone, the channel's where it is. */
const OF_THE_WAY: ReadonlySet<CauseId> = new Set<CauseId>([NETWORK, 'payment-environment/payment-channel']);

/**
 * What is counted together. Paper runs out on every printer: how often it does tells nothing of how often one breaks. Lost
 * answers that lie together by chance are told as the line's: without all the others, told as the channel's, few of the many
 * that an ordinary day brings would be left to compare them with.
 */
const ordinaryKind = ({ subject, diagnosis }: Diagnosed): string => {
  if (OF_THE_WAY.has(diagnosis.cause) && mayBeLine(subject)) return 'way to the host';
  return isUsedUp(subject.symptom) ? `${diagnosis.cause} used up` : diagnosis.cause;
};

/** Whether the line may be to blame by what was said: a host that answers of itself has been reached. */
const mayBeLine = ({ symptom }: Subject): boolean => PRIORS[symptom].some(([cause]) => cause === NETWORK);

/** Those that tell of a broken part, where any does. */
const tellingOf = (members: readonly Diagnosed[]): readonly Diagnosed[] => {
  const telling = members.filter(({ subject }) => !isUsedUp(subject.symptom));
  return telling.length > 0 ? telling : members;
};

export const symptomsOf = (members: readonly Diagnosed[]): readonly SymptomId[] =>
  members.map(({ subject }) => subject.symptom);

const placeKey = (kind: ScopeKind, name: string | number): string => `${kind}|${name}`;

const keysOf = (place: Place): string[] =>
  PLACES.flatMap((kind) => {
    const name = place[kind];
    return name === undefined ? [] : [placeKey(kind, name)];
  });

const ordinaryAmong = (all: readonly Diagnosed[], ask: Surroundings): Ordinary => {
  const at = new Map<string, number>();
  for (const { subject } of all) {
    for (const key of keysOf(ask.place(subject))) at.set(key, (at.get(key) ?? 0) + 1);
  }
  return { ones: new Set(all), at };
};

/** How often something might have failed in a scope from one time to another. */
type Tries = (scope: ScopeKind, from: number, to: number) => number;

const passedIn =
  (subject: Subject, ask: Surroundings): Tries =>
  (scope, from, to) =>
    ask.approvals(subject, scope, from, to);

/** Minutes of each place in which it might have reported something: all there is where no payments are told. */
const quietMinutes = ({ kind, members }: Cluster, ask: Surroundings): Tries => {
  const [first] = members;
  const tally = first === undefined ? undefined : ask.contrast(first.subject, 'everything', 0, 0, EVERY_FAILURE).inside;
  const places = Math.max(1, (kind === 'site' ? tally?.sites : tally?.terminals) ?? 1);
  return (scope, from, to) => ((to - from) / MINUTE) * (scope === 'everything' ? places : 1);
};

/**
 * Whether a cluster is more than an ordinary day brings. Each failure of its cause may open a run; that as many more follow
 * at the same place within as many attempts has a chance, at the rate of the cause's other failures there and in the fleet.
 */
export const openOrdinary = (
  clusters: readonly Cluster[],
  diagnosed: readonly Diagnosed[],
  ask: Surroundings,
): ((cluster: Cluster) => boolean) => {
  const countOf = ({ cause, thin, members }: Cluster): number | undefined => {
    const counted = thin === true ? 'customers' : countedOf(cause, symptomsOf(members));
    return counted === undefined ? undefined : occasions(tellingOf(members), counted, ask).length;
  };
  const inFaults = new Set<Diagnosed>();
  for (const cluster of clusters) {
    if ((countOf(cluster) ?? 0) >= HARDLY_CHANCE) for (const one of cluster.members) inFaults.add(one);
  }
  const byCause = new Map<string, Diagnosed[]>();
  for (const one of diagnosed) {
    if (
      one.subject.inherits !== undefined ||
      inFaults.has(one) ||
      countedOf(one.diagnosis.cause, symptomsOf([one])) === undefined
    )
      continue;
    const kind = ordinaryKind(one);
    const list = byCause.get(kind);
    if (list === undefined) byCause.set(kind, [one]);
    else list.push(one);
  }
  const ordinary = new Map(
    [...byCause].map(([cause, list]) => [
      cause,
      ordinaryAmong(occasions(list, countedOf(list[0]?.diagnosis.cause, symptomsOf(list)), ask), ask),
    ]),
  );
  const { from, to } = ask.period;
  return (cluster) => {
    const count = countOf(cluster);
    const [first] = cluster.members;
    const insider = insiderOf(cluster, ask);
    if (
      first === undefined ||
      insider === undefined ||
      count === undefined ||
      isOfRelease(cluster) ||
      isOfSetting(cluster, ask)
    )
      return true;
    const known = ordinary.get(ordinaryKind(tellingOf(cluster.members)[0] ?? first));
    const own = cluster.members.filter((one) => known?.ones.has(one) === true).length;
    const others = (known?.ones.size ?? 0) - own;
    const isList = ask.approvals(insider, 'everything', from, to) === 0;
    // A log of alarms alone does not tell how many went well, only how long all was quiet: where nobody else has the like, it
    // tells nothing of an ordinary day.
    if (isList && others === 0) return true;
    const triesOf = isList ? quietMinutes(cluster, ask) : passedIn(insider, ask);
    const all = triesOf('everything', from, to);
    const here =
      (cluster.kind === 'everything'
        ? (known?.ones.size ?? 0)
        : (known?.at.get(placeKey(cluster.kind, cluster.name)) ?? 0)) - own;
    const passed = triesOf(cluster.kind, fromOf(cluster), toOf(cluster));
    const passedHere = triesOf(cluster.kind, from, to) - passed;
    const fleet = (others + 1) / (all - passed + others + 1 / FIRST_GUESS);
    const chance = atLeastByChance(
      count - 1,
      passed + count,
      here + FLEET_WEIGHT,
      passedHere + here + FLEET_WEIGHT / fleet,
    );
    return (others + 1) * chance < BY_CHANCE;
  };
};
