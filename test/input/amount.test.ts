import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideAmounts, readAmount } from '../../src/input/amount.ts';
import { readText } from './reading.ts';

const read = (values: readonly string[], exponent = 2, minor = false) => {
  const style = decideAmounts(values, exponent, minor);
  return values.map((value) => readAmount(value, exponent, style));
};

describe('amounts', () => {
  test.each([
    ['12.5', 1250],
    ['12.50', 1250],
    ['1250', 125000],
    ['0.01', 1],
    ['.5', 50],
    ['$1,234.56', 123456],
    ['1.234,56', 123456],
    ['1 234,56 €', 123456],
    ["1'234.56", 123456],
    ['(12.00)', -1200],
    ['-$77.00', -7700],
    ['$-77.00', -7700],
    ['12.00-', -1200],
    ['￥88.80', 8880],
    ['８８．８０元', 8880],
    ['CNY 12.00', 1200],
    ['164,90 TL', 16490],
    ['1 234,50 Kč', 123450],
    ['R 431.34', 43134],
    ['12.3000', 1230],
    ['34,697.90', 3469790],
    ['12,34,567.50', 123456750],
    ['90071992547409.91', 9007199254740991],
  ])('%s is %d', (text, minor) => {
    expect(read([text])).toEqual([minor]);
  });

  test.each(['twelve', '12.345', '1.2.3', '12..5', '1,23.4', '9007199254740993.00', '--5', '1e5'])(
    '%s is refused',
    (text) => {
      expect(read(['1.00', text])[1]).toMatch(/^amount-/);
    },
  );

  test('one mark and three digits: the column decides, or nobody', () => {
    expect(read(['1,234'])).toEqual(['amount-ambiguous']);
    expect(read(['1.234'])).toEqual(['amount-ambiguous']);
    expect(read(['1,234', '12.50'])).toEqual([123400, 1250]);
    expect(read(['1,234', '12,50'])).toEqual(['amount-unreadable', 1250]);
    expect(read(['1.234', '12,50'])).toEqual([123400, 1250]);
    expect(read(['1,234', '1,234,567'])).toEqual([123400, 123456700]);
  });

  test('thousands that are always parted', () => {
    const style = decideAmounts(['4,398', '890', '1,561', '9,869', '2,112', '13,594'], 2, false);
    expect(readAmount('4,398', 2, style)).toBe(439800);
    expect(readAmount('32,000', 0, decideAmounts(['32,000', '11,900'], 0, false, true))).toBe(32000);
    // Round ones too, where there are many and one below a thousand has no mark.
    const round = Array.from({ length: 20 }, (_, at) => `${at + 3}.${((at * 37) % 100) + 100}`.replace(/.$/, '0'));
    expect(read(['990', ...round])[0]).toBe(99000);
    expect(read(['990', ...round])[1]).toBe(310000);
    expect(read(round)[0]).toBe('amount-ambiguous');
    // Three decimals are as likely where nothing below a thousand stands unparted.
    expect(read(['4,398', '1,561', '9,869', '2,112', '13,594', '3,218'])[0]).toBe('amount-ambiguous');
  });

  test('thousands by the header, where nothing else tells', async () => {
    const times = Array.from(
      { length: 24 },
      (_, at) => `${String(8 + Math.floor(at / 6)).padStart(2, '0')}:${at % 6}0:01`,
    );
    const amountsUnder = async (header: string, value: string, sep = ';'): Promise<readonly unknown[]> => {
      const rows = times.map((time, at) =>
        ['19-10-2026', time, 'T100', value.replace('#', String(11 + at)), '00'].join(sep),
      );
      const { transactions } = await readText(`${header}\n${rows.join('\n')}\n`);
      return [transactions.length, transactions[0]?.amount, transactions[0]?.currency];
    };
    // Rupiah and dong have no cents in practice; those who write English, French or Arabic may count in dinars.
    expect(await amountsUnder('Tanggal;Jam;No Mesin;Nominal;Kode Respon', '#.000')).toEqual([24, 1100000, 'IDR']);
    expect(await amountsUnder('Ngày;Giờ;Mã thiết bị;Số tiền;Mã lỗi', '#.500')).toEqual([24, 11500, 'VND']);
    expect(await amountsUnder('Fecha;Hora;Terminal;Monto;Codigo respuesta', '#.000')).toEqual([24, 1100000, undefined]);
    expect((await amountsUnder('Date;Time;Terminal;Amount;Response code', '#.000'))[0]).toBe(0);
    expect((await amountsUnder('Date;Heure;Terminal;Montant;Code réponse', '#.000'))[0]).toBe(0);
  });

  test('a mark that contradicts the column is not guessed at', () => {
    expect(read(['12.50', '13.75', '14,20'])).toEqual([1250, 1375, 'amount-ambiguous']);
  });

  test('currencies without or with three decimals', () => {
    expect(read(['1500'], 0)).toEqual([1500]);
    expect(read(['1500.00'], 0)).toEqual([1500]);
    expect(read(['1500.50', '1500.49'], 0)).toEqual([1501, 1500]);
    expect(read(['1.234'], 3)).toEqual([1234]);
  });

  test('the smallest unit: by column, or twelve digits with leading noughts as in field 4', () => {
    expect(read(['1250'], 2, true)).toEqual([1250]);
    expect(read(['000000001250', '000000000001'])).toEqual([1250, 1]);
  });

  test('is exact for every sum that a log can hold', () => {
    fc.assert(
      fc.property(fc.nat(9_000_000_000), fc.boolean(), (cents, comma) => {
        const whole = String(Math.floor(cents / 100));
        const rest = String(cents % 100).padStart(2, '0');
        const mark = comma ? ',' : '.';
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, comma ? '.' : ',');
        expect(read([`${whole}${mark}${rest}`, `${grouped}${mark}${rest}`])).toEqual([cents, cents]);
      }),
      { numRuns: 500 },
    );
  });
});
