import { MANIFESTATIONS } from '../model/cause.ts';
import {
  type AlarmRecord,
  ENTRY_MODES,
  type LogRecord,
  type Reading,
  TRANSACTION_TYPES,
  type TransactionRecord,
} from '../model/record.ts';
import { AS_TEXT, packDigits, packMasked } from '../model/packed.ts';

/** Numbers of a row: time, amount, card and latency, and what differs from row to row, packed; NaN where there is none. */
export const NUMBERS = 8;
export const PACKED = 4;
/** Places of a row: its line, which record of its file it is, and where its texts begin. */
export const PLACES = 3;
/** Names of a row by their numbers, and last what the dictionaries made of it: for a transaction; an alarm has fewer. */
export const NAMES = 11;
export const READING = NAMES - 1;
/** What differs from row to row: trace number, both references, card number; where they do not pack, one text after the other. */
export const TEXTS = 4;
export const STAN = 0;
export const RRN = 1;
export const ORIGINAL = 2;
export const PAN = 3;
/** What is one of a few words of the model: type and entry mode, or how an alarm showed itself; and 1 where the row is told
 * as one that stands in its file once more. */
export const WORDS = 3;
export const AGAIN = 2;

/**
 * Records of one input as columns, as they go from one thread to another. Names stand in a table that both sides keep,
 * each in the order in which they were met: a batch brings those that are new in it.
 */
export interface Batch {
  readonly kind: LogRecord['kind'];
  /** Index of the input in the run. */
  readonly file: number;
  readonly rows: number;
  readonly numbers: Float64Array<ArrayBuffer>;
  readonly places: Uint32Array<ArrayBuffer>;
  readonly names: Uint32Array<ArrayBuffer>;
  /** Lengths of the texts. */
  readonly lengths: Uint32Array<ArrayBuffer>;
  readonly words: Uint8Array<ArrayBuffer>;
  readonly text: string;
  /** The tables begin anew with this batch. */
  readonly anew: boolean;
  readonly newNames: readonly string[];
  readonly newReadings: readonly Reading[];
}

/** Memory of a batch that goes over to the other thread instead of being copied. */
export const buffersOf = ({ numbers, places, names, lengths, words }: Batch): ArrayBuffer[] => [
  numbers.buffer,
  places.buffer,
  names.buffer,
  lengths.buffer,
  words.buffer,
];

/** Rows of a batch: large enough that handing it over costs nothing beside reading it, small enough to be no burden. */
export const BATCH_ROWS = 8192;
/** Names after which a table begins anew: free text, or a terminal's every batch, would fill the memory. */
const TABLE_MOST = 100_000;

const TYPE_NUMBERS = new Map<string | undefined, number>(TRANSACTION_TYPES.map((type, at) => [type, at + 1]));
const MODE_NUMBERS = new Map<string | undefined, number>(ENTRY_MODES.map((mode, at) => [mode, at + 1]));
const SHOWN_NUMBERS = new Map<string | undefined, number>(MANIFESTATIONS.map((one, at) => [one, at + 1]));

/** Takes records of one input and gives them back as batches. */
export interface Packer {
  readonly size: number;
  /** `again`: told as a row that stands in its file once more. */
  add(record: LogRecord, again?: boolean): void;
  /** What was added since the last time; undefined where that is nothing. */
  take(): Batch | undefined;
}

export const createPacker = (most = TABLE_MOST): Packer => {
  const known = new Map<string, number>();
  const readings = new Map<Reading, number>();
  // The value of a column is often that of the row before.
  const last: (string | undefined)[] = [];
  const lastNumber = new Uint32Array(NAMES);
  let newNames: string[] = [];
  let newReadings: Reading[] = [];
  let anew = true;
  let kind: LogRecord['kind'] = 'transaction';
  let file = 0;
  let size = 0;
  let text = '';
  let numbers = new Float64Array(0);
  let places = new Uint32Array(0);
  let names = new Uint32Array(0);
  let lengths = new Uint32Array(0);
  let words = new Uint8Array(0);

  const begin = (): void => {
    anew = known.size === 0 || known.size + readings.size > most;
    if (anew) {
      known.clear();
      readings.clear();
      last.length = 0;
      lastNumber.fill(0);
    }
    newNames = [];
    newReadings = [];
    text = '';
    numbers = new Float64Array(BATCH_ROWS * NUMBERS);
    places = new Uint32Array(BATCH_ROWS * PLACES);
    names = new Uint32Array(BATCH_ROWS * NAMES);
    lengths = new Uint32Array(BATCH_ROWS * TEXTS);
    words = new Uint8Array(BATCH_ROWS * WORDS);
  };

  const name = (column: number, value: string | undefined): void => {
    const at = size * NAMES + column;
    if (value === last[column]) {
      names[at] = lastNumber[column] ?? 0;
      return;
    }
    let number = 0;
    if (value !== undefined) {
      const found = known.get(value);
      if (found === undefined) {
        number = known.size + 1;
        known.set(value, number);
        newNames.push(value);
      } else number = found;
    }
    last[column] = value;
    lastNumber[column] = number;
    names[at] = number;
  };

  const write = (column: number, value: string | undefined, pack: (value: string) => number): void => {
    const at = size * NUMBERS + PACKED + column;
    const packed = value === undefined ? Number.NaN : pack(value);
    numbers[at] = packed;
    if (value === undefined || !Number.isNaN(packed)) return;
    numbers[at] = AS_TEXT;
    lengths[size * TEXTS + column] = value.length;
    text += value;
  };

  const readingNumber = (reading: Reading): number => {
    let number = readings.get(reading);
    if (number === undefined) {
      number = readings.size;
      readings.set(reading, number);
      newReadings.push(reading);
    }
    return number;
  };

  const addTransaction = (record: TransactionRecord): void => {
    const first = size * NUMBERS;
    numbers[first + 1] = record.amount ?? Number.NaN;
    numbers[first + 2] = record.card ?? Number.NaN;
    numbers[first + 3] = record.latencyMs ?? Number.NaN;
    name(2, record.currency);
    name(3, record.responseCode);
    name(4, record.responseText);
    name(5, record.issuer);
    name(6, record.channel);
    name(7, record.operatorId);
    name(8, record.batchNo);
    places[size * PLACES + 2] = text.length;
    write(STAN, record.stan, packDigits);
    write(RRN, record.rrn, packDigits);
    write(ORIGINAL, record.originalRrn, packDigits);
    write(PAN, record.pan, packMasked);
    words[size * WORDS] = TYPE_NUMBERS.get(record.transactionType) ?? 0;
    words[size * WORDS + 1] = MODE_NUMBERS.get(record.entryMode) ?? 0;
  };

  const addAlarm = (record: AlarmRecord): void => {
    name(2, record.alarmCode);
    name(3, record.message);
    name(4, record.component);
    words[size * WORDS] = SHOWN_NUMBERS.get(record.manifestation) ?? 0;
  };

  return {
    get size() {
      return size;
    },
    add: (record, again = false) => {
      if (size === 0) begin();
      ({ kind } = record);
      ({ file } = record.source);
      numbers[size * NUMBERS] = record.time;
      places[size * PLACES] = record.source.line;
      places[size * PLACES + 1] = record.source.record;
      name(0, record.terminalId);
      name(1, record.merchantId);
      name(9, record.appVersion);
      names[size * NAMES + READING] = readingNumber(record.reading);
      if (again) words[size * WORDS + AGAIN] = 1;
      if (record.kind === 'alarm') addAlarm(record);
      else addTransaction(record);
      size += 1;
    },
    take: () => {
      if (size === 0) return undefined;
      const rows = size;
      size = 0;
      return { kind, file, rows, numbers, places, names, lengths, words, text, anew, newNames, newReadings };
    },
  };
};
