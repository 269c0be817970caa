/** Probable causes: a public contract. The order is the order of the taxonomy and of every listing. */
export const CAUSES = [
  'transaction-anomaly/input-error',
  'transaction-anomaly/suspected-fraud',
  'transaction-anomaly/card-or-account',
  'system-failure/software-fault',
  'system-failure/incompatibility',
  'hardware-failure/display',
  'hardware-failure/keypad',
  'hardware-failure/card-reader',
  'hardware-failure/printer',
  'hardware-failure/power',
  'hardware-failure/other',
  'payment-environment/network',
  'payment-environment/payment-channel',
  'operator-error/merchant',
  'operator-error/customer',
  'security-settings/policy',
  'security-settings/keys',
  'security-settings/tamper',
  'undetermined',
] as const;

export type CauseId = (typeof CAUSES)[number];
export type NamedCauseId = Exclude<CauseId, 'undetermined'>;

export const CATEGORIES = [
  'transaction-anomaly',
  'system-failure',
  'hardware-failure',
  'payment-environment',
  'operator-error',
  'security-settings',
  'undetermined',
] as const;
export type CategoryId = (typeof CATEGORIES)[number];

/** ITU-T X.733 perceived severity, worst first. */
export const SEVERITIES = ['critical', 'major', 'minor', 'warning', 'indeterminate'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How the alarm showed itself. */
export const MANIFESTATIONS = ['screen', 'voice', 'record'] as const;
export type Manifestation = (typeof MANIFESTATIONS)[number];

/** How two records of one payment disagree. */
export const MISMATCHES = [
  'missing-at-host',
  'missing-at-terminal',
  'amount-differs',
  'status-differs',
  'duplicate',
] as const;
export type Mismatch = (typeof MISMATCHES)[number];

export const IMPACTS = ['experience', 'efficiency', 'revenue', 'trust', 'legal'] as const;
export type ImpactId = (typeof IMPACTS)[number];

export const COUNTERMEASURES = [
  'check-records',
  'contact-cardholder',
  'contact-bank',
  'correct-and-retry',
  'alternative-payment',
  'retain-evidence',
  'stop-using-terminal',
  'train-merchant',
  'operating-standard',
  'simplify-operation',
  'update-software',
  'optimise-system',
  'repair-hardware',
  'upgrade-hardware',
  'maintain-regularly',
  'optimise-network',
  'monitor-live',
  'early-warning',
  'review-security-settings',
  'renew-keys',
  'inform-authorities',
  'educate-users',
  'cooperate-with-institution',
  'technical-support',
  'improve-service',
  'settle-and-reconcile',
] as const;
export type CountermeasureId = (typeof COUNTERMEASURES)[number];

export const ACTORS = [
  'cashier',
  'technician',
  'merchant-manager',
  'acquirer',
  'issuer',
  'vendor',
  'security',
] as const;
export type Actor = (typeof ACTORS)[number];
export const URGENCIES = ['immediate', 'corrective', 'preventive'] as const;
export type Urgency = (typeof URGENCIES)[number];
