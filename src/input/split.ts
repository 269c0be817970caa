/**
 * Receives one row. `fields` is reused for the next row: take what you need out of it.
 * `count` fields are valid; `line` is the 1-based physical line on which the row starts.
 */
export type RowHandler = (fields: string[], count: number, line: number) => void;

const CR = 13;
const LF = 10;

/**
 * Splits text that holds no quote character, where every line is a row. Rows end with CR LF, LF or CR; empty lines are
 * passed over, as csv-parse's `skip_empty_lines` does. Returns the number of the line after the last one.
 *
 * This is csv-parse's grammar for the part of it that needs no state, five to ten times as fast; a property test holds
 * the two together. The last line need not be terminated.
 */
export const splitPlain = (
  text: string,
  delimiter: number,
  firstLine: number,
  fields: string[],
  row: RowHandler,
): number => {
  const length = text.length;
  let line = firstLine;
  let count = 0;
  let start = 0;
  for (let i = 0; i < length; i++) {
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
      if (c === CR && text.charCodeAt(i + 1) === LF) i++;
      start = i + 1;
      line++;
    }
  }
  if (count > 0 || start < length) {
    fields[count++] = text.slice(start);
    row(fields, count, line);
    line++;
  }
  return line;
};

/** Index behind the last complete line of a text, or 0 where there is none. A CR at the very end may belong to a coming LF. */
export const endOfLines = (text: string): number => {
  const lf = text.lastIndexOf('\n');
  if (lf >= 0) {
    const cr = text.lastIndexOf('\r');
    return cr > lf && cr < text.length - 1 ? cr + 1 : lf + 1;
  }
  const cr = text.lastIndexOf('\r', text.length - 2);
  return text.length < 2 ? 0 : cr + 1;
};
