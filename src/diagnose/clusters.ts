import type { CauseId, NamedCauseId } from '../model/cause.ts';
import type { ScopeKind, Surroundings } from '../model/diagnosis.ts';
import type { SymptomId } from '../model/symptom.ts';
import {
  byStart,
  type Cluster,
  type Diagnosed,
  FRAGMENT,
  fromOf,
  inOrder,
  isOfIssuer,
  mainSymptom,
  MOST,
  natureIn,
  natureOf,
  toOf,
  TOGETHER_MS,
} from './cluster.ts';
import { denseParts, isDense } from './dense.ts';
import { leastOf } from './habits.ts';
import { homeOf, isNamed, weightFor } from './home.ts';
import { join } from './joins.ts';
import { lonersIn, withoutLoners } from './lone.ts';
import { takeMains } from './mains.ts';
import { customersAmong, openOrdinary, symptomsOf } from './ordinary.ts';
import { partsOf } from './pauses.ts';
import { joinMisfits, ofOneShopAlone } from './releases.ts';
import { firstOfEach, inARow, isTold, thinClusters } from './thin.ts';
import { joinLeaning, joinWay, takesLosses } from './way.ts';

/** Whether the other terminals of a site fail half as often as the one that fails most, in the same time. */
const areIll = (cluster: Cluster, most: string, ask: Surroundings): boolean => {
  const worst = cluster.members.find(({ subject }) => ask.place(subject).terminal === most)?.subject;
  if (worst === undefined) return false;
  const [from, to] = [fromOf(cluster), toOf(cluster)];
  const failed = cluster.members.filter(({ subject }) => ask.place(subject).terminal === most).length;
  const passed = ask.approvals(worst, 'terminal', from, to);
  const othersFailed = cluster.members.length - failed;
  const othersPassed = ask.approvals(worst, 'site', from, to) - passed;
  return othersFailed / (othersFailed + othersPassed) >= (failed / (failed + passed)) * FRAGMENT;
};

/** Whether a site's other terminals show most often what the one shows most often. */
const failsAlike = (cluster: Cluster, most: string, ask: Surroundings): boolean => {
  const isMost = ({ subject }: Diagnosed): boolean => ask.place(subject).terminal === most;
  const others = { ...cluster, members: cluster.members.filter((one) => !isMost(one)) };
  return mainSymptom({ ...cluster, members: cluster.members.filter(isMost) }) === mainSymptom(others);
};

/** The smallest scope that holds all members: a site of which only one terminal failed is a terminal. */
const narrowed = (wide: Cluster, ask: Surroundings): Cluster => {
  const cluster = ofOneShopAlone(wide, ask);
  if (cluster.kind === 'everything' || cluster.kind === 'card') return cluster;
  const counts = new Map<string | undefined, number>();
  for (const { subject } of cluster.members) {
    const { terminal } = ask.place(subject);
    counts.set(terminal, (counts.get(terminal) ?? 0) + 1);
  }
  const [most, alarms] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [undefined, 0];
  if (most === undefined) return cluster;
  if (counts.size === 1) return { ...cluster, kind: 'terminal', name: most };
  // What one shop may not do is refused at each of its tills, wherever it was tried more often.
  if (cluster.cause === 'security-settings/policy' && failsAlike(cluster, most, ask)) return cluster;
  // A site, version or channel is not ill because one of its terminals is, so far as its others are well.
  if (cluster.kind !== 'site' || alarms < cluster.members.length * MOST || areIll(cluster, most, ask)) return cluster;
  const members = cluster.members.filter(({ subject }) => ask.place(subject).terminal === most);
  return { ...cluster, kind: 'terminal', name: most, members };
};

/** Causes that a reversal shows only as what is left of them. */
const AFTERMATH: ReadonlySet<CauseId> = new Set<CauseId>([
  'payment-environment/network',
  'payment-environment/payment-channel',
  'transaction-anomaly/input-error',
]);
const REVERSAL_ANSWERS: ReadonlySet<SymptomId> = new Set<SymptomId>(['reversal-failed', 'original-not-found']);

/**
 * A reversal that was refused (25: original not found) came over a line that works, and tells that its payment never
 * arrived. A trail of them after an outage is no fault of its own.
 */
const isAnsweredReversal = ({ subject: { record, symptom } }: Diagnosed): boolean =>
  'transactionType' in record && record.transactionType === 'REVERSAL' && REVERSAL_ANSWERS.has(symptom);

/** As few as of any other outage, and twice what a healthy hour loses at most (85 to 95 % are approved, payflux.dev). */
const THIN_ALARMS = 3;
const THIN_SHARE = 0.3;

const LINE: NamedCauseId = 'payment-environment/network';
const CHANNEL: NamedCauseId = 'payment-environment/payment-channel';
const SOFTWARE: NamedCauseId = 'system-failure/software-fault';
const MISFIT: NamedCauseId = 'system-failure/incompatibility';
const isOfTheWay = ({ diagnosis: { cause } }: Diagnosed): boolean => cause === LINE || cause === CHANNEL;
const FRAUD: CauseId = 'transaction-anomaly/suspected-fraud';
/** Log-odds, about seven to one, by which an alarm belongs to what its terminal suffers, whatever its card did before. */
const OWN_WEIGHT = 2;

/** Cards that go from till to till: what the bank says of one of them last belongs to it as well. */
const suspectedCards = (diagnosed: readonly Diagnosed[], ask: Surroundings): ReadonlySet<number> =>
  new Set(
    diagnosed.flatMap(({ subject, diagnosis }) =>
      diagnosis.cause === FRAUD && diagnosis.scope === 'card' ? (ask.place(subject).card ?? []) : [],
    ),
  );

/**
 * One sale tried at one shop with one card is one visit, however often the PIN was wrong: its holder's, unless the bank has
 * stopped the card.
 */
const isOneVisit = ({ kind, members }: Cluster, ask: Surroundings): boolean => {
  if (kind !== 'card' || members.some(({ subject }) => subject.family === 'fraud')) return false;
  const visits = new Set(
    members.map(({ subject }) => {
      const { record } = subject;
      return `${ask.place(subject).site} ${record.kind === 'alarm' ? '' : record.amount}`;
    }),
  );
  return visits.size === 1;
};

type Homes = Map<string, Cluster & { readonly members: Diagnosed[] }>;

const addTo = (homes: Homes, one: Diagnosed, home: Pick<Cluster, 'cause' | 'kind' | 'name'>): void => {
  const key = `${home.cause}|${natureOf(home.cause, one.subject.symptom, home.kind)}|${home.kind}|${home.name}`;
  const cluster = homes.get(key);
  if (cluster === undefined) homes.set(key, { ...home, members: [one] });
  else cluster.members.push(one);
};

/** A release that single alarms tell of by its terminals, and others by its version, is the version's. */
const moveToVersions = (homes: Homes, ask: Surroundings): void => {
  for (const [key, cluster] of homes) {
    if (cluster.kind !== 'everything') continue;
    const isOfVersion = ({ subject }: Diagnosed): boolean => {
      const { version } = ask.place(subject);
      const nature = natureOf(cluster.cause, subject.symptom, 'version');
      return version !== undefined && homes.has(`${cluster.cause}|${nature}|version|${version}`);
    };
    const moved = cluster.members.filter(isOfVersion);
    if (moved.length === 0) continue;
    homes.set(key, { ...cluster, members: cluster.members.filter((one) => !isOfVersion(one)) });
    for (const one of moved) {
      addTo(homes, one, { cause: cluster.cause, kind: 'version', name: String(ask.place(one.subject).version) });
    }
  }
};

/** Groups diagnosed alarms into faults. The order of the input rows does not matter. */
export const clustersOf = (diagnosed: readonly Diagnosed[], ask: Surroundings): Cluster[] => {
  const homes: Homes = new Map();
  const cards = suspectedCards(diagnosed, ask);
  const homeless: Diagnosed[] = [];
  for (const one of diagnosed) {
    const { cause, scope } = one.diagnosis;
    if (one.subject.inherits !== undefined || !isNamed(cause) || leastOf(cause) === undefined) continue;
    const place = ask.place(one.subject);
    const isOfCard =
      cause === FRAUD && place.card !== undefined && cards.has(place.card) && weightFor(one.diagnosis) < OWN_WEIGHT;
    const home = homeOf(cause, isOfCard ? 'card' : scope, place, weightFor(one.diagnosis));
    if (home === undefined) {
      homeless.push(one);
      continue;
    }
    addTo(homes, one, { cause, ...home });
  }
  moveToVersions(homes, ask);
  takeMains(homes, ask);
  for (const [key, cluster] of homes) {
    const loners = new Set(lonersIn(cluster, ask));
    if (loners.size === 0) continue;
    homes.set(key, { ...cluster, members: cluster.members.filter((one) => !loners.has(one)) });
    for (const one of loners) {
      const { site, terminal } = ask.place(one.subject);
      const home =
        site === undefined ? ({ kind: 'terminal', name: terminal } as const) : ({ kind: 'site', name: site } as const);
      addTo(homes, one, { cause: cluster.cause, kind: home.kind, name: String(home.name) });
    }
  }
  const byCause = new Map<NamedCauseId, Cluster[]>();
  for (const cluster of homes.values()) {
    const members = [...cluster.members].sort(inOrder);
    const parts = partsOf({ ...cluster, members }, ask);
    byCause.set(cluster.cause, [...(byCause.get(cluster.cause) ?? []), ...parts]);
  }
  const whole = new Map([...byCause].map(([cause, clusters]) => [cause, join(clusters, ask)]));
  const way = joinWay(whole.get(LINE) ?? [], whole.get(CHANNEL) ?? [], ask);
  whole.set(LINE, [...way.lines]).set(CHANNEL, [...way.channels]);
  const release = joinMisfits(whole.get(SOFTWARE) ?? [], whole.get(MISFIT) ?? [], ask);
  whole.set(SOFTWARE, [...release.faults]).set(MISFIT, [...release.misfits]);
  const found: Cluster[] = [];
  const adopted = new Set<Diagnosed>();
  for (const [cause, clusters] of whole) {
    const least = leastOf(cause);
    if (least === undefined) continue;
    const homelessOfCause = homeless.filter(({ diagnosis }) => diagnosis.cause === cause);
    for (const cluster of clusters.flatMap((one) => withoutLoners(one, ask))) {
      const near = takesLosses(cluster) ? homeless.filter(isOfTheWay) : homelessOfCause;
      const fitting = narrowed(adopt(cluster, near, adopted, ask), ask);
      const tells = !AFTERMATH.has(cause) || !fitting.members.every(isAnsweredReversal);
      const isEnough = ({ members }: Cluster): boolean =>
        members.length >= (leastOf(cause, symptomsOf(members))?.alarms ?? 0) &&
        (least.customers === undefined || customersAmong(members, ask).length >= least.customers);
      if (tells && !isOneVisit(fitting, ask)) found.push(...denseParts(fitting, isEnough, least.share ?? 0, ask));
    }
  }
  const thin = thinClusters(
    homeless.filter((one) => !adopted.has(one)),
    ask,
  )
    .map((cluster) => narrowed(cluster, ask))
    .filter(({ members }) => members.length >= THIN_ALARMS && !members.every(isAnsweredReversal))
    .filter((cluster) => isDense(cluster, THIN_SHARE, ask));
  const isMore = openOrdinary(found, diagnosed, ask);
  const isOutage = (one: Cluster): boolean => one.members.length >= THIN_ALARMS && isMore(one);
  const beyondChance = found.flatMap((one) =>
    isMore(one)
      ? [one]
      : inARow(one)
          .map((part) => narrowed(part, ask))
          .filter(isOutage),
  );
  const sure = joinLeaning(beyondChance, ask);
  const more = thin.filter((cluster) => !isTold(cluster, sure, ask) && isMore(cluster));
  return [...sure, ...firstOfEach(more)].sort(byStart);
};

/** What is wide enough to hold alarms of which nothing says where they belong. */
const WIDE: ReadonlySet<ScopeKind> = new Set<ScopeKind>(['issuer', 'channel', 'site', 'everything']);

/**
 * Takes in alarms of the same cause, scope and time whose own evidence was too thin to say where they belong, and notes them
 * as `adopted`. `homeless`: of the cluster's cause, in order.
 */
const adopt = (
  cluster: Cluster,
  homeless: readonly Diagnosed[],
  adopted: Set<Diagnosed>,
  ask: Surroundings,
): Cluster => {
  if (!WIDE.has(cluster.kind)) return cluster;
  const from = fromOf(cluster) - TOGETHER_MS / 4;
  const to = toOf(cluster) + TOGETHER_MS / 4;
  const nature = natureIn(cluster);
  const belongs = (one: Diagnosed): boolean => {
    const { subject } = one;
    const { time } = subject.record;
    if (time < from || time > to || adopted.has(one)) return false;
    if (natureOf(cluster.cause, subject.symptom, cluster.kind) !== nature) return false;
    const place = ask.place(subject);
    if (cluster.kind === 'issuer') return isOfIssuer(cluster, place);
    if (cluster.kind === 'channel') return place.channel === cluster.name;
    if (cluster.kind === 'site') return place.site === cluster.name;
    return true;
  };
  const taken = homeless.filter(belongs);
  if (taken.length === 0) return cluster;
  for (const one of taken) adopted.add(one);
  return { ...cluster, members: [...cluster.members, ...taken].sort(inOrder) };
};
