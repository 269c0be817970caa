/** Times that name no year: a column beside them, a line above the table or the file's name may tell it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failureOf, readFile, readText } from './reading.ts';

const log = (
  times: readonly string[],
  above = '',
  more: readonly [header: string, cells: readonly string[]] = ['', []],
) =>
  [
    ...(above === '' ? [] : [above, '']),
    `Transaction Time,TID,Amount,Currency,Response Code${more[0]}`,
    ...times.map((time, at) => `${time},T1,10.00,EUR,51${more[1][at] ?? ''}`),
  ].join('\n');
const TIMES = ['0309050329', '0309051537', '0310060000'];

const told = async (text: string): Promise<readonly [string | undefined, unknown]> => {
  const { opened, transactions } = await readText(text);
  const [first] = transactions;
  return [first === undefined ? undefined : new Date(first.time).toISOString(), opened.summary?.yearBy];
};

describe('the year of times without one', () => {
  test('is not guessed', async () => {
    expect(failureOf(await readText(log(TIMES)))).toBe('year-missing');
  });

  test('is told by whole times in another column', async () => {
    const local: readonly [string, readonly string[]] = [
      ',Local Stamp',
      [',2026-03-09 08:03:29', ',2026-03-09 08:15:37', ',2026-03-10 09:00:00'],
    ];
    expect(await told(log(TIMES, '', local))).toEqual([
      '2026-03-09T05:03:29.000Z',
      { year: 2026, where: 'Local Stamp' },
    ]);
  });

  test('is not told by a date that has nothing to do with it', async () => {
    const since: readonly [string, readonly string[]] = [
      ',Member since',
      [',2019-07-03', ',2021-02-03', ',2020-11-30'],
    ];
    expect(failureOf(await readText(log(TIMES, '', since)))).toBe('year-missing');
    expect(failureOf(await readText(log(TIMES, 'Contract of 2024-11-20')))).toBe('year-missing');
  });

  test('is told by a line above the table', async () => {
    expect(await told(log(TIMES, 'Period 2026-03-09 to 2026-03-10'))).toEqual([
      '2026-03-09T05:03:29.000Z',
      { year: 2026, where: 'Period 2026-03-09 to 2026-03-10' },
    ]);
  });

  test('is told by the file’s name, and a log may run over New Year', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'posalarm-year-'));
    try {
      const path = join(folder, 'switch_20251231.csv');
      writeFileSync(path, log(['1231235000', '1231235930', '0101000100']));
      const { opened, transactions } = await readFile(path);
      expect(transactions.map(({ time }) => new Date(time).toISOString().slice(0, 10))).toEqual([
        '2025-12-31',
        '2025-12-31',
        '2026-01-01',
      ]);
      expect(opened.summary?.yearBy).toEqual({ year: 2025, where: 'switch_20251231.csv' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
