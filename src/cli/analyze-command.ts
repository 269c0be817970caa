import type { Formats, Words } from '../messages/words.ts';
import { SEVERITIES, type Severity } from '../model/cause.ts';
import { EXIT, type ExitCode, UserError } from '../model/errors.ts';
import type { Report } from '../model/report.ts';
import { complain, note } from './complain.ts';
import type { Parts } from './parts.ts';
import { createProgress } from './progress.ts';
import { type Flags, type Settings, settingsFileFor, settle } from './settings.ts';
import type { Shell } from './shell.ts';
import { renderersFor, writeReports } from './write-report.ts';

/**
 * Exit code of a finished analysis. That an input could not be read, or not completely enough, outweighs what
 * was found in the rest: `1` says that the logs were read and are bad, and a script may rely on the first half.
 */
const exitCodeOf = (report: Report, settings: Settings): ExitCode => {
  if (report.failures.length > 0 || tooManyRejects(report, settings)) return EXIT.input;
  return settings.failOn !== undefined && foundAtLeast(report, settings.failOn) ? EXIT.found : EXIT.done;
};

const foundAtLeast = (report: Report, level: Severity): boolean => {
  const limit = SEVERITIES.indexOf(level);
  return report.alarms.some((alarm) => SEVERITIES.indexOf(alarm.severity) <= limit);
};

const rejectedIn = (report: Report): number => report.inputs.reduce((sum, input) => sum + input.rejected, 0);
const tooManyRejects = (report: Report, { maxRejects }: Settings): boolean =>
  maxRejects !== undefined && rejectedIn(report) > maxRejects;

/** The report holds them all. */
const UNKNOWN_SHOWN = 3;

/** What was recognised, and what a reader of the report ought to know before believing it. */
const tellInputs = (shell: Shell, words: Words, f: Formats, report: Report): void => {
  const warn = (text: string): void => note(shell.err, `${words.cli.notes.warning}${text}`);
  for (const input of report.inputs) {
    note(shell.err, words.report.input(input, words.kinds[input.kind], f));
    if (input.ignoredColumns.length > 0) note(shell.err, `  ${words.report.ignored(input.ignoredColumns, f)}`);
  }
  const unknown = report.inputs.flatMap((input) => input.unknown);
  if (rejectedIn(report) > 0) warn(words.report.rejects(rejectedIn(report), f));
  if (unknown.length > 0) {
    warn(words.report.unknownCodes(unknown.length, f));
    for (const { code, text, count } of unknown.slice(0, UNKNOWN_SHOWN)) {
      note(shell.err, `  ${words.report.unknownCode(code, text, count, f)}`);
    }
  }
  if (report.cardData.length > 0) warn(words.report.cardData(report.cardData.length, f));
  if (!report.timeZoneStated) warn(words.report.zone(report.timeZone, report.timeZoneStated));
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

/**
 * `posalarm analyze`: settles the options, runs the analysis, writes the reports.
 *
 * @returns 0, 1, 3, or 2 where a further report could not be written
 * @throws UserError of exit code 2 or 3 where there is nothing to report
 */
export const analyzeCommand = async (
  logs: readonly string[],
  flags: Flags,
  shell: Shell,
  parts: Parts,
): Promise<ExitCode> => {
  const { path, file } = await settingsFileFor(flags, shell);
  const settings = settle(flags, file, shell, await parts.formats());
  if (logs.length === 0) throw new UserError('no-input', EXIT.usage);
  const words = await parts.words(settings.lang);
  if (path !== undefined && flags.config === undefined && !settings.quiet)
    note(shell.err, words.cli.notes.settings(path));

  const renderers = await renderersFor(settings, parts);

  const progress = createProgress(shell.err, words, settings.quiet);
  const { since, until, terminals, merchants, causes, minSeverity } = settings;
  const report = await parts.analyze({
    files: logs,
    host: settings.host,
    profile: settings.profile,
    timeZone: settings.timeZone,
    kind: settings.kind,
    filter: { since, until, terminals, merchants, causes, minSeverity },
    onProgress: progress.update,
  });
  progress.end();

  const f = words.formats(report.timeZone);
  if (!settings.quiet) tellInputs(shell, words, f, report);
  tellFailures(shell, words, f, report, settings);

  const inputs = report.inputs.map((input) => input.file);
  const unwritten = writeReports(renderers, report, words, f, settings, inputs, shell);
  return unwritten ?? exitCodeOf(report, settings);
};
