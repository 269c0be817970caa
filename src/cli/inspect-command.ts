import { existsSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { InputFile, Inspection, ReadOptions } from '../input/index.ts';
import type { Formats, Words } from '../messages/words.ts';
import { EXIT, type ExitCode, UserError } from '../model/errors.ts';
import type { Column, LogRecord } from '../model/record.ts';
import { complain, note } from './complain.ts';
import { listing } from './listing.ts';
import { createPage, pageColumns } from './page.ts';
import type { Parts } from './parts.ts';
import { harmless } from '../report/text/width.ts';
import { settingsFileFor, settle } from './settings.ts';
import type { Shell } from './shell.ts';
import { rejectReasonOf } from '../report/sentences.ts';

/** Options of `inspect` as typed. */
export interface InspectFlags {
  readonly format?: string;
  readonly lang?: string;
  readonly writeProfile?: string;
  readonly timeZone?: string;
  readonly profile?: string;
  readonly kind?: string;
  readonly timeFormat?: string;
  readonly year?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly config?: string;
}

/** Shown of each list. */
const SHOWN = 20;

const isColumn = (words: Words, field: string): field is Column => Object.hasOwn(words.columns, field);
const nameOf = (words: Words, field: string): string =>
  isColumn(words, field) ? words.columns[field] : (words.inspect.helpers[field] ?? field);

/** A record on one line: its time, then what it says, column by column. */
const recordLine = (words: Words, f: Formats, record: LogRecord): string => {
  const colon = words.report.colon;
  const said = (column: Column, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [`${words.columns[column]}${colon}${value}`];
  const shared = [
    ...said('terminal_id', record.terminalId),
    ...said('merchant_id', record.merchantId),
    ...said('app_version', record.appVersion),
  ];
  const own =
    record.kind === 'alarm'
      ? [
          ...said('alarm_code', record.alarmCode),
          ...said('message', record.message),
          ...said('component', record.component),
        ]
      : [
          ...said('transaction_type', record.transactionType && words.transactionTypes[record.transactionType]),
          ...said(
            'amount',
            record.amount === undefined ? undefined : f.money({ amount: record.amount, currency: record.currency }),
          ),
          ...said('pan', record.pan),
          ...said('entry_mode', record.entryMode && words.entryModes[record.entryMode]),
          ...said('response_code', record.responseCode),
          ...said('response_text', record.responseText),
          ...said('stan', record.stan),
          ...said('rrn', record.rrn),
          ...said('original_rrn', record.originalRrn),
          ...said('issuer', record.issuer),
          ...said('channel', record.channel),
          ...said('batch_no', record.batchNo),
          ...said('operator_id', record.operatorId),
        ];
  return [...shared, ...own, `→ ${words.symptoms[record.reading.symptom]}`].join(words.report.semicolon);
};

const cut = (words: Words, f: Formats, items: readonly string[]): readonly string[] =>
  items.length <= SHOWN ? items : [...items.slice(0, SHOWN), words.inspect.more(items.length - SHOWN, f)];

const describe = (words: Words, columns: number, file: InputFile, inspection: Inspection): string => {
  const { inspect: say } = words;
  const { summary, recognised, records, rejects } = inspection;
  const f = words.formats(summary.timeZone ?? 'UTC');
  const aside = words.report.aside;
  const page = createPage(words, columns);
  page.title(file.path);
  if (recognised !== undefined) {
    page.field(say.labels.kind, say.kinds[summary.kind] + aside(say.kindBy[recognised.kindBy]));
    page.field(say.labels.format, summary.format.toUpperCase());
  }
  page.field(say.labels.encoding, summary.encoding + aside(say.certainty[summary.encodingCertainty ?? 'certain']));
  if (recognised !== undefined) {
    const { delimiter } = summary;
    page.field(say.labels.delimiter, delimiter === '\t' ? say.tab : delimiter);
    if (summary.format === 'csv')
      page.field(say.labels.header, recognised.headerLine === 0 ? say.noHeader : say.headerLine(recognised.headerLine));
    page.field(
      say.labels.profile,
      summary.profile +
        aside(
          recognised.fit === undefined
            ? say.profileBy[recognised.profileBy]
            : say.profileFits(recognised.fit.found, recognised.fit.of, f),
        ),
    );
    page.field(say.labels.times, summary.timeFormat);
    const zoneBy = recognised.zoneBy === 'assumed' && summary.timesCarryOffset === true ? 'times' : recognised.zoneBy;
    page.field(say.labels.zone, (summary.timeZone ?? 'UTC') + aside(say.zoneBy[zoneBy]));
    page.field(say.labels.tables, f.list(summary.tables));
    page.field(say.labels.rows, say.account(summary, f));
    page.list(
      say.labels.columns,
      recognised.columns.map(
        ({ field, header, by }) =>
          `${header} → ${nameOf(words, field)} (${field})${by === 'name' ? '' : aside(by === 'profile' ? say.byProfile : say.byContent)}`,
      ),
    );
    page.list(
      say.labels.ignored,
      cut(
        words,
        f,
        summary.ignoredColumns.filter((name) => !recognised.secrets.includes(name)),
      ),
    );
    page.list(say.labels.secrets, recognised.secrets);
    page.list(
      say.labels.codes,
      cut(
        words,
        f,
        summary.unknown.map(({ code, text, count }) => words.report.unknownCode(code, text, count, f)),
      ),
    );
    page.list(
      say.labels.values,
      cut(
        words,
        f,
        (summary.unknownValues ?? []).map(({ column, value, count }) =>
          words.report.unknownValue(words.columns[column], value, count, f),
        ),
      ),
    );
    page.list(
      say.labels.records,
      records.map((record) => `${f.time(record.time)}${words.report.semicolon}${recordLine(words, f, record)}`),
    );
    page.list(
      say.labels.rejects,
      rejects.map((reject) => {
        const { line, column } = reject;
        const where = `${line}${column === undefined ? '' : ` ${column}`}`;
        return `${where}${words.report.colon}${rejectReasonOf(words, reject)}`;
      }),
    );
  }
  return page.text();
};

/** The same as data. */
const facts = (file: InputFile, { summary, recognised, failure, records, rejects, starter }: Inspection): unknown => ({
  file: file.path,
  summary,
  recognised:
    recognised === undefined
      ? null
      : {
          kindBy: recognised.kindBy,
          profileBy: recognised.profileBy,
          headerLine: recognised.headerLine,
          zoneBy: recognised.zoneBy,
          columns: recognised.columns,
          secrets: recognised.secrets,
        },
  failure: failure === undefined ? null : { code: failure.code, args: failure.args },
  records: records.map(({ source, time, reading, ...record }) => ({
    line: source.line,
    time: new Date(time).toISOString(),
    symptom: reading.symptom,
    outcome: reading.outcome,
    // The token of a card means nothing outside of one run.
    ...('card' in record ? { ...record, card: undefined } : record),
  })),
  rejects,
  starter: starter ?? null,
});

const writeStarter = (path: string, text: string | undefined, file: InputFile, shell: Shell): void => {
  const target = resolve(shell.folder, path);
  const fail = (why: string): UserError => new UserError('output-unwritable', EXIT.usage, { file: path, why });
  if (target === resolve(shell.folder, file.path)) throw new UserError('output-is-input', EXIT.usage, { file: path });
  if (existsSync(target) && statSync(target).isDirectory()) throw fail('EISDIR');
  try {
    writeFileSync(target, text ?? '', { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    // A profile that somebody has worked on is not lost to a starter.
    throw fail(String(error.code));
  }
};

/**
 * `posalarm inspect <log>`: what an export is taken for.
 *
 * @returns 0, or 3 where it cannot be read
 * @throws UserError of exit code 2 for options that are wrong, 3 where there is no such file
 */
export const inspectCommand = async (
  log: string,
  flags: InspectFlags,
  shell: Shell,
  parts: Parts,
): Promise<ExitCode> => {
  const { format, lang, writeProfile, ...forced } = flags;
  const { words, json } = await listing(
    { ...(format === undefined ? {} : { format }), ...(lang === undefined ? {} : { lang }) },
    shell,
    parts,
  );
  const { profile, profiles, timeZone, kind, timeFormat, year, encoding, delimiter } = settle(
    { ...forced, format: 'text' },
    // Read as `analyze` would read it here.
    (await settingsFileFor(forced, shell)).file,
    shell,
    ['text'],
  );
  const options: ReadOptions = {
    profile,
    profiles,
    timeZone,
    kind,
    timeFormat,
    year,
    encoding,
    delimiter,
    onProgress: undefined,
  };
  const { expandInputs, inspectInput } = await import('../input/index.ts');
  const { inputs, failures } = await expandInputs([log], { host: false });
  const f = words.formats('UTC');
  let code: ExitCode = failures.length > 0 ? EXIT.input : EXIT.done;
  for (const failure of failures)
    complain(shell.err, words, f, { code: failure.code, args: { file: log, ...failure.args } });
  const told: unknown[] = [];
  let written = false;
  for (const file of inputs) {
    // oxlint-disable-next-line no-await-in-loop -- one log after the other
    const inspection = await inspectInput(file, options);
    if (json) told.push(facts(file, inspection));
    else
      shell.out.write(
        describe(words, pageColumns(shell), file, inspection)
          .split('\n')
          .map((line) => harmless(line))
          .join('\n'),
      );
    if (inspection.failure !== undefined) {
      code = EXIT.input;
      complain(shell.err, words, f, inspection.failure);
    }
    if (writeProfile !== undefined && !written && inspection.starter !== undefined) {
      written = true;
      writeStarter(writeProfile, inspection.starter, file, shell);
      note(shell.err, words.inspect.wrote(writeProfile));
    } else if (writeProfile === undefined && !json && inspection.starter !== undefined && !written) {
      written = true;
      note(shell.err, words.inspect.howToWrite);
    }
  }
  if (json) shell.out.write(`${JSON.stringify(told.length === 1 ? told[0] : told, null, 2)}\n`);
  return code;
};
