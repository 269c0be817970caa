import type { PageData, PageDetails } from '../data.ts';

/** The columns of all alarms, with whole numbers where the file holds steps. */
export interface Alarms {
  readonly count: number;
  readonly id: readonly number[];
  /** Local milliseconds, to be written as if universal. */
  readonly time: readonly number[];
  readonly line: readonly number[];
  readonly reference: readonly number[];
  readonly amount: readonly number[];
  /** Place in `texts` of circumstances; -1 where there are none. */
  readonly facts: readonly number[];
  /** Evidence; undefined where there was no room for it. */
  readonly evidence: readonly (readonly number[] | undefined)[];
  readonly texts: readonly string[];
  /** Beside the pool of amounts: what their figures are worth, to sort by. */
  readonly amountValues: readonly number[];
}

const sums = (steps: readonly number[], unit = 1): number[] => {
  let total = 0;
  return steps.map((step) => (total += step) * unit);
};

export const decode = ({ alarms, pools }: PageData, details: PageDetails): Alarms => {
  const facts: number[] = alarms.id.map(() => -1);
  const evidence: (readonly number[] | undefined)[] = alarms.id.map(() => undefined);
  for (const [n, row] of sums(details.rows).entries()) {
    facts[row] = details.facts[n] ?? -1;
    evidence[row] = details.evidence[n];
  }
  return {
    count: alarms.id.length,
    id: sums(alarms.id),
    time: sums(alarms.time, alarms.timeUnit),
    line: sums(alarms.line),
    reference: sums(alarms.reference),
    amount: sums(alarms.amount),
    facts,
    evidence,
    texts: details.texts,
    amountValues: pools.amounts.map((text) => Number(text.replace(/[^\d.-]/g, ''))),
  };
};
