import * as z from 'zod/mini';
import { LANGUAGES } from '../messages/words.ts';
import { SEVERITIES } from '../model/cause.ts';
import { delimiterNamed, encodingNamed, ENCODINGS, layoutNamed, TIME_FORMATS } from '../input/forced.ts';
import { RULES } from '../rules/index.ts';
import { causesNamed } from './causes-named.ts';
import { YEARS } from './limits.ts';
import { timeZoneNamed } from './time-zone.ts';

const KINDS = ['transactions', 'alarms', 'host'] as const;
const TIME_ZONE = 'Area/City (IANA)';
const DATE = 'YYYY-MM-DD';
const HOURS = '"08:00-22:00" | closed';

const some = z.string().check(z.minLength(1));
const known = (isKnown: (text: string) => boolean, expected: string) => z.string().check(z.refine(isKnown, expected));
const names = z.array(some).check(z.minLength(1));

const isDate = (text: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  // The calendar rolls 30 February over to March: what does not come back as written is no date.
  const day = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return day.toISOString().slice(0, 10) === text;
};
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;
const date = z.string().check(z.refine(isDate, DATE));
const hours = z.optional(z.string().check(z.refine((text) => text === 'closed' || CLOCK.test(text), HOURS)));

const SCOPE = z
  .strictObject({
    terminals: z.optional(names),
    merchants: z.optional(names),
    issuers: z.optional(names),
    channels: z.optional(names),
    versions: z.optional(names),
    everywhere: z.optional(z.literal(true)),
  })
  .check(
    z.refine(
      ({ everywhere, ...parts }) => (everywhere === true) !== Object.values(parts).some((list) => list !== undefined),
      'terminals | merchants | issuers | channels | versions, or everywhere: true',
    ),
  );

const SUPPRESSION = z
  .strictObject({
    cause: z.optional(z.string().check(z.refine((name) => causesNamed(name).length > 0, 'posalarm explain'))),
    rule: z.optional(z.string().check(z.refine((id) => RULES.some((rule) => rule.id === id), 'posalarm rules list'))),
    scope: SCOPE,
    reason: some,
    owner: some,
    expires: date,
  })
  .check(z.refine(({ cause, rule }) => (cause === undefined) !== (rule === undefined), 'cause | rule'));

const OPENING_HOURS = z.strictObject({
  everyDay: hours,
  monday: hours,
  tuesday: hours,
  wednesday: hours,
  thursday: hours,
  friday: hours,
  saturday: hours,
  sunday: hours,
});

const PLACE = z
  .strictObject({
    name: z.optional(some),
    terminals: z.optional(names),
    merchants: z.optional(names),
    critical: z.optional(z.boolean()),
    owner: z.optional(some),
    openingHours: z.optional(OPENING_HOURS),
    silenceMinutes: z.optional(z.int().check(z.gte(15), z.lte(1440))),
    peers: z.optional(names),
  })
  .check(
    z.refine(({ terminals, merchants }) => terminals !== undefined || merchants !== undefined, 'terminals | merchants'),
  );

/** What a settings file may hold; see `SettingsFile`. */
export const SHAPE = z.strictObject({
  $schema: z.optional(z.string()),
  lang: z.optional(z.enum(LANGUAGES)),
  timeZone: z.optional(z.string().check(z.refine((name) => timeZoneNamed(name) !== undefined, TIME_ZONE))),
  profile: z.optional(some),
  kind: z.optional(z.enum(KINDS)),
  timeFormat: z.optional(known((name) => layoutNamed(name) !== undefined, TIME_FORMATS.join(' | '))),
  year: z.optional(z.int().check(z.gte(YEARS.first), z.lte(YEARS.last))),
  encoding: z.optional(known((name) => encodingNamed(name) !== undefined, ENCODINGS.join(' | '))),
  delimiter: z.optional(known((text) => delimiterNamed(text) !== undefined, ", | ; | tab | '|' | …")),
  format: z.optional(some),
  minSeverity: z.optional(z.enum(SEVERITIES)),
  failOn: z.optional(z.enum(SEVERITIES)),
  failOnNew: z.optional(z.boolean()),
  failOnUndetermined: z.optional(z.int().check(z.nonnegative())),
  baseline: z.optional(some),
  strict: z.optional(z.boolean()),
  maxRejects: z.optional(z.int().check(z.nonnegative())),
  detail: z.optional(z.boolean()),
  statistics: z.optional(z.boolean()),
  width: z.optional(z.int().check(z.gte(40), z.lte(400))),
  color: z.optional(z.boolean()),
  quiet: z.optional(z.boolean()),
  places: z.optional(z.array(PLACE)),
  suppressions: z.optional(z.array(SUPPRESSION)),
});

const keysOf = (shape: { readonly shape: object }): readonly string[] => Object.keys(shape.shape);

/** What may stand at a place in the file: the keys known there. */
export const keysAt = (path: readonly PropertyKey[]): readonly string[] => {
  const [list, , inner] = path;
  if (list === 'places') return keysOf(inner === 'openingHours' ? OPENING_HOURS : PLACE);
  if (list === 'suppressions') return keysOf(inner === 'scope' ? SCOPE : SUPPRESSION);
  return keysOf(SHAPE).filter((key) => key !== '$schema');
};
