import { existsSync, writeFileSync } from 'node:fs';
import { baselineOf, baselineText, changesBetween } from '../ci/baseline.ts';
import { EXIT, type ExitCode, UserError } from '../model/errors.ts';
import { baselineFile, loadBaseline, shownPath } from './baseline-file.ts';
import { note } from './complain.ts';
import type { Parts } from './parts.ts';
import { runAnalysis, settledFor, tooManyRejects } from './run-analysis.ts';
import type { Flags } from './settings.ts';
import type { Shell } from './shell.ts';
import { identityText, paymentText } from './tell-gate.ts';

/**
 * `posalarm baseline update`: the incidents of these logs become the known ones. Nothing else writes a baseline, and
 * nothing is written where an input could not be read: half the logs would take out what the other half shows.
 *
 * @returns 0, or 3 where an input could not be read
 */
export const baselineUpdateCommand = async (
  logs: readonly string[],
  flags: Flags,
  shell: Shell,
  parts: Parts,
): Promise<ExitCode> => {
  const settled = await settledFor(flags, shell, parts);
  const { words, path } = settled;
  // A baseline of a part of the alarms would call the other part new: what narrows a report does not narrow it.
  const settings = { ...settled.settings, minSeverity: undefined };
  const target = baselineFile(settings, path, shell);
  const isNew = !existsSync(target);
  const before = isNew ? { incidents: [] } : await loadBaseline(target, shell);
  const { report, f } = await runAnalysis(logs, flags, { ...settled, settings }, shell, parts);
  if (report.failures.length > 0 || tooManyRejects(report, settings)) return EXIT.input;

  const after = baselineOf(report);
  const file = shownPath(target, shell.folder);
  try {
    writeFileSync(target, baselineText(after));
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    throw new UserError('output-unwritable', EXIT.usage, { file, why: String(error.code) });
  }
  const { incidents, payments } = changesBetween(before, after);
  const say = words.ci.baseline;
  const added = [
    ...incidents.added.map((one) => identityText(words, f, one)),
    ...payments.added.map((one) => paymentText(words, f, one)),
  ];
  const removed = [
    ...incidents.removed.map((one) => identityText(words, f, one)),
    ...payments.removed.map((one) => paymentText(words, f, one)),
  ];
  for (const text of added) note(shell.out, say.added(text));
  for (const text of removed) note(shell.out, say.removed(text));
  const changed = isNew || added.length + removed.length > 0;
  const held = say.updated(file, after.incidents.length, after.payments?.length ?? 0, f);
  note(shell.out, changed ? held : say.unchanged(file));
  return EXIT.done;
};
