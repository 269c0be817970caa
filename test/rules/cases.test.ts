/**
 * Every rule against small logs: it must find its evidence where the log shows it (`match-…`) and keep silent where
 * the log only looks alike (`near-miss-…`). The asked row, the cause and the reason stand beside each log.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { alarmAt, analyzeCase, CASES, expectedOf, foldersIn } from './case-files.ts';

describe('cases of the rules', () => {
  test('every rule has at least one match and one near miss, and no folder is without its rule', () => {
    const lacking = RULES.flatMap(({ id }) => {
      const cases = existsSync(join(CASES, id)) ? foldersIn(join(CASES, id)) : [];
      return ['match-', 'near-miss-']
        .filter((kind) => !cases.some((name) => name.startsWith(kind)))
        .map((kind) => id + ': ' + kind);
    });
    expect(lacking).toEqual([]);
    expect(foldersIn(CASES)).toEqual(RULES.map(({ id }) => id).sort());
  });

  describe.each(foldersIn(CASES))('%s', (rule) => {
    test.each(foldersIn(join(CASES, rule)))('%s', async (name) => {
      const folder = join(CASES, rule, name);
      const expected = expectedOf(folder);
      const why = readFileSync(join(folder, 'why.txt'), 'utf8').trim();
      expect(expected.rule, 'the folder says which rule').toBe(rule);
      expect(expected.fires, 'the folder says whether the rule fires').toBe(name.startsWith('match-'));
      const report = await analyzeCase(folder);
      expect(report.rejects).toEqual([]);
      const evidence = alarmAt(report, expected.file, expected.line)?.diagnosis.evidence;
      expect(evidence, `one alarm at ${expected.file}:${expected.line}`).toBeDefined();
      const speaks = evidence?.some(
        (one) => one.rule === rule && one.bearing === 'for' && one.cause === expected.cause,
      );
      expect({ why, speaks }).toEqual({ why, speaks: expected.fires });
    });
  });
});
