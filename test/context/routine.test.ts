import { describe, expect, test } from 'vitest';
import { routineOf } from '../../src/context/routine.ts';
import type { AlarmRecord } from '../../src/model/record.ts';
import { epochMs } from '../../src/model/units.ts';
import { alarm, reading } from './records.ts';

const HOUR = 3_600_000;
let line = 1;

const event = (terminal: number, hours: number, fields: Partial<AlarmRecord> = {}): AlarmRecord => {
  line += 1;
  return alarm({
    line,
    time: epochMs(Date.UTC(2026, 0, 19) + hours * HOUR),
    terminalId: `T${terminal}`,
    message: 'Zprava o stavu 17 odeslana',
    reading: reading('unknown'),
    ...fields,
  });
};

/** Every terminal once a day, each at an hour of its own. */
const daily = (terminals: number, days: number, fields: Partial<AlarmRecord> = {}): AlarmRecord[] =>
  Array.from({ length: terminals }, (_, terminal) =>
    Array.from({ length: days }, (_day, day) => event(terminal, day * 24 + 6 + (terminal % 3), fields)),
  ).flat();

describe('what every terminal shows every day', () => {
  test('is how terminals work, whatever its words say', () => {
    const rows = daily(8, 5);
    expect(routineOf(rows).size).toBe(rows.length);
  });

  test('whatever number it carries, and though one terminal was switched off and another shows it twice', () => {
    const rows = [...daily(8, 5), event(1, 30, { message: 'Zprava o stavu 4711 odeslana' })].slice(3);
    expect(routineOf(rows).size).toBe(rows.length);
  });

  test.each([
    ['at few terminals', daily(4, 5)],
    ['on two days', daily(8, 2)],
    [
      'of one terminal among many',
      [...daily(1, 5), ...daily(8, 5, { message: 'No paper', reading: reading('printer-paper-out') })],
    ],
    ['many times a day', [...daily(8, 5), ...daily(8, 5), ...daily(8, 5)]],
    ['once in the whole week', Array.from({ length: 8 }, (_, terminal) => event(terminal, 20 * terminal))],
  ])('but not what is shown %s', (_, rows) => {
    expect(routineOf(rows).size).toBe(0);
  });

  test('nor what the tables know as a fault', () => {
    expect(routineOf(daily(8, 5, { reading: reading('battery-low') })).size).toBe(0);
  });
});
