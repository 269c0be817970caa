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

/** A terminal's batches, and the runs of the one met last. */
interface Terminal {
  readonly batches: Map<number, Runs>;
  last: Runs;
}

/**
 * Trace numbers by terminal number, then by batch number. Adding commutes. In columns by terminal, because every row asks: the
 * batch met last, the number that follows its last run, and how many that run has gained which are not written down yet.
 */
export interface Traces {
  readonly terminals: (Terminal | undefined)[];
  batch: Uint32Array;
  next: Float64Array;
  gained: Uint32Array;
}

export const createTraces = (): Traces => ({
  terminals: [],
  batch: new Uint32Array(0),
  next: new Float64Array(0),
  gained: new Uint32Array(0),
});

/** Follows no number: the batch is no sequence of the terminal's own. */
const SCATTERED = -1;

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

const FIRST_TERMINALS = 64;

const widen = (traces: Traces, terminals: number): void => {
  const word = (old: Uint32Array): Uint32Array => {
    const wider = new Uint32Array(terminals);
    wider.set(old);
    return wider;
  };
  const next = new Float64Array(terminals).fill(Number.NaN);
  next.set(traces.next);
  Object.assign(traces, { next, batch: word(traces.batch), gained: word(traces.gained) });
};

/** Writes down what the last run of a terminal has gained. */
const writeDown = ({ terminals, next, gained }: Traces, terminal: number): void => {
  const more = gained[terminal] ?? 0;
  const runs = terminals[terminal]?.last;
  if (more === 0 || runs === undefined) return;
  runs.ends[runs.ends.length - 1] = (next[terminal] ?? 0) - 1;
  runs.count += more;
  gained[terminal] = 0;
};

/** The runs of a terminal's batch, which is then the one met last. */
const runsOf = (traces: Traces, terminal: number, batch: number): Runs => {
  if (terminal >= traces.next.length) widen(traces, Math.max(FIRST_TERMINALS, terminal + 1, traces.next.length * 2));
  writeDown(traces, terminal);
  let known = traces.terminals[terminal];
  if (known !== undefined && traces.batch[terminal] === batch) return known.last;
  if (known === undefined) {
    known = { batches: new Map(), last: noRuns() };
    known.batches.set(batch, known.last);
    traces.terminals[terminal] = known;
  }
  let runs = known.batches.get(batch);
  if (runs === undefined) {
    runs = noRuns();
    known.batches.set(batch, runs);
  }
  known.last = runs;
  traces.batch[terminal] = batch;
  return runs;
};

/** Notes what follows the last run of the batch met last. */
const noteNext = ({ next }: Traces, terminal: number, { scattered, ends }: Runs): void => {
  next[terminal] = scattered ? SCATTERED : (ends.at(-1) ?? Number.NaN) + 1;
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
  if (traces.batch[terminal] === batch) {
    const next = traces.next[terminal];
    if (next === SCATTERED) return;
    if (next === trace) {
      traces.next[terminal] = trace + 1;
      traces.gained[terminal] = (traces.gained[terminal] ?? 0) + 1;
      return;
    }
  }
  const runs = runsOf(traces, terminal, batch);
  include(runs, trace);
  noteNext(traces, terminal, runs);
};

/** Every terminal's batches, with all that they have gained. */
const batchesIn = (traces: Traces): readonly (readonly [number, ReadonlyMap<number, Runs>])[] =>
  [...traces.terminals.entries()].flatMap(([terminal, known]) => {
    if (known === undefined) return [];
    writeDown(traces, terminal);
    return [[terminal, known.batches] as const];
  });

const batchesOf = (traces: Traces, terminal: number): ReadonlyMap<number, Runs> | undefined => {
  writeDown(traces, terminal);
  return traces.terminals[terminal]?.batches;
};

export const mergeTraces = (into: Traces, tables: Tables, from: Traces, others: Tables): void => {
  for (const [terminal, batches] of batchesIn(from)) {
    for (const [batch, other] of batches) {
      const place = tables.terminals.number(others.terminals.text(terminal));
      const runs = runsOf(into, place, tables.batches.number(others.batches.text(batch)));
      if (other.scattered) scatter(runs);
      for (const [at, start] of other.starts.entries()) {
        for (let trace = start; trace <= (other.ends[at] ?? start); trace += 1) include(runs, trace);
      }
      noteNext(into, place, runs);
    }
  }
};

const isIn = ({ starts, ends }: Runs, trace: number): boolean =>
  trace <= (ends[runBefore(starts, trace)] ?? Number.NEGATIVE_INFINITY);

/** Whether a terminal used this trace number, in whatever batch; undefined where its numbers are no sequence of its own. */
export const isKnownTrace = (traces: Traces, terminal: number, trace: number): boolean | undefined => {
  const batches = batchesOf(traces, terminal);
  if (batches === undefined) return undefined;
  let isScattered = false;
  for (const runs of batches.values()) {
    if (runs.scattered) isScattered = true;
    else if (isIn(runs, trace)) return true;
  }
  return isScattered ? undefined : false;
};

/** The smallest trace number seen of a terminal's batch; undefined where its numbers are no sequence of its own. */
export const firstTrace = (traces: Traces, terminal: number, batch: number): number | undefined => {
  const runs = batchesOf(traces, terminal)?.get(batch);
  return runs === undefined || runs.scattered ? undefined : runs.starts[0];
};

/** Numbers missing between the first and the last of a terminal's sequence. */
export const holesOf = (traces: Traces, { terminals, batches: names }: Tables): TraceHole[] => {
  const holes: TraceHole[] = [];
  for (const [terminal, batches] of batchesIn(traces)) {
    for (const [batch, runs] of batches) {
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
