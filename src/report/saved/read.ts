import type { Lang } from '../../messages/words.ts';
import { minorOf } from '../../model/currency.ts';
import type { Alarm, Contrast, Evidence, Impact, Incident, Tally } from '../../model/diagnosis.ts';
import type { NextPhrase } from '../../model/phrases.ts';
import type { InputKind, InputSummary, LogRecord, Reading, SourceRef } from '../../model/record.ts';
import type { Report } from '../../model/report.ts';
import { familyOf } from '../../model/symptom.ts';
import { durationMs, type EpochMs, epochMs, logOdds } from '../../model/units.ts';
import {
  type Saved,
  type SavedAlarm,
  type SavedEvidence,
  type SavedImpact,
  type SavedIncident,
  savedSchema,
  type SavedSource,
} from './schema.ts';
import { reconciliationOf } from './reconciliation.ts';
import { baselineComparisonOf, statisticsOf, suppressionUseOf } from './settled.ts';

/**
 * Reads a JSON report back into the report it was written from, so that every renderer renders it as it would have
 * rendered the analysis itself: converting gives the same bytes as asking for that format in the first place.
 *
 * The JSON report is the wire form of `Report` (see ../json.ts), and this is its inverse. What is worded from figures and
 * ids is worded anew; evidence and advice are sentences that only the rule that said them could say again, so they stay
 * the sentences they were, and with them the language of the report. What no renderer may show is gone for good: card
 * tokens, and how a dictionary came to its reading.
 */
export type Read =
  | { readonly ok: true; readonly report: Report; readonly lang: Lang }
  /** `where` is the path of the first thing amiss, such as `alarms.3.time`; empty where the whole is no report. */
  | { readonly ok: false; readonly where: string };

const NOT_AMONG_INPUTS = -1;

const at = (iso: string): EpochMs => epochMs(Date.parse(iso));

const impactOf = ({ value, currency, ...rest }: SavedImpact): Impact => ({
  ...rest,
  value: typeof value === 'number' ? value : minorOf(value, currency),
  currency,
});

const tallyOf = (tally: Tally): Tally => ({ ...tally });

const contrastOf = ({ inside, outside, from, to }: SavedIncident['denominators']): Contrast => ({
  inside: tallyOf(inside),
  outside: tallyOf(outside),
  from: at(from),
  to: at(to),
});

const nextOf = (sentence: string): NextPhrase => ({ key: 'told/sentence', args: { text: sentence } });

/** Finds files by their path, as sources name them. */
const placesOf = (inputs: readonly InputSummary[]) => {
  const places = new Map<string, number>();
  for (const [index, { file }] of inputs.entries()) if (!places.has(file)) places.set(file, index);
  const file = (path: string | null | undefined): number =>
    path === null || path === undefined ? NOT_AMONG_INPUTS : (places.get(path) ?? NOT_AMONG_INPUTS);
  const source = (saved: SavedSource): SourceRef => ({
    file: file(saved.file),
    line: saved.line,
    record: saved.record,
  });
  return { file, source };
};
type Places = ReturnType<typeof placesOf>;

const evidenceOf = (saved: SavedEvidence, places: Places): Evidence => ({
  rule: saved.rule,
  bearing: saved.bearing,
  cause: saved.cause,
  weight: logOdds(saved.weight),
  key: 'told/sentence',
  args: { text: saved.text },
  sources: saved.sources.map(places.source),
  scope: undefined,
});

const readingOf = ({ symptom, code, ambiguous = false }: SavedAlarm): Reading => ({
  symptom,
  outcome: 'failed',
  code: code ?? undefined,
  table: undefined,
  by: code === null ? 'text' : 'code',
  ambiguous,
});

const recordOf = (saved: SavedAlarm, source: SourceRef, kind: InputKind): LogRecord => {
  const common = {
    source,
    time: at(saved.time),
    terminalId: saved.terminalId ?? undefined,
    merchantId: saved.merchantId ?? undefined,
    appVersion: saved.appVersion,
    reading: readingOf(saved),
  };
  if (kind === 'alarms') {
    return {
      ...common,
      kind: 'alarm',
      alarmCode: saved.code ?? undefined,
      message: saved.message ?? undefined,
      manifestation: saved.manifestation,
      component: saved.component,
    };
  }
  return {
    ...common,
    kind: kind === 'host' ? 'host' : 'transaction',
    stan: saved.stan,
    rrn: saved.rrn,
    transactionType: saved.transactionType,
    amount: saved.amount === undefined ? undefined : minorOf(saved.amount, saved.currency),
    currency: saved.currency,
    pan: saved.pan,
    card: undefined,
    entryMode: saved.entryMode,
    responseCode: saved.code ?? undefined,
    responseText: saved.message ?? undefined,
    issuer: saved.issuer,
    channel: saved.channel,
    latencyMs: saved.latencyMs === undefined ? undefined : durationMs(saved.latencyMs),
    operatorId: saved.operatorId,
    batchNo: saved.batchNo,
    originalRrn: saved.originalRrn,
  };
};

const keyOf = ({ file, record }: SourceRef): string => `${file}:${record}`;

const alarmsOf = (saved: Pick<Saved, 'alarms' | 'inputs'>, places: Places): Alarm[] => {
  const records = saved.alarms.map((alarm) => {
    const source = places.source(alarm.source);
    return recordOf(alarm, source, saved.inputs[source.file]?.kind ?? 'transactions');
  });
  const known = new Map(records.map((record) => [keyOf(record.source), record]));
  /** The event that a message belongs to is an alarm of its own, unless the report was narrowed to others. */
  const inherited = (source: SourceRef, heir: LogRecord): LogRecord => known.get(keyOf(source)) ?? { ...heir, source };
  return saved.alarms.flatMap((alarm, index) => {
    const record = records[index];
    if (record === undefined) return [];
    const { id: cause, confidence } = alarm.probableCause;
    return [
      {
        id: alarm.id,
        subject: {
          ordinal: Number(alarm.id.slice(1)) - 1,
          record,
          symptom: alarm.symptom,
          family: familyOf(alarm.symptom),
          manifestation: alarm.manifestation,
          mismatch: alarm.mismatch,
          inherits: alarm.inherits === undefined ? undefined : inherited(places.source(alarm.inherits), record),
        },
        diagnosis: {
          cause,
          confidence,
          alternatives: alarm.alternatives.map((rival) => ({ cause: rival.id, confidence: rival.confidence })),
          evidence: alarm.evidence.map((one) => evidenceOf(one, places)),
          next: (alarm.next ?? []).map(nextOf),
          scope: alarm.scope,
        },
        severity: alarm.perceivedSeverity,
        impacts: alarm.impacts.map(impactOf),
        countermeasures: alarm.countermeasures,
        incident: alarm.incident,
        ...(alarm.raisedFrom === undefined ? {} : { raisedFrom: alarm.raisedFrom }),
        ...(alarm.suppression === undefined ? {} : { suppression: alarm.suppression }),
      },
    ];
  });
};

const incidentOf = (saved: SavedIncident, alarms: readonly Alarm[], places: Places): Incident => ({
  id: saved.id,
  cause: saved.probableCause.id,
  confidence: saved.probableCause.confidence,
  severity: saved.perceivedSeverity,
  from: at(saved.from),
  to: at(saved.to),
  over: saved.over,
  scope: saved.scope,
  denominators: contrastOf(saved.denominators),
  alarms,
  evidence: saved.evidence.map((one) => evidenceOf(one, places)),
  impacts: saved.impacts.map(impactOf),
  countermeasures: saved.countermeasures,
  ...(saved.owners === undefined ? {} : { owners: saved.owners }),
  ...(saved.critical === undefined ? {} : { critical: saved.critical }),
});

/** Member by member, because the JSON report writes them in their order. */
const inputOf = (input: Saved['inputs'][number]): InputSummary => ({
  file: input.file,
  kind: input.kind,
  format: input.format,
  encoding: input.encoding,
  delimiter: input.delimiter,
  profile: input.profile,
  tables: input.tables,
  columns: input.columns,
  ignoredColumns: input.ignoredColumns,
  timeFormat: input.timeFormat,
  timeZone: input.timeZone,
  records: input.records,
  accepted: input.accepted,
  rejected: input.rejected,
  duplicates: input.duplicates,
  unknown: input.unknown,
  ...(input.timesCarryOffset === undefined ? {} : { timesCarryOffset: input.timesCarryOffset }),
  ...(input.encodingCertainty === undefined ? {} : { encodingCertainty: input.encodingCertainty }),
  ...(input.unknownValues === undefined ? {} : { unknownValues: input.unknownValues }),
});

/** What the settings brought to the report, and the figures about the alarms themselves. */
const settledOf = (
  { inputs, suppressions, suppressedAlarms: hidden, baseline, statistics }: Saved,
  places: Places,
): Pick<Report, 'suppressions' | 'suppressedAlarms' | 'baseline' | 'statistics'> => ({
  ...(suppressions === undefined ? {} : { suppressions: suppressions.map(suppressionUseOf) }),
  ...(hidden === undefined ? {} : { suppressedAlarms: alarmsOf({ alarms: hidden, inputs }, places) }),
  ...(baseline === undefined ? {} : { baseline: baselineComparisonOf(baseline) }),
  ...(statistics === undefined ? {} : { statistics: statisticsOf(statistics) }),
});

const reportOf = (saved: Saved): Report => {
  const inputs = saved.inputs.map(inputOf);
  const places = placesOf(inputs);
  const alarms = alarmsOf(saved, places);
  const byIncident = new Map<string, Alarm[]>();
  for (const alarm of alarms) {
    if (alarm.incident === undefined) continue;
    const list = byIncident.get(alarm.incident);
    if (list === undefined) byIncident.set(alarm.incident, [alarm]);
    else list.push(alarm);
  }
  const { period, summary } = saved;
  return {
    tool: saved.tool,
    timeZone: saved.timeZone,
    timeZoneStated: saved.timeZoneStated,
    period: period === null ? undefined : { from: at(period.from), to: at(period.to) },
    inputs,
    failures: saved.failures,
    skippedInputs: saved.skippedInputs ?? [],
    rejects: saved.rejects.map(({ file, line, column, code, found }) => ({
      file: places.file(file),
      line,
      column,
      code,
      found,
    })),
    cardData: saved.cardData.map(({ file, line, column, what }) => ({ file: places.file(file), line, column, what })),
    cardDataTotal: saved.cardDataTotal ?? saved.cardData.length,
    skippedRules: saved.skippedRules,
    summary: { ...summary, impacts: summary.impacts.map(impactOf) },
    incidents: saved.incidents.map((one) => incidentOf(one, byIncident.get(one.id) ?? [], places)),
    alarms,
    ...settledOf(saved, places),
    ...(saved.reconciliation === undefined
      ? {}
      : {
          reconciliation: reconciliationOf(saved.reconciliation, ({ file, line, record }) => ({
            file: places.file(file),
            line,
            record,
          })),
        }),
    warnings: saved.warnings.map(({ kind, terminalId, args, evidence }) => ({
      kind,
      terminalId,
      args,
      sources: evidence.map(places.source),
    })),
  };
};

/** The report in parsed JSON, or the place of the first thing that keeps it from being one. */
export const readSaved = (value: unknown): Read => {
  const parsed = savedSchema.safeParse(value);
  if (parsed.success) return { ok: true, report: reportOf(parsed.data), lang: parsed.data.language };
  const [issue] = parsed.error.issues;
  return { ok: false, where: issue?.path.map(String).join('.') ?? '' };
};
