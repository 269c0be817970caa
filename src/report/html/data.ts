/**
 * What the page's script is given: every alarm in columns, texts once each. The server writes it, the page reads it.
 * Times are local milliseconds of the report's zone: an instant plus its offset, to be written as if universal.
 */
export interface PageData {
  /** First and last record; null where nothing was read. */
  readonly period: readonly [number, number] | null;
  /** Width of the bars of alarms over time, in milliseconds. */
  readonly step: number;
  /** True where the hours of all days are taken together. */
  readonly hourOfDay: boolean;
  /** Names, the worst first; alarms and incidents carry 0-based places in this list. */
  readonly severities: readonly string[];
  /** Names, in the order of the taxonomy; alarms carry 0-based places in this list. */
  readonly causes: readonly string[];
  readonly incidents: readonly IncidentBar[];
  readonly pools: Pools;
  readonly alarms: AlarmColumns;
  readonly words: PageWords;
}

export interface IncidentBar {
  readonly id: string;
  readonly title: string;
  readonly severity: number;
  readonly from: number;
  readonly to: number;
  readonly over: boolean;
  readonly alarms: number;
}

/** Texts that alarms share, by number. */
export interface Pools {
  readonly terminals: readonly string[];
  readonly merchants: readonly string[];
  readonly symptoms: readonly string[];
  /** Code and message as printed. */
  readonly printed: readonly string[];
  readonly files: readonly string[];
  readonly references: readonly string[];
  readonly amounts: readonly string[];
  readonly rivals: readonly string[];
  readonly advice: readonly string[];
  readonly next: readonly string[];
}

/**
 * One entry per alarm in every list. Numbers marked as steps are differences to the alarm before, the first to 0.
 * A place in a pool is 0-based; -1 says that there is none.
 */
export interface AlarmColumns {
  /** Steps of the number in `A17`. */
  readonly id: readonly number[];
  /** Steps, in units of `timeUnit` milliseconds. */
  readonly time: readonly number[];
  readonly timeUnit: number;
  readonly terminal: readonly number[];
  readonly merchant: readonly number[];
  readonly symptom: readonly number[];
  readonly printed: readonly number[];
  readonly severity: readonly number[];
  readonly cause: readonly number[];
  /** In thousandths. */
  readonly confidence: readonly number[];
  /** Place in `incidents`. */
  readonly incident: readonly number[];
  readonly file: readonly number[];
  /** Steps of the 1-based line. */
  readonly line: readonly number[];
  /** Steps of places. */
  readonly reference: readonly number[];
  /** Steps of places. */
  readonly amount: readonly number[];
  readonly rivals: readonly number[];
  readonly advice: readonly number[];
  readonly next: readonly number[];
}

/** Evidence and circumstances of those alarms for which there was room, in a block of their own. */
export interface PageDetails {
  /** Steps of the 0-based number of the alarm among all. */
  readonly rows: readonly number[];
  /** For each of these alarms: place in `texts` of card, entry mode, issuer, channel and version. */
  readonly facts: readonly number[];
  /** For each of these alarms: twice the place in `texts`, plus one for evidence against. */
  readonly evidence: readonly (readonly number[])[];
  readonly texts: readonly string[];
}

/** Words that the script puts in place itself. Place holders stand in braces. */
export interface PageWords {
  readonly dark: string;
  readonly light: string;
  readonly otherCauses: string;
  readonly theAlarms: string;
  readonly merchant: string;
  readonly reference: string;
  readonly row: string;
  readonly rivals: string;
  readonly evidence: string;
  readonly facts: string;
  readonly steps: string;
  readonly next: string;
  readonly details: string;
  readonly nothing: string;
  readonly inIncident: string;
  readonly elsewhere: string;
  readonly alone: string;
  /** Holds {shown} and {all}. */
  readonly count: string;
  /** Holds {page} and {pages}. */
  readonly page: string;
}
