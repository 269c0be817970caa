import type { Diagnosis, Sighting, Subject, Surroundings } from '../model/diagnosis.ts';
import type { TransactionRecord } from '../model/record.ts';
import { HOUR, MINUTE } from '../model/units.ts';
import type { VerdictId } from '../model/reconciliation.ts';
import { openPayment, paymentOf, recoveryOf } from './money.ts';

export interface Explained {
  readonly subject: Subject;
  readonly diagnosis: Diagnosis;
}

/** Sums in minor units by currency; `''` stands for an unknown one. Currencies are never added to one another. */
export type Sums = ReadonlyMap<string, number>;

/**
 * Customers and money of a set of alarms. A customer who tries the same amount several times is one customer with
 * one amount: by card within two hours, and where no card is known by terminal and amount within fifteen minutes.
 */
export interface Ledger {
  /** Different cards among failed payments; a payment without a known card counts as a customer of its own. */
  readonly customers: number;
  /** Customers that tried again, whether or not it went well. */
  readonly retried: number;
  /** Failed repeats, plus the approved payments that made refused ones good. */
  readonly extraAttempts: number;
  /** Cards that failed on two or more separate occasions, half an hour or more apart. */
  readonly hitAgain: number;
  /** Refused, certainly not charged, and not made good. An amount keyed wrong counts as the shop's usual ticket. */
  readonly lost: Sums;
  /** Refused first and made good later: what was then paid, at most what was refused. */
  readonly recovered: Sums;
  /** Money of the payments that comparing the records left open, each for itself, by what became of it. */
  readonly open: Open;
}

/** What an open payment's money is told as. */
export interface Open {
  /** Nobody knows yet whether it was charged. */
  readonly inDoubt: Sums;
  /** Charged a second time for one purchase. */
  readonly doubled: Sums;
  /** Known to be charged, or not, while somebody's books say otherwise. */
  readonly toCorrect: Sums;
}

const HEADINGS: Readonly<Record<VerdictId, keyof Open>> = {
  'in-doubt': 'inDoubt',
  'charged-twice': 'doubled',
  charged: 'toCorrect',
  'not-charged': 'toCorrect',
};

const CARD_SPAN_MS = 2 * HOUR;
const TERMINAL_SPAN_MS = 15 * MINUTE;
const OCCASION_MS = 30 * MINUTE;

const add = (sums: Map<string, number>, currency: string | undefined, amount: number): void => {
  const key = currency ?? '';
  sums.set(key, (sums.get(key) ?? 0) + amount);
};

interface Purchase {
  /** Time of its last failed attempt seen so far, milliseconds since the epoch. */
  last: number;
  recovery: Sighting | undefined;
  /** Told among the open payments, and neither lost nor made good. */
  isOpen: boolean;
  /** What was at stake, in minor units of `currency`. */
  readonly worth: number;
  readonly currency: string | undefined;
}

interface Customer {
  last: number;
  triedAgain: boolean;
  cameAgain: boolean;
}

/**
 * What a refused payment was worth. An amount that was keyed wrong was never going to be paid: it counts as the
 * median of the site's approved sales where that is smaller, so that one slip of two noughts is not a fortune lost.
 */
const worthOf = ({ subject, diagnosis }: Explained, amount: number, ask: Surroundings): number => {
  if (diagnosis.cause !== 'transaction-anomaly/input-error' || subject.family !== 'amount') return amount;
  return Math.min(amount, ask.usualTicket(subject) ?? amount);
};

/** What was then paid, at most what was refused; another currency is not compared. */
const madeGood = (worth: number, currency: string | undefined, recovery: Sighting): number =>
  recovery.currency === currency ? Math.min(worth, recovery.amount ?? worth) : (recovery.amount ?? 0);

/** The customers among failed payments. */
const createCustomers = () => {
  const cards = new Map<number, Customer>();
  let anonymous = 0;
  let anonymousAgain = 0;
  return {
    see({ card, time }: TransactionRecord, recovered: boolean): void {
      if (card === undefined) {
        anonymous += 1;
        if (recovered) anonymousAgain += 1;
        return;
      }
      const known = cards.get(card);
      if (known === undefined) {
        cards.set(card, { last: time, triedAgain: recovered, cameAgain: false });
        return;
      }
      known.triedAgain = true;
      known.cameAgain ||= time - known.last >= OCCASION_MS;
      known.last = time;
    },
    count() {
      const known = [...cards.values()];
      return {
        customers: cards.size + anonymous,
        retried: known.filter((customer) => customer.triedAgain).length + anonymousAgain,
        hitAgain: known.filter((customer) => customer.cameAgain).length,
      };
    },
  };
};

/** The purchases met last, by card or terminal, then by amount. */
const createPurchases = () => {
  const customers = new Map<number | string, Map<number | undefined, Purchase[]>>();
  const at = ({ card, terminalId, amount }: TransactionRecord): Purchase[] => {
    const who = card ?? terminalId ?? '';
    let byAmount = customers.get(who);
    if (byAmount === undefined) {
      byAmount = new Map();
      customers.set(who, byAmount);
    }
    let list = byAmount.get(amount);
    if (list === undefined) {
      list = [];
      byAmount.set(amount, list);
    }
    return list;
  };
  return {
    /** The last one of this customer, amount and currency. */
    find: (payment: TransactionRecord): Purchase | undefined =>
      at(payment).find(({ currency }) => currency === payment.currency),
    /** Takes the place of the one before. */
    add(payment: TransactionRecord, purchase: Purchase): void {
      const list = at(payment);
      const before = list.findIndex(({ currency }) => currency === payment.currency);
      list[before < 0 ? list.length : before] = purchase;
    },
  };
};

/** Tells approvals of several files apart in one number: no file has as many rows. */
const FILE_ROWS = 2 ** 32;

/** Adds up alarms in time order; linear in their number. */
export const ledgerOf = (alarms: readonly Explained[], ask: Surroundings): Ledger => {
  const known = createPurchases();
  const purchases: Purchase[] = [];
  const customers = createCustomers();
  const lost = new Map<string, number>();
  const recovered = new Map<string, number>();
  const sums = {
    inDoubt: new Map<string, number>(),
    doubled: new Map<string, number>(),
    toCorrect: new Map<string, number>(),
  };
  const recoveries = new Set<number>();
  let repeats = 0;

  for (const alarm of alarms) {
    const { subject } = alarm;
    const open = openPayment(subject);
    if (open !== undefined) add(sums[HEADINGS[open.verdict]], open.currency, open.atStake);
    const payment = paymentOf(subject);
    if (payment === undefined) continue;
    const recovery = recoveryOf(subject, ask);
    if (recovery !== undefined) recoveries.add(recovery.source.file * FILE_ROWS + recovery.source.record);
    customers.see(payment, recovery !== undefined);

    const { card, amount, currency, time } = payment;
    const before = known.find(payment);
    const isOpen = open !== undefined;
    if (before !== undefined && time - before.last <= (card === undefined ? TERMINAL_SPAN_MS : CARD_SPAN_MS)) {
      before.last = time;
      before.recovery = recovery;
      before.isOpen ||= isOpen;
      repeats += 1;
    } else if (amount !== undefined) {
      const purchase = { last: time, recovery, isOpen, worth: worthOf(alarm, amount, ask), currency };
      known.add(payment, purchase);
      purchases.push(purchase);
    }
  }

  for (const { recovery, isOpen, worth, currency } of purchases) {
    if (isOpen) continue;
    if (recovery === undefined) add(lost, currency, worth);
    else add(recovered, recovery.currency, madeGood(worth, currency, recovery));
  }
  return { ...customers.count(), extraAttempts: repeats + recoveries.size, lost, recovered, open: sums };
};

const NONE: Sums = new Map();
const NOTHING_OPEN: Open = { inDoubt: NONE, doubled: NONE, toCorrect: NONE };

/** The same for a single alarm, without what tells many apart: most of a large log is costed alarm by alarm. */
export const ledgerOfOne = (alarm: Explained, ask: Surroundings): Ledger => {
  const { subject } = alarm;
  const only = (currency: string | undefined, amount: number | undefined): Sums =>
    amount === undefined ? NONE : new Map<string, number>().set(currency ?? '', amount);
  const found = openPayment(subject);
  const open =
    found === undefined
      ? NOTHING_OPEN
      : { ...NOTHING_OPEN, [HEADINGS[found.verdict]]: only(found.currency, found.atStake) };
  const payment = paymentOf(subject);
  if (payment === undefined) {
    return { customers: 0, retried: 0, extraAttempts: 0, hitAgain: 0, lost: NONE, recovered: NONE, open };
  }
  const recovery = recoveryOf(subject, ask);
  const again = recovery === undefined ? 0 : 1;
  const { amount, currency } = payment;
  const worth = amount === undefined ? undefined : worthOf(alarm, amount, ask);
  const isMadeGood = found === undefined && recovery !== undefined && worth !== undefined;
  return {
    customers: 1,
    retried: again,
    extraAttempts: again,
    hitAgain: 0,
    lost: found !== undefined || recovery !== undefined ? NONE : only(currency, worth),
    recovered: isMadeGood ? only(recovery.currency, madeGood(worth, currency, recovery)) : NONE,
    open,
  };
};
