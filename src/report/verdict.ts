import type { Formats, Words } from '../messages/words.ts';
import type { Severity } from '../model/cause.ts';
import type { Report } from '../model/report.ts';

/** What the verdict amounts to: the severity of the worst incident, or what there is instead of incidents. */
export type Mood = Severity | 'unread' | 'narrowed' | 'fine' | 'ordinary' | 'alarms-only';

export interface Verdict {
  readonly text: string;
  readonly mood: Mood;
}

const isOrdinary = (report: Report): boolean =>
  report.alarms.every(({ severity, subject }) => severity === 'warning' && subject.record.kind !== 'alarm');

/** The verdict on a whole report, in one sentence. */
export const verdictOf = (report: Report, words: Words, f: Formats): Verdict => {
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
    return narrowed ? { text: verdict.narrowed, mood: 'narrowed' } : { text: verdict.fine(summary, f), mood: 'fine' };
  }
  return isOrdinary(report)
    ? { text: verdict.ordinary(alarms.length, f), mood: 'ordinary' }
    : { text: verdict.alarmsOnly(alarms.length, f), mood: 'alarms-only' };
};
