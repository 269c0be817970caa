import { APPROVED, GIVE_BACK, PAYMENT } from './classify.ts';
import { repeatsOf, REPEAT_MS } from './clean.ts';
import { boughtKey, NO_KEY, purchaseKey, referenceKey, rrnKey } from './keys.ts';
import { comparable } from './names.ts';
import { orderOf } from './order.ts';
import { type Rows, TERMINAL } from './rows.ts';
import { logOddsTwice, TWICE_FROM } from './twice.ts';

/** Prices of a terminal, hashed into so many counters: enough to tell a price that comes again and again. */
const PRICE_SLOTS = 256;

/**
 * What is remembered of every approved payment, also of those let go: how often a terminal takes one and the same
 * amount, and what was given back. Adding commutes.
 */
export interface Trade {
  /** Approved payments of the terminal's side by terminal number, then by hashed amount. */
  prices: Uint32Array;
  /** Latest refund or void per terminal, card and amount, either side. */
  readonly givenBack: Map<number, GivenBack>;
  /** Reference numbers that refunds and voids name as their originals. */
  readonly originals: Set<number>;
  /** How many of the two it takes until it is looked which of them are still asked for. */
  nextForget: number;
}

interface GivenBack {
  readonly time: number;
  /** The last approval of the same purchase at the terminal before it, which it most likely gave back. */
  readonly of: number;
}

/** Fewer are not worth a look at which of them are still asked for: about a megabyte. */
const GIVEN_BACK_LEAST = 8192;

export const createTrade = (): Trade => ({
  prices: new Uint32Array(0),
  givenBack: new Map(),
  originals: new Set(),
  nextForget: GIVEN_BACK_LEAST,
});

const slotOf = (amount: number): number => (Math.imul(amount | 0, 0x9e3779b1) >>> 16) % PRICE_SLOTS;

/** Tells of most cards at once that they are none of a few: by so many of their bits. */
const CARD_BITS = 16;
// The bits that Math.imul leaves highest depend on all of the lower ones.
const markOf = (card: number): number => Math.imul(card | 0, 0x9e3779b1) >>> (32 - CARD_BITS);

/** Times of approvals by purchase, and marks of the cards that are among them. */
interface Bought {
  readonly times: Map<number, number[]>;
  readonly cards: Uint8Array;
}

const isApproved = ({ small }: Rows, at: number, group: number): boolean =>
  small.group[at] === group && small.outcome[at] === APPROVED;

/** The purchases that refunds and voids of the list gave back. */
const givenBackIn = (rows: Rows, list: Uint32Array): Bought => {
  const times = new Map<number, number[]>();
  const cards = new Uint8Array(1 << CARD_BITS);
  for (let place = 0; place < list.length; place += 1) {
    const at = list[place] ?? 0;
    if (!isApproved(rows, at, GIVE_BACK)) continue;
    times.set(purchaseKey(rows, at), []);
    cards[markOf(rows.floats.card[at] ?? 0)] = 1;
  }
  times.delete(NO_KEY);
  return { times, cards };
};

/** Notes when they were bought. */
const noteBought = ({ times, cards }: Bought, rows: Rows): void => {
  const { card, time } = rows.floats;
  for (let at = 0; at < rows.size; at += 1) {
    if (cards[markOf(card[at] ?? 0)] === 0) continue;
    if (!isApproved(rows, at, PAYMENT) || rows.small.side[at] !== TERMINAL) continue;
    times.get(purchaseKey(rows, at))?.push(time[at] ?? 0);
  }
};

/** Latest approval of the same purchase at the terminal before a refund or void of the list; for rows of one store. */
const lastBought = (rows: Rows, list: Uint32Array): ((givenBack: number) => number) => {
  const bought = givenBackIn(rows, list);
  if (bought.times.size > 0) noteBought(bought, rows);
  return (at) => {
    const until = rows.floats.time[at] ?? 0;
    const times = bought.times.get(purchaseKey(rows, at)) ?? [];
    return times.reduce((last, time) => (time <= until && time > last ? time : last), Number.NEGATIVE_INFINITY);
  };
};

/**
 * Forgets what was given back of payments that were let go: nobody asks after those. A refund stands behind its payment, so
 * that what it gave back is among the rows that are left, or was in no doubt.
 */
export const forgetGivenBack = (trade: Trade, rows: Rows): void => {
  if (trade.givenBack.size + trade.originals.size < trade.nextForget) return;
  const bought = new Set<number>();
  const numbers = new Set<number>();
  for (let at = 0; at < rows.size; at += 1) {
    if (rows.small.group[at] !== PAYMENT || rows.small.side[at] !== TERMINAL) continue;
    const purchase = purchaseKey(rows, at);
    if (trade.givenBack.has(purchase)) bought.add(purchase);
    const number = trade.originals.size === 0 ? NO_KEY : rrnKey(rows, at);
    if (trade.originals.has(number)) numbers.add(number);
  }
  for (const key of trade.givenBack.keys()) if (!bought.has(key)) trade.givenBack.delete(key);
  for (const key of trade.originals) if (!numbers.has(key)) trade.originals.delete(key);
  trade.nextForget = Math.max(GIVEN_BACK_LEAST, 2 * (trade.givenBack.size + trade.originals.size));
};

/** Remembers those of the rows that were approved. */
export const addTrades = (trade: Trade, rows: Rows, list: Uint32Array): void => {
  addEach(trade, rows, list, lastBought(rows, list));
};

const addEach = (trade: Trade, rows: Rows, list: Uint32Array, boughtBefore: (at: number) => number): void => {
  for (let place = 0; place < list.length; place += 1) addTrade(trade, rows, list[place] ?? 0, boughtBefore);
};

const addTrade = (trade: Trade, rows: Rows, at: number, boughtBefore: (at: number) => number): void => {
  const { floats, words, small } = rows;
  if (small.outcome[at] !== APPROVED) return;
  if (small.group[at] === GIVE_BACK) {
    const key = purchaseKey(rows, at);
    const time = floats.time[at] ?? 0;
    const known = trade.givenBack.get(key);
    if (key !== NO_KEY && (known === undefined || time > known.time)) {
      trade.givenBack.set(key, { time, of: boughtBefore(at) });
    }
    const original = referenceKey(rows, floats.original[at] ?? Number.NaN, PAYMENT);
    if (original !== NO_KEY) trade.originals.add(original);
  } else if (small.group[at] === PAYMENT && small.side[at] === TERMINAL) {
    const first = (words.terminal[at] ?? 0) * PRICE_SLOTS;
    if (first >= trade.prices.length) {
      const wider = new Uint32Array(Math.max(first + PRICE_SLOTS, trade.prices.length * 2));
      wider.set(trade.prices);
      trade.prices = wider;
    }
    const { prices } = trade;
    const price = first + slotOf(floats.amount[at] ?? 0);
    prices[price] = (prices[price] ?? 0) + 1;
  }
};

/**
 * A price taken this often, and in this share of all sales, is a usual one (a coffee, a fare): the same card paying it
 * twice in a row is then ordinary (our inference; two coffees are not a double charge).
 */
const USUAL_TIMES = 5;
const USUAL_SHARE = 0.05;

const pricesAt = (trade: Trade, rows: Rows, at: number): { readonly same: number; readonly all: number } => {
  const first = (rows.words.terminal[at] ?? 0) * PRICE_SLOTS;
  const prices = trade.prices.subarray(first, first + PRICE_SLOTS);
  return {
    same: prices[slotOf(rows.floats.amount[at] ?? 0)] ?? 0,
    all: prices.reduce((sum, times) => sum + times, 0),
  };
};

/** True where the row's amount is a usual price at its terminal. */
export const isUsualPrice = (trade: Trade, rows: Rows, at: number): boolean => {
  const { same, all } = pricesAt(trade, rows, at);
  return same >= USUAL_TIMES && same >= all * USUAL_SHARE;
};

/**
 * True where a refund or void of this card and amount, or one that names this payment, came later. `alone`: no other
 * payment is asked about with it, so that what gave back another purchase of the same card and amount is not this one's.
 */
export const wasGivenBack = (trade: Trade, rows: Rows, at: number, alone = false): boolean => {
  const given = trade.givenBack.get(purchaseKey(rows, at));
  const time = rows.floats.time[at] ?? 0;
  if (given !== undefined && given.time >= time && !(alone && given.of > time)) return true;
  return trade.originals.has(referenceKey(rows, rows.floats.rrn[at] ?? Number.NaN, PAYMENT));
};

/** Two approvals of one purchase, the attempt between them if there was one. */
export interface Repeat {
  readonly first: number;
  readonly second: number;
  readonly attempt: number | undefined;
  /** The message itself came twice: one trace number, one moment apart. */
  readonly sameMessage: boolean;
}

/**
 * Doubtful second approvals in the terminal's own records: with an attempt between them that failed or went unanswered, or
 * so soon, of so odd an amount, with nothing done in between, that a second purchase is the less likely reading.
 */
export const repeatedApprovals = (rows: Rows, trade: Trade): Repeat[] => {
  const { floats, small } = rows;
  const time = (at: number): number => floats.time[at] ?? 0;
  const order = orderOf(rows);
  const found: Repeat[] = [];
  const runs = repeatsOf(rows, TERMINAL);
  if (runs.length === 0) return found;
  const failures = failedAttempts(rows);
  const runsOf = new Map<number, number>();
  for (const run of runs) {
    const key = boughtKey(rows, run[0] ?? 0);
    runsOf.set(key, (runsOf.get(key) ?? 0) + 1);
  }
  for (const run of runs) {
    run.sort(order);
    for (const [index, second] of run.entries()) {
      const first = run[index - 1];
      if (first === undefined) continue;
      const [one, two] = [first, second].map((at) => comparable(floats.stan[at] ?? Number.NaN));
      const [left, right] = [first, second].map((at) => comparable(floats.rrn[at] ?? Number.NaN));
      const sameTrace = one === two || (left === right && left !== undefined);
      // The very same row in two overlapping exports is one record, not two approvals.
      if (sameTrace && time(first) === time(second) && small.file[first] !== small.file[second]) continue;
      const attempt = failures.get(boughtKey(rows, second))?.find((at) => {
        return time(at) > time(first) && time(at) <= time(second);
      });
      if (attempt === undefined && !sameTrace) {
        if (isUsualPrice(trade, rows, second)) continue;
        const { same, all } = pricesAt(trade, rows, second);
        const odds = logOddsTwice({
          gapMs: time(second) - time(first),
          amount: floats.amount[second] ?? 0,
          samePrice: Math.max(0, same - run.length),
          payments: Math.max(0, all - run.length),
          traces: one !== undefined && two !== undefined ? two - one : undefined,
          otherTimes: (runsOf.get(boughtKey(rows, second)) ?? 1) - 1,
        });
        if (odds < TWICE_FROM) continue;
      }
      if (wasGivenBack(trade, rows, first) || wasGivenBack(trade, rows, second)) continue;
      found.push({ first, second, attempt, sameMessage: sameTrace });
    }
  }
  return found;
};

/** Attempts at the terminal that did not end in an approval, by card and amount, in order. */
const failedAttempts = (rows: Rows): Map<number, number[]> => {
  const attempts = new Map<number, number[]>();
  for (let at = 0; at < rows.size; at += 1) {
    const { side, group, outcome } = rows.small;
    if (side[at] !== TERMINAL || group[at] !== PAYMENT || outcome[at] === APPROVED) continue;
    const key = boughtKey(rows, at);
    if (key === NO_KEY) continue;
    const list = attempts.get(key);
    if (list === undefined) attempts.set(key, [at]);
    else list.push(at);
  }
  const order = orderOf(rows);
  for (const list of attempts.values()) list.sort(order);
  return attempts;
};

/** For a payment nobody heard an answer to: the approval of the same card and amount that followed it. */
export const repeatAfter = (rows: Rows): ((unanswered: number) => number | undefined) => {
  const approvals = new Map<number, number[]>();
  const wanted = new Set<number>();
  const { side, group, outcome } = rows.small;
  for (let at = 0; at < rows.size; at += 1) {
    if (side[at] === TERMINAL && group[at] === PAYMENT && outcome[at] !== APPROVED) wanted.add(boughtKey(rows, at));
  }
  wanted.delete(NO_KEY);
  for (let at = 0; at < rows.size; at += 1) {
    if (side[at] !== TERMINAL || group[at] !== PAYMENT || outcome[at] !== APPROVED) continue;
    const key = boughtKey(rows, at);
    if (!wanted.has(key)) continue;
    const list = approvals.get(key);
    if (list === undefined) approvals.set(key, [at]);
    else list.push(at);
  }
  const order = orderOf(rows);
  for (const list of approvals.values()) list.sort(order);
  return (unanswered) => {
    const from = rows.floats.time[unanswered] ?? 0;
    return approvals.get(boughtKey(rows, unanswered))?.find((at) => {
      const time = rows.floats.time[at] ?? 0;
      return time > from && time <= from + REPEAT_MS;
    });
  };
};
