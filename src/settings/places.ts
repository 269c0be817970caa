import { SEVERITIES, type Severity } from '../model/cause.ts';
import type { Alarm, Evidence, Incident, Place, Subject } from '../model/diagnosis.ts';
import type { PlaceSettings } from '../model/settings.ts';
import { logOdds } from '../model/units.ts';
import { isOpenAt, wallClockOf } from './opening-hours.ts';

export interface Placed {
  readonly alarms: readonly Alarm[];
  readonly incidents: readonly Incident[];
}

/**
 * Faults at a critical place weigh one level more. Ordinary refusals and slips (`warning`) stay what they are
 * anywhere, and what is undetermined does not become clearer by where it happened.
 */
const RAISED: Readonly<Record<Severity, Severity>> = {
  critical: 'critical',
  major: 'critical',
  minor: 'major',
  warning: 'warning',
  indeterminate: 'indeterminate',
};

const belongs = ({ terminals, merchants }: PlaceSettings, { terminal, site }: Place): boolean =>
  (terminal !== undefined && terminals.includes(terminal)) || (site !== undefined && merchants.includes(site));

/** Says beside a tamper alarm that nobody of the shop should have been there. It moves no probability: it tells whom to ask. */
const outOfHours = (subject: Subject): Evidence => ({
  rule: 'opening-hours',
  bearing: 'for',
  cause: 'security-settings/tamper',
  weight: logOdds(0),
  key: 'opening-hours/closed',
  args: { at: subject.record.time },
  sources: [subject.record.source],
  scope: undefined,
});

const worseFirst = (a: Severity, b: Severity): number => SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);

/**
 * What the settings say of places, brought to the alarms that happened there: severity, owners, opening hours.
 * Incidents are ranked anew where a critical place moved one; `hours` is undefined where the zone is not known, for
 * hours without a zone say nothing.
 */
export const withPlaces = (
  { alarms, incidents }: Placed,
  places: readonly PlaceSettings[],
  place: (subject: Subject) => Place,
  timeZone: string | undefined,
): Placed => {
  if (places.length === 0) return { alarms, incidents };
  const clock = timeZone === undefined ? undefined : wallClockOf(timeZone);
  const closed = (subject: Subject, here: readonly PlaceSettings[]): boolean =>
    clock !== undefined &&
    here.some(
      ({ openingHours }) => openingHours !== undefined && isOpenAt(openingHours, clock(subject.record.time)) === false,
    );

  const placed = new Map<string, Alarm>();
  for (const alarm of alarms) {
    const where = place(alarm.subject);
    const here = places.filter((one) => belongs(one, where));
    if (here.length === 0) continue;
    const severity = here.some(({ critical }) => critical) ? RAISED[alarm.severity] : alarm.severity;
    const tamper = alarm.diagnosis.cause === 'security-settings/tamper' && closed(alarm.subject, here);
    placed.set(alarm.id, {
      ...alarm,
      severity,
      ...(severity === alarm.severity ? {} : { raisedFrom: alarm.severity }),
      diagnosis: tamper
        ? { ...alarm.diagnosis, evidence: [...alarm.diagnosis.evidence, outOfHours(alarm.subject)] }
        : alarm.diagnosis,
    });
  }
  const now = (alarm: Alarm): Alarm => placed.get(alarm.id) ?? alarm;

  const ranked = incidents.map((incident) => {
    const members = incident.alarms.map(now);
    const here = places.filter((one) => members.some(({ subject }) => belongs(one, place(subject))));
    const critical = here.some((one) => one.critical);
    const severity = critical ? worst(incident.severity, RAISED[incident.severity]) : incident.severity;
    const closing = members.flatMap(({ diagnosis }) =>
      diagnosis.evidence.filter(({ key }) => key === 'opening-hours/closed'),
    );
    const owners = [...new Set(here.flatMap(({ owner }) => (owner === undefined ? [] : [owner])))];
    return {
      incident: {
        ...incident,
        severity,
        alarms: members,
        evidence: [...incident.evidence, ...closing.slice(0, 1)],
        ...(owners.length > 0 ? { owners } : {}),
        ...(critical ? { critical } : {}),
      },
      critical,
    };
  });
  // Of equals the critical place comes first; else the order stays.
  const order = ranked
    .map((one, before) => ({ ...one, before }))
    .sort(
      (a, b) =>
        worseFirst(a.incident.severity, b.incident.severity) ||
        Number(b.critical) - Number(a.critical) ||
        a.before - b.before,
    );
  const names = new Map(order.map(({ incident }, rank) => [incident.id, `I${rank + 1}`]));
  const renamed = (alarm: Alarm): Alarm => {
    const name = alarm.incident === undefined ? undefined : names.get(alarm.incident);
    return name === alarm.incident ? alarm : { ...alarm, incident: name };
  };
  return {
    alarms: alarms.map((alarm) => renamed(now(alarm))),
    incidents: order.map(({ incident }) => ({
      ...incident,
      id: names.get(incident.id) ?? incident.id,
      alarms: incident.alarms.map(renamed),
    })),
  };
};

const worst = (a: Severity, b: Severity): Severity => (worseFirst(a, b) <= 0 ? a : b);
