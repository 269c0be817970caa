import { ALL_AS_TEXT, AS_TEXT, type PackedNumbers } from '../model/packed.ts';
import type { Reading, TransactionRecord } from '../model/record.ts';
import { ENTRY_MODES, TRANSACTION_TYPES } from '../model/record.ts';
import { cardToken, durationMs, epochMs, minorUnits } from '../model/units.ts';
import { APPROVED, groupOf, outcomeOf } from './classify.ts';
import { createNameTable, createReferenceTable, type NameTable, type ReferenceTable } from './names.ts';

export const TERMINAL = 0;
export const HOST = 1;

export const FLOATS = ['time', 'card', 'amount', 'rrn', 'stan', 'original', 'pan', 'latency'] as const;
export const WORDS = [
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
export const SMALL = ['side', 'group', 'outcome', 'type', 'entry', 'currency', 'file'] as const;

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

const createTables = (): Tables => ({
  terminals: createNameTable(),
  merchants: createNameTable(),
  batches: createNameTable(),
  others: createNameTable(),
  currencies: createNameTable(),
  readings: [],
  readingIndex: new Map(),
});

/** `tables`: of another store of the same run, so that both number names alike. */
export const createRows = (tables: Tables = createTables()): Rows => ({
  size: 0,
  capacity: FIRST_CAPACITY,
  ...columnsOf(FIRST_CAPACITY),
  references: createReferenceTable(),
  tables,
});

/** From here on a store grows by quarters: the room that it may never need would be the larger part of it. */
const LARGE = 1 << 16;

/** Makes room for so many rows. */
export const reserve = (rows: Rows, size: number): void => {
  if (size <= rows.capacity) return;
  const wanted = rows.capacity < LARGE ? rows.capacity * 2 : Math.ceil(rows.capacity * 1.25);
  const capacity = Math.max(wanted, size);
  const wider = columnsOf(capacity);
  for (const name of FLOATS) wider.floats[name].set(rows.floats[name]);
  for (const name of WORDS) wider.words[name].set(rows.words[name]);
  for (const name of SMALL) wider.small[name].set(rows.small[name]);
  Object.assign(rows, wider, { capacity });
};

const typeIndex = new Map<string | undefined, number>(TRANSACTION_TYPES.map((type, index) => [type, index + 1]));
const entryIndex = new Map<string | undefined, number>(ENTRY_MODES.map((mode, index) => [mode, index + 1]));

export const readingNumber = ({ readings, readingIndex }: Tables, reading: Reading): number => {
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
 * terminal, where that was looked up before; `packed`: its numbers, likewise.
 */
export const addRow = (
  rows: Rows,
  record: TransactionRecord,
  terminal: number = rows.tables.terminals.number(record.terminalId),
  seat?: Seat,
  packed: PackedNumbers = ALL_AS_TEXT,
): boolean => {
  const group = groupOf(record.transactionType);
  if (group === 0) return false;
  const outcome = outcomeOf(record.reading);
  if (outcome === undefined && record.transactionType !== 'SETTLEMENT') return false;
  reserve(rows, rows.size + 1);
  const at = rows.size;
  const { floats, words, small, tables, references } = rows;
  floats.time[at] = record.time;
  floats.card[at] = record.card ?? Number.NaN;
  floats.amount[at] = record.amount ?? Number.NaN;
  const { rrn, stan, originalRrn, pan } = packed;
  floats.rrn[at] = rrn === AS_TEXT ? references.pack(record.rrn) : rrn;
  floats.stan[at] = stan === AS_TEXT ? references.pack(record.stan) : stan;
  floats.original[at] = originalRrn === AS_TEXT ? references.pack(record.originalRrn) : originalRrn;
  floats.pan[at] = pan === AS_TEXT ? references.packCard(record.pan) : pan;
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

/** The one currency that the records name; undefined where they name none or several. */
export const onlyCurrency = ({ tables: { currencies } }: Rows): string | undefined =>
  currencies.size === 2 ? currencies.text(1) : undefined;
