import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { speaksFor } from '../model/evidence.ts';
import { PIN_SYMPTOMS } from '../model/matchers.ts';
import type { SymptomId } from '../model/symptom.ts';
import { type DurationMs, durationMs, MINUTE } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'pin-then-right/same-card-approved': { readonly gap: DurationMs; readonly sameTerminal: boolean };
  }
}

/** Nobody guesses a PIN and then pays quietly with the same card; half an hour covers a second visit to the till. Own inference. */
const SPAN_MS = durationMs(30 * MINUTE);
/** One wrong entry, then the right one: most slips look so, but so does a PIN pad that fails now and then. */
const WEIGHT = 1.5;
/** Right at another terminal: the holder knows the PIN; the first terminal may still be the reason. */
const ELSEWHERE_WEIGHT = 0.5;
/** A pad that fails now and then lets about half of the second tries through, a holder who slipped gets four in five right. Own inference. */
const PAD_WEIGHT = 1;
const PINS: ReadonlySet<SymptomId> = new Set<SymptomId>(PIN_SYMPTOMS);

/** A wrong PIN followed soon by an approval of the same card: a slip of the cardholder. */
export const pinThenRight: Rule = {
  id: 'pin-then-right',
  causes: ['operator-error/customer', 'hardware-failure/keypad'],
  symptoms: [...PIN_SYMPTOMS, 'pin-not-entered', 'entry-timeout', 'pin-required'],
  needs: ['pan'],
  references: [
    'own inference: whoever gets the PIN right within minutes only slipped',
    'cbaonline.cz pin-try-counter: usual limit of three tries',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const { cardNext } = ask.neighbours(subject);
    if (cardNext === undefined) return [];
    const gap = durationMs(cardNext.time - subject.record.time);
    if (gap > SPAN_MS) return [];
    const sameTerminal = cardNext.terminalId === subject.record.terminalId;
    const shown = {
      rule: 'pin-then-right',
      key: 'pin-then-right/same-card-approved',
      args: { gap, sameTerminal },
      sources: [cardNext.source],
      scope: 'card',
    } as const;
    const slip = speaksFor({
      ...shown,
      cause: 'operator-error/customer',
      weight: sameTerminal ? WEIGHT : ELSEWHERE_WEIGHT,
    });
    return sameTerminal && PINS.has(subject.symptom)
      ? [slip, speaksFor({ ...shown, cause: 'hardware-failure/keypad', weight: PAD_WEIGHT })]
      : [slip];
  },
};
