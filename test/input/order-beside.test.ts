/** Dates whose order nothing in their own column tells: another column, a line above the table or the file's name may. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failureOf, readFile, readText } from './reading.ts';

/** Of Canada, which writes dates in every order. */
const HEADER = 'Date,Time,TID,Amount,Currency,Response Code';
const log = (date: string, above = '', more: readonly [string, string] = ['', '']): string =>
  [
    ...(above === '' ? [] : [above, '']),
    HEADER + more[0],
    ...['10:00:00', '10:05:00', '11:07:00'].map((clock) => `${date},${clock},T1,10.00,CAD,51${more[1]}`),
  ].join('\n');
const dayOf = async (text: string): Promise<readonly [day: string | undefined, by: string | undefined]> => {
  const { opened, transactions } = await readText(text);
  const [first] = transactions;
  return [
    first === undefined ? undefined : new Date(first.time).toISOString().slice(0, 10),
    opened.summary?.dateOrderBy,
  ];
};

describe('the order of one day', () => {
  test('stays open where nothing tells it', async () => {
    expect(failureOf(await readText(log('18/04/26')))).toBe('time-ambiguous');
    expect(failureOf(await readText(log('04/05/26')))).toBe('time-ambiguous');
  });

  test('is told by the day of settlement', async () => {
    expect(await dayOf(log('18/04/26', '', [',Settlement Date', ',2026-04-20']))).toEqual([
      '2026-04-18',
      'Settlement Date',
    ]);
    expect(await dayOf(log('04/05/26', '', [',Booked', ',06/05/2026']))).toEqual([undefined, undefined]);
    // Full stops put the day first.
    expect(await dayOf(log('04/05/26', '', [',Booked', ',06.05.2026']))).toEqual(['2026-05-04', 'Booked']);
    expect(await dayOf(log('04/05/26', '', [',Booked', ',2026-05-06']))).toEqual(['2026-05-04', 'Booked']);
  });

  test('is not told by a date that has nothing to do with it', async () => {
    expect(failureOf(await readText(log('18/04/26', '', [',Member since', ',2019-02-03'])))).toBe('time-ambiguous');
  });

  test('is told by a line above the table', async () => {
    const period = 'Period: 18/04/2026 - 18/04/2026';
    expect(await dayOf(log('18/04/26', period))).toEqual(['2026-04-18', period]);
    // The line leaves month and day as open as the column does.
    expect(failureOf(await readText(log('04/05/26', 'Period: 04/05/2026 - 04/05/2026')))).toBe('time-ambiguous');
    expect(await dayOf(log('04/05/26', 'Created 2026-05-05'))).toEqual(['2026-05-04', 'Created 2026-05-05']);
  });

  test('is told by amounts with a comma before their cents', async () => {
    const comma = (amount: string): string =>
      `Date;Time;TID;Importo;Response Code\n${['10:00:00', '10:05:00', '11:07:00'].map((clock) => `04/05/2026;${clock};T1;${amount};51`).join('\n')}`;
    expect(await dayOf(comma('1.028,52'))).toEqual(['2026-05-04', 'Importo: 1.028,52']);
    expect(failureOf(await readText(comma('28.52')))).toBe('time-ambiguous');
    expect(failureOf(await readText(comma('1,028')))).toBe('time-ambiguous');
  });

  test('is told by the file’s name', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'posalarm-order-'));
    try {
      const path = join(folder, 'txn_20260418.csv');
      writeFileSync(path, log('18/04/26'));
      const { opened, transactions } = await readFile(path);
      expect(new Date(transactions[0]?.time ?? 0).toISOString()).toBe('2026-04-18T10:00:00.000Z');
      expect(opened.summary?.dateOrderBy).toBe('txn_20260418.csv');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
