import {
  axisX,
  barX,
  cell,
  gridX,
  gridY,
  plot,
  rect,
  ruleX,
  ruleY,
  text,
  tip,
  pointer,
  pointerX,
} from '@observablehq/plot';
import type { PageData } from '../data.ts';
import { MOST_ROWS } from '../steps.ts';
import { HOUR, heat, overTime, type Place, worst } from './count.ts';
import type { Alarms } from './decode.ts';
import { element, find } from './dom.ts';
import { clockOf, dayOf, tickOf } from './moment.ts';

export interface Room {
  /** Pixels for a wide chart, and for one of two side by side. */
  readonly wide: number;
  readonly half: number;
  /** On paper rows are narrower, letters smaller, and there is no pointer. */
  readonly paper: boolean;
}

type Choose = (place: Place) => void;

export const severityColour = (severity: number): string => `var(--s${severity})`;
export const causeColour = (series: number, cause: number): string =>
  cause < 0 ? 'var(--c-rest)' : `var(--c${series})`;

const lookOf = ({ paper }: Room) => ({
  fontFamily: 'inherit',
  fontSize: paper ? '9.5px' : '12px',
  background: 'none',
  overflow: 'visible',
  color: 'inherit',
});
const INK = { fill: 'currentColor' } as const;
const TIP = { fontSize: 12, lineHeight: 1.35, textPadding: 8, fill: 'var(--surface)', stroke: 'var(--line)' } as const;
const GRID = { stroke: 'var(--line)', strokeOpacity: 1 } as const;

const MARGIN_LEFT = 38;
const MARGIN_RIGHT = 16;

/** Width of a label in pixels, near enough: letters of the East are square, those of the West half as wide. */
const widthOf = (label: string, size: number): number => {
  let width = 0;
  for (const char of label) width += size * ((char.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.58);
  return width;
};

/** Room on the left for the longest of some names, in pixels. */
const marginFor = (names: readonly string[], { paper }: Room): number =>
  Math.min(190, 14 + names.reduce((most, name) => Math.max(most, widthOf(name, paper ? 10 : 12.5)), 0));

const timeAxis = (span: number, width: number) =>
  axisX({
    tickFormat: tickOf,
    tickSize: 4,
    label: null,
    color: 'var(--muted)',
    // Hours are read in whole, halves and quarters of a day.
    ticks: Math.max(3, Math.round(width / (span > 20 * 24 * HOUR ? 70 : 80))),
  });

/** Puts a chart in its place, with the old one gone. */
const show = (id: string, ...charts: readonly Node[]): void => find(`#${id} .chart`)?.replaceChildren(...charts);

const timeline = (data: PageData, room: Room): Node => {
  const rows = data.incidents.slice(0, MOST_ROWS.timeline);
  const [from, to] = data.period ?? [0, 1];
  const span = Math.max(1, to - from);
  // A bar of seconds in a day would not be seen.
  const least = span * 0.006;
  const bars = rows.map((row) => ({ ...row, end: Math.max(row.to, row.from + least) }));
  const title = (bar: (typeof bars)[number]): string => `${bar.title} (${bar.alarms})`;
  const letter = room.paper ? 9.5 : 12;
  const pixels = (room.wide - MARGIN_LEFT - MARGIN_RIGHT) / span;
  /** Beside the bar on whichever side there is room, otherwise on it; on a narrow screen the list below tells the names. */
  const sideOf = (bar: (typeof bars)[number]): 'after' | 'before' | 'on' | 'nowhere' => {
    const needed = widthOf(title(bar), letter) + 12;
    if ((to - bar.end) * pixels >= needed) return 'after';
    if ((bar.from - from) * pixels >= needed) return 'before';
    return (bar.end - bar.from) * pixels >= needed ? 'on' : 'nowhere';
  };
  const at = (side: ReturnType<typeof sideOf>) => bars.filter((bar) => sideOf(bar) === side);
  const names = {
    y: 'id',
    text: title,
    fontSize: letter,
    stroke: 'var(--surface)',
    strokeWidth: 3.5,
    fill: 'currentColor',
  } as const;
  const said = (bar: (typeof bars)[number]): string =>
    `${bar.id} ${bar.title}\n${data.severities[bar.severity] ?? ''}\n${dayOf(bar.from)} ${clockOf(bar.from)} – ${clockOf(bar.to)}\n${data.words.theAlarms}: ${bar.alarms}`;
  return plot({
    width: room.wide,
    height: rows.length * (room.paper ? 15 : 24) + 34,
    marginLeft: MARGIN_LEFT,
    marginRight: MARGIN_RIGHT,
    marginTop: 4,
    marginBottom: 28,
    style: lookOf(room),
    x: { type: 'utc', domain: [from, Math.max(to, from + 1)] },
    y: { domain: rows.map(({ id }) => id), label: null, padding: 0.24, tickSize: 0 },
    color: { type: 'identity' },
    marks: [
      gridX(GRID),
      timeAxis(span, room.wide),
      barX(
        bars.filter((bar) => !bar.over),
        { x1: 'end', x2: to, y: 'id', fill: (bar) => severityColour(bar.severity), fillOpacity: 0.28 },
      ),
      barX(bars, { x1: 'from', x2: 'end', y: 'id', fill: (bar) => severityColour(bar.severity), rx: 2 }),
      text(at('before'), { ...names, x: 'from', textAnchor: 'end', dx: -6 }),
      text(at('after'), { ...names, x: 'end', textAnchor: 'start', dx: 6 }),
      text(at('on'), {
        ...names,
        x: 'from',
        textAnchor: 'start',
        dx: 6,
        stroke: null,
        fill: (bar) => (bar.severity === 0 ? 'var(--on-critical)' : 'var(--on-lesser)'),
      }),
      ...(room.paper ? [] : [tip(bars, pointer({ ...TIP, x1: 'from', x2: 'end', y: 'id', title: said }))]),
    ],
  });
};

const legend = (entries: readonly { readonly name: string; readonly colour: string }[]): HTMLElement => {
  const list = element('ul', 'legend');
  for (const { name, colour } of entries) {
    const swatch = element('span', 'swatch');
    swatch.style.background = colour;
    list.append(element('li', '', swatch, name));
  }
  return list;
};

const alarmsOverTime = (data: PageData, alarms: Alarms, room: Room): readonly Node[] => {
  const { series, pieces } = overTime(data, alarms);
  const [from, to] = data.period ?? [0, 1];
  const start = Math.floor(from / data.step) * data.step;
  const end = (Math.floor(to / data.step) + 1) * data.step;
  const name = (place: number): string => {
    const cause = series[place]?.cause ?? -1;
    return cause < 0 ? data.words.otherCauses : (data.causes[cause] ?? '');
  };
  const slots = new Map<number, (typeof pieces)[number][]>();
  for (const piece of pieces) {
    const list = slots.get(piece.start);
    if (list === undefined) slots.set(piece.start, [piece]);
    else list.push(piece);
  }
  const tops = [...slots.values()].map((list) => ({
    start: list[0]?.start ?? 0,
    end: list[0]?.end ?? 0,
    high: list.at(-1)?.high ?? 0,
    title: `${dayOf(list[0]?.start ?? 0)} ${clockOf(list[0]?.start ?? 0).slice(0, 5)}\n${list.map((piece) => `${name(piece.series)}: ${piece.high - piece.low}`).join('\n')}`,
  }));
  const chart = plot({
    width: room.wide,
    height: room.paper ? 170 : 240,
    marginLeft: MARGIN_LEFT,
    marginRight: MARGIN_RIGHT,
    marginTop: 10,
    marginBottom: 28,
    style: lookOf(room),
    x: { type: 'utc', domain: [start, end] },
    y: {
      label: null,
      tickSize: 0,
      ticks: 5,
      nice: true,
      tickFormat: (n: number) => (Number.isInteger(n) ? String(n) : ''),
    },
    color: { type: 'identity' },
    marks: [
      gridY(GRID),
      timeAxis(end - start, room.wide),
      rect(pieces, {
        x1: 'start',
        x2: 'end',
        y1: 'low',
        y2: 'high',
        fill: (piece) => causeColour(piece.series, series[piece.series]?.cause ?? -1),
        insetLeft: 0.5,
        insetRight: 0.5,
      }),
      ruleY([0], { stroke: 'var(--muted)' }),
      ...(room.paper ? [] : [tip(tops, pointerX({ ...TIP, x1: 'start', x2: 'end', y: 'high', title: 'title' }))]),
    ],
  });
  const entries = series.map(({ cause, count }, place) => ({
    name: `${name(place)} ${count}`,
    colour: causeColour(place, cause),
  }));
  return [legend(entries), chart];
};

const heatMap = (data: PageData, alarms: Alarms, room: Room, choose: Choose): Node => {
  const { terminals, hours, cells, most } = heat(data, alarms, MOST_ROWS.heat);
  const name = (terminal: number): string => data.pools.terminals[terminal] ?? '';
  const hour = (value: number): string => (data.hourOfDay ? `${String(value).padStart(2, '0')}:00` : tickOf(value));
  const marginLeft = marginFor(terminals.map(name), room);
  const wide = (room.wide - marginLeft) / hours.length;
  const every = Math.max(1, Math.ceil(44 / wide));
  const chart = plot({
    width: room.wide,
    height: terminals.length * (room.paper ? 15 : 22) + 30,
    marginLeft,
    marginRight: 16,
    marginTop: 4,
    marginBottom: 26,
    style: lookOf(room),
    x: {
      type: 'band',
      domain: hours,
      label: null,
      tickSize: 0,
      padding: 0.06,
      tickFormat: hour,
      ticks: hours.filter((_, n) => n % every === 0),
    },
    y: { type: 'band', domain: terminals, label: null, tickSize: 0, padding: 0.12, tickFormat: name },
    marks: [
      cell(
        terminals.flatMap((terminal) => hours.map((value) => ({ terminal, hour: value }))),
        { x: 'hour', y: 'terminal', fill: 'var(--cell)', rx: 2 },
      ),
      cell(cells, {
        x: 'hour',
        y: 'terminal',
        fill: 'var(--heat)',
        // By the square root: one alarm is still seen beside a hundred.
        fillOpacity: ({ count }: { readonly count: number }) => 0.16 + 0.84 * Math.sqrt(count / most),
        rx: 2,
      }),
      ...(wide >= 22
        ? [
            text(cells, {
              x: 'hour',
              y: 'terminal',
              text: ({ count }: { readonly count: number }) => String(count),
              fontSize: room.paper ? 9 : 11,
              fill: ({ count }: { readonly count: number }) =>
                Math.sqrt(count / most) > 0.5 ? 'var(--on-heat)' : 'var(--ink)',
            }),
          ]
        : []),
      ...(room.paper
        ? []
        : [
            tip(
              cells,
              pointer({
                ...TIP,
                x: 'hour',
                y: 'terminal',
                title: (one) => `${name(one.terminal)}\n${hour(one.hour)}\n${data.words.theAlarms}: ${one.count}`,
              }),
            ),
          ]),
    ],
    opacity: { type: 'identity' },
    color: { type: 'identity' },
  });
  chart.addEventListener('click', () => {
    const { value } = chart as { readonly value?: { readonly terminal: number; readonly hour: number } | null };
    if (value) choose({ terminal: value.terminal, hour: value.hour });
  });
  return chart;
};

const worstOf = (data: PageData, kind: 'terminal' | 'merchant', room: Room, choose: Choose): Node => {
  const pool = kind === 'terminal' ? data.pools.terminals : data.pools.merchants;
  const { places, shares, totals } = worst(data.alarms[kind], data.alarms.severity, MOST_ROWS.worst);
  const name = (place: number): string => pool[place] ?? '';
  const chart = plot({
    width: room.half,
    height: places.length * (room.paper ? 16 : 26) + 8,
    marginLeft: marginFor(places.map(name), room),
    marginRight: 40,
    marginTop: 2,
    marginBottom: 6,
    style: lookOf(room),
    x: { axis: null },
    y: { type: 'band', domain: places, label: null, tickSize: 0, padding: 0.28, tickFormat: name },
    color: { type: 'identity' },
    marks: [
      barX(shares, {
        x1: 'low',
        x2: 'high',
        y: 'place',
        fill: (share) => severityColour(share.severity),
        insetRight: 1,
      }),
      text(places, {
        x: (place: number) => totals.get(place) ?? 0,
        y: (place: number) => place,
        text: (place: number) => String(totals.get(place) ?? 0),
        textAnchor: 'start',
        dx: 5,
        ...INK,
      }),
      ruleX([0], { stroke: 'var(--muted)' }),
      ...(room.paper
        ? []
        : [
            tip(
              shares,
              pointer({
                ...TIP,
                x1: 'low',
                x2: 'high',
                y: 'place',
                title: (share) =>
                  `${name(share.place)}\n${data.severities[share.severity] ?? ''}: ${share.high - share.low}`,
              }),
            ),
          ]),
    ],
  });
  chart.addEventListener('click', () => {
    const { value } = chart as { readonly value?: { readonly place: number } | null };
    if (value) choose(kind === 'terminal' ? { terminal: value.place } : { merchant: value.place });
  });
  return chart;
};

/** Draws every chart that the page has a place for. */
export const drawCharts = (data: PageData, alarms: Alarms, room: Room, choose: Choose): void => {
  if (find('#timeline') !== undefined) show('timeline', timeline(data, room));
  if (find('#over-time') !== undefined) show('over-time', ...alarmsOverTime(data, alarms, room));
  if (find('#heat') !== undefined) show('heat', heatMap(data, alarms, room, choose));
  if (find('#terminals') !== undefined) show('terminals', worstOf(data, 'terminal', room, choose));
  if (find('#merchants') !== undefined) show('merchants', worstOf(data, 'merchant', room, choose));
};
