import { SEVERITIES, type Severity } from '../model/cause.ts';
import type { IncidentScope } from '../model/diagnosis.ts';
import type { IncidentIdentity } from '../model/report.ts';
import { byIdentity, identityOf, keyOf } from './identity.ts';
import type { CauseId } from '../model/cause.ts';

/** What of an incident in a saved report is compared. */
export interface SavedIncident {
  readonly id: string;
  readonly cause: CauseId;
  readonly severity: Severity;
  readonly scope: IncidentScope;
  readonly alarms: number;
}

/** Incidents of one identity in one report, taken together: the same fault may come twice in a period. */
export interface Standing {
  /** The worst. */
  readonly severity: Severity;
  readonly terminals: number;
  readonly alarms: number;
  readonly ids: readonly string[];
}

export const TRENDS = ['new', 'worse', 'same', 'better', 'gone'] as const;
export type Trend = (typeof TRENDS)[number];

/** One incident in two reports. */
export interface Change {
  readonly trend: Trend;
  readonly identity: IncidentIdentity;
  readonly before: Standing | undefined;
  readonly after: Standing | undefined;
}

/**
 * Alarms must grow or shrink by half, and by at least three, before an incident of unchanged severity and extent
 * counts as worse or better: counts scatter by about the square root of themselves, and a handful by nearly all.
 */
const CHANGED_BY = 1.5;
const CHANGED_LEAST = 3;

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

const standings = (
  incidents: readonly SavedIncident[],
): Map<string, { identity: IncidentIdentity; standing: Standing }> => {
  const groups = new Map<string, SavedIncident[]>();
  for (const incident of incidents) {
    const key = keyOf(identityOf(incident));
    groups.set(key, [...(groups.get(key) ?? []), incident]);
  }
  const found = new Map<string, { identity: IncidentIdentity; standing: Standing }>();
  for (const [key, group] of groups) {
    const [first] = group;
    if (first === undefined) continue;
    const severity = group.reduce<Severity>(
      (worst, one) => (rank(one.severity) < rank(worst) ? one.severity : worst),
      first.severity,
    );
    const standing: Standing = {
      severity,
      terminals: new Set(group.flatMap(({ scope }) => scope.terminals)).size,
      alarms: group.reduce((sum, { alarms }) => sum + alarms, 0),
      ids: group.map(({ id }) => id),
    };
    found.set(key, { identity: identityOf(first), standing });
  }
  return found;
};

const grown = (from: number, to: number): boolean => to - from >= CHANGED_LEAST && to >= from * CHANGED_BY;

/** Severity decides; at equal severity the number of terminals; at equal extent the number of alarms. */
const trendOf = (before: Standing, after: Standing): Trend => {
  const severity = rank(before.severity) - rank(after.severity);
  if (severity !== 0) return severity > 0 ? 'worse' : 'better';
  if (before.terminals !== after.terminals) return after.terminals > before.terminals ? 'worse' : 'better';
  if (grown(before.alarms, after.alarms)) return 'worse';
  return grown(after.alarms, before.alarms) ? 'better' : 'same';
};

/** The incidents of two reports, by cause and scope: first what is new, then worse, the same, better, gone. */
export const diffIncidents = (before: readonly SavedIncident[], after: readonly SavedIncident[]): readonly Change[] => {
  const [old, now] = [standings(before), standings(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .flatMap((key): Change[] => {
      const [was, is] = [old.get(key), now.get(key)];
      const identity = is?.identity ?? was?.identity;
      if (identity === undefined) return [];
      const trend = was === undefined ? 'new' : is === undefined ? 'gone' : trendOf(was.standing, is.standing);
      return [{ trend, identity, before: was?.standing, after: is?.standing }];
    })
    .sort(
      (a, b) =>
        TRENDS.indexOf(a.trend) - TRENDS.indexOf(b.trend) ||
        rank((a.after ?? a.before)?.severity ?? 'indeterminate') -
          rank((b.after ?? b.before)?.severity ?? 'indeterminate') ||
        byIdentity(a.identity, b.identity),
    );
};
