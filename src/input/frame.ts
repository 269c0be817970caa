import type { InputKind, RejectCode } from '../model/record.ts';
import type { Profile } from './profiles/profile.ts';
import type { RowHandler } from './split.ts';

/** What surrounds the rows of an input. */
export interface Frame {
  readonly format: 'csv' | 'json' | 'ndjson';
  readonly delimiter: string | undefined;
  /** Column names; in JSON the list grows as records show new ones. */
  readonly names: readonly string[];
  /** 1-based line of the header, or of the first record. */
  readonly line: number;
}

/** Rows out of text, whatever its format. */
export interface RowSource {
  readonly frame: Frame;
  push(text: string): void;
  end(): void;
  /** Set where something has to be loaded before reading can go on: call it, then `push('')` or `end` again. */
  readonly wants: (() => Promise<void>) | undefined;
  /** Line on which a JSON text broke off. */
  readonly brokenAt: number | undefined;
}

/** What an input is opened by: its beginning, what was asked for, and who takes its rows. */
export interface SourceRequest {
  readonly head: string;
  /** True where `head` is the whole input. */
  readonly isAll: boolean;
  readonly kind: InputKind | undefined;
  readonly profile: Profile | undefined;
  /** Profiles one of which may describe the input. */
  readonly offered: readonly Profile[];
  readonly delimiter: string | undefined;
  readonly onRow: RowHandler;
  /** Told the names when a record has brought new ones. */
  readonly onNames: (names: readonly string[]) => void;
  readonly fault: (code: RejectCode, line: number, found: string) => void;
}
