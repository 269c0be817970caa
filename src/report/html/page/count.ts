import type { PageData } from '../data.ts';
import type { Alarms } from './decode.ts';

export const HOUR = 3_600_000;
/** More colours than these cannot be told apart by everybody; the rest goes together. */
const COLOURS = 7;

/** One piece of a stacked bar: between two times, from `low` to `high` alarms. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  /** Place in `series`. */
  readonly series: number;
}

export interface OverTime {
  /** Places in the page's list of causes, the most frequent first; -1 for all others together. */
  readonly series: readonly { readonly cause: number; readonly count: number }[];
  readonly pieces: readonly Piece[];
}

/** Alarms by cause in slots of the page's step. */
export const overTime = (data: PageData, { time, count }: Alarms): OverTime => {
  const totals = new Map<number, number>();
  for (const cause of data.alarms.cause) totals.set(cause, (totals.get(cause) ?? 0) + 1);
  const ranked = [...totals].sort(([a, m], [b, n]) => n - m || a - b);
  const rest = ranked.slice(COLOURS);
  const series = ranked.slice(0, COLOURS).map(([cause, total]) => ({ cause, count: total }));
  if (rest.length > 0) series.push({ cause: -1, count: rest.reduce((sum, [, total]) => sum + total, 0) });
  const seriesOf = new Map(ranked.map(([cause], place) => [cause, Math.min(place, COLOURS)]));

  const slots = new Map<number, number[]>();
  for (let n = 0; n < count; n++) {
    const slot = Math.floor((time[n] ?? 0) / data.step);
    let counts = slots.get(slot);
    if (counts === undefined) slots.set(slot, (counts = series.map(() => 0)));
    const place = seriesOf.get(data.alarms.cause[n] ?? -1) ?? 0;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const pieces = [...slots].flatMap(([slot, counts]) => {
    let low = 0;
    return counts.flatMap((value, place) => {
      if (value === 0) return [];
      const piece = { start: slot * data.step, end: (slot + 1) * data.step, low, high: low + value, series: place };
      low += value;
      return [piece];
    });
  });
  return { series, pieces };
};

/** What a chart's mark stands for, as a filter of the table understands it. */
export interface Place {
  readonly terminal?: number;
  readonly merchant?: number;
  /** Start of an hour in local milliseconds, or an hour of the day from 0 to 23. */
  readonly hour?: number;
}

export interface Cell {
  readonly terminal: number;
  readonly hour: number;
  readonly count: number;
}

export interface Heat {
  /** Places in the pool of terminals, those with most alarms first. */
  readonly terminals: readonly number[];
  readonly hours: readonly number[];
  readonly cells: readonly Cell[];
  readonly most: number;
}

export const hourOf = (time: number, hourOfDay: boolean): number =>
  hourOfDay ? Math.floor(time / HOUR) % 24 : Math.floor(time / HOUR) * HOUR;

const ranked = (places: readonly number[], most: number): readonly number[] => {
  const totals = new Map<number, number>();
  for (const place of places) if (place >= 0) totals.set(place, (totals.get(place) ?? 0) + 1);
  return [...totals]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, most)
    .map(([place]) => place);
};

/** Alarms per terminal and hour; at most so many terminals. */
export const heat = (data: PageData, { time, count }: Alarms, rows: number): Heat => {
  const terminals = ranked(data.alarms.terminal, rows);
  const shown = new Set(terminals);
  const cells = new Map<string, { terminal: number; hour: number; count: number }>();
  for (let n = 0; n < count; n++) {
    const terminal = data.alarms.terminal[n] ?? -1;
    if (!shown.has(terminal)) continue;
    const hour = hourOf(time[n] ?? 0, data.hourOfDay);
    const key = `${terminal} ${hour}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { terminal, hour, count: 1 });
    else cell.count += 1;
  }
  const [from, to] = data.period ?? [0, 0];
  const first = hourOf(from, false);
  const hours = data.hourOfDay
    ? Array.from({ length: 24 }, (_, hour) => hour)
    : Array.from({ length: Math.max(0, Math.floor((to - first) / HOUR)) + 1 }, (_, n) => first + n * HOUR);
  const list = [...cells.values()];
  return { terminals, hours, cells: list, most: list.reduce((most, cell) => Math.max(most, cell.count), 0) };
};

/** A piece of a bar of one terminal or merchant. */
export interface Share {
  readonly place: number;
  readonly severity: number;
  readonly low: number;
  readonly high: number;
}

export interface Worst {
  readonly places: readonly number[];
  readonly totals: ReadonlyMap<number, number>;
  readonly shares: readonly Share[];
}

/** Who has most alarms, by severity. */
export const worst = (places: readonly number[], severities: readonly number[], most: number): Worst => {
  const shown = ranked(places, most);
  const counts = new Map(shown.map((place) => [place, new Map<number, number>()]));
  for (const [n, place] of places.entries()) {
    const severity = severities[n] ?? 0;
    const own = counts.get(place);
    own?.set(severity, (own.get(severity) ?? 0) + 1);
  }
  const totals = new Map<number, number>();
  const shares = [...counts].flatMap(([place, own]) => {
    let low = 0;
    const list = [...own]
      .sort(([a], [b]) => a - b)
      .map(([severity, value]) => ({ place, severity, low, high: (low += value) }));
    totals.set(place, low);
    return list;
  });
  return { places: shown, totals, shares };
};
