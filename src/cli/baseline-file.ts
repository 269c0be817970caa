import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Baseline } from '../ci/baseline.ts';
import { EXIT, UserError } from '../model/errors.ts';
import type { Settings } from './settings.ts';
import type { Shell } from './shell.ts';

const USUAL = 'posalarm.baseline.json';

/** Absolute path: the one named, else the usual name beside the settings file, or in the working folder without one. */
export const baselineFile = (settings: Settings, settingsPath: string | undefined, { folder }: Shell): string =>
  settings.baseline === undefined
    ? join(settingsPath === undefined ? folder : dirname(settingsPath), USUAL)
    : resolve(folder, settings.baseline);

/** A path as its reader would type it. */
export const shownPath = (path: string, folder: string): string => {
  const below = relative(folder, path);
  return below === '' || below.startsWith('..') ? path : below;
};

/**
 * Reads a baseline. What that takes is loaded only here.
 *
 * @throws UserError `baseline-missing`, `baseline-invalid`, `file-unreadable`, all of exit code 2
 */
export const loadBaseline = async (path: string, { folder }: Shell): Promise<Baseline> => {
  const file = shownPath(path, folder);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (why === undefined) throw error;
    if (why === 'ENOENT') throw new UserError('baseline-missing', EXIT.usage, { file });
    throw new UserError('file-unreadable', EXIT.usage, { file, why });
  }
  const { readBaseline } = await import('../ci/saved.ts');
  const read = readBaseline(text);
  if (read.ok) return read.value;
  const { at, expected } = read.fault;
  throw new UserError('baseline-invalid', EXIT.usage, { file, at, expected });
};
