import { describe, expect, test } from 'vitest';
import { smallestUnitBy } from '../../src/input/smallest-unit.ts';
import { readText } from './reading.ts';

const many = (of: (at: number) => number | string): string[] => Array.from({ length: 30 }, (_, at) => String(of(at)));

describe('amounts without decimals', () => {
  test.each<[why: string, amounts: readonly string[], currency: string | undefined, is: 'likely' | 'no' | undefined]>([
    ['cents in any figures', many((at) => 455 + at * 137), 'EUR', 'likely'],
    ['prices without cents, counted in cents', many((at) => 1200 + at * 100), 'CNY', 'likely'],
    ['whole units of an ordinary shop', many((at) => 8 + at * 7), 'EUR', 'no'],
    ['one amount with decimals', [...many((at) => 455 + at * 137), '12.50'], 'EUR', 'no'],
    ['thousands set apart', [...many((at) => 455 + at * 137), '1,200'], 'EUR', 'no'],
    ['a hotel: may be either', many((at) => 120 + at * 9), 'EUR', undefined],
    ['full thousands', many((at) => 1000 + at * 1000), 'CNY', undefined],
    ['a currency that is priced in whole units', many((at) => 4550 + at * 137), 'SEK', undefined],
    ['no currency named', many((at) => 4550 + at * 137), undefined, undefined],
    ['too few', ['4556', '1234'], 'EUR', undefined],
  ])('%s', (_why, amounts, currency, is) => {
    expect(smallestUnitBy(amounts, currency)).toBe(is);
  });

  const records = (header: string, amounts: readonly string[]): string =>
    [header, ...amounts.map((amount, at) => `2026-03-04 10:${10 + at}:00,T1,${amount},EUR,51`)].join('\n');

  test('are read so, and the report says that it is a guess', async () => {
    const text = records(
      'Date,Till,Total,Currency,Response Code',
      many((at) => 1205 + at * 137),
    );
    const { transactions, opened } = await readText(text);
    expect(transactions[0]?.amount).toBe(1205);
    expect(opened.summary).toMatchObject({ smallestUnitGuessed: true });
  });

  test('but not where the columns are the contract’s own', async () => {
    const text = records(
      'time,terminal_id,amount,currency,response_code',
      many((at) => 1205 + at * 137),
    );
    const { transactions, opened } = await readText(text);
    expect(transactions[0]?.amount).toBe(120_500);
    expect(opened.summary).not.toHaveProperty('smallestUnitGuessed');
  });
});
