import type { Deadline, DisagreementKind, DoubtfulPayment, VerdictId } from '../model/reconciliation.ts';
import type { Formats } from './words.ts';

/** By what a bank, or whoever reads a ticket, finds a payment. */
export type References = Pick<
  DoubtfulPayment,
  'terminalId' | 'merchantId' | 'batchNo' | 'stan' | 'rrn' | 'pan' | 'terminalTime' | 'hostTime'
>;

/** Words of the section on records that do not agree. */
export interface ReconciliationWords {
  readonly section: { readonly compared: string; readonly alone: string };
  readonly kinds: Readonly<Record<DisagreementKind, string>>;
  readonly verdicts: Readonly<Record<VerdictId, string>>;
  readonly deadlines: Readonly<Record<Deadline, (due: string) => string>>;
  readonly pairs: (pairs: number, terminal: number, host: number, f: Formats) => string;
  readonly period: (range: string) => string;
  readonly noPeriod: string;
  /** Sums of one currency, both sides, of what both cover. */
  readonly totals: (terminal: string, host: string, difference: string, isEqual: boolean) => string;
  readonly proven: (isProven: boolean) => string;
  readonly outside: (terminal: number, host: number, f: Formats) => string;
  readonly clock: (terminal: string | undefined, span: string, isAhead: boolean, pairs: number, f: Formats) => string;
  /** How many payments got a verdict, and the money of it. */
  readonly verdictLine: (verdict: string, payments: number, money: readonly string[], f: Formats) => string;
  /** The verdict of one payment, what is amiss, and the amount at stake. */
  readonly payment: (verdict: string, kind: string, money: string) => string;
  /** What a bank asks for. */
  readonly references: (payment: References, f: Formats) => string;
  readonly action: (actor: string, deadline: string) => string;
  readonly hole: (terminal: string, from: number, to: number, f: Formats) => string;
  /** Refunds and voids whose originals may lie before the records, which begin at `from`. */
  readonly unchecked: (count: number, from: string, f: Formats) => string;
  readonly settlement: (
    terminal: string | undefined,
    batch: string | undefined,
    stated: string,
    booked: string,
  ) => string;
}
