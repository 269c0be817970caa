import { createReferenceTable } from './names.ts';
import { FLOATS, type Rows, SMALL, WORDS } from './rows.ts';

// One function per kind of column: each then runs on one kind of array, which is what makes it fast.
const gatherFloats = (column: Float64Array, stays: Uint32Array, kept: number): void => {
  for (let at = 0; at < kept; at += 1) column[at] = column[stays[at] ?? 0] ?? Number.NaN;
};
const gatherWords = (column: Uint32Array, stays: Uint32Array, kept: number): void => {
  for (let at = 0; at < kept; at += 1) column[at] = column[stays[at] ?? 0] ?? 0;
};
const gatherSmall = (column: Uint16Array, stays: Uint32Array, kept: number): void => {
  for (let at = 0; at < kept; at += 1) column[at] = column[stays[at] ?? 0] ?? 0;
};

/** Lets go of the rows marked in `gone` and keeps the order of the rest. */
export const dropRows = (rows: Rows, gone: Uint8Array): void => {
  const { floats, words, small } = rows;
  const old = rows.references;
  // The list of long references would otherwise hold those of every row that ever was.
  const renewed = old.spilled > 0 ? createReferenceTable() : undefined;
  let kept = 0;
  const stays = new Uint32Array(rows.size);
  for (let at = 0; at < rows.size; at += 1) {
    if (gone[at] === 1) continue;
    stays[kept] = at;
    kept += 1;
  }
  if (kept === rows.size) return;
  for (const name of FLOATS) gatherFloats(floats[name], stays, kept);
  for (const name of WORDS) gatherWords(words[name], stays, kept);
  for (const name of SMALL) gatherSmall(small[name], stays, kept);
  if (renewed !== undefined) {
    for (const column of [floats.rrn, floats.stan, floats.original]) {
      for (let at = 0; at < kept; at += 1) column[at] = renewed.pack(old.unpack(column[at] ?? Number.NaN));
    }
    for (let at = 0; at < kept; at += 1)
      floats.pan[at] = renewed.packCard(old.unpackCard(floats.pan[at] ?? Number.NaN));
  }
  rows.size = kept;
  if (renewed !== undefined) rows.references = renewed;
};

/**
 * Marks rows that stand in two files of one side in every detail: overlapping exports, not two bookings. What one file
 * shows twice stays twice. Rows with an identity of their own are dropped by the reader already.
 */
export const repeatedInOverlap = (rows: Rows): Uint8Array => {
  const { floats, words, small, references } = rows;
  const gone = new Uint8Array(rows.size);
  const files = [new Set<number>(), new Set<number>()];
  for (let at = 0; at < rows.size; at += 1) files[small.side[at] ?? 0]?.add(small.file[at] ?? 0);
  if (files.every((own) => own.size < 2)) return gone;
  const alike = new Map<string, number[]>();
  for (let at = 0; at < rows.size; at += 1) {
    const said = [
      floats.time[at],
      words.terminal[at],
      floats.amount[at],
      small.type[at],
      small.outcome[at],
      small.side[at],
      small.group[at],
    ];
    const numbers = [floats.rrn[at], floats.stan[at]].map((one) => references.unpack(one ?? Number.NaN));
    const key = [
      ...said,
      words.batch[at],
      small.currency[at],
      floats.card[at],
      references.unpackCard(floats.pan[at] ?? Number.NaN),
      ...numbers,
    ].join('|');
    const list = alike.get(key);
    if (list === undefined) alike.set(key, [at]);
    else list.push(at);
  }
  for (const list of alike.values()) {
    if (list.length < 2) continue;
    const byFile = new Map<number, number>();
    for (const at of list) byFile.set(small.file[at] ?? 0, (byFile.get(small.file[at] ?? 0) ?? 0) + 1);
    let left = Math.max(...byFile.values());
    for (const at of list) {
      if (left > 0) left -= 1;
      else gone[at] = 1;
    }
  }
  return gone;
};
