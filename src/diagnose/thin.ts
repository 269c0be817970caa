import type { NamedCauseId } from '../model/cause.ts';
import type { ScopeKind, Surroundings } from '../model/diagnosis.ts';
import { attemptsConcentrated } from '../model/likelihood.ts';
import { type DurationMs, durationMs, MINUTE } from '../model/units.ts';
import { type Cluster, type Diagnosed, fromOf, inOrder, natureIn, natureOf, toOf } from './cluster.ts';
import { isNamed } from './home.ts';
import { customersAmong } from './ordinary.ts';
import { cutAtSilence } from './pauses.ts';

/**
 * How long an outage may be silent where no single alarm tells of it: as long as any other, and where that brings in what
 * happens every day, so short that only tries in a row are left. Own inference.
 */
const LONGEST_SILENCE_MS = durationMs(45 * MINUTE);
const SHORTEST_SILENCE_MS = durationMs(10 * MINUTE);
const SILENCES: readonly DurationMs[] = [LONGEST_SILENCE_MS, SHORTEST_SILENCE_MS];
/** A cut-over of the day is over in minutes: what is seen for so long is none, as the rule `cutover-stays` has it. Own inference. */
const CUTOVER_MIN_MS = 20 * MINUTE;
/** One customer without an answer, however often the sale is tried, is one lost answer. */
const MIN_CUSTOMERS = 2;
/** Log-odds, about twenty to one, by which one issuer's cards fail rather than all: the others were as many at least. */
const ONE_ISSUER = 3;

const CHANNEL: NamedCauseId = 'payment-environment/payment-channel';
const NETWORK: NamedCauseId = 'payment-environment/network';

const homeOfThin = (
  cause: NamedCauseId,
  { subject }: Diagnosed,
  ask: Surroundings,
): { readonly kind: ScopeKind; readonly name: string } | undefined => {
  const { site, channel } = ask.place(subject);
  if (cause === NETWORK) return site === undefined ? undefined : { kind: 'site', name: site };
  return channel === undefined ? { kind: 'everything', name: '*' } : { kind: 'channel', name: channel };
};

const EVERY_FAILURE = { id: 'every-failure', test: () => true };

/** The issuer whose cards alone failed, where the others passed meanwhile. */
const issuerOf = ({ members }: Cluster, ask: Surroundings): string | undefined => {
  const [first] = members;
  const issuers = new Set(members.map(({ subject }) => ask.place(subject).issuer));
  const [issuer] = issuers;
  if (first === undefined || issuers.size > 1 || issuer === undefined) return undefined;
  const length = (members.at(-1)?.subject.record.time ?? 0) - first.subject.record.time;
  const contrast = ask.contrast(first.subject, 'issuer', 0, length, EVERY_FAILURE);
  return attemptsConcentrated(contrast) >= ONE_ISSUER ? issuer : undefined;
};

/**
 * Outages that none of their alarms tells of by itself: a few customers in a row without an answer, in a log with little to
 * compare with. Whether they are more than an ordinary day brings is weighed afterwards; the widest come first.
 */
export const thinClusters = (homeless: readonly Diagnosed[], ask: Surroundings): Cluster[] => {
  const groups = new Map<string, Cluster & { readonly members: Diagnosed[] }>();
  for (const one of homeless) {
    const { cause } = one.diagnosis;
    if (!isNamed(cause) || (cause !== CHANNEL && cause !== NETWORK)) continue;
    const home = homeOfThin(cause, one, ask);
    if (home === undefined) continue;
    const key = `${cause}|${natureOf(cause, one.subject.symptom)}|${home.kind}|${home.name}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { cause, ...home, members: [one], thin: true });
    else group.members.push(one);
  }
  return SILENCES.flatMap((silenceMs) =>
    [...groups.values()]
      .flatMap((group) => cutAtSilence({ ...group, members: [...group.members].sort(inOrder) }, silenceMs))
      .filter((part) => customersAmong(part.members, ask).length >= MIN_CUSTOMERS)
      .filter((part) => natureIn(part) !== 'day' || toOf(part) - fromOf(part) >= CUTOVER_MIN_MS)
      .map((part) => {
        const issuer = part.cause === CHANNEL ? issuerOf(part, ask) : undefined;
        return issuer === undefined ? part : { ...part, kind: 'issuer' as const, name: issuer };
      }),
  );
};

/**
 * Tries in a row of an outage that as a whole is no more than an ordinary day brings: single losses of the hours before may have
 * been taken for its beginning.
 */
export const inARow = (cluster: Cluster): readonly Cluster[] =>
  cluster.cause === CHANNEL || cluster.cause === NETWORK ? cutAtSilence(cluster, SHORTEST_SILENCE_MS) : [];

/** Of clusters that share alarms the first that was named. */
export const firstOfEach = (clusters: readonly Cluster[]): Cluster[] => {
  const taken = new Set<Diagnosed>();
  return clusters.filter(({ members }) => {
    if (members.some((one) => taken.has(one))) return false;
    for (const one of members) taken.add(one);
    return true;
  });
};

const sitesOf = ({ members }: Cluster, ask: Surroundings): ReadonlySet<string | undefined> =>
  new Set(members.map(({ subject }) => ask.place(subject).site));

/**
 * Whether a fault of the same kind is told already, then or so soon before or after that it is still the same: of a line at
 * the same shop, of a channel anywhere.
 */
export const isTold = (thin: Cluster, found: readonly Cluster[], ask: Surroundings): boolean =>
  found.some(
    (one) =>
      one.cause === thin.cause &&
      (thin.cause === CHANNEL || [...sitesOf(thin, ask)].some((site) => sitesOf(one, ask).has(site))) &&
      fromOf(one) - LONGEST_SILENCE_MS <= toOf(thin) &&
      fromOf(thin) - LONGEST_SILENCE_MS <= toOf(one),
  );
