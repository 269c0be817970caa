import { interpretPhrase, lookUp } from '../dictionary/index.ts';
import type { InputKind } from '../model/record.ts';
import type { FieldId } from './columns.ts';
import { readClock } from './clock.ts';
import { saysNothing, trimmed } from './intern.ts';
import { passesLuhn } from './mask.ts';
import { decideTime } from './time.ts';
import type { TimeLayout } from './time-layouts.ts';
import { currencyOf, entryModeOf, transactionTypeOf } from './values.ts';
import { type Zone, zoneOf } from './zone.ts';

/** Columns of a table without a header, told by what they hold; only those that can hold nothing else. */
export interface ByContent {
  /** 0-based places. */
  readonly columns: ReadonlyMap<FieldId, number>;
  readonly kind: InputKind;
  /** What a log cannot do without and no column is sure to be. */
  readonly missing: 'time' | 'outcome' | undefined;
}

export interface Content {
  readonly index: number;
  /** Cells that say something. */
  readonly values: readonly string[];
  readonly distinct: readonly string[];
}

const DAY = 86_400_000;
/** One cell in twenty may be out of line: a total, a damaged row. */
export const MOST = 0.95;
export const most = (values: readonly string[], is: (value: string) => boolean): boolean =>
  values.length > 0 && values.filter(is).length >= values.length * MOST;

/** Forms of a time that twelve or ten digits of a reference number have as well. */
const LIKE_NUMBERS: ReadonlySet<string> = new Set([
  'YYMMDDHHmmss',
  'epoch seconds',
  'epoch microseconds',
  'spreadsheet days',
]);

/** How the values write a time; the first way where day and month could change places. */
const layoutOf = (values: readonly string[], zone: Zone): TimeLayout | undefined => {
  const decision = decideTime(values.slice(0, 500), zone);
  if (decision.kind === 'none') return undefined;
  return decision.kind === 'layout' ? decision.layout : decision.between[0];
};

export const timeOf = ({ values }: Content): 'moment' | 'day' | undefined => {
  if (values.every((value) => /^\d{1,7}$|^\d{9,13}$/.test(value))) return undefined;
  const zone = zoneOf('UTC');
  const layout = layoutOf(values, zone);
  if (layout === undefined || LIKE_NUMBERS.has(layout.name)) return undefined;
  if (!most(values, (value) => !Number.isNaN(layout.read(value, zone)))) return undefined;
  return values.some((value) => layout.read(value, zone) % DAY !== 0) ? 'moment' : 'day';
};

/** The instants that a column's cells tell, row by row, as they stand in universal time; NaN where a cell tells none. */
export const instantsOf = (rows: readonly (readonly string[])[], { index, values }: Content): readonly number[] => {
  const zone = zoneOf('UTC');
  const layout = layoutOf(values, zone);
  return rows.map((row) => layout?.read(trimmed(row[index] ?? ''), zone) ?? Number.NaN);
};

export const isClock = (value: string): boolean =>
  /^\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?$|^\d{6}$/.test(value) && readClock(value) !== undefined;
const isMaskedPan = (value: string): boolean => /^\d{4,6}[*xX•]{2,}\d{4}$|^[*xX•]{4,}\d{4}$/.test(value);
const isPan = (value: string): boolean => isMaskedPan(value) || (/^\d{15,19}$/.test(value) && passesLuhn(value));
const isMoney = (value: string): boolean => /^[-+]?[¥￥$€£]?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{2}$/.test(value);
const isField4 = (value: string): boolean => /^0{4}\d{8}$/.test(value);
const isCodeForm = (value: string): boolean => /^[0-9A-Z]{2}$/.test(value);
export const isWord = (value: string): boolean => /\p{L}{2}/u.test(value);
const isStandardCode = (value: string): boolean => lookUp(value).some(({ table }) => table.id.startsWith('iso8583'));

/** Answer codes: two characters that the standard knows, good news among them, and more than one of them. */
const areCodes = ({ values, distinct }: Content): boolean =>
  most(values, isCodeForm) && distinct.length > 1 && distinct.includes('00') && most(distinct, isStandardCode);

const width = ({ values }: Content): number | undefined => {
  const length = values[0]?.length;
  return length !== undefined && most(values, (value) => value.length === length && /^[0-9A-Za-z]+$/.test(value))
    ? length
    : undefined;
};
/** Names come again, references do not. */
export const comesAgain = ({ values, distinct }: Content): boolean => values.length > distinct.length;

/** The one column that fits; where several do, none is sure. */
export const only = (columns: readonly Content[], fits: (column: Content) => boolean): Content | undefined => {
  const [first, ...others] = columns.filter(fits);
  return others.length === 0 ? first : undefined;
};

/** What the column of this place holds. */
export const contentOf = (rows: readonly (readonly string[])[], index: number): Content => {
  const values = rows.map((row) => trimmed(row[index] ?? '')).filter((value) => !saysNothing(value));
  return { index, values, distinct: [...new Set(values)] };
};

/** Tells columns by what is in them. `rows`: the first of the table, data from the very first line. */
export const columnsByContent = (rows: readonly (readonly string[])[]): ByContent => {
  const widest = Math.max(0, ...rows.map((row) => row.length));
  let free: readonly Content[] = Array.from({ length: widest }, (_, index) => contentOf(rows, index));
  const columns = new Map<FieldId, number>();
  const take = (field: FieldId, column: Content | undefined): boolean => {
    if (column === undefined) return false;
    columns.set(field, column.index);
    free = free.filter((one) => one !== column);
    return true;
  };

  const moments = new Map(free.map((column) => [column, timeOf(column)]));
  // A log names the time of the event first and what was made of it later.
  if (
    !take(
      'time',
      free.find((column) => moments.get(column) === 'moment'),
    )
  ) {
    const day = only(free, (column) => moments.get(column) === 'day');
    const clock = only(free, ({ values }) => most(values, isClock) && values.some((value) => value.includes(':')));
    const compact = only(free, ({ values }) => most(values, isClock));
    if (day !== undefined && take('clock', clock ?? compact)) take('date', day);
  }
  free = free.filter((column) => moments.get(column) === undefined);
  take(
    'pan',
    only(free, ({ values }) => most(values, isPan)),
  );
  take('response_code', only(free, areCodes));
  if (
    !take(
      'amount',
      only(free, ({ values }) => most(values, isMoney)),
    )
  )
    take(
      'amount_minor',
      only(free, ({ values }) => most(values, isField4)),
    );
  take(
    'currency',
    only(
      free,
      ({ values, distinct }) =>
        distinct.length <= 5 && most(values, (v) => currencyOf(v) !== undefined && /^[A-Z]{3}$|^\d{3}$/.test(v)),
    ),
  );
  take(
    'transaction_type',
    only(free, ({ values }) => most(values, (v) => isWord(v) && transactionTypeOf(v) !== undefined)),
  );
  take(
    'entry_mode',
    only(free, ({ values }) =>
      most(values, (v) => (isWord(v) || /^0\d[0-2]$/.test(v)) && entryModeOf(v) !== undefined),
    ),
  );
  const text = only(
    free,
    ({ values, distinct }) =>
      most(values, isWord) &&
      distinct.filter((value) => interpretPhrase(value) !== undefined).length * 2 >= distinct.length,
  );
  // Widths of ISO 8583:1987: fields 41 (8), 42 (15), 37 (12), 11 (6).
  take(
    'merchant_id',
    only(free, (column) => width(column) === 15 && column !== text && comesAgain(column)),
  );
  take(
    'terminal_id',
    only(free, (column) => width(column) === 8 && column !== text && comesAgain(column)),
  );
  take(
    'rrn',
    only(free, (column) => width(column) === 12 && !comesAgain(column)),
  );
  take(
    'stan',
    only(free, (column) => width(column) === 6 && !comesAgain(column)),
  );

  const isTrade = ['pan', 'amount', 'amount_minor', 'response_code', 'transaction_type'].some((field) =>
    [...columns.keys()].some((one) => one === field),
  );
  if (!(isTrade && columns.has('response_code'))) take(isTrade ? 'response_text' : 'message', text);
  const hasOutcome = columns.has('response_code') || columns.has('response_text') || columns.has('message');
  const hasTime = columns.has('time') || columns.has('date');
  return {
    columns,
    kind: isTrade ? 'transactions' : 'alarms',
    missing: !hasTime ? 'time' : !hasOutcome ? 'outcome' : undefined,
  };
};
