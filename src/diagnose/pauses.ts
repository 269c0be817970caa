import type { ScopeKind, Surroundings } from '../model/diagnosis.ts';
import { MINUTE } from '../model/units.ts';
import {
  type Cluster,
  type Diagnosed,
  fromOf,
  insiderOf,
  joined,
  mainSymptom,
  timeOf,
  toOf,
  TOGETHER_MS,
} from './cluster.ts';
import { joinFlapping } from './flapping.ts';
import {
  isOfPart,
  leastOf,
  LONGEST_PAUSE_MS,
  nextShiftOf,
  silenceOf,
  longestPauseOf,
  unusedPauseOf,
} from './habits.ts';

/** Cuts a list in time order wherever it is silent for longer than this. */
export const cutAtSilence = (cluster: Cluster, silenceMs: number): Cluster[] => {
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

/** Approvals are counted in slots this long. */
const SLOT_MS = 5 * MINUTE;

/**
 * Log-odds, a hundred to one, by which the payments of a pause must contradict the fault before it counts as over: that the
 * same thing breaks at the same place a second time within days is about as rare. Own inference.
 */
const OVER_BY = Math.log(100);

const xlogy = (x: number, y: number): number => (x === 0 ? 0 : x * Math.log(y));

/**
 * How much better "it was over meanwhile" explains the figures than "it went on", in log-odds: the same share of the attempts
 * fails before, in and after the pause, or none in it.
 */
const overInPause = (failed: number, passed: number, passedInPause: number): number => {
  const all = failed + passed + passedInPause;
  const went = xlogy(failed, failed / all) + xlogy(passed + passedInPause, (passed + passedInPause) / all);
  const outside = failed + passed;
  return xlogy(failed, failed / outside) + xlogy(passed, passed / outside) - went;
};

/** The smallest scope that holds both parts, for which approvals are counted. */
const scopeOf = (both: Cluster, ask: Surroundings): ScopeKind => {
  const terminals = new Set(both.members.map(({ subject }) => ask.place(subject).terminal));
  return terminals.size === 1 && !terminals.has(undefined) ? 'terminal' : both.kind;
};

/** Whether a worn part failed enough on both sides of a pause that need not have used it. */
const isUnused = (last: Cluster, part: Cluster): boolean => {
  const least = leastOf(part.cause)?.alarms ?? 0;
  const isFirm = last.members.length >= least && part.members.length >= least;
  return isFirm && fromOf(part) - toOf(last) <= unusedPauseOf(part.cause);
};

/** Whether one part was reported broken, and not merely the paper used up, as often as makes a fault. */
const tellsOfPart = ({ cause, members }: Cluster): boolean =>
  members.filter(({ subject }) => isOfPart(cause, subject.symptom)).length >= (leastOf(cause)?.alarms ?? 0);

/**
 * In a list of alarms the days on which a part of one terminal fails belong together, the single alarms between them too: no
 * payment in the pauses tells that it worked, and parts do not mend by themselves.
 */
const joinDays = (parts: readonly Cluster[]): Cluster[] => {
  const chains: Cluster[][] = [];
  for (const part of parts) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    const isNext = last !== undefined && last.kind === 'terminal' && fromOf(part) - toOf(last) <= LONGEST_PAUSE_MS;
    if (chain !== undefined && isNext) chain.push(part);
    else chains.push([part]);
  }
  return chains.flatMap((chain) => {
    const telling = chain.map((part) => part.members.some(({ subject }) => isOfPart(part.cause, subject.symptom)));
    const [from, to] = [telling.indexOf(true), telling.lastIndexOf(true) + 1];
    const [first] = chain;
    if (first === undefined || to - from < 2 || !chain.some(tellsOfPart)) return chain;
    const whole = { ...first, members: chain.slice(from, to).flatMap(({ members }) => members) };
    return [...chain.slice(0, from), whole, ...chain.slice(to)];
  });
};

/** The same procedure left out again on the next shift is one habit, whatever went well in between. */
const joinShifts = (cuts: readonly Cluster[]): readonly Cluster[] => {
  const whole: Cluster[] = [];
  for (const cut of cuts) {
    const withinMs = nextShiftOf(cut.cause);
    const before = whole.findLastIndex(
      (one) => mainSymptom(one) === mainSymptom(cut) && fromOf(cut) - toOf(one) <= withinMs,
    );
    const same = whole[before];
    if (same === undefined) whole.push(cut);
    else whole[before] = joined(same, cut, cut.kind, cut.name);
  }
  return whole;
};

/**
 * One fault goes on over a pause when the payments that went through in the pause do not contradict it: overnight, in a shop
 * where hardly anybody pays, or where only few attempts fail, its silence says nothing.
 */
export const partsOf = (cluster: Cluster, ask: Surroundings): Cluster[] => {
  const passedIn = (from: number, to: number, scope: ScopeKind, of: Cluster): number => {
    const first = insiderOf(of, ask);
    return first === undefined || to < from ? 0 : ask.approvals(first, scope, from, to);
  };
  const { from, to } = ask.period;
  // A log of alarms alone does not tell who paid.
  const isList = passedIn(from, to, cluster.kind, cluster) === 0;
  const symptoms = cluster.members.map(({ subject }) => subject.symptom);
  const silenceMs = silenceOf(cluster.cause, cluster.kind, { symptoms, isList });
  const mayChange = !isList && cluster.cause === 'payment-environment/payment-channel';
  const cuts = cutAtSilence(cluster, mayChange ? Math.min(silenceMs, TOGETHER_MS) : silenceMs);
  const parts = joinFlapping(joinShifts(cuts), ask);
  if (parts.length < 2) return parts;
  if (isList) return joinDays(parts);
  const longest = longestPauseOf(cluster.cause);
  const whole: Cluster[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    const unused = last !== undefined && isUnused(last, part);
    if (last === undefined || (!unused && fromOf(part) - toOf(last) > longest)) {
      whole.push(part);
      continue;
    }
    const both = joined(last, part, part.kind, part.name);
    const scope = scopeOf(both, ask);
    // The slots of the last and of the first alarm are theirs, not the pause's.
    const inPause = passedIn(toOf(last) + SLOT_MS, fromOf(part) - SLOT_MS, scope, last);
    const around = passedIn(fromOf(last), toOf(last), scope, last) + passedIn(fromOf(part), toOf(part), scope, part);
    // Of so many gaps between failures the longest was picked: it is longer than any one of them would be by chance.
    const over = overInPause(both.members.length, around, inPause) - Math.log(both.members.length) > OVER_BY;
    // The same again within the hour is an outage that comes and goes; something else after a pause that was well is another.
    const goesOn = fromOf(part) - toOf(last) <= silenceMs && mainSymptom(last) === mainSymptom(part);
    if (over && !unused && !goesOn) whole.push(part);
    else whole[whole.length - 1] = both;
  }
  return whole;
};
