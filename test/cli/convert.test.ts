/** Several reports at once, and saved reports rendered again, with the built program. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/report/index.ts';
import { posalarm } from '../program.ts';

const CASE = resolve('fixtures/cases/restaurant-network');
const folder = mkdtempSync(join(tmpdir(), 'posalarm-convert-'));
const run = (...args: readonly string[]) => posalarm(args, { cwd: folder });
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

const outputs = FORMATS.flatMap((format) => ['-o', `${format}:live-${format}.out`]);

beforeAll(() => {
  const { code, err } = run('analyze', CASE, '--quiet', '--lang', 'zh', '-o', 'json:report.json', ...outputs);
  if (code !== 0) throw new Error(err);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('convert', () => {
  test.each(FORMATS)(
    'renders %s as the analysis did, byte for byte, whatever the language of the environment',
    (format) => {
      const { code, out, err } = run('convert', 'report.json', '-f', format);
      expect([code, err]).toEqual([0, '']);
      expect(out === read(`live-${format}.out`)).toBe(true);
    },
  );

  test('reads standard input, and writes several reports with their attachments', () => {
    const args = ['convert', '-', '-f', 'prometheus', '-o', 'card:again.txt', '-o', 'markdown:again.md'];
    const { code, out, err } = posalarm(args, { cwd: folder, input: read('report.json') });
    expect(code).toBe(0);
    expect(out).toBe(read('live-prometheus.out'));
    expect(read('again.txt')).toBe(read('live-card.out'));
    expect(read('again.md')).toBe(read('live-markdown.out'));
    const beside = (stem: string): readonly string[] =>
      readdirSync(folder)
        .filter((name) => name.startsWith(`${stem}-I`))
        .sort();
    expect(beside('again')).toEqual(beside('live-card').map((name) => name.replace('live-card', 'again')));
    expect(beside('again').length).toBeGreaterThan(0);
    for (const name of beside('again')) {
      expect(read(name)).toBe(read(name.replace('again', 'live-card')));
      expect(err).toContain(name);
    }
  });

  test.each([
    ['no file', 'missing.json', undefined, 3, 'there is no such file'],
    ['no JSON', 'a.txt', 'time,code\n1,2\n', 3, 'it holds something else'],
    ['JSON of something else', 'b.json', '{"schemaVersion":1}', 3, 'the fault is at tool'],
    ['a folder', '.', undefined, 3, 'could not be read'],
  ])('says what is amiss: %s', (_, file, content, code, why) => {
    if (content !== undefined) writeFileSync(join(folder, file), content);
    const ended = run('convert', file);
    expect(ended.code).toBe(code);
    expect(ended.out).toBe('');
    expect(ended.err).toContain(why);
  });

  test('never writes over the report it reads, or over the logs', () => {
    const { code, err } = run('convert', 'report.json', '-f', 'prometheus', '-o', 'json:report.json');
    expect([code, err.includes('report.json')]).toEqual([2, true]);
    expect(run('convert', 'report.json', '-f', 'prometheus').code).toBe(0);
  });

  test('refuses a format that does not exist', () => {
    const { code, err } = run('convert', 'report.json', '-f', 'docx');
    expect(code).toBe(2);
    expect(err).toContain('csv-incidents');
  });
});

describe('the exit code', () => {
  test.each([
    ['nothing asked', [], 0],
    ['an alarm to fail on', ['--fail-on', 'critical'], 1],
    ['nothing so bad', ['--fail-on', 'critical', '--cause', 'printer'], 0],
  ] as const)('is the same in every format: %s', (_, args, code) => {
    expect(FORMATS.map((format) => [format, run('analyze', CASE, '--quiet', '-f', format, ...args).code])).toEqual(
      FORMATS.map((format) => [format, code]),
    );
  });
});
