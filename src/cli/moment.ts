import { offsetOf } from '../messages/zone.ts';
import { type EpochMs, epochMs } from '../model/units.ts';

/** A bound of a period, which may need a zone to become an instant. */
export type Moment = (timeZone: string) => EpochMs;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,3}))?)?(Z|z|[+-]\d{2}:?\d{2})?)?$/;

const MINUTE_MS = 60_000;

/** What the shortest unit written covers, less one millisecond: `--until 2026-03-04` means to the end of that day. */
const spanOf = (hour: string | undefined, second: string | undefined, fraction: string | undefined): number => {
  if (hour === undefined) return 86_400_000 - 1;
  if (second === undefined) return MINUTE_MS - 1;
  return fraction === undefined ? 999 : 0;
};

/**
 * Reads an ISO 8601 date or date-time. Without an offset it is in the zone of the report.
 * As an end it covers the whole of the unit it names (both ends are inclusive). Undefined where it is no time.
 */
export const parseMoment = (text: string, end: 'start' | 'end'): Moment | undefined => {
  const match = SHAPE.exec(text.trim());
  if (match === null) return undefined;
  const [, year = '', month = '', day = '', hour, minute = '0', second, fraction, offset] = match;
  const clock = { hour: Number(hour ?? 0), minute: Number(minute), second: Number(second ?? 0) };
  if (clock.hour > 23 || clock.minute > 59 || clock.second > 59) return undefined;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // The calendar rolls 30 February over to March: what does not come back as written is no date.
  if (new Date(midnight).toISOString().slice(0, 10) !== `${year}-${month}-${day}`) return undefined;
  const start =
    midnight + ((clock.hour * 60 + clock.minute) * 60 + clock.second) * 1000 + Number((fraction ?? '').padEnd(3, '0'));
  const local = end === 'start' ? start : start + spanOf(hour, second, fraction);
  if (offset !== undefined) {
    const east = eastOf(offset);
    return east === undefined ? undefined : () => epochMs(local - east);
  }
  return (timeZone) => {
    const offsetAt = offsetOf(timeZone);
    // The offset that holds at the instant is not known before the instant is: the second guess settles it
    // except within a clock change, where the later reading is taken.
    const guess = local - offsetAt(local);
    return epochMs(local - offsetAt(guess));
  };
};

const eastOf = (offset: string): number | undefined => {
  if (offset === 'Z' || offset === 'z') return 0;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(-2));
  if (hours > 14 || minutes > 59) return undefined;
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * MINUTE_MS;
};
