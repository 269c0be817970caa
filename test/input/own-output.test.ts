/** What this program writes into the folder of the logs is found there the next night, and must not be read as a log. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { PRODUCT } from '../../src/cli/product.ts';
import { run } from '../../src/cli/program.ts';
import { openRejectFile } from '../../src/cli/reject-file.ts';
import { isOwnAttachment, isOwnOutput } from '../../src/input/own-output.ts';
import { LANGUAGES } from '../../src/messages/words.ts';
import { card } from '../../src/report/card.ts';
import { FORMATS, rendererFor } from '../../src/report/index.ts';
import { badDay, quietDay, unreadable } from '../report/sample.ts';
import { words, written } from '../report/written.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'posalarm-own-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const play = async (...args: readonly string[]) => {
  const said = { out: '', err: '' };
  const sink = (name: 'out' | 'err') => ({
    write: (text: string) => void (said[name] += text),
    closed: false,
    isTerminal: false,
    columns: undefined,
  });
  const code = await run({ args, env: {}, folder, out: sink('out'), err: sink('err') }, PRODUCT);
  return { code, ...said };
};

const DAYS = [
  ['a bad day', badDay],
  ['a quiet day', quietDay],
  ['nothing read', unreadable],
] as const;

describe.each(LANGUAGES)('what is written in %s', (lang) => {
  test.each(FORMATS.flatMap((format) => DAYS.map(([day, make]) => [format, day, make] as const)))(
    'is known again: %s, %s',
    async (format, _day, make) => {
      const renderer = await rendererFor(format);
      if (renderer === undefined) throw new Error(`no renderer ${format}`);
      for (const detail of [false, true]) {
        const text = written(renderer, make(), lang, { detail });
        // A format that writes nothing on a day without alarms leaves nothing to be read.
        expect(text.trim() === '' || isOwnOutput(text)).toBe(true);
      }
    },
  );

  test('rejects', () => {
    const path = join(folder, `rejects-${lang}.csv`);
    openRejectFile(path, words[lang]).end([]);
    expect(isOwnOutput(readFileSync(path, 'utf8'))).toBe(true);
  });

  test('rows beside a phone card, by name and columns', () => {
    const parts = [...(card.attachments?.(badDay(), words[lang]) ?? [])];
    expect(parts.length).toBeGreaterThan(1);
    for (const { name, pieces } of parts) {
      const text = [...pieces].join('');
      expect(isOwnAttachment(`logs/night-${name}`, text)).toBe(true);
      expect(isOwnAttachment('logs/night.csv', text)).toBe(false);
      expect(isOwnOutput(text)).toBe(false);
    }
  });
});

test('a table of alarms that a spreadsheet saved again', async () => {
  const renderer = await rendererFor('csv-alarms');
  if (renderer === undefined) throw new Error('no renderer');
  const [head = ''] = written(renderer, badDay()).slice(1).split('\r\n');
  expect(isOwnOutput(`${head.replaceAll(',', ';')}\r\n`)).toBe(true);
  expect(
    isOwnOutput(
      `${head
        .split(',')
        .map((cell) => `"${cell}"`)
        .join('\t')}\n`,
    ),
  ).toBe(true);
});

test.each([
  ['a log of the contract', 'time,terminal_id,alarm_code,message\n2026-03-02 09:00:00,T1,E1,posalarm\n'],
  ['a log that names a number and a cause', 'Number,Time,Probable cause,Message\n1,2026-03-02 09:00:00,paper,out\n'],
  ['a message of that name', 'posalarm,time,response_code\n1,2026-03-02 09:00:00,51\n'],
  ['JSON of somebody else', '{"schemaVersion":1,"tool":{"name":"other"},"records":[]}'],
])('is a log: %s', (_, text) => {
  expect(isOwnOutput(text)).toBe(false);
});

describe('a second run over a folder that holds all the first one wrote', () => {
  const DEMO = ['transactions.csv', 'alarms.csv', 'hotel.ndjson'];
  const logsIn = (name: string): string => {
    const logs = join(folder, name);
    mkdirSync(logs);
    for (const file of DEMO) copyFileSync(join('fixtures/demo', file), join(logs, file));
    // Something to reject, so that the file of rejects has rows.
    writeFileSync(
      join(logs, 'late.csv'),
      'time,terminal_id,response_code\nyesterday,33015541,51\n2025-09-27 09:00:00,33015541,00\n',
    );
    return logs;
  };
  const outputsTo = (logs: string): readonly string[] => [
    ...FORMATS.filter((format) => format !== 'text').flatMap((format) =>
      ['txt', format.startsWith('csv') ? 'csv' : 'json'].flatMap((end) => ['-o', `${format}:${logs}/${format}.${end}`]),
    ),
    '-o',
    `text:${logs}/report.log`,
    '--rejects',
    `${logs}/rejects.csv`,
  ];

  test.each(LANGUAGES)('finds the same, and writes them anew: %s', async (lang) => {
    const logs = logsIn(`night-${lang}`);
    const first = await play(
      'analyze',
      logs,
      '-f',
      'json',
      '--time-zone',
      'Asia/Shanghai',
      '--lang',
      lang,
      ...outputsTo(logs),
    );
    expect(readdirSync(logs).length).toBeGreaterThan(30);
    const second = await play(
      'analyze',
      logs,
      '-f',
      'json',
      '--time-zone',
      'Asia/Shanghai',
      '--lang',
      lang,
      ...outputsTo(logs),
    );
    expect(second.code).toBe(first.code);
    const [before, after] = [first, second].map(({ out }) => JSON.parse(out));
    expect(after.inputs).toEqual(before.inputs);
    expect(after.alarms).toEqual(before.alarms);
    expect(after.incidents).toEqual(before.incidents);
    expect(after.failures).toEqual([]);
    expect(new Set(after.skippedInputs.map(({ code }: { code: string }) => code))).toEqual(new Set(['own-report']));
    expect(second.err).toContain(words[lang].report.ownOutputs([], words[lang].formats('UTC')).slice(0, 5));
  });

  test('the shell may name them one by one', async () => {
    const logs = logsIn('named');
    const common = ['-f', 'json', '--time-zone', 'Asia/Shanghai'];
    const table = join(logs, 'alarms-found.csv');
    const first = await play(
      'analyze',
      ...DEMO.map((file) => join(logs, file)),
      ...common,
      '-o',
      `csv-alarms:${table}`,
    );
    const second = await play(
      'analyze',
      ...[...DEMO, 'alarms-found.csv'].map((file) => join(logs, file)),
      ...common,
      '-o',
      `csv-alarms:${table}`,
    );
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(JSON.parse(second.out).alarms).toEqual(JSON.parse(first.out).alarms);
  });

  test('alone they are a mistake, and it is told', async () => {
    const logs = logsIn('alone');
    const table = join(logs, 'found.csv');
    await play('analyze', logs, '-o', `csv-alarms:${table}`);
    const second = await play('analyze', table);
    expect(second.code).toBe(3);
    expect(second.err).toContain(table);
  });
});

test('rows beside a phone card, named with the log they are from, are repetitions', async () => {
  const logs = join(folder, 'sent');
  mkdirSync(logs);
  copyFileSync('fixtures/demo/alarms.csv', join(logs, 'alarms.csv'));
  const options = { host: [], profile: undefined, timeZone: 'Asia/Shanghai', kind: undefined, filter: {} };
  const alone = await analyze({ ...options, files: [join(logs, 'alarms.csv')] });
  const names: string[] = [];
  for (const { name, pieces } of card.attachments?.(alone, words.en) ?? []) {
    names.push(join(logs, `card-${name}`));
    writeFileSync(join(logs, `card-${name}`), [...pieces].join(''));
  }
  expect(names.length).toBeGreaterThan(2);
  const both = await analyze({ ...options, files: [join(logs, 'alarms.csv'), ...names] });
  expect(both.summary.alarms).toBe(alone.summary.alarms);
  expect(both.inputs.slice(1).every(({ duplicates, records }) => duplicates === records)).toBe(true);
});
