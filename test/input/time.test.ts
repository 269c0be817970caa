import { describe, expect, test } from 'vitest';
import { likelyLayout, openLayouts } from '../../src/input/days-apart.ts';
import { describeTime, layoutNamed } from '../../src/input/time-layouts.ts';
import { decideTime } from '../../src/input/time.ts';
import { zoneOf } from '../../src/input/zone.ts';

const UTC = zoneOf('UTC');
const SHANGHAI = zoneOf('Asia/Shanghai');

const read = (values: readonly string[], zone = UTC): readonly string[] => {
  const decision = decideTime(values, zone);
  if (decision.kind !== 'layout') return [decision.kind];
  return values.map((value) => {
    const at = decision.layout.read(value, zone);
    return Number.isNaN(at) ? 'unreadable' : new Date(at).toISOString();
  });
};

describe('one way of writing', () => {
  test.each([
    ['2026-04-02 12:53:11', '2026-04-02T12:53:11.000Z'],
    ['2026-04-02T12:53:11Z', '2026-04-02T12:53:11.000Z'],
    ['2026-04-02T12:53:11.107076+08:00', '2026-04-02T04:53:11.107Z'],
    ['2026-04-02 12:53:11 +0530', '2026-04-02T07:23:11.000Z'],
    ['2026-04-02 12:53:11-03', '2026-04-02T15:53:11.000Z'],
    ['2026-04-02 12:53:11 UTC', '2026-04-02T12:53:11.000Z'],
    ['2026-04-02T12:53:11+08:00[Asia/Shanghai]', '2026-04-02T04:53:11.000Z'],
    ['2026/4/2 9:05', '2026-04-02T09:05:00.000Z'],
    ['2026.04.02 09:05:07,250', '2026-04-02T09:05:07.250Z'],
    ['2026年4月2日 9时05分07秒', '2026-04-02T09:05:07.000Z'],
    ['2026年04月02日 下午 3:05:07', '2026-04-02T15:05:07.000Z'],
    ['2026-04-02', '2026-04-02T00:00:00.000Z'],
    ['2026-04-02 24:00:00', '2026-04-03T00:00:00.000Z'],
    ['20260402125311', '2026-04-02T12:53:11.000Z'],
    ['20260402125311123', '2026-04-02T12:53:11.123Z'],
    ['20260402T125311Z', '2026-04-02T12:53:11.000Z'],
    ['20260402', '2026-04-02T00:00:00.000Z'],
    ['4/22/2026 12:53:11', '2026-04-22T12:53:11.000Z'],
    ['4/22/2026 12:53:11 AM', '2026-04-22T00:53:11.000Z'],
    ['4/22/2026 12:53 PM', '2026-04-22T12:53:00.000Z'],
    ['22/04/2026 12:53:11', '2026-04-22T12:53:11.000Z'],
    ['22.04.2026 12:53', '2026-04-22T12:53:00.000Z'],
    ['22.04.2026. 12:53', '2026-04-22T12:53:00.000Z'],
    ['22.04.2026.', '2026-04-22T00:00:00.000Z'],
    ['22. 4. 2026. 12:53:07', '2026-04-22T12:53:07.000Z'],
    ['22.04.2026 г. 12:53:07', '2026-04-22T12:53:07.000Z'],
    ['12/17/20 11:07:51', '2020-12-17T11:07:51.000Z'],
    ['11-May-26 08:00:00', '2026-05-11T08:00:00.000Z'],
    ['02MAR26 08:05', '2026-03-02T08:05:00.000Z'],
    ['02MAR2026 08:05:11', '2026-03-02T08:05:11.000Z'],
    ['02-Mar-2026 08:05', '2026-03-02T08:05:00.000Z'],
    ['May 11, 2026 8:00 PM', '2026-05-11T20:00:00.000Z'],
    ['Mon, 11 May 2026 08:00:00 GMT', '2026-05-11T08:00:00.000Z'],
    ['115/03/11 07:12:23', '2026-03-11T07:12:23.000Z'],
    ['民國115年3月11日 07:12', '2026-03-11T07:12:00.000Z'],
    ['令和8年4月8日 9時05分07秒', '2026-04-08T09:05:07.000Z'],
    ['2026年4月8日(水) 午後 2:05', '2026-04-08T14:05:00.000Z'],
    ['2026. 3. 19. 오후 2:05:07', '2026-03-19T14:05:07.000Z'],
    ['19/03/2026 08:05:07 ص', '2026-03-19T08:05:07.000Z'],
    ['19/03/2026 02:05:07 م', '2026-03-19T14:05:07.000Z'],
    ['19/03/2026 02:05:07 مساءً', '2026-03-19T14:05:07.000Z'],
    ['19/03/2026 2:05:07 μ.μ.', '2026-03-19T14:05:07.000Z'],
    ['19/03/2026 2:05:07 πμ', '2026-03-19T02:05:07.000Z'],
    ['19/03/2026 2:05:07 CH', '2026-03-19T14:05:07.000Z'],
    ['19/03/2026 ÖS 2:05:07', '2026-03-19T14:05:07.000Z'],
    ['2569-03-11 07:12:23', '2026-03-11T07:12:23.000Z'],
    ['20260307-000247', '2026-03-07T00:02:47.000Z'],
    ['2026-03-02-09.00.46.123456', '2026-03-02T09:00:46.123Z'],
    ['22.04.2026 um 12:53 Uhr', '2026-04-22T12:53:00.000Z'],
    ['22/04/2026 às 12:53', '2026-04-22T12:53:00.000Z'],
    ['22/04/2026 12h53', '2026-04-22T12:53:00.000Z'],
    ['22/04/2026 09:05:07 p. m.', '2026-04-22T21:05:07.000Z'],
    ['12:53:11 22/04/2026', '2026-04-22T12:53:11.000Z'],
    ['05-ene-2026 09:03', '2026-01-05T09:03:00.000Z'],
    ['12 févr. 2026 09:03', '2026-02-12T09:03:00.000Z'],
    ['12 juil. 2026 09:03', '2026-07-12T09:03:00.000Z'],
    ['3. März 2026 09:03', '2026-03-03T09:03:00.000Z'],
    ['5 мая 2026 г. 09:03', '2026-05-05T09:03:00.000Z'],
    ['12 de marzo de 2026 09:03', '2026-03-12T09:03:00.000Z'],
    ['1775134391', '2026-04-02T12:53:11.000Z'],
    ['1775134391.5', '2026-04-02T12:53:11.500Z'],
    ['1775134391107', '2026-04-02T12:53:11.107Z'],
  ])('%s', (value, instant) => {
    expect(read([value])).toEqual([instant]);
  });

  test.each([
    '2026-13-01 00:00:00',
    '2026-02-30 10:00:00',
    '2026-04-02 25:00:00',
    'yesterday',
    '00h',
    '12:53:11',
    '-5',
    '',
  ])('%s is no time', (value) => {
    expect(read([value])).toEqual(['none']);
  });

  test('a bad value among good ones is unreadable, not guessed', () => {
    expect(read(['2026-04-02 10:00:00', '2026-04-02 10:00:60', '2026-04-02 10:01:00']).at(1)).toBe('unreadable');
  });
});

describe('day and month', () => {
  test('one day beyond twelve decides the whole column', () => {
    expect(read(['01/02/2026 10:00:00', '13/02/2026 10:00:00'])[0]).toBe('2026-02-01T10:00:00.000Z');
    expect(read(['01/02/2026 10:00:00', '01/13/2026 10:00:00'])[0]).toBe('2026-01-02T10:00:00.000Z');
  });

  test.each([
    ['02.06.2026 08:00:06', '2026-06-02T08:00:06.000Z'],
    ['3.4.2026', '2026-04-03T00:00:00.000Z'],
  ])('full stops put the day first: %s', (value, instant) => {
    expect(read([value])).toEqual([instant]);
  });

  test('full stops do not outvote a month that fits in front only', () => {
    expect(read(['02.13.2026 08:00:06'])).toEqual(['2026-02-13T08:00:06.000Z']);
    // A year of two digits may also stand in front.
    expect(read(['02.06.26 08:00:06'])).toEqual(['ambiguous']);
  });

  const likely = (...dates: readonly string[]): string | undefined => {
    const decision = decideTime(dates, UTC);
    return decision.kind === 'ambiguous'
      ? likelyLayout(dates, decision.between, UTC)?.name.slice(0, 10)
      : decision.kind;
  };

  test('days that follow each other decide, where the other order scatters them', () => {
    expect(likely('05/01/2026', '06/01/2026', '07/01/2026', '08/01/2026')).toBe('DD/MM/YYYY');
    expect(likely('01/05/2026', '01/06/2026', '01/07/2026', '01/08/2026')).toBe('MM/DD/YYYY');
    // A week-end between.
    expect(likely('05/02/2026', '06/02/2026', '09/02/2026')).toBe('DD/MM/YYYY');
    expect(likely('18/04/26', '19/04/26', '20/04/26')).toBe('DD/MM/YYYY');
  });

  test('two days are enough where the other order makes them the same day of two years', () => {
    expect(likely('18/04/26', '19/04/26')).toBe('DD/MM/YYYY');
    expect(likely('26/04/18', '26/04/19')?.slice(0, 8)).toBe('YY/MM/DD');
    expect(likely('18/04/26')).toBeUndefined();
    // The same day of two months, or one day and the next: nobody can tell. A year it is not.
    expect(likely('03/04/26', '04/04/26')).toBeUndefined();
    const decision = decideTime(['03/04/26 10:00:00', '04/04/26 10:00:00'], UTC);
    const open = 'between' in decision ? openLayouts(['03/04/26', '04/04/26'], decision.between, UTC) : [];
    expect(open.map(({ name }) => name.slice(0, 10))).toEqual(['MM/DD/YYYY', 'DD/MM/YYYY']);
  });

  test('days that do neither leave it open', () => {
    expect(likely('05/01/2026')).toBeUndefined();
    expect(likely('05/01/2026', '06/01/2026')).toBeUndefined();
    expect(likely('01/01/2026', '02/02/2026', '03/03/2026')).toBe('layout');
    expect(likely('01/02/2026', '03/02/2026', '05/06/2026')).toBeUndefined();
  });

  test('nothing decides: refused', () => {
    expect(read(['01/02/2026 10:00:00', '03/02/2026 10:00:00'])).toEqual(['ambiguous']);
    expect(read(['01/02/03 10:00:00'])).toEqual(['ambiguous']);
  });

  test('values that contradict each other are refused too', () => {
    expect(read(['13/02/2026', '02/13/2026', '01/02/2026'])).toEqual(['ambiguous']);
  });

  test('the same number twice reads the same either way', () => {
    expect(read(['04/04/2026 10:00:00'])).toEqual(['2026-04-04T10:00:00.000Z']);
  });
});

describe('zones', () => {
  test('a time without an offset is read in the zone given', () => {
    expect(read(['2026-04-02 12:53:11'], SHANGHAI)).toEqual(['2026-04-02T04:53:11.000Z']);
  });

  test('a written offset wins over the zone', () => {
    expect(read(['2026-04-02T12:53:11Z'], SHANGHAI)).toEqual(['2026-04-02T12:53:11.000Z']);
  });

  test('clock changes: a gap moves on, a repeated hour is the first', () => {
    const newYork = zoneOf('America/New_York');
    expect(read(['2026-03-08 02:30:00'], newYork)).toEqual(['2026-03-08T07:30:00.000Z']);
    expect(read(['2026-03-08 01:59:59', '2026-03-08 03:00:00'], newYork)).toEqual([
      '2026-03-08T06:59:59.000Z',
      '2026-03-08T07:00:00.000Z',
    ]);
    expect(read(['2026-11-01 01:30:00', '2026-11-01 02:30:00'], newYork)).toEqual([
      '2026-11-01T05:30:00.000Z',
      '2026-11-01T07:30:00.000Z',
    ]);
  });

  test('half-hour zones and half-hour changes', () => {
    expect(read(['2026-04-02 12:00:00'], zoneOf('Asia/Kathmandu'))).toEqual(['2026-04-02T06:15:00.000Z']);
    expect(read(['2026-04-05 01:45:00'], zoneOf('Australia/Lord_Howe'))).toEqual(['2026-04-04T14:45:00.000Z']);
  });

  test('agrees with Intl at every hour of a year', () => {
    const zone = zoneOf('Europe/Berlin');
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Berlin',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    const wrong: string[] = [];
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 3_600_000) {
      const shown = format.format(at);
      const decided = decideTime([shown], zone);
      const value = decided.kind === 'layout' ? decided.layout.read(shown, zone) : Number.NaN;
      // The hour that comes twice is read as its first, which shows the same.
      if (Number.isNaN(value) || format.format(value) !== shown || value > at) wrong.push(shown);
    }
    expect(wrong).toEqual([]);
  });

  test('an unknown zone is an error with a code', () => {
    expect(() => zoneOf('Mars/Olympus')).toThrowError('time-zone-unknown');
  });
});

test('a format forced by name', () => {
  expect(layoutNamed('DD/MM/YYYY')?.name).toBe('DD/MM/YYYY HH:mm:ss');
  expect(layoutNamed('dd.mm.yy hh:mm:ss')?.name).toBe('DD/MM/YYYY HH:mm:ss');
  expect(layoutNamed('mdy')?.name).toBe('MM/DD/YYYY HH:mm:ss');
  expect(layoutNamed('YYYY-MM-DD')?.name).toBe('YYYY-MM-DD HH:mm:ss');
  expect(layoutNamed('whenever')).toBeUndefined();
});

test('what is shown of a layout follows the values', () => {
  const shown = (value: string) => {
    const decision = decideTime([value], UTC);
    return decision.kind === 'layout' ? describeTime(decision.layout, value) : decision.kind;
  };
  expect(shown('2026-04-02T12:53:11.107+08:00')).toBe('YYYY-MM-DDTHH:mm:ss.SSSXXX');
  expect(shown('2026/04/02 12:53')).toBe('YYYY/MM/DD HH:mm');
  expect(shown('12/17/20 11:07:51')).toBe('MM/DD/YY HH:mm:ss');
  expect(shown('4/22/2026 12:53:11 PM')).toBe('MM/DD/YYYY hh:mm:ss a');
});
