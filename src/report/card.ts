import type { AskId, Called } from '../messages/card-words.ts';
import type { Words } from '../messages/words.ts';
import type { CauseId } from '../model/cause.ts';
import type { Alarm, ImpactMeasure, Incident } from '../model/diagnosis.ts';
import {
  ALARM_COLUMNS,
  type AlarmRecord,
  type LogRecord,
  TRANSACTION_COLUMNS,
  type TransactionRecord,
} from '../model/record.ts';
import type { Report } from '../model/report.ts';
import { paymentCard, paymentFiles, rowsOfPayments } from './card/payments.ts';
import { messageCells, paymentCells, sheetOf } from './card/rows.ts';
import { asked, field, hanging, NAMES_SHOWN, paragraph, PAYMENTS_SHOWN, type Sheet, WIDEST } from './card/sheet.ts';
import type { Attachment, Renderer, RenderOptions } from './renderer.ts';
import { contrastOf, tellerOf, titleOf } from './sentences.ts';
import { mainSymptom } from './symptoms.ts';

/** What is asked for by cause, in the order in which it is asked; payments in doubt add their own. */
const ASKED: Readonly<Record<CauseId, readonly AskId[]>> = {
  'transaction-anomaly/input-error': ['look-up', 'reverse'],
  'transaction-anomaly/suspected-fraud': ['risk-desk', 'hold-cards', 'keep-records'],
  'transaction-anomaly/card-or-account': ['reason'],
  'system-failure/software-fault': ['release'],
  'system-failure/incompatibility': ['release'],
  'hardware-failure/display': ['repair'],
  'hardware-failure/keypad': ['repair'],
  'hardware-failure/card-reader': ['repair'],
  'hardware-failure/printer': ['repair'],
  'hardware-failure/power': ['repair'],
  'hardware-failure/other': ['repair'],
  'payment-environment/network': ['line'],
  'payment-environment/payment-channel': ['status', 'route'],
  'operator-error/merchant': ['look-up', 'reverse'],
  'operator-error/customer': ['reason'],
  'security-settings/policy': ['permission'],
  'security-settings/keys': ['keys'],
  'security-settings/tamper': ['risk-desk', 'keep-records', 'repair'],
  undetermined: ['host-records', 'reason'],
};

/** Asked before anything else, whatever there is besides. */
const FIRST: ReadonlySet<AskId> = new Set<AskId>(['risk-desk', 'status']);
const MONEY: readonly AskId[] = ['look-up', 'reverse'];

const OPEN_MONEY: ReadonlySet<ImpactMeasure> = new Set<ImpactMeasure>(['in-doubt', 'duplicated', 'to-correct']);
const isInDoubt = ({ impacts }: Alarm): boolean =>
  impacts.some(({ measure, value }) => OPEN_MONEY.has(measure) && value !== 0);

const isPayment = (record: LogRecord): record is TransactionRecord => record.kind !== 'alarm';
const paymentOf = ({ subject }: Alarm): TransactionRecord | undefined =>
  subject.inherits === undefined && isPayment(subject.record) ? subject.record : undefined;

/** Exported for the tests that every cause asks for something and ends with a case number. */
export const asksFor = (incident: Incident): readonly AskId[] => {
  const own = ASKED[incident.cause];
  const money = incident.alarms.some(isInDoubt) ? MONEY : [];
  const all = [...own.filter((ask) => FIRST.has(ask)), ...money, ...own, 'case-number' as const];
  return [...new Set(all)];
};

/** A fault of one issuer, and refusals of cards, are the issuer's matter; everything else goes through the acquirer. */
const calledFor = ({ cause, scope }: Incident): Called =>
  scope.kind === 'issuer' || cause === 'transaction-anomaly/card-or-account' ? 'issuer' : 'acquirer';

const paymentLines = ({ teller, width }: Sheet, record: TransactionRecord, n: number, several: boolean): string => {
  const { words, f } = teller;
  const say = words.card.references;
  const pair = (label: string, value: string | undefined): readonly string[] =>
    value === undefined || value === '' ? [] : [`${label} ${value}`];
  const { transactionType, amount, currency } = record;
  const sum = amount === undefined ? undefined : f.money({ amount, currency });
  const type = transactionType === undefined ? undefined : words.transactionTypes[transactionType];
  const parts = [
    [f.time(record.time), type, sum].filter((part) => part !== undefined).join('  '),
    ...pair(say.card, record.pan),
    ...pair(say.terminal, record.terminalId),
    ...(several ? pair(say.merchant, record.merchantId) : []),
    ...pair(say.trace, record.stan),
    ...pair(say.batch, record.batchNo),
    ...pair(say.reference, record.rrn),
    ...(record.responseCode === undefined || record.responseCode === ''
      ? [record.responseText ?? say.noAnswer]
      : pair(say.answer, record.responseCode)),
  ];
  return hanging(4, `${n}.`, parts.join(words.report.semicolon), width, 3);
};

const rowsOf = ({ alarms }: Incident) => {
  const records = alarms.map(({ subject }) => subject.record);
  return {
    payments: records.filter(isPayment),
    messages: records.filter((record): record is AlarmRecord => record.kind === 'alarm'),
  };
};

const cardOf = (sheet: Sheet, incident: Incident): string => {
  const { teller, report, width } = sheet;
  const { words, f } = teller;
  const say = words.card;
  const { scope } = incident;
  const symptom = mainSymptom(incident.alarms);
  const zone = f.iso(incident.from).slice(-6);
  const names = (list: readonly string[]): string => f.list(list, NAMES_SHOWN);

  // Where money is in doubt comes first; the others in their order in time.
  const doubtful = incident.alarms.filter(isInDoubt);
  const others = incident.alarms.filter((alarm) => !isInDoubt(alarm));
  const payments = [...doubtful, ...others].flatMap((alarm) => paymentOf(alarm) ?? []);
  const shown = payments.slice(0, PAYMENTS_SHOWN);
  const called = calledFor(incident);
  const head = `${incident.id}${words.report.colon}${say.call[called](scope.issuers, f)}`;
  const { payments: rows, messages } = rowsOf(incident);
  const span = say.inZone(f.range(incident.from, incident.to), report.timeZone, zone, report.timeZoneStated);
  const seen = [...(symptom === undefined ? [] : [words.symptoms[symptom]]), contrastOf(teller, incident)].join(
    words.report.semicolon,
  );
  return [
    paragraph(head, width, ''),
    field(sheet, say.labels.about, titleOf(teller, incident)),
    field(sheet, say.labels.when, incident.over ? words.report.span.over(span) : words.report.span.open(span)),
    field(sheet, say.labels.seen, seen),
    field(sheet, say.labels.merchants, names(scope.merchants)),
    field(sheet, say.labels.terminals, names(scope.terminals)),
    field(sheet, say.labels.channels, scope.kind === 'channel' ? names(scope.channels) : ''),
    field(sheet, say.labels.versions, scope.kind === 'version' ? names(scope.versions) : ''),
    asked(sheet, asksFor(incident)),
    shown.length === 0 ? '' : `  ${say.payments(shown.length, payments.length, f)}\n`,
    ...shown.map((record, n) => paymentLines(sheet, record, n + 1, scope.merchants.length > 1)),
    paragraph(say.attachment(incident.id, rows.length + messages.length, f), width, '  '),
    paragraph(say.blanks, width, '  '),
  ].join('');
};

function* render(report: Report, words: Words, { width }: RenderOptions): Iterable<string> {
  const teller = tellerOf(report, words);
  const sheet: Sheet = { teller, report, width: Math.min(width, WIDEST) };
  const { period, incidents, timeZone } = report;
  const range = period === undefined ? undefined : teller.f.range(period.from, period.to);
  yield paragraph(words.card.heading(range, timeZone), sheet.width, '');
  const files = paymentFiles(report);
  const rule = `\n${'-'.repeat(sheet.width)}\n`;
  if (incidents.length + files.length === 0) yield `\n${paragraph(words.card.nothing, sheet.width, '')}`;
  for (const incident of incidents) yield rule + cardOf(sheet, incident);
  for (const one of files) yield rule + paymentCard(sheet, one);
}

function* attachments(report: Report, words: Words): Iterable<Attachment> {
  const teller = tellerOf(report, words);
  for (const incident of report.incidents) {
    const { payments, messages } = rowsOf(incident);
    if (payments.length > 0) {
      const cells = payments.map((record) => paymentCells(record, teller));
      yield { name: `${incident.id}.csv`, pieces: sheetOf(TRANSACTION_COLUMNS, cells) };
    }
    if (messages.length > 0) {
      const cells = messages.map((record) => messageCells(record, teller));
      yield { name: `${incident.id}-alarms.csv`, pieces: sheetOf(ALARM_COLUMNS, cells) };
    }
  }
  for (const { id, payments } of paymentFiles(report)) {
    const rows = rowsOfPayments(payments);
    for (const [kind, end] of [
      ['transaction', ''],
      ['host', '-host'],
    ] as const) {
      const cells = rows.filter((record) => record.kind === kind).map((record) => paymentCells(record, teller));
      if (cells.length > 0) yield { name: `${id}${end}.csv`, pieces: sheetOf(TRANSACTION_COLUMNS, cells) };
    }
  }
}

/**
 * The phone card: per incident, and per kind of doubtful payment outside of incidents, the half page that a technician
 * reads out to acquirer or issuer. What is asked for comes
 * in the order of asking, then the references of the payments, the doubtful ones first. Times are local to the report's
 * zone, which is named with its offset. The incident's rows go beside it as CSV files of their own, which hold nothing
 * else: no diagnosis, no other merchant, no path.
 */
export const card: Renderer = { id: 'card', render, attachments };
