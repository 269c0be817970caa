import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { speaksFor } from '../model/evidence.ts';
import { passedAfter } from '../model/right-choice.ts';
import type { SymptomId } from '../model/symptom.ts';
import { type DurationMs, durationMs } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'right-choice-followed/other-type': {
      readonly wrong: string;
      readonly right: string;
      readonly gap: DurationMs;
    };
    'right-choice-followed/same-sale': { readonly gap: DurationMs; readonly sameCard: boolean };
  }
}

/** About 33 to one: the same card or sum passed as something else. */
const TYPE_WEIGHT = 3.5;
/** About four to one: the missing step may also have been done by the terminal itself. */
/** The same refund or void accepted at the second try: only the reference or amount typed had been wrong; about 20 to one. */
const REFERENCE_WEIGHT = 3;
const REFERENCE: ReadonlySet<SymptomId> = new Set<SymptomId>([
  'original-not-found',
  'original-amount-wrong',
  'wrong-original',
  'related-transaction-error',
]);
const SIGNED_ON_WEIGHT = 1.5;

/** Refused, then done with another transaction type: the cashier had chosen the wrong one. */
export const rightChoiceFollowed: Rule = {
  id: 'right-choice-followed',
  causes: ['operator-error/merchant', 'transaction-anomaly/input-error'],
  symptoms: [
    'invalid-transaction',
    'not-permitted-to-card',
    'not-permitted-to-terminal',
    'function-not-supported',
    'original-not-found',
    'related-transaction-error',
    'wrong-original',
    'original-amount-wrong',
    'not-signed-on',
    'sign-on-required',
    'settlement-required',
  ],
  needs: ['transaction_type'],
  references: [
    'UnionPay field 39: 12 invalid related transaction, 22 operation wrong',
    'own inference: what passes as another type minutes later had been chosen wrongly',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const { record } = subject;
    if (record.kind === 'alarm') return [];
    const right = passedAfter(subject, ask);
    if (right === undefined) return [];
    const gap = durationMs(right.time - record.time);
    const shared = {
      rule: 'right-choice-followed',
      cause: 'operator-error/merchant',
      sources: [right.source],
    } as const;
    if (
      record.transactionType !== undefined &&
      right.transactionType !== undefined &&
      right.transactionType !== record.transactionType
    ) {
      return [
        speaksFor({
          ...shared,
          weight: TYPE_WEIGHT,
          key: 'right-choice-followed/other-type',
          args: { wrong: record.transactionType, right: right.transactionType, gap },
          scope: 'terminal',
        }),
      ];
    }
    // Money given back to another card is another customer's: nothing was typed again.
    const otherCard = right.card !== undefined && record.card !== undefined && right.card !== record.card;
    if (REFERENCE.has(subject.symptom) && !otherCard) {
      return [
        speaksFor({
          rule: 'right-choice-followed',
          cause: 'transaction-anomaly/input-error',
          weight: REFERENCE_WEIGHT,
          key: 'right-choice-followed/same-sale',
          args: { gap, sameCard: right === ask.neighbours(subject).cardNext },
          sources: [right.source],
          scope: 'terminal',
        }),
      ];
    }
    if (subject.family !== 'procedure') return [];
    return [
      speaksFor({
        ...shared,
        weight: SIGNED_ON_WEIGHT,
        key: 'right-choice-followed/same-sale',
        args: { gap, sameCard: right === ask.neighbours(subject).cardNext },
        scope: 'terminal',
      }),
    ];
  },
};
