import { compareWithBaseline } from '../ci/baseline.ts';
import { gateReasons } from '../ci/gate.ts';
import { EXIT, type ExitCode } from '../model/errors.ts';
import type { BaselineComparison, Report } from '../model/report.ts';
import { baselineFile, loadBaseline } from './baseline-file.ts';
import type { Parts } from './parts.ts';
import { effectiveSettings } from './print-config.ts';
import { runAnalysis, settledFor, tooManyRejects } from './run-analysis.ts';
import type { Flags, Settings } from './settings.ts';
import type { Shell } from './shell.ts';
import { tellBaseline, tellReasons } from './tell-gate.ts';
import { renderersFor, writeReports } from './write-report.ts';

/** What is no longer seen can only be told where everything was asked for. */
const isNarrowed = ({ since, until, terminals, merchants, causes, minSeverity }: Settings): boolean =>
  since !== undefined ||
  until !== undefined ||
  minSeverity !== undefined ||
  terminals.length + merchants.length + causes.length > 0;

const withoutGone = (compared: BaselineComparison): BaselineComparison => ({
  ...compared,
  gone: [],
  payments: { ...compared.payments, gone: [] },
});

/** What is hidden stays out of the report unless it is asked for; that something is hidden is always told. */
const withoutHidden = (report: Report): Report => {
  const { suppressedAlarms, ...rest } = report;
  return suppressedAlarms === undefined ? report : rest;
};

/**
 * `posalarm analyze`: settles the options, runs the analysis, writes the reports.
 *
 * That an input could not be read, or not completely enough, outweighs what was found in the rest: `1` says that the
 * logs were read and are bad, and a script may rely on the first half.
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
  const settled = await settledFor(flags, shell, parts);
  const { settings, path, words } = settled;
  if (flags.printConfig === true) {
    shell.out.write(effectiveSettings(settings, path, flags, shell));
    return EXIT.done;
  }
  const wanted = settings.failOnNew || settings.baseline !== undefined;
  const baseline = wanted ? await loadBaseline(baselineFile(settings, path, shell), shell) : undefined;
  const renderers = await renderersFor(settings, parts);

  const { report: found, f } = await runAnalysis(logs, flags, settled, shell, parts);
  const compared = baseline === undefined ? undefined : compareWithBaseline(found, baseline);
  const shown = settings.showSuppressed ? found : withoutHidden(found);
  const report: Report =
    compared === undefined ? shown : { ...shown, baseline: isNarrowed(settings) ? withoutGone(compared) : compared };

  const inputs = report.inputs.map((input) => input.file);
  const unwritten = writeReports(renderers, report, words, f, settings, inputs, shell);
  if (!settings.quiet) tellBaseline(shell, words, f, report);
  const reasons = gateReasons(report, settings);
  tellReasons(shell, words, f, reasons);
  if (unwritten !== undefined) return unwritten;
  if (report.failures.length > 0 || tooManyRejects(report, settings)) return EXIT.input;
  return reasons.length > 0 ? EXIT.found : EXIT.done;
};
