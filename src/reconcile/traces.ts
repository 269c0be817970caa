import type { TraceHole } from '../model/reconciliation.ts';
import type { Tables } from './rows.ts';

/** Runs of trace numbers seen, in order, none touching the next; the same whatever the order in which numbers come. */
interface Runs {
  /** First number of each run. */
  readonly starts: number[];
  /** Last number of each run. */
  readonly ends: number[];
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

/** Index of the last run that starts at or before a number; -1 where all start later. */
const runBefore = (starts: readonly number[], trace: number): number => {
  // Numbers rise: it nearly always is the last run.
  let high = starts.length - 1;
  if (high < 0 || trace >= (starts[high] ?? 0)) return high;
  let low = -1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= trace) low = middle;
    else high = middle - 1;
  }
  return low;
};

const include = (runs: Runs, trace: number): void => {
  if (runs.scattered) return;
  const { starts, ends } = runs;
  const before = runBefore(starts, trace);
  const end = ends[before] ?? Number.NEGATIVE_INFINITY;
  if (trace <= end) return;
  runs.count += 1;
  const next = before + 1;
  const meetsNext = starts[next] === trace + 1;
  if (end === trace - 1) {
    ends[before] = meetsNext ? (ends[next] ?? trace) : trace;
    if (!meetsNext) return;
    starts.splice(next, 1);
    ends.splice(next, 1);
  } else if (meetsNext) starts[next] = trace;
  else {
    starts.splice(next, 0, trace);
    ends.splice(next, 0, trace);
    if (starts.length > RUNS_MOST) scatter(runs);
  }
};

const scatter = (runs: Runs): void => {
  runs.scattered = true;
  runs.ends.length = 0;
  runs.starts.length = 0;
};

const noRuns = (): Runs => ({ starts: [], ends: [], count: 0, scattered: false });

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

/** Longer numbers are no traces. */
export const TRACE_DIGITS = 9;

/** The number of a trace; -1 where there is none, or more than nine digits or other characters. */
export const traceNumber = (stan: string | undefined): number => {
  if (stan === undefined) return -1;
  const { length } = stan;
  if (length === 0 || length > TRACE_DIGITS) return -1;
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
      for (const [at, start] of other.starts.entries()) {
        for (let trace = start; trace <= (other.ends[at] ?? start); trace += 1) include(runs, trace);
      }
    }
  }
};

const isIn = ({ starts, ends }: Runs, trace: number): boolean =>
  trace <= (ends[runBefore(starts, trace)] ?? Number.NEGATIVE_INFINITY);

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
  return runs === undefined || runs.scattered ? undefined : runs.starts[0];
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
      for (const [at, start] of runs.starts.entries()) {
        const last = runs.ends[at - 1];
        if (last !== undefined) own.push({ terminalId, batchNo, from: last + 1, to: start - 1 });
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
