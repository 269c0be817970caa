import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksAgainst, speaksFor } from '../model/evidence.ts';
import { cardsConcentrated, cardsConcentratedInTime } from '../model/likelihood.ts';
import { matchSymptoms, PIN_SYMPTOMS } from '../model/matchers.ts';
import { DAY, type DurationMs, durationMs, HOUR, MINUTE } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'pin-many-cards/one-terminal': {
      readonly cards: number;
      readonly ok: number;
      readonly elsewhereCards: number;
      readonly elsewhereTries: number;
      readonly span: DurationMs;
    };
  }
}

/** A failing PIN pad is noticed within a shift; six hours gather enough customers. Own inference. */
const SPAN_MS = durationMs(6 * HOUR);
/** Three different cards: two wrong PINs at one till happen every day. Own inference. */
const MIN_CARDS = 3;
/** Whoever tries again does so at once; half an hour holds a second visit to the till. */
const AGAIN_MS = durationMs(30 * MINUTE);
/** Four cards of which none got it right at the second try: a failing pad lets about half through (own inference). */
const MIN_CARDS_NEVER_RIGHT = 4;
/** Log-odds; less says nothing worth a line. */
const MIN_WEIGHT = 0.5;

/** What is usual at a terminal is seen over a week either side. Own inference. */
const PAST_MS = durationMs(7 * DAY);
const MATCH = matchSymptoms('pin', PIN_SYMPTOMS);

/** Many different cards refused for their PIN at one terminal: its PIN pad, or its PIN key, not the customers. */
export const pinManyCards: Rule = {
  id: 'pin-many-cards',
  causes: ['hardware-failure/keypad', 'security-settings/keys', 'operator-error/customer'],
  symptoms: [...PIN_SYMPTOMS],
  needs: ['terminal_id'],
  references: [
    'own inference: customers do not forget their PINs together, so many cards at one terminal share its PIN pad or PIN key',
    'UnionPay field 39 display texts (sxfpos.com/408734): 99, PIN format wrong, sign on again',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const contrast = ask.contrast(subject, 'terminal', SPAN_MS, SPAN_MS, MATCH);
    if (contrast.inside.cardsFailing < MIN_CARDS) return [];
    const weight = Math.max(
      cardsConcentrated(contrast),
      cardsConcentratedInTime(contrast, ask.contrast(subject, 'terminal', PAST_MS, PAST_MS, MATCH)),
    );
    if (weight < MIN_WEIGHT) return [];
    const others = ask
      .others(subject, 'terminal', SPAN_MS, SPAN_MS)
      .filter((other) => MATCH.test(other) && ask.place(other).card !== ask.place(subject).card);
    // A failing PIN pad lets the second try through; with a key out of step the right PIN stays wrong.
    const rightLater = [subject, ...others].filter((one) => {
      const { cardNext } = ask.neighbours(one);
      return (
        cardNext !== undefined &&
        cardNext.terminalId === one.record.terminalId &&
        cardNext.time - one.record.time <= AGAIN_MS
      );
    }).length;
    // Without card numbers nobody can say who got it right later.
    const knownCards = new Set([subject, ...others].flatMap((one) => ask.place(one).card ?? [])).size;
    const neverRight = rightLater === 0 && knownCards >= MIN_CARDS_NEVER_RIGHT;
    const shown = {
      rule: 'pin-many-cards',
      key: 'pin-many-cards/one-terminal',
      args: {
        cards: contrast.inside.cardsFailing,
        ok: contrast.inside.ok,
        elsewhereCards: contrast.outside.cardsFailing,
        elsewhereTries: contrast.outside.failed + contrast.outside.ok,
        span: SPAN_MS,
      },
      sources: rowsOf(subject, others),
      scope: 'terminal',
    } as const;
    return [
      speaksFor({
        ...shown,
        cause: neverRight ? 'security-settings/keys' : 'hardware-failure/keypad',
        weight,
      }),
      speaksAgainst({ ...shown, cause: 'operator-error/customer', weight: weight / 2 }),
    ];
  },
};
