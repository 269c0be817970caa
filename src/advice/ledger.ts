import type { Subject, Surroundings } from '../model/diagnosis.ts';
import { HOUR, MINUTE } from '../model/units.ts';
import { isDoubleEntry, isInDoubt, paymentOf, recoveryOf } from './money.ts';

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
  /** Refused, certainly not charged, and not made good. */
  readonly lost: Sums;
  /** Refused first and made good later. */
  readonly recovered: Sums;
  /** Perhaps charged, no approval seen, no reversal answered. */
  readonly inDoubt: Sums;
  /** Charged a second time for one purchase. */
  readonly doubled: Sums;
}

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
  recovered: boolean;
  inDoubt: boolean;
  readonly amount: number;
  readonly currency: string | undefined;
}

const settlePurchase = (
  purchase: Purchase,
  into: { lost: Map<string, number>; recovered: Map<string, number> },
): void => {
  if (!purchase.inDoubt) add(purchase.recovered ? into.recovered : into.lost, purchase.currency, purchase.amount);
};

/** Adds up alarms in time order; linear in their number. */
export const ledgerOf = (subjects: readonly Subject[], ask: Surroundings): Ledger => {
  const open = new Map<string, Purchase>();
  const closed: Purchase[] = [];
  const cards = new Map<number, { again: boolean; tried: number; last: number; recovered: boolean }>();
  const sums = {
    lost: new Map<string, number>(),
    recovered: new Map<string, number>(),
    inDoubt: new Map<string, number>(),
    doubled: new Map<string, number>(),
  };
  const recoveries = new Set<string>();
  let anonymous = 0;
  let anonymousRetried = 0;
  let repeats = 0;

  for (const subject of subjects) {
    const { record } = subject;
    if (record.kind !== 'alarm' && isDoubleEntry(subject) && record.amount !== undefined) {
      add(sums.doubled, record.currency, record.amount);
      continue;
    }
    const doubtful = isInDoubt(subject, ask);
    const payment = paymentOf(subject);
    if (payment === undefined) {
      if (doubtful && record.kind !== 'alarm' && record.amount !== undefined) {
        add(sums.inDoubt, record.currency, record.amount);
      }
      continue;
    }
    const recovery = recoveryOf(subject, ask);
    if (recovery !== undefined) recoveries.add(`${recovery.source.file}:${recovery.source.record}`);

    const { card } = payment;
    if (card === undefined) {
      anonymous += 1;
      if (recovery !== undefined) anonymousRetried += 1;
    } else {
      const known = cards.get(card);
      if (known === undefined) {
        cards.set(card, {
          again: false,
          tried: 1,
          last: payment.time,
          recovered: recovery !== undefined,
        });
      } else {
        known.again ||= payment.time - known.last >= OCCASION_MS;
        known.tried += 1;
        known.last = payment.time;
        known.recovered ||= recovery !== undefined;
      }
    }

    const who = card === undefined ? `t ${payment.terminalId}` : `c ${card}`;
    const key = `${who} ${payment.amount} ${payment.currency}`;
    const span = card === undefined ? TERMINAL_SPAN_MS : CARD_SPAN_MS;
    const before = open.get(key);
    if (before !== undefined && payment.time - before.last <= span) {
      before.last = payment.time;
      before.recovered = recovery !== undefined;
      before.inDoubt ||= doubtful;
      repeats += 1;
      continue;
    }
    if (payment.amount === undefined) continue;
    const purchase = {
      last: payment.time,
      recovered: recovery !== undefined,
      inDoubt: doubtful,
      amount: payment.amount,
      currency: payment.currency,
    };
    open.set(key, purchase);
    closed.push(purchase);
  }

  for (const purchase of closed) {
    settlePurchase(purchase, sums);
    if (purchase.inDoubt) add(sums.inDoubt, purchase.currency, purchase.amount);
  }
  const known = [...cards.values()];
  return {
    customers: cards.size + anonymous,
    retried: known.filter((card) => card.tried > 1 || card.recovered).length + anonymousRetried,
    extraAttempts: repeats + recoveries.size,
    hitAgain: known.filter((card) => card.again).length,
    lost: sums.lost,
    recovered: sums.recovered,
    inDoubt: sums.inDoubt,
    doubled: sums.doubled,
  };
};
