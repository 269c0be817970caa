import type { AskId, Called } from '../messages/card-words.ts';
import type { Words } from '../messages/words.ts';
import { decimalOf } from '../messages/zone.ts';
import type { CauseId } from '../model/cause.ts';
import type { Alarm, Incident } from '../model/diagnosis.ts';
import {
  ALARM_COLUMNS,
  type AlarmRecord,
  type LogRecord,
  TRANSACTION_COLUMNS,
  type TransactionRecord,
} from '../model/record.ts';
import type { Report } from '../model/report.ts';
import type { Attachment, Renderer, RenderOptions } from './renderer.ts';
import { contrastOf, type Teller, tellerOf, titleOf } from './sentences.ts';
import { BYTE_ORDER_MARK, figureCell, row, textCell } from './spreadsheet.ts';
import { mainSymptom } from './symptoms.ts';
import { displayWidth, padEnd, wrap } from './text/width.ts';

/** Half a page (DIN A4 at the usual 60 lines) holds no more payments; the others stand in the attachment. */
const PAYMENTS_SHOWN = 4;
/** Nobody reads more numbers than these over the phone. */
const NAMES_SHOWN = 4;
/** Read from paper: lines longer than this are lost by the eye. */
const WIDEST = 80;

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

const isInDoubt = ({ impacts }: Alarm): boolean =>
  impacts.some(({ measure, value }) => (measure === 'in-doubt' || measure === 'duplicated') && value !== 0);

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

interface Sheet {
  readonly teller: Teller;
  readonly report: Report;
  readonly width: number;
}

const paragraph = (text: string, width: number, indent: string): string =>
  wrap(text, width - displayWidth(indent))
    .map((line) => `${indent}${line}\n`)
    .join('');

/** Text behind a mark or label, `indent` columns in; its further lines stand `room` columns further, under its first. */
const hanging = (indent: number, mark: string, text: string, width: number, room: number): string => {
  const block = paragraph(text, width, ' '.repeat(indent + room));
  return ' '.repeat(indent) + padEnd(mark, room) + block.slice(indent + room);
};

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
  const room =
    Math.max(
      ...Object.values(say.labels)
        .filter((label) => label !== say.labels.asks)
        .map(displayWidth),
    ) + 2;
  const field = (label: string, text: string): string => (text === '' ? '' : hanging(2, label, text, width, room));
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
    field(say.labels.about, titleOf(teller, incident)),
    field(say.labels.when, incident.over ? words.report.span.over(span) : words.report.span.open(span)),
    field(say.labels.seen, seen),
    field(say.labels.merchants, names(scope.merchants)),
    field(say.labels.terminals, names(scope.terminals)),
    field(say.labels.channels, scope.kind === 'channel' ? names(scope.channels) : ''),
    field(say.labels.versions, scope.kind === 'version' ? names(scope.versions) : ''),
    `  ${say.labels.asks}\n`,
    ...asksFor(incident).map((ask, n) => hanging(4, `${n + 1}.`, say.asks[ask], width, 3)),
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
  if (incidents.length === 0) yield `\n${paragraph(words.card.nothing, sheet.width, '')}`;
  for (const incident of incidents) yield `\n${'-'.repeat(sheet.width)}\n${cardOf(sheet, incident)}`;
}

type Cells<Column extends string> = Readonly<Record<Column, string>>;

const paymentCells = (record: TransactionRecord, { f }: Teller): Cells<(typeof TRANSACTION_COLUMNS)[number]> => ({
  time: textCell(f.iso(record.time)),
  terminal_id: textCell(record.terminalId),
  merchant_id: textCell(record.merchantId),
  stan: textCell(record.stan),
  rrn: textCell(record.rrn),
  transaction_type: textCell(record.transactionType),
  amount: record.amount === undefined ? '' : figureCell(decimalOf(record.amount, record.currency)),
  currency: textCell(record.currency),
  pan: textCell(record.pan),
  entry_mode: textCell(record.entryMode),
  response_code: textCell(record.responseCode),
  response_text: textCell(record.responseText),
  issuer: textCell(record.issuer),
  channel: textCell(record.channel),
  latency_ms: figureCell(record.latencyMs),
  operator_id: textCell(record.operatorId),
  batch_no: textCell(record.batchNo),
  app_version: textCell(record.appVersion),
  original_rrn: textCell(record.originalRrn),
});

const messageCells = (record: AlarmRecord, { f }: Teller): Cells<(typeof ALARM_COLUMNS)[number]> => ({
  time: textCell(f.iso(record.time)),
  terminal_id: textCell(record.terminalId),
  merchant_id: textCell(record.merchantId),
  alarm_code: textCell(record.alarmCode),
  message: textCell(record.message),
  manifestation: textCell(record.manifestation),
  component: textCell(record.component),
  app_version: textCell(record.appVersion),
});

/** Rows under the canonical column names, so that whoever gets them can read them, this program included. */
function* sheetOf<Column extends string>(columns: readonly Column[], rows: Iterable<Cells<Column>>): Iterable<string> {
  yield BYTE_ORDER_MARK + row(columns);
  for (const cells of rows) yield row(columns.map((column) => cells[column]));
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
}

/**
 * The phone card: per incident the half page that a technician reads out to acquirer or issuer. What is asked for comes
 * in the order of asking, then the references of the payments, the doubtful ones first. Times are local to the report's
 * zone, which is named with its offset. The incident's rows go beside it as CSV files of their own, which hold nothing
 * else: no diagnosis, no other merchant, no path.
 */
export const card: Renderer = { id: 'card', render, attachments };
