/** A dying PIN pad and a PIN key out of step refuse one card after another alike: what the pad says of itself decides. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { alarmAt, analyzeCase, CASES, expectedOf } from './case-files.ts';

test('a pad that reports its keys twice is no PIN key out of step', async () => {
  const folder = join(CASES, 'keypad-messages', 'match-twice-beside-many-cards');
  const { file, line } = expectedOf(folder);
  const diagnosis = alarmAt(await analyzeCase(folder), file, line)?.diagnosis;
  expect(diagnosis?.cause).toBe('hardware-failure/keypad');
  const against = diagnosis?.evidence
    .filter(({ bearing }) => bearing === 'against')
    .map(({ rule, cause }) => `${rule} ${cause}`);
  expect(against).toContain('keypad-messages security-settings/keys');
});
