import type { NamedCauseId } from '../model/cause.ts';
import type { SymptomId } from '../model/symptom.ts';

const INPUT = 'transaction-anomaly/input-error';
const FRAUD = 'transaction-anomaly/suspected-fraud';
const CARD = 'transaction-anomaly/card-or-account';
const SOFTWARE = 'system-failure/software-fault';
const MISFIT = 'system-failure/incompatibility';
const DISPLAY = 'hardware-failure/display';
const KEYPAD = 'hardware-failure/keypad';
const READER = 'hardware-failure/card-reader';
const PRINTER = 'hardware-failure/printer';
const POWER = 'hardware-failure/power';
const DEVICE = 'hardware-failure/other';
const NETWORK = 'payment-environment/network';
const CHANNEL = 'payment-environment/payment-channel';
const MERCHANT = 'operator-error/merchant';
const CUSTOMER = 'operator-error/customer';
const POLICY = 'security-settings/policy';
const KEYS = 'security-settings/keys';
const TAMPER = 'security-settings/tamper';

type Prior = readonly (readonly [NamedCauseId, number])[];

/**
 * How probable each cause is when nothing but the symptom is known; what is missing to 1 is `undetermined`.
 * First guesses per code follow the action classes of UnionPay field 39 (who must act), the roles that may issue
 * a code (Q/CUP 006.6-2014 App. A.2), and the operator actions of CardInfoLink's table; the figures are our
 * judgement of how often each first guess holds in ordinary trade, to be moved by evidence.
 */
export const PRIORS: Readonly<Record<SymptomId, Prior>> = {
  approved: [],
  information: [],
  cleared: [],
  'refer-to-issuer': [
    [CARD, 0.92],
    [FRAUD, 0.03],
    [CHANNEL, 0.02],
    [POLICY, 0.01],
  ],
  'do-not-honor': [
    [CARD, 0.91],
    [FRAUD, 0.03],
    [CHANNEL, 0.02],
    [POLICY, 0.02],
  ],
  'insufficient-funds': [
    [CARD, 0.96],
    [FRAUD, 0.015],
    [INPUT, 0.015],
  ],
  'expired-card': [
    [CARD, 0.93],
    [INPUT, 0.05],
    [FRAUD, 0.01],
  ],
  'restricted-card': [
    [CARD, 0.88],
    [POLICY, 0.06],
    [FRAUD, 0.03],
  ],
  'closed-or-no-account': [
    [CARD, 0.93],
    [INPUT, 0.03],
    [FRAUD, 0.03],
  ],
  'card-not-activated': [
    [CARD, 0.97],
    [FRAUD, 0.01],
  ],
  'amount-limit': [
    [CARD, 0.78],
    [INPUT, 0.11],
    [POLICY, 0.09],
  ],
  // The words name whose limit it is; whether the limit is too tight or the amount was wrong they leave open.
  'terminal-limit': [
    [POLICY, 0.74],
    [INPUT, 0.16],
    [CARD, 0.06],
  ],
  'frequency-limit': [
    [CARD, 0.93],
    [FRAUD, 0.04],
    [POLICY, 0.02],
  ],
  'invalid-card-number': [
    [CARD, 0.52],
    [INPUT, 0.33],
    [FRAUD, 0.09],
    [READER, 0.02],
  ],
  'no-such-issuer': [
    [CARD, 0.55],
    [CHANNEL, 0.22],
    [INPUT, 0.13],
    [FRAUD, 0.06],
  ],
  'wrong-expiry': [
    [INPUT, 0.75],
    [CARD, 0.12],
    [FRAUD, 0.1],
  ],
  'wrong-security-code': [
    [INPUT, 0.62],
    [FRAUD, 0.27],
    [CARD, 0.08],
  ],
  'identity-mismatch': [
    [CARD, 0.82],
    [INPUT, 0.08],
    [FRAUD, 0.05],
    [CHANNEL, 0.02],
  ],
  'lost-or-stolen-card': [
    [FRAUD, 0.96],
    [CARD, 0.03],
  ],
  'pick-up-card': [
    [FRAUD, 0.88],
    [CARD, 0.1],
  ],
  'fraud-suspected': [
    [FRAUD, 0.86],
    [CARD, 0.06],
    [INPUT, 0.05],
  ],
  'security-violation': [
    [FRAUD, 0.5],
    [CARD, 0.2],
    [KEYS, 0.12],
    [POLICY, 0.12],
  ],
  'wrong-pin': [
    [CUSTOMER, 0.9],
    [KEYPAD, 0.03],
    [KEYS, 0.02],
    [FRAUD, 0.04],
  ],
  'pin-tries-exceeded': [
    [CUSTOMER, 0.44],
    [CARD, 0.34],
    [FRAUD, 0.14],
    [KEYPAD, 0.03],
  ],
  'pin-required': [
    [CUSTOMER, 0.55],
    [MERCHANT, 0.25],
    [MISFIT, 0.1],
  ],
  'invalid-amount': [
    [INPUT, 0.82],
    [POLICY, 0.08],
    [MISFIT, 0.04],
    [SOFTWARE, 0.03],
  ],
  'original-amount-wrong': [
    [INPUT, 0.62],
    [MERCHANT, 0.3],
    [SOFTWARE, 0.04],
  ],
  'invalid-transaction': [
    [MERCHANT, 0.7],
    [CARD, 0.12],
    [POLICY, 0.1],
    [SOFTWARE, 0.04],
  ],
  'invalid-merchant': [
    [POLICY, 0.75],
    [CARD, 0.15],
    [MERCHANT, 0.04],
  ],
  'not-permitted-to-card': [
    [CARD, 0.76],
    [POLICY, 0.14],
    [MERCHANT, 0.06],
  ],
  'not-permitted-to-terminal': [
    [POLICY, 0.6],
    [CARD, 0.25],
    [MERCHANT, 0.1],
  ],
  'terminal-not-registered': [
    [POLICY, 0.85],
    [MERCHANT, 0.05],
    [MISFIT, 0.04],
  ],
  'function-not-supported': [
    [CARD, 0.55],
    [MISFIT, 0.16],
    [POLICY, 0.15],
    [MERCHANT, 0.1],
  ],
  'use-chip': [
    [CUSTOMER, 0.66],
    [MERCHANT, 0.22],
    [READER, 0.08],
  ],
  'related-transaction-error': [
    [MERCHANT, 0.8],
    [SOFTWARE, 0.1],
    [INPUT, 0.05],
  ],
  'original-not-found': [
    [MERCHANT, 0.75],
    [INPUT, 0.12],
    [NETWORK, 0.06],
    [SOFTWARE, 0.03],
    [CHANNEL, 0.02],
  ],
  'already-reversed': [
    [MERCHANT, 0.8],
    [SOFTWARE, 0.1],
    [NETWORK, 0.05],
  ],
  'duplicate-transaction': [
    [MERCHANT, 0.6],
    [SOFTWARE, 0.27],
    [NETWORK, 0.08],
  ],
  'reconcile-error': [
    [MERCHANT, 0.6],
    [SOFTWARE, 0.25],
    [NETWORK, 0.08],
  ],
  're-enter': [
    [CHANNEL, 0.35],
    [NETWORK, 0.2],
    [SOFTWARE, 0.15],
  ],
  'day-cutover': [
    [CHANNEL, 0.95],
    [SOFTWARE, 0.02],
  ],
  'host-timeout': [
    [CHANNEL, 0.62],
    [NETWORK, 0.33],
  ],
  'issuer-unavailable': [
    [CHANNEL, 0.95],
    [NETWORK, 0.03],
  ],
  'routing-failed': [
    [CHANNEL, 0.88],
    [NETWORK, 0.08],
    [MISFIT, 0.02],
  ],
  'system-malfunction': [
    [CHANNEL, 0.8],
    [SOFTWARE, 0.14],
    [NETWORK, 0.03],
  ],
  'format-error': [
    [MISFIT, 0.55],
    [SOFTWARE, 0.2],
    [CARD, 0.12],
    [INPUT, 0.06],
  ],
  'mac-error': [
    [KEYS, 0.87],
    [CHANNEL, 0.09],
    [SOFTWARE, 0.02],
  ],
  'pin-block-error': [
    [KEYS, 0.87],
    [CHANNEL, 0.05],
    [KEYPAD, 0.05],
  ],
  'security-processing-failed': [
    [KEYS, 0.75],
    [CHANNEL, 0.18],
  ],
  'sign-on-required': [
    [MERCHANT, 0.75],
    [KEYS, 0.18],
    [SOFTWARE, 0.03],
  ],
  'connect-failed': [
    [NETWORK, 0.86],
    [CHANNEL, 0.1],
  ],
  'send-failed': [
    [NETWORK, 0.88],
    [CHANNEL, 0.08],
  ],
  'receive-timeout': [
    [NETWORK, 0.72],
    [CHANNEL, 0.22],
    [SOFTWARE, 0.02],
  ],
  'no-signal': [
    [NETWORK, 0.96],
    [CHANNEL, 0.02],
  ],
  'line-unplugged': [
    [NETWORK, 0.96],
    [MERCHANT, 0.02],
  ],
  'address-error': [
    [NETWORK, 0.86],
    [MISFIT, 0.06],
    [CHANNEL, 0.04],
  ],
  'tls-error': [
    [NETWORK, 0.52],
    [KEYS, 0.38],
    [CHANNEL, 0.05],
  ],
  'link-unstable': [
    [NETWORK, 0.92],
    [CHANNEL, 0.05],
  ],
  'reversal-failed': [
    [NETWORK, 0.7],
    [CHANNEL, 0.2],
    [SOFTWARE, 0.05],
  ],
  'reversal-sent': [
    [NETWORK, 0.6],
    [CHANNEL, 0.25],
    [SOFTWARE, 0.05],
  ],
  'chip-read-error': [
    [CUSTOMER, 0.76],
    [READER, 0.1],
    [CARD, 0.1],
  ],
  'stripe-read-error': [
    [CUSTOMER, 0.76],
    [READER, 0.1],
    [CARD, 0.1],
  ],
  'contactless-read-error': [
    [CUSTOMER, 0.76],
    [READER, 0.1],
    [CARD, 0.1],
  ],
  fallback: [
    [CUSTOMER, 0.4],
    [READER, 0.35],
    [CARD, 0.2],
  ],
  'card-reader-fault': [
    [READER, 0.95],
    [CUSTOMER, 0.02],
  ],
  'multiple-cards': [[CUSTOMER, 0.95]],
  'card-removed': [
    [CUSTOMER, 0.93],
    [READER, 0.04],
  ],
  'card-not-presented': [
    [CUSTOMER, 0.9],
    [READER, 0.05],
  ],
  'see-phone': [[CUSTOMER, 0.95]],
  cancelled: [
    [CUSTOMER, 0.93],
    [MERCHANT, 0.04],
  ],
  'entry-timeout': [
    [CUSTOMER, 0.9],
    [KEYPAD, 0.05],
  ],
  'pin-not-entered': [
    [CUSTOMER, 0.9],
    [KEYPAD, 0.05],
  ],
  'pin-pad-fault': [
    [KEYPAD, 0.93],
    [TAMPER, 0.02],
  ],
  // A touch panel is a part of the screen as well.
  'key-fault': [
    [KEYPAD, 0.94],
    [DISPLAY, 0.02],
  ],
  'display-garbled': [
    [DISPLAY, 0.68],
    [SOFTWARE, 0.24],
    [MISFIT, 0.04],
  ],
  'display-blank': [
    [DISPLAY, 0.75],
    [POWER, 0.1],
    [SOFTWARE, 0.1],
  ],
  // "LCD fault": the terminal names the part. A driver may be to blame, a release that garbles text is not.
  'display-fault': [
    [DISPLAY, 0.93],
    [SOFTWARE, 0.03],
    [POWER, 0.02],
  ],
  'unreadable-text': [],
  'printer-paper-out': [[PRINTER, 0.98]],
  'printer-paper-low': [[PRINTER, 0.98]],
  'printer-jam': [[PRINTER, 0.98]],
  'printer-overheated': [
    [PRINTER, 0.96],
    [POWER, 0.01],
  ],
  'printer-fault': [
    [PRINTER, 0.95],
    [POWER, 0.02],
  ],
  'printer-font-missing': [
    [SOFTWARE, 0.6],
    [PRINTER, 0.22],
    [MISFIT, 0.12],
  ],
  'battery-low': [[POWER, 0.97]],
  'power-fault': [[POWER, 0.97]],
  restart: [
    [SOFTWARE, 0.6],
    [POWER, 0.32],
  ],
  'clock-fault': [
    [DEVICE, 0.92],
    [POWER, 0.04],
  ],
  'storage-fault': [
    [DEVICE, 0.85],
    [SOFTWARE, 0.1],
  ],
  'sam-fault': [
    [DEVICE, 0.92],
    [KEYS, 0.05],
  ],
  'cash-unit-fault': [
    [DEVICE, 0.88],
    [MERCHANT, 0.08],
  ],
  'self-test-failed': [
    [DEVICE, 0.88],
    [SOFTWARE, 0.05],
  ],
  'app-crash': [
    [SOFTWARE, 0.95],
    [MISFIT, 0.02],
  ],
  'app-hang': [
    [SOFTWARE, 0.93],
    [POWER, 0.02],
  ],
  'out-of-memory': [
    [SOFTWARE, 0.93],
    [DEVICE, 0.04],
  ],
  'file-error': [
    [SOFTWARE, 0.82],
    [DEVICE, 0.13],
  ],
  'software-error': [
    [SOFTWARE, 0.93],
    [MISFIT, 0.03],
  ],
  'system-fault': [
    [SOFTWARE, 0.62],
    [CHANNEL, 0.15],
    [NETWORK, 0.06],
    [DEVICE, 0.05],
  ],
  'message-error': [
    [MISFIT, 0.56],
    [SOFTWARE, 0.34],
    [CHANNEL, 0.05],
  ],
  'response-mismatch': [
    [SOFTWARE, 0.6],
    [MISFIT, 0.2],
    [CHANNEL, 0.12],
  ],
  'update-failed': [
    [MISFIT, 0.5],
    [SOFTWARE, 0.35],
    [NETWORK, 0.1],
  ],
  'update-required': [
    [MISFIT, 0.9],
    [MERCHANT, 0.04],
  ],
  'version-mismatch': [[MISFIT, 0.96]],
  'parameter-error': [
    [MISFIT, 0.78],
    [SOFTWARE, 0.1],
    [POLICY, 0.06],
  ],
  'not-signed-on': [
    [MERCHANT, 0.88],
    [KEYS, 0.06],
  ],
  'sign-on-failed': [
    [KEYS, 0.42],
    [NETWORK, 0.28],
    [MERCHANT, 0.2],
  ],
  'settlement-required': [[MERCHANT, 0.95]],
  'settlement-unbalanced': [
    [MERCHANT, 0.6],
    [SOFTWARE, 0.22],
    [NETWORK, 0.1],
  ],
  'settlement-failed': [
    [MERCHANT, 0.4],
    [NETWORK, 0.3],
    [SOFTWARE, 0.2],
  ],
  'original-already-voided': [[MERCHANT, 0.95]],
  'wrong-original': [[MERCHANT, 0.93]],
  'operator-password-wrong': [
    [MERCHANT, 0.93],
    [FRAUD, 0.03],
  ],
  'operator-not-allowed': [
    [POLICY, 0.55],
    [MERCHANT, 0.4],
  ],
  'key-missing': [
    [KEYS, 0.92],
    [TAMPER, 0.03],
    [POWER, 0.02],
  ],
  'key-invalid': [
    [KEYS, 0.93],
    [TAMPER, 0.02],
  ],
  'certificate-expired': [
    [KEYS, 0.93],
    [DEVICE, 0.03],
  ],
  'certificate-not-yet-valid': [
    [DEVICE, 0.68],
    [KEYS, 0.28],
  ],
  'certificate-invalid': [[KEYS, 0.93]],
  tamper: [
    [TAMPER, 0.98],
    [POWER, 0.01],
  ],
  'double-approval': [
    [MERCHANT, 0.8],
    [SOFTWARE, 0.1],
    [NETWORK, 0.05],
  ],
  // A practitioner's shares of differences between books (ncwmj.com/news/6748): technical 40 %, business 30 %, people 20 %,
  // files 10 %. By themselves they name no cause; what stands around them does.
  'missing-at-host': [
    [NETWORK, 0.4],
    [CHANNEL, 0.2],
    [SOFTWARE, 0.15],
  ],
  'missing-at-terminal': [
    [NETWORK, 0.4],
    [CHANNEL, 0.15],
    [SOFTWARE, 0.15],
  ],
  'amount-differs': [
    [SOFTWARE, 0.4],
    [INPUT, 0.3],
    [MERCHANT, 0.2],
  ],
  'status-differs': [
    [NETWORK, 0.4],
    [CHANNEL, 0.15],
    [SOFTWARE, 0.12],
  ],
  // Refunds without a sale are a cashier's shortcut far more often than a theft, which shows by its number (Dejavoo rules R05, R07).
  'no-original': [
    [MERCHANT, 0.72],
    [FRAUD, 0.13],
    [SOFTWARE, 0.05],
  ],
  'generic-failure': [
    [CARD, 0.25],
    [NETWORK, 0.15],
    [CHANNEL, 0.15],
    [SOFTWARE, 0.1],
    [CUSTOMER, 0.05],
    [FRAUD, 0.015],
  ],
  unknown: [],
};

/** A message that nobody can read may have any of some twenty causes: what evidence then starts from. */
export const UNREAD_SHARE = 1 / 20;
/** What evidence can lift a cause from that the symptom alone does not suggest. */
export const UNSUGGESTED = 0.004;
