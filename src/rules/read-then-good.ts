import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { speaksFor } from '../model/evidence.ts';
import { READ_SYMPTOMS } from '../model/matchers.ts';
import { type DurationMs, durationMs, MINUTE } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'read-then-good/same-card': { readonly gap: DurationMs };
    'read-then-good/terminal-reads-on': { readonly approvals: number; readonly gap: DurationMs };
  }
}

/** The second try follows at once; ten minutes hold a queue. Own inference. */
const SPAN_MS = durationMs(10 * MINUTE);
/** About seven to one: card and reader are both sound. */
const SAME_CARD_WEIGHT = 2;
/** About two to one: the reader is sound, the card may still be bad. */
const READS_ON_WEIGHT = 0.8;

/** One bad read, then a good one: the card was put in askew, taken out early, or swiped too fast. */
export const readThenGood: Rule = {
  id: 'read-then-good',
  causes: ['operator-error/customer'],
  symptoms: [...READ_SYMPTOMS],
  needs: ['terminal_id'],
  references: [
    'Cybersource fallbackCondition 1: the last transaction was a good chip read; that this clears the reader is our own inference',
    'Apriva: second read before fallback',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const { record } = subject;
    const { cardNext, terminalNext } = ask.neighbours(subject);
    if (cardNext !== undefined && cardNext.terminalId === record.terminalId && cardNext.time - record.time <= SPAN_MS) {
      return [
        speaksFor({
          rule: 'read-then-good',
          cause: 'operator-error/customer',
          weight: SAME_CARD_WEIGHT,
          key: 'read-then-good/same-card',
          args: { gap: durationMs(cardNext.time - record.time) },
          sources: [cardNext.source],
          scope: 'card',
        }),
      ];
    }
    const readOn = terminalNext.filter(
      (next) =>
        next.time - record.time <= SPAN_MS &&
        next.entryMode !== 'MANUAL' &&
        next.entryMode !== 'QR' &&
        next.entryMode !== 'FALLBACK',
    );
    const first = readOn[0];
    if (first === undefined) return [];
    return [
      speaksFor({
        rule: 'read-then-good',
        cause: 'operator-error/customer',
        weight: READS_ON_WEIGHT,
        key: 'read-then-good/terminal-reads-on',
        args: { approvals: readOn.length, gap: durationMs(first.time - record.time) },
        sources: readOn.map((next) => next.source),
        scope: 'terminal',
      }),
    ];
  },
};
