import type { CauseId, Severity } from './cause.ts';
import type { Alarm, Impact, Incident, ScopeKind } from './diagnosis.ts';
import type { DisagreementKind, ReconciliationReport } from './reconciliation.ts';
import type { CardDataFinding, InputSummary, Reject } from './record.ts';
import type { SuppressionUse } from './settings.ts';
import type { AlarmStatistics } from './statistics.ts';
import type { EpochMs } from './units.ts';

/** An input that could not be read at all, or not to its end. */
export interface InputFailure {
  readonly file: string;
  /** Names the words in `messages/<lang>/errors`. */
  readonly code: string;
  readonly args: Readonly<Record<string, string | number>>;
}

/** A trend that is not yet a failure. */
export interface EarlyWarning {
  readonly kind:
    | 'read-errors-rising'
    | 'retries-rising'
    | 'paper-low'
    | 'battery-low'
    | 'storage-filling'
    | 'silence'
    | 'card-data-in-log'
    | 'success-word-taken'
    | 'approval-code-taken'
    | 'success-word-open'
    | 'latency-rising'
    | 'stands-out';
  readonly terminalId: string | undefined;
  readonly args: Readonly<Record<string, string | number>>;
  readonly sources: readonly { readonly file: number; readonly line: number; readonly record: number }[];
}

/** Which rules could not speak, for want of a column. */
export interface SkippedRule {
  readonly rule: string;
  readonly missing: readonly string[];
}

export interface Summary {
  readonly records: number;
  readonly transactions: number;
  readonly approved: number;
  readonly failed: number;
  readonly alarms: number;
  readonly informational: number;
  readonly incidents: number;
  readonly byCause: Readonly<Partial<Record<CauseId, number>>>;
  readonly bySeverity: Readonly<Partial<Record<Severity, number>>>;
  readonly impacts: readonly Impact[];
}

/** Everything a renderer needs; language-neutral. Lists are in their final order. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  /** IANA zone in which times are written, and in which times without an offset were read. */
  readonly timeZone: string;
  /** True where the zone was given or found in the logs; false where it is the default (UTC). */
  readonly timeZoneStated: boolean;
  readonly period: { readonly from: EpochMs; readonly to: EpochMs } | undefined;
  readonly inputs: readonly InputSummary[];
  readonly failures: readonly InputFailure[];
  /** Files of a folder that are no logs; those named outright would be failures. */
  readonly skippedInputs: readonly InputFailure[];
  /** The first of them; `inputs` count them all. */
  readonly rejects: readonly Reject[];
  /** The first of them, in the order of the inputs. */
  readonly cardData: readonly CardDataFinding[];
  /** All of them. */
  readonly cardDataTotal: number;
  readonly summary: Summary;
  readonly incidents: readonly Incident[];
  readonly alarms: readonly Alarm[];
  readonly warnings: readonly EarlyWarning[];
  readonly skippedRules: readonly SkippedRule[];
  /** What comparing terminal and host records told; undefined where no log held transactions. */
  readonly reconciliation?: ReconciliationReport | undefined;
  /** Suppressions of the settings and what became of each, in their order; alarms and summary are without what they hide. */
  readonly suppressions?: readonly SuppressionUse[];
  /** What they hide. */
  readonly suppressedAlarms?: readonly Alarm[];
  /** Figures about the alarms themselves. */
  readonly statistics?: AlarmStatistics;
  /** The incidents against those that were known before. */
  readonly baseline?: BaselineComparison;
}

/** An incident by what stays the same when it comes again: its cause and where it is, never counts, lines or times. */
export interface IncidentIdentity {
  readonly cause: CauseId;
  readonly scope: ScopeKind;
  /** Names of the scope, sorted; empty where it is everything. */
  readonly names: readonly string[];
}

/**
 * A doubtful payment outside of incidents by what stays the same when the logs are read again: what is amiss, its cause,
 * its terminal and its own references. Of the references the first that the records hold stands for it: the reference
 * number; the batch and trace number, with the day where no batch is known; else the moment and amount.
 */
export interface PaymentIdentity {
  readonly kind: DisagreementKind;
  readonly cause: CauseId;
  readonly terminalId?: string | undefined;
  readonly rrn?: string | undefined;
  readonly batchNo?: string | undefined;
  readonly stan?: string | undefined;
  /** ISO 8601 in UTC: a day where it goes with a trace number, else a moment. */
  readonly time?: string | undefined;
  /** Decimal, in `currency`. */
  readonly amount?: string | undefined;
  readonly currency?: string | undefined;
}

export interface BaselineComparison {
  /** Ids of incidents that the baseline does not hold. */
  readonly fresh: readonly string[];
  /** Ids of those that it holds. */
  readonly known: readonly string[];
  /** What it holds and the logs no longer show. */
  readonly gone: readonly IncidentIdentity[];
  /** The same of doubtful payments outside of incidents; ids are those of the alarms that explain them. */
  readonly payments: {
    readonly fresh: readonly string[];
    readonly known: readonly string[];
    readonly gone: readonly PaymentIdentity[];
  };
}
