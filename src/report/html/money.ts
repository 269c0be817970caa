import { IMPACTS, type ImpactId } from '../../model/cause.ts';
import type { Impact } from '../../model/diagnosis.ts';
import type { MoneyMeasure } from '../../messages/html-words.ts';
import type { Context } from './context.ts';
import { titleOf } from '../sentences.ts';
import { books } from './books.ts';
import { html, type Markup } from './markup.ts';

const MEASURES: readonly MoneyMeasure[] = [
  'refused-not-recovered',
  'recovered-later',
  'in-doubt',
  'duplicated',
  'to-correct',
];
/** Incidents beyond these cost little beside them. */
const INCIDENTS_SHOWN = 8;

const sum = (impacts: readonly Impact[], measure: MoneyMeasure): number =>
  impacts.reduce((total, impact) => (impact.measure === measure ? total + impact.value : total), 0);
const atStake = (impacts: readonly Impact[]): number =>
  MEASURES.reduce((total, measure) => total + sum(impacts, measure), 0);

const cells = ({ words, f }: Context, impacts: readonly Impact[], shown: readonly MoneyMeasure[]): readonly Markup[] =>
  shown.map((measure) => {
    const found = impacts.filter((impact) => impact.measure === measure && impact.value > 0);
    const text = found
      .map((impact) => f.money({ amount: impact.value, currency: impact.currency }))
      .join(words.report.semicolon);
    return html`<td class="figure">${text === '' ? html`<span class="none">–</span>` : text}</td>`;
  });

const moneyTable = (context: Context): Markup => {
  const { report, words } = context;
  const say = words.html;
  const shown = MEASURES.filter((measure) => sum(report.summary.impacts, measure) > 0);
  if (shown.length === 0) return html`<p>${say.noMoney}</p>`;
  const costly = report.incidents
    .map((incident, rank) => ({ incident, rank, cost: atStake(incident.impacts) }))
    .filter(({ cost }) => cost > 0)
    .sort((a, b) => b.cost - a.cost || a.rank - b.rank)
    .slice(0, INCIDENTS_SHOWN);
  return html`<div class="scroll"><table class="figures-table">
<thead><tr><th></th>${shown.map((measure) => html`<th class="figure" scope="col">${say.money[measure]}</th>`)}</tr></thead>
<tbody>
<tr class="total"><th scope="row">${say.moneyWhole}</th>${cells(context, report.summary.impacts, shown)}</tr>
${costly.map(
  ({ incident }) =>
    html`<tr><th scope="row"><a href="#${incident.id}">${incident.id}</a> ${titleOf(context, incident)}</th>${cells(context, incident.impacts, shown)}</tr>
`,
)}</tbody></table></div>`;
};

const costOf = ({ report, words, f }: Context, id: ImpactId): Markup | undefined => {
  const figures = report.summary.impacts.filter(
    (impact) => impact.id === id && impact.value > 0 && impact.unit !== 'money',
  );
  return figures.length === 0
    ? undefined
    : html`<div><dt>${words.impacts[id]}</dt><dd>${figures.map((impact) => words.measures[impact.measure](impact, f)).join(words.report.semicolon)}</dd></div>`;
};

/** Sums of money with the incidents that cost most, and the other impacts as figures. */
export const money = (context: Context): Markup | undefined => {
  const { report, words } = context;
  const told = books(context);
  if (report.alarms.length === 0 && told === undefined) return undefined;
  const costs = IMPACTS.map((id) => costOf(context, id)).filter((cost) => cost !== undefined);
  return html`<section class="card money" id="money">
<h2>${words.html.sections.money}</h2>
${moneyTable(context)}
${costs.length > 0 ? html`<h3>${words.html.sections.cost}</h3><dl class="costs">${costs}</dl>` : undefined}
${told}</section>
`;
};
