import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/messages/index.ts';
import { LANGUAGES } from '../../src/messages/words.ts';
import type { Report } from '../../src/model/report.ts';
import { cardToken } from '../../src/model/units.ts';
import { json } from '../../src/report/json.ts';
import { alarmOf, badDay, ordinaryDay, quietDay, sale, unreadable } from './sample.ts';
import { reportSchema } from './schema.ts';

const options = { detail: false, width: 80, color: false };
const words = { zh: await wordsFor('zh'), en: await wordsFor('en') };
const written = (report: Report, lang: 'zh' | 'en' = 'en'): string =>
  [...json.render(report, words[lang], options)].join('');
const read = (report: Report, lang: 'zh' | 'en' = 'en') => reportSchema.parse(JSON.parse(written(report, lang)));

describe('the JSON report', () => {
  for (const lang of LANGUAGES) {
    it.each([
      ['a quiet day', quietDay],
      ['an ordinary day', ordinaryDay],
      ['a bad day', badDay],
      ['nothing read', unreadable],
    ])(`keeps to its schema in ${lang}: %s`, (_, make) => {
      expect(reportSchema.safeParse(JSON.parse(written(make(), lang))).error).toBeUndefined();
    });
  }

  it('has its members in a fixed order', () => {
    expect(Object.keys(read(badDay()))).toEqual([
      'schemaVersion',
      'tool',
      'language',
      'timeZone',
      'timeZoneStated',
      'period',
      'inputs',
      'failures',
      'skippedInputs',
      'rejects',
      'cardData',
      'cardDataTotal',
      'skippedRules',
      'summary',
      'incidents',
      'alarms',
      'warnings',
    ]);
  });

  it('counts causes in the order of the taxonomy, whoever counted first', () => {
    expect(Object.keys(read(badDay()).summary.byCause)).toEqual([
      'hardware-failure/printer',
      'payment-environment/network',
      'operator-error/customer',
      'undetermined',
    ]);
    expect(Object.keys(read(badDay()).summary.bySeverity)).toEqual(['critical', 'minor', 'warning', 'indeterminate']);
  });

  it('writes times in the zone of the report, with its offset', () => {
    const report = read(badDay());
    expect(report.alarms[0]?.time).toBe('2026-03-04T12:00:00+08:00');
    expect(read({ ...badDay(), timeZone: 'America/New_York' }).alarms[0]?.time).toBe('2026-03-03T23:00:00-05:00');
    expect(read({ ...badDay(), timeZone: 'UTC' }).alarms[0]?.time).toBe('2026-03-04T04:00:00+00:00');
  });

  it('writes money as exact decimals of its own currency', () => {
    const impacts = read(badDay()).summary.impacts;
    expect(impacts.find((i) => i.measure === 'refused-not-recovered')).toMatchObject({
      value: '1280.00',
      currency: 'CNY',
    });
    expect(impacts.find((i) => i.measure === 'in-doubt')).toMatchObject({ value: '5000', currency: 'JPY' });
    expect(read(badDay()).alarms[0]?.amount).toBe('128.50');
  });

  it('names files as given and lines from 1', () => {
    const [first] = read(badDay()).alarms;
    expect(first?.source).toEqual({ file: 'logs/门店一/transactions-2026-03-04.csv', line: 120, record: 119 });
    expect(first?.evidence[0]?.sources).toHaveLength(3);
  });

  it('leaves out what is not there, and says null for the codes of a record without one', () => {
    const [, , , printer] = read(badDay()).alarms;
    expect(printer).not.toHaveProperty('rrn');
    expect(printer).not.toHaveProperty('mismatch');
    const [first] = read(badDay()).alarms;
    expect(first?.message).toBeNull();
    expect(first?.incident).toBe('I1');
  });

  it('gives each incident its steps in order, specialised by what broke', () => {
    const [, printer] = read(badDay()).incidents;
    expect(printer?.actions.map((action) => action.id)).toEqual(printer?.countermeasures);
    expect(printer?.actions.find((action) => action.id === 'repair-hardware')?.steps.join(' ')).toContain(
      'thermal paper',
    );
  });

  it('escapes what a terminal would obey', () => {
    const report = badDay();
    const evil = alarmOf(9, sale(1, 'wrong-pin', { responseText: 'a\u001b[2Jb\u009b31mc\u202ed' }), 'undetermined');
    const out = written({ ...report, alarms: [evil] });
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(JSON.parse(out).alarms[0].message).toBe('a\u001b[2Jb\u009b31mc\u202ed');
  });

  it('writes one line per alarm, in pieces, the same bytes each time', () => {
    const alarms = Array.from({ length: 500 }, (_, n) =>
      alarmOf(n, sale(n % 50, 'receive-timeout', { card: cardToken(n) }), 'payment-environment/network'),
    );
    const report = { ...badDay(), alarms };
    const pieces = [...json.render(report, words.en, options)];
    expect(pieces.length).toBeGreaterThan(500);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(5000);
    expect(
      pieces
        .join('')
        .split('\n')
        .filter((line) => line.startsWith('    {"id":"A')),
    ).toHaveLength(500);
    expect(written(report)).toBe(pieces.join(''));
  });

  it('never carries a token, and of a card what may be shown', () => {
    expect(written(badDay())).not.toMatch(/"card":|622848(?!\*{6}1234")/);
  });
});
