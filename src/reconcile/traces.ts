import type { TraceHole } from '../model/reconciliation.ts';
import type { Tables } from './rows.ts';

/** Runs of trace numbers seen, as start and end of each; neighbours grow together, whatever the order. */
interface Runs {
  /** First number of a run to its last, and last to first. */
  readonly ends: Map<number, number>;
  readonly starts: Map<number, number>;
  count: number;
  /** Numbered by the host or by all terminals together: gaps say nothing. */
  scattered: boolean;
}

/** A terminal's batches; the one met last is at hand, because the next row nearly always belongs to it. */
interface Terminal {
  readonly batches: Map<number, Runs>;
  lastBatch: number;
  last: Runs;
}

/** Trace numbers by terminal number, then by batch number. Adding commutes. */
export type Traces = (Terminal | undefined)[];

/** More runs than this are no sequence with holes, but numbers that others use too. */
const RUNS_MOST = 64;
/**
 * A terminal's own journal misses hardly a number. Where more than one in twenty is missing, the export was narrowed
 * (approvals only, one card type), and its gaps are not findings (our inference).
 */
const MISSING_MOST = 0.05;
/** A sequence has to be long enough to be seen as one. */
const COUNT_LEAST = 10;

const include = (runs: Runs, trace: number): void => {
  if (runs.scattered || isIn(runs, trace)) return;
  runs.count += 1;
  const start = runs.starts.get(trace - 1) ?? trace;
  const end = runs.ends.get(trace + 1) ?? trace;
  runs.starts.delete(trace - 1);
  runs.ends.delete(trace + 1);
  runs.ends.set(start, end);
  runs.starts.set(end, start);
  if (runs.ends.size > RUNS_MOST) scatter(runs);
};

const scatter = (runs: Runs): void => {
  runs.scattered = true;
  runs.ends.clear();
  runs.starts.clear();
};

const noRuns = (): Runs => ({ ends: new Map(), starts: new Map(), count: 0, scattered: false });

const runsOf = (traces: Traces, terminal: number, batch: number): Runs => {
  const known = traces[terminal];
  if (known === undefined) {
    const last = noRuns();
    traces[terminal] = { batches: new Map([[batch, last]]), lastBatch: batch, last };
    return last;
  }
  if (known.lastBatch === batch) return known.last;
  let runs = known.batches.get(batch);
  if (runs === undefined) {
    runs = noRuns();
    known.batches.set(batch, runs);
  }
  known.lastBatch = batch;
  known.last = runs;
  return runs;
};

/** The number of a trace; -1 where there is none, or more than nine digits or other characters. */
export const traceNumber = (stan: string | undefined): number => {
  if (stan === undefined) return -1;
  const { length } = stan;
  if (length === 0 || length > 9) return -1;
  let value = 0;
  for (let at = 0; at < length; at += 1) {
    const digit = stan.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
};

/** Every message of a terminal takes a number, sign-ons and inquiries too. */
export const addTrace = (traces: Traces, terminal: number, batch: number, trace: number): void => {
  if (terminal === 0 || trace < 0) return;
  const runs = runsOf(traces, terminal, batch);
  if (!runs.scattered) include(runs, trace);
};

export const mergeTraces = (into: Traces, tables: Tables, from: Traces, others: Tables): void => {
  for (const [terminal, known] of from.entries()) {
    for (const [batch, other] of known?.batches ?? []) {
      const place = tables.terminals.number(others.terminals.text(terminal));
      const runs = runsOf(into, place, tables.batches.number(others.batches.text(batch)));
      if (other.scattered) scatter(runs);
      for (const [start, end] of other.ends) for (let trace = start; trace <= end; trace += 1) include(runs, trace);
    }
  }
};

const isIn = (runs: Runs, trace: number): boolean => {
  if (runs.ends.has(trace) || runs.starts.has(trace)) return true;
  for (const [start, end] of runs.ends) if (trace > start && trace < end) return true;
  return false;
};

/** Whether a terminal used this trace number, in whatever batch; undefined where its numbers are no sequence of its own. */
export const isKnownTrace = (traces: Traces, terminal: number, trace: number): boolean | undefined => {
  const known = traces[terminal];
  if (known === undefined) return undefined;
  let isScattered = false;
  for (const runs of known.batches.values()) {
    if (runs.scattered) isScattered = true;
    else if (isIn(runs, trace)) return true;
  }
  return isScattered ? undefined : false;
};

/** The smallest trace number seen of a terminal's batch; undefined where its numbers are no sequence of its own. */
export const firstTrace = (traces: Traces, terminal: number, batch: number): number | undefined => {
  const runs = traces[terminal]?.batches.get(batch);
  if (runs === undefined || runs.scattered) return undefined;
  let first: number | undefined;
  for (const start of runs.ends.keys()) if (first === undefined || start < first) first = start;
  return first;
};

/** Numbers missing between the first and the last of a terminal's sequence. */
export const holesOf = (traces: Traces, { terminals, batches: names }: Tables): TraceHole[] => {
  const holes: TraceHole[] = [];
  for (const [terminal, known] of traces.entries()) {
    for (const [batch, runs] of known?.batches ?? []) {
      if (runs.scattered || runs.count < COUNT_LEAST) continue;
      const terminalId = terminals.text(terminal) ?? '';
      const batchNo = names.text(batch);
      const own: TraceHole[] = [];
      let last: number | undefined;
      for (const [start, end] of [...runs.ends].sort(([a], [b]) => a - b)) {
        if (last !== undefined) own.push({ terminalId, batchNo, from: last + 1, to: start - 1 });
        last = end;
      }
      const missing = own.reduce((sum, { from, to }) => sum + to - from + 1, 0);
      if (missing <= (runs.count + missing) * MISSING_MOST) holes.push(...own);
    }
  }
  return holes.sort(
    (a, b) => compareText(a.terminalId, b.terminalId) || compareText(a.batchNo, b.batchNo) || a.from - b.from,
  );
};

const compareText = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);
