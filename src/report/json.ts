import { sayEvidence, sayNext } from '../messages/words.ts';
import type { Formats, Words } from '../messages/words.ts';
import { stepsFor } from '../messages/steps.ts';
import { decimalOf } from '../messages/zone.ts';
import { CAUSES, SEVERITIES } from '../model/cause.ts';
import { COUNTERMEASURE_FACTS } from '../model/countermeasure.ts';
import type { Alarm, Contrast, Evidence, Impact, Incident, Ranked, ScopeKind, Tally } from '../model/diagnosis.ts';
import type { DisagreementKind } from '../model/reconciliation.ts';
import type { SourceRef } from '../model/record.ts';
import type { Report } from '../model/report.ts';
import { baselineFacts, statisticsFacts, suppressionFacts } from './json-settled.ts';
import { reconciliationParts } from './json-reconciliation.ts';
import type { Renderer } from './renderer.ts';
import { mainSymptom } from './symptoms.ts';
import { withTerminal } from './terminal-argument.ts';
import { rejectReasonOf } from './sentences.ts';

export const SCHEMA_VERSION = 1;

/** What JSON leaves alone but a screen may obey, or a script choke on. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
const EVERY_UNSAFE = new RegExp(UNSAFE, 'g');
const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Longer strings are left to the engine's own writer. */
const SHORT = 32;

/** Whether a string can stand between quotes as it is: printable ASCII without quote or backslash. */
const isPlain = (value: string): boolean => {
  if (value.length > SHORT) return false;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if (code < 0x20 || code > 0x7e || code === 0x22 || code === 0x5c) return false;
  }
  return true;
};

/** A string, or null where there is none. */
const text = (value: string | undefined): string => {
  if (value === undefined) return 'null';
  if (isPlain(value)) return `"${value}"`;
  const plain = JSON.stringify(value);
  return UNSAFE.test(plain) ? plain.replace(EVERY_UNSAFE, escaped) : plain;
};

/** A small object, on one line. Members that are undefined are left out. */
const inline = (value: unknown): string => {
  const plain = JSON.stringify(value);
  return UNSAFE.test(plain) ? plain.replace(EVERY_UNSAFE, escaped) : plain;
};

/** Probabilities and weights to four places: enough for any use, and free of the last bits of arithmetic. */
const fraction = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Repeated strings, such as names of causes and files, are written once and remembered. */
const remembered = (write: (value: string) => string): ((value: string) => string) => {
  const known = new Map<string, string>();
  return (value) => {
    const old = known.get(value);
    if (old !== undefined) return old;
    const now = write(value);
    known.set(value, now);
    return now;
  };
};

/** Figures up to this are remembered: as seconds, what one customer may wait. */
const FIGURES_MOST = 1000;

/** What many alarms share as one object is written once. */
const shared = <T extends object>(write: (value: T) => string): ((value: T) => string) => {
  const known = new WeakMap<T, string>();
  return (value) => {
    let now = known.get(value);
    if (now === undefined) {
      now = write(value);
      known.set(value, now);
    }
    return now;
  };
};

/** Writes the parts that alarms and incidents share. */
const writerOf = (report: Report, words: Words, f: Formats) => {
  const files = report.inputs.map((input) => text(input.file));
  const name = remembered(text);

  // The row of an alarm is named by the alarm and by most of its evidence.
  let named: SourceRef | undefined;
  let place = '';
  const source = (row: SourceRef): string => {
    if (row === named) return place;
    const { file, line, record } = row;
    named = row;
    place = `{"file":${files[file] ?? 'null'},"line":${line},"record":${record}}`;
    return place;
  };
  const ranked = ({ cause, confidence }: Ranked): string =>
    `{"id":${name(cause)},"confidence":${fraction(confidence)}}`;
  const list = <T>(items: readonly T[], write: (item: T) => string): string => {
    let all = '[';
    let comma = '';
    for (const item of items) {
      all += comma + write(item);
      comma = ',';
    }
    return `${all}]`;
  };
  // What the dictionary says of a code is the same object for every alarm with that code.
  const sentences = new WeakMap<Evidence['args'], string>();
  const sentence = (e: Evidence): string => {
    let now = sentences.get(e.args);
    if (now === undefined) {
      now = text(sayEvidence(words, e.key, e.args, f));
      if (e.key === 'dictionary/says') sentences.set(e.args, now);
    }
    return now;
  };
  const evidence = (e: Evidence): string =>
    `{"rule":${name(e.rule)},"bearing":"${e.bearing}","cause":${name(e.cause)},"weight":${fraction(e.weight)},` +
    `"text":${sentence(e)},"sources":${list(e.sources, source)}}`;
  const impact = (i: Impact): string => {
    const value = i.unit === 'money' ? `"${decimalOf(i.value, i.currency)}"` : String(fraction(i.value));
    const currency = i.currency === undefined ? '' : `"currency":${name(i.currency)},`;
    return `{"id":"${i.id}","measure":"${i.measure}","value":${value},"unit":"${i.unit}",${currency}"text":${text(words.measures[i.measure](i, f))}}`;
  };
  // Whole figures of single alarms are the same few again and again.
  const figures = new Map<Impact['measure'], Map<number, string>>();
  const figure = (i: Impact): string => {
    if (i.currency !== undefined || i.value > FIGURES_MOST) return impact(i);
    let known = figures.get(i.measure);
    if (known === undefined) {
      known = new Map();
      figures.set(i.measure, known);
    }
    let now = known.get(i.value);
    if (now === undefined) {
      now = impact(i);
      known.set(i.value, now);
    }
    return now;
  };
  const countermeasures = shared((ids: Alarm['countermeasures']) => list(ids, name));
  return { name, source, ranked, evidence, impact: figure, list, countermeasures };
};
type Writer = ReturnType<typeof writerOf>;

const alarmLine = (
  { id, subject, diagnosis, ...alarm }: Alarm,
  disagreement: DisagreementKind | undefined,
  write: Writer,
  words: Words,
  f: Formats,
): string => {
  const { record } = subject;
  const traded = record.kind !== 'alarm';
  const code = traded ? record.responseCode : record.alarmCode;
  const message = traded ? record.responseText : record.message;
  let line = `{"id":"${id}","time":"${f.iso(record.time)}"`;
  line += `,"terminalId":${record.terminalId === undefined ? 'null' : write.name(record.terminalId)}`;
  line += `,"merchantId":${record.merchantId === undefined ? 'null' : write.name(record.merchantId)}`;
  if (traded) {
    if (record.rrn !== undefined) line += `,"rrn":${text(record.rrn)}`;
    if (record.stan !== undefined) line += `,"stan":${text(record.stan)}`;
    if (record.batchNo !== undefined) line += `,"batchNo":${write.name(record.batchNo)}`;
    if (record.originalRrn !== undefined) line += `,"originalRrn":${text(record.originalRrn)}`;
    if (record.transactionType !== undefined) line += `,"transactionType":"${record.transactionType}"`;
    if (record.amount !== undefined) {
      line += `,"amount":"${decimalOf(record.amount, record.currency)}"`;
      if (record.currency !== undefined) line += `,"currency":${write.name(record.currency)}`;
    }
    if (record.pan !== undefined) line += `,"pan":${text(record.pan)}`;
    if (record.entryMode !== undefined) line += `,"entryMode":"${record.entryMode}"`;
    if (record.issuer !== undefined) line += `,"issuer":${write.name(record.issuer)}`;
    if (record.channel !== undefined) line += `,"channel":${write.name(record.channel)}`;
    if (record.latencyMs !== undefined) line += `,"latencyMs":${record.latencyMs}`;
    if (record.operatorId !== undefined) line += `,"operatorId":${write.name(record.operatorId)}`;
  } else if (record.component !== undefined) line += `,"component":${write.name(record.component)}`;
  if (record.appVersion !== undefined) line += `,"appVersion":${write.name(record.appVersion)}`;
  line += `,"code":${code === undefined ? 'null' : write.name(code)}`;
  line += `,"message":${message === undefined ? 'null' : write.name(message)}`;
  if (record.reading.ambiguous && record.reading.by === 'code') line += ',"ambiguous":true';
  line += `,"symptom":"${subject.symptom}","source":${write.source(record.source)}`;
  if (subject.inherits !== undefined) line += `,"inherits":${write.source(subject.inherits.source)}`;
  line += `,"manifestation":"${subject.manifestation}"`;
  if (subject.mismatch !== undefined) line += `,"mismatch":"${subject.mismatch}"`;
  if (disagreement !== undefined) line += `,"disagreement":"${disagreement}"`;
  line += `,"perceivedSeverity":"${alarm.severity}","probableCause":${write.ranked(diagnosis)}`;
  line += `,"scope":"${diagnosis.scope}"`;
  line += `,"alternatives":${write.list(diagnosis.alternatives, write.ranked)}`;
  line += `,"evidence":${write.list(diagnosis.evidence, write.evidence)}`;
  if (diagnosis.next.length > 0) {
    line += `,"next":${write.list(diagnosis.next, (next) => text(sayNext(words, next.key, next.args, f)))}`;
  }
  line += `,"impacts":${write.list(alarm.impacts, write.impact)}`;
  line += `,"countermeasures":${write.countermeasures(alarm.countermeasures)}`;
  if (alarm.incident !== undefined) line += `,"incident":"${alarm.incident}"`;
  if (alarm.raisedFrom !== undefined) line += `,"raisedFrom":"${alarm.raisedFrom}"`;
  if (alarm.suppression !== undefined) line += `,"suppression":${alarm.suppression}`;
  return `${line}}`;
};

/** Counts of one side, member by member: what rules keep beside them is no part of the contract. */
const tallyOf = ({ failed, ok, cardsFailing, terminalsFailing, terminals, sitesFailing, sites }: Tally) => ({
  failed,
  ok,
  cardsFailing,
  terminalsFailing,
  terminals,
  sitesFailing,
  sites,
});

const contrastOf = (contrast: Contrast, kind: ScopeKind, words: Words, f: Formats) => ({
  inside: tallyOf(contrast.inside),
  outside: tallyOf(contrast.outside),
  from: f.iso(contrast.from),
  to: f.iso(contrast.to),
  text: words.contrast(contrast, kind, f),
});

const incidentLine = (incident: Incident, write: Writer, words: Words, f: Formats): string => {
  const { id, cause, scope } = incident;
  const symptom = mainSymptom(incident.alarms);
  const actions = incident.countermeasures.map((countermeasure) => {
    const { name, steps, worked } = stepsFor(words, countermeasure, cause, symptom);
    return { id: countermeasure, name, ...COUNTERMEASURE_FACTS[countermeasure], steps, worked };
  });
  const title = words.report.incidentTitle(words.causes[cause].name, words.scopeOf(scope, f));
  const { kind, terminals, merchants, issuers, channels, versions } = scope;
  return `{${[
    `"id":"${id}","title":${text(title)},"probableCause":${write.ranked(incident)}`,
    `"perceivedSeverity":"${incident.severity}","from":"${f.iso(incident.from)}","to":"${f.iso(incident.to)}"`,
    `"over":${incident.over}`,
    `"scope":${inline({ kind, terminals, merchants, issuers, channels, versions })}`,
    `"denominators":${inline(contrastOf(incident.denominators, kind, words, f))}`,
    `"alarms":${incident.alarms.length}`,
    `"evidence":${write.list(incident.evidence, write.evidence)}`,
    `"impacts":${write.list(incident.impacts, write.impact)}`,
    `"countermeasures":${write.list(incident.countermeasures, write.name)}`,
    `"actions":${inline(actions)}`,
    ...(incident.owners === undefined ? [] : [`"owners":${write.list(incident.owners, write.name)}`]),
    ...(incident.critical === true ? ['"critical":true'] : []),
  ].join(',')}}`;
};

/** Members of a record in the order of the taxonomy, so that the bytes do not depend on who counted first. */
const ordered = <K extends string>(keys: readonly K[], counts: Readonly<Partial<Record<K, number>>>) =>
  Object.fromEntries(keys.flatMap((key) => (counts[key] === undefined ? [] : [[key, counts[key]]])));

function* array<T>(key: string, items: readonly T[], write: (item: T) => string, last = false): Iterable<string> {
  yield `  "${key}": [`;
  let comma = '\n    ';
  for (const item of items) {
    yield comma + write(item);
    comma = ',\n    ';
  }
  yield `${items.length > 0 ? '\n  ' : ''}]${last ? '\n' : ',\n'}`;
}

function* render(report: Report, words: Words): Iterable<string> {
  const f = words.formats(report.timeZone);
  const write = writerOf(report, words, f);
  const { period, summary } = report;
  const file = (index: number): string | undefined => report.inputs[index]?.file;
  const sources = (list: readonly SourceRef[]) =>
    list.map((s) => ({ file: file(s.file), line: s.line, record: s.record }));

  yield '{\n';
  yield `  "schemaVersion": ${SCHEMA_VERSION},\n  "tool": ${inline(report.tool)},\n`;
  yield `  "language": "${words.lang}",\n  "timeZone": ${text(report.timeZone)},\n  "timeZoneStated": ${report.timeZoneStated},\n`;
  yield `  "period": ${period === undefined ? 'null' : inline({ from: f.iso(period.from), to: f.iso(period.to) })},\n`;
  yield* array('inputs', report.inputs, inline);
  yield* array('failures', report.failures, inline);
  yield* array('skippedInputs', report.skippedInputs, inline);
  yield* array('rejects', report.rejects, ({ file: index, line, column, code, found }) => {
    const reason = rejectReasonOf(words, { code, found });
    return inline({ file: file(index), line, column, code, reason, found });
  });
  yield* array('cardData', report.cardData, ({ file: index, line, column, what }) =>
    inline({ file: file(index), line, column, what, text: words.cardData[what] }),
  );
  yield `  "cardDataTotal": ${report.cardDataTotal},\n`;
  yield* array('skippedRules', report.skippedRules, inline);
  const counts = {
    records: summary.records,
    transactions: summary.transactions,
    approved: summary.approved,
    failed: summary.failed,
    alarms: summary.alarms,
    informational: summary.informational,
    incidents: summary.incidents,
    byCause: ordered(CAUSES, summary.byCause),
    bySeverity: ordered(SEVERITIES, summary.bySeverity),
  };
  yield `  "summary": ${inline(counts).slice(0, -1)},"impacts":${write.list(summary.impacts, write.impact)}},\n`;
  yield* array('incidents', report.incidents, (incident) => incidentLine(incident, write, words, f));
  const kinds = new Map((report.reconciliation?.payments ?? []).map(({ alarm, kind }) => [alarm, kind]));
  yield* array('alarms', report.alarms, (alarm) => alarmLine(alarm, kinds.get(alarm.id), write, words, f));
  if (report.suppressions !== undefined) {
    yield* array('suppressions', report.suppressions, (use) => inline(suppressionFacts(use)));
  }
  if (report.suppressedAlarms !== undefined) {
    yield* array('suppressedAlarms', report.suppressedAlarms, (alarm) => alarmLine(alarm, undefined, write, words, f));
  }
  if (report.baseline !== undefined) yield `  "baseline": ${inline(baselineFacts(report.baseline))},\n`;
  if (report.statistics !== undefined) {
    yield `  "statistics": ${inline(statisticsFacts(report.statistics, words, f))},\n`;
  }
  const { reconciliation } = report;
  if (reconciliation !== undefined) {
    const { head, lists } = reconciliationParts(reconciliation, words, f, (one) => ({
      file: file(one.file),
      line: one.line,
      record: one.record,
    }));
    yield `  "reconciliation": ${inline(head).slice(0, -1)},\n`;
    const names = Object.keys(lists);
    for (const name of names) yield* array(name, lists[name] ?? [], inline, name === names.at(-1));
    yield '  },\n';
  }
  yield* array(
    'warnings',
    report.warnings,
    ({ kind, terminalId, args, sources: rows }) =>
      inline({
        kind,
        terminalId,
        args,
        text: words.warnings[kind](withTerminal(terminalId, args), f),
        evidence: sources(rows),
      }),
    true,
  );
  yield '}\n';
}

/** The JSON report, version 1: one object, the same bytes for the same report and language. One line per alarm. */
export const json: Renderer = { id: 'json', render };
