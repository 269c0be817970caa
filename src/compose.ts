import {
  countermeasuresFor,
  countermeasuresOfIncident,
  impactsOfAlarm,
  impactsOfIncident,
  isInDoubt,
  recoveryOf,
  severityOf,
  wentWell,
  worstSeverity,
} from './advice/index.ts';
import type { Diagnosed } from './diagnose/cluster.ts';
import type { FoundIncident } from './diagnose/incidents.ts';
import { SEVERITIES } from './model/cause.ts';
import type { Alarm, Contrast, Incident, ScopeKind, Subject, Surroundings } from './model/diagnosis.ts';
import type { SymptomId } from './model/symptom.ts';

/** `I` and the 1-based rank: worst first, then most alarms, then earliest. */
const idOf = (rank: number): string => `I${rank + 1}`;

/** An incident in its place among the others: worst first. */
export interface RankedIncident {
  readonly found: FoundIncident;
  readonly severity: Incident['severity'];
}

/** What severity and remedies of an alarm hang on; `around` tells of the incident that it belongs to. */
const situationOf = (
  { subject, diagnosis }: Diagnosed,
  scope: ScopeKind,
  around: Contrast | undefined,
  ask: Surroundings,
) => ({
  cause: diagnosis.cause,
  symptom: subject.symptom,
  scope,
  around,
  inDoubt: isInDoubt(subject),
  recovered: wentWell(subject) || recoveryOf(subject, ask) !== undefined,
  cardData: false,
  incident: false,
});

/** Every diagnosed alarm with its severity, cost, remedies and incident. */
export const alarmsOf = (
  diagnosed: readonly Diagnosed[],
  found: readonly RankedIncident[],
  ask: Surroundings,
  subjects: readonly { readonly subject: Subject; readonly parent: number | undefined }[],
): Alarm[] => {
  const incidentOf = new Map<number, FoundIncident>();
  for (const { found: incident } of found) {
    for (const { subject } of incident.cluster.members) incidentOf.set(subject.ordinal, incident);
  }
  const names = new Map<FoundIncident, string>();
  for (const [rank, { found: incident }] of found.entries()) names.set(incident, idOf(rank));
  return diagnosed.map((one, ordinal) => {
    const { subject, diagnosis } = one;
    const incident = incidentOf.get(subjects[ordinal]?.parent ?? ordinal);
    // A message that repeats an event is answered as the event is.
    const event = diagnosed[subjects[ordinal]?.parent ?? ordinal] ?? one;
    const situation = situationOf(event, incident?.cluster.kind ?? diagnosis.scope, incident?.denominators, ask);
    return {
      id: `A${ordinal + 1}`,
      subject,
      diagnosis,
      severity: severityOf(situation),
      impacts: impactsOfAlarm(subject, diagnosis, ask),
      countermeasures: countermeasuresFor(situation),
      incident: incident === undefined ? undefined : names.get(incident),
    };
  });
};

const severityOfIncident = (found: FoundIncident, ask: Surroundings): Incident['severity'] =>
  worstSeverity(
    found.cluster.members.map((member) => severityOf(situationOf(member, found.cluster.kind, found.denominators, ask))),
  );

export const rankedIncidents = (found: readonly FoundIncident[], ask: Surroundings): RankedIncident[] =>
  found
    .map((incident) => ({ found: incident, severity: severityOfIncident(incident, ask) }))
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        b.found.cluster.members.length - a.found.cluster.members.length ||
        a.found.from - b.found.from ||
        (a.found.cluster.members[0]?.subject.ordinal ?? 0) - (b.found.cluster.members[0]?.subject.ordinal ?? 0),
    );

/** Each symptom once, the most frequent first. */
const byFrequency = (symptoms: readonly SymptomId[]): SymptomId[] => {
  const counts = new Map<SymptomId, number>();
  for (const symptom of symptoms) counts.set(symptom, (counts.get(symptom) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([symptom]) => symptom);
};

/** Incidents with their alarms, cost and remedies, worst first. */
export const incidentReports = (
  found: readonly RankedIncident[],
  alarms: readonly Alarm[],
  ask: Surroundings,
): Incident[] => {
  const alarmsOfIncident = new Map<string, Alarm[]>();
  for (const alarm of alarms) {
    if (alarm.incident === undefined) continue;
    const list = alarmsOfIncident.get(alarm.incident);
    if (list === undefined) alarmsOfIncident.set(alarm.incident, [alarm]);
    else list.push(alarm);
  }
  return found.map(({ found: incident, severity }, rank) => {
    const { cluster, confidence, from, to, over, scope, denominators, evidence } = incident;
    const own = cluster.members;
    return {
      id: idOf(rank),
      cause: cluster.cause,
      confidence,
      severity,
      from,
      to,
      over,
      scope,
      denominators,
      alarms: alarmsOfIncident.get(idOf(rank)) ?? [],
      evidence,
      impacts: impactsOfIncident(own, ask, denominators),
      countermeasures: countermeasuresOfIncident(
        {
          cause: cluster.cause,
          scope: cluster.kind,
          inDoubt: own.some(({ subject }) => isInDoubt(subject)),
          recovered: own.every(({ subject }) => wentWell(subject) || recoveryOf(subject, ask) !== undefined),
          cardData: false,
        },
        byFrequency(own.map(({ subject }) => subject.symptom)),
      ),
    };
  });
};
