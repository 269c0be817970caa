import type { Words } from '../messages/words.ts';
import type { Report } from '../model/report.ts';

export interface RenderOptions {
  /** Tell every alarm, not only incidents and sums. */
  readonly detail: boolean;
  /** Columns that the text may use, at least 40. */
  readonly width: number;
  readonly color: boolean;
}

/**
 * One output format: a pure function from report and wording to text. It yields the text in pieces,
 * so that a report of any number of alarms never stands in memory as one string.
 */
export interface Renderer {
  readonly id: string;
  render(report: Report, words: Words, options: RenderOptions): Iterable<string>;
}
