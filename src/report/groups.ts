import { CAUSES, type CauseId, type CountermeasureId, SEVERITIES, type Severity, URGENCIES } from '../model/cause.ts';
import { COUNTERMEASURE_FACTS } from '../model/countermeasure.ts';
import type { Alarm } from '../model/diagnosis.ts';

export interface Group {
  readonly cause: CauseId;
  readonly alarms: readonly Alarm[];
  readonly worst: Severity;
}

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** Alarms by cause: the gravest first, then the most frequent, then in the order of the taxonomy. */
export const groupsOf = (alarms: readonly Alarm[]): readonly Group[] => {
  const byCause = new Map<CauseId, Alarm[]>();
  for (const alarm of alarms) {
    const list = byCause.get(alarm.diagnosis.cause);
    if (list === undefined) byCause.set(alarm.diagnosis.cause, [alarm]);
    else list.push(alarm);
  }
  return [...byCause]
    .map(([cause, list]) => ({
      cause,
      alarms: list,
      worst: list.reduce<Severity>(
        (worst, { severity }) => (rank(severity) < rank(worst) ? severity : worst),
        'indeterminate',
      ),
    }))
    .sort(
      (a, b) =>
        rank(a.worst) - rank(b.worst) ||
        b.alarms.length - a.alarms.length ||
        CAUSES.indexOf(a.cause) - CAUSES.indexOf(b.cause),
    );
};

const urgency = (id: CountermeasureId): number => URGENCIES.indexOf(COUNTERMEASURE_FACTS[id].urgency);

/** The countermeasures that most of the alarms ask for first, the more urgent one before the other. */
export const mostAsked = (alarms: readonly Alarm[], shown: number): readonly CountermeasureId[] => {
  const counts = new Map<CountermeasureId, number>();
  for (const { countermeasures } of alarms) {
    for (const id of countermeasures.slice(0, 2)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, shown);
  return most.map(([id]) => id).sort((a, b) => urgency(a) - urgency(b));
};
