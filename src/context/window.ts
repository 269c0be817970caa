import type { Place } from '../model/diagnosis.ts';

/**
 * A span of time that slides over a list of alarms and keeps count of what lies in it. Rules ask about alarm after
 * alarm in time order, so each alarm enters and leaves once, however long the span.
 */
export interface Window {
  /** Ordinals in time order. */
  readonly list: readonly number[];
  low: number;
  high: number;
  anonymous: number;
  readonly cards: Map<number, number>;
  readonly terminals: Map<string, number>;
  readonly sites: Map<string, number>;
}

export const createWindow = (list: readonly number[]): Window => ({
  list,
  low: 0,
  high: 0,
  anonymous: 0,
  cards: new Map(),
  terminals: new Map(),
  sites: new Map(),
});

const shift = <K>(counts: Map<K, number>, key: K | undefined, by: 1 | -1): void => {
  if (key === undefined) return;
  const now = (counts.get(key) ?? 0) + by;
  if (now === 0) counts.delete(key);
  else counts.set(key, now);
};

const account = (window: Window, place: Place | undefined, by: 1 | -1): void => {
  if (place === undefined) return;
  if (place.card === undefined) window.anonymous += by;
  else shift(window.cards, place.card, by);
  shift(window.terminals, place.terminal, by);
  shift(window.sites, place.site, by);
};

/** First index in `list` (ordinals in time order) whose time is at least `time`. */
export const lowerBound = (list: readonly number[], times: Float64Array, time: number): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[list[middle] ?? 0] ?? 0) >= time) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Moves the window to the alarms from `from` to `to`, both inclusive. */
export const slideTo = (
  window: Window,
  times: Float64Array,
  places: readonly Place[],
  from: number,
  to: number,
): void => {
  const { list } = window;
  const low = lowerBound(list, times, from);
  const high = lowerBound(list, times, to + 1);
  if (low >= window.high || high <= window.low) {
    // Nothing in common: start afresh instead of walking through what lies between.
    window.anonymous = 0;
    window.cards.clear();
    window.terminals.clear();
    window.sites.clear();
    window.low = low;
    window.high = low;
  }
  while (window.high < high) account(window, places[list[window.high++] ?? -1], 1);
  while (window.low > low) account(window, places[list[--window.low] ?? -1], 1);
  while (window.high > high) account(window, places[list[--window.high] ?? -1], -1);
  while (window.low < low) account(window, places[list[window.low++] ?? -1], -1);
};
