import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findSettingsFile, loadSettingsFile } from '../../src/cli/find-settings.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'posalarm-settings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

test('the nearest file upward is found, JSON before YAML', () => {
  const below = join(folder, 'a', 'b');
  mkdirSync(below, { recursive: true });
  expect(findSettingsFile(below)).toBeUndefined();
  const yaml = file('posalarm.config.yaml', '');
  expect(findSettingsFile(below)).toBe(yaml);
  const json = file('posalarm.config.json', '{}');
  expect(findSettingsFile(below)).toBe(json);
});

test('JSON and YAML are read alike', async () => {
  const json = file('posalarm.config.json', '{ "lang": "zh", "timeZone": "Asia/Shanghai", "maxRejects": 3 }');
  const yaml = file('posalarm.config.yml', '# night\nlang: zh\ntimeZone: Asia/Shanghai\nmaxRejects: 3\n');
  expect(await loadSettingsFile(json, folder)).toEqual(await loadSettingsFile(yaml, folder));
  expect(await loadSettingsFile(file('posalarm.config.yaml', ''), folder)).toEqual({});
});

test('a profile given as a path is relative to the file that names it', async () => {
  const path = file('posalarm.config.yaml', 'profile: profiles/mine.yaml\n');
  expect((await loadSettingsFile(path, '/elsewhere')).profile).toBe(join(folder, 'profiles/mine.yaml'));
  const named = file('posalarm.config.yml', 'profile: unionpay\n');
  expect((await loadSettingsFile(named, folder)).profile).toBe('unionpay');
});

test.each([
  ['a wrong value', 'strict: true\nlang: fr\n', 2, 'lang: "fr"'],
  ['a wrong type', '{\n  "strict": "yes"\n}', 2, 'strict: "yes"'],
  ['a number below its least', 'maxRejects: -1\n', 1, 'maxRejects: -1'],
  ['a zone that does not exist', 'lang: en\ntimeZone: Asia/Pekin\n', 2, 'timeZone: "Asia/Pekin"'],
  ['an encoding that nobody knows', 'encoding: klingon\n', 1, 'encoding: "klingon"'],
  ['a time format that nobody knows', 'timeFormat: often\n', 1, 'timeFormat: "often"'],
  ['a delimiter of two characters', 'delimiter: "::"\n', 1, 'delimiter: "::"'],
  ['a year without logs', 'year: 1912\n', 1, 'year: 1912'],
  ['a list', '- lang\n', 1, '["lang"]'],
  ['broken JSON', '{\n  "lang": "zh",\n  "strict": tru\n', 3, undefined],
])('%s is told with its line', async (_, text, line, found) => {
  const path = file('posalarm.config.yaml', text);
  await expect(loadSettingsFile(path, folder)).rejects.toMatchObject({
    code: 'config-invalid',
    exitCode: 2,
    args: { file: 'posalarm.config.yaml', line, ...(found === undefined ? {} : { found }) },
  });
});

test.each([
  ['near to one that is known', 'lang: zh\n\nfialOn: major\n', { line: 3, found: 'fialOn', near: 'failOn' }],
  ['near to none', 'lang: zh\ncolour-blind: yes\n', { line: 2, found: 'colour-blind', near: '' }],
  [
    'within a place',
    'places:\n  - terminals: ["1"]\n    ownr: Chen\n',
    { line: 3, found: 'ownr', near: 'owner', within: 'places' },
  ],
  [
    'within a scope, whose few keys are all named',
    'suppressions:\n  - cause: network\n    scope:\n      xyz: ["1"]\n    reason: a\n    owner: b\n    expires: "2026-12-31"\n',
    { line: 4, found: 'xyz', near: 'terminals, merchants, issuers, channels, versions, everywhere', within: 'scope' },
  ],
])('an unknown key %s is told with its line', async (_, text, args) => {
  const path = file('posalarm.config.yaml', text);
  await expect(loadSettingsFile(path, folder)).rejects.toMatchObject({
    code: 'config-key-unknown',
    exitCode: 2,
    args: { file: 'posalarm.config.yaml', ...args },
  });
});

test('a missing file is an error of its own', async () => {
  await expect(loadSettingsFile(join(folder, 'none.yaml'), folder)).rejects.toMatchObject({
    code: 'config-missing',
    exitCode: 2,
  });
});
