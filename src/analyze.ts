import { type ContextState, createState, forget, learn } from './context/state.ts';
import { activityOf } from './context/activity.ts';
import { impactsOfRun } from './advice/index.ts';
import { alarmsOf, incidentReports } from './compose.ts';
import { seal } from './context/surroundings.ts';
import { diagnoseAll } from './diagnose/all.ts';
import { openRuleBook } from './diagnose/diagnose.ts';
import { incidentsOf } from './diagnose/incidents.ts';
import { earlyWarnings } from './diagnose/warnings.ts';
import { expandInputs, type InputFile, readInput } from './input/index.ts';
import { type CauseId, CAUSES, SEVERITIES, type Severity } from './model/cause.ts';
import type { Alarm, Incident, Rule } from './model/diagnosis.ts';
import type { CardDataFinding, Column, InputKind, InputSummary, Reject } from './model/record.ts';
import type { InputFailure, Report } from './model/report.ts';
import { TOOL } from './model/tool.ts';
import type { EpochMs } from './model/units.ts';
import { RULES } from './rules/index.ts';
import { applySettings, type FleetSettings, silences } from './settings/index.ts';
import { alarmStatistics } from './statistics/alarm-statistics.ts';

export interface Filter {
  /** Both ends inclusive; a function receives the report's zone. */
  readonly since?: ((timeZone: string) => EpochMs) | undefined;
  readonly until?: ((timeZone: string) => EpochMs) | undefined;
  readonly terminals?: readonly string[];
  readonly merchants?: readonly string[];
  readonly causes?: readonly CauseId[];
  readonly minSeverity?: Severity | undefined;
}

export interface AnalyzeOptions extends FleetSettings {
  /** Files, folders, globs, or `-`. */
  readonly files: readonly string[];
  /** Host-side records, likewise. */
  readonly host: readonly string[];
  readonly profile: string | undefined;
  readonly timeZone: string | undefined;
  readonly kind: InputKind | undefined;
  /** Narrows what is reported, not what is learnt from. */
  readonly filter: Filter;
  readonly onProgress?: (bytes: number, total: number | undefined) => void;
  /** Rules to ask; all by default. */
  readonly rules?: readonly Rule[];
}

interface ReadLogs {
  readonly state: ContextState;
  readonly summaries: readonly InputSummary[];
  readonly failures: readonly InputFailure[];
  readonly rejects: readonly Reject[];
  readonly cardData: readonly CardDataFinding[];
}

/** Below this many bytes approvals are all kept: at most some 40 MB, and any order of rows is fine. */
const KEEP_ALL_BYTES = 64 * 1024 * 1024;
/** Rows between two looks at what can be let go. */
const FORGET_EVERY = 16_384;

const readLogs = async (
  inputs: readonly InputFile[],
  options: AnalyzeOptions,
  mayForget: boolean,
): Promise<ReadLogs> => {
  const state = createState();
  const summaries: InputSummary[] = [];
  const failures: InputFailure[] = [];
  const rejects: Reject[] = [];
  const cardData: CardDataFinding[] = [];
  const known = inputs.every((input) => input.bytes !== undefined);
  const total = known ? inputs.reduce((sum, input) => sum + (input.bytes ?? 0), 0) : undefined;
  let before = 0;
  let rows = 0;
  for (const [index, input] of inputs.entries()) {
    const opened = await readInput(
      input,
      index,
      {
        profile: options.profile,
        timeZone: options.timeZone,
        kind: options.kind,
        onProgress: (bytes) => options.onProgress?.(before + bytes, total),
      },
      {
        record: (record) => {
          learn(state, record);
          rows += 1;
          if (mayForget && rows % FORGET_EVERY === 0) forget(state);
        },
        reject: (reject) => rejects.push(reject),
        cardData: (finding) => cardData.push(finding),
      },
    );
    before += input.bytes ?? 0;
    summaries.push(opened.summary);
    if (!opened.ok) failures.push({ file: input.path, code: opened.error.code, args: opened.error.args });
  }
  return { state, summaries, failures, rejects, cardData };
};

/** Reads everything once; twice only where a large log turned out not to run forward in time. */
const read = async (inputs: readonly InputFile[], options: AnalyzeOptions): Promise<ReadLogs> => {
  const bytes = inputs.reduce((sum, input) => sum + (input.bytes ?? 0), 0);
  const rereadable = inputs.every((input) => input.path !== '-');
  const logs = await readLogs(inputs, options, rereadable && bytes > KEEP_ALL_BYTES);
  return logs.state.late ? readLogs(inputs, options, false) : logs;
};

const UNSTATED_ZONE = 'UTC';

/** The first zone that was given, or that a profile knows for its vendor. */
const zoneOf = (options: AnalyzeOptions, summaries: readonly InputSummary[]): { zone: string; stated: boolean } => {
  const known = options.timeZone ?? summaries.find((summary) => summary.timeZone !== undefined)?.timeZone;
  return { zone: known ?? UNSTATED_ZONE, stated: known !== undefined };
};

const countBy = <K extends string>(keys: readonly K[], of: (key: K) => number): Partial<Record<K, number>> => {
  const counts: Partial<Record<K, number>> = {};
  for (const key of keys) {
    const times = of(key);
    if (times > 0) counts[key] = times;
  }
  return counts;
};

/** What the options ask to see. */
const wanted = (filter: Filter, zone: string): ((alarm: Alarm) => boolean) => {
  const since = filter.since?.(zone) ?? Number.NEGATIVE_INFINITY;
  const until = filter.until?.(zone) ?? Number.POSITIVE_INFINITY;
  const terminals = new Set(filter.terminals ?? []);
  const merchants = new Set(filter.merchants ?? []);
  const causes = new Set<CauseId>(filter.causes ?? []);
  const worstRank = filter.minSeverity === undefined ? SEVERITIES.length : SEVERITIES.indexOf(filter.minSeverity);
  return ({ subject, diagnosis, severity }) => {
    const { time, terminalId, merchantId } = subject.record;
    return (
      time >= since &&
      time <= until &&
      (terminals.size === 0 || (terminalId !== undefined && terminals.has(terminalId))) &&
      (merchants.size === 0 || (merchantId !== undefined && merchants.has(merchantId))) &&
      (causes.size === 0 || causes.has(diagnosis.cause)) &&
      SEVERITIES.indexOf(severity) <= worstRank
    );
  };
};

/** Incidents with those of their alarms that were asked for; none left, none shown. */
const narrowedIncidents = (incidents: readonly Incident[], shown: ReadonlySet<string>): Incident[] =>
  incidents.flatMap((incident) => {
    const alarms = incident.alarms.filter((alarm) => shown.has(alarm.id));
    return alarms.length === 0 ? [] : [{ ...incident, alarms }];
  });

/** Logs in, explained alarms out. Throws UserError where nothing can be read at all. */
export const analyze = async (options: AnalyzeOptions): Promise<Report> => {
  const files = await expandInputs(options.files, { host: false });
  const host = await expandInputs(options.host, { host: true });
  const logs = await read([...files.inputs, ...host.inputs], options);
  const { state, summaries, rejects, cardData } = logs;
  const { zone, stated } = zoneOf(options, summaries);
  const columns = new Set<Column>(summaries.flatMap((summary) => summary.columns));

  const { subjects, ask } = seal(state, columns);
  const book = openRuleBook(options.rules ?? RULES, columns);
  const diagnosed = diagnoseAll(subjects, book, ask);
  const found = incidentsOf(diagnosed, ask);
  const explained = alarmsOf(diagnosed, found, ask, subjects);
  const incidents = incidentReports(found, explained, ask);

  const period = ask.period;
  const settled = applySettings(
    { alarms: explained, incidents },
    options,
    ask.place,
    { name: zone, stated },
    period.to,
  );
  const alarms = settled.alarms.filter(wanted(options.filter, zone));
  const shown = new Set(alarms.map((alarm) => alarm.id));
  const shownIncidents = narrowedIncidents(settled.incidents, shown);
  return {
    tool: TOOL,
    timeZone: zone,
    timeZoneStated: stated,
    period: state.period,
    inputs: summaries,
    failures: [...files.failures, ...host.failures, ...logs.failures],
    rejects,
    cardData,
    summary: {
      ...state.counts,
      alarms: alarms.length,
      incidents: shownIncidents.length,
      byCause: countBy(CAUSES, (cause) => alarms.filter((alarm) => alarm.diagnosis.cause === cause).length),
      bySeverity: countBy(SEVERITIES, (severity) => alarms.filter((alarm) => alarm.severity === severity).length),
      impacts: impactsOfRun(alarms, ask, { transactions: state.counts.transactions, cardData: cardData.length }),
    },
    incidents: shownIncidents,
    alarms,
    warnings: [
      ...earlyWarnings(
        subjects.flatMap(({ subject }) => (subject.inherits === undefined ? [subject] : [])),
        cardData,
        ask,
      ),
      ...(stated && options.places !== undefined ? silences(options.places, period, activityOf(state), zone) : []),
    ],
    skippedRules: book.skipped.map(({ rule, missing }) => ({ rule: rule.id, missing })),
    ...(settled.uses.length === 0 ? {} : { suppressions: settled.uses, suppressedAlarms: settled.hidden }),
    ...(state.period === undefined
      ? {}
      : { statistics: alarmStatistics(alarms, state.period, ask.place, state.clears) }),
  };
};
