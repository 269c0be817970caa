import type { Contrast, Matcher, Subject, Surroundings } from './diagnosis.ts';
import { cardsAboveShare, cardsConcentrated, cardsConcentratedInTime, messagesConcentrated } from './likelihood.ts';
import type { DurationMs } from './units.ts';

/** Customer after customer who fails the same way at one terminal, as evidence shows it. */
export interface ManyCards {
  readonly cards: number;
  readonly ok: number;
  readonly elsewhereCards: number;
  readonly elsewhereTries: number;
  /** A list of device alarms, which tells of no payments: how many other terminals report to it. */
  readonly otherTerminals?: number | undefined;
  readonly span: DurationMs;
}

interface Asked {
  readonly match: Matcher;
  readonly spanMs: DurationMs;
  /** What is usual at the terminal, for shops without siblings; left out where its own past says nothing. */
  readonly pastMs?: DurationMs;
  /** The highest share of customers that a healthy terminal loses this way, where nothing can be compared. */
  readonly healthyShare: number;
}

/** How much more different cards fail at the alarm's terminal than elsewhere, in log-odds, and the figures that show it. */
export const manyCardsHere = (
  subject: Subject,
  ask: Surroundings,
  { match, spanMs, pastMs, healthyShare }: Asked,
): { readonly contrast: Contrast; readonly weight: number; readonly args: ManyCards } => {
  const contrast = ask.contrast(subject, 'terminal', spanMs, spanMs, match);
  const { inside, outside } = contrast;
  const isList = ask.approvals(subject, 'everything', ask.period.from, ask.period.to) === 0;
  const weight = isList
    ? messagesConcentrated(contrast)
    : Math.max(
        cardsConcentrated(contrast),
        cardsAboveShare(contrast, healthyShare),
        pastMs === undefined
          ? 0
          : cardsConcentratedInTime(contrast, ask.contrast(subject, 'terminal', pastMs, pastMs, match)),
      );
  return {
    contrast,
    weight,
    args: {
      cards: inside.cardsFailing,
      ok: inside.ok,
      elsewhereCards: outside.cardsFailing,
      elsewhereTries: outside.failed + outside.ok,
      otherTerminals: isList ? outside.terminals : undefined,
      span: spanMs,
    },
  };
};
