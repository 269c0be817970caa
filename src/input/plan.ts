import type { NetworkId } from '../dictionary/index.ts';
import { exponentOf, isWholeInPractice } from '../model/currency.ts';
import { UserError } from '../model/errors.ts';
import type { InputKind } from '../model/record.ts';
import type { AmountStyle } from './amount.ts';
import { decideAmounts } from './amount.ts';
import type { ApprovalCode } from './approval-code.ts';
import { readClock } from './clock.ts';
import type { FieldId } from './columns.ts';
import { isReferenceName, secretColumn } from './columns.ts';
import { type Headed, newSigns, noteAnswers, noteSample } from './first-signs.ts';
import type { Assignment } from './header.ts';
import { homeMoney } from './home-money.ts';
import { shown } from './mask.ts';
import { gradesFaults } from './grades.ts';
import { statesAreOfToday } from './lifespan.ts';
import { type SampleRow, valuesOf } from './sample.ts';
import { CHINESE_NAMES } from './profiles/canonical.ts';
import type { Profile } from './profiles/profile.ts';
import type { Doubt } from './order-of-dates.ts';
import { smallestUnitBy } from './smallest-unit.ts';
import type { Settled, Signs, SuccessWord } from './signs.ts';
import type { Stated } from './stated.ts';
import { settleSigns } from './signs.ts';
import { datePart } from './days-apart.ts';
import { type TimeDecision, decideTime } from './time.ts';
import {
  describeTime,
  layoutNamed,
  SHORT_DATES,
  TIME_FORMATS,
  type TimeLayout,
  yearlessLayouts,
} from './time-layouts.ts';
import { currencyInAmount, currencyOf } from './values.ts';
import type { Zone } from './zone.ts';
import { fixedZone, zoneFrom, zoneOf } from './zone.ts';

export interface TimePlan {
  readonly layout: TimeLayout;
  readonly zone: Zone;
  /** Shown to people. */
  readonly name: string;
  /** Index of the column with the clock, where date and clock stand apart. */
  readonly clock: number | undefined;
  /** Its values are six digits, of which a spreadsheet may have taken the first noughts. */
  readonly clockIsCompact: boolean;
  /** Index of the column with the date and time, or with the date. */
  readonly index: number;
  /** Index of the column that names the zone of each row's time. */
  readonly zoneColumn: number | undefined;
  /** The first zone it names, as an IANA name. */
  readonly zoneInColumn: string | undefined;
  /** True where a zone was asked for: it stands in for those that are not understood. */
  readonly zoneIsForced: boolean;
  /** Year of the first record, for a layout without one. */
  readonly year: number | undefined;
  /** Earliest instant that makes sense here. */
  readonly floor: number;
  /** Set when a time had no offset of its own, so that the zone was needed. */
  readonly leaning: { readonly needed: boolean };
}

/** Everything decided about one input before its rows become records. */
export interface Plan extends Headed {
  readonly time: TimePlan;
  readonly amounts: AmountStyle;
  /** Nothing but the amounts themselves says that they count the smallest unit. */
  readonly smallestUnitGuessed: boolean;
  readonly currency: string | undefined;
  /** Amounts carry signs of several currencies, and no column names them: each cell is asked for its own. */
  readonly moneyInCells: boolean;
  readonly network: NetworkId | undefined;
  readonly emptyIsApproved: boolean;
  readonly codePrefix: string | undefined;
  readonly successWord: SuccessWord | undefined;
  readonly approvalCode: ApprovalCode | undefined;
  /** Alarms: the state of each row is that of the day of the export. */
  readonly statesAreOfToday: boolean;
  /** Rows are graded, as faults and as mere information. */
  readonly gradesFaults: boolean;
  /** Of whom the whole log is, where no column says it. */
  readonly stated: readonly Stated[];
  /** What the rows show while they are read. */
  readonly signs: Signs;
  /** Columns that must never be kept. */
  readonly secrets: readonly {
    readonly index: number;
    readonly name: string;
    readonly what: 'track' | 'pin-block' | 'security-code' | 'key';
  }[];
  /** Columns nobody claimed, in which card data may hide. */
  readonly unclaimed: readonly { readonly index: number; readonly name: string }[];
}

const EARLIEST = Date.UTC(1990, 0, 1);

/** Offset that a header announces; exported for those who tell how a zone was found: `Created (UTC)`, `time_utc`, `时间(UTC+8)`, `北京时间`. */
export const zoneInHeader = (name: string): Zone | undefined => {
  if (/北京时间/.test(name)) return zoneOf('Asia/Shanghai');
  const found = /(?:utc|gmt)\s*([+-]\d{1,2})(?::?(\d{2}))?/i.exec(name);
  if (found !== null) {
    const hours = Number(found[1]);
    const size = Math.abs(hours) * 3_600_000 + Number(found[2] ?? 0) * 60_000;
    return fixedZone(hours < 0 ? -size : size);
  }
  return /(?:^|[\s_([（])(?:utc|gmt)(?:$|[\s_)\]）])|[a-z]Utc$|utc$/i.test(name) ? zoneOf('UTC') : undefined;
};

/** A spreadsheet takes the noughts off the front of 000504: where some clocks of a column have five digits or six, all have six. */
const isCompactClock = (values: readonly string[]): boolean =>
  values.some((value) => /^\d{5,6}$/.test(value)) && values.every((value) => /^\d{1,6}$/.test(value));

const isClock = (value: string): boolean =>
  !/\d[-/年]\d/.test(value) && value.length <= 17 && /[:时]|^\d{5,6}$/.test(value) && readClock(value) !== undefined;

export interface TimeWish {
  readonly timeZone: string | undefined;
  readonly timeFormat?: string | undefined;
  readonly year?: number | undefined;
}

/** `between`: day and month could change places in all the rows given; more rows may tell, or the days as a whole. */
export type TimeOutcome =
  | { readonly ok: true; readonly time: TimePlan }
  | {
      readonly ok: false;
      readonly between: readonly TimeLayout[];
      /** The dates as written, where the order is open. */
      readonly dates: ReadonlySet<string>;
      /** Index of the column they stand in. */
      readonly index: number;
      readonly found: string;
      readonly code: 'time-ambiguous' | 'no-time-column' | 'year-missing';
    };

/** The layout asked for. Throws a `UserError` where there is none of that name. */
const forcedLayout = (wish: TimeWish): TimeLayout | undefined => {
  if (wish.timeFormat === undefined) return undefined;
  const layout = layoutNamed(wish.timeFormat, wish.year);
  if (layout !== undefined) return layout;
  throw new UserError('option-value', 2, {
    option: '--time-format',
    expected: TIME_FORMATS.join(', '),
    found: shown(wish.timeFormat),
  });
};

/** The columns with the date and time, or with the date, and with the clock where it stands apart. */
const timeColumns = (
  columns: Assignment,
  sample: readonly SampleRow[],
): { readonly index: number; readonly clock: number | undefined } => {
  const index = columns.get('time') ?? columns.get('date') ?? 0;
  const clock = columns.get('clock');
  const date = columns.get('date');
  const own = valuesOf(sample, index);
  // Beside a date, `09.12.16` is a clock as Danish and Finnish tills write it, and no second date.
  const isDotted = (value: string): boolean => /^\d{1,2}\.\d{2}(?:\.\d{2})?$/.test(value);
  const areClocks =
    isCompactClock(own) || own.filter((value) => isClock(value) || isDotted(value)).length * 2 > own.length;
  if (date !== undefined && date !== index && own.length > 0 && areClocks) return { index: date, clock: index };
  if (columns.get('time') === undefined) return { index, clock };
  const bare = clock !== undefined && own.length > 0 && own.every((value) => !/:|\d{9,}/.test(value));
  return { index, clock: bare ? clock : undefined };
};

/** A sample's first and last values: at the end of a file the day may pass twelve. */
const decided = (values: readonly string[], zone: Zone, layouts?: readonly TimeLayout[]) =>
  decideTime(values.slice(0, 5000).concat(values.slice(-5000)), zone, layouts);

/** The zone that is told to whoever has to read a time without offset, and whether it was ever needed. */
const watched = (zone: Zone): { readonly zone: Zone; readonly leaning: { needed: boolean } } => {
  const leaning = { needed: false };
  return {
    leaning,
    zone: {
      name: zone.name,
      toInstant: (local) => {
        leaning.needed = true;
        return zone.toInstant(local);
      },
    },
  };
};

/** Decides how times are written and where they are. */
export const planTime = (
  names: readonly string[],
  columns: Assignment,
  sample: readonly SampleRow[],
  profile: Profile,
  wish: TimeWish,
): TimeOutcome => {
  const { index, clock } = timeColumns(columns, sample);
  const values = valuesOf(sample, index);
  const own =
    wish.timeZone === undefined
      ? (zoneInHeader(names[index] ?? '') ?? zoneOf(profile.timeZone ?? 'UTC'))
      : zoneOf(wish.timeZone);
  const found = values[0] ?? '';
  const plain = decided(values, own);
  const hasClock = clock !== undefined || /^\d{6}[T\s]+\d/.test(found);
  const withYear = plain.kind === 'none' && hasClock ? decided(values, own, SHORT_DATES) : plain;
  const decision =
    withYear.kind === 'none' || wish.year !== undefined
      ? firstKnown(decided(values, own, yearlessLayouts(wish.year ?? LEAP)), withYear)
      : withYear;
  const layout =
    forcedLayout(wish) ??
    (decision.kind === 'layout'
      ? decision.layout
      : decision.kind === 'ambiguous' && profile.timeFormat !== undefined
        ? layoutNamed(profile.timeFormat, wish.year)
        : undefined);
  if (layout === undefined) {
    const between = decision.kind === 'ambiguous' ? decision.between : [];
    const isYearless = wish.year === undefined && between.some((one) => one.inYear !== undefined);
    if (isYearless) return { ok: false, ...NO_DOUBT, index, found, code: 'year-missing' };
    const dates = new Set(between.length > 0 ? values.map(datePart) : []);
    return { ok: false, between, dates, index, found, code: between.length > 0 ? 'time-ambiguous' : 'no-time-column' };
  }
  if (layout.inYear !== undefined && wish.year === undefined)
    return { ok: false, ...NO_DOUBT, index, found, code: 'year-missing' };
  const instants = values.map((value) => layout.read(value, own)).filter((at) => !Number.isNaN(at));
  // A device that never knew the time writes 1970: where all rows do, that is the log's time.
  const early = instants.filter((at) => at < EARLIEST).length * 2 > instants.length;
  const name = describeTime(layout, found);
  const zoneColumn = columns.get('time_zone');
  return {
    ok: true,
    time: {
      layout,
      ...watched(own),
      name: clock === undefined ? name : `${name} + HH:mm:ss`,
      clock,
      clockIsCompact: clock !== undefined && isCompactClock(valuesOf(sample, clock)),
      index,
      zoneColumn,
      zoneInColumn: zoneFrom(valuesOf(sample.slice(0, 1000), zoneColumn)[0] ?? '')?.name,
      zoneIsForced: wish.timeZone !== undefined,
      year: wish.year,
      floor: early ? Date.UTC(1970, 0, 1) - 86_400_000 : EARLIEST,
    },
  };
};

const NO_DOUBT = { between: [], dates: new Set<string>() } as const;

/** Any leap year will do to see that a time names none. */
const LEAP = 2000;

const firstKnown = (one: TimeDecision, other: TimeDecision): TimeDecision => (one.kind === 'none' ? other : one);

/** The name under which a log without a vendor's profile is reported. */
export const nativeProfile = (
  names: readonly string[],
  columns: Assignment,
): 'canonical' | 'canonical-zh' | 'generic' => {
  const claimed = [...columns].map(([field, index]): readonly [FieldId, string] => [field, names[index] ?? '']);
  const exact = claimed.filter(([field, name]) => field === name).length;
  const chinese = claimed.filter(([, name]) => CHINESE_NAMES.has(name.replace(/（/g, '(').replace(/）/g, ')'))).length;
  if (exact * 2 > claimed.length && exact >= chinese) return 'canonical';
  return chinese * 2 > claimed.length ? 'canonical-zh' : 'generic';
};

/** Columns that become no part of a record but must be looked through. */
export const restOf = (names: readonly string[], columns: Assignment): Pick<Plan, 'secrets' | 'unclaimed'> => {
  const claimed = new Set(columns.values());
  const secrets: Plan['secrets'][number][] = [];
  const unclaimed: Plan['unclaimed'][number][] = [];
  names.forEach((name, index) => {
    const what = secretColumn(name);
    if (what !== undefined) secrets.push({ index, name, what });
    else if (!claimed.has(index) && !isReferenceName(name)) unclaimed.push({ index, name });
  });
  return { secrets, unclaimed };
};

/**
 * Interfaces of processors give money as an object, `{ "value": 1250, "currency": "EUR" }`, and count the smallest unit in it
 * (Adyen's `amount`, Square's `amount_money`); those that mean whole units write decimals (PayPal, Mollie).
 */
const isMinorObject = (names: readonly string[], at: number | undefined, amounts: readonly string[]): boolean => {
  const [, path] = /^(.*(?:amount|money|price|total)[^.]*\.)(?:value|amount)$/i.exec(names[at ?? -1] ?? '') ?? [];
  return (
    path !== undefined &&
    names.some((name) => name.toLowerCase() === `${path}currency`.toLowerCase()) &&
    amounts.every((amount) => /^-?\d+$/.test(amount))
  );
};

/** Decides everything but the time. */
export const completePlan = (
  base: {
    readonly kind: InputKind;
    readonly profile: Profile;
    readonly names: readonly string[];
    readonly columns: Assignment;
    readonly time: TimePlan;
    readonly stated: readonly Stated[];
  },
  sample: readonly SampleRow[],
  isJson: boolean,
  settled: Settled | undefined,
  doubt: Doubt | undefined,
): Plan => {
  const { names, columns, profile, time } = base;
  const iAmount = columns.get('amount') ?? columns.get('amount_minor');
  const amounts = valuesOf(sample, iAmount);
  const inAmounts = new Set(amounts.slice(0, 500).map(currencyInAmount));
  const written = inAmounts.size === 1 ? [...inAmounts][0] : undefined;
  const moneyInCells = inAmounts.size > 1 && !columns.has('currency');
  const inName = currencyInAmount(names[iAmount ?? -1] ?? '');
  const { currency: home, hasNoThird } = homeMoney(names);
  // One sign serves two currencies; kana in the header tell whose.
  const sign = written === 'CNY' && (inName === 'JPY' || home === 'JPY') ? 'JPY' : written;
  const currency = profile.currency ?? sign ?? inName ?? (columns.has('currency') ? undefined : home);
  const currencies = valuesOf(sample.slice(0, 200), columns.get('currency'));
  const money = currencyOf(currencies[0] ?? '') ?? currency;
  const style = decideAmounts(
    amounts,
    exponentOf(money),
    columns.has('amount_minor') || isMinorObject(names, iAmount, amounts),
    // Whose dollar or peso it is does not matter here: none has three decimals.
    money !== undefined || hasNoThird || amounts.some((amount) => amount.includes('$')),
    money !== undefined && isWholeInPractice(money),
  );
  const isOrdered = ['order', 'day-order', 'six-digits'].includes(time.layout.group);
  const order = isOrdered && doubt === undefined ? time.layout.name : undefined;
  // Somebody who wrote a profile, or the contract's own columns, has said what the amounts are.
  const isOpen = profile.name === 'generic' && !style.minor && !columns.has('amount_minor');
  const smallestUnit = isOpen && amounts.length > 0 ? smallestUnitBy(amounts, money) : undefined;
  const signs = newSigns(base, isJson, { order, doubt, decimal: style.decimal, smallestUnit });
  const first = newSigns(base, isJson, signs);
  noteSample(first, columns, sample, currency);
  let used = settled ?? settleSigns([first]);
  if (settled === undefined && base.kind !== 'alarms') {
    noteAnswers(first, { ...base, ...used }, sample);
    used = settleSigns([first]);
  }
  return {
    ...base,
    amounts: { decimal: style.decimal ?? used.decimal, minor: style.minor || (isOpen && used.smallestUnit) },
    smallestUnitGuessed: isOpen && used.smallestUnit,
    currency,
    moneyInCells,
    network: used.network,
    emptyIsApproved: used.emptyIsApproved,
    codePrefix: used.codePrefix,
    successWord: used.successWord,
    approvalCode: used.approvalCode,
    statesAreOfToday: statesAreOfToday(sample, columns.get('condition')),
    gradesFaults: gradesFaults(sample, columns.get('grade')),
    signs,
    ...restOf(names, columns),
  };
};
