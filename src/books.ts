import type { TerminalFacts } from './context/fleet.ts';
import { beginRevisit, endRevisit, meetAgain, type Revisit } from './context/revisit.ts';
import { createLearner } from './context/learn-rows.ts';
import { type ContextState, createState, learn, mergeStates } from './context/state.ts';
import { offsetOf } from './messages/zone.ts';
import type { Rowset } from './model/batch.ts';
import type { PackedNumbers } from './model/packed.ts';
import type { LogRecord, TransactionRecord } from './model/record.ts';
import type { Reconciliation } from './model/reconciliation.ts';
import { MINUTE } from './model/units.ts';
import {
  closeSieve,
  createReconciler,
  createSieve,
  createTaker,
  finish,
  isLate,
  offer,
  offerRepeated,
  type Reconciler,
  type Seat,
  seatOf,
  type Sieve,
  siftRecord,
} from './reconcile/index.ts';

/**
 * Both sides' records while they are read: the terminals' are learnt from and compared, the host's are compared only,
 * so that a payment that failed on both sides is one alarm. Where the host's are all there is, they are learnt from.
 */
export interface Books {
  readonly state: ContextState;
  reconciler: Reconciler;
  readonly seats: Seat[];
  /** What was learnt from host records while no terminal's were seen. */
  hostOnly: ContextState | undefined;
  hasTerminal: boolean;
  /** Where this is a first look at the terminals' records. */
  readonly sieve: Sieve | undefined;
  /** Where it is the second. */
  readonly revisit: Revisit | undefined;
  /** A host's record came where none was expected. */
  isStray: boolean;
  /** Those who take whole batches, once one has come. */
  takers: readonly ((rows: Rowset) => void)[] | undefined;
}

/** What a first look at the terminals' records told. */
export interface Seen {
  readonly state: ContextState;
  readonly sieve: Sieve;
}

/**
 * What is kept while reading: all rows; only those of the hours read last, where they are in order of time; or, where they
 * are not, nothing in a first look, and in a second one what the first has told to matter.
 */
export type Keeping = 'all' | 'recent' | 'nothing' | Seen;

interface BooksOptions {
  /** Some input is said to be the host's. */
  readonly hasHost: boolean;
  /** Zone of the days in which rows are let go. */
  readonly zone: string;
  readonly keeps: Keeping;
}

export const openBooks = ({ hasHost, zone, keeps }: BooksOptions): Books => {
  const seen = typeof keeps === 'string' ? undefined : keeps;
  const state = seen?.state ?? createState();
  state.gathers = keeps === 'nothing';
  return {
    state,
    reconciler: createReconciler({
      letGoIn: keeps === 'all' || keeps === 'nothing' ? undefined : offsetOf(zone),
      alone: !hasHost,
      sieve: seen?.sieve,
    }),
    seats: [],
    hostOnly: undefined,
    hasTerminal: false,
    sieve: keeps === 'nothing' ? createSieve() : undefined,
    revisit: seen === undefined ? undefined : beginRevisit(state),
    isStray: false,
    takers: undefined,
  };
};

/** What a first look told, for the second. */
export const seenIn = ({ state, sieve }: Books): Seen | undefined =>
  sieve === undefined ? undefined : { state, sieve: closeSieve(sieve) };

const terminalIn = ({ fleet }: ContextState, { terminalId }: LogRecord): TerminalFacts | undefined =>
  terminalId === undefined ? undefined : fleet.terminals.get(terminalId);

/** The reconciler's seat for a terminal, by the number that the context gave it. */
const seatAt = ({ reconciler, seats }: Books, terminal: TerminalFacts | undefined): Seat | undefined => {
  if (terminal === undefined) return undefined;
  let seat = seats[terminal.number];
  if (seat === undefined) {
    seat = seatOf(reconciler, terminal.id);
    seats[terminal.number] = seat;
  }
  return seat;
};

/** Takes the next record, and keeps nothing of one that was approved. `packed`: its numbers, where they were packed before. */
export const enterRecord = (books: Books, record: LogRecord, packed?: PackedNumbers): void => {
  const { sieve, revisit } = books;
  if (sieve !== undefined || revisit !== undefined) {
    if (record.kind === 'host') {
      books.isStray = true;
      return;
    }
    if (revisit === undefined) learn(books.state, record);
    else meetAgain(revisit, record);
    if (record.kind === 'alarm') return;
    if (sieve !== undefined) siftRecord(sieve, record, packed);
    else offer(books.reconciler, record, seatAt(books, terminalIn(books.state, record)), packed);
    return;
  }
  if (record.kind === 'host') {
    offer(books.reconciler, record, undefined, packed);
    if (books.hasTerminal) return;
    books.hostOnly ??= createState();
    learn(books.hostOnly, record);
    return;
  }
  if (record.kind === 'transaction') {
    books.hasTerminal = true;
    books.hostOnly = undefined;
    offer(books.reconciler, record, seatAt(books, learn(books.state, record)), packed);
  } else learn(books.state, record);
};

/**
 * Takes a batch of transactions at once; false where they have to come one by one, because they are the host's, or may have
 * to do with some.
 */
export const enterRows = (books: Books, rows: Rowset): boolean => {
  const { state, reconciler, sieve, revisit } = books;
  if (rows.batch.kind !== 'transaction' || sieve !== undefined || revisit !== undefined || !reconciler.alone)
    return false;
  books.hasTerminal = true;
  books.hostOnly = undefined;
  books.takers ??= [createLearner(state), createTaker(reconciler)];
  for (const take of books.takers) take(rows);
  return true;
};

/** A host's booking that its file shows once more, the same in every detail. */
export const enterRepeated = ({ reconciler }: Books, record: TransactionRecord): void =>
  offerRepeated(reconciler, record);

/** True where rows were let go too early, or in another zone's days than `zone`: everything has to be read again. */
export const hasToReadAgain = (books: Books, zone: string, assumed: string): boolean =>
  isTooLate(books) || isLate(books.reconciler) || (books.reconciler.hasLetGo && zone !== assumed);

/** True where a row came that others, let go before it, would have mattered to. */
export const isTooLate = ({ state, reconciler, isStray }: Books): boolean => state.late || reconciler.late || isStray;

/**
 * Ends the reading: `state` then knows all that is to be explained by itself. Days are those of `zone`.
 * `namesOriginals`: the terminals' records have a column for the reference of the original.
 */
export const closeBooks = (books: Books, zone: string, namesOriginals: boolean): Reconciliation | undefined => {
  if (books.hostOnly !== undefined) mergeStates(books.state, books.hostOnly);
  if (books.revisit !== undefined) endRevisit(books.revisit);
  const { reconciler } = books;
  // Whatever read the logs may hold the books for a while yet; the rows that were kept for this need not stay as long.
  books.reconciler = createReconciler();
  if (reconciler.seen[0] + reconciler.seen[1] === 0) return undefined;
  return finish(reconciler, offsetOf(zone), namesOriginals);
};

/** The local day of an instant, YYYY-MM-DD. */
export const localDayIn = (zone: string): ((time: number) => string) => {
  const offset = offsetOf(zone);
  return (time) => new Date(time + offset(time)).toISOString().slice(0, 10);
};

/** How far one side may run ahead of the other, in the time of the records: a few pieces of a busy log. */
const LEAD_MS = 10 * MINUTE;

/**
 * Keeps two readings side by side in the time of their records, so that rows find their partners soon and can be let
 * go. Each reading asks after every piece whether it has to wait; a reading that has ended keeps nobody waiting.
 */
export const pacerOf = ({ reconciler: { latest, earliest, directions } }: Books) => {
  const ended = { terminal: false, host: false };
  const waiting: (() => void)[] = [];
  const wake = (): void => {
    for (const goOn of waiting.splice(0)) goOn();
  };
  const isAhead = (isHost: boolean): boolean => {
    if (isHost ? ended.terminal : ended.host) return false;
    const [own, other] = isHost ? ([1, 0] as const) : ([0, 1] as const);
    const isBackward = directions[own].newestFirst === true;
    // Logs that run towards each other do not keep step, and must not wait for each other.
    if (isBackward !== (directions[other].newestFirst === true)) return false;
    return isBackward ? earliest[own] < earliest[other] - LEAD_MS : latest[own] > latest[other] + LEAD_MS;
  };
  const wait = async (isHost: boolean): Promise<void> => {
    // One look after the other: what changes is what the other reading has reached.
    // oxlint-disable-next-line no-await-in-loop
    while (isAhead(isHost)) await new Promise<void>((resolve) => waiting.push(resolve));
  };
  return {
    pace: (isHost: boolean): Promise<void> | undefined => {
      wake();
      return isAhead(isHost) ? wait(isHost) : undefined;
    },
    end: (isHost: boolean): void => {
      ended[isHost ? 'host' : 'terminal'] = true;
      wake();
    },
  };
};
