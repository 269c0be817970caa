import { NUMBERS, PACKED, type Rowset, STAN } from '../model/batch.ts';
import { noteAdded, noteReach, traceOf } from './reconciler.ts';
import { TERMINAL } from './rows.ts';
import { letGo } from './settle.ts';
import type { Reconciler } from './state.ts';
import { addRows, batchAt, createNumbering, terminalAt } from './take-rows.ts';
import { addTrace } from './traces.ts';

/**
 * Takes batches of the terminals' transactions as `offer` takes their records one after the other, where no host records are
 * expected.
 */
export const createTaker = (r: Reconciler): ((taken: Rowset) => void) => {
  const numbering = createNumbering(r.rows);
  return (taken) => {
    const { batch, textAt } = taken;
    const { numbers } = batch;
    r.seen[TERMINAL] += batch.rows;
    for (let row = 0; row < batch.rows; row += 1) {
      const time = numbers[row * NUMBERS] ?? 0;
      const terminal = terminalAt(numbering, taken, row);
      noteReach(r, TERMINAL, terminal, time);
      if (terminal === 0) continue;
      const trace = traceOf(numbers[row * NUMBERS + PACKED + STAN] ?? Number.NaN, () => textAt(row, STAN));
      if (trace >= 0) addTrace(r.traces, terminal, batchAt(numbering, taken, row), trace);
    }
    const first = r.rows.size;
    addRows(r.rows, numbering, taken);
    for (let at = first; at < r.rows.size; at += 1) noteAdded(r, TERMINAL, at);
    if (r.rows.size >= r.nextLook) letGo(r);
  };
};
