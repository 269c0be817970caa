import type { Sighting, Subject, Surroundings } from '../model/diagnosis.ts';
import type { TransactionRecord, TransactionType } from '../model/record.ts';
import type { SymptomId } from '../model/symptom.ts';

const PAYMENTS: ReadonlySet<TransactionType> = new Set<TransactionType>(['SALE', 'PREAUTH', 'PREAUTH_COMPLETE']);

/**
 * Symptoms after which nobody at the till can know whether the amount was charged: the request may have
 * reached the host and its answer been lost, or the two sides contradict each other. "Connection failed" and
 * "sending failed" are not among them: what was never sent cannot be charged (StarPOS E106 against E107;
 * LiaoYang_POS sends a reversal after a receive error only).
 */
const UNKNOWN_OUTCOME: ReadonlySet<SymptomId> = new Set<SymptomId>([
  'receive-timeout',
  'link-unstable',
  'host-timeout',
  'response-mismatch',
  'reversal-failed',
  'missing-at-host',
  'missing-at-terminal',
  'status-differs',
  'no-original',
]);

const DOUBLE: ReadonlySet<SymptomId> = new Set<SymptomId>(['double-approval']);

/** A customer trying to pay: not a void, a sign-on or a device's own message, and not told already by another row. */
export const paymentOf = (subject: Subject): TransactionRecord | undefined => {
  const { record } = subject;
  if (record.kind === 'alarm' || subject.inherits !== undefined) return undefined;
  return record.transactionType === undefined || PAYMENTS.has(record.transactionType) ? record : undefined;
};

const isPayment = (sighting: Sighting): boolean =>
  sighting.transactionType === undefined || PAYMENTS.has(sighting.transactionType);

/**
 * The approved payment that made good a refused one: the next of the same card within two hours, or one of the
 * same amount at the same terminal within fifteen minutes (the customer took another card).
 */
export const recoveryOf = (subject: Subject, ask: Surroundings): Sighting | undefined => {
  const payment = paymentOf(subject);
  if (payment === undefined) return undefined;
  const { cardNext, terminalNext } = ask.neighbours(subject);
  if (cardNext !== undefined && isPayment(cardNext)) return cardNext;
  if (payment.amount === undefined) return undefined;
  return terminalNext.find(
    (next) => isPayment(next) && next.amount === payment.amount && next.currency === payment.currency,
  );
};

/** True where the amount may have been charged though no approval was seen, and no reversal of it was answered. */
export const isInDoubt = (subject: Subject, ask: Surroundings): boolean => {
  const { disagreement } = subject;
  // Where both sides were compared, they know better than the symptom: what they settle is in no doubt.
  if (disagreement?.kind === 'settled-by-records' && disagreement.facts.compared) return false;
  if (disagreement?.mismatch !== undefined && disagreement.mismatch !== 'duplicate' && subject.inherits === undefined) {
    return true;
  }
  if (!UNKNOWN_OUTCOME.has(subject.symptom) || subject.inherits !== undefined || subject.record.kind === 'alarm') {
    return false;
  }
  const { amount, currency } = subject.record;
  return !ask
    .neighbours(subject)
    .terminalNext.some(
      (next) => next.transactionType === 'REVERSAL' && next.amount === amount && next.currency === currency,
    );
};

/** True where one purchase was charged twice. */
export const isDoubleEntry = (subject: Subject): boolean =>
  subject.inherits === undefined && (DOUBLE.has(subject.symptom) || subject.mismatch === 'duplicate');

/** True where the books of the two sides do not agree, or would not: unmatched, differing or doubled. */
export const isUnmatched = (subject: Subject): boolean =>
  subject.inherits === undefined &&
  (subject.mismatch !== undefined || DOUBLE.has(subject.symptom) || subject.symptom === 'reversal-failed');
