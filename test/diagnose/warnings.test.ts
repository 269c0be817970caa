import { describe, expect, test } from 'vitest';
import { earlyWarnings } from '../../src/diagnose/warnings.ts';
import type { CardDataFinding, LogRecord } from '../../src/model/record.ts';
import type { EarlyWarning } from '../../src/model/report.ts';
import { explain, failure, message, sale } from './fleet.ts';

const DAY = 24 * 60;

const warned = (rows: readonly LogRecord[], cardData: readonly CardDataFinding[] = []): EarlyWarning[] => {
  const { subjects, ask } = explain(rows);
  return earlyWarnings(
    subjects.flatMap(({ subject, parent }) => (parent === undefined ? [subject] : [])),
    cardData,
    ask,
  );
};
const kinds = (rows: readonly LogRecord[]): string[] =>
  warned(rows).map(({ kind, terminalId }) => `${kind} ${terminalId}`);

/** A log of so many days in which a terminal's reads fail at these times. */
const reads = (days: number, times: readonly number[], terminal = 'S1-1'): LogRecord[] => [
  sale(0, 'S1-1'),
  sale(days * DAY, 'S1-1'),
  ...times.map((minutes) => failure(minutes, terminal, 'chip-read-error')),
];

describe('read errors that rise', () => {
  const later = [2.2, 2.5, 3.1, 3.6].map((day) => day * DAY);

  test('twice as many in the later half of four days', () => {
    const [warning] = warned(reads(4, [DAY, 1.5 * DAY, ...later]));
    expect(warning).toMatchObject({ kind: 'read-errors-rising', terminalId: 'S1-1', args: { before: 2, now: 4 } });
    expect(warning?.sources).toHaveLength(4);
  });

  test('not as many as before, not three alone, and not within a day', () => {
    expect(kinds(reads(4, [DAY, 1.2 * DAY, 1.5 * DAY, ...later]))).toEqual([]);
    expect(kinds(reads(4, later.slice(1)))).toEqual([]);
    expect(
      kinds(
        reads(
          1,
          [0.6, 0.7, 0.8, 0.9].map((day) => day * DAY),
        ),
      ),
    ).toEqual([]);
  });

  test('each terminal for itself', () => {
    const two = later.map((minutes, index) => failure(minutes, index % 2 === 0 ? 'S1-1' : 'S1-2', 'chip-read-error'));
    expect(kinds([sale(0, 'S1-1'), sale(4 * DAY, 'S1-1'), ...two])).toEqual([]);
  });
});

describe('what will soon be a fault', () => {
  test('paper that runs low, and storage that fills', () => {
    const rows = [
      sale(0, 'S1-1'),
      message(30, 'S2-1', 'printer-paper-low'),
      failure(40, 'S1-2', 'settlement-required'),
      sale(90, 'S1-1'),
    ];
    expect(kinds(rows)).toEqual(['storage-filling S1-2', 'paper-low S2-1']);
  });

  test('a battery low on two days, not twice on one', () => {
    const low = (minutes: number): LogRecord => message(minutes, 'S1-1', 'battery-low');
    expect(kinds([sale(0, 'S1-1'), low(60), low(DAY + 90), sale(2 * DAY, 'S1-1')])).toEqual(['battery-low S1-1']);
    expect(kinds([sale(0, 'S1-1'), low(60), low(190), sale(2 * DAY, 'S1-1')])).toEqual([]);
  });

  test('card data in the log, with where they stand', () => {
    const finding = (line: number): CardDataFinding => ({ file: 0, line, column: 'pan', what: 'pan' });
    expect(warned([sale(0, 'S1-1')], [finding(4), finding(9)])).toEqual([
      {
        kind: 'card-data-in-log',
        terminalId: undefined,
        args: { count: 2 },
        sources: [
          { file: 0, line: 4, record: 0 },
          { file: 0, line: 9, record: 0 },
        ],
      },
    ]);
  });

  test('nothing on an ordinary day', () => {
    expect(kinds([sale(0, 'S1-1'), failure(20, 'S1-1', 'insufficient-funds'), sale(90, 'S1-1')])).toEqual([]);
  });
});
