import type { Alarm } from './model/diagnosis.ts';
import type { SourceRef, TransactionRecord } from './model/record.ts';
import type { Disagreement, DoubtfulPayment, Reconciliation, ReconciliationReport } from './model/reconciliation.ts';

const nameOf = ({ file, record }: SourceRef): string => `${file}:${record}`;

/** Each row once, in the order given. */
const rowsOf = ({ terminal, host, others }: Disagreement): TransactionRecord[] => {
  const rows = [terminal, host, ...others].flatMap((record) => record ?? []);
  return [...new Map(rows.map((record) => [nameOf(record.source), record])).values()];
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
    reversal: one.facts.reversal,
    sources: rows.map(({ source }) => source),
    rows,
    alarm,
  };
};

/** What comparing the records told, with each doubtful payment beside the alarm that explains it. */
export const reconciliationReport = (
  { disagreements, ...rest }: Reconciliation,
  alarms: readonly Alarm[],
): ReconciliationReport => {
  const alarmAt = new Map(alarms.map(({ id, subject }) => [nameOf(subject.record.source), id]));
  return {
    ...rest,
    payments: disagreements.map((one) => paymentOf(one, alarmAt.get(nameOf(one.record.source)))),
  };
};
