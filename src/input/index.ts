import type { UserError } from '../model/errors.ts';
import type { CardDataFinding, InputKind, InputSummary, LogRecord, Reject } from '../model/record.ts';

/** Where records go, as they are read. Called synchronously, in file order. */
export interface RecordSink {
  record(record: LogRecord): void;
  reject(reject: Reject): void;
  cardData(finding: CardDataFinding): void;
}

export interface ReadOptions {
  /** Profile name or file; undefined: detected. */
  readonly profile: string | undefined;
  /** IANA zone of times without an offset; undefined: from the log or profile, else UTC. */
  readonly timeZone: string | undefined;
  /** Forces what the file holds; undefined: detected. */
  readonly kind: InputKind | undefined;
  /** Called now and then with bytes read so far, for a progress bar. */
  readonly onProgress: ((bytes: number) => void) | undefined;
}

/** One thing to read: a file, or standard input (`-`). */
export interface InputFile {
  /** The path as given (or as found below a given folder or glob); `-` for standard input. */
  readonly path: string;
  readonly bytes: number | undefined;
  readonly host: boolean;
}

/** What was understood of an input. On failure the summary still tells what was read before it. */
export type Opened =
  | { readonly ok: true; readonly summary: InputSummary }
  | { readonly ok: false; readonly summary: InputSummary; readonly error: UserError };
