/** What the program tells of itself: help with examples, manual page, completion, settings file and its schema. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { SHELLS } from '../../src/cli/completion.ts';
import { startingSettings } from '../../src/cli/init-command.ts';
import { settingsSchema } from '../../src/cli/schema-command.ts';
import { SHAPE } from '../../src/cli/settings-shape.ts';
import { EXAMPLE_TOPICS } from '../../src/messages/cli-words.ts';
import { wordsFor } from '../../src/messages/index.ts';
import { SETTING_KEYS } from '../../src/messages/settings-words.ts';
import { LANGUAGES } from '../../src/messages/words.ts';
import { posalarm } from '../program.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'posalarm-documents-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = (...args: readonly string[]) => posalarm(args, { cwd: folder });

const helps = new Map<string, string>();
/** The English help of a command; each is asked for once. */
const helpOf = (...path: readonly string[]): string => {
  const key = path.join(' ');
  const text = helps.get(key) ?? run(...path, '--help', '--lang', 'en').out;
  helps.set(key, text);
  return text;
};

const COMMANDS = [
  [],
  ['analyze'],
  ['why'],
  ['convert'],
  ['diff'],
  ['baseline'],
  ['baseline', 'update'],
  ['explain'],
  ['rules'],
  ['init'],
  ['schema'],
  ['completion'],
  ['manual'],
] as const;

describe.each(LANGUAGES)('help in %s', (lang) => {
  test.each(COMMANDS.map((path) => [path.join(' ') || 'posalarm', path] as const))(
    '%s shows examples, and every line of them is a command line that exists',
    async (_, path) => {
      const { code, out } = run(...path, '--help', '--lang', lang);
      expect(code).toBe(0);
      const heading = (await wordsFor(lang)).cli.headings.examples;
      const examples = out.slice(out.indexOf(heading)).split('\n').slice(1);
      const lines = examples.filter((line) => line.includes('posalarm') && !line.trim().startsWith('#'));
      expect(lines.length).toBeGreaterThan(0);
      const known = new Set(
        run('--help', '--lang', 'en')
          .out.match(/^ {2}([a-z]+)(?= )/gm)
          ?.map((one) => one.trim()),
      );
      for (const line of lines) {
        const [, command = ''] = /posalarm ([a-z]+)/.exec(line) ?? [];
        expect(known).toContain(command);
        const help = helpOf(command);
        // `man -l` is not ours.
        const flags = [...line.matchAll(/(?<= )--?[a-z][a-z-]*/g)]
          .map(([flag]) => flag)
          .filter((flag) => flag !== '-l');
        expect(flags.filter((flag) => !help.includes(flag))).toEqual([]);
      }
    },
  );
});

test('both languages show the same lines', async () => {
  const [zh, en] = [await wordsFor('zh'), await wordsFor('en')];
  for (const topic of EXAMPLE_TOPICS.filter((one) => one !== 'explain')) {
    expect(zh.cli.examples[topic].map(([, line]) => line)).toEqual(en.cli.examples[topic].map(([, line]) => line));
  }
});

describe('completion', () => {
  test.each(SHELLS)('of %s knows every command and option, read off the program', (shell) => {
    const { code, out } = run('completion', shell);
    expect(code).toBe(0);
    for (const word of [
      'analyze',
      'why',
      'diff',
      'baseline',
      'update',
      'init',
      'completion',
      'payment-environment/network',
    ]) {
      expect(out).toContain(word);
    }
    const options = helpOf('analyze').match(/--[a-z-]+(?=[ ,])/g) ?? [];
    expect(options.length).toBeGreaterThan(20);
    for (const option of options) expect(out).toContain(shell === 'fish' ? `-l ${option.slice(2)}` : option);
  });

  test('of bash completes commands, options and their values', () => {
    writeFileSync(join(folder, 'posalarm.bash'), run('completion', 'bash').out);
    const complete = (...words: readonly string[]): string => {
      const script =
        'source ./posalarm.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _posalarm; echo "${COMPREPLY[*]}"';
      const { stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', 'posalarm', ...words], { cwd: folder });
      expect(stderr.toString()).toBe('');
      return stdout.toString().trim();
    };
    expect(complete('an')).toBe('analyze');
    expect(complete('baseline', '')).toBe('update');
    expect(complete('rules', 'sh')).toBe('show');
    expect(complete('analyze', '--fail-on-')).toBe('--fail-on-new --fail-on-undetermined');
    expect(complete('analyze', 'logs/', '--fail-on', 'm')).toBe('major minor');
    expect(complete('explain', '-f', '')).toBe('text json');
    expect(complete('analyze', '--lang', '')).toBe('zh en');
    expect(complete('completion', '')).toBe('bash zsh fish');
    expect(complete('analyze', 'posalarm.b')).toBe('posalarm.bash');
  });

  test('of a shell that is not known is refused', () => {
    const refused = run('completion', 'tcsh');
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('bash | zsh | fish');
    // The help that is named is that of the command that was typed, and not of another.
    expect(refused.err).toContain('posalarm completion --help');
    expect(refused.err).not.toContain('analyze');
    expect(run('why').err).toContain('posalarm why --help');
    expect(run('baseline', 'update', '--nonsense').err).toContain('posalarm baseline update --help');
  });
});

describe('the manual page', () => {
  test.each(LANGUAGES)(
    'in %s tells every command, option and exit code, and no line is taken for a macro',
    async (lang) => {
      const { code, out } = run('manual', '--lang', lang);
      expect(code).toBe(0);
      expect(out).toMatch(/^\.TH "POSALARM" 1 /);
      for (const path of COMMANDS) expect(out).toContain(['posalarm', ...path].join(' '));
      expect(out).toContain('\\-\\-fail\\-on\\-undetermined <n>');
      for (const [exit] of (await wordsFor(lang)).cli.manual.exitCodes) expect(out).toContain(`.B "${exit}"`);
      const macros = new Set(out.match(/^[.'][^ \n]*/gm));
      expect([...macros].toSorted()).toEqual([
        '.B',
        '.PP',
        '.RE',
        '.RS',
        '.SH',
        '.SS',
        '.TH',
        '.TP',
        '.ad',
        '.fi',
        '.nf',
        '.nh',
      ]);
      expect(out).not.toMatch(/\n\n|undefined/);
    },
  );

  test('is the one that the build puts into the package', () => {
    expect(readFileSync('dist/posalarm.1', 'utf8')).toBe(run('manual', '--lang', 'en').out);
    expect(readFileSync('dist/posalarm.zh.1', 'utf8')).toBe(run('manual', '--lang', 'zh').out);
    expect(readFileSync('dist/posalarm.config.schema.json', 'utf8')).toBe(run('schema', '--lang', 'en').out);
  });
});

/** What `init` writes, with the marks before the settings taken away. */
const uncommented = (text: string): string => text.replaceAll(/^# (?=[A-Za-z]+:(?: |$)| )/gm, '');

describe('init', () => {
  test('writes a file in which nothing is set yet, and never over another', () => {
    const first = run('init', '--lang', 'en');
    expect(first).toMatchObject({ code: 0, err: '' });
    const text = readFileSync(join(folder, 'posalarm.config.yaml'), 'utf8');
    expect(parse(text)).toBeNull();
    expect(run('analyze', '--print-config').code).toBe(0);
    writeFileSync(join(folder, 'posalarm.config.yaml'), 'lang: zh\n');
    expect(run('init').code).toBe(2);
    expect(readFileSync(join(folder, 'posalarm.config.yaml'), 'utf8')).toBe('lang: zh\n');
    rmSync(join(folder, 'posalarm.config.yaml'));
  });

  test.each(LANGUAGES)('in %s names every setting, and is right once its marks are taken away', async (lang) => {
    const { settings } = await wordsFor(lang);
    const content: unknown = parse(uncommented(startingSettings(settings, lang)));
    expect(Object.keys(content ?? {})).toEqual([...SETTING_KEYS]);
    const checked = SHAPE.safeParse(content);
    expect(checked.success ? [] : checked.error.issues).toEqual([]);
  });
});

describe('the schema of the settings', () => {
  test.each(LANGUAGES)('in %s is that of the shape that checks them, with what each is for', async (lang) => {
    const { settings } = await wordsFor(lang);
    const schema = settingsSchema(settings) as {
      properties: Record<string, { description?: string }>;
      additionalProperties: boolean;
    };
    expect(schema.additionalProperties).toBe(false);
    for (const key of SETTING_KEYS) expect(schema.properties[key]?.description).toBe(settings.keys[key]);
    expect(Object.keys(SHAPE.shape).filter((key) => key !== '$schema')).toEqual([...SETTING_KEYS]);
    expect(z.toJSONSchema(SHAPE).required ?? []).toEqual([]);
  });
});

describe('--print-config', () => {
  test('tells what holds: options over the file over the defaults', () => {
    writeFileSync(join(folder, 'posalarm.config.yaml'), 'failOn: minor\nwidth: 100\nbaseline: known.json\n');
    const { code, out } = run('analyze', '--print-config', '--fail-on', 'major', '--lang', 'zh');
    rmSync(join(folder, 'posalarm.config.yaml'));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      settingsFile: 'posalarm.config.yaml',
      failOn: 'major',
      width: 100,
      lang: 'zh',
      format: 'text',
      baseline: 'known.json',
      failOnNew: false,
      timeZone: null,
    });
  });
});
