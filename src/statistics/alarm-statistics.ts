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

/** Alarms in time order. Their times stand apart: what is asked of single places asks for them again and again. */
interface Listed {
  readonly alarms: readonly Alarm[];
  readonly times: Float64Array;
}

/** Indexes of the alarms of one kind, in order. */
type Group = readonly number[];

/** Groups in order of first appearance. */
const grouped = <K>({ alarms }: Listed, key: (alarm: Alarm) => K | undefined): Map<K, Group> => {
  const groups = new Map<K, number[]>();
  for (let at = 0; at < alarms.length; at += 1) {
    const alarm = alarms[at];
    const name = alarm === undefined ? undefined : key(alarm);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [at]);
    else group.push(at);
  }
  return groups;
};

/** Spans in which every window of `windowMs` that ends in an alarm holds at least `least` of them, and the most it held. */
const crowds = (
  times: Float64Array,
  group: Group,
  windowMs: number,
  least: number,
): { readonly members: Group; readonly peak: number }[] => {
  const found: { from: number; to: number; peak: number }[] = [];
  if (group.length < least) return [];
  let start = 0;
  for (let index = 0; index < group.length; index += 1) {
    const open = (times[group[index] ?? 0] ?? 0) - windowMs;
    while (start < index && (times[group[start] ?? 0] ?? 0) <= open) start += 1;
    const held = index - start + 1;
    if (held < least) continue;
    const last = found.at(-1);
    if (last !== undefined && start <= last.to) {
      last.to = index;
      last.peak = Math.max(last.peak, held);
    } else found.push({ from: start, to: index, peak: held });
  }
  return found.map(({ from, to, peak }) => ({ members: group.slice(from, to + 1), peak }));
};

const peakOf = (times: Float64Array, group: Group): number => {
  let start = 0;
  let peak = 0;
  for (let index = 0; index < group.length; index += 1) {
    const open = (times[group[index] ?? 0] ?? 0) - FLOOD_WINDOW_MS;
    while (start < index && (times[group[start] ?? 0] ?? 0) <= open) start += 1;
    peak = Math.max(peak, index - start + 1);
  }
  return peak;
};

const ratesOf = ({ times }: Listed, groups: ReadonlyMap<string, Group>, days: number): AlarmRate[] =>
  [...groups]
    .map(([id, own]) => ({ id, alarms: own.length, perDay: rounded(own.length / days), peak: peakOf(times, own) }))
    .sort((a, b) => b.alarms - a.alarms || byName(a, b));

const floodsOf = ({ times }: Listed, sites: ReadonlyMap<string, Group>): Flood[] =>
  [...sites]
    .flatMap(([site, own]) =>
      crowds(times, own, FLOOD_WINDOW_MS, FLOOD_MORE_THAN + 1).map(({ members, peak }) => ({
        site,
        from: epochMs(times[members[0] ?? 0] ?? 0),
        to: epochMs(times[members.at(-1) ?? 0] ?? 0),
        alarms: members.length,
        peak,
      })),
    )
    .sort((a, b) => a.from - b.from || (a.site < b.site ? -1 : 1));

const sameAlarm = ({ subject }: Alarm): string => `${subject.record.terminalId ?? ''}\u0000${subject.symptom}`;

const chatteringOf = ({ alarms, times }: Listed, groups: ReadonlyMap<string, Group>): Chatter[] =>
  [...groups.values()]
    .flatMap((own) => {
      const bursts = crowds(times, own, CHATTER_WINDOW_MS, CHATTER_TIMES);
      const first = alarms[bursts[0]?.members[0] ?? -1];
      if (first === undefined) return [];
      return [
        {
          terminal: first.subject.record.terminalId,
          symptom: first.subject.symptom,
          bursts: bursts.length,
          alarms: bursts.reduce((sum, { members }) => sum + members.length, 0),
          from: first.subject.record.time,
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

const worstOf = ({ alarms: all }: Listed, groups: ReadonlyMap<string, Group>): BadActor[] =>
  [...groups]
    .map(([id, own]) => ({ id, first: all[own[0] ?? -1], alarms: own.length }))
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
  const listed: Listed = { alarms, times: Float64Array.from(alarms, ({ subject }) => subject.record.time) };
  const days = rounded(Math.max(1, (period.to - period.from) / DAY));
  const terminals = grouped(listed, ({ subject }) => subject.record.terminalId);
  const sites = grouped(listed, ({ subject }) => place(subject).site);
  const kinds = grouped(listed, sameAlarm);
  const floods = floodsOf(listed, sites);
  const chattering = chatteringOf(listed, kinds);
  const stale = staleOf(alarms, clears, period.to);
  const actors = worstOf(listed, kinds);
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
    terminals: ratesOf(listed, terminals, days),
    sites: ratesOf(listed, sites, days),
    floods,
    chattering,
    stale,
    clearsSeen: clears.length > 0,
    worstTen: { share, actors },
    priorities,
    tune: tune.flatMap(([what, needed]) => (needed ? [what] : [])),
  };
};
