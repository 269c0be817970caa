import { join } from 'node:path';
import type { Rule } from '../../src/model/diagnosis.ts';
import { RULES } from '../../src/rules/index.ts';
import { alarmAt, analyzeCase, CASES, expectedOf, foldersIn } from '../rules/case-files.ts';

/** How the cases that a rule was written for end with it, and without it. */
export interface CaseScore {
  readonly cases: number;
  readonly right: number;
  readonly rightWithout: number;
  /** Mean probability given to the true cause, 0 to 1. */
  readonly certainty: number;
  readonly certaintyWithout: number;
}

/** Whether a case ends with its cause, and how probable that cause was said to be. */
const outcomeOf = async (
  folder: string,
  rules: readonly Rule[],
): Promise<{ readonly right: boolean; readonly certainty: number }> => {
  const { file, line, cause } = expectedOf(folder);
  const diagnosis = alarmAt(await analyzeCase(folder, rules), file, line)?.diagnosis;
  if (diagnosis === undefined) return { right: false, certainty: 0 };
  const ranked = [diagnosis, ...diagnosis.alternatives];
  return {
    right: diagnosis.cause === cause,
    certainty: ranked.find((one) => one.cause === cause)?.confidence ?? 0,
  };
};

/** Analyses the matching cases of one rule (`fixtures/rules/<id>/match-*`) with all rules, and with all others. */
export const scoreCases = async (rule: Rule): Promise<CaseScore> => {
  const own = join(CASES, rule.id);
  const folders = foldersIn(own)
    .filter((name) => name.startsWith('match-'))
    .map((name) => join(own, name));
  const others = RULES.filter((one) => one !== rule);
  let right = 0;
  let rightWithout = 0;
  let certainty = 0;
  let certaintyWithout = 0;
  for (const folder of folders) {
    const whole = await outcomeOf(folder, RULES);
    const less = await outcomeOf(folder, others);
    right += Number(whole.right);
    rightWithout += Number(less.right);
    certainty += whole.certainty / folders.length;
    certaintyWithout += less.certainty / folders.length;
  }
  return { cases: folders.length, right, rightWithout, certainty, certaintyWithout };
};
