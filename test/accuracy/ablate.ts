import type { Rule } from '../../src/model/diagnosis.ts';
import { RULES } from '../../src/rules/index.ts';
import { makeWorld } from '../worlds/world.ts';
import { type CaseScore, scoreCases } from './cases.ts';
import { type IncidentScore, judgeIncidents } from './incidents.ts';
import { askWithRules } from './product.ts';
import { judgeRows, type Judgement, type RowScore, scoreRows } from './rows.ts';

interface Outcome {
  readonly rows: RowScore;
  /** Share of the faults to be found that are one incident. */
  readonly asOne: number;
  readonly strays: number;
  /** On how many alarms each rule spoke. */
  readonly spoken: ReadonlyMap<string, number>;
}

/** One outcome for each list of rules; every world is made and written once. */
const outcomes = async (seeds: readonly number[], variants: readonly (readonly Rule[])[]): Promise<Outcome[]> => {
  const kept: { judgements: Judgement[]; scores: IncidentScore[]; spoken: Map<string, number> }[] = variants.map(
    () => ({ judgements: [], scores: [], spoken: new Map<string, number>() }),
  );
  for (const seed of seeds) {
    const world = makeWorld(seed);
    const found = await askWithRules(world, variants);
    for (const [i, one] of kept.entries()) {
      const answer = found[i];
      if (!answer) continue;
      one.judgements.push(...judgeRows(world.truth, answer));
      one.scores.push(judgeIncidents(world.truth, answer));
      for (const { rules = [] } of answer.alarms) {
        for (const rule of rules) one.spoken.set(rule, (one.spoken.get(rule) ?? 0) + 1);
      }
    }
  }
  return kept.map(({ judgements, scores, spoken }) => {
    const faults = scores.flatMap((score) => score.faults);
    return {
      rows: scoreRows(judgements),
      asOne: faults.filter(({ verdict }) => verdict === 'one').length / Math.max(1, faults.length),
      strays: scores.reduce((sum, { strays }) => sum + strays.length, 0),
      spoken,
    };
  });
};

/** Below half a step of the last decimal printed. */
const NOTHING = 0.00005;

/** What a rule must add to the certainty of its own cases, 0 to 1: the step of a table of calibration, halved. */
const LEAST_CERTAINTY = 0.05;

/** Whether these worlds are explained as well without the rule. */
const costsNothing = (whole: Outcome, less: Outcome): boolean =>
  less.rows.macroF1 > whole.rows.macroF1 - NOTHING &&
  less.rows.right >= whole.rows.right &&
  less.asOne >= whole.asOne &&
  less.strays <= whole.strays;

/** Why a rule stays that these worlds do not miss, told by its own cases and by how often it spoke. */
const whyItStays = (spoken: number, score: CaseScore): string => {
  const here =
    spoken === 0
      ? 'these worlds never show what it looks for'
      : `it spoke on ${spoken} alarms here, which others explain as well`;
  const { cases, right, rightWithout, certainty, certaintyWithout, incidents, incidentsWithout } = score;
  const own = `of its ${cases === 1 ? 'one case' : `${cases} cases`}`;
  if (rightWithout < right) return `stays: ${here}; ${own} ${right} end right with it, ${rightWithout} without`;
  if (incidentsWithout < incidents) {
    return `stays: ${here}; ${own} ${incidents} are told as an incident with it, ${incidentsWithout} without`;
  }
  const sure = `${own} ${right} end right with it and ${rightWithout} without, the true cause given ${certainty.toFixed(2)} and ${certaintyWithout.toFixed(2)}`;
  return certainty - certaintyWithout >= LEAST_CERTAINTY
    ? `stays: ${here}; ${sure}`
    : `TO BE REMOVED OR EXPLAINED: ${here}; ${sure}`;
};

/** Leaves out one rule after the other, and prints what its absence costs; where that is nothing, why the rule stays. */
export const ablate = async (seeds: readonly number[], say: (line: string) => void): Promise<void> => {
  const [whole, ...lessOne] = await outcomes(seeds, [
    RULES,
    ...RULES.map((left) => RULES.filter((rule) => rule !== left)),
  ]);
  if (!whole) return;
  say(
    `with every rule: macro-F1 ${whole.rows.macroF1.toFixed(4)}, faults as one ${(100 * whole.asOne).toFixed(1)} %, strays ${whole.strays}`,
  );
  say(
    `${'without'.padEnd(28)}${'macro-F1'.padStart(10)}${'rows'.padStart(8)}${'as one'.padStart(10)}${'strays'.padStart(8)}  causes that change by 0.001 or more`,
  );
  for (const [i, rule] of RULES.entries()) {
    const less = lessOne[i];
    if (!less) continue;
    const before = new Map(whole.rows.causes.map(({ cause, f1 }) => [cause, f1]));
    const changes = less.rows.causes
      .map(({ cause, f1 }) => ({ cause, change: f1 - (before.get(cause) ?? 0) }))
      .filter(({ change }) => Math.abs(change) >= 0.001)
      .sort((a, b) => a.change - b.change)
      .map(({ cause, change }) => `${cause} ${change > 0 ? '+' : ''}${change.toFixed(3)}`);
    const signed = (value: number, decimals: number): string => `${value > 0 ? '+' : ''}${value.toFixed(decimals)}`;
    say(
      `${rule.id.padEnd(28)}${signed(less.rows.macroF1 - whole.rows.macroF1, 4).padStart(10)}${signed(less.rows.right - whole.rows.right, 0).padStart(8)}` +
        `${`${signed(100 * (less.asOne - whole.asOne), 1)} %`.padStart(10)}${signed(less.strays - whole.strays, 0).padStart(8)}  ${changes.join(', ') || 'none'}`,
    );
    if (costsNothing(whole, less)) say(`    ${whyItStays(whole.spoken.get(rule.id) ?? 0, await scoreCases(rule))}`);
  }
};
