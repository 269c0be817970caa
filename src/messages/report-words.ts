import type { Severity } from '../model/cause.ts';
import type { InputSummary } from '../model/record.ts';
import type { Summary } from '../model/report.ts';
import type { Formats } from './formats.ts';

/** Labels and sentences of the reports themselves. */
export interface ReportWords {
  /** First line: the program and the period. */
  readonly heading: (name: string, period: string | undefined, zone: string) => string;
  /** The verdict, in one sentence. `worst` is the title of the worst incident. */
  readonly verdict: {
    readonly incidents: (count: number, worst: string, f: Formats) => string;
    readonly alarmsOnly: (count: number, f: Formats) => string;
    /** No incident, and yet so large a share of all transactions failed that no day is calm. */
    readonly manyFailed: (summary: Summary, f: Formats) => string;
    /** Not one alarm could be given a cause. */
    readonly noCause: (count: number, summary: Summary, f: Formats) => string;
    readonly ordinary: (count: number, f: Formats) => string;
    /** The same, where rows, answers or values could not be read. */
    /** Terminals of whose payments far more fail than of the others', though no incident says why. */
    readonly standsOut: (terminals: readonly string[], f: Formats) => string;
    readonly ordinaryInPart: (count: number, f: Formats) => string;
    readonly fine: (summary: Summary, f: Formats) => string;
    /** The same, where rows, answers or values could not be read. */
    readonly fineInPart: (summary: Summary, f: Formats) => string;
    /** Said after the verdict where inputs or rows are missing from it. */
    readonly partly: (inputs: number, rows: number, f: Formats) => string;
    readonly unread: string;
    readonly narrowed: string;
  };
  readonly totals: (summary: Summary, f: Formats) => string;
  readonly incidentTitle: (cause: string, scope: string) => string;
  /** How many, and how sure: `48 alarms, 93% sure`. */
  readonly incidentSize: (alarms: number, confidence: number, f: Formats) => string;
  readonly span: { readonly over: (range: string) => string; readonly open: (range: string) => string };
  readonly sections: {
    readonly incidents: string;
    readonly others: string;
    readonly detail: string;
    readonly warnings: string;
    readonly unread: string;
    readonly basis: string;
  };
  readonly labels: {
    readonly time: string;
    readonly who: string;
    readonly means: string;
    readonly evidence: string;
    readonly cost: string;
    readonly steps: string;
    readonly worked: string;
    readonly next: string;
    readonly rivals: string;
    readonly incident: string;
    readonly supports: string;
    readonly opposes: string;
  };
  readonly heads: {
    readonly cause: string;
    readonly alarms: string;
    readonly terminals: string;
    readonly example: string;
    readonly severity: string;
    readonly advice: string;
    readonly file: string;
    readonly kind: string;
    readonly rows: string;
    readonly rejected: string;
  };
  /** Between a label and its text, and between parts of a sentence; with their blanks. */
  readonly colon: string;
  readonly semicolon: string;
  /** Something added in brackets, with the blank that the language puts before them. */
  readonly aside: (text: string) => string;
  /** Sentences, one after the other. */
  readonly sentences: (first: string, second: string) => string;
  /** Who acts and when: `cashier, at once`. */
  readonly stepHead: (urgency: string, actor: string) => string;
  readonly more: (count: number, f: Formats) => string;
  readonly moreIncidents: (count: number, f: Formats) => string;
  readonly generalCost: string;
  readonly severityCounts: (counts: readonly (readonly [Severity, number])[], f: Formats) => string;
  readonly rejectReason: (expected: string, found: string, todo: string) => string;
  readonly rejects: (count: number, f: Formats) => string;
  readonly cardData: (count: number, f: Formats) => string;
  readonly unknownCode: (code: string, text: string, count: number, f: Formats) => string;
  readonly unknownCodes: (count: number, f: Formats) => string;
  /** A type or entry mode that was not understood; `column` in words. */
  readonly unknownValue: (column: string, value: string, count: number, f: Formats) => string;
  readonly unknownValues: (count: number, f: Formats) => string;
  /** Rows that were read before and count once. */
  readonly duplicates: (count: number, f: Formats) => string;
  /** Profiles of the settings file that describe none of the inputs. */
  readonly profileUnused: (profiles: readonly string[], f: Formats) => string;
  /** An input without a header, and its columns with their places. */
  readonly byContent: (file: string, columns: readonly string[], f: Formats) => string;
  /** An input whose header leaves columns open, and those told by what they hold. */
  readonly byValues: (file: string, columns: readonly string[], f: Formats) => string;
  /** An input without a known terminal, and the columns that may be it. */
  readonly terminalUnnamed: (file: string, columns: readonly string[], f: Formats) => string;
  /** A log without a column of terminals or merchants, and what was taken instead. */
  readonly smallestUnit: (file: string) => string;
  readonly yearBy: (file: string, year: number, by: string, f: Formats) => string;
  readonly dateOrder: (file: string, format: string, by: string, f: Formats) => string;
  readonly stated: (file: string, found: readonly string[], f: Formats) => string;
  /** Files of a folder that are no logs. */
  readonly notLogs: (files: readonly string[], f: Formats) => string;
  /** Files among the logs that this program wrote. */
  readonly ownOutputs: (files: readonly string[], f: Formats) => string;
  readonly rejectsWritten: (file: string, count: number, f: Formats) => string;
  readonly failures: (count: number, f: Formats) => string;
  /** File, kind and rows; how it was read is left to the details. */
  readonly inputInBrief: (input: InputSummary, kind: string, f: Formats) => string;
  readonly input: (input: InputSummary, kind: string, f: Formats) => string;
  readonly columns: (names: readonly string[], f: Formats) => string;
  readonly ignored: (names: readonly string[], f: Formats) => string;
  readonly zone: (zone: string, stated: boolean) => string;
  readonly skipped: (rules: readonly string[], columns: readonly string[], f: Formats) => string;
  readonly detailHint: string;
  /** The same where a day is so eventful that incidents are told in brief. */
  readonly eventfulHint: string;
}
