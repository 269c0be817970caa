import type { CodeEntry, CodeTable } from '../dictionary/table.ts';
import { nearest } from './nearest.ts';
import type { Words } from '../messages/words.ts';
import {
  type Actor,
  CATEGORIES,
  CAUSES,
  type CategoryId,
  type CauseId,
  COUNTERMEASURES,
  type CountermeasureId,
  type Urgency,
} from '../model/cause.ts';
import type { Rule } from '../model/diagnosis.ts';
import { SYMPTOMS, type SymptomId } from '../model/symptom.ts';

/** A countermeasure with who acts and when. */
export interface Remedy {
  readonly id: CountermeasureId;
  readonly actor: Actor;
  readonly urgency: Urgency;
}

/** What the product knows beside any log. */
export interface Knowledge {
  readonly tables: readonly CodeTable[];
  /** Every entry of a code or of a vendor's name for it, in the order of the tables. */
  lookUp(code: string): readonly CodeMeaning[];
  readonly rules: readonly Rule[];
  readonly remedies: readonly Remedy[];
  /** Those that fit a cause, most urgent first. */
  remediesOf(cause: CauseId): readonly CountermeasureId[];
  /** Causes expected of a symptom before anything else is known, most probable first. */
  expected(symptom: SymptomId): readonly CauseId[];
  /** What a message says, as the dictionaries read it; undefined where none knows it. */
  symptomOf(text: string): SymptomId | undefined;
}

export interface CodeMeaning {
  readonly table: CodeTable;
  readonly entry: CodeEntry;
}

/** Everything that one word may mean; lists are in the order of the product's own lists. */
export interface Meanings {
  readonly codes: readonly CodeMeaning[];
  readonly categories: readonly CategoryId[];
  readonly causes: readonly CauseId[];
  readonly symptoms: readonly SymptomId[];
  readonly countermeasures: readonly CountermeasureId[];
  readonly rules: readonly Rule[];
}

const isSymptom = (name: string): name is SymptomId => Object.hasOwn(SYMPTOMS, name);
const SYMPTOM_IDS: readonly SymptomId[] = Object.keys(SYMPTOMS).filter(isSymptom);

/** Looks a topic up by code, id, or name in either language; a message is read last, when nothing else fits. */
export const meaningsOf = (topic: string, knowledge: Knowledge, languages: readonly Words[]): Meanings => {
  const asked = topic.trim().toLowerCase();
  const named = (id: string, names: (words: Words) => string | undefined): boolean =>
    id === asked || languages.some((words) => names(words)?.toLowerCase() === asked);
  const meanings: Meanings = {
    codes: knowledge.lookUp(topic),
    categories: CATEGORIES.filter((id) => id !== 'undetermined' && named(id, (words) => words.categories[id])),
    // `network` alone is enough for `payment-environment/network`.
    causes: CAUSES.filter((id) => id.endsWith(`/${asked}`) || named(id, (words) => words.causes[id].name)),
    symptoms: SYMPTOM_IDS.filter((id) => named(id, (words) => words.symptoms[id])),
    countermeasures: COUNTERMEASURES.filter((id) => named(id, (words) => words.countermeasures[id].name)),
    rules: knowledge.rules.filter(({ id }) => named(id, (words) => words.rules[id]?.name)),
  };
  if (Object.values(meanings).some((list: readonly unknown[]) => list.length > 0)) return meanings;
  // A mistyped id would be read as a message by its words.
  const read = /^[a-z]+(?:[-/][a-z]+)+$/.test(asked) ? undefined : knowledge.symptomOf(topic);
  return read === undefined ? meanings : { ...meanings, symptoms: [read] };
};

export const isEmpty = (meanings: Meanings): boolean =>
  Object.values(meanings).every((list: readonly unknown[]) => list.length === 0);

/** Names that were probably meant by a topic nobody knows. */
export const nearMisses = (topic: string, { tables, rules }: Knowledge): readonly string[] =>
  nearest(topic.trim(), [
    ...new Set([
      ...CAUSES,
      ...CATEGORIES,
      ...rules.map(({ id }) => id),
      ...SYMPTOM_IDS,
      ...COUNTERMEASURES,
      ...tables.flatMap((table) =>
        table.entries.map((entry) => entry.symbol ?? entry.code).filter((code) => code.length > 3),
      ),
    ]),
  ]);

export const rulesAbout = (
  rules: readonly Rule[],
  what: { readonly cause?: CauseId; readonly symptom?: SymptomId },
): readonly Rule[] =>
  rules.filter(
    (rule) =>
      (what.cause === undefined || rule.causes.some((cause) => cause === what.cause)) &&
      (what.symptom === undefined || rule.symptoms.includes(what.symptom)),
  );

/** Causes that a symptom may have: those expected beforehand, most probable first, then those that some rule may find. */
export const causesBehind = (knowledge: Knowledge, symptom: SymptomId): readonly CauseId[] => {
  const found = new Set<CauseId>(rulesAbout(knowledge.rules, { symptom }).flatMap((rule) => rule.causes));
  return [...new Set([...knowledge.expected(symptom), ...CAUSES.filter((cause) => found.has(cause))])];
};
