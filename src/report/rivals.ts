import type { CauseId } from '../model/cause.ts';
import type { Incident, Ranked } from '../model/diagnosis.ts';

/** Rivals less probable than this are no rivals. */
const RIVAL_LEAST = 0.05;
const RIVALS_TOLD = 2;

/**
 * What else an incident may be: of each rival the mean over the same alarms as the incident's own figure, so that together
 * they never make more than the whole.
 */
export const rivalsOf = ({ alarms, cause }: Incident): readonly Ranked[] => {
  const own = alarms.filter(({ subject }) => subject.inherits === undefined);
  const sums = new Map<CauseId, number>();
  for (const { diagnosis } of own)
    for (const rival of diagnosis.alternatives)
      if (rival.cause !== cause) sums.set(rival.cause, (sums.get(rival.cause) ?? 0) + rival.confidence);
  return [...sums]
    .map(([rival, sum]) => ({ cause: rival, confidence: sum / own.length }))
    .filter(({ confidence }) => confidence >= RIVAL_LEAST)
    .sort((a, b) => b.confidence - a.confidence || (a.cause < b.cause ? -1 : 1))
    .slice(0, RIVALS_TOLD);
};
