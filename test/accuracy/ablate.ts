import { RULES } from '../../src/rules/index.ts';
import { makeWorld } from '../worlds/world.ts';
import { type IncidentScore, judgeIncidents } from './incidents.ts';
import { askWithRules } from './product.ts';
import { judgeRows, type Judgement, type RowScore, scoreRows } from './rows.ts';

interface Outcome {
  readonly rows: RowScore;
  readonly asOne: number;
  readonly strays: number;
}

const without = async (seeds: readonly number[], left: string | undefined): Promise<Outcome> => {
  const rules = RULES.filter(({ id }) => id !== left);
  const judgements: Judgement[] = [];
  const scores: IncidentScore[] = [];
  for (const seed of seeds) {
    const world = makeWorld(seed);
    const found = await askWithRules(world, rules);
    judgements.push(...judgeRows(world.truth, found));
    scores.push(judgeIncidents(world.truth, found));
  }
  const faults = scores.flatMap((score) => score.faults);
  return {
    rows: scoreRows(judgements),
    asOne: faults.filter(({ verdict }) => verdict === 'one').length / Math.max(1, faults.length),
    strays: scores.reduce((sum, { strays }) => sum + strays.length, 0),
  };
};

/** Leaves out one rule after the other, and prints what its absence costs. */
export const ablate = async (seeds: readonly number[], say: (line: string) => void): Promise<void> => {
  const whole = await without(seeds, undefined);
  say(
    `with every rule: macro-F1 ${whole.rows.macroF1.toFixed(4)}, faults as one ${(100 * whole.asOne).toFixed(1)} %, strays ${whole.strays}`,
  );
  say(
    `${'without'.padEnd(28)}${'macro-F1'.padStart(10)}${'rows'.padStart(8)}${'as one'.padStart(10)}${'strays'.padStart(8)}  causes that change by 0.001 or more`,
  );
  for (const rule of RULES) {
    const less = await without(seeds, rule.id);
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
