import type { Manifestation } from './cause.ts';
import type { DurationMs, EpochMs, MinorUnits } from './units.ts';

/** A sum of money as an argument of a phrase. */
export interface Money {
  readonly amount: MinorUnits;
  readonly currency: string | undefined;
}

/** What a phrase may carry. Words decide how it is written. */
export type PhraseArg = string | number | boolean | Money | readonly string[] | undefined;
export type PhraseArgs = { readonly [name: string]: PhraseArg };

/**
 * A finding without wording: a key and its arguments. `messages/<lang>` turns it into a sentence.
 * A rule adds its own keys here by declaration merging, so that the compiler asks both languages for the words:
 *
 *     declare module '../model/phrases.ts' {
 *       interface EvidencePhrases { 'pin-slip/then-right': { readonly gap: DurationMs } }
 *     }
 */
export interface EvidencePhrases {
  /** What the dictionary says of the code or message: the starting point of every diagnosis. */
  'dictionary/says': {
    readonly code: string | undefined;
    readonly table: string | undefined;
    readonly symptom: string;
    readonly ambiguous: boolean;
    /** The row carries neither a code nor a text. */
    readonly blank?: boolean;
  };
  /** A generic message takes over the cause of the event it belongs to. */
  'generic/inherits': {
    readonly code: string | undefined;
    readonly symptom: string;
    readonly gap: DurationMs;
    readonly manifestation: Manifestation;
  };
  /** The settings say that the place was closed. */
  'opening-hours/closed': { readonly at: EpochMs };
  /** A sentence of a report that was saved: said once, and not said anew. */
  'told/sentence': { readonly text: string };
}

export type EvidenceKey = keyof EvidencePhrases;

type BeforeSlash<K> = K extends `${infer Head}/${string}` ? Head : never;
/**
 * Ids of the rules, read off their phrases: a rule names each phrase `<its id>/<what it found>`, and a rule without a
 * phrase could say nothing. So a new rule needs no list besides its file, its line in the index and its words, and the
 * compiler still asks both languages for its name. The heads left out are phrases of the engine and of the settings, not of a rule.
 */
export type RuleId = Exclude<BeforeSlash<EvidenceKey>, 'dictionary' | 'generic' | 'told' | 'opening-hours'>;
export interface EvidencePhrase<K extends EvidenceKey = EvidenceKey> {
  readonly key: K;
  readonly args: EvidencePhrases[K];
}

/** What to look at or export next, where the evidence does not settle the cause. */
export interface NextPhrases {
  'missing-column': { readonly column: string; readonly rule: string };
  'ask-cardholder': Record<string, never>;
  'export-host-records': Record<string, never>;
  'export-device-alarms': Record<string, never>;
  'export-host-reversals': Record<string, never>;
  'export-terminal-journal': Record<string, never>;
  'export-adjustments': Record<string, never>;
  'export-earlier-days': Record<string, never>;
  'export-batch-list': Record<string, never>;
  'export-longer-period': { readonly from: EpochMs; readonly to: EpochMs };
  'name-the-network': { readonly code: string };
  'export-again-in-utf8': Record<string, never>;
  'look-up-code': { readonly code: string };
  'compare-other-terminals': { readonly terminal: string | undefined };
  'compare-other-shops': Record<string, never>;
  'export-answer-codes': Record<string, never>;
  'watch-next-cards': { readonly terminal: string | undefined };
  /** A sentence of a report that was saved. */
  'told/sentence': { readonly text: string };
}
export type NextKey = keyof NextPhrases;
export type NextPhrase = { readonly [K in NextKey]: { readonly key: K; readonly args: NextPhrases[K] } }[NextKey];
