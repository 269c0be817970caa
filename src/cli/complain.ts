import { isErrorCode } from '../messages/error-codes.ts';
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

export const complain = (err: Sink, words: Words, f: Formats, { code, args }: Complaint): void => {
  const say = isErrorCode(code) ? words.errors[code](args, f) : undefined;
  const what = say?.what ?? `${code} ${JSON.stringify(args)}`;
  note(err, `${words.cli.notes.error}${what}`);
  if (say !== undefined) note(err, `  ${say.hint}`);
};
