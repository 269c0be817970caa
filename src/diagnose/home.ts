import type { CauseId, NamedCauseId } from '../model/cause.ts';
import type { Diagnosis, Place, ScopeKind } from '../model/diagnosis.ts';

export const isNamed = (cause: CauseId): cause is NamedCauseId => cause !== 'undetermined';

/** Evidence of this weight, about seven to one, makes an outage of lost answers. */
const OUTAGE_WEIGHT = 2;

/** The strongest evidence for the cause of a diagnosis, in log-odds. */
export const weightFor = ({ cause, evidence }: Diagnosis): number =>
  evidence.reduce((most, one) => (one.cause === cause && one.bearing === 'for' ? Math.max(most, one.weight) : most), 0);

/** Where an alarm would belong, from the scope that its evidence speaks of. */
export const homeOf = (
  cause: NamedCauseId,
  scope: ScopeKind,
  place: Place,
  localWeight: number,
): { kind: ScopeKind; name: string } | undefined => {
  const at = (kind: ScopeKind, name: string | number | undefined): { kind: ScopeKind; name: string } | undefined =>
    name === undefined ? undefined : { kind, name: String(name) };
  switch (cause) {
    case 'payment-environment/payment-channel':
      if (scope === 'issuer') return at('issuer', place.issuer);
      if (scope === 'channel' && place.channel !== undefined) return at('channel', place.channel);
      if (scope === 'channel' || scope === 'everything') return at('everything', '*');
      return undefined;
    case 'payment-environment/network':
      // Where nobody says which terminals share a shop, those that lost the line together are one fault.
      if (scope === 'everything') return at('everything', '*');
      // A lost answer now and then is no outage: only what fails more here than elsewhere gathers into one.
      return localWeight >= OUTAGE_WEIGHT ? at('site', place.site) : undefined;
    case 'security-settings/keys':
      // A host that changed its keys asks every terminal on it to fetch new ones.
      if (scope === 'channel') return at('channel', place.channel) ?? at('everything', '*');
      return at('site', place.site);
    case 'security-settings/policy':
    case 'security-settings/tamper':
    case 'operator-error/merchant':
      return at('site', place.site);
    case 'system-failure/software-fault':
    case 'system-failure/incompatibility':
      if (scope === 'everything') return at('everything', '*');
      return scope === 'version' ? at('version', place.version) : at('site', place.site);
    case 'transaction-anomaly/suspected-fraud':
      return scope === 'card' && place.card !== undefined ? at('card', place.card) : at('terminal', place.terminal);
    default:
      return at('terminal', place.terminal);
  }
};
