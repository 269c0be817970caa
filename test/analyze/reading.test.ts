/**
 * What a row is read as does not hang on where it stands: whose codes they are, whether silence means success, the order of
 * day and month and the marks of amounts are settled by all rows of an export together.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expandInputs, readInput, type ReadOptions, toReadOtherwise } from '../../src/input/index.ts';
import type { LogRecord } from '../../src/model/record.ts';
import { random } from '../worlds/random.ts';
import { makeWorld } from '../worlds/world.ts';
import { allOf, asCsv, asJsonLines, filesOfWorld, type Log, logsOfWorld, type Written } from './tables.ts';

const OPTIONS: ReadOptions = { profile: undefined, timeZone: undefined, kind: undefined, onProgress: undefined };

const saidBy = (record: LogRecord): string => {
  const { symptom, outcome, table, by, ambiguous } = record.reading;
  const money = record.kind === 'alarm' ? '' : `${record.amount} ${record.currency} ${record.transactionType}`;
  return `${record.time} ${record.terminalId} ${money} ${symptom} ${outcome} ${table} ${by} ${ambiguous}`;
};

/** Records by the row they were read from; read again where the whole shows that they were misread. */
const readAll = async (files: readonly Written[]): Promise<ReadonlyMap<string, string>> => {
  const folder = await mkdtemp(join(tmpdir(), 'posalarm-rows-'));
  try {
    for (const { name, text } of files) {
      // oxlint-disable-next-line no-await-in-loop -- a handful of small files
      await writeFile(join(folder, name), text);
    }
    const { inputs } = await expandInputs(
      files.map(({ name }) => join(folder, name)),
      { host: false },
    );
    let settled: ReturnType<typeof toReadOtherwise>;
    for (;;) {
      const rows = new Map<string, string>();
      const shown = [];
      for (const [index, input] of inputs.entries()) {
        const rowAt = files.find(({ name }) => input.path.endsWith(name))?.rowAt;
        const record = (read: LogRecord): void => {
          rows.set(rowAt?.get(read.source.line) ?? `${input.path}:${read.source.line}`, saidBy(read));
        };
        // oxlint-disable-next-line no-await-in-loop -- one file after the other
        const opened = await readInput(
          input,
          index,
          { ...OPTIONS, settled: settled?.[index] },
          { record, reject: () => undefined, cardData: () => undefined },
        );
        shown.push(opened.shown);
      }
      const again = toReadOtherwise(shown);
      if (again === undefined) return rows;
      expect(settled, 'the whole is settled by one reading').toBeUndefined();
      settled = again;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Rows that are read otherwise, with both readings; comparing a hundred thousand one by one would take minutes. */
const differing = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] => [
  ...[...one].flatMap(([row, said]) => (other.get(row) === said ? [] : [`${row}: ${said} / ${other.get(row)}`])),
  ...[...other.keys()].filter((row) => !one.has(row)),
];

const shuffled = (log: Log): number[] => random(1, log.name).shuffle(allOf(log));
const cutInTwo = (log: Log): Written[] => {
  const numbers = allOf(log);
  const at = Math.floor(numbers.length / 2);
  return [asCsv(log, numbers.slice(0, at), '-first'), asCsv(log, numbers.slice(at), '-second')];
};

/** Every third world, and two in which halves once read otherwise than the whole. */
const SEEDS = [...Array.from({ length: 11 }, (_, at) => 1000 + 3 * at), 1017, 1023];

describe.each(SEEDS)('world %d', (seed) => {
  test('shuffled, cut in two, as JSON lines and as it was: every row reads the same', async () => {
    const world = makeWorld(seed);
    const logs = logsOfWorld(world);
    const whole = await readAll(logs.map((log) => asCsv(log, allOf(log))));
    expect(whole.size).toBeGreaterThan(0);
    for (const files of [
      logs.map((log) => asCsv(log, shuffled(log))),
      logs.flatMap(cutInTwo).filter(({ rowAt }) => rowAt.size > 0),
      logs.map(asJsonLines),
      filesOfWorld(world),
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one layout after the other
      expect(differing(whole, await readAll(files))).toEqual([]);
    }
  });
});

const sheet = (name: string, header: string, rows: readonly string[], from = 0): Written => ({
  name,
  text: `${[header, ...rows].join('\n')}\n`,
  rowAt: new Map(rows.map((_, at) => [at + 2, `row ${from + at}`])),
});

describe('parts of one export decide together', () => {
  test.each([
    [
      'the order of day and month',
      'time,terminal_id,response_code,amount',
      ['03/04/2026 10:00:00,T1,51,10.00', '05/04/2026 10:00:00,T1,51,10.00', '25/04/2026 10:00:00,T1,51,10.00'],
    ],
    [
      'the order of day and month, by days that follow each other',
      'time,terminal_id,response_code,amount',
      ['03/04/2026', '04/04/2026', '05/04/2026', '06/04/2026'].map((day) => `${day} 10:00:00,T1,51,10.00`),
    ],
    [
      'the decimal mark',
      'time,terminal_id,response_code,amount',
      [
        '2026-03-04 10:00:00,T1,51,"1,234"',
        '2026-03-04 10:01:00,T1,51,"1,500"',
        '2026-03-04 10:02:00,T1,51,"1,234.50"',
      ],
    ],
    [
      'whose codes they are',
      'time,terminal_id,response_code,response_text',
      ['2026-03-04 10:00:00,T1,A7,', '2026-03-04 10:01:00,T1,98,', '2026-03-04 10:02:00,T1,51,余额不足'],
    ],
    [
      'what stands before all codes',
      'time,terminal_id,response_code',
      ['A51', 'A05', 'A00', 'A00'].map((code, at) => `2026-03-04 10:0${at}:00,T1,${code}`),
    ],
    [
      'the word for success',
      'time,terminal_id,amount,result',
      ['Declined', 'bewilligt', ...Array.from({ length: 10 }, () => 'bewilligt')].map(
        (word, at) => `2026-03-04 10:${10 + at}:00,T1,7.00,${word}`,
      ),
    ],
    [
      'whether amounts count the smallest unit',
      'Date,Till,Total,Currency,Response Code',
      Array.from({ length: 24 }, (_, at) => `2026-03-04 10:${10 + at}:00,T1,${1205 + at * 137},EUR,51`),
    ],
    [
      'whose codes of three digits they are',
      'time,terminal_id,response_code',
      ['116', '000', '117', '000'].map((code, at) => `2026-03-04 10:0${at}:00,T1,${code}`),
    ],
    [
      'whether silence means success',
      'time,terminal_id,amount,decline reason',
      [
        '2026-03-04 10:00:00,T1,5.00,Insufficient funds',
        '2026-03-04 10:01:00,T1,5.00,',
        ...Array.from({ length: 9 }, (_, at) => `2026-03-04 11:0${at}:00,T1,7.00,`),
      ],
    ],
  ])('%s', async (_name, header, rows) => {
    const whole = await readAll([sheet('all.csv', header, rows)]);
    expect(whole.size).toBe(rows.length);
    const parts = [sheet('a.csv', header, rows.slice(0, 2)), sheet('b.csv', header, rows.slice(2), 2)];
    expect(await readAll(parts)).toEqual(whole);
    expect(await readAll(parts.toReversed())).toEqual(whole);
  });

  test('a single date that fits one order only outweighs days that follow each other', async () => {
    const header = 'time,terminal_id,response_code,amount';
    const rows = ['03/04/2026', '04/04/2026', '05/04/2026', '06/25/2026'].map((day) => `${day} 10:00:00,T1,51,10.00`);
    const whole = await readAll([sheet('all.csv', header, rows)]);
    expect(whole.get('row 0')).toContain(String(Date.UTC(2026, 2, 4, 10)));
    const parts = [sheet('a.csv', header, rows.slice(0, 3)), sheet('b.csv', header, rows.slice(3), 3)];
    expect(await readAll(parts)).toEqual(whole);
    expect(await readAll(parts.toReversed())).toEqual(whole);
  });

  test('exports that contradict each other settle nothing for a third', async () => {
    const header = 'time,terminal_id,response_code';
    const open = sheet('a.csv', header, ['03/04/2026 10:00:00,T1,51']);
    const day = sheet('b.csv', header, ['25/04/2026 10:00:00,T1,51'], 1);
    const month = sheet('c.csv', header, ['04/25/2026 10:00:00,T1,51'], 2);
    expect((await readAll([open, day])).size).toBe(2);
    expect((await readAll([open, day, month])).size).toBe(2);
  });
});
