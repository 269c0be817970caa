import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { EXIT, type ExitCode, UserError } from '../model/errors.ts';
import type { Parts } from './parts.ts';
import { type Flags, settle } from './settings.ts';
import type { Shell } from './shell.ts';
import { renderersFor, writeReports } from './write-report.ts';

export type ConvertFlags = Pick<Flags, 'format' | 'output' | 'detail' | 'statistics' | 'width' | 'color' | 'quiet'>;

const read = async (file: string, folder: string): Promise<string> => {
  if (file === '-') return textOf(process.stdin);
  try {
    return await readFile(resolve(folder, file), 'utf8');
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (why === undefined) throw error;
    if (why === 'ENOENT') throw new UserError('report-missing', EXIT.input, { file });
    throw new UserError('file-unreadable', EXIT.input, { file, why });
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    // The parser's own message quotes what it read; where it is no JSON, that says little and may hold anything.
    return undefined;
  }
};

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
  const value = parsed(await read(file, shell.folder));
  const { readSaved } = await import('../report/saved/read.ts');
  const saved = readSaved(value);
  if (!saved.ok) throw new UserError('report-invalid', EXIT.input, { file, found: saved.where });
  const words = await parts.words(saved.lang);
  const f = words.formats(saved.report.timeZone);
  const inputs = [file, ...saved.report.inputs.map((input) => input.file)];
  return writeReports(renderers, saved.report, words, f, settings, inputs, shell) ?? EXIT.done;
};
