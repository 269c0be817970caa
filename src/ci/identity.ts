import type { CauseId } from '../model/cause.ts';
import type { IncidentScope, ScopeKind } from '../model/diagnosis.ts';
import type { IncidentIdentity } from '../model/report.ts';
import { scopeNames } from '../model/scope-names.ts';

interface Identified {
  readonly cause: CauseId;
  readonly scope: IncidentScope;
}

/** An incident by its cause and scope: how many alarms it has, on which lines and when, does not enter. */
export const identityOf = ({ cause, scope }: Identified): IncidentIdentity => ({
  cause,
  scope: scope.kind,
  names: scopeNames(scope),
});

/** The identity as one string. */
export const keyOf = ({ cause, scope, names }: IncidentIdentity): string => JSON.stringify([cause, scope, ...names]);

/** A total order: cause, then scope, then names. */
export const byIdentity = (a: IncidentIdentity, b: IncidentIdentity): number => {
  const [left, right] = [keyOf(a), keyOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Each identity once, in order. */
export const distinct = (identities: readonly IncidentIdentity[]): readonly IncidentIdentity[] =>
  [...new Map(identities.map((one) => [keyOf(one), one])).values()].sort(byIdentity);

/** The scope of an identity, for words that name scopes. */
export const scopeOf = ({ scope, names }: IncidentIdentity): IncidentScope => {
  const at = (...kinds: readonly ScopeKind[]): readonly string[] => (kinds.includes(scope) ? names : []);
  return {
    kind: scope,
    terminals: at('terminal', 'card'),
    merchants: at('site'),
    issuers: at('issuer'),
    channels: at('channel'),
    versions: at('version'),
  };
};
