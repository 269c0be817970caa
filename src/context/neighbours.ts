import type { Neighbours, Sighting } from '../model/diagnosis.ts';
import type { LogRecord } from '../model/record.ts';
import { HOUR, MINUTE } from '../model/units.ts';
import { type Approvals, sightingAt } from './approvals.ts';

/** A customer who tries again does so within a visit; two hours also covers "went to the cash machine first". */
export const CARD_SPAN_MS = 2 * HOUR;
/** The repeat at the same till belongs to the same customer only for a short while. */
export const TERMINAL_AFTER_MS = 15 * MINUTE;
/** How long back the last approval still says that the terminal worked. */
export const TERMINAL_BEFORE_MS = 2 * HOUR;
const TERMINAL_NEXT_MAX = 4;

/** Approvals more than this away from an alarm are never asked for. */
export const REACH_MS = Math.max(CARD_SPAN_MS, TERMINAL_AFTER_MS, TERMINAL_BEFORE_MS);

const NOBODY: Neighbours = {
  cardNext: undefined,
  cardBefore: undefined,
  terminalNext: [],
  terminalBefore: undefined,
};

type Order = (a: number, b: number) => number;

/** Total order of approvals: time, then file, then line. */
const orderOf =
  (approvals: Approvals): Order =>
  (a, b) =>
    (approvals.time[a] ?? 0) - (approvals.time[b] ?? 0) ||
    (approvals.file[a] ?? 0) - (approvals.file[b] ?? 0) ||
    (approvals.line[a] ?? 0) - (approvals.line[b] ?? 0) ||
    (approvals.record[a] ?? 0) - (approvals.record[b] ?? 0);

const sortIfNeeded = (indexes: Uint32Array | number[], order: Order): void => {
  for (let at = 1; at < indexes.length; at += 1) {
    if (order(indexes[at - 1] ?? 0, indexes[at] ?? 0) > 0) {
      indexes.sort(order);
      return;
    }
  }
};

/** Approval indexes per terminal number, each list in order: a counting sort, linear when the log is in time order. */
const byTerminal = (approvals: Approvals, order: Order): ((terminal: number) => Uint32Array) => {
  const starts = new Uint32Array(approvals.terminals.list.length + 1);
  for (let index = 0; index < approvals.size; index += 1) {
    const slot = (approvals.terminal[index] ?? 0) + 1;
    starts[slot] = (starts[slot] ?? 0) + 1;
  }
  for (let slot = 1; slot < starts.length; slot += 1) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  const next = starts.slice();
  const indexes = new Uint32Array(approvals.size);
  for (let index = 0; index < approvals.size; index += 1) {
    const terminal = approvals.terminal[index] ?? 0;
    const at = next[terminal] ?? 0;
    indexes[at] = index;
    next[terminal] = at + 1;
  }
  const sorted = new Set<number>();
  return (terminal) => {
    const list = indexes.subarray(starts[terminal] ?? 0, starts[terminal + 1] ?? 0);
    if (!sorted.has(terminal)) {
      sortIfNeeded(list, order);
      sorted.add(terminal);
    }
    return list;
  };
};

const byCard = (approvals: Approvals, records: readonly LogRecord[], order: Order): Map<number, number[]> => {
  const lists = new Map<number, number[]>();
  for (const record of records) {
    if (record.kind !== 'alarm' && record.card !== undefined) lists.set(record.card, []);
  }
  if (lists.size === 0) return lists;
  for (let index = 0; index < approvals.size; index += 1) {
    const card = approvals.card[index];
    if (card !== undefined) lists.get(card)?.push(index);
  }
  for (const list of lists.values()) sortIfNeeded(list, order);
  return lists;
};

/** Index of the first approval later than `time`. */
const after = (approvals: Approvals, list: ArrayLike<number>, time: number): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((approvals.time[list[middle] ?? 0] ?? 0) > time) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** For each record, the approvals around it. The answer does not depend on the order of the approvals. */
export const neighboursOf = (approvals: Approvals, records: readonly LogRecord[]): Neighbours[] => {
  const order = orderOf(approvals);
  const terminalList = byTerminal(approvals, order);
  const cardLists = byCard(approvals, records, order);
  const within = (index: number | undefined, from: number, to: number): Sighting | undefined => {
    if (index === undefined) return undefined;
    const time = approvals.time[index] ?? 0;
    return time >= from && time <= to ? sightingAt(approvals, index) : undefined;
  };
  /** Index before `first` that is not the row itself: an approval may be asked about too. */
  const before = (list: ArrayLike<number>, first: number, { source }: LogRecord): number | undefined => {
    let at = first - 1;
    while (
      at >= 0 &&
      approvals.file[list[at] ?? 0] === source.file &&
      approvals.record[list[at] ?? 0] === source.record
    ) {
      at -= 1;
    }
    return list[at];
  };
  return records.map((record) => {
    const { time } = record;
    let found = NOBODY;
    const terminal = record.terminalId === undefined ? undefined : approvals.terminals.index.get(record.terminalId);
    if (terminal !== undefined) {
      const list = terminalList(terminal);
      const first = after(approvals, list, time);
      const next: Sighting[] = [];
      for (let at = first; at < list.length && next.length < TERMINAL_NEXT_MAX; at += 1) {
        const sighting = within(list[at], time, time + TERMINAL_AFTER_MS);
        if (sighting === undefined) break;
        next.push(sighting);
      }
      found = {
        ...found,
        terminalNext: next,
        terminalBefore: within(before(list, first, record), time - TERMINAL_BEFORE_MS, time),
      };
    }
    if (record.kind !== 'alarm' && record.card !== undefined) {
      const list = cardLists.get(record.card);
      if (list !== undefined && list.length > 0) {
        const first = after(approvals, list, time);
        found = {
          ...found,
          cardNext: within(list[first], time, time + CARD_SPAN_MS),
          cardBefore: within(before(list, first, record), time - CARD_SPAN_MS, time),
        };
      }
    }
    return found;
  });
};
