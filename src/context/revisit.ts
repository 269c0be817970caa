import type { LogRecord } from '../model/record.ts';
import { addApproval, keepNone } from './approvals.ts';
import { type Around, createAround, findNeighbours, nearerOf } from './neighbours.ts';
import { APPROVALS_HELD } from './forget.ts';
import { type ContextState, isNeighbour } from './state.ts';
import { tally } from './tally.ts';
import { modeNumberOf, typeNumberOf } from './uses.ts';

/**
 * A second reading of a log whose rows are in no order of time: what is to be explained is known by then, and of each
 * piece of the log the approvals near it are kept. So memory grows with the alarms, whatever the order.
 */
export interface Revisit {
  readonly state: ContextState;
  /** Approvals to a piece. */
  readonly held: number;
  /** Of the alarms in the order of the state's list; undefined before the first piece. */
  found: Around | undefined;
}

/** Begins the second reading of what `state` has learnt of. Nothing more is to be learnt from it. */
export const beginRevisit = (state: ContextState, held: number = APPROVALS_HELD): Revisit => {
  tally(state.approvals, state.fleet);
  keepNone(state.approvals);
  return { state, held, found: undefined };
};

const lookAround = (revisit: Revisit): void => {
  const { state, found } = revisit;
  const { approvals, troubles } = state;
  const around = createAround(approvals);
  findNeighbours(
    approvals,
    troubles.map(({ record }) => record),
    around,
  );
  revisit.found = found === undefined ? around : nearerOf(found, around);
  // They were counted in the first reading.
  approvals.tallied = approvals.size;
  keepNone(approvals);
};

/** Meets a record again. */
export const meetAgain = (revisit: Revisit, record: LogRecord): void => {
  if (!isNeighbour(record)) return;
  const { approvals, fleet } = revisit.state;
  const terminal = record.terminalId === undefined ? undefined : fleet.terminals.get(record.terminalId);
  const { transactionType, entryMode } = record;
  addApproval(approvals, record, terminal?.number ?? 0, typeNumberOf(transactionType), modeNumberOf(entryMode));
  if (approvals.size >= revisit.held) lookAround(revisit);
};

/** Ends the second reading: the state then knows what it would know had it kept everything. */
export const endRevisit = (revisit: Revisit): void => {
  lookAround(revisit);
  const { state, found } = revisit;
  if (found !== undefined) state.around = found;
  for (const [at, trouble] of state.troubles.entries()) trouble.around = at;
  state.unsettledFrom = state.troubles.length;
  state.gathers = false;
};
