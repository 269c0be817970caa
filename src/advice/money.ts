import type { Disagreement } from '../model/reconciliation.ts';
import type { Sighting, Subject, Surroundings } from '../model/diagnosis.ts';
import type { TransactionRecord, TransactionType } from '../model/record.ts';

const PAYMENTS: ReadonlySet<TransactionType> = new Set<TransactionType>(['SALE', 'PREAUTH', 'PREAUTH_COMPLETE']);

/**
 * A customer trying to pay in vain: not a void, a sign-on or a device's own message, not told already by another row,
 * and not a payment that went well at the till while the books disagree.
 */
export const paymentOf = (subject: Subject): TransactionRecord | undefined => {
  const { record } = subject;
  if (record.kind === 'alarm' || subject.inherits !== undefined || wentWell(subject)) return undefined;
  return record.transactionType === undefined || PAYMENTS.has(record.transactionType) ? record : undefined;
};

/** What looked well where it was made: nobody stood waiting for it, and nobody has to try again. */
export const wentWell = ({ record }: Subject): boolean => record.reading.outcome === 'approved';

/** Recoveries found so far, by the ordinal of the alarm; null where there is none. Each is asked for again and again. */
const found = new WeakMap<Surroundings, (Sighting | null | undefined)[]>();

/**
 * The approved payment that made good a refused one: the next of the same card within two hours, or one of the
 * same amount at the same terminal within fifteen minutes (the customer took another card).
 */
export const recoveryOf = (subject: Subject, ask: Surroundings): Sighting | undefined => {
  if (paymentOf(subject) === undefined) return undefined;
  let known = found.get(ask);
  if (known === undefined) {
    known = [];
    found.set(ask, known);
  }
  let recovery = known[subject.ordinal];
  if (recovery === undefined) {
    recovery = ask.madeGood(subject, PAYMENTS) ?? null;
    known[subject.ordinal] = recovery;
  }
  return recovery ?? undefined;
};

/**
 * What comparing the records told of this payment, where somebody still has to settle it. It is the only word on money
 * that may have moved: figures, steps and the section on the books all say what it says. A message that repeats an
 * event has none, nor has a reversal beside its payment; so nothing is counted twice.
 */
export const openPayment = ({ disagreement }: Subject): Disagreement | undefined =>
  disagreement === undefined || disagreement.kind === 'settled-by-records' ? undefined : disagreement;

/** True where a payment, or what this reversal was to undo, has to be settled before it may be repeated. */
export const isInDoubt = (subject: Subject): boolean => {
  const open = openPayment(subject);
  return open === undefined ? subject.undoes !== undefined : open.mismatch !== 'duplicate';
};

/** True where the books of the two sides do not agree, or one purchase is in them twice. */
export const isUnmatched = (subject: Subject): boolean => openPayment(subject)?.mismatch !== undefined;
