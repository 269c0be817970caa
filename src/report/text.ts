import { Chalk } from 'chalk';
import type { Words } from '../messages/words.ts';
import type { Report } from '../model/report.ts';
import { SEVERITIES } from '../model/cause.ts';
import type { Renderer, RenderOptions } from './renderer.ts';
import { basis, earlyWarnings, unread } from './text/account.ts';
import { everyAlarm, otherAlarms } from './text/alarms.ts';
import { costText, incidentBlock } from './text/incidents.ts';
import { incidentList } from './text/list.ts';
import { againstBaseline, suppressed } from './text/settled.ts';
import { alarmFigures } from './text/statistics.ts';
import { moneySection } from './text/reconciliation.ts';
import { NARROWEST, type Page, paragraph, severityPaint } from './text/page.ts';
import { type Mood, verdictOf } from './verdict.ts';

/** A day with no more incidents than these has room for all of each. */
const FEW_INCIDENTS = 2;
/** Of an eventful day the worst are told with what is needed to act on them, further ones with what to do first. */
const INCIDENTS_IN_BRIEF = 3;
const CRITICAL_IN_BRIEF = 5;
const INCIDENTS_TOLD = 15;

/** How a verdict looks on a screen. */
const verdictPaint = (page: Page, mood: Mood): ((line: string) => string) => {
  switch (mood) {
    case 'unread':
      return page.paint.red;
    case 'narrowed':
    case 'in-part':
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
    brief: !detail && report.incidents.length > FEW_INCIDENTS,
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
    const cost = costText(page, summary.impacts, page.brief ? 'brief' : 'full');
    if (cost !== '') yield paragraph(page, `${say.generalCost}${say.colon}${cost}`);
    yield againstBaseline(page, report);
  }

  if (incidents.length > FEW_INCIDENTS) yield incidentList(page, incidents);
  const told = detail ? incidents : incidents.slice(0, INCIDENTS_TOLD);
  for (const [n, incident] of told.entries()) {
    const worst = n < (incident.severity === 'critical' ? CRITICAL_IN_BRIEF : INCIDENTS_IN_BRIEF);
    yield incidentBlock(page, incident, !page.brief ? 'full' : worst ? 'brief' : 'least');
  }
  const lesser = incidents.length - told.length;
  if (lesser > 0) yield `\n${paragraph(page, say.moreIncidents(lesser, f))}`;

  yield moneySection(page, report);
  yield otherAlarms(page, alarms);
  if (detail) yield* everyAlarm(page, alarms);
  yield earlyWarnings(page, report);
  yield suppressed(page, report);
  if (statistics && report.statistics !== undefined) yield alarmFigures(page, report.statistics);
  yield unread(page, report);
  yield basis(page, report);
  if (!detail && alarms.length > 0) {
    yield `\n${paragraph(page, page.brief ? say.eventfulHint : say.detailHint, '', page.paint.dim)}`;
  }
}

/** The report for people: verdict first, the worst first, at most `width` columns. */
export const text: Renderer = { id: 'text', render };
