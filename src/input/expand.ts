import { open, readdir, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { UserError } from '../model/errors.ts';
import type { InputFailure } from '../model/report.ts';
import { LOG_ENDING, ZIP_ENDING } from './endings.ts';
import { inputError } from './failures.ts';
import type { InputFile } from './contract.ts';

const GLOB = /[*?[\]{}]|[!+@]\(/;

export interface Expanded {
  /** Sorted by path, each once. */
  readonly inputs: readonly InputFile[];
  /** What was named and could not be found; the rest goes on. */
  readonly failures: readonly InputFailure[];
}

const byPath = (a: InputFile, b: InputFile): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

/** Paths are compared and shown with `/`, so that a run gives the same report on every system. */
const plainPath = (path: string): string => {
  const text = path
    .replace(/\\/g, '/')
    .replace(/^(?:\.\/)+(?=.)/, '')
    .replace(/(?<=.)\/+$/, '');
  return text === '' ? path : text;
};

const filesBelow = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(
      (entry) =>
        entry.isFile() && (LOG_ENDING.test(entry.name) || ZIP_ENDING.test(entry.name)) && !entry.name.startsWith('.'),
    )
    .map((entry) => join(entry.parentPath, entry.name));
};

const filesMatching = async (pattern: string): Promise<string[]> => {
  const { glob } = await import('tinyglobby');
  return glob([pattern], { onlyFiles: true, expandDirectories: false, dot: false, absolute: isAbsolute(pattern) });
};

/** True where a file begins as a zip archive does. */
const isArchive = async (path: string): Promise<boolean> => {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(4), 0, 4, 0);
    return bytesRead === 4 && buffer[0] === 0x50 && buffer[1] === 0x4b && buffer[2] === 3 && buffer[3] === 4;
  } finally {
    await handle.close();
  }
};

/** The logs in an archive, each an input of its own. */
const filesInArchive = async (archive: string, host: boolean): Promise<InputFile[]> => {
  const { logsIn, withArchive, zipEntries } = await import('./zip.ts');
  const shown = plainPath(archive);
  const logs = await withArchive(archive, async (readAt, length) =>
    logsIn(shown, await zipEntries(shown, readAt, length), length),
  );
  const times = new Map<string, number>();
  return logs.map((entry) => {
    const before = times.get(entry.name) ?? 0;
    times.set(entry.name, before + 1);
    // An archive may hold two files of one name.
    const path = `${shown}/${entry.name}${before === 0 ? '' : `#${before + 1}`}`;
    return { path, bytes: entry.packed, host, folder: shown, zip: { archive, entry } };
  });
};

interface Found {
  readonly path: string;
  readonly folder: string | undefined;
}

/** Files that one word of the command line stands for. */
const expandOne = async (spec: string): Promise<Found[]> => {
  let found: Awaited<ReturnType<typeof stat>> | undefined;
  try {
    found = await stat(spec);
  } catch (error) {
    if (!GLOB.test(spec)) throw error;
  }
  if (found === undefined) {
    const matches = await filesMatching(spec);
    if (matches.length === 0) throw new UserError('no-match', 3, { pattern: spec });
    return matches.map((path) => ({ path, folder: undefined }));
  }
  if (!found.isDirectory()) return [{ path: spec, folder: undefined }];
  const files = await filesBelow(spec);
  if (files.length === 0) throw new UserError('folder-without-logs', 3, { folder: spec });
  return files.map((path) => ({ path, folder: plainPath(spec) }));
};

/** Only what can be opened is looked into: a pipe that is named would lose its beginning. */
const inputsAt = async ({ path, folder }: Found, host: boolean): Promise<InputFile[]> => {
  const found = await stat(path);
  const looksPacked = folder === undefined || ZIP_ENDING.test(path);
  if (found.isFile() && looksPacked && (await isArchive(path))) return filesInArchive(path, host);
  return [{ path: plainPath(path), bytes: found.isFile() ? found.size : undefined, host, folder }];
};

/**
 * The inputs that the words of a command line stand for: files, folders (with all logs below), glob patterns, archives
 * and `-` for standard input. Sorted and without repetition, whatever the order given; `-` comes first.
 */
export const expandInputs = async (
  specs: readonly string[],
  options: { readonly host: boolean },
): Promise<Expanded> => {
  const files = new Map<string, InputFile>();
  const failures: InputFailure[] = [];
  const fail = (file: string, error: unknown): void => {
    const { code, args } = inputError(file, error);
    failures.push({ file, code, args });
  };
  for (const spec of specs) {
    if (spec === '-') {
      files.set('-', { path: '-', bytes: undefined, host: options.host });
      continue;
    }
    let found: readonly Found[] = [];
    try {
      found = await expandOne(spec);
    } catch (error) {
      fail(spec, error);
    }
    for (const one of found) {
      try {
        for (const input of await inputsAt(one, options.host)) {
          // Named outright and found in a folder as well: then it is expected to be a log.
          const known = files.get(input.path);
          if (known === undefined || (known.folder !== undefined && input.folder === undefined))
            files.set(input.path, input);
        }
      } catch (error) {
        fail(plainPath(one.path), error);
      }
    }
  }
  return { inputs: [...files.values()].toSorted(byPath), failures };
};
