import { MANIFESTATIONS } from '../model/cause.ts';
import {
  type AlarmRecord,
  ENTRY_MODES,
  type LogRecord,
  type Reading,
  TRANSACTION_TYPES,
  type TransactionRecord,
} from '../model/record.ts';
import {
  AGAIN,
  type Batch,
  NAME_OF,
  NAMES,
  NUMBERS,
  ORIGINAL,
  PACKED,
  PAN,
  PLACES,
  READING,
  RRN,
  STAN,
  TEXTS,
  WORDS,
} from '../model/batch.ts';
import { AS_TEXT, packDigits, packMasked } from '../model/packed.ts';

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
    name(NAME_OF.currency, record.currency);
    name(NAME_OF.code, record.responseCode);
    name(NAME_OF.text, record.responseText);
    name(NAME_OF.issuer, record.issuer);
    name(NAME_OF.channel, record.channel);
    name(NAME_OF.operator, record.operatorId);
    name(NAME_OF.batch, record.batchNo);
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
      name(NAME_OF.terminal, record.terminalId);
      name(NAME_OF.merchant, record.merchantId);
      name(NAME_OF.version, record.appVersion);
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
