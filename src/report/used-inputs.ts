import type { InputSummary } from '../model/record.ts';
import type { Report } from '../model/report.ts';

/** The inputs the report rests on: of one that could not be read and gave no record, nothing else was recognised either. */
export const usedInputs = (report: Pick<Report, 'inputs' | 'failures'>): readonly InputSummary[] => {
  const failed = new Set(report.failures.map(({ file }) => file));
  return report.inputs.filter(({ file, records }) => records > 0 || !failed.has(file));
};
