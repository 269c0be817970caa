import type { Place, Subject } from '../model/diagnosis.ts';
import type { PlaceSettings, Suppression } from '../model/settings.ts';
import { wallClockOf } from './opening-hours.ts';
import { type Placed, withPlaces } from './places.ts';
import { type Suppressed, suppress } from './suppress.ts';

export { silences } from './silence.ts';

/** What the people who run the fleet have settled beforehand. */
export interface FleetSettings {
  readonly places?: readonly PlaceSettings[];
  readonly suppressions?: readonly Suppression[];
  /** `YYYY-MM-DD`: the day on which suppressions are judged; that on which the logs end where it is left out. */
  readonly asOf?: string | undefined;
}

/** Brings the settings to what was found: first what places mean for severity, then what is hidden. */
export const applySettings = (
  found: Placed,
  { places = [], suppressions = [], asOf }: FleetSettings,
  place: (subject: Subject) => Place,
  zone: { readonly name: string; readonly stated: boolean },
  end: number,
): Suppressed => {
  const placed = withPlaces(found, places, place, zone.stated ? zone.name : undefined);
  // Asking for the day loads the zone's rules, which a short run would feel.
  const today = asOf ?? (suppressions.length === 0 ? '' : wallClockOf(zone.name)(end).date);
  return suppress(placed.alarms, placed.incidents, suppressions, today, place);
};
