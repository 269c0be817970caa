import type { Words } from '../../messages/words.ts';
import type { Report } from '../../model/report.ts';
import { type Teller, tellerOf } from '../sentences.ts';

/** What every section of the page needs. */
export interface Context extends Teller {
  readonly report: Report;
}

export const contextOf = (report: Report, words: Words): Context => ({ report, ...tellerOf(report, words) });
