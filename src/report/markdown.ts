import { isErrorCode } from '../messages/error-codes.ts';
import { sayNext } from '../messages/words.ts';
import type { Words } from '../messages/words.ts';
import { SEVERITIES } from '../model/cause.ts';
import type { Alarm, Impact, Incident } from '../model/diagnosis.ts';
import type { Report } from '../model/report.ts';
import { groupsOf, mostAsked } from './groups.ts';
import { codeSpan, escaped, item, tableRow } from './markdown/escape.ts';
import { costlyIncidents, moneyMeasures, moneyOf } from './money-figures.ts';
import type { Renderer, RenderOptions } from './renderer.ts';
import {
  actionsOf,
  baselineOf,
  cardDataOf,
  causeOf,
  contrastOf,
  costOf,
  evidenceOf,
  hiddenAlarmOf,
  hiddenBy,
  openPayments,
  paymentOf,
  placesOf,
  rejectOf,
  saidBy,
  singlesOf,
  spanOf,
  suppressionOf,
  tellerOf,
  titleOf,
  type Teller,
  uncheckedOf,
  verdictSums,
} from './sentences.ts';
import { withTerminal } from './terminal-argument.ts';
import { usedInputs } from './used-inputs.ts';
import { verdictOf } from './verdict.ts';

/** A ticket tells the worst in full; lists longer than these are cut to their head and a count, unless all is asked for. */
const INCIDENTS_IN_FULL = 5;
const EVIDENCE_SHOWN = 4;
const LIST_SHOWN = 10;
/** Who does what first, beside each incident and cause. */
const STEPS_SHOWN = 2;

/** A line with a bold label before it. */
const field = (label: string, text: string, colon: string): string =>
  item(0, `**${escaped(label + colon.trimEnd())}** ${escaped(text)}`);

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\n${tableRow(heads)}${tableRow(heads.map(() => '---'))}${rows.map(tableRow).join('')}`;

const incidentSection = (teller: Teller, incident: Incident, detail: boolean): string => {
  const { words, f } = teller;
  const { labels, colon } = words.report;
  const severity = words.severities[incident.severity].name;
  const shown = detail ? incident.evidence : incident.evidence.slice(0, EVIDENCE_SHOWN);
  const rest = incident.evidence.length - shown.length;
  const cost = costOf(
    teller,
    incident.impacts.filter(({ measure }) => measure !== 'alarm-rate'),
  );
  const steps = actionsOf(teller, incident).flatMap(({ name, who, steps: each, worked, urgency }, n) => [
    item(0, `**${escaped(name)}**${escaped(words.report.aside(who))}`, `${n + 1}.`),
    ...(urgency === 'preventive' && !detail
      ? []
      : [
          ...each.map((step) => item(1, escaped(step))),
          item(1, `*${escaped(labels.worked + colon.trimEnd())}* ${escaped(worked)}`),
        ]),
  ]);
  return [
    `\n### ${escaped(`${incident.id} · ${severity} · ${titleOf(teller, incident)}`)}\n\n`,
    field(labels.time, spanOf(teller, incident), colon),
    field(labels.who, contrastOf(teller, incident), colon),
    field(labels.means, words.causes[incident.cause].meaning, colon),
    cost === '' ? '' : field(labels.cost, cost, colon),
    `\n**${escaped(labels.evidence)}**\n\n`,
    ...shown.map((one) =>
      item(0, escaped(`${one.bearing === 'for' ? '+' : '-'} ${evidenceOf(teller, one, incident.cause)}`)),
    ),
    rest > 0 ? item(0, escaped(words.report.more(rest, f))) : '',
    `\n**${escaped(labels.steps)}**\n\n`,
    ...steps,
  ].join('');
};

/** All incidents in a table, the worst first, with who does what first. */
const incidentTable = (teller: Teller, incidents: readonly Incident[]): string => {
  const { words, f } = teller;
  const { columns } = words.outputs;
  const heads = (['id', 'severity', 'title', 'from', 'alarms', 'advice'] as const).map((id) =>
    escaped(columns[id](f.timeZone)),
  );
  return table(
    heads,
    incidents.map((one) => [
      escaped(one.id),
      escaped(words.severities[one.severity].name),
      escaped(titleOf(teller, one)),
      f.time(one.from),
      f.number(one.alarms.length),
      escaped(
        actionsOf(teller, one)
          .slice(0, STEPS_SHOWN)
          .map(({ name, who }) => name + words.report.aside(who))
          .join(words.report.semicolon),
      ),
    ]),
  );
};

/** What it costs: the whole, and the incidents that cost most. */
const costTable = (teller: Teller, report: Report): string => {
  const { words, f } = teller;
  const measures = moneyMeasures(report);
  if (measures.length === 0) return '';
  const say = words.html;
  const cells = (impacts: readonly Impact[]): readonly string[] =>
    measures.map((measure) => escaped(moneyOf(words, f, impacts, measure)));
  const rows = [
    [`**${escaped(say.moneyWhole)}**`, ...cells(report.summary.impacts)],
    ...costlyIncidents(report).map((one) => [escaped(`${one.id} ${titleOf(teller, one)}`), ...cells(one.impacts)]),
  ];
  return `\n## ${escaped(say.sections.money)}\n${table(['', ...measures.map((measure) => escaped(say.money[measure]))], rows)}`;
};

const othersSection = (teller: Teller, report: Report): string => {
  const { words, f } = teller;
  const singles = singlesOf(report);
  if (singles.length === 0) return '';
  const { heads, sections } = words.report;
  const rows = groupsOf(singles).map(({ cause, alarms, worst }) => {
    const terminals = new Set(alarms.flatMap(({ subject }) => subject.record.terminalId ?? []));
    const [first] = alarms;
    return [
      escaped(words.causes[cause].name),
      escaped(words.severities[worst].name),
      f.number(alarms.length),
      f.number(terminals.size),
      first === undefined ? '' : codeSpan(placesOf(teller, [first.subject.record.source])),
      escaped(
        mostAsked(alarms, STEPS_SHOWN)
          .map((id) => words.countermeasures[id].name)
          .join(words.report.semicolon),
      ),
    ];
  });
  const columns = [heads.cause, heads.severity, heads.alarms, heads.terminals, heads.example, heads.advice].map(
    escaped,
  );
  return `\n## ${escaped(sections.others)}\n${table(columns, rows)}`;
};

const alarmRow = (teller: Teller, alarm: Alarm): string => {
  const { words, f } = teller;
  const { record } = alarm.subject;
  const said = saidBy(record);
  return tableRow([
    escaped(alarm.id),
    f.time(record.time),
    record.terminalId === undefined ? '' : codeSpan(record.terminalId),
    said === '' ? '' : codeSpan(said),
    escaped(words.severities[alarm.severity].name),
    escaped(causeOf(teller, alarm)),
    escaped(alarm.incident ?? ''),
    codeSpan(placesOf(teller, [record.source])),
  ]);
};

function* everyAlarm(teller: Teller, alarms: readonly Alarm[]): Iterable<string> {
  const { words, f } = teller;
  if (alarms.length === 0) return;
  const { columns } = words.outputs;
  const heads = (['id', 'time', 'terminal', 'message', 'severity', 'cause', 'incident', 'file'] as const).map((id) =>
    escaped(columns[id](f.timeZone)),
  );
  yield `\n## ${escaped(words.report.sections.detail)}\n${table(heads, [])}`;
  for (const alarm of alarms) yield alarmRow(teller, alarm);
  // Advice on what to look at next is told once: it is the same for alarms that are alike.
  const next = new Set(
    alarms.flatMap(({ diagnosis }) => diagnosis.next.map((one) => sayNext(words, one.key, one.args, f))),
  );
  if (next.size > 0) yield `\n**${escaped(words.report.labels.next)}**\n\n`;
  for (const sentence of next) yield item(0, escaped(sentence));
}

/** A list cut to its head, unless all is asked for. */
const listed = <T>(teller: Teller, all: readonly T[], detail: boolean, write: (one: T) => string): string => {
  const shown = detail ? all : all.slice(0, LIST_SHOWN);
  const rest = all.length - shown.length;
  return (
    shown.map((one) => item(0, escaped(write(one)))).join('') +
    (rest > 0 ? item(0, escaped(teller.words.report.more(rest, teller.f))) : '')
  );
};

const warningsSection = (teller: Teller, { warnings }: Report, detail: boolean): string => {
  const { words, f } = teller;
  if (warnings.length === 0) return '';
  return `\n## ${escaped(words.report.sections.warnings)}\n\n${listed(teller, warnings, detail, (warning) => {
    const where = warning.sources.length === 0 ? '' : ` [${placesOf(teller, warning.sources.slice(0, LIST_SHOWN))}]`;
    return words.warnings[warning.kind](withTerminal(warning.terminalId, warning.args), f) + where;
  })}`;
};

const moneySection = (teller: Teller, report: Report, detail: boolean): string => {
  const { words, f } = teller;
  const payments = openPayments(report);
  const unchecked = uncheckedOf(teller, report);
  if (payments.length + unchecked.length === 0) return '';
  const shown = detail ? payments : payments.slice(0, LIST_SHOWN);
  const rest = payments.length - shown.length;
  const { compared, alone } = words.reconciliation.section;
  return [
    `\n## ${escaped(report.reconciliation?.compared === true ? compared : alone)}\n\n`,
    ...verdictSums(report, f).map((sum) => item(0, escaped(words.reconciliation.verdictLine(sum, f)))),
    item(0, escaped(words.reconciliation.zone(report.timeZone))),
    ...shown.flatMap((payment) => {
      const [verdict = '', ...others] = paymentOf(teller, payment);
      return [item(0, `**${escaped(verdict)}**`), ...others.map((line) => item(1, escaped(line)))];
    }),
    rest > 0 ? item(0, escaped(words.report.more(rest, f))) : '',
    ...unchecked.map((line) => item(0, escaped(line))),
  ].join('');
};

const suppressionsSection = (teller: Teller, report: Report): string => {
  const { suppressions = [] } = report;
  if (suppressions.length === 0) return '';
  const hidden = hiddenBy(teller, report);
  return [
    `\n## ${escaped(teller.words.ci.suppressions.section)}\n\n`,
    hidden === undefined ? '' : `${escaped(hidden)}\n\n`,
    ...suppressions.map((use) => item(0, escaped(suppressionOf(teller, use)))),
    ...(report.suppressedAlarms ?? []).map((alarm) => item(1, escaped(hiddenAlarmOf(teller, alarm)))),
  ].join('');
};

const unreadSection = (teller: Teller, report: Report, detail: boolean): string => {
  const { words, f, files } = teller;
  const say = words.report;
  const parts = [
    listed(teller, report.failures, detail, ({ file, code, args }) => {
      if (!isErrorCode(code)) return `${file}: ${code}`;
      const { what, hint } = words.errors[code]({ file, ...args }, f);
      return say.sentences(what, hint);
    }),
    listed(teller, report.rejects, detail, (reject) => rejectOf(words, reject, files[reject.file])),
    listed(teller, report.cardData, detail, (finding) => cardDataOf(words, finding, files[finding.file])),
  ].join('');
  return parts === '' ? '' : `\n## ${escaped(say.sections.unread)}\n\n${parts}`;
};

function* render(report: Report, words: Words, { detail }: RenderOptions): Iterable<string> {
  const teller = tellerOf(report, words);
  const { f } = teller;
  const say = words.report;
  const { period, summary, incidents, alarms } = report;
  const range = period === undefined ? undefined : f.range(period.from, period.to);

  yield `# ${escaped(say.heading(report.tool.name, range, report.timeZone))}\n`;
  yield `\n**${escaped(verdictOf(report, words, f).text)}**\n`;
  if (summary.records > 0) {
    const rejected = report.inputs.reduce((sum, input) => sum + input.rejected, 0);
    if (report.failures.length + rejected > 0) {
      yield `\n${escaped(say.verdict.partly(report.failures.length, rejected, f))}\n`;
    }
    const counts = SEVERITIES.flatMap((level) => {
      const count = summary.bySeverity[level];
      return count ? [[level, count] as const] : [];
    });
    const cost = costOf(teller, summary.impacts);
    yield `\n${item(0, escaped(say.totals(summary, f)))}`;
    if (counts.length > 0) yield field(say.heads.severity, say.severityCounts(counts, f), say.colon);
    if (cost !== '') yield field(say.generalCost, cost, say.colon);
    const known = baselineOf(teller, report);
    if (known !== undefined) yield item(0, escaped(known));
  }

  const full = detail ? incidents : incidents.slice(0, INCIDENTS_IN_FULL);
  if (incidents.length > 0) yield `\n## ${escaped(words.outputs.headings.incidents)}\n`;
  if (incidents.length > 0) yield incidentTable(teller, incidents);
  for (const incident of full) yield incidentSection(teller, incident, detail);
  yield costTable(teller, report);
  yield moneySection(teller, report, detail);
  yield othersSection(teller, report);
  if (detail) yield* everyAlarm(teller, alarms);
  yield warningsSection(teller, report, detail);
  yield suppressionsSection(teller, report);
  yield unreadSection(teller, report, detail);
  const used = usedInputs(report);
  if (used.length === 0) return;
  yield `\n## ${escaped(say.sections.basis)}\n\n`;
  yield listed(teller, used, detail, (input) => say.input(input, words.kinds[input.kind], f));
  if (summary.records > 0) yield item(0, escaped(say.zone(report.timeZone, report.timeZoneStated)));
}

/** The report for tickets and chats: CommonMark with the tables of GitHub Flavored Markdown. */
export const markdown: Renderer = { id: 'markdown', render };
