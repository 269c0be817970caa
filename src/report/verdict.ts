import type { Formats, Words } from '../messages/words.ts';
import type { Severity } from '../model/cause.ts';
import type { Report } from '../model/report.ts';
import { verdictSums } from './sentences.ts';

/** What the verdict amounts to: the severity of the worst incident, or what there is instead of incidents. */
export type Mood = Severity | 'unread' | 'narrowed' | 'in-part' | 'fine' | 'ordinary' | 'alarms-only';

export interface Verdict {
  readonly text: string;
  readonly mood: Mood;
}

/** Healthy fleets approve 85 to 95 of 100 (payflux.dev): where a quarter fails, no day is calm, whatever the causes are. */
const MANY_FAILED_SHARE = 0.25;
/** Fewer transactions than this show no share. Own inference. */
const MANY_FAILED_LEAST = 20;

const isOrdinary = (report: Report): boolean =>
  report.alarms.every(({ severity, subject }) => severity === 'warning' && subject.record.kind !== 'alarm');

/** Terminals of which a warning says that they are unlike the others. */
const standingOut = ({ warnings }: Report): string[] => [
  ...new Set(
    warnings.flatMap(({ kind, terminalId }) => (kind === 'stands-out' && terminalId !== undefined ? [terminalId] : [])),
  ),
];

/**
 * Rows, answers or values that the report cannot speak for, or terminals that cannot be told apart, so that nothing sick is
 * set beside anything healthy: whatever it calls well, it says only of the rest.
 */
const isInPart = ({ failures, inputs, reconciliation, skippedRules }: Report): boolean =>
  failures.length > 0 ||
  skippedRules.some(({ missing }) => missing.includes('terminal_id')) ||
  inputs.some(
    ({ rejected, unknownValues = [], successWord }) =>
      rejected > 0 || unknownValues.length > 0 || successWord?.taken === false,
  ) ||
  (reconciliation?.unread ?? []).length > 0;

/** The verdict on a whole report: a sentence on its incidents or alarms, and one on the money where somebody has to settle it. */
export const verdictOf = (report: Report, words: Words, f: Formats): Verdict => {
  const { text, mood } = alarmVerdict(report, words, f);
  const sums = verdictSums(report, f);
  if (sums.length === 0) return { text, mood };
  return { text: words.report.sentences(text, words.reconciliation.summary(sums, f)), mood };
};

const alarmVerdict = (report: Report, words: Words, f: Formats): Verdict => {
  const { verdict, incidentTitle } = words.report;
  const { summary, alarms, incidents } = report;
  const [worst] = incidents;
  if (worst !== undefined) {
    const title = incidentTitle(words.causes[worst.cause].name, words.scopeOf(worst.scope, f));
    return { text: verdict.incidents(incidents.length, title, f), mood: worst.severity };
  }
  if (summary.records === 0) return { text: verdict.unread, mood: 'unread' };
  if (alarms.length === 0) {
    const narrowed = summary.failed > 0 || summary.alarms > 0;
    if (narrowed) return { text: verdict.narrowed, mood: 'narrowed' };
    return isInPart(report)
      ? { text: verdict.fineInPart(summary, f), mood: 'in-part' }
      : { text: verdict.fine(summary, f), mood: 'fine' };
  }
  if (alarms.every(({ diagnosis }) => diagnosis.cause === 'undetermined'))
    return { text: verdict.noCause(alarms.length, summary, f), mood: 'alarms-only' };
  if (summary.transactions >= MANY_FAILED_LEAST && summary.failed >= summary.transactions * MANY_FAILED_SHARE)
    return { text: verdict.manyFailed(summary, f), mood: 'alarms-only' };
  const standing = standingOut(report);
  if (standing.length > 0) return { text: verdict.standsOut(standing, f), mood: 'alarms-only' };
  if (!isOrdinary(report)) return { text: verdict.alarmsOnly(alarms.length, f), mood: 'alarms-only' };
  return isInPart(report)
    ? { text: verdict.ordinaryInPart(alarms.length, f), mood: 'in-part' }
    : { text: verdict.ordinary(alarms.length, f), mood: 'ordinary' };
};
