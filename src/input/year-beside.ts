import { contentOf } from './by-content.ts';
import { shown } from './mask.ts';
import { AS_WRITTEN, datesIn, dayOf, NEARLY_ALL, ROWS } from './order-beside.ts';
import type { SampleRow } from './sample.ts';
import { decideTime } from './time.ts';
import type { TimeLayout } from './time-layouts.ts';

/** The year of a log's first record, and what beside its times tells it. */
export interface YearBeside {
  readonly year: number;
  /** A column's name, a line above the table, or the file's name. */
  readonly where: string;
}

const DAY = 86_400_000;
/** A file is named after the day it begins or ends with, or after the day it was drawn, within a week. */
const NAMED_WITHIN_DAYS = 7;
/** Two times of one payment, in the zones of two systems, are a day apart at most. */
const BESIDE_WITHIN_DAYS = 1;

/**
 * The year of times that name none (`0309050329`, as field 7 of ISO 8583 has them), where another column has whole times close to
 * them, or a date above the table or in the file's name lies close to the first or last of them. `inYear`: how the times are read in
 * a year. Undefined where nothing tells it, or two things tell different years.
 */
export const yearBeside = (
  log: {
    readonly names: readonly string[];
    /** Place of the column with the times. */
    readonly index: number;
    readonly rows: readonly SampleRow[];
    readonly preamble: readonly string[];
    readonly path: string;
  },
  inYear: (year: number) => TimeLayout | undefined,
): YearBeside | undefined => {
  const cells = log.rows.slice(0, ROWS).map(({ fields }) => fields);
  const own = cells.map((row) => (row[log.index] ?? '').trim());
  for (let other = 0; other < log.names.length; other++) {
    if (other === log.index) continue;
    const { values } = contentOf(cells, other);
    if (values.length < cells.length * NEARLY_ALL) continue;
    const decision = decideTime(values, AS_WRITTEN);
    if (decision.kind !== 'layout' || decision.layout.inYear !== undefined) continue;
    const days = cells.map((row) => dayOf(decision.layout, (row[other] ?? '').trim()));
    const first = days.find((day) => !Number.isNaN(day));
    const year = first === undefined ? undefined : new Date(first * DAY).getUTCFullYear();
    const layout = year === undefined ? undefined : inYear(year);
    if (year === undefined || layout === undefined) continue;
    const close = own.filter(
      (value, at) => Math.abs(dayOf(layout, value) - (days[at] ?? Number.NaN)) <= BESIDE_WITHIN_DAYS,
    );
    if (close.length >= own.length * NEARLY_ALL) return { year, where: shown(log.names[other] ?? '', 40) };
  }
  const ends = [own.find((value) => value !== ''), (log.rows.at(-1)?.fields[log.index] ?? '').trim()];
  const byText = (text: string): number | undefined => {
    const written = datesIn(text).flatMap(({ day }) => (day === undefined ? [] : [day]));
    const years = new Set(written.map((day) => new Date(day * DAY).getUTCFullYear()));
    const fits = [...years].filter((year) => {
      const layout = inYear(year);
      return (
        layout !== undefined &&
        ends.some(
          (value) =>
            value !== undefined && written.some((day) => Math.abs(dayOf(layout, value) - day) <= NAMED_WITHIN_DAYS),
        )
      );
    });
    return fits.length === 1 ? fits[0] : undefined;
  };
  const name = log.path.replace(/^.*[\\/]/, '');
  for (const text of [...log.preamble, name]) {
    const year = byText(text);
    if (year !== undefined) return { year, where: shown(text.trim(), 60) };
  }
  return undefined;
};
