import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { speaksFor } from '../model/evidence.ts';
import { READ_SYMPTOMS } from '../model/matchers.ts';
import type { EntryMode } from '../model/record.ts';
import type { SymptomId } from '../model/symptom.ts';
import { DAY, type DurationMs, durationMs, MINUTE } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'read-then-good/same-card': { readonly gap: DurationMs; readonly sameCard: boolean };
    'read-then-good/terminal-reads-on': { readonly approvals: number; readonly gap: DurationMs };
  }
}

/** Which way of reading a symptom speaks of; others may be read while this one is broken. */
const WAY: Partial<Record<SymptomId, EntryMode>> = {
  'chip-read-error': 'CHIP',
  'stripe-read-error': 'MAGSTRIPE',
  'contactless-read-error': 'CONTACTLESS',
};
/** A card that failed so often within a day is not its holder's slip, though it was read in the end. */
const MANY_FAILURES = 3;
const DAY_MS = DAY;
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
    const again = ask.others(subject, 'card', DAY_MS, DAY_MS).filter((other) => other.family === 'read').length + 1;
    if (again >= MANY_FAILURES) return [];
    const way = WAY[subject.symptom];
    // A read that failed names no card as a rule: the same sum, taken the same way right after, is the same sale.
    const sameSale =
      record.kind === 'alarm' || record.card !== undefined
        ? undefined
        : terminalNext.find(
            (next) =>
              next.amount !== undefined &&
              next.amount > 0 &&
              next.amount === record.amount &&
              next.currency === record.currency &&
              (way === undefined || next.entryMode === way),
          );
    const good = cardNext?.terminalId === record.terminalId ? cardNext : sameSale;
    if (good !== undefined && good.time - record.time <= SPAN_MS) {
      return [
        speaksFor({
          rule: 'read-then-good',
          cause: 'operator-error/customer',
          weight: SAME_CARD_WEIGHT,
          key: 'read-then-good/same-card',
          args: { gap: durationMs(good.time - record.time), sameCard: good === cardNext },
          sources: [good.source],
          scope: 'card',
        }),
      ];
    }
    // A sale that failed twice and never went through: that others are read on clears the reader, not the card.
    if (again > 1) return [];
    const readOn = terminalNext.filter(
      (next) =>
        next.time - record.time <= SPAN_MS &&
        next.entryMode !== 'MANUAL' &&
        next.entryMode !== 'QR' &&
        next.entryMode !== 'FALLBACK' &&
        (way === undefined || next.entryMode === undefined || next.entryMode === way),
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
