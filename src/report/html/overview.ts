import { SEVERITIES } from '../../model/cause.ts';
import type { Impact, ImpactMeasure } from '../../model/diagnosis.ts';
import { baselineOf } from '../sentences.ts';
import { verdictOf } from '../verdict.ts';
import type { Context } from './context.ts';
import { html, type Markup } from './markup.ts';

const sumsOf = (impacts: readonly Impact[], measure: ImpactMeasure): readonly Impact[] =>
  impacts.filter((impact) => impact.measure === measure && impact.value > 0);

/** A mark for each severity, by shape as well as by colour. */
export const severityMark = ({ words }: Context, severity: (typeof SEVERITIES)[number]): Markup =>
  html`<span class="severity ${severity}">${words.severities[severity].name}</span>`;

const tile = (label: string, figure: string, below: string | Markup | undefined, kind = ''): Markup =>
  html`<div class="tile ${kind}"><dt>${label}</dt><dd><strong>${figure}</strong>${
    below === undefined || below === '' ? undefined : html`<small>${below}</small>`
  }</dd></div>`;

const tiles = ({ report, words, f }: Context): Markup => {
  const { summary, incidents } = report;
  const { tiles: say, money } = words.html;
  const grave = SEVERITIES.map(
    (level) => [level, incidents.filter(({ severity }) => severity === level).length] as const,
  )
    .filter(([, count]) => count > 0)
    .slice(0, 2);
  const alarmsBelow = SEVERITIES.flatMap((level) => {
    const count = summary.bySeverity[level];
    return count === undefined ? [] : [[level, count] as const];
  }).slice(0, 2);
  const sums = (measure: ImpactMeasure): string =>
    sumsOf(summary.impacts, measure)
      .map((impact) => f.money({ amount: impact.value, currency: impact.currency }))
      .join(words.report.semicolon);
  const minutes = sumsOf(summary.impacts, 'minutes-degraded')[0]?.value ?? 0;
  const customers = sumsOf(summary.impacts, 'customers-interrupted')[0]?.value ?? 0;
  const later = sums('recovered-later');
  return html`<dl class="tiles">${[
    tile(
      say.incidents,
      f.number(incidents.length),
      words.report.severityCounts(grave, f),
      incidents[0]?.severity ?? 'fine',
    ),
    tile(say.alarms, f.number(summary.alarms), words.report.severityCounts(alarmsBelow, f)),
    summary.transactions > 0
      ? tile(
          say.failed,
          f.percent(summary.failed / summary.transactions),
          say.failedOf(summary.failed, summary.transactions, f),
        )
      : undefined,
    tile(
      money['refused-not-recovered'],
      sums('refused-not-recovered') || say.none,
      later === '' ? undefined : `${money['recovered-later']}${words.report.colon}${later}`,
    ),
    tile(
      money['in-doubt'],
      sums('in-doubt') || say.none,
      sums('duplicated') === '' ? undefined : `${money.duplicated}${words.report.colon}${sums('duplicated')}`,
    ),
    tile(
      say.impaired,
      minutes > 0 ? f.duration(minutes * 60_000) : say.none,
      customers > 0 ? say.customers(customers, f) : undefined,
    ),
  ]}</dl>`;
};

const againstBaseline = (context: Context): string => baselineOf(context, context.report) ?? '';

/** Verdict, totals and the figures that a manager looks for in ten seconds. */
export const overview = (context: Context): Markup => {
  const { report, words, f } = context;
  const { summary } = report;
  const { text, mood } = verdictOf(report, words, f);
  const rejected = report.inputs.reduce((sum, input) => sum + input.rejected, 0);
  const partly =
    summary.records > 0 && report.failures.length + rejected > 0
      ? html`<p class="partly">${words.report.verdict.partly(report.failures.length, rejected, f)}</p>`
      : undefined;
  const baseline = againstBaseline(context);
  return html`<section class="overview" aria-label="${words.html.sections.overview}">
<p class="verdict ${mood}">${text}</p>
${partly}${baseline === '' ? undefined : html`<p class="baseline">${baseline}</p>`}
${summary.records > 0 ? html`<p class="totals">${words.report.totals(summary, f)}</p>${tiles(context)}` : undefined}
</section>
`;
};
