import { LAYOUTS, type TimeLayout } from './time-layouts.ts';
import type { Zone } from './zone.ts';

export type TimeDecision =
  | { readonly kind: 'layout'; readonly layout: TimeLayout }
  /** Day and month could change places in every value seen. */
  | { readonly kind: 'ambiguous'; readonly between: readonly TimeLayout[] }
  | { readonly kind: 'none' };

const MONTH_BEFORE_DAY: ReadonlySet<string> = new Set(['MM/DD/YYYY HH:mm:ss', 'MM-DD HH:mm:ss']);
const WITH_STOPS = /^\d{1,2}\.\s?\d{1,2}(?:\.|\s|$)/;

/**
 * Where full stops part the numbers of a date, the day stands before the month: no locale of Unicode's CLDR writes the month
 * first with full stops (German, Russian, Polish, Turkish, Finnish and their neighbours write d.M.y). A column in which the month
 * fits oftener in front is left to its values.
 */
const withoutStops = (layouts: readonly TimeLayout[], values: readonly string[], zone: Zone): readonly TimeLayout[] => {
  if (values.length === 0 || !values.every((value) => WITH_STOPS.test(value))) return layouts;
  const fits = (name: string): number => {
    const layout = layouts.find((one) => one.name === name);
    return layout === undefined ? 0 : values.filter((value) => !Number.isNaN(layout.read(value, zone))).length;
  };
  const isDayFirst =
    fits('DD/MM/YYYY HH:mm:ss') + fits('DD-MM HH:mm:ss') >= fits('MM/DD/YYYY HH:mm:ss') + fits('MM-DD HH:mm:ss');
  return isDayFirst ? layouts.filter(({ name }) => !MONTH_BEFORE_DAY.has(name)) : layouts;
};

/** Month, day and clock in ten digits, as field 7 of ISO 8583 has them; from October on they look like seconds since 1970. */
const FIELD_7 = /^(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d[0-5]\d$/;
/** One number of seconds in forty has this form by chance; three different ones hardly. */
const LEAST_OF_FIELD_7 = 3;
const areField7 = (values: readonly string[]): boolean =>
  values.every((value) => FIELD_7.test(value)) && new Set(values).size >= LEAST_OF_FIELD_7;

/** An exclusive reading may be a slip if it stands against twenty times as many others. */
const SLIP = 20;

/**
 * How a column writes its times, decided by all values given. Of look-alikes (month first, day first, short year
 * first) one is taken only if some value fits it alone; values that contradict each other leave it undecided.
 */
export const decideTime = (
  values: readonly string[],
  zone: Zone,
  layouts: readonly TimeLayout[] = LAYOUTS,
): TimeDecision => {
  const scores = withoutStops(layouts, values, zone)
    .map((layout) => {
      const fits = values.map((value) => !Number.isNaN(layout.read(value, zone)));
      return { layout, fits, count: fits.filter(Boolean).length };
    })
    .filter((score) => score.count > 0);
  const best = Math.max(0, ...scores.map((score) => score.count));
  const winner = scores.find((score) => score.count === best);
  if (winner === undefined || best * 5 < values.length) return { kind: 'none' };
  if (winner.layout.name === 'epoch seconds' && areField7(values)) return { kind: 'none' };
  const rivals = scores.filter((score) => score !== winner && score.layout.group === winner.layout.group);
  for (const rival of rivals) {
    const alone = winner.fits.filter((fits, i) => fits && rival.fits[i] === false).length;
    const against = rival.fits.filter((fits, i) => fits && winner.fits[i] === false).length;
    const same = values.every(
      (value, i) =>
        !winner.fits[i] || !rival.fits[i] || winner.layout.read(value, zone) === rival.layout.read(value, zone),
    );
    if (!same && against * SLIP >= alone) {
      const open = [winner, ...rivals].filter(({ count }) => count * SLIP >= winner.count * (SLIP - 1));
      return { kind: 'ambiguous', between: open.map((score) => score.layout) };
    }
  }
  return { kind: 'layout', layout: winner.layout };
};
