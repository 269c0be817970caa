import type { Rows } from './rows.ts';

/**
 * Rows in the order of what `column` says of them, numbers below `most`; of equals in the order given. A counting sort:
 * linear, and what is remembered of one terminal is then looked up for all its rows in a row.
 */
export const groupedBy = (column: Uint32Array, most: number, list: Uint32Array): Uint32Array => {
  const next = new Uint32Array(most + 1);
  for (const at of list) {
    const place = (column[at] ?? 0) + 1;
    next[place] = (next[place] ?? 0) + 1;
  }
  for (let place = 1; place <= most; place += 1) next[place] = (next[place] ?? 0) + (next[place - 1] ?? 0);
  const grouped = new Uint32Array(list.length);
  for (const at of list) {
    const group = column[at] ?? 0;
    const place = next[group] ?? 0;
    grouped[place] = at;
    next[group] = place + 1;
  }
  return grouped;
};

const compareText = (a: string | undefined, b: string | undefined): number => {
  const left = a ?? '';
  const right = b ?? '';
  return left < right ? -1 : left > right ? 1 : 0;
};

const compareNumber = (a: number, b: number): number => {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a - b;
};

/**
 * Total order of rows: time first, then what the row says, and last where it stands; so shuffled or split exports
 * are taken in the same sequence wherever the rows themselves differ.
 */
export const orderOf = (rows: Rows): ((a: number, b: number) => number) => {
  const { floats, words, small, tables, references } = rows;
  const word = (column: Uint32Array | Uint16Array, at: number): number => column[at] ?? 0;
  const value = (column: Float64Array, at: number): number => column[at] ?? Number.NaN;
  return (a, b) =>
    value(floats.time, a) - value(floats.time, b) ||
    compareText(tables.terminals.text(word(words.terminal, a)), tables.terminals.text(word(words.terminal, b))) ||
    word(small.side, a) - word(small.side, b) ||
    word(small.group, a) - word(small.group, b) ||
    compareText(references.unpack(value(floats.rrn, a)), references.unpack(value(floats.rrn, b))) ||
    compareText(references.unpack(value(floats.stan, a)), references.unpack(value(floats.stan, b))) ||
    compareNumber(value(floats.amount, a), value(floats.amount, b)) ||
    word(small.outcome, a) - word(small.outcome, b) ||
    compareNumber(value(floats.card, a), value(floats.card, b)) ||
    word(small.file, a) - word(small.file, b) ||
    word(words.line, a) - word(words.line, b) ||
    word(words.record, a) - word(words.record, b);
};
