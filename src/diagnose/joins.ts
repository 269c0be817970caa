import type { Surroundings } from '../model/diagnosis.ts';
import { durationMs, HOUR } from '../model/units.ts';
import {
  type Cluster,
  byStart,
  fromOf,
  inOrder,
  joined,
  MOST,
  natureIn,
  overlap,
  shareOf,
  toOf,
  TOGETHER_MS,
} from './cluster.ts';
import { ISSUER_SILENCE_MS } from './habits.ts';
import { joinOnOneLine } from './one-line.ts';
import { isNotRouted, joinOutages } from './outages.ts';
import { isRelease, joinReleases, joinShops, RELEASE_EDGE_MS, SHOPS_TOGETHER, versionOf } from './releases.ts';

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
