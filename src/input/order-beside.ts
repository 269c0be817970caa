import { contentOf, timeOf } from './by-content.ts';
import { shown } from './mask.ts';
import type { SampleRow } from './sample.ts';
import { datePart } from './days-apart.ts';
import { decideTime } from './time.ts';
import type { TimeLayout } from './time-layouts.ts';
import type { Zone } from './zone.ts';

/** Days are counted as they stand, before any zone. */
export const AS_WRITTEN: Zone = { name: undefined, toInstant: (local) => local };
const DAY = 86_400_000;

/** The order of a log's dates, and what beside them tells it. */
export interface OrderBeside {
  readonly layout: TimeLayout;
  /** A column's name, with a value of it where that tells; a line above the table, or the file's name. */
  readonly where: string;
}

/** Booked on the same day, or after a week-end with a holiday. */
const BOOKED_WITHIN_DAYS = 5;
/** A damaged row or two may be out of line. */
export const NEARLY_ALL = 0.95;
/** Rows that are compared. */
export const ROWS = 500;

/** The day that a text names, counted from 1970 as it is written. */
export const dayOf = (layout: TimeLayout, value: string): number => Math.floor(layout.read(value, AS_WRITTEN) / DAY);

/** Another column of days: one order keeps close to it, the others do not. */
const byColumn = (
  names: readonly string[],
  index: number,
  rows: readonly SampleRow[],
  between: readonly TimeLayout[],
): OrderBeside | undefined => {
  const cells = rows.slice(0, ROWS).map(({ fields }) => fields);
  for (let other = 0; other < names.length; other++) {
    if (other === index) continue;
    const column = contentOf(cells, other);
    if (timeOf(column) === undefined) continue;
    const decision = decideTime(column.values, AS_WRITTEN);
    if (decision.kind !== 'layout') continue;
    const shares = between.map((layout) => {
      const apart = cells
        .map((row) => dayOf(decision.layout, (row[other] ?? '').trim()) - dayOf(layout, (row[index] ?? '').trim()))
        .filter((days) => !Number.isNaN(days));
      const close = apart.filter((days) => days >= -1 && days <= BOOKED_WITHIN_DAYS).length;
      return { layout, share: apart.length === 0 ? 0 : close / apart.length };
    });
    const near = shares.filter(({ share }) => share >= NEARLY_ALL);
    const [one] = near;
    if (one !== undefined && near.length === 1 && shares.every(({ share }) => share >= NEARLY_ALL || share === 0))
      return { layout: one.layout, where: shown(names[other] ?? '', 40) };
  }
  return undefined;
};

const WITH_YEAR =
  /(?<!\d)(?:(20\d{2})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})|(20\d{2})(\d{2})(\d{2})|(\d{1,2})[-/.]\s?(\d{1,2})[-/.]\s?(20\d{2}))(?!\d)/g;

interface Written {
  readonly year: number;
  /** Days since 1970, where day and month cannot change places. */
  readonly day: number | undefined;
}

/** The dates with a whole year that stand in a text. */
export const datesIn = (text: string): readonly Written[] =>
  [...text.matchAll(WITH_YEAR)].flatMap((found): readonly Written[] => {
    const [year, month, day] = found[1] === undefined ? found.slice(4, 7) : found.slice(1, 4);
    const at = (y: string, m: string, d: string): number =>
      Math.floor(Date.UTC(Number(y), Number(m) - 1, Number(d)) / DAY);
    if (year !== undefined && month !== undefined && day !== undefined) {
      const isDate = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
      return isDate ? [{ year: Number(year), day: at(year, month, day) }] : [];
    }
    const [first = '', second = '', last = ''] = found.slice(7, 10);
    const isDayFirst = Number(first) > 12;
    const isMonthFirst = Number(second) > 12;
    if (isDayFirst && isMonthFirst) return [];
    const sure = isDayFirst ? at(last, second, first) : isMonthFirst ? at(last, first, second) : undefined;
    return [{ year: Number(last), day: sure }];
  });

/** An export is drawn within a week of its last day. */
const DRAWN_WITHIN_DAYS = 7;

/** A date with its whole year above the table or in the file's name: one order lies there, the others do not. */
const byText = (text: string, dates: ReadonlySet<string>, between: readonly TimeLayout[]): TimeLayout | undefined => {
  const written = datesIn(text);
  if (written.length === 0) return undefined;
  const years = new Set(written.map(({ year }) => year));
  const days = written.flatMap(({ day }) => (day === undefined ? [] : [day]));
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const fits = between.filter((layout) =>
    [...dates].every((date) => {
      const day = dayOf(layout, date);
      if (Number.isNaN(day) || !years.has(new Date(day * DAY).getUTCFullYear())) return false;
      if (days.length === 0) return true;
      return day >= (from === to ? from - DRAWN_WITHIN_DAYS : from - 1) && day <= to + 1;
    }),
  );
  return fits.length === 1 ? fits[0] : undefined;
};

/** So few amounts may be a list of something else. */
const FEW_AMOUNTS = 3;
/**
 * Amounts with a comma before their cents: none of the countries that write the month first (Unicode CLDR: the United States
 * and what follows them) writes amounts so.
 */
const byComma = (
  names: readonly string[],
  rows: readonly SampleRow[],
  between: readonly TimeLayout[],
): OrderBeside | undefined => {
  const dayFirst = between.filter(({ name }) => name.startsWith('D'));
  const [layout] = dayFirst;
  if (layout === undefined || dayFirst.length > 1 || !between.every(({ name }) => /^[DM]/.test(name))) return undefined;
  const cells = rows.slice(0, ROWS).map(({ fields }) => fields);
  for (const [index, name] of names.entries()) {
    const { values } = contentOf(cells, index);
    const commas = values.filter((value) => /^[-+]?\d{1,3}(?:[. ]?\d{3})*,\d{2}$/.test(value));
    const [first] = commas;
    if (first !== undefined && commas.length >= Math.max(FEW_AMOUNTS, values.length * NEARLY_ALL))
      return { layout, where: shown(`${name}: ${first}`, 60) };
  }
  return undefined;
};

/** What else in an export tells the order of its dates, where they do not. */
export const orderBeside = (
  log: {
    readonly names: readonly string[];
    readonly index: number;
    readonly rows: readonly SampleRow[];
    readonly preamble: readonly string[];
    readonly path: string;
  },
  dates: ReadonlySet<string>,
  between: readonly TimeLayout[],
): OrderBeside | undefined => {
  const column = byColumn(log.names, log.index, log.rows, between);
  if (column !== undefined) return column;
  const days = new Set([...dates].map(datePart));
  for (const line of log.preamble) {
    const layout = byText(line, days, between);
    if (layout !== undefined) return { layout, where: shown(line.trim(), 60) };
  }
  const name = log.path.replace(/^.*[\\/]/, '');
  const layout = byText(name, days, between);
  return layout === undefined ? byComma(log.names, log.rows, between) : { layout, where: shown(name, 60) };
};
