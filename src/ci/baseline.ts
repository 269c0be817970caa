import type { Incident } from '../model/diagnosis.ts';
import type { BaselineComparison, IncidentIdentity, PaymentIdentity, Report } from '../model/report.ts';
import { type SinglePayment, singlePayments } from '../model/single-payments.ts';
import { byIdentity, distinct, identityOf, keyOf } from './identity.ts';
import { distinctPayments, paymentIdentityOf, paymentKey } from './payment-identity.ts';

/** Incidents, and doubtful payments outside of them, that are known and need not turn a run red. */
export interface Baseline {
  readonly incidents: readonly IncidentIdentity[];
  /** None in a baseline that was written before payments were kept. */
  readonly payments?: readonly PaymentIdentity[];
}

/** What of a report a baseline is about. */
export type Judged = Pick<Report, 'incidents' | 'alarms' | 'reconciliation'>;

const paymentOf = ({ payment, alarm }: SinglePayment): PaymentIdentity =>
  paymentIdentityOf(payment, alarm.diagnosis.cause);

/** What a baseline of this report holds. */
export const baselineOf = (report: Judged): Baseline => ({
  incidents: distinct(report.incidents.map(identityOf)),
  payments: distinctPayments(singlePayments(report).map(paymentOf)),
});

/** A report against a baseline: what is fixed and what is new are seen as such, even where their number is the same. */
export const compareWithBaseline = (report: Judged, baseline: Baseline): BaselineComparison => {
  const held = new Set(baseline.incidents.map(keyOf));
  const seen = new Set(report.incidents.map((incident) => keyOf(identityOf(incident))));
  const isKnown = (incident: Incident): boolean => held.has(keyOf(identityOf(incident)));

  const heldPayments = baseline.payments ?? [];
  const payments = singlePayments(report).map((one) => ({ id: one.alarm.id, key: paymentKey(paymentOf(one)) }));
  const knownKeys = new Set(heldPayments.map(paymentKey));
  const seenKeys = new Set(payments.map(({ key }) => key));
  return {
    fresh: report.incidents.filter((incident) => !isKnown(incident)).map(({ id }) => id),
    known: report.incidents.filter(isKnown).map(({ id }) => id),
    gone: baseline.incidents.filter((one) => !seen.has(keyOf(one))),
    payments: {
      fresh: payments.filter(({ key }) => !knownKeys.has(key)).map(({ id }) => id),
      known: payments.filter(({ key }) => knownKeys.has(key)).map(({ id }) => id),
      gone: heldPayments.filter((one) => !seenKeys.has(paymentKey(one))),
    },
  };
};

const missing = <T>(from: readonly T[], held: readonly T[], key: (one: T) => string): readonly T[] => {
  const keys = new Set(held.map(key));
  return from.filter((one) => !keys.has(key(one)));
};

/** What an update adds to a baseline, and what it takes out. */
export interface BaselineChanges {
  readonly incidents: { readonly added: readonly IncidentIdentity[]; readonly removed: readonly IncidentIdentity[] };
  readonly payments: { readonly added: readonly PaymentIdentity[]; readonly removed: readonly PaymentIdentity[] };
}

export const changesBetween = (before: Baseline, after: Baseline): BaselineChanges => {
  const [old, now] = [before.payments ?? [], after.payments ?? []];
  return {
    incidents: {
      added: missing(after.incidents, before.incidents, keyOf),
      removed: missing(before.incidents, after.incidents, keyOf),
    },
    payments: { added: missing(now, old, paymentKey), removed: missing(old, now, paymentKey) },
  };
};

const listText = (lines: readonly string[]): string =>
  lines.length === 0 ? '[]' : `[\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ]`;

/** A baseline as it is kept: one line per incident and payment in a fixed order, so that a reviewer sees what changed. */
export const baselineText = ({ incidents, payments = [] }: Baseline): string => {
  const lines = [...incidents]
    .sort(byIdentity)
    .map(({ cause, scope, names }) => JSON.stringify({ cause, scope, names }));
  const more = distinctPayments(payments).map(paymentKey);
  return `{\n  "schemaVersion": 1,\n  "incidents": ${listText(lines)},\n  "payments": ${listText(more)}\n}\n`;
};
