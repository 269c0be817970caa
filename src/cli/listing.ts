import { LANGUAGES, type Words } from '../messages/words.ts';
import { EXIT, UserError } from '../model/errors.ts';
import { languageOf } from './language.ts';
import type { Parts } from './parts.ts';
import { findSettingsFile, loadSettingsFile } from './find-settings.ts';
import type { Shell } from './shell.ts';

/** What `explain` and `rules` take beside their subject. */
export interface ListFlags {
  readonly format?: string;
  readonly lang?: string;
}

/** The language and form asked for; the language may stand in the settings file, as for `analyze`. */
export const listing = async (
  flags: ListFlags,
  shell: Shell,
  parts: Parts,
): Promise<{ readonly words: Words; readonly json: boolean }> => {
  const { format = 'text' } = flags;
  if (format !== 'text' && format !== 'json') {
    throw new UserError('format-unknown', EXIT.usage, { found: format, known: 'text, json' });
  }
  const lang = LANGUAGES.find((known) => known === flags.lang);
  if (flags.lang !== undefined && lang === undefined) {
    throw new UserError('option-value', EXIT.usage, {
      option: '--lang',
      expected: LANGUAGES.join(' | '),
      found: flags.lang,
    });
  }
  const path = lang === undefined ? findSettingsFile(shell.folder) : undefined;
  const file = path === undefined ? {} : await loadSettingsFile(path, shell.folder);
  return { words: await parts.words(lang ?? file.lang ?? languageOf(shell.env)), json: format === 'json' };
};
