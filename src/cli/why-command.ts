import { accountOf, type CauseAccount, certainty, signedWeight } from '../diagnose/account.ts';
import { sayEvidence, sayNext } from '../messages/words.ts';
import type { Alarm, Evidence, Incident } from '../model/diagnosis.ts';
import { EXIT, type ExitCode, UserError } from '../model/errors.ts';
import { createPage, type Page, pageColumns } from './page.ts';
import type { Parts } from './parts.ts';
import { runAnalysis, settledFor } from './run-analysis.ts';
import type { Flags } from './settings.ts';
import { isSavedReport, loadReport } from './saved-report.ts';
import type { Shell } from './shell.ts';
import { describeIncident, incidentFacts } from './why-incident.ts';
import { placeOf, ruleNamed, signed, type Telling } from './why-telling.ts';

/** Causes below this share are left out of the text: they add nothing to why. */
const SHARE_SHOWN = 0.005;

/** Whether the code may mean something else, so that no cause keeps its whole probability. */
const isAmbiguous = ({ subject }: Alarm): boolean => {
  const { ambiguous, by } = (subject.inherits ?? subject.record).reading;
  return ambiguous && by === 'code' && subject.family !== 'generic';
};

/** Odds as people say them: `9 : 1`, `1 : 40`. */
const oddsOf = (probability: number): string => {
  const ratio = probability / Math.max(1 - probability, 1e-6);
  const round = (value: number): string => (value >= 10 ? value.toFixed(0) : value.toFixed(1).replace(/\.0$/, ''));
  return ratio >= 1 ? `${round(ratio)} : 1` : `1 : ${round(1 / ratio)}`;
};
const timesOf = (weight: number): string => {
  const factor = Math.exp(weight);
  return factor >= 10 ? factor.toFixed(0) : factor.toFixed(2);
};

const evidenceLines = (telling: Telling, evidence: Evidence, weight: number): readonly string[] => {
  const { words, f } = telling;
  const say = words.ci.why;
  const rows = evidence.sources.map((source) => placeOf(telling, source)).join(', ');
  return [
    weight === 0 ? say.unweighted : say.weight(signed(weight), timesOf(weight), words.causes[evidence.cause].name),
    `${sayEvidence(words, evidence.key, evidence.args, f)}${rows === '' ? '' : ` [${rows}]`}`,
  ];
};

const describeCauses = (page: Page, telling: Telling, alarm: Alarm, account: readonly CauseAccount[]): void => {
  const { words } = telling;
  const say = words.ci.why;
  page.title(say.prior);
  for (const { cause, prior } of [...account].sort((a, b) => b.prior - a.prior)) {
    if (prior >= SHARE_SHOWN)
      page.item(`${words.causes[cause].name} (${cause})`, [say.odds(prior.toFixed(3), oddsOf(prior))]);
  }
  page.title(say.evidence);
  for (const evidence of alarm.diagnosis.evidence) {
    const weight = signedWeight(evidence);
    page.item(ruleNamed(telling, evidence.rule), evidenceLines(telling, evidence, weight));
  }
  if (alarm.diagnosis.evidence.every(({ weight }) => weight === 0)) page.item(say.noEvidence, []);
  page.title(say.result);
  for (const { cause, prior, evidence, score, share } of account) {
    if (share < SHARE_SHOWN) continue;
    const weights = evidence.map(({ weight }) => signed(weight)).join(' ');
    const head = `${words.causes[cause].name} (${cause}): ${telling.f.percent(share)}`;
    page.item(head, [say.sum(signed(Math.log(prior)), weights, signed(score), share.toFixed(3))]);
  }
  page.item(say.normalised(String(certainty)), []);
  if (isAmbiguous(alarm)) page.item(say.ambiguous, []);
  if (alarm.diagnosis.cause === 'undetermined') page.item(say.unnamed, []);
};

const describeRest = (
  page: Page,
  { words, f, report }: Telling,
  alarm: Alarm,
  incident: Incident | undefined,
): void => {
  const say = words.ci.why;
  const { diagnosis } = alarm;
  page.title(say.incident);
  const title =
    incident && words.report.incidentTitle(words.causes[incident.cause].name, words.scopeOf(incident.scope, f));
  page.item(
    incident === undefined || title === undefined
      ? (alarm.incident ?? say.noIncident)
      : say.member(incident.id, title, incident.alarms.length, f),
    incident === undefined ? [] : [words.contrast(incident.denominators, incident.scope.kind, f)],
  );
  page.title(say.severity);
  const before = words.severities[alarm.raisedFrom ?? alarm.severity];
  page.item(say.severityFrom(before.name, before.meaning, words.causes[diagnosis.cause].name), [
    alarm.raisedFrom === undefined ? '' : say.raised(before.name, words.severities[alarm.severity].name),
  ]);
  page.title(say.suppression);
  const number = alarm.suppression;
  const use = number === undefined ? undefined : report.suppressions?.[number - 1];
  if (number === undefined || use === undefined) page.item(say.notSuppressed, []);
  else {
    const { what, owner, expires, reason } = use.suppression;
    page.item(say.hidden(number, what, owner, expires, reason), []);
  }
  if (diagnosis.next.length === 0) return;
  page.title(say.next);
  for (const { key, args } of diagnosis.next) page.item(sayNext(words, key, args, f), []);
};

const headOf = (
  telling: Telling,
  { id, subject, diagnosis }: Alarm,
): readonly [head: string, lines: readonly (readonly [string, string])[]] => {
  const { words, f } = telling;
  const say = words.ci.why;
  const { record } = subject;
  const [code, text] =
    record.kind === 'alarm' ? [record.alarmCode, record.message] : [record.responseCode, record.responseText];
  const where = record.terminalId ?? '';
  const said = [code, text].filter((part) => part !== undefined && part !== '').join(' ');
  const lines: (readonly [string, string])[] = [
    [say.row, placeOf(telling, record.source)],
    [say.says, `${said === '' ? '' : `${said} → `}${words.symptoms[subject.symptom]}`],
  ];
  if (subject.inherits !== undefined) {
    const gap = f.duration(Math.abs(record.time - subject.inherits.time));
    lines.push([
      words.manifestations[subject.manifestation],
      say.inherits(placeOf(telling, subject.inherits.source), gap),
    ]);
  }
  return [say.heading(id, words.causes[diagnosis.cause].name, where, f.time(record.time)), lines];
};

/** The same as data. */
const facts = (telling: Telling, alarm: Alarm, account: readonly CauseAccount[]): unknown => {
  const { words, f, report } = telling;
  const round = (value: number): number => Math.round(value * 10_000) / 10_000;
  const { id, subject, diagnosis, severity, raisedFrom, incident, suppression } = alarm;
  return {
    id,
    time: f.iso(subject.record.time),
    terminalId: subject.record.terminalId ?? null,
    source: { file: report.inputs[subject.record.source.file]?.file ?? null, line: subject.record.source.line },
    symptom: subject.symptom,
    inherits: subject.inherits === undefined ? null : placeOf(telling, subject.inherits.source),
    ambiguous: isAmbiguous(alarm),
    probableCause: { id: diagnosis.cause, confidence: round(diagnosis.confidence) },
    causes: account.map(({ cause, prior, evidence, score, share }) => ({
      id: cause,
      prior: round(prior),
      logPrior: round(Math.log(prior)),
      weights: evidence.map(({ evidence: one, weight }) => ({ rule: one.rule, weight: round(weight) })),
      score: round(score),
      share: round(share),
    })),
    evidence: diagnosis.evidence.map((one) => ({
      rule: one.rule,
      bearing: one.bearing,
      cause: one.cause,
      weight: round(one.weight),
      text: sayEvidence(words, one.key, one.args, f),
      sources: one.sources.map((source) => placeOf(telling, source)),
    })),
    incident: incident ?? null,
    perceivedSeverity: severity,
    raisedFrom: raisedFrom ?? null,
    suppression: suppression === undefined ? null : (report.suppressions?.[suppression - 1]?.suppression ?? null),
    next: diagnosis.next.map(({ key, args }) => sayNext(words, key, args, f)),
  };
};

/** What the command line names: a report that was saved, or logs that are analysed now. */
const tellingOf = async (logs: readonly string[], flags: Flags, shell: Shell, parts: Parts): Promise<Telling> => {
  const [only] = logs;
  if (only !== undefined && logs.length === 1 && (await isSavedReport(only, shell.folder))) {
    const { report, lang } = await loadReport(only, shell.folder);
    // Evidence was saved as sentences: the rest is told in their language.
    const words = await parts.words(lang);
    return { report, words, f: words.formats(report.timeZone) };
  }
  const settled = await settledFor({ ...flags, format: 'text' }, shell, parts);
  const settings = { ...settled.settings, minSeverity: undefined };
  const { report, f } = await runAnalysis(logs, flags, { ...settled, settings }, shell, parts);
  return { report, words: settled.words, f };
};

const writeAlarm = (telling: Telling, alarm: Alarm, json: boolean, shell: Shell): void => {
  const account = accountOf(alarm.subject.symptom, alarm.diagnosis.evidence);
  if (json) {
    shell.out.write(`${JSON.stringify(facts(telling, alarm, account), null, 2)}\n`);
    return;
  }
  const page = createPage(telling.words, pageColumns(shell));
  const [head, lines] = headOf(telling, alarm);
  page.title(head);
  for (const [label, value] of lines) page.field(label, value);
  describeCauses(page, telling, alarm, account);
  describeRest(
    page,
    telling,
    alarm,
    telling.report.incidents.find((one) => one.id === alarm.incident),
  );
  shell.out.write(page.text());
};

/**
 * `posalarm why <alarm or incident> <logs... or report.json>`: how an alarm came to its cause, incident, severity or
 * suppression, or how an incident came together. Ids are those of the report on the same logs with the same settings;
 * hidden alarms are known here as well.
 *
 * @throws UserError `alarm-unknown`, `incident-unknown`
 */
export const whyCommand = async (
  id: string,
  logs: readonly string[],
  flags: Flags,
  shell: Shell,
  parts: Parts,
): Promise<ExitCode> => {
  const { format = 'text' } = flags;
  if (format !== 'text' && format !== 'json') {
    throw new UserError('format-unknown', EXIT.usage, { found: format, known: 'text, json' });
  }
  const telling = await tellingOf(logs, flags, shell, parts);
  const { report, words } = telling;
  const asked = id.trim().toUpperCase();
  if (/^I\d+$/.test(asked)) {
    const incident = report.incidents.find((one) => one.id === asked);
    if (incident === undefined) {
      throw new UserError('incident-unknown', EXIT.usage, { found: id, count: report.incidents.length });
    }
    if (format === 'json') {
      shell.out.write(`${JSON.stringify(incidentFacts(telling, incident), null, 2)}\n`);
      return EXIT.done;
    }
    const page = createPage(words, pageColumns(shell));
    describeIncident(page, telling, incident);
    shell.out.write(page.text());
    return EXIT.done;
  }
  const alarm = [...report.alarms, ...(report.suppressedAlarms ?? [])].find((one) => one.id === asked);
  if (alarm === undefined) {
    const count = report.alarms.length + (report.suppressedAlarms?.length ?? 0);
    throw new UserError('alarm-unknown', EXIT.usage, { found: id, count });
  }
  writeAlarm(telling, alarm, format === 'json', shell);
  return EXIT.done;
};
