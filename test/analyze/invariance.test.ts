/**
 * How the rows are laid out does not matter: shuffled, cut in two files, or written as JSON lines, the same rows have
 * the same causes, certainty, evidence and incidents. Shown on the four cases of the field and on small worlds.
 *
 * Two things are a file's own and may differ in principle when its rows are divided; none of the logs here meets
 * them: whether unreadable text is a screen's (where other messages of the same file can be read); and rows alike in every
 * column (two of one file are two, one in each of two files is one that was exported twice).
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { random } from '../worlds/random.ts';
import { makeWorld } from '../worlds/world.ts';
import { allOf, asCsv, asJsonLines, conclude, filesOfWorld, type Log, logsOfCase, logsOfWorld } from './tables.ts';

const CASES = 'fixtures/cases';
/**
 * Of neither block of seeds; small ones, in both languages and all formats, one with damaged messages. 1017: one half shows
 * by its texts whose codes they are, the other does not; 1023: two approvals of one terminal in one second.
 */
const SEEDS = [9001, 9002, 9003, 9006, 9007, 9008, 1017, 1023];

const shuffled = (log: Log, seed: number): number[] => random(seed, log.name).shuffle(allOf(log));

const cutInTwo = (log: Log): (readonly [number[], string])[] => {
  const numbers = allOf(log);
  const at = Math.floor(numbers.length / 2);
  return [
    [numbers.slice(0, at), '-first'],
    [numbers.slice(at), '-second'],
  ];
};

const subjects: readonly (readonly [string, () => Log[]])[] = [
  ...readdirSync(CASES).map((name) => [name, () => logsOfCase(join(CASES, name))] as const),
  ...SEEDS.map((seed) => [`world ${seed}`, () => logsOfWorld(makeWorld(seed))] as const),
];

describe.each(subjects)('%s', (_name, open) => {
  const logs = open();
  const whole = conclude(logs.map((log) => asCsv(log, allOf(log))));

  test('holds something to compare', async () => {
    const { rows } = await whole;
    expect(Object.keys(rows).length).toBeGreaterThan(0);
  });

  test('rows shuffled', async () => {
    expect(await conclude(logs.map((log) => asCsv(log, shuffled(log, 1))))).toEqual(await whole);
  });

  test('each file cut in two, both with the header', async () => {
    const parts = logs.flatMap((log) => cutInTwo(log).map(([numbers, part]) => asCsv(log, numbers, part)));
    expect(await conclude(parts.filter(({ rowAt }) => rowAt.size > 0))).toEqual(await whole);
  });

  test('the same rows as JSON lines', async () => {
    expect(await conclude(logs.map(asJsonLines))).toEqual(await whole);
  });
});

describe.each(SEEDS)('world %d', (seed) => {
  test('the files as they are, in their own format and encoding', async () => {
    const world = makeWorld(seed);
    const rewritten = await conclude(logsOfWorld(world).map((log) => asCsv(log, allOf(log))));
    expect(await conclude(filesOfWorld(world))).toEqual(rewritten);
  });
});
