import { createRooms } from '../model/rooms.ts';
import { MINUTE } from '../model/units.ts';

/** Approvals are counted in slots of this length: fine enough for an outage of minutes, small enough for a year of a fleet. */
export const SLOT_MS = 5 * MINUTE;
const SLOTS_PER_PAGE = 288;

/** Counts of one page; wider ones where a slot holds very many. */
type Slots = Uint8Array | Uint32Array;
const SLOT_MOST = 255;

const newSlots = createRooms<Slots>(
  SLOTS_PER_PAGE,
  (length) => new Uint8Array(length),
  (whole, from, to) => whole.subarray(from, to),
);

/** How many approvals fell into each slot of five minutes since the epoch. Adding and merging commute. */
export interface SlotCounter {
  total: number;
  readonly pages: Map<number, Slots>;
  lastPage: number;
  lastSlots: Slots | undefined;
  /** Running sums of each page, made when first asked for and dropped when something is added. */
  sums: Map<number, Uint32Array> | undefined;
}

export const createSlotCounter = (): SlotCounter => ({
  total: 0,
  pages: new Map(),
  lastPage: -1,
  lastSlots: undefined,
  sums: undefined,
});

const pageOf = (counter: SlotCounter, page: number): Slots => {
  if (counter.lastPage === page && counter.lastSlots !== undefined) return counter.lastSlots;
  let slots = counter.pages.get(page);
  if (slots === undefined) {
    slots = newSlots();
    counter.pages.set(page, slots);
  }
  counter.lastPage = page;
  counter.lastSlots = slots;
  return slots;
};

/** Adds to one slot of a page. */
const add = (counter: SlotCounter, page: number, index: number, times: number): void => {
  const slots = pageOf(counter, page);
  const sum = (slots[index] ?? 0) + times;
  slots[index] = sum;
  if (sum <= SLOT_MOST || slots instanceof Uint32Array) return;
  const wider = Uint32Array.from(slots);
  wider[index] = sum;
  counter.pages.set(page, wider);
  counter.lastSlots = wider;
};

/** The slot of a time: whole slots since the epoch. */
export const slotOf = (time: number): number => Math.floor(time / SLOT_MS);

/** Counts one approval in a slot. */
export const count = (counter: SlotCounter, slot: number): void => {
  const page = Math.floor(slot / SLOTS_PER_PAGE);
  add(counter, page, slot - page * SLOTS_PER_PAGE, 1);
  counter.total += 1;
  if (counter.sums !== undefined) counter.sums = undefined;
};

/** `sums[i]` is the number of approvals in the slots 0 to i of a page. */
const sumsOf = (counter: SlotCounter, page: number): Uint32Array | undefined => {
  counter.sums ??= new Map();
  const known = counter.sums.get(page);
  if (known !== undefined) return known;
  const slots = counter.pages.get(page);
  if (slots === undefined) return undefined;
  const sums = new Uint32Array(SLOTS_PER_PAGE);
  let sum = 0;
  for (let index = 0; index < SLOTS_PER_PAGE; index += 1) {
    sum += slots[index] ?? 0;
    sums[index] = sum;
  }
  counter.sums.set(page, sums);
  return sums;
};

/** Approvals in the slots `first` to `last`, both inclusive. */
export const countBetween = (counter: SlotCounter, first: number, last: number): number => {
  let sum = 0;
  const firstPage = Math.floor(first / SLOTS_PER_PAGE);
  const lastPage = Math.floor(last / SLOTS_PER_PAGE);
  for (let page = firstPage; page <= lastPage; page += 1) {
    const sums = sumsOf(counter, page);
    if (sums === undefined) continue;
    const before = page === firstPage ? (sums[first - page * SLOTS_PER_PAGE - 1] ?? 0) : 0;
    const until = page === lastPage ? last - page * SLOTS_PER_PAGE : SLOTS_PER_PAGE - 1;
    sum += (sums[until] ?? 0) - before;
  }
  return sum;
};

export const mergeCounter = (into: SlotCounter, from: SlotCounter): void => {
  into.total += from.total;
  into.sums = undefined;
  for (const [page, slots] of from.pages) {
    for (let index = 0; index < SLOTS_PER_PAGE; index += 1) add(into, page, index, slots[index] ?? 0);
  }
};

/** One counter per name. */
export type SlotCounters = Map<string, SlotCounter>;

/** The counter of a name, begun where there is none. */
export const counterIn = (counters: SlotCounters, name: string): SlotCounter => {
  let counter = counters.get(name);
  if (counter === undefined) {
    counter = createSlotCounter();
    counters.set(name, counter);
  }
  return counter;
};

export const countFor = (counters: SlotCounters, name: string | undefined, slot: number): void => {
  if (name !== undefined) count(counterIn(counters, name), slot);
};

export const mergeCounters = (into: SlotCounters, from: SlotCounters): void => {
  for (const [name, counter] of from) mergeCounter(counterIn(into, name), counter);
};
