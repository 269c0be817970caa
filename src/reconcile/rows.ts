import type { Reading, TransactionRecord } from '../model/record.ts';
import { ENTRY_MODES, TRANSACTION_TYPES } from '../model/record.ts';
import { cardToken, durationMs, epochMs, minorUnits } from '../model/units.ts';
import { APPROVED, groupOf, outcomeOf } from './classify.ts';
import { createNameTable, createReferenceTable, type NameTable, type ReferenceTable } from './names.ts';

export const TERMINAL = 0;
export const HOST = 1;

const FLOATS = ['time', 'card', 'amount', 'rrn', 'stan', 'original', 'pan', 'latency'] as const;
const WORDS = [
  'terminal',
  'merchant',
  'batch',
  'line',
  'record',
  'issuer',
  'channel',
  'version',
  'operator',
  'words',
  'reading',
] as const;
const SMALL = ['side', 'group', 'outcome', 'type', 'entry', 'currency', 'file'] as const;

type Floats = { readonly [K in (typeof FLOATS)[number]]: Float64Array };
type Words = { readonly [K in (typeof WORDS)[number]]: Uint32Array };
type Small = { readonly [K in (typeof SMALL)[number]]: Uint16Array };

/** Names of one run; shared by the stores that take turns when rows are let go. */
export interface Tables {
  readonly terminals: NameTable;
  readonly merchants: NameTable;
  readonly batches: NameTable;
  readonly others: NameTable;
  readonly currencies: NameTable;
  readonly readings: Reading[];
  readonly readingIndex: Map<Reading, number>;
}

/** Records of both sides in columns of numbers, about 130 bytes a row. */
export interface Rows {
  size: number;
  capacity: number;
  floats: Floats;
  words: Words;
  small: Small;
  references: ReferenceTable;
  readonly tables: Tables;
}

const columnsOf = (capacity: number): Pick<Rows, 'floats' | 'words' | 'small'> => ({
  floats: {
    time: new Float64Array(capacity),
    card: new Float64Array(capacity),
    amount: new Float64Array(capacity),
    rrn: new Float64Array(capacity),
    stan: new Float64Array(capacity),
    original: new Float64Array(capacity),
    pan: new Float64Array(capacity),
    latency: new Float64Array(capacity),
  },
  words: {
    terminal: new Uint32Array(capacity),
    merchant: new Uint32Array(capacity),
    batch: new Uint32Array(capacity),
    line: new Uint32Array(capacity),
    record: new Uint32Array(capacity),
    issuer: new Uint32Array(capacity),
    channel: new Uint32Array(capacity),
    version: new Uint32Array(capacity),
    operator: new Uint32Array(capacity),
    words: new Uint32Array(capacity),
    reading: new Uint32Array(capacity),
  },
  small: {
    side: new Uint16Array(capacity),
    group: new Uint16Array(capacity),
    outcome: new Uint16Array(capacity),
    type: new Uint16Array(capacity),
    entry: new Uint16Array(capacity),
    currency: new Uint16Array(capacity),
    file: new Uint16Array(capacity),
  },
});

const FIRST_CAPACITY = 1024;

export const createRows = (): Rows => ({
  size: 0,
  capacity: FIRST_CAPACITY,
  ...columnsOf(FIRST_CAPACITY),
  references: createReferenceTable(),
  tables: {
    terminals: createNameTable(),
    merchants: createNameTable(),
    batches: createNameTable(),
    others: createNameTable(),
    currencies: createNameTable(),
    readings: [],
    readingIndex: new Map(),
  },
});

/** From here on a store grows by quarters: the room that it may never need would be the larger part of it. */
const LARGE = 1 << 16;

const grow = (rows: Rows): void => {
  const capacity = rows.capacity < LARGE ? rows.capacity * 2 : Math.ceil(rows.capacity * 1.25);
  const wider = columnsOf(capacity);
  for (const name of FLOATS) wider.floats[name].set(rows.floats[name]);
  for (const name of WORDS) wider.words[name].set(rows.words[name]);
  for (const name of SMALL) wider.small[name].set(rows.small[name]);
  Object.assign(rows, wider, { capacity });
};

const typeIndex = new Map<string | undefined, number>(TRANSACTION_TYPES.map((type, index) => [type, index + 1]));
const entryIndex = new Map<string | undefined, number>(ENTRY_MODES.map((mode, index) => [mode, index + 1]));

const readingNumber = ({ readings, readingIndex }: Tables, reading: Reading): number => {
  const known = readingIndex.get(reading);
  if (known !== undefined) return known;
  readings.push(reading);
  readingIndex.set(reading, readings.length - 1);
  return readings.length - 1;
};

/** What was looked up last for a terminal's rows: most terminals have one merchant, and a batch for long. */
export interface Seat {
  readonly terminal: number;
  merchantId: string | undefined;
  merchant: number;
  batchNo: string | undefined;
  batch: number;
}

export const seatIn = (tables: Tables, terminalId: string): Seat => ({
  terminal: tables.terminals.number(terminalId),
  merchantId: undefined,
  merchant: 0,
  batchNo: undefined,
  batch: 0,
});

const merchantNumber = (tables: Tables, merchantId: string | undefined, seat: Seat | undefined): number => {
  if (seat === undefined) return tables.merchants.number(merchantId);
  if (seat.merchantId !== merchantId) {
    seat.merchantId = merchantId;
    seat.merchant = tables.merchants.number(merchantId);
  }
  return seat.merchant;
};

export const batchNumber = (tables: Tables, batchNo: string | undefined, seat: Seat | undefined): number => {
  if (seat === undefined) return tables.batches.number(batchNo);
  if (seat.batchNo !== batchNo) {
    seat.batchNo = batchNo;
    seat.batch = tables.batches.number(batchNo);
  }
  return seat.batch;
};

/**
 * Adds a record; false where it is a line of the journal that is compared with nothing. `terminal`: the number of its
 * terminal, where that was looked up before.
 */
export const addRow = (
  rows: Rows,
  record: TransactionRecord,
  terminal: number = rows.tables.terminals.number(record.terminalId),
  seat?: Seat,
): boolean => {
  const group = groupOf(record.transactionType);
  if (group === 0) return false;
  const outcome = outcomeOf(record);
  if (outcome === undefined && record.transactionType !== 'SETTLEMENT') return false;
  if (rows.size === rows.capacity) grow(rows);
  const at = rows.size;
  const { floats, words, small, tables, references } = rows;
  floats.time[at] = record.time;
  floats.card[at] = record.card ?? Number.NaN;
  floats.amount[at] = record.amount ?? Number.NaN;
  floats.rrn[at] = references.pack(record.rrn);
  floats.stan[at] = references.pack(record.stan);
  floats.original[at] = references.pack(record.originalRrn);
  floats.pan[at] = references.packCard(record.pan);
  floats.latency[at] = record.latencyMs ?? Number.NaN;
  words.terminal[at] = terminal;
  words.merchant[at] = merchantNumber(tables, record.merchantId, seat);
  words.batch[at] = batchNumber(tables, record.batchNo, seat);
  words.line[at] = record.source.line;
  words.record[at] = record.source.record;
  words.issuer[at] = tables.others.number(record.issuer);
  words.channel[at] = tables.others.number(record.channel);
  words.version[at] = tables.others.number(record.appVersion);
  words.operator[at] = tables.others.number(record.operatorId);
  // What an approval says is always the same few words; what a failure says may be anything, and is worth keeping.
  words.words[at] = outcome === APPROVED ? 0 : tables.others.number(record.responseText);
  words.reading[at] = readingNumber(tables, record.reading);
  small.side[at] = record.kind === 'host' ? HOST : TERMINAL;
  small.group[at] = group;
  small.outcome[at] = outcome ?? APPROVED;
  small.type[at] = typeIndex.get(record.transactionType) ?? 0;
  small.entry[at] = entryIndex.get(record.entryMode) ?? 0;
  small.currency[at] = tables.currencies.number(record.currency);
  small.file[at] = record.source.file;
  rows.size = at + 1;
  return true;
};

/** The transaction type of a row. */
export const typeOf = (rows: Rows, at: number): TransactionRecord['transactionType'] =>
  TRANSACTION_TYPES[(rows.small.type[at] ?? 0) - 1];

const numberOr = (value: number | undefined): number | undefined =>
  value === undefined || Number.isNaN(value) ? undefined : value;

const SILENT: Reading = {
  symptom: 'unknown',
  outcome: 'information',
  code: undefined,
  table: undefined,
  by: 'nothing',
  ambiguous: false,
};

/** The row as the record it came from; the words of an approval are not kept. */
export const recordAt = (rows: Rows, at: number): TransactionRecord => {
  const { floats, words, small, tables, references } = rows;
  const reading = tables.readings[words.reading[at] ?? 0] ?? SILENT;
  const card = numberOr(floats.card[at]);
  const amount = numberOr(floats.amount[at]);
  const latency = numberOr(floats.latency[at]);
  return {
    kind: small.side[at] === HOST ? 'host' : 'transaction',
    source: { file: small.file[at] ?? 0, line: words.line[at] ?? 0, record: words.record[at] ?? 0 },
    time: epochMs(floats.time[at] ?? 0),
    terminalId: tables.terminals.text(words.terminal[at] ?? 0),
    merchantId: tables.merchants.text(words.merchant[at] ?? 0),
    stan: references.unpack(floats.stan[at] ?? Number.NaN),
    rrn: references.unpack(floats.rrn[at] ?? Number.NaN),
    transactionType: typeOf(rows, at),
    amount: amount === undefined ? undefined : minorUnits(amount),
    currency: tables.currencies.text(small.currency[at] ?? 0),
    pan: references.unpackCard(floats.pan[at] ?? Number.NaN),
    card: card === undefined ? undefined : cardToken(card),
    entryMode: ENTRY_MODES[(small.entry[at] ?? 0) - 1],
    responseCode: reading.code,
    responseText: tables.others.text(words.words[at] ?? 0),
    issuer: tables.others.text(words.issuer[at] ?? 0),
    channel: tables.others.text(words.channel[at] ?? 0),
    latencyMs: latency === undefined ? undefined : durationMs(latency),
    operatorId: tables.others.text(words.operator[at] ?? 0),
    batchNo: tables.batches.text(words.batch[at] ?? 0),
    appVersion: tables.others.text(words.version[at] ?? 0),
    originalRrn: references.unpack(floats.original[at] ?? Number.NaN),
    reading,
  };
};

/**
 * Rows in the order of what `column` says of them, numbers below `most`; of equals in the order given. A counting sort:
 * linear, and what is remembered of one terminal is then looked up for all its rows in a row.
 */
export const groupedBy = (column: Uint32Array, most: number, list: Uint32Array): Uint32Array => {
  const next = new Uint32Array(most + 1);
  for (const at of list) {
    const place = (column[at] ?? 0) + 1;
    next[place] = (next[place] ?? 0) + 1;
  }
  for (let place = 1; place <= most; place += 1) next[place] = (next[place] ?? 0) + (next[place - 1] ?? 0);
  const grouped = new Uint32Array(list.length);
  for (const at of list) {
    const group = column[at] ?? 0;
    const place = next[group] ?? 0;
    grouped[place] = at;
    next[group] = place + 1;
  }
  return grouped;
};

// One function per kind of column: each then runs on one kind of array, which is what makes it fast.
const gatherFloats = (column: Float64Array, stays: Uint32Array, kept: number): void => {
  for (let at = 0; at < kept; at += 1) column[at] = column[stays[at] ?? 0] ?? Number.NaN;
};
const gatherWords = (column: Uint32Array, stays: Uint32Array, kept: number): void => {
  for (let at = 0; at < kept; at += 1) column[at] = column[stays[at] ?? 0] ?? 0;
};
const gatherSmall = (column: Uint16Array, stays: Uint32Array, kept: number): void => {
  for (let at = 0; at < kept; at += 1) column[at] = column[stays[at] ?? 0] ?? 0;
};

/** Lets go of the rows marked in `gone` and keeps the order of the rest. */
export const dropRows = (rows: Rows, gone: Uint8Array): void => {
  const { floats, words, small } = rows;
  const old = rows.references;
  // The list of long references would otherwise hold those of every row that ever was.
  const renewed = old.spilled > 0 ? createReferenceTable() : undefined;
  let kept = 0;
  const stays = new Uint32Array(rows.size);
  for (let at = 0; at < rows.size; at += 1) {
    if (gone[at] === 1) continue;
    stays[kept] = at;
    kept += 1;
  }
  if (kept === rows.size) return;
  for (const name of FLOATS) gatherFloats(floats[name], stays, kept);
  for (const name of WORDS) gatherWords(words[name], stays, kept);
  for (const name of SMALL) gatherSmall(small[name], stays, kept);
  if (renewed !== undefined) {
    for (const column of [floats.rrn, floats.stan, floats.original]) {
      for (let at = 0; at < kept; at += 1) column[at] = renewed.pack(old.unpack(column[at] ?? Number.NaN));
    }
    for (let at = 0; at < kept; at += 1)
      floats.pan[at] = renewed.packCard(old.unpackCard(floats.pan[at] ?? Number.NaN));
  }
  rows.size = kept;
  if (renewed !== undefined) rows.references = renewed;
};

/**
 * Marks rows that stand in two files of one side in every detail: overlapping exports, not two bookings. What one file
 * shows twice stays twice. Rows with an identity of their own are dropped by the reader already.
 */
export const repeatedInOverlap = (rows: Rows): Uint8Array => {
  const { floats, words, small, references } = rows;
  const gone = new Uint8Array(rows.size);
  const files = [new Set<number>(), new Set<number>()];
  for (let at = 0; at < rows.size; at += 1) files[small.side[at] ?? 0]?.add(small.file[at] ?? 0);
  if (files.every((own) => own.size < 2)) return gone;
  const alike = new Map<string, number[]>();
  for (let at = 0; at < rows.size; at += 1) {
    const said = [
      floats.time[at],
      words.terminal[at],
      floats.amount[at],
      small.type[at],
      small.outcome[at],
      small.side[at],
    ];
    const numbers = [floats.rrn[at], floats.stan[at]].map((one) => references.unpack(one ?? Number.NaN));
    const key = [
      ...said,
      words.batch[at],
      small.currency[at],
      floats.card[at],
      references.unpackCard(floats.pan[at] ?? Number.NaN),
      ...numbers,
    ].join('|');
    const list = alike.get(key);
    if (list === undefined) alike.set(key, [at]);
    else list.push(at);
  }
  for (const list of alike.values()) {
    if (list.length < 2) continue;
    const byFile = new Map<number, number>();
    for (const at of list) byFile.set(small.file[at] ?? 0, (byFile.get(small.file[at] ?? 0) ?? 0) + 1);
    let left = Math.max(...byFile.values());
    for (const at of list) {
      if (left > 0) left -= 1;
      else gone[at] = 1;
    }
  }
  return gone;
};

const compareText = (a: string | undefined, b: string | undefined): number => {
  const left = a ?? '';
  const right = b ?? '';
  return left < right ? -1 : left > right ? 1 : 0;
};

const compareNumber = (a: number, b: number): number => {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a - b;
};

/**
 * Total order of rows: time first, then what the row says, and last where it stands; so shuffled or split exports
 * are taken in the same sequence wherever the rows themselves differ.
 */
export const orderOf = (rows: Rows): ((a: number, b: number) => number) => {
  const { floats, words, small, tables, references } = rows;
  const word = (column: Uint32Array | Uint16Array, at: number): number => column[at] ?? 0;
  const value = (column: Float64Array, at: number): number => column[at] ?? Number.NaN;
  return (a, b) =>
    value(floats.time, a) - value(floats.time, b) ||
    compareText(tables.terminals.text(word(words.terminal, a)), tables.terminals.text(word(words.terminal, b))) ||
    word(small.side, a) - word(small.side, b) ||
    word(small.group, a) - word(small.group, b) ||
    compareText(references.unpack(value(floats.rrn, a)), references.unpack(value(floats.rrn, b))) ||
    compareText(references.unpack(value(floats.stan, a)), references.unpack(value(floats.stan, b))) ||
    compareNumber(value(floats.amount, a), value(floats.amount, b)) ||
    word(small.outcome, a) - word(small.outcome, b) ||
    compareNumber(value(floats.card, a), value(floats.card, b)) ||
    word(small.file, a) - word(small.file, b) ||
    word(words.line, a) - word(words.line, b) ||
    word(words.record, a) - word(words.record, b);
};

/** True, false, or undefined where one of the two says nothing that can be compared. */
export const cardsAgree = (rows: Rows, a: number, b: number): boolean | undefined => {
  const { floats } = rows;
  const left = floats.card[a] ?? Number.NaN;
  const right = floats.card[b] ?? Number.NaN;
  if (left === right) return true;
  // Two exporters may show more or less of one card: what both show has to be the same.
  const one = rows.references.unpackCard(floats.pan[a] ?? Number.NaN);
  const two = rows.references.unpackCard(floats.pan[b] ?? Number.NaN);
  if (one === undefined || two === undefined) return undefined;
  const tail = (pan: string): string => /\d{4}$/.exec(pan)?.[0] ?? '';
  const head = (pan: string): string => /^\d{1,6}/.exec(pan)?.[0] ?? '';
  if (tail(one) === '' || tail(two) === '') return undefined;
  if (tail(one) !== tail(two)) return false;
  const shown = Math.min(head(one).length, head(two).length);
  return head(one).slice(0, shown) === head(two).slice(0, shown);
};
