import type { FieldId } from '../columns.ts';
import { FIELD_IDS, headerKey } from '../columns.ts';
import type { Profile } from './profile.ts';

/** How many of a profile's columns an export has. */
export interface Fit {
  readonly profile: Profile;
  readonly found: number;
  readonly of: number;
}

/** An export of the same vendor may lack a column or two: one in four. */
const MOST_MISSING = 0.25;
/** What a log cannot do without: where a profile names any of a group, the export must have one of them. */
const GROUPS: readonly (readonly FieldId[])[] = [
  ['time', 'date'],
  ['response_code', 'response_text', 'status', 'alarm_code', 'message'],
];

const keyOf = (name: string): string => headerKey(name) || name;

/** The fit of one profile; undefined where the export is not one that it describes. */
const fitOf = (profile: Profile, keys: ReadonlySet<string>): Fit | undefined => {
  if (profile.header === 'none') return undefined;
  if (!profile.headers.every((header) => keys.has(keyOf(header)))) return undefined;
  const fields = FIELD_IDS.filter((field) => profile.columns[field] !== undefined);
  const there = new Set(fields.filter((field) => profile.columns[field]?.some((name) => keys.has(keyOf(name)))));
  const isWhole = GROUPS.every((group) => {
    const named = group.filter((field) => fields.includes(field));
    return named.length === 0 || named.some((field) => there.has(field));
  });
  const isEnough = there.size > 0 && there.size >= fields.length * (1 - MOST_MISSING);
  return isWhole && (isEnough || profile.headers.length > 0)
    ? { profile, found: there.size, of: fields.length }
    : undefined;
};

/** Of somebody's own profiles the one that describes an export best: most columns found, then fewest missing. */
export const bestFit = (profiles: readonly Profile[], names: readonly string[]): Fit | undefined => {
  const keys = new Set(names.map(keyOf));
  let best: Fit | undefined;
  for (const profile of profiles) {
    const fit = fitOf(profile, keys);
    if (fit === undefined) continue;
    if (best === undefined || fit.found > best.found || (fit.found === best.found && fit.of < best.of)) best = fit;
  }
  return best;
};

/** The highest place that a profile without a header names. */
export const widthOf = (profile: Profile): number =>
  Math.max(
    0,
    ...Object.values(profile.columns).flatMap(
      (names) => names?.map((name) => Number(/^#(\d+)$/.exec(name)?.[1] ?? 0)) ?? [],
    ),
  );
