/** The README shows what the program does today. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SETTINGS_KEYS } from '../src/cli/settings-file.ts';
import { posalarm } from './program.ts';

const README = readFileSync('README.md', 'utf8');
const excerpts = [...README.matchAll(/<!-- excerpt: (\S+) -->\n```text\n([\s\S]*?)```/g)].map(
  ([, name = '', text = '']) => [name, text] as const,
);

describe('excerpts', () => {
  test.each(excerpts)('of %s are lines of the real report, in their order', (name, excerpt) => {
    const folder = join('fixtures', 'cases', name);
    const { args } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { args: readonly string[] };
    const logs = args.slice(
      1,
      args.findIndex((arg) => arg.startsWith('--')),
    );
    const { out } = posalarm(['analyze', ...logs, '--lang', 'en'], { cwd: folder });
    const shown = excerpt.split('\n').filter((line) => line.trim() !== '');
    const lines = out.split('\n');
    let from = 0;
    const missing = shown.filter((line) => {
      const at = lines.indexOf(line, from);
      if (at >= 0) from = at + 1;
      return at < 0;
    });
    expect(missing).toEqual([]);
    expect(shown.length).toBeGreaterThan(5);
  });

  test('there is one', () => {
    expect(excerpts.length).toBeGreaterThan(0);
  });
});

test('every option of analyze is in the table, and none that does not exist', () => {
  const help = posalarm(['analyze', '--help', '--lang', 'en']).out;
  const table = README.slice(README.indexOf('## Options of `analyze`'), README.indexOf('## Exit codes'));
  const named = (text: string): readonly string[] => [...new Set(text.match(/--[a-z][a-z-]+/g) ?? [])].sort();
  expect(named(table)).toEqual(named(help).filter((option) => option !== '--help'));
});

test('every key of the settings file is named', () => {
  for (const key of SETTINGS_KEYS) expect(README).toContain(`\`${key}\``);
});

test('every command that it names exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = [...README.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
