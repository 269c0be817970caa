import * as z from 'zod/mini';
import type { Lang } from '../../messages/words.ts';
import type { Alarm, Contrast, Incident, Tally } from '../../model/diagnosis.ts';
import type { InputSummary } from '../../model/record.ts';
import type { Report } from '../../model/report.ts';
import {
  at,
  createAlarms,
  createStrings,
  evidenceOf,
  impactOf,
  type Places,
  placesOf,
  type Strings,
} from './alarms.ts';
import { createMembers } from './members.ts';
import { alarmSchema, inputSchema, type Saved, type SavedAlarm, type SavedIncident, savedSchema } from './schema.ts';
import { reconciliationOf } from './reconciliation.ts';
import { baselineComparisonOf, statisticsOf, suppressionUseOf } from './settled.ts';

/**
 * Reads a JSON report back into the report it was written from, so that every renderer renders it as it would have
 * rendered the analysis itself: converting gives the same bytes as asking for that format in the first place.
 *
 * The JSON report is the wire form of `Report` (see ../json.ts), and this is its inverse. What is worded from figures and
 * ids is worded anew; evidence and advice are sentences that only the rule that said them could say again, so they stay
 * the sentences they were, and with them the language of the report. What no renderer may show is gone for good: card
 * tokens, and how a dictionary came to its reading.
 */
export type Read =
  | { readonly ok: true; readonly report: Report; readonly lang: Lang }
  /** `where` is the path of the first thing amiss, such as `alarms.3.time`; empty where the whole is no report. */
  | { readonly ok: false; readonly where: string };

/** Members that may be longer than memory allows twice. */
const LISTS = ['alarms', 'suppressedAlarms'] as const;

const tallyOf = (tally: Tally): Tally => ({ ...tally });

const contrastOf = ({ inside, outside, from, to }: SavedIncident['denominators']): Contrast => ({
  inside: tallyOf(inside),
  outside: tallyOf(outside),
  from: at(from),
  to: at(to),
});

const incidentOf = (saved: SavedIncident, alarms: readonly Alarm[], places: Places, shared: Strings): Incident => ({
  id: saved.id,
  cause: saved.probableCause.id,
  confidence: saved.probableCause.confidence,
  severity: saved.perceivedSeverity,
  from: at(saved.from),
  to: at(saved.to),
  over: saved.over,
  scope: saved.scope,
  denominators: contrastOf(saved.denominators),
  alarms,
  evidence: saved.evidence.map((one) => evidenceOf(one, places, shared)),
  impacts: saved.impacts.map(impactOf),
  countermeasures: saved.countermeasures,
  ...(saved.owners === undefined ? {} : { owners: saved.owners }),
  ...(saved.critical === undefined ? {} : { critical: saved.critical }),
});

/** Member by member, because the JSON report writes them in their order. */
const inputOf = (input: Saved['inputs'][number]): InputSummary => ({
  file: input.file,
  kind: input.kind,
  format: input.format,
  encoding: input.encoding,
  delimiter: input.delimiter,
  profile: input.profile,
  tables: input.tables,
  columns: input.columns,
  ignoredColumns: input.ignoredColumns,
  timeFormat: input.timeFormat,
  timeZone: input.timeZone,
  records: input.records,
  accepted: input.accepted,
  rejected: input.rejected,
  duplicates: input.duplicates,
  unknown: input.unknown,
  ...(input.timesCarryOffset === undefined ? {} : { timesCarryOffset: input.timesCarryOffset }),
  ...(input.encodingCertainty === undefined ? {} : { encodingCertainty: input.encodingCertainty }),
  ...(input.unknownValues === undefined ? {} : { unknownValues: input.unknownValues }),
});

/** What the settings brought to the report, and the figures about the alarms themselves. */
const settledOf = (
  { suppressions, baseline, statistics }: Saved,
  hidden: readonly Alarm[] | undefined,
): Pick<Report, 'suppressions' | 'suppressedAlarms' | 'baseline' | 'statistics'> => ({
  ...(suppressions === undefined ? {} : { suppressions: suppressions.map(suppressionUseOf) }),
  ...(hidden === undefined ? {} : { suppressedAlarms: hidden }),
  ...(baseline === undefined ? {} : { baseline: baselineComparisonOf(baseline) }),
  ...(statistics === undefined ? {} : { statistics: statisticsOf(statistics) }),
});

/** What the alarms were read with, and the alarms. */
interface ReadAlarms {
  readonly inputs: readonly InputSummary[];
  readonly places: Places;
  readonly shared: Strings;
  readonly alarms: readonly Alarm[];
  readonly hidden: readonly Alarm[] | undefined;
}

const reportOf = (saved: Saved, { inputs, places, shared, alarms, hidden }: ReadAlarms): Report => {
  const byIncident = new Map<string, Alarm[]>();
  for (const alarm of alarms) {
    if (alarm.incident === undefined) continue;
    const list = byIncident.get(alarm.incident);
    if (list === undefined) byIncident.set(alarm.incident, [alarm]);
    else list.push(alarm);
  }
  const { period, summary } = saved;
  return {
    tool: saved.tool,
    timeZone: saved.timeZone,
    timeZoneStated: saved.timeZoneStated,
    period: period === null ? undefined : { from: at(period.from), to: at(period.to) },
    inputs,
    failures: saved.failures,
    skippedInputs: saved.skippedInputs ?? [],
    rejects: saved.rejects.map(({ file, line, column, code, found }) => ({
      file: places.file(file),
      line,
      column,
      code,
      found,
    })),
    cardData: saved.cardData.map(({ file, line, column, what }) => ({ file: places.file(file), line, column, what })),
    cardDataTotal: saved.cardDataTotal ?? saved.cardData.length,
    skippedRules: saved.skippedRules,
    summary: { ...summary, impacts: summary.impacts.map(impactOf) },
    incidents: saved.incidents.map((one) => incidentOf(one, byIncident.get(one.id) ?? [], places, shared)),
    alarms,
    ...settledOf(saved, hidden),
    ...(saved.reconciliation === undefined
      ? {}
      : {
          reconciliation: reconciliationOf(saved.reconciliation, ({ file, line, record }) => ({
            file: places.file(file),
            line,
            record,
          })),
        }),
    warnings: saved.warnings.map(({ kind, terminalId, args, evidence }) => ({
      kind,
      terminalId,
      args,
      sources: evidence.map(places.source),
    })),
  };
};

const isList = (name: string): name is (typeof LISTS)[number] => LISTS.some((list) => list === name);

const pathOf = (path: readonly PropertyKey[] | undefined): string => path?.map(String).join('.') ?? '';

/** Takes in a report member by member, and its alarms one by one, in whatever order they come. */
const createReader = () => {
  const rest: Record<string, unknown> = {};
  const shared = createStrings();
  /** Alarms that came before the inputs that they name. */
  const early: { readonly list: (typeof LISTS)[number]; readonly alarm: SavedAlarm }[] = [];
  const seen = { alarms: 0, suppressedAlarms: 0 };
  const present = new Set<string>();
  let known: { readonly inputs: readonly InputSummary[]; readonly places: Places } | undefined;
  let into: Readonly<Record<(typeof LISTS)[number], ReturnType<typeof createAlarms>>> | undefined;
  let fault: string | undefined;

  const settle = (value: unknown): void => {
    const parsed = z.array(inputSchema).safeParse(value);
    // Where the inputs are no inputs, that is told with the rest.
    if (!parsed.success) return;
    const inputs = parsed.data.map(inputOf);
    const places = placesOf(inputs);
    known = { inputs, places };
    into = {
      alarms: createAlarms(inputs, places, shared),
      suppressedAlarms: createAlarms(inputs, places, shared),
    };
    for (const { list, alarm } of early.splice(0)) into[list].add(alarm);
  };

  return {
    member: (name: string, value: unknown): void => {
      if (isList(name)) {
        present.add(name);
        fault ??= name;
        return;
      }
      Object.defineProperty(rest, name, { value, enumerable: true, configurable: true, writable: true });
      if (name === 'inputs') settle(value);
    },
    alarm: (list: string, value: unknown): void => {
      if (!isList(list) || fault !== undefined) return;
      const parsed = alarmSchema.safeParse(value);
      if (!parsed.success) fault = `${list}.${seen[list]}.${pathOf(parsed.error.issues[0]?.path)}`;
      else if (into === undefined) early.push({ list, alarm: parsed.data });
      else into[list].add(parsed.data);
      seen[list] += 1;
    },
    list: (name: string): void => void present.add(name),
    end: (): Read => {
      const parsed = savedSchema.safeParse(rest);
      if (!parsed.success) return { ok: false, where: pathOf(parsed.error.issues[0]?.path) };
      if (fault !== undefined || !present.has('alarms')) return { ok: false, where: fault ?? 'alarms' };
      if (known === undefined || into === undefined) return { ok: false, where: 'inputs' };
      const alarms = into.alarms.end();
      const hidden = present.has('suppressedAlarms') ? into.suppressedAlarms.end() : undefined;
      return {
        ok: true,
        report: reportOf(parsed.data, { ...known, shared, alarms, hidden }),
        lang: parsed.data.language,
      };
    },
  };
};

/** The report in parsed JSON, or the place of the first thing that keeps it from being one. */
export const readSaved = (value: unknown): Read => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ok: false, where: '' };
  const reader = createReader();
  for (const [name, member] of Object.entries(value)) {
    if (!isList(name) || !Array.isArray(member)) {
      reader.member(name, member);
      continue;
    }
    reader.list(name);
    for (const one of member) reader.alarm(name, one);
  }
  return reader.end();
};

/** The same from a text that comes in pieces: its alarms are checked and kept one by one, and the text is let go. */
export const createSavedReader = (): { push: (text: string) => void; end: () => Read } => {
  const reader = createReader();
  const members = createMembers(new Set(LISTS), reader.list, reader.member, reader.alarm);
  let isFirst = true;
  return {
    push: (text) => {
      members.push(isFirst ? text.replace(/^\ufeff/, '') : text);
      if (text !== '') isFirst = false;
    },
    end: () => (members.end() ? reader.end() : { ok: false, where: '' }),
  };
};
