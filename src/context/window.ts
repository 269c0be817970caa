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
  /** How many of these numbers occur as often as in `all`, of which these are a part: nowhere else, that is. */
  alone(all: Counts): number;
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
    alone: (all) => {
      let alone = 0;
      for (const [number, times] of counts) if (all.get(number) === times) alone += 1;
      return alone;
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
    alone: (all) => {
      let alone = 0;
      for (let number = 0; number < numbers; number += 1) {
        const times = counts[number] ?? 0;
        if (times > 0 && all.get(number) === times) alone += 1;
      }
      return alone;
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

export const createWindow = (list: readonly number[], { cards, terminals, sites }: Numbered): Window => {
  const counts = (numbers: number): Counter =>
    list.length * SPARSE_FROM < numbers ? sparseCounts() : denseCounts(numbers);
  return {
    list,
    low: 0,
    high: 0,
    failed: 0,
    anonymous: 0,
    cards: counts(cards),
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

/** So few alarms are counted anew each time: sooner than a window is moved to them that others have left elsewhere. */
export const FEW = 24;
/** In a list up to this long it is looked how many there are; a longer one has windows, which all alarms of it move on. */
export const SHORT = 512;

/** Counts of a few numbers, which are looked through one by one. */
const fewCounts = () => {
  const numbers: number[] = [];
  const times: number[] = [];
  let size = 0;
  const placeOf = (number: number): number => {
    let at = 0;
    while (at < size && numbers[at] !== number) at += 1;
    return at;
  };
  return {
    get size() {
      return size;
    },
    clear: (): void => {
      size = 0;
    },
    /** Numbers below 0 are nobody's. */
    add: (number: number): void => {
      if (number < 0) return;
      const at = placeOf(number);
      if (at < size) {
        times[at] = (times[at] ?? 0) + 1;
        return;
      }
      numbers[at] = number;
      times[at] = 1;
      size += 1;
    },
    get: (number: number): number => {
      const at = placeOf(number);
      return at < size ? (times[at] ?? 0) : 0;
    },
    alone: (all: Counts): number => {
      let alone = 0;
      for (let at = 0; at < size; at += 1) if (all.get(numbers[at] ?? -1) === times[at]) alone += 1;
      return alone;
    },
  };
};

/**
 * Counts the alarms from index `low` to before index `high` of a list. What it returns holds until the next time: alarm after
 * alarm asks, and nothing has to be made for it.
 */
export const createFew = ({ card, terminal, site }: Numbered) => {
  const cards = fewCounts();
  const terminals = fewCounts();
  const sites = fewCounts();
  const content = { failed: 0, anonymous: 0, cards, terminals, sites };
  return (list: readonly number[], low: number, high: number): Content => {
    cards.clear();
    terminals.clear();
    sites.clear();
    content.failed = high - low;
    content.anonymous = 0;
    for (let at = low; at < high; at += 1) {
      const ordinal = list[at] ?? 0;
      const number = card[ordinal] ?? -1;
      if (number < 0) content.anonymous += 1;
      else cards.add(number);
      terminals.add(terminal[ordinal] ?? -1);
      sites.add(site[ordinal] ?? -1);
    }
    return content;
  };
};
