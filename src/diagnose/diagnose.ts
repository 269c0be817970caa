import { CAUSES, type CauseId } from '../model/cause.ts';
import {
  type Diagnosis,
  type Evidence,
  type Ranked,
  type Rule,
  SCOPES,
  type ScopeKind,
  type Subject,
  type Surroundings,
} from '../model/diagnosis.ts';
import type { EvidencePhrases } from '../model/phrases.ts';
import type { Column, Reading } from '../model/record.ts';
import type { SymptomId } from '../model/symptom.ts';
import { logOdds } from '../model/units.ts';
import { booksNext, nextSteps } from './next.ts';
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

/** Rules by the symptoms they look at, with those left out that lack a column. */
export interface RuleBook {
  readonly bySymptom: ReadonlyMap<SymptomId, readonly Rule[]>;
  readonly skipped: readonly { readonly rule: Rule; readonly missing: readonly Column[] }[];
}

export const openRuleBook = (rules: readonly Rule[], columns: ReadonlySet<Column>): RuleBook => {
  const bySymptom = new Map<SymptomId, Rule[]>();
  const skipped: { rule: Rule; missing: readonly Column[] }[] = [];
  for (const rule of rules) {
    const missing = rule.needs.filter((column) => !columns.has(column));
    if (missing.length > 0) {
      skipped.push({ rule, missing });
      continue;
    }
    for (const symptom of rule.symptoms) {
      const list = bySymptom.get(symptom);
      if (list === undefined) bySymptom.set(symptom, [rule]);
      else list.push(rule);
    }
  }
  return { bySymptom, skipped };
};

const causeRank = new Map<CauseId, number>(CAUSES.map((cause, index) => [cause, index]));
const rankOf = (cause: CauseId): number => causeRank.get(cause) ?? CAUSES.length;

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

const suggested = new Map<SymptomId, readonly Ranked[]>();

/** The same before any evidence: alarms of one symptom share it. */
const suggestedBy = (symptom: SymptomId): readonly Ranked[] => {
  let ranked = suggested.get(symptom);
  if (ranked === undefined) {
    ranked = weigh(symptom, []);
    suggested.set(symptom, ranked);
  }
  return ranked;
};

const strongestFirst = (a: Evidence, b: Evidence): number =>
  b.weight - a.weight || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) || rankOf(a.cause) - rankOf(b.cause);

type Said = EvidencePhrases['dictionary/says'];

/** What was said of a reading before; alarms that read alike share it, unless one of them took over another's symptom. */
const said = new WeakMap<Reading, Said>();

const sayingOf = (reading: Reading, symptom: SymptomId, blank: boolean): Said => {
  const { code, table, ambiguous } = reading;
  const known = said.get(reading);
  if (known?.symptom === symptom) return known;
  const args = { code, table, symptom, ambiguous, ...(blank ? { blank } : {}) };
  if (known === undefined) said.set(reading, args);
  return args;
};

/** A payment whose row ends without a word: that is how a missing answer looks. */
const isBlank = ({ record, symptom }: Subject): boolean =>
  record.kind !== 'alarm' &&
  record.reading.by === 'nothing' &&
  record.responseCode === undefined &&
  record.responseText === undefined &&
  symptom !== 'unknown';

/** Symptoms that a refusal takes on where the books contradict it. */
const BOOKS_SAY: ReadonlySet<SymptomId> = new Set<SymptomId>(['status-differs']);

const symptomEvidence = (subject: Subject): Evidence[] => {
  const first = PRIORS[subject.symptom][0];
  // What comparing the books found was printed by nobody: no code says it.
  const { disagreement, record, symptom } = subject;
  const isPrinted = disagreement === undefined || (record.reading.outcome === 'failed' && !BOOKS_SAY.has(symptom));
  if (first === undefined || !isPrinted) return [];
  return [
    {
      rule: 'dictionary',
      bearing: 'for',
      cause: first[0],
      // Already in the prior; shown so that a reader sees where the diagnosis starts.
      weight: logOdds(0),
      key: 'dictionary/says',
      args: sayingOf(subject.record.reading, subject.symptom, isBlank(subject)),
      sources: [subject.record.source],
      scope: undefined,
    },
  ];
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

/** Prior and evidence into a diagnosis. Pure; `subject` must not inherit. */
export const diagnose = (subject: Subject, book: RuleBook, ask: Surroundings): Diagnosis => {
  const evidence: Evidence[] = [];
  for (const rule of book.bySymptom.get(subject.symptom) ?? []) {
    for (const one of rule.evaluate(subject, ask)) evidence.push(one);
  }
  evidence.sort(strongestFirst);

  const ranked = evidence.length === 0 ? suggestedBy(subject.symptom) : weigh(subject.symptom, evidence);
  const { reading } = subject.record;
  // A message that gives no reason says the same whatever its code means elsewhere.
  const ambiguous = reading.ambiguous && reading.by === 'code' && subject.family !== 'generic';
  const certain = !ambiguous
    ? ranked
    : ranked.map((one) =>
        one.cause === 'undetermined' ? one : { ...one, confidence: rounded(one.confidence * AMBIGUOUS_FACTOR) },
      );
  const named = certain.find((one) => one.cause !== 'undetermined');
  const chosen: Ranked =
    named !== undefined && named.confidence >= NAMED_FROM ? named : openOf(subject.symptom, certain);
  const alternatives = certain
    .filter((one) => one.cause !== chosen.cause && one.cause !== 'undetermined' && one.confidence >= RIVAL_FROM)
    .slice(0, RIVALS_MAX);
  const close = chosen.cause === 'undetermined' || (alternatives[0]?.confidence ?? 0) >= CLOSE_FROM;
  const rivals = chosen.cause === 'undetermined' ? alternatives : [chosen, ...alternatives.slice(0, 1)];
  return {
    cause: chosen.cause,
    confidence: chosen.confidence,
    alternatives,
    evidence: evidence.concat(symptomEvidence(subject)),
    next: booksNext(subject, close) ?? (close ? nextSteps(subject, rivals, book.skipped, ask) : []),
    scope: scopeOf(chosen.cause, evidence),
  };
};
