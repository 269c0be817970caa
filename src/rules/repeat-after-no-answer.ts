import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksFor } from '../model/evidence.ts';
import { LINK_SYMPTOMS, matchSymptoms } from '../model/matchers.ts';
import { type DurationMs, durationMs, MINUTE } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'repeat-after-no-answer/lost-answer': { readonly gap: DurationMs };
    'repeat-after-no-answer/just-approved': { readonly gap: DurationMs };
  }
}

/** Whoever repeats without asking does so while the customer waits. Own inference. */
const SPAN_MS = durationMs(10 * MINUTE);
/** About three to one: applications repeat by themselves too. */
const LOST_ANSWER_WEIGHT = 1.2;
/** About seven to one: the first had gone through, and somebody paid again. */
const JUST_APPROVED_WEIGHT = 2;
const MATCH = matchSymptoms('lost-answer', [...LINK_SYMPTOMS, 'host-timeout']);

/** A repeat refused as duplicate right after an approval or a lost answer: the cashier sent it again without checking. */
export const repeatAfterNoAnswer: Rule = {
  id: 'repeat-after-no-answer',
  causes: ['operator-error/merchant'],
  symptoms: ['duplicate-transaction', 'double-approval'],
  needs: ['terminal_id'],
  references: [
    'UnionPay Q/CUP 006.6-2014 App. A.2: 94, serial number repeated',
    'errorcodesindex.com POS guide: never retry before checking the previous state',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const { record } = subject;
    // One message booked twice is nobody's repeat.
    if (record.kind === 'alarm' || subject.disagreement?.facts.sameMessage) return [];
    const { cardBefore, terminalBefore } = ask.neighbours(subject);
    const before = cardBefore ?? (terminalBefore?.amount === record.amount ? terminalBefore : undefined);
    if (before !== undefined && record.time - before.time <= SPAN_MS) {
      return [
        speaksFor({
          rule: 'repeat-after-no-answer',
          cause: 'operator-error/merchant',
          weight: JUST_APPROVED_WEIGHT,
          key: 'repeat-after-no-answer/just-approved',
          args: { gap: durationMs(record.time - before.time) },
          sources: [before.source],
          scope: 'terminal',
        }),
      ];
    }
    const lost = ask.others(subject, 'terminal', SPAN_MS, 0, MATCH);
    const last = lost.at(-1);
    if (last === undefined) return [];
    return [
      speaksFor({
        rule: 'repeat-after-no-answer',
        cause: 'operator-error/merchant',
        weight: LOST_ANSWER_WEIGHT,
        key: 'repeat-after-no-answer/lost-answer',
        args: { gap: durationMs(record.time - last.record.time) },
        sources: rowsOf(subject, lost),
        scope: 'terminal',
      }),
    ];
  },
};
