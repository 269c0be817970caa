import type { Words } from '../messages/words.ts';
import { sayNext } from '../messages/words.ts';
import type { Severity } from '../model/cause.ts';
import type { Alarm, Incident } from '../model/diagnosis.ts';
import type { InputSummary } from '../model/record.ts';
import type { Report } from '../model/report.ts';
import type { SuppressionUse } from '../model/settings.ts';
import type { Renderer, RenderOptions } from './renderer.ts';
import {
  actionsOf,
  causeOf,
  contrastOf,
  costOf,
  evidenceOf,
  isWorse,
  labelled,
  placesOf,
  saidBy,
  singlesOf,
  spanOf,
  suppressionOf,
  type Teller,
  tellerOf,
  titleOf,
} from './sentences.ts';

/** Neither allowed by XML 1.0 (section 2.2, Char) nor safe on a terminal that shows a test report; halves of pairs too. */
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

const textNode = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>]/g, (char) => ENTITIES[char] ?? char);
const attribute = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"\n\t]/g, (char) => ENTITIES[char] ?? char);

/** The ordinary refusals of a day, and what nobody can judge, are told but fail nothing. */
const fails = (severity: Severity): boolean => isWorse(severity, 'warning');

interface Case {
  readonly group: string;
  readonly name: string;
  /** Why it fails, as a type and a sentence; undefined where it passes. */
  readonly failure: { readonly type: string; readonly message: string } | undefined;
  readonly text: string;
  /** Why it was left out. */
  readonly skipped?: string;
}

const caseXml = ({ group, name, failure, text, skipped }: Case): string => {
  const head = `    <testcase classname="${attribute(group)}" name="${attribute(name)}" time="0"`;
  if (failure !== undefined) {
    return `${head}>\n      <failure message="${attribute(failure.message)}" type="${attribute(failure.type)}">${textNode(text)}</failure>\n    </testcase>\n`;
  }
  if (skipped !== undefined) return `${head}>\n      <skipped message="${attribute(skipped)}"/>\n    </testcase>\n`;
  return text === '' ? `${head}/>\n` : `${head}>\n      <system-out>${textNode(text)}</system-out>\n    </testcase>\n`;
};

interface Suite {
  readonly name: string;
  readonly tests: number;
  readonly failures: number;
  readonly skipped: number;
  readonly cases: () => Iterable<Case>;
}

const incidentCase = (teller: Teller, incident: Incident): Case => {
  const { words } = teller;
  const { labels } = words.report;
  const title = titleOf(teller, incident);
  const evidence = incident.evidence.map(
    (one) => `  ${one.bearing === 'for' ? '+' : '-'} ${evidenceOf(teller, one, incident.cause)}`,
  );
  const steps = actionsOf(teller, incident).flatMap(({ name, who, steps: each }, n) => [
    `  ${n + 1}. ${name}${words.report.aside(who)}`,
    ...each.map((step) => `     ${step}`),
  ]);
  const cost = costOf(
    teller,
    incident.impacts.filter(({ measure }) => measure !== 'alarm-rate'),
  );
  const text = [
    labelled(teller, labels.time, spanOf(teller, incident)),
    labelled(teller, labels.who, contrastOf(teller, incident)),
    labels.evidence,
    ...evidence,
    ...(cost === '' ? [] : [labelled(teller, labels.cost, cost)]),
    labels.steps,
    ...steps,
  ].join('\n');
  const severity = words.severities[incident.severity].name;
  return {
    group: incident.cause,
    name: `${incident.id} ${title}`,
    failure: fails(incident.severity) ? { type: incident.severity, message: `[${severity}] ${title}` } : undefined,
    text: `${text}\n`,
  };
};

const alarmCase = (teller: Teller, alarm: Alarm): Case => {
  const { words, f } = teller;
  const { subject, diagnosis, severity } = alarm;
  const { labels } = words.report;
  const cause = causeOf(teller, alarm);
  const said = saidBy(subject.record);
  const text = [
    labelled(teller, labels.time, `${f.time(subject.record.time)} [${placesOf(teller, [subject.record.source])}]`),
    ...(said === '' ? [] : [said]),
    ...diagnosis.evidence.map(
      (one) => `  ${one.bearing === 'for' ? '+' : '-'} ${evidenceOf(teller, one, diagnosis.cause)}`,
    ),
    ...diagnosis.next.map((next) => labelled(teller, labels.next, sayNext(words, next.key, next.args, f))),
    labelled(teller, labels.steps, f.list(alarm.countermeasures.map((id) => words.countermeasures[id].name))),
  ].join('\n');
  return {
    group: diagnosis.cause,
    name: [alarm.id, subject.record.terminalId, words.symptoms[subject.symptom]].filter(Boolean).join(' '),
    failure: fails(severity) ? { type: severity, message: `[${words.severities[severity].name}] ${cause}` } : undefined,
    text: `${text}\n`,
  };
};

const inputCase = (teller: Teller, report: Report, input: InputSummary): Case => {
  const { words, f } = teller;
  const failed = report.failures.some(({ file }) => file === input.file);
  const whole = !failed && input.rejected === 0;
  const told = words.report.input(input, words.kinds[input.kind], f);
  return {
    group: teller.words.outputs.headings.inputs,
    name: input.file,
    failure: whole ? undefined : { type: 'input', message: words.outputs.notReadInFull(input.file, input.rejected, f) },
    text: `${told}\n`,
  };
};

const unopenedCase = (teller: Teller, file: string): Case => ({
  group: teller.words.outputs.headings.inputs,
  name: file,
  failure: { type: 'input', message: teller.words.outputs.notReadInFull(file, 0, teller.f) },
  text: '',
});

/** What is hidden on purpose is a test left out; a suppression that hides nothing passes, and says so. */
const suppressionCase = (teller: Teller, use: SuppressionUse): Case => {
  const told = suppressionOf(teller, use);
  return {
    group: teller.words.ci.suppressions.section,
    name: use.suppression.what,
    failure: undefined,
    text: `${told}\n`,
    ...(use.state === 'used' ? { skipped: told } : {}),
  };
};

function* mapped<T>(items: readonly T[], make: (item: T) => Case): Iterable<Case> {
  for (const item of items) yield make(item);
}

const suitesOf = (teller: Teller, report: Report, detail: boolean): readonly Suite[] => {
  const { headings } = teller.words.outputs;
  const alarms = detail ? report.alarms : singlesOf(report);
  const read = new Set(report.inputs.map(({ file }) => file));
  const unopened = [...new Set(report.failures.map(({ file }) => file))].filter((file) => !read.has(file));
  const inputs = [
    ...mapped(report.inputs, (input) => inputCase(teller, report, input)),
    ...mapped(unopened, (file) => unopenedCase(teller, file)),
  ];
  const suppressions = (report.suppressions ?? []).map((use) => suppressionCase(teller, use));
  const failing = (list: readonly { readonly severity: Severity }[]): number =>
    list.filter(({ severity }) => fails(severity)).length;
  return [
    {
      name: headings.incidents,
      tests: report.incidents.length,
      failures: failing(report.incidents),
      skipped: 0,
      cases: () => mapped(report.incidents, (incident) => incidentCase(teller, incident)),
    },
    {
      name: headings.alarms,
      tests: alarms.length,
      failures: failing(alarms),
      skipped: 0,
      cases: () => mapped(alarms, (alarm) => alarmCase(teller, alarm)),
    },
    {
      name: headings.inputs,
      tests: inputs.length,
      failures: inputs.filter(({ failure }) => failure !== undefined).length,
      skipped: 0,
      cases: () => inputs,
    },
    ...(suppressions.length === 0
      ? []
      : [
          {
            name: teller.words.ci.suppressions.section,
            tests: suppressions.length,
            failures: 0,
            skipped: suppressions.filter(({ skipped }) => skipped !== undefined).length,
            cases: () => suppressions,
          },
        ]),
  ];
};

const figures = ({ tests, failures }: Pick<Suite, 'tests' | 'failures'>): string =>
  `tests="${tests}" failures="${failures}" errors="0" time="0"`;

function* render(report: Report, words: Words, { detail }: RenderOptions): Iterable<string> {
  const suites = suitesOf(tellerOf(report, words), report, detail);
  const sum = (of: (suite: Suite) => number): number => suites.reduce((total, suite) => total + of(suite), 0);
  const total = figures({ tests: sum(({ tests }) => tests), failures: sum(({ failures }) => failures) });
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${attribute(report.tool.name)}" ${total}>\n`;
  for (const suite of suites) {
    yield `  <testsuite name="${attribute(suite.name)}" ${figures(suite)} skipped="${suite.skipped}">\n`;
    for (const one of suite.cases()) yield caseXml(one);
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
}

/**
 * The report as a JUnit XML file, as CI servers show it (the members that Jenkins, GitLab and others agree on):
 * each incident, each alarm outside of incidents, and each input is a test. Incidents and alarms that are at least
 * minor fail, so do inputs that were not read in full; a clean log is a row of passing tests. Times are all nought: the
 * report is the same however long the analysis took.
 */
export const junit: Renderer = { id: 'junit', render };
