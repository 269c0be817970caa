import { oneLine } from './sentences.ts';

/**
 * Cells that a spreadsheet would take for a formula, and so run: OWASP, "CSV Injection". Full-width signs count as
 * well in East Asian versions. An apostrophe before them makes the cell a text.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** Where lists are written with semicolons, a spreadsheet splits there, whatever the quotes say. */
const AFTER_SEMICOLON = /;(?=[=+\-@＝＋－＠])/g;

const quoted = (text: string): string => (/[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A text from a log: one line, never a formula. */
export const textCell = (raw: string | undefined): string => {
  if (raw === undefined || raw === '') return '';
  const start = FORMULA.test(raw) ? "'" : '';
  return quoted(start + oneLine(raw).replace(AFTER_SEMICOLON, ";'"));
};

/** A figure of our own, which a spreadsheet may calculate with: digits, sign and point only. */
export const figureCell = (figure: number | string | undefined): string =>
  figure === undefined ? '' : textCellUnlessFigure(String(figure));

const textCellUnlessFigure = (figure: string): string => (/^-?\d+(?:\.\d+)?$/.test(figure) ? figure : textCell(figure));

/** Marks the bytes as UTF-8; without it, spreadsheets take Chinese for the system's own encoding. */
export const BYTE_ORDER_MARK = '\ufeff';

/** RFC 4180: commas, and CR LF at the end of each row. */
export const row = (cells: readonly string[]): string => `${cells.join(',')}\r\n`;
