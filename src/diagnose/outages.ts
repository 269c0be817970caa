import { CARD_RANGE, type Surroundings } from '../model/diagnosis.ts';
import { concentration } from '../model/likelihood.ts';
import {
  type Cluster,
  FRAGMENT,
  fromOf,
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
import { LINE_SYMPTOMS } from '../model/matchers.ts';
import type { SymptomId } from '../model/symptom.ts';
import { mostlyNotRouted } from './habits.ts';

/** Whether nearly all of it says that nobody was found to send the cards to, which lasts until somebody mends a table. */
export const isNotRouted = ({ members }: Cluster): boolean =>
  mostlyNotRouted(members.map(({ subject }) => subject.symptom));

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

const SILENCE: ReadonlySet<SymptomId> = new Set<SymptomId>(LINE_SYMPTOMS);
/** Whether mostly nobody answered at all. */
export const isSilent = (cluster: Cluster): boolean => {
  const symptom = mainSymptom(cluster);
  return symptom !== undefined && SILENCE.has(symptom);
};

/**
 * A host that answers everybody that it is broken was reached over every line: that one channel is silent meanwhile, and no other
 * is, is a second outage.
 */
const isSecond = (channel: Cluster, everything: Cluster): boolean => isSilent(channel) && !isSilent(everything);

/** One outage seen through issuer, channel and everything at once becomes one cluster of the scope that fits. */
export const joinOutages = (a: Cluster, b: Cluster, ask: Surroundings): Cluster | undefined => {
  if (natureIn(a) !== natureIn(b) || !(overlap(a, b) || (isNotRouted(a) && isNotRouted(b)))) return undefined;
  // A switch that has lost a bank's ranges answers at once; one that cannot be reached does not: two faults, whatever they overlap.
  if (isNotRouted(a) !== isNotRouted(b)) return undefined;
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
  if (isSecond(channel, channel === large ? small : large)) return undefined;
  const both = joined(large, small, 'everything', '*');
  const onChannel = shareOf(both, (place) => place.channel === channel.name, ask);
  const ofChannel: Cluster = { ...both, kind: 'channel', name: channel.name };
  return onChannel >= MOST && !failsElsewhere(ofChannel, ask) ? ofChannel : both;
};
