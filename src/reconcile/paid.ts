import { APPROVED, PAYMENT, UNKNOWN } from './classify.ts';
import { TERMINAL, type Rows } from './rows.ts';

/**
 * Which cards paid, and how much about, at hashed places: of a fixed size however long the log is, and the same in whatever
 * order rows come. Two cards that share a place make a card look as if it had paid, never the other way: of a thousand
 * sales one refund in ten thousand is passed over, of a million of as many cards about one in nine.
 */
export interface Paid {
  /**
   * The largest decade paid at each place, plus one, two places to a byte: one look into the memory for a payment. No room is
   * taken before anything is paid.
   */
  decades: Uint8Array | undefined;
}

export const createPaid = (): Paid => ({ decades: undefined });

/** In four megabytes. */
const PLACES = 1 << 23;
/** Amounts in minor units from which each decade counts; what is given back is at most what was paid, and about as much. */
const DECADES = Array.from({ length: 12 }, (_, decade) => 10 ** (decade + 1));
const TWO_32 = 4_294_967_296;

const decadeOf = (amount: number): number => {
  let decade = 0;
  while (decade < DECADES.length && amount >= (DECADES[decade] ?? 0)) decade += 1;
  return decade;
};

const placeOf = (rows: Rows, at: number): number => {
  const card = rows.floats.card[at] ?? Number.NaN;
  let mixed = Math.imul((card | 0) ^ Math.imul(Math.floor(card / TWO_32) | 0, 0x85ebca6b), 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ (rows.small.currency[at] ?? 0), 0x85ebca6b);
  return (mixed ^ (mixed >>> 16)) & (PLACES - 1);
};

/** Bits by which the decade of a place stands in its byte. */
const shiftOf = (place: number): number => (place & 1) * 4;

/** True where a row says by which card and how much. */
const isTold = ({ floats }: Rows, at: number): boolean =>
  !Number.isNaN(floats.card[at]) && !Number.isNaN(floats.amount[at]);

/** Remembers a payment of the terminals' side that was, or may have been, taken. */
const addPaid = (paid: Paid, rows: Rows, at: number): void => {
  const { small, floats } = rows;
  if (small.group[at] !== PAYMENT || small.side[at] !== TERMINAL || !isTold(rows, at)) return;
  if (small.outcome[at] !== APPROVED && small.outcome[at] !== UNKNOWN) return;
  paid.decades ??= new Uint8Array(PLACES / 2);
  const { decades } = paid;
  const place = placeOf(rows, at);
  const byte = decades[place >>> 1] ?? 0;
  const decade = decadeOf(floats.amount[at] ?? 0) + 1;
  const known = (byte >>> shiftOf(place)) & 15;
  // Whoever paid a hundred can be given ten back.
  if (decade > known) decades[place >>> 1] = byte + ((decade - known) << shiftOf(place));
};

/** The same for all of these rows. */
export const addAllPaid = (paid: Paid, rows: Rows, list: Uint32Array): void => {
  for (let place = 0; place < list.length; place += 1) addPaid(paid, rows, list[place] ?? 0);
};

/** False where no card like this row's paid about its amount or more; undefined where the row does not say enough. */
export const hasPaid = ({ decades }: Paid, rows: Rows, at: number): boolean | undefined => {
  if (!isTold(rows, at)) return undefined;
  const place = placeOf(rows, at);
  const most = ((decades?.[place >>> 1] ?? 0) >>> shiftOf(place)) & 15;
  return most > decadeOf(rows.floats.amount[at] ?? 0);
};
