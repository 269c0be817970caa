import type { CauseId, NamedCauseId } from '../model/cause.ts';
import {
  CARD_RANGE,
  type Diagnosis,
  type Place,
  type ScopeKind,
  type Subject,
  type Surroundings,
} from '../model/diagnosis.ts';
import { familyOf, type SymptomId } from '../model/symptom.ts';
import { type DurationMs, durationMs, HOUR, MINUTE } from '../model/units.ts';

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
  /** In time order, none that inherits. */
  readonly members: readonly Diagnosed[];
}

/** How long a fault may be silent before its next alarm counts as another fault, and how many alarms make one. */
interface Habit {
  /** Longest silence within one incident. */
  readonly silenceMs: DurationMs;
  /** Fewest alarms. */
  readonly alarms: number;
  /** Smallest share of the attempts there and then, where slips and losses happen every day. */
  readonly share?: number;
}

const OUTAGE: Habit = { silenceMs: durationMs(45 * MINUTE), alarms: 3 };
/** A worn part, a wrong setting or a bad release is silent overnight and comes back at opening. */
const LASTING: Habit = { silenceMs: durationMs(16 * HOUR), alarms: 3 };

/** A part or a key that the terminal itself reports gone does not come back by chance: twice is enough. */
const PART: Habit = { ...LASTING, alarms: 2 };

/** One issuer's cards come by seldom: hours may pass between two of them while the issuer is down. Own inference. */
const ISSUER_SILENCE_MS = 6 * HOUR;
/** A card range that is not routed is a wrong table: it lasts until somebody mends it. */
const NOT_ROUTED: ReadonlySet<string> = new Set(['no-such-issuer', 'routing-failed']);

/** Causes that make incidents. A customer's slip or an empty account is an event, not a fault of the fleet. */
const HABITS: ReadonlyMap<CauseId, Habit> = new Map<CauseId, Habit>([
  // Cashiers who key one amount wrong again and again need help; single slips do not make an incident.
  ['transaction-anomaly/input-error', { silenceMs: durationMs(45 * MINUTE), alarms: 3, share: 0.1 }],
  ['transaction-anomaly/suspected-fraud', { silenceMs: durationMs(2 * HOUR), alarms: 3 }],
  ['system-failure/software-fault', LASTING],
  ['system-failure/incompatibility', LASTING],
  ['hardware-failure/display', LASTING],
  ['hardware-failure/keypad', LASTING],
  ['hardware-failure/card-reader', { ...LASTING, alarms: 3 }],
  ['hardware-failure/printer', { silenceMs: durationMs(6 * HOUR), alarms: 3 }],
  ['hardware-failure/power', LASTING],
  ['hardware-failure/other', PART],
  ['payment-environment/network', OUTAGE],
  ['payment-environment/payment-channel', OUTAGE],
  ['operator-error/merchant', { silenceMs: durationMs(4 * HOUR), alarms: 5, share: 0.1 }],
  ['security-settings/policy', { silenceMs: durationMs(72 * HOUR), alarms: 3 }],
  ['security-settings/keys', PART],
  ['security-settings/tamper', { silenceMs: durationMs(24 * HOUR), alarms: 1 }],
]);

/** Parts that wear out: they do not mend overnight, and fail again when somebody uses them. */
const WORN_PARTS: ReadonlySet<CauseId> = new Set<CauseId>([
  'hardware-failure/display',
  'hardware-failure/keypad',
  'hardware-failure/card-reader',
]);
/** From the last failure of one day to the first of the next: noon to the next evening. Own inference. */
const WORN_SILENCE_MS = 36 * HOUR;

/** How long alarms of a cause may be apart and still be one incident, and how few make one; undefined: they make none. */
export const habitOf = (cause: CauseId): Pick<Habit, 'silenceMs' | 'alarms'> | undefined => HABITS.get(cause);

/** Clusters of a shared cause that start and run together within this are one. */
const TOGETHER_MS = 20 * MINUTE;
/** A part that holds this share of a cluster describes it. */
const MOST = 0.8;
/** A fragment this small beside a larger cluster belongs to it. */
const FRAGMENT = 0.5;

const isNamed = (cause: CauseId): cause is NamedCauseId => cause !== 'undetermined';

/** Evidence of this weight, about seven to one, makes an outage of lost answers. */
const OUTAGE_WEIGHT = 2;

/** The strongest evidence for the cause of a diagnosis, in log-odds. */
const weightFor = ({ cause, evidence }: Diagnosis): number =>
  evidence.reduce((most, one) => (one.cause === cause && one.bearing === 'for' ? Math.max(most, one.weight) : most), 0);

/** Where an alarm would belong, from the scope that its evidence speaks of. */
const homeOf = (
  cause: NamedCauseId,
  scope: ScopeKind,
  place: Place,
  localWeight: number,
): { kind: ScopeKind; name: string } | undefined => {
  const at = (kind: ScopeKind, name: string | number | undefined): { kind: ScopeKind; name: string } | undefined =>
    name === undefined ? undefined : { kind, name: String(name) };
  switch (cause) {
    case 'payment-environment/payment-channel':
      if (scope === 'issuer') return at('issuer', place.issuer);
      if (scope === 'channel' && place.channel !== undefined) return at('channel', place.channel);
      if (scope === 'channel' || scope === 'everything') return at('everything', '*');
      return undefined;
    case 'payment-environment/network':
      // A lost answer now and then is no outage: only what fails more here than elsewhere gathers into one.
      return localWeight >= OUTAGE_WEIGHT ? at('site', place.site) : undefined;
    case 'security-settings/policy':
    case 'security-settings/keys':
    case 'security-settings/tamper':
    case 'operator-error/merchant':
      return at('site', place.site);
    case 'system-failure/software-fault':
    case 'system-failure/incompatibility':
      if (scope === 'everything') return at('everything', '*');
      return scope === 'version' ? at('version', place.version) : at('site', place.site);
    case 'transaction-anomaly/suspected-fraud':
      return scope === 'card' && place.card !== undefined ? at('card', place.card) : at('terminal', place.terminal);
    default:
      return at('terminal', place.terminal);
  }
};

const timeOf = (one: Diagnosed | undefined): number => one?.subject.record.time ?? 0;
const fromOf = (cluster: Cluster): number => timeOf(cluster.members[0]);
const toOf = (cluster: Cluster): number => timeOf(cluster.members.at(-1));
const inOrder = (a: Diagnosed, b: Diagnosed): number => a.subject.ordinal - b.subject.ordinal;
const byStart = (a: Cluster, b: Cluster): number =>
  fromOf(a) - fromOf(b) || (a.members[0]?.subject.ordinal ?? 0) - (b.members[0]?.subject.ordinal ?? 0);

const EVERY_FAILURE = { id: 'every-failure', test: () => true };
/** Cuts a list in time order wherever it is silent for longer than the cause's habit. */
const cut = (cluster: Cluster, silenceMs: number): Cluster[] => {
  const parts: Diagnosed[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const member of cluster.members) {
    const time = timeOf(member);
    const current = parts.at(-1);
    if (current === undefined || time - last > silenceMs) parts.push([member]);
    else current.push(member);
    last = time;
  }
  return parts.map((members) => ({ ...cluster, members }));
};

/**
 * Faults that come and go as somebody pays: silence says that they are over only as far as payments passed meanwhile. Longest
 * silence that may yet be one fault: a line is mended within a day's half, a part is replaced within a long weekend. Own
 * inference.
 */
const COMING_AND_GOING: ReadonlyMap<NamedCauseId, DurationMs> = new Map<NamedCauseId, DurationMs>([
  ['payment-environment/network', durationMs(6 * HOUR)],
  ['hardware-failure/card-reader', durationMs(96 * HOUR)],
  ['hardware-failure/keypad', durationMs(96 * HOUR)],
]);
/** So many failures that should have come and did not, one in a hundred by chance, end a fault. */
const MISSED_MOST = Math.log(100);

/** Joins what was cut where so little was sold in between, at the rate at which it failed, that the silence says nothing. */
const acrossPauses = (parts: readonly Cluster[], ask: Surroundings): Cluster[] => {
  const list: Cluster[] = [];
  for (const part of parts) {
    const before = list.at(-1);
    const longest = COMING_AND_GOING.get(part.cause);
    const last = before?.members.at(-1)?.subject;
    const [first] = part.members;
    if (before === undefined || longest === undefined || last === undefined || first === undefined) {
      list.push(part);
      continue;
    }
    const gap = timeOf(first) - last.record.time;
    const both = joined(before, part, part.kind, part.name);
    const terminals = new Set(both.members.map(({ subject }) => ask.place(subject).terminal));
    const scope: ScopeKind = terminals.size === 1 ? 'terminal' : part.kind;
    const passed = (from: Subject, span: number): number =>
      ask.approvals(from, scope, from.record.time, from.record.time + span);
    const between = passed(last, gap);
    const ofBefore =
      before.members[0] === undefined ? 0 : passed(before.members[0].subject, toOf(before) - fromOf(before));
    const meanwhile = ofBefore + passed(first.subject, toOf(part) - fromOf(part));
    const share = both.members.length / (both.members.length + meanwhile);
    if (gap <= longest && between * share <= MISSED_MOST) list[list.length - 1] = both;
    else list.push(part);
  }
  return list;
};

/** A line that fails so often at one terminal, and works in between, has one loose plug and not as many faults. Own inference. */
const FLAPPING_PARTS = 3;
/** From the last failure of one day to the first of the next, as for everything that lasts. */
const FLAPPING_SILENCE_MS = LASTING.silenceMs;

/** Joins the outages of one terminal's line that comes and goes, however much passed in between. */
const flapping = (parts: readonly Cluster[], ask: Surroundings): Cluster[] => {
  const chains = new Map<string | undefined, Cluster[][]>();
  const rest: Cluster[] = [];
  for (const part of parts) {
    const terminals = new Set(part.members.map(({ subject }) => ask.place(subject).terminal));
    const [terminal] = terminals;
    if (terminals.size !== 1 || part.cause !== 'payment-environment/network') {
      rest.push(part);
      continue;
    }
    const own = chains.get(terminal) ?? [];
    const chain = own.at(-1);
    const last = chain?.at(-1);
    if (chain !== undefined && last !== undefined && fromOf(part) - toOf(last) <= FLAPPING_SILENCE_MS) chain.push(part);
    else own.push([part]);
    chains.set(terminal, own);
  }
  for (const chain of [...chains.values()].flat()) {
    const [first] = chain;
    if (first === undefined || chain.length < FLAPPING_PARTS) rest.push(...chain);
    else rest.push({ ...first, members: chain.flatMap(({ members }) => members) });
  }
  return rest.sort(byStart);
};

/** Approvals are counted in slots this long. */
const SLOT_MS = 5 * MINUTE;
/** Nobody paid for longer than this, and the fault is looked at anew all the same. */
const LONGEST_SILENCE_MS = 72 * HOUR;
/** Log-odds, about twenty to one: so many went through meanwhile that the fault must have been over. */
const OVER_BY = 3;

/** Approvals where a cluster lives, from one moment to another. */
const approvalsIn = (cluster: Cluster, from: number, to: number, ask: Surroundings): number => {
  const first = cluster.members[0]?.subject;
  return first === undefined ? 0 : ask.approvals(first, cluster.kind, from, to);
};

/**
 * A silence ends a fault when somebody was there to see that it was over. Parts between which nearly nobody paid, as
 * overnight or in a small shop, are one fault.
 */
const acrossSilence = (parts: readonly Cluster[], ask: Surroundings): Cluster[] => {
  const [first] = parts;
  const { from, to } = ask.period;
  // A log of alarms alone does not tell who paid.
  if (first === undefined || approvalsIn(first, from, to, ask) === 0) return [...parts];
  const whole: Cluster[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    const silence = last === undefined ? 0 : fromOf(part) - toOf(last);
    if (last === undefined || silence > LONGEST_SILENCE_MS) {
      whole.push(part);
      continue;
    }
    const alarms = last.members.length + part.members.length;
    const before = approvalsIn(last, fromOf(last), toOf(last), ask);
    const after = approvalsIn(part, fromOf(part), toOf(part), ask);
    // Slots of five minutes hold the last and the first alarm as well: what is in both is not between them.
    const between = approvalsIn(last, toOf(last) + SLOT_MS, fromOf(part) - SLOT_MS, ask);
    const passes = (before + after + 0.5) / (before + after + alarms + 1);
    if (between * Math.log(1 / passes) >= OVER_BY) whole.push(part);
    else whole[whole.length - 1] = { ...last, members: [...last.members, ...part.members] };
  }
  return whole;
};

const joined = (a: Cluster, b: Cluster, kind: ScopeKind, name: string): Cluster => ({
  cause: a.cause,
  kind,
  name,
  members: [...a.members, ...b.members].sort(inOrder),
});

const overlap = (a: Cluster, b: Cluster): boolean =>
  fromOf(a) - TOGETHER_MS <= toOf(b) && fromOf(b) - TOGETHER_MS <= toOf(a);

/** Whether an alarm is of the issuer that a cluster is named after, or of one of its further card ranges. */
export const isOfIssuer = ({ name, alsoIssuers = [] }: Cluster, { issuer }: Place): boolean =>
  issuer !== undefined && (issuer === name || alsoIssuers.includes(issuer));

const mainSymptom = ({ members }: Cluster): SymptomId | undefined => {
  const counts = new Map<SymptomId, number>();
  for (const { subject } of members) counts.set(subject.symptom, (counts.get(subject.symptom) ?? 0) + 1);
  return [...counts].sort(([a, times], [b, more]) => more - times || (a < b ? -1 : 1))[0]?.[0];
};

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

const shareOf = (cluster: Cluster, test: (place: Place) => boolean, ask: Surroundings): number =>
  cluster.members.filter(({ subject }) => test(ask.place(subject))).length / cluster.members.length;

/**
 * Kinds of failure that one outage does not mix: a security module that refuses keys, a day that is not closed, and a host
 * that cannot be reached are three faults, though all are the channel's.
 */
const natureOf = (symptom: SymptomId): 'keys' | 'day' | 'reach' =>
  symptom === 'day-cutover' ? 'day' : familyOf(symptom) === 'key' ? 'keys' : 'reach';

const natureIn = ({ members }: Cluster): string => natureOf(members[0]?.subject.symptom ?? 'unknown');

/** One outage seen through issuer, channel and everything at once becomes one cluster of the scope that fits. */
const joinOutages = (a: Cluster, b: Cluster, ask: Surroundings): Cluster | undefined => {
  if (!overlap(a, b) || natureIn(a) !== natureIn(b)) return undefined;
  const [large, small] = a.members.length >= b.members.length ? [a, b] : [b, a];
  const fragment = small.members.length <= large.members.length * FRAGMENT;
  if (large.kind === 'issuer' && small.kind === 'issuer') return joinCardRanges(a, b);
  if (large.kind === 'issuer') {
    const same = shareOf(small, (place) => isOfIssuer(large, place), ask);
    return same >= MOST ? { ...large, members: joined(large, small, 'issuer', large.name).members } : undefined;
  }
  if (small.kind === 'issuer') {
    const same = shareOf(large, (place) => isOfIssuer(small, place), ask);
    if (same >= MOST) return { ...small, members: joined(large, small, 'issuer', small.name).members };
    return fragment ? joined(large, small, large.kind, large.name) : undefined;
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
  return same >= MOST ? joined(wide, other, wide.kind, wide.name) : undefined;
};

const issuerSilence = (members: readonly Diagnosed[]): number => {
  const notRouted = members.filter(({ subject }) => NOT_ROUTED.has(subject.symptom)).length;
  return notRouted >= members.length * MOST ? LASTING.silenceMs : ISSUER_SILENCE_MS;
};

const OF_PROGRAMS: ReadonlySet<CauseId> = new Set<CauseId>([
  'system-failure/software-fault',
  'system-failure/incompatibility',
]);

/**
 * How long a cluster may be silent: a release stays on its terminals until another replaces it, over a weekend as well. And
 * where nothing tells who paid, a program is as silent as a worn part from one day to the next.
 */
const silenceOf = (cluster: Cluster, { silenceMs }: Habit, ask: Surroundings): number => {
  if (cluster.kind === 'issuer') return issuerSilence(cluster.members);
  if (cluster.kind === 'version') return Math.max(silenceMs, LONGEST_SILENCE_MS);
  const { from, to } = ask.period;
  const isList = OF_PROGRAMS.has(cluster.cause) && approvalsIn(cluster, from, to, ask) === 0;
  return isList ? WORN_SILENCE_MS : silenceMs;
};

/** Joins clusters of one cause, two at a time, until nothing fits any more. */
const join = (clusters: readonly Cluster[], ask: Surroundings): Cluster[] => {
  const list = [...clusters].sort(byStart);
  for (let first = 0; first < list.length; first += 1) {
    for (let second = first + 1; second < list.length; second += 1) {
      const a = list[first];
      const b = list[second];
      if (a === undefined || b === undefined) continue;
      if (fromOf(b) - TOGETHER_MS > toOf(a)) break;
      const both =
        a.cause === 'payment-environment/payment-channel'
          ? joinOutages(a, b, ask)
          : a.cause === 'system-failure/software-fault' || a.cause === 'system-failure/incompatibility'
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

/** The smallest scope that holds all members: a site of which only one terminal failed is a terminal. */
const narrowed = (cluster: Cluster, ask: Surroundings): Cluster => {
  if (cluster.kind === 'everything' || cluster.kind === 'card') return cluster;
  const counts = new Map<string | undefined, number>();
  for (const { subject } of cluster.members) {
    const { terminal } = ask.place(subject);
    counts.set(terminal, (counts.get(terminal) ?? 0) + 1);
  }
  const [most, alarms] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [undefined, 0];
  if (most === undefined) return cluster;
  if (counts.size === 1) return { ...cluster, kind: 'terminal', name: most };
  // A site, version or channel is not ill because one of its terminals is.
  if (cluster.kind !== 'site' || alarms < cluster.members.length * MOST) return cluster;
  const members = cluster.members.filter(({ subject }) => ask.place(subject).terminal === most);
  return { ...cluster, kind: 'terminal', name: most, members };
};

/** Whether the alarms are this share of the attempts in their scope and time. */
const isDense = (cluster: Cluster, share: number, ask: Surroundings): boolean => {
  const first = cluster.members[0]?.subject;
  if (first === undefined || share === 0) return true;
  const { inside } = ask.contrast(first, cluster.kind, 0, toOf(cluster) - fromOf(cluster), EVERY_FAILURE);
  return cluster.members.length >= (inside.failed + inside.ok) * share;
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

/** Groups diagnosed alarms into faults. The order of the input rows does not matter. */
export const clustersOf = (diagnosed: readonly Diagnosed[], ask: Surroundings): Cluster[] => {
  const homes = new Map<string, Cluster & { readonly members: Diagnosed[] }>();
  const homeless: Diagnosed[] = [];
  for (const one of diagnosed) {
    const { cause, scope } = one.diagnosis;
    if (one.subject.inherits !== undefined || !isNamed(cause) || !HABITS.has(cause)) continue;
    const home = homeOf(cause, scope, ask.place(one.subject), weightFor(one.diagnosis));
    if (home === undefined) {
      homeless.push(one);
      continue;
    }
    const nature = cause === 'payment-environment/payment-channel' ? natureOf(one.subject.symptom) : '';
    const key = `${cause}|${nature}|${home.kind}|${home.name}`;
    const cluster = homes.get(key);
    if (cluster === undefined) homes.set(key, { cause, ...home, members: [one] });
    else cluster.members.push(one);
  }
  const byCause = new Map<NamedCauseId, Cluster[]>();
  for (const cluster of homes.values()) {
    const habit = HABITS.get(cluster.cause);
    if (habit === undefined) continue;
    const silenceMs = silenceOf(cluster, habit, ask);
    const cuts = cut({ ...cluster, members: [...cluster.members].sort(inOrder) }, silenceMs);
    const parts = COMING_AND_GOING.has(cluster.cause)
      ? acrossPauses(flapping(cuts, ask), ask)
      : acrossSilence(cuts, ask);
    byCause.set(cluster.cause, [...(byCause.get(cluster.cause) ?? []), ...parts]);
  }
  const found: Cluster[] = [];
  for (const [cause, clusters] of byCause) {
    const habit = HABITS.get(cause);
    if (habit === undefined) continue;
    for (const cluster of join(clusters, ask)) {
      const adopted = adopt(cluster, homeless, ask);
      const fitting = narrowed(adopted, ask);
      const tells = !AFTERMATH.has(cause) || !fitting.members.every(isAnsweredReversal);
      if (tells && fitting.members.length >= habit.alarms && isDense(fitting, habit.share ?? 0, ask))
        found.push(fitting);
    }
  }
  return acrossNights(found.sort(byStart)).sort(byStart);
};

/** Failures of one part on one day and the next are one incident, each day having shown enough of them by itself. */
const acrossNights = (clusters: readonly Cluster[]): Cluster[] => {
  const kept: Cluster[] = [];
  const last = new Map<string, number>();
  for (const cluster of clusters) {
    const key = `${cluster.cause}|${cluster.kind}|${cluster.name}`;
    const at = last.get(key);
    const before = at === undefined ? undefined : kept[at];
    if (
      at !== undefined &&
      before !== undefined &&
      WORN_PARTS.has(cluster.cause) &&
      fromOf(cluster) - toOf(before) <= WORN_SILENCE_MS
    ) {
      kept[at] = joined(before, cluster, cluster.kind, cluster.name);
      continue;
    }
    last.set(key, kept.push(cluster) - 1);
  }
  return kept;
};

/** Takes in alarms of the same cause, scope and time whose own evidence was too thin to say where they belong. */
const adopt = (cluster: Cluster, homeless: Diagnosed[], ask: Surroundings): Cluster => {
  const from = fromOf(cluster) - TOGETHER_MS / 4;
  const to = toOf(cluster) + TOGETHER_MS / 4;
  const nature = natureIn(cluster);
  const belongs = ({ subject, diagnosis }: Diagnosed): boolean => {
    if (diagnosis.cause !== cluster.cause || natureOf(subject.symptom) !== nature) return false;
    const { time } = subject.record;
    if (time < from || time > to) return false;
    const place = ask.place(subject);
    if (cluster.kind === 'issuer') return isOfIssuer(cluster, place);
    if (cluster.kind === 'channel') return place.channel === cluster.name;
    if (cluster.kind === 'site') return place.site === cluster.name;
    return cluster.kind === 'everything';
  };
  const taken = homeless.filter(belongs);
  if (taken.length === 0) return cluster;
  for (const one of taken) homeless.splice(homeless.indexOf(one), 1);
  return { ...cluster, members: [...cluster.members, ...taken].sort(inOrder) };
};
