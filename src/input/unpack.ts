import { type Manifestation, MANIFESTATIONS } from '../model/cause.ts';
import { AS_TEXT, type PackedNumbers, unpackDigits, unpackMasked } from '../model/packed.ts';
import {
  type AlarmRecord,
  ENTRY_MODES,
  type Reading,
  TRANSACTION_TYPES,
  type TransactionRecord,
} from '../model/record.ts';
import { cardToken, durationMs, epochMs, minorUnits } from '../model/units.ts';
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
  type Rowset,
} from '../model/batch.ts';
import type { RecordSink } from './contract.ts';
import { detached } from './detach.ts';

const known = (value: number | undefined): value is number => value !== undefined && !Number.isNaN(value);

/** Where the records of batches go, in order. */
type Takes = Pick<RecordSink, 'record' | 'repeated' | 'lent' | 'rows'>;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The batch and its row that is given back just now. */
interface Cursor {
  batch: Batch | undefined;
  row: number;
}

/** What differs from row to row: unpacked, or cut out of the texts. */
const textIn = ({ batch, row }: Cursor, column: number): string | undefined => {
  const packed = batch?.numbers[row * NUMBERS + PACKED + column] ?? Number.NaN;
  if (batch === undefined || Number.isNaN(packed)) return undefined;
  if (packed !== AS_TEXT) return column === PAN ? unpackMasked(packed) : unpackDigits(packed);
  let from = batch.places[row * PLACES + 2] ?? 0;
  for (let before = 0; before < column; before += 1) from += batch.lengths[row * TEXTS + before] ?? 0;
  return detached(batch.text.slice(from, from + (batch.lengths[row * TEXTS + column] ?? 0)));
};

/** A record to be filled anew for each row; its texts are put together where they are asked for. */
const lentAt = (cursor: Cursor, reading: Reading) => {
  const source: Writable<TransactionRecord['source']> = { file: 0, line: 0, record: 0 };
  const record: Writable<TransactionRecord> = {
    kind: 'transaction',
    source,
    time: epochMs(0),
    terminalId: undefined,
    merchantId: undefined,
    get stan() {
      return textIn(cursor, STAN);
    },
    get rrn() {
      return textIn(cursor, RRN);
    },
    transactionType: undefined,
    amount: undefined,
    currency: undefined,
    get pan() {
      return textIn(cursor, PAN);
    },
    card: undefined,
    entryMode: undefined,
    responseCode: undefined,
    responseText: undefined,
    issuer: undefined,
    channel: undefined,
    latencyMs: undefined,
    operatorId: undefined,
    batchNo: undefined,
    appVersion: undefined,
    get originalRrn() {
      return textIn(cursor, ORIGINAL);
    },
    reading,
  };
  const packed: Writable<PackedNumbers> = {
    stan: Number.NaN,
    rrn: Number.NaN,
    originalRrn: Number.NaN,
    pan: Number.NaN,
  };
  return { record, source, packed };
};

/** A record that stays as it is. */
const keptOf = (lent: TransactionRecord): TransactionRecord => ({
  kind: lent.kind,
  source: { file: lent.source.file, line: lent.source.line, record: lent.source.record },
  time: lent.time,
  terminalId: lent.terminalId,
  merchantId: lent.merchantId,
  stan: lent.stan,
  rrn: lent.rrn,
  transactionType: lent.transactionType,
  amount: lent.amount,
  currency: lent.currency,
  pan: lent.pan,
  card: lent.card,
  entryMode: lent.entryMode,
  responseCode: lent.responseCode,
  responseText: lent.responseText,
  issuer: lent.issuer,
  channel: lent.channel,
  latencyMs: lent.latencyMs,
  operatorId: lent.operatorId,
  batchNo: lent.batchNo,
  appVersion: lent.appVersion,
  originalRrn: lent.originalRrn,
  reading: lent.reading,
});

/** Gives the records of batches back; these have to come in the order in which they were made. */
export const createUnpacker = (): ((batch: Batch, takes: Takes) => void) => {
  let list: (string | undefined)[] = [undefined];
  let readings: Reading[] = [];
  const cursor: Cursor = { batch: undefined, row: 0 };
  let lent: ReturnType<typeof lentAt> | undefined;

  const alarmAt = ({ file, numbers, places, names, words }: Batch, row: number, reading: Reading): AlarmRecord => {
    const name = row * NAMES;
    const shown: Manifestation | undefined = MANIFESTATIONS[(words[row * WORDS] ?? 0) - 1];
    return {
      kind: 'alarm',
      source: { file, line: places[row * PLACES] ?? 0, record: places[row * PLACES + 1] ?? 0 },
      time: epochMs(numbers[row * NUMBERS] ?? 0),
      terminalId: list[names[name] ?? 0],
      merchantId: list[names[name + 1] ?? 0],
      alarmCode: list[names[name + 2] ?? 0],
      message: list[names[name + 3] ?? 0],
      manifestation: shown,
      component: list[names[name + 4] ?? 0],
      appVersion: list[names[name + 9] ?? 0],
      reading,
    };
  };

  const fill = (
    { record, source, packed }: ReturnType<typeof lentAt>,
    kind: TransactionRecord['kind'],
    { file, numbers, places, names, words }: Batch,
    row: number,
  ): void => {
    const name = row * NAMES;
    const first = row * NUMBERS;
    const [amount, card, latency] = [numbers[first + 1], numbers[first + 2], numbers[first + 3]];
    source.file = file;
    source.line = places[row * PLACES] ?? 0;
    source.record = places[row * PLACES + 1] ?? 0;
    record.kind = kind;
    record.time = epochMs(numbers[first] ?? 0);
    record.terminalId = list[names[name + NAME_OF.terminal] ?? 0];
    record.merchantId = list[names[name + NAME_OF.merchant] ?? 0];
    record.transactionType = TRANSACTION_TYPES[(words[row * WORDS] ?? 0) - 1];
    record.amount = known(amount) ? minorUnits(amount) : undefined;
    record.currency = list[names[name + NAME_OF.currency] ?? 0];
    record.card = known(card) ? cardToken(card) : undefined;
    record.entryMode = ENTRY_MODES[(words[row * WORDS + 1] ?? 0) - 1];
    record.responseCode = list[names[name + NAME_OF.code] ?? 0];
    record.responseText = list[names[name + NAME_OF.text] ?? 0];
    record.issuer = list[names[name + NAME_OF.issuer] ?? 0];
    record.channel = list[names[name + NAME_OF.channel] ?? 0];
    record.latencyMs = known(latency) ? durationMs(latency) : undefined;
    record.operatorId = list[names[name + NAME_OF.operator] ?? 0];
    record.batchNo = list[names[name + NAME_OF.batch] ?? 0];
    record.appVersion = list[names[name + NAME_OF.version] ?? 0];
    packed.stan = numbers[first + PACKED + STAN] ?? Number.NaN;
    packed.rrn = numbers[first + PACKED + RRN] ?? Number.NaN;
    packed.originalRrn = numbers[first + PACKED + ORIGINAL] ?? Number.NaN;
    packed.pan = numbers[first + PACKED + PAN] ?? Number.NaN;
  };

  const readingAt = ({ names }: Batch, row: number): Reading => {
    const reading = readings[names[row * NAMES + READING] ?? 0];
    if (reading === undefined) throw new Error('a batch names a reading that was never told');
    return reading;
  };

  const lend = (batch: Batch, kind: TransactionRecord['kind'], row: number): ReturnType<typeof lentAt> => {
    const reading = readingAt(batch, row);
    lent ??= lentAt(cursor, reading);
    cursor.row = row;
    fill(lent, kind, batch, row);
    lent.record.reading = reading;
    return lent;
  };

  const hand = (batch: Batch, takes: Takes): void => {
    const { kind, rows, words } = batch;
    if (kind === 'alarm') {
      for (let row = 0; row < rows; row += 1) takes.record(alarmAt(batch, row, readingAt(batch, row)));
      return;
    }
    const all: Rowset = {
      batch,
      names: list,
      readings,
      textAt: (row, column) => {
        cursor.row = row;
        return textIn(cursor, column);
      },
      recordAt: (row) => keptOf(lend(batch, kind, row).record),
    };
    if (takes.rows?.(all) === true) return;
    for (let row = 0; row < rows; row += 1) {
      const { record, packed } = lend(batch, kind, row);
      if (words[row * WORDS + AGAIN] === 1) takes.repeated?.(keptOf(record));
      else if (takes.lent !== undefined && record.reading.outcome === 'approved') takes.lent(record, packed);
      else takes.record(keptOf(record));
    }
  };

  return (batch, takes) => {
    if (batch.anew) {
      list = [undefined];
      readings = [];
    }
    for (const name of batch.newNames) list.push(name);
    for (const reading of batch.newReadings) readings.push(reading);
    cursor.batch = batch;
    hand(batch, takes);
    cursor.batch = undefined;
  };
};
