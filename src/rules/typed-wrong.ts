import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { speaksAgainst, speaksFor } from '../model/evidence.ts';
import { firstSix, isSlipApart, shownDigits } from '../model/card-digits.ts';
import { type DurationMs, durationMs, MINUTE } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'typed-wrong/keyed': { readonly entryMode: string };
    'typed-wrong/not-keyed': { readonly entryMode: string };
    'typed-wrong/neighbour-number': { readonly gap: DurationMs };
    'typed-wrong/other-card': { readonly gap: DurationMs };
    'typed-wrong/then-right': { readonly gap: DurationMs; readonly sameCard: boolean };
  }
}

/** Typing it again takes a minute or two; ten hold a patient customer. Own inference. */
const SPAN_MS = durationMs(10 * MINUTE);
/** About four to one: thieves type too. */
const KEYED_WEIGHT = 1.5;
/** The expiry date is typed too: about twelve to one that it was typed wrong. Own inference. */
const KEYED_EXPIRY_WEIGHT = 2.5;
/** Chips and stripes do not mistype: about twelve to one. */
const READ_WEIGHT = 2.5;
/** About twenty to one: typed again, it was right. */
const THEN_RIGHT_WEIGHT = 3;
/** A number one slip apart that pays the same sum is no other card: one in a hundred million numbers is so near. The cap of one observation. */
const NEIGHBOUR_WEIGHT = 4;
/** A wholly different card that then pays is what a customer takes out whose first one was refused: about three to one. Own inference. */
const OTHER_CARD_WEIGHT = 1.2;

/** Card data typed by hand that do not fit, then the same amount accepted: a slip in typing. */
export const typedWrong: Rule = {
  id: 'typed-wrong',
  causes: ['transaction-anomaly/input-error'],
  symptoms: [
    'invalid-card-number',
    'no-such-issuer',
    'wrong-expiry',
    'wrong-security-code',
    'identity-mismatch',
    'expired-card',
    'fraud-suspected',
    'closed-or-no-account',
  ],
  needs: ['terminal_id'],
  references: [
    'ISO 8583 field 22: 01 and 79 keyed, 05 and 07 read from the chip',
    'UnionPay Q/CUP 006.6-2014 App. A.2: conditions of 14',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const { record } = subject;
    if (record.kind === 'alarm') return [];
    const { entryMode } = record;
    const shared = { rule: 'typed-wrong', cause: 'transaction-anomaly/input-error', scope: 'card' } as const;
    const found: Evidence[] = [];
    if (entryMode === 'MANUAL') {
      found.push(
        speaksFor({
          ...shared,
          weight: subject.symptom === 'expired-card' ? KEYED_EXPIRY_WEIGHT : KEYED_WEIGHT,
          key: 'typed-wrong/keyed',
          args: { entryMode },
          sources: [record.source],
        }),
      );
    } else if (entryMode !== undefined) {
      return [
        speaksAgainst({
          ...shared,
          weight: READ_WEIGHT,
          key: 'typed-wrong/not-keyed',
          args: { entryMode },
          sources: [record.source],
        }),
      ];
    }
    const { cardNext, terminalNext } = ask.neighbours(subject);
    // Another card for the same amount is what customers take out when one is refused; typed again it is the correction.
    const sameSum = terminalNext.find(
      (next) =>
        (next.entryMode === 'MANUAL' || entryMode === undefined) &&
        next.amount !== undefined &&
        next.amount === record.amount &&
        next.time - record.time <= SPAN_MS,
    );
    const own = shownDigits(record.pan);
    const compared = cardNext === undefined && own !== undefined && sameSum?.digits !== undefined;
    if (compared && sameSum !== undefined && sameSum.digits !== undefined) {
      const isSlip = isSlipApart(own, sameSum.digits);
      if (!isSlip && entryMode === undefined) return found;
      // Typed again with the same beginning, the rest may have been wrong in more than one place.
      const isRetyped = !isSlip && firstSix(own) === firstSix(sameSum.digits);
      const shown = {
        ...shared,
        args: { gap: durationMs(sameSum.time - record.time) },
        sources: [sameSum.source],
      } as const;
      if (!isRetyped) {
        found.push(
          isSlip
            ? speaksFor({ ...shown, weight: NEIGHBOUR_WEIGHT, key: 'typed-wrong/neighbour-number' })
            : speaksAgainst({ ...shown, weight: OTHER_CARD_WEIGHT, key: 'typed-wrong/other-card' }),
        );
        return found;
      }
    }
    const right = cardNext ?? (sameSum?.entryMode === 'MANUAL' ? sameSum : undefined);
    if (right !== undefined && right.time - record.time <= SPAN_MS) {
      found.push(
        speaksFor({
          ...shared,
          weight: THEN_RIGHT_WEIGHT,
          key: 'typed-wrong/then-right',
          args: { gap: durationMs(right.time - record.time), sameCard: right === cardNext },
          sources: [right.source],
        }),
      );
    }
    return found;
  },
};
