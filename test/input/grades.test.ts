/** Logs of devices that grade their rows. All invented. */
import { describe, expect, test } from 'vitest';
import { areGrades } from '../../src/input/grades.ts';
import { readText } from './reading.ts';

const log = (column: string, rows: readonly (readonly [grade: string, text: string])[]): string =>
  [
    `time,store,device,${column},ref,description`,
    ...rows.map(([grade, text], at) => `2026-03-02 08:${10 + at}:00,Shop 1,TILL-${at % 3},${grade},R${at},${text}`),
  ].join('\n');
const symptomsOf = async (text: string): Promise<readonly string[]> => {
  const { alarms } = await readText(text);
  return alarms.map(({ reading }) => reading.symptom);
};
const MIXED = [
  ['INFO', 'Operator not signed on'],
  ['INFO', 'Zorble wound up'],
  ['ERROR', 'Zorble wound up'],
  ['WARN', 'Operator not signed on'],
  ['INFO', 'Paper jam'],
] as const;

describe('a log with grades', () => {
  test('is a log of devices, whatever its columns are called', async () => {
    for (const column of ['level', 'lvl', 'sev', 'severity'])
      expect((await readText(log(column, MIXED))).opened.summary?.kind).toBe('alarms');
  });

  test('is believed of what nobody knows and of the working day, and not of parts that break', async () => {
    const [leaving, unknown, graded, signedOff, jam] = await symptomsOf(log('level', MIXED));
    expect([leaving, unknown]).toEqual(['information', 'information']);
    expect(graded).toBe('unknown');
    expect(signedOff).not.toBe('information');
    expect(jam).toBe('printer-jam');
  });

  test('is told by its cells where its name says nothing', async () => {
    const { alarms } = await readText(log('kx', MIXED), { kind: 'alarms' });
    expect(alarms[1]?.reading.symptom).toBe('information');
  });

  test('that calls everything information tells nothing of somebody who never signed on', async () => {
    const all = MIXED.map(([, text]) => ['INFO', text] as const);
    const [leaving] = await symptomsOf(log('level', all));
    expect(leaving).not.toBe('information');
  });
});

test('a code that begins as information is none', async () => {
  const rows = ['INF-012,Zorble wound up', 'XYZ-012,Zorble wound up'].map(
    (row, at) => `2026-03-02 08:0${at}:00,T1,${row}`,
  );
  expect(await symptomsOf(['time,terminal_id,alarm_code,message', ...rows].join('\n'))).toEqual([
    'information',
    'unknown',
  ]);
});

test('grades are of faults and of what is none', () => {
  expect(areGrades(['info', 'Error', 'WARN'])).toBe(true);
  expect(areGrades(['信息', '严重'])).toBe(true);
  expect(areGrades(['info', 'info2'])).toBe(false);
  expect(areGrades(['error', 'warning'])).toBe(false);
  expect(areGrades(['normal', 'ok'])).toBe(false);
});
