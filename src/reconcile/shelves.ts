import { CLOSE } from './classify.ts';
import { NO_KEY } from './keys.ts';
import { HOST, type Rows } from './rows.ts';

/** Rows of both sides that share a key. */
export interface Shelf {
  readonly terminal: number[];
  readonly host: number[];
}

export const shelve = (
  rows: Rows,
  keyOf: (at: number) => number,
  isOpen: (at: number) => boolean,
): Map<number, Shelf> => {
  const shelves = new Map<number, Shelf>();
  for (let at = 0; at < rows.size; at += 1) {
    if (!isOpen(at) || rows.small.group[at] === CLOSE) continue;
    const key = keyOf(at);
    if (key === NO_KEY) continue;
    let shelf = shelves.get(key);
    if (shelf === undefined) {
      shelf = { terminal: [], host: [] };
      shelves.set(key, shelf);
    }
    (rows.small.side[at] === HOST ? shelf.host : shelf.terminal).push(at);
  }
  return shelves;
};

/** First index of a list in time order whose time is at least `from`. */
export const firstFrom = (list: readonly number[], time: (at: number) => number, from: number): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (time(list[middle] ?? 0) >= from) high = middle;
    else low = middle + 1;
  }
  return low;
};
