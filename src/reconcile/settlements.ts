import type { SettlementDifference } from '../model/reconciliation.ts';
import { minorUnits } from '../model/units.ts';
import { APPROVED, CLOSE, GIVE_BACK, PAYMENT, signOf } from './classify.ts';
import { orderOf } from './order.ts';
import { recordAt, type Rows, TERMINAL, typeOf } from './rows.ts';

/** Sums of one batch of one terminal in one currency, several ways that terminals state them. */
interface Batch {
  /** First row of the batch, any outcome. */
  from: number;
  sales: number;
  givenBack: number;
}

/** Batches by terminal number, batch number and currency number. Adding commutes. */
export interface Batches {
  readonly known: Map<string, Batch>;
  /** What each terminal booked since a settlement that names no batch, by terminal, currency and time of that settlement. */
  readonly since: Map<string, Batch>;
  /** Of each terminal number the batch met last, which its next row nearly always belongs to. */
  readonly latest: Latest[];
  /** Times of all settlements that name no batch, in order, by terminal and currency, where they are known beforehand. */
  readonly ends: Ends | undefined;
}

export type Ends = ReadonlyMap<string, readonly number[]>;

interface Latest {
  readonly number: number;
  readonly currency: number;
  readonly batch: Batch;
}

export const createBatches = (ends?: Ends): Batches => ({ known: new Map(), since: new Map(), latest: [], ends });

const keyOf = (rows: Rows, at: number): string | undefined => {
  const batch = rows.words.batch[at] ?? 0;
  const terminal = rows.words.terminal[at] ?? 0;
  return batch === 0 || terminal === 0 ? undefined : `${terminal} ${batch} ${rows.small.currency[at]}`;
};

/** The batch of a row, begun where it is the first of it; undefined where the row names none. */
const batchOf = ({ known, latest }: Batches, rows: Rows, at: number): Batch | undefined => {
  const number = rows.words.batch[at] ?? 0;
  if (number === 0) return undefined;
  const terminal = rows.words.terminal[at] ?? 0;
  const currency = rows.small.currency[at] ?? 0;
  const last = latest[terminal];
  if (last?.number === number && last.currency === currency) return last.batch;
  const key = keyOf(rows, at);
  if (key === undefined) return undefined;
  let batch = known.get(key);
  if (batch === undefined) {
    batch = { from: Number.POSITIVE_INFINITY, sales: 0, givenBack: 0 };
    known.set(key, batch);
  }
  latest[terminal] = { number, currency, batch };
  return batch;
};

const addTo = (batch: Batch, rows: Rows, at: number, isReversed: boolean): void => {
  const { floats, small } = rows;
  batch.from = Math.min(batch.from, floats.time[at] ?? 0);
  const amount = floats.amount[at] ?? Number.NaN;
  if (small.outcome[at] !== APPROVED || isReversed || Number.isNaN(amount)) return;
  const sign = signOf(typeOf(rows, at));
  if (sign > 0) batch.sales += amount;
  else if (sign < 0) batch.givenBack += amount;
};

/** Settlements that went through and name no batch, at whose time one batch ends and the next begins. */
const endsBatch = ({ small, words }: Rows, at: number): boolean =>
  small.side[at] === TERMINAL &&
  small.group[at] === CLOSE &&
  small.outcome[at] === APPROVED &&
  words.batch[at] === 0 &&
  words.terminal[at] !== 0;

const placeOf = (rows: Rows, at: number): string => `${rows.words.terminal[at]} ${rows.small.currency[at]}`;

/** Adds a settlement that ends a batch. */
export const addEnd = (ends: Map<string, number[]>, rows: Rows, at: number): void => {
  if (!endsBatch(rows, at)) return;
  const place = placeOf(rows, at);
  const known = ends.get(place);
  const time = rows.floats.time[at] ?? 0;
  if (known === undefined) ends.set(place, [time]);
  else known.push(time);
};

const endsIn = (rows: Rows): Ends => {
  const ends = new Map<string, number[]>();
  for (let at = 0; at < rows.size; at += 1) addEnd(ends, rows, at);
  for (const times of ends.values()) times.sort((a, b) => a - b);
  return ends;
};

interface Stretches {
  /** Key of the stretch between two settlements that a row of the terminals stands in; undefined where it is open. */
  readonly of: (at: number) => string | undefined;
  /** True for a settlement before which there was none: what it settles may have begun before the log. */
  readonly isFirst: (at: number) => boolean;
}

/**
 * A stretch is known by the settlement that was read before it: the earlier one, or the later one where the newest rows
 * come first. Settlements are never let go of, so that the answer stays the same.
 */
const stretches = (rows: Rows, newestFirst: boolean, known?: Ends): Stretches => {
  const { time } = rows.floats;
  const ends = known ?? endsIn(rows);
  const before = (place: string, at: number): number | undefined =>
    ends.get(place)?.findLast((end) => end < (time[at] ?? 0));
  return {
    of: (at) => {
      if (ends.size === 0) return undefined;
      const place = placeOf(rows, at);
      const end = newestFirst ? ends.get(place)?.find((next) => next >= (time[at] ?? 0)) : before(place, at);
      return end === undefined ? undefined : `${place} ${end}`;
    },
    isFirst: (at) => before(placeOf(rows, at), at) === undefined,
  };
};

const addToBatch = (batches: Batches, rows: Rows, at: number, stretchOf: Stretches, isReversed: boolean): void => {
  const group = rows.small.group[at];
  if (rows.small.side[at] !== TERMINAL || (group !== PAYMENT && group !== GIVE_BACK)) return;
  const batch = batchOf(batches, rows, at);
  if (batch !== undefined) addTo(batch, rows, at, isReversed);
  const key = stretchOf.of(at);
  if (key === undefined) return;
  let stretch = batches.since.get(key);
  if (stretch === undefined) {
    stretch = { from: Number.POSITIVE_INFINITY, sales: 0, givenBack: 0 };
    batches.since.set(key, stretch);
  }
  addTo(stretch, rows, at, isReversed);
};

/** Adds those of the rows that are of the terminals' side. `isReversed`: its reversal was answered, so it is in no batch. */
export const addToBatches = (
  batches: Batches,
  rows: Rows,
  list: Uint32Array,
  newestFirst: boolean,
  isReversed: (at: number) => boolean,
): void => {
  const stretchOf = stretches(rows, newestFirst, batches.ends);
  for (let place = 0; place < list.length; place += 1) {
    const at = list[place] ?? 0;
    addToBatch(batches, rows, at, stretchOf, isReversed(at));
  }
};

export interface Unbalanced {
  readonly row: number;
  readonly difference: SettlementDifference;
}

/** Fewer settlements that do not balance are single cases; more, and most of all, are an export that was narrowed. */
const HABIT_LEAST = 4;

/** What a settlement states against what its batch comes to: net, sales alone, or sales and refunds together. */
const balances = ({ sales, givenBack }: Batch, stated: number): boolean =>
  [sales - givenBack, sales, sales + givenBack].includes(stated);

/** Settlements that name no batch, with what the terminal booked since the one before; each terminal's first has none. */
const withoutNumber = (
  { since, ends }: Batches,
  rows: Rows,
  newestFirst: boolean,
): readonly (readonly [number, Batch])[] => {
  const stretchOf = stretches(rows, newestFirst, ends);
  const judged: (readonly [number, Batch])[] = [];
  for (let at = 0; at < rows.size; at += 1) {
    const isTotal = endsBatch(rows, at) && !Number.isNaN(rows.floats.amount[at]);
    const key = isTotal && !stretchOf.isFirst(at) ? stretchOf.of(at) : undefined;
    const batch = key === undefined ? undefined : since.get(key);
    if (batch !== undefined) judged.push([at, batch]);
  }
  const wrong = judged.filter(([at, batch]) => !balances(batch, rows.floats.amount[at] ?? Number.NaN));
  return wrong.length >= HABIT_LEAST && wrong.length > judged.length / 2 ? [] : wrong;
};

/** Settlements of a numbered batch. A terminal's first batch in the log may have begun before it, and is not judged. */
const withNumber = ({ known }: Batches, rows: Rows): readonly (readonly [number, Batch])[] => {
  const { floats, small, words } = rows;
  const firstOf = new Map<number, number>();
  for (const [key, { from }] of known) {
    const terminal = Number(key.slice(0, key.indexOf(' ')));
    firstOf.set(terminal, Math.min(from, firstOf.get(terminal) ?? from));
  }
  const wrong: (readonly [number, Batch])[] = [];
  for (let at = 0; at < rows.size; at += 1) {
    if (small.side[at] !== TERMINAL || small.group[at] !== CLOSE) continue;
    const stated = floats.amount[at] ?? Number.NaN;
    const key = keyOf(rows, at);
    const batch = key === undefined ? undefined : known.get(key);
    if (Number.isNaN(stated) || batch === undefined) continue;
    if (batch.from !== firstOf.get(words.terminal[at] ?? 0) && !balances(batch, stated)) wrong.push([at, batch]);
  }
  return wrong;
};

/** Settlements whose stated total is none of the totals of their batch. */
export const unbalancedSettlements = (batches: Batches, rows: Rows, newestFirst: boolean): Unbalanced[] => {
  const { floats, small, tables, words } = rows;
  const order = orderOf(rows);
  return [...withNumber(batches, rows), ...withoutNumber(batches, rows, newestFirst)]
    .map(([row, { sales, givenBack }]) => ({
      row,
      difference: {
        terminalId: tables.terminals.text(words.terminal[row] ?? 0),
        batchNo: tables.batches.text(words.batch[row] ?? 0),
        currency: tables.currencies.text(small.currency[row] ?? 0),
        stated: minorUnits(floats.amount[row] ?? 0),
        booked: minorUnits(sales - givenBack),
        source: recordAt(rows, row).source,
      },
    }))
    .sort((a, b) => order(a.row, b.row));
};
