import { CAUSES, type CauseId } from '../model/cause.ts';
import { type Evidence, type Ranked, SCOPES, type ScopeKind } from '../model/diagnosis.ts';
import type { SymptomId } from '../model/symptom.ts';
import { PRIORS, UNREAD_SHARE, UNSUGGESTED } from './priors.ts';

/** Below this probability a cause is not named: more likely wrong than right. */
const NAMED_FROM = 0.5;
/** Rivals below this are noise. */
const RIVAL_FROM = 0.02;
const RIVALS_MAX = 4;
/** Two causes are close while the second is at least this probable. */
const CLOSE_FROM = 0.25;

/** Without a known network a private-use code may mean something else: its causes keep this share of their probability. */
const AMBIGUOUS_FACTOR = 0.75;

/**
 * Priors and weights are set with caution, and what they add up to is right more often than they say: on worlds for
 * tuning (seeds 1000 on) answers given 0.75 were right in about 92 of 100. This factor on the log-odds makes up for it.
 */
export const CERTAINTY = 1.35;

const causeRank = new Map<CauseId, number>(CAUSES.map((cause, index) => [cause, index]));
/** Place in the order of the taxonomy. */
export const rankOf = (cause: CauseId): number => causeRank.get(cause) ?? CAUSES.length;

const mostProbableFirst = (a: Ranked, b: Ranked): number =>
  b.confidence - a.confidence || rankOf(a.cause) - rankOf(b.cause);

/**
 * What no table knows has a cause all the same: that it stays open is no surer than not (own inference; a log's author
 * knows what happened more often than its words do).
 */
const OPEN_SUREST = 0.5;

/** Nothing read from a log is certain: the world holds causes that no rule has thought of. */
const SUREST = 0.999;

/** Rounded so that floating-point noise can never decide an order or show in a report. */
const rounded = (probability: number): number => Math.min(SUREST, Math.round(probability * 1000) / 1000);

/** Logarithms of a symptom's prior, `undetermined` with what it leaves over. */
const logPriors = new Map<SymptomId, readonly (readonly [CauseId, number])[]>();
const logPriorOf = (symptom: SymptomId): readonly (readonly [CauseId, number])[] => {
  let logs = logPriors.get(symptom);
  if (logs === undefined) {
    const named = PRIORS[symptom];
    const suggested = named.reduce((sum, [, probability]) => sum + probability, 0);
    logs = [
      ...named.map(([cause, probability]) => [cause, Math.log(probability)] as const),
      ['undetermined', Math.log(Math.max(UNSUGGESTED, 1 - suggested))] as const,
    ];
    logPriors.set(symptom, logs);
  }
  return logs;
};

/** Probabilities of all causes from the symptom's prior and the evidence; they add up to 1. */
const weigh = (symptom: SymptomId, evidence: readonly Evidence[]): Ranked[] => {
  const causes: CauseId[] = [];
  const scores: number[] = [];
  for (const [cause, score] of logPriorOf(symptom)) {
    causes.push(cause);
    scores.push(score);
  }
  for (const { cause, bearing, weight } of evidence) {
    let at = causes.indexOf(cause);
    if (at < 0) {
      at = causes.push(cause) - 1;
      scores.push(Math.log(PRIORS[symptom].length === 0 ? UNREAD_SHARE : UNSUGGESTED));
    }
    scores[at] = (scores[at] ?? 0) + (bearing === 'for' ? weight : 0 - weight);
  }
  let sum = 0;
  for (const [at, score] of scores.entries()) {
    const odds = Math.exp(score * CERTAINTY);
    scores[at] = odds;
    sum += odds;
  }
  return causes.map((cause, at) => ({ cause, confidence: rounded((scores[at] ?? 0) / sum) })).sort(mostProbableFirst);
};

/** An issuer's outage is also seen at many sites; an outage of the channel is seldom seen in one issuer's cards alone. */
const ISSUER_SHARE = 0.5;

/** Where the strongest evidence points; of equally strong pieces the smallest scope. */
const scopeOf = (cause: CauseId, evidence: readonly Evidence[]): ScopeKind => {
  const named = evidence.filter((one) => one.cause === cause && one.bearing === 'for' && one.scope !== undefined);
  const most = Math.max(...named.map((one) => one.weight));
  if (named.some((one) => one.scope === 'issuer' && one.weight >= most * ISSUER_SHARE)) return 'issuer';
  return SCOPES.find((scope) => named.some((one) => one.scope === scope && one.weight >= most)) ?? 'terminal';
};

/** What the named causes leave over: with them it makes up the whole. */
const openOf = (symptom: SymptomId, ranked: readonly Ranked[]): Ranked => {
  const named = ranked.reduce((sum, one) => (one.cause === 'undetermined' ? sum : sum + one.confidence), 0);
  const most = PRIORS[symptom].length === 0 ? OPEN_SUREST : SUREST;
  return { cause: 'undetermined', confidence: rounded(Math.min(most, Math.max(0, 1 - named))) };
};

/** What the weights alone decide. */
export interface Verdict {
  readonly chosen: Ranked;
  readonly alternatives: readonly Ranked[];
  /** Two causes stay close, or none is named. */
  readonly close: boolean;
  readonly scope: ScopeKind;
}

const judge = (symptom: SymptomId, ambiguous: boolean, evidence: readonly Evidence[]): Verdict => {
  const ranked = weigh(symptom, evidence);
  const certain = !ambiguous
    ? ranked
    : ranked.map((one) =>
        one.cause === 'undetermined' ? one : { ...one, confidence: rounded(one.confidence * AMBIGUOUS_FACTOR) },
      );
  const named = certain.find((one) => one.cause !== 'undetermined');
  const chosen: Ranked = named !== undefined && named.confidence >= NAMED_FROM ? named : openOf(symptom, certain);
  const alternatives = certain
    .filter((one) => one.cause !== chosen.cause && one.cause !== 'undetermined' && one.confidence >= RIVAL_FROM)
    .slice(0, RIVALS_MAX);
  const close = chosen.cause === 'undetermined' || (alternatives[0]?.confidence ?? 0) >= CLOSE_FROM;
  return { chosen, alternatives, close, scope: scopeOf(chosen.cause, evidence) };
};

/** A sequence of evidence, as far as it decides: what follows it, by cause, bearing and scope, and then by weight. */
interface Course {
  verdict: Verdict | undefined;
  readonly next: Map<number, Map<number, Course>>;
}

const newCourse = (): Course => ({ verdict: undefined, next: new Map() });

/**
 * Verdicts reached before, by symptom and by whether the code is ambiguous: the same few weights meet again and again, a
 * hundred sequences among fifty thousand alarms (measured), and alarms of one verdict share it.
 */
const courses = new Map<SymptomId, readonly [plain: Course, ambiguous: Course]>();
/** Weights that are measured seldom meet again: past so many sequences, about 4 MB, all are forgotten. */
const COURSES_MOST = 10_000;
let coursesKept = 0;

const followed = (course: Course, { cause, bearing, scope, weight }: Evidence): Course => {
  const scopes = SCOPES.length + 1;
  const kind =
    (rankOf(cause) * 2 + (bearing === 'for' ? 1 : 0)) * scopes + (scope === undefined ? 0 : SCOPES.indexOf(scope) + 1);
  let byWeight = course.next.get(kind);
  if (byWeight === undefined) {
    byWeight = new Map();
    course.next.set(kind, byWeight);
  }
  let next = byWeight.get(weight);
  if (next === undefined) {
    next = newCourse();
    byWeight.set(weight, next);
    coursesKept += 1;
  }
  return next;
};

/** Prior and evidence, strongest first, into what they decide. */
export const verdictOn = (symptom: SymptomId, ambiguous: boolean, evidence: readonly Evidence[]): Verdict => {
  if (coursesKept > COURSES_MOST) {
    courses.clear();
    coursesKept = 0;
  }
  let both = courses.get(symptom);
  if (both === undefined) {
    both = [newCourse(), newCourse()];
    courses.set(symptom, both);
  }
  let course = both[ambiguous ? 1 : 0];
  for (const one of evidence) course = followed(course, one);
  course.verdict ??= judge(symptom, ambiguous, evidence);
  return course.verdict;
};
