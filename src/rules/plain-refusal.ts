import type { Evidence, Matcher, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { nearestRows, speaksFor } from '../model/evidence.ts';
import { HOST_SYMPTOMS, LINK_SYMPTOMS } from '../model/matchers.ts';
import type { SymptomId } from '../model/symptom.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'plain-refusal/others-named': { readonly way: number; readonly hand: number };
  }
}

/** One row of a kind may be a slip of the dictionary; two show that the log has words for it. Own inference. */
const MIN_ROWS = 2;
/** About twenty to one: a log that has words for the line and for the card says "declined" of little but the bank. Own inference. */
const WEIGHT = 3;

const ofPayments = (id: string, symptoms: readonly SymptomId[]): Matcher => {
  const wanted: ReadonlySet<SymptomId> = new Set(symptoms);
  return { id, test: ({ record, symptom }) => record.kind === 'transaction' && wanted.has(symptom) };
};
const WAY = ofPayments('payment-not-through', [...LINK_SYMPTOMS, ...HOST_SYMPTOMS]);
const HAND = ofPayments('payment-not-read-or-broken-off', [
  'chip-read-error',
  'stripe-read-error',
  'contactless-read-error',
  'use-chip',
  'card-removed',
  'card-not-presented',
  'cancelled',
  'entry-timeout',
  'pin-not-entered',
  'wrong-pin',
]);

/** A plain no in a log that has words of their own for the line, the card and the hand: what is left is the bank's no. */
export const plainRefusal: Rule = {
  id: 'plain-refusal',
  causes: ['transaction-anomaly/card-or-account'],
  symptoms: ['generic-failure'],
  needs: ['response_text'],
  references: [
    'taxonomy of causes: the issuer’s unexplained refusal is a matter of the card or account',
    'own inference: where a till names a lost line and an unreadable card by themselves, “declined” means neither',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const { record, inherits } = subject;
    if (record.kind !== 'transaction' || record.reading.refuses !== true || inherits !== undefined) return [];
    const { from, to } = ask.period;
    const span = { scope: 'everything', beforeMs: record.time - from, afterMs: to - record.time } as const;
    const failed = (match: Matcher): number =>
      ask.tally(subject, span.scope, span.beforeMs, span.afterMs, match).failed;
    const way = failed(WAY);
    if (way < MIN_ROWS) return [];
    const hand = failed(HAND);
    if (hand < MIN_ROWS) return [];
    return [
      speaksFor({
        rule: 'plain-refusal',
        cause: 'transaction-anomaly/card-or-account',
        weight: WEIGHT,
        key: 'plain-refusal/others-named',
        args: { way, hand },
        sources: [
          record.source,
          ...nearestRows(subject, ask, span, (other) => WAY.test(other)).slice(0, 2),
          ...nearestRows(subject, ask, span, (other) => HAND.test(other)).slice(0, 2),
        ],
        scope: 'card',
      }),
    ];
  },
};
