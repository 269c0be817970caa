import type { PageData } from '../data.ts';
import { hourOf, type Place } from './count.ts';
import type { Alarms } from './decode.ts';

/** What the table shows. What is undefined does not narrow it. */
export interface Filter {
  readonly search: string;
  readonly cause: number | undefined;
  /** Place of an incident; -1 for alarms in none. */
  readonly incident: number | undefined;
  readonly severities: ReadonlySet<number>;
  readonly place: Place | undefined;
}

const holds = (texts: readonly string[], wanted: string): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const [place, text] of texts.entries()) if (text.toLowerCase().includes(wanted)) found.add(place);
  return found;
};

/** Numbers are known by how they begin or end: what stands in the midst of a longer one is another number. */
const isEnd = (texts: readonly string[], wanted: string): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const [place, text] of texts.entries()) {
    const lower = text.toLowerCase();
    if (lower.startsWith(wanted) || lower.endsWith(wanted)) found.add(place);
  }
  return found;
};

/** Whether an alarm holds a text: looked up in each pool once, not in every row. */
const searching = (data: PageData, all: Alarms, search: string): ((n: number) => boolean) => {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const { pools, alarms } = data;
  const tests = words.map((word) => {
    const columns = [
      [alarms.terminal, isEnd(pools.terminals, word)],
      [alarms.merchant, isEnd(pools.merchants, word)],
      [alarms.symptom, holds(pools.symptoms, word)],
      [alarms.printed, holds(pools.printed, word)],
      [all.reference, isEnd(pools.references, word)],
      [alarms.cause, holds(data.causes, word)],
      [all.facts, holds(all.texts, word)],
    ] as const;
    const used = columns.filter(([, found]) => found.size > 0);
    const number = /^a(\d+)$/.exec(word)?.[1];
    const own = number === undefined ? undefined : Number(number);
    return (n: number): boolean =>
      (own !== undefined && all.id[n] === own) || used.some(([column, found]) => found.has(column[n] ?? -1));
  });
  return (n) => tests.every((test) => test(n));
};

const placed = (data: PageData, { time }: Alarms, place: Place): ((n: number) => boolean) => {
  const { terminal, merchant, hour } = place;
  const { alarms, hourOfDay } = data;
  return (n) =>
    (terminal === undefined || alarms.terminal[n] === terminal) &&
    (merchant === undefined || alarms.merchant[n] === merchant) &&
    (hour === undefined || hourOf(time[n] ?? 0, hourOfDay) === hour);
};

/** Rows that fit, by their number, in the order of the log. */
export const matching = (data: PageData, alarms: Alarms, filter: Filter): number[] => {
  const { cause, incident, severities, search, place } = filter;
  const found = searching(data, alarms, search);
  const here = place === undefined ? () => true : placed(data, alarms, place);
  const columns = data.alarms;
  const rows: number[] = [];
  for (let n = 0; n < alarms.count; n++) {
    if (cause !== undefined && columns.cause[n] !== cause) continue;
    if (incident !== undefined && columns.incident[n] !== incident) continue;
    if (severities.has(columns.severity[n] ?? -1) && here(n) && found(n)) rows.push(n);
  }
  return rows;
};

export const SORTS = ['time', 'terminal', 'says', 'severity', 'cause', 'amount', 'incident'] as const;
export type Sort = (typeof SORTS)[number];
export const isSort = (text: string | undefined): text is Sort => SORTS.some((sort) => sort === text);

/** Places of texts in the order of the texts, compared by code unit. */
const order = (texts: readonly string[]): readonly number[] => {
  const places: number[] = Array.from(texts, () => 0);
  const sorted = [...texts.entries()].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
  for (const [rank, [place]] of sorted.entries()) places[place] = rank;
  return places;
};

/** Rows in another order; equal ones stay in the order of the log. Rows without a value come last either way. */
export const sorted = (
  data: PageData,
  all: Alarms,
  rows: readonly number[],
  sort: Sort,
  down: boolean,
): readonly number[] => {
  const { alarms, pools } = data;
  const by = (column: readonly number[], ranks?: readonly number[]): ((n: number) => number) => {
    return (n) => {
      const place = column[n] ?? -1;
      if (place < 0) return Number.NaN;
      return ranks === undefined ? place : (ranks[place] ?? 0);
    };
  };
  const keys: Readonly<Record<Sort, () => (n: number) => number>> = {
    time: () => (n) => n,
    terminal: () => by(alarms.terminal, order(pools.terminals)),
    says: () => by(alarms.symptom, order(pools.symptoms)),
    severity: () => by(alarms.severity),
    cause: () => by(alarms.cause),
    amount: () => by(all.amount, all.amountValues),
    incident: () => by(alarms.incident),
  };
  const key = keys[sort]();
  const sign = down ? -1 : 1;
  return rows
    .map((row) => ({ row, value: key(row) }))
    .sort((a, b) => {
      const missing = Number(Number.isNaN(a.value)) - Number(Number.isNaN(b.value));
      if (missing !== 0) return missing;
      return (Number.isNaN(a.value) ? 0 : sign * (a.value - b.value)) || a.row - b.row;
    })
    .map(({ row }) => row);
};
