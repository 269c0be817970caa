import { minutesOf } from './zone-names.ts';

/** Reading dates and clocks out of text. All results are local: milliseconds as if the clock were universal time. */

/** Beginnings of the months' names, without accents: English, then what other languages of exports begin otherwise (CLDR). */
const MONTHS = [
  'jan|ene|gen|oca|sty|led|янв|січ|jän',
  'feb|fev|sub|lut|unor|фев|лют|hel',
  'mar|mrt|mrz|maa|maer|mär|мар|бер',
  'apr|avr|abr|nis|kwi|апр|кві|huh',
  'may|mai|mei|mag|maj|май|мая|тра|tou',
  'jun|juin|giu|cze|haz|июн|чер|czer',
  'jul|juil|lug|lip|tem|июл|лип|hei',
  'aug|aou|ago|sie|agu|авг|сер|elo',
  'sep|set|wrz|eyl|сен|вер|syy',
  'oct|okt|out|ott|paz|eki|окт|жов|lok',
  'nov|lis|kas|ноя',
  'dec|dez|dic|des|gru|ara|дек|гру',
].map((names) => names.split('|'));

/** Days since 1970-01-01 of a proleptic Gregorian date, or NaN where there is no such day. Month and day are 1-based. */
export const dayNumber = (year: number, month: number, day: number): number => {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return Number.NaN;
  if (day > 28 && day > lastDayOf(year, month)) return Number.NaN;
  // Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil: March starts the year.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
};

const lastDayOf = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** Two-digit years are of this century up to 79, as POSIX strptime (69) and Excel (29) also split them, later for lack of old logs. */
export const fullYear = (digits: string): number => {
  const year = Number(digits);
  // The Thai calendar counts from 543 years before ours; nothing else is written in that millennium.
  if (year > 2443 && year < 2643) return year - 543;
  return digits.length > 2 ? year : year < 80 ? 2000 + year : 1900 + year;
};

/** 1-based month of a name of at least three letters, or NaN. */
export const monthNamed = (name: string): number => {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
  // French has two months that share three letters.
  const start = plain.startsWith('jui') ? plain.slice(0, 4) : plain.slice(0, 3);
  const index = MONTHS.findIndex((names) => names.includes(start) || names.includes(plain));
  return index < 0 ? Number.NaN : index + 1;
};

/** Milliseconds of the day, and the offset that stands behind it, where one does. */
export interface Clock {
  readonly ms: number;
  /** Milliseconds east of universal time; undefined: none is written. */
  readonly offset: number | undefined;
}

/** Halves of the day as clocks of twelve hours write them: Latin, Chinese, Japanese, Korean, Arabic, Greek, Turkish, Vietnamese, Persian. */
const HALF =
  '[AaPp]\\.?\\s?[Mm]\\.?|上午|下午|凌晨|早上|中午|晚上|午前|午後|오전|오후|صباحا|صباحًا|مساءً|مساء|ص|م|[πμ]\\.?\\s?μ\\.?|ÖÖ|ÖS|SA(?![A-Z])|CH(?![A-Z])|[قب]\\.?\\s?ظ\\.?';
const COLON = new RegExp(
  `^(${HALF})?\\s*(\\d{1,2})\\s*[:：时時点點시.hH]\\s*(\\d{2})(?:\\s*[:：分분.mM]\\s*(?:(\\d{2})(?:[.,:](\\d{1,9}))?\\s*[秒초s]?)?)?\\s*(${HALF})?\\s*(?:Uhr|hrs?\\b|hs\\b)?\\s*(.*)$`,
);
const COMPACT = /^(\d{2})(\d{2})(?:(\d{2})(\d{3})?)?(?:\.(\d{1,9}))?\s*(Z|[+-]\d{2}:?\d{2})?$/;
const OFFSET = /^(?:(?:UTC|GMT)?\s*([+-])(\d{1,2})(?::?(\d{2}))?|(Z|UTC|GMT))(?:\s*\[[\w/+-]+\])?$/i;

/** Offset written behind a time, in milliseconds; NaN where it is not understood. */
export const offsetOf = (text: string): number | undefined => {
  if (text === '') return undefined;
  const found = OFFSET.exec(text);
  if (found === null) return (minutesOf(text) ?? Number.NaN) * 60_000;
  if (found[4] !== undefined) return 0;
  const size = (Number(found[2]) * 60 + Number(found[3] ?? 0)) * 60_000;
  return found[1] === '-' ? -size : size;
};

const milliseconds = (fraction: string | undefined): number =>
  fraction === undefined ? 0 : Number(`${fraction}00`.slice(0, 3));

/** Hour of a twelve-hour clock on the twenty-four-hour one; NaN where it does not go with its half of the day. */
const hourOf = (hour: number, half: string | undefined): number => {
  if (half === undefined) return hour;
  const isLate = /^(?:[下晚pPمμب]|午後|오후|ÖS|CH)/.test(half);
  if (hour > 12) return isLate && hour < 24 ? hour : Number.NaN;
  const late = isLate || half === '中午';
  return late ? (hour % 12) + 12 : hour % 12;
};

/** Reads a clock: `9:05`, `09:05:07.123`, `9:05 PM`, `下午 9:05`, `090507`, each with an offset or without. */
export const readClock = (text: string): Clock | undefined => {
  const colon = COLON.exec(text);
  if (colon !== null) {
    const hour = hourOf(Number(colon[2]), colon[6] ?? colon[1]);
    const ms = clockMs(hour, Number(colon[3]), Number(colon[4] ?? 0), milliseconds(colon[5]));
    const offset = offsetOf(colon[7] ?? '');
    return Number.isNaN(ms) || Number.isNaN(offset) ? undefined : { ms, offset };
  }
  // A spreadsheet takes the leading nought off 093000.
  const compact = COMPACT.exec(/^\d{5}$/.test(text) ? `0${text}` : text);
  if (compact === null) return undefined;
  const fraction = compact[4] ?? compact[5];
  const ms = clockMs(Number(compact[1]), Number(compact[2]), Number(compact[3] ?? 0), milliseconds(fraction));
  return Number.isNaN(ms) ? undefined : { ms, offset: offsetOf(compact[6] ?? '') };
};

const clockMs = (hour: number, minute: number, second: number, ms: number): number => {
  if (hour === 24 && minute === 0 && second === 0) return 86_400_000;
  return hour <= 23 && minute <= 59 && second <= 59 ? ((hour * 60 + minute) * 60 + second) * 1000 + ms : Number.NaN;
};
