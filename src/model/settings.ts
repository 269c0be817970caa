import type { CauseId } from './cause.ts';

/** Parts of the fleet by name. Kinds that are named must all fit; of one kind, one name is enough. */
export interface ScopeNames {
  readonly terminals: readonly string[];
  readonly merchants: readonly string[];
  readonly issuers: readonly string[];
  readonly channels: readonly string[];
  readonly versions: readonly string[];
  /** True where no part is named on purpose. */
  readonly everywhere: boolean;
}

/** Alarms that somebody has decided not to see for a while, with the reason. */
export interface Suppression {
  /** The cause, category or rule as written in the settings. */
  readonly what: string;
  /** Diagnosed causes it covers; empty where it names a rule. */
  readonly causes: readonly CauseId[];
  /** A rule without whose evidence the cause would not have been found as it was. */
  readonly rule: string | undefined;
  readonly scope: ScopeNames;
  readonly reason: string;
  readonly owner: string;
  /** The last day on which it holds, `YYYY-MM-DD`, in the zone of the report. */
  readonly expires: string;
}

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Minutes since local midnight; an end at or before the start lies on the next day. */
export interface Opening {
  readonly from: number;
  readonly to: number;
}

/** When a place trades, in the zone of the report. `null`: closed all day. A day left out is not known. */
export type OpeningHours = Readonly<Partial<Record<Weekday, Opening | null>>>;

/** What the people who run the fleet know of a part of it. */
export interface PlaceSettings {
  readonly name: string | undefined;
  readonly terminals: readonly string[];
  readonly merchants: readonly string[];
  /** Faults here weigh one level more. */
  readonly critical: boolean;
  readonly owner: string | undefined;
  readonly openingHours: OpeningHours | undefined;
  /** Silence while open that is worth a warning, in minutes. */
  readonly silenceMinutes: number;
  /** Terminals that trade when this place does; those of its own site where none is named. */
  readonly peers: readonly string[];
}

/** Two hours without a single payment or message while others sell: own judgement, to be set per place. */
export const SILENCE_MINUTES = 120;

/** How one suppression fared in a run. */
export interface SuppressionUse {
  readonly suppression: Suppression;
  /** `expired` ones hide nothing; `unused` ones held but met no alarm. */
  readonly state: 'used' | 'unused' | 'expired';
  /** Alarms hidden; of an expired one, those it would have hidden. */
  readonly alarms: number;
  /** Incidents of which nothing was left to show. */
  readonly incidents: number;
}
