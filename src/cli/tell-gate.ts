import { scopeOf } from '../ci/identity.ts';
import type { GateReason } from '../ci/gate.ts';
import type { Formats, Words } from '../messages/words.ts';
import type { IncidentIdentity, PaymentIdentity, Report } from '../model/report.ts';
import { paymentIdentityOf } from '../ci/payment-identity.ts';
import { minorOf } from '../model/currency.ts';
import { singlePayments } from '../model/single-payments.ts';
import { note } from './complain.ts';
import type { Shell } from './shell.ts';

/** An identity in words: `Network fault, site 898330158220007`. */
export const identityText = (words: Words, f: Formats, identity: IncidentIdentity): string =>
  words.report.incidentTitle(words.causes[identity.cause].name, words.scopeOf(scopeOf(identity), f));

/** A payment's identity in words: `two approvals of one purchase: terminal 10000001, reference 260304120042`. */
export const paymentText = (words: Words, f: Formats, one: PaymentIdentity): string => {
  const { terminalId, batchNo, stan, rrn, time, amount, currency } = one;
  const none = { merchantId: undefined, pan: undefined, terminalTime: undefined, hostTime: undefined };
  const references = words.reconciliation.references({ terminalId, batchNo, stan, rrn, ...none }, f);
  const money = amount === undefined ? '' : f.money({ amount: minorOf(amount, currency), currency });
  return words.ci.diff.payment(
    words.reconciliation.kinds[one.kind],
    [references, time ?? '', money].filter((part) => part !== '').join(words.report.semicolon),
  );
};

/** What is new against the baseline, and what is no longer seen. */
export const tellBaseline = (shell: Shell, words: Words, f: Formats, report: Report): void => {
  const { baseline, incidents } = report;
  if (baseline === undefined) return;
  const say = words.ci.baseline;
  for (const id of baseline.fresh) {
    const incident = incidents.find((one) => one.id === id);
    if (incident === undefined) continue;
    const title = words.report.incidentTitle(words.causes[incident.cause].name, words.scopeOf(incident.scope, f));
    note(shell.err, say.fresh(`${id} ${title}`));
  }
  const fresh = new Set(baseline.payments.fresh);
  for (const { payment, alarm } of singlePayments(report)) {
    if (!fresh.has(alarm.id)) continue;
    const text = paymentText(words, f, paymentIdentityOf(payment, alarm.diagnosis.cause));
    note(shell.err, say.fresh(`${alarm.id} ${text}`));
  }
  for (const identity of baseline.gone) note(shell.err, say.gone(identityText(words, f, identity)));
  for (const identity of baseline.payments.gone) note(shell.err, say.gone(paymentText(words, f, identity)));
  if (baseline.fresh.length + fresh.size > 0) note(shell.err, `  ${say.hint}`);
};

/** Why the run fails, each on a line: told even where notes are not, for a red job has to say why. */
export const tellReasons = (shell: Shell, words: Words, f: Formats, reasons: readonly GateReason[]): void => {
  const say = words.ci.failed;
  for (const reason of reasons) {
    switch (reason.kind) {
      case 'severity':
        note(shell.err, say.severity(reason.level, reason.alarms, reason.incidents, f));
        break;
      case 'new':
        note(shell.err, say.fresh(reason.incidents.length, reason.payments.length));
        break;
      case 'undetermined':
        note(shell.err, say.undetermined(reason.alarms, reason.limit, f));
        break;
    }
  }
};
