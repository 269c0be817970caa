import { datePart, likelyLayout, openLayouts } from './days-apart.ts';
import { describeTime, layoutNamed, type TimeLayout } from './time-layouts.ts';
import type { Zone } from './zone.ts';

/** Days are counted as they stand, before any zone. */
const AS_WRITTEN: Zone = { name: undefined, toInstant: (local) => local };

/** Dates that can be read in more than one order, none of which a single date rules out. */
export interface Doubt {
  /** Names of the layouts. */
  readonly between: readonly string[];
  /** As written, without clocks. */
  readonly dates: ReadonlySet<string>;
}

/** The order in which the days of all parts follow each other; parts disagree on what it lies between only where they differ in form. */
export const likelyOrder = (doubts: readonly Doubt[]): string | undefined => {
  const between = (doubts[0]?.between ?? []).filter((name) => doubts.every((doubt) => doubt.between.includes(name)));
  const layouts = between.map((name) => layoutNamed(name)).filter((layout) => layout !== undefined);
  return likelyLayout(
    doubts.flatMap(({ dates }) => [...dates]),
    layouts,
    AS_WRITTEN,
  )?.name;
};

/** What a column's dates leave open. */
export const doubtOf = (between: readonly TimeLayout[], dates: ReadonlySet<string>): Doubt => ({
  between: between.map(({ name }) => name),
  dates,
});

/** The readings of which a person has to choose one. */
export const stillOpen = (between: readonly TimeLayout[], dates: ReadonlySet<string>): readonly TimeLayout[] =>
  openLayouts(dates, between, AS_WRITTEN);

/** The layouts as `--time-format` takes them, with the separators of the value: `DD/MM/YY, YY/MM/DD`. */
export const formatsOf = (between: readonly TimeLayout[], found: string): string =>
  between.map((layout) => describeTime(layout, datePart(found)).replace(/ HH.*$/, '')).join(', ');
