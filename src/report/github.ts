import { isErrorCode } from '../messages/error-codes.ts';
import type { Words } from '../messages/words.ts';
import type { Severity } from '../model/cause.ts';
import type { DoubtfulPayment } from '../model/reconciliation.ts';
import type { SourceRef } from '../model/record.ts';
import type { Report } from '../model/report.ts';
import { groupsOf } from './groups.ts';
import type { Renderer, RenderOptions } from './renderer.ts';
import {
  actionsOf,
  baselineOf,
  causeOf,
  contrastOf,
  evidenceOf,
  hiddenBy,
  isWorse,
  oneLine,
  openPayments,
  paymentOf,
  rejectReasonOf,
  saidBy,
  singlesOf,
  spanOf,
  tellerOf,
  titleOf,
  type Teller,
} from './sentences.ts';
import { verdictOf } from './verdict.ts';

type Level = 'error' | 'warning' | 'notice';
const LEVELS: Readonly<Record<Severity, Level>> = {
  critical: 'error',
  major: 'error',
  minor: 'warning',
  warning: 'notice',
  indeterminate: 'notice',
};

const CODES: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A', ':': '%3A', ',': '%2C' };
/** As actions/toolkit escapes them, so that no text from a log can end the command or begin another. */
const data = (text: string): string => text.replace(/[%\r\n]/g, (char) => CODES[char] ?? char);
const property = (text: string): string => text.replace(/[%\r\n:,]/g, (char) => CODES[char] ?? char);

const annotation = (
  { files }: Teller,
  level: Level,
  title: string,
  lines: readonly string[],
  source: SourceRef | undefined,
): string => {
  const path = source === undefined ? undefined : files[source.file];
  const where = path === undefined ? '' : `file=${property(oneLine(path))},line=${Math.max(1, source?.line ?? 1)},`;
  return `::${level} ${where}title=${property(oneLine(title))}::${data(lines.map(oneLine).join('\n'))}\n`;
};

function* render(report: Report, words: Words, { detail }: RenderOptions): Iterable<string> {
  const teller = tellerOf(report, words);
  const { f } = teller;
  for (const incident of report.incidents) {
    const severity = words.severities[incident.severity].name;
    const steps = actionsOf(teller, incident)
      .filter(({ urgency }) => urgency !== 'preventive')
      .map(({ name, who }, n) => `${n + 1}. ${name}${words.report.aside(who)}`);
    yield annotation(
      teller,
      LEVELS[incident.severity],
      `${incident.id} [${severity}] ${titleOf(teller, incident)}`,
      [
        spanOf(teller, incident),
        contrastOf(teller, incident),
        ...incident.evidence.slice(0, 2).map((one) => evidenceOf(teller, one, incident.cause)),
        ...steps,
      ],
      incident.alarms[0]?.subject.record.source,
    );
  }
  const payments = openPayments(report);
  const byAlarm = new Map<string | undefined, DoubtfulPayment[]>();
  for (const payment of payments) {
    const known = byAlarm.get(payment.alarm);
    if (known === undefined) byAlarm.set(payment.alarm, [payment]);
    else known.push(payment);
  }
  const toldAt = new Set<string>();
  const moneyOf = (id: string): readonly string[] => {
    toldAt.add(id);
    return (byAlarm.get(id) ?? []).flatMap((payment) => paymentOf(teller, payment, report.timeZone));
  };
  // Ordinary refusals by the hundred would bury the rest: GitHub shows ten annotations of a level in each step.
  const alarms = detail ? report.alarms : singlesOf(report).filter(({ severity }) => isWorse(severity, 'warning'));
  for (const alarm of alarms) {
    const { record } = alarm.subject;
    const severity = words.severities[alarm.severity].name;
    const said = saidBy(record);
    yield annotation(
      teller,
      LEVELS[alarm.severity],
      `${alarm.id} [${severity}] ${causeOf(teller, alarm)}`,
      [
        [f.time(record.time), record.terminalId ?? '', said].filter((part) => part !== '').join('  '),
        ...alarm.diagnosis.evidence.slice(0, 1).map((one) => evidenceOf(teller, one, alarm.diagnosis.cause)),
        f.list(alarm.countermeasures.map((id) => words.countermeasures[id].name)),
        ...moneyOf(alarm.id),
      ],
      record.source,
    );
  }
  if (!detail) {
    const lesser = singlesOf(report).filter(({ severity }) => !isWorse(severity, 'warning'));
    for (const { cause, alarms: own } of groupsOf(lesser)) {
      const terminals = new Set(own.flatMap(({ subject }) => subject.record.terminalId ?? []));
      const told = words.outputs.group(words.causes[cause].name, own.length, terminals.size, f);
      yield annotation(teller, 'notice', told, [words.causes[cause].meaning], own[0]?.subject.record.source);
    }
  }
  // What no annotation above has told yet: payments of incidents, and of alarms told together.
  for (const payment of payments) {
    if (payment.alarm !== undefined && toldAt.has(payment.alarm)) continue;
    const [verdict = '', ...others] = paymentOf(teller, payment, report.timeZone);
    yield annotation(teller, 'warning', verdict, others, payment.sources[0]);
  }
  for (const { file, code, args } of report.failures) {
    const said = isErrorCode(code) ? words.errors[code]({ file, ...args }, f) : { what: code, hint: '' };
    yield annotation(teller, 'error', file, [said.what, said.hint].filter(Boolean), undefined);
  }
  for (const { file, line, code, found } of report.rejects) {
    const reason = rejectReasonOf(words, { code, found });
    yield annotation(teller, 'warning', words.report.sections.unread, [reason], { file, line, record: 0 });
  }
  const last = [
    verdictOf(report, words, f).text,
    words.report.totals(report.summary, f),
    baselineOf(teller, report),
    hiddenBy(teller, report),
  ].flatMap((line) => line ?? []);
  yield annotation(teller, 'notice', report.tool.name, last, undefined);
}

/** Workflow commands of GitHub Actions: printed in a step, they become annotations at the rows of the log. */
export const github: Renderer = { id: 'github', render };
