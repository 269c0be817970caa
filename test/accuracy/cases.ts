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
  /** How many of them belong to an incident of that cause. */
  readonly incidents: number;
  readonly incidentsWithout: number;
}

interface CaseOutcome {
  readonly right: boolean;
  readonly certainty: number;
  readonly incident: boolean;
}

/** Whether a case ends with its cause, how probable that cause was said to be, and whether an incident tells of it. */
const outcomeOf = async (folder: string, rules: readonly Rule[]): Promise<CaseOutcome> => {
  const { file, line, cause } = expectedOf(folder);
  const report = await analyzeCase(folder, rules);
  const alarm = alarmAt(report, file, line);
  if (alarm === undefined) return { right: false, certainty: 0, incident: false };
  const { diagnosis } = alarm;
  const ranked = [diagnosis, ...diagnosis.alternatives];
  return {
    right: diagnosis.cause === cause,
    certainty: ranked.find((one) => one.cause === cause)?.confidence ?? 0,
    incident: report.incidents.some((one) => one.id === alarm.incident && one.cause === cause),
  };
};

/** Analyses the matching cases of one rule (`fixtures/rules/<id>/match-*`) with all rules, and with all others. */
export const scoreCases = async (rule: Rule): Promise<CaseScore> => {
  const own = join(CASES, rule.id);
  const folders = foldersIn(own)
    .filter((name) => name.startsWith('match-'))
    .map((name) => join(own, name));
  const others = RULES.filter((one) => one !== rule);
  const outcomes: { readonly whole: CaseOutcome; readonly less: CaseOutcome }[] = [];
  for (const folder of folders) {
    outcomes.push({ whole: await outcomeOf(folder, RULES), less: await outcomeOf(folder, others) });
  }
  const sum = (of: (one: (typeof outcomes)[number]) => number): number =>
    outcomes.reduce((total, one) => total + of(one), 0);
  const mean = (of: (one: (typeof outcomes)[number]) => number): number => sum(of) / Math.max(1, outcomes.length);
  return {
    cases: outcomes.length,
    right: sum(({ whole }) => Number(whole.right)),
    rightWithout: sum(({ less }) => Number(less.right)),
    certainty: mean(({ whole }) => whole.certainty),
    certaintyWithout: mean(({ less }) => less.certainty),
    incidents: sum(({ whole }) => Number(whole.incident)),
    incidentsWithout: sum(({ less }) => Number(less.incident)),
  };
};
