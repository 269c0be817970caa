import { activityOf } from './context/activity.ts';
import { usualMerchant } from './context/fleet.ts';
import { closeBooks, localDayIn } from './books.ts';
import { disagree } from './context/state.ts';
import { impactsOfRun } from './advice/index.ts';
import { alarmsOf, incidentReports, rankedIncidents } from './compose.ts';
import { seal } from './context/surroundings.ts';
import { diagnoseAll } from './diagnose/all.ts';
import { openRuleBook } from './diagnose/diagnose.ts';
import { incidentsOf } from './diagnose/incidents.ts';
import { standingOut } from './diagnose/stands-out.ts';
import { earlyWarnings, successWords } from './diagnose/warnings.ts';
import { expandInputs } from './input/index.ts';
import { type ReadingOptions, readLogs, UNSTATED_ZONE, zoneOf } from './logs.ts';
import { type CauseId, CAUSES, SEVERITIES, type Severity } from './model/cause.ts';
import type { Alarm, Incident, Rule } from './model/diagnosis.ts';
import type { Column, InputSummary, LogRecord } from './model/record.ts';
import type { Report } from './model/report.ts';
import { TOOL } from './model/tool.ts';
import type { EpochMs } from './model/units.ts';
import { reconciliationReport } from './payments.ts';
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

export interface AnalyzeOptions extends FleetSettings, ReadingOptions {
  /** Files, folders, globs, or `-`. */
  readonly files: readonly string[];
  /** Host-side records, likewise. */
  readonly host: readonly string[];
  /** Narrows what is reported, not what is learnt from. */
  readonly filter: Filter;
  /** Rules to ask; all by default. */
  readonly rules?: readonly Rule[];
}

/**
 * The first zone that was given, or that a profile knows for its vendor. Where every time carried its own offset there
 * was nothing to assume.
 */
const zoneTold = (
  options: AnalyzeOptions,
  summaries: readonly InputSummary[],
): { readonly zone: string; readonly stated: boolean; readonly named: boolean } => {
  const known = zoneOf(options, summaries);
  const read = summaries.filter((summary) => summary.accepted > 0);
  const needed = read.length === 0 || read.some((summary) => summary.timesCarryOffset !== true);
  return { zone: known ?? UNSTATED_ZONE, stated: known !== undefined || !needed, named: known !== undefined };
};

/** How many alarms there are of each kind, in the order of `keys`. */
const countBy = <K extends string>(
  keys: readonly K[],
  alarms: readonly Alarm[],
  of: (alarm: Alarm) => K,
): Partial<Record<K, number>> => {
  const times = new Map<K, number>();
  for (const alarm of alarms) times.set(of(alarm), (times.get(of(alarm)) ?? 0) + 1);
  const counts: Partial<Record<K, number>> = {};
  for (const key of keys) {
    const count = times.get(key);
    if (count !== undefined) counts[key] = count;
  }
  return counts;
};

/** What the options ask to see: rows, and alarms beside that by cause and severity. */
const wanted = (filter: Filter, zone: string) => {
  const since = filter.since?.(zone) ?? Number.NEGATIVE_INFINITY;
  const until = filter.until?.(zone) ?? Number.POSITIVE_INFINITY;
  const terminals = new Set(filter.terminals ?? []);
  const merchants = new Set(filter.merchants ?? []);
  const causes = new Set<CauseId>(filter.causes ?? []);
  const worstRank = filter.minSeverity === undefined ? SEVERITIES.length : SEVERITIES.indexOf(filter.minSeverity);
  const isPlace = (terminalId: string | undefined, merchantId: string | undefined): boolean =>
    (terminals.size === 0 || (terminalId !== undefined && terminals.has(terminalId))) &&
    (merchants.size === 0 || (merchantId !== undefined && merchants.has(merchantId)));
  const isRow = ({ time, terminalId, merchantId }: Pick<LogRecord, 'time' | 'terminalId' | 'merchantId'>): boolean =>
    time >= since && time <= until && isPlace(terminalId, merchantId);
  const byAlarm = causes.size > 0 || filter.minSeverity !== undefined;
  const byPlace = terminals.size + merchants.size > 0;
  return {
    isAlarm: ({ subject, diagnosis, severity }: Alarm): boolean =>
      isRow(subject.record) &&
      (causes.size === 0 || causes.has(diagnosis.cause)) &&
      SEVERITIES.indexOf(severity) <= worstRank,
    /** A row that no alarm speaks of has neither cause nor severity. */
    isRow: (row: Pick<LogRecord, 'time' | 'terminalId' | 'merchantId'>): boolean => !byAlarm && isRow(row),
    isPlace: byPlace ? isPlace : undefined,
    any: byAlarm || byPlace || filter.since !== undefined || filter.until !== undefined,
  };
};

/** Incidents with those of their alarms that were asked for; none left, none shown. */
const narrowedIncidents = (incidents: readonly Incident[], shown: ReadonlySet<string>): Incident[] =>
  incidents.flatMap((incident) => {
    const alarms = incident.alarms.filter((alarm) => shown.has(alarm.id));
    return alarms.length === 0 ? [] : [{ ...incident, alarms }];
  });

/**
 * Everything that the logs tell. Apart from what is made of it, so that the rows which were held for the comparison are
 * let go before the work on the alarms begins.
 */
const gather = async (options: AnalyzeOptions) => {
  const files = await expandInputs(options.files, { host: false });
  const host = await expandInputs(options.host, { host: true });
  const { books, ...logs } = await readLogs([...files.inputs, ...host.inputs], options);
  const zone = zoneTold(options, logs.summaries);
  const namesOriginals = logs.summaries.some(
    ({ kind, columns }) => kind !== 'host' && columns.includes('original_rrn'),
  );
  const reconciliation = closeBooks(books, zone.zone, namesOriginals);
  disagree(books.state, reconciliation?.disagreements ?? []);
  return {
    ...logs,
    ...zone,
    state: books.state,
    reconciliation,
    failures: [...files.failures, ...host.failures, ...logs.failures],
  };
};

/** Logs in, explained alarms out. Throws UserError where nothing can be read at all. */
export const analyze = async (options: AnalyzeOptions): Promise<Report> => {
  const { state, reconciliation, zone, stated, named, ...logs } = await gather(options);
  const { summaries, skipped, rejects, cardData, cardDataTotal } = logs;
  const columns = new Set<Column>(summaries.flatMap((summary) => summary.columns));

  const { subjects, ask } = seal(state, columns);
  const book = openRuleBook(options.rules ?? RULES, columns);
  const diagnosed = diagnoseAll(subjects, book, ask);
  const found = rankedIncidents(incidentsOf(diagnosed, ask), ask);
  const explained = alarmsOf(diagnosed, found, ask, subjects);
  const incidents = incidentReports(found, explained, ask);

  const events = subjects.flatMap(({ subject }) => (subject.inherits === undefined ? [subject] : []));

  const period = ask.period;
  const settled = applySettings(
    { alarms: explained, incidents },
    options,
    ask.place,
    { name: zone, stated },
    period.to,
  );
  const asked = wanted(options.filter, zone);
  const alarms = settled.alarms.filter(asked.isAlarm);
  const shown = new Set(alarms.map((alarm) => alarm.id));
  const shownIncidents = narrowedIncidents(settled.incidents, shown);
  return {
    tool: TOOL,
    timeZone: zone,
    timeZoneStated: stated,
    period: state.period,
    inputs: summaries,
    failures: logs.failures,
    skippedInputs: skipped,
    rejects,
    cardData,
    cardDataTotal,
    summary: {
      ...state.counts,
      alarms: alarms.length,
      incidents: shownIncidents.length,
      byCause: countBy(CAUSES, alarms, ({ diagnosis }) => diagnosis.cause),
      bySeverity: countBy(SEVERITIES, alarms, ({ severity }) => severity),
      impacts: impactsOfRun(alarms, ask, { transactions: state.counts.transactions, cardData: cardDataTotal }),
    },
    incidents: shownIncidents,
    alarms,
    warnings: [
      ...standingOut(events, new Set(incidents.flatMap(({ scope }) => scope.terminals)), ask),
      ...successWords(summaries),
      ...earlyWarnings(events, cardData, ask).map((warning) =>
        // The list holds the first findings only.
        warning.kind === 'card-data-in-log' ? { ...warning, args: { ...warning.args, count: cardDataTotal } } : warning,
      ),
      ...(named && options.places !== undefined ? silences(options.places, period, activityOf(state), zone) : []),
    ],
    ...(reconciliation === undefined
      ? {}
      : {
          reconciliation: reconciliationReport(
            reconciliation,
            explained,
            {
              shown,
              isWanted: asked.isRow,
              // A terminal without a merchant of its own row is its usual merchant's.
              isPlace:
                asked.isPlace === undefined
                  ? undefined
                  : (terminalId, merchantId) =>
                      asked.isPlace?.(terminalId, merchantId ?? usualMerchant(state.fleet, terminalId ?? '')) === true,
              any: asked.any,
            },
            localDayIn(zone),
          ),
        }),
    // Where nothing was read, no rule was missed.
    skippedRules: (state.counts.records === 0 ? [] : book.skipped).map(({ rule, missing }) => ({
      rule: rule.id,
      missing,
    })),
    ...(settled.uses.length === 0 ? {} : { suppressions: settled.uses, suppressedAlarms: settled.hidden }),
    ...(state.period === undefined
      ? {}
      : { statistics: alarmStatistics(alarms, state.period, ask.place, state.clears) }),
  };
};
