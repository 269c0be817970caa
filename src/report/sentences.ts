import { stepsFor } from '../messages/steps.ts';
import { sayEvidence } from '../messages/words.ts';
import type { VerdictSum } from '../messages/reconciliation-words.ts';
import type { Formats, Words } from '../messages/words.ts';
import { type Actor, type CountermeasureId, SEVERITIES, type Severity, type Urgency } from '../model/cause.ts';
import { COUNTERMEASURE_FACTS } from '../model/countermeasure.ts';
import type { Alarm, Evidence, Impact, Incident } from '../model/diagnosis.ts';
import type { CardDataFinding, LogRecord, Reject, SourceRef } from '../model/record.ts';
import type { DoubtfulPayment, VerdictId } from '../model/reconciliation.ts';
import type { Report } from '../model/report.ts';
import type { ScopeNames, SuppressionUse } from '../model/settings.ts';
import { epochMs } from '../model/units.ts';
import { mainSymptom } from './symptoms.ts';
import { harmless } from './text/width.ts';

/** What every format says of an alarm or incident, as plain sentences; each format escapes them in its own way. */
export interface Teller {
  readonly words: Words;
  readonly f: Formats;
  readonly files: readonly string[];
}

export const tellerOf = (report: Report, words: Words): Teller => ({
  words,
  f: words.formats(report.timeZone),
  files: report.inputs.map((input) => input.file),
});

/** A label and what stands behind it. */
export const labelled = ({ words }: Teller, label: string, text: string): string =>
  `${label}${words.report.colon}${text}`;

export const titleOf = ({ words, f }: Teller, { cause, scope }: Incident): string =>
  words.report.incidentTitle(words.causes[cause].name, words.scopeOf(scope, f));

/** When, whether it is over, how many alarms, and how sure. */
export const spanOf = ({ words, f }: Teller, { from, to, over, alarms, confidence }: Incident): string => {
  const range = f.range(from, to);
  const span = over ? words.report.span.over(range) : words.report.span.open(range);
  return `${span}${words.report.semicolon}${words.report.incidentSize(alarms.length, confidence, f)}`;
};

export const contrastOf = ({ words, f }: Teller, { denominators, scope }: Incident): string =>
  words.contrast(denominators, scope.kind, f);

/** Where rows stand, file by file: `a.csv:12, 15; b.csv:3`. */
export const placesOf = ({ files }: Teller, sources: readonly SourceRef[]): string => {
  const lines = new Map<number, number[]>();
  for (const { file, line } of sources) {
    const known = lines.get(file);
    if (known === undefined) lines.set(file, [line]);
    else if (!known.includes(line)) known.push(line);
  }
  return [...lines].map(([file, rows]) => `${files[file] ?? '?'}:${rows.join(', ')}`).join('; ');
};

/** One piece of evidence with the rows that show it; `own` is the cause it is told under. */
export const evidenceOf = (teller: Teller, evidence: Evidence, own: Alarm['diagnosis']['cause']): string => {
  const { words, f } = teller;
  const { supports, opposes } = words.report.labels;
  const about =
    evidence.cause === own
      ? ''
      : `${evidence.bearing === 'for' ? supports : opposes} ${words.causes[evidence.cause].name}${words.report.colon}`;
  const where = evidence.sources.length === 0 ? '' : ` [${placesOf(teller, evidence.sources)}]`;
  return `${about}${sayEvidence(words, evidence.key, evidence.args, f)}${where}`;
};

/** Figures worth telling, in one sentence; empty where there are none. */
export const costOf = ({ words, f }: Teller, impacts: readonly Impact[]): string =>
  impacts
    .filter((impact) => impact.value !== 0)
    .map((impact) => words.measures[impact.measure](impact, f))
    .join(words.report.semicolon);

export interface Action {
  readonly id: CountermeasureId;
  readonly name: string;
  readonly urgency: Urgency;
  readonly actor: Actor;
  /** Who acts and when. */
  readonly who: string;
  readonly steps: readonly string[];
  readonly worked: string;
}

export const actionsOf = ({ words }: Teller, incident: Incident): readonly Action[] => {
  const symptom = mainSymptom(incident.alarms);
  return incident.countermeasures.map((id) => {
    const { actor, urgency } = COUNTERMEASURE_FACTS[id];
    const who = words.report.stepHead(words.urgencies[urgency], words.actors[actor]);
    return { id, actor, urgency, who, ...stepsFor(words, id, incident.cause, symptom) };
  });
};

export const codeOf = (record: LogRecord): string | undefined =>
  record.kind === 'alarm' ? record.alarmCode : record.responseCode;
export const messageOf = (record: LogRecord): string | undefined =>
  record.kind === 'alarm' ? record.message : record.responseText;

/** What the log itself said: code and message. */
export const saidBy = (record: LogRecord): string =>
  [codeOf(record), messageOf(record)].filter((part) => part !== undefined && part !== '').join(' ');

/** Cause and certainty: `Network fault, 93% sure`. How likely it is that a cause stays open is no certainty of anything. */
export const causeOf = ({ words, f }: Teller, { diagnosis }: Alarm): string => {
  const { name } = words.causes[diagnosis.cause];
  return diagnosis.cause === 'undetermined' ? name : words.outputs.sure(name, diagnosis.confidence, f);
};

/** Alarms that belong to no incident. */
export const singlesOf = (report: Report): readonly Alarm[] =>
  report.alarms.filter((alarm) => alarm.incident === undefined);

export const isWorse = (a: Severity, b: Severity): boolean => SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b);

/** What suppressions hide, in one sentence; undefined where none hides anything. */
export const hiddenBy = ({ words, f }: Teller, { suppressions = [] }: Report): string | undefined => {
  const used = suppressions.filter(({ state }) => state === 'used');
  const sum = (of: 'alarms' | 'incidents'): number => used.reduce((total, use) => total + use[of], 0);
  return used.length === 0 ? undefined : words.ci.suppressions.hides(sum('alarms'), sum('incidents'), f);
};

const scopeText = ({ words, f }: Teller, scope: ScopeNames): string => {
  if (scope.everywhere) return words.ci.suppressions.everywhere;
  const { terminals, merchants, issuers, channels, versions } = scope;
  return f.list([...terminals, ...merchants, ...issuers, ...channels, ...versions], 6);
};

/** One alarm that a suppression hides: when, where, what, its row and its id. */
export const hiddenAlarmOf = (teller: Teller, { id, subject, diagnosis }: Alarm): string => {
  const { time, terminalId, source } = subject.record;
  const told = [teller.f.time(time), terminalId ?? '', teller.words.causes[diagnosis.cause].name];
  return `${told.filter((part) => part !== '').join(' ')} [${placesOf(teller, [source])}] ${id}`;
};

/** One suppression: what it covers, and how it fared. */
export const suppressionOf = (teller: Teller, { suppression, state, alarms }: SuppressionUse): string => {
  const say = teller.words.ci.suppressions;
  const { what, owner, expires, reason } = suppression;
  const where = scopeText(teller, suppression.scope);
  if (state === 'used') return say.used(what, where, alarms, owner, expires, reason, teller.f);
  return state === 'unused'
    ? say.unused(what, where, owner)
    : say.expired(what, where, expires, alarms, owner, teller.f);
};

/** Incidents and doubtful payments against those known before; undefined where no baseline was asked for. */
export const baselineOf = (
  { words, f }: Pick<Teller, 'words' | 'f'>,
  { baseline }: Pick<Report, 'baseline'>,
): string | undefined => {
  if (baseline === undefined) return undefined;
  const { fresh, known, gone, payments } = baseline;
  return words.ci.baseline.summary(
    [...fresh, ...payments.fresh],
    known.length + payments.known.length,
    gone.length + payments.gone.length,
    f,
  );
};

/** What most needs somebody to act comes first. */
export const URGENCY: readonly VerdictId[] = ['charged-twice', 'charged', 'in-doubt', 'not-charged'];

/** The most pressing first. */
export const byUrgency = (payments: readonly DoubtfulPayment[]): readonly DoubtfulPayment[] =>
  [...payments].sort((a, b) => URGENCY.indexOf(a.verdict) - URGENCY.indexOf(b.verdict));

/** Doubtful payments that somebody has to settle, the most pressing first. What the records settled needs nobody. */
export const openPayments = ({ reconciliation }: Report): readonly DoubtfulPayment[] =>
  byUrgency((reconciliation?.payments ?? []).filter(({ kind }) => kind !== 'settled-by-records'));

/** What somebody has to settle, by verdict; the most pressing first. */
export const verdictSums = ({ reconciliation }: Report, f: Formats): readonly VerdictSum[] =>
  URGENCY.flatMap((verdict) => {
    const own = (reconciliation?.stakes.totals ?? []).flatMap(({ currency, sums }) =>
      sums.filter((sum) => sum.verdict === verdict).map(({ count, amount }) => ({ currency, count, amount })),
    );
    if (own.length === 0) return [];
    const payments = own.reduce((sum, { count }) => sum + count, 0);
    return [{ verdict, payments, money: own.map(({ currency, amount }) => f.money({ currency, amount })) }];
  });

/** Who has to act on a payment, by when, and what to do. */
export const actionOf = (words: Words, payment: DoubtfulPayment): string => {
  const say = words.reconciliation;
  const { actor, deadline, due } = payment;
  return say.action(words.actors[actor], say.deadlines[deadline](due), say.steps(payment));
};

/** Verdict, references, and who has to act by when, each a sentence. `zone`: where no heading names it. */
export const paymentOf = (teller: Teller, payment: DoubtfulPayment, zone?: string): readonly string[] => {
  const { words, f } = teller;
  const say = words.reconciliation;
  const { sources, alarm } = payment;
  const rows = [...(alarm === undefined ? [] : [alarm]), placesOf(teller, sources)].join(', ');
  return [say.payment(payment, f), say.references(payment, f, zone), `${actionOf(words, payment)} [${rows}]`];
};

/** Rows named as examples of many. */
const ROWS_NAMED = 8;

/** Refunds and voids that could not be looked up, in a sentence; none where there are none. */
export const uncheckedOf = (teller: Teller, { reconciliation }: Report): readonly string[] => {
  const unchecked = reconciliation?.unchecked ?? [];
  if (unchecked.length === 0) return [];
  const from = unchecked.reduce((first, one) => Math.min(first, one.from), Number.POSITIVE_INFINITY);
  const where = placesOf(
    teller,
    unchecked.slice(0, ROWS_NAMED).map(({ source }) => source),
  );
  const { words, f } = teller;
  return [`${words.reconciliation.unchecked(unchecked.length, f.time(epochMs(from)), f)} [${where}]`];
};

/** Where in a file something stands: `log.csv:12 amount`. */
export const placeIn = (file: string | undefined, { line, column }: Pick<Reject, 'line' | 'column'>): string =>
  `${file ?? '?'}:${line}${column === undefined ? '' : ` ${column}`}`;

/** Why a row could not be read: what was expected, what was found, what to do. */
export const rejectReasonOf = (words: Words, { code, found }: Pick<Reject, 'code' | 'found'>): string => {
  const say = words.rejects[code];
  return words.report.rejectReason(say.expected, say.found(found), say.todo);
};

/** A row that could not be read, with its place. */
export const rejectOf = (words: Words, reject: Reject, file: string | undefined): string =>
  `${placeIn(file, reject)}${words.report.colon}${rejectReasonOf(words, reject)}`;

/** Card data that a log must not hold, with its place. */
export const cardDataOf = (words: Words, finding: CardDataFinding, file: string | undefined): string =>
  `${placeIn(file, finding)}${words.report.colon}${words.cardData[finding.what]}`;

/** One line, without anything that a terminal would obey. */
export const oneLine = harmless;
