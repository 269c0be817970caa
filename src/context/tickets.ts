import { type MinorUnits, minorUnits } from '../model/units.ts';

/**
 * Approved amounts of one merchant in one currency, as a histogram with eight bins per doubling:
 * the median read from it is within 5 % of the true one, which is far finer than the factors asked about.
 */
export type TicketHistogram = Map<number, number>;

const BINS_PER_DOUBLING = 8;
/** A "usual ticket" from fewer sales would follow single customers. */
const MIN_SALES = 5;

export const addTicket = (histogram: TicketHistogram, amount: MinorUnits): void => {
  if (amount <= 0) return;
  const bin = Math.floor(Math.log2(amount) * BINS_PER_DOUBLING);
  histogram.set(bin, (histogram.get(bin) ?? 0) + 1);
};

export const mergeTickets = (into: TicketHistogram, from: TicketHistogram): void => {
  for (const [bin, sales] of from) into.set(bin, (into.get(bin) ?? 0) + sales);
};

/** Sales of at least `amount`; those within 5 % below it may be among them. */
export const salesFrom = (histogram: TicketHistogram | undefined, amount: MinorUnits): number => {
  if (histogram === undefined || amount <= 0) return 0;
  const first = Math.floor(Math.log2(amount) * BINS_PER_DOUBLING);
  let sales = 0;
  for (const [bin, inBin] of histogram) if (bin >= first) sales += inBin;
  return sales;
};

/** Median amount, or undefined with too few sales. */
export const medianTicket = (histogram: TicketHistogram | undefined): MinorUnits | undefined => {
  if (histogram === undefined) return undefined;
  let sales = 0;
  for (const inBin of histogram.values()) sales += inBin;
  if (sales < MIN_SALES) return undefined;
  let seen = 0;
  for (const bin of [...histogram.keys()].sort((a, b) => a - b)) {
    seen += histogram.get(bin) ?? 0;
    if (seen * 2 >= sales) return minorUnits(Math.round(2 ** ((bin + 0.5) / BINS_PER_DOUBLING)));
  }
  return undefined;
};
