import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksFor } from '../model/evidence.ts';
import { matchSymptoms } from '../model/matchers.ts';
import { type DurationMs, durationMs, HOUR, MINUTE } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'cutover-stays/too-long': { readonly rows: number; readonly lasted: DurationMs };
  }
}

/** A cut-over is over in minutes; what is seen hours later is no longer the change of day. */
const SPAN_MS = durationMs(6 * HOUR);
/** Longer than this the host does not leave its cut-over by itself. Own inference. */
const LASTED_MIN_MS = durationMs(20 * MINUTE);
const WEIGHT = 2;
const MATCH = matchSymptoms('cutover', ['day-cutover']);

/** "Day cut-over in process" that does not end: the host is stuck in it, and that is a fault. */
export const cutoverStays: Rule = {
  id: 'cutover-stays',
  causes: ['payment-environment/payment-channel'],
  symptoms: ['day-cutover'],
  needs: ['terminal_id'],
  references: ['UnionPay field 39: 90 day end in process, try again a little later'],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const { channel } = ask.place(subject);
    const scope = channel === undefined ? 'everything' : 'channel';
    const others = ask.others(subject, scope, SPAN_MS, SPAN_MS, MATCH);
    const times = [subject, ...others].map((one) => one.record.time);
    const lasted = durationMs(Math.max(...times) - Math.min(...times));
    if (lasted < LASTED_MIN_MS) return [];
    return [
      speaksFor({
        rule: 'cutover-stays',
        cause: 'payment-environment/payment-channel',
        weight: WEIGHT,
        key: 'cutover-stays/too-long',
        args: { rows: others.length + 1, lasted },
        sources: rowsOf(subject, others),
        scope,
      }),
    ];
  },
};
