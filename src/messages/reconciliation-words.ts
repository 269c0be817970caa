import type {
  Deadline,
  DisagreementKind,
  DoubtfulPayment,
  Narrowing,
  Side,
  VerdictId,
} from '../model/reconciliation.ts';
import type { Formats } from './formats.ts';

/** By what a bank, or whoever reads a ticket, finds a payment. */
export type References = Pick<
  DoubtfulPayment,
  'terminalId' | 'merchantId' | 'batchNo' | 'stan' | 'rrn' | 'pan' | 'terminalTime' | 'hostTime'
> &
  Partial<Pick<DoubtfulPayment, 'kind' | 'verdict' | 'originalRrn' | 'rows'>>;

/** Payments of one verdict, with their money. */
export interface VerdictSum {
  readonly verdict: VerdictId;
  readonly payments: number;
  readonly money: readonly string[];
}

/** Words of the section on records that do not agree. */
export interface ReconciliationWords {
  readonly section: { readonly compared: string; readonly alone: string };
  /** What is amiss, in short: where payments of one kind are told together. */
  readonly kinds: Readonly<Record<DisagreementKind, string>>;
  readonly verdicts: Readonly<Record<VerdictId, string>>;
  readonly deadlines: Readonly<Record<Deadline, (due: string) => string>>;
  /** What somebody has to settle, in the sentence that heads a report. */
  readonly summary: (sums: readonly VerdictSum[], f: Formats) => string;
  readonly pairs: (pairs: number, terminal: number, host: number, f: Formats) => string;
  readonly period: (range: string) => string;
  readonly noPeriod: string;
  /** Sums of one currency, both sides, of what both cover. */
  readonly totals: (terminal: string, host: string, difference: string, isEqual: boolean) => string;
  readonly proven: (isProven: boolean) => string;
  readonly outside: (terminal: number, host: number, f: Formats) => string;
  readonly clock: (terminal: string | undefined, span: string, isAhead: boolean, pairs: number, f: Formats) => string;
  /** Said where most answers of a side could not be read. */
  readonly unread: Readonly<Record<Side, string>>;
  readonly narrowed: Readonly<Record<Narrowing, string>>;
  /** The zone that all times of the section are in. */
  readonly zone: (name: string) => string;
  /** How many payments got a verdict, and the money of it. */
  readonly verdictLine: (sum: VerdictSum, f: Formats) => string;
  /** The verdict of one payment, the money at stake, and what each side says of it. */
  readonly payment: (payment: DoubtfulPayment, f: Formats) => string;
  /** What a bank asks for. `zone`: told where no heading names it. */
  readonly references: (payment: References, f: Formats, zone?: string) => string;
  /** Who has to act by when, and what to do. */
  readonly action: (actor: string, deadline: string, steps: string | undefined) => string;
  /** What fits this disagreement and verdict; undefined where nothing is left to do. */
  readonly steps: (payment: DoubtfulPayment) => string | undefined;
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
