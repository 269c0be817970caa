import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { UserError } from '../model/errors.ts';
import type { InputFailure } from '../model/report.ts';
import { inputError } from './failures.ts';
import type { InputFile } from './index.ts';

/** Endings of files that are taken from folders; a file named outright may end as it likes. */
const LOG_ENDING = /\.(?:csv|txt|tsv|json|jsonl|ndjson|log)(?:\.gz)?$/i;
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
    .filter((entry) => entry.isFile() && LOG_ENDING.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
};

const filesMatching = async (pattern: string): Promise<string[]> => {
  const { glob } = await import('tinyglobby');
  return glob([pattern], { onlyFiles: true, expandDirectories: false, dot: false, absolute: isAbsolute(pattern) });
};

const sizeOf = async (path: string): Promise<number> => (await stat(path)).size;

/** Files that one word of the command line stands for. */
const expandOne = async (spec: string): Promise<string[]> => {
  let found: Awaited<ReturnType<typeof stat>> | undefined;
  try {
    found = await stat(spec);
  } catch (error) {
    if (!GLOB.test(spec)) throw error;
  }
  if (found === undefined) {
    const matches = await filesMatching(spec);
    if (matches.length === 0) throw new UserError('no-match', 3, { pattern: spec });
    return matches;
  }
  if (!found.isDirectory()) return [spec];
  const files = await filesBelow(spec);
  if (files.length === 0) throw new UserError('folder-without-logs', 3, { folder: spec });
  return files;
};

/**
 * The inputs that the words of a command line stand for: files, folders (with all logs below), glob patterns and `-`
 * for standard input. Sorted and without repetition, whatever the order given; `-` comes first.
 */
export const expandInputs = async (
  specs: readonly string[],
  options: { readonly host: boolean },
): Promise<Expanded> => {
  const files = new Map<string, InputFile>();
  const failures: InputFailure[] = [];
  for (const spec of specs) {
    if (spec === '-') {
      files.set('-', { path: '-', bytes: undefined, host: options.host });
      continue;
    }
    try {
      for (const path of await expandOne(spec)) {
        const shown = plainPath(path);
        if (!files.has(shown)) files.set(shown, { path: shown, bytes: await sizeOf(path), host: options.host });
      }
    } catch (error) {
      const { code, args } = inputError(spec, error);
      failures.push({ file: spec, code, args });
    }
  }
  return { inputs: [...files.values()].toSorted(byPath), failures };
};
