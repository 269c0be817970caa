import type { FaultTruth, WorldTruth } from '../worlds/truth.ts';
import type { Found, FoundIncident } from './found.ts';

/** A planted fault is to be found as an incident when it has at least this many alarm rows and is not of one card only. */
export const ROWS_TO_BE_AN_INCIDENT = 3;
export const toBeFound = ({ rows, scope }: FaultTruth): boolean =>
  rows >= ROWS_TO_BE_AN_INCIDENT && scope.kind !== 'card';

/**
 * Ordinary trade brings the like in fewer than one of twenty such logs. Other faults (three wrong PINs in a day that sees
 * twenty) nobody could tell from it: they are scored with the rest, and the figure without them is stated beside.
 */
const BY_CHANCE = 0.05;
export const standsOut = ({ failures, byChance }: FaultTruth): boolean =>
  failures >= ROWS_TO_BE_AN_INCIDENT && byChance < BY_CHANCE;

/** An incident is a fault's when at least half of its alarms are, and holds it when it has at least half of the fault's. */
const HALF = 0.5;

export const VERDICTS = ['one', 'wrong scope', 'wrong cause', 'partly', 'fragments', 'merged', 'missing'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface FaultVerdict {
  readonly seed: number;
  readonly fault: FaultTruth;
  readonly verdict: Verdict;
  readonly incidents: readonly FoundIncident[];
}

export interface Stray {
  readonly seed: number;
  readonly incident: FoundIncident;
  readonly alarms: number;
  /** At least half of its alarms have the cause it names, though nothing joins them. */
  readonly causeRight: boolean;
  readonly ordinaryWorld: boolean;
}

export interface IncidentScore {
  readonly faults: readonly FaultVerdict[];
  readonly strays: readonly Stray[];
  readonly incidents: number;
}

/** Scope as named in the report; where the report names none, as its lists suggest. */
const kindOf = ({ scope }: FoundIncident): string => {
  if (scope.kind !== undefined) return scope.kind;
  if (scope.terminals.length === 1) return 'terminal';
  if (scope.merchants.length === 1) return 'site';
  if (scope.issuers.length === 1) return 'issuer';
  if (scope.versions.length === 1) return 'version';
  return scope.channels.length === 1 ? 'channel' : 'everything';
};

/** Terminals named alike by truth and report, as a share of those that either names. */
const SAME_TERMINALS = 0.8;
const sameTerminals = (some: readonly string[], others: readonly string[]): boolean => {
  const both = some.filter((terminal) => others.includes(terminal)).length;
  return both >= (some.length + others.length - both) * SAME_TERMINALS;
};

const namedScopeFits = (fault: FaultTruth, incident: FoundIncident, columns: ReadonlySet<string>): boolean => {
  const kind = kindOf(incident);
  const { scope } = incident;
  if (!fault.scope.equals.some((one) => one === kind)) return false;
  const holds = (names: readonly string[], column: string): boolean =>
    kind !== fault.scope.kind || !columns.has(column) || names.includes(fault.scope.name);
  switch (kind) {
    case 'terminal':
      return scope.terminals.length === 1 && fault.scope.terminals.includes(scope.terminals[0] ?? '');
    case 'site':
      return (
        !columns.has('merchant_id') ||
        (scope.merchants.length === 1 && fault.scope.merchants.includes(scope.merchants[0] ?? ''))
      );
    case 'issuer':
      return holds(scope.issuers, 'issuer');
    case 'version':
      return holds(scope.versions, 'app_version');
    case 'channel':
      return holds(scope.channels, 'channel');
    default:
      return true;
  }
};

const scopeFits = (fault: FaultTruth, incident: FoundIncident, columns: ReadonlySet<string>): boolean => {
  if (namedScopeFits(fault, incident, columns)) return true;
  // Without a version column the smallest scope that fits a release are the terminals that have it, each by name.
  const nameless = fault.scope.kind === 'version' && !columns.has('app_version');
  return nameless && kindOf(incident) === 'terminal' && sameTerminals(incident.scope.terminals, fault.scope.terminals);
};

/** A channel's fault that no row of the log tells from that of one place's line may be told as this line's, of just that place. */
const isLineAsWell = (fault: FaultTruth, incident: FoundIncident, columns: ReadonlySet<string>): boolean =>
  incident.cause === 'payment-environment/network' &&
  scopeFits({ ...fault, scope: { ...fault.scope, equals: fault.orLine } }, incident, columns);

/** Compares the incidents of one world with the faults planted in it. */
export const judgeIncidents = (truth: WorldTruth, found: Found): IncidentScore => {
  const columns = new Set(Object.values(truth.world.columns).flat());
  const truths = new Map(truth.rows.map((row) => [`${row.file}:${row.line}`, row]));
  const causes = new Map(found.incidents.map(({ id, cause }) => [id, cause]));
  const agreeing = new Map<string, number>();
  const shares = new Map<string, Map<string, number>>();
  const sizes = new Map<string, number>();
  for (const { file, line, incident } of found.alarms) {
    if (incident === undefined) continue;
    sizes.set(incident, (sizes.get(incident) ?? 0) + 1);
    const row = truths.get(`${file}:${line}`);
    if (row !== undefined && row.cause === causes.get(incident))
      agreeing.set(incident, (agreeing.get(incident) ?? 0) + 1);
    const faultId = row?.faultId;
    if (faultId === undefined || faultId === null) continue;
    const share = shares.get(incident) ?? new Map<string, number>();
    share.set(faultId, (share.get(faultId) ?? 0) + 1);
    shares.set(incident, share);
  }
  const owned = new Map<string, FoundIncident[]>();
  const joined = new Map<string, FoundIncident[]>();
  const strays: Stray[] = [];
  for (const incident of found.incidents) {
    const size = sizes.get(incident.id) ?? 0;
    const ranked = [...(shares.get(incident.id) ?? [])].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const planted = ranked.reduce((sum, [, count]) => sum + count, 0);
    const [main] = ranked;
    if (!main || planted < size * HALF) {
      strays.push({
        seed: truth.seed,
        incident,
        alarms: size,
        causeRight: (agreeing.get(incident.id) ?? 0) >= size * HALF,
        ordinaryWorld: truth.world.ordinaryOnly,
      });
      continue;
    }
    owned.set(main[0], [...(owned.get(main[0]) ?? []), incident]);
    for (const [other] of ranked.slice(1)) joined.set(other, [...(joined.get(other) ?? []), incident]);
  }
  const faults = truth.faults.filter(toBeFound).map((fault): FaultVerdict => {
    const own = owned.get(fault.id) ?? [];
    const within = joined.get(fault.id) ?? [];
    const held = (incident: FoundIncident): number => (shares.get(incident.id)?.get(fault.id) ?? 0) / fault.rows;
    const [only] = own;
    const judge = (): Verdict => {
      if (!only) return within.some((incident) => held(incident) >= HALF) ? 'merged' : 'missing';
      if (own.length > 1) return 'fragments';
      const isLine = isLineAsWell(fault, only, columns);
      if (only.cause !== fault.cause && !isLine) return 'wrong cause';
      if (held(only) < HALF || only.to < Date.parse(fault.from) || only.from > Date.parse(fault.to)) return 'partly';
      return isLine || scopeFits(fault, only, columns) ? 'one' : 'wrong scope';
    };
    return { seed: truth.seed, fault, verdict: judge(), incidents: own.length > 0 ? own : within };
  });
  return { faults, strays, incidents: found.incidents.length };
};
