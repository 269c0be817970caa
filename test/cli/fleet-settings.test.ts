/** Places and suppressions in the settings file: what is read, and the line of what is wrong. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSettingsFile } from '../../src/cli/find-settings.ts';
import { placesOf, suppressionsOf } from '../../src/cli/fleet-settings.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'posalarm-fleet-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const load = (text: string) => {
  const path = join(folder, 'posalarm.config.yaml');
  writeFileSync(path, text);
  return loadSettingsFile(path, folder);
};

test('places are read with hours for every day and exceptions', async () => {
  const { places } = await load(
    'places:\n  - terminals: ["1"]\n    openingHours: { everyDay: "08:00-22:00", friday: "18:00-02:00", sunday: closed }\n',
  );
  const [place] = placesOf(places);
  expect(place).toMatchObject({ terminals: ['1'], merchants: [], critical: false, silenceMinutes: 120, peers: [] });
  expect(place?.openingHours).toMatchObject({
    monday: { from: 480, to: 1320 },
    friday: { from: 1080, to: 120 },
    sunday: null,
  });
});

test('a day that no hours name is not known', async () => {
  const { places } = await load('places:\n  - terminals: ["1"]\n    openingHours: { monday: "08:00-22:00" }\n');
  expect(Object.keys(placesOf(places)[0]?.openingHours ?? {})).toEqual(['monday']);
});

test('suppressions name a cause, a category or a rule', async () => {
  const one = (what: string) =>
    `  - ${what}\n    scope: { everywhere: true }\n    reason: r\n    owner: o\n    expires: 2026-12-31\n`;
  const { suppressions } = await load(
    `suppressions:\n${one('cause: network')}${one('cause: security-settings')}${one('rule: outage-local')}`,
  );
  expect(suppressionsOf(suppressions).map(({ what, causes, rule }) => [what, causes.length, rule])).toEqual([
    ['network', 1, undefined],
    ['security-settings', 3, undefined],
    ['outage-local', 0, 'outage-local'],
  ]);
});

test('the baseline is relative to the file that names it', async () => {
  expect((await load('baseline: known.json\n')).baseline).toBe(join(folder, 'known.json'));
});

const SUPPRESSION = (changes: Readonly<Record<string, string>>): string => {
  const lines = {
    cause: 'network',
    scope: '{ terminals: ["1"] }',
    reason: 'r',
    owner: 'o',
    expires: '2026-12-31',
    ...changes,
  };
  const written = Object.entries(lines).flatMap(([key, value]) => (value === '' ? [] : [`    ${key}: ${value}`]));
  return `lang: en\nsuppressions:\n  -\n${written.join('\n')}\n`;
};

test.each([
  ['a place without terminals or merchants', 'lang: en\nplaces:\n  - name: shop\n', 3, undefined],
  ['an id that is a number', 'places:\n  - terminals: [1]\n', 2, 'terminals: 1'],
  [
    'hours that are none',
    'places:\n  - terminals: ["1"]\n    openingHours:\n      monday: "8-22"\n',
    4,
    'monday: "8-22"',
  ],
  ['a cause that does not exist', SUPPRESSION({ cause: 'gremlins' }), 4, 'cause: "gremlins"'],
  ['a rule that does not exist', SUPPRESSION({ cause: '', rule: 'gremlins' }), 8, 'rule: "gremlins"'],
  ['a date that does not exist', SUPPRESSION({ expires: '2026-02-30' }), 8, 'expires: "2026-02-30"'],
  ['no reason', SUPPRESSION({ reason: '' }), 4, 'reason: null'],
  ['a scope that names nothing', SUPPRESSION({ scope: '{}' }), 5, 'scope: {}'],
  ['everywhere and somewhere', SUPPRESSION({ scope: '{ everywhere: true, terminals: ["1"] }' }), 5, undefined],
])('%s is told with its line', async (_, text, line, found) => {
  await expect(load(text)).rejects.toMatchObject({
    code: 'config-invalid',
    exitCode: 2,
    args: { file: 'posalarm.config.yaml', line, ...(found === undefined ? {} : { found }) },
  });
});

test.each([
  ['a key that a place does not have', 'places:\n  - terminals: ["1"]\n    open: 8\n', 3, 'open', 'openingHours'],
  [
    'a day that is none',
    'places:\n  - terminals: ["1"]\n    openingHours:\n      caturday: closed\n',
    4,
    'caturday',
    'saturday',
  ],
])('%s is told with its line and the nearest that is', async (_, text, line, found, near) => {
  await expect(load(text)).rejects.toMatchObject({
    code: 'config-key-unknown',
    exitCode: 2,
    args: { file: 'posalarm.config.yaml', line, found, near },
  });
});

test('neither cause nor rule, and both, are wrong', async () => {
  await expect(load(SUPPRESSION({ cause: '' }))).rejects.toMatchObject({ args: { expected: 'cause | rule' } });
  await expect(load(SUPPRESSION({ rule: 'outage-local' }))).rejects.toMatchObject({
    args: { expected: 'cause | rule' },
  });
});
