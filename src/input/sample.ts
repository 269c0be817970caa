import { saysNothing, trimmed } from './intern.ts';

/** One row as read: a copy, to decide from. */
export interface SampleRow {
  readonly fields: readonly string[];
  readonly line: number;
}

/** Non-empty values of a column in the sample. */
export const valuesOf = (sample: readonly SampleRow[], index: number | undefined): string[] => {
  if (index === undefined) return [];
  const values: string[] = [];
  for (const row of sample) {
    const value = trimmed(row.fields[index] ?? '');
    if (!saysNothing(value)) values.push(value);
  }
  return values;
};
