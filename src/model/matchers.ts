import type { Matcher } from './diagnosis.ts';
import type { EntryMode, TransactionType } from './record.ts';
import { BY_HOST, type Family, type SymptomId } from './symptom.ts';

/** Matches alarms by their symptom. */
export const matchSymptoms = (id: string, symptoms: readonly SymptomId[]): Matcher => {
  const wanted: ReadonlySet<SymptomId> = new Set(symptoms);
  return { id, test: (subject) => wanted.has(subject.symptom) };
};

const bySymptom = new Map<SymptomId, Matcher>();

/** Matches alarms of this symptom alone. */
export const matchSymptom = (symptom: SymptomId): Matcher => {
  let match = bySymptom.get(symptom);
  if (match === undefined) {
    match = { id: `symptom:${symptom}`, test: (subject) => subject.symptom === symptom };
    bySymptom.set(symptom, match);
  }
  return match;
};

/** The terminal itself could not reach its host, or did not hear it. */
export const LINK_SYMPTOMS = [
  'connect-failed',
  'send-failed',
  'receive-timeout',
  'no-signal',
  'line-unplugged',
  'address-error',
  'tls-error',
  'link-unstable',
] as const satisfies readonly SymptomId[];

/** A host answered that something behind it is late, closed or broken. */
export const HOST_SYMPTOMS = [
  'host-timeout',
  'issuer-unavailable',
  'routing-failed',
  'system-malfunction',
] as const satisfies readonly SymptomId[];

/** The payment did not get through, wherever it stuck. */
export const UNREACHABLE_SYMPTOMS = [...LINK_SYMPTOMS, ...HOST_SYMPTOMS] as const;

/** What a line fault leaves behind: a reversal that fails is one more answer that did not come. */
export const LINE_SYMPTOMS = [...LINK_SYMPTOMS, 'reversal-failed'] as const satisfies readonly SymptomId[];
/** What a line or a channel that is down shows: counted alike wherever it is asked how many share it. */
export const LINE = matchSymptoms('line-or-reversal', LINE_SYMPTOMS);

/** Failures that say nothing of their cause. */
export const SILENT_SYMPTOMS = ['generic-failure', 're-enter'] as const satisfies readonly SymptomId[];

/** Whatever did not go through, refusals without a reason included: what an outage looks like from outside. */
export const NOT_THROUGH = matchSymptoms('not-through', [...LINE_SYMPTOMS, ...HOST_SYMPTOMS, ...SILENT_SYMPTOMS]);

export const PIN_SYMPTOMS = ['wrong-pin', 'pin-tries-exceeded'] as const satisfies readonly SymptomId[];

export const READ_SYMPTOMS = [
  'chip-read-error',
  'stripe-read-error',
  'contactless-read-error',
  'card-reader-fault',
  'fallback',
  'use-chip',
] as const satisfies readonly SymptomId[];

/** What is said of a payment after its card was read: by the host, or by the terminal that was on its way to it. */
const AFTER_READING: ReadonlySet<Family> = new Set<Family>([...BY_HOST, 'amount', 'host', 'key', 'link']);
/** Of what is not permitted the terminal refuses some before it asks for a card. */
const BEFORE_READING: ReadonlySet<SymptomId> = new Set<SymptomId>(['operator-not-allowed']);
const READ_BY_TERMINAL: readonly (EntryMode | undefined)[] = ['CHIP', 'CONTACTLESS', 'MAGSTRIPE', undefined];
const WITH_CARD: readonly (TransactionType | undefined)[] = ['SALE', 'PREAUTH', 'BALANCE', 'REFUND', undefined];

/**
 * Payments that failed, but not for the reader: whatever the answer, their cards had been read. `entryMode`: of cards read this
 * way alone.
 */
export const readWell = (id: string, entryMode?: EntryMode): Matcher => ({
  id,
  test: ({ record, symptom, family }) =>
    record.kind === 'transaction' &&
    (AFTER_READING.has(family) || (family === 'permit' && !BEFORE_READING.has(symptom))) &&
    WITH_CARD.includes(record.transactionType) &&
    (entryMode === undefined ? READ_BY_TERMINAL.includes(record.entryMode) : record.entryMode === entryMode),
});
const READ_WELL = readWell('read-well');

/** Matches cards that could not be read; those that were refused for something else had been read. */
export const matchReads = (id: string, symptoms: readonly SymptomId[]): Matcher => ({
  ...matchSymptoms(id, symptoms),
  beyond: READ_WELL,
});

export const KEY_SYMPTOMS = [
  'mac-error',
  'pin-block-error',
  'security-processing-failed',
  'key-missing',
  'key-invalid',
] as const satisfies readonly SymptomId[];

/** Those of the keys that protect the PIN: a message key that does not fit says nothing of them. */
export const PIN_KEY_SYMPTOMS = [
  'pin-block-error',
  'security-processing-failed',
  'key-missing',
  'key-invalid',
] as const satisfies readonly SymptomId[];

/** Refusals of one function, card type, terminal or merchant. */
export const PERMIT_SYMPTOMS = [
  'not-permitted-to-card',
  'not-permitted-to-terminal',
  'invalid-merchant',
  'invalid-transaction',
  'terminal-not-registered',
  'function-not-supported',
  'restricted-card',
  'operator-not-allowed',
  'security-violation',
] as const satisfies readonly SymptomId[];

/** Symptoms that a faulty release of the terminal's application produces. */
export const RELEASE_SYMPTOMS = [
  'app-crash',
  'app-hang',
  'restart',
  'out-of-memory',
  'file-error',
  'software-error',
  'system-fault',
  'system-malfunction',
  'display-garbled',
  'display-blank',
  'message-error',
  'response-mismatch',
  'format-error',
  'function-not-supported',
  'version-mismatch',
  'parameter-error',
  'update-failed',
  'update-required',
  'duplicate-transaction',
  'printer-font-missing',
  'generic-failure',
] as const satisfies readonly SymptomId[];

/** Disagreements between two sides' records. */
export const RECORD_SYMPTOMS = [
  'missing-at-host',
  'missing-at-terminal',
  'amount-differs',
  'status-differs',
  'double-approval',
] as const satisfies readonly SymptomId[];

/** Answers to card data that do not fit; thieves who try out numbers collect them. */
export const CARD_TRIAL_SYMPTOMS = [
  'invalid-card-number',
  'no-such-issuer',
  'wrong-expiry',
  'wrong-security-code',
  'identity-mismatch',
  'do-not-honor',
  'refer-to-issuer',
  'insufficient-funds',
  'expired-card',
  'restricted-card',
  'closed-or-no-account',
  'card-not-activated',
  'lost-or-stolen-card',
  'pick-up-card',
  'fraud-suspected',
  'security-violation',
  'frequency-limit',
  'not-permitted-to-card',
] as const satisfies readonly SymptomId[];
