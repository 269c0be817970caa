/**
 * Every rule against small logs: it must find its evidence where the log shows it (`match-…`) and keep silent where
 * the log only looks alike (`near-miss-…`). The asked row, the cause and the reason stand beside each log.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { Evidence } from '../../src/model/diagnosis.ts';
import { RULES } from '../../src/rules/index.ts';

interface Expected {
  readonly rule: string;
  readonly file: string;
  /** 1-based physical line. */
  readonly line: number;
  /** Whether the rule speaks for `cause` on that row. */
  readonly fires: boolean;
  readonly cause: string;
}

const ROOT = 'fixtures/rules';
const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

const evidenceAt = async (folder: string, { file, line }: Expected): Promise<readonly Evidence[] | undefined> => {
  const files = ['transactions.csv', 'alarms.csv'].map((name) => join(folder, name)).filter((path) => existsSync(path));
  const report = await analyze({
    files,
    host: existsSync(join(folder, 'host.csv')) ? [join(folder, 'host.csv')] : [],
    profile: undefined,
    timeZone: 'Asia/Shanghai',
    kind: undefined,
    filter: {},
  });
  expect(report.rejects).toEqual([]);
  const found = report.alarms.filter(({ subject: { record } }) => {
    const path = report.inputs[record.source.file]?.file;
    return path === join(folder, file) && record.source.line === line;
  });
  return found.length === 1 ? found[0]?.diagnosis.evidence : undefined;
};

describe('cases of the rules', () => {
  test('every rule has at least one match and one near miss, and no folder is without its rule', () => {
    const lacking = RULES.flatMap(({ id }) => {
      const cases = existsSync(join(ROOT, id)) ? foldersIn(join(ROOT, id)) : [];
      return ['match-', 'near-miss-']
        .filter((kind) => !cases.some((name) => name.startsWith(kind)))
        .map((kind) => id + ': ' + kind);
    });
    expect(lacking).toEqual([]);
    expect(foldersIn(ROOT)).toEqual(RULES.map(({ id }) => id).sort());
  });

  describe.each(foldersIn(ROOT))('%s', (rule) => {
    test.each(foldersIn(join(ROOT, rule)))('%s', async (name) => {
      const folder = join(ROOT, rule, name);
      const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
      const why = readFileSync(join(folder, 'why.txt'), 'utf8').trim();
      expect(expected.rule, 'the folder says which rule').toBe(rule);
      expect(expected.fires, 'the folder says whether the rule fires').toBe(name.startsWith('match-'));
      const evidence = await evidenceAt(folder, expected);
      expect(evidence, `one alarm at ${expected.file}:${expected.line}`).toBeDefined();
      const speaks = evidence?.some(
        (one) => one.rule === rule && one.bearing === 'for' && one.cause === expected.cause,
      );
      expect({ why, speaks }).toEqual({ why, speaks: expected.fires });
    });
  });
});
