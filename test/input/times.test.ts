import { describe, expect, test } from 'vitest';
import { layoutNamed } from '../../src/input/time-layouts.ts';
import { zoneNamed } from '../../src/input/zone-names.ts';
import { failureOf, readText } from './reading.ts';

const at = (text: string): number => Date.parse(text);
const timesOf = async (content: string, options: Parameters<typeof readText>[1] = {}) => {
  const { records, opened, rejects } = await readText(content, options);
  return { times: records.map(({ time }) => time), opened, rejects };
};

describe('zones by name', () => {
  test.each([
    ['Eastern Time (US & Canada)', 'America/New_York'],
    ['(GMT-05:00) Eastern Time (US and Canada)', 'America/New_York'],
    ['China Standard Time', 'Asia/Shanghai'],
    ['北京时间', 'Asia/Shanghai'],
    ['europe/berlin', 'Europe/Berlin'],
    ['Asia/Calcutta', 'Asia/Calcutta'],
    ['Tokyo', 'Asia/Tokyo'],
    ['UTC', 'UTC'],
  ])('%s is %s', (text, iana) => expect(zoneNamed(text)).toEqual({ iana }));

  test.each([
    ['PST', -8],
    ['CEST', 2],
    ['+08:00', 8],
    ['UTC+5:30', 5.5],
    ['GMT-3', -3],
  ])('%s is an offset', (text, hours) => expect(zoneNamed(text)).toEqual({ offset: hours * 3_600_000 }));

  test.each(['CST', 'IST', 'BST', 'local', '', '8', '+25', '__proto__', 'constructor'])(
    '%j is not guessed at',
    (text) => expect(zoneNamed(text)).toBeUndefined(),
  );
});

describe('a column of zones', () => {
  const rows = (...zones: readonly string[]): string =>
    `time,Time Zone,response_code\n${zones.map((zone) => `2026-07-02 09:00:00,${zone},51\n`).join('')}`;

  test('each row is read in its own', async () => {
    const { times, opened } = await timesOf(rows('Eastern Time (US & Canada)', 'Asia/Shanghai', 'PDT'));
    expect(times).toEqual(['2026-07-02T13:00:00Z', '2026-07-02T01:00:00Z', '2026-07-02T16:00:00Z'].map(at));
    expect(opened.summary).toMatchObject({ timeZone: 'America/New_York', timesCarryOffset: true });
  });

  test('one that nobody knows costs its row, not its meaning', async () => {
    const { times, rejects } = await timesOf(rows('Asia/Shanghai', 'CST'));
    expect(times).toEqual([at('2026-07-02T01:00:00Z')]);
    expect(rejects).toMatchObject([{ line: 3, column: 'Time Zone', code: 'value-unreadable', found: 'CST' }]);
  });

  test('a zone that is asked for stands in for those', async () => {
    const { times } = await timesOf(rows('Asia/Shanghai', 'CST'), { timeZone: 'America/Chicago' });
    expect(times).toEqual([at('2026-07-02T01:00:00Z'), at('2026-07-02T14:00:00Z')]);
  });

  test('an offset in the time itself comes first', async () => {
    const { times } = await timesOf('time,tz,response_code\n2026-07-02T09:00:00+08:00,Europe/Berlin,51\n');
    expect(times).toEqual([at('2026-07-02T01:00:00Z')]);
  });
});

describe('a zone in the header', () => {
  test.each([
    ['time (UTC+8)', 'Asia/Shanghai', '2026-07-02T01:00:00Z'],
    ['time(UTC-3)', 'Etc/GMT+3', '2026-07-02T12:00:00Z'],
    ['time (UTC+5:30)', 'Asia/Kolkata', '2026-07-02T03:30:00Z'],
  ])('%s', async (header, timeZone, expected) => {
    const { times, opened } = await timesOf(`${header},response_code\n2026-07-02 09:00:00,51\n`);
    expect(times).toEqual([at(expected)]);
    expect(opened.summary.timeZone).toBe(timeZone);
    // Reports are written in it.
    expect(() => new Intl.DateTimeFormat('en-US', { timeZone })).not.toThrow();
  });
});

describe('whether a zone was needed', () => {
  const log = (...times: readonly string[]): string =>
    `time,response_code\n${times.map((time) => `${time},51\n`).join('')}`;
  test.each([
    ['2026-07-02T09:00:00+08:00', true],
    ['1772442904', true],
    ['2026-07-02 09:00:00', false],
  ])('%s: %s', async (time, expected) => {
    expect((await timesOf(log(time, time))).opened.summary.timesCarryOffset).toBe(expected);
  });
  test('one without an offset among thousands with one', async () => {
    const many = Array.from({ length: 5000 }, () => '2026-07-02T09:00:00Z');
    expect((await timesOf(log(...many, '2026-07-02 09:00:00'))).opened.summary.timesCarryOffset).toBe(false);
    expect((await timesOf(log(...many))).opened.summary.timesCarryOffset).toBe(true);
  });
});

describe('times without a year', () => {
  const log = (...times: readonly string[]): string =>
    `time,response_code\n${times.map((time) => `${time},51\n`).join('')}`;

  test.each(['03-27 10:00:00', '0327100000', '3月27日 10:00:00', 'Mar 27 10:00:00', '27/03 10:00'])(
    '%s is refused without a year',
    async (time) => expect(failureOf(await readText(log(time, time)))).toBe('year-missing'),
  );

  test.each([
    ['0327100000', 'MMDDHHmmss'],
    ['3月27日 10:00:00', 'M月D日 HH:mm:ss'],
    ['Mar 27 10:00:00', 'MMM DD HH:mm:ss'],
    ['03-27 10:00:00', 'MM-DD HH:mm:ss'],
    ['27/03 10:00', 'DD-MM HH:mm:ss'],
  ])('%s is read in the year given', async (time, timeFormat) => {
    const { times, opened } = await timesOf(log(time), { year: 2026 });
    expect(times).toEqual([at('2026-03-27T10:00:00Z')]);
    expect(opened.summary.timeFormat).toBe(timeFormat);
  });

  test('the order of day and month is not guessed at', async () => {
    expect(failureOf(await readText(log('03-04 10:00:00'), { year: 2026 }))).toBe('time-ambiguous');
    const { times } = await timesOf(log('03-04 10:00:00'), { year: 2026, timeFormat: 'DD-MM' });
    expect(times).toEqual([at('2026-04-03T10:00:00Z')]);
  });

  test('a log runs over New Year, stragglers and all', async () => {
    const { times } = await timesOf(log('1231235950', '0101000010', '1231235959', '0102080000'), { year: 2025 });
    expect(times).toEqual(
      ['2025-12-31T23:59:50Z', '2026-01-01T00:00:10Z', '2025-12-31T23:59:59Z', '2026-01-02T08:00:00Z'].map(at),
    );
  });

  test('date and clock in two columns', async () => {
    const text = 'date,clock,response_code\n1231,235950,51\n0101,000010,51\n';
    const { times } = await timesOf(text, { year: 2025 });
    expect(times).toEqual([at('2025-12-31T23:59:50Z'), at('2026-01-01T00:00:10Z')]);
  });
});

describe('names of time formats', () => {
  test.each([
    ['MM-DD', 'MM-DD HH:mm:ss'],
    ['MMDD', 'MMDDHHmmss'],
    ['YYYY-MM-DD', 'YYYY-MM-DD HH:mm:ss'],
    ['YYYYMMDD', 'YYYYMMDDHHmmss'],
    ['dd.mm.yyyy', 'DD/MM/YYYY HH:mm:ss'],
    ['dmy', 'DD/MM/YYYY HH:mm:ss'],
    ['YYMMDD', 'YYMMDD'],
  ])('%s is %s', (name, layout) => expect(layoutNamed(name)?.name).toBe(layout));
  test.each(['', 'whenever', 'hh:mm'])('%j is none', (name) => expect(layoutNamed(name)).toBeUndefined());
});

describe('what is forced', () => {
  test('the time format, where the column leaves it open, and where it does not', async () => {
    const text = 'time,response_code\n03/04/2026 10:00:00,51\n';
    expect((await timesOf(text, { timeFormat: 'DD/MM/YYYY' })).times).toEqual([at('2026-04-03T10:00:00Z')]);
    expect((await timesOf(text, { timeFormat: 'mm/dd/yyyy' })).times).toEqual([at('2026-03-04T10:00:00Z')]);
    const wrong = await timesOf('time,response_code\n27/04/2026 10:00:00,51\n', { timeFormat: 'MM/DD/YYYY' });
    expect(wrong.rejects).toMatchObject([{ code: 'time-unreadable', found: '27/04/2026 10:00:00' }]);
  });
  test('the delimiter and the encoding', async () => {
    const text = 'time:terminal_id:response_code\n20260302091504:T1:51\n';
    expect((await readText(text, { delimiter: ':' })).transactions).toMatchObject([{ terminalId: 'T1' }]);
    const bytes = Buffer.from('time,issuer,response_code\n2026-03-02 09:15:04,caf\u00e9,51\n', 'latin1');
    expect((await readText(bytes, { encoding: 'latin1' })).transactions).toMatchObject([{ issuer: 'café' }]);
  });
  test('six digits are a date only beside a clock', async () => {
    expect(failureOf(await readText('time,response_code\n260302,51\n260313,51\n'))).toBe('no-time-column');
    const { times } = await timesOf('date,clock,response_code\n260331,091504,51\n', { timeFormat: 'YYMMDD' });
    expect(times).toEqual([at('2026-03-31T09:15:04Z')]);
    expect(failureOf(await readText('date,clock,response_code\n260331,091504,51\n'))).toBe('time-ambiguous');
  });
  test('six digits are read in the order in which the days follow each other', async () => {
    const days = ['251230', '251231', '260101'];
    const apart = `date,clock,response_code\n${days.map((day) => `${day},091504,51\n`).join('')}`;
    const together = `time,response_code\n${days.map((day) => `${day} 091504,51\n`).join('')}`;
    // oxlint-disable-next-line no-await-in-loop -- one log after the other
    for (const log of [apart, together]) expect((await timesOf(log)).times.at(-1)).toBe(at('2026-01-01T09:15:04Z'));
  });
  test('a refusal names the orders that are open', async () => {
    const { opened } = await readText('time,response_code\n18/04/26 08:00:01,51\n');
    expect(opened.ok ? undefined : opened.error.args).toMatchObject({ formats: 'DD/MM/YY, YY/MM/DD' });
  });
});
