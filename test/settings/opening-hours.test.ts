import { describe, expect, test } from 'vitest';
import { isOpenAt, wallClockOf } from '../../src/settings/opening-hours.ts';

const shanghai = wallClockOf('Asia/Shanghai');
const at = (iso: string) => shanghai(Date.parse(iso));

describe('the wall clock', () => {
  test('is that of the zone, whatever the machine is set to', () => {
    // 2026-03-04 was a Wednesday.
    expect(at('2026-03-04T23:30:00+08:00')).toEqual({ date: '2026-03-04', weekday: 'wednesday', minute: 1410 });
    expect(wallClockOf('America/New_York')(Date.parse('2026-03-04T02:00:00Z'))).toEqual({
      date: '2026-03-03',
      weekday: 'tuesday',
      minute: 1260,
    });
  });

  test('writes midnight as the beginning of a day', () => {
    expect(at('2026-03-04T00:00:00+08:00')).toEqual({ date: '2026-03-04', weekday: 'wednesday', minute: 0 });
  });
});

describe('opening hours', () => {
  const hours = { wednesday: { from: 480, to: 1320 }, thursday: null };
  test.each([
    ['07:59', false],
    ['08:00', true],
    ['21:59', true],
    ['22:00', false],
  ])('on a Wednesday from 08:00 to 22:00, %s is open: %s', (clock, open) => {
    expect(isOpenAt(hours, at(`2026-03-04T${clock}:00+08:00`))).toBe(open);
  });

  test('a day off is closed, a day not named is not known', () => {
    expect(isOpenAt(hours, at('2026-03-05T12:00:00+08:00'))).toBe(false);
    expect(isOpenAt(hours, at('2026-03-06T12:00:00+08:00'))).toBeUndefined();
  });

  test('hours past midnight belong to the day on which they began', () => {
    const late = { friday: { from: 1080, to: 120 }, saturday: null };
    expect(isOpenAt(late, at('2026-03-06T23:59:00+08:00'))).toBe(true);
    expect(isOpenAt(late, at('2026-03-07T01:59:00+08:00'))).toBe(true);
    expect(isOpenAt(late, at('2026-03-07T02:00:00+08:00'))).toBe(false);
  });

  test('24:00 is the end of the day', () => {
    expect(isOpenAt({ wednesday: { from: 0, to: 1440 } }, at('2026-03-04T23:59:00+08:00'))).toBe(true);
  });
});
