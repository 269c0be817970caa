import { CARD_RANGE, type Surroundings } from '../model/diagnosis.ts';
import { concentration } from '../model/likelihood.ts';
import {
  byStart,
  type Cluster,
  FRAGMENT,
  fromOf,
  inOrder,
  isOfIssuer,
  joined,
  mainSymptom,
  MOST,
  natureIn,
  overlap,
  shareOf,
  toOf,
  TOGETHER_MS,
} from './cluster.ts';

/** Issuers that the log does not name are known by the first digits of their cards. */
const isCardRange = ({ name }: Cluster): boolean => name.startsWith(CARD_RANGE);

/**
 * A bank issues under several card ranges, which its host takes down together. That two banks fail at the same time and in
 * the same way is the rarer explanation. Those of which one has long been over when the other begins stay apart.
 */
const joinCardRanges = (a: Cluster, b: Cluster): Cluster | undefined => {
  if (!isCardRange(a) || !isCardRange(b) || mainSymptom(a) !== mainSymptom(b)) return undefined;
  const shared = Math.min(toOf(a), toOf(b)) - Math.max(fromOf(a), fromOf(b));
  if (shared < Math.min(toOf(a) - fromOf(a), toOf(b) - fromOf(b)) * FRAGMENT) return undefined;
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
const joinAsBank = (ranges: Cluster, rest: Cluster, ask: Surroundings): Cluster | undefined => {
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

/** One outage seen through issuer, channel and everything at once becomes one cluster of the scope that fits. */
const joinOutages = (a: Cluster, b: Cluster, ask: Surroundings): Cluster | undefined => {
  if (!overlap(a, b) || natureIn(a) !== natureIn(b)) return undefined;
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
    return joinAsBank(small, large, ask) ?? (fragment ? joined(large, small, large.kind, large.name) : undefined);
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
  return onChannel >= MOST ? { ...both, kind: 'channel', name: channel.name } : both;
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
 * One release seen through its version, through the terminals that have it, and through single shops becomes one cluster:
 * that of the version, or of the terminals.
 */
const joinReleases = (a: Cluster, b: Cluster, ask: Surroundings): Cluster | undefined => {
  if (!overlap(a, b)) return undefined;
  const version = a.kind === 'version' ? a : b.kind === 'version' ? b : undefined;
  const wide = version ?? (a.kind === 'everything' ? a : b.kind === 'everything' ? b : undefined);
  const other = wide === a ? b : a;
  if (wide === undefined || other.kind === 'version') return undefined;
  const terminals = new Set(wide.members.map(({ subject }) => ask.place(subject).terminal));
  const same = shareOf(
    other,
    (place) => (version === undefined ? terminals.has(place.terminal) : place.version === version.name),
    ask,
  );
  return same >= MOST && showsTheSame(other, wide, ask) ? joined(wide, other, wide.kind, wide.name) : undefined;
};

/** One kind of failure at so many shops at once is no coincidence: the floor of knowledge 4.1, three merchants or more. */
const SHOPS_TOGETHER = 3;
/** Alarms that make a shop's share of it firm; single ones at further shops then belong to it. */
const FIRM = 3;

const versionOf = (cluster: Cluster, ask: Surroundings): string | undefined => {
  const first = cluster.members[0]?.subject;
  return first === undefined ? undefined : ask.place(first).version;
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
    const together = group.filter((one) => overlap(one, seed));
    const firm = new Set(together.filter(({ members }) => members.length >= FIRM).map(({ name }) => name));
    if (firm.size < SHOPS_TOGETHER) continue;
    const members = together.flatMap((one) => one.members).sort(inOrder);
    rest = [...rest.filter((one) => !together.includes(one)), { ...seed, kind: 'everything', name: '*', members }];
  }
  return rest;
};

/** Joins clusters of one cause, two at a time, until nothing fits any more. */
export const join = (clusters: readonly Cluster[], ask: Surroundings): Cluster[] => {
  const list = [...(isRelease(clusters[0]) ? joinShops(clusters, ask) : clusters)].sort(byStart);
  for (let first = 0; first < list.length; first += 1) {
    for (let second = first + 1; second < list.length; second += 1) {
      const a = list[first];
      const b = list[second];
      if (a === undefined || b === undefined) continue;
      if (fromOf(b) - TOGETHER_MS > toOf(a)) break;
      const both =
        a.cause === 'payment-environment/payment-channel'
          ? joinOutages(a, b, ask)
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
