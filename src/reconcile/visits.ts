import { cover, type Coverage } from './coverage.ts';
import { groupedBy } from './rows.ts';
import { addTrace, type Traces } from './traces.ts';

/** Records held back at most: about 2 MB. */
const HELD = 65_536;

/**
 * What every record tells of its terminal: that it was there, and its trace number. Held back until many have come
 * together and then entered one terminal after the other: what is known of a whole fleet is more than a processor has
 * at hand, and record by record it would wait for memory.
 */
export interface Visits {
  size: number;
  readonly side: Uint8Array;
  readonly terminal: Uint32Array;
  readonly batch: Uint32Array;
  readonly trace: Float64Array;
  readonly time: Float64Array;
}

export const createVisits = (): Visits => ({
  size: 0,
  side: new Uint8Array(HELD),
  terminal: new Uint32Array(HELD),
  batch: new Uint32Array(HELD),
  trace: new Float64Array(HELD),
  time: new Float64Array(HELD),
});

/** Enters what was held back. `terminals`: more than any terminal's number. */
export const enterVisits = (visits: Visits, coverage: Coverage, traces: Traces, terminals: number): void => {
  const all = Uint32Array.from({ length: visits.size }, (_one, at) => at);
  for (const at of groupedBy(visits.terminal, terminals, all)) {
    const terminal = visits.terminal[at] ?? 0;
    const trace = visits.trace[at] ?? -1;
    if (trace >= 0) addTrace(traces, terminal, visits.batch[at] ?? 0, trace);
    cover(coverage, visits.side[at] ?? 0, terminal, visits.time[at] ?? 0);
  }
  visits.size = 0;
};

/** Takes note of a record. `trace`: -1 where it has none, or one that is not counted. False: there is no more room. */
export const visit = (
  visits: Visits,
  side: number,
  terminal: number,
  batch: number,
  trace: number,
  time: number,
): boolean => {
  const at = visits.size;
  visits.side[at] = side;
  visits.terminal[at] = terminal;
  visits.batch[at] = batch;
  visits.trace[at] = trace;
  visits.time[at] = time;
  visits.size = at + 1;
  return at + 1 < HELD;
};
