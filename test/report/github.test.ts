/** Workflow commands, read as the runner of GitHub Actions reads them (actions/runner, ActionCommand.TryParseV2). */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/messages/words.ts';
import type { Report } from '../../src/model/report.ts';
import { github } from '../../src/report/github.ts';
import { HOSTILE, hostileDay, OBEYED } from './hostile.ts';
import { alarmOf, badDay, ordinaryDay, quietDay, sale, unreadable } from './sample.ts';
import { written } from './written.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const unescaped = (text: string, codes: Readonly<Record<string, string>>): string =>
  text.replace(/%[0-9A-F]{2}/g, (code) => codes[code] ?? code);
const DATA = { '%0D': '\r', '%0A': '\n', '%25': '%' };
const PROPERTY = { ...DATA, '%3A': ':', '%2C': ',' };

const commandsOf = (report: Report, lang: 'zh' | 'en' = 'en', detail = false): readonly Command[] =>
  written(github, report, lang, { detail })
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== '')
    .map((line) => {
      const found = /^::([a-z-]+) ([^:]*(?::(?!:)[^:]*)*)::(.*)$/.exec(line);
      if (found === null) throw new Error(`no command: ${line}`);
      const [, name = '', properties = '', message = ''] = found;
      const pairs = properties.split(',').map((pair) => {
        const [key = '', ...value] = pair.split('=');
        return [key, unescaped(value.join('='), PROPERTY)] as const;
      });
      return { name, properties: Object.fromEntries(pairs), message: unescaped(message, DATA) };
    });

describe.each(LANGUAGES)('annotations in %s', (lang) => {
  it.each([
    ['a quiet day', quietDay],
    ['an ordinary day', ordinaryDay],
    ['a bad day', badDay],
    ['nothing read', unreadable],
    ['a hostile day', hostileDay],
  ])('are commands of three kinds with known properties, and nothing else: %s', (_, make) => {
    for (const detail of [false, true]) {
      const commands = commandsOf(make(), lang, detail);
      expect(commands.filter(({ name }) => !['error', 'warning', 'notice'].includes(name))).toEqual([]);
      for (const { properties, message } of commands) {
        expect(Object.keys(properties).filter((key) => !['file', 'line', 'title'].includes(key))).toEqual([]);
        expect(properties['line'] ?? '1').toMatch(/^[1-9]\d*$/);
        expect(message).not.toBe('');
        expect(`${properties['title']}${properties['file']}${message}`).not.toMatch(OBEYED);
      }
    }
  });
});

describe('annotations', () => {
  it('tell incidents first, then single alarms, and the verdict at the end', () => {
    const commands = commandsOf(badDay());
    expect(commands.map(({ name, properties }) => `${name} ${properties['title']}`)).toEqual([
      'error I1 [critical] Network fault, site 898100012345678',
      'warning I2 [minor] Printer failure, terminal 10000002',
      'notice Cardholder slip: 1 alarm at 1 terminal',
      'notice Undetermined: 1 alarm at 1 terminal',
      'error logs/empty.csv',
      'warning Not read, or not understood',
      'warning Not read, or not understood',
      'notice posalarm',
    ]);
    expect(commands[0]?.properties).toMatchObject({ file: 'logs/门店一/transactions-2026-03-04.csv', line: '120' });
    expect(commands.at(-1)?.message).toContain('2 incidents need attention');
  });

  it('count ordinary refusals instead of listing them, unless asked for all', () => {
    const many = Array.from({ length: 300 }, (_, n) =>
      alarmOf(n, sale(n % 60, 'insufficient-funds'), 'transaction-anomaly/card-or-account', { severity: 'warning' }),
    );
    expect(commandsOf({ ...ordinaryDay(), alarms: many })).toHaveLength(2);
    expect(commandsOf({ ...ordinaryDay(), alarms: many }, 'en', true)).toHaveLength(301);
  });

  it('let no text from a log end a command or begin another', () => {
    const commands = commandsOf(hostileDay(), 'en', true);
    expect(commands).toHaveLength(4 * HOSTILE.length + 2 * HOSTILE.length + 1);
    expect(written(github, hostileDay()).match(/^::(?!error |warning |notice )/gm)).toBeNull();
  });
});
