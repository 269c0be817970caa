import { barX, cell, plot, pointer, ruleX, text, tip } from '@observablehq/plot';
import type { PageData } from '../data.ts';
import { heat, type Place, worst } from './count.ts';
import type { Alarms } from './decode.ts';
import { INK, lookOf, marginFor, type Room, rowsOf, severityColour, TIP } from './look.ts';
import { tickOf } from './moment.ts';

export type Choose = (place: Place) => void;

/** Terminals by hour: the more alarms, the stronger the colour. */
export const heatMap = (data: PageData, alarms: Alarms, room: Room, choose: Choose): Node => {
  const { terminals, hours, cells, most } = heat(data, alarms, rowsOf(room).heat);
  const name = (terminal: number): string => data.pools.terminals[terminal] ?? '';
  const hour = (value: number): string => (data.hourOfDay ? `${String(value).padStart(2, '0')}:00` : tickOf(value));
  const marginLeft = marginFor(terminals.map(name), room);
  const wide = (room.wide - marginLeft) / hours.length;
  const every = Math.max(1, Math.ceil(44 / wide));
  const chart = plot({
    width: room.wide,
    height: terminals.length * (room.paper ? 14 : 22) + 30,
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

/** The terminals or merchants with most alarms, by severity. */
export const worstOf = (data: PageData, kind: 'terminal' | 'merchant', room: Room, choose: Choose): Node => {
  const pool = kind === 'terminal' ? data.pools.terminals : data.pools.merchants;
  const { places, shares, totals } = worst(data.alarms[kind], data.alarms.severity, rowsOf(room).worst);
  const name = (place: number): string => pool[place] ?? '';
  const chart = plot({
    width: room.half,
    height: places.length * (room.paper ? 14 : 26) + 8,
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
