import type { UserError } from '../model/errors.ts';
import type { InputKind } from '../model/record.ts';
import type { ByContent } from './by-content.ts';
import { type FieldId, headerKey } from './columns.ts';
import type { InputFile, ReadOptions, Recognised } from './contract.ts';
import { failure } from './failures.ts';
import { placeName } from './find-header.ts';
import { newSigns } from './first-signs.ts';
import type { Frame } from './frame.ts';
import { type Assignment, assign, hasOutcome, hasTime, kindOf } from './header.ts';
import { type Leftovers, leftoversOf, likelyFor, withTaken } from './leftovers.ts';
import { shown } from './mask.ts';
import { type OrderBeside, orderBeside } from './order-beside.ts';
import { orderOfPlace } from './order-of-place.ts';
import { type Doubt, doubtOf, formatsOf, likelyOrder, stillOpen } from './order-of-dates.ts';
import { type Plan, type TimeOutcome, type TimeWish, completePlan, nativeProfile, planTime, restOf } from './plan.ts';
import { canonical, canonicalZh, generic } from './profiles/canonical.ts';
import { type Fit, bestFit } from './profiles/fit.ts';
import { PROFILES } from './profiles/index.ts';
import type { Profile } from './profiles/profile.ts';
import { recognisedIn } from './recognised.ts';
import type { SampleRow } from './sample.ts';
import type { Signs } from './signs.ts';
import { type Stated, statedIn } from './stated.ts';
import { type YearBeside, yearBeside } from './year-beside.ts';

/** Rows that are looked at where they leave the order of day and month open. */
const MOST_SAMPLE_ROWS = 200_000;

/** What was asked for, and what is offered. */
export interface Wishes {
  readonly file: InputFile;
  readonly options: ReadOptions;
  readonly forced: Profile | undefined;
  readonly offered: readonly Profile[];
}

/** How a table without a header is read. */
export interface Nameless {
  readonly profile: Profile;
  /** `content`: its columns were told by what they hold; `own`: somebody's own profile describes them. */
  readonly by: 'content' | 'own';
  /** How well the own profile describes them. */
  readonly fit: Fit | undefined;
}

/** The beginning of an input, cut into rows. */
export interface Beginning {
  readonly frame: Frame;
  readonly rows: readonly SampleRow[];
  /** True where these are all rows of the input. */
  readonly isAll: boolean;
  /** Lines above the table. */
  readonly preamble: readonly string[];
  readonly nameless: Nameless | undefined;
}

/** How an input is read, and what it was decided by. */
export interface Decision {
  readonly plan: Plan;
  /** The zone of its times is known by an option, the profile, the header or the times themselves. */
  readonly zoneStated: boolean;
  /** What columns hold that the names leave open. */
  readonly left: Leftovers | undefined;
  /** What else in the input tells the order of its dates. */
  readonly beside: OrderBeside | undefined;
  /** The order that its days make likely, where no single date decides. */
  readonly likely: string | undefined;
  /** What tells the year of times that name none. */
  readonly year: YearBeside | undefined;
  readonly recognised: Recognised;
}

/** `fit`: how well somebody's own profile describes the input. */
export type Decided =
  | { readonly what: 'decision'; readonly decision: Decision; readonly fit: Fit | undefined }
  | { readonly what: 'more-rows' }
  | {
      readonly what: 'refusal';
      readonly error: UserError;
      readonly fit: Fit | undefined;
      /** Columns of an input whose dates can be read two ways: another part of the same export may tell. */
      readonly undecided: Signs | undefined;
    };

const NATIVE: Readonly<Record<'canonical' | 'canonical-zh' | 'generic', Profile>> = {
  canonical,
  'canonical-zh': canonicalZh,
  generic,
};

const profileFor = (names: readonly string[], forced: Profile | undefined): Profile | undefined => {
  if (forced !== undefined) return forced;
  const keys = new Set(names.map((name) => headerKey(name) || name));
  return PROFILES.find(
    (profile) => profile.headers.length > 0 && profile.headers.every((header) => keys.has(headerKey(header))),
  );
};

/** The profile that somebody would have written who had looked at the rows. */
export const profileByContent = ({ columns, kind }: ByContent): Profile => ({
  ...generic,
  name: 'by-content',
  kind,
  header: 'none',
  columns: Object.fromEntries([...columns].map(([field, index]) => [field, [placeName(index)]])),
});

/** Which columns an input has, by its header and by what they hold. */
interface Layout {
  readonly kind: InputKind;
  /** One that was asked for or that describes the input; undefined: it is read by the names of its columns. */
  readonly vendor: Profile | undefined;
  readonly columns: Assignment;
  readonly left: Leftovers | undefined;
}

const layoutOf = (
  { file, options, forced }: Wishes,
  { frame: { names }, rows, nameless }: Beginning,
  fit: Fit | undefined,
): Layout => {
  const vendor = nameless?.profile ?? fit?.profile ?? profileFor(names, forced);
  const asked = file.host ? 'host' : options.kind;
  const kind = asked ?? vendor?.kind ?? kindOf(names);
  if (vendor !== undefined) return { kind, vendor, columns: assign(names, kind, vendor), left: undefined };
  const found = leftoversOf(names, kind, asked === undefined, rows);
  return { kind: found.kind, vendor, columns: found.left.columns, left: found.left };
};

/** What is missing without which nothing can be told. */
const lackIn = ({ file }: Wishes, { frame }: Beginning, layout: Layout): UserError | undefined => {
  const { names, line } = frame;
  const { kind, vendor, columns, left } = layout;
  const place = { file: file.path, line, found: shown(names.join(', '), 120) };
  if (!hasTime(columns)) {
    const isOther = columns.size < 2 || !hasOutcome(columns, kind);
    const likely = likelyFor(['time', 'date'], left, names);
    return failure(isOther ? 'no-known-column' : 'no-time-column', { ...place, ...likely });
  }
  if (hasOutcome(columns, kind) || vendor?.emptyResponse === 'approved') return undefined;
  const likely = likelyFor(['response_code', 'response_text', 'message'], left, names);
  return failure('nothing-to-explain', { ...place, ...likely });
};

/** How the dates of an input are read, where its rows leave the order of day and month open. */
interface OpenDates {
  readonly doubt: Doubt | undefined;
  readonly beside: OrderBeside | undefined;
  readonly likely: string | undefined;
}

const openDatesOf = (
  { file, options }: Wishes,
  { frame: { names }, rows, preamble }: Beginning,
  { index, dates, between }: Extract<TimeOutcome, { readonly ok: false }>,
): OpenDates => {
  const beside = orderBeside({ names, index, rows, preamble, path: file.path }, dates, between);
  if (beside !== undefined) return { doubt: undefined, beside, likely: undefined };
  const doubt = doubtOf(between, dates);
  // Once the whole of the export has been seen, what is likely is settled by all of its days.
  const likely = options.settled === undefined ? likelyOrder([doubt]) : undefined;
  if (likely !== undefined) return { doubt, beside: undefined, likely };
  // What the days themselves make likely is the log's own; what its country does is only the custom there.
  const ofPlace = orderOfPlace({ names, rows }, options.timeZone, stillOpen(between, dates));
  // The doubt stays: another part of the same export may settle it.
  return { doubt, beside: ofPlace, likely: undefined };
};

/** Of whom the log is, where neither a column nor a likely one tells. */
const statedFor = (
  path: string,
  preamble: readonly string[],
  columns: ReadonlyMap<FieldId, number>,
  left: Leftovers | undefined,
): readonly Stated[] =>
  statedIn(path, preamble).filter(
    ({ field }) => !columns.has(field) && !(left?.likely.some((one) => one.field === field) ?? false),
  );

const profileBy = (
  { forced }: Wishes,
  { nameless }: Beginning,
  fit: Fit | undefined,
  vendor: Profile | undefined,
): Recognised['profileBy'] => {
  if (nameless !== undefined) return nameless.by;
  if (forced !== undefined) return 'asked';
  return fit !== undefined ? 'own' : vendor !== undefined ? 'headers' : 'names';
};

/** Decides how an input is read by its beginning. Throws a `UserError` for an option that is wrong whatever the input. */
export const decide = (wishes: Wishes, beginning: Beginning): Decided => {
  const { file, options, forced, offered } = wishes;
  const { frame, rows, isAll, nameless } = beginning;
  const { names, line } = frame;
  const fit = nameless?.fit ?? (forced === undefined && nameless === undefined ? bestFit(offered, names) : undefined);
  const refusal = (error: UserError, undecided?: Signs): Decided => ({ what: 'refusal', error, fit, undecided });
  const layout = layoutOf(wishes, beginning, fit);
  const lack = lackIn(wishes, beginning, layout);
  if (lack !== undefined) return refusal(lack);

  const { kind, vendor, columns, left } = layout;
  const profile = vendor ?? NATIVE[nativeProfile(names, columns)];
  const isJson = frame.format !== 'csv';
  const wish = { ...options, timeFormat: options.timeFormat ?? options.settled?.timeFormat };
  const timeBy = (more: Partial<TimeWish>): TimeOutcome =>
    planTime(names, columns, rows, profile, { ...wish, ...more });
  let time = timeBy({});
  let year: YearBeside | undefined;
  if (!time.ok && time.code === 'year-missing') {
    year = yearBeside({ names, index: time.index, rows, preamble: beginning.preamble, path: file.path }, (one) => {
      const outcome = timeBy({ year: one });
      return outcome.ok ? outcome.time.layout : undefined;
    });
    if (year !== undefined) time = timeBy({ year: year.year });
  }
  let open: OpenDates = { doubt: undefined, beside: undefined, likely: undefined };
  if (!time.ok && time.between.length > 0) {
    if (!isAll && rows.length < MOST_SAMPLE_ROWS) return { what: 'more-rows' };
    open = openDatesOf(wishes, beginning, time);
    if (open.doubt !== undefined && open.beside === undefined && open.likely === undefined) {
      const formats = formatsOf(stillOpen(time.between, time.dates), time.found);
      const error = failure(time.code, { file: file.path, found: shown(time.found), line, formats });
      const nothing = { order: undefined, decimal: undefined, smallestUnit: undefined };
      return refusal(error, newSigns({ kind, profile, names, columns }, isJson, { ...nothing, doubt: open.doubt }));
    }
    time = timeBy({
      timeFormat: open.beside?.layout.name ?? open.likely,
      ...(year === undefined ? {} : { year: year.year }),
    });
  }
  if (!time.ok) return refusal(failure(time.code, { file: file.path, found: shown(time.found), line }));

  const zoneAsked = options.timeZone !== undefined;
  const plan = completePlan(
    {
      kind,
      profile,
      names,
      columns,
      time: time.time,
      stated: statedFor(file.path, beginning.preamble, columns, left),
    },
    rows,
    isJson,
    options.settled,
    open.doubt,
  );
  const recognised = recognisedIn(plan, {
    headerLine: frame.format === 'csv' ? line : 0,
    kindBy: file.host || options.kind !== undefined ? 'asked' : vendor?.kind !== undefined ? 'profile' : undefined,
    profileBy: profileBy(wishes, beginning, fit, vendor),
    fit,
    byContent: left?.taken.map(({ field }) => field) ?? [],
    zoneAsked,
    rows,
  });
  const zoneStated =
    zoneAsked ||
    profile.timeZone !== undefined ||
    plan.time.zone.name !== 'UTC' ||
    /utc|gmt/i.test(names[plan.time.index] ?? '');
  const { beside, likely } = open;
  return { what: 'decision', decision: { plan, zoneStated, left, beside, likely, year, recognised }, fit };
};

/** The plan made anew around the same times, where a JSON record has brought names that were not there before. */
export const widened = (plan: Plan, names: readonly string[], left: Leftovers | undefined): Plan => {
  const columns = withTaken(assign(names, plan.kind, plan.profile), left?.taken ?? []);
  return { ...plan, names, columns, ...restOf(names, columns) };
};
