/**
 * Receives one row. `fields` is reused for the next row: take what you need out of it.
 * `count` fields are valid; `line` is the 1-based physical line on which the row starts.
 */
export type RowHandler = (fields: string[], count: number, line: number) => void;

const CR = 13;

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
  delimiter: string,
  firstLine: number,
  fields: string[],
  row: RowHandler,
): number => {
  // The search of the engine goes through many characters at once; what lies beyond `to` is not to be searched row by row.
  const part = to === text.length ? text : text.slice(0, to);
  const next = (mark: string, at: number): number => {
    const found = part.indexOf(mark, at);
    return found < 0 ? to : found;
  };
  let line = firstLine;
  let start = from;
  // Each mark's next place is kept until the rows have passed it: a text may hold none of one kind.
  let mark = next(delimiter, from);
  let lf = next('\n', from);
  let cr = next('\r', from);
  while (start < to) {
    const end = lf < cr ? lf : cr;
    if (end > start) {
      let count = 0;
      let field = start;
      while (mark < end) {
        fields[count++] = part.slice(field, mark);
        field = mark + 1;
        mark = next(delimiter, field);
      }
      fields[count++] = part.slice(field, end);
      row(fields, count, line);
    }
    line++;
    start = end === cr && lf === cr + 1 ? end + 2 : end + 1;
    if (lf < start) lf = next('\n', start);
    if (cr < start) cr = next('\r', start);
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
