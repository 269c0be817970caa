/** What is published: the list of files, and that an installed package runs and can be imported. */
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TOOL } from '../../src/model/tool.ts';

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Without its scripts: the tests build before they start. */
const pack = (...args: readonly string[]): Packed => {
  const text = execFileSync('npm', ['pack', '--json', '--ignore-scripts', ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = JSON.parse(text.toString()) as [Packed];
  return packed;
};

let folder = '';
let packed: Packed;
const installed = (): string => join(folder, 'node_modules', TOOL.name);

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'posalarm-package-')));
  packed = pack('--pack-destination', folder);
  mkdirSync(installed(), { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, packed.filename), '--strip-components=1', '-C', installed()]);
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  for (const name of Object.keys(dependencies))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: folder, input: '' }).toString();

test('the program states the name and version of its package', () => {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
  expect(TOOL).toEqual({ name, version });
});

test('the package holds what is needed and nothing else', () => {
  const paths = packed.files.map(({ path }) => path);
  const strays = paths.filter(
    (path) =>
      !/^(?:package\.json|README\.md|LICENSE|bin\/(?:posalarm\.js|package\.json)|dist\/cli\.cjs|dist\/licences\.txt|dist\/[\w/.-]+\.(?:js|d\.ts)|dist\/posalarm(?:\.zh)?\.1|dist\/posalarm\.(?:config|profile)\.schema\.json)$/.test(
        path,
      ),
  );
  expect(strays).toEqual([]);
  expect(paths).toEqual(
    expect.arrayContaining([
      'README.md',
      'LICENSE',
      'bin/posalarm.js',
      'bin/package.json',
      'dist/cli.cjs',
      'dist/licences.txt',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/reading-thread.js',
      'dist/posalarm.1',
      'dist/posalarm.config.schema.json',
      'dist/posalarm.profile.schema.json',
    ]),
  );
});

test('the installed program runs', () => {
  expect(node(join(installed(), 'bin/posalarm.js'), '--version')).toBe(`${TOOL.version}\n`);
});

test('the installed program analyses a log', () => {
  writeFileSync(
    join(folder, 'day.csv'),
    'time,terminal_id,response_code,amount,currency\n2026-03-04 12:00:00,T1,00,10.00,CNY\n2026-03-04 12:01:00,T1,51,10.00,CNY\n',
  );
  const report = JSON.parse(
    node(join(installed(), 'bin/posalarm.js'), 'analyze', 'day.csv', '-f', 'json', '--quiet'),
  ) as {
    alarms: readonly { probableCause: { id: string } }[];
  };
  expect(report.alarms.map((alarm) => alarm.probableCause.id)).toEqual(['transaction-anomaly/card-or-account']);
});

test('the program keeps its compiled code after the first analysis, and does without where it is damaged', () => {
  const analyse = (): string => node(join(installed(), 'bin/posalarm.js'), 'analyze', 'day.csv', '--quiet');
  const kept = (): readonly string[] => readdirSync(join(installed(), 'dist')).filter((name) => name.endsWith('.bin'));
  const first = analyse();
  expect(kept()).toHaveLength(1);
  const [name = ''] = kept();
  const path = join(installed(), 'dist', name);
  const bundle = join(installed(), 'dist/cli.cjs');
  const script = new Script(readFileSync(bundle, 'latin1'), { filename: bundle, cachedData: readFileSync(path) });
  expect(script.cachedDataRejected).toBe(false);
  expect(analyse()).toBe(first);
  const whole = readFileSync(path).length;
  writeFileSync(path, readFileSync(path).subarray(0, 5_000));
  expect(analyse()).toBe(first);
  // What is damaged, or of other settings of the engine, is made anew.
  expect(readFileSync(path).length).toBeGreaterThan(whole / 2);
});

test('the library is imported by its name', () => {
  const script = "import { analyze, TOOL } from 'posalarm'; console.log(typeof analyze, TOOL.version);";
  expect(node('--input-type=module', '-e', script)).toBe(`function ${TOOL.version}\n`);
});

test('the library analyses with settings, compares with a baseline and renders, in an empty project', () => {
  writeFileSync(
    join(folder, 'shop.csv'),
    `time,terminal_id,merchant_id,response_code\n${[0, 1, 2, 3, 4, 5]
      .map((n) => `2026-03-04 12:0${n}:00,T1,M1,58\n`)
      .join('')}2026-03-04 12:09:00,T1,M1,00\n`,
  );
  const script = `
    import { analyze, baselineOf, compareWithBaseline, formats, render, UserError } from 'posalarm';
    const all = { terminals: [], merchants: [], issuers: [], channels: [], versions: [], everywhere: true };
    const options = { files: ['shop.csv'], timeZone: 'Asia/Shanghai', profile: 'unionpay' };
    const report = await analyze(options);
    const [alarm] = report.alarms;
    const suppression = { what: 'x', causes: [alarm.diagnosis.cause], rule: undefined, scope: all, reason: 'r', owner: 'o', expires: '2026-03-04' };
    const hidden = await analyze({ ...options, suppressions: [suppression] });
    const text = [...(await render(report, 'text', { lang: 'zh', statistics: true }))].join('');
    const refused = await analyze({ files: ['none.csv'] }).catch((error) => error instanceof UserError);
    console.log(JSON.stringify({
      alarms: report.alarms.length,
      statistics: report.statistics.alarms,
      fresh: compareWithBaseline(report, baselineOf(report)).fresh,
      hidden: [hidden.alarms.length, hidden.suppressedAlarms.length, hidden.suppressions[0].state],
      text: text.includes('ISA-18.2'),
      formats: formats.includes('json'),
      refused: refused === true || refused.failures.length === 1,
    }));`;
  expect(JSON.parse(node('--input-type=module', '-e', script))).toEqual({
    alarms: 6,
    statistics: 6,
    fresh: [],
    hidden: [0, 6, 'used'],
    text: true,
    formats: true,
    refused: true,
  });
});

test('its types are understood by a strict compiler', () => {
  writeFileSync(
    join(folder, 'use.ts'),
    [
      "import { type AlarmStatistics, analyze, baselineOf, type Report, type Suppression } from 'posalarm';",
      'const suppressions: readonly Suppression[] = [];',
      "export const report: Promise<Report> = analyze({ files: ['day.csv'], suppressions });",
      'export const known = report.then(baselineOf);',
      'export const figures: Promise<AlarmStatistics | undefined> = report.then(({ statistics }) => statistics);',
      '',
    ].join('\n'),
  );
  const tsc = resolve('node_modules/.bin/tsc');
  const args = ['--noEmit', '--strict', '--module', 'NodeNext', '--target', 'ES2022', '--types', '', 'use.ts'];
  expect(() => execFileSync(tsc, args, { cwd: folder, stdio: 'pipe' })).not.toThrow();
});

test('the lock file names the tools of every platform, or npm ci refuses it', () => {
  interface Entry {
    readonly optionalDependencies?: Readonly<Record<string, string>>;
  }
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> };
  const missing = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`${at}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});
