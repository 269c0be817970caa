import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type * as Threads from 'node:worker_threads';
import { UserError } from '../model/errors.ts';
import type { InputFile, Opened, ReadOptions, RecordSink } from './contract.ts';
import type { Errand, Told, Trouble } from './errand.ts';
import { createUnpacker } from './unpack.ts';

/** The start of the thread, beside this file wherever the package is built; not where its source is run as it stands. */
const threadFile = (): URL | undefined => {
  const file = new URL('./reading-thread.js', import.meta.url);
  return file.protocol === 'file:' && existsSync(fileURLToPath(file)) ? file : undefined;
};

/**
 * Bytes from which a thread is begun: to begin it takes about a tenth of a second and some 60 MB, and to read so much about
 * half a second (measured).
 */
const APART_BYTES = 16 * 1024 * 1024;
/**
 * Bytes up to which there is a thread: it holds a memory of its own, 60 to 100 MB (measured), and what is larger is read
 * where memory is the shorter of the two: a log of 1 GB stays below 300 MB without it and not with it.
 */
const APART_MOST_BYTES = 256 * 1024 * 1024;

/**
 * What a row leaves behind while it is read is done with at once, so that more room for it is only held: 20 to 30 MB
 * less at the peak of a log of 150 MB than with node's own measure.
 */
const YOUNG_MEGABYTES = 8;

/** A thread on this errand; undefined where there is no second processor for it, no file to begin it with, or no leave to. */
const threadFor = (errand: Errand): Threads.Worker | undefined => {
  const file = availableParallelism() > 1 ? threadFile() : undefined;
  if (file === undefined) return undefined;
  // Small logs need not wait for the module; and compiled code that was kept cannot import, but can require.
  const { Worker }: typeof Threads = createRequire(import.meta.url)('node:worker_threads');
  try {
    // What was preloaded for the program is not meant for its threads.
    return new Worker(file, {
      workerData: errand,
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
  } catch {
    // Node's permissions may forbid threads: it is read without one.
    return undefined;
  }
};

const userError = ({ code, exitCode, args }: Trouble): UserError => new UserError(code, exitCode, args);

const openedOf = (ended: Extract<Told, { readonly what: 'end' }>['ended']): Opened =>
  ended.ok ? ended : { ...ended, error: userError(ended.error) };

/** How reading ended, and whether rows came of a time whose rows were no longer remembered. */
interface ReadApart {
  readonly opened: Opened;
  readonly forgotRows: boolean;
}

/** Hands on what a thread tells. */
const hear = (thread: Threads.Worker, { onProgress }: ReadOptions, sink: RecordSink): Promise<ReadApart> =>
  new Promise((resolve, reject) => {
    const unpack = createUnpacker();
    const take = (told: Told): void => {
      if (told.what === 'end') resolve({ opened: openedOf(told.ended), forgotRows: told.forgotRows });
      else if (told.what === 'refused') reject(userError(told.error));
      else {
        if (told.batch !== undefined) unpack(told.batch, sink);
        for (const one of told.rejects) sink.reject(one);
        for (const one of told.cardData) sink.cardData(one);
        onProgress?.(told.bytes);
        thread.postMessage('taken', []);
      }
    };
    thread.on('message', (told: Told) => {
      try {
        take(told);
      } catch (error) {
        void thread.terminate();
        reject(error);
      }
    });
    thread.on('error', reject);
    thread.on('exit', () => reject(new Error('the reading thread ended before its input did')));
  });

/**
 * `readInput` in a thread of its own, so that reading goes on while what was read is worked on. Everything comes to the sink
 * on the caller's thread, each kind in file order. Undefined where the input is too small to be worth it or too large to
 * spare the memory, or cannot have one. Rows are compared with those of the same input only.
 */
export const readApart = (
  file: InputFile,
  index: number,
  options: ReadOptions,
  remembers: Errand['remembers'],
  sink: RecordSink,
): Promise<ReadApart> | undefined => {
  const { bytes = 0, zip } = file;
  if (bytes < APART_BYTES || bytes > APART_MOST_BYTES || zip !== undefined) return undefined;
  const { profile, profiles, timeZone, kind, timeFormat, year, encoding, delimiter, settled } = options;
  const asked = { profile, profiles, timeZone, kind, timeFormat, year, encoding, delimiter, settled };
  const thread = threadFor({ file, index, options: asked, remembers });
  return thread === undefined ? undefined : hear(thread, options, sink);
};
