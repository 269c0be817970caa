import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksFor } from '../model/evidence.ts';
import { LINK_SYMPTOMS, matchSymptoms } from '../model/matchers.ts';
import { type DurationMs, durationMs, HOUR } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'reversal-found-nothing/never-arrived': { readonly lost: number; readonly gap: DurationMs | undefined };
  }
}

/** Reversals wait in the terminal until the line is back; two hours hold most outages of a line. */
const SPAN_MS = durationMs(2 * HOUR);
/** A reversal is the terminal's own doing, not the cashier's: about seven to one. */
const WEIGHT = 2;
/** More with the lost answer in the log. */
const LOST_WEIGHT = 3.5;
const MATCH = matchSymptoms('lost-answer', [...LINK_SYMPTOMS, 'host-timeout']);

/** A reversal whose original the host does not know: the payment never reached it, no money was taken. */
export const reversalFoundNothing: Rule = {
  id: 'reversal-found-nothing',
  causes: ['payment-environment/network'],
  symptoms: ['original-not-found', 'invalid-transaction', 'related-transaction-error'],
  needs: ['transaction_type'],
  references: [
    'UnionPay field 39: 25 and 12 on a reversal, the original was never approved',
    'ISO 8583: 0400 after an unknown result',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const { record } = subject;
    if (record.kind === 'alarm' || record.transactionType !== 'REVERSAL') return [];
    const lost = ask.others(subject, 'terminal', SPAN_MS, 0, MATCH);
    const last = lost.at(-1);
    return [
      speaksFor({
        rule: 'reversal-found-nothing',
        cause: 'payment-environment/network',
        weight: last === undefined ? WEIGHT : LOST_WEIGHT,
        key: 'reversal-found-nothing/never-arrived',
        args: { lost: lost.length, gap: last === undefined ? undefined : durationMs(record.time - last.record.time) },
        sources: last === undefined ? [record.source] : rowsOf(subject, lost),
        scope: 'terminal',
      }),
    ];
  },
};
