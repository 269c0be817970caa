import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksFor } from '../model/evidence.ts';
import { matchSymptoms } from '../model/matchers.ts';
import { type DurationMs, durationMs, HOUR } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'pin-locked-before/no-wrong-entry': { readonly span: DurationMs };
    'pin-locked-before/wrong-entries-here': { readonly entries: number; readonly span: DurationMs };
  }
}

/** Tries are counted by the card across visits; a day back covers the visit that used them up. */
const SPAN_MS = durationMs(24 * HOUR);
/** The log must reach back at least this far, or the wrong entries may lie before it. */
const MIN_BACK_MS = durationMs(HOUR);
/** A locked card without a wrong entry was locked elsewhere: about seven to one. */
const LOCKED_WEIGHT = 2;
/** Wrong entries here that end in the lock: about four to one for the cardholder. */
const ENTRIES_WEIGHT = 1.5;
const WRONG = matchSymptoms('wrong-pin', ['wrong-pin']);

/** "PIN tries used up" without a wrong PIN before it: the card came locked. After wrong entries here: its holder did it. */
export const pinLockedBefore: Rule = {
  id: 'pin-locked-before',
  causes: ['transaction-anomaly/card-or-account', 'operator-error/customer'],
  symptoms: ['pin-tries-exceeded'],
  needs: ['pan'],
  references: [
    'UnionPay field 39: 38 and 75, tries exceeded, the card is locked',
    'cbaonline.cz pin-try-counter: the counter is kept with the card',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const { card, terminal } = ask.place(subject);
    if (card === undefined) return [];
    const before = ask.others(subject, 'card', SPAN_MS, 0, WRONG);
    if (before.length === 0) {
      if (subject.record.time - ask.period.from < MIN_BACK_MS) return [];
      return [
        speaksFor({
          rule: 'pin-locked-before',
          cause: 'transaction-anomaly/card-or-account',
          weight: LOCKED_WEIGHT,
          key: 'pin-locked-before/no-wrong-entry',
          args: { span: SPAN_MS },
          sources: [subject.record.source],
          scope: 'card',
        }),
      ];
    }
    if (before.some((other) => ask.place(other).terminal !== terminal)) return [];
    return [
      speaksFor({
        rule: 'pin-locked-before',
        cause: 'operator-error/customer',
        weight: ENTRIES_WEIGHT,
        key: 'pin-locked-before/wrong-entries-here',
        args: { entries: before.length, span: SPAN_MS },
        sources: rowsOf(subject, before),
        scope: 'card',
      }),
    ];
  },
};
