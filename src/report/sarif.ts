import type { Words } from '../messages/words.ts';
import { CAUSES, type CauseId, type Severity } from '../model/cause.ts';
import type { Alarm, Incident } from '../model/diagnosis.ts';
import type { SourceRef } from '../model/record.ts';
import type { Report } from '../model/report.ts';
import { scopeNames } from '../model/scope-names.ts';
import { isErrorCode } from '../messages/error-codes.ts';
import type { Renderer, RenderOptions } from './renderer.ts';
import {
  actionsOf,
  causeOf,
  contrastOf,
  evidenceOf,
  oneLine,
  rejectReasonOf,
  saidBy,
  singlesOf,
  spanOf,
  tellerOf,
  titleOf,
  type Teller,
} from './sentences.ts';

/** OASIS SARIF 2.1.0, with the address under which the schema is published. */
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** Rows that an incident names; viewers list them one by one. */
const ROWS_SHOWN = 100;

/** SARIF knows three levels (section 3.27.10); the severity itself is told beside them. */
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  major: 'error',
  minor: 'warning',
  warning: 'note',
  indeterminate: 'note',
};

/** Where a viewer that knows nothing of severities sorts it: GitHub reads this as a CVSS-like number of 0 to 10. */
const RANKS: Readonly<Record<Severity, number>> = {
  critical: 95,
  major: 75,
  minor: 50,
  warning: 20,
  indeterminate: 10,
};

/** Halves of surrogate pairs, which no URI can hold. */
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const encodeSegment = (segment: string): string => encodeURIComponent(segment.replace(HALVES, '\ufffd'));

/** A path as a URI reference (RFC 3986): relative as it was given, with `/` between its parts. */
const uriOf = (path: string): string => {
  const parts = oneLine(path).replaceAll('\\', '/').split('/').map(encodeSegment);
  const uri = parts.join('/');
  if (/^[A-Za-z]%3A\//.test(uri)) return `file:///${uri.replace('%3A', ':')}`;
  return uri.startsWith('/') ? `file://${uri}` : uri;
};

const message = (text: string) => ({ text: oneLine(text) });

/** Rows as SARIF locations. */
const locationsOf = ({ files }: Teller, sources: readonly SourceRef[]) =>
  sources.flatMap(({ file, line }) => {
    const path = files[file];
    if (path === undefined) return [];
    return [{ physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: { startLine: Math.max(1, line) } } }];
  });

/** Rules are causes: what a result says is that this cause was found. */
const rulesOf = (teller: Teller, used: ReadonlySet<CauseId>) =>
  CAUSES.filter((id) => used.has(id)).map((id) => {
    const { name, definition, meaning } = teller.words.causes[id];
    return {
      id,
      name,
      shortDescription: message(name),
      fullDescription: message(definition),
      help: message(meaning),
    };
  });

/** `fresh` holds the incidents that the baseline does not; undefined where none was asked for. */
const incidentResult = (teller: Teller, incident: Incident, fresh: ReadonlySet<string> | undefined) => {
  const { words } = teller;
  const { cause, scope, severity } = incident;
  const steps = actionsOf(teller, incident).map(({ name, who }) => name + words.report.aside(who));
  const sentences = [
    titleOf(teller, incident),
    spanOf(teller, incident),
    contrastOf(teller, incident),
    ...incident.evidence.map((one) => evidenceOf(teller, one, cause)),
    `${words.report.labels.steps}${words.report.colon}${steps.join(words.report.semicolon)}`,
  ];
  const rows = incident.alarms.map(({ subject }) => subject.record.source);
  const related = locationsOf(teller, rows.slice(1, ROWS_SHOWN));
  return {
    ruleId: cause,
    level: LEVELS[severity],
    kind: 'fail',
    rank: RANKS[severity],
    message: { text: sentences.map(oneLine).join('\n') },
    locations: locationsOf(teller, rows.slice(0, 1)),
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    ...(incident.alarms.length === 0 ? {} : { occurrenceCount: incident.alarms.length }),
    // What stays the same when the incident comes again: its cause and place, never counts, lines or times.
    partialFingerprints: {
      'posalarm/v1': [cause, scope.kind, ...scopeNames(scope)].map(oneLine).join('|'),
    },
    ...(fresh === undefined ? {} : { baselineState: fresh.has(incident.id) ? 'new' : 'unchanged' }),
    properties: { severity, confidence: incident.confidence, incident: incident.id },
  };
};

const alarmResult = (teller: Teller, alarm: Alarm) => {
  const { words, f } = teller;
  const { subject, diagnosis, severity } = alarm;
  const { record } = subject;
  const said = saidBy(record);
  const sentences = [
    `${causeOf(teller, alarm)}${words.report.aside(f.time(record.time))}`,
    words.symptoms[subject.symptom] + (said === '' ? '' : `${words.report.colon}${said}`),
    ...diagnosis.evidence.map((one) => evidenceOf(teller, one, diagnosis.cause)),
    `${words.report.labels.steps}${words.report.colon}${alarm.countermeasures.map((id) => words.countermeasures[id].name).join(words.report.semicolon)}`,
  ];
  return {
    ruleId: diagnosis.cause,
    level: LEVELS[severity],
    kind: 'fail',
    rank: RANKS[severity],
    message: { text: sentences.map(oneLine).join('\n') },
    locations: locationsOf(teller, [record.source]),
    partialFingerprints: {
      'posalarm/v1': [diagnosis.cause, subject.symptom, record.terminalId ?? '', f.iso(record.time)]
        .map(oneLine)
        .join('|'),
    },
    properties: {
      severity,
      confidence: diagnosis.confidence,
      alarm: alarm.id,
      ...(alarm.incident === undefined ? {} : { incident: alarm.incident }),
      ...(record.terminalId === undefined ? {} : { terminal: oneLine(record.terminalId) }),
    },
  };
};

/** What could not be read: a result would be a claim about the fleet, and this is one about the run. */
const notificationsOf = (teller: Teller, report: Report) => {
  const { words, f } = teller;
  return [
    ...report.failures.map(({ file, code, args }) => {
      const said = isErrorCode(code) ? words.errors[code]({ file, ...args }, f) : { what: code, hint: '' };
      return {
        level: 'error',
        message: message(words.report.sentences(said.what, said.hint).trim()),
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
      };
    }),
    ...report.rejects.map((reject) => ({
      level: 'warning',
      message: message(rejectReasonOf(words, reject)),
      locations: locationsOf(teller, [{ file: reject.file, line: reject.line, record: 0 }]),
    })),
  ];
};

function* array(key: string, indent: string, items: Iterable<unknown>): Iterable<string> {
  yield `${indent}"${key}": [`;
  let comma = '\n';
  for (const one of items) {
    yield `${comma}${indent}  ${JSON.stringify(one)}`;
    comma = ',\n';
  }
  yield `${comma === '\n' ? '' : `\n${indent}`}]`;
}

function* resultsOf(teller: Teller, report: Report, alarms: readonly Alarm[]): Iterable<unknown> {
  const fresh = report.baseline === undefined ? undefined : new Set(report.baseline.fresh);
  // Of single alarms the baseline knows those that stand for a doubtful payment.
  const payments = new Map([
    ...(report.baseline?.payments.fresh ?? []).map((id) => [id, 'new'] as const),
    ...(report.baseline?.payments.known ?? []).map((id) => [id, 'unchanged'] as const),
  ]);
  for (const incident of report.incidents) yield incidentResult(teller, incident, fresh);
  for (const alarm of alarms) {
    const baselineState = payments.get(alarm.id);
    const result = alarmResult(teller, alarm);
    yield baselineState === undefined ? result : { ...result, baselineState };
  }
  for (const alarm of report.suppressedAlarms ?? []) {
    const use = report.suppressions?.[(alarm.suppression ?? 0) - 1];
    const justification = use === undefined ? '' : oneLine(use.suppression.reason);
    yield { ...alarmResult(teller, alarm), suppressions: [{ kind: 'external', status: 'accepted', justification }] };
  }
}

function* render(report: Report, words: Words, { detail }: RenderOptions): Iterable<string> {
  const teller = tellerOf(report, words);
  const alarms = detail ? report.alarms : singlesOf(report);
  const used = new Set<CauseId>([
    ...report.incidents.map(({ cause }) => cause),
    ...alarms.map(({ diagnosis }) => diagnosis.cause),
    ...(report.suppressedAlarms ?? []).map(({ diagnosis }) => diagnosis.cause),
  ]);
  const { name, version } = report.tool;
  const driver = {
    name,
    version,
    semanticVersion: version,
    language: words.lang === 'zh' ? 'zh-CN' : 'en-US',
    rules: rulesOf(teller, used),
  };
  const invocation = {
    executionSuccessful: report.failures.length === 0,
    toolExecutionNotifications: notificationsOf(teller, report),
  };
  const artifacts = report.inputs.map(({ file, encoding }) => ({
    location: { uri: uriOf(file) },
    roles: ['analysisTarget'],
    encoding,
  }));
  yield `{\n  "$schema": ${JSON.stringify(SCHEMA)},\n  "version": "2.1.0",\n  "runs": [\n    {\n`;
  yield `      "tool": ${JSON.stringify({ driver })},\n`;
  yield `      "language": ${JSON.stringify(driver.language)},\n      "columnKind": "utf16CodeUnits",\n`;
  yield `      "invocations": [${JSON.stringify(invocation)}],\n`;
  yield* array('artifacts', '      ', artifacts);
  yield ',\n';
  yield* array('results', '      ', resultsOf(teller, report, alarms));
  yield '\n    }\n  ]\n}\n';
}

/**
 * The report in SARIF 2.1.0, for code-scanning pages and editors: each incident is a result at its first row with its
 * other rows beside it, and so is each alarm outside of incidents; with `--detail`, every alarm. Rules are causes.
 */
export const sarif: Renderer = { id: 'sarif', render };
