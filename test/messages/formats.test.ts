import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/messages/index.ts';
import { decimalOf, percentOf } from '../../src/messages/zone.ts';

const en = (await wordsFor('en')).formats('Asia/Shanghai');
const zh = (await wordsFor('zh')).formats('Asia/Shanghai');
const inZone = async (zone: string) => (await wordsFor('en')).formats(zone);
const noon = Date.UTC(2026, 2, 4, 4, 0, 0);
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('times', () => {
  it('are written in the zone of the report, not of the machine', async () => {
    expect(en.time(noon)).toBe('2026-03-04 12:00:00');
    expect((await inZone('America/Los_Angeles')).time(noon)).toBe('2026-03-03 20:00:00');
    expect((await inZone('UTC')).iso(noon)).toBe('2026-03-04T04:00:00+00:00');
  });

  it('follow summer time to the second of its change', async () => {
    const london = await inZone('Europe/London');
    const change = Date.UTC(2026, 2, 29, 1, 0, 0);
    expect(london.iso(change - SECOND)).toBe('2026-03-29T00:59:59+00:00');
    expect(london.iso(change)).toBe('2026-03-29T02:00:00+01:00');
  });

  it('know half and quarter hours, and west of Greenwich', async () => {
    expect((await inZone('Asia/Kathmandu')).iso(noon)).toBe('2026-03-04T09:45:00+05:45');
    expect((await inZone('America/St_Johns')).iso(noon)).toBe('2026-03-04T00:30:00-03:30');
  });

  it('keep milliseconds in ISO form, and stand before 1970 as well', () => {
    expect(en.iso(noon + 7)).toBe('2026-03-04T12:00:00.007+08:00');
    expect(en.iso(-1)).toBe('1970-01-01T07:59:59.999+08:00');
  });

  it('agree with Intl for every zone of a sample over a year', async () => {
    const differing: string[] = [];
    for (const zone of [
      'Australia/Lord_Howe',
      'America/New_York',
      'Asia/Shanghai',
      'Africa/Casablanca',
      'Pacific/Chatham',
    ]) {
      const f = await inZone(zone);
      const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
      for (let time = noon; time < noon + 366 * DAY; time += 7 * HOUR + 13 * MINUTE) {
        if (f.time(time) !== format.format(time)) differing.push(`${zone} ${time}`);
      }
    }
    expect(differing).toEqual([]);
  });

  it('are the same on a machine of another zone and language', () => {
    const { TZ, LANG } = process.env;
    try {
      for (const zone of ['America/New_York', 'Asia/Tokyo']) {
        process.env.TZ = zone;
        process.env.LANG = 'de_DE.UTF-8';
        expect(en.iso(noon)).toBe('2026-03-04T12:00:00+08:00');
        expect(zh.money({ amount: 123_456_789, currency: 'CNY' })).toBe('1,234,567.89 元');
      }
    } finally {
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
      if (LANG === undefined) delete process.env.LANG;
      else process.env.LANG = LANG;
    }
  });

  it('in a range do not repeat the date', () => {
    expect(en.range(noon, noon + 5 * MINUTE)).toBe('2026-03-04 12:00:00 to 12:05:00');
    expect(zh.range(noon, noon + DAY)).toBe('2026-03-04 12:00:00 至 2026-03-05 12:00:00');
    expect(en.range(noon, noon)).toBe('2026-03-04 12:00:00');
  });
});

describe('durations', () => {
  it.each([
    [0, '0 ms', '0 毫秒'],
    [850, '850 ms', '850 毫秒'],
    [12 * SECOND, '12 s', '12 秒'],
    [4 * MINUTE, '4 min', '4 分钟'],
    [4 * MINUTE + 30 * SECOND, '4 min 30 s', '4 分钟 30 秒'],
    [59 * MINUTE + 59 * SECOND, '1 h', '1 小时'],
    [65 * MINUTE, '1 h 5 min', '1 小时 5 分钟'],
    [DAY, '1 d', '1 天'],
    [51 * HOUR, '2 d 3 h', '2 天 3 小时'],
  ])('of %i ms', (ms, english, chinese) => {
    expect([en.duration(ms), zh.duration(ms)]).toEqual([english, chinese]);
  });
});

describe('money', () => {
  it.each([
    [1250, 'CNY', '12.50', 'CNY 12.50', '12.50 元'],
    [5, 'CNY', '0.05', 'CNY 0.05', '0.05 元'],
    [-1250, 'USD', '-12.50', 'USD -12.50', '-12.50 美元'],
    [5000, 'JPY', '5000', 'JPY 5,000', '5,000 日元'],
    [1250, 'KWD', '1.250', 'KWD 1.250', 'KWD 1.250'],
    [123456789012, 'CNY', '1234567890.12', 'CNY 1,234,567,890.12', '1,234,567,890.12 元'],
    [0, undefined, '0.00', '0.00', '0.00'],
  ])('%i of %s is exact', (amount, currency, decimal, english, chinese) => {
    expect(decimalOf(amount, currency)).toBe(decimal);
    expect(en.money({ amount, currency })).toBe(english);
    expect(zh.money({ amount, currency })).toBe(chinese);
  });
});

describe('counts, shares and lists', () => {
  it('know one and many', () => {
    expect(en.plural(1, 'alarm')).toBe('1 alarm');
    expect(en.plural(0, 'alarm')).toBe('0 alarms');
    expect(en.plural(1234, 'retry', 'retries')).toBe('1,234 retries');
  });

  it.each([
    [0, '0%'],
    [1, '100%'],
    [0.0004, '<0.1%'],
    [0.034, '3.4%'],
    [0.12, '12%'],
    [0.985, '99%'],
    [0.9965, '99.6%'],
    [0.9999, '>99.9%'],
  ])('never call %f nothing or all unless it is', (ratio, text) => {
    expect(percentOf(ratio)).toBe(text);
  });

  it('count what they do not name', () => {
    expect(en.list([])).toBe('');
    expect(en.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(en.list(['a', 'b', 'c', 'd'], 3)).toBe('a, b and 2 more');
    expect(zh.list(['a', 'b', 'c'])).toBe('a、b、c');
    expect(zh.list(['a', 'b', 'c', 'd'], 3)).toBe('a、b 等 4 个');
  });
});
