import { sayNext } from '../../messages/words.ts';
import { offsetOf } from '../../messages/zone.ts';
import { CAUSES, SEVERITIES } from '../../model/cause.ts';
import type { Alarm } from '../../model/diagnosis.ts';
import type { AlarmColumns, PageData, PageWords } from './data.ts';
import { visible } from './markup.ts';
import type { Context } from './context.ts';
import { saidBy, titleOf } from '../sentences.ts';
import { createPool, steps } from './pool.ts';
import { stepFor, takesDaysTogether } from './steps.ts';

const wordsOf = ({ words }: Context): PageWords => {
  const { table, tiles, dark, light, otherCauses } = words.html;
  const { labels } = words.report;
  return {
    dark,
    light,
    otherCauses,
    theAlarms: tiles.alarms,
    merchant: table.merchant,
    reference: table.reference,
    row: table.row,
    facts: table.facts,
    rivals: labels.rivals,
    evidence: labels.evidence,
    steps: labels.steps,
    next: labels.next,
    details: table.details,
    nothing: table.nothing,
    inIncident: table.inIncident,
    elsewhere: table.elsewhere,
    alone: table.alone,
    count: table.count('{shown}', '{all}'),
    page: table.page('{page}', '{pages}'),
  };
};

/** A message longer than this is no message but a dump: its row in the log tells the rest. */
const MOST_LETTERS = 160;
const shortened = (text: string): string => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text);

/** Everything that the page's script is given, but for the details of single alarms. */
export const payloadOf = (context: Context): PageData => {
  const { report, words, f } = context;
  const { alarms, incidents, period } = report;
  const offset = offsetOf(report.timeZone);
  const local = (ms: number): number => ms + offset(ms);
  const span = period === undefined ? 0 : period.to - period.from;

  const terminals = createPool();
  const merchants = createPool();
  const symptoms = createPool();
  const printed = createPool();
  const references = createPool();
  const amounts = createPool();
  const rivals = createPool();
  const advice = createPool();
  const next = createPool();

  const incidentPlace = new Map(incidents.map(({ id }, place) => [id, place]));
  const times = alarms.map(({ subject }) => local(subject.record.time));
  const timeUnit = times.every((time) => time % 1000 === 0) ? 1000 : 1;

  const amountOf = ({ subject }: Alarm): number => {
    const { record } = subject;
    if (record.kind === 'alarm' || record.amount === undefined) return -1;
    return amounts.of(f.money({ amount: record.amount, currency: record.currency }));
  };
  const referenceOf = ({ subject: { record } }: Alarm): string | undefined =>
    record.kind === 'alarm' ? undefined : (record.rrn ?? record.stan);

  const columns: AlarmColumns = {
    id: steps(alarms.map(({ id }) => Number(id.slice(1)))),
    time: steps(times.map((time) => time / timeUnit)),
    timeUnit,
    terminal: alarms.map(({ subject }) => terminals.of(subject.record.terminalId)),
    merchant: alarms.map(({ subject }) => merchants.of(subject.record.merchantId)),
    symptom: alarms.map(({ subject }) => symptoms.of(words.symptoms[subject.symptom])),
    printed: alarms.map((alarm) => printed.of(shortened(saidBy(alarm.subject.record)))),
    severity: alarms.map(({ severity }) => SEVERITIES.indexOf(severity)),
    cause: alarms.map(({ diagnosis }) => CAUSES.indexOf(diagnosis.cause)),
    confidence: alarms.map(({ diagnosis: { confidence } }) =>
      confidence < 1 ? Math.min(999, Math.round(confidence * 1000)) : 1000,
    ),
    incident: alarms.map(({ incident }) => (incident === undefined ? -1 : (incidentPlace.get(incident) ?? -1))),
    file: alarms.map(({ subject }) => subject.record.source.file),
    line: steps(alarms.map(({ subject }) => subject.record.source.line)),
    reference: steps(alarms.map((alarm) => references.of(referenceOf(alarm)))),
    amount: steps(alarms.map(amountOf)),
    rivals: alarms.map(({ diagnosis }) =>
      rivals.of(
        diagnosis.alternatives
          .map((rival) => `${words.causes[rival.cause].name} ${f.percent(rival.confidence)}`)
          .join(words.report.semicolon),
      ),
    ),
    advice: alarms.map(({ countermeasures }) =>
      advice.of(countermeasures.map((id) => words.countermeasures[id].name).join(words.report.semicolon)),
    ),
    next: alarms.map(({ diagnosis }) =>
      next.of(diagnosis.next.map((phrase) => sayNext(words, phrase.key, phrase.args, f)).join(words.report.semicolon)),
    ),
  };

  return {
    period: period === undefined ? null : [local(period.from), local(period.to)],
    step: stepFor(span),
    hourOfDay: takesDaysTogether(span),
    severities: SEVERITIES.map((level) => words.severities[level].name),
    causes: CAUSES.map((cause) => words.causes[cause].name),
    incidents: incidents.map((incident) => ({
      id: incident.id,
      title: visible(titleOf(context, incident)),
      severity: SEVERITIES.indexOf(incident.severity),
      from: local(incident.from),
      to: local(incident.to),
      over: incident.over,
      alarms: incident.alarms.length,
    })),
    pools: {
      terminals: terminals.texts,
      merchants: merchants.texts,
      symptoms: symptoms.texts,
      printed: printed.texts,
      files: report.inputs.map(({ file }) => visible(file)),
      references: references.texts,
      amounts: amounts.texts,
      rivals: rivals.texts,
      advice: advice.texts,
      next: next.texts,
    },
    alarms: columns,
    words: wordsOf(context),
  };
};
