import { IMPACTS, type ImpactId } from '../../model/cause.ts';
import type { Impact } from '../../model/diagnosis.ts';
import type { MoneyMeasure } from '../../messages/html-words.ts';
import type { Context } from './context.ts';
import { costlyIncidents, moneyMeasures, moneyOf } from '../money-figures.ts';
import { titleOf } from '../sentences.ts';
import { books } from './books.ts';
import { html, type Markup } from './markup.ts';

const cells = ({ words, f }: Context, impacts: readonly Impact[], shown: readonly MoneyMeasure[]): readonly Markup[] =>
  shown.map((measure) => {
    const text = moneyOf(words, f, impacts, measure);
    return html`<td class="figure">${text === '' ? html`<span class="none">–</span>` : text}</td>`;
  });

const moneyTable = (context: Context): Markup => {
  const { report, words } = context;
  const say = words.html;
  const shown = moneyMeasures(report);
  if (shown.length === 0) return html`<p>${say.noMoney}</p>`;
  const costly = costlyIncidents(report);
  return html`<div class="scroll"><table class="figures-table">
<thead><tr><th></th>${shown.map((measure) => html`<th class="figure" scope="col">${say.money[measure]}</th>`)}</tr></thead>
<tbody>
<tr class="total"><th scope="row">${say.moneyWhole}</th>${cells(context, report.summary.impacts, shown)}</tr>
${costly.map(
  (incident) =>
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
