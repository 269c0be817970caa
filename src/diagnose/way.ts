import type { NamedCauseId } from '../model/cause.ts';
import type { Subject, Surroundings } from '../model/diagnosis.ts';
import { OWN_TROUBLE } from '../model/shared-trouble.ts';
import type { SymptomId } from '../model/symptom.ts';
import {
  type Cluster,
  type Diagnosed,
  fromOf,
  insiderOf,
  joined,
  mainSymptom,
  natureOf,
  overlap,
  runsWithin,
  toOf,
  TOGETHER_MS,
} from './cluster.ts';
import { isSilent, joinAsBank } from './outages.ts';
import { PRIORS } from './priors.ts';

const LINE: NamedCauseId = 'payment-environment/network';
const CHANNEL: NamedCauseId = 'payment-environment/payment-channel';

/** Clocks and tries in a row: an outage is noticed at each place so long after it began at most. Own inference. */
const NOTICED_MS = TOGETHER_MS / 4;

/** Whether what was said may be the line's as well as the channel's: a host that answers of itself has been reached. */
const mayBeLine = ({ members }: Cluster): boolean =>
  members.every(
    ({ subject: { symptom } }) =>
      natureOf(CHANNEL, symptom) === 'reach' && PRIORS[symptom].some(([cause]) => cause === LINE),
  );

/** Whether a lost answer that nothing calls its shop's own is the channel's: where that has a name, and is silent itself. */
export const takesLosses = (cluster: Cluster): boolean =>
  cluster.cause === CHANNEL && cluster.kind === 'channel' && isSilent(cluster);

const terminalsOf = ({ members }: Cluster, ask: Surroundings): ReadonlySet<string | undefined> =>
  new Set(members.map(({ subject }) => ask.place(subject).terminal));

const sitesOf = ({ members }: Cluster, ask: Surroundings): ReadonlySet<string | undefined> =>
  new Set(members.map(({ subject }) => ask.place(subject).site));

const isWide = ({ kind }: Cluster): boolean => kind === 'channel' || kind === 'everything';

/**
 * Answers that got lost at one place at one time were lost for one reason, though alarm by alarm it may be said of some that
 * the line and of others that the channel is to blame: no fault of a channel is seen at nothing but terminals whose line fails.
 */
const isOfLine = (channel: Cluster, line: Cluster, ask: Surroundings): boolean => {
  const own = terminalsOf(line, ask);
  return isWide(channel) && overlap(channel, line) && [...terminalsOf(channel, ask)].every((one) => own.has(one));
};

/** What a lost answer leaves behind: it tells no more than the loss itself. */
const isLoss = ({ subject }: Diagnosed): boolean => subject.symptom !== 'reversal-failed';
const mainLoss = (cluster: Cluster): SymptomId | undefined =>
  mainSymptom({ ...cluster, members: cluster.members.filter(isLoss) }) ?? mainSymptom(cluster);

interface Attempts {
  readonly failed: number;
  readonly ok: number;
}

/** Log-likelihood of some attempts of which each fails with this probability. */
const logChance = ({ failed, ok }: Attempts, share: number): number =>
  (failed === 0 ? 0 : failed * Math.log(share)) + (ok === 0 ? 0 : ok * Math.log(1 - share));

/** One alarm of each site. */
const placesOf = (members: readonly Diagnosed[], ask: Surroundings): ReadonlyMap<string | undefined, Subject> =>
  new Map(members.map(({ subject }) => [ask.place(subject).site, subject]));

const passedAt = (
  places: ReadonlyMap<string | undefined, Subject>,
  [from, to]: readonly [number, number],
  ask: Surroundings,
): number => [...places.values()].reduce((sum, one) => sum + ask.approvals(one, 'site', from, to), 0);

/** What a channel's outage took at all places but some, and let through there. */
const takenElsewhere = (
  channel: Cluster,
  places: ReadonlyMap<string | undefined, Subject>,
  span: readonly [number, number],
  ask: Surroundings,
): Attempts => {
  const others = channel.members.filter(({ subject }) => !places.has(ask.place(subject).site));
  const insider = insiderOf(channel, ask);
  // Who else hangs on a channel is known where it has a name.
  const ok =
    channel.kind === 'channel' && insider !== undefined
      ? ask.approvals(insider, 'channel', ...span) - passedAt(places, span, ask)
      : passedAt(placesOf(others, ask), span, ask);
  return { failed: others.length, ok: Math.max(0, ok) };
};

/**
 * A place that falls silent while all others on the channel do, in the same words, hangs on what they hang on: unless it fails so
 * much more, or passes so much in between, that trouble of its own just then explains it better.
 */
const isOfChannel = (line: Cluster, channel: Cluster, ask: Surroundings): boolean => {
  if (!isWide(channel) || mainLoss(line) !== mainLoss(channel)) return false;
  if (fromOf(line) < fromOf(channel) - NOTICED_MS || toOf(line) > toOf(channel) + NOTICED_MS) return false;
  if (channel.kind === 'channel' && !line.members.every(({ subject }) => ask.place(subject).channel === channel.name))
    return false;
  // The same terminals that go on without a pause, as others do, are in the one outage from the beginning.
  const failing = terminalsOf(channel, ask);
  if ([...terminalsOf(line, ask)].every((one) => failing.has(one))) return true;
  const sites = sitesOf(line, ask);
  const own = [...line.members, ...channel.members.filter(({ subject }) => sites.has(ask.place(subject).site))];
  const places = placesOf(own, ask);
  const span = [Math.min(fromOf(line), fromOf(channel)), Math.max(toOf(line), toOf(channel))] as const;
  const elsewhere = takenElsewhere(channel, places, span, ask);
  if (elsewhere.failed === 0) return false;
  // Half an attempt each way (Jeffreys), so that no share is nought or one, whatever so few have shown.
  const share = (elsewhere.failed + 0.5) / (elsewhere.failed + elsewhere.ok + 1);
  const ok = passedAt(places, span, ask);
  const during = { failed: own.length, ok: Math.min(ok, passedAt(places, [fromOf(line), toOf(line)], ask)) };
  const alone = logChance(during, during.failed / (during.failed + during.ok)) + Math.log(OWN_TROUBLE.apart);
  return logChance({ failed: own.length, ok }, share) >= alone;
};

/** Line and channel are one way to the host: what of it one outage took is one fault. */
export const joinWay = (
  lines: readonly Cluster[],
  channels: readonly Cluster[],
  ask: Surroundings,
): { readonly lines: readonly Cluster[]; readonly channels: readonly Cluster[] } => {
  let rest = channels;
  const left: Cluster[] = [];
  for (const line of lines) {
    if (!mayBeLine(line)) {
      left.push(line);
      continue;
    }
    const parts = rest.filter((one) => mayBeLine(one) && isOfLine(one, line, ask));
    rest = rest.filter((one) => !parts.includes(one));
    const whole = parts.reduce((sum, one) => joined(sum, one, sum.kind, sum.name), line);
    const found = rest
      .filter((one) => mayBeLine(one) && overlap(one, whole))
      .map((one) => ({
        one,
        both: isOfChannel(whole, one, ask)
          ? joined(one, whole, one.kind, one.name)
          : one.kind === 'issuer'
            ? joinAsBank(one, whole, ask)
            : undefined,
      }))
      .find(({ both }) => both !== undefined);
    const both = found?.both;
    if (both === undefined) left.push(whole);
    else rest = rest.map((one) => (one === found?.one ? { ...both, cause: CHANNEL } : one));
  }
  return { lines: left, channels: rest };
};

/** Whether two outages run mostly at the same time, by the shorter of them. */
const runTogether = (a: Cluster, b: Cluster): boolean => runsWithin(a, b) || runsWithin(b, a);

/**
 * What is called everybody's and was seen at one shop alone leans on what other shops met just then. Where that is told as the
 * line of one of them, the two are one outage: that two shops lose their lines at once, both beyond chance, is the rarer
 * explanation. `found`: what is no chance.
 */
export const joinLeaning = (found: readonly Cluster[], ask: Surroundings): readonly Cluster[] => {
  let list = found;
  for (const wide of found) {
    if (wide.cause !== CHANNEL || wide.kind !== 'everything' || !mayBeLine(wide)) continue;
    const sites = sitesOf(wide, ask);
    if (sites.size !== 1) continue;
    const leansOn = list.filter(
      (one) =>
        one.cause === LINE &&
        mayBeLine(one) &&
        mainLoss(one) === mainLoss(wide) &&
        runTogether(one, wide) &&
        ![...sitesOf(one, ask)].some((site) => sites.has(site)),
    );
    if (leansOn.length === 0) continue;
    const whole = leansOn.reduce((sum, one) => joined(sum, one, 'everything', '*'), wide);
    list = [...list.filter((one) => one !== wide && !leansOn.includes(one)), whole];
  }
  return list;
};
