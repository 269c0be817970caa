import { stepsFor } from '../../messages/steps.ts';
import { sayEvidence } from '../../messages/words.ts';
import type { CauseId } from '../../model/cause.ts';
import { COUNTERMEASURE_FACTS } from '../../model/countermeasure.ts';
import type { Evidence, Impact, Incident } from '../../model/diagnosis.ts';
import { mainSymptom } from '../symptoms.ts';
import { beside, item, labelled, type Page, paragraph, places, severityPaint, withLabel } from './page.ts';

/** Evidence beyond this repeats itself; `--detail` shows all. */
const EVIDENCE_SHOWN = 4;
/** Rivals less probable than this are no rivals. */
const RIVAL_LEAST = 0.05;

/** Evidence for and against; about which cause is said where it is not the one the block is about. */
export const evidenceBlock = (page: Page, evidence: readonly Evidence[], own: CauseId, indent: string): string => {
  const { words, f, detail } = page;
  const { supports, opposes } = words.report.labels;
  const shown = detail ? evidence : evidence.slice(0, EVIDENCE_SHOWN);
  const lines = shown.map((e) => {
    const favours = e.bearing === 'for';
    const about =
      e.cause === own ? '' : `${favours ? supports : opposes} ${words.causes[e.cause].name}${words.report.colon}`;
    const where = e.sources.length > 0 ? ` [${places(page, e.sources)}]` : '';
    const mark = favours ? '+' : '-';
    const block = item(page, mark, `${about}${sayEvidence(words, e.key, e.args, f)}${where}`, indent);
    const painted = favours ? page.paint.green(mark) : page.paint.red(mark);
    return indent + painted + block.slice(indent.length + 1);
  });
  const rest = evidence.length - shown.length;
  return lines.join('') + (rest > 0 ? paragraph(page, words.report.more(rest, f), `${indent}  `) : '');
};

/** Figures worth telling: all that are not nought. */
export const costText = (page: Page, impacts: readonly Impact[]): string => {
  const { words, f } = page;
  return impacts
    .filter((impact) => impact.value !== 0)
    .map((impact) => words.measures[impact.measure](impact, f))
    .join(words.report.semicolon);
};

/** Steps in order: what presses in full, prevention by name unless all details are asked for. */
const stepsBlock = (page: Page, incident: Incident): string => {
  const { words, detail } = page;
  const symptom = mainSymptom(incident.alarms);
  const indent = beside(page);
  return incident.countermeasures
    .map((id, n) => {
      const { name, steps, worked } = stepsFor(words, id, incident.cause, symptom);
      const { actor, urgency } = COUNTERMEASURE_FACTS[id];
      const mark = `${n + 1}.`;
      const inner = indent + ' '.repeat(mark.length + 1);
      const head = name + words.report.aside(words.report.stepHead(words.urgencies[urgency], words.actors[actor]));
      const title = item(page, mark, head, indent);
      const body = steps.map((step) => item(page, '·', step, inner)).join('');
      const done = item(page, '=', `${words.report.labels.worked}${words.report.colon}${worked}`, inner);
      return urgency === 'preventive' && !detail ? title : title + body + done;
    })
    .join('');
};

export const incidentTitle = (page: Page, incident: Incident): string => {
  const { words, f } = page;
  return words.report.incidentTitle(words.causes[incident.cause].name, words.scopeOf(incident.scope, f));
};

/** One incident: verdict line, scope with denominators, evidence, cost, steps. */
export const incidentBlock = (page: Page, incident: Incident): string => {
  const { words, f } = page;
  const { labels, span, incidentSize } = words.report;
  const paint = severityPaint(page, incident.severity);
  const place = incident.critical === true ? words.report.aside(words.ci.critical) : '';
  const verdict = `${incident.id} [${words.severities[incident.severity].name}] ${incidentTitle(page, incident)}${place}`;
  const range = f.range(incident.from, incident.to);
  const rivals = [
    ...new Map(
      incident.alarms.flatMap(({ diagnosis }) => diagnosis.alternatives.map((r) => [r.cause, r] as const)),
    ).values(),
  ]
    .filter((rival) => rival.confidence >= RIVAL_LEAST && rival.cause !== incident.cause)
    .sort((a, b) => b.confidence - a.confidence || (a.cause < b.cause ? -1 : 1))
    .slice(0, 2)
    .map((rival) => `${words.causes[rival.cause].name} ${f.percent(rival.confidence)}`);
  // The share that failed stands under "who" already.
  const cost = costText(
    page,
    incident.impacts.filter(({ measure }) => measure !== 'alarm-rate'),
  );
  const size = incidentSize(incident.alarms.length, incident.confidence, f);
  return [
    '\n',
    paragraph(page, verdict, '', paint),
    labelled(
      page,
      labels.time,
      `${incident.over ? span.over(range) : span.open(range)}${words.report.semicolon}${size}`,
    ),
    labelled(page, labels.who, words.contrast(incident.denominators, incident.scope.kind, f)),
    incident.owners === undefined ? '' : labelled(page, words.ci.owner, incident.owners.join(words.report.semicolon)),
    labelled(page, labels.means, words.causes[incident.cause].meaning),
    withLabel(page, labels.evidence, evidenceBlock(page, incident.evidence, incident.cause, beside(page))),
    rivals.length > 0 ? labelled(page, labels.rivals, rivals.join(words.report.semicolon)) : '',
    cost === '' ? '' : labelled(page, labels.cost, cost),
    withLabel(page, labels.steps, stepsBlock(page, incident)),
  ].join('');
};
