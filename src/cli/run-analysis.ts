import { resolve } from 'node:path';
import { type Formats, sayPassedOver, type Words } from '../messages/words.ts';
import { EXIT, UserError } from '../model/errors.ts';
import type { Report } from '../model/report.ts';
import { complain, note } from './complain.ts';
import type { Parts } from './parts.ts';
import { createHeapKeeper } from './heap.ts';
import { createProgress } from './progress.ts';
import { openRejectFile } from './reject-file.ts';
import { type Flags, type Settings, settingsFileFor, settle } from './settings.ts';
import type { Shell } from './shell.ts';
import { cardDataOf, rejectOf } from '../report/sentences.ts';
import { usedInputs } from '../report/used-inputs.ts';

const rejectedIn = (report: Report): number => report.inputs.reduce((sum, input) => sum + input.rejected, 0);
export const tooManyRejects = (report: Report, { maxRejects }: Settings): boolean =>
  maxRejects !== undefined && rejectedIn(report) > maxRejects;

/** The report holds more of them. */
const EXAMPLES_SHOWN = 3;

/** What was recognised, and what a reader of the report ought to know before believing it. */
const tellInputs = (shell: Shell, words: Words, f: Formats, report: Report, settings: Settings): void => {
  const warn = (text: string): void => note(shell.err, `${words.cli.notes.warning}${text}`);
  for (const input of usedInputs(report)) {
    note(shell.err, words.report.input(input, words.kinds[input.kind], f));
    if (input.ignoredColumns.length > 0) note(shell.err, `  ${words.report.ignored(input.ignoredColumns, f)}`);
  }
  const dropped = report.inputs.reduce((sum, input) => sum + input.duplicates, 0);
  if (dropped > 0) note(shell.err, words.report.duplicates(dropped, f));
  for (const line of sayPassedOver(words, report.skippedInputs, f)) note(shell.err, line);
  const unknown = report.inputs.flatMap((input) => input.unknown);
  const strange = report.inputs.flatMap((input) => input.unknownValues ?? []);
  if (settings.profiles.length > 0 && report.inputs.every(({ profileFit }) => profileFit === undefined))
    warn(words.report.profileUnused(settings.profiles, f));
  for (const {
    file,
    byContent,
    likelyTerminals,
    stated,
    smallestUnitGuessed,
    dateOrderBy,
    yearBy,
    timeFormat,
  } of report.inputs) {
    if (dateOrderBy !== undefined) warn(words.report.dateOrder(file, timeFormat.replace(/ .*$/, ''), dateOrderBy, f));
    if (yearBy !== undefined) warn(words.report.yearBy(file, yearBy.year, yearBy.where, f));
    if (smallestUnitGuessed === true) warn(words.report.smallestUnit(file));
    if (stated !== undefined)
      warn(
        words.report.stated(
          file,
          stated.map(({ field, where }) => `${where} → ${field}`),
          f,
        ),
      );
    if (likelyTerminals !== undefined) warn(words.report.terminalUnnamed(file, likelyTerminals, f));
    if (byContent === undefined) continue;
    const told = byContent.map(({ field, place, header }) =>
      header === undefined ? `#${place} ${field}` : `${header} → ${field}`,
    );
    const hasHeader = byContent.some(({ header }) => header !== undefined);
    warn(hasHeader ? words.report.byValues(file, told, f) : words.report.byContent(file, told, f));
  }
  const name = (file: number): string => report.inputs[file]?.file ?? '';
  if (rejectedIn(report) > 0) {
    warn(words.report.rejects(rejectedIn(report), f));
    for (const reject of report.rejects.slice(0, EXAMPLES_SHOWN))
      note(shell.err, `  ${rejectOf(words, reject, name(reject.file))}`);
  }
  if (unknown.length > 0) {
    warn(words.report.unknownCodes(unknown.length, f));
    for (const { code, text, count } of unknown.slice(0, EXAMPLES_SHOWN)) {
      note(shell.err, `  ${words.report.unknownCode(code, text, count, f)}`);
    }
  }
  if (strange.length > 0) {
    warn(words.report.unknownValues(strange.length, f));
    for (const { column, value, count } of strange.slice(0, EXAMPLES_SHOWN))
      note(shell.err, `  ${words.report.unknownValue(words.columns[column], value, count, f)}`);
  }
  if (report.cardDataTotal > 0) {
    warn(words.report.cardData(report.cardDataTotal, f));
    for (const found of report.cardData.slice(0, EXAMPLES_SHOWN))
      note(shell.err, `  ${cardDataOf(words, found, name(found.file))}`);
  }
  if (!report.timeZoneStated && report.summary.records > 0)
    warn(words.report.zone(report.timeZone, report.timeZoneStated));
};

const tellFailures = (shell: Shell, words: Words, f: Formats, report: Report, settings: Settings): void => {
  for (const { file, code, args } of report.failures) complain(shell.err, words, f, { code, args: { file, ...args } });
  if (report.failures.length > 0 && report.period === undefined)
    complain(shell.err, words, f, { code: 'nothing-read', args: {} });
  if (settings.maxRejects !== undefined && tooManyRejects(report, settings)) {
    const args = { rejected: rejectedIn(report), limit: settings.maxRejects };
    complain(shell.err, words, f, { code: 'too-many-rejects', args });
  }
};

/** Settings of a command that analyses logs, and where they come from. */
export interface Settled {
  readonly settings: Settings;
  /** Absolute path of the settings file, where there is one. */
  readonly path: string | undefined;
  readonly words: Words;
}

/** @throws UserError of exit code 2 for the first thing that is wrong */
export const settledFor = async (flags: Flags, shell: Shell, parts: Parts): Promise<Settled> => {
  const { path, file } = await settingsFileFor(flags, shell);
  const settings = settle(flags, file, shell, await parts.formats());
  return { settings, path, words: await parts.words(settings.lang) };
};

/**
 * Runs the analysis and tells on standard error what was recognised and what could not be read.
 *
 * @throws UserError of exit code 2 or 3 where there is nothing to report
 */
export const runAnalysis = async (
  logs: readonly string[],
  flags: Flags,
  { settings, path, words }: Settled,
  shell: Shell,
  parts: Parts,
): Promise<{ readonly report: Report; readonly f: Formats }> => {
  if (logs.length === 0) throw new UserError('no-input', EXIT.usage);
  if (path !== undefined && flags.config === undefined && !settings.quiet)
    note(shell.err, words.cli.notes.settings(path));
  const rejects =
    settings.rejects === undefined ? undefined : openRejectFile(resolve(shell.folder, settings.rejects), words);
  const progress = createProgress(shell.err, words, settings.quiet);
  const keepHeap = createHeapKeeper();
  const { since, until, terminals, merchants, causes, minSeverity, places, suppressions, asOf } = settings;
  const report = await parts.analyze({
    files: logs,
    host: settings.host,
    profile: settings.profile,
    profiles: settings.profiles,
    timeZone: settings.timeZone,
    kind: settings.kind,
    timeFormat: settings.timeFormat,
    year: settings.year,
    encoding: settings.encoding,
    delimiter: settings.delimiter,
    ...(rejects === undefined ? {} : { rejectLog: rejects.log }),
    filter: { since, until, terminals, merchants, causes, minSeverity },
    ...(places.length > 0 ? { places } : {}),
    ...(suppressions.length > 0 ? { suppressions, asOf } : {}),
    onProgress: (bytes, total, rows) => {
      keepHeap(bytes, total);
      progress.update(bytes, total, rows);
    },
  });
  progress.end();
  rejects?.end(report.inputs.map((input) => resolve(shell.folder, input.file)));
  const f = words.formats(report.timeZone);
  if (!settings.quiet) tellInputs(shell, words, f, report, settings);
  const hoursIdle = !report.timeZoneStated && places.some(({ openingHours }) => openingHours !== undefined);
  if (hoursIdle && !settings.quiet) note(shell.err, `${words.cli.notes.warning}${words.ci.hoursNeedZone}`);
  if (rejects !== undefined && !settings.quiet)
    note(shell.err, words.report.rejectsWritten(settings.rejects ?? '', rejectedIn(report), f));
  tellFailures(shell, words, f, report, settings);
  return { report, f };
};
