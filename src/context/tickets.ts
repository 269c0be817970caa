import { type MinorUnits, minorUnits } from '../model/units.ts';

/**
 * Approved amounts of one place in one currency, as a histogram with eight bins per doubling: the median read from it
 * is within 7 % of the true one, which is far finer than the factors asked about.
 */
export interface TicketHistogram {
  readonly bins: Uint32Array;
  sales: number;
}

const STEP_BITS = 3;
const BINS_PER_DOUBLING = 2 ** STEP_BITS;
/** Amounts up to 2 to the power of 49 minor units; larger ones count as that. */
const DOUBLINGS = 50;

export const createTicketHistogram = (): TicketHistogram => ({
  bins: new Uint32Array(DOUBLINGS * BINS_PER_DOUBLING),
  sales: 0,
});

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

export const addTicket = (histogram: TicketHistogram, amount: MinorUnits): void => {
  if (amount <= 0) return;
  const bin = binOf(amount);
  histogram.bins[bin] = (histogram.bins[bin] ?? 0) + 1;
  histogram.sales += 1;
};

export const mergeTickets = (into: TicketHistogram, from: TicketHistogram): void => {
  for (const [bin, sales] of from.bins.entries()) if (sales > 0) into.bins[bin] = (into.bins[bin] ?? 0) + sales;
  into.sales += from.sales;
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
  for (const [bin, sales] of histogram.bins.entries()) {
    seen += sales;
    if (seen * 2 >= histogram.sales) return minorUnits(Math.round(middleOf(bin)));
  }
  return undefined;
};
