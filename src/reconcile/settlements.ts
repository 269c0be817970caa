import type { SettlementDifference } from '../model/reconciliation.ts';
import { minorUnits } from '../model/units.ts';
import { APPROVED, CLOSE, GIVE_BACK, PAYMENT, signOf } from './classify.ts';
import { orderOf } from './order.ts';
import { recordAt, type Rows, TERMINAL, typeOf } from './rows.ts';

/** Sums of one batch of one terminal in one currency, several ways that terminals state them. */
interface Batch {
  /** First row of the batch, any outcome. */
  from: number;
  sales: number;
  givenBack: number;
}

/** Batches by terminal number, batch number and currency number. Adding commutes. */
export interface Batches {
  readonly known: Map<string, Batch>;
  /** Of each terminal number the batch met last, which its next row nearly always belongs to. */
  readonly latest: Latest[];
}

interface Latest {
  readonly number: number;
  readonly currency: number;
  readonly batch: Batch;
}

export const createBatches = (): Batches => ({ known: new Map(), latest: [] });

const keyOf = (rows: Rows, at: number): string | undefined => {
  const batch = rows.words.batch[at] ?? 0;
  const terminal = rows.words.terminal[at] ?? 0;
  return batch === 0 || terminal === 0 ? undefined : `${terminal} ${batch} ${rows.small.currency[at]}`;
};

/** The batch of a row, begun where it is the first of it; undefined where the row names none. */
const batchOf = ({ known, latest }: Batches, rows: Rows, at: number): Batch | undefined => {
  const number = rows.words.batch[at] ?? 0;
  if (number === 0) return undefined;
  const terminal = rows.words.terminal[at] ?? 0;
  const currency = rows.small.currency[at] ?? 0;
  const last = latest[terminal];
  if (last?.number === number && last.currency === currency) return last.batch;
  const key = keyOf(rows, at);
  if (key === undefined) return undefined;
  let batch = known.get(key);
  if (batch === undefined) {
    batch = { from: Number.POSITIVE_INFINITY, sales: 0, givenBack: 0 };
    known.set(key, batch);
  }
  latest[terminal] = { number, currency, batch };
  return batch;
};

/** Adds a row of the terminal's side. `isReversed`: its reversal was answered, so it is in no batch. */
export const addToBatch = (batches: Batches, rows: Rows, at: number, isReversed: boolean): void => {
  const { floats, small } = rows;
  const group = small.group[at];
  if (small.side[at] !== TERMINAL || (group !== PAYMENT && group !== GIVE_BACK)) return;
  const batch = batchOf(batches, rows, at);
  if (batch === undefined) return;
  batch.from = Math.min(batch.from, floats.time[at] ?? 0);
  const amount = floats.amount[at] ?? Number.NaN;
  if (small.outcome[at] !== APPROVED || isReversed || Number.isNaN(amount)) return;
  const sign = signOf(typeOf(rows, at));
  if (sign > 0) batch.sales += amount;
  else if (sign < 0) batch.givenBack += amount;
};

export interface Unbalanced {
  readonly row: number;
  readonly difference: SettlementDifference;
}

/**
 * Settlements whose stated total is none of the totals of their batch: net, sales alone, or sales and refunds together.
 * A terminal's first batch in the log may have begun before it, and is not judged.
 */
export const unbalancedSettlements = (batches: Batches, rows: Rows): Unbalanced[] => {
  const { floats, small, tables, words } = rows;
  const firstOf = new Map<number, number>();
  for (const [key, { from }] of batches.known) {
    const terminal = Number(key.slice(0, key.indexOf(' ')));
    firstOf.set(terminal, Math.min(from, firstOf.get(terminal) ?? from));
  }
  const found: Unbalanced[] = [];
  for (let at = 0; at < rows.size; at += 1) {
    if (small.side[at] !== TERMINAL || small.group[at] !== CLOSE) continue;
    const stated = floats.amount[at] ?? Number.NaN;
    const key = keyOf(rows, at);
    const batch = key === undefined ? undefined : batches.known.get(key);
    const terminal = words.terminal[at] ?? 0;
    if (Number.isNaN(stated) || batch === undefined || batch.from === firstOf.get(terminal)) continue;
    const { sales, givenBack } = batch;
    if ([sales - givenBack, sales, sales + givenBack].includes(stated)) continue;
    const difference = {
      terminalId: tables.terminals.text(terminal),
      batchNo: tables.batches.text(words.batch[at] ?? 0),
      currency: tables.currencies.text(small.currency[at] ?? 0),
      stated: minorUnits(stated),
      booked: minorUnits(sales - givenBack),
      source: recordAt(rows, at).source,
    };
    found.push({ row: at, difference });
  }
  const order = orderOf(rows);
  return found.sort((a, b) => order(a.row, b.row));
};
