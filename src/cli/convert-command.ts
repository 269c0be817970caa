import { EXIT, type ExitCode } from '../model/errors.ts';
import type { Parts } from './parts.ts';
import { loadReport } from './saved-report.ts';
import { type Flags, settle } from './settings.ts';
import type { Shell } from './shell.ts';
import { renderersFor, writeReports } from './write-report.ts';

export type ConvertFlags = Pick<Flags, 'format' | 'output' | 'detail' | 'statistics' | 'width' | 'color' | 'quiet'>;

/**
 * `posalarm convert <report.json>`: renders a report that was saved as JSON in any other format, byte for byte as the
 * analysis would have rendered it, in the language in which it was saved. `-` reads standard input.
 *
 * @returns 0, or 2 where a further report could not be written
 * @throws UserError of exit code 2 for wrong usage, 3 where the file is no report
 */
export const convertCommand = async (
  file: string,
  flags: ConvertFlags,
  shell: Shell,
  parts: Parts,
): Promise<ExitCode> => {
  const settings = settle(flags, {}, shell, await parts.formats());
  const renderers = await renderersFor(settings, parts);
  const saved = await loadReport(file, shell.folder);
  const words = await parts.words(saved.lang);
  const f = words.formats(saved.report.timeZone);
  const inputs = [file, ...saved.report.inputs.map((input) => input.file)];
  return writeReports(renderers, saved.report, words, f, settings, inputs, shell) ?? EXIT.done;
};
