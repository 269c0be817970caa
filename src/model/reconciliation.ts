import type { Actor, Mismatch } from './cause.ts';
import type { SourceRef, TransactionRecord } from './record.ts';
import type { DurationMs, EpochMs, MinorUnits } from './units.ts';

/**
 * How the records of one payment disagree, or leave it in doubt.
 * The first five are the mismatches of the taxonomy; the reversal kinds refine `status-differs`, and need no host file.
 */
export const DISAGREEMENTS = [
  'missing-at-host',
  'missing-at-terminal',
  'amount-differs',
  'status-differs',
  'duplicate',
  'reversal-missing',
  'reversal-unanswered',
  'no-original',
  'settlement-unbalanced',
  /** The terminal heard no answer, but the records settle what became of the money. */
  'settled-by-records',
] as const;
export type DisagreementKind = (typeof DISAGREEMENTS)[number];

/** What became of the cardholder's money. */
export const VERDICTS = ['charged', 'not-charged', 'in-doubt', 'charged-twice'] as const;
export type VerdictId = (typeof VERDICTS)[number];

/** By when it has to be done: days are days of settlement, counted from the day of the payment. */
export const DEADLINES = ['before-settlement', 'same-day', 'two-days'] as const;
export type Deadline = (typeof DEADLINES)[number];

/** What a payment's reversal came to, as far as one side's records tell. */
export type ReversalState = 'none' | 'done' | 'unanswered' | 'original-unknown';

/** What the matcher saw around a disagreement; rules reason from it. */
export interface DisagreementFacts {
  /** Reversal in the terminal's records, and in the host's. */
  readonly reversal: ReversalState;
  readonly hostReversal: ReversalState;
  /** A failed or unanswered attempt of the same card and amount at the terminal shortly before the repeat. */
  readonly attempt: TransactionRecord | undefined;
  /** Between the two approvals of a duplicate, or between a lost answer and its repeat. */
  readonly gap: DurationMs | undefined;
  /** The same message booked again (same reference or trace number), not a new attempt. */
  readonly sameMessage: boolean;
  /** Offset by which the terminal's clock was corrected before times were compared; positive: the terminal is ahead. */
  readonly clockOffset: DurationMs;
  /** True where both sides were compared. */
  readonly compared: boolean;
  /** Of a refund or void that names no sale: its card paid nothing of the kind since then, the first of the records. */
  readonly unpaidSince?: EpochMs | undefined;
}

/** One payment whose records disagree or leave it in doubt, with the verdict for the money. */
export interface Disagreement {
  readonly kind: DisagreementKind;
  readonly mismatch: Mismatch | undefined;
  /** The row that stands for it: the terminal's where there is one. */
  readonly record: TransactionRecord;
  readonly terminal: TransactionRecord | undefined;
  readonly host: TransactionRecord | undefined;
  /** Further rows it rests on: the first approval, the reversal, the attempt. */
  readonly others: readonly TransactionRecord[];
  readonly facts: DisagreementFacts;
  readonly verdict: VerdictId;
  /** What may be wrong in somebody's books; never negative. */
  readonly atStake: MinorUnits;
  readonly currency: string | undefined;
  readonly actor: Actor;
  readonly deadline: Deadline;
  /** Local day (YYYY-MM-DD, in the report's zone) on which the deadline falls. */
  readonly due: string;
}

/** Count and signed sum of money-moving records: sales and completions add, refunds and voids subtract. */
export interface Sum {
  readonly count: number;
  readonly amount: MinorUnits;
}

/** One side's records of one terminal, merchant, local day and currency. `total` is the sum of the other three. */
export interface SideTotals {
  readonly total: Sum;
  /** Has a partner on the other side. */
  readonly matched: Sum;
  /** Has none, though the other side covers its time and terminal. */
  readonly unmatched: Sum;
  /** The other side's records do not reach there. */
  readonly outside: Sum;
}

export interface DayTotals {
  readonly terminalId: string | undefined;
  readonly merchantId: string | undefined;
  /** YYYY-MM-DD in the report's zone, of each side's own time. */
  readonly day: string;
  readonly currency: string | undefined;
  readonly terminal: SideTotals;
  readonly host: SideTotals;
}

/** A terminal's clock against the host's. */
export interface ClockOffset {
  readonly terminalId: string | undefined;
  /** Positive: the terminal's clock is ahead of the host's. */
  readonly offset: DurationMs;
  /** Matched pairs it was estimated from. */
  readonly pairs: number;
}

/** Trace numbers missing from a terminal's own sequence. */
export interface TraceHole {
  readonly terminalId: string;
  readonly batchNo: string | undefined;
  /** First and last missing number, inclusive. */
  readonly from: number;
  readonly to: number;
}

/** Totals that a settlement names against those of the rows it settles. */
export interface SettlementDifference {
  readonly terminalId: string | undefined;
  readonly batchNo: string | undefined;
  readonly currency: string | undefined;
  readonly stated: MinorUnits;
  readonly booked: MinorUnits;
  readonly source: SourceRef;
}

/** A refund or void whose original may lie before the records, so that it could not be looked up. */
export interface UncheckedOriginal {
  readonly terminalId: string | undefined;
  readonly merchantId: string | undefined;
  readonly time: EpochMs;
  readonly transactionType: TransactionRecord['transactionType'];
  readonly amount: MinorUnits | undefined;
  readonly currency: string | undefined;
  /** What it names as its original. */
  readonly originalRrn: string | undefined;
  /** First record of its terminal: what came before is to be exported. */
  readonly from: EpochMs;
  readonly source: SourceRef;
}

export interface CurrencyTotals {
  readonly currency: string | undefined;
  readonly terminal: SideTotals;
  readonly host: SideTotals;
  /** Terminal total less host total over what both cover. */
  readonly difference: MinorUnits;
  /** Equal to `difference`: unmatched at the terminal, less unmatched at the host, plus amounts that differ within pairs. */
  readonly explained: MinorUnits;
}

/** Payments of one verdict, and what is at stake in them. */
export interface StakeSum extends Sum {
  readonly verdict: VerdictId;
}

/** What is at stake in one place or on one day; undefined where the list is not by that. */
export interface Stake {
  readonly terminalId: string | undefined;
  readonly merchantId: string | undefined;
  readonly day: string | undefined;
  readonly currency: string | undefined;
  /** In the order of the verdicts; those without a payment are left out. */
  readonly sums: readonly StakeSum[];
}

/** What is at stake in the payments that somebody has to settle: altogether, by place, by merchant and by day. */
export interface StakeTotals {
  readonly totals: readonly Stake[];
  /** By terminal, merchant and day together: what the other lists are the sums of. */
  readonly cells: readonly Stake[];
  readonly terminals: readonly Stake[];
  readonly merchants: readonly Stake[];
  readonly days: readonly Stake[];
  /** True where each of the lists comes to the totals, in every currency and verdict. */
  readonly proven: boolean;
}

/** What one side's record says of a payment; `reversed`: approved, and undone by an answered reversal; `unread`: no table knows. */
export const STANCES = ['approved', 'reversed', 'refused', 'no-answer', 'not-sent', 'unread'] as const;

/** The two sides of the books. */
export const SIDES = ['terminal', 'host'] as const;
export type Side = (typeof SIDES)[number];
export type Stance = (typeof STANCES)[number];

/** What of the books the options narrow: nothing, the payments told, or their totals as well. */
export const NARROWINGS = ['payments', 'books'] as const;
export type Narrowing = (typeof NARROWINGS)[number];

/** What became of comparing the two sides. Lists are in their final order. */
export interface Reconciliation {
  /** False where there was no host file, and the terminal's own records are all there is. */
  readonly compared: boolean;
  readonly terminalRecords: number;
  readonly hostRecords: number;
  /** Matched pairs, by what they were matched on. */
  readonly pairs: { readonly rrn: number; readonly trace: number; readonly content: number };
  /** Times that both sides cover, on the host's clock; undefined where they share none. */
  readonly commonPeriod: { readonly from: EpochMs; readonly to: EpochMs } | undefined;
  readonly byKind: Readonly<Partial<Record<DisagreementKind, number>>>;
  readonly byVerdict: Readonly<Partial<Record<VerdictId, number>>>;
  readonly totals: readonly CurrencyTotals[];
  readonly days: readonly DayTotals[];
  /** True where every row of `days` and `totals` adds up. */
  readonly proven: boolean;
  /** Sides most of whose answers no table knows: their outcomes were not compared. */
  readonly unread: readonly Side[];
  readonly clocks: readonly ClockOffset[];
  readonly disagreements: readonly Disagreement[];
  readonly settlements: readonly SettlementDifference[];
  readonly holes: readonly TraceHole[];
  readonly unchecked: readonly UncheckedOriginal[];
}

/** A doubtful payment as a report tells it: the verdict, and the references that a bank asks for. */
export interface DoubtfulPayment {
  readonly kind: DisagreementKind;
  readonly mismatch: Mismatch | undefined;
  readonly verdict: VerdictId;
  readonly atStake: MinorUnits;
  readonly currency: string | undefined;
  readonly actor: Actor;
  readonly deadline: Deadline;
  readonly due: string;
  readonly transactionType: TransactionRecord['transactionType'];
  readonly terminalId: string | undefined;
  readonly merchantId: string | undefined;
  readonly batchNo: string | undefined;
  readonly stan: string | undefined;
  readonly rrn: string | undefined;
  /** First six and last four digits at most. */
  readonly pan: string | undefined;
  /** By the terminal's clock, as its row says; undefined where only the host has it. */
  readonly terminalTime: EpochMs | undefined;
  readonly hostTime: EpochMs | undefined;
  readonly terminalAmount: MinorUnits | undefined;
  readonly hostAmount: MinorUnits | undefined;
  readonly terminalStance: Stance | undefined;
  readonly hostStance: Stance | undefined;
  readonly terminalCode: string | undefined;
  readonly hostCode: string | undefined;
  /** What a refund or void names as its original. */
  readonly originalRrn: string | undefined;
  /** When the same card paid the same amount at the same terminal, after an answer that was lost. */
  readonly repeatedAt: EpochMs | undefined;
  /** Of a refund or void that names no sale: its card paid nothing of the kind since then, the first of the records. */
  readonly unpaidSince?: EpochMs | undefined;
  readonly reversal: ReversalState;
  /** Rows the verdict rests on, the terminal's first. */
  readonly sources: readonly SourceRef[];
  /** The rows themselves, in the order of `sources`; what the words of an approval were is not kept. */
  readonly rows: readonly TransactionRecord[];
  /** Id of the alarm that explains it. */
  readonly alarm: string | undefined;
}

/** The part of a report that tells of the records. */
export interface ReconciliationReport extends Omit<Reconciliation, 'disagreements'> {
  readonly payments: readonly DoubtfulPayment[];
  readonly stakes: StakeTotals;
  readonly narrowed?: Narrowing | undefined;
}
