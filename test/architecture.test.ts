/** The house rules that the linter states (`.oxlintrc.json`), proved to bite, and those that it cannot state. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Where a file would stand, what it would import, and the reason that the linter must give. */
const FORBIDDEN = [
  ['src/model', '../context/index.ts', 'vocabulary'],
  ['src/model', 'yaml', 'vocabulary'],
  ['src/messages', '../rules/index.ts', 'Words import the model only'],
  ['src/dictionary', '../messages/index.ts', 'never comes to name a cause'],
  ['src/dictionary/tables', '../../context/index.ts', 'never comes to name a cause'],
  ['src/input', '../context/index.ts', 'Reading knows nothing'],
  ['src/input/profiles', '../../rules/index.ts', 'Reading knows nothing'],
  ['src/context', '../rules/index.ts', 'draw no conclusions'],
  ['src/rules', '../context/index.ts', 'A rule imports the model only'],
  ['src/rules', '../dictionary/index.ts', 'A rule imports the model only'],
  ['src/rules', 'node:fs/promises', 'this part is pure'],
  ['src/diagnose', '../rules/index.ts', 'The engine is given the rules'],
  ['src/advice', '../diagnose/index.ts', 'from a diagnosis by value'],
  ['src/settings', '../diagnose/all.ts', 'brought to finished alarms'],
  ['src/settings', 'node:fs', 'this part is pure'],
  ['src/statistics', '../context/state.ts', 'count finished alarms'],
  ['src/ci', '../report/json.ts', 'Comparing reports'],
  ['src/ci', 'node:fs', 'this part is pure'],
  ['src/report', '../analyze.ts', 'pure function'],
  ['src/report', 'node:fs', 'this part is pure'],
] as const;

const ALLOWED = [
  ['src/rules', '../model/diagnosis.ts'],
  ['src/input/profiles', '../../dictionary/index.ts'],
  ['src/report', '../messages/index.ts'],
  ['src/cli', '../analyze.ts'],
] as const;

/** What results must not depend on. */
const IMPURE = [
  'Date.now()',
  'Math.random()',
  'process.env',
  'console.log',
  '(1).toLocaleString()',
  "'a'.localeCompare('b')",
  'performance.now()',
] as const;

const importing = (target: string): string => `import { a } from '${target}';\nexport const b = a;\n`;
const using = (expression: string): string => `export const a = ${expression};\n`;

/** What the linter says of files that do not exist, by their paths. */
const lint = (files: Readonly<Record<string, string>>): ((path: string) => string) => {
  const folder = mkdtempSync(join(tmpdir(), 'posalarm-layers-'));
  try {
    cpSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { stdout } = spawnSync(resolve('node_modules/.bin/oxlint'), ['--format', 'json'], { cwd: folder });
    const { diagnostics } = JSON.parse(stdout.toString()) as {
      diagnostics: { filename: string; message: string; help?: string; code?: string }[];
    };
    return (path) =>
      diagnostics
        .filter(({ filename }) => filename === path)
        .map(({ code, message, help }) => `${code} ${message} ${help}`)
        .join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const say = lint({
  'src/analyze.ts': importing('./cli/program.ts'),
  ...Object.fromEntries(
    FORBIDDEN.map(([folder, target], index) => [`${folder}/forbidden-${index}.ts`, importing(target)]),
  ),
  ...Object.fromEntries(ALLOWED.map(([folder, target], index) => [`${folder}/allowed-${index}.ts`, importing(target)])),
  ...Object.fromEntries(IMPURE.map((expression, index) => [`src/rules/impure-${index}.ts`, using(expression)])),
  ...Object.fromEntries(IMPURE.map((expression, index) => [`src/cli/impure-${index}.ts`, using(expression)])),
});

test.each(FORBIDDEN.map((row, index) => [...row, index] as const))(
  '%s may not import %s: %s',
  (folder, _, reason, index) => {
    expect(say(`${folder}/forbidden-${index}.ts`)).toContain(reason);
  },
);

test('the pipeline may not import the command line', () => {
  expect(say('src/analyze.ts')).toContain('used as a library too');
});

test.each(ALLOWED.map((row, index) => [...row, index] as const))('%s may import %s', (folder, _, index) => {
  expect(say(`${folder}/allowed-${index}.ts`)).not.toContain('no-restricted-imports');
});

test.each(IMPURE.map((expression, index) => [expression, index] as const))(
  'only the command line may use %s',
  (_, index) => {
    expect(say(`src/rules/impure-${index}.ts`)).toMatch(/Only src\/cli|same input|locale must not|no-console/);
    expect(say(`src/cli/impure-${index}.ts`)).not.toMatch(/no-restricted|no-console/);
  },
);

const sourceFiles = (below: string): readonly string[] =>
  readdirSync(below, { withFileTypes: true }).flatMap((entry) => {
    const path = join(below, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return path.endsWith('.ts') ? [path] : [];
  });

const outsideTheCommandLine = sourceFiles('src').filter((path) => !path.startsWith(join('src', 'cli')));

test.each([
  ['the time of day', /new Date\(\s*\)/],
  ["the machine's zone", /\.get(?:Hours|Minutes|Seconds|Date|Day|Month|FullYear)\(/],
  ["the machine's language", /Intl\.\w+\(\s*(?:undefined|\[\s*\])?\s*[,)]/],
  ['a mutable class', /^(?:export )?class \w+ (?!extends \w*Error\b)/m],
])('nothing outside src/cli asks for %s', (_, pattern) => {
  expect(outsideTheCommandLine.filter((path) => pattern.test(readFileSync(path, 'utf8')))).toEqual([]);
});

const RELATIVE = /(?:from|import\()\s*'(\.[^']+)'/g;

test('imports end in .ts and stay inside src', () => {
  const strays = sourceFiles('src').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(RELATIVE)]
      .map(([, target = '']) => target)
      .filter((target) => !/\.(?:ts|json)$/.test(target) || !join(dirname(path), target).startsWith('src'))
      .map((target) => `${path}: ${target}`),
  );
  expect(strays).toEqual([]);
});
