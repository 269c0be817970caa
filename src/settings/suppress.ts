import type { Alarm, Incident, Place, Subject } from '../model/diagnosis.ts';
import type { LogRecord } from '../model/record.ts';
import type { ScopeNames, Suppression, SuppressionUse } from '../model/settings.ts';

const fits = (names: readonly string[], name: string | undefined): boolean =>
  names.length === 0 || (name !== undefined && names.includes(name));

const inScope = (scope: ScopeNames, place: Place): boolean =>
  scope.everywhere ||
  (fits(scope.terminals, place.terminal) &&
    fits(scope.merchants, place.site) &&
    fits(scope.issuers, place.issuer) &&
    fits(scope.channels, place.channel) &&
    fits(scope.versions, place.version));

const covers = ({ causes, rule }: Suppression, { diagnosis }: Alarm): boolean =>
  rule === undefined
    ? causes.includes(diagnosis.cause)
    : diagnosis.evidence.some((e) => e.rule === rule && e.bearing === 'for' && e.cause === diagnosis.cause);

export interface Suppressed {
  /** What is left to report. */
  readonly alarms: readonly Alarm[];
  readonly incidents: readonly Incident[];
  /** What is hidden, each with the 1-based number of the suppression that hides it. */
  readonly hidden: readonly Alarm[];
  readonly uses: readonly SuppressionUse[];
}

/**
 * Hides what the settings ask to hide. The first suppression that fits an alarm takes it; a message that repeats
 * a hidden alarm goes with it. One whose last day lies before `today` (`YYYY-MM-DD`) hides nothing: dates are compared
 * with the log or with `--as-of`, never with the clock, so that the same logs give the same report next year.
 */
export const suppress = (
  alarms: readonly Alarm[],
  incidents: readonly Incident[],
  suppressions: readonly Suppression[],
  today: string,
  place: (subject: Subject) => Place,
): Suppressed => {
  if (suppressions.length === 0) return { alarms, incidents, hidden: [], uses: [] };
  const counts = suppressions.map(() => 0);
  const takenBy = new Map<string, number>();
  const takenRecords = new Map<LogRecord, number>();
  const expired = suppressions.map(({ expires }) => expires < today);
  for (const alarm of alarms) {
    const where = place(alarm.subject);
    for (const [index, suppression] of suppressions.entries()) {
      if (!covers(suppression, alarm) || !inScope(suppression.scope, where)) continue;
      if (expired[index] === true) {
        counts[index] = (counts[index] ?? 0) + 1;
        continue;
      }
      takenBy.set(alarm.id, index);
      takenRecords.set(alarm.subject.record, index);
      break;
    }
  }
  for (const { id, subject } of alarms) {
    const index = subject.inherits === undefined ? undefined : takenRecords.get(subject.inherits);
    if (index !== undefined && !takenBy.has(id)) takenBy.set(id, index);
  }
  for (const index of takenBy.values()) counts[index] = (counts[index] ?? 0) + 1;

  const gone = suppressions.map(() => 0);
  const left: Incident[] = [];
  for (const incident of incidents) {
    const shown = incident.alarms.filter(({ id }) => !takenBy.has(id));
    if (shown.length === incident.alarms.length) left.push(incident);
    else if (shown.length > 0) left.push({ ...incident, alarms: shown });
    else {
      const index = takenBy.get(incident.alarms[0]?.id ?? '');
      if (index !== undefined) gone[index] = (gone[index] ?? 0) + 1;
    }
  }
  return {
    alarms: alarms.filter(({ id }) => !takenBy.has(id)),
    incidents: left,
    hidden: alarms.flatMap((alarm) => {
      const index = takenBy.get(alarm.id);
      return index === undefined ? [] : [{ ...alarm, suppression: index + 1 }];
    }),
    uses: suppressions.map((suppression, index) => ({
      suppression,
      state: expired[index] === true ? 'expired' : (counts[index] ?? 0) > 0 ? 'used' : 'unused',
      alarms: counts[index] ?? 0,
      incidents: gone[index] ?? 0,
    })),
  };
};
