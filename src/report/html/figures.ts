import { SEVERITIES } from '../../model/cause.ts';
import type { Context } from './context.ts';
import { type Child, html, type Markup } from './markup.ts';
import { severityMark } from './overview.ts';
import { ROWS, stepFor, takesDaysTogether } from './steps.ts';

interface Figure {
  readonly id: string;
  readonly title: string;
  /** Below the title. */
  readonly caption: readonly Child[];
  /** A sentence for the screen alone, where charts can be clicked. */
  readonly choose?: string;
  readonly wide?: boolean;
  readonly legend?: Markup;
}

/** The place of one chart; the page's script draws into it. */
const figure = ({ id, title, caption, choose, wide = false, legend }: Figure): Markup =>
  html`<figure class="card${wide ? ' wide' : ''}" id="${id}">
<figcaption><h2>${title}</h2><p>${caption}${
    choose === undefined ? undefined : html`<span class="screen">${choose}</span>`
  }</p>${legend}</figcaption>
<div class="chart" role="img" aria-label="${title}"></div>
</figure>
`;

/** Charts: incidents in time, alarms by cause, terminals by hour, the worst terminals and merchants. */
export const figures = (context: Context): Markup | undefined => {
  const { report, words, f } = context;
  const { period, alarms, incidents } = report;
  if (period === undefined || alarms.length === 0) return undefined;
  const { sections, captions, worstOf } = words.html;
  const span = period.to - period.from;
  const distinct = (id: 'terminalId' | 'merchantId'): number =>
    new Set(alarms.flatMap(({ subject }) => subject.record[id] ?? [])).size;
  const terminals = distinct('terminalId');
  const merchants = distinct('merchantId');
  /** A further sentence, with the blank that its language puts before it. */
  const next = (sentence: string): string => words.report.sentences('', sentence);
  const cut = (chart: keyof typeof ROWS.screen, all: number): readonly Markup[] =>
    (['screen', 'paper'] as const)
      .filter((medium) => all > ROWS[medium][chart])
      .map((medium) => html`<span class="${medium}">${next(worstOf(ROWS[medium][chart], all, f))}</span>`);
  const levels = SEVERITIES.filter((level) => incidents.some(({ severity }) => severity === level));
  const choose = next(captions.choose);
  const list: readonly (Figure | false)[] = [
    incidents.length > 0 && {
      id: 'timeline',
      title: sections.timeline,
      caption: [captions.timeline, ...cut('timeline', incidents.length)],
      wide: true,
      legend: html`<ul class="legend">${levels.map((level) => html`<li>${severityMark(context, level)}</li>`)}</ul>`,
    },
    { id: 'over-time', title: sections.overTime, caption: [captions.overTime(f.duration(stepFor(span)))], wide: true },
    terminals > 0 && {
      id: 'heat',
      title: sections.heat,
      caption: [takesDaysTogether(span) ? captions.heatOfDay : captions.heatHours, ...cut('heat', terminals)],
      choose,
      wide: true,
    },
    terminals > 0 && {
      id: 'terminals',
      title: sections.terminals,
      caption: [captions.worst, ...cut('worst', terminals)],
      choose,
    },
    merchants > 0 && {
      id: 'merchants',
      title: sections.merchants,
      caption: [captions.worst, ...cut('worst', merchants)],
      choose,
    },
  ];
  return html`<div class="figures">
${list.map((one) => (one === false ? undefined : figure(one)))}</div>
`;
};
