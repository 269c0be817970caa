import { habitOf } from '../diagnose/habits.ts';
import { identityOf } from '../ci/identity.ts';
import { sayEvidence } from '../messages/words.ts';
import type { Alarm, Incident } from '../model/diagnosis.ts';
import type { SymptomId } from '../model/symptom.ts';
import type { Page } from './page.ts';
import { placeOf, ruleNamed, signed, type Telling } from './why-telling.ts';

/** The longest time between two alarms of an incident that follow each other. */
const longestSilence = ({ alarms }: Incident): number => {
  const times = alarms.map(({ subject }) => subject.record.time).sort((a, b) => a - b);
  return Math.max(0, ...times.slice(1).map((time, n) => time - (times[n] ?? time)));
};

/** Symptoms of an incident's alarms, the most frequent first. */
const symptomsOf = ({ alarms }: Incident): readonly (readonly [SymptomId, number])[] => {
  const counts = new Map<SymptomId, number>();
  for (const { subject } of alarms) counts.set(subject.symptom, (counts.get(subject.symptom) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
};

const leastSure = ({ alarms }: Incident): Alarm | undefined =>
  alarms.reduce<Alarm | undefined>(
    (least, one) => (least === undefined || one.diagnosis.confidence < least.diagnosis.confidence ? one : least),
    undefined,
  );

/** How one incident came about: its alarms, its scope with those who were not hit, its evidence, its severity. */
export const describeIncident = (page: Page, telling: Telling, incident: Incident): void => {
  const { words, f, report } = telling;
  const say = words.ci.why;
  const { cause, scope, alarms, severity } = incident;
  const name = words.causes[cause].name;
  page.title(`${incident.id}${words.report.colon}${words.report.incidentTitle(name, words.scopeOf(scope, f))}`);
  const range = f.range(incident.from, incident.to);
  page.field(words.report.labels.time, incident.over ? words.report.span.over(range) : words.report.span.open(range));

  page.title(say.together);
  page.item(
    say.alarms(
      alarms.length,
      scope.terminals.length,
      alarms.map(({ id }) => id),
      f,
    ),
    [],
  );
  const same = alarms.filter(({ diagnosis }) => diagnosis.cause === cause).length;
  page.item(say.oneCause(same, alarms.length, name, f), []);
  const habit = habitOf(cause);
  const longest = longestSilence(incident);
  // Cards of one issuer come by seldom, and longer silences are allowed for there.
  const most = habit === undefined || longest > habit.silenceMs ? undefined : f.duration(habit.silenceMs);
  if (alarms.length > 1) page.item(say.silence(f.duration(longest), most), []);
  if (habit !== undefined) page.item(say.least(habit.alarms, f), []);
  page.item(
    say.shows(
      symptomsOf(incident).map(([symptom, count]) => [words.symptoms[symptom], count] as const),
      f,
    ),
    [],
  );
  const least = leastSure(incident);
  if (least !== undefined) {
    page.item(say.mean(f.percent(incident.confidence), f.percent(least.diagnosis.confidence), least.id), []);
  }

  page.title(say.scope);
  page.item(say.pointed(words.scopeOf(scope, f)), [words.contrast(incident.denominators, scope.kind, f)]);

  page.title(say.strongest);
  for (const one of incident.evidence) {
    const rows = one.sources.map((source) => placeOf(telling, source)).join(', ');
    page.item(ruleNamed(telling, one.rule), [
      one.weight === 0 ? say.unweighted : say.weight(signed(one.weight), Math.exp(one.weight).toFixed(2), name),
      `${sayEvidence(words, one.key, one.args, f)}${rows === '' ? '' : ` [${rows}]`}`,
    ]);
  }

  page.title(say.severity);
  const { name: level, meaning } = words.severities[severity];
  page.item(say.worst(level, meaning), [incident.critical === true ? words.ci.critical : '']);

  const hidden = (report.suppressedAlarms ?? []).filter((alarm) => alarm.incident === incident.id);
  page.title(say.suppression);
  page.item(hidden.length === 0 ? say.notSuppressed : words.ci.suppressions.hides(hidden.length, 0, f), []);

  page.title(say.known);
  const { names, scope: kind } = identityOf(incident);
  page.item(say.identity(cause, kind, names, f), []);
};

/** The same as data. */
export const incidentFacts = (telling: Telling, incident: Incident): unknown => {
  const { words, f } = telling;
  const { id, cause, confidence, severity, from, to, over, scope, denominators, alarms } = incident;
  const habit = habitOf(cause);
  return {
    id,
    probableCause: { id: cause, confidence: Math.round(confidence * 10_000) / 10_000 },
    perceivedSeverity: severity,
    from: f.iso(from),
    to: f.iso(to),
    over,
    scope,
    contrast: words.contrast(denominators, scope.kind, f),
    alarms: alarms.map((alarm) => ({
      id: alarm.id,
      symptom: alarm.subject.symptom,
      probableCause: alarm.diagnosis.cause,
      confidence: Math.round(alarm.diagnosis.confidence * 10_000) / 10_000,
      perceivedSeverity: alarm.severity,
    })),
    longestSilenceMs: longestSilence(incident),
    habit: habit === undefined ? null : { silenceMs: habit.silenceMs, alarms: habit.alarms },
    evidence: incident.evidence.map((one) => ({
      rule: one.rule,
      weight: Math.round(one.weight * 10_000) / 10_000,
      text: sayEvidence(words, one.key, one.args, f),
      sources: one.sources.map((source) => placeOf(telling, source)),
    })),
    identity: identityOf(incident),
  };
};
