import { stepsFor } from '../../messages/steps.ts';
import { sayEvidence } from '../../messages/words.ts';
import type { CauseId } from '../../model/cause.ts';
import { COUNTERMEASURE_FACTS } from '../../model/countermeasure.ts';
import type { Evidence, Impact, ImpactMeasure, Incident } from '../../model/diagnosis.ts';
import { rivalsOf } from '../rivals.ts';
import { mainSymptom } from '../symptoms.ts';
import { beside, item, labelled, type Page, paragraph, places, severityPaint, withLabel } from './page.ts';

/**
 * How much is told of an incident: all of it; what is needed to act on it; or what it is, on what evidence, and what to do
 * first. `--detail` tells all of each.
 */
export type Telling = 'full' | 'brief' | 'least';
/** Evidence beyond this repeats itself; `--detail` shows all. */
const EVIDENCE_SHOWN: Readonly<Record<Telling, number>> = { full: 4, brief: 2, least: 2 };
/** Rows beyond this show the same once more. */
const ROWS_SHOWN: Readonly<Record<Telling, number>> = { full: 12, brief: 3, least: 2 };
const STEPS_LEAST = 2;
/** What somebody decides by: who was hit, for how long, and the money. The other figures are left to the details. */
const TELLING_MEASURES: ReadonlySet<ImpactMeasure> = new Set<ImpactMeasure>([
  'customers-interrupted',
  'minutes-degraded',
  'refused-not-recovered',
  'in-doubt',
  'duplicated',
  'to-correct',
  'fraud-or-tamper-cases',
  'unmatched-or-duplicated',
  'unprotected-card-data',
]);

/** Evidence for and against; about which cause is said where it is not the one the block is about. */
export const evidenceBlock = (
  page: Page,
  evidence: readonly Evidence[],
  own: CauseId,
  indent: string,
  telling: Telling = 'full',
): string => {
  const { words, f, detail } = page;
  const { supports, opposes } = words.report.labels;
  // What a code reads as is where a diagnosis starts; in brief it is told only where nothing more was found.
  const weighing = evidence.filter(({ weight }) => weight > 0);
  const telltale = telling === 'full' || weighing.length === 0 ? evidence : weighing;
  const shown = detail ? evidence : telltale.slice(0, EVIDENCE_SHOWN[telling]);
  const rows = detail ? undefined : ROWS_SHOWN[telling];
  const lines = shown.map((e) => {
    const favours = e.bearing === 'for';
    const about =
      e.cause === own ? '' : `${favours ? supports : opposes} ${words.causes[e.cause].name}${words.report.colon}`;
    const more = rows !== undefined && e.sources.length > rows ? ' …' : '';
    const where = e.sources.length > 0 ? ` [${places(page, e.sources.slice(0, rows))}${more}]` : '';
    const mark = favours ? '+' : '-';
    const block = item(page, mark, `${about}${sayEvidence(words, e.key, e.args, f)}${where}`, indent);
    const painted = favours ? page.paint.green(mark) : page.paint.red(mark);
    return indent + painted + block.slice(indent.length + 1);
  });
  const rest = telling === 'full' ? evidence.length - shown.length : 0;
  return lines.join('') + (rest > 0 ? paragraph(page, words.report.more(rest, f), `${indent}  `) : '');
};

/** Figures worth telling: all that are not nought; in brief those that decide. */
export const costText = (page: Page, impacts: readonly Impact[], telling: Telling = 'full'): string => {
  const { words, f } = page;
  return impacts
    .filter(({ value, measure }) => value !== 0 && (telling === 'full' || TELLING_MEASURES.has(measure)))
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

/** The same in brief: who does what and when, the first step with how it begins; prevention is left to the details. */
const briefSteps = (page: Page, incident: Incident): string => {
  const { words } = page;
  const { aside, stepHead, colon, labels } = words.report;
  const symptom = mainSymptom(incident.alarms);
  const lines = incident.countermeasures
    .filter((id) => COUNTERMEASURE_FACTS[id].urgency !== 'preventive')
    .map((id, n) => {
      const { name, steps } = stepsFor(words, id, incident.cause, symptom);
      const { actor, urgency } = COUNTERMEASURE_FACTS[id];
      const head = name + aside(stepHead(words.urgencies[urgency], words.actors[actor]));
      const [begin] = steps;
      return item(page, `${n + 1}.`, n > 0 || begin === undefined ? head : `${head}${colon}${begin}`, beside(page));
    });
  return withLabel(page, labels.steps, lines.join(''));
};

/** What to do first, by name, with who and when. */
const firstSteps = (page: Page, { countermeasures }: Incident): string => {
  const { words } = page;
  const told = countermeasures.slice(0, STEPS_LEAST).map((id) => {
    const { actor, urgency } = COUNTERMEASURE_FACTS[id];
    return (
      words.countermeasures[id].name +
      words.report.aside(words.report.stepHead(words.urgencies[urgency], words.actors[actor]))
    );
  });
  return labelled(page, words.report.labels.steps, told.join(words.report.semicolon));
};

export const incidentTitle = (page: Page, incident: Incident): string => {
  const { words, f } = page;
  return words.report.incidentTitle(words.causes[incident.cause].name, words.scopeOf(incident.scope, f));
};

/** One incident: verdict line, scope with denominators, evidence, cost, steps. */
export const incidentBlock = (page: Page, incident: Incident, asked: Telling = 'full'): string => {
  const telling: Telling = page.detail ? 'full' : asked;
  const { words, f } = page;
  const { labels, span, incidentSize } = words.report;
  const paint = severityPaint(page, incident.severity);
  const place = incident.critical === true ? words.report.aside(words.ci.critical) : '';
  const verdict = `${incident.id} [${words.severities[incident.severity].name}] ${incidentTitle(page, incident)}${place}`;
  const range = f.range(incident.from, incident.to);
  const rivals = rivalsOf(incident).map((rival) => `${words.causes[rival.cause].name} ${f.percent(rival.confidence)}`);
  // The share that failed stands under "who" already.
  const cost = costText(
    page,
    incident.impacts.filter(({ measure }) => measure !== 'alarm-rate'),
    telling,
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
    telling === 'least'
      ? ''
      : labelled(page, labels.who, words.contrast(incident.denominators, incident.scope.kind, f)),
    incident.owners === undefined ? '' : labelled(page, words.ci.owner, incident.owners.join(words.report.semicolon)),
    telling === 'least' ? '' : labelled(page, labels.means, words.causes[incident.cause].meaning),
    withLabel(page, labels.evidence, evidenceBlock(page, incident.evidence, incident.cause, beside(page), telling)),
    rivals.length > 0 && telling !== 'least' ? labelled(page, labels.rivals, rivals.join(words.report.semicolon)) : '',
    cost === '' || telling === 'least' ? '' : labelled(page, labels.cost, cost),
    telling === 'full' ? withLabel(page, labels.steps, stepsBlock(page, incident)) : '',
    telling === 'brief' ? briefSteps(page, incident) : '',
    telling === 'least' ? firstSteps(page, incident) : '',
  ].join('');
};
