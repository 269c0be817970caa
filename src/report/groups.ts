import { CAUSES, type CauseId, SEVERITIES, type Severity } from '../model/cause.ts';
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
