import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksFor } from '../model/evidence.ts';
import { matchSymptoms } from '../model/matchers.ts';
import type { SymptomId } from '../model/symptom.ts';
import { type DurationMs, durationMs, HOUR } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'stopped-card-around/several-terminals': {
      readonly refusals: number;
      readonly terminals: number;
      readonly span: DurationMs;
    };
  }
}

/** A thief makes a round of the shops before the day is over. Own inference. */
const SPAN_MS = durationMs(24 * HOUR);
/** Whoever is told once that the card is stopped goes home; who tries the next till is seldom its holder: about twenty to one. Own inference. */
const WEIGHT = 3;

/** The issuer says that the card is out of its holder's hands, or asks to keep it. */
const STOPPED = ['lost-or-stolen-card', 'pick-up-card', 'fraud-suspected'] as const satisfies readonly SymptomId[];
const MATCH = matchSymptoms('stopped-card', STOPPED);

/** One card that its issuer has stopped, shown at terminal after terminal. */
export const stoppedCardAround: Rule = {
  id: 'stopped-card-around',
  causes: ['transaction-anomaly/suspected-fraud'],
  symptoms: [...STOPPED],
  needs: ['pan', 'terminal_id'],
  references: [
    'UnionPay Q/CUP 006.6-2014 App. A.2: conditions of 04, 07, 34, 35, 36, 37, 41, 43, 59, 67',
    'Visa decline categories: 04, 07, 41, 43 must never be tried again',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const { cardNext, cardBefore } = ask.neighbours(subject);
    // A card that pays all the same was stopped for this merchant or by a rule, not for good.
    if (cardNext !== undefined || cardBefore !== undefined) return [];
    const others = ask.others(subject, 'card', SPAN_MS, SPAN_MS).filter((other) => MATCH.test(other));
    const terminals = new Set([subject, ...others].map((other) => other.record.terminalId)).size;
    if (terminals < 2) return [];
    return [
      speaksFor({
        rule: 'stopped-card-around',
        cause: 'transaction-anomaly/suspected-fraud',
        weight: WEIGHT,
        key: 'stopped-card-around/several-terminals',
        args: { refusals: others.length + 1, terminals, span: SPAN_MS },
        sources: rowsOf(subject, others),
        scope: 'card',
      }),
    ];
  },
};
