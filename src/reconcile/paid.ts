import { APPROVED, PAYMENT, UNKNOWN } from './classify.ts';
import { TERMINAL, type Rows } from './rows.ts';

/**
 * Which cards paid, and how much about, as bits at hashed places: of a fixed size however long the log is, and the same
 * in whatever order rows come. Two cards that share a place make a card look as if it had paid, never the other way: of
 * a thousand sales one refund in ten thousand is passed over, of a million about one in seven.
 */
export interface Paid {
  /** No room is taken before anything is paid. */
  bits: Uint32Array | undefined;
}

export const createPaid = (): Paid => ({ bits: undefined });

/** Four megabytes. */
const PLACES = 1 << 25;
/** An amount's decade in minor units: what is given back is at most what was paid, and about as much. */
const DECADES_MOST = 12;
const TWO_32 = 4_294_967_296;

const decadeOf = (amount: number): number =>
  amount < 1 ? 0 : Math.min(DECADES_MOST, Math.floor(Math.log10(amount) + 1e-9));

const placeOf = (rows: Rows, at: number, decade: number): number => {
  const card = rows.floats.card[at] ?? Number.NaN;
  let mixed = Math.imul((card | 0) ^ Math.imul(Math.floor(card / TWO_32) | 0, 0x85ebca6b), 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15) ^ Math.imul(decade + 1, 0x27d4eb2f), 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ (rows.small.currency[at] ?? 0), 0x85ebca6b);
  return (mixed ^ (mixed >>> 16)) & (PLACES - 1);
};

/** True where a row says by which card and how much. */
const isTold = ({ floats }: Rows, at: number): boolean =>
  !Number.isNaN(floats.card[at]) && !Number.isNaN(floats.amount[at]);

/** Remembers a payment of the terminals' side that was, or may have been, taken. */
export const addPaid = (paid: Paid, rows: Rows, at: number): void => {
  const { small, floats } = rows;
  if (small.group[at] !== PAYMENT || small.side[at] !== TERMINAL || !isTold(rows, at)) return;
  if (small.outcome[at] !== APPROVED && small.outcome[at] !== UNKNOWN) return;
  paid.bits ??= new Uint32Array(PLACES / 32);
  // Whoever paid a hundred can be given ten back.
  for (let decade = decadeOf(floats.amount[at] ?? 0); decade >= 0; decade -= 1) {
    const place = placeOf(rows, at, decade);
    paid.bits[place >>> 5] = (paid.bits[place >>> 5] ?? 0) | (1 << (place & 31));
  }
};

/** False where no card like this row's paid about its amount or more; undefined where the row does not say enough. */
export const hasPaid = ({ bits }: Paid, rows: Rows, at: number): boolean | undefined => {
  if (!isTold(rows, at)) return undefined;
  const place = placeOf(rows, at, decadeOf(rows.floats.amount[at] ?? 0));
  return bits !== undefined && ((bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
};
