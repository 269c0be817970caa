import type { CauseId } from '../model/cause.ts';
import { decimalOf } from '../model/currency.ts';
import type { DoubtfulPayment } from '../model/reconciliation.ts';
import type { PaymentIdentity } from '../model/report.ts';

/** What of a payment its identity is made of. */
export type Referenced = Pick<
  DoubtfulPayment,
  'kind' | 'terminalId' | 'rrn' | 'batchNo' | 'stan' | 'terminalTime' | 'hostTime' | 'atStake' | 'currency'
>;

const isNamed = (text: string | undefined): text is string => text !== undefined && text !== '';

/** How the payment itself is known. Trace numbers begin anew with a batch, and without one at the latest after a while. */
const referenceOf = ({ rrn, batchNo, stan, terminalTime, hostTime, atStake, currency }: Referenced) => {
  if (isNamed(rrn)) return { rrn };
  const time = terminalTime ?? hostTime;
  const moment = time === undefined ? undefined : new Date(time).toISOString();
  if (isNamed(stan)) {
    if (isNamed(batchNo)) return { batchNo, stan };
    return moment === undefined ? { stan } : { stan, time: moment.slice(0, 10) };
  }
  return {
    ...(moment === undefined ? {} : { time: moment }),
    amount: decimalOf(atStake, currency),
    ...(currency === undefined ? {} : { currency }),
  };
};

/** A doubtful payment by what is amiss, its cause, and itself: on which line it stands, or who was told, does not enter. */
export const paymentIdentityOf = (payment: Referenced, cause: CauseId): PaymentIdentity => ({
  kind: payment.kind,
  cause,
  ...(isNamed(payment.terminalId) ? { terminalId: payment.terminalId } : {}),
  ...referenceOf(payment),
});

/** The identity as one string, and as the line that a baseline keeps: members in one order. */
export const paymentKey = (one: PaymentIdentity): string =>
  JSON.stringify({
    kind: one.kind,
    cause: one.cause,
    terminalId: one.terminalId,
    rrn: one.rrn,
    batchNo: one.batchNo,
    stan: one.stan,
    time: one.time,
    amount: one.amount,
    currency: one.currency,
  });

/** Each once, in a total order. */
export const distinctPayments = (payments: readonly PaymentIdentity[]): readonly PaymentIdentity[] =>
  [...new Map(payments.map((one) => [paymentKey(one), one])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, one]) => one);
