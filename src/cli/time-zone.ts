import { zoneNamed } from '../input/zone-names.ts';

const zonesKnown = (): readonly string[] => [...Intl.supportedValuesOf('timeZone'), 'UTC'];

/**
 * The zone of a name or phrase (`Eastern Time (US & Canada)`, `北京时间`) in its usual spelling, or undefined where there
 * is none. Bare offsets are no zones.
 */
export const timeZoneNamed = (text: string): string | undefined => {
  if (!/^[\p{L}(]/u.test(text)) return undefined;
  const known = zonesKnown().find((name) => name.toLowerCase() === text.toLowerCase());
  if (known !== undefined) return known;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: text }).format(0);
    return text;
  } catch {
    const named = zoneNamed(text);
    return named !== undefined && 'iana' in named ? named.iana : undefined;
  }
};
