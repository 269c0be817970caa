import type { Formats } from '../words.ts';
import { clockOf, decimalOf, grouped, numeral, percentOf, spanOf } from '../zone.ts';
import { symptoms } from './symptoms.ts';

const symptomNames = new Map<string, string>(Object.entries(symptoms));

export const formats = (timeZone: string): Formats => {
  const { date, clock, time, iso } = clockOf(timeZone);
  const list = (items: readonly string[], atMost = 6): string => {
    const shown = items.length > atMost ? items.slice(0, Math.max(1, atMost - 1)) : items;
    const all = shown.length < items.length ? [...shown, `${items.length - shown.length} more`] : shown;
    const last = all.at(-1) ?? '';
    return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`;
  };
  return {
    lang: 'en',
    timeZone,
    time,
    date,
    clock,
    iso,
    range: (from, to) => {
      if (from === to) return time(from);
      return `${time(from)} to ${date(from) === date(to) ? clock(to) : time(to)}`;
    },
    duration: (ms) =>
      spanOf(ms)
        .map(({ n, unit }) => `${n} ${unit}`)
        .join(' '),
    money: ({ amount, currency }) => {
      const figure = grouped(decimalOf(amount, currency));
      return currency === undefined ? figure : `${currency} ${figure}`;
    },
    number: numeral,
    plural: (value, one, many = `${one}s`) => `${numeral(value)} ${value === 1 ? one : many}`,
    percent: percentOf,
    list,
    symptom: (id) => symptomNames.get(id) ?? id,
    quote: (text) => `"${text}"`,
  };
};
