import { gridY, plot, pointerX, rect, ruleY, tip } from '@observablehq/plot';
import type { PageData } from '../data.ts';
import { overTime } from './count.ts';
import type { Alarms } from './decode.ts';
import { element } from './dom.ts';
import { causeColour, GRID, lookOf, MARGIN_LEFT, MARGIN_RIGHT, type Room, timeAxis, TIP } from './look.ts';
import { clockOf, dayOf } from './moment.ts';

const legend = (entries: readonly { readonly name: string; readonly colour: string }[]): HTMLElement => {
  const list = element('ul', 'legend');
  for (const { name, colour } of entries) {
    const swatch = element('span', 'swatch');
    swatch.style.background = colour;
    list.append(element('li', '', swatch, name));
  }
  return list;
};

/** Alarms in slots of time, stacked by cause, below a legend. */
export const alarmsOverTime = (data: PageData, alarms: Alarms, room: Room): readonly Node[] => {
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
    height: room.paper ? 130 : 240,
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
