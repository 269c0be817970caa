import type { CauseId, CountermeasureId, ImpactId, Manifestation, Mismatch, NamedCauseId, Severity } from './cause.ts';
import type { EvidenceKey, EvidencePhrases, NextPhrase } from './phrases.ts';
import type { Column, EntryMode, LogRecord, SourceRef, TransactionType } from './record.ts';
import type { Disagreement } from './reconciliation.ts';
import type { Family, SymptomId } from './symptom.ts';
import type { CardToken, DurationMs, EpochMs, LogOdds, MinorUnits } from './units.ts';

/** Something to be explained: a failed transaction, a reported trouble, or a disagreement between records. */
export interface Subject {
  /** 0-based position in the order (time, file, line). */
  readonly ordinal: number;
  readonly record: LogRecord;
  /** The symptom to reason from. For a generic message this is that of the event it belongs to. */
  readonly symptom: SymptomId;
  readonly family: Family;
  readonly manifestation: Manifestation;
  readonly mismatch: Mismatch | undefined;
  /** What comparing the records told of this payment, with the verdict for the money. */
  readonly disagreement?: Disagreement | undefined;
  /** What a reversal that got no answer was to undo, where that payment is still open. */
  readonly undoes?: Disagreement | undefined;
  /** The event a generic message belongs to; that event carries the figures. */
  readonly inherits: LogRecord | undefined;
}

/** One piece of evidence: what a rule found, and what it means for one cause. */
export interface Evidence {
  readonly rule: string;
  readonly bearing: 'for' | 'against';
  readonly cause: NamedCauseId;
  /** Strength; always positive, `bearing` gives its direction. */
  readonly weight: LogOdds;
  readonly key: EvidenceKey;
  readonly args: EvidencePhrases[EvidenceKey];
  /** Rows that show it. */
  readonly sources: readonly SourceRef[];
  /** The part of the world the evidence speaks of. */
  readonly scope: ScopeKind | undefined;
}

export const SCOPES = ['card', 'terminal', 'site', 'version', 'issuer', 'channel', 'everything'] as const;
export type ScopeKind = (typeof SCOPES)[number];

export interface Ranked {
  readonly cause: CauseId;
  /** Probability, 0 to 1. */
  readonly confidence: number;
}

export interface Diagnosis {
  readonly cause: CauseId;
  readonly confidence: number;
  /** Rivals, most probable first. */
  readonly alternatives: readonly Ranked[];
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
  /** What would settle it: given when undetermined, or when two causes stay close. */
  readonly next: readonly NextPhrase[];
  /** The smallest scope that explains it. */
  readonly scope: ScopeKind;
}

/** An approved transaction near an alarm. */
export interface Sighting {
  readonly time: EpochMs;
  readonly source: SourceRef;
  readonly terminalId: string | undefined;
  readonly amount: MinorUnits | undefined;
  readonly currency: string | undefined;
  readonly transactionType: TransactionType | undefined;
  readonly entryMode: EntryMode | undefined;
  readonly card: CardToken | undefined;
  /** The digits that its masked number shows, first six and last four, where it was typed or may have been. */
  readonly digits?: number | undefined;
}

/** Approved transactions around one alarm. */
export interface Neighbours {
  /** Next approval of the same card within two hours after. */
  readonly cardNext: Sighting | undefined;
  /** Last approval of the same card within two hours before. */
  readonly cardBefore: Sighting | undefined;
  /** The next approvals at the same terminal within fifteen minutes after, in order; at most four. */
  readonly terminalNext: readonly Sighting[];
  /** Last approval at the same terminal within two hours before. */
  readonly terminalBefore: Sighting | undefined;
}

/** Succeeded and failed attempts in a part of the log, and how many cards, terminals and sites they touch. */
export interface Tally {
  /** Failed attempts that match what was asked. */
  readonly failed: number;
  /** Approved attempts, and those that failed beyond what was asked. */
  readonly ok: number;
  /**
   * Different cards among the failures; a failure without a known card counts as a card of its own. Outside of
   * scopes wider than a site every failure counts.
   */
  readonly cardsFailing: number;
  /** Terminals with a matching failure. */
  readonly terminalsFailing: number;
  /** Terminals seen in the logs at all. */
  readonly terminals: number;
  /** Sites (merchants) with a matching failure. */
  readonly sitesFailing: number;
  /** Sites seen in the logs at all. */
  readonly sites: number;
}

export interface Contrast {
  /** Where the scope holds. */
  readonly inside: Tally;
  /** Everywhere else in the same period. */
  readonly outside: Tally;
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** Whether what happened to an alarm happened to its whole scope. */
export interface Shared {
  /** Log-likelihood ratio of one shared fault against the site's own; negative where the others are well. */
  readonly weight: number;
  /** How far before and after the alarm the shared fault would reach that explains best. */
  readonly beforeMs: DurationMs;
  readonly afterMs: DurationMs;
}

/** Customer after customer failing in one way at one place, more than an ordinary log would show. */
export interface Run {
  /** Different cards, or rows where none is named; and what passed there meanwhile. */
  readonly cards: number;
  readonly ok: number;
  /** The same at all other places in that time. */
  readonly elsewhereCards: number;
  readonly elsewhereOk: number;
  /** How far it reaches before and after the alarm. */
  readonly beforeMs: DurationMs;
  readonly afterMs: DurationMs;
  /** Log-odds of a fault against the runs that an ordinary log of this size would show by itself; capped at STRONGEST. */
  readonly weight: LogOdds;
}

/** Terminals that have one fault in common, which the others have not, over the whole log. */
export interface Alike {
  readonly terminals: ReadonlySet<string>;
  readonly sites: number;
  /** How many of the terminals are not at the site that has most of them. */
  readonly apart: number;
  /** How many terminals do not have it. */
  readonly others: number;
  readonly failed: number;
  readonly tries: number;
  readonly othersFailed: number;
  readonly othersTries: number;
  /** Clock hours in which it showed. */
  readonly hours: number;
  /** How much better "these have it" explains the figures than chance, in log-odds. */
  readonly weight: LogOdds;
  readonly from: EpochMs;
  readonly to: EpochMs;
  /** The version that most of them say they were updated to, and how many say so. */
  readonly update: { readonly version: string; readonly terminals: number } | undefined;
}

/** Picks alarms; `id` must be unique, results are remembered under it. */
export interface Matcher {
  readonly id: string;
  test(subject: Subject): boolean;
  /** Failures of a later stage: whoever came so far had passed what is asked for, and counts among those that did. */
  readonly beyond?: Matcher | undefined;
}

/** Begins the name of an issuer that the log does not name: the first six digits of its cards follow. */
export const CARD_RANGE = 'BIN ';

/** What is known of where an alarm happened; filled from the terminal's other records where its own row is silent. */
export interface Place {
  readonly terminal: string | undefined;
  readonly site: string | undefined;
  readonly channel: string | undefined;
  /** The issuer's name, or the first six digits of the card number where the log names no issuer. */
  readonly issuer: string | undefined;
  readonly version: string | undefined;
  /**
   * Of a read without a card number: the card that paid the same amount at the same terminal right after, or was named
   * in another try of that sale. Where none was, a negative number that the tries of one sale share.
   */
  readonly card: CardToken | undefined;
}

/** A function of the terminal; what is left out is not asked for. */
export interface Use {
  readonly type?: TransactionType | undefined;
  readonly entryMode?: EntryMode | undefined;
}

/** A span of time around an alarm, and how many of what lies in it are wanted. */
export interface Span {
  readonly beforeMs: number;
  readonly afterMs: number;
  readonly most: number;
}

/** What rules may ask about the surroundings of an alarm. Times are inclusive; approvals are counted in slots of five minutes. */
export interface Surroundings {
  /** Canonical columns that at least one log filled. */
  readonly columns: ReadonlySet<Column>;
  readonly place: (subject: Subject) => Place;
  /** Approvals near the alarm. */
  neighbours(subject: Subject): Neighbours;
  /**
   * Of the neighbours the approval that made the alarm good: the next of its card, or else the first of its amount and
   * currency at its terminal; of one of these types, or of none that is said.
   */
  madeGood(subject: Subject, types: ReadonlySet<TransactionType>): Sighting | undefined;
  /**
   * Other alarms in one scope of this alarm that match, in order; the alarm itself and messages that inherit are left out.
   */
  others(subject: Subject, scope: ScopeKind, beforeMs: number, afterMs: number, match?: Matcher): readonly Subject[];
  /**
   * Of the same the `most` nearest that fit, nearest in time first: a few to quote of what may be thousands, at the cost of
   * a few.
   */
  nearest(subject: Subject, scope: ScopeKind, span: Span, fits: (other: Subject) => boolean): readonly Subject[];
  /**
   * Attempts in one scope of the alarm against everywhere else, from `beforeMs` before to `afterMs` after it
   * (widened to whole slots). The alarm itself is counted. Messages that inherit are not.
   */
  contrast(subject: Subject, scope: ScopeKind, beforeMs: number, afterMs: number, match: Matcher): Contrast;
  /** The inside of the same alone: cheaper where it nearly always ends there. */
  tally(subject: Subject, scope: ScopeKind, beforeMs: number, afterMs: number, match: Matcher): Tally;
  /** Approvals in one scope of the alarm, from one time to another (widened to whole slots): cheaper than a contrast. */
  approvals(subject: Subject, scope: ScopeKind, from: number, to: number): number;
  /** The run at the alarm's place that stands out most of all in the log; undefined where the alarm lies outside of it. */
  run(subject: Subject, scope: 'terminal' | 'site', match: Matcher): Run | undefined;
  /**
   * What the other sites of a scope saw around the alarm, weighed: one fault of the whole scope against trouble of the
   * alarm's own site. Undefined where the alarm's scope is not known.
   */
  shared(subject: Subject, scope: 'channel' | 'everything', match: Matcher): Shared | undefined;
  /**
   * Approvals of one transaction type and/or entry mode at the alarm's terminal or site, or everywhere, from one time to another
   * (widened to whole hours); over the whole log where no times are given.
   */
  approvalsOf(
    subject: Subject,
    scope: 'terminal' | 'site' | 'everything',
    what: Use,
    from?: EpochMs,
    to?: EpochMs,
  ): number;
  /** Approved sales at this site of at least this amount, in the alarm's currency (within 5 % of the amount). */
  salesFrom(subject: Subject, amount: MinorUnits): number;
  /**
   * The highest approved sale of each hour from one to the other, both inclusive and counted from the epoch, at the
   * alarm's terminal or site in its currency; 0 where nothing was sold.
   */
  highestSales(subject: Subject, scope: 'terminal' | 'site', first: number, last: number): readonly number[];
  /** The terminals that share what the matcher picks, over the whole log; undefined where the alarm's is none of them. */
  alike(subject: Subject, match: Matcher): Alike | undefined;
  /** Median of the approved sales at this site in the alarm's currency, or undefined with fewer than five. */
  usualTicket(subject: Subject): MinorUnits | undefined;
  /** When the alarm's application version was first seen anywhere, and when a terminal first changed to it in these logs. */
  versionSince(subject: Subject): { readonly anywhere: EpochMs; readonly installed: EpochMs | undefined } | undefined;
  /** How many application versions the logs name. */
  readonly versions: number;
  /** Successful sign-ons at the alarm's terminal within the span, in order. */
  signOns(subject: Subject, beforeMs: number, afterMs: number): readonly Sighting[];
  /** Refusals in all logs that only a host can have given, and how many of them carry the host's reference number. */
  readonly refusalsByHost: { readonly refusals: number; readonly withReference: number };
  /** First and last record of all. */
  readonly period: { readonly from: EpochMs; readonly to: EpochMs };
}

/** A rule: one file, pure, with its references. Its words stand in `messages`. */
export interface Rule {
  readonly id: string;
  /** Causes it can speak for or against. */
  readonly causes: readonly NamedCauseId[];
  /** Alarms it looks at. */
  readonly symptoms: readonly SymptomId[];
  /** Columns without which it cannot speak; the report names the rules skipped. */
  readonly needs: readonly Column[];
  /** Where the knowledge comes from. */
  readonly references: readonly string[];
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[];
}

export type ImpactUnit =
  | 'customers'
  | 'attempts'
  | 'seconds'
  | 'minutes'
  | 'percent'
  | 'per-hundred'
  | 'cases'
  | 'money';

/** A cost, as a figure from the log. */
export interface Impact {
  readonly id: ImpactId;
  /** Money is in minor units here and a decimal string in reports. */
  readonly value: number;
  readonly unit: ImpactUnit;
  /** ISO 4217, with unit 'money'. */
  readonly currency: string | undefined;
  /** Which of the impact's measures this is; names the words. */
  readonly measure: ImpactMeasure;
}

export const IMPACT_MEASURES = [
  'customers-interrupted',
  'retries',
  'seconds-waited',
  'minutes-degraded',
  'extra-attempts',
  'peak-share',
  'refused-not-recovered',
  'recovered-later',
  'in-doubt',
  'duplicated',
  'to-correct',
  'customers-hit-again',
  'alarm-rate',
  'fraud-or-tamper-cases',
  'unmatched-or-duplicated',
  'unprotected-card-data',
] as const;
export type ImpactMeasure = (typeof IMPACT_MEASURES)[number];

/** One alarm, explained. */
export interface Alarm {
  /** `A` and the 1-based ordinal. */
  readonly id: string;
  readonly subject: Subject;
  readonly diagnosis: Diagnosis;
  readonly severity: Severity;
  /** What the severity would have been, had it not happened at a place that the settings call critical. */
  readonly raisedFrom?: Severity;
  readonly impacts: readonly Impact[];
  readonly countermeasures: readonly CountermeasureId[];
  readonly incident: string | undefined;
  /** 1-based number of the suppression in the settings that hides it. */
  readonly suppression?: number;
}

export interface IncidentScope {
  readonly kind: ScopeKind;
  readonly terminals: readonly string[];
  readonly merchants: readonly string[];
  readonly issuers: readonly string[];
  readonly channels: readonly string[];
  readonly versions: readonly string[];
}

/** Alarms of one cause that share a scope and a time. */
export interface Incident {
  /** `I` and the 1-based rank. */
  readonly id: string;
  readonly cause: CauseId;
  readonly confidence: number;
  readonly severity: Severity;
  readonly from: EpochMs;
  readonly to: EpochMs;
  /** False where it may still have been going on when the log ended. */
  readonly over: boolean;
  readonly scope: IncidentScope;
  /** Who was hit and who was not. */
  readonly denominators: Contrast;
  readonly alarms: readonly Alarm[];
  readonly evidence: readonly Evidence[];
  readonly impacts: readonly Impact[];
  readonly countermeasures: readonly CountermeasureId[];
  /** Who answers for the places it touches, as the settings name them. */
  readonly owners?: readonly string[];
  /** True where it touches a place that the settings call critical. */
  readonly critical?: boolean;
}
