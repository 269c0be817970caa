import type { LogRecord, Reading, TransactionRecord } from './record.ts';

/** Numbers of a row: time, amount, card and latency, and what differs from row to row, packed; NaN where there is none. */
export const NUMBERS = 8;
export const PACKED = 4;
/** Places of a row: its line, which record of its file it is, and where its texts begin. */
export const PLACES = 3;
/** Names of a row by their numbers, and last what the dictionaries made of it: for a transaction; an alarm has fewer. */
export const NAMES = 11;
export const READING = NAMES - 1;
/** Places of the names of a transaction. */
export const NAME_OF = {
  terminal: 0,
  merchant: 1,
  currency: 2,
  code: 3,
  text: 4,
  issuer: 5,
  channel: 6,
  operator: 7,
  batch: 8,
  version: 9,
} as const;
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

/** Transactions of a batch, all of one input, to be taken column by column; rows count from 0. */
export interface Rowset {
  readonly batch: Batch;
  /** What the names of the batch stand for, by their numbers: also those of the batches before it. */
  readonly names: readonly (string | undefined)[];
  /** What the dictionaries made of the rows, likewise. */
  readonly readings: readonly Reading[];
  /** What differs from row to row; `column`: STAN, RRN, ORIGINAL or PAN. */
  readonly textAt: (row: number, column: number) => string | undefined;
  /** The row as a record that stays as it is. */
  readonly recordAt: (row: number) => TransactionRecord;
}
