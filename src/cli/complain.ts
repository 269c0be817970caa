import { isErrorCode } from '../messages/error-codes.ts';
import { scrub } from '../input/mask.ts';
import type { Formats, FreeArgs, Words } from '../messages/words.ts';
import { harmless } from '../report/text/width.ts';
import type { Sink } from './shell.ts';

/** An error in words: what was expected, what was found and where, then what to do. */
export interface Complaint {
  readonly code: string;
  readonly args: FreeArgs;
}

/** One line; a file name or a log must not command the terminal. */
export const note = (err: Sink, text: string): void => err.write(`${harmless(text)}\n`);

/** A card number typed by mistake is not repeated either; names of files stay as they are, so that they can be found. */
const masked = (args: FreeArgs): FreeArgs =>
  Object.fromEntries(
    Object.entries(args).map(([key, value]) => [
      key,
      typeof value === 'string' && key !== 'file' && key !== 'folder' ? scrub(value).text : value,
    ]),
  );

export const complain = (err: Sink, words: Words, f: Formats, { code, args }: Complaint): void => {
  const safe = masked(args);
  const say = isErrorCode(code) ? words.errors[code](safe, f) : undefined;
  const what = say?.what ?? `${code} ${JSON.stringify(safe)}`;
  note(err, `${words.cli.notes.error}${what}`);
  if (say !== undefined) note(err, `  ${say.hint}`);
};
