import type { Outcome } from '../../model/record.ts';
import type { SymptomId } from '../../model/symptom.ts';
import { outcomeOf } from '../table.ts';
import { DECLINE } from './decline.ts';
import { DEVICE } from './device.ts';
import { GENERIC } from './generic.ts';
import { INFORMATION } from './information.ts';
import { LINK } from './link.ts';
import { LOOSE } from './loose.ts';
import { type NormalText, normaliseText } from './normal.ts';
import { PROCEDURE } from './procedure.ts';
import { READING } from './reading.ts';
import type { PhraseRule } from './rule.ts';

/** What a text says. */
export interface Interpretation {
  readonly symptom: SymptomId;
  readonly outcome: Outcome;
}

interface Condition {
  readonly wanted: boolean;
  readonly chinese: readonly string[];
  readonly english: readonly string[];
}

interface CompiledRule {
  readonly interpretation: Interpretation;
  readonly patterns: readonly (readonly Condition[])[];
}

const HAN = /\p{Script=Han}/u;

const compileCondition = (source: string): Condition => {
  const wanted = !source.startsWith('!');
  const terms = (wanted ? source : source.slice(1)).split('|');
  return {
    wanted,
    chinese: terms.filter((term) => HAN.test(term)),
    english: terms
      .filter((term) => !HAN.test(term))
      .map((term) => (term.endsWith('*') ? ` ${term.slice(0, -1)}` : ` ${term} `)),
  };
};

const compile = ([symptom, patterns, outcome]: PhraseRule): CompiledRule => ({
  interpretation: { symptom, outcome: outcome ?? outcomeOf(symptom) },
  patterns: patterns.map((pattern) => pattern.split(' & ').map(compileCondition)),
});

let compiled: readonly CompiledRule[] | undefined;

const rules = (): readonly CompiledRule[] => {
  compiled ??= [...INFORMATION, ...DEVICE, ...READING, ...PROCEDURE, ...DECLINE, ...LINK, ...LOOSE, ...GENERIC].map(
    compile,
  );
  return compiled;
};

const holds = (condition: Condition, text: NormalText): boolean => {
  const found =
    (text.han && condition.chinese.some((term) => text.chinese.includes(term))) ||
    (text.latin && condition.english.some((term) => text.english.includes(term)));
  return found === condition.wanted;
};

/** The first rule that holds, specific before generic; undefined where no rule does. */
export const interpretText = (text: string): Interpretation | undefined => {
  const normal = normaliseText(text);
  return rules().find((rule) => rule.patterns.some((pattern) => pattern.every((condition) => holds(condition, normal))))
    ?.interpretation;
};
