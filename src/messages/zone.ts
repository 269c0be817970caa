/** Offsets change at whole quarters of an hour of universal time, in every zone of today's rules. */
const QUARTER = 900_000;

/**
 * Offset of a zone from universal time at an instant, in milliseconds, east positive.
 * Uses the Unicode data that come with Node, with a fixed locale; remembered per quarter of an hour,
 * because asking takes about a hundred times longer than looking it up.
 */
export const offsetOf = (timeZone: string): ((ms: number) => number) => {
  if (timeZone === 'UTC') return () => 0;
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  const known = new Map<number, number>();
  return (ms) => {
    const quarter = Math.floor(ms / QUARTER);
    const old = known.get(quarter);
    if (old !== undefined) return old;
    const name = format.formatToParts(quarter * QUARTER).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
    const found = /^GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(name);
    const size = found ? Number(found[2]) * 3600 + Number(found[3]) * 60 + Number(found[4] ?? 0) : 0;
    const offset = (found?.[1] === '-' ? -size : size) * 1000;
    known.set(quarter, offset);
    return offset;
  };
};

const DAY = 86_400_000;
const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** Writes times of one zone. Days are written once and remembered: a log holds few of them. */
export const clockOf = (timeZone: string) => {
  const offset = offsetOf(timeZone);
  const days = new Map<number, string>();
  const dayName = (day: number): string => {
    const old = days.get(day);
    if (old !== undefined) return old;
    const text = new Date(day * DAY).toISOString().slice(0, -14);
    days.set(day, text);
    return text;
  };
  const ofDay = (local: number): string => {
    const second = Math.floor((local - Math.floor(local / DAY) * DAY) / 1000);
    return `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
  };
  const date = (ms: number): string => dayName(Math.floor((ms + offset(ms)) / DAY));
  const clock = (ms: number): string => ofDay(ms + offset(ms));
  const time = (ms: number): string => `${date(ms)} ${clock(ms)}`;
  const iso = (ms: number): string => {
    const east = offset(ms);
    const local = ms + east;
    const milli = ((ms % 1000) + 1000) % 1000;
    const fraction = milli === 0 ? '' : `.${String(milli).padStart(3, '0')}`;
    const minutes = Math.floor(Math.abs(east) / 60_000);
    const zone = `${east < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
    return `${dayName(Math.floor(local / DAY))}T${ofDay(local)}${fraction}${zone}`;
  };
  return { date, clock, time, iso };
};

export { decimalOf } from '../model/currency.ts';

/** Puts a comma after every third digit before the point. */
export const grouped = (decimal: string): string => {
  const [whole = '', broken] = decimal.split('.');
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return broken === undefined ? text : `${text}.${broken}`;
};

/** A number with at most two decimals, without trailing noughts, grouped. */
export const numeral = (value: number): string => grouped(String(Math.round(value * 100) / 100));

/** A span split into at most two neighbouring units, rounded to the smaller one. */
export const spanOf = (
  ms: number,
): readonly { readonly n: number; readonly unit: 'd' | 'h' | 'min' | 's' | 'ms' }[] => {
  const size = Math.abs(ms);
  if (size < 1000) return [{ n: Math.round(size), unit: 'ms' }];
  const seconds = Math.round(size / 1000);
  if (seconds < 60) return [{ n: seconds, unit: 's' }];
  if (seconds < 600) return pair(seconds, 60, 'min', 's');
  const minutes = Math.round(size / 60_000);
  if (minutes < 1440) return pair(minutes, 60, 'h', 'min');
  return pair(Math.round(size / 3_600_000), 24, 'd', 'h');
};

type SpanUnit = 'd' | 'h' | 'min' | 's';
const pair = (n: number, base: number, big: SpanUnit, small: SpanUnit) => {
  const parts = [
    { n: Math.floor(n / base), unit: big },
    { n: n % base, unit: small },
  ];
  return parts.filter((part) => part.n > 0);
};

/** A ratio in whole percent, or tenths below ten; what is neither nothing nor all never looks so. */
export const percentOf = (ratio: number): string => {
  if (ratio <= 0) return '0%';
  if (ratio >= 1) return '100%';
  const percent = ratio * 100;
  if (percent < 0.1) return '<0.1%';
  if (percent > 99 && percent < 100) return percent > 99.9 ? '>99.9%' : `${Math.floor(percent * 10) / 10}%`;
  return percent < 10 ? `${Math.round(percent * 10) / 10}%` : `${Math.round(percent)}%`;
};
