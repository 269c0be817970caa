import {
  type Opening,
  type OpeningHours,
  type PlaceSettings,
  SILENCE_MINUTES,
  type Suppression,
  WEEKDAYS,
} from '../model/settings.ts';
import { causesNamed } from './causes-named.ts';
import type { SettingsFile } from './settings-file.ts';

type FilePlace = NonNullable<SettingsFile['places']>[number];
type FileHours = NonNullable<FilePlace['openingHours']>;

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** `08:00-22:00`; the shape of the text was checked when the file was read. */
const openingOf = (text: string | undefined): Opening | null | undefined => {
  if (text === undefined) return undefined;
  if (text === 'closed') return null;
  return { from: minutesOf(text), to: minutesOf(text.slice(6)) };
};

const hoursOf = (hours: FileHours): OpeningHours =>
  Object.fromEntries(
    WEEKDAYS.flatMap((day) => {
      const opening = openingOf(hours[day] ?? hours.everyDay);
      return opening === undefined ? [] : [[day, opening]];
    }),
  );

/** Places as the file names them. */
export const placesOf = (places: SettingsFile['places']): readonly PlaceSettings[] =>
  (places ?? []).map((place) => ({
    name: place.name,
    terminals: place.terminals ?? [],
    merchants: place.merchants ?? [],
    critical: place.critical ?? false,
    owner: place.owner,
    openingHours: place.openingHours === undefined ? undefined : hoursOf(place.openingHours),
    silenceMinutes: place.silenceMinutes ?? SILENCE_MINUTES,
    peers: place.peers ?? [],
  }));

/** Suppressions as the file names them. */
export const suppressionsOf = (suppressions: SettingsFile['suppressions']): readonly Suppression[] =>
  (suppressions ?? []).map(({ cause, rule, scope, reason, owner, expires }) => ({
    what: cause ?? rule ?? '',
    causes: cause === undefined ? [] : causesNamed(cause),
    rule,
    scope: {
      terminals: scope.terminals ?? [],
      merchants: scope.merchants ?? [],
      issuers: scope.issuers ?? [],
      channels: scope.channels ?? [],
      versions: scope.versions ?? [],
      everywhere: scope.everywhere ?? false,
    },
    reason,
    owner,
    expires,
  }));
