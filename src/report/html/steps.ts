const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Widths that a clock and a calendar are read in. */
const WIDTHS = [
  5 * MINUTE,
  10 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
  7 * DAY,
  28 * DAY,
];
/** More bars than this are thinner than the gaps between them, on paper as on a small screen. */
const MOST_BARS = 96;
/** Beyond this the hours of all days are taken together: a row of more cells cannot be read. */
const HOURS_APART = 48 * HOUR;

export const stepFor = (span: number): number =>
  WIDTHS.find((width) => span / width <= MOST_BARS) ?? Math.ceil(span / MOST_BARS / DAY) * DAY;

export const takesDaysTogether = (span: number): boolean => span > HOURS_APART;

/** Rows of a chart: more are a wall on the screen, and do not fit two pages on paper. */
export const ROWS = {
  screen: { timeline: 30, heat: 20, worst: 10 },
  paper: { timeline: 20, heat: 14, worst: 6 },
} as const;
