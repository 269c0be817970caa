import type { Words } from '../messages/words.ts';
import type { Sink } from './shell.ts';

export interface Progress {
  readonly update: (bytes: number, total: number | undefined) => void;
  /** Wipes the line. */
  readonly end: () => void;
}

/** Short runs say nothing; long ones are told about a few times a second. */
const FIRST_MS = 1_000;
const EVERY_MS = 250;
const CLEAR = '\r\u001B[K';

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;

/** One line on standard error that tells how far the reading has come: only on a terminal. */
export const createProgress = (err: Sink, words: Words, quiet: boolean): Progress => {
  if (quiet || !err.isTerminal) return { update: () => undefined, end: () => undefined };
  const started = Date.now();
  let shown = started + FIRST_MS - EVERY_MS;
  let told = false;
  return {
    update: (bytes, total) => {
      const now = Date.now();
      if (now - shown < EVERY_MS) return;
      shown = now;
      told = true;
      const part = total === undefined || total === 0 ? '' : ` ${Math.min(100, Math.floor((bytes / total) * 100))}%`;
      err.write(`${CLEAR}${words.cli.notes.reading(megabytes(bytes))}${part}`);
    },
    end: () => {
      if (told) err.write(CLEAR);
    },
  };
};
