/** Which way a log runs: exports of portals often begin with the newest row. */
export interface Direction {
  /** Steps from a row to the next, forward and backward in time. */
  readonly steps: { rises: number; falls: number; last: number };
  /** Decided by the first rows; undefined until then. */
  newestFirst: boolean | undefined;
}

/** So many steps tell which way a log runs; terminals that are a few rows out of order do not hide it. */
const STEPS_TOLD = 1000;

export const createDirection = (): Direction => ({
  steps: { rises: 0, falls: 0, last: Number.NaN },
  newestFirst: undefined,
});

/** Decides which way the rows run, where they have not shown it before: whoever acts on it must not be told otherwise later. */
export const isNewestFirst = (direction: Direction): boolean => {
  const { rises, falls } = direction.steps;
  direction.newestFirst ??= falls > rises;
  return direction.newestFirst;
};

/** Notes the time of the next row, until it is clear which way they run. */
export const noteStep = (direction: Direction, time: number): void => {
  if (direction.newestFirst !== undefined) return;
  const { steps } = direction;
  if (time > steps.last) steps.rises += 1;
  else if (time < steps.last) steps.falls += 1;
  steps.last = time;
  if (steps.rises + steps.falls >= STEPS_TOLD) isNewestFirst(direction);
};
