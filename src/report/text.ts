import { Chalk } from 'chalk';
import type { Words } from '../messages/words.ts';
import type { Report } from '../model/report.ts';
import { SEVERITIES } from '../model/cause.ts';
import type { Renderer, RenderOptions } from './renderer.ts';
import { basis, earlyWarnings, unread } from './text/account.ts';
import { everyAlarm, otherAlarms } from './text/alarms.ts';
import { costText, incidentBlock, incidentTitle } from './text/incidents.ts';
import { againstBaseline, suppressed } from './text/settled.ts';
import { alarmFigures } from './text/statistics.ts';
import { moneySection } from './text/reconciliation.ts';
import { item, NARROWEST, type Page, paragraph, severityPaint } from './text/page.ts';
import { type Mood, verdictOf } from './verdict.ts';

/** Incidents told in full; the lesser ones get a line each unless all details are asked for. */
const INCIDENTS_IN_FULL = 5;

/** How a verdict looks on a screen. */
const verdictPaint = (page: Page, mood: Mood): ((line: string) => string) => {
  switch (mood) {
    case 'unread':
      return page.paint.red;
    case 'narrowed':
      return page.paint.bold;
    case 'fine':
    case 'ordinary':
      return page.paint.green;
    case 'alarms-only':
      return page.paint.yellow;
    default:
      return severityPaint(page, mood);
  }
};

function* render(
  report: Report,
  words: Words,
  { detail, width, color, statistics = false }: RenderOptions,
): Iterable<string> {
  const f = words.formats(report.timeZone);
  const page: Page = {
    words,
    f,
    width: Math.max(NARROWEST, width),
    detail,
    paint: new Chalk({ level: color ? 1 : 0 }),
    files: report.inputs.map((input) => input.file),
  };
  const { period, summary, incidents, alarms } = report;
  const say = words.report;

  const range = period === undefined ? undefined : f.range(period.from, period.to);
  yield paragraph(page, say.heading(report.tool.name, range, report.timeZone), '', page.paint.dim);
  const verdict = verdictOf(report, words, f);
  yield `\n${paragraph(page, verdict.text, '', verdictPaint(page, verdict.mood))}`;
  if (summary.records > 0) {
    const rejected = report.inputs.reduce((sum, input) => sum + input.rejected, 0);
    if (report.failures.length + rejected > 0) {
      yield paragraph(page, say.verdict.partly(report.failures.length, rejected, f), '', page.paint.yellow);
    }
    yield paragraph(page, say.totals(summary, f));
    const counts = SEVERITIES.flatMap((level) =>
      summary.bySeverity[level] ? [[level, summary.bySeverity[level]] as const] : [],
    );
    if (counts.length > 0) yield paragraph(page, `${say.heads.severity}${say.colon}${say.severityCounts(counts, f)}`);
    const cost = costText(page, summary.impacts);
    if (cost !== '') yield paragraph(page, `${say.generalCost}${say.colon}${cost}`);
    yield againstBaseline(page, report);
  }

  const full = detail ? incidents : incidents.slice(0, INCIDENTS_IN_FULL);
  for (const incident of full) yield incidentBlock(page, incident);
  const lesser = incidents.slice(full.length);
  if (lesser.length > 0) {
    yield `\n${paragraph(page, say.moreIncidents(lesser.length, f))}`;
    for (const incident of lesser) {
      const title = `[${words.severities[incident.severity].name}] ${incidentTitle(page, incident)}`;
      const size = say.incidentSize(incident.alarms.length, incident.confidence, f);
      const first = incident.countermeasures.slice(0, 2).map((id) => words.countermeasures[id].name);
      yield item(page, incident.id, [title, size, ...first].join(say.semicolon), '  ');
    }
  }

  yield moneySection(page, report);
  yield otherAlarms(page, alarms);
  if (detail) yield* everyAlarm(page, alarms);
  yield earlyWarnings(page, report);
  yield suppressed(page, report);
  if (statistics && report.statistics !== undefined) yield alarmFigures(page, report.statistics);
  yield unread(page, report);
  yield basis(page, report);
  if (!detail && alarms.length > 0) yield `\n${paragraph(page, say.detailHint, '', page.paint.dim)}`;
}

/** The report for people: verdict first, the worst first, at most `width` columns. */
export const text: Renderer = { id: 'text', render };
