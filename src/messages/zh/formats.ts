import type { Formats } from '../words.ts';
import { clockOf, decimalOf, grouped, numeral, percentOf, spanOf } from '../zone.ts';
import { symptoms } from './symptoms.ts';

const CURRENCIES = new Map([
  ['CNY', '元'],
  ['HKD', '港元'],
  ['MOP', '澳门元'],
  ['TWD', '新台币'],
  ['USD', '美元'],
  ['EUR', '欧元'],
  ['GBP', '英镑'],
  ['JPY', '日元'],
  ['KRW', '韩元'],
  ['SGD', '新加坡元'],
  ['THB', '泰铢'],
  ['AUD', '澳元'],
  ['CAD', '加元'],
  ['CHF', '瑞士法郎'],
]);
const SPANS = { d: '天', h: '小时', min: '分钟', s: '秒', ms: '毫秒' } as const;

const symptomNames = new Map<string, string>(Object.entries(symptoms));

export const formats = (timeZone: string): Formats => {
  const { date, clock, time, iso } = clockOf(timeZone);
  const list = (items: readonly string[], atMost = 6): string => {
    if (items.length <= atMost) return items.join('、');
    return `${items.slice(0, Math.max(1, atMost - 1)).join('、')} 等 ${items.length} 个`;
  };
  return {
    lang: 'zh',
    timeZone,
    time,
    date,
    clock,
    iso,
    range: (from, to) => {
      if (from === to) return time(from);
      return `${time(from)} 至 ${date(from) === date(to) ? clock(to) : time(to)}`;
    },
    duration: (ms) =>
      spanOf(ms)
        .map(({ n, unit }) => `${n} ${SPANS[unit]}`)
        .join(' '),
    money: ({ amount, currency }) => {
      const figure = grouped(decimalOf(amount, currency));
      if (currency === undefined) return figure;
      const name = CURRENCIES.get(currency);
      return name === undefined ? `${currency} ${figure}` : `${figure} ${name}`;
    },
    number: numeral,
    plural: (value) => numeral(value),
    percent: percentOf,
    list,
    symptom: (id) => symptomNames.get(id) ?? id,
    quote: (text) => `“${text}”`,
  };
};
