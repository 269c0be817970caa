import { dayNumber, fullYear, monthNamed, readClock } from './clock.ts';
import type { Zone } from './zone.ts';

const DAY = 86_400_000;

/** One way to write a point in time. */
export interface TimeLayout {
  /** As shown to people, e.g. `YYYY-MM-DD HH:mm:ss`. */
  readonly name: string;
  /** Reads one value; NaN where it is not written this way. Result: milliseconds since 1970, in universal time. */
  readonly read: (text: string, zone: Zone) => number;
  /** Layouts of one group look alike: only values that fit one and not the other tell them apart. */
  readonly group: string;
  /** Where the year is not written: the same layout in another year. */
  readonly inYear?: (year: number) => TimeLayout;
}

/**
 * CST is Chicago's and Shanghai's, IST Delhi's and Dublin's, BST London's and Dhaka's: where a zone is known by other means it
 * is the log's own, and else such a time is not read.
 */
const withoutOpenZone = (text: string, zone: Zone): string =>
  zone.name === 'UTC' ? text : text.replace(/\s*(?:CST|IST|BST)$/, '');

const BEFORE_CLOCK =
  /^(?:\s*[（(][月火水木金土日一二三四五六월화수목금토일][)）])?(?::|[-–](?=\d{1,2}[:.h]\d{2})|[\sT,_]*\s(?:um|at|às|as|alle|om|kl\.?|klo|a las|à|в|[-–])\s+|[\sT,_]*)/;

/** The rest behind a date: nothing, or a clock with or without an offset. */
const withClock = (day: number, rest: string, zone: Zone): number => {
  if (Number.isNaN(day)) return Number.NaN;
  // The log of a web server has a colon before the clock, and brackets around the whole.
  // In between stand a weekday, a word for "at", or a dash (IBM writes 2026-03-02-09.00.46).
  const text = rest.replace(BEFORE_CLOCK, '').replace(/^([^[]*)\]$/, '$1');
  if (text === '') return zone.toInstant(day * DAY);
  const clock = readClock(withoutOpenZone(text, zone));
  if (clock === undefined) return Number.NaN;
  const local = day * DAY + clock.ms;
  return clock.offset === undefined ? zone.toInstant(local) : local - clock.offset;
};

const YEAR_FIRST = /^(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})\s*[日일.]?(?!\d)(.*)$/;

/** Most logs write `2026-04-02 12:53:11`: read without a regular expression, digit by digit. */
const readYearFirst = (text: string, zone: Zone): number => {
  const length = text.length;
  if (length === 19 || (length === 20 && text.charCodeAt(19) === 90)) {
    const separator = text.charCodeAt(4);
    const middle = text.charCodeAt(10);
    const framed =
      (separator === 45 || separator === 47) &&
      text.charCodeAt(7) === separator &&
      (middle === 32 || middle === 84) &&
      text.charCodeAt(13) === 58 &&
      text.charCodeAt(16) === 58;
    if (framed) {
      let strange = 0;
      const digit = (at: number): number => {
        const value = text.charCodeAt(at) - 48;
        // Both terms are negative for what is no digit.
        strange |= value | (9 - value);
        return value;
      };
      const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
      const day = dayNumber(year, digit(5) * 10 + digit(6), digit(8) * 10 + digit(9));
      const hour = digit(11) * 10 + digit(12);
      const minute = digit(14) * 10 + digit(15);
      const second = digit(17) * 10 + digit(18);
      if (strange >= 0 && year < 2400 && hour <= 23 && minute <= 59 && second <= 59) {
        const local = day * DAY + ((hour * 60 + minute) * 60 + second) * 1000;
        return length === 19 ? zone.toInstant(local) : local;
      }
    }
  }
  const found = matched(YEAR_FIRST, text);
  if (found === null) return Number.NaN;
  return withClock(dayNumber(fullYear(found[1] ?? ''), Number(found[2]), Number(found[3])), found[4] ?? '', zone);
};

/** The clock before the date: `09:02:11 02/03/2026`. */
const CLOCK_FIRST = /^(\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:\s*[AaPp]\.?[Mm]\.?)?)[\s,]+(.*\d)$/;
function matched(pattern: RegExp, text: string): RegExpExecArray | null {
  const found = pattern.exec(text);
  if (found !== null || text.charCodeAt(2) > 58) return found;
  const turned = CLOCK_FIRST.exec(text);
  return turned === null ? null : pattern.exec(`${turned[2] ?? ''} ${turned[1] ?? ''}`);
}

const YEAR_LAST =
  /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})(?!\d)(?:\.(?=\s|$))?(?:\s?(?:g|god|r|г)\.)?(.*)$/;
const SHORT_YEAR_FIRST = /^(\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)(.*)$/;
const LETTERS = 'A-Za-z\u00c0-\u024f\u0400-\u04ff';
const DAY_MONTH_NAME = new RegExp(
  `^\\[?(?:[${LETTERS}]{2,14}\\.?,?\\s+)?(\\d{1,2})(?:st|nd|rd|th|er|º)?[-\\s./]{0,2}(?:de\\s+)?([${LETTERS}]{3,10})\\.?[-,\\s/]*(?:de\\s+)?(\\d{4}|\\d{2})(?!\\d)(?:\\s?г\\.?)?(.*)$`,
);
const MONTH_NAME_DAY =
  /^(?:[A-Za-z]{3,9},?\s+)?([A-Za-z]{3,9})\.?[-\s]+(\d{1,2})(?:st|nd|rd|th)?,?[-\s]+(\d{4})(?!\d)(.*)$/;
/** As Java and Unix `date` print it: the year stands last, behind clock and zone. */
const YEAR_AT_END =
  /^[A-Za-z]{3},?\s+([A-Za-z]{3})\s+(\d{1,2})\s+(\d{1,2}:\d{2}:\d{2})\s+(?:([A-Za-z]{3,5}|[+-]\d{4})\s+)?(\d{4})$/;
/** Days since 30 December 1899 and a part of a day, as a spreadsheet keeps times and sometimes exports them: 1982 to 2063. */
const SERIAL = /^[345]\d{4}\.\d{3,}$/;
const SERIAL_START = 25_569;
const COMPACT =
  /^(\d{4})(\d{2})(\d{2})(?:(?:[T\s_]|[-:](?=\d{6}))?(\d{2}\d{2}(?:\d{2}(?:\d{3}|\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?))?$/;
const COMPACT_SHORT = /^(\d{2})(\d{2})(\d{2})(\d{6})$/;

const parts =
  (pattern: RegExp, day: (found: RegExpExecArray) => number) =>
  (text: string, zone: Zone): number => {
    const found = matched(pattern, text);
    return found === null ? Number.NaN : withClock(day(found), found[4] ?? '', zone);
  };

const epoch =
  (pattern: RegExp, scale: number) =>
  (text: string): number =>
    pattern.test(text) ? Math.floor(Number(text) * scale) : Number.NaN;

/** Years of the Republic of China: Taiwan's banks write 115/03/11 for 2026. */
const ROC = /^(?:民國|民国)?\s*(1\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?!\d)(.*)$/;
const ROC_START = 1911;
/** Years of the Japanese era that began in 2019. */
const REIWA = /^(?:令和|R)\s*(\d{1,2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?!\d)(.*)$/;
const REIWA_START = 2018;

/** All layouts. Where several fit equally well and are not of one group, the earlier is taken. */
export const LAYOUTS: readonly TimeLayout[] = [
  { name: 'YYYY-MM-DD HH:mm:ss', group: 'year-first', read: readYearFirst },
  {
    name: 'ROC YYY/MM/DD HH:mm:ss',
    group: 'roc',
    read: parts(ROC, (m) => dayNumber(Number(m[1]) + ROC_START, Number(m[2]), Number(m[3]))),
  },
  {
    name: 'Reiwa YY/MM/DD HH:mm:ss',
    group: 'reiwa',
    read: parts(REIWA, (m) => dayNumber(Number(m[1]) + REIWA_START, Number(m[2]), Number(m[3]))),
  },
  {
    name: 'YYYYMMDDHHmmss',
    group: 'compact',
    read: parts(COMPACT, (m) => dayNumber(Number(m[1]), Number(m[2]), Number(m[3]))),
  },
  {
    name: 'YYMMDDHHmmss',
    group: 'compact',
    read: parts(COMPACT_SHORT, (m) => dayNumber(fullYear(m[1] ?? ''), Number(m[2]), Number(m[3]))),
  },
  {
    name: 'MM/DD/YYYY HH:mm:ss',
    group: 'order',
    read: parts(YEAR_LAST, (m) => dayNumber(fullYear(m[3] ?? ''), Number(m[1]), Number(m[2]))),
  },
  {
    name: 'DD/MM/YYYY HH:mm:ss',
    group: 'order',
    read: parts(YEAR_LAST, (m) => dayNumber(fullYear(m[3] ?? ''), Number(m[2]), Number(m[1]))),
  },
  {
    name: 'YY/MM/DD HH:mm:ss',
    group: 'order',
    read: parts(SHORT_YEAR_FIRST, (m) => dayNumber(fullYear(m[1] ?? ''), Number(m[2]), Number(m[3]))),
  },
  {
    name: 'DD-MMM-YYYY HH:mm:ss',
    group: 'day-month-name',
    read: parts(DAY_MONTH_NAME, (m) => dayNumber(fullYear(m[3] ?? ''), monthNamed(m[2] ?? ''), Number(m[1]))),
  },
  {
    name: 'MMM DD, YYYY HH:mm:ss',
    group: 'month-name-day',
    read: parts(MONTH_NAME_DAY, (m) => dayNumber(fullYear(m[3] ?? ''), monthNamed(m[1] ?? ''), Number(m[2]))),
  },
  {
    name: 'EEE MMM DD HH:mm:ss zzz YYYY',
    group: 'year-at-end',
    read: (text, zone) => {
      const found = YEAR_AT_END.exec(text);
      if (found === null) return Number.NaN;
      const day = dayNumber(Number(found[5]), monthNamed(found[1] ?? ''), Number(found[2]));
      return withClock(day, `${found[3] ?? ''} ${found[4] ?? ''}`.trim(), zone);
    },
  },
  {
    name: 'spreadsheet days',
    group: 'serial',
    read: (text, zone) =>
      SERIAL.test(text) ? zone.toInstant(Math.round((Number(text) - SERIAL_START) * 86_400) * 1000) : Number.NaN,
  },
  // Ten digits hold seconds from 2001-09-09 on, thirteen milliseconds from the same day.
  { name: 'epoch seconds', group: 'epoch', read: epoch(/^[1-4]\d{9}(?:\.\d{1,9})?$/, 1000) },
  { name: 'epoch milliseconds', group: 'epoch-ms', read: epoch(/^[1-4]\d{12}(?:\.\d{1,6})?$/, 1) },
  { name: 'epoch microseconds', group: 'epoch-us', read: epoch(/^[1-4]\d{15}$/, 0.001) },
];

const MONTH_DAY = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})(?![-/.\d])(.*)$/;
const MONTH_DAY_ZH = /^(\d{1,2})\s*月\s*(\d{1,2})\s*日?(.*)$/;
const NAMED_DAY = /^([A-Za-z]{3,9})\.?[-\s]+(\d{1,2})(?:st|nd|rd|th)?,?(?=\s|$)(?!\s+\d{4}(?:\s|$))(.*)$/;
const COMPACT_DAY = /^(\d{2})(\d{2})(?:[T\s]?(\d{6}))?$/;

/** Layouts of times that name no year (ISO 8583 field 7 is `MMDDhhmmss`), read in the year given. */
export const yearlessLayouts = (year: number): readonly TimeLayout[] => {
  const layout = (
    name: string,
    group: string,
    pattern: RegExp,
    of: (a: string, b: string) => readonly [number, number],
  ): TimeLayout => ({
    name,
    group,
    read: (text, zone) => {
      const found = pattern.exec(text);
      if (found === null) return Number.NaN;
      const [month, day] = of(found[1] ?? '', found[2] ?? '');
      return withClock(dayNumber(year, month, day), found[3] ?? '', zone);
    },
    inYear: (other) => yearlessLayouts(other).find((one) => one.name === name) ?? layout(name, group, pattern, of),
  });
  const monthFirst = (a: string, b: string): readonly [number, number] => [Number(a), Number(b)];
  return [
    layout('MMDDHHmmss', 'day-compact', COMPACT_DAY, monthFirst),
    layout('MM-DD HH:mm:ss', 'day-order', MONTH_DAY, monthFirst),
    layout('DD-MM HH:mm:ss', 'day-order', MONTH_DAY, (a, b) => [Number(b), Number(a)]),
    layout('M月D日 HH:mm:ss', 'day-zh', MONTH_DAY_ZH, monthFirst),
    layout('MMM DD HH:mm:ss', 'day-name', NAMED_DAY, (a, b) => [monthNamed(a), Number(b)]),
  ];
};

const SIX_DIGITS = /^(\d{2})(\d{2})(\d{2})(?:[T\s]+(\d.*))?$/;
const sixDigits = (name: string, day: (a: string, b: string, c: string) => number): TimeLayout => ({
  name,
  group: 'six-digits',
  read: (text, zone) => {
    const found = SIX_DIGITS.exec(text);
    return found === null
      ? Number.NaN
      : withClock(day(found[1] ?? '', found[2] ?? '', found[3] ?? ''), found[4] ?? '', zone);
  },
});

/** Dates of six digits beside a clock, in a column of its own or behind them; alone, six digits are as often a clock. */
export const SHORT_DATES: readonly TimeLayout[] = [
  sixDigits('YYMMDD', (a, b, c) => dayNumber(fullYear(a), Number(b), Number(c))),
  sixDigits('DDMMYY', (a, b, c) => dayNumber(fullYear(c), Number(b), Number(a))),
  sixDigits('MMDDYY', (a, b, c) => dayNumber(fullYear(c), Number(a), Number(b))),
  {
    name: 'ROC YYYMMDD',
    group: 'roc-compact',
    read: (text, zone) => {
      const found = /^(1\d{2})(\d{2})(\d{2})$/.exec(text);
      return found === null
        ? Number.NaN
        : withClock(dayNumber(Number(found[1]) + ROC_START, Number(found[2]), Number(found[3])), '', zone);
    },
  },
];

/** A leap year, for looking at times of which the year is not known yet. */
const ANY_YEAR = 2000;

/** Names that `--time-format` and profiles may give. */
export const TIME_FORMATS: readonly string[] = [...LAYOUTS, ...SHORT_DATES, ...yearlessLayouts(ANY_YEAR)].map(
  (layout) => layout.name,
);

const short = (name: string): string =>
  name
    .toLowerCase()
    .replace(/ ?hh:mm:ss| ?hhmmss$/, '')
    .replace(/[^a-z]/g, '');

/** `MM-DD` as against `MMDD`. */
const isSeparated = (name: string): boolean => /^[A-Za-z]+[^A-Za-z\s]/.test(name.trim());

/** The layout of a name; the clock's part may be left out, and any separator written: `DD/MM/YYYY`, `dd.mm.yyyy`, `dmy`. */
export const layoutNamed = (name: string, year = ANY_YEAR): TimeLayout | undefined => {
  const known = [...LAYOUTS, ...SHORT_DATES, ...yearlessLayouts(year)];
  const exact = known.find((layout) => layout.name.toLowerCase() === name.trim().toLowerCase());
  if (exact !== undefined) return exact;
  const wanted = short(name);
  const orders: Readonly<Record<string, string>> = {
    mdy: 'mmddyyyy',
    dmy: 'ddmmyyyy',
    ymd: 'yymmdd',
    mmddyy: 'mmddyyyy',
    ddmmyy: 'ddmmyyyy',
  };
  const key = orders[wanted] ?? wanted;
  if (key === '') return undefined;
  const alike = known.filter((layout) => short(layout.name) === key);
  return alike.find((layout) => isSeparated(layout.name) === isSeparated(name)) ?? alike[0];
};

/** The layout's name with what the values really show: separators, letters T and Z, fractions. */
export const describeTime = (layout: TimeLayout, value: string): string => {
  if (/^(?:epoch|serial|year-at-end|roc|reiwa)/.test(layout.group) || layout.inYear !== undefined) return layout.name;
  let name = layout.name;
  const separator = /^\d+([-/.年])/.exec(value)?.[1];
  if (separator !== undefined && (layout.group === 'year-first' || layout.group === 'order')) {
    name = name.replace(
      /^(\w+)[-/](\w+)[-/](\w+)/,
      separator === '年' ? '$1年$2月$3日' : `$1${separator}$2${separator}$3`,
    );
  }
  if (layout.group === 'order' && /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}(?!\d)/.test(value)) name = name.replace('YYYY', 'YY');
  if (!/\d[:时]\d/.test(value))
    return layout.group === 'compact' ? (value.length <= 8 ? 'YYYYMMDD' : name) : name.replace(' HH:mm:ss', '');
  if (/\dT\d/.test(value)) name = name.replace(' HH', 'THH');
  if (!/\d[:时]\d+[:分]\d/.test(value)) name = name.replace(':ss', '');
  if (/[:分]\d+[.,]\d+/.test(value)) name = `${name}.SSS`;
  if (/[AaPp]\.?\s?[Mm]\.?|上午|下午|午前|午後|오전|오후|\d\s*[صم]|[πμ]\.?μ|ÖÖ|ÖS|\d\s*(?:SA|CH)$/.test(value))
    name = `${name.replace('HH', 'hh')} a`;
  if (/(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})(?:\[.*\])?$/i.test(value) && /:/.test(value)) name = `${name}XXX`;
  return name;
};
