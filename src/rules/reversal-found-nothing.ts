import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksAgainst, speaksFor } from '../model/evidence.ts';
import { LINE, LINK_SYMPTOMS, matchSymptoms } from '../model/matchers.ts';
import { sharedFault } from '../model/shared-scope.ts';
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
/** Log-odds from which what was lost with the payment was lost at many shops. Own inference. */
const SHARED_FROM = 0.5;

/** A reversal whose original the host does not know: the payment never reached it, no money was taken. */
export const reversalFoundNothing: Rule = {
  id: 'reversal-found-nothing',
  causes: ['payment-environment/network', 'payment-environment/payment-channel', 'operator-error/merchant'],
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
    const weight = last === undefined ? WEIGHT : LOST_WEIGHT;
    const shown = {
      rule: 'reversal-found-nothing',
      key: 'reversal-found-nothing/never-arrived',
      args: { lost: lost.length, gap: last === undefined ? undefined : durationMs(record.time - last.record.time) },
      sources: last === undefined ? [record.source] : rowsOf(subject, lost),
    } as const;
    // It did not arrive for the reason for which its answer was lost.
    const fault = last === undefined ? undefined : sharedFault(last, LINE, ask);
    const shared = fault !== undefined && fault.weight >= SHARED_FROM ? fault : undefined;
    const left = weight - (shared?.weight ?? 0);
    const found: Evidence[] = [];
    if (left > 0)
      found.push(speaksFor({ ...shown, cause: 'payment-environment/network', weight: left, scope: 'terminal' }));
    if (shared !== undefined)
      found.push(speaksFor({ ...shown, cause: 'payment-environment/payment-channel', weight, scope: shared.scope }));
    // The terminal sends it by itself: nobody at the till chose the wrong original.
    if (last !== undefined)
      found.push(speaksAgainst({ ...shown, cause: 'operator-error/merchant', weight: WEIGHT, scope: undefined }));
    return found;
  },
};
