import type { TimeLayout } from './time-layouts.ts';
import type { Zone } from './zone.ts';

const DAY = 86_400_000;

/** A day and the one after may also be the same day of two months; three in a row are a till at work. */
const LEAST_DAYS = 3;
/** Days of a log that follow each other: every other day at least, so that week-ends off do not count. */
const DENSE_SPAN_PER_DAY = 2;
/** Days of the other reading lie weeks apart, a month mostly. */
const SCATTERED_SPAN_PER_DAY = 10;

/** The same day of two years lies so far off that two days are enough. */
const YEARS_SPAN_PER_DAY = 150;
const LEAST_DAYS_BESIDE_YEARS = 2;

interface Days {
  readonly layout: TimeLayout;
  readonly days: number;
  readonly span: number;
}

const isDense = ({ days, span }: Days): boolean => span <= days * DENSE_SPAN_PER_DAY;

/** How many days each reading makes of the dates, and over how many they spread; the densest first. */
const daysBy = (dates: Iterable<string>, between: readonly TimeLayout[], zone: Zone): readonly Days[] => {
  const written = [...new Set(dates)];
  const readings = between.flatMap((layout) => {
    const days = new Set(written.map((date) => Math.floor(layout.read(date, zone) / DAY)));
    const sorted = [...days].toSorted((a, b) => a - b);
    const span = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0) + 1;
    return Number.isNaN(span) ? [] : [{ layout, days: sorted.length, span }];
  });
  return readings.toSorted((a, b) => a.span - b.span);
};

/** Readings that stay open: not one that makes years of what is one day after the other in another. */
export const openLayouts = (
  dates: Iterable<string>,
  between: readonly TimeLayout[],
  zone: Zone,
): readonly TimeLayout[] => {
  const readings = daysBy(dates, between, zone);
  const [dense] = readings;
  if (dense === undefined || dense.days < LEAST_DAYS_BESIDE_YEARS || !isDense(dense)) return between;
  const years = readings.filter(({ days, span }) => span >= days * YEARS_SPAN_PER_DAY).map(({ layout }) => layout);
  return between.filter((layout) => !years.includes(layout));
};

/**
 * The one reading in which the days of a log follow each other while every other scatters them over months or years: nobody
 * trades on the fifth of four months and on no day between. Own inference. `dates`: the dates as written, without clocks.
 */
export const likelyLayout = (
  dates: Iterable<string>,
  between: readonly TimeLayout[],
  zone: Zone,
): TimeLayout | undefined => {
  const [dense, ...others] = daysBy(dates, between, zone);
  if (dense === undefined || others.length === 0 || !isDense(dense)) return undefined;
  const apart = dense.days >= LEAST_DAYS ? SCATTERED_SPAN_PER_DAY : YEARS_SPAN_PER_DAY;
  const areScattered = others.every(({ days, span }) => span >= days * apart);
  return dense.days >= LEAST_DAYS_BESIDE_YEARS && areScattered ? dense.layout : undefined;
};

/** The date of a time as it is written, where date and clock stand side by side in digits. */
export const datePart = (value: string): string =>
  /^\d{1,4}[-/.]\s?\d{1,4}(?:[-/.]\s?\d{1,4})?\.?|^\d{6}(?=$|[T\s])/.exec(value)?.[0] ?? value;
