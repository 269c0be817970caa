import type { AnalyzeOptions } from '../analyze.ts';
import type { Lang, Words } from '../messages/words.ts';
import type { Report } from '../model/report.ts';
import type { Renderer } from '../report/index.ts';
import type { Knowledge } from './knowledge.ts';

/** The parts of the product that commands put to use; each is loaded when it is first needed. */
export interface Parts {
  words(lang: Lang): Promise<Words>;
  analyze(options: AnalyzeOptions): Promise<Report>;
  /** Names of the report formats. */
  formats(): Promise<readonly string[]>;
  renderer(format: string): Promise<Renderer | undefined>;
  knowledge(): Promise<Knowledge>;
}
