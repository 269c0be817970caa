/**
 * What a code or message says, before anyone asks why. Dictionaries map codes and phrases to these;
 * rules reason from them. A symptom never names a cause.
 *
 * The family groups symptoms that one fault produces side by side, so that contrast counts them together.
 */
export type Family =
  | 'link' // the terminal itself could not reach, or did not hear, its host
  | 'host' // somebody answered that a host behind was late, closed or broken
  | 'decline' // the issuer said no to this card
  | 'card-number' // the card's data do not fit
  | 'fraud' // the answer itself speaks of misuse
  | 'pin'
  | 'amount'
  | 'permit' // not allowed for this card, terminal, merchant or function
  | 'procedure' // the operating procedure was left, or records contradict each other
  | 'reversal'
  | 'holder' // cancelled, waited too long, card taken out
  | 'read' // chip, stripe or contactless could not be read
  | 'format' // messages or versions do not fit
  | 'software'
  | 'key'
  | 'tamper'
  | 'display'
  | 'keypad'
  | 'printer'
  | 'power'
  | 'device' // clock, memory, SAM and the like
  | 'generic' // "transaction failed": carries no cause of its own
  | 'none';

/** Families of answers that only a host, or an issuer behind it, can give. */
export const BY_HOST: ReadonlySet<Family> = new Set<Family>(['decline', 'card-number', 'fraud', 'pin']);

export const SYMPTOMS = {
  // answers of hosts
  approved: 'none',
  'refer-to-issuer': 'decline',
  'do-not-honor': 'decline',
  'insufficient-funds': 'decline',
  'expired-card': 'decline',
  'restricted-card': 'decline',
  'closed-or-no-account': 'decline',
  'card-not-activated': 'decline',
  'amount-limit': 'amount',
  'terminal-limit': 'amount',
  'frequency-limit': 'decline',
  'invalid-card-number': 'card-number',
  'no-such-issuer': 'card-number',
  'wrong-expiry': 'card-number',
  'wrong-security-code': 'card-number',
  'identity-mismatch': 'card-number',
  'lost-or-stolen-card': 'fraud',
  'pick-up-card': 'fraud',
  'fraud-suspected': 'fraud',
  'security-violation': 'fraud',
  'wrong-pin': 'pin',
  'pin-tries-exceeded': 'pin',
  'pin-required': 'pin',
  'invalid-amount': 'amount',
  'original-amount-wrong': 'amount',
  'invalid-transaction': 'permit',
  'invalid-merchant': 'permit',
  'not-permitted-to-card': 'permit',
  'not-permitted-to-terminal': 'permit',
  'terminal-not-registered': 'permit',
  'function-not-supported': 'format',
  'use-chip': 'read',
  'related-transaction-error': 'procedure',
  'original-not-found': 'procedure',
  'already-reversed': 'procedure',
  'duplicate-transaction': 'procedure',
  'reconcile-error': 'procedure',
  're-enter': 'generic',
  'day-cutover': 'host',
  'host-timeout': 'host',
  'issuer-unavailable': 'host',
  'routing-failed': 'host',
  'system-malfunction': 'host',
  'format-error': 'format',
  'mac-error': 'key',
  'pin-block-error': 'key',
  'security-processing-failed': 'key',
  'sign-on-required': 'procedure',
  // the terminal's own messages
  'connect-failed': 'link',
  'send-failed': 'link',
  'receive-timeout': 'link',
  'no-signal': 'link',
  'line-unplugged': 'link',
  'address-error': 'link',
  'tls-error': 'link',
  'link-unstable': 'link',
  'reversal-failed': 'reversal',
  'reversal-sent': 'reversal',
  'chip-read-error': 'read',
  'stripe-read-error': 'read',
  'contactless-read-error': 'read',
  fallback: 'read',
  'card-reader-fault': 'read',
  'multiple-cards': 'holder',
  'card-removed': 'holder',
  'card-not-presented': 'holder',
  'see-phone': 'holder',
  cancelled: 'holder',
  'entry-timeout': 'holder',
  'pin-not-entered': 'holder',
  'pin-pad-fault': 'keypad',
  'key-fault': 'keypad',
  'display-garbled': 'display',
  'display-blank': 'display',
  /** The words name the part itself: no picture is told of. */
  'display-fault': 'display',
  'unreadable-text': 'generic',
  'printer-paper-out': 'printer',
  'printer-paper-low': 'printer',
  'printer-jam': 'printer',
  'printer-overheated': 'printer',
  'printer-fault': 'printer',
  'printer-font-missing': 'software',
  'battery-low': 'power',
  'power-fault': 'power',
  restart: 'software',
  'clock-fault': 'device',
  'storage-fault': 'device',
  'sam-fault': 'device',
  'self-test-failed': 'device',
  /** What takes coins and notes and gives out change and goods: stuck, full or run short. */
  'cash-unit-fault': 'device',
  'app-crash': 'software',
  'app-hang': 'software',
  'out-of-memory': 'software',
  'file-error': 'software',
  'software-error': 'software',
  'system-fault': 'software',
  'message-error': 'format',
  'response-mismatch': 'format',
  'update-failed': 'format',
  'update-required': 'format',
  'version-mismatch': 'format',
  'parameter-error': 'format',
  'not-signed-on': 'procedure',
  'sign-on-failed': 'procedure',
  'settlement-required': 'procedure',
  'settlement-unbalanced': 'procedure',
  'settlement-failed': 'procedure',
  'original-already-voided': 'procedure',
  'wrong-original': 'procedure',
  'operator-password-wrong': 'procedure',
  'operator-not-allowed': 'permit',
  'key-missing': 'key',
  'key-invalid': 'key',
  'certificate-expired': 'key',
  'certificate-not-yet-valid': 'key',
  'certificate-invalid': 'key',
  tamper: 'tamper',
  // found by comparing records, not printed by anyone
  'double-approval': 'procedure',
  'missing-at-host': 'reversal',
  'missing-at-terminal': 'reversal',
  'amount-differs': 'procedure',
  'status-differs': 'reversal',
  'no-original': 'procedure',
  // no cause of its own, or nothing to explain
  'generic-failure': 'generic',
  information: 'none',
  cleared: 'none',
  unknown: 'generic',
} as const satisfies Record<string, Family>;

export type SymptomId = keyof typeof SYMPTOMS;

export const familyOf = (symptom: SymptomId): Family => SYMPTOMS[symptom];
