import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksAgainst, speaksFor } from '../model/evidence.ts';
import { LINK_SYMPTOMS, matchSymptoms } from '../model/matchers.ts';
import type { ReversalState } from '../model/reconciliation.ts';
import { type DurationMs, durationMs, MINUTE } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'answer-lost/host-approved': { readonly reversal: ReversalState };
    'answer-lost/link-trouble': { readonly messages: number; readonly span: DurationMs };
  }
}

/** About four to one: the request arrived and the host worked, so what failed lies on the way back. */
const HOST_APPROVED_WEIGHT = 1.4;
/** About three to one per trouble of the line beside it, up to three. Own inference. */
const LINK_TROUBLE_WEIGHT = 1.1;
const TROUBLES_MOST = 3;
/** A line that drops answers does so more than once within the hour quarter. Own inference. */
const SPAN_MS = durationMs(15 * MINUTE);
const MATCH = matchSymptoms('answer-lost', LINK_SYMPTOMS);
const LOST: ReadonlySet<string> = new Set(['receive-timeout', 'link-unstable', 'host-timeout', 'response-mismatch']);

/** The host approved what the terminal heard nothing of: its answer was lost on the way back. */
export const answerLost: Rule = {
  id: 'answer-lost',
  causes: ['payment-environment/network', 'payment-environment/payment-channel'],
  symptoms: [
    'receive-timeout',
    'link-unstable',
    'host-timeout',
    'response-mismatch',
    'missing-at-terminal',
    'missing-at-host',
    'status-differs',
  ],
  needs: [],
  references: [
    'StarPOS local codes: E106 sent and not answered, E107 not sent',
    'cnblogs.com/aibi1/p/19046622: money at the bank without an order is an answer lost after approval',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const { disagreement, symptom } = subject;
    if (disagreement?.mismatch === undefined) return [];
    const { host, facts } = disagreement;
    const evidence: Evidence[] = [];
    const isHeld = host !== undefined && host.reading.outcome === 'approved' && facts.hostReversal !== 'done';
    if (isHeld && LOST.has(symptom)) {
      const finding = {
        rule: 'answer-lost',
        key: 'answer-lost/host-approved',
        args: { reversal: facts.reversal },
        sources: [host.source],
      } as const;
      evidence.push(
        speaksFor({
          ...finding,
          cause: 'payment-environment/network',
          weight: HOST_APPROVED_WEIGHT,
          scope: 'terminal',
        }),
        speaksAgainst({ ...finding, cause: 'payment-environment/payment-channel', weight: HOST_APPROVED_WEIGHT }),
      );
    }
    const troubles = ask.others(subject, 'terminal', SPAN_MS, SPAN_MS, MATCH);
    if (!LOST.has(symptom) && troubles.length > 0) {
      evidence.push(
        speaksFor({
          rule: 'answer-lost',
          cause: 'payment-environment/network',
          weight: LINK_TROUBLE_WEIGHT * Math.min(TROUBLES_MOST, troubles.length),
          key: 'answer-lost/link-trouble',
          args: { messages: troubles.length, span: SPAN_MS },
          sources: rowsOf(subject, troubles),
          scope: 'terminal',
        }),
      );
    }
    return evidence;
  },
};
