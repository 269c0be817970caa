import type { Formats } from './formats.ts';

/** Columns of the tables for spreadsheets. */
export type OutputColumn =
  | 'id'
  | 'title'
  | 'time'
  | 'from'
  | 'to'
  | 'over'
  | 'severity'
  | 'cause'
  | 'causeId'
  | 'confidence'
  | 'terminal'
  | 'merchant'
  | 'type'
  | 'amount'
  | 'currency'
  | 'pan'
  | 'stan'
  | 'rrn'
  | 'batch'
  | 'code'
  | 'message'
  | 'symptom'
  | 'manifestation'
  | 'mismatch'
  | 'incident'
  | 'evidence'
  | 'cost'
  | 'advice'
  | 'file'
  | 'line'
  | 'suppressed'
  | 'alarms'
  | 'who'
  | 'scope'
  | 'terminals'
  | 'merchants'
  | 'issuers'
  | 'channels'
  | 'versions';

/** Measures for a monitoring system; the names are English everywhere, only their help is worded. */
export type MetricId =
  | 'build_info'
  | 'time_zone_stated'
  | 'period_start_seconds'
  | 'period_end_seconds'
  | 'records'
  | 'transactions'
  | 'information'
  | 'alarms'
  | 'alarms_by_severity'
  | 'incidents'
  | 'incident_alarms'
  | 'incident_confidence'
  | 'incident_open'
  | 'incident_start_seconds'
  | 'incident_end_seconds'
  | 'impact'
  | 'impact_money'
  | 'doubtful_payments'
  | 'doubtful_money'
  | 'incidents_new'
  | 'payments_new'
  | 'suppressed_alarms'
  | 'input_rows'
  | 'inputs_unread'
  | 'card_data_findings'
  | 'early_warnings';

/** Words of the formats for spreadsheets, tickets, CI and monitoring. */
export interface OutputWords {
  /** Column headings; those of times name their zone. */
  readonly columns: Readonly<Record<OutputColumn, (timeZone: string) => string>>;
  readonly yes: string;
  readonly no: string;
  /** A cause and its probability: `Network fault, 93% sure`. */
  readonly sure: (cause: string, confidence: number, f: Formats) => string;
  /** Alarms of one cause that belong to no incident. */
  readonly group: (cause: string, alarms: number, terminals: number, f: Formats) => string;
  readonly headings: {
    readonly incidents: string;
    readonly alarms: string;
    readonly inputs: string;
  };
  /** A file that could not be read, or that many of its rows. */
  readonly notReadInFull: (file: string, rejected: number, f: Formats) => string;
  /** Help of each measure. */
  readonly metrics: Readonly<Record<MetricId, string>>;
}
