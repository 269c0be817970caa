import type { Evidence, Rule, Sighting, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksFor } from '../model/evidence.ts';
import { matchSymptoms, PIN_SYMPTOMS } from '../model/matchers.ts';
import { type DurationMs, durationMs, HOUR, MINUTE } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'pin-guessing/several-terminals': {
      readonly refusals: number;
      readonly terminals: number;
      readonly span: DurationMs;
    };
    'pin-guessing/again-and-again': { readonly refusals: number; readonly span: DurationMs };
  }
}

/** Thieves try before the loss is reported; a day covers a round of the shops. Own inference. */
const SPAN_MS = durationMs(24 * HOUR);
/**
 * The usual PIN try limit is three (cbaonline.cz), and the answer that it is reached makes four: what a cardholder
 * who forgot leaves behind. Twice the limit is somebody who does not care.
 */
const MANY_REFUSALS = 6;
/** Who forgot the PIN does not come back to buy again and again: refusals this far apart are visits of their own. Own inference. */
const VISIT_MS = durationMs(30 * MINUTE);
/** With a third visit that ends the same way the card is hardly in its holder's hands. Own inference. */
const MANY_VISITS = 3;
/** A forgotten PIN is tried at one till; several tills in one day without ever getting it right is seldom innocent: about 33 to one. */
const SEVERAL_WEIGHT = 3.5;
/** About seven to one: some holders are stubborn. */
const MANY_WEIGHT = 2;

/** Who tapped before, without a PIN, may be the holder still: a second till is not enough then. Own inference. */
const MANY_TERMINALS = 3;

const MATCH = matchSymptoms('pin', PIN_SYMPTOMS);

/** A tap passes without a PIN, in whosever hands the card is. */
const isTap = (passed: Sighting, { record }: Subject): boolean =>
  passed.entryMode === 'CONTACTLESS' && record.kind !== 'alarm' && record.entryMode !== 'CONTACTLESS';

/** A holder who slips tries the same purchase again: every further sum is a further purchase. Sums nobody charged tell nothing. */
const purchasesOf = (refused: readonly Subject[]): number =>
  new Set(
    refused.flatMap(({ record }) =>
      record.kind === 'alarm' || record.amount === undefined || record.amount === 0
        ? []
        : [`${record.amount} ${record.currency ?? ''}`],
    ),
  ).size;

/** One card refused for its PIN at several terminals, or too often, and never right: somebody guesses. */
export const pinGuessing: Rule = {
  id: 'pin-guessing',
  causes: ['transaction-anomaly/suspected-fraud'],
  symptoms: [...PIN_SYMPTOMS],
  needs: ['pan', 'terminal_id'],
  references: [
    'own inference: one card refused for its PIN at several terminals in a day is seldom with its holder',
    'cbaonline.cz pin-try-counter: usual limit of three tries',
    'UnionPay field 39: 38 and 75, tries exceeded',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const { cardNext, cardBefore } = ask.neighbours(subject);
    const tapped = cardBefore !== undefined && isTap(cardBefore, subject);
    if (cardNext !== undefined || (cardBefore !== undefined && !tapped)) return [];
    const others = ask.others(subject, 'card', SPAN_MS, SPAN_MS, MATCH);
    // An approval near any of the refusals means that the right PIN was known.
    if (others.some((other) => ask.neighbours(other).cardNext !== undefined)) return [];
    const refusals = others.length + 1;
    const terminals = new Set([subject, ...others].map((other) => other.record.terminalId)).size;
    if (terminals >= (tapped ? MANY_TERMINALS : 2)) {
      return [
        speaksFor({
          rule: 'pin-guessing',
          cause: 'transaction-anomaly/suspected-fraud',
          weight: SEVERAL_WEIGHT,
          key: 'pin-guessing/several-terminals',
          args: { refusals, terminals, span: SPAN_MS },
          sources: rowsOf(subject, others),
          scope: 'card',
        }),
      ];
    }
    const times = [subject, ...others].map((one) => one.record.time).sort((a, b) => a - b);
    const apart = times.filter((time, at) => at === 0 || time - (times[at - 1] ?? time) > VISIT_MS).length;
    const visits = Math.max(apart, purchasesOf([subject, ...others]));
    if (visits < MANY_VISITS && refusals < MANY_REFUSALS) return [];
    return [
      speaksFor({
        rule: 'pin-guessing',
        cause: 'transaction-anomaly/suspected-fraud',
        weight: visits >= MANY_VISITS ? SEVERAL_WEIGHT : MANY_WEIGHT,
        key: 'pin-guessing/again-and-again',
        args: { refusals, span: SPAN_MS },
        sources: rowsOf(subject, others),
        scope: 'card',
      }),
    ];
  },
};
