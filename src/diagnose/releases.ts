import type { Place, ScopeKind, Surroundings } from '../model/diagnosis.ts';
import type { SymptomId } from '../model/symptom.ts';
import { DAY, durationMs } from '../model/units.ts';
import {
  type Cluster,
  type Diagnosed,
  FRAGMENT,
  fromOf,
  inOrder,
  insiderOf,
  joined,
  mainSymptom,
  MOST,
  overlap,
  shareOf,
  toOf,
  TOGETHER_MS,
} from './cluster.ts';
import { leastOf } from './habits.ts';
import { lonersIn } from './lone.ts';

export const isRelease = (cluster: Cluster | undefined): boolean =>
  cluster?.cause === 'system-failure/software-fault' || cluster?.cause === 'system-failure/incompatibility';

/** Whether most of what a part shows is seen at other terminals of the whole as well: a release does to all what it does to one. */
const showsTheSame = (part: Cluster, whole: Cluster, ask: Surroundings): boolean => {
  const own = new Set(part.members.map(({ subject }) => ask.place(subject).terminal));
  const elsewhere = whole.members.filter(({ subject }) => !own.has(ask.place(subject).terminal));
  // Where the whole is hardly more than the part, it shows nothing else.
  if (elsewhere.length === 0) return true;
  const shown = new Set(elsewhere.map(({ subject }) => subject.symptom));
  return part.members.filter(({ subject }) => shown.has(subject.symptom)).length >= part.members.length * FRAGMENT;
};

/**
 * The first failures of a release are too few to be told as the version's, and so are the last: the same terminals that show the
 * same within a day before or after it, when their shops have been closed for a night, show it already, or still. Own inference.
 */
export const RELEASE_EDGE_MS = durationMs(DAY);

/** A release with what is found to be its own; undefined where that stays a single terminal's trouble. */
const taken = (release: Cluster, part: Cluster, ask: Surroundings): Cluster | undefined => {
  const both = joined(release, part, release.kind, release.name);
  const loners = new Set(lonersIn(both, ask));
  return part.members.filter((one) => loners.has(one)).length >= part.members.length * FRAGMENT ? undefined : both;
};

/**
 * What of a shop's trouble is the release's: all of it where most is, and else its terminals' with the release, where what is left
 * is too little for a fault of its own.
 */
const partOfRelease = (
  other: Cluster,
  isOfRelease: (place: Place) => boolean,
  ask: Surroundings,
): Cluster | undefined => {
  const members = other.members.filter(({ subject }) => isOfRelease(ask.place(subject)));
  if (members.length >= other.members.length * MOST) return other;
  const left = other.members.length - members.length;
  const isTooLittle = left < (leastOf(other.cause)?.alarms ?? 0);
  return isTooLittle && members.length >= other.members.length * FRAGMENT ? { ...other, members } : undefined;
};

/**
 * One release seen through its version, through the terminals that have it, and through single shops becomes one cluster:
 * that of the version, or of the terminals.
 */
export const joinReleases = (a: Cluster, b: Cluster, ask: Surroundings): Cluster | undefined => {
  const version = a.kind === 'version' ? a : b.kind === 'version' ? b : undefined;
  const wide = version ?? (a.kind === 'everything' ? a : b.kind === 'everything' ? b : undefined);
  const other = wide === a ? b : a;
  if (wide === undefined || other.kind === 'version') return undefined;
  const terminals = new Set(wide.members.map(({ subject }) => ask.place(subject).terminal));
  const goesOn = shareOf(other, (place) => terminals.has(place.terminal), ask) >= MOST;
  if (!overlap(a, b) && !goesOn) return undefined;
  // The version's alarms are those of one shop, whose others were told as the shop's: so are all.
  const shop = other.kind === 'site' ? ofOneShop(wide, ask) : wide;
  if (shop.kind === 'site' && shop.name === other.name) return joined(other, shop, 'site', other.name);
  // All that fails of the version is of this one shop: there it is one trouble, whatever each alarm shows of it.
  const isOfShop = other.kind === 'site' && shareOf(wide, ({ site }) => site === other.name, ask) === 1;
  if (version !== undefined && isOfShop && overlap(a, b)) {
    const isVersions = shareOf(other, (place) => place.version === version.name, ask) >= MOST;
    return isVersions ? joined(wide, other, wide.kind, wide.name) : joined(other, wide, other.kind, other.name);
  }
  const part = partOfRelease(
    other,
    (place) => (version === undefined ? terminals.has(place.terminal) : place.version === version.name),
    ask,
  );
  return part === undefined || !showsTheSame(part, wide, ask) ? undefined : taken(wide, part, ask);
};

/** A release fails alike on all its terminals; the busiest of them sell about four times as much as others. Own inference. */
const HARDER_TIMES = 4;
/** So many payments that went well elsewhere show that it is well there. Own inference. */
const WELL_LEAST = 20;

const siteOf = ({ subject }: Diagnosed, ask: Surroundings): string | undefined => ask.place(subject).site;

/** The site that most of a cluster's alarms are of. */
const mainSite = ({ members }: Cluster, ask: Surroundings): { name: string; own: readonly Diagnosed[] } | undefined => {
  const counts = new Map<string, number>();
  for (const one of members) {
    const site = siteOf(one, ask);
    if (site !== undefined) counts.set(site, (counts.get(site) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, times], [b, more]) => more - times || (a < b ? -1 : 1));
  if (most === undefined || most[1] < members.length * MOST) return undefined;
  return { name: most[0], own: members.filter((one) => siteOf(one, ask) === most[0]) };
};

/**
 * A version that is well at every shop but one is no bad release: what fails there is the shop's own, a system under load or
 * what its terminals are connected to.
 */
const ofOneShop = (cluster: Cluster, ask: Surroundings): Cluster => {
  const main = cluster.kind === 'version' && isRelease(cluster) ? mainSite(cluster, ask) : undefined;
  const [first] = main?.own ?? [];
  if (main === undefined || first === undefined) return cluster;
  const passed = (scope: ScopeKind): number => ask.approvals(first.subject, scope, fromOf(cluster), toOf(cluster));
  const here = passed('site');
  const elsewhere = passed('version') - here;
  const others = cluster.members.length - main.own.length;
  if (elsewhere < WELL_LEAST) return cluster;
  const shareElsewhere = others / (others + elsewhere);
  return main.own.length / (main.own.length + here) >= shareElsewhere * HARDER_TIMES
    ? { ...cluster, kind: 'site', name: main.name, members: main.own }
    : cluster;
};

/** Of two scopes that fit the smaller: the shop, where nobody else who paid with this version meanwhile failed, few though they are. */
export const ofOneShopAlone = (wide: Cluster, ask: Surroundings): Cluster => {
  const cluster = ofOneShop(wide, ask);
  const main = cluster.kind === 'version' && isRelease(cluster) ? mainSite(cluster, ask) : undefined;
  const [first] = main?.own ?? [];
  if (main === undefined || first === undefined || main.own.length < cluster.members.length) return cluster;
  const passed = (scope: ScopeKind): number => ask.approvals(first.subject, scope, fromOf(cluster), toOf(cluster));
  return passed('version') > passed('site') ? { ...cluster, kind: 'site', name: main.name } : cluster;
};

/** One kind of failure at so many shops at once is no coincidence: the floor of knowledge 4.1, three merchants or more. */
export const SHOPS_TOGETHER = 3;
/** Alarms that make a shop's share of it firm; single ones at further shops then belong to it. */
const FIRM = 3;
/**
 * Share of all attempts meanwhile from which many shops have something in common. Of 5 to 15 payments in a hundred that fail on
 * a healthy day (payflux.dev) some fail like this at every shop: in a large fleet they run through the whole log. Own inference.
 */
const RELEASE_SHARE = 0.01;

export const versionOf = (cluster: Cluster, ask: Surroundings): string | undefined => {
  const first = cluster.members[0]?.subject;
  return first === undefined ? undefined : ask.place(first).version;
};

/** Share of the attempts at a cluster's place and time that it is. */
const failedShareOf = (cluster: Cluster, ask: Surroundings): number => {
  const first = insiderOf(cluster, ask);
  const { length } = cluster.members;
  const passed = first === undefined ? 0 : ask.approvals(first, cluster.kind, fromOf(cluster), toOf(cluster));
  return length / (length + passed);
};

/** Whether one shop holds nearly all of what several show, and fails so much harder that it has a fault of its own. */
const failsHarder = (one: Cluster, group: readonly Cluster[], ask: Surroundings): boolean => {
  const all = group.reduce((sum, { members }) => sum + members.length, 0);
  const others = group.filter((other) => other !== one);
  if (one.kind !== 'site' || others.length === 0 || one.members.length < all * MOST) return false;
  return failedShareOf(one, ask) >= Math.max(...others.map((other) => failedShareOf(other, ask))) * HARDER_TIMES;
};

/** What a host refuses to understand, or a terminal cannot: the two sides speak different versions. */
const NOT_UNDERSTOOD: ReadonlySet<SymptomId | undefined> = new Set<SymptomId>([
  'format-error',
  'message-error',
  'version-mismatch',
]);

/**
 * A host speaks with all shops alike: messages of several of them that it does not understand at one time, and at no other, are
 * not as many faults of single shops, though some of them are seldom heard.
 */
const isNoShops = (together: readonly Cluster[], group: readonly Cluster[]): boolean =>
  together.length === group.length &&
  new Set(together.map(({ name }) => name)).size >= SHOPS_TOGETHER &&
  together.every((one) => NOT_UNDERSTOOD.has(mainSymptom(one))) &&
  together.some(({ members }) => members.length >= FIRM);

/**
 * The same failure of programs at several shops at once, of one version as far as the log tells, is one release and not as
 * many programs that broke by chance.
 */
export const joinShops = (clusters: readonly Cluster[], ask: Surroundings): readonly Cluster[] => {
  const alike = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    if (cluster.kind === 'version') continue;
    const key = `${mainSymptom(cluster)}|${cluster.kind === 'everything' ? '' : (versionOf(cluster, ask) ?? '')}`;
    alike.set(key, [...(alike.get(key) ?? []), cluster]);
  }
  let rest = clusters;
  for (const group of alike.values()) {
    const seed =
      group.find(({ kind }) => kind === 'everything') ??
      group.reduce((most, one) => (one.members.length > most.members.length ? one : most));
    const near = group.filter((one) => overlap(one, seed));
    const together = near.filter((one) => !failsHarder(one, near, ask));
    const firm = new Set(together.filter(({ members }) => members.length >= FIRM).map(({ name }) => name));
    const areFew = firm.size < SHOPS_TOGETHER;
    if (areFew && !isNoShops(together, group)) continue;
    const members = together.flatMap((one) => one.members).sort(inOrder);
    const whole: Cluster = { ...seed, kind: 'everything', name: '*', members };
    if (!areFew && failedShareOf(whole, ask) < RELEASE_SHARE) continue;
    rest = [...rest.filter((one) => !together.includes(one)), whole];
  }
  return rest;
};

/**
 * A release that crashes may garble its messages as well: what a host does not understand of its terminals meanwhile is its own
 * doing, unless that is the greater part and something else. Takes what does not fit into the faults it belongs to.
 */
export const joinMisfits = (
  faults: readonly Cluster[],
  misfits: readonly Cluster[],
  ask: Surroundings,
): { readonly faults: readonly Cluster[]; readonly misfits: readonly Cluster[] } => {
  const whole = [...faults];
  const rest = misfits.filter((misfit) => {
    for (const [at, fault] of whole.entries()) {
      const both = isItsOwn(misfit, fault, ask) ? taken(fault, misfit, ask) : undefined;
      if (both === undefined) continue;
      whole[at] = both;
      return false;
    }
    return true;
  });
  return { faults: whole, misfits: rest };
};

const isItsOwn = (misfit: Cluster, fault: Cluster, ask: Surroundings): boolean => {
  if (fault.kind !== 'version' && fault.kind !== 'everything') return false;
  const symptom = mainSymptom(misfit);
  if (!NOT_UNDERSTOOD.has(symptom) || fault.members.length < (leastOf(fault.cause)?.alarms ?? 0)) return false;
  const isSame = symptom === mainSymptom(fault);
  if (!isSame && misfit.members.length > fault.members.length) return false;
  const apartMs = Math.max(fromOf(misfit) - toOf(fault), fromOf(fault) - toOf(misfit));
  if (apartMs > (isSame ? RELEASE_EDGE_MS : TOGETHER_MS)) return false;
  const terminals = new Set(fault.members.map(({ subject }) => ask.place(subject).terminal));
  const isOfRelease = (place: Place): boolean =>
    fault.kind === 'version' ? place.version === fault.name : terminals.has(place.terminal);
  return shareOf(misfit, isOfRelease, ask) >= MOST;
};
