import type { Words } from '../messages/words.ts';
import { decimalOf } from '../messages/zone.ts';
import type { Alarm } from '../model/diagnosis.ts';
import type { OutputColumn } from '../messages/output-words.ts';
import type { Report } from '../model/report.ts';
import type { Renderer } from './renderer.ts';
import { codeOf, costOf, evidenceOf, messageOf, type Teller, tellerOf } from './sentences.ts';
import { BYTE_ORDER_MARK, figureCell, row, textCell } from './spreadsheet.ts';

const COLUMNS = [
  'id',
  'time',
  'severity',
  'cause',
  'confidence',
  'terminal',
  'merchant',
  'type',
  'amount',
  'currency',
  'pan',
  'stan',
  'rrn',
  'batch',
  'code',
  'message',
  'symptom',
  'manifestation',
  'mismatch',
  'incident',
  'evidence',
  'cost',
  'advice',
  'causeId',
  'file',
  'line',
  'suppressed',
] as const satisfies readonly OutputColumn[];

/** Who hides an alarm, until when and why; nothing for one that is not hidden. */
const suppressedBy = ({ suppressions = [] }: Report, { suppression }: Alarm): string | undefined => {
  const use = suppression === undefined ? undefined : suppressions[suppression - 1];
  if (use === undefined) return undefined;
  const { owner, expires, reason } = use.suppression;
  return `${owner}, ${expires}: ${reason}`;
};

const cellsOf = (teller: Teller, report: Report, alarm: Alarm): Readonly<Record<(typeof COLUMNS)[number], string>> => {
  const { words, f, files } = teller;
  const { subject, diagnosis } = alarm;
  const { record } = subject;
  const payment = record.kind === 'alarm' ? undefined : record;
  const [evidence] = diagnosis.evidence;
  const amount = payment?.amount === undefined ? undefined : decimalOf(payment.amount, payment.currency);
  return {
    id: textCell(alarm.id),
    time: textCell(f.time(record.time)),
    severity: textCell(words.severities[alarm.severity].name),
    cause: textCell(words.causes[diagnosis.cause].name),
    confidence: figureCell(diagnosis.confidence),
    terminal: textCell(record.terminalId),
    merchant: textCell(record.merchantId),
    type: payment?.transactionType === undefined ? '' : textCell(words.transactionTypes[payment.transactionType]),
    amount: figureCell(amount),
    currency: textCell(payment?.currency),
    pan: textCell(payment?.pan),
    stan: textCell(payment?.stan),
    rrn: textCell(payment?.rrn),
    batch: textCell(payment?.batchNo),
    code: textCell(codeOf(record)),
    message: textCell(messageOf(record)),
    symptom: textCell(words.symptoms[subject.symptom]),
    manifestation: textCell(words.manifestations[subject.manifestation]),
    mismatch: subject.mismatch === undefined ? '' : textCell(words.mismatches[subject.mismatch]),
    incident: textCell(alarm.incident),
    evidence: evidence === undefined ? '' : textCell(evidenceOf(teller, evidence, diagnosis.cause)),
    cost: textCell(costOf(teller, alarm.impacts)),
    advice: textCell(alarm.countermeasures.map((id) => words.countermeasures[id].name).join(words.report.semicolon)),
    causeId: textCell(diagnosis.cause),
    file: textCell(files[record.source.file]),
    line: figureCell(record.source.line),
    suppressed: textCell(suppressedBy(report, alarm)),
  };
};

function* render(report: Report, words: Words): Iterable<string> {
  const teller = tellerOf(report, words);
  yield BYTE_ORDER_MARK + row(COLUMNS.map((column) => textCell(words.outputs.columns[column](report.timeZone))));
  // What suppressions hide is there only where it was asked for; it is marked, and stands in its place in time.
  const hidden = report.suppressedAlarms ?? [];
  const alarms =
    hidden.length === 0
      ? report.alarms
      : [...report.alarms, ...hidden].sort((a, b) => a.subject.ordinal - b.subject.ordinal);
  for (const alarm of alarms) {
    const cells = cellsOf(teller, report, alarm);
    yield row(COLUMNS.map((column) => cells[column]));
  }
}

/** Every alarm as a row of a spreadsheet, in order of time. Times are local to the report's zone, named in the heading. */
export const csvAlarms: Renderer = { id: 'csv-alarms', render };
