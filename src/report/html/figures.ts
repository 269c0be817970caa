import { CAUSES } from '../../model/cause.ts';
import type { Context } from './context.ts';
import { html, type Markup } from './markup.ts';
import { MOST_ROWS, stepFor, takesDaysTogether } from './steps.ts';

/** The place of one chart; the page's script draws into it. */
const figure = (id: string, title: string, caption: string, kind = ''): Markup =>
  html`<figure class="card ${kind}" id="${id}">
<figcaption><h2>${title}</h2><p>${caption}</p></figcaption>
<div class="chart" role="img" aria-label="${title}"></div>
</figure>
`;

/** Charts: incidents in time, alarms by cause, terminals by hour, the worst terminals and merchants. */
export const figures = ({ report, words, f }: Context): Markup | undefined => {
  const { period, alarms, incidents } = report;
  if (period === undefined || alarms.length === 0) return undefined;
  const { sections, captions, worstOf } = words.html;
  const span = period.to - period.from;
  const distinct = (id: 'terminalId' | 'merchantId'): number =>
    new Set(alarms.flatMap(({ subject }) => subject.record[id] ?? [])).size;
  const terminals = distinct('terminalId');
  const merchants = distinct('merchantId');
  const cut = (caption: string, shown: number, all: number): string =>
    all > shown ? words.report.sentences(caption, worstOf(shown, all, f)) : caption;
  const heat = takesDaysTogether(span) ? captions.heatOfDay : captions.heatHours;
  const causes = CAUSES.filter((cause) => report.summary.byCause[cause] !== undefined).length;
  return html`<div class="figures">
${
  incidents.length > 0
    ? figure('timeline', sections.timeline, cut(captions.timeline, MOST_ROWS.timeline, incidents.length), 'wide')
    : undefined
}${causes > 0 ? figure('over-time', sections.overTime, captions.overTime(f.duration(stepFor(span))), 'wide') : undefined}${
  terminals > 0 ? figure('heat', sections.heat, cut(heat, MOST_ROWS.heat, terminals), 'wide') : undefined
}${terminals > 0 ? figure('terminals', sections.terminals, cut(captions.worst, MOST_ROWS.worst, terminals)) : undefined}${
  merchants > 0 ? figure('merchants', sections.merchants, cut(captions.worst, MOST_ROWS.worst, merchants)) : undefined
}</div>
`;
};
