import type { Diagnosis, Evidence, Ranked, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import type { EvidencePhrases } from '../model/phrases.ts';
import type { Column, Reading } from '../model/record.ts';
import type { SymptomId } from '../model/symptom.ts';
import { logOdds } from '../model/units.ts';
import { booksNext, nextSteps } from './next.ts';
import { PRIORS } from './priors.ts';
import { rankOf, verdictOn } from './verdict.ts';

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

/** The causes that what to look at next has to tell apart. */
const rivalsOf = (chosen: Ranked, alternatives: readonly Ranked[]): readonly Ranked[] =>
  chosen.cause === 'undetermined' ? alternatives : [chosen, ...alternatives.slice(0, 1)];

const NOTHING: Diagnosis['next'] = [];

/** Prior and evidence into a diagnosis. Pure; `subject` must not inherit. */
export const diagnose = (subject: Subject, book: RuleBook, ask: Surroundings): Diagnosis => {
  const evidence: Evidence[] = [];
  for (const rule of book.bySymptom.get(subject.symptom) ?? []) {
    for (const one of rule.evaluate(subject, ask)) evidence.push(one);
  }
  evidence.sort(strongestFirst);

  const { reading } = subject.record;
  // A message that gives no reason says the same whatever its code means elsewhere.
  const ambiguous = reading.ambiguous && reading.by === 'code' && subject.family !== 'generic';
  const { chosen, alternatives, close, scope } = verdictOn(subject.symptom, ambiguous, evidence);
  return {
    cause: chosen.cause,
    confidence: chosen.confidence,
    alternatives,
    evidence: evidence.concat(symptomEvidence(subject)),
    next:
      booksNext(subject, close) ??
      (close ? nextSteps(subject, rivalsOf(chosen, alternatives), book.skipped, ask) : NOTHING),
    scope,
  };
};
