import type { CauseId, NamedCauseId } from '../model/cause.ts';
import type { Diagnosis, Place, ScopeKind, Subject, Surroundings } from '../model/diagnosis.ts';
import { RECORD_SYMPTOMS } from '../model/matchers.ts';
import { familyOf, type SymptomId } from '../model/symptom.ts';
import { MINUTE } from '../model/units.ts';

/** An alarm with its diagnosis. */
export interface Diagnosed {
  readonly subject: Subject;
  readonly diagnosis: Diagnosis;
}

/** Alarms that look like one fault. */
export interface Cluster {
  readonly cause: NamedCauseId;
  readonly kind: ScopeKind;
  /** What the scope is called: a terminal, a site, an issuer …; '*' for everything. */
  readonly name: string;
  /** Further card ranges of the same bank, where the log names no issuers and they fell silent together. */
  readonly alsoIssuers?: readonly string[];
  /** No alarm of it tells of the fault by itself: it is made of customers, not of their tries. */
  readonly thin?: true;
  /** In time order, none that inherits. */
  readonly members: readonly Diagnosed[];
}

export const timeOf = (one: Diagnosed | undefined): number => one?.subject.record.time ?? 0;
export const fromOf = (cluster: Cluster): number => timeOf(cluster.members[0]);
export const toOf = (cluster: Cluster): number => timeOf(cluster.members.at(-1));
export const inOrder = (a: Diagnosed, b: Diagnosed): number => a.subject.ordinal - b.subject.ordinal;
export const byStart = (a: Cluster, b: Cluster): number =>
  fromOf(a) - fromOf(b) || (a.members[0]?.subject.ordinal ?? 0) - (b.members[0]?.subject.ordinal ?? 0);

/** Clusters of a shared cause that start and run together within this are one. */
export const TOGETHER_MS = 20 * MINUTE;
/** A part that holds this share of a cluster describes it. */
export const MOST = 0.8;
/** A fragment this small beside a larger cluster belongs to it. */
export const FRAGMENT = 0.5;

export const joined = (a: Cluster, b: Cluster, kind: ScopeKind, name: string): Cluster => ({
  cause: a.cause,
  kind,
  name,
  members: [...a.members, ...b.members].sort(inOrder),
});

export const overlap = (a: Cluster, b: Cluster): boolean =>
  fromOf(a) - TOGETHER_MS <= toOf(b) && fromOf(b) - TOGETHER_MS <= toOf(a);

/** Whether a cluster runs mostly while the other does. */
export const runsWithin = (part: Cluster, whole: Cluster): boolean =>
  Math.min(toOf(part), toOf(whole)) - Math.max(fromOf(part), fromOf(whole)) >= (toOf(part) - fromOf(part)) * FRAGMENT;

/** Whether an alarm is of the issuer that a cluster is named after, or of one of its further card ranges. */
export const isOfIssuer = ({ name, alsoIssuers = [] }: Cluster, { issuer }: Place): boolean =>
  issuer !== undefined && (issuer === name || alsoIssuers.includes(issuer));

export const mainSymptom = ({ members }: Cluster): SymptomId | undefined => {
  const counts = new Map<SymptomId, number>();
  for (const { subject } of members) counts.set(subject.symptom, (counts.get(subject.symptom) ?? 0) + 1);
  return [...counts].sort(([a, times], [b, more]) => more - times || (a < b ? -1 : 1))[0]?.[0];
};

export const shareOf = (cluster: Cluster, test: (place: Place) => boolean, ask: Surroundings): number =>
  cluster.members.filter(({ subject }) => test(ask.place(subject))).length / cluster.members.length;

/**
 * The first member that is of the place the cluster is named after: what is asked of a scope is asked from inside of it. A
 * channel's cluster may have taken in a lost answer of another channel that happened to come first.
 */
export const insiderOf = ({ kind, name, members }: Cluster, ask: Surroundings): Subject | undefined => {
  const isInside = ({ subject }: Diagnosed): boolean =>
    kind === 'everything' || String(ask.place(subject)[kind]) === name;
  return (members.find(isInside) ?? members[0])?.subject;
};

/** A terminal or merchant that the host does not know, whatever it asks for. */
const UNREGISTERED: ReadonlySet<SymptomId> = new Set<SymptomId>(['terminal-not-registered', 'invalid-merchant']);

/** Certificates of the line: no key of a PIN or of a message hangs on them. */
const OF_CERTIFICATES: ReadonlySet<SymptomId> = new Set<SymptomId>([
  'certificate-expired',
  'certificate-not-yet-valid',
  'certificate-invalid',
  'tls-error',
]);

/** A payment that is sent or booked twice. */
const TWICE: ReadonlySet<SymptomId> = new Set<SymptomId>(['duplicate-transaction', ...RECORD_SYMPTOMS]);
const ON_SCREEN: ReadonlySet<SymptomId> = new Set<SymptomId>([
  'display-garbled',
  'display-blank',
  'printer-font-missing',
]);

/**
 * Kinds of failure that one fault does not mix. A security module that refuses keys, a day that is not closed, and a host that
 * cannot be reached are three faults, though all are the channel's; so are a limit, a missing registration and a function that
 * is closed, though all are somebody's settings; so are an expired certificate and a key that is out of step. A program that
 * crashes, one that repeats payments and one whose screens are garbled are three, unless one version has them all.
 */
export const natureOf = (cause: CauseId, symptom: SymptomId, kind?: ScopeKind): string => {
  if (cause === 'payment-environment/payment-channel')
    return symptom === 'day-cutover' ? 'day' : familyOf(symptom) === 'key' ? 'keys' : 'reach';
  if (cause === 'security-settings/policy')
    return familyOf(symptom) === 'amount' ? 'limit' : UNREGISTERED.has(symptom) ? 'registration' : 'function';
  if (cause === 'system-failure/software-fault' && kind !== 'version')
    return TWICE.has(symptom) ? 'repeats' : ON_SCREEN.has(symptom) ? 'screen' : 'program';
  if (cause === 'security-settings/keys') return OF_CERTIFICATES.has(symptom) ? 'certificate' : 'key';
  return '';
};

export const natureIn = ({ cause, kind, members }: Cluster): string =>
  natureOf(cause, members[0]?.subject.symptom ?? 'unknown', kind);
