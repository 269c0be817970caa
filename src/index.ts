import { analyze as analyzeAll, type AnalyzeOptions } from './analyze.ts';
import { type Lang, wordsFor } from './messages/index.ts';
import type { Report } from './model/report.ts';
import { FORMATS, rendererFor, type RenderOptions } from './report/index.ts';

export type { AnalyzeOptions, Filter } from './analyze.ts';
export { type Baseline, baselineOf, compareWithBaseline } from './ci/baseline.ts';
export type { Lang } from './messages/index.ts';
export type * from './model/cause.ts';
export type * from './model/diagnosis.ts';
export { UserError } from './model/errors.ts';
export type * from './model/record.ts';
export type * from './model/report.ts';
export type * from './model/settings.ts';
export type * from './model/statistics.ts';
export { TOOL } from './model/tool.ts';
export type { RenderOptions } from './report/index.ts';

/** What to read, and anything of `AnalyzeOptions` that is not to be detected. */
export type AnalyzeInput = Pick<AnalyzeOptions, 'files'> & Partial<AnalyzeOptions>;

const DETECTED: Omit<AnalyzeOptions, 'files'> = {
  host: [],
  profile: undefined,
  timeZone: undefined,
  kind: undefined,
  filter: {},
};

/**
 * Reads logs and explains every alarm in them. Times are milliseconds since 1970, money is in minor units.
 *
 * @throws UserError where there is nothing to report on; `code` and `args` say why
 */
export const analyze = async (input: AnalyzeInput): Promise<Report> => analyzeAll({ ...DETECTED, ...input });

/** Names of the formats that `render` knows. */
export const formats: readonly string[] = FORMATS;

/**
 * Writes a report as the command line would, in pieces, so that a long one need not stand in memory.
 *
 * @throws RangeError where there is no such format
 */
export const render = async (
  report: Report,
  format: string,
  options: Partial<RenderOptions> & { readonly lang?: Lang } = {},
): Promise<Iterable<string>> => {
  const renderer = await rendererFor(format);
  if (renderer === undefined) throw new RangeError(`no format ${format}; known: ${FORMATS.join(', ')}`);
  const { lang = 'en', ...rest } = options;
  return renderer.render(report, await wordsFor(lang), { detail: false, width: 80, color: false, ...rest });
};
