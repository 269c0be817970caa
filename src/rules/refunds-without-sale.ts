import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksFor } from '../model/evidence.ts';
import { matchSymptoms } from '../model/matchers.ts';
import { DAY, type DurationMs, durationMs } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'refunds-without-sale/several': { readonly refunds: number; readonly span: DurationMs };
  }
}

/** Whoever pays himself out of a terminal comes back to it the same day. Own inference. */
const SPAN_MS = DAY;
/** One refund without its sale is a shortcut; three in a day are a habit. Own inference. */
const REFUNDS_LEAST = 3;
/** About twelve to one: enough to overcome that single cases are nearly always slips. */
const WEIGHT = 2.5;
const MATCH = matchSymptoms('refunds-without-sale', ['no-original', 'original-not-found']);

/** Several refunds at one terminal whose sales nobody made: somebody takes money out of it. */
export const refundsWithoutSale: Rule = {
  id: 'refunds-without-sale',
  causes: ['transaction-anomaly/suspected-fraud'],
  symptoms: ['no-original'],
  needs: ['terminal_id'],
  references: ['Dejavoo S.A.F.E. risk rules R05 and R07: limits on manual refunds'],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const others = ask.others(subject, 'terminal', SPAN_MS, SPAN_MS, MATCH);
    if (others.length + 1 < REFUNDS_LEAST) return [];
    return [
      speaksFor({
        rule: 'refunds-without-sale',
        cause: 'transaction-anomaly/suspected-fraud',
        weight: WEIGHT,
        key: 'refunds-without-sale/several',
        args: { refunds: others.length + 1, span: durationMs(SPAN_MS) },
        sources: rowsOf(subject, others),
        scope: 'terminal',
      }),
    ];
  },
};
