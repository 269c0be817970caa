import { axisX } from '@observablehq/plot';
import { ROWS } from '../steps.ts';
import { HOUR } from './count.ts';
import { tickOf } from './moment.ts';

export interface Room {
  /** Pixels for a wide chart, and for one of two side by side. */
  readonly wide: number;
  readonly half: number;
  /** On paper rows are narrower, letters smaller, and there is no pointer. */
  readonly paper: boolean;
}

export const rowsOf = ({ paper }: Room) => ROWS[paper ? 'paper' : 'screen'];

export const severityColour = (severity: number): string => `var(--s${severity})`;
export const causeColour = (series: number, cause: number): string =>
  cause < 0 ? 'var(--c-rest)' : `var(--c${series})`;

export const lookOf = ({ paper }: Room) => ({
  fontFamily: 'inherit',
  fontSize: paper ? '9.5px' : '12px',
  background: 'none',
  overflow: 'visible',
  color: 'inherit',
});
export const INK = { fill: 'currentColor' } as const;
export const TIP = {
  fontSize: 12,
  lineHeight: 1.35,
  textPadding: 8,
  fill: 'var(--surface)',
  stroke: 'var(--line)',
} as const;
export const GRID = { stroke: 'var(--line)', strokeOpacity: 1 } as const;

export const MARGIN_LEFT = 38;
export const MARGIN_RIGHT = 16;

/** Width of a label in pixels, near enough: letters of the East are square, those of the West half as wide. */
export const widthOf = (label: string, size: number): number => {
  let width = 0;
  for (const char of label) width += size * ((char.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.58);
  return width;
};

/** Room on the left for the longest of some names, in pixels. */
export const marginFor = (names: readonly string[], { paper }: Room): number =>
  Math.min(190, 14 + names.reduce((most, name) => Math.max(most, widthOf(name, paper ? 10 : 12.5)), 0));

export const timeAxis = (span: number, width: number) =>
  axisX({
    tickFormat: tickOf,
    tickSize: 4,
    label: null,
    color: 'var(--muted)',
    // Hours are read in whole, halves and quarters of a day.
    ticks: Math.max(3, Math.round(width / (span > 20 * 24 * HOUR ? 70 : 80))),
  });
