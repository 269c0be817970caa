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

/** Patterns are taken apart when first needed: a log in one language never pays for the other's. */
interface Pattern {
  readonly chinese: boolean;
  readonly english: boolean;
  readonly conditions: () => readonly Condition[];
}

interface CompiledRule {
  readonly interpretation: Interpretation;
  readonly patterns: readonly Pattern[];
}

/** Terms outside ASCII are Chinese; a Unicode property class would cost milliseconds to compile. */
const HAN = /[^\x20-\x7E]/;

const compileCondition = (source: string): Condition => {
  const wanted = !source.startsWith('!');
  const chinese: string[] = [];
  const english: string[] = [];
  for (const term of (wanted ? source : source.slice(1)).split('|')) {
    if (HAN.test(term)) chinese.push(term);
    else english.push(term.endsWith('*') ? ` ${term.slice(0, -1)}` : ` ${term} `);
  }
  return { wanted, chinese, english };
};

const compilePattern = (source: string): Pattern => {
  const first = source.split(' & ', 1)[0] ?? source;
  const chinese = HAN.test(first);
  let conditions: readonly Condition[] | undefined;
  return {
    chinese,
    english: !chinese || first.split('|').some((term) => !HAN.test(term)),
    conditions: () => {
      conditions ??= source.split(' & ').map(compileCondition);
      return conditions;
    },
  };
};

const compile = ([symptom, patterns, outcome]: PhraseRule): CompiledRule => ({
  interpretation: { symptom, outcome: outcome ?? outcomeOf(symptom) },
  patterns: patterns.map(compilePattern),
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

const matches = (pattern: Pattern, text: NormalText): boolean =>
  ((text.han && pattern.chinese) || (text.latin && pattern.english)) &&
  pattern.conditions().every((condition) => holds(condition, text));

/** The first rule that holds, specific before generic; undefined where no rule does. */
export const interpretText = (text: string): Interpretation | undefined => {
  const normal = normaliseText(text);
  return rules().find((rule) => rule.patterns.some((pattern) => matches(pattern, normal)))?.interpretation;
};
