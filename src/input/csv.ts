import type { RowHandler } from './split.ts';
import { endOfLines, splitPlain } from './split.ts';
import type { parse as Parse } from 'csv-parse/sync';

/** A line that is no row: why, and the line it starts on. */
export type LineFault = (
  code: 'quote-not-closed' | 'quote-misplaced' | 'row-too-long',
  line: number,
  found: string,
) => void;

/** Turns text, piece by piece, into rows. */
export interface RowReader {
  push(text: string): void;
  /** Reads what is left when there is no more text. */
  end(): void;
  /** True once a quote has been met and csv-parse is wanted; `attach` it before the next `push` or `end`. */
  readonly wantsParser: boolean;
  attach(parse: typeof Parse): void;
}

/** Longest row, in characters: a row beyond that is no row of a log, and must not fill the memory. */
export const LONGEST_ROW = 1_048_576;
/**
 * Characters that may be read a second time because of stray quotes, in one input. Beyond that, quotes no longer reach
 * across lines: each stray one may cost a walk through a whole `LONGEST_ROW`.
 */
const PATIENCE = 48 * 1_048_576;

/** Thrown out of csv-parse where a row of several lines is none. */
class Misplaced extends Error {}

const RECORD_DELIMITERS = ['\r\n', '\n', '\r'];

/**
 * Reads delimited text. csv-parse is the grammar: a piece with quotes goes through it whole, from the line of its first
 * quote on, and what it says is unfinished waits for the next piece. Lines before any quote take the direct splitter,
 * which gives the same rows. A quote that never closes costs its own line only: reading resumes on the next.
 */
export const createRowReader = (delimiter: string, firstLine: number, row: RowHandler, fault: LineFault): RowReader => {
  const fields: string[] = [];
  let parse: typeof Parse | undefined;
  let wanted = false;
  /** Text not yet read: an unfinished line, or rows whose quote is still open. */
  let rest = '';
  let line = firstLine;
  /** Inside a line that is too long: all up to its end is dropped. */
  let dropping = false;
  let despair = 0;
  /** Text with an open quote is not walked through again before it has doubled: a pipe may bring it line by line. */
  let retryAt = 0;

  const plain = (text: string, from = 0, to = text.length): void => {
    line = splitPlain(text, from, to, delimiter, line, fields, row);
  };

  /** Drops the rest of a line that is too long. Returns what follows it. */
  const drop = (text: string): string => {
    const lf = text.search(/[\r\n]/);
    if (lf < 0) return '';
    dropping = false;
    line++;
    return text.slice(lf + (text.startsWith('\r\n', lf) ? 2 : 1));
  };

  /** First line of a text is given up; the rest is read anew. */
  const giveUp = (text: string, code: 'quote-not-closed' | 'quote-misplaced'): string => {
    const lf = text.search(/[\r\n]/);
    const end = lf < 0 ? text.length : lf + (text.startsWith('\r\n', lf) ? 2 : 1);
    fault(code, line, text.slice(0, Math.min(end, 4000)));
    line++;
    despair += text.length;
    return text.slice(end);
  };

  /**
   * True where a row of several lines comes from a stray quote that ran into another one, rather than from a quoted
   * line break: its quotes are not as they should be, or it has swallowed lines that are rows of their own.
   */
  const isMuddle = (raw: Buffer, record: readonly string[]): boolean => {
    try {
      parse?.(raw, {
        delimiter,
        record_delimiter: RECORD_DELIMITERS,
        relax_column_count: true,
        skip_empty_lines: true,
      });
    } catch {
      return true;
    }
    const likeRow = Math.max(4, record.length - 1);
    return record.some((field) =>
      field
        .split(/\r\n|\n|\r/)
        .slice(1, -1)
        .some((inner) => inner.split(delimiter).length >= likeRow),
    );
  };

  /** Reads rows with quotes up to the first that is unfinished or a muddle; tells which, and the text from there on. */
  const attempt = (text: string): { readonly end: 'done' | 'unfinished' | 'muddle'; readonly left: string } => {
    if (parse === undefined) throw new Error('csv-parse is not attached');
    const bytes = Buffer.from(text);
    let at = 0;
    try {
      parse(bytes, {
        delimiter,
        record_delimiter: RECORD_DELIMITERS,
        relax_quotes: true,
        relax_column_count: true,
        skip_empty_lines: true,
        on_record: (record: string[], context) => {
          // Lines are counted here: csv-parse takes a CR LF inside quotes for two.
          at = skipEmpty(bytes, at);
          const end = context.bytes;
          const lines = countLines(bytes, at, end);
          if (lines > 1 && isMuddle(bytes.subarray(at, end), record)) throw new Misplaced();
          const start = line;
          line += lines;
          at = end;
          row(record, record.length, start);
          return undefined;
        },
      });
      at = skipEmpty(bytes, at);
      return { end: 'done', left: '' };
    } catch (error) {
      if (error instanceof Misplaced) return { end: 'muddle', left: bytes.subarray(at).toString() };
      if (!(error instanceof Error && 'code' in error && error.code === 'CSV_QUOTE_NOT_CLOSED')) throw error;
      at = skipEmpty(bytes, at);
      return { end: 'unfinished', left: bytes.subarray(at).toString() };
    }
  };

  /** Reads rows with quotes; returns the text from the first row that is not complete. */
  const quoted = (text: string): string => {
    let rows = text;
    while (rows.includes('"')) {
      if (despair >= PATIENCE) {
        singly(rows);
        return '';
      }
      const { end, left } = attempt(rows);
      if (end !== 'muddle') return left;
      rows = giveUp(left, 'quote-misplaced');
    }
    plain(rows);
    return '';
  };

  const skipEmpty = (bytes: Buffer, from: number): number => {
    let at = from;
    while (at < bytes.length && (bytes[at] === 10 || bytes[at] === 13)) {
      at += bytes[at] === 13 && bytes[at + 1] === 10 ? 2 : 1;
      line++;
    }
    return at;
  };

  const countLines = (bytes: Buffer, from: number, to: number): number => {
    let lines = 0;
    for (let at = from; at < to; at++) {
      if (bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] !== 10)) lines++;
    }
    return lines;
  };

  /** Line by line: a quote that stays open at the end of a line costs that line. */
  const singly = (text: string): void => {
    let from = 0;
    while (from < text.length) {
      const next = /\r\n|\n|\r/g;
      next.lastIndex = from;
      const found = next.exec(text);
      const to = found === null ? text.length : found.index + found[0].length;
      const one = text.slice(from, to);
      const quotes = one.split('"').length - 1;
      if (quotes === 0) plain(one);
      // An odd quote may still stand inside a cell, where it means nothing; at a cell's beginning it is open.
      else if (quotes % 2 === 1 && opensCell(one)) giveUp(one, 'quote-not-closed');
      else {
        const { left } = attempt(one);
        if (left !== '') giveUp(left, 'quote-not-closed');
      }
      from = to;
    }
  };

  const opensCell = (one: string): boolean => one.startsWith('"') || one.includes(`${delimiter}"`);

  /** Complete lines only. Returns what has to wait for more. */
  const read = (text: string): string => {
    const quote = text.indexOf('"');
    if (quote < 0) {
      plain(text);
      return '';
    }
    wanted = true;
    const start = Math.max(text.lastIndexOf('\n', quote), text.lastIndexOf('\r', quote)) + 1;
    if (start > 0) plain(text, 0, start);
    const body = text.slice(start);
    if (parse === undefined) return body;
    return quoted(body);
  };

  return {
    get wantsParser() {
      return wanted && parse === undefined;
    },
    attach(given) {
      parse = given;
    },
    push(text) {
      if (text.length > 0 && rest.length + text.length < retryAt) {
        rest += text;
        return;
      }
      if (!dropping && text.length > 0 && text.indexOf('"') < 0 && (rest === '' || rest.indexOf('"') < 0)) {
        // No quote in sight: only the line that two pieces share is put together, the rest is read where it stands.
        const end = endOfLines(text);
        const joint = rest === '' || end === 0 ? -1 : text.search(/[\r\n]/);
        if (
          end > 0 &&
          (rest === '' || !rest.endsWith('\r')) &&
          !(joint >= 0 && text.charCodeAt(joint) === 13 && joint === text.length - 1)
        ) {
          const from = joint < 0 ? 0 : joint + (text.startsWith('\r\n', joint) ? 2 : 1);
          if (joint >= 0) plain(rest + text.slice(0, from));
          plain(text, from, end);
          rest = text.slice(end);
          return;
        }
      }
      let all = rest === '' ? text : rest + text;
      rest = '';
      if (dropping) {
        all = drop(all);
        if (dropping) return;
      }
      const end = endOfLines(all);
      const head = end === 0 ? '' : read(end === all.length ? all : all.slice(0, end));
      rest = head + all.slice(end);
      if (wanted && parse === undefined) return;
      retryAt = head === '' ? 0 : Math.min(rest.length * 2, LONGEST_ROW);
      while (rest.length > LONGEST_ROW && rest.includes('"') && endOfLines(rest) > 0) {
        // A quote has been open for longer than a row may be.
        const after = giveUp(rest, 'quote-not-closed');
        const upTo = endOfLines(after);
        rest = read(after.slice(0, upTo)) + after.slice(upTo);
      }
      if (rest.length > LONGEST_ROW && endOfLines(rest) === 0) {
        fault('row-too-long', line, rest.slice(0, 4000));
        rest = '';
        dropping = true;
      }
    },
    end() {
      if (dropping) return;
      while (rest !== '') {
        const left = read(rest);
        if (left === '') {
          rest = '';
        } else if (parse === undefined) {
          rest = left;
          return;
        } else {
          rest = giveUp(left, 'quote-not-closed');
        }
      }
    },
  };
};
