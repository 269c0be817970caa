import type { Evidence, Matcher, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksFor } from '../model/evidence.ts';
import { type ManyCards, manyCardsHere } from '../model/many-cards.ts';
import { KEY_SYMPTOMS, matchSymptoms, PIN_SYMPTOMS } from '../model/matchers.ts';
import { durationMs, HOUR } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'many-holders-alike/one-terminal': ManyCards;
    'many-holders-alike/wrong-or-unfinished': ManyCards;
  }
}

/** A shift's length: worn keys make customers give up all day. Own inference. */
const SPAN_MS = durationMs(6 * HOUR);
/** Four different customers at one till; two or three give up by chance. Own inference. */
const MIN_CARDS = 4;
/** Log-odds; a claim of dead keys needs more than chance. Own inference. */
const MIN_WEIGHT = 1;
/** Without anything to compare with: one customer in twenty who gives up is many already. Own inference. */
const HEALTHY_SHARE = 0.05;
const MATCH = matchSymptoms('gave-up-entry', ['entry-timeout', 'pin-not-entered']);
/** Keys that miss a stroke make some give up and others enter it wrong. */
const WITH_WRONG = matchSymptoms('gave-up-or-wrong', ['entry-timeout', 'pin-not-entered', ...PIN_SYMPTOMS]);
const KEYS = matchSymptoms('keys', KEY_SYMPTOMS);
/** A second key error is no stray answer: then the wrong entries have a reason of their own. Own inference. */
const MIN_KEY_ERRORS = 2;

/** Customer after customer does not finish the entry at one terminal: its keys do not answer. */
export const manyHoldersAlike: Rule = {
  id: 'many-holders-alike',
  causes: ['hardware-failure/keypad'],
  symptoms: ['entry-timeout', 'pin-not-entered'],
  needs: ['terminal_id'],
  references: [
    'Vanstone Android SDK codes (file id 16516448652): PED -315 input timeout, keypad -6 touch panel error',
    'own inference: customer after customer who cannot finish the entry shares the keys, not the habit',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const weigh = (match: Matcher) => {
      const many = manyCardsHere(subject, ask, {
        match,
        spanMs: SPAN_MS,
        healthyShare: HEALTHY_SHARE,
        leastCards: MIN_CARDS,
      });
      return many === undefined ? undefined : { match, weight: many.weight, args: many.args };
    };
    const near = ask.others(subject, 'terminal', SPAN_MS, SPAN_MS);
    const gaveUp = weigh(MATCH);
    const withWrong = near.filter((other) => KEYS.test(other)).length < MIN_KEY_ERRORS ? weigh(WITH_WRONG) : gaveUp;
    const found = (withWrong?.weight ?? 0) > (gaveUp?.weight ?? 0) ? withWrong : gaveUp;
    if (found === undefined || found.weight < MIN_WEIGHT) return [];
    const { match, weight, args } = found;
    const others = near.filter((other) => match.test(other));
    return [
      speaksFor({
        rule: 'many-holders-alike',
        cause: 'hardware-failure/keypad',
        weight,
        key: match === MATCH ? 'many-holders-alike/one-terminal' : 'many-holders-alike/wrong-or-unfinished',
        args,
        sources: rowsOf(subject, others),
        scope: 'terminal',
      }),
    ];
  },
};
