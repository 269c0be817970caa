import type { CauseId } from '../model/cause.ts';
import type {
  Contrast,
  Diagnosis,
  Evidence,
  IncidentScope,
  Place,
  ScopeKind,
  Surroundings,
} from '../model/diagnosis.ts';
import type { SymptomId } from '../model/symptom.ts';
import { epochMs, type EpochMs, MINUTE } from '../model/units.ts';
import { type Cluster, type Diagnosed, insiderOf, MOST } from './cluster.ts';
import { clustersOf } from './clusters.ts';

/** One fault, before its cost and its remedies are told. */
export interface FoundIncident {
  readonly cluster: Cluster;
  readonly confidence: number;
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly over: boolean;
  readonly scope: IncidentScope;
  readonly denominators: Contrast;
  readonly evidence: readonly Evidence[];
}

/** A fault whose last alarm lies this close to the end of the log may still go on. */
const STILL_OPEN_MS = 30 * MINUTE;
const EVIDENCE_MAX = 6;

const namesOf = (members: readonly Diagnosed[], pick: (one: Diagnosed) => string | undefined): string[] =>
  [...new Set(members.map(pick))].filter((name) => name !== undefined).sort();

const OF_TERMINALS: ReadonlySet<CauseId> = new Set<CauseId>([
  'payment-environment/network',
  'system-failure/software-fault',
  'system-failure/incompatibility',
  'security-settings/keys',
]);

const scopeOf = (cluster: Cluster, { inside }: Contrast, ask: Surroundings): IncidentScope => {
  const place = (one: Diagnosed) => ask.place(one.subject);
  const wide: readonly ScopeKind[] = ['channel', 'everything'];
  const terminals = namesOf(cluster.members, (one) => place(one).terminal);
  const isOfThese =
    cluster.kind === 'everything' && OF_TERMINALS.has(cluster.cause) && terminals.length < inside.terminals * MOST;
  // A release or a certificate is on the terminals that have it, not on the whole fleet: unless nearly all of it has.
  const kind = isOfThese ? 'terminal' : cluster.kind;
  return {
    kind,
    terminals,
    // Where no merchant is known a terminal stands in for its shop, and is none.
    merchants: namesOf(cluster.members, (one) => {
      const { site, terminal } = place(one);
      return site === terminal ? one.subject.record.merchantId : site;
    }),
    // Only what sets the incident apart is part of its scope: everybody has an issuer and a version.
    issuers: cluster.kind === 'issuer' ? [cluster.name, ...(cluster.alsoIssuers ?? [])].sort() : [],
    channels: wide.includes(kind) ? namesOf(cluster.members, (one) => place(one).channel) : [],
    versions: cluster.kind === 'version' ? [cluster.name] : [],
  };
};

/** The strongest evidence of each kind among the members, for the incident's cause. */
const evidenceOf = (cluster: Cluster): Evidence[] => {
  const best = new Map<string, Evidence>();
  for (const { diagnosis } of cluster.members) {
    for (const one of diagnosis.evidence) {
      const known = best.get(one.key);
      if (one.cause === cluster.cause && (known === undefined || one.weight > known.weight)) best.set(one.key, one);
    }
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1)).slice(0, EVIDENCE_MAX);
};

/** A terminal counts for the channel it uses most; where it uses several, as tills with two wallets do, it is one of this one too. */
const withOwnFailing = ({ inside, ...rest }: Contrast): Contrast => ({
  ...rest,
  inside: {
    ...inside,
    terminals: Math.max(inside.terminals, inside.terminalsFailing),
    sites: Math.max(inside.sites, inside.sitesFailing),
  },
});

const denominatorsOf = (cluster: Cluster, from: number, to: number, ask: Surroundings): Contrast => {
  const symptoms = new Set<SymptomId>(cluster.members.map(({ subject }) => subject.symptom));
  const match = {
    id: `symptoms:${[...symptoms].sort().join(',')}`,
    test: ({ symptom }: { readonly symptom: SymptomId }) => symptoms.has(symptom),
  };
  const contrastOf = (test: (place: Place) => boolean): Contrast | undefined => {
    const first = cluster.members.find(({ subject }) => test(ask.place(subject)))?.subject;
    return first === undefined
      ? undefined
      : ask.contrast(first, cluster.kind, first.record.time - from, to - first.record.time, match);
  };
  const insider = insiderOf(cluster, ask);
  const contrast =
    insider === undefined
      ? undefined
      : ask.contrast(insider, cluster.kind, insider.record.time - from, to - insider.record.time, match);
  if (contrast === undefined) throw new Error('a cluster has at least one member');
  return (cluster.alsoIssuers ?? []).reduce((sum, name) => {
    const more = contrastOf(({ issuer }) => issuer === name)?.inside;
    if (more === undefined) return sum;
    const { inside, outside } = sum;
    return {
      ...sum,
      // Whoever was outside of the one range and inside of the other changes sides; terminals may have seen both.
      inside: {
        ...inside,
        failed: inside.failed + more.failed,
        ok: inside.ok + more.ok,
        terminals: Math.max(inside.terminals, more.terminals),
        terminalsFailing: namesOf(cluster.members, ({ subject }) => ask.place(subject).terminal).length,
        sites: Math.max(inside.sites, more.sites),
        sitesFailing: namesOf(cluster.members, ({ subject }) => ask.place(subject).site).length,
      },
      outside: { ...outside, failed: outside.failed - more.failed, ok: outside.ok - more.ok },
    };
  }, contrast);
};

/** How sure an alarm by itself is of a cause: one that an incident took in may name another first. */
const certaintyOf = (cause: CauseId, diagnosis: Diagnosis): number =>
  [diagnosis, ...diagnosis.alternatives].find((one) => one.cause === cause)?.confidence ?? 0;

/** Faults among the diagnosed alarms, in order of time. */
export const incidentsOf = (diagnosed: readonly Diagnosed[], ask: Surroundings): FoundIncident[] =>
  clustersOf(diagnosed, ask).map((cluster) => {
    const times = cluster.members.map(({ subject }) => subject.record.time);
    const from = epochMs(times[0] ?? 0);
    const to = epochMs(times.at(-1) ?? 0);
    const denominators = withOwnFailing(denominatorsOf(cluster, from, to, ask));
    const sum = cluster.members.reduce((all, { diagnosis }) => all + certaintyOf(cluster.cause, diagnosis), 0);
    return {
      cluster,
      confidence: Math.round((sum / cluster.members.length) * 1000) / 1000,
      from,
      to,
      over: to + STILL_OPEN_MS < ask.period.to,
      scope: scopeOf(cluster, denominators, ask),
      denominators,
      evidence: evidenceOf(cluster),
    };
  });
