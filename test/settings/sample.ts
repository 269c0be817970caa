import type { Place, Subject } from '../../src/model/diagnosis.ts';
import { type PlaceSettings, SILENCE_MINUTES, type ScopeNames, type Suppression } from '../../src/model/settings.ts';

/** Where an alarm is, from its own row alone. */
export const placeOf = ({ record }: Subject): Place => ({
  terminal: record.terminalId,
  site: record.merchantId ?? record.terminalId,
  channel: record.kind === 'alarm' ? undefined : record.channel,
  issuer: record.kind === 'alarm' ? undefined : record.issuer,
  version: record.appVersion,
  card: undefined,
});

const NOWHERE: ScopeNames = {
  terminals: [],
  merchants: [],
  issuers: [],
  channels: [],
  versions: [],
  everywhere: false,
};

export const suppressionOf = (scope: Partial<ScopeNames>, changes: Partial<Suppression> = {}): Suppression => ({
  what: 'payment-environment/network',
  causes: ['payment-environment/network'],
  rule: undefined,
  scope: { ...NOWHERE, ...scope },
  reason: 'line is being replaced',
  owner: 'Chen',
  expires: '2026-03-31',
  ...changes,
});

export const placeSettings = (changes: Partial<PlaceSettings>): PlaceSettings => ({
  name: undefined,
  terminals: [],
  merchants: [],
  critical: false,
  owner: undefined,
  openingHours: undefined,
  silenceMinutes: SILENCE_MINUTES,
  peers: [],
  ...changes,
});
