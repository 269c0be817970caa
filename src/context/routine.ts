import type { AlarmRecord, LogRecord } from '../model/record.ts';
import { DAY } from '../model/units.ts';

/** Fewer terminals, or days, may share an event by chance. Own inference. */
const TERMINALS_LEAST = 5;
const DAYS_LEAST = 3;
/** Nearly every terminal that the list names shows it; one may be new, or switched off. Own inference. */
const TERMINALS_SHARE = 0.8;
/** On most days: terminals of a shop that is closed on Sundays show nothing then. Own inference. */
const DAYS_SHARE = 0.6;
/** Once a day, and now and then a second time, after a restart. Own inference. */
const PER_DAY_MOST = 1.5;

/** One event, whatever number it carries. */
const keyOf = ({ alarmCode, message, component }: AlarmRecord): string =>
  [alarmCode ?? '', (message ?? '').replace(/\d+/g, '0'), component ?? ''].join('\u0001');

/** For each terminal, on how many days it showed an event, and how often in all. */
interface Shown {
  readonly days: Set<number>;
  times: number;
}

const isDaily = (byTerminal: ReadonlyMap<string, Shown>, terminals: number): boolean => {
  if (byTerminal.size < TERMINALS_LEAST || byTerminal.size < terminals * TERMINALS_SHARE) return false;
  const all = [...byTerminal.values()];
  const days = all.flatMap((one) => [...one.days]);
  const span = Math.max(...days) - Math.min(...days) + 1;
  const times = all.reduce((sum, one) => sum + one.times, 0);
  return (
    span >= DAYS_LEAST && days.length >= span * byTerminal.size * DAYS_SHARE && times <= days.length * PER_DAY_MOST
  );
};

/**
 * Events that no table knows and that nearly every terminal shows about once a day, day after day: a daily report, a sign-on in
 * the morning, whatever its words say. What all terminals do every day is how they work, and no fault of any (ISA-18.2 calls
 * alarms that annunciate without need a nuisance). They stay listed among what was not understood.
 */
export const routineOf = (records: readonly LogRecord[]): ReadonlySet<LogRecord> => {
  const events = new Map<string, { readonly shown: Map<string, Shown>; readonly own: LogRecord[] }>();
  const terminals = new Set<string>();
  for (const record of records) {
    if (record.kind !== 'alarm' || record.terminalId === undefined) continue;
    terminals.add(record.terminalId);
    if (record.reading.symptom !== 'unknown') continue;
    const key = keyOf(record);
    const event = events.get(key) ?? { shown: new Map<string, Shown>(), own: [] };
    events.set(key, event);
    const shown = event.shown.get(record.terminalId) ?? { days: new Set<number>(), times: 0 };
    event.shown.set(record.terminalId, shown);
    shown.days.add(Math.floor(record.time / DAY));
    shown.times++;
    event.own.push(record);
  }
  const routine = new Set<LogRecord>();
  for (const { shown, own } of events.values())
    if (isDaily(shown, terminals.size)) for (const record of own) routine.add(record);
  return routine;
};
