import type { Manifestation } from './cause.ts';
import type { SymptomId } from './symptom.ts';
import type { CardToken, DurationMs, EpochMs, MinorUnits } from './units.ts';

/** Where a record stands. */
export interface SourceRef {
  /** 0-based index into the run's inputs. */
  readonly file: number;
  /** 1-based physical line on which the record starts. */
  readonly line: number;
  /** 1-based ordinal of the record in its file. */
  readonly record: number;
}

export const TRANSACTION_TYPES = [
  'SALE',
  'VOID',
  'REFUND',
  'REVERSAL',
  'PREAUTH',
  'PREAUTH_COMPLETE',
  'BALANCE',
  'SIGN_ON',
  'SETTLEMENT',
] as const;
export type TransactionType = (typeof TRANSACTION_TYPES)[number];

export const ENTRY_MODES = ['CHIP', 'CONTACTLESS', 'MAGSTRIPE', 'FALLBACK', 'MANUAL', 'QR'] as const;
export type EntryMode = (typeof ENTRY_MODES)[number];

export type Outcome = 'approved' | 'failed' | 'information';

/** What the dictionaries make of a record's code and text. One object is shared by all records that read alike. */
export interface Reading {
  readonly symptom: SymptomId;
  readonly outcome: Outcome;
  /** The code as printed, or undefined. */
  readonly code: string | undefined;
  /** Id of the dictionary table that knew the code, or undefined. */
  readonly table: string | undefined;
  /** What carried the meaning. */
  readonly by: 'code' | 'text' | 'nothing';
  /** True where the code is private use and the log's network is not known: the meaning is a guess. */
  readonly ambiguous: boolean;
  /** True where the text had been decoded wrongly by the exporter and was read after undoing that. */
  readonly repaired?: boolean;
  /** True where the text is a plain no of somebody who decides over the payment, and nothing more. */
  readonly refuses?: true;
}

/** One row of a transaction log ('transaction') or of a host-side export ('host'). */
export interface TransactionRecord {
  readonly kind: 'transaction' | 'host';
  readonly source: SourceRef;
  readonly time: EpochMs;
  readonly terminalId: string | undefined;
  readonly merchantId: string | undefined;
  /** ISO 8583 field 11. */
  readonly stan: string | undefined;
  /** ISO 8583 field 37. */
  readonly rrn: string | undefined;
  readonly transactionType: TransactionType | undefined;
  readonly amount: MinorUnits | undefined;
  /** ISO 4217 letters. */
  readonly currency: string | undefined;
  /** First six and last four digits, or as masked by the exporter. */
  readonly pan: string | undefined;
  readonly card: CardToken | undefined;
  readonly entryMode: EntryMode | undefined;
  readonly responseCode: string | undefined;
  readonly responseText: string | undefined;
  readonly issuer: string | undefined;
  readonly channel: string | undefined;
  readonly latencyMs: DurationMs | undefined;
  readonly operatorId: string | undefined;
  readonly batchNo: string | undefined;
  readonly appVersion: string | undefined;
  readonly originalRrn: string | undefined;
  readonly reading: Reading;
}

/** One row of a device alarm log. */
export interface AlarmRecord {
  readonly kind: 'alarm';
  readonly source: SourceRef;
  readonly time: EpochMs;
  readonly terminalId: string | undefined;
  readonly merchantId: string | undefined;
  readonly alarmCode: string | undefined;
  readonly message: string | undefined;
  readonly manifestation: Manifestation | undefined;
  readonly component: string | undefined;
  readonly appVersion: string | undefined;
  readonly reading: Reading;
}

export type LogRecord = TransactionRecord | AlarmRecord;

/** Canonical columns of transaction and host records. */
export const TRANSACTION_COLUMNS = [
  'time',
  'terminal_id',
  'merchant_id',
  'stan',
  'rrn',
  'transaction_type',
  'amount',
  'currency',
  'pan',
  'entry_mode',
  'response_code',
  'response_text',
  'issuer',
  'channel',
  'latency_ms',
  'operator_id',
  'batch_no',
  'app_version',
  'original_rrn',
] as const;

/** Canonical columns of alarm records. */
export const ALARM_COLUMNS = [
  'time',
  'terminal_id',
  'merchant_id',
  'alarm_code',
  'message',
  'manifestation',
  'component',
  'app_version',
] as const;

export type Column = (typeof TRANSACTION_COLUMNS)[number] | (typeof ALARM_COLUMNS)[number];

export type InputKind = 'transactions' | 'alarms' | 'host';

/** Columns of the file of rejects. */
export const REJECT_COLUMNS = ['file', 'line', 'column', 'code', 'reason', 'found'] as const;

/** A row that could not be read. */
export interface Reject {
  readonly file: number;
  readonly line: number;
  readonly column: string | undefined;
  /** Names the words; see messages. */
  readonly code: RejectCode;
  /** What was found, masked and cut; safe to print. */
  readonly found: string | undefined;
}

export type RejectCode =
  | 'time-missing'
  | 'time-unreadable'
  | 'time-out-of-range'
  | 'amount-unreadable'
  | 'amount-ambiguous'
  | 'too-few-fields'
  | 'too-many-fields'
  | 'nothing-to-explain'
  | 'quote-not-closed'
  | 'quote-misplaced'
  | 'json-unreadable'
  | 'json-not-an-object'
  | 'json-truncated'
  | 'row-too-long'
  | 'value-unreadable';

/** Card data that should not have been in the log; its kind is told, its value never. */
export interface CardDataFinding {
  readonly file: number;
  readonly line: number;
  readonly column: string | undefined;
  readonly what: 'pan' | 'track' | 'pin-block' | 'security-code' | 'key';
}

/** `certain`: by its mark, by being valid UTF-8, or as asked for; `probable`: by its letters; `guessed`: for want of better. */
export type EncodingCertainty = 'certain' | 'probable' | 'guessed';

/** What was understood of one input. */
export interface InputSummary {
  readonly file: string;
  readonly kind: InputKind;
  readonly format: 'csv' | 'json' | 'ndjson';
  readonly encoding: string;
  readonly delimiter: string | undefined;
  readonly profile: string;
  /** Dictionary tables chosen for this input's codes. */
  readonly tables: readonly string[];
  /** Canonical columns found. */
  readonly columns: readonly Column[];
  /** Header names that no profile column claimed, as printed. */
  readonly ignoredColumns: readonly string[];
  /** How times are written, e.g. `YYYY-MM-DD HH:mm:ss`. */
  readonly timeFormat: string;
  /** IANA zone in which times without an offset were read, where it was given or the profile knows it. */
  readonly timeZone: string | undefined;
  readonly records: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly duplicates: number;
  /** True where every time read carried its own offset, or counted from 1970: then no zone had to be assumed. */
  readonly timesCarryOffset?: boolean;
  /** Where one of somebody's own profiles was taken: how many of its columns are there. */
  readonly profileFit?: { readonly found: number; readonly of: number };
  /** Columns told by what they hold, with their 1-based places: all where there is no header, else those that names left open. */
  readonly byContent?: readonly { readonly field: string; readonly place: number; readonly header?: string }[];
  /** Where no column is known to name the terminal: those that may be it, as printed. */
  readonly likelyTerminals?: readonly string[];
  /** Of which terminal or merchant the whole log is, where no column says so, and where that stands. */
  readonly stated?: readonly { readonly field: string; readonly value: string; readonly where: string }[];
  /** What tells the order of day, month and year where the dates alone leave it open: a column, a line above, the file's name. */
  readonly dateOrderBy?: string;
  /** The year of the first record, where the times name none, and what tells it: a column, a line above, the file's name. */
  readonly yearBy?: { readonly year: number; readonly where: string };
  /** Amounts without decimals were taken to count the smallest unit, and nothing but the amounts says so. */
  readonly smallestUnitGuessed?: boolean;
  /** How sure the encoding is; left out where it was not told. */
  readonly encodingCertainty?: EncodingCertainty;
  /** Types and entry modes that were not understood, with their counts, most frequent first. */
  readonly unknownValues?: readonly { readonly column: Column; readonly value: string; readonly count: number }[];
  /**
   * The word that no table knows on most answers of an export without one known approval. `taken`: other rows fail with words that
   * are known, so it is read as the approval; else its rows are neither approved nor failed.
   */
  readonly successWord?: {
    readonly word: string;
    readonly rows: number;
    readonly of: number;
    readonly taken: boolean;
  };
  /**
   * The code of most answers, a refusal in its table, that is read as the approval: words of success stand beside it (`worded`), or so
   * many rows of the log cannot all be refused.
   */
  readonly approvalCode?: {
    readonly code: string;
    readonly rows: number;
    readonly of: number;
    readonly worded: boolean;
  };
  /** Codes and messages no table knows, with their counts, most frequent first. */
  readonly unknown: readonly { readonly code: string; readonly text: string; readonly count: number }[];
}
