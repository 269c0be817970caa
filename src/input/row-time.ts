import { readClock } from './clock.ts';
import { needsTrim, saysNothing, trimmed } from './intern.ts';
import type { TimePlan } from './plan.ts';
import type { TimeLayout } from './time-layouts.ts';
import type { Zone } from './zone.ts';
import { zoneFrom } from './zone.ts';

const DAY = 86_400_000;
/** Clock readings as they stand, before any zone. */
const AS_WRITTEN: Zone = { name: undefined, toInstant: (local) => local };

/** Reads the times of rows, one after the other in the order of the file. */
export interface RowClock {
  /** Milliseconds since 1970 in universal time; NaN where there is no time to read. */
  readonly read: (fields: readonly string[]) => number;
  /** True where the row names a zone that nobody knows. */
  readonly zoneUnknown: (fields: readonly string[]) => boolean;
}

type Reader = (fields: readonly string[], layout: TimeLayout, zone: Zone) => number;

const inOneColumn =
  (index: number): Reader =>
  (fields, layout, zone) => {
    const raw = fields[index] ?? '';
    return layout.read(needsTrim(raw) ? trimmed(raw) : raw, zone);
  };

const inTwoColumns =
  (index: number, clock: number, isCompact: boolean): Reader =>
  (fields, layout, zone) => {
    const day = layout.read(trimmed(fields[index] ?? ''), AS_WRITTEN);
    const written = trimmed(fields[clock] ?? '');
    const time = readClock(isCompact && written !== '' ? written.padStart(6, '0') : written);
    if (time === undefined) return Number.NaN;
    const local = Math.floor(day / DAY) * DAY + time.ms;
    return time.offset === undefined ? zone.toInstant(local) : local - time.offset;
  };

/** Zones that a column names: few different ones, so each is looked up once. */
const zoneReader = (plan: TimePlan): ((fields: readonly string[]) => Zone | undefined) => {
  const { zoneColumn, zone } = plan;
  if (zoneColumn === undefined) return () => zone;
  const known = new Map<string, Zone | undefined>();
  return (fields) => {
    const raw = fields[zoneColumn] ?? '';
    if (known.has(raw)) return known.get(raw);
    const text = trimmed(raw);
    const named = saysNothing(text) ? zone : (zoneFrom(text) ?? (plan.zoneIsForced ? zone : undefined));
    if (known.size < 1000) known.set(raw, named);
    return named;
  };
};

const HALF_A_YEAR = 182 * DAY;

/**
 * Times without a year follow each other: of the years before, at and after the last one, a time stands in that which
 * brings it closest to the record before it. So a log runs over New Year in either direction.
 */
const followingYears = (read: Reader, first: TimeLayout, year: number): Reader => {
  const layouts = new Map<number, TimeLayout>([[year, first]]);
  const at = (other: number): TimeLayout => {
    const layout = layouts.get(other) ?? first.inYear?.(other) ?? first;
    layouts.set(other, layout);
    return layout;
  };
  let now = year;
  let previous = Number.NaN;
  return (fields, _layout, zone) => {
    const usual = read(fields, at(now), zone);
    if (Number.isNaN(previous) || Math.abs(usual - previous) < HALF_A_YEAR) {
      if (!Number.isNaN(usual)) previous = usual;
      return usual;
    }
    let best = usual;
    let chosen = now;
    for (const other of [now - 1, now + 1]) {
      const time = read(fields, at(other), zone);
      if (Number.isNaN(time)) continue;
      if (Number.isNaN(best) || Math.abs(time - previous) < Math.abs(best - previous)) {
        best = time;
        chosen = other;
      }
    }
    if (!Number.isNaN(best)) {
      previous = best;
      now = chosen;
    }
    return best;
  };
};

export const rowClock = (plan: TimePlan): RowClock => {
  const { layout, zone, index, clock, zoneColumn, year } = plan;
  const plain = clock === undefined ? inOneColumn(index) : inTwoColumns(index, clock, plan.clockIsCompact);
  const read = layout.inYear === undefined || year === undefined ? plain : followingYears(plain, layout, year);
  if (zoneColumn === undefined) return { read: (fields) => read(fields, layout, zone), zoneUnknown: () => false };
  const zoneFor = zoneReader(plan);
  return {
    read: (fields) => {
      const own = zoneFor(fields);
      return own === undefined ? Number.NaN : read(fields, layout, own);
    },
    zoneUnknown: (fields) => zoneFor(fields) === undefined,
  };
};
