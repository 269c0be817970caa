/*
 * Columns that no name tells, told by what they hold. The header is there and stays in force: only what it leaves open is
 * looked for, only in columns that nobody claimed and whose names do not say that they are something else, and only where one
 * column alone can be meant. What is merely likely is named, not taken.
 */

import type { InputKind } from '../model/record.ts';
import { type Content, contentOf, instantsOf, isClock, MOST, most, only, timeOf } from './by-content.ts';
import {
  areAmounts,
  areAnswers,
  areApprovals,
  areBanks,
  areCards,
  areCurrencies,
  areEntries,
  areIds,
  areLastFour,
  areMessages,
  areMessageTypes,
  areNames,
  areNumbers,
  areOwnCodes,
  areRails,
  areReleases,
  areSentences,
  areStatuses,
  areSymbols,
  areTypes,
  areVersions,
  isEpoch,
  mayBeAnswers,
  mayBeMessages,
  runsWith,
} from './column-kinds.ts';
import { type FieldId, isReferenceName, secretColumn } from './columns.ts';
import { areGrades } from './grades.ts';
import { assign, type Assignment, hasOutcome, hasTime, kindIsOpen } from './header.ts';
import { isOtherThing, wordsIn } from './loose-names.ts';
import { shown } from './mask.ts';
import type { SampleRow } from './sample.ts';

/** A column and what it holds, or may hold. */
export interface Told {
  readonly field: FieldId;
  readonly index: number;
}

export interface Leftovers {
  /** The columns that names told, and those taken beside them. */
  readonly columns: Assignment;
  readonly taken: readonly Told[];
  /** What a log cannot well do without, and the columns that may be it. */
  readonly likely: readonly Told[];
}

/** Rows looked at. */
const ROWS = 1000;
/** Names as they may be told by content: nothing that is kept secret, or says that it is something else. */
const isOpen = (name: string): boolean => secretColumn(name) === undefined && !isOtherThing(name);

const isPayment = (kind: InputKind): boolean => kind !== 'alarms';

type Hint = readonly [field: FieldId, words: readonly string[], fits: (column: Content) => boolean];
const HINTS_OF_ALARMS: readonly Hint[] = [
  ['terminal_id', ['term', 'serial'], areNames],
  ['merchant_id', ['merch'], areNames],
  ['app_version', ['version'], areReleases],
];
const HINTS: readonly Hint[] = [
  ['amount', ['amt', 'price', 'total', 'value', 'gross'], areNumbers],
  ['pan', ['card', 'last', 'account', 'acct'], areLastFour],
  ['response_code', ['code', 'rsp', 'fail'], mayBeAnswers],
  ['response_text', ['text', 'reason', 'rsp', 'fail'], mayBeMessages],
  ...HINTS_OF_ALARMS,
];

/**
 * Of several columns of times the one that comes before all others in nearly every row: what happens is written down before it is
 * answered, cleared or booked. It stands in every row, which the others need not.
 */
const firstOf = (rows: readonly (readonly string[])[], columns: readonly Content[]): Content | undefined => {
  const times = columns.map((column) => ({ column, at: instantsOf(rows, column) }));
  const whole = times.filter(({ column }) => column.values.length >= rows.length * MOST);
  return only(
    whole.map(({ column }) => column),
    (column) => {
      const own = times.find((one) => one.column === column)?.at ?? [];
      return times.every(({ column: other, at }) => {
        if (other === column) return true;
        const both = own.map((time, row) => (at[row] ?? Number.NaN) - time).filter((apart) => !Number.isNaN(apart));
        return both.some((apart) => apart > 0) && most(both.map(String), (apart) => Number(apart) >= 0);
      });
    },
  );
};

/** A column that is not what its name says, and whether it tells yes and no instead. */
interface Refuted {
  readonly field: FieldId;
  readonly index: number;
  readonly isStatus: boolean;
}

/** Columns whose cells speak against what their names say: approval codes, or words of yes and no, where answers are promised. */
const refutedIn = (
  named: Assignment,
  kind: InputKind,
  names: readonly string[],
  rows: readonly (readonly string[])[],
): readonly Refuted[] => {
  const refuted: Refuted[] = [];
  const code = isPayment(kind) ? named.get('response_code') : undefined;
  const column = code === undefined ? undefined : contentOf(rows, code);
  if (code !== undefined && column !== undefined) {
    if (areApprovals(column)) refuted.push({ field: 'response_code', index: code, isStatus: false });
    else if (
      !named.has('status') &&
      column.values.every((value) => !/\d/.test(value)) &&
      areStatuses(column, names[code] ?? '')
    )
      refuted.push({ field: 'response_code', index: code, isStatus: true });
  }
  // `Msg` may be the kind of message, and what the answer says stand elsewhere.
  const text = isPayment(kind) ? named.get('response_text') : undefined;
  const kindSent = { field: 'response_text', index: text ?? 0, isStatus: false } as const;
  if (
    text !== undefined &&
    areMessageTypes(contentOf(rows, text)) &&
    hasOutcome(assign(names, kind, undefined, [kindSent]), kind)
  )
    refuted.push(kindSent);
  // `Dev.` is a device in one language, and money in another.
  for (const field of ['terminal_id', 'merchant_id'] as const) {
    const index = isPayment(kind) ? named.get(field) : undefined;
    if (index !== undefined && areCurrencies(contentOf(rows, index))) refuted.push({ field, index, isStatus: false });
  }
  return refuted;
};

/** Tells what the names left open. `rows`: the first of the log. */
export const byLeftovers = (
  names: readonly string[],
  named: Assignment,
  kind: InputKind,
  sample: readonly Pick<SampleRow, 'fields'>[],
): Leftovers => {
  const rows = sample.slice(0, ROWS).map(({ fields }) => fields);
  const columns = new Map(named);
  const taken: Told[] = [];
  const likely: Told[] = [];
  const claimed = new Set(named.values());
  let free: readonly Content[] = names
    .map((name, index) => ({ name, index }))
    .filter(({ name, index }) => !claimed.has(index) && isOpen(name))
    .map(({ index }) => contentOf(rows, index))
    .filter(({ values }) => values.length > 0);
  const nameOf = ({ index }: Content): string => names[index] ?? '';
  const take = (field: FieldId, column: Content | undefined): boolean => {
    if (column === undefined || columns.has(field)) return false;
    columns.set(field, column.index);
    taken.push({ field, index: column.index });
    free = free.filter((one) => one !== column);
    return true;
  };
  const name = (field: FieldId, found: readonly Content[]): void => {
    for (const { index } of found) likely.push({ field, index });
  };

  // A name may say channel or type, and the cells say how the card was read.
  if (isPayment(kind) && !columns.has('entry_mode'))
    for (const field of ['channel', 'transaction_type'] as const) {
      const index = columns.get(field);
      if (index === undefined || columns.has('entry_mode')) continue;
      const column = contentOf(rows, index);
      if (!areEntries(column)) continue;
      columns.delete(field);
      take('entry_mode', column);
    }

  // `Result` may hold the host's numbers, and the words beside it what they mean.
  if (isPayment(kind) && !columns.has('response_code')) {
    const index = columns.get('status');
    if (index !== undefined && areOwnCodes(contentOf(rows, index))) {
      columns.delete('status');
      columns.set('response_code', index);
      taken.push({ field: 'response_code', index });
    }
  }

  // A clock alone is no time, whatever it is called (`Tid` is a time in Swedish): the day stands beside it under another name.
  for (const field of ['terminal_id', 'time'] as const) {
    const index = columns.get(field);
    if (index === undefined || columns.has('clock') || (field === 'terminal_id' && columns.has('time'))) continue;
    if (!most(contentOf(rows, index).values, (value) => isClock(value) && value.includes(':'))) continue;
    columns.delete(field);
    if (columns.has('date')) columns.set('clock', index);
    else {
      const day = only(free, (column) => timeOf(column) === 'day');
      if (day !== undefined && take('date', day)) columns.set('clock', index);
      else columns.set('time', index);
    }
  }

  const moments = new Map(
    free.map((column) => [
      column,
      timeOf(column) ?? (isEpoch(column) && !isReferenceName(nameOf(column)) ? 'moment' : undefined),
    ]),
  );
  if (!hasTime(columns)) {
    const found = free.filter((column) => moments.get(column) === 'moment');
    const day = only(free, (column) => moments.get(column) === 'day');
    if (!take('time', found.length === 1 ? found[0] : firstOf(rows, found))) name('time', found);
    if (found.length === 0) {
      const clock = only(free, ({ values }) => most(values, (value) => isClock(value) && value.includes(':')));
      if (day !== undefined && take('clock', clock)) take('date', day);
      else
        name(
          'date',
          free.filter((column) => moments.get(column) === 'day'),
        );
    }
  } else if (columns.has('date') && !columns.has('time') && !columns.has('clock')) {
    const dates = contentOf(rows, columns.get('date') ?? 0);
    if (timeOf(dates) === 'day')
      take(
        'clock',
        only(free, ({ values }) => most(values, (value) => isClock(value) && value.includes(':'))),
      );
  }
  free = free.filter((column) => moments.get(column) === undefined);

  if (isPayment(kind)) {
    take('pan', columns.has('card_ref') ? undefined : only(free, areCards));
    free = free.filter((column) => !areCards(column));
    take('entry_mode', only(free, areEntries));
    take('transaction_type', columns.has('mti') ? undefined : only(free, (column) => areTypes(column, nameOf(column))));
    take('currency', only(free, areCurrencies));
    take('issuer', only(free, areBanks));
    take('channel', only(free, areRails));
    if (!columns.has('amount_minor')) take('amount', only(free, areAmounts));
    take('response_code', only(free, areAnswers));
    const messages = only(free, (column) => areMessages(column, nameOf(column)));
    const isStatus = messages !== undefined && areStatuses(messages, nameOf(messages));
    if (!(isStatus && take('status', messages))) take('response_text', messages);
    if (!hasOutcome(columns, kind))
      take(
        'status',
        only(free, (column) => areStatuses(column, nameOf(column))),
      );
    if (!hasOutcome(columns, kind)) {
      name('response_code', free.filter(mayBeAnswers));
      name('response_text', free.filter(mayBeMessages));
    }
  } else {
    // Where a symbol stands under a name that may be a message, and words beside it, the words are the message.
    const symbols = columns.get('message');
    const words = symbols === undefined ? undefined : only(free, (column) => areSentences(column, nameOf(column)));
    if (
      symbols !== undefined &&
      words !== undefined &&
      !columns.has('alarm_code') &&
      areSymbols(contentOf(rows, symbols))
    ) {
      columns.delete('message');
      take('message', words);
      columns.set('alarm_code', symbols);
      taken.push({ field: 'alarm_code', index: symbols });
    }
    take(
      'message',
      only(free, (column) => areMessages(column, nameOf(column))),
    );
    if (!hasOutcome(columns, kind)) name('message', free.filter(mayBeMessages));
    take(
      'grade',
      only(free, ({ distinct }) => areGrades(distinct)),
    );
  }
  take('app_version', only(free, areVersions));
  // A word of the name and the cells below it, where either alone would not do.
  for (const [field, words, fits] of isPayment(kind) ? HINTS : HINTS_OF_ALARMS) {
    if (columns.has(field) || (field === 'amount' && columns.has('amount_minor'))) continue;
    if (field === 'pan' && columns.has('card_ref')) continue;
    take(
      field,
      only(free, (column) => {
        const said = wordsIn(nameOf(column));
        return words.some((word) => said.has(word)) && fits(column);
      }),
    );
  }
  if (!columns.has('terminal_id')) {
    const ids = free.filter(areIds);
    const iStan = columns.get('stan');
    const running = iStan === undefined ? [] : ids.filter(({ index }) => runsWith(rows, index, iStan));
    if (!take('terminal_id', running.length === 1 ? running[0] : undefined)) name('terminal_id', ids);
  }
  return { columns, taken, likely };
};

const TRADE: readonly FieldId[] = [
  'amount',
  'amount_minor',
  'pan',
  'response_code',
  'transaction_type',
  'entry_mode',
  'currency',
  'status',
  'rrn',
  'stan',
];
/** True where something in the columns is of a payment. */
const isTrade = (columns: Assignment): boolean => TRADE.some((field) => columns.has(field));

/**
 * What the names of a kind of log leave open. `isFree`: nobody asked for the kind. Then alarms are read where nothing speaks for
 * payments, and where one kind lacks what the other has, the other.
 */
export const leftoversOf = (
  names: readonly string[],
  kind: InputKind,
  isFree: boolean,
  rows: readonly Pick<SampleRow, 'fields'>[],
): { readonly kind: InputKind; readonly left: Leftovers } => {
  const first = rows.slice(0, ROWS).map(({ fields }) => fields);
  const by = (one: InputKind): Leftovers => {
    const named = assign(names, one, undefined);
    const refuted = refutedIn(named, one, names, first);
    if (refuted.length === 0) return byLeftovers(names, named, one, rows);
    const again = new Map(assign(names, one, undefined, refuted));
    for (const { index, isStatus } of refuted)
      if (isStatus && !again.has('status') && ![...again.values()].includes(index)) again.set('status', index);
    return byLeftovers(names, again, one, rows);
  };
  const left = by(kind);
  if (!isFree) return { kind, left };
  const isWhole = (one: InputKind, { columns }: Leftovers): boolean => hasTime(columns) && hasOutcome(columns, one);
  const isDoubtful = kindIsOpen(names) && kind !== 'alarms' && !isTrade(left.columns);
  if (isWhole(kind, left) && !isDoubtful) return { kind, left };
  const other = kind === 'alarms' ? 'transactions' : 'alarms';
  const others = by(other);
  return isWhole(other, others) ? { kind: other, left: others } : { kind, left };
};

/** Longest list of columns that may be meant. */
const MOST_LIKELY = 3;

/** For the words of a failure: the first of these fields that columns may be, and the columns. */
export const likelyFor = (
  fields: readonly FieldId[],
  left: Leftovers | undefined,
  names: readonly string[],
): Readonly<Record<string, string>> => {
  const found = fields
    .map((field) => left?.likely.filter((one) => one.field === field) ?? [])
    .find((list) => list.length > 0);
  const [first] = found ?? [];
  if (found === undefined || first === undefined) return {};
  const shownNames = found.slice(0, MOST_LIKELY).map(({ index }) => shown(names[index] ?? '', 40));
  return { likely: shownNames.join(', '), field: first.field, first: JSON.stringify(shownNames[0]) };
};

/** Columns told by content, put beside those that the names of later records tell. */
export const withTaken = (named: Assignment, taken: readonly Told[]): Assignment => {
  const told = new Set(taken.map(({ index }) => index));
  const columns = new Map([...named].filter(([, index]) => !told.has(index)));
  for (const { field, index } of taken) if (!columns.has(field)) columns.set(field, index);
  return columns;
};
