import type { Alarm } from './model/diagnosis.ts';
import type { SourceRef, TransactionRecord } from './model/record.ts';
import {
  type Disagreement,
  DISAGREEMENTS,
  type DoubtfulPayment,
  type Reconciliation,
  type ReconciliationReport,
  type ReversalState,
  type Stance,
  VERDICTS,
} from './model/reconciliation.ts';
import { epochMs, type EpochMs } from './model/units.ts';
import { balance, isOpen, outcomeOf, REFUSED, stakesOf, UNKNOWN, UNREAD, UNSENT } from './reconcile/index.ts';

const nameOf = ({ file, record }: SourceRef): string => `${file}:${record}`;

/** Each row once, in the order given. */
const rowsOf = ({ terminal, host, others }: Disagreement): TransactionRecord[] => {
  const rows = [terminal, host, ...others].flatMap((record) => record ?? []);
  return [...new Map(rows.map((record) => [nameOf(record.source), record])).values()];
};

const stanceOf = (record: TransactionRecord | undefined, reversal: ReversalState): Stance | undefined => {
  if (record === undefined) return undefined;
  switch (outcomeOf(record.reading)) {
    case REFUSED:
      return 'refused';
    case UNKNOWN:
      return 'no-answer';
    case UNSENT:
      return 'not-sent';
    case UNREAD:
      return 'unread';
    default:
      return reversal === 'done' ? 'reversed' : 'approved';
  }
};

const paymentOf = (one: Disagreement, alarm: string | undefined): DoubtfulPayment => {
  const { record, terminal, host } = one;
  const rows = rowsOf(one);
  return {
    kind: one.kind,
    mismatch: one.mismatch,
    verdict: one.verdict,
    atStake: one.atStake,
    currency: one.currency,
    actor: one.actor,
    deadline: one.deadline,
    due: one.due,
    transactionType: record.transactionType,
    terminalId: record.terminalId ?? terminal?.terminalId ?? host?.terminalId,
    merchantId: record.merchantId ?? terminal?.merchantId ?? host?.merchantId,
    batchNo: record.batchNo ?? host?.batchNo,
    stan: record.stan ?? host?.stan,
    // A terminal that heard no answer has no reference number; the host has.
    rrn: record.rrn ?? host?.rrn,
    pan: record.pan ?? host?.pan,
    terminalTime: terminal?.time,
    hostTime: host?.time,
    terminalAmount: terminal?.amount,
    hostAmount: host?.amount,
    terminalStance: stanceOf(terminal, one.facts.reversal),
    hostStance: stanceOf(host, one.facts.hostReversal),
    terminalCode: terminal?.responseCode,
    hostCode: host?.responseCode,
    originalRrn: record.originalRrn,
    repeatedAt:
      one.kind === 'duplicate' || one.facts.gap === undefined || terminal === undefined
        ? undefined
        : epochMs(terminal.time + one.facts.gap),
    unpaidSince: one.facts.unpaidSince,
    reversal: one.facts.reversal,
    sources: rows.map(({ source }) => source),
    rows,
    alarm,
  };
};

/** What of the books is asked for. */
export interface Narrowed {
  /** Alarms that are told, and those that settings hide. */
  readonly shown: ReadonlySet<string>;
  /** Payments that no alarm speaks of. */
  readonly isWanted: (row: Pick<TransactionRecord, 'time' | 'terminalId' | 'merchantId'>) => boolean;
  /** The place that sums and sequences belong to; undefined where the options name no place. */
  readonly isPlace: ((terminalId: string | undefined, merchantId: string | undefined) => boolean) | undefined;
  /** Any option narrows what is told. */
  readonly any: boolean;
}

/**
 * What comparing the records told, with each doubtful payment beside the alarm that explains it, as far as it is asked
 * for: a payment is told where its alarm is, so that its money is told once and everywhere alike. `dayOf`: local day of
 * an instant, YYYY-MM-DD.
 */
export const reconciliationReport = (
  { disagreements, ...rest }: Reconciliation,
  alarms: readonly Alarm[],
  { shown, isWanted, isPlace, any }: Narrowed,
  dayOf: (time: EpochMs) => string,
): ReconciliationReport => {
  const alarmAt = new Map(alarms.map(({ id, subject }) => [nameOf(subject.record.source), id]));
  const told = disagreements.flatMap((one) => {
    const alarm = alarmAt.get(nameOf(one.record.source));
    const isTold = alarm === undefined ? isWanted(one.record) : shown.has(alarm);
    return isTold ? [{ one, payment: paymentOf(one, alarm) }] : [];
  });
  const isHere = (terminalId: string | undefined, merchantId?: string): boolean =>
    isPlace === undefined || isPlace(terminalId, merchantId);
  const days = isPlace === undefined ? rest.days : rest.days.filter((day) => isHere(day.terminalId, day.merchantId));
  const rows = new Set(told.map(({ one }) => nameOf(one.record.source)));
  const payments = told.map(({ payment }) => payment);
  const countBy = <K extends string>(names: readonly K[], of: (payment: DoubtfulPayment) => K) => {
    const counts: Partial<Record<K, number>> = {};
    for (const name of names) {
      const times = payments.filter((payment) => of(payment) === name).length;
      if (times > 0) counts[name] = times;
    }
    return counts;
  };
  const staked = told.flatMap(({ one, payment }) => (isOpen(one) ? [{ ...payment, day: dayOf(one.record.time) }] : []));
  return {
    ...rest,
    ...(isPlace === undefined ? {} : { days, ...balance(days) }),
    clocks: rest.clocks.filter(({ terminalId }) => isHere(terminalId)),
    byKind: countBy(DISAGREEMENTS, ({ kind }) => kind),
    byVerdict: countBy(VERDICTS, ({ verdict }) => verdict),
    payments,
    stakes: stakesOf(staked),
    settlements: rest.settlements.filter(({ source }) => rows.has(nameOf(source))),
    holes: rest.holes.filter(({ terminalId }) => isHere(terminalId)),
    unchecked: rest.unchecked.filter(isWanted),
    ...(any ? { narrowed: isPlace === undefined ? 'payments' : 'books' } : {}),
  };
};
