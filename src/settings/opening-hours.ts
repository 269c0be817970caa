import { type OpeningHours, WEEKDAYS, type Weekday } from '../model/settings.ts';

const DAY_MINUTES = 1440;

/** An instant as the clock on the wall of a zone shows it. */
export interface WallClock {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly weekday: Weekday;
  /** Minutes since midnight. */
  readonly minute: number;
}

/** Reads the wall clock of a zone; the language is fixed, so that no machine's own shows. */
export const wallClockOf = (timeZone: string): ((ms: number) => WallClock) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (ms) => {
    const part = new Map(format.formatToParts(ms).map(({ type, value }) => [type, value]));
    const get = (type: Intl.DateTimeFormatPartTypes): string => part.get(type) ?? '';
    const date = `${get('year').padStart(4, '0')}-${get('month')}-${get('day')}`;
    const sunday0 = new Date(`${date}T00:00:00Z`).getUTCDay();
    return {
      date,
      weekday: WEEKDAYS[(sunday0 + 6) % 7] ?? 'monday',
      minute: Number(get('hour')) * 60 + Number(get('minute')),
    };
  };
};

/** Whether a place is open, or undefined where its hours of that day are not known. Ends are exclusive. */
export const isOpenAt = (hours: OpeningHours, { weekday, minute }: WallClock): boolean | undefined => {
  const today = hours[weekday];
  const yesterday = hours[WEEKDAYS[(WEEKDAYS.indexOf(weekday) + 6) % 7] ?? 'monday'];
  // Hours past midnight belong to the day on which they began.
  if (yesterday !== undefined && yesterday !== null && yesterday.to <= yesterday.from && minute < yesterday.to) {
    return true;
  }
  if (today === undefined) return undefined;
  if (today === null) return false;
  const end = today.to <= today.from ? DAY_MINUTES : today.to;
  return minute >= today.from && minute < end;
};
