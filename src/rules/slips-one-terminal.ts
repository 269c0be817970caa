import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { nearestRows, speaksAgainst, speaksFor } from '../model/evidence.ts';
import { type ManyCards, manyCardsHere } from '../model/many-cards.ts';
import { matchReads } from '../model/matchers.ts';
import type { SymptomId } from '../model/symptom.ts';
import { DAY, durationMs, HOUR } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'slips-one-terminal/not-elsewhere': ManyCards;
  }
}

/** A reader wears out over days; half a day either side holds a busy and a quiet shift. As for cards that cannot be read. */
const SPAN_MS = durationMs(12 * HOUR);
/** What is usual at a terminal is seen over a week either side. Own inference. */
const PAST_MS = durationMs(7 * DAY);
/** One customer more than for cards that cannot be read: hands slip more often than good readers fail. Own inference. */
const MIN_CARDS = 4;
/** Without anything to compare with: one customer in ten may be hasty. Own inference. */
const HASTY_SHARE = 0.1;
/** Log-odds; slips are everyday trade, and blaming the reader needs more than chance. Own inference. */
const MIN_WEIGHT = 1;

/** What the terminal blames on the hand: the card left too early, never came, or was one of several. */
const SLIPS = ['card-removed', 'card-not-presented', 'multiple-cards'] as const satisfies readonly SymptomId[];
const MATCH = matchReads('slips-of-the-hand', SLIPS);

/** Customer after customer takes the card away too early at one terminal, and nowhere else: its reader takes too long. */
export const slipsOneTerminal: Rule = {
  id: 'slips-one-terminal',
  causes: ['hardware-failure/card-reader', 'operator-error/customer'],
  symptoms: [...SLIPS],
  needs: ['terminal_id'],
  references: [
    'own inference: hands are the same at every till; what only one till sees is its own, as with cards that cannot be read',
    'faq.anoviapayments.com 2027: a share of bad reads above 2 % is a problem of the place',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const many = manyCardsHere(subject, ask, {
      match: MATCH,
      run: MATCH,
      spanMs: SPAN_MS,
      pastMs: PAST_MS,
      healthyShare: HASTY_SHARE,
      leastCards: MIN_CARDS,
    });
    if (many === undefined || many.weight < MIN_WEIGHT) return [];
    const { weight, args, within } = many;
    const shown = {
      rule: 'slips-one-terminal',
      key: 'slips-one-terminal/not-elsewhere',
      args,
      sources: nearestRows(subject, ask, within, (other) => MATCH.test(other)),
      scope: 'terminal',
    } as const;
    return [
      speaksFor({ ...shown, cause: 'hardware-failure/card-reader', weight }),
      speaksAgainst({ ...shown, cause: 'operator-error/customer', weight: weight / 2 }),
    ];
  },
};
