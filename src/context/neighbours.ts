import type { Neighbours, Sighting } from '../model/diagnosis.ts';
import { type LogRecord, TRANSACTION_TYPES, type TransactionType } from '../model/record.ts';
import { HOUR, type MinorUnits, MINUTE } from '../model/units.ts';
import { type Approvals, type ApprovalNames, copyApproval, createApprovals, sightingAt } from './approvals.ts';

/** A customer who tries again does so within a visit; two hours also covers "went to the cash machine first". */
export const CARD_SPAN_MS = 2 * HOUR;
/** The repeat at the same till belongs to the same customer only for a short while. */
export const TERMINAL_AFTER_MS = 15 * MINUTE;
/** How long back the last approval still says that the terminal worked. */
export const TERMINAL_BEFORE_MS = 2 * HOUR;
const TERMINAL_NEXT_MAX = 4;

/** Approvals more than this away from an alarm are never asked for. */
export const REACH_MS = Math.max(CARD_SPAN_MS, TERMINAL_AFTER_MS, TERMINAL_BEFORE_MS);

/** Who is near nobody. */
export const NOBODY: Neighbours = {
  cardNext: undefined,
  cardBefore: undefined,
  terminalNext: [],
  terminalBefore: undefined,
};

/**
 * The approvals around alarms: a table of those that are near one, and for each alarm seven rows of it. As objects they
 * would take most of the memory of a large log.
 */
export interface Around {
  readonly approvals: Approvals;
  /** `WIDTH` rows for each alarm: next and last of its card, last and next of its terminal; -1 for none. */
  rows: Int32Array;
  alarms: number;
}

const WIDTH = 3 + TERMINAL_NEXT_MAX;

/** Shares its names with the approvals that it is filled from. */
export const createAround = (names: ApprovalNames): Around => ({
  approvals: createApprovals(names),
  rows: new Int32Array(WIDTH * 256),
  alarms: 0,
});

const sightingIn = ({ approvals, rows }: Around, at: number): Sighting | undefined => {
  const row = rows[at] ?? -1;
  return row < 0 ? undefined : sightingAt(approvals, row);
};

/** The approvals around one alarm. */
export const neighboursAt = (around: Around, alarm: number): Neighbours => {
  const first = alarm * WIDTH;
  const terminalNext: Sighting[] = [];
  for (let place = 3; place < WIDTH; place += 1) {
    const next = sightingIn(around, first + place);
    if (next === undefined) break;
    terminalNext.push(next);
  }
  return {
    cardNext: sightingIn(around, first),
    cardBefore: sightingIn(around, first + 1),
    terminalBefore: sightingIn(around, first + 2),
    terminalNext,
  };
};

/**
 * The approval that made good what the alarm refused, looked for among the numbers: each alarm asks, few have one, and
 * nothing is made of those that do not fit. `amount` and `currency` are the alarm's own.
 */
export const madeGoodAt = (
  around: Around,
  alarm: number,
  fits: ReadonlySet<TransactionType>,
  amount: MinorUnits | undefined,
  currency: string | undefined,
): Sighting | undefined => {
  const { approvals, rows } = around;
  const first = alarm * WIDTH;
  const isOne = (row: number): boolean => {
    const type = TRANSACTION_TYPES[(approvals.type[row] ?? 0) - 1];
    return type === undefined || fits.has(type);
  };
  const cardNext = rows[first] ?? -1;
  if (cardNext >= 0 && isOne(cardNext)) return sightingAt(approvals, cardNext);
  if (amount === undefined) return undefined;
  for (let place = 3; place < WIDTH; place += 1) {
    const row = rows[first + place] ?? -1;
    if (row < 0) return undefined;
    if (
      approvals.amount[row] === amount &&
      approvals.currencies.list[approvals.currency[row] ?? 0] === currency &&
      isOne(row)
    )
      return sightingAt(approvals, row);
  }
  return undefined;
};

type Order = (a: number, b: number) => number;

/** What is missing comes first. */
const ranked = (value: number | undefined): number => (value === undefined || Number.isNaN(value) ? -1 : value);

/**
 * Total order of approvals: time, then what they say, and only then where they stand, so that those of one second follow
 * each other in the same order however the rows of the log lie.
 */
const orderOf =
  (approvals: Approvals): Order =>
  (a, b) =>
    (approvals.time[a] ?? 0) - (approvals.time[b] ?? 0) ||
    ranked(approvals.amount[a]) - ranked(approvals.amount[b]) ||
    ranked(approvals.card[a]) - ranked(approvals.card[b]) ||
    (approvals.type[a] ?? 0) - (approvals.type[b] ?? 0) ||
    (approvals.entry[a] ?? 0) - (approvals.entry[b] ?? 0) ||
    (approvals.file[a] ?? 0) - (approvals.file[b] ?? 0) ||
    (approvals.line[a] ?? 0) - (approvals.line[b] ?? 0) ||
    (approvals.record[a] ?? 0) - (approvals.record[b] ?? 0);

/**
 * A reversal takes a payment back: the terminal sends it by itself, and that the host took it says nothing of the card, its
 * PIN, the reader or the cashier's choice.
 */
const REVERSAL = TRANSACTION_TYPES.indexOf('REVERSAL') + 1;

/** The group of an approval that belongs to none. */
const NO_GROUP = -1;

/** Where in a list of all of them the approvals of each group begin. */
const startsOf = (groups: Int32Array, count: number): Uint32Array => {
  const starts = new Uint32Array(count + 1);
  for (let index = 0; index < groups.length; index += 1) {
    const group = groups[index] ?? NO_GROUP;
    if (group !== NO_GROUP) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  }
  for (let group = 1; group <= count; group += 1) starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0);
  return starts;
};

/**
 * The approvals group by group, and which groups are not in the order of time, or hold two of one instant. Seen while they are
 * put there: to look through them afterwards would be to go through all of the memory once more.
 */
const sortInto = (groups: Int32Array, starts: Uint32Array, time: Float64Array, unsorted: Uint8Array): Uint32Array => {
  const next = starts.slice();
  const latest = new Float64Array(unsorted.length).fill(Number.NEGATIVE_INFINITY);
  const indexes = new Uint32Array(starts.at(-1) ?? 0);
  for (let index = 0; index < groups.length; index += 1) {
    const group = groups[index] ?? NO_GROUP;
    if (group === NO_GROUP) continue;
    const at = next[group] ?? 0;
    indexes[at] = index;
    next[group] = at + 1;
    const now = time[index] ?? 0;
    if (now <= (latest[group] ?? 0)) unsorted[group] = 1;
    latest[group] = now;
  }
  return indexes;
};

/** Approval indexes of each group, in order: a counting sort, linear when the log is in time order. */
const listsOf = (
  approvals: Approvals,
  groups: Int32Array,
  count: number,
  order: Order,
): ((group: number) => Uint32Array) => {
  const starts = startsOf(groups, count);
  const unsorted = new Uint8Array(count);
  const indexes = sortInto(groups, starts, approvals.time, unsorted);
  return (group) => {
    const list = indexes.subarray(starts[group] ?? 0, starts[group + 1] ?? 0);
    // Sorted when it is asked for.
    if (unsorted[group] === 1) list.sort(order);
    unsorted[group] = 0;
    return list;
  };
};

const terminalsOf = ({ size, terminal, type }: Approvals): Int32Array => {
  const groups = new Int32Array(size);
  for (let index = 0; index < size; index += 1) {
    groups[index] = type[index] === REVERSAL ? NO_GROUP : (terminal[index] ?? 0);
  }
  return groups;
};

const TWO_32 = 4_294_967_296;

/** Numbers from 0 of the cards of the alarms, in a flat table: most approvals are of other cards, and each asks. NO_GROUP for others. */
const numberCards = (records: readonly LogRecord[]) => {
  let slots = 16;
  while (slots < records.length * 2) slots *= 2;
  // Cards are whole numbers.
  const cards = new Float64Array(slots).fill(Number.NaN);
  const numbers = new Int32Array(slots).fill(-1);
  let size = 0;
  const slotOf = (card: number): number => {
    const mixed = (card | 0) ^ Math.imul((card / TWO_32) | 0, 0x85ebca6b);
    let slot = (Math.imul(mixed, 0x9e3779b1) >>> 7) & (slots - 1);
    while ((numbers[slot] ?? -1) >= 0 && cards[slot] !== card) slot = (slot + 1) & (slots - 1);
    return slot;
  };
  for (const record of records) {
    if (record.kind === 'alarm' || record.card === undefined) continue;
    const slot = slotOf(record.card);
    if ((numbers[slot] ?? -1) >= 0) continue;
    cards[slot] = record.card;
    numbers[slot] = size;
    size += 1;
  }
  return { size, numberOf: (card: number): number => numbers[slotOf(card)] ?? NO_GROUP };
};

const cardsOf = ({ size, card, type }: Approvals, numberOf: (card: number) => number): Int32Array => {
  const groups = new Int32Array(size);
  for (let index = 0; index < size; index += 1) {
    const own = card[index] ?? Number.NaN;
    groups[index] = Number.isNaN(own) || type[index] === REVERSAL ? NO_GROUP : numberOf(own);
  }
  return groups;
};

const NONE = new Uint32Array(0);

/** Approval indexes of each card that an alarm bears, in order. */
const byCard = (approvals: Approvals, records: readonly LogRecord[], order: Order): ((card: number) => Uint32Array) => {
  const { size, numberOf } = numberCards(records);
  if (size === 0) return () => NONE;
  const listOf = listsOf(approvals, cardsOf(approvals, numberOf), size, order);
  return (card) => listOf(numberOf(card));
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

/** Of two lists of rows of one table, each in order, the first few of both together; -1 for none. */
const firstOfBoth = (one: readonly number[], other: readonly number[], order: Order): readonly number[] =>
  [...one, ...other]
    .filter((row) => row >= 0)
    .sort(order)
    .slice(0, TERMINAL_NEXT_MAX);

/**
 * What two parts of the approvals, in whatever order they were read, tell of the same alarms: of each alarm's neighbours the
 * nearer ones. Both share their names; `other` is used up.
 */
export const nearerOf = (one: Around, other: Around): Around => {
  const { approvals } = one;
  const offset = approvals.size;
  for (let index = 0; index < other.approvals.size; index += 1) copyApproval(approvals, other.approvals, index);
  const order = orderOf(approvals);
  const nearer = createAround(approvals);
  nearer.alarms = one.alarms;
  nearer.rows = one.rows;
  const copies = new Int32Array(approvals.size).fill(-1);
  const place = (at: number, row: number): void => {
    let copy = row < 0 ? row : (copies[row] ?? -1);
    if (row >= 0 && copy < 0) {
      copy = copyApproval(nearer.approvals, approvals, row);
      copies[row] = copy;
    }
    nearer.rows[at] = copy;
  };
  for (let alarm = 0; alarm < one.alarms; alarm += 1) {
    const first = alarm * WIDTH;
    const own = (at: number): number => one.rows[first + at] ?? -1;
    const theirs = (at: number): number => {
      const row = other.rows[first + at] ?? -1;
      return row < 0 ? row : row + offset;
    };
    // The next of its card is the first of both, the last of its card and of its terminal the last.
    for (const [at, sign] of [
      [0, 1],
      [1, -1],
      [2, -1],
    ] as const) {
      const [a, b] = [own(at), theirs(at)];
      place(first + at, a < 0 || (b >= 0 && order(b, a) * sign < 0) ? b : a);
    }
    const places = Array.from({ length: TERMINAL_NEXT_MAX }, (_, more) => 3 + more);
    const next = firstOfBoth(places.map(own), places.map(theirs), order);
    for (const [more, at] of places.entries()) place(first + at, next[more] ?? -1);
  }
  return nearer;
};

/**
 * Finds the approvals around each record, whatever their order, and adds them to `around`.
 *
 * @returns the number in `around` of the first record; the others follow it
 */
export const findNeighbours = (approvals: Approvals, records: readonly LogRecord[], around: Around): number => {
  const order = orderOf(approvals);
  const terminalList = listsOf(approvals, terminalsOf(approvals), approvals.terminals.list.length, order);
  const cardList = byCard(approvals, records, order);
  const first = around.alarms;
  if ((first + records.length) * WIDTH > around.rows.length) {
    const wider = new Int32Array(Math.max((first + records.length) * WIDTH, around.rows.length * 2));
    wider.set(around.rows);
    around.rows = wider;
  }
  const { rows } = around;
  const copies = new Int32Array(approvals.size).fill(-1);
  /** Notes the approval at `index` as a neighbour of the alarm, if it lies between the two times. */
  const note = (place: number, index: number | undefined, from: number, to: number): boolean => {
    rows[place] = -1;
    if (index === undefined) return false;
    const time = approvals.time[index] ?? 0;
    if (time < from || time > to) return false;
    let copy = copies[index] ?? -1;
    if (copy < 0) {
      copy = copyApproval(around.approvals, approvals, index);
      copies[index] = copy;
    }
    rows[place] = copy;
    return true;
  };
  /** Index before `next` that is not the row itself: an approval may be asked about too. */
  const before = (list: ArrayLike<number>, next: number, { source }: LogRecord): number | undefined => {
    let at = next - 1;
    while (
      at >= 0 &&
      approvals.file[list[at] ?? 0] === source.file &&
      approvals.record[list[at] ?? 0] === source.record
    ) {
      at -= 1;
    }
    return list[at];
  };
  for (const [index, record] of records.entries()) {
    const { time } = record;
    const place = (first + index) * WIDTH;
    rows.fill(-1, place, place + WIDTH);
    const terminal = record.terminalId === undefined ? undefined : approvals.terminals.index.get(record.terminalId);
    if (terminal !== undefined) {
      const list = terminalList(terminal);
      const next = after(approvals, list, time);
      note(place + 2, before(list, next, record), time - TERMINAL_BEFORE_MS, time);
      for (let more = 0; more < TERMINAL_NEXT_MAX; more += 1) {
        if (!note(place + 3 + more, list[next + more], time, time + TERMINAL_AFTER_MS)) break;
      }
    }
    const list = record.kind === 'alarm' || record.card === undefined ? undefined : cardList(record.card);
    if (list !== undefined && list.length > 0) {
      const next = after(approvals, list, time);
      note(place, list[next], time, time + CARD_SPAN_MS);
      note(place + 1, before(list, next, record), time - CARD_SPAN_MS, time);
    }
  }
  around.alarms = first + records.length;
  return first;
};
