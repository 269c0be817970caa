import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { analyze } from '../../src/analyze.ts';
import type { Report } from '../../src/model/report.ts';
import type { World } from '../worlds/world.ts';

/** A log as rows of cells; a row is called `<log>#<0-based number>` however it is written down. */
export interface Log {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A file to be read, and which row stands on which physical line (1-based). */
export interface Written {
  readonly name: string;
  readonly text: string | Uint8Array;
  readonly rowAt: ReadonlyMap<number, string>;
}

type Objects = readonly Readonly<Record<string, string | number>>[];

const fromObjects = (name: string, objects: Objects): Log => {
  const header = [...new Set(objects.flatMap((one) => Object.keys(one)))];
  return { name, header, rows: objects.map((one) => header.map((column) => String(one[column] ?? ''))) };
};

const parsed = (name: string, text: string): Log => {
  const stem = name.slice(0, name.lastIndexOf('.'));
  if (name.endsWith('.csv')) {
    const [header = [], ...rows] = parse(text, { bom: true, skip_empty_lines: true });
    return { name: stem, header, rows };
  }
  if (/\.(?:jsonl|ndjson)$/.test(name)) {
    const lines = text.split('\n').filter((line) => line !== '');
    return fromObjects(
      stem,
      lines.map((line) => JSON.parse(line) as Objects[number]),
    );
  }
  const whole = JSON.parse(text) as Objects | { readonly records: Objects };
  return fromObjects(stem, 'records' in whole ? whole.records : whole);
};

/** The logs of a case's folder. */
export const logsOfCase = (folder: string): Log[] =>
  readdirSync(folder)
    .filter((name) => /^(?:transactions|alarms)\./.test(name))
    .sort()
    .map((name) => parsed(name, readFileSync(join(folder, name), 'utf8')));

export const logsOfWorld = ({ files, plan }: World): Log[] =>
  files.map(({ name, bytes }) =>
    parsed(name, new TextDecoder(plan.encoding === 'gb18030' ? 'gb18030' : 'utf-8').decode(bytes)),
  );

/** The files of a world as they are. */
export const filesOfWorld = ({ files }: World): Written[] =>
  files.map(({ name, bytes, rows }) => ({
    name,
    text: bytes,
    rowAt: new Map(rows.map(({ line }, index) => [line, `${name.slice(0, name.lastIndexOf('.'))}#${index}`])),
  }));

const cell = (value: string): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** Some rows of a log, in the order of `numbers`, as a CSV file with the log's header. */
export const asCsv = ({ name, header, rows }: Log, numbers: readonly number[], part = ''): Written => ({
  name: `${name}${part}.csv`,
  text: `${[header, ...numbers.map((number) => rows[number] ?? [])].map((row) => row.map(cell).join(',')).join('\n')}\n`,
  rowAt: new Map(numbers.map((number, at) => [at + 2, `${name}#${number}`])),
});

export const asJsonLines = ({ name, header, rows }: Log): Written => ({
  name: `${name}.jsonl`,
  text: `${rows
    .map((row) => JSON.stringify(Object.fromEntries(header.map((column, at) => [column, row[at] ?? '']))))
    .join('\n')}\n`,
  rowAt: new Map(rows.map((_, at) => [at + 1, `${name}#${at}`])),
});

export const allOf = ({ rows }: Log): number[] => rows.map((_, at) => at);

/** What an analysis says of each row and of the faults, whatever the rows' places. */
export interface Conclusions {
  readonly rows: Readonly<Record<string, unknown>>;
  readonly incidents: readonly string[];
  readonly summary: Report['summary'];
}

const conclusionsOf = (report: Report, files: readonly Written[]): Conclusions => {
  const byPath = new Map(files.map((file) => [file.name, file]));
  const rowOf = ({ file, line }: { readonly file: number; readonly line: number }): string => {
    const path = report.inputs[file]?.file ?? '';
    return byPath.get(path.slice(path.lastIndexOf('/') + 1))?.rowAt.get(line) ?? `${path}:${line}`;
  };
  const rows = report.alarms.map(({ subject, diagnosis, severity, countermeasures }) => [
    rowOf(subject.record.source),
    {
      cause: diagnosis.cause,
      confidence: diagnosis.confidence,
      alternatives: diagnosis.alternatives,
      symptom: subject.symptom,
      inherits: subject.inherits === undefined ? undefined : rowOf(subject.inherits.source),
      evidence: diagnosis.evidence
        .map(({ key, rule, bearing, cause, weight }) => `${key} ${rule} ${bearing} ${cause} ${weight.toFixed(9)}`)
        .sort(),
      severity,
      countermeasures,
    },
  ]);
  return {
    rows: Object.fromEntries(rows) as Readonly<Record<string, unknown>>,
    incidents: report.incidents
      .map(({ cause, confidence, from, to, over, scope, alarms }) =>
        JSON.stringify({
          cause,
          confidence,
          from,
          to,
          over,
          scope,
          alarms: alarms.map(({ subject }) => rowOf(subject.record.source)).sort(),
        }),
      )
      .sort(),
    summary: report.summary,
  };
};

/** Analyses the files as they would lie in a folder. */
export const conclude = async (files: readonly Written[]): Promise<Conclusions> => {
  const folder = await mkdtemp(join(tmpdir(), 'posalarm-same-'));
  try {
    for (const { name, text } of files) {
      // oxlint-disable-next-line no-await-in-loop -- a handful of small files
      await writeFile(join(folder, name), text);
    }
    const report = await analyze({
      files: files.map(({ name }) => join(folder, name)),
      host: [],
      profile: undefined,
      timeZone: 'Asia/Shanghai',
      kind: undefined,
      filter: {},
    });
    return conclusionsOf(report, files);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
