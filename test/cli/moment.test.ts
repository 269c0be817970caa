import { expect, test } from 'vitest';
import { parseMoment } from '../../src/cli/moment.ts';

const iso = (text: string, end: 'start' | 'end', zone: string): string | undefined => {
  const moment = parseMoment(text, end);
  return moment === undefined ? undefined : new Date(moment(zone)).toISOString();
};

test('a date is the whole day in the zone of the report', () => {
  expect(iso('2026-03-04', 'start', 'UTC')).toBe('2026-03-04T00:00:00.000Z');
  expect(iso('2026-03-04', 'end', 'UTC')).toBe('2026-03-04T23:59:59.999Z');
  expect(iso('2026-03-04', 'start', 'Asia/Shanghai')).toBe('2026-03-03T16:00:00.000Z');
  expect(iso('2026-03-04', 'end', 'America/New_York')).toBe('2026-03-05T04:59:59.999Z');
});

test('an end covers the unit that was written', () => {
  expect(iso('2026-03-04T12:30', 'end', 'UTC')).toBe('2026-03-04T12:30:59.999Z');
  expect(iso('2026-03-04 12:30:15', 'end', 'UTC')).toBe('2026-03-04T12:30:15.999Z');
  expect(iso('2026-03-04T12:30:15.5', 'end', 'UTC')).toBe('2026-03-04T12:30:15.500Z');
});

test('an offset wins over the zone', () => {
  expect(iso('2026-03-04T12:30+08:00', 'start', 'UTC')).toBe('2026-03-04T04:30:00.000Z');
  expect(iso('2026-03-04T12:30Z', 'start', 'Asia/Shanghai')).toBe('2026-03-04T12:30:00.000Z');
  expect(iso('2026-03-04T12:30-0530', 'start', 'Asia/Shanghai')).toBe('2026-03-04T18:00:00.000Z');
});

test('clocks that change are followed on either side of the change', () => {
  expect(iso('2026-03-29', 'start', 'Europe/Berlin')).toBe('2026-03-28T23:00:00.000Z');
  expect(iso('2026-03-29', 'end', 'Europe/Berlin')).toBe('2026-03-29T21:59:59.999Z');
});

test.each([
  '',
  'today',
  '2026-02-30',
  '2026-3-4',
  '04.03.2026',
  '2026-03-04T24:00',
  '2026-03-04T12:61',
  '2026-03-04T12:00+15:00',
  '20260304',
])('%s is no time', (text) => {
  expect(parseMoment(text, 'start')).toBeUndefined();
});
