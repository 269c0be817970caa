/** Tables for spreadsheets, read back by csv-parse, and what a spreadsheet would run. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/messages/words.ts';
import type { Report } from '../../src/model/report.ts';
import { csvAlarms } from '../../src/report/csv-alarms.ts';
import { csvIncidents } from '../../src/report/csv-incidents.ts';
import type { Renderer } from '../../src/report/renderer.ts';
import { figureCell, textCell } from '../../src/report/spreadsheet.ts';
import { minorUnits } from '../../src/model/units.ts';
import { HOSTILE, hostileDay, OBEYED } from './hostile.ts';
import { alarmOf, badDay, quietDay, sale, unreadable } from './sample.ts';
import { written } from './written.ts';

const rowsOf = (renderer: Renderer, report: Report, lang: 'zh' | 'en' = 'en'): readonly (readonly string[])[] =>
  // Strict: a row with too few or too many cells, or a quote out of place, is an error.
  parse(written(renderer, report, lang), { bom: true, record_delimiter: '\r\n' });
const recordsOf = (renderer: Renderer, report: Report): readonly Readonly<Record<string, string>>[] => {
  const [heads = [], ...rows] = rowsOf(renderer, report);
  return rows.map((cells) => Object.fromEntries(heads.map((head, n) => [head, cells[n] ?? ''])));
};

describe.each(LANGUAGES)('tables in %s', (lang) => {
  it.each([
    ['a quiet day', quietDay],
    ['a bad day', badDay],
    ['nothing read', unreadable],
    ['a hostile day', hostileDay],
  ])('are read back row by row: %s', (_, make) => {
    const report = make();
    expect(rowsOf(csvAlarms, report, lang)).toHaveLength(report.alarms.length + 1);
    expect(rowsOf(csvIncidents, report, lang)).toHaveLength(report.incidents.length + 1);
    for (const renderer of [csvAlarms, csvIncidents]) {
      expect(written(renderer, report, lang).startsWith('\ufeff')).toBe(true);
      expect(written(renderer, report, lang)).not.toMatch(OBEYED);
      const [heads = []] = rowsOf(renderer, report, lang);
      expect(new Set(heads).size).toBe(heads.length);
    }
  });
});

describe('the table of alarms', () => {
  it('holds each alarm with its references, cause and place', () => {
    const [first, , , printer] = recordsOf(csvAlarms, badDay());
    expect(first).toMatchObject({
      Number: 'A1',
      'Time (Asia/Shanghai)': '2026-03-04 12:00:00',
      Severity: 'critical',
      'Probable cause': 'Network fault',
      Probability: '0.93',
      Terminal: '10000001',
      Amount: '128.50',
      Currency: 'CNY',
      'Card (masked)': '622848******1234',
      'Trace number': '000042',
      Incident: 'I1',
      'Cause id': 'payment-environment/network',
      File: 'logs/门店一/transactions-2026-03-04.csv',
      Line: '120',
    });
    expect(printer).toMatchObject({ Amount: '', Code: 'F0', Message: '打印机缺纸，请装纸 Printer out of paper' });
  });

  it('keeps figures as figures, signs included', () => {
    const refund = alarmOf(0, sale(0, 'cancelled', { amount: minorUnits(-1250) }), 'operator-error/customer');
    expect(recordsOf(csvAlarms, { ...badDay(), alarms: [refund] })[0]?.['Amount']).toBe('-12.50');
    expect([figureCell(-3), figureCell('1250'), figureCell(undefined), figureCell('-1+2')]).toEqual([
      '-3',
      '1250',
      '',
      "'-1+2",
    ]);
  });
});

describe('the table of incidents', () => {
  it('holds each incident with its scope, cost and steps', () => {
    const [first, second] = recordsOf(csvIncidents, badDay());
    expect(first).toMatchObject({
      Number: 'I1',
      Incident: 'Network fault, site 898100012345678',
      Over: 'no',
      Alarms: '3',
      Terminals: '10000001; 10000002; 10000003',
      'Who was hit': '3 of 3 terminals here, 0 of 212 elsewhere; 48 of 60 attempts failed here, 0 of 5,120 elsewhere',
    });
    expect(first?.['What to do']).toMatch(/^Offer another way to pay \(cashier, at once\); /);
    expect(second?.['Over']).toBe('yes');
  });
});

describe('a cell', () => {
  const cellOf = (raw: string): string => {
    const [[cell = ''] = []] = parse(`${textCell(raw)}\r\n`, { record_delimiter: '\r\n' });
    return cell;
  };

  it.each(HOSTILE)('is never a formula: %j', (raw) => {
    expect(cellOf(raw)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    // A spreadsheet that writes lists with semicolons splits there.
    for (const part of cellOf(raw).split(';')) expect(part).not.toMatch(/^[=+\-@＝＋－＠]/);
    expect(cellOf(raw)).not.toMatch(OBEYED);
  });

  it('shows an ordinary text as it is', () => {
    for (const text of ['', 'a, "b"', '余额不足，请换卡', '000042', '12:00', 'x=1', "it's"])
      expect(cellOf(text)).toBe(text);
  });

  it('in the reports, none is a formula', () => {
    for (const renderer of [csvAlarms, csvIncidents]) {
      const cells = rowsOf(renderer, hostileDay()).flat();
      expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell))).toEqual([]);
    }
  });
});
