import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksAgainst, speaksFor } from '../model/evidence.ts';
import { matchSymptoms } from '../model/matchers.ts';
import { type DurationMs, durationMs, HOUR, MINUTE } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'reader-messages/own-words': { readonly messages: number; readonly span: DurationMs };
  }
}

/** A reader wears out over days; half a day either side is about the shift in which it complains. Own inference. */
const SPAN_MS = durationMs(12 * HOUR);
/** Half an hour holds the customers who met the same moment of weak contacts. Own inference. */
const NEAR_MS = durationMs(30 * MINUTE);
/** The terminal's own message about its reader is rare on healthy ones: about 33 to one where it comes again, or at once. */
const WEIGHT = 3.5;
/** A single one hours away may have been a slip of its own, and cards are misread everywhere: about four to one. */
const SINGLE_WEIGHT = 1.5;
const MATCH = matchSymptoms('reader', ['card-reader-fault']);

/** The terminal reports a fault of its card reader near cards that could not be read. */
export const readerMessages: Rule = {
  id: 'reader-messages',
  causes: ['hardware-failure/card-reader', 'operator-error/customer'],
  symptoms: ['chip-read-error', 'stripe-read-error', 'contactless-read-error', 'fallback'],
  needs: ['terminal_id'],
  references: [
    'EMV Book 4, terminal verification results: what the terminal says of itself is no matter of the card',
    'gravitypayments.com: several cards at one terminal, the reader or a dirty head',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const { time } = subject.record;
    const messages = ask.others(subject, 'terminal', SPAN_MS, SPAN_MS, MATCH);
    if (messages.length === 0) return [];
    const gap = Math.min(...messages.map((one) => Math.abs(one.record.time - time)));
    const weight = messages.length > 1 || gap <= NEAR_MS ? WEIGHT : SINGLE_WEIGHT;
    const shown = {
      rule: 'reader-messages',
      key: 'reader-messages/own-words',
      args: { messages: messages.length, span: SPAN_MS },
      sources: rowsOf(subject, messages),
      scope: 'terminal',
    } as const;
    return [
      speaksFor({ ...shown, cause: 'hardware-failure/card-reader', weight }),
      speaksAgainst({ ...shown, cause: 'operator-error/customer', weight: weight / 2 }),
    ];
  },
};
