import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze } from '../../src/analyze.ts';
import type { Alarm, Rule } from '../../src/model/diagnosis.ts';
import type { Report } from '../../src/model/report.ts';

/** What `expected.json` of a rule's case says. */
export interface Expected {
  readonly rule: string;
  readonly file: string;
  /** 1-based physical line. */
  readonly line: number;
  /** Whether the rule speaks for `cause` on that row. */
  readonly fires: boolean;
  readonly cause: string;
}

export const CASES = 'fixtures/rules';

export const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

export const expectedOf = (folder: string): Expected =>
  JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;

const LOGS = ['transactions.csv', 'alarms.csv', 'host.csv'] as const;

/** Analyses a case's logs; with all rules where none are given. */
export const analyzeCase = (folder: string, rules?: readonly Rule[]): Promise<Report> => {
  const paths = (names: readonly string[]): string[] =>
    names.map((name) => join(folder, name)).filter((path) => existsSync(path));
  return analyze({
    files: paths(['transactions.csv', 'alarms.csv']),
    host: paths(['host.csv']),
    profile: undefined,
    timeZone: 'Asia/Shanghai',
    kind: undefined,
    filter: {},
    ...(rules === undefined ? {} : { rules }),
  });
};

const nameOf = (path: string | undefined): string => path?.slice(path.lastIndexOf('/') + 1) ?? '';

/** The alarm of one row; undefined where the row is no alarm. */
export const alarmAt = ({ alarms, inputs }: Report, file: string, line: number): Alarm | undefined => {
  const found = alarms.filter(
    ({ subject: { record } }) => nameOf(inputs[record.source.file]?.file) === file && record.source.line === line,
  );
  return found.length === 1 ? found[0] : undefined;
};

/** Rows of a case, by file and 1-based line, as `file:line`. */
export const rowNamesOf = (
  report: Report,
  sources: readonly { readonly file: number; readonly line: number }[],
): string[] => sources.map(({ file, line }) => `${nameOf(report.inputs[file]?.file)}:${line}`);

/**
 * Runs `use` on a copy of the case without some rows (`file:line`). Empty lines stand where they were, so that the
 * others keep their numbers. A log of which nothing is left is left out.
 */
export const withoutRows = async <T>(
  folder: string,
  rows: ReadonlySet<string>,
  use: (copy: string) => Promise<T>,
): Promise<T> => {
  const copy = mkdtempSync(join(tmpdir(), 'posalarm-case-'));
  try {
    for (const name of LOGS) {
      if (!existsSync(join(folder, name))) continue;
      const lines = readFileSync(join(folder, name), 'utf8').split('\n');
      const kept = lines.map((line, index) => (rows.has(`${name}:${index + 1}`) ? '' : line));
      if (kept.filter((line) => line !== '').length > 1) writeFileSync(join(copy, name), kept.join('\n'));
    }
    return await use(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};
