import type { Outcome } from '../../model/record.ts';
import type { SymptomId } from '../../model/symptom.ts';

/**
 * A symptom and the patterns that mean it; the first rule that holds decides, so the specific stands before the generic.
 *
 * A pattern is a list of conditions joined by ` & `. Each names alternatives joined by `|`; one of them must occur.
 * A condition that starts with `!` must not hold. A term with Chinese characters is looked for anywhere in the text
 * without its spaces and punctuation; any other term must be whole words, unless it ends with `*` (beginning of a word) or begins with one (end of a
 * word, in languages that run their words together).
 */
export type PhraseRule = readonly [symptom: SymptomId, patterns: readonly string[], outcome?: Outcome];
