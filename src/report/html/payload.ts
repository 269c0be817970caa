import { sayEvidence, sayNext } from '../../messages/words.ts';
import { offsetOf } from '../../messages/zone.ts';
import { CAUSES, SEVERITIES } from '../../model/cause.ts';
import { exponentOf } from '../../model/currency.ts';
import type { Alarm } from '../../model/diagnosis.ts';
import type { AlarmColumns, PageData, PageWords } from './data.ts';
import { visible } from './markup.ts';
import { type Context, places, titleOf } from './context.ts';
import { stepFor, takesDaysTogether } from './steps.ts';

/**
 * Room for the evidence and circumstances of single alarms, in bytes: 50,000 alarms in columns take some 4 MB, the page
 * itself half of one, incidents in full at most one, and a mailed file ought to stay below 6 MB.
 */
const DETAIL_BYTES = 600_000;
/** What it takes to name one text by its number. */
const PLACE_BYTES = 8;

interface Pool {
  /** The place of a text in the pool; -1 for none. */
  readonly of: (text: string | undefined) => number;
  readonly has: (text: string) => boolean;
  readonly texts: readonly string[];
}

const createPool = (): Pool => {
  const known = new Map<string, number>();
  const texts: string[] = [];
  return {
    texts,
    has: (text) => known.has(text),
    of: (text) => {
      if (text === undefined || text === '') return -1;
      const old = known.get(text);
      if (old !== undefined) return old;
      known.set(text, texts.length);
      texts.push(visible(text));
      return texts.length - 1;
    },
  };
};

/** Differences between neighbours: small numbers where the numbers themselves are long. */
const steps = (values: readonly number[]): number[] => values.map((value, n) => value - (values[n - 1] ?? 0));

/** Bytes of a text in UTF-8, near enough: what is not ASCII here is mostly Chinese. */
const bytesOf = (text: string): number => {
  let bytes = text.length;
  for (let n = 0; n < text.length; n++) if (text.charCodeAt(n) > 0x7f) bytes += 2;
  return bytes;
};

const factsOf = ({ subject }: Alarm, { words }: Context): string => {
  const { record } = subject;
  const parts =
    record.kind === 'alarm'
      ? [record.component, record.appVersion]
      : [
          record.transactionType === undefined ? undefined : words.transactionTypes[record.transactionType],
          record.pan,
          record.entryMode === undefined ? undefined : words.entryModes[record.entryMode],
          record.issuer,
          record.channel,
          record.appVersion,
        ];
  const how = subject.mismatch === undefined ? undefined : words.mismatches[subject.mismatch];
  return [how, ...parts].filter((part) => part !== undefined && part !== '').join(' · ');
};

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

/** Everything that the page's script is given. */
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
  const amountValues: number[] = [];
  const rivals = createPool();
  const advice = createPool();
  const next = createPool();
  const texts = createPool();

  const incidentPlace = new Map(incidents.map(({ id }, place) => [id, place]));
  const times = alarms.map(({ subject }) => local(subject.record.time));
  const timeUnit = times.every((time) => time % 1000 === 0) ? 1000 : 1;

  const amountOf = ({ subject }: Alarm): number => {
    const { record } = subject;
    if (record.kind === 'alarm' || record.amount === undefined) return -1;
    const place = amounts.of(f.money({ amount: record.amount, currency: record.currency }));
    amountValues[place] = record.amount / 10 ** exponentOf(record.currency);
    return place;
  };
  const printedOf = ({ subject: { record } }: Alarm): string =>
    (record.kind === 'alarm' ? [record.alarmCode, record.message] : [record.responseCode, record.responseText])
      .filter((part) => part !== undefined && part !== '')
      .join(' ');
  const referenceOf = ({ subject: { record } }: Alarm): string | undefined =>
    record.kind === 'alarm' ? undefined : (record.rrn ?? record.stan);

  const facts: number[] = alarms.map(() => -1);
  const evidence: (number[] | null)[] = alarms.map(() => null);
  let room = DETAIL_BYTES;
  const worstFirst = SEVERITIES.flatMap((level) =>
    [...alarms.entries()].filter(([, alarm]) => alarm.severity === level),
  );
  for (const [place, alarm] of worstFirst) {
    const circumstances = factsOf(alarm, context);
    const said = alarm.diagnosis.evidence.map((piece) => {
      const where = piece.sources.length > 0 ? ` [${places(context, piece.sources)}]` : '';
      const about =
        piece.cause === alarm.diagnosis.cause ? '' : `${words.causes[piece.cause].name}${words.report.colon}`;
      return {
        against: piece.bearing === 'against',
        text: about + sayEvidence(words, piece.key, piece.args, f) + where,
      };
    });
    const size = [circumstances, ...said.map(({ text }) => text)]
      .map((text) => PLACE_BYTES + (texts.has(text) ? 0 : bytesOf(text)))
      .reduce((sum, bytes) => sum + bytes, 0);
    if (size > room) break;
    room -= size;
    facts[place] = texts.of(circumstances);
    evidence[place] = said.map(({ against, text }) => texts.of(text) * 2 + (against ? 1 : 0));
  }

  const columns: AlarmColumns = {
    id: steps(alarms.map(({ id }) => Number(id.slice(1)))),
    time: steps(times.map((time) => time / timeUnit)),
    timeUnit,
    terminal: alarms.map(({ subject }) => terminals.of(subject.record.terminalId)),
    merchant: alarms.map(({ subject }) => merchants.of(subject.record.merchantId)),
    symptom: alarms.map(({ subject }) => symptoms.of(words.symptoms[subject.symptom])),
    printed: alarms.map((alarm) => printed.of(printedOf(alarm))),
    severity: alarms.map(({ severity }) => SEVERITIES.indexOf(severity)),
    cause: alarms.map(({ diagnosis }) => CAUSES.indexOf(diagnosis.cause)),
    confidence: alarms.map(({ diagnosis: { confidence } }) =>
      confidence < 1 ? Math.min(999, Math.round(confidence * 1000)) : 1000,
    ),
    incident: alarms.map(({ incident }) => (incident === undefined ? -1 : (incidentPlace.get(incident) ?? -1))),
    file: alarms.map(({ subject }) => subject.record.source.file),
    line: steps(alarms.map(({ subject }) => subject.record.source.line)),
    reference: alarms.map((alarm) => references.of(referenceOf(alarm))),
    amount: alarms.map(amountOf),
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
    facts,
    evidence,
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
      amountValues,
      rivals: rivals.texts,
      advice: advice.texts,
      next: next.texts,
      texts: texts.texts,
    },
    alarms: columns,
    words: wordsOf(context),
  };
};
