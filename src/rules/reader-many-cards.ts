import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksAgainst, speaksFor } from '../model/evidence.ts';
import { cardsAboveShare, cardsConcentrated, cardsConcentratedInTime } from '../model/likelihood.ts';
import { matchSymptoms, READ_SYMPTOMS } from '../model/matchers.ts';
import { DAY, type DurationMs, durationMs, HOUR } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'reader-many-cards/one-terminal': {
      readonly cards: number;
      readonly ok: number;
      readonly elsewhereCards: number;
      readonly elsewhereTries: number;
      readonly span: DurationMs;
    };
  }
}

/** A reader wears out over days; half a day either side holds a busy and a quiet shift. Own inference. */
const SPAN_MS = durationMs(12 * HOUR);
/** Three different cards; Anovia names a fallback share above 2 % a problem of the place, not of the cards; the count is our own inference. */
const MIN_CARDS = 3;
/** Log-odds; a claim of a dead reader needs more than chance. Own inference. */
const MIN_WEIGHT = 0.7;
/** What is usual at a terminal is seen over a week either side. Own inference. */
const PAST_MS = durationMs(7 * DAY);
/** Without anything to compare with: Anovia calls a fallback share of 2 % a problem; bad reads come before that, and twice over. */
const HEALTHY_SHARE = 0.05;
const MATCH = matchSymptoms('read', READ_SYMPTOMS);

/** Several different cards unreadable at one terminal while its siblings read well: its reader. */
export const readerManyCards: Rule = {
  id: 'reader-many-cards',
  causes: ['hardware-failure/card-reader', 'operator-error/customer'],
  symptoms: [...READ_SYMPTOMS],
  needs: ['terminal_id'],
  references: [
    'faq.anoviapayments.com 2027: fallback share above 2 %',
    'Cybersource fallbackCondition 2: the last transaction was a fallback too; that this points at the reader is our own inference',
    'gravitypayments.com: several cards at one terminal, the reader or a dirty head',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const contrast = ask.contrast(subject, 'terminal', SPAN_MS, SPAN_MS, MATCH);
    if (contrast.inside.cardsFailing < MIN_CARDS) return [];
    const weight = Math.max(
      cardsConcentrated(contrast),
      cardsAboveShare(contrast, HEALTHY_SHARE),
      cardsConcentratedInTime(contrast, ask.contrast(subject, 'terminal', PAST_MS, PAST_MS, MATCH)),
    );
    if (weight < MIN_WEIGHT) return [];
    const others = ask.others(subject, 'terminal', SPAN_MS, SPAN_MS).filter((other) => MATCH.test(other));
    const shown = {
      rule: 'reader-many-cards',
      key: 'reader-many-cards/one-terminal',
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
      speaksFor({ ...shown, cause: 'hardware-failure/card-reader', weight }),
      speaksAgainst({ ...shown, cause: 'operator-error/customer', weight: weight / 2 }),
    ];
  },
};
