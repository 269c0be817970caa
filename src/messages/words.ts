import type {
  Actor,
  CategoryId,
  CauseId,
  CountermeasureId,
  ImpactId,
  Manifestation,
  Mismatch,
  Severity,
  Urgency,
} from '../model/cause.ts';
import type { Contrast, Impact, ImpactMeasure, IncidentScope, ScopeKind } from '../model/diagnosis.ts';
import type { EvidenceKey, EvidencePhrases, NextKey, NextPhrases } from '../model/phrases.ts';
import type { CardDataFinding, Column, EntryMode, InputKind, RejectCode, TransactionType } from '../model/record.ts';
import type { EarlyWarning } from '../model/report.ts';
import type { SymptomId } from '../model/symptom.ts';
import type { CardWords } from './card-words.ts';
import type { CiWords } from './ci-words.ts';
import type { CliWords } from './cli-words.ts';
import type { ErrorCode } from './error-codes.ts';
import type { Formats, Lang } from './formats.ts';
import type { HtmlWords } from './html-words.ts';
import type { InspectWords } from './inspect-words.ts';
import type { OutputWords } from './output-words.ts';
import type { ReconciliationWords } from './reconciliation-words.ts';
import type { ReportWords } from './report-words.ts';
import type { SettingsWords } from './settings-words.ts';
import type { StatisticsWords } from './statistics-words.ts';
import type { StepVariant } from './step-variants.ts';

export { LANGUAGES } from './formats.ts';
export type { Formats, Lang } from './formats.ts';

export interface CauseWords {
  readonly name: string;
  /** What is true in the world; one sentence, as the taxonomy defines it. */
  readonly definition: string;
  /** The same to somebody behind a counter: what it means for the shop. */
  readonly meaning: string;
}

export interface SeverityWords {
  readonly name: string;
  readonly meaning: string;
}

export interface CountermeasureWords {
  readonly name: string;
  /** Steps in order, each a sentence in the imperative. */
  readonly steps: readonly string[];
  /** How one sees that it worked. */
  readonly worked: string;
}

export interface RejectWords {
  readonly expected: string;
  /** What stood there, as a clause; `found` is masked and safe to print. */
  readonly found: (found: string | undefined) => string;
  /** What to do about it. */
  readonly todo: string;
}

export interface ErrorWords {
  /** What was expected and what was found, and where. */
  readonly what: string;
  /** What to do. */
  readonly hint: string;
}

/** Arguments of errors and early warnings; what each carries is said beside its code. */
export type FreeArgs = Readonly<Record<string, string | number>>;

export interface RuleWords {
  readonly name: string;
  /** What it looks at, and why that tells; whole sentences. */
  readonly description: string;
  /** Situations in which it is fooled; whole sentences, at least one. */
  readonly falsePositives: readonly string[];
}

export type EvidenceWords = { readonly [K in EvidenceKey]: (a: EvidencePhrases[K], f: Formats) => string };
export type NextWords = { readonly [K in NextKey]: (a: NextPhrases[K], f: Formats) => string };

/** Everything the product says, in one language. A key missing or too many in either language does not compile. */
export interface Words {
  readonly lang: Lang;
  readonly formats: (timeZone: string) => Formats;
  readonly categories: Readonly<Record<CategoryId, string>>;
  readonly causes: Readonly<Record<CauseId, CauseWords>>;
  readonly symptoms: Readonly<Record<SymptomId, string>>;
  readonly manifestations: Readonly<Record<Manifestation, string>>;
  readonly mismatches: Readonly<Record<Mismatch, string>>;
  readonly severities: Readonly<Record<Severity, SeverityWords>>;
  /** Kinds of scope, as `one terminal`. */
  readonly scopes: Readonly<Record<ScopeKind, string>>;
  /** The scope of one incident with its names, as `terminal 10000001`. */
  readonly scopeOf: (scope: IncidentScope, f: Formats) => string;
  /** Who was hit and who was not, with denominators; the kind of scope says what is inside. */
  readonly contrast: (contrast: Contrast, kind: ScopeKind, f: Formats) => string;
  readonly impacts: Readonly<Record<ImpactId, string>>;
  readonly measures: Readonly<Record<ImpactMeasure, (figure: Impact, f: Formats) => string>>;
  readonly countermeasures: Readonly<Record<CountermeasureId, CountermeasureWords>>;
  /** Steps that replace the general ones where the cause or symptom says more. */
  readonly variants: Readonly<Record<StepVariant, Omit<CountermeasureWords, 'name'>>>;
  readonly actors: Readonly<Record<Actor, string>>;
  readonly urgencies: Readonly<Record<Urgency, string>>;
  readonly columns: Readonly<Record<Column, string>>;
  readonly kinds: Readonly<Record<InputKind, string>>;
  /** As parts of a sentence: `refused as refund`. */
  readonly transactionTypes: Readonly<Record<TransactionType, string>>;
  /** How the card was read, as part of a sentence: `chip`. */
  readonly entryModes: Readonly<Record<EntryMode, string>>;
  readonly rejects: Readonly<Record<RejectCode, RejectWords>>;
  readonly cardData: Readonly<Record<CardDataFinding['what'], string>>;
  readonly errors: Readonly<Record<ErrorCode, (a: FreeArgs, f: Formats) => ErrorWords>>;
  readonly warnings: Readonly<Record<EarlyWarning['kind'], (a: FreeArgs, f: Formats) => string>>;
  readonly next: NextWords;
  readonly evidence: EvidenceWords;
  readonly rules: Readonly<Record<string, RuleWords>>;
  readonly report: ReportWords;
  readonly reconciliation: ReconciliationWords;
  readonly html: HtmlWords;
  readonly inspect: InspectWords;
  readonly outputs: OutputWords;
  readonly card: CardWords;
  readonly cli: CliWords;
  readonly ci: CiWords;
  readonly settings: SettingsWords;
  readonly statistics: StatisticsWords;
}

/** Writes one piece of evidence as a sentence. */
export const sayEvidence = <K extends EvidenceKey>(
  words: Words,
  key: K,
  args: EvidencePhrases[K],
  f: Formats,
): string => words.evidence[key](args, f);

/** Writes one piece of advice on what to look at next. */
export const sayNext = <K extends NextKey>(words: Words, key: K, args: NextPhrases[K], f: Formats): string =>
  words.next[key](args, f);

/** Tells what was passed over among the inputs: files that are no logs, and those that this program wrote. */
export const sayPassedOver = (
  words: Words,
  skipped: readonly { readonly file: string; readonly code: string }[],
  f: Formats,
): readonly string[] => {
  const own = skipped.filter(({ code }) => code === 'own-report').map(({ file }) => file);
  const other = skipped.filter(({ code }) => code !== 'own-report').map(({ file }) => file);
  return [
    ...(other.length > 0 ? [words.report.notLogs(other, f)] : []),
    ...(own.length > 0 ? [words.report.ownOutputs(own, f)] : []),
  ];
};
