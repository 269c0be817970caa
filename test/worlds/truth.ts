import type { NamedCauseId } from '../../src/model/cause.ts';
import { scopesOfLine } from './either.ts';
import { versionAt } from './fleet.ts';
import { type Plan, useOf } from './plan.ts';
import { FAULT_SCOPES, type Fault, type FaultScope, type Fleet, type Row, SECOND, type Terminal } from './types.ts';
import { moment, type Written } from './write.ts';

/** What is true of one log row that is an alarm. */
export interface RowTruth {
  readonly file: string;
  /** 1-based physical line on which the record starts. */
  readonly line: number;
  readonly cause: NamedCauseId;
  readonly faultId: string | null;
  /** The event behind the row, in the generator's words. */
  readonly event: string;
  /** Counts neither as missed nor as invented: a reversal that went well, paper running low, a double charge. */
  readonly optional: boolean;
}

export interface FaultTruth {
  readonly id: string;
  readonly kind: string;
  readonly cause: NamedCauseId;
  readonly scope: {
    readonly kind: FaultScope;
    readonly name: string;
    /** Terminals and merchants with rows of this fault. */
    readonly terminals: readonly string[];
    readonly merchants: readonly string[];
    /** Scopes that mean the same terminals in this log, or the same seen through the columns it has. */
    readonly equals: readonly FaultScope[];
  };
  /** Scopes in which it is as rightly called the network's: nobody but this place tried the channel while it failed. */
  readonly orLine: readonly FaultScope[];
  /** ISO 8601 in UTC; times of logs without a zone count as UTC. Of the fault, not of its rows. */
  readonly from: string;
  readonly to: string;
  /** Rows of this fault that are surely alarms. */
  readonly rows: number;
  /** Of these, failures: what a terminal announces once more, or tells in both its logs, counts once. */
  readonly failures: number;
  /** How many runs like it the ordinary trade of this log would bring by itself. */
  readonly byChance: number;
}

export interface WorldTruth {
  readonly seed: number;
  readonly use: 'tune' | 'report' | 'other';
  readonly world: {
    readonly files: readonly string[];
    readonly records: number;
    readonly sites: number;
    readonly terminals: number;
    readonly from: string;
    readonly to: string;
    readonly language: string;
    readonly network: string;
    readonly show: string;
    readonly time: string;
    readonly encoding: string;
    readonly mojibake: boolean;
    readonly ordinaryOnly: boolean;
    readonly columns: Readonly<Record<string, readonly string[]>>;
  };
  readonly rows: readonly RowTruth[];
  readonly faults: readonly FaultTruth[];
}

const terminalsOf = (
  scope: FaultScope,
  fault: Fault,
  fleet: Fleet,
  hit: readonly Terminal[],
): ReadonlySet<string> | undefined => {
  const ids = (fit: (terminal: Terminal) => boolean): ReadonlySet<string> =>
    new Set(fleet.terminals.filter(fit).map(({ id }) => id));
  const first = hit[0];
  switch (scope) {
    case 'terminal':
      return fault.scope === 'terminal' ? ids(({ id }) => id === fault.name) : first ? new Set([first.id]) : undefined;
    case 'site':
      return fault.scope === 'site'
        ? ids(({ site }) => site.id === fault.name)
        : first
          ? ids(({ site }) => site === first.site)
          : undefined;
    case 'channel':
      return fault.scope === 'channel'
        ? ids(({ channel }) => channel === fault.name)
        : first
          ? ids(({ channel }) => channel === first.channel)
          : undefined;
    case 'version': {
      const time =
        Math.max(fault.from, fleet.from) + (Math.min(fault.to, fleet.to) - Math.max(fault.from, fleet.from)) * 0.9;
      const name = fault.scope === 'version' ? fault.name : first ? versionAt(first, time) : undefined;
      return name === undefined ? undefined : ids((terminal) => versionAt(terminal, time) === name);
    }
    case 'everything':
      return ids(() => true);
    default:
      return undefined;
  }
};

const same = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((id) => b.has(id));

/** Scopes nobody could tell apart from the log: same terminals, same rows, or a column that is not there. */
const equalScopes = (
  fault: Fault,
  fleet: Fleet,
  hit: readonly Terminal[],
  columns: ReadonlySet<string>,
): FaultScope[] => {
  const equals = new Set<FaultScope>([fault.scope]);
  const own = terminalsOf(fault.scope, fault, fleet, hit);
  const seen = new Set(hit.map(({ id }) => id));
  for (const scope of FAULT_SCOPES) {
    const other = terminalsOf(scope, fault, fleet, hit);
    if (!other || fault.scope === 'issuer' || fault.scope === 'card') continue;
    if ((own && same(own, other)) || same(seen, other)) equals.add(scope);
  }
  // Whoever was hit on one terminal only cannot be told from that terminal's own trouble.
  if (seen.size === 1 && fault.scope !== 'card' && fault.scope !== 'issuer') equals.add('terminal');
  if (
    new Set(hit.map(({ site }) => site.id)).size === 1 &&
    (fault.scope === 'channel' || fault.scope === 'version' || fault.scope === 'everything')
  )
    equals.add('site');
  if (fault.scope === 'channel' && !columns.has('channel')) equals.add('everything');
  if (fault.scope === 'version' && !columns.has('app_version')) equals.add('everything');
  if (fault.scope === 'issuer' && !columns.has('issuer')) equals.add('everything');
  return FAULT_SCOPES.filter((scope) => equals.has(scope));
};

/** One attempt tells of its failure in the transactions and in the alarms this closely together. */
const SAME_ATTEMPT = 10 * SECOND;

/** One row for each failed attempt: neither announcements nor what both logs tell. */
const failuresAmong = (rows: readonly Row[]): Row[] => {
  const last = new Map<string, number>();
  return [...rows]
    .sort((a, b) => a.time - b.time)
    .filter((row) => {
      if (row.kind === 'alarm' && row.event === 'generic-failure') return false;
      const key = `${row.terminal.id} ${row.event}`;
      const before = last.get(key);
      const both = before !== undefined && row.time - before < SAME_ATTEMPT;
      if (!both) last.set(key, row.time);
      return !both;
    });
};

/** The chance that a Poisson number of this mean is at least `least`. */
const atLeast = (least: number, mean: number): number => {
  let term = Math.exp(0 - mean);
  let below = 0;
  for (let at = 0; at < least; at += 1) {
    below += term;
    term *= mean / (at + 1);
  }
  return Math.max(0, 1 - below);
};

/**
 * How many runs like a fault's failures come of ordinary slips and refusals alone: each may open one, and as many more must
 * follow at the same place within the same attempts, at the rate at which the same events happen to healthy terminals. What
 * comes often by itself no reader can tell from a fault, not even one who knows that rate.
 */
const runsByChance = (fault: Fault, own: readonly Row[], all: readonly Row[]): number => {
  const events = new Set(own.map(({ event }) => event));
  const places = new Set(own.map(({ terminal }) => terminal));
  const times = own.map(({ time }) => time);
  const from = Math.min(...times);
  const to = Math.max(...times);
  let ordinary = 0;
  let attempts = 0;
  let here = 0;
  for (const row of all) {
    if (events.has(row.event) && row.truth?.faultId === null) ordinary += 1;
    if (row.kind !== 'transaction') continue;
    attempts += 1;
    const fits = fault.scope === 'issuer' ? row.card?.issuer === fault.name : places.has(row.terminal);
    if (fits && row.time >= from && row.time <= to) here += 1;
  }
  const rate = (ordinary + 0.5) / (attempts + 1);
  return (ordinary + 1) * atLeast(own.length - 1, rate * Math.max(here, own.length));
};

export const tellTruth = (
  plan: Plan,
  fleet: Fleet,
  faults: readonly Fault[],
  files: readonly Written[],
): WorldTruth => {
  const columns = new Set(files.flatMap((file) => file.columns));
  const rows: RowTruth[] = [];
  const all = files.flatMap((file) => file.rows.map(({ row }) => row));
  const hits = new Map<string, { terminals: Set<Terminal>; rows: number; sure: Row[] }>();
  for (const file of files) {
    for (const { row, line } of file.rows) {
      if (!row.truth) continue;
      const { cause, faultId, optional = false } = row.truth;
      rows.push({ file: file.name, line, cause, faultId, event: row.event, optional });
      if (faultId === null) continue;
      const hit = hits.get(faultId) ?? { terminals: new Set(), rows: 0, sure: [] };
      hit.terminals.add(row.terminal);
      if (!optional) hit.rows += 1;
      if (!optional) hit.sure.push(row);
      hits.set(faultId, hit);
    }
  }
  return {
    seed: plan.seed,
    use: useOf(plan.seed),
    world: {
      files: files.map(({ name }) => name),
      records: files.reduce((sum, file) => sum + file.rows.length, 0),
      sites: fleet.sites.length,
      terminals: fleet.terminals.length,
      from: moment(fleet.from, plan.time),
      to: moment(fleet.to, plan.time),
      language: plan.language,
      network: plan.network,
      show: plan.show,
      time: plan.time,
      encoding: plan.encoding,
      mojibake: plan.mojibake,
      ordinaryOnly: plan.ordinaryOnly,
      columns: Object.fromEntries(files.map((file) => [file.name, file.columns])),
    },
    rows,
    faults: faults.flatMap((fault) => {
      const hit = hits.get(fault.id);
      if (!hit) return [];
      const failures = failuresAmong(hit.sure);
      const terminals = fleet.terminals.filter((terminal) => hit.terminals.has(terminal));
      return [
        {
          id: fault.id,
          kind: fault.kind,
          cause: fault.cause,
          scope: {
            kind: fault.scope,
            name: fault.name,
            terminals: terminals.map(({ id }) => id),
            merchants: [...new Set(terminals.map(({ site }) => site.id))],
            equals: equalScopes(fault, fleet, terminals, columns),
          },
          orLine: scopesOfLine(fault, hit.sure, all),
          from: moment(fault.from, plan.time),
          to: moment(fault.to, plan.time),
          rows: hit.rows,
          failures: failures.length,
          byChance: runsByChance(fault, failures, all),
        },
      ];
    }),
  };
};
