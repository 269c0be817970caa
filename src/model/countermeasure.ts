import type { Actor, CountermeasureId, Urgency } from './cause.ts';

/**
 * Who acts on each countermeasure, and when. The urgencies are those of the taxonomy; the actor is whoever
 * has to begin, as a shop, its technician and its acquirer divide the work.
 */
export const COUNTERMEASURE_FACTS: Readonly<
  Record<CountermeasureId, { readonly actor: Actor; readonly urgency: Urgency }>
> = {
  'check-records': { actor: 'cashier', urgency: 'immediate' },
  'contact-cardholder': { actor: 'cashier', urgency: 'immediate' },
  'contact-bank': { actor: 'merchant-manager', urgency: 'immediate' },
  'correct-and-retry': { actor: 'cashier', urgency: 'immediate' },
  'alternative-payment': { actor: 'cashier', urgency: 'immediate' },
  'retain-evidence': { actor: 'merchant-manager', urgency: 'immediate' },
  'stop-using-terminal': { actor: 'cashier', urgency: 'immediate' },
  'train-merchant': { actor: 'merchant-manager', urgency: 'preventive' },
  'operating-standard': { actor: 'merchant-manager', urgency: 'preventive' },
  'simplify-operation': { actor: 'vendor', urgency: 'preventive' },
  'update-software': { actor: 'vendor', urgency: 'corrective' },
  'optimise-system': { actor: 'vendor', urgency: 'preventive' },
  'repair-hardware': { actor: 'technician', urgency: 'corrective' },
  'upgrade-hardware': { actor: 'merchant-manager', urgency: 'preventive' },
  'maintain-regularly': { actor: 'technician', urgency: 'preventive' },
  'optimise-network': { actor: 'technician', urgency: 'corrective' },
  'monitor-live': { actor: 'acquirer', urgency: 'preventive' },
  'early-warning': { actor: 'technician', urgency: 'preventive' },
  'review-security-settings': { actor: 'acquirer', urgency: 'corrective' },
  'renew-keys': { actor: 'technician', urgency: 'corrective' },
  'inform-authorities': { actor: 'security', urgency: 'corrective' },
  'educate-users': { actor: 'merchant-manager', urgency: 'preventive' },
  'cooperate-with-institution': { actor: 'acquirer', urgency: 'preventive' },
  'technical-support': { actor: 'vendor', urgency: 'corrective' },
  'improve-service': { actor: 'vendor', urgency: 'preventive' },
  'settle-and-reconcile': { actor: 'merchant-manager', urgency: 'corrective' },
};
