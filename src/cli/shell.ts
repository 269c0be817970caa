/** One stream of text. */
export interface Sink {
  write(text: string): void;
  /** The same for what is encoded already, in UTF-8; where it is missing, `write` takes it as text. */
  readonly bytes?: (block: Uint8Array) => void;
  /** True once nobody reads it any more, as after `| head`: what is written is dropped. */
  readonly closed: boolean;
  readonly isTerminal: boolean;
  /** Columns of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
}

/** What the program knows of the world around it: given by `main`, replaced in tests. */
export interface Shell {
  /** Arguments after the program's name. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the working folder. */
  readonly folder: string;
  /** Carries the report only. */
  readonly out: Sink;
  /** Carries notes, warnings and errors. */
  readonly err: Sink;
}
