import { basename } from 'node:path';
import * as z from 'zod/mini';
import { CAUSES, type CauseId } from '../../src/model/cause.ts';
import type { Report } from '../../src/model/report.ts';
import { SYMPTOMS, type SymptomId } from '../../src/model/symptom.ts';

/** What the product said, reduced to what is scored. File names are without folders. */
export interface Found {
  readonly alarms: readonly FoundAlarm[];
  readonly incidents: readonly FoundIncident[];
  readonly rejects: number;
}

export interface FoundAlarm {
  readonly file: string;
  /** 1-based physical line. */
  readonly line: number;
  readonly cause: CauseId;
  readonly confidence: number;
  readonly symptom: SymptomId;
  /** A disagreement between records, not a failure of its own. */
  readonly mismatch: boolean;
  readonly incident: string | undefined;
  /** The rules that spoke; told by runs inside this process. */
  readonly rules?: readonly string[];
}

export interface FoundIncident {
  readonly id: string;
  readonly cause: CauseId;
  /** Milliseconds since 1970, UTC. */
  readonly from: number;
  readonly to: number;
  readonly scope: {
    readonly kind?: string | undefined;
    readonly terminals: readonly string[];
    readonly merchants: readonly string[];
    readonly issuers: readonly string[];
    readonly channels: readonly string[];
    readonly versions: readonly string[];
  };
}

const cause = z.enum(CAUSES);
const named = z.object({ id: cause, confidence: z.number() });
const names = z.array(z.string());
const symptoms = new Set<string>(Object.keys(SYMPTOMS));

/** The part of the JSON report, version 1, that is scored. */
const jsonReport = z.object({
  schemaVersion: z.literal(1),
  rejects: z.array(z.unknown()),
  incidents: z.array(
    z.object({
      id: z.string(),
      probableCause: named,
      from: z.string(),
      to: z.string(),
      scope: z.object({
        kind: z.optional(z.string()),
        terminals: names,
        merchants: names,
        issuers: names,
        channels: names,
        versions: names,
      }),
    }),
  ),
  alarms: z.array(
    z.object({
      symptom: z.custom<SymptomId>((value) => typeof value === 'string' && symptoms.has(value)),
      source: z.object({ file: z.string(), line: z.number() }),
      mismatch: z.optional(z.string()),
      probableCause: named,
      incident: z.optional(z.string()),
    }),
  ),
});

/** Reads what `--format json` printed. Throws where it is not a version 1 report. */
export const fromJson = (text: string): Found => {
  const report = z.parse(jsonReport, JSON.parse(text));
  return {
    rejects: report.rejects.length,
    alarms: report.alarms.map(({ symptom, source, mismatch, probableCause, incident }) => ({
      file: basename(source.file),
      line: source.line,
      cause: probableCause.id,
      confidence: probableCause.confidence,
      symptom,
      mismatch: mismatch !== undefined,
      incident,
    })),
    incidents: report.incidents.map(({ id, probableCause, from, to, scope }) => ({
      id,
      cause: probableCause.id,
      from: Date.parse(from),
      to: Date.parse(to),
      scope,
    })),
  };
};

/** The same from the report object, for runs inside this process. */
export const fromReport = (report: Report): Found => ({
  rejects: report.rejects.length,
  alarms: report.alarms.map(({ subject, diagnosis, incident }) => ({
    file: basename(report.inputs[subject.record.source.file]?.file ?? ''),
    line: subject.record.source.line,
    cause: diagnosis.cause,
    confidence: diagnosis.confidence,
    symptom: subject.symptom,
    mismatch: subject.mismatch !== undefined,
    incident,
    rules: [...new Set(diagnosis.evidence.map(({ rule }) => rule))],
  })),
  incidents: report.incidents.map(({ id, cause: probable, from, to, scope }) => ({
    id,
    cause: probable,
    from,
    to,
    scope,
  })),
});
