import type { IncidentScope, ScopeKind } from './diagnosis.ts';

/** The names that tell one scope from another of its kind, sorted. A card has no name that may be kept: its terminals stand for it. */
export const scopeNames = (scope: IncidentScope): readonly string[] => {
  const names: Readonly<Record<ScopeKind, readonly string[]>> = {
    card: scope.terminals,
    terminal: scope.terminals,
    site: scope.merchants,
    version: scope.versions,
    issuer: scope.issuers,
    channel: scope.channels,
    everything: [],
  };
  return [...names[scope.kind]].sort();
};
