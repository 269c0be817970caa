import type { Use } from '../model/diagnosis.ts';
import { ENTRY_MODES, TRANSACTION_TYPES, type TransactionRecord } from '../model/record.ts';
import { createRooms } from '../model/rooms.ts';
import { HOUR } from '../model/units.ts';

const HOURS_PER_PAGE = 24;
const FIRST_USES = 4;
const newRows = createRooms(
  FIRST_USES * HOURS_PER_PAGE,
  (length) => new Uint32Array(length),
  (whole, from, to) => whole.subarray(from, to),
);
const MODES = ENTRY_MODES.length + 1;

const typeNumbers = new Map<string | undefined, number>(TRANSACTION_TYPES.map((type, index) => [type, index + 1]));
const modeNumbers = new Map<string | undefined, number>(ENTRY_MODES.map((mode, index) => [mode, index + 1]));

/** Number of a transaction type from 1; 0 stands for "not said". */
export const typeNumberOf = (type: TransactionRecord['transactionType']): number =>
  type === undefined ? 0 : (typeNumbers.get(type) ?? 0);
/** Number of an entry mode from 1; 0 stands for "not said". */
export const modeNumberOf = (mode: TransactionRecord['entryMode']): number =>
  mode === undefined ? 0 : (modeNumbers.get(mode) ?? 0);

/** Approvals of one day by use and hour: few uses occur, so each that does gets a row of 24 numbers. */
interface Page {
  /** Uses that occurred, in the order of their rows. */
  readonly uses: number[];
  rows: Uint32Array;
  /** True once the rows hold running sums over their hours. */
  summed: boolean;
}

/** Approvals by hour since the epoch, transaction type and entry mode. Adding and merging commute. */
export interface UseCounter {
  readonly pages: Map<number, Page>;
  lastPage: number;
  last: Page | undefined;
}

export const createUseCounter = (): UseCounter => ({ pages: new Map(), lastPage: Number.NaN, last: undefined });

const pageOf = (counter: UseCounter, number: number): Page => {
  if (counter.lastPage === number && counter.last !== undefined) return counter.last;
  let page = counter.pages.get(number);
  if (page === undefined) {
    page = { uses: [], rows: newRows(), summed: false };
    counter.pages.set(number, page);
  }
  counter.lastPage = number;
  counter.last = page;
  return page;
};

const rowOf = (page: Page, use: number): number => {
  const { uses } = page;
  const known = uses.indexOf(use);
  if (known >= 0) return known * HOURS_PER_PAGE;
  const row = uses.length * HOURS_PER_PAGE;
  uses.push(use);
  if (row === page.rows.length) {
    const wider = new Uint32Array(row * 2);
    wider.set(page.rows);
    page.rows = wider;
  }
  return row;
};

const unsummed = (page: Page): void => {
  if (!page.summed) return;
  for (let at = page.rows.length - 1; at > 0; at -= 1) {
    if (at % HOURS_PER_PAGE > 0) page.rows[at] = (page.rows[at] ?? 0) - (page.rows[at - 1] ?? 0);
  }
  page.summed = false;
};

const summed = (page: Page): void => {
  if (page.summed) return;
  for (let at = 1; at < page.rows.length; at += 1) {
    if (at % HOURS_PER_PAGE > 0) page.rows[at] = (page.rows[at] ?? 0) + (page.rows[at - 1] ?? 0);
  }
  page.summed = true;
};

/** Counts one approval. `type` and `mode` by their numbers, `time` in milliseconds since the epoch. */
export const countUse = (counter: UseCounter, time: number, type: number, mode: number): void => {
  const hour = Math.floor(time / HOUR);
  const number = Math.floor(hour / HOURS_PER_PAGE);
  const page = pageOf(counter, number);
  if (page.summed) unsummed(page);
  const at = rowOf(page, type * MODES + mode) + hour - number * HOURS_PER_PAGE;
  page.rows[at] = (page.rows[at] ?? 0) + 1;
};

export const mergeUses = (into: UseCounter, from: UseCounter): void => {
  for (const [number, page] of from.pages) {
    const own = pageOf(into, number);
    unsummed(own);
    unsummed(page);
    for (const [index, use] of page.uses.entries()) {
      const row = rowOf(own, use);
      for (let hour = 0; hour < HOURS_PER_PAGE; hour += 1) {
        own.rows[row + hour] = (own.rows[row + hour] ?? 0) + (page.rows[index * HOURS_PER_PAGE + hour] ?? 0);
      }
    }
  }
};

/** Approvals of one use in the hours `first` to `last` since the epoch, both inclusive. */
export const usesBetween = (counter: UseCounter, what: Use, first: number, last: number): number => {
  const type = typeNumberOf(what.type);
  const mode = modeNumberOf(what.entryMode);
  let sum = 0;
  for (const [number, page] of counter.pages) {
    const from = Math.max(0, first - number * HOURS_PER_PAGE);
    const to = Math.min(HOURS_PER_PAGE - 1, last - number * HOURS_PER_PAGE);
    if (from > to) continue;
    summed(page);
    for (let index = 0; index < page.uses.length; index += 1) {
      const use = page.uses[index] ?? 0;
      if (type !== 0 && Math.floor(use / MODES) !== type) continue;
      if (mode !== 0 && use % MODES !== mode) continue;
      const row = index * HOURS_PER_PAGE;
      sum += (page.rows[row + to] ?? 0) - (from === 0 ? 0 : (page.rows[row + from - 1] ?? 0));
    }
  }
  return sum;
};
