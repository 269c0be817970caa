import type { CauseId, CountermeasureId } from '../model/cause.ts';
import { familyOf, type SymptomId } from '../model/symptom.ts';
import type { StepVariant } from './step-variants.ts';
import type { CountermeasureWords, Words } from './words.ts';

const RECEIPT: ReadonlySet<CauseId> = new Set<CauseId>(['hardware-failure/printer', 'hardware-failure/display']);
const CARD_DATA: ReadonlySet<SymptomId> = new Set<SymptomId>([
  'invalid-card-number',
  'no-such-issuer',
  'wrong-expiry',
  'wrong-security-code',
  'identity-mismatch',
]);
const ORIGINAL: ReadonlySet<SymptomId> = new Set<SymptomId>([
  'original-not-found',
  'original-amount-wrong',
  'original-already-voided',
  'wrong-original',
  'related-transaction-error',
  'already-reversed',
  'invalid-transaction',
]);
const SIGN_ON: ReadonlySet<SymptomId> = new Set<SymptomId>(['sign-on-required', 'not-signed-on', 'sign-on-failed']);
const DUPLICATE: ReadonlySet<SymptomId> = new Set<SymptomId>(['double-approval', 'duplicate-transaction']);

/** Which of the special steps fit, if any. */
export const stepVariant = (
  id: CountermeasureId,
  cause: CauseId,
  symptom: SymptomId | undefined,
): StepVariant | undefined => {
  const family = symptom === undefined ? 'none' : familyOf(symptom);
  const is = (set: ReadonlySet<SymptomId>): boolean => symptom !== undefined && set.has(symptom);
  const fraud = cause === 'transaction-anomaly/suspected-fraud';
  const tamper = cause === 'security-settings/tamper';
  switch (id) {
    case 'check-records':
      if (is(DUPLICATE)) return 'check-records/duplicate';
      if (RECEIPT.has(cause)) return 'check-records/receipt';
      return family === 'link' || family === 'host' || family === 'reversal' ? 'check-records/lost-answer' : undefined;
    case 'contact-cardholder':
      if (fraud) return 'contact-cardholder/fraud';
      return is(DUPLICATE) ? 'contact-cardholder/refund' : undefined;
    case 'contact-bank':
      if (cause === 'transaction-anomaly/card-or-account') return 'contact-bank/issuer';
      if (cause === 'security-settings/policy') return 'contact-bank/permission';
      return cause === 'payment-environment/payment-channel' ? 'contact-bank/channel' : undefined;
    case 'correct-and-retry':
      if (symptom === 'day-cutover') return 'correct-and-retry/cutover';
      if (is(SIGN_ON)) return 'correct-and-retry/sign-on';
      if (is(ORIGINAL)) return 'correct-and-retry/original';
      if (is(CARD_DATA)) return 'correct-and-retry/card-number';
      if (family === 'amount') return 'correct-and-retry/amount';
      if (family === 'pin' || symptom === 'pin-not-entered') return 'correct-and-retry/pin';
      return family === 'read' || family === 'holder' ? 'correct-and-retry/card-handling' : undefined;
    case 'alternative-payment':
      if (cause === 'transaction-anomaly/card-or-account') return 'alternative-payment/card';
      return cause === 'hardware-failure/card-reader' ? 'alternative-payment/reader' : undefined;
    case 'stop-using-terminal':
      return tamper ? 'stop-using-terminal/tamper' : undefined;
    case 'train-merchant':
      if (fraud) return 'train-merchant/fraud';
      return cause === 'operator-error/merchant' ? 'train-merchant/procedure' : undefined;
    case 'update-software':
      if (cause === 'system-failure/incompatibility') return 'update-software/mismatch';
      return cause === 'system-failure/software-fault' ? 'update-software/release' : undefined;
    case 'repair-hardware':
      return repairVariant(cause, symptom);
    case 'optimise-network':
      if (symptom === 'no-signal') return 'optimise-network/mobile';
      if (symptom === 'line-unplugged') return 'optimise-network/cable';
      if (symptom === 'address-error') return 'optimise-network/address';
      return symptom === 'tls-error' ? 'optimise-network/secure' : undefined;
    case 'review-security-settings':
      if (fraud) return 'review-security-settings/card-testing';
      if (cause !== 'security-settings/policy') return undefined;
      return family === 'amount' ? 'review-security-settings/limit' : 'review-security-settings/permission';
    case 'renew-keys':
      if (tamper) return 'renew-keys/tamper';
      if (symptom === 'certificate-not-yet-valid' || symptom === 'clock-fault') return 'renew-keys/clock';
      return symptom === 'certificate-expired' || symptom === 'certificate-invalid'
        ? 'renew-keys/certificate'
        : undefined;
    case 'inform-authorities':
      return tamper ? 'inform-authorities/tamper' : undefined;
    case 'settle-and-reconcile':
      if (is(DUPLICATE)) return 'settle-and-reconcile/duplicate';
      return family === 'link' || family === 'host' || family === 'reversal'
        ? 'settle-and-reconcile/reversal'
        : undefined;
    default:
      return undefined;
  }
};

const repairVariant = (cause: CauseId, symptom: SymptomId | undefined): StepVariant | undefined => {
  switch (cause) {
    case 'hardware-failure/display':
      return 'repair-hardware/display';
    case 'hardware-failure/keypad':
      return 'repair-hardware/keypad';
    case 'hardware-failure/card-reader':
      return 'repair-hardware/card-reader';
    case 'hardware-failure/printer':
      if (symptom === 'printer-overheated') return 'repair-hardware/overheated';
      return symptom === 'printer-fault' || symptom === 'printer-font-missing'
        ? 'repair-hardware/printer'
        : 'repair-hardware/paper';
    case 'hardware-failure/power':
      return 'repair-hardware/power';
    case 'hardware-failure/other':
      return symptom === 'clock-fault' ? 'repair-hardware/clock' : undefined;
    case 'security-settings/tamper':
      return 'repair-hardware/tamper';
    default:
      return undefined;
  }
};

/** The words of a countermeasure as they fit one cause and symptom. */
export const stepsFor = (
  words: Words,
  id: CountermeasureId,
  cause: CauseId,
  symptom: SymptomId | undefined,
): CountermeasureWords => {
  const general = words.countermeasures[id];
  const variant = stepVariant(id, cause, symptom);
  return variant === undefined ? general : { name: general.name, ...words.variants[variant] };
};
