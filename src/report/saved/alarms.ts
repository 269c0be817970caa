import { minorOf } from '../../model/currency.ts';
import type { Alarm, Evidence, Impact } from '../../model/diagnosis.ts';
import type { NextPhrase } from '../../model/phrases.ts';
import type { InputKind, InputSummary, LogRecord, Reading, SourceRef } from '../../model/record.ts';
import { familyOf } from '../../model/symptom.ts';
import { durationMs, type EpochMs, epochMs, logOdds } from '../../model/units.ts';
import type { SavedAlarm, SavedEvidence, SavedImpact, SavedSource } from './schema.ts';

const NOT_AMONG_INPUTS = -1;

export const at = (iso: string): EpochMs => epochMs(Date.parse(iso));

export const impactOf = ({ id, measure, value, unit, currency }: SavedImpact): Impact => ({
  id,
  measure,
  value: typeof value === 'number' ? value : minorOf(value, currency),
  unit,
  currency,
});

/** One object for all impacts that are alike, such as one customer interrupted. */
const createImpacts = () => {
  const known = new Map<string, Impact>();
  return (saved: SavedImpact): Impact => {
    const key = `${saved.measure} ${saved.value} ${saved.currency ?? ''}`;
    const old = known.get(key);
    if (old !== undefined) return old;
    const impact = impactOf(saved);
    known.set(key, impact);
    return impact;
  };
};

/** One list for all alarms that ask for the same. */
const createAdvice = () => {
  const known = new Map<string, SavedAlarm['countermeasures']>();
  return (list: SavedAlarm['countermeasures']): SavedAlarm['countermeasures'] => {
    const key = list.join(' ');
    const old = known.get(key);
    if (old !== undefined) return old;
    known.set(key, list);
    return list;
  };
};

const nextOf = (sentence: string): NextPhrase => ({ key: 'told/sentence', args: { text: sentence } });

/** Finds files by their path, as sources name them. */
export const placesOf = (inputs: readonly InputSummary[]) => {
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
export type Places = ReturnType<typeof placesOf>;

/** One string for all that read alike: the same few sentences stand at thousands of alarms. */
export const createStrings = () => {
  const known = new Map<string, string>();
  return (value: string): string => {
    const old = known.get(value);
    if (old !== undefined) return old;
    known.set(value, value);
    return value;
  };
};
export type Strings = ReturnType<typeof createStrings>;

export const evidenceOf = (saved: SavedEvidence, places: Places, shared: Strings): Evidence => ({
  rule: shared(saved.rule),
  bearing: saved.bearing,
  cause: saved.cause,
  weight: logOdds(saved.weight),
  key: 'told/sentence',
  args: { text: shared(saved.text) },
  sources: saved.sources.map(places.source),
  scope: undefined,
});

/** As in an analysis, alarms whose codes read alike share what was read. */
const createReadings = () => {
  const known = new Map<string, Reading>();
  return ({ symptom, code, ambiguous = false }: SavedAlarm): Reading => {
    const key = `${symptom} ${ambiguous} ${code ?? ''}`;
    const old = known.get(key);
    if (old !== undefined && (old.code === undefined) === (code === null)) return old;
    const reading: Reading = {
      symptom,
      outcome: 'failed',
      code: code ?? undefined,
      table: undefined,
      by: code === null ? 'text' : 'code',
      ambiguous,
    };
    known.set(key, reading);
    return reading;
  };
};

/** Each kind of record in one form, member by member: fifty thousand of them are made in a row. */
const recordOf = (
  saved: SavedAlarm,
  source: SourceRef,
  kind: InputKind,
  reading: Reading,
  shared: Strings,
): LogRecord => {
  const some = (value: string | null | undefined): string | undefined =>
    value === null || value === undefined ? undefined : shared(value);
  if (kind === 'alarms') {
    return {
      kind: 'alarm',
      source,
      time: at(saved.time),
      terminalId: some(saved.terminalId),
      merchantId: some(saved.merchantId),
      alarmCode: some(saved.code),
      message: some(saved.message),
      manifestation: saved.manifestation,
      component: some(saved.component),
      appVersion: some(saved.appVersion),
      reading,
    };
  }
  return {
    kind: kind === 'host' ? 'host' : 'transaction',
    source,
    time: at(saved.time),
    terminalId: some(saved.terminalId),
    merchantId: some(saved.merchantId),
    stan: saved.stan,
    rrn: saved.rrn,
    transactionType: saved.transactionType,
    amount: saved.amount === undefined ? undefined : minorOf(saved.amount, saved.currency),
    currency: some(saved.currency),
    pan: saved.pan,
    card: undefined,
    entryMode: saved.entryMode,
    responseCode: some(saved.code),
    responseText: some(saved.message),
    issuer: some(saved.issuer),
    channel: some(saved.channel),
    latencyMs: saved.latencyMs === undefined ? undefined : durationMs(saved.latencyMs),
    operatorId: some(saved.operatorId),
    batchNo: some(saved.batchNo),
    appVersion: some(saved.appVersion),
    originalRrn: saved.originalRrn,
    reading,
  };
};

const keyOf = ({ file, record }: SourceRef): string => `${file}:${record}`;

/** Alarms one after the other; what they inherit from may come later, and is put in at the end. */
export const createAlarms = (inputs: readonly InputSummary[], places: Places, shared: Strings) => {
  const alarms: Alarm[] = [];
  const heirs: { readonly index: number; readonly source: SourceRef }[] = [];
  const readingOf = createReadings();
  const impactAlike = createImpacts();
  const adviceAlike = createAdvice();
  const add = (alarm: SavedAlarm): void => {
    const source = places.source(alarm.source);
    const record = recordOf(alarm, source, inputs[source.file]?.kind ?? 'transactions', readingOf(alarm), shared);
    const { id: cause, confidence } = alarm.probableCause;
    if (alarm.inherits !== undefined) heirs.push({ index: alarms.length, source: places.source(alarm.inherits) });
    alarms.push({
      id: alarm.id,
      subject: {
        ordinal: Number(alarm.id.slice(1)) - 1,
        record,
        symptom: alarm.symptom,
        family: familyOf(alarm.symptom),
        manifestation: alarm.manifestation,
        mismatch: alarm.mismatch,
        inherits: undefined,
      },
      diagnosis: {
        cause,
        confidence,
        alternatives: alarm.alternatives.map((rival) => ({ cause: rival.id, confidence: rival.confidence })),
        evidence: alarm.evidence.map((one) => evidenceOf(one, places, shared)),
        next: (alarm.next ?? []).map((sentence) => nextOf(shared(sentence))),
        scope: alarm.scope,
      },
      severity: alarm.perceivedSeverity,
      impacts: alarm.impacts.map(impactAlike),
      countermeasures: adviceAlike(alarm.countermeasures),
      incident: alarm.incident === undefined ? undefined : shared(alarm.incident),
      ...(alarm.raisedFrom === undefined ? {} : { raisedFrom: alarm.raisedFrom }),
      ...(alarm.suppression === undefined ? {} : { suppression: alarm.suppression }),
    });
  };
  const end = (): readonly Alarm[] => {
    if (heirs.length === 0) return alarms;
    const known = new Map(alarms.map(({ subject }) => [keyOf(subject.record.source), subject.record]));
    for (const { index, source } of heirs) {
      const alarm = alarms[index];
      if (alarm === undefined) continue;
      const { subject } = alarm;
      // The event that a message belongs to is an alarm of its own, unless the report was narrowed to others.
      const inherits = known.get(keyOf(source)) ?? { ...subject.record, source };
      alarms[index] = { ...alarm, subject: { ...subject, inherits } };
    }
    return alarms;
  };
  return { add, end };
};
