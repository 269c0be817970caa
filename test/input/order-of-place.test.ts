/** Dates that can be read in two orders, in a log whose country writes them in one. */
import { describe, expect, test } from 'vitest';
import { failureOf, readText } from './reading.ts';

const log = (currency: string, header = 'Date,Time,TID,Amount,Currency,Response Code'): string =>
  [header, ...['10:00:00', '10:05:00', '11:07:00'].map((clock) => `04/05/2026,${clock},T1,10.00,${currency},51`)].join(
    '\n',
  );
const orderOf = async (
  text: string,
  timeZone?: string,
): Promise<readonly [month: string | undefined, by: string | undefined]> => {
  const { opened, transactions } = await readText(text, timeZone === undefined ? {} : { timeZone });
  const [first] = transactions;
  const month = first === undefined ? undefined : new Date(first.time + 12 * 3_600_000).toISOString().slice(5, 7);
  return [month, opened.summary?.dateOrderBy];
};

describe('the order of dates', () => {
  test('is that of the zone asked for', async () => {
    expect(await orderOf(log('CAD'), 'Europe/London')).toEqual(['05', 'Europe/London']);
    expect(await orderOf(log('CAD'), 'America/Chicago')).toEqual(['04', 'America/Chicago']);
    expect(await orderOf(log('EUR'), 'America/New_York')).toEqual(['04', 'America/New_York']);
    expect(await orderOf(log('CAD'), 'America/Sao_Paulo')).toEqual(['05', 'America/Sao_Paulo']);
  });

  test('stays open where a country writes either, and where nothing names one', async () => {
    expect(failureOf(await readText(log('CAD'), { timeZone: 'America/Toronto' }))).toBe('time-ambiguous');
    expect(failureOf(await readText(log('CAD'), { timeZone: 'UTC' }))).toBe('time-ambiguous');
    expect(failureOf(await readText(log('CNY'), { timeZone: 'Asia/Shanghai' }))).toBe('time-ambiguous');
    expect(failureOf(await readText(log('CAD')))).toBe('time-ambiguous');
  });

  test('is that of the money, in a column or in a header', async () => {
    expect(await orderOf(log('GBP'))).toEqual(['05', 'GBP']);
    expect(await orderOf(log('USD'))).toEqual(['04', 'USD']);
    expect(await orderOf(log('x', 'Date,Time,TID,Amount (HKD),Note,Response Code'))).toEqual(['05', 'HKD']);
    // Two currencies are of two countries.
    const two = log('GBP').replace('GBP', 'USD');
    expect(failureOf(await readText(two))).toBe('time-ambiguous');
  });

  test('is that of the header’s language', async () => {
    expect(await orderOf(log('x', 'Fecha,Hora,Terminal,Importe,Nota,Código respuesta'))).toEqual([
      '05',
      expect.stringContaining('Fecha'),
    ]);
  });

  test('is the days’ own where they tell it', async () => {
    const days = ['03/01/2026', '04/01/2026', '05/01/2026', '06/01/2026'];
    const text = ['time,terminal_id,amount,currency,response_code']
      .concat(days.flatMap((day) => [`${day} 10:00:00,T1,10.00,GBP,51`, `${day} 12:00:00,T1,10.00,GBP,00`]))
      .join('\n');
    const { opened, transactions } = await readText(text);
    expect(opened.summary?.dateOrderBy).toBeUndefined();
    expect(new Date(transactions[0]?.time ?? 0).toISOString().slice(0, 10)).toBe('2026-01-03');
  });
});
