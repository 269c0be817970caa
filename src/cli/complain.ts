import { isErrorCode } from '../messages/error-codes.ts';
import type { Formats, FreeArgs, Words } from '../messages/words.ts';
import type { Sink } from './shell.ts';

/** An error in words: what was expected, what was found and where, then what to do. */
export interface Complaint {
  readonly code: string;
  readonly args: FreeArgs;
}

/** Terminals obey what follows an escape character; a file name or a log must not command them. */
const harmless = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '\uFFFD');

export const complain = (err: Sink, words: Words, f: Formats, { code, args }: Complaint): void => {
  const say = isErrorCode(code) ? words.errors[code](args, f) : undefined;
  const what = say?.what ?? `${code} ${JSON.stringify(args)}`;
  const hint = say === undefined ? '' : `\n  ${say.hint}`;
  err.write(harmless(`${words.cli.notes.error}${what}${hint}`) + '\n');
};

export const note = (err: Sink, text: string): void => err.write(`${harmless(text)}\n`);
