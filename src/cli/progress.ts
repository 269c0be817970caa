import type { Words } from '../messages/words.ts';
import type { Sink } from './shell.ts';

export interface Progress {
  /** Bytes read, of how many where that is known, and rows read. */
  readonly update: (bytes: number, total: number | undefined, rows: number) => void;
  /** Wipes the line. */
  readonly end: () => void;
}

/** Short runs say nothing; long ones are told about a few times a second. */
const FIRST_MS = 1_000;
const EVERY_MS = 250;
const CLEAR = '\r\u001B[K';

/** Cells of the bar. */
const BAR = 20;
const barOf = (part: number): string => {
  const full = Math.round(part * BAR);
  return `[${'#'.repeat(full)}${'-'.repeat(BAR - full)}] `;
};

/** One line on standard error that tells how far the reading has come, how fast, and how long yet: only on a terminal. */
export const createProgress = (err: Sink, words: Words, quiet: boolean, clock: () => number = Date.now): Progress => {
  if (quiet || !err.isTerminal) return { update: () => undefined, end: () => undefined };
  const f = words.formats('UTC');
  const started = clock();
  let shown = started + FIRST_MS - EVERY_MS;
  let told = false;
  return {
    update: (bytes, total, rows) => {
      const now = clock();
      if (now - shown < EVERY_MS) return;
      shown = now;
      told = true;
      const spent = now - started;
      const part = total === undefined || total === 0 || bytes === 0 ? undefined : Math.min(1, bytes / total);
      const leftMs = part === undefined ? undefined : Math.round((spent * (1 - part)) / part / 1_000) * 1_000;
      const rate = Math.round((rows / Math.max(spent, 1)) * 1_000);
      err.write(`${CLEAR}${part === undefined ? '' : barOf(part)}${words.cli.notes.reading(rows, rate, leftMs, f)}`);
    },
    end: () => {
      if (told) err.write(CLEAR);
    },
  };
};
