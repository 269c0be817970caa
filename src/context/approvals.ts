import type { Sighting } from '../model/diagnosis.ts';
import { ENTRY_MODES, TRANSACTION_TYPES, type TransactionRecord } from '../model/record.ts';
import { shownDigits } from '../model/card-digits.ts';
import { cardToken, epochMs, minorUnits } from '../model/units.ts';

/**
 * Approved transactions in columns of numbers: about 55 bytes each instead of an object.
 * Names (terminals, currencies) are indexes into the tables kept beside the columns.
 */
export interface Approvals {
  size: number;
  /** Approvals before this index are counted in what is known of their terminals. */
  tallied: number;
  time: Float64Array;
  card: Float64Array;
  amount: Float64Array;
  /** The digits that a masked card number shows, where it was typed or may have been. */
  digits: Float64Array;
  terminal: Uint32Array;
  currency: Uint8Array;
  type: Uint8Array;
  entry: Uint8Array;
  file: Uint16Array;
  line: Uint32Array;
  record: Uint32Array;
  readonly terminals: Names;
  readonly currencies: Names;
}

/** Gives each distinct name a number, starting at 1; 0 stands for a missing name. */
export interface Names {
  readonly list: (string | undefined)[];
  readonly index: Map<string, number>;
}

export const createNames = (): Names => ({ list: [undefined], index: new Map() });

export const numberOf = (names: Names, name: string | undefined): number => {
  if (name === undefined) return 0;
  const known = names.index.get(name);
  if (known !== undefined) return known;
  const next = names.list.length;
  names.list.push(name);
  names.index.set(name, next);
  return next;
};

const FIRST_CAPACITY = 1024;
const MISSING = Number.NaN;

/** Tables of names that several sets of approvals share. */
export type ApprovalNames = Pick<Approvals, 'terminals' | 'currencies'>;

export const createApprovals = (
  { terminals, currencies }: ApprovalNames = { terminals: createNames(), currencies: createNames() },
): Approvals => ({
  size: 0,
  tallied: 0,
  time: new Float64Array(FIRST_CAPACITY),
  card: new Float64Array(FIRST_CAPACITY),
  amount: new Float64Array(FIRST_CAPACITY),
  digits: new Float64Array(FIRST_CAPACITY),
  terminal: new Uint32Array(FIRST_CAPACITY),
  currency: new Uint8Array(FIRST_CAPACITY),
  type: new Uint8Array(FIRST_CAPACITY),
  entry: new Uint8Array(FIRST_CAPACITY),
  file: new Uint16Array(FIRST_CAPACITY),
  line: new Uint32Array(FIRST_CAPACITY),
  record: new Uint32Array(FIRST_CAPACITY),
  terminals,
  currencies,
});

const COLUMNS = [
  'time',
  'card',
  'amount',
  'digits',
  'terminal',
  'currency',
  'type',
  'entry',
  'file',
  'line',
  'record',
] as const;

/** From here on the columns grow by quarters: the room that they may never need would be the larger part. */
const LARGE = 1 << 16;
const widerThan = (capacity: number): number => (capacity < LARGE ? capacity * 2 : Math.ceil(capacity * 1.25));

const resize = (approvals: Approvals, capacity: number): void => {
  const float = (old: Float64Array): Float64Array => {
    const grown = new Float64Array(capacity);
    grown.set(old.subarray(0, approvals.size));
    return grown;
  };
  const word = (old: Uint32Array): Uint32Array => {
    const grown = new Uint32Array(capacity);
    grown.set(old.subarray(0, approvals.size));
    return grown;
  };
  const byte = (old: Uint8Array): Uint8Array => {
    const grown = new Uint8Array(capacity);
    grown.set(old.subarray(0, approvals.size));
    return grown;
  };
  approvals.time = float(approvals.time);
  approvals.card = float(approvals.card);
  approvals.amount = float(approvals.amount);
  approvals.digits = float(approvals.digits);
  approvals.terminal = word(approvals.terminal);
  approvals.line = word(approvals.line);
  approvals.record = word(approvals.record);
  approvals.currency = byte(approvals.currency);
  approvals.type = byte(approvals.type);
  approvals.entry = byte(approvals.entry);
  const files = new Uint16Array(capacity);
  files.set(approvals.file.subarray(0, approvals.size));
  approvals.file = files;
};

/** Adds one by its numbers: NaN and 0 stand for what is not said. */
export const appendApproval = (
  approvals: Approvals,
  time: number,
  card: number,
  amount: number,
  digits: number,
  terminal: number,
  currency: number,
  type: number,
  mode: number,
  file: number,
  line: number,
  record: number,
): void => {
  const at = approvals.size;
  if (at === approvals.time.length) resize(approvals, widerThan(at));
  approvals.time[at] = time;
  approvals.card[at] = card;
  approvals.amount[at] = amount;
  approvals.digits[at] = digits;
  approvals.terminal[at] = terminal;
  approvals.currency[at] = currency;
  approvals.type[at] = type;
  approvals.entry[at] = mode;
  approvals.file[at] = file;
  approvals.line[at] = line;
  approvals.record[at] = record;
  approvals.size = at + 1;
};

/**
 * `terminal`, `type` and `mode` by their numbers, the first among the names, the others from 1 in the order of the
 * model's lists; 0 where they are not said.
 */
export const addApproval = (
  approvals: Approvals,
  record: TransactionRecord,
  terminal: number,
  type: number,
  mode: number,
): void => {
  const { time, card, amount, currency, source, entryMode } = record;
  const typed = entryMode === undefined || entryMode === 'MANUAL';
  appendApproval(
    approvals,
    time,
    card ?? MISSING,
    amount ?? MISSING,
    (typed ? shownDigits(record.pan) : undefined) ?? MISSING,
    terminal,
    numberOf(approvals.currencies, currency),
    type,
    mode,
    source.file,
    source.line,
    source.record,
  );
};

/** Gives back what was set aside for more. */
export const trimApprovals = (approvals: Approvals): void => resize(approvals, Math.max(approvals.size, 1));

/** Copies one approval between sets that share their names. Returns its index in `into`. */
export const copyApproval = (into: Approvals, from: Approvals, index: number): number => {
  const at = into.size;
  if (at === into.time.length) resize(into, widerThan(at));
  into.time[at] = from.time[index] ?? 0;
  into.card[at] = from.card[index] ?? MISSING;
  into.amount[at] = from.amount[index] ?? MISSING;
  into.digits[at] = from.digits[index] ?? MISSING;
  into.terminal[at] = from.terminal[index] ?? 0;
  into.currency[at] = from.currency[index] ?? 0;
  into.type[at] = from.type[index] ?? 0;
  into.entry[at] = from.entry[index] ?? 0;
  into.file[at] = from.file[index] ?? 0;
  into.line[at] = from.line[index] ?? 0;
  into.record[at] = from.record[index] ?? 0;
  into.size = at + 1;
  return at;
};

/** Appends all of `from`. Both must be tallied. */
export const mergeApprovals = (into: Approvals, from: Approvals): void => {
  const needed = into.size + from.size;
  if (needed > into.time.length) resize(into, Math.max(needed, into.time.length * 2));
  for (const column of COLUMNS) into[column].set(from[column].subarray(0, from.size), into.size);
  for (let index = 0; index < from.size; index += 1) {
    into.terminal[into.size + index] = numberOf(into.terminals, from.terminals.list[from.terminal[index] ?? 0]);
    into.currency[into.size + index] = numberOf(into.currencies, from.currencies.list[from.currency[index] ?? 0]);
  }
  into.size = needed;
  into.tallied = needed;
};

// One function per kind of column: each then runs on one kind of array, which is what makes it fast.
const gatherFloats = (column: Float64Array, stays: Uint32Array): void => {
  for (let at = 0; at < stays.length; at += 1) column[at] = column[stays[at] ?? 0] ?? MISSING;
};
const gatherWords = (column: Uint32Array, stays: Uint32Array): void => {
  for (let at = 0; at < stays.length; at += 1) column[at] = column[stays[at] ?? 0] ?? 0;
};
const gatherBytes = (column: Uint8Array, stays: Uint32Array): void => {
  for (let at = 0; at < stays.length; at += 1) column[at] = column[stays[at] ?? 0] ?? 0;
};
const gatherFiles = (column: Uint16Array, stays: Uint32Array): void => {
  for (let at = 0; at < stays.length; at += 1) column[at] = column[stays[at] ?? 0] ?? 0;
};

/** Drops approvals that are not wanted, keeping the order of the rest. All must be tallied. */
export const keepWhere = (approvals: Approvals, isWanted: (index: number) => boolean): void => {
  const stays = new Uint32Array(approvals.size);
  let kept = 0;
  for (let index = 0; index < approvals.size; index += 1) {
    if (!isWanted(index)) continue;
    stays[kept] = index;
    kept += 1;
  }
  if (kept === approvals.size) return;
  const left = stays.subarray(0, kept);
  for (const column of [approvals.time, approvals.card, approvals.amount, approvals.digits]) gatherFloats(column, left);
  for (const column of [approvals.terminal, approvals.line, approvals.record]) gatherWords(column, left);
  for (const column of [approvals.currency, approvals.type, approvals.entry]) gatherBytes(column, left);
  gatherFiles(approvals.file, left);
  approvals.size = kept;
  approvals.tallied = kept;
  if (kept === 0) resize(approvals, FIRST_CAPACITY);
};

/** Drops those that are not between two times, both inclusive. */
export const keepBetween = (approvals: Approvals, from: number, to: number): void =>
  keepWhere(approvals, (index) => {
    const time = approvals.time[index] ?? 0;
    return time >= from && time <= to;
  });

/** Drops all of them. */
export const keepNone = (approvals: Approvals): void => keepWhere(approvals, () => false);

const known = (value: number | undefined): value is number => value !== undefined && !Number.isNaN(value);

/** The approval at `index` as an object. */
export const sightingAt = (approvals: Approvals, index: number): Sighting => {
  const card = approvals.card[index];
  const amount = approvals.amount[index];
  const digits = approvals.digits[index];
  return {
    time: epochMs(approvals.time[index] ?? 0),
    source: {
      file: approvals.file[index] ?? 0,
      line: approvals.line[index] ?? 0,
      record: approvals.record[index] ?? 0,
    },
    terminalId: approvals.terminals.list[approvals.terminal[index] ?? 0],
    amount: known(amount) ? minorUnits(amount) : undefined,
    currency: approvals.currencies.list[approvals.currency[index] ?? 0],
    transactionType: TRANSACTION_TYPES[(approvals.type[index] ?? 0) - 1],
    entryMode: ENTRY_MODES[(approvals.entry[index] ?? 0) - 1],
    card: known(card) ? cardToken(card) : undefined,
    digits: known(digits) ? digits : undefined,
  };
};
