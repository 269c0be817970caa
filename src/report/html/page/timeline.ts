import { barX, gridX, plot, pointer, text, tip } from '@observablehq/plot';
import type { PageData } from '../data.ts';
import {
  GRID,
  lookOf,
  MARGIN_LEFT,
  MARGIN_RIGHT,
  type Room,
  rowsOf,
  severityColour,
  timeAxis,
  TIP,
  widthOf,
} from './look.ts';
import { clockOf, dayOf } from './moment.ts';

/** Incidents from their first alarm to their last, the worst on top. */
export const timeline = (data: PageData, room: Room): Node => {
  const rows = data.incidents.slice(0, rowsOf(room).timeline);
  const [from, to] = data.period ?? [0, 1];
  const span = Math.max(1, to - from);
  // A bar of seconds in a day would not be seen.
  const least = span * 0.006;
  const bars = rows.map((row) => ({ ...row, end: Math.max(row.to, row.from + least) }));
  const title = (bar: (typeof bars)[number]): string => `${bar.title} (${bar.alarms})`;
  const letter = room.paper ? 9 : 12;
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
    height: rows.length * (room.paper ? 13 : 24) + 34,
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
