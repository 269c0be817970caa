import { ALARM_COLUMNS, REJECT_COLUMNS, TRANSACTION_COLUMNS } from '../model/record.ts';

/*
 * Reports are often written into the folder that holds the logs, and are found there the next night. Read as logs, every
 * alarm in them would be explained a second time.
 */

/** Characters in which a report shows what it is; that of SARIF names its writer last. */
const BEGINNING = 2000;

const JSON_REPORT = /^\{\s*"schemaVersion"\s*:\s*\d+\s*,\s*"tool"\s*:\s*\{\s*"name"\s*:\s*"posalarm"/;
/** How the formats begin: JSON, SARIF, JUnit, HTML, text and Markdown, metrics, CI annotations, phone cards. */
const BEGINNINGS: readonly RegExp[] = [
  JSON_REPORT,
  /^\{\s*"\$schema"\s*:\s*"[^"]*sarif[^"]*"[^]*?"driver"\s*:\s*\{\s*"name"\s*:\s*"posalarm"/,
  /^<\?xml[^>]*>\s*<testsuites name="posalarm"/,
  /^<!doctype html>[^]*?<title>posalarm\b/,
  /^(?:# )?posalarm(?:[:：\r\n]|$)/,
  /^# HELP posalarm_/,
  /^::(?:error|warning|notice) (?:file=[^\r\n]*,)?title=/,
  /^(?:Phone cards(?: for |[\r\n]|$)|报障电话卡(?:[：\r\n]|$))/,
];

/** Headings of the tables of alarms and incidents that stand together in no other export, in each language. */
const TABLE_HEADINGS: readonly (readonly string[])[] = [
  ['Number', 'Probable cause', 'Probability', 'Cause id'],
  ['编号', '可能原因', '概率', '原因编号'],
];

/** Cells of the first line, as a spreadsheet may have saved it again. */
const firstCells = (head: string): readonly string[] =>
  (/^[^\r\n]*/.exec(head)?.[0] ?? '').split(/[,;\t]/).map((cell) => cell.replace(/^"|"$/g, ''));

const isSame = (cells: readonly string[], columns: readonly string[]): boolean =>
  cells.length === columns.length && cells.every((cell, i) => cell === columns[i]);

const beginningOf = (text: string): string => text.slice(0, BEGINNING).replace(/^\ufeff?\s*/, '');

/** True where a text begins as the JSON report of this program does. */
export const isOwnReport = (text: string): boolean => JSON_REPORT.test(beginningOf(text));

/** True where a text begins as something does that this program writes: a report, a table of alarms, a list of rejects. */
export const isOwnOutput = (text: string): boolean => {
  const head = beginningOf(text);
  if (BEGINNINGS.some((beginning) => beginning.test(head))) return true;
  const cells = firstCells(head);
  return (
    isSame(cells, REJECT_COLUMNS) ||
    TABLE_HEADINGS.some((headings) => headings.every((heading) => cells.includes(heading)))
  );
};

/** Names of the files beside a phone card, `night-I3.csv`, `night-I3-alarms.csv`, `night-P1-host.csv`. */
const ATTACHMENT = /-[A-Z]\d+(?:-alarms|-host)?\.csv$/;

/**
 * True for a file that a phone card has beside it: rows of an incident under all columns of the contract, in order. They are
 * rows of a log, for whoever gets them to read; only beside the log that they were taken from they are repetitions.
 */
export const isOwnAttachment = (path: string, text: string): boolean => {
  if (!ATTACHMENT.test(path)) return false;
  const cells = firstCells(beginningOf(text));
  return isSame(cells, TRANSACTION_COLUMNS) || isSame(cells, ALARM_COLUMNS);
};
