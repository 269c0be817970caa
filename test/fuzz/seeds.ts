import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Seed } from './fuzz.ts';

/** Beginnings of exports are enough: what breaks a reader breaks it on a few rows. */
const MOST = 4000;

const filesBelow = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => join(folder, name))
        .filter((path) => statSync(path).isFile() && /\.(?:csv|json|ndjson|txt)$/.test(path))
        .toSorted()
    : [];

/** The project's own exports, and other people's where they lie beside the project. */
export const seedsFrom = (...folders: readonly string[]): readonly Seed[] =>
  folders.flatMap(filesBelow).map((name) => ({ name, bytes: readFileSync(name).subarray(0, MOST) }));
