import type { Incident } from '../model/diagnosis.ts';
import type { BaselineComparison, IncidentIdentity } from '../model/report.ts';
import { byIdentity, distinct, identityOf, keyOf } from './identity.ts';

/** Incidents that are known and need not turn a run red. */
export interface Baseline {
  readonly incidents: readonly IncidentIdentity[];
}

/** What a baseline of these incidents holds. */
export const baselineOf = (incidents: readonly Incident[]): Baseline => ({
  incidents: distinct(incidents.map(identityOf)),
});

/** Incidents against a baseline: one that is fixed and one that is new are seen as such, even where their number is the same. */
export const compareWithBaseline = (incidents: readonly Incident[], baseline: Baseline): BaselineComparison => {
  const held = new Set(baseline.incidents.map(keyOf));
  const seen = new Set(incidents.map((incident) => keyOf(identityOf(incident))));
  const isKnown = (incident: Incident): boolean => held.has(keyOf(identityOf(incident)));
  return {
    fresh: incidents.filter((incident) => !isKnown(incident)).map(({ id }) => id),
    known: incidents.filter(isKnown).map(({ id }) => id),
    gone: baseline.incidents.filter((one) => !seen.has(keyOf(one))),
  };
};

/** What an update adds to a baseline, and what it takes out. */
export const changesBetween = (
  before: Baseline,
  after: Baseline,
): { readonly added: readonly IncidentIdentity[]; readonly removed: readonly IncidentIdentity[] } => {
  const old = new Set(before.incidents.map(keyOf));
  const now = new Set(after.incidents.map(keyOf));
  return {
    added: after.incidents.filter((one) => !old.has(keyOf(one))),
    removed: before.incidents.filter((one) => !now.has(keyOf(one))),
  };
};

/** A baseline as it is kept: one line per incident in a fixed order, so that a reviewer sees what changed. */
export const baselineText = ({ incidents }: Baseline): string => {
  const lines = [...incidents]
    .sort(byIdentity)
    .map(({ cause, scope, names }) => `    ${JSON.stringify({ cause, scope, names })}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "schemaVersion": 1,\n  "incidents": ${list}\n}\n`;
};
