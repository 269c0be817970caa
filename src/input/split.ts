/**
 * Receives one row. `fields` is reused for the next row: take what you need out of it.
 * `count` fields are valid; `line` is the 1-based physical line on which the row starts.
 */
export type RowHandler = (fields: string[], count: number, line: number) => void;

const CR = 13;
const LF = 10;

/**
 * Splits `text` from index `from` up to `to`, which holds no quote character, so that every line is a row. Rows end with
 * CR LF, LF or CR; empty lines are passed over, as csv-parse's `skip_empty_lines` does. Returns the number of the line
 * after the last one.
 *
 * This is csv-parse's grammar for the part of it that needs no state, several times as fast; a property test holds the
 * two together. The last line need not be terminated.
 */
export const splitPlain = (
  text: string,
  from: number,
  to: number,
  delimiter: number,
  firstLine: number,
  fields: string[],
  row: RowHandler,
): number => {
  let line = firstLine;
  let count = 0;
  let start = from;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === delimiter) {
      fields[count++] = text.slice(start, i);
      start = i + 1;
    } else if (c === LF || c === CR) {
      if (count > 0 || i > start) {
        fields[count++] = text.slice(start, i);
        row(fields, count, line);
        count = 0;
      }
      if (c === CR && i + 1 < to && text.charCodeAt(i + 1) === LF) i++;
      start = i + 1;
      line++;
    }
  }
  if (count > 0 || start < to) {
    fields[count++] = text.slice(start, to);
    row(fields, count, line);
    line++;
  }
  return line;
};

/** Index behind the last complete line of a text, or 0 where there is none. A CR at the very end may belong to a coming LF. */
export const endOfLines = (text: string): number => {
  const lf = text.lastIndexOf('\n');
  if (lf === text.length - 1) return text.length;
  // What is behind the last LF is at most a line, unless lines end with CR.
  for (let i = text.length - 2; i > lf; i--) {
    if (text.charCodeAt(i) === CR) return i + 1;
  }
  return lf + 1;
};
