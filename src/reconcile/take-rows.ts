import {
  NAME_OF,
  NAMES,
  NUMBERS,
  ORIGINAL,
  PACKED,
  PAN,
  PLACES,
  READING,
  type Rowset,
  RRN,
  STAN,
  WORDS,
} from '../model/batch.ts';
import { createLookup } from '../model/lookup.ts';
import { AS_TEXT } from '../model/packed.ts';
import { type Reading, TRANSACTION_TYPES } from '../model/record.ts';
import { APPROVED, CLOSE, groupOf, NONE, outcomeOf } from './classify.ts';
import { readingNumber, reserve, type Rows, TERMINAL } from './rows.ts';

/** By number of the type, 0 for none. */
const GROUPS = [undefined, ...TRANSACTION_TYPES].map(groupOf);
/** No attempt at anything. */
const NOTHING = 0;

/** What the names of batches are numbered in a store of rows: each is looked up once for a batch, not for each row. */
export const createNumbering = ({ tables }: Rows) => ({
  terminals: createLookup((name?: string) => tables.terminals.number(name)),
  merchants: createLookup((name?: string) => tables.merchants.number(name)),
  batches: createLookup((name?: string) => tables.batches.number(name)),
  others: createLookup((name?: string) => tables.others.number(name)),
  currencies: createLookup((name?: string) => tables.currencies.number(name)),
  readings: createLookup((reading?: Reading) => (reading === undefined ? 0 : readingNumber(tables, reading))),
  outcomes: createLookup((reading?: Reading) => (reading === undefined ? NOTHING : (outcomeOf(reading) ?? NOTHING))),
});
type Numbering = ReturnType<typeof createNumbering>;

/** The number of a row's terminal. */
export const terminalAt = (numbering: Numbering, { batch, names }: Rowset, row: number): number =>
  numbering.terminals(names, batch.names[row * NAMES + NAME_OF.terminal] ?? 0);

/** The number of a row's batch. */
export const batchAt = (numbering: Numbering, { batch, names }: Rowset, row: number): number =>
  numbering.batches(names, batch.names[row * NAMES + NAME_OF.batch] ?? 0);

/** Adds transactions of the terminals' side, but for lines of the journal that are compared with nothing: what `addRow` does. */
export const addRows = (rows: Rows, numbering: Numbering, taken: Rowset): void => {
  const { batch, names: list, readings, textAt } = taken;
  const { numbers, places, names, words: said } = batch;
  const { merchants, batches, others, currencies } = numbering;
  reserve(rows, rows.size + batch.rows);
  const { floats, words, small, references } = rows;
  for (let row = 0; row < batch.rows; row += 1) {
    const type = said[row * WORDS] ?? 0;
    const group = GROUPS[type] ?? NONE;
    const name = row * NAMES;
    const named = (column: number): number => names[name + column] ?? 0;
    const outcome = numbering.outcomes(readings, named(READING));
    if (group === NONE || (outcome === NOTHING && group !== CLOSE)) continue;
    const at = rows.size;
    const first = row * NUMBERS;
    const referenceAt = (column: number): number => {
      const packed = numbers[first + PACKED + column] ?? Number.NaN;
      return packed === AS_TEXT ? references.pack(textAt(row, column)) : packed;
    };
    const pan = numbers[first + PACKED + PAN] ?? Number.NaN;
    floats.time[at] = numbers[first] ?? 0;
    floats.amount[at] = numbers[first + 1] ?? Number.NaN;
    floats.card[at] = numbers[first + 2] ?? Number.NaN;
    floats.latency[at] = numbers[first + 3] ?? Number.NaN;
    floats.rrn[at] = referenceAt(RRN);
    floats.stan[at] = referenceAt(STAN);
    floats.original[at] = referenceAt(ORIGINAL);
    floats.pan[at] = pan === AS_TEXT ? references.packCard(textAt(row, PAN)) : pan;
    words.terminal[at] = terminalAt(numbering, taken, row);
    words.merchant[at] = merchants(list, named(NAME_OF.merchant));
    words.batch[at] = batches(list, named(NAME_OF.batch));
    words.line[at] = places[row * PLACES] ?? 0;
    words.record[at] = places[row * PLACES + 1] ?? 0;
    words.issuer[at] = others(list, named(NAME_OF.issuer));
    words.channel[at] = others(list, named(NAME_OF.channel));
    words.version[at] = others(list, named(NAME_OF.version));
    words.operator[at] = others(list, named(NAME_OF.operator));
    words.words[at] = outcome === APPROVED ? 0 : others(list, named(NAME_OF.text));
    words.reading[at] = numbering.readings(readings, named(READING));
    small.side[at] = TERMINAL;
    small.group[at] = group;
    small.outcome[at] = outcome === NOTHING ? APPROVED : outcome;
    small.type[at] = type;
    small.entry[at] = said[row * WORDS + 1] ?? 0;
    small.currency[at] = currencies(list, named(NAME_OF.currency));
    small.file[at] = batch.file;
    rows.size = at + 1;
  }
};
