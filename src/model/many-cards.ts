import type { Contrast, Matcher, Subject, Surroundings } from './diagnosis.ts';
import { cardsAboveShare, cardsConcentrated, cardsConcentratedInTime, messagesConcentrated } from './likelihood.ts';
import { type DurationMs, durationMs } from './units.ts';

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
  /** Among which failures of the whole log a run is looked for; left out where none is. */
  readonly run?: Matcher | undefined;
  /** The highest share of customers that a healthy terminal loses this way, where nothing can be compared. */
  readonly healthyShare: number;
  /** Fewer different cards say nothing: nearly always it ends there, before anything is weighed. */
  readonly leastCards: number;
}

interface Found {
  readonly contrast: Contrast;
  readonly weight: number;
  readonly args: ManyCards;
  /** Where the rows stand that show it. */
  readonly within: { readonly scope: 'terminal'; readonly beforeMs: number; readonly afterMs: number };
}

/**
 * How much more different cards fail at the alarm's terminal than elsewhere, in log-odds, and the figures that show it;
 * undefined where too few do.
 */
export const manyCardsHere = (
  subject: Subject,
  ask: Surroundings,
  { match, spanMs, pastMs, run: among, healthyShare, leastCards }: Asked,
): Found | undefined => {
  const here = ask.tally(subject, 'terminal', spanMs, spanMs, match);
  // Over the whole log: a fault that strikes few is told by days, and one that is soon over by an hour.
  const run = among === undefined ? undefined : ask.run(subject, 'terminal', among);
  if (Math.max(here.cardsFailing, run?.cards ?? 0) < leastCards) return undefined;
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
  if (run !== undefined && run.weight > weight) {
    const { beforeMs, afterMs } = run;
    return {
      contrast,
      weight: run.weight,
      args: {
        cards: run.cards,
        ok: run.ok,
        elsewhereCards: run.elsewhereCards,
        elsewhereTries: run.elsewhereCards + run.elsewhereOk,
        span: durationMs(Math.max(beforeMs, afterMs)),
      },
      within: { scope: 'terminal', beforeMs, afterMs },
    };
  }
  return {
    contrast,
    weight,
    within: { scope: 'terminal', beforeMs: spanMs, afterMs: spanMs },
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
