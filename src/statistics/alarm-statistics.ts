import { SEVERITIES, type Severity } from '../model/cause.ts';
import type { Alarm, Place, Subject } from '../model/diagnosis.ts';
import type { AlarmRate, AlarmStatistics, BadActor, Chatter, Flood, Stale, Tuning } from '../model/statistics.ts';
import { DAY, epochMs, type EpochMs, MINUTE } from '../model/units.ts';

/** A flood: more than this many alarms in ten minutes (ISA-18.2 / EEMUA 191, per operator; here per site). */
const FLOOD_MORE_THAN = 10;
const FLOOD_WINDOW_MS = 10 * MINUTE;
/** Chattering: the same alarm this often within a minute (ISA-18.2 diagnostic metrics). */
const CHATTER_TIMES = 3;
const CHATTER_WINDOW_MS = MINUTE;
/** Stale: standing for longer than this (ISA-18.2). */
const STALE_MS = DAY;
/** The ten most frequent alarms should make at most 5 % of the load; they need tuning well above that. */
const WORST = 10;
const WORST_SHARE = 0.2;
/** Below this the shares of a short list say nothing. */
const WORST_LEAST_ALARMS = 50;
/** At most 5 % of the alarms should be of the high priorities (80 / 15 / 5 % for low, medium and high). */
const HIGH_SHARE = 0.05;

/** When an alarm was reported over: a row that says so, with the code of the alarm it ends. */
export interface Cleared {
  readonly terminalId: string | undefined;
  readonly code: string;
  readonly time: EpochMs;
}

/** To four places: what is read back from a saved report is then the same figure. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

const byName = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
const timeOf = (alarm: Alarm): EpochMs => alarm.subject.record.time;

/** Groups in order of first appearance; the alarms are in time order. */
const grouped = (alarms: readonly Alarm[], key: (alarm: Alarm) => string | undefined): Map<string, Alarm[]> => {
  const groups = new Map<string, Alarm[]>();
  for (const alarm of alarms) {
    const name = key(alarm);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [alarm]);
    else group.push(alarm);
  }
  return groups;
};

/** Spans in which every window of `windowMs` that ends in an alarm holds at least `least` of them, and the most it held. */
const crowds = (
  alarms: readonly Alarm[],
  windowMs: number,
  least: number,
): { readonly members: readonly Alarm[]; readonly peak: number }[] => {
  const found: { from: number; to: number; peak: number }[] = [];
  let start = 0;
  for (const [index, alarm] of alarms.entries()) {
    while (timeOf(alarms[start] ?? alarm) <= timeOf(alarm) - windowMs) start += 1;
    const held = index - start + 1;
    if (held < least) continue;
    const last = found.at(-1);
    if (last !== undefined && start <= last.to) {
      last.to = index;
      last.peak = Math.max(last.peak, held);
    } else found.push({ from: start, to: index, peak: held });
  }
  return found.map(({ from, to, peak }) => ({ members: alarms.slice(from, to + 1), peak }));
};

const peakOf = (alarms: readonly Alarm[]): number => {
  let start = 0;
  let peak = 0;
  for (const [index, alarm] of alarms.entries()) {
    while (timeOf(alarms[start] ?? alarm) <= timeOf(alarm) - FLOOD_WINDOW_MS) start += 1;
    peak = Math.max(peak, index - start + 1);
  }
  return peak;
};

const ratesOf = (groups: ReadonlyMap<string, readonly Alarm[]>, days: number): AlarmRate[] =>
  [...groups]
    .map(([id, own]) => ({ id, alarms: own.length, perDay: rounded(own.length / days), peak: peakOf(own) }))
    .sort((a, b) => b.alarms - a.alarms || byName(a, b));

const floodsOf = (sites: ReadonlyMap<string, readonly Alarm[]>): Flood[] =>
  [...sites]
    .flatMap(([site, own]) =>
      crowds(own, FLOOD_WINDOW_MS, FLOOD_MORE_THAN + 1).map(({ members, peak }) => ({
        site,
        from: epochMs(members[0]?.subject.record.time ?? 0),
        to: epochMs(members.at(-1)?.subject.record.time ?? 0),
        alarms: members.length,
        peak,
      })),
    )
    .sort((a, b) => a.from - b.from || (a.site < b.site ? -1 : 1));

const sameAlarm = ({ subject }: Alarm): string => `${subject.record.terminalId ?? ''}\u0000${subject.symptom}`;

const chatteringOf = (groups: ReadonlyMap<string, readonly Alarm[]>): Chatter[] =>
  [...groups.values()]
    .flatMap((own) => {
      const bursts = crowds(own, CHATTER_WINDOW_MS, CHATTER_TIMES);
      const first = bursts[0]?.members[0];
      if (first === undefined) return [];
      return [
        {
          terminal: first.subject.record.terminalId,
          symptom: first.subject.symptom,
          bursts: bursts.length,
          alarms: bursts.reduce((sum, { members }) => sum + members.length, 0),
          from: timeOf(first),
        },
      ];
    })
    .sort((a, b) => b.alarms - a.alarms || a.from - b.from);

const codeOf = ({ record }: Subject): string | undefined => (record.kind === 'alarm' ? record.alarmCode : undefined);
const pointOf = (terminal: string | undefined, code: string): string => `${terminal ?? ''}\u0000${code}`;

/**
 * Only alarms whose code the log is seen to end are states that stand; others are events, and an event is never stale.
 * An alarm raised again before it is over is one that still stands: it counts from its first row.
 */
const staleOf = (alarms: readonly Alarm[], clears: readonly Cleared[], end: number): Stale[] => {
  const states = new Set(clears.map(({ code }) => code));
  const ends = new Map<string, EpochMs[]>();
  for (const { terminalId, code, time } of clears) {
    const key = pointOf(terminalId, code);
    ends.set(key, [...(ends.get(key) ?? []), time]);
  }
  for (const times of ends.values()) times.sort((a, b) => a - b);
  const standingUntil = new Map<string, number>();
  return alarms.flatMap(({ subject }) => {
    const code = codeOf(subject);
    if (code === undefined || !states.has(code)) return [];
    const { time: from, terminalId } = subject.record;
    const key = pointOf(terminalId, code);
    if (from <= (standingUntil.get(key) ?? Number.NEGATIVE_INFINITY)) return [];
    const to = ends.get(key)?.find((time) => time >= from);
    standingUntil.set(key, to ?? Number.POSITIVE_INFINITY);
    if ((to ?? end) - from <= STALE_MS) return [];
    return [{ terminal: terminalId, symptom: subject.symptom, code, from, to }];
  });
};

const worstOf = (groups: ReadonlyMap<string, readonly Alarm[]>): BadActor[] =>
  [...groups]
    .map(([id, own]) => ({ id, first: own[0], alarms: own.length }))
    .sort((a, b) => b.alarms - a.alarms || byName(a, b))
    .slice(0, WORST)
    .flatMap(({ first, alarms }) =>
      first === undefined
        ? []
        : [{ terminal: first.subject.record.terminalId, symptom: first.subject.symptom, alarms }],
    );

/** Statistics of alarms in time order. Messages that repeat another alarm count once, with it. */
export const alarmStatistics = (
  all: readonly Alarm[],
  period: { readonly from: EpochMs; readonly to: EpochMs },
  place: (subject: Subject) => Place,
  clears: readonly Cleared[],
): AlarmStatistics => {
  const alarms = all.filter(({ subject }) => subject.inherits === undefined);
  const days = rounded(Math.max(1, (period.to - period.from) / DAY));
  const terminals = grouped(alarms, ({ subject }) => subject.record.terminalId);
  const sites = grouped(alarms, ({ subject }) => place(subject).site);
  const kinds = grouped(alarms, sameAlarm);
  const floods = floodsOf(sites);
  const chattering = chatteringOf(kinds);
  const stale = staleOf(alarms, clears, period.to);
  const actors = worstOf(kinds);
  const share = rounded(actors.reduce((sum, actor) => sum + actor.alarms, 0) / Math.max(1, alarms.length));
  const priorities: Partial<Record<Severity, number>> = {};
  for (const severity of SEVERITIES) {
    const own = alarms.filter((alarm) => alarm.severity === severity).length;
    if (own > 0) priorities[severity] = rounded(own / alarms.length);
  }
  const high = (priorities.critical ?? 0) + (priorities.major ?? 0);
  const enough = alarms.length >= WORST_LEAST_ALARMS;
  const tune: readonly (readonly [Tuning, boolean])[] = [
    ['floods', floods.length > 0],
    ['chattering', chattering.length > 0],
    ['stale', stale.length > 0],
    ['worst-ten', enough && share > WORST_SHARE],
    ['priority-mix', enough && high > HIGH_SHARE],
  ];
  return {
    alarms: alarms.length,
    days,
    terminals: ratesOf(terminals, days),
    sites: ratesOf(sites, days),
    floods,
    chattering,
    stale,
    clearsSeen: clears.length > 0,
    worstTen: { share, actors },
    priorities,
    tune: tune.flatMap(([what, needed]) => (needed ? [what] : [])),
  };
};
