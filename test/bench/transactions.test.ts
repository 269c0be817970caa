import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { median } from './measure.ts';
import { writeTransactions } from './transactions.ts';

const ROWS = 20_000;
let folder = '';
let text = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'posalarm-bench-test-'));
  await writeTransactions(join(folder, 'a.csv'), ROWS);
  text = readFileSync(join(folder, 'a.csv'), 'utf8');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the log has 14 columns in every row and no quotes', () => {
  const rows = text.trimEnd().split('\n');
  expect(rows).toHaveLength(ROWS + 1);
  expect(new Set(rows.map((row) => row.split(',').length))).toEqual(new Set([14]));
  expect(text).not.toContain('"');
});

test('about 120 bytes a row, about 5 % of them failures, in the order of time', () => {
  const rows = text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.split(','));
  const failed = rows.filter((row) => row[10] !== '00').length;
  expect(failed / ROWS).toBeGreaterThan(0.04);
  expect(failed / ROWS).toBeLessThan(0.06);
  expect(text.length / ROWS).toBeGreaterThan(105);
  expect(text.length / ROWS).toBeLessThan(135);
  const times = rows.map((row) => row[0] ?? '');
  expect(times).toEqual([...times].sort());
});

test('the same count gives the same bytes', async () => {
  await writeTransactions(join(folder, 'b.csv'), ROWS);
  expect(readFileSync(join(folder, 'b.csv'), 'utf8')).toBe(text);
});

test('the median of an even count lies between the two in the middle', () => {
  expect(median([4, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});
