import type { Words } from '../messages/words.ts';
import type { Report } from '../model/report.ts';

export interface RenderOptions {
  /** Tell every alarm, not only incidents and sums. */
  readonly detail: boolean;
  /** Columns that the text may use, at least 40. */
  readonly width: number;
  readonly color: boolean;
  /** Add the statistics of the alarms themselves, in formats that can leave them out. */
  readonly statistics?: boolean;
}

/** A file beside a report, to be handed on by itself. */
export interface Attachment {
  /** Last part of its name, such as `I1.csv`; the report's own name comes before it. */
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/**
 * One output format: a pure function from report and wording to text. It yields the text in pieces,
 * so that a report of any number of alarms never stands in memory as one string.
 */
export interface Renderer {
  readonly id: string;
  render(report: Report, words: Words, options: RenderOptions): Iterable<string>;
  /** Files that belong beside the report where it is written to a file. */
  attachments?(report: Report, words: Words): Iterable<Attachment>;
}
