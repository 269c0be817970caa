import type { TransactionRecord } from '../model/record.ts';
import { GIVE_BACK, groupOf, NONE, PAYMENT } from './classify.ts';
import { CLAIMED, type Found } from './found.ts';
import { addRow, HOST, type Rows } from './rows.ts';
import type { Reconciler } from './state.ts';

/** More rows than this that stand in their file twice are how the export is made, and are not kept to be told. */
const ECHOES_MOST = 1000;
/** Hosts hardly ever book twice: where more than one row in fifty is repeated, the export repeats rows (own inference). */
const HABIT_LEAST = 4;
const HABIT_SHARE = 0.02;
/** Two repeated rows this close in a file are a stretch of it that was put together from two overlapping exports. */
const STRETCH_ROWS = 2;

/** A booking that the host's file shows once more, the same in every detail. It moves no money in the sums. */
export const offerRepeated = (r: Reconciler, record: TransactionRecord): void => {
  const group = groupOf(record.transactionType);
  if (record.kind !== 'host' || (group !== PAYMENT && group !== GIVE_BACK)) return;
  r.echoes += 1;
  if (r.echoes > ECHOES_MOST || !addRow(r.rows, record)) return;
  r.rows.small.group[r.rows.size - 1] = NONE;
};

export const isEcho = ({ small }: Rows, at: number): boolean => small.group[at] === NONE;

/** Repeated rows of which it is open whether they were booked twice or only exported twice. */
export const echoesIn = ({ rows, echoes, seen }: Reconciler): readonly number[] => {
  if (echoes > ECHOES_MOST || (echoes >= HABIT_LEAST && echoes > seen[HOST] * HABIT_SHARE)) return [];
  const { small, words, floats } = rows;
  const all: number[] = [];
  for (let at = 0; at < rows.size; at += 1) if (isEcho(rows, at)) all.push(at);
  const place = (at: number): number => words.record[at] ?? 0;
  const isSame = (a: number, b: number): boolean =>
    floats.time[a] === floats.time[b] && floats.amount[a] === floats.amount[b] && floats.rrn[a] === floats.rrn[b];
  const isStretch = (at: number): boolean =>
    all.some(
      (other) =>
        small.file[other] === small.file[at] &&
        Math.abs(place(other) - place(at)) <= STRETCH_ROWS &&
        !isSame(other, at),
    );
  return all.filter((at) => !isStretch(at));
};

export const judgeEchoes = (echoes: readonly number[]): Found[] =>
  echoes.map((at) => ({
    kind: 'duplicate',
    mismatch: 'duplicate',
    terminal: undefined,
    host: at,
    verdict: 'in-doubt',
    actor: 'merchant-manager',
    deadline: CLAIMED,
    facts: { sameMessage: true },
  }));
