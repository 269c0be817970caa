import { describe, expect, test } from 'vitest';
import { standingOut } from '../../src/diagnose/stands-out.ts';
import type { LogRecord } from '../../src/model/record.ts';
import type { EarlyWarning } from '../../src/model/report.ts';
import { cardToken } from '../../src/model/units.ts';
import { explain, failure, message, trade } from './fleet.ts';

const TILLS = ['S1-1', 'S1-2', 'S1-3', 'S1-4'];
/** Minutes after opening at which so many customers give up. */
const moments = (count: number): number[] => Array.from({ length: count }, (_, index) => 5 + index * 12);

const warned = (rows: readonly LogRecord[], explained: readonly string[] = []): EarlyWarning[] => {
  const { subjects, ask } = explain(rows);
  return standingOut(
    subjects.flatMap(({ subject, parent }) => (parent === undefined ? [subject] : [])),
    new Set(explained),
    ask,
  );
};

describe('a terminal that is unlike the others', () => {
  const day = trade(TILLS, 0, 300, 10);
  const giveUp = (terminal: string, count: number): LogRecord[] =>
    moments(count).map((minutes) => failure(minutes, terminal, 'cancelled'));

  test('is told with the figures of both sides and what is seen there', () => {
    const [warning, ...more] = warned([...day, ...giveUp('S1-3', 15)]);
    expect(more).toEqual([]);
    expect(warning).toMatchObject({
      kind: 'stands-out',
      terminalId: 'S1-3',
      args: { failed: 15, tries: 45, othersFailed: 0, othersTries: 90, symptom: 'cancelled' },
    });
    expect(warning?.sources).toHaveLength(5);
  });

  test('not where all are alike, nor where an incident speaks of it', () => {
    expect(warned([...day, ...TILLS.flatMap((terminal) => giveUp(terminal, 15))])).toEqual([]);
    expect(warned([...day, ...giveUp('S1-3', 15)], ['S1-3'])).toEqual([]);
  });

  test('not for one card that is tried again and again, nor for a few customers', () => {
    const card = cardToken(7);
    const one = moments(15).map((minutes) => failure(minutes, 'S1-3', 'cancelled', { card }));
    expect(warned([...day, ...one])).toEqual([]);
    expect(warned([...day, ...giveUp('S1-3', 4)])).toEqual([]);
  });

  test('not from what devices say, nor without payments to compare with', () => {
    expect(warned([...day, ...moments(15).map((minutes) => message(minutes, 'S1-3', 'printer-paper-low'))])).toEqual(
      [],
    );
    expect(warned(giveUp('S1-3', 15))).toEqual([]);
  });
});
