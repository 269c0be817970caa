import * as z from 'zod/mini';
import { LANGUAGES } from '../../messages/words.ts';
import {
  CAUSES,
  COUNTERMEASURES,
  IMPACTS,
  MANIFESTATIONS,
  MISMATCHES,
  type NamedCauseId,
  SEVERITIES,
} from '../../model/cause.ts';
import { IMPACT_MEASURES, SCOPES } from '../../model/diagnosis.ts';
import { ALARM_COLUMNS, ENTRY_MODES, TRANSACTION_COLUMNS, TRANSACTION_TYPES } from '../../model/record.ts';
import { type SymptomId, SYMPTOMS } from '../../model/symptom.ts';
import { reconciliationShape } from './reconciliation.ts';
import { baselineShape, statisticsShape, suppressionShape } from './settled.ts';

/**
 * What of a JSON report, version 1, has to be there for it to be rendered again. Fields that a later version adds are
 * passed over, as the contract allows them; fields of texts that renderers word anew are not asked for.
 */
const TIME = /^\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z|[+-]\d\d:\d\d)$/;
const time = z.string().check(z.refine((text) => TIME.test(text) && !Number.isNaN(Date.parse(text)), 'a time'));
const isZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};
const count = z.number().check(z.int(), z.nonnegative());
const share = z.number().check(z.minimum(0), z.maximum(1));
const text = z.optional(z.string());
const names = z.array(z.string());

const namedCauses = CAUSES.filter((id): id is NamedCauseId => id !== 'undetermined');
const isSymptom = (id: string): id is SymptomId => Object.hasOwn(SYMPTOMS, id);
const symptom = z.enum(Object.keys(SYMPTOMS).filter(isSymptom));
const column = z.enum([...TRANSACTION_COLUMNS, ...ALARM_COLUMNS]);
const severity = z.enum(SEVERITIES);

const source = z.object({ file: z.nullable(z.string()), line: count, record: count });
const ranked = z.object({ id: z.enum(CAUSES), confidence: share });
const freeArgs = z.record(z.string(), z.union([z.string(), z.number()]));

const evidence = z.object({
  rule: z.string(),
  bearing: z.enum(['for', 'against']),
  cause: z.enum(namedCauses),
  weight: z.number().check(z.nonnegative()),
  text: z.string(),
  sources: z.array(source),
});

const impact = z.object({
  id: z.enum(IMPACTS),
  measure: z.enum(IMPACT_MEASURES),
  value: z.union([z.number(), z.string().check(z.regex(/^-?\d{1,15}(?:\.\d{1,4})?$/))]),
  unit: z.enum(['customers', 'attempts', 'seconds', 'minutes', 'percent', 'per-hundred', 'cases', 'money']),
  currency: text,
});

const tally = z.object({
  failed: count,
  ok: count,
  cardsFailing: count,
  terminalsFailing: count,
  terminals: count,
  sitesFailing: count,
  sites: count,
});

export const inputSchema = z.object({
  file: z.string(),
  kind: z.enum(['transactions', 'alarms', 'host']),
  format: z.enum(['csv', 'json', 'ndjson']),
  encoding: z.string(),
  delimiter: text,
  profile: z.string(),
  tables: names,
  columns: z.array(column),
  ignoredColumns: names,
  timeFormat: z.string(),
  timeZone: text,
  records: count,
  accepted: count,
  rejected: count,
  duplicates: count,
  timesCarryOffset: z.optional(z.boolean()),
  encodingCertainty: z.optional(z.enum(['certain', 'probable', 'guessed'])),
  unknownValues: z.optional(z.array(z.object({ column, value: z.string(), count }))),
  unknown: z.array(z.object({ code: z.string(), text: z.string(), count })),
});

const incident = z.object({
  id: z.string(),
  probableCause: ranked,
  perceivedSeverity: severity,
  from: time,
  to: time,
  over: z.boolean(),
  scope: z.object({
    kind: z.enum(SCOPES),
    terminals: names,
    merchants: names,
    issuers: names,
    channels: names,
    versions: names,
  }),
  denominators: z.object({ inside: tally, outside: tally, from: time, to: time }),
  evidence: z.array(evidence),
  impacts: z.array(impact),
  countermeasures: z.array(z.enum(COUNTERMEASURES)),
  owners: z.optional(names),
  critical: z.optional(z.boolean()),
});

/** One alarm; a report of any size is checked alarm by alarm, and never stands in memory twice. */
export const alarmSchema = z.object({
  id: z.string().check(z.regex(/^A[1-9]\d*$/)),
  time,
  terminalId: z.nullable(z.string()),
  merchantId: z.nullable(z.string()),
  rrn: text,
  stan: text,
  batchNo: text,
  originalRrn: text,
  transactionType: z.optional(z.enum(TRANSACTION_TYPES)),
  amount: z.optional(z.string().check(z.regex(/^-?\d{1,15}(?:\.\d{1,4})?$/))),
  currency: text,
  pan: text,
  entryMode: z.optional(z.enum(ENTRY_MODES)),
  issuer: text,
  channel: text,
  latencyMs: z.optional(z.number()),
  operatorId: text,
  component: text,
  appVersion: text,
  code: z.nullable(z.string()),
  message: z.nullable(z.string()),
  symptom,
  source,
  inherits: z.optional(source),
  ambiguous: z.optional(z.boolean()),
  manifestation: z.enum(MANIFESTATIONS),
  mismatch: z.optional(z.enum(MISMATCHES)),
  perceivedSeverity: severity,
  probableCause: ranked,
  scope: z.enum(SCOPES),
  alternatives: z.array(ranked),
  evidence: z.array(evidence),
  next: z.optional(names),
  impacts: z.array(impact),
  countermeasures: z.array(z.enum(COUNTERMEASURES)),
  incident: text,
  raisedFrom: z.optional(severity),
  suppression: z.optional(count),
});

const REJECT_CODES = [
  'time-missing',
  'time-unreadable',
  'time-out-of-range',
  'amount-unreadable',
  'amount-ambiguous',
  'too-few-fields',
  'too-many-fields',
  'nothing-to-explain',
  'quote-not-closed',
  'quote-misplaced',
  'json-unreadable',
  'json-not-an-object',
  'json-truncated',
  'row-too-long',
  'value-unreadable',
] as const;

const WARNING_KINDS = [
  'read-errors-rising',
  'retries-rising',
  'paper-low',
  'battery-low',
  'storage-filling',
  'silence',
  'card-data-in-log',
  'success-word-taken',
  'approval-code-taken',
  'success-word-open',
  'latency-rising',
  'stands-out',
] as const;

/** Everything but the alarms. */
export const savedSchema = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: z.string(), version: z.string() }),
  language: z.enum(LANGUAGES),
  timeZone: z.string().check(z.refine(isZone, 'a time zone')),
  timeZoneStated: z.boolean(),
  period: z.nullable(z.object({ from: time, to: time })),
  inputs: z.array(inputSchema),
  failures: z.array(z.object({ file: z.string(), code: z.string(), args: freeArgs })),
  skippedInputs: z.optional(z.array(z.object({ file: z.string(), code: z.string(), args: freeArgs }))),
  cardDataTotal: z.optional(count),
  rejects: z.array(z.object({ file: text, line: count, column: text, code: z.enum(REJECT_CODES), found: text })),
  cardData: z.array(
    z.object({
      file: text,
      line: count,
      column: text,
      what: z.enum(['pan', 'track', 'pin-block', 'security-code', 'key']),
    }),
  ),
  skippedRules: z.array(z.object({ rule: z.string(), missing: names })),
  summary: z.object({
    records: count,
    transactions: count,
    approved: count,
    failed: count,
    alarms: count,
    informational: count,
    incidents: count,
    byCause: z.partialRecord(z.enum(CAUSES), count),
    bySeverity: z.partialRecord(severity, count),
    impacts: z.array(impact),
  }),
  incidents: z.array(incident),
  suppressions: z.optional(z.array(suppressionShape)),
  baseline: z.optional(baselineShape),
  statistics: z.optional(statisticsShape),
  reconciliation: z.optional(reconciliationShape),
  warnings: z.array(
    z.object({ kind: z.enum(WARNING_KINDS), terminalId: text, args: freeArgs, evidence: z.array(source) }),
  ),
});

export type Saved = z.infer<typeof savedSchema>;
export type SavedAlarm = z.infer<typeof alarmSchema>;
export type SavedIncident = Saved['incidents'][number];
export type SavedEvidence = SavedAlarm['evidence'][number];
export type SavedImpact = SavedAlarm['impacts'][number];
export type SavedSource = SavedAlarm['source'];
