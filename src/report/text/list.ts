import type { Incident } from '../../model/diagnosis.ts';
import { incidentTitle } from './incidents.ts';
import { heading, type Page, paragraph, severityPaint } from './page.ts';
import { displayWidth, padEnd, wrap } from './width.ts';

/** A list longer than this is no overview; `--detail` shows all. */
const LISTED = 25;
/** A title that would wrap to pieces shorter than this has the size below it instead of beside it. */
const TITLE_LEAST = 30;

/** Every incident in a line or two, the worst first: which, how grave, what and where, and how sure. */
export const incidentList = (page: Page, incidents: readonly Incident[]): string => {
  const { words, f, width, detail } = page;
  const say = words.report;
  const shown = detail ? incidents : incidents.slice(0, LISTED);
  const rest = incidents.length - shown.length;
  const rows = shown.map((incident) => ({
    incident,
    severity: words.severities[incident.severity].name,
    title: incidentTitle(page, incident),
    size: say.incidentSize(incident.alarms.length, incident.confidence, f),
  }));
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(displayWidth));
  const [ids, levels] = [widest(shown.map(({ id }) => id)), widest(rows.map(({ severity }) => severity))];
  const sizes = widest(rows.map(({ size }) => size));
  const before = 2 + ids + 1 + levels + 2;
  const isWide = width - before - 2 - sizes >= TITLE_LEAST;
  const room = isWide ? width - before - 2 - sizes : width - before;
  const hang = ' '.repeat(before);
  const lines = rows.flatMap(({ incident, severity, title, size }) => {
    const painted = severityPaint(page, incident.severity)(padEnd(severity, levels));
    const [first = '', ...others] = wrap(isWide ? title : `${title}${say.semicolon}${size}`, room);
    const end = isWide ? `${' '.repeat(room - displayWidth(first) + 2 + sizes - displayWidth(size))}${size}` : '';
    return [`  ${padEnd(incident.id, ids)} ${painted}  ${first}${end}`, ...others.map((line) => hang + line)];
  });
  return [
    heading(page, say.sections.incidents),
    ...lines.map((line) => `${line}\n`),
    rest > 0 ? paragraph(page, say.more(rest, f), hang) : '',
  ].join('');
};
