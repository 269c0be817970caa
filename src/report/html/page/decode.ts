import type { PageData } from '../data.ts';

/** The columns of all alarms, with whole numbers where the file holds steps. */
export interface Alarms {
  readonly count: number;
  readonly id: readonly number[];
  /** Local milliseconds, to be written as if universal. */
  readonly time: readonly number[];
  readonly line: readonly number[];
}

const sums = (steps: readonly number[], unit = 1): number[] => {
  let total = 0;
  return steps.map((step) => (total += step) * unit);
};

export const decode = ({ alarms }: PageData): Alarms => ({
  count: alarms.id.length,
  id: sums(alarms.id),
  time: sums(alarms.time, alarms.timeUnit),
  line: sums(alarms.line),
});
