import { MINUTE } from '../model/units.ts';

/** What is seen of a second approval of the same card, terminal and amount. */
export interface SecondPayment {
  /** Milliseconds since the first. */
  readonly gapMs: number;
  /** Minor units. */
  readonly amount: number;
  /** Other approved payments of the terminal at this very amount, and of any amount. */
  readonly samePrice: number;
  readonly payments: number;
  /** Trace numbers given out from the first to the second: 1 where nothing was done in between; undefined: not known. */
  readonly traces: number | undefined;
  /** Times that this card paid this amount here twice within minutes, besides this one. */
  readonly otherTimes: number;
}

/**
 * A cashier who is not sure that the first went through repeats it while the customer stands there: half of the repeats
 * come within a minute, and each further minute holds half as many. Knowledge of the field says "within minutes"
 * (errorcodesindex.com POS guide: check the previous state before retrying; UnionPay dispute reason 4512, debited twice);
 * the half-life is our own inference.
 */
const HALF_LIFE_MS = MINUTE;
/**
 * Per second of the first minute a repeat by mistake (about 2 in 1,000 payments) is about twice as common as a customer who
 * comes to the same till again within ten minutes (about 1 in 100), the amount not yet regarded. Own inference.
 */
const LOG_START = Math.log(2);
/**
 * Who buys again buys the same thing more often than the price list alone would have it. A whole amount is the price of one
 * thing, a coffee or a ticket: one such purchase in eight is repeated. An odd sum is that of a basket, which nobody fills
 * twice alike: one in fifty. Own inference.
 */
const SAME_THING_AGAIN = 0.125;
const SAME_BASKET_AGAIN = 0.02;
/** In minor units: amounts without cents, or whole hundreds where a currency has none. */
const WHOLE = 100;
/** Prices seen before any were counted: ten payments of which half a one had this price. */
const PRIOR_PAYMENTS = 10;
const PRIOR_SAME = 0.5;
/**
 * Nothing was sent between the two: about twice as common of a repeat at once. Somebody else was served in between: the
 * customer had left the till, about one to four. Own inference.
 */
const NEXT_TRACE = Math.log(2);
const SERVED_BETWEEN = -Math.log(4);
/** A card that does this again and again pays so by habit (two fares, two meals): about one to five each time. Own inference. */
const HABIT = -Math.log(5);

/** Log-odds that a second payment is the first one charged again rather than a purchase of its own. */
export const logOddsTwice = ({ gapMs, amount, samePrice, payments, traces, otherTimes }: SecondPayment): number => {
  const again = amount % WHOLE === 0 ? SAME_THING_AGAIN : SAME_BASKET_AGAIN;
  const share = Math.max(again, (samePrice + PRIOR_SAME) / (payments + PRIOR_PAYMENTS));
  const trace = traces === undefined || traces <= 0 ? 0 : traces === 1 ? NEXT_TRACE : SERVED_BETWEEN;
  return LOG_START - (gapMs / HALF_LIFE_MS) * Math.LN2 - Math.log(share) + trace + HABIT * otherTimes;
};

/** About three to one: the money of a doubtful pair is asked after from here on. */
export const TWICE_FROM = Math.log(3);
