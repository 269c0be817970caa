import type { VerdictId } from '../model/reconciliation.ts';
import type { PaymentIdentity } from '../model/report.ts';
import type { MinorUnits } from '../model/units.ts';
import { TRENDS, type Trend } from './diff.ts';
import { paymentKey } from './payment-identity.ts';

/** What of a doubtful payment in a saved report is compared. */
export interface SavedPayment {
  /** Of the alarm that explains it. */
  readonly id: string;
  readonly identity: PaymentIdentity;
  readonly verdict: VerdictId;
  readonly atStake: MinorUnits;
  readonly currency: string | undefined;
}

/** One payment in two reports. */
export interface PaymentChange {
  readonly trend: Trend;
  readonly identity: PaymentIdentity;
  readonly before: SavedPayment | undefined;
  readonly after: SavedPayment | undefined;
}

/** From nothing lost to money taken twice; a doubt weighs more than the knowledge that nothing was charged. */
const GRAVITY: readonly VerdictId[] = ['not-charged', 'in-doubt', 'charged', 'charged-twice'];
const gravity = ({ verdict }: SavedPayment): number => GRAVITY.indexOf(verdict);

/** The verdict decides; where it stayed, the amount at stake. */
const trendOf = (before: SavedPayment, after: SavedPayment): Trend => {
  const change = gravity(after) - gravity(before) || after.atStake - before.atStake;
  return change > 0 ? 'worse' : change < 0 ? 'better' : 'same';
};

/** Doubtful payments outside of incidents in two reports: first what is new, then worse, the same, better, gone. */
export const diffPayments = (
  before: readonly SavedPayment[],
  after: readonly SavedPayment[],
): readonly PaymentChange[] => {
  const old = new Map(before.map((one) => [paymentKey(one.identity), one]));
  const now = new Map(after.map((one) => [paymentKey(one.identity), one]));
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .flatMap((key): PaymentChange[] => {
      const [was, is] = [old.get(key), now.get(key)];
      const identity = is?.identity ?? was?.identity;
      if (identity === undefined) return [];
      const trend = was === undefined ? 'new' : is === undefined ? 'gone' : trendOf(was, is);
      return [{ trend, identity, before: was, after: is }];
    })
    .sort((a, b) => TRENDS.indexOf(a.trend) - TRENDS.indexOf(b.trend));
};
