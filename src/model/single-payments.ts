import type { Alarm } from './diagnosis.ts';
import type { DoubtfulPayment } from './reconciliation.ts';
import type { Report } from './report.ts';

/** A doubtful payment that belongs to no incident, with the alarm that explains it. */
export interface SinglePayment {
  readonly payment: DoubtfulPayment;
  readonly alarm: Alarm;
}

/**
 * Doubtful payments that no incident speaks for, in the order of the report: a card charged twice is nobody's incident,
 * and still somebody's money. What the records settled needs nobody; what a suppression hides or an option left out is
 * not here either.
 */
export const singlePayments = ({
  reconciliation,
  alarms,
}: Pick<Report, 'reconciliation' | 'alarms'>): readonly SinglePayment[] => {
  const open = (reconciliation?.payments ?? []).filter(({ kind }) => kind !== 'settled-by-records');
  if (open.length === 0) return [];
  const shown = new Map(alarms.map((alarm) => [alarm.id, alarm]));
  return open.flatMap((payment) => {
    const alarm = payment.alarm === undefined ? undefined : shown.get(payment.alarm);
    return alarm === undefined || alarm.incident !== undefined ? [] : [{ payment, alarm }];
  });
};
