import type { Evidence, Rule, Subject } from '../model/diagnosis.ts';
import { speaksAgainst, speaksFor } from '../model/evidence.ts';
import type { DurationMs } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'charged-again/same-message': { readonly atHost: boolean };
    'charged-again/after-attempt': { readonly gap: DurationMs };
    'charged-again/unknown-to-terminal': { readonly gap: DurationMs };
  }
}

/** About fifty to one: nobody at a till can book one message twice. */
const SAME_MESSAGE_WEIGHT = 4;
/** About seven to one: the attempt between the two is why somebody tried again. */
const AFTER_ATTEMPT_WEIGHT = 2;
/** About seven to one: what the terminal has no row of, its cashier did not see either. */
const UNKNOWN_WEIGHT = 2;

/** Whether two approvals of one purchase are a second attempt of the cashier, or one message that was booked twice. */
export const chargedAgain: Rule = {
  id: 'charged-again',
  causes: [
    'operator-error/merchant',
    'system-failure/software-fault',
    'payment-environment/payment-channel',
    'payment-environment/network',
  ],
  symptoms: ['double-approval'],
  needs: [],
  references: [
    'UnionPay dispute reason 4512: cleared or debited twice',
    'UnionPay Q/CUP 006.6-2014 App. A.2: 94, serial number repeated, stops a message that is sent again',
  ],
  evaluate(subject: Subject): readonly Evidence[] {
    const { disagreement } = subject;
    if (disagreement === undefined) return [];
    const { facts, record, others } = disagreement;
    const sources = others.map((other) => other.source);
    const scope = 'terminal';
    if (facts.sameMessage) {
      const atHost = record.kind === 'host';
      const finding = {
        rule: 'charged-again',
        weight: SAME_MESSAGE_WEIGHT,
        key: 'charged-again/same-message',
        args: { atHost },
        sources,
      } as const;
      const cause = atHost ? 'payment-environment/payment-channel' : 'system-failure/software-fault';
      return [
        speaksFor({ ...finding, cause, scope }),
        speaksAgainst({ ...finding, cause: 'operator-error/merchant', scope }),
      ];
    }
    const { attempt, gap } = facts;
    if (attempt !== undefined && gap !== undefined) {
      return [
        speaksFor({
          rule: 'charged-again',
          cause: 'operator-error/merchant',
          weight: AFTER_ATTEMPT_WEIGHT,
          key: 'charged-again/after-attempt',
          args: { gap },
          sources: [attempt.source, ...sources],
          scope,
        }),
      ];
    }
    if (record.kind !== 'host' || gap === undefined) return [];
    return [
      speaksFor({
        rule: 'charged-again',
        cause: 'payment-environment/network',
        weight: UNKNOWN_WEIGHT,
        key: 'charged-again/unknown-to-terminal',
        args: { gap },
        sources,
        scope,
      }),
    ];
  },
};
