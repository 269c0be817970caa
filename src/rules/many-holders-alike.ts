import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksFor } from '../model/evidence.ts';
import { cardsConcentrated } from '../model/likelihood.ts';
import { matchSymptoms } from '../model/matchers.ts';
import { type DurationMs, durationMs, HOUR } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'many-holders-alike/one-terminal': {
      readonly cards: number;
      readonly ok: number;
      readonly elsewhereCards: number;
      readonly elsewhereTries: number;
      readonly span: DurationMs;
    };
  }
}

/** A shift's length: worn keys make customers give up all day. Own inference. */
const SPAN_MS = durationMs(6 * HOUR);
/** Four different customers at one till; two or three give up by chance. Own inference. */
const MIN_CARDS = 4;
/** Log-odds; a claim of dead keys needs more than chance. Own inference. */
const MIN_WEIGHT = 1;
const MATCH = matchSymptoms('gave-up-entry', ['entry-timeout', 'pin-not-entered']);

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
    const contrast = ask.contrast(subject, 'terminal', SPAN_MS, SPAN_MS, MATCH);
    if (contrast.inside.cardsFailing < MIN_CARDS) return [];
    const weight = cardsConcentrated(contrast);
    if (weight < MIN_WEIGHT) return [];
    const others = ask.others(subject, 'terminal', SPAN_MS, SPAN_MS).filter((other) => MATCH.test(other));
    return [
      speaksFor({
        rule: 'many-holders-alike',
        cause: 'hardware-failure/keypad',
        weight,
        key: 'many-holders-alike/one-terminal',
        args: {
          cards: contrast.inside.cardsFailing,
          ok: contrast.inside.ok,
          elsewhereCards: contrast.outside.cardsFailing,
          elsewhereTries: contrast.outside.failed + contrast.outside.ok,
          span: SPAN_MS,
        },
        sources: rowsOf(subject, others),
        scope: 'terminal',
      }),
    ];
  },
};
