import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Alarm } from '../../src/model/diagnosis.ts';
import { UserError } from '../../src/model/errors.ts';
import type { Report } from '../../src/model/report.ts';
import { play, QUIET_DAY } from './stage.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'posalarm-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const withAlarms = (...severities: readonly Alarm['severity'][]): Report => ({
  ...QUIET_DAY,
  // Only the severity of an alarm concerns the command line.
  alarms: severities.map((severity) => ({ severity }) as Alarm),
});
const withRejects = (rejected: number): Report => ({
  ...QUIET_DAY,
  inputs: QUIET_DAY.inputs.map((input) => ({ ...input, rejected })),
});
const withFailure = (report: Report): Report => ({
  ...report,
  failures: [{ file: 'gone.csv', code: 'file-missing', args: {} }],
});

describe('what the analysis is asked for', () => {
  test('files, host files and every option reach it', async () => {
    const { asked, code } = await play([
      'analyze',
      'a.csv',
      'b.csv',
      '--host',
      'h1.csv',
      'h2.csv',
      '--profile',
      'unionpay',
      '--time-zone',
      'asia/shanghai',
      '--kind',
      'alarms',
      '--terminal',
      't1,t2',
      '--terminal',
      't3',
      '--merchant',
      'm1',
      '--cause',
      'network',
      '--cause',
      'security-settings',
      '--min-severity',
      'minor',
    ]);
    expect(code).toBe(0);
    expect(asked[0]).toMatchObject({
      files: ['a.csv', 'b.csv'],
      host: ['h1.csv', 'h2.csv'],
      profile: 'unionpay',
      timeZone: 'Asia/Shanghai',
      kind: 'alarms',
      filter: {
        terminals: ['t1', 't2', 't3'],
        merchants: ['m1'],
        causes: [
          'payment-environment/network',
          'security-settings/policy',
          'security-settings/keys',
          'security-settings/tamper',
        ],
        minSeverity: 'minor',
      },
    });
  });

  test('the period is resolved in the zone of the report', async () => {
    const { asked } = await play(['analyze', 'a.csv', '--since', '2026-03-04', '--until', '2026-03-04T12:00']);
    expect(asked[0]?.filter.since?.('Asia/Shanghai')).toBe(Date.UTC(2026, 2, 3, 16));
    expect(asked[0]?.filter.until?.('Asia/Shanghai')).toBe(Date.UTC(2026, 2, 4, 4, 0, 59, 999));
  });

  test('a lone hyphen is standard input', async () => {
    expect((await play(['analyze', '-'])).asked[0]?.files).toEqual(['-']);
  });
});

describe('standard output and standard error', () => {
  test('the report alone is on standard output, notes are on standard error', async () => {
    const { out, err } = await play(['analyze', 'a.csv']);
    expect(out).toBe('text en {"detail":false,"width":80,"color":false} 0 alarms\n');
    expect(err).toContain('day.csv');
  });

  test('--quiet leaves only errors', async () => {
    expect((await play(['analyze', 'a.csv', '--quiet'], { report: withRejects(2) })).err).toBe('');
    const { err } = await play(['analyze', 'a.csv', '--quiet'], { report: withFailure(QUIET_DAY) });
    expect(err).toContain('gone.csv');
    expect(err).not.toContain('day.csv');
  });

  test('language, format, detail and width reach the renderer', async () => {
    const { out } = await play(['analyze', 'a.csv', '-f', 'json', '--lang', 'zh', '--detail', '--width', '60']);
    expect(out).toBe('json zh {"detail":true,"width":60,"color":false} 0 alarms\n');
  });

  test('colour only on a terminal, and never under NO_COLOR', async () => {
    const color = async (args: readonly string[], env: Record<string, string>, terminal: boolean): Promise<boolean> =>
      (await play(['analyze', 'a.csv', ...args], { env, terminal })).out.includes('"color":true');
    expect(await color([], {}, true)).toBe(true);
    expect(await color([], {}, false)).toBe(false);
    expect(await color(['--color'], {}, false)).toBe(true);
    expect(await color(['--no-color'], {}, true)).toBe(false);
    expect(await color(['--color'], { NO_COLOR: '1' }, true)).toBe(false);
    expect(await color([], { NO_COLOR: '' }, true)).toBe(true);
    expect(await color([], { TERM: 'dumb' }, true)).toBe(false);
  });

  test('control characters of names do not reach the terminal', async () => {
    const { err } = await play(['analyze', 'a.csv', '--cause', '\u001b]0;owned\u0007']);
    expect(err).not.toContain('\u001b');
    expect(err).not.toContain('\u0007');
  });
});

describe('further reports', () => {
  test('-o writes each to its file, without colour', async () => {
    const { code, err } = await play(['analyze', 'a.csv', '--color', '-o', 'json:a.json', '-o', 'text:b.txt'], {
      folder,
    });
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(
      'json en {"detail":false,"width":80,"color":false} 0 alarms\n',
    );
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toMatch(/^text en/);
    expect(err).toContain('b.txt');
  });

  test.each([
    [['-o', 'json'], 'json'],
    [['-o', 'json:'], 'json:'],
    [['-o', 'json:-'], 'json:-'],
    [['-o', 'pdf:a.pdf'], 'pdf'],
    [['-o', 'json:no/such/a.json'], 'no/such'],
  ])('%s is refused before anything is read', async (args, named) => {
    const { code, err, asked } = await play(['analyze', 'a.csv', ...args], { folder });
    expect(code).toBe(2);
    expect(err).toContain(named);
    expect(asked).toEqual([]);
  });

  test('a log is never overwritten by a report', async () => {
    writeFileSync(join(folder, 'day.csv'), 'time\n');
    const { code, out } = await play(['analyze', 'day.csv', '-o', 'json:./day.csv'], { folder });
    expect(code).toBe(2);
    expect(out).not.toBe('');
    expect(readFileSync(join(folder, 'day.csv'), 'utf8')).toBe('time\n');
  });
});

describe('exit codes', () => {
  test.each([
    ['never by default', [], 0],
    ['of this severity', ['--fail-on', 'minor'], 1],
    ['or worse', ['--fail-on', 'warning'], 1],
    ['but not of a milder one', ['--fail-on', 'major'], 0],
    ['any at all', ['--fail-on', 'indeterminate'], 1],
  ])('--fail-on: %s', async (_, args, code) => {
    expect((await play(['analyze', 'a.csv', ...args], { report: withAlarms('minor') })).code).toBe(code);
  });

  test.each([
    [[], 0],
    [['--strict'], 3],
    [['--max-rejects', '2'], 0],
    [['--max-rejects', '1'], 3],
    [['--max-rejects', '9', '--strict'], 3],
  ])('two rejected rows under %s', async (args, code) => {
    const played = await play(['analyze', 'a.csv', ...args], { report: withRejects(2) });
    expect(played.code).toBe(code);
    expect(played.out).not.toBe('');
  });

  test('an unreadable input ends in 3 after the report of the others, and outweighs --fail-on', async () => {
    const { code, out, err } = await play(['analyze', 'gone.csv', 'day.csv', '--fail-on', 'minor'], {
      report: withFailure(withAlarms('critical')),
    });
    expect(code).toBe(3);
    expect(out).toContain('1 alarms');
    expect(err).toContain('gone.csv');
  });

  test('an error that ends the run carries its own code and is told in the language asked for', async () => {
    const fails = new UserError('profile-unknown', 2, { found: 'nexo', known: 'canonical, unionpay' });
    const { code, out, err } = await play(['analyze', 'a.csv', '--lang', 'zh'], { fails });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('错误');
    expect(err).toContain('nexo');
  });

  test('a bug is not dressed up as an error of the user', async () => {
    await expect(play(['analyze', 'a.csv'], { fails: new TypeError('bug') })).rejects.toThrow('bug');
  });
});

describe('wrong usage ends in 2, says what was expected and what was found, and reads nothing', () => {
  test.each([
    [['analyze'], 'posalarm analyze logs/*.csv'],
    [['analyze', 'a.csv', '--lang', 'fr'], 'zh | en'],
    [['analyze', 'a.csv', '--format', 'pdf'], 'text, json'],
    [['analyze', 'a.csv', '--time-zone', 'Asia/Shangai'], 'Asia/Shanghai'],
    [['analyze', 'a.csv', '--time-zone', '+08:00'], 'IANA'],
    [['analyze', 'a.csv', '--cause', 'netwrok'], 'payment-environment/network'],
    [['analyze', 'a.csv', '--min-severity', 'bad'], 'critical'],
    [['analyze', 'a.csv', '--fail-on', 'bad'], 'critical'],
    [['analyze', 'a.csv', '--kind', 'bad'], 'transactions | alarms | host'],
    [['analyze', 'a.csv', '--since', 'today'], '--since'],
    [['analyze', 'a.csv', '--max-rejects', '-1'], '--max-rejects'],
    [['analyze', 'a.csv', '--max-rejects', '1e3'], '1e3'],
    [['analyze', 'a.csv', '--width', '10'], '40'],
    [['analyze', 'a.csv', '--config', 'none.yaml'], 'none.yaml'],
    [['analyze', 'a.csv', '--fail-no', 'major'], '--fail-on'],
    [['analyze', 'a.csv', '--format'], '--format'],
    [['anlayze', 'a.csv'], 'analyze'],
    [[], 'Usage'],
  ])('%j', async (args, expected) => {
    const { code, out, err, asked } = await play(args, { folder });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(expected);
    expect(asked).toEqual([]);
  });
});

describe('the settings file', () => {
  test('holds defaults that options win over', async () => {
    writeFileSync(
      join(folder, 'posalarm.config.yaml'),
      'lang: zh\ntimeZone: Asia/Shanghai\nfailOn: minor\nformat: json\n',
    );
    const report = withAlarms('minor');
    const plain = await play(['analyze', 'a.csv'], { folder, report });
    expect(plain.code).toBe(1);
    expect(plain.out).toMatch(/^json zh/);
    expect(plain.err).toContain('posalarm.config.yaml');
    expect(plain.asked[0]?.timeZone).toBe('Asia/Shanghai');
    const over = await play(['analyze', 'a.csv', '--lang', 'en', '-f', 'text', '--fail-on', 'critical'], {
      folder,
      report,
    });
    expect(over.code).toBe(0);
    expect(over.out).toMatch(/^text en/);
  });

  test('a fault in it is told with its line', async () => {
    writeFileSync(join(folder, 'posalarm.config.yaml'), 'lang: zh\nfailon: minor\n');
    const { code, err } = await play(['analyze', 'a.csv'], { folder });
    expect(code).toBe(2);
    expect(err).toContain('posalarm.config.yaml:2');
    expect(err).toContain('failOn');
  });
});

test('help is in the language asked for, and on standard output', async () => {
  const english = await play(['analyze', '--help']);
  expect(english.code).toBe(0);
  expect(english.out).toContain('Options:');
  const chinese = await play(['analyze', '--help', '--lang', 'zh']);
  expect(chinese.out).toContain('选项：');
  expect(chinese.out).not.toContain('Options:');
  for (const option of [
    '--host',
    '--format',
    '--output',
    '--lang',
    '--time-zone',
    '--profile',
    '--kind',
    '--since',
    '--until',
    '--terminal',
    '--merchant',
    '--cause',
    '--min-severity',
    '--fail-on',
    '--strict',
    '--max-rejects',
    '--config',
    '--detail',
    '--width',
    '--no-color',
    '--quiet',
  ]) {
    expect(chinese.out).toContain(option);
  }
});
