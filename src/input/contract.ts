import type { UserError } from '../model/errors.ts';
import type { Rowset } from '../model/batch.ts';
import type { PackedNumbers } from '../model/packed.ts';
import type {
  CardDataFinding,
  InputKind,
  InputSummary,
  LogRecord,
  Reject,
  TransactionRecord,
} from '../model/record.ts';
import type { FieldId } from './columns.ts';
import type { Profile } from './profiles/profile.ts';
import type { SeenRows } from './seen.ts';
import type { Settled, Shown } from './signs.ts';
import type { ZipEntry } from './zip.ts';

/** Where records go, as they are read. Called synchronously, in file order. */
export interface RecordSink {
  record(record: LogRecord): void;
  /**
   * Takes an approved transaction instead of `record`, where it comes from another thread: most rows are approvals of which
   * nothing is kept. The record is only lent: it holds something else after the call, and whoever keeps any of it copies it.
   */
  lent?(record: TransactionRecord, packed: PackedNumbers): void;
  /** Takes all transactions of a batch from another thread instead; false where they are wanted one by one. */
  rows?(rows: Rowset): boolean;
  /** A host's approved booking that stands in its file once more, the same in every detail; it counts once. */
  repeated?(record: TransactionRecord): void;
  reject(reject: Reject): void;
  cardData(finding: CardDataFinding): void;
}

export interface ReadOptions {
  /** Profile name or file, for every input; or a folder of profiles, which are detected. Undefined: detected. */
  readonly profile: string | undefined;
  /** Files and folders of somebody's own profiles: each input is read by the one that describes it, before the built-in ones. */
  readonly profiles?: readonly string[] | undefined;
  /** IANA zone of times without an offset; undefined: from the log or profile, else UTC. */
  readonly timeZone: string | undefined;
  /** Forces what the file holds; undefined: detected. */
  readonly kind: InputKind | undefined;
  /** Called now and then with bytes read so far, for a progress bar. */
  readonly onProgress: ((bytes: number) => void) | undefined;
  /** Asked after every piece; what it returns is awaited, so that inputs can be read side by side. */
  readonly pace?: (() => Promise<void> | undefined) | undefined;
  /** Rows read so far in this run: share one between the inputs, so that overlapping exports count once. */
  readonly seen?: SeenRows | undefined;
  /** Forces how times are written, e.g. `DD/MM/YYYY`; undefined: decided by the column. */
  readonly timeFormat?: string | undefined;
  /** Year of the first record, for times that name none; undefined: such times are refused. */
  readonly year?: number | undefined;
  /** Forces the encoding, e.g. `gbk`; undefined: detected. */
  readonly encoding?: string | undefined;
  /** Forces the delimiter, one character or `tab`; undefined: detected. */
  readonly delimiter?: string | undefined;
  /** What the whole export was found to settle, where the input has been read before. */
  readonly settled?: Settled | undefined;
  /** Told how the input is going to be read, once that is decided. */
  readonly onRecognised?: ((recognised: Recognised) => void) | undefined;
  /** Given the decoded text, piece by piece. */
  readonly onText?: ((text: string) => void) | undefined;
  /** The bytes of standard input or of another pipe; undefined: opened by the path. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
}

/** How an input is read, and what speaks for it. */
export interface Recognised {
  readonly kind: InputKind;
  /** `asked`: by an option; `profile`: the vendor's; `columns`: what they fit better; `close`: they fit both about as well. */
  readonly kindBy: 'asked' | 'profile' | 'columns' | 'close';
  /** `headers`: all of the vendor's are there; `names`: no vendor known; `content`: there is no header;
   * `own`: one of somebody's own describes it. */
  readonly profileBy: 'asked' | 'headers' | 'names' | 'content' | 'own';
  /** How many of the own profile's columns are there. */
  readonly fit: { readonly found: number; readonly of: number } | undefined;
  readonly profile: Profile;
  /** 1-based line of the header; 0 where there is none. */
  readonly headerLine: number;
  readonly names: readonly string[];
  /** Each column found, with the header it stands under. */
  readonly columns: readonly {
    readonly field: FieldId;
    readonly header: string;
    readonly by: 'profile' | 'name' | 'content';
  }[];
  /** Headers of columns whose content is never kept. */
  readonly secrets: readonly string[];
  readonly zoneBy: 'asked' | 'profile' | 'header' | 'column' | 'times' | 'assumed';
  /** The first rows, as they stand: not safe to print. */
  readonly rows: readonly { readonly fields: readonly string[]; readonly line: number }[];
}

/** One thing to read: a file, or standard input (`-`). */
export interface InputFile {
  /** The path as given (or as found below a given folder or glob); `-` for standard input. */
  readonly path: string;
  readonly bytes: number | undefined;
  readonly host: boolean;
  /** The folder, as given, in which it was found; undefined where it was named itself. */
  readonly folder?: string | undefined;
  /** The archive and the place in it, where it is a file of a zip archive; `path` is then that of both together. */
  readonly zip?: { readonly archive: string; readonly entry: ZipEntry } | undefined;
}

/**
 * How reading an input ended. The summary accounts for what was read in either case: an input that breaks off has
 * delivered the records before the break. `shown`: what the rows say of how the whole export is to be read.
 */
export type Opened =
  | { readonly ok: true; readonly summary: InputSummary; readonly shown: Shown | undefined }
  | {
      readonly ok: false;
      readonly error: UserError;
      readonly summary: InputSummary;
      readonly shown: Shown | undefined;
    };
