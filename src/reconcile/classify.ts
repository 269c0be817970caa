import type { TransactionRecord, TransactionType } from '../model/record.ts';
import type { SymptomId } from '../model/symptom.ts';

/** What a record says about the money; numbers, because rows are kept as numbers. */
export const APPROVED = 1;
/** Somebody answered no. */
export const REFUSED = 2;
/** Nobody at this side knows: the request may have been carried out and its answer lost. */
export const UNKNOWN = 3;
/** The request never left the terminal, so nothing can have been charged. */
export const UNSENT = 4;
/** No table knows what the record says: a refusal where the others can be read, and no word at all where they cannot. */
export const UNREAD = 5;
export type OutcomeClass = typeof APPROVED | typeof REFUSED | typeof UNKNOWN | typeof UNSENT | typeof UNREAD;

/**
 * No answer was understood, so the terminal owes a reversal. "Connection failed" and "sending failed" are not among
 * them: what was never sent cannot be charged (StarPOS E106 sent without answer against E107 not sent; LiaoYang_POS
 * reverses after a receive error only). Nor is a message that says nothing of its cause: it is no proof of a lost answer.
 */
const NO_ANSWER: ReadonlySet<SymptomId> = new Set<SymptomId>([
  'receive-timeout',
  'link-unstable',
  'host-timeout',
  'response-mismatch',
  'message-error',
  'reversal-failed',
  'mac-error',
]);

/**
 * Of these a code says that the host did answer: a failed MAC check (A0) was then the host's, and nothing was booked.
 * Not so a time-out behind the host (68, 98): the switch owes the issuer a reversal then (UnionPay Q/CUP 006.6-2014
 * App. A.2, who may issue a code), but until it was answered nobody at the till knows whether the holder was charged.
 */
const ANSWERED_BY_CODE: ReadonlySet<SymptomId> = new Set<SymptomId>(['mac-error']);

const NOT_SENT: ReadonlySet<SymptomId> = new Set<SymptomId>([
  'connect-failed',
  'send-failed',
  'no-signal',
  'line-unplugged',
  'address-error',
  'tls-error',
  'chip-read-error',
  'stripe-read-error',
  'contactless-read-error',
  'card-reader-fault',
  'multiple-cards',
  'card-removed',
  'card-not-presented',
  'see-phone',
  'cancelled',
  'entry-timeout',
  'pin-not-entered',
  'pin-pad-fault',
  'key-fault',
  'not-signed-on',
  'key-missing',
  'settlement-required',
  'operator-password-wrong',
  'operator-not-allowed',
]);

/** Answered by the host that what was to be reversed or undone is not there: nothing was charged (UnionPay 12, 22, 25). */
export const ORIGINAL_UNKNOWN: ReadonlySet<SymptomId> = new Set<SymptomId>([
  'original-not-found',
  'related-transaction-error',
  'invalid-transaction',
]);

/** Undefined for a row of the journal that is no attempt at anything. */
export const outcomeOf = (reading: TransactionRecord['reading']): OutcomeClass | undefined => {
  if (reading.outcome === 'approved') return APPROVED;
  if (reading.outcome === 'information') return undefined;
  if (reading.symptom === 'unknown') return UNREAD;
  if (NOT_SENT.has(reading.symptom)) return UNSENT;
  if (!NO_ANSWER.has(reading.symptom)) return REFUSED;
  return ANSWERED_BY_CODE.has(reading.symptom) && reading.by === 'code' ? REFUSED : UNKNOWN;
};

/**
 * True for an answer that says that nobody behind the host answered. Where it is the host's own record, the host has
 * closed the payment as not approved, and owes the issuer the reversal itself; where it is the terminal's, and there
 * is no host to ask, it stays in doubt.
 */
export const isClosedAtHost = ({ symptom, by }: TransactionRecord['reading']): boolean =>
  symptom === 'host-timeout' && by === 'code';

/** Which records can be two sides of one booking. */
export const PAYMENT = 1;
export const GIVE_BACK = 2;
export const UNDO = 3;
export const CLOSE = 4;
/** Moves no money and is not compared. */
export const NONE = 0;
export type Group = typeof PAYMENT | typeof GIVE_BACK | typeof UNDO | typeof CLOSE | typeof NONE;

const GROUPS: Readonly<Record<TransactionType, Group>> = {
  SALE: PAYMENT,
  PREAUTH: PAYMENT,
  PREAUTH_COMPLETE: PAYMENT,
  VOID: GIVE_BACK,
  REFUND: GIVE_BACK,
  REVERSAL: UNDO,
  SETTLEMENT: CLOSE,
  BALANCE: NONE,
  SIGN_ON: NONE,
};

/** A row without a type is a payment: exports of payments only leave the column out. */
export const groupOf = (type: TransactionType | undefined): Group => (type === undefined ? PAYMENT : GROUPS[type]);

const SIGNS: Readonly<Record<TransactionType, number>> = {
  SALE: 1,
  PREAUTH_COMPLETE: 1,
  VOID: -1,
  REFUND: -1,
  PREAUTH: 0,
  REVERSAL: 0,
  SETTLEMENT: 0,
  BALANCE: 0,
  SIGN_ON: 0,
};

/** Sign with which an approved record enters the books; a pre-authorisation holds money and moves none. */
export const signOf = (type: TransactionType | undefined): number => (type === undefined ? 1 : SIGNS[type]);
