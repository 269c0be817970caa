import type { Column, EntryMode, InputKind, TransactionType } from '../../model/record.ts';
import type { FieldId } from '../columns.ts';

/** How one vendor's export is to be read. Everything in it is data, so that a user can write one in a file. */
export interface Profile {
  /** Name on the command line and in the report. */
  readonly name: string;
  /** Headers that must all be there for the export to be taken for this vendor's; empty: of a
   * built-in profile, never taken by itself; of somebody's own, taken where most of its columns are there. */
  readonly headers: readonly string[];
  readonly kind?: InputKind | undefined;
  /** Dictionary of response codes: `unionpay`, `iso8583-87`, `visa`, `mastercard`. */
  readonly network?: string | undefined;
  /** Dictionaries of terminal messages. */
  readonly vendors?: readonly string[] | undefined;
  /** IANA zone of times without an offset. */
  readonly timeZone?: string | undefined;
  /** Layout of times, where the values leave it open. */
  readonly timeFormat?: string | undefined;
  /** ISO 4217 letters, where no column says it. */
  readonly currency?: string | undefined;
  /** Encoding of the export, where detecting it has gone wrong; a name such as `gbk`. */
  readonly encoding?: string | undefined;
  /** Character between cells, or `tab`, where detecting it has gone wrong. */
  readonly delimiter?: string | undefined;
  /** `none`: the export has no header row, and its columns are called `#1`, `#2` and so on. */
  readonly header?: 'none' | undefined;
  /** Header names of each column, best first; a column without a name is called by its 1-based place, `#3`. */
  readonly columns: Readonly<Partial<Record<FieldId, readonly string[]>>>;
  /** Columns that mean something else in rows of one type. */
  readonly byType?: Readonly<Partial<Record<TransactionType, Readonly<Partial<Record<FieldId, string>>>>>> | undefined;
  /** The exporter's words for types and entry modes, and codes or texts to be read as others. */
  readonly values?:
    | {
        readonly transaction_type?: Readonly<Record<string, TransactionType>> | undefined;
        readonly entry_mode?: Readonly<Record<string, EntryMode>> | undefined;
        readonly response_code?: Readonly<Record<string, string>> | undefined;
        readonly response_text?: Readonly<Record<string, string>> | undefined;
        readonly alarm_code?: Readonly<Record<string, string>> | undefined;
        readonly message?: Readonly<Record<string, string>> | undefined;
      }
    | undefined;
  /** The same in every row. */
  readonly constants?:
    | { readonly channel?: string | undefined; readonly entry_mode?: EntryMode | undefined }
    | undefined;
  /** Texts that say that a transaction went well. */
  readonly approved?: readonly string[] | undefined;
  /** What it means where neither code nor text is there; undefined: no answer came. */
  readonly emptyResponse?: 'approved' | undefined;
  /** What a negative amount means; undefined: a refund where no column tells the type. */
  readonly negativeAmount?: 'refund' | undefined;
  /** First cells (regular expressions) of the line from which on the file holds totals only. */
  readonly trailer?: readonly string[] | undefined;
  /** Rows as they stand in the export, and what they must become: checked when the profile is loaded. */
  readonly samples?: readonly ProfileSample[] | undefined;
}

/** What a sample says of the record: any column, `outcome` and `symptom`. Times in ISO 8601, amounts as decimals. */
export type SampleKey = Column | 'outcome' | 'symptom';

export interface ProfileSample {
  readonly row: Readonly<Record<string, string>>;
  readonly becomes: Readonly<Partial<Record<SampleKey, string | undefined>>>;
}
