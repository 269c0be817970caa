/** The built program as a user, a script and a scheduler meet it: pipes, signals, bad input, other people's locales. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { posalarm } from '../program.ts';

const HEADER = 'time,terminal_id,merchant_id,response_code,amount,currency\n';
const DAY = `${HEADER}2026-03-04 12:00:00,T1,M1,00,10.00,CNY\n2026-03-04 12:01:00,T1,M1,51,10.00,CNY\n2026-03-04 12:02:00,T1,M1,00,12.00,CNY\n`;

interface Json {
  readonly timeZone: string;
  readonly alarms: readonly { readonly time: string; readonly source: { readonly line: number } }[];
  readonly inputs: readonly {
    readonly file: string;
    readonly records: number;
    readonly accepted: number;
    readonly rejected: number;
  }[];
  readonly rejects: readonly { readonly line: number; readonly code: string; readonly reason: string }[];
}
const parse = (text: string): Json => JSON.parse(text) as Json;

let folder = '';
const put = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return name;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'posalarm-built-'));
  put('day.csv', DAY);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) => posalarm(args, { cwd: folder });

describe('where logs come from', () => {
  test('standard input, plain and packed, says the same as the file', () => {
    const file = parse(run('analyze', 'day.csv', '-f', 'json').out).alarms;
    for (const input of [Buffer.from(DAY), gzipSync(DAY)]) {
      const piped = posalarm(['analyze', '-', '-f', 'json'], { cwd: folder, input });
      expect(piped.code).toBe(0);
      expect(parse(piped.out).alarms.map(({ time }) => time)).toEqual(file.map(({ time }) => time));
    }
  });

  test('folders and patterns', () => {
    mkdirSync(join(folder, 'logs'), { recursive: true });
    put('logs/a.csv', DAY);
    put('logs/b.csv', DAY.replaceAll('T1', 'T2'));
    expect(parse(run('analyze', 'logs', '-f', 'json').out).inputs.map(({ file }) => file)).toEqual([
      'logs/a.csv',
      'logs/b.csv',
    ]);
    expect(parse(run('analyze', 'logs/*.csv', '-f', 'json').out).inputs).toHaveLength(2);
  });
});

describe('the same input and options give the same bytes', () => {
  test.each(['text', 'json'])('%s, whatever the language and zone of the machine', (format) => {
    const args = ['analyze', 'day.csv', '-f', format, '--lang', 'en', '--detail'];
    const [first, ...others] = [
      { LANG: 'C', TZ: 'UTC' },
      { LANG: 'zh_CN.UTF-8', TZ: 'Asia/Shanghai' },
      { LC_ALL: 'tr_TR.UTF-8', TZ: 'America/St_Johns' },
    ].map((env) => posalarm(args, { cwd: folder, env }).out);
    expect(first).not.toBe('');
    for (const other of others) expect(other).toBe(first);
  });

  test('the language follows the environment where none is asked for', () => {
    expect(posalarm(['analyze', 'day.csv'], { cwd: folder, env: { LANG: 'zh_CN.UTF-8' } }).out).toMatch(
      /\p{Script=Han}/u,
    );
    expect(posalarm(['analyze', 'day.csv'], { cwd: folder, env: { LANG: 'en_GB.UTF-8' } }).out).not.toMatch(
      /\p{Script=Han}/u,
    );
  });
});

describe('bad input: a clear sentence, exit code 3, and the other inputs are still analysed', () => {
  const cases: readonly (readonly [name: string, file: string, content: string | Buffer | undefined, says: RegExp])[] =
    [
      ['a missing file', 'missing.csv', undefined, /no such file/],
      ['an empty file', 'empty.csv', '', /empty/],
      ['a header alone', 'header.csv', HEADER, /header/],
      [
        'binary',
        'picture.csv',
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3, 0xff, 0xfe, 0, 0]),
        /not text/,
      ],
      ['no column that is known', 'shopping.csv', 'fruit,colour\napple,red\npear,green\n', /column/],
      ['no column of time', 'timeless.csv', 'terminal_id,response_code\nT1,00\nT1,51\n', /time/],
      [
        'truncated JSON',
        'cut.json',
        '[{"time":"2026-03-04 12:00:00","terminal_id":"T1","response_code":"51"},{"time":"2026-03',
        /cut\.json/,
      ],
      [
        'times that make no sense',
        'times.csv',
        `${HEADER}yesterday,T1,M1,51,10.00,CNY\nnever,T1,M1,51,10.00,CNY\n`,
        /times\.csv/,
      ],
    ];
  test.each(cases)('%s', (_, file, content, says) => {
    if (content !== undefined) put(file, content);
    const { code, out, err } = run('analyze', file, 'day.csv', '-f', 'json', '--lang', 'en');
    expect(code).toBe(3);
    expect(err).toMatch(says);
    expect(err).toContain(file);
    expect(parse(out).alarms.some(({ source }) => source.line === 3)).toBe(true);
    const chinese = run('analyze', file, 'day.csv', '-f', 'json', '--lang', 'zh');
    expect(chinese.code).toBe(3);
    expect(chinese.err).toMatch(/错误：.*\p{Script=Han}/u);
  });

  test('a folder without logs', () => {
    mkdirSync(join(folder, 'bare'), { recursive: true });
    const { code, err } = run('analyze', 'bare', 'day.csv', '--lang', 'en');
    expect(code).toBe(3);
    expect(err).toContain('bare');
  });

  test('nothing but bad input ends in 3 as well', () => {
    const { code, err } = run('analyze', 'missing.csv', '--lang', 'en');
    expect(code).toBe(3);
    expect(err).toContain('missing.csv');
  });

  test.each(['text', 'markdown', 'html'])(
    'of what could not be read nothing is told as if it had been recognised: %s',
    (format) => {
      put('picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3, 0xff, 0xfe, 0, 0]));
      put('header.csv', HEADER);
      const { code, out, err } = run('analyze', 'picture.csv', 'header.csv', '-f', format, '--lang', 'en');
      expect(code).toBe(3);
      for (const told of [out, err]) {
        expect(told).toContain('picture.csv');
        expect(told).toContain('header.csv');
        expect(told).not.toMatch(/\b0 rows|profile generic|windows-1252/);
      }
      expect(out).not.toContain('What this is based on');
      expect(run('analyze', 'picture.csv', 'day.csv', '-f', format, '--lang', 'en').out).toContain(
        'What this is based on',
      );
    },
  );

  test.each([
    ['too few fields', '2026-03-04 12:05:00,T1\n'],
    ['too many fields', '2026-03-04 12:05:00,T1,M1,51,10.00,CNY,more,and,more\n'],
    ['a time that is none', '2026-13-45 99:00:00,T1,M1,51,10.00,CNY\n'],
    ['an amount that is none', '2026-03-04 12:05:00,T1,M1,51,ten,CNY\n'],
  ])('a row with %s is listed with its line and reason, and only --strict minds', (_, row) => {
    const file = put('row.csv', DAY + row);
    const { code, out } = run('analyze', file, '-f', 'json', '--lang', 'en');
    expect(code).toBe(0);
    const { inputs, rejects } = parse(out);
    expect(inputs[0]).toMatchObject({ records: 4, accepted: 3, rejected: 1 });
    expect(rejects).toHaveLength(1);
    expect(rejects[0]?.line).toBe(5);
    expect(rejects[0]?.reason).not.toBe('');
    expect(run('analyze', file, '--strict').code).toBe(3);
    expect(run('analyze', file, '--max-rejects', '1').code).toBe(0);
  });
});

describe('usage', () => {
  test('--version prints the version alone', () => {
    expect(run('--version')).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' });
  });

  test('--fail-on sets the exit code, whatever the format', () => {
    for (const format of ['text', 'json']) {
      expect(run('analyze', 'day.csv', '-f', format, '--fail-on', 'indeterminate').code).toBe(1);
      expect(run('analyze', 'day.csv', '-f', format, '--fail-on', 'critical').code).toBe(0);
    }
  });

  test('--since and --until narrow what is reported', () => {
    const times = (...args: readonly string[]): number =>
      parse(run('analyze', 'day.csv', '-f', 'json', ...args).out).alarms.length;
    expect(times()).toBe(1);
    expect(times('--until', '2026-03-04T12:00')).toBe(0);
    expect(times('--since', '2026-03-04T12:01')).toBe(1);
    expect(times('--since', '2026-03-05')).toBe(0);
    expect(times('--terminal', 'T9')).toBe(0);
    expect(times('--merchant', 'M1')).toBe(1);
    expect(times('--cause', 'network')).toBe(0);
    expect(times('--cause', 'transaction-anomaly')).toBe(1);
  });

  test('--time-zone is the zone of times without an offset, and of the report', () => {
    const report = parse(run('analyze', 'day.csv', '-f', 'json', '--time-zone', 'Asia/Shanghai').out);
    expect(report.timeZone).toBe('Asia/Shanghai');
    expect(report.alarms[0]?.time).toBe('2026-03-04T12:01:00+08:00');
  });
});

describe('quiet ends', () => {
  const many = (): string =>
    HEADER +
    '2026-03-04 12:01:00,T1,M1,51,10.00,CNY\n'.repeat(1) +
    Array.from(
      { length: 4000 },
      (_, i) =>
        `2026-03-04 ${String(6 + Math.floor(i / 300)).padStart(2, '0')}:${String(Math.floor((i % 300) / 5)).padStart(2, '0')}:${String((i % 5) * 12).padStart(2, '0')},T${i % 7},M1,51,${(i % 90) + 1}.00,CNY\n`,
    ).join('');

  test('a reader that goes away, such as head, ends it without a word', () => {
    put('many.csv', many());
    const script = `set -o pipefail; "${process.execPath}" "${resolve('bin/posalarm.js')}" analyze many.csv -f json --quiet | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: folder });
    expect(stdout.toString()).toBe('{\n0\n');
    expect(stderr.toString()).toBe('');
  });

  test('Ctrl-C ends it with 130 and without a word', async () => {
    const child = spawn(process.execPath, [resolve('bin/posalarm.js'), 'analyze', '-', '--quiet'], { cwd: folder });
    const heard: Buffer[] = [];
    child.stderr.on('data', (data: Buffer) => heard.push(data));
    child.stdin.on('error', () => undefined);
    // More than a pipe holds: once it is taken, the program is up and reading.
    await new Promise((done) => {
      child.stdin.write(Buffer.from(many().repeat(4)), done);
    });
    // A moment later it waits for more, as at a pipe that has fallen silent.
    await setTimeout(500);
    child.kill('SIGINT');
    const [code] = (await once(child, 'close')) as [number | null];
    expect(code).toBe(130);
    expect(Buffer.concat(heard).toString()).toBe('');
  });
});
