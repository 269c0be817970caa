import type { Formats } from './formats.ts';

export const EXAMPLE_TOPICS = [
  'program',
  'analyze',
  'inspect',
  'convert',
  'explain',
  'rules',
  'baseline',
  'diff',
  'why',
  'init',
  'schema',
  'completion',
  'manual',
] as const;
export type ExampleTopic = (typeof EXAMPLE_TOPICS)[number];

/** Help texts and notes of the command line. */
export interface CliWords {
  readonly description: string;
  readonly version: string;
  readonly help: string;
  readonly usage: string;
  /** Headings of the help page. */
  readonly headings: {
    readonly usage: string;
    readonly arguments: string;
    readonly options: string;
    readonly commands: string;
    readonly examples: string;
  };
  readonly commands: {
    readonly analyze: string;
    readonly inspect: string;
    readonly explain: string;
    readonly rules: string;
    readonly rulesList: string;
    readonly rulesShow: string;
    readonly convert: string;
    readonly baseline: string;
    readonly baselineUpdate: string;
    readonly diff: string;
    readonly why: string;
    readonly init: string;
    readonly schema: string;
    readonly completion: string;
    readonly manual: string;
  };
  readonly arguments: {
    readonly logs: string;
    readonly log: string;
    readonly schemaOf: string;
    readonly topic: string;
    readonly rule: string;
    readonly report: string;
    readonly diff: string;
    readonly alarm: string;
    readonly shell: string;
  };
  readonly options: {
    readonly host: string;
    readonly format: string;
    readonly output: string;
    readonly lang: string;
    readonly timeZone: string;
    readonly profile: string;
    readonly kind: string;
    readonly writeProfile: string;
    readonly timeFormat: string;
    readonly year: string;
    readonly encoding: string;
    readonly delimiter: string;
    readonly rejects: string;
    readonly since: string;
    readonly until: string;
    readonly terminal: string;
    readonly merchant: string;
    readonly cause: string;
    readonly minSeverity: string;
    readonly failOn: string;
    readonly failOnNew: string;
    readonly failOnUndetermined: string;
    readonly baseline: string;
    readonly asOf: string;
    readonly showSuppressed: string;
    readonly statistics: string;
    readonly printConfig: string;
    readonly exitCode: string;
    readonly strict: string;
    readonly maxRejects: string;
    readonly config: string;
    readonly detail: string;
    readonly width: string;
    readonly color: string;
    readonly forceColor: string;
    readonly quiet: string;
    readonly listFormat: string;
    readonly listLang: string;
  };
  /** Under the help of each command: what somebody wants, and the line that does it. */
  readonly examples: Readonly<Record<ExampleTopic, readonly (readonly [wish: string, line: string])[]>>;
  /** Headings and sentences of the manual page. */
  readonly manual: {
    readonly title: string;
    readonly name: string;
    readonly synopsis: string;
    readonly description: string;
    readonly exit: string;
    readonly files: string;
    readonly environment: string;
    readonly exitCodes: readonly (readonly [code: string, meaning: string])[];
    readonly fileList: readonly (readonly [name: string, meaning: string])[];
    readonly environmentList: readonly (readonly [name: string, meaning: string])[];
  };
  readonly notes: {
    /** Before each error on standard error. */
    readonly error: string;
    readonly interrupted: string;
    readonly bug: string;
    /** Which settings file applies. */
    readonly settings: (file: string) => string;
    /** Before each warning on standard error. */
    readonly warning: string;
    /** How far the reading has come; `leftMs` is undefined where the size of the inputs is not known. */
    readonly reading: (rows: number, rowsPerSecond: number, leftMs: number | undefined, f: Formats) => string;
    readonly wrote: (file: string) => string;
  };
  /** Labels of `explain` and `rules`. */
  readonly explain: {
    readonly code: string;
    readonly table: string;
    readonly source: string;
    readonly symptom: string;
    readonly possibleCauses: string;
    readonly definition: string;
    readonly meaning: string;
    readonly signs: string;
    readonly countermeasures: string;
    readonly rules: string;
    readonly needs: string;
    readonly references: string;
    readonly falsePositives: string;
    readonly symptoms: string;
    readonly ambiguous: string;
    readonly none: string;
  };
}
