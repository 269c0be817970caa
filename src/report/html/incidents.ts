import { stepsFor } from '../../messages/steps.ts';
import { sayEvidence } from '../../messages/words.ts';
import { COUNTERMEASURE_FACTS } from '../../model/countermeasure.ts';
import type { Evidence, Incident } from '../../model/diagnosis.ts';
import { rivalsOf } from '../rivals.ts';
import { mainSymptom } from '../symptoms.ts';
import type { Context } from './context.ts';
import { actionsOf, contrastOf, costOf, placesOf, titleOf } from '../sentences.ts';
import { html, type Markup } from './markup.ts';
import { severityMark } from './overview.ts';
import { bytesOf } from './pool.ts';

/** Room for incidents in full; those beyond it get a line each, so that a mailed file stays small. */
const FULL_BYTES = 800_000;
/** The worst stand open when the page is. */
const OPEN = 2;
/** Evidence beyond this repeats itself. */
const EVIDENCE_SHOWN = 6;
/** Rows on paper: with the charts they fill two pages. */
const FIRST_SHOWN = 8;
/** Rows above the charts: what somebody reads who has ten seconds. */
const NOW_SHOWN = 3;
/** Critical ones are not lesser than those above them. */
const CRITICAL_SHOWN = 5;

const spanOf = ({ words, f }: Context, { from, to, over }: Incident): string =>
  over ? words.report.span.over(f.range(from, to)) : words.report.span.open(f.range(from, to));

const rivalsText = ({ words, f }: Context, incident: Incident): string =>
  rivalsOf(incident)
    .map((rival) => `${words.causes[rival.cause].name} ${f.percent(rival.confidence)}`)
    .join(words.report.semicolon);

const evidenceItem = (context: Context, own: Incident['cause'], piece: Evidence): Markup => {
  const { words, f } = context;
  const { labels, colon } = words.report;
  const favours = piece.bearing === 'for';
  const label = favours ? labels.supports : labels.opposes;
  const about = piece.cause === own ? '' : `${label} ${words.causes[piece.cause].name}${colon}`;
  return html`<li class="${favours ? 'supports' : 'opposes'}"><span class="hidden">${label}${colon}</span>${about}${sayEvidence(words, piece.key, piece.args, f)}${
    piece.sources.length > 0 ? html` <code>${placesOf(context, piece.sources)}</code>` : undefined
  }</li>`;
};

const stepItem = ({ words }: Context, incident: Incident, id: Incident['countermeasures'][number]): Markup => {
  const { actor, urgency } = COUNTERMEASURE_FACTS[id];
  const { name, steps, worked } = stepsFor(words, id, incident.cause, mainSymptom(incident.alarms));
  return html`<li class="${urgency}"><p><strong>${name}</strong> <span class="who">${words.report.stepHead(words.urgencies[urgency], words.actors[actor])}</span></p>
<ul>${steps.map((step) => html`<li>${step}</li>`)}</ul>
<p class="worked">${words.report.labels.worked}${words.report.colon}${worked}</p></li>
`;
};

const full = (context: Context, incident: Incident, open: boolean): Markup => {
  const { words, f } = context;
  const { labels, incidentSize } = words.report;
  const evidence = incident.evidence.slice(0, EVIDENCE_SHOWN);
  const rivals = rivalsText(context, incident);
  const cost = costOf(context, incident.impacts);
  const fact = (label: string, value: string): Markup | undefined =>
    value === '' ? undefined : html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
  return html`<details class="incident" id="${incident.id}"${open ? html` open` : undefined}>
<summary><span class="id">${incident.id}</span> ${severityMark(context, incident.severity)} <span class="name">${titleOf(context, incident)}</span> <span class="size">${incidentSize(incident.alarms.length, incident.confidence, f)}</span></summary>
<div class="body">
<dl class="facts">${[
    fact(labels.time, spanOf(context, incident)),
    fact(labels.who, contrastOf(context, incident)),
    fact(labels.means, words.causes[incident.cause].meaning),
    fact(labels.rivals, rivals),
    fact(labels.cost, cost),
  ]}</dl>
${evidence.length > 0 ? html`<h3>${labels.evidence}</h3><ul class="evidence">${evidence.map((piece) => evidenceItem(context, incident.cause, piece))}</ul>` : undefined}
<h3>${labels.steps}</h3>
<ol class="steps">${incident.countermeasures.map((id) => stepItem(context, incident, id))}</ol>
<p><button type="button" class="list" data-incident="${incident.id}">${words.html.theirAlarms(incident.alarms.length, f)}</button></p>
</div>
</details>
`;
};

const firstSteps = ({ words }: Context, { countermeasures }: Incident): string =>
  countermeasures
    .slice(0, 3)
    .map((id) => words.countermeasures[id].name)
    .join(words.report.semicolon);

const short = (context: Context, incident: Incident): Markup => {
  const { words, f } = context;
  return html`<tr id="${incident.id}"><td>${incident.id}</td><td>${severityMark(context, incident.severity)}</td><td>${titleOf(context, incident)}<small>${spanOf(context, incident)}</small></td><td class="figure">${f.number(incident.alarms.length)}</td><td>${firstSteps(context, incident)}</td><td><button type="button" class="list" data-incident="${incident.id}">${words.html.tiles.alarms}</button></td></tr>
`;
};

const shortHead = ({ words }: Context, listing: boolean): Markup => {
  const { incident, severity } = words.html.table;
  const { alarms, advice } = words.report.heads;
  return html`<thead><tr><th scope="col">${incident}</th><th scope="col">${severity}</th><th scope="col"></th><th scope="col" class="figure">${alarms}</th><th scope="col">${advice}</th>${listing ? html`<th></th>` : undefined}</tr></thead>`;
};

/** Every incident: in full with evidence and steps while there is room, then in a line each. */
export function* incidents(context: Context): Iterable<Markup> {
  const { report, words, f } = context;
  if (report.incidents.length === 0) return;
  yield html`<section class="incidents screen" id="incidents">
<h2>${words.html.sections.incidents}</h2>
`;
  let room = FULL_BYTES;
  let shown = 0;
  for (const incident of report.incidents) {
    const block = full(context, incident, shown < OPEN);
    room -= bytesOf(block.markup);
    if (room < 0) break;
    shown += 1;
    yield block;
  }
  const lesser = report.incidents.slice(shown);
  if (lesser.length > 0) {
    yield html`<h3>${words.html.lesser(lesser.length, f)}</h3>
<div class="scroll"><table class="short">${shortHead(context, true)}<tbody>
`;
    for (const incident of lesser) yield short(context, incident);
    yield html`</tbody></table></div>
`;
  }
  yield html`</section>
`;
}

/** What the first step is, who takes it and when; then the name of the next. */
const nowSteps = (context: Context, incident: Incident): Markup => {
  const [first, second] = actionsOf(context, incident);
  const { aside } = context.words.report;
  return html`<strong>${first?.name ?? ''}</strong>${first === undefined ? '' : aside(first.who)}${
    second === undefined ? undefined : html`<small>${second.name}${aside(second.who)}</small>`
  }`;
};

/** For the screen, before any chart: the worst incidents, and who does what about them now. */
export const now = (context: Context): Markup | undefined => {
  const { report, words, f } = context;
  if (report.incidents.length === 0) return undefined;
  const shown = report.incidents.filter(
    ({ severity }, n) => n < (severity === 'critical' ? CRITICAL_SHOWN : NOW_SHOWN),
  );
  const rest = report.incidents.length - shown.length;
  return html`<section class="card now screen" id="now">
<h2>${words.html.sections.first}</h2>
<div class="scroll"><table class="short"><tbody>
${shown.map(
  (incident) =>
    html`<tr><td><a href="#${incident.id}">${incident.id}</a></td><td>${severityMark(context, incident.severity)}</td><td>${titleOf(context, incident)}</td><td>${nowSteps(context, incident)}</td></tr>
`,
)}</tbody></table></div>
${rest > 0 ? html`<p class="rest"><a href="#incidents">${words.html.lesser(rest, f)}</a></p>` : undefined}
</section>
`;
};

/** For paper: the worst incidents with what to do first. */
export const firstThings = (context: Context): Markup | undefined => {
  const { report, words, f } = context;
  if (report.incidents.length === 0) return undefined;
  const shown = report.incidents.slice(0, FIRST_SHOWN);
  const rest = report.incidents.length - shown.length;
  return html`<section class="card first paper">
<h2>${words.html.sections.first}</h2>
<table class="short">${shortHead(context, false)}<tbody>
${shown.map(
  (incident) =>
    html`<tr><td>${incident.id}</td><td>${severityMark(context, incident.severity)}</td><td>${titleOf(context, incident)}</td><td class="figure">${f.number(incident.alarms.length)}</td><td>${firstSteps(context, incident)}</td></tr>
`,
)}</tbody></table>
${rest > 0 ? html`<p class="rest">${words.html.lesser(rest, f)}</p>` : undefined}
</section>
`;
};
