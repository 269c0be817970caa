import type { Place } from '../model/diagnosis.ts';

/** Of each alarm, by ordinal: its time, and its card, terminal and site as numbers from 0; -1 where it has none. */
export interface Numbered {
  readonly times: Float64Array;
  readonly card: Int32Array;
  readonly terminal: Int32Array;
  readonly site: Int32Array;
  /** How many there are of each. */
  readonly cards: number;
  readonly terminals: number;
  readonly sites: number;
  /** Sites by number. */
  readonly siteNames: readonly string[];
}

/** Gives the cards, terminals and sites of alarms numbers. `times`: milliseconds since the epoch. */
export const numberPlaces = (places: readonly Place[], times: Float64Array): Numbered => {
  const numbers = (of: (place: Place) => string | number | undefined) => {
    const known = new Map<string | number, number>();
    const column = new Int32Array(places.length).fill(-1);
    for (const [ordinal, place] of places.entries()) {
      const name = of(place);
      if (name === undefined) continue;
      const number = known.get(name) ?? known.size;
      if (number === known.size) known.set(name, number);
      column[ordinal] = number;
    }
    return { column, size: known.size, names: [...known.keys()].map(String) };
  };
  const card = numbers((place) => place.card);
  const terminal = numbers((place) => place.terminal);
  const site = numbers((place) => place.site);
  return {
    times,
    card: card.column,
    terminal: terminal.column,
    site: site.column,
    cards: card.size,
    terminals: terminal.size,
    sites: site.size,
    siteNames: site.names,
  };
};

/** How often each number occurs. */
export interface Counts {
  /** Numbers that occur at all. */
  readonly size: number;
  get(number: number): number;
  each(visit: (number: number, times: number) => void): void;
}

interface Counter extends Counts {
  /** Numbers below 0 are nobody's. */
  shift(number: number, by: 1 | -1): void;
}

const sparseCounts = (): Counter => {
  const counts = new Map<number, number>();
  return {
    get size() {
      return counts.size;
    },
    get: (number) => counts.get(number) ?? 0,
    shift: (number, by) => {
      if (number < 0) return;
      const now = (counts.get(number) ?? 0) + by;
      if (now === 0) counts.delete(number);
      else counts.set(number, now);
    },
    each: (visit) => {
      for (const [number, times] of counts) visit(number, times);
    },
  };
};

const denseCounts = (numbers: number): Counter => {
  const counts = new Uint32Array(numbers);
  let size = 0;
  return {
    get size() {
      return size;
    },
    get: (number) => counts[number] ?? 0,
    shift: (number, by) => {
      if (number < 0) return;
      const before = counts[number] ?? 0;
      if (before === 0) size += 1;
      else if (before + by === 0) size -= 1;
      counts[number] = before + by;
    },
    each: (visit) => {
      for (let number = 0; number < numbers; number += 1) {
        const times = counts[number] ?? 0;
        if (times > 0) visit(number, times);
      }
    },
  };
};

/** What lies in a span of time. */
export interface Content {
  readonly failed: number;
  /** Failures without a known card. */
  readonly anonymous: number;
  readonly cards: Counts;
  readonly terminals: Counts;
  readonly sites: Counts;
}

/**
 * A span of time that slides over a list of alarms and keeps count of what lies in it. Rules ask about alarm after
 * alarm in time order, so each alarm enters and leaves once, however long the span.
 */
export interface Window extends Content {
  /** Ordinals in time order. */
  readonly list: readonly number[];
  low: number;
  high: number;
  failed: number;
  anonymous: number;
  readonly cards: Counter;
  readonly terminals: Counter;
  readonly sites: Counter;
}

/** A list this many times shorter than there are numbers leaves most of them out. */
const SPARSE_FROM = 8;

export const createWindow = (list: readonly number[], { terminals, sites }: Numbered): Window => {
  const counts = (numbers: number): Counter =>
    list.length * SPARSE_FROM < numbers ? sparseCounts() : denseCounts(numbers);
  return {
    list,
    low: 0,
    high: 0,
    failed: 0,
    anonymous: 0,
    cards: sparseCounts(),
    terminals: counts(terminals),
    sites: counts(sites),
  };
};

const account = (window: Window, numbered: Numbered, ordinal: number, by: 1 | -1): void => {
  const card = numbered.card[ordinal] ?? -1;
  if (card < 0) window.anonymous += by;
  else window.cards.shift(card, by);
  window.terminals.shift(numbered.terminal[ordinal] ?? -1, by);
  window.sites.shift(numbered.site[ordinal] ?? -1, by);
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
export const slideTo = (window: Window, numbered: Numbered, from: number, to: number): void => {
  const { list } = window;
  const low = lowerBound(list, numbered.times, from);
  const high = lowerBound(list, numbered.times, to + 1);
  if (low >= window.high || high <= window.low) {
    // Nothing in common: what lies between is not walked through.
    while (window.low < window.high) account(window, numbered, list[window.low++] ?? 0, -1);
    window.low = low;
    window.high = low;
  }
  while (window.high < high) account(window, numbered, list[window.high++] ?? 0, 1);
  while (window.low > low) account(window, numbered, list[--window.low] ?? 0, 1);
  while (window.high > high) account(window, numbered, list[--window.high] ?? 0, -1);
  while (window.low < low) account(window, numbered, list[window.low++] ?? 0, -1);
  window.failed = high - low;
};

/** Lists up to this long are counted anew each time: there are many, of single cards and terminals, and all are asked seldom. */
export const SHORT = 24;

/** Nearly always nothing else lies near a failure. */
const onlyCount = (number: number): Counts => ({
  size: 1,
  get: (other) => (other === number ? 1 : 0),
  each: (visit) => visit(number, 1),
});

const NO_COUNT: Counts = { size: 0, get: () => 0, each: () => undefined };

const shortCounts = (column: Int32Array, ordinals: readonly number[]): Counts => {
  const first = column[ordinals[0] ?? -1] ?? -1;
  if (ordinals.length < 2) return first < 0 ? NO_COUNT : onlyCount(first);
  const numbers: number[] = [];
  const times: number[] = [];
  for (const ordinal of ordinals) {
    const number = column[ordinal] ?? -1;
    if (number < 0) continue;
    const at = numbers.indexOf(number);
    if (at < 0) {
      numbers.push(number);
      times.push(1);
    } else times[at] = (times[at] ?? 0) + 1;
  }
  return {
    size: numbers.length,
    get: (number) => times[numbers.indexOf(number)] ?? 0,
    each: (visit) => {
      for (const [at, number] of numbers.entries()) visit(number, times[at] ?? 0);
    },
  };
};

/** What of a short list lies from `from` to `to`, both inclusive. */
export const contentOf = (list: readonly number[], numbered: Numbered, from: number, to: number): Content => {
  const ordinals = list.filter((ordinal) => {
    const time = numbered.times[ordinal] ?? 0;
    return time >= from && time <= to;
  });
  return {
    failed: ordinals.length,
    anonymous: ordinals.reduce((sum, ordinal) => (numbered.card[ordinal] === -1 ? sum + 1 : sum), 0),
    cards: shortCounts(numbered.card, ordinals),
    terminals: shortCounts(numbered.terminal, ordinals),
    sites: shortCounts(numbered.site, ordinals),
  };
};
