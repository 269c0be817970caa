import type { Lang, Words } from '../messages/words.ts';
import type { CauseId, Severity } from '../model/cause.ts';
import type { InputKind } from '../model/record.ts';
import type { Report } from '../model/report.ts';
import type { Renderer } from '../report/index.ts';
import type { Knowledge } from './knowledge.ts';
import type { Moment } from './moment.ts';

export interface AnalyzeOptions {
  readonly files: readonly string[];
  readonly host: readonly string[];
  readonly profile: string | undefined;
  readonly timeZone: string | undefined;
  readonly kind: InputKind | undefined;
  readonly filter: {
    readonly since?: Moment | undefined;
    readonly until?: Moment | undefined;
    readonly terminals?: readonly string[];
    readonly merchants?: readonly string[];
    readonly causes?: readonly CauseId[];
    readonly minSeverity?: Severity | undefined;
  };
  readonly onProgress?: (bytes: number, total: number | undefined) => void;
}

/** The parts of the product that commands put to use; each is loaded when it is first needed. */
export interface Parts {
  words(lang: Lang): Promise<Words>;
  analyze(options: AnalyzeOptions): Promise<Report>;
  /** Names of the report formats. */
  formats(): Promise<readonly string[]>;
  knowledge(): Promise<Knowledge>;
  renderer(format: string): Promise<Renderer | undefined>;
}
