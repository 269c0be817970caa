import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze } from '../../src/analyze.ts';
import type { Rule } from '../../src/model/diagnosis.ts';
import type { World } from '../worlds/world.ts';
import { type Found, fromJson, fromReport } from './found.ts';

/** Writes a world's logs into a folder of its own for as long as `use` needs them. The truth stays behind. */
const withFiles = async <T>(world: World, use: (files: readonly string[]) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'posalarm-world-'));
  try {
    const files: string[] = [];
    for (const { name, bytes } of world.files) {
      const path = join(folder, name);
      await writeFile(path, bytes);
      files.push(path);
    }
    return await use(files);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const run = (args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(process.execPath, args, { maxBuffer: 2 ** 30, encoding: 'utf8' }, (error, stdout, stderr) => {
      // Notes on what was read come first; what went wrong follows.
      if (error) reject(new Error(stderr.slice(Math.max(0, stderr.search(/\w*Error\b/u))).slice(0, 400)));
      else resolve(stdout);
    });
  });

/** The built product as a black box, with no option that would help it. */
export const askProduct = (world: World): Promise<Found> =>
  withFiles(world, async (files) =>
    fromJson(await run(['bin/posalarm.js', 'analyze', ...files, '--format', 'json', '--lang', 'en'])),
  );

/** The same analysis in this process, once for each list of rules. */
export const askWithRules = (world: World, variants: readonly (readonly Rule[])[]): Promise<Found[]> =>
  withFiles(world, async (files) => {
    const found: Found[] = [];
    for (const rules of variants) {
      const report = await analyze({
        files,
        host: [],
        profile: undefined,
        timeZone: undefined,
        kind: undefined,
        filter: {},
        rules,
      });
      found.push(fromReport(report));
    }
    return found;
  });
