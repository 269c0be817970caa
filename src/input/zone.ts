import { UserError } from '../model/errors.ts';
import { ianaOfOffset, zoneNamed } from './zone-names.ts';

/** Local clock readings, as milliseconds since 1970-01-01T00:00:00 on that clock, to instants. */
export interface Zone {
  /** IANA name, or `UTC`; undefined for a fixed offset that no zone keeps. */
  readonly name: string | undefined;
  /**
   * Instant of a local clock reading. At clock changes as in RFC 5545 and java.time: a reading that never was
   * (clock put forward) moves on by the gap; one that was twice (clock put back) is taken as the first.
   */
  readonly toInstant: (local: number) => number;
}

const DAY = 86_400_000;
/** ECMAScript counts a hundred million days either way; a few are kept for offsets. */
const FARTHEST = 99_999_990 * DAY;
/** Clock changes fall on whole quarters of an hour, everywhere in the zone database since 1970. */
const QUARTER = 900_000;

/** Offset from universal time at an instant, milliseconds, east positive; from the zone data that come with Node. */
const offsetReader = (timeZone: string): ((instant: number) => number) => {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  return (instant) => {
    const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
    const found = /^GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(name);
    if (found === null) return 0;
    const size = (Number(found[2]) * 3600 + Number(found[3]) * 60 + Number(found[4] ?? 0)) * 1000;
    return found[1] === '-' ? -size : size;
  };
};

const solve = (local: number, before: number, after: number, offsetAt: (instant: number) => number): number => {
  const early = local - Math.max(before, after);
  const late = local - Math.min(before, after);
  if (offsetAt(early) === local - early) return early;
  if (offsetAt(late) === local - late) return late;
  return local - before;
};

const UTC: Zone = { name: 'UTC', toInstant: (local) => local };

/** Zone of a fixed offset in milliseconds east, e.g. from a header that says `UTC+8`. */
export const fixedZone = (offset: number): Zone =>
  offset === 0 ? UTC : { name: ianaOfOffset(offset), toInstant: (local) => local - offset };

/** Zone of an IANA name, phrase or offset. Throws a `UserError` where it is not known. */
export const zoneOf = (timeZone: string): Zone => {
  if (/^(utc|gmt|z|etc\/utc)$/i.test(timeZone)) return UTC;
  const zone = zoneFrom(timeZone);
  if (zone === undefined) throw new UserError('time-zone-unknown', 2, { found: timeZone });
  return zone;
};

/** The same, or undefined where it is not known. */
export const zoneFrom = (text: string): Zone | undefined => {
  const named = zoneNamed(text);
  if (named === undefined) return undefined;
  if ('offset' in named) return fixedZone(named.offset);
  return named.iana === 'UTC' ? UTC : placeZone(named.iana);
};

const placeZone = (timeZone: string): Zone | undefined => {
  let offsetAt: (instant: number) => number;
  try {
    offsetAt = offsetReader(timeZone);
  } catch {
    return undefined;
  }
  // One offset serves a whole local day, except on the few days around a clock change.
  const days = new Map<number, number>();
  const quarters = new Map<number, number>();
  let lastDay = Number.NaN;
  let lastOffset = 0;
  const onChange = (local: number): number => {
    const quarter = Math.floor(local / QUARTER);
    let offset = quarters.get(quarter);
    if (offset === undefined) {
      const start = quarter * QUARTER;
      offset = start - solve(start, offsetAt(start - DAY), offsetAt(start + DAY), offsetAt);
      quarters.set(quarter, offset);
    }
    return local - offset;
  };
  return {
    name: timeZone,
    toInstant: (local) => {
      // No clock shows it, so no zone has a word on it.
      if (!(Math.abs(local) < FARTHEST)) return Number.NaN;
      const day = Math.floor(local / DAY);
      if (day === lastDay) return Number.isNaN(lastOffset) ? onChange(local) : local - lastOffset;
      let offset = days.get(day);
      if (offset === undefined) {
        const early = offsetAt((day - 1) * DAY);
        offset = early === offsetAt((day + 2) * DAY) ? early : Number.NaN;
        days.set(day, offset);
      }
      lastDay = day;
      lastOffset = offset;
      return Number.isNaN(offset) ? onChange(local) : local - offset;
    },
  };
};
