import { CARD_RANGE, type ScopeKind, type Surroundings } from '../model/diagnosis.ts';
import { concentration } from '../model/likelihood.ts';
import { durationMs, HOUR } from '../model/units.ts';
import {
  byStart,
  type Cluster,
  type Diagnosed,
  FRAGMENT,
  fromOf,
  inOrder,
  insiderOf,
  isOfIssuer,
  joined,
  mainSymptom,
  MOST,
  natureIn,
  overlap,
  runsWithin,
  shareOf,
  toOf,
  TOGETHER_MS,
} from './cluster.ts';
import { ISSUER_SILENCE_MS, mostlyNotRouted } from './habits.ts';
import { lonersIn } from './lone.ts';
import { joinOnOneLine } from './one-line.ts';

/** Whether nearly all of it says that nobody was found to send the cards to, which lasts until somebody mends a table. */
const isNotRouted = ({ members }: Cluster): boolean => mostlyNotRouted(members.map(({ subject }) => subject.symptom));

/** Issuers that the log does not name are known by the first digits of their cards. */
const isCardRange = ({ name }: Cluster): boolean => name.startsWith(CARD_RANGE);

/**
 * A bank issues under several card ranges, which its host takes down together. That two banks fail at the same time and in
 * the same way is the rarer explanation. Those of which one has long been over when the other begins stay apart.
 */
const joinCardRanges = (a: Cluster, b: Cluster): Cluster | undefined => {
  if (!isCardRange(a) || !isCardRange(b) || mainSymptom(a) !== mainSymptom(b)) return undefined;
  const shared = Math.min(toOf(a), toOf(b)) - Math.max(fromOf(a), fromOf(b));
  const isTogether = shared >= Math.min(toOf(a) - fromOf(a), toOf(b) - fromOf(b)) * FRAGMENT;
  // Ranges fall out of a routing table together, and are seen one after the other, as their cards come by.
  if (!isTogether && !(isNotRouted(a) && isNotRouted(b))) return undefined;
  const [large, small] = a.members.length >= b.members.length ? [a, b] : [b, a];
  const alsoIssuers = [...new Set([small.name, ...(large.alsoIssuers ?? []), ...(small.alsoIssuers ?? [])])].sort();
  return { ...joined(large, small, 'issuer', large.name), alsoIssuers };
};

/** Healthy approval is 85 to 95 %, in an outage about 20 % pass (payflux.dev). Half lies well between. */
const OUTAGE_SHARE = 0.5;
/** Log-odds, about twenty to one, by which these card ranges fail more than all others. Own inference. */
const ONE_BANK = 3;
const EVERY_FAILURE = { id: 'every-failure', test: () => true };

/**
 * A bank's host that is down shows as some of its card ranges by themselves and the others among all: where only few ranges
 * fail, and most of their payments, it is their bank and not the channel.
 */
export const joinAsBank = (ranges: Cluster, rest: Cluster, ask: Surroundings): Cluster | undefined => {
  if (!isCardRange(ranges)) return undefined;
  const names = new Map<string, Cluster['members'][number]>();
  for (const one of [...ranges.members, ...rest.members]) {
    const { issuer } = ask.place(one.subject);
    if (issuer !== undefined && !names.has(issuer)) names.set(issuer, one);
  }
  const from = Math.min(fromOf(ranges), fromOf(rest));
  const to = Math.max(toOf(ranges), toOf(rest));
  const inside = { failed: 0, ok: 0 };
  const all = { failed: 0, ok: 0 };
  for (const { subject } of names.values()) {
    const { time } = subject.record;
    const contrast = ask.contrast(subject, 'issuer', time - from, to - time, EVERY_FAILURE);
    inside.failed += contrast.inside.failed;
    inside.ok += contrast.inside.ok;
    all.failed = contrast.inside.failed + contrast.outside.failed;
    all.ok = contrast.inside.ok + contrast.outside.ok;
  }
  if (inside.failed < (inside.failed + inside.ok) * OUTAGE_SHARE) return undefined;
  const outside = { failed: Math.max(0, all.failed - inside.failed), ok: Math.max(0, all.ok - inside.ok) };
  if (concentration(inside, outside) < ONE_BANK) return undefined;
  const both = joined(ranges, rest, 'issuer', ranges.name);
  return { ...both, alsoIssuers: [...names.keys()].filter((name) => name !== ranges.name).sort() };
};

/** Whether a channel's outage holds what one issuer's cards met: a bank that is down is down on every channel. */
const isOnIt = (part: Cluster, whole: Cluster, ask: Surroundings): boolean =>
  whole.kind !== 'channel' || shareOf(part, ({ channel }) => channel === whole.name, ask) >= MOST;

/** Fewer alarms of other channels may be anything. */
const ELSEWHERE_LEAST = 3;

/** Whether the other channels, few as their terminals may be, fail half as often just then: it is everybody's outage. */
const failsElsewhere = (cluster: Cluster, ask: Surroundings): boolean => {
  const others = cluster.members.filter(({ subject }) => ask.place(subject).channel !== cluster.name).length;
  const insider = insiderOf(cluster, ask);
  if (insider === undefined || others < ELSEWHERE_LEAST) return false;
  const [from, to] = [fromOf(cluster), toOf(cluster)];
  const passed = ask.approvals(insider, 'channel', from, to);
  const passedElsewhere = Math.max(0, ask.approvals(insider, 'everything', from, to) - passed);
  const own = cluster.members.length - others;
  return others / (others + passedElsewhere) >= (own / (own + passed)) * FRAGMENT;
};

/** One outage seen through issuer, channel and everything at once becomes one cluster of the scope that fits. */
const joinOutages = (a: Cluster, b: Cluster, ask: Surroundings): Cluster | undefined => {
  if (natureIn(a) !== natureIn(b) || !(overlap(a, b) || (isNotRouted(a) && isNotRouted(b)))) return undefined;
  const [large, small] = a.members.length >= b.members.length ? [a, b] : [b, a];
  const fragment = small.members.length <= large.members.length * FRAGMENT;
  if (large.kind === 'issuer' && small.kind === 'issuer') return joinCardRanges(a, b);
  if (large.kind === 'issuer') {
    const same = shareOf(small, (place) => isOfIssuer(large, place), ask);
    return same >= MOST
      ? { ...large, members: joined(large, small, 'issuer', large.name).members }
      : joinAsBank(large, small, ask);
  }
  if (small.kind === 'issuer') {
    const same = shareOf(large, (place) => isOfIssuer(small, place), ask);
    if (same >= MOST) return { ...small, members: joined(large, small, 'issuer', small.name).members };
    const isPart = fragment && runsWithin(small, large) && isOnIt(small, large, ask);
    return joinAsBank(small, large, ask) ?? (isPart ? joined(large, small, large.kind, large.name) : undefined);
  }
  if (large.kind === 'channel' && small.kind === 'channel') {
    const together =
      Math.abs(fromOf(large) - fromOf(small)) <= TOGETHER_MS && Math.abs(toOf(large) - toOf(small)) <= TOGETHER_MS;
    return together ? joined(large, small, 'everything', '*') : undefined;
  }
  // Of "everything" and one channel the channel describes both only if it holds nearly all.
  const channel = large.kind === 'channel' ? large : small.kind === 'channel' ? small : undefined;
  if (channel === undefined) return joined(large, small, 'everything', '*');
  const both = joined(large, small, 'everything', '*');
  const onChannel = shareOf(both, (place) => place.channel === channel.name, ask);
  const ofChannel: Cluster = { ...both, kind: 'channel', name: channel.name };
  return onChannel >= MOST && !failsElsewhere(ofChannel, ask) ? ofChannel : both;
};

const isRelease = (cluster: Cluster | undefined): boolean =>
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
 * same within half a day before or after it show it already, or still. Own inference.
 */
const RELEASE_EDGE_MS = durationMs(12 * HOUR);

/**
 * One release seen through its version, through the terminals that have it, and through single shops becomes one cluster:
 * that of the version, or of the terminals.
 */
const joinReleases = (a: Cluster, b: Cluster, ask: Surroundings): Cluster | undefined => {
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
  const same = shareOf(
    other,
    (place) => (version === undefined ? terminals.has(place.terminal) : place.version === version.name),
    ask,
  );
  if (same < MOST || !showsTheSame(other, wide, ask)) return undefined;
  const both = joined(wide, other, wide.kind, wide.name);
  const loners = new Set(lonersIn(both, ask));
  return other.members.filter((one) => loners.has(one)).length >= other.members.length * FRAGMENT ? undefined : both;
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
export const ofOneShop = (cluster: Cluster, ask: Surroundings): Cluster => {
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
const SHOPS_TOGETHER = 3;
/** Alarms that make a shop's share of it firm; single ones at further shops then belong to it. */
const FIRM = 3;
/**
 * Share of all attempts meanwhile from which many shops have something in common. Of 5 to 15 payments in a hundred that fail on
 * a healthy day (payflux.dev) some fail like this at every shop: in a large fleet they run through the whole log. Own inference.
 */
const RELEASE_SHARE = 0.01;

const versionOf = (cluster: Cluster, ask: Surroundings): string | undefined => {
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

/**
 * The same failure of programs at several shops at once, of one version as far as the log tells, is one release and not as
 * many programs that broke by chance.
 */
const joinShops = (clusters: readonly Cluster[], ask: Surroundings): readonly Cluster[] => {
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
    if (firm.size < SHOPS_TOGETHER) continue;
    const members = together.flatMap((one) => one.members).sort(inOrder);
    const whole: Cluster = { ...seed, kind: 'everything', name: '*', members };
    if (failedShareOf(whole, ask) < RELEASE_SHARE) continue;
    rest = [...rest.filter((one) => !together.includes(one)), whole];
  }
  return rest;
};

/** Terminals find out that a certificate has run out with their next payment: those that trade seldom some hours later. Own inference. */
const RUN_OUT_MS = durationMs(6 * HOUR);

/**
 * A certificate that many carry runs out for all of them at once: at three shops or more within hours it is one, that of the
 * version where all failing have the same.
 */
const joinCertificates = (clusters: readonly Cluster[], ask: Surroundings): readonly Cluster[] => {
  const own = clusters.filter((one) => natureIn(one) === 'certificate').sort(byStart);
  const [seed] = own;
  if (seed === undefined) return clusters;
  const together = own.filter((one) => fromOf(one) - fromOf(seed) <= RUN_OUT_MS && overlap(one, seed));
  if (new Set(together.map(({ name }) => name)).size < SHOPS_TOGETHER) return clusters;
  const members = together.flatMap((one) => one.members).sort(inOrder);
  const whole: Cluster = { ...seed, kind: 'everything', name: '*', members };
  const version = versionOf(seed, ask);
  const isVersions =
    version !== undefined && ask.versions > 1 && shareOf(whole, (place) => place.version === version, ask) >= MOST;
  const rest = clusters.filter((one) => !together.includes(one));
  return [...rest, isVersions ? { ...whole, kind: 'version', name: version } : whole];
};

/** The way of entry that nearly all of a cluster's payments share. */
const entryOf = ({ members }: Cluster): string | undefined => {
  const [first] = members;
  const mode = first !== undefined && 'entryMode' in first.subject.record ? first.subject.record.entryMode : undefined;
  const alike = members.filter(({ subject: { record } }) => 'entryMode' in record && record.entryMode === mode).length;
  return mode !== undefined && alike >= members.length * MOST ? mode : undefined;
};

/**
 * Whether taps are taken at all and up to which sum is one set of parameters (EMV Contactless Specifications, Book A: reader
 * contactless transaction limit; a limit of nought takes none): refused for the one and for the other, at one place and at one
 * time, they are refused by one setting.
 */
const joinTaps = (a: Cluster, b: Cluster): Cluster | undefined => {
  if (a.kind !== b.kind || a.name !== b.name || !overlap(a, b)) return undefined;
  if (entryOf(a) !== 'CONTACTLESS' || entryOf(b) !== 'CONTACTLESS') return undefined;
  const [large, small] = a.members.length >= b.members.length ? [a, b] : [b, a];
  return joined(large, small, large.kind, large.name);
};

/** Joins clusters of one cause, two at a time, until nothing fits any more. */
export const join = (clusters: readonly Cluster[], ask: Surroundings): Cluster[] => {
  const wide = isRelease(clusters[0]) ? joinShops(clusters, ask) : joinCertificates(clusters, ask);
  const apartMs = isRelease(clusters[0])
    ? RELEASE_EDGE_MS
    : clusters.some(isNotRouted)
      ? Math.max(TOGETHER_MS, ISSUER_SILENCE_MS)
      : TOGETHER_MS;
  const list = [...wide].sort(byStart);
  for (let first = 0; first < list.length; first += 1) {
    for (let second = first + 1; second < list.length; second += 1) {
      const a = list[first];
      const b = list[second];
      if (a === undefined || b === undefined) continue;
      if (fromOf(b) - apartMs > toOf(a)) break;
      const both =
        a.cause === 'payment-environment/payment-channel'
          ? joinOutages(a, b, ask)
          : a.cause === 'payment-environment/network'
            ? joinOnOneLine(a, b, ask)
            : a.cause === 'security-settings/policy'
              ? joinTaps(a, b)
              : isRelease(a)
                ? joinReleases(a, b, ask)
                : undefined;
      if (both === undefined) continue;
      list.splice(second, 1);
      list[first] = both;
      list.sort(byStart);
      first = -1;
      break;
    }
  }
  return list;
};
