import { createReadStream } from 'node:fs';
import type { InputFile } from './contract.ts';

/** Bytes of a pipe that are kept so that it can be read again: some two hundred thousand rows. */
const KEPT_BYTES = 32 * 1024 * 1024;
const PIECE = 262_144;

/** What comes once only: standard input, or a named pipe. */
export interface Pipe {
  /** Reads the beginning. True where that is all, so that it can be read as often as need be. */
  readonly begin: () => Promise<boolean>;
  /** The beginning alone. */
  readonly beginning: () => AsyncIterable<Uint8Array>;
  /** All of it; where the beginning is not all, once. */
  readonly all: () => AsyncIterable<Uint8Array>;
}

/** Whatever is no file on a disk can be read only once. */
export const isPipe = ({ path, bytes, zip }: InputFile): boolean =>
  path === '-' || (bytes === undefined && zip === undefined);

const bytesOf = (piece: unknown): Uint8Array =>
  piece instanceof Uint8Array ? piece : Buffer.from(typeof piece === 'string' ? piece : '');

/**
 * The bytes of a file, or of standard input (`-`). The latter is waited for and not read by a thread: one that sits in a
 * read of a silent pipe would keep the program from ending.
 */
export const streamOf = (path: string): AsyncIterable<unknown> =>
  // oxlint-disable-next-line no-restricted-globals -- standard input is what was asked for, and nothing else is taken
  path === '-' ? process.stdin : createReadStream(path, { highWaterMark: PIECE });

/** `source`: undefined for that of the process, or the file at the path. */
export const openPipe = (
  { path }: Pick<InputFile, 'path'>,
  source: AsyncIterable<unknown> = streamOf(path),
  most = KEPT_BYTES,
): Pipe => {
  const pieces = source[Symbol.asyncIterator]();
  const kept: Uint8Array[] = [];
  let isWhole = false;
  /** Trouble with the pipe is told to whoever reads it, behind what came before. */
  let trouble: { readonly error: unknown } | undefined;

  const beginning = async function* (): AsyncGenerator<Uint8Array> {
    for (const piece of kept) yield piece;
    if (trouble !== undefined) throw trouble.error;
  };
  return {
    begin: async () => {
      let length = 0;
      try {
        while (length < most) {
          // oxlint-disable-next-line no-await-in-loop -- pieces come one after the other
          const next = await pieces.next();
          if (next.done === true) {
            isWhole = true;
            return true;
          }
          const piece = bytesOf(next.value);
          kept.push(piece);
          length += piece.length;
        }
      } catch (error) {
        trouble = { error };
        isWhole = true;
      }
      return isWhole;
    },
    beginning,
    all: async function* () {
      if (isWhole) {
        yield* beginning();
        return;
      }
      for (let piece = kept.shift(); piece !== undefined; piece = kept.shift()) yield piece;
      for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield bytesOf(next.value);
    },
  };
};
