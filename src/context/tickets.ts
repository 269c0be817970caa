import { createRooms } from '../model/rooms.ts';
import { HOUR, type MinorUnits, minorUnits } from '../model/units.ts';

/**
 * Approved amounts of one place in one currency, as a histogram with eight bins per doubling: the median read from it
 * is within 7 % of the true one, which is far finer than the factors asked about.
 */
export interface TicketHistogram {
  readonly bins: Uint32Array;
  sales: number;
  /** The highest amount of each hour since the epoch, a day to a page; 0 where nothing was sold. */
  readonly peaks: Map<number, Float64Array>;
  lastDay: number;
  lastPeaks: Float64Array | undefined;
}

const STEP_BITS = 3;
const BINS_PER_DOUBLING = 2 ** STEP_BITS;
/** Amounts up to 2 to the power of 49 minor units; larger ones count as that. */
const DOUBLINGS = 50;

export const createTicketHistogram = (): TicketHistogram => ({
  bins: new Uint32Array(DOUBLINGS * BINS_PER_DOUBLING),
  sales: 0,
  peaks: new Map(),
  lastDay: Number.NaN,
  lastPeaks: undefined,
});

const HOURS_PER_DAY = 24;

const newPeaks = createRooms(
  HOURS_PER_DAY,
  (length) => new Float64Array(length),
  (whole, from, to) => whole.subarray(from, to),
);

/** The peaks of one day, counted from the epoch. */
const peaksOf = (histogram: TicketHistogram, day: number): Float64Array => {
  if (histogram.lastDay === day && histogram.lastPeaks !== undefined) return histogram.lastPeaks;
  let peaks = histogram.peaks.get(day);
  if (peaks === undefined) {
    peaks = newPeaks();
    histogram.peaks.set(day, peaks);
  }
  histogram.lastDay = day;
  histogram.lastPeaks = peaks;
  return peaks;
};

/** The highest sale of one hour since the epoch; 0 where nothing was sold. */
export const highestIn = (histogram: TicketHistogram | undefined, hour: number): number => {
  const day = Math.floor(hour / HOURS_PER_DAY);
  return histogram?.peaks.get(day)?.[hour - day * HOURS_PER_DAY] ?? 0;
};

/** The bin of a positive amount: its power of two, divided into eight equal steps. */
const binOf = (amount: number): number => {
  let power = 0;
  let rest = amount;
  while (rest >= 2 ** 31) {
    rest /= 2;
    power += 1;
  }
  const whole = Math.max(1, Math.floor(rest));
  const top = 31 - Math.clz32(whole);
  // The three bits behind the highest one.
  const step = (top >= STEP_BITS ? whole >>> (top - STEP_BITS) : whole << (STEP_BITS - top)) & (BINS_PER_DOUBLING - 1);
  return Math.min(DOUBLINGS * BINS_PER_DOUBLING - 1, (power + top) * BINS_PER_DOUBLING + step);
};

/** The middle of a bin, in minor units. */
const middleOf = (bin: number): number => {
  const power = Math.floor(bin / BINS_PER_DOUBLING);
  return 2 ** power * (1 + ((bin % BINS_PER_DOUBLING) + 0.5) / BINS_PER_DOUBLING);
};

/** Histograms by currency; '' where it is not said. */
export type TicketsByCurrency = Map<string, TicketHistogram>;

/** The histogram of one currency, made when it is first needed. */
export const histogramIn = (tickets: TicketsByCurrency, currency: string | undefined): TicketHistogram => {
  const key = currency ?? '';
  let histogram = tickets.get(key);
  if (histogram === undefined) {
    histogram = createTicketHistogram();
    tickets.set(key, histogram);
  }
  return histogram;
};

/** Histograms of one place, made when they are first needed. */
export const ticketsAt = (places: Map<string, TicketsByCurrency>, place: string): TicketsByCurrency => {
  let tickets = places.get(place);
  if (tickets === undefined) {
    tickets = new Map();
    places.set(place, tickets);
  }
  return tickets;
};

/** A "usual ticket" from fewer sales would follow single customers. */
const MIN_SALES = 5;

/** `time` in milliseconds since the epoch. */
export const addTicket = (histogram: TicketHistogram, amount: MinorUnits, time: number): void => {
  if (amount <= 0) return;
  const hour = Math.floor(time / HOUR);
  const day = Math.floor(hour / HOURS_PER_DAY);
  const peaks = peaksOf(histogram, day);
  const at = hour - day * HOURS_PER_DAY;
  if (amount > (peaks[at] ?? 0)) peaks[at] = amount;
  const bin = binOf(amount);
  histogram.bins[bin] = (histogram.bins[bin] ?? 0) + 1;
  histogram.sales += 1;
};

export const mergeTickets = (into: TicketHistogram, from: TicketHistogram): void => {
  // By number: an iterator makes something of each of the hundreds of bins, and every terminal of a log is merged.
  for (let bin = 0; bin < from.bins.length; bin += 1) {
    const sales = from.bins[bin] ?? 0;
    if (sales > 0) into.bins[bin] = (into.bins[bin] ?? 0) + sales;
  }
  into.sales += from.sales;
  for (const [day, peaks] of from.peaks) {
    const own = peaksOf(into, day);
    for (let at = 0; at < peaks.length; at += 1) own[at] = Math.max(own[at] ?? 0, peaks[at] ?? 0);
  }
};

/** Sales of at least `amount`; those within an eighth below it may be among them. */
export const salesFrom = (histogram: TicketHistogram | undefined, amount: MinorUnits): number => {
  if (histogram === undefined || amount <= 0) return 0;
  let sales = 0;
  for (let bin = binOf(amount); bin < histogram.bins.length; bin += 1) sales += histogram.bins[bin] ?? 0;
  return sales;
};

/** Median amount, or undefined with too few sales. */
export const medianTicket = (histogram: TicketHistogram | undefined): MinorUnits | undefined => {
  if (histogram === undefined || histogram.sales < MIN_SALES) return undefined;
  let seen = 0;
  for (let bin = 0; bin < histogram.bins.length; bin += 1) {
    seen += histogram.bins[bin] ?? 0;
    if (seen * 2 >= histogram.sales) return minorUnits(Math.round(middleOf(bin)));
  }
  return undefined;
};
