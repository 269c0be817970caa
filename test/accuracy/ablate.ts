import type { Rule } from '../../src/model/diagnosis.ts';
import { RULES } from '../../src/rules/index.ts';
import { makeWorld } from '../worlds/world.ts';
import { type IncidentScore, judgeIncidents } from './incidents.ts';
import { askWithRules } from './product.ts';
import { judgeRows, type Judgement, type RowScore, scoreRows } from './rows.ts';

interface Outcome {
  readonly rows: RowScore;
  /** Share of the faults to be found that are one incident. */
  readonly asOne: number;
  readonly strays: number;
}

/** One outcome for each list of rules; every world is made and written once. */
const outcomes = async (seeds: readonly number[], variants: readonly (readonly Rule[])[]): Promise<Outcome[]> => {
  const kept: { judgements: Judgement[]; scores: IncidentScore[] }[] = variants.map(() => ({
    judgements: [],
    scores: [],
  }));
  for (const seed of seeds) {
    const world = makeWorld(seed);
    const found = await askWithRules(world, variants);
    for (const [i, one] of kept.entries()) {
      const answer = found[i];
      if (!answer) continue;
      one.judgements.push(...judgeRows(world.truth, answer));
      one.scores.push(judgeIncidents(world.truth, answer));
    }
  }
  return kept.map(({ judgements, scores }) => {
    const faults = scores.flatMap((score) => score.faults);
    return {
      rows: scoreRows(judgements),
      asOne: faults.filter(({ verdict }) => verdict === 'one').length / Math.max(1, faults.length),
      strays: scores.reduce((sum, { strays }) => sum + strays.length, 0),
    };
  });
};

/** Leaves out one rule after the other, and prints what its absence costs. */
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
  }
};
