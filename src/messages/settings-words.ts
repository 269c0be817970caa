/** What each setting is for: comments of the file that `init` writes, and descriptions in the JSON Schema. */
export interface SettingsWords {
  /** First lines of the file. */
  readonly heading: readonly string[];
  readonly keys: Readonly<Record<SettingKey, string>>;
  readonly place: Readonly<Record<PlaceKey, string>>;
  readonly suppression: Readonly<Record<SuppressionKey, string>>;
  readonly example: { readonly place: string; readonly owner: string; readonly reason: string };
  readonly wrote: (file: string) => string;
}

export const SETTING_KEYS = [
  'lang',
  'timeZone',
  'profile',
  'kind',
  'timeFormat',
  'year',
  'encoding',
  'delimiter',
  'format',
  'minSeverity',
  'failOn',
  'failOnNew',
  'failOnUndetermined',
  'baseline',
  'strict',
  'maxRejects',
  'detail',
  'statistics',
  'width',
  'color',
  'quiet',
  'places',
  'suppressions',
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];
export type PlaceKey =
  | 'name'
  | 'terminals'
  | 'merchants'
  | 'critical'
  | 'owner'
  | 'openingHours'
  | 'silenceMinutes'
  | 'peers';
export type SuppressionKey = 'cause' | 'rule' | 'scope' | 'reason' | 'owner' | 'expires';
