import { isNewestFirst } from '../model/direction.ts';
import { APPROVED, GIVE_BACK, signOf } from './classify.ts';
import { cleanAlone, cleanPairs } from './clean.ts';
import { addDifference } from './clocks.ts';
import { dropRows } from './drop.ts';
import { forgetEarly, isReversedEarly, rememberEarly } from './early.ts';
import { settledKey } from './keys.ts';
import { addReferences, originalsIn, UNNAMED_MOST } from './originals.ts';
import { addAllPaid } from './paid.ts';
import { addTrades, forgetGivenBack } from './purchases.ts';
import { type Reconciler, SLACK_LEAST_MS, SLACK_MS, type ZoneOffset } from './state.ts';
import { HOST, type Rows, TERMINAL, typeOf } from './rows.ts';
import { addToBatches } from './settlements.ts';
import { cleanBySieve } from './sieve.ts';
import { addTraced, forgetTraced, isTraceable } from './traced.ts';
import { type Bucket, enter, MATCHED } from './sums.ts';

const DAY_MS = 86_400_000;

/** Local days since 1970-01-01. */
export const dayIn = (zone: ZoneOffset, time: number): number => Math.floor((time + zone(time)) / DAY_MS);

const valueOf = (rows: Rows, at: number): number => {
  const amount = rows.floats.amount[at] ?? Number.NaN;
  return Number.isNaN(amount) ? 0 : signOf(typeOf(rows, at)) * amount;
};

/** How one row enters the sums. */
interface Entry {
  readonly bucket: Bucket;
  /** It counts in its side's books. */
  readonly booked: boolean;
  /** Its row on the other side, which may name what this one leaves out. */
  readonly partner: number | undefined;
}

/** Enters a row in the sums of its day. */
export const enterSums = (r: Reconciler, zone: ZoneOffset, at: number, { bucket, booked, partner }: Entry): void => {
  const { rows } = r;
  const day = dayIn(zone, rows.floats.time[at] ?? 0);
  enter(r.ledger, rows, { at, partner, day, value: booked ? valueOf(rows, at) : 0, bucket });
};

const never = (): boolean => false;

/**
 * Remembers what is kept of all rows, also of those let go. One thing after the other for all of them: each looks into a
 * memory of its own, and taking turns row by row would be waiting for these memories.
 */
export const keepInMind = (r: Reconciler, list: Uint32Array, isReversed: (at: number) => boolean = never): void => {
  const { rows } = r;
  addTrades(r.trade, rows, list);
  addReferences(r.rising, rows, list);
  addAllPaid(r.paid, rows, list);
  addToBatches(r.batches, rows, list, r.directions[TERMINAL].newestFirst === true, isReversed);
};

const remember = (r: Reconciler, at: number): void => {
  const { floats, small } = r.rows;
  r.settled.add(settledKey(r.rows, floats.rrn[at] ?? Number.NaN, small.group[at] ?? 0));
  if (small.group[at] !== GIVE_BACK || small.side[at] !== TERMINAL || Number.isNaN(floats.original[at])) return;
  r.named.all += 1;
  if (small.outcome[at] === APPROVED) r.named.approved += 1;
};

const rememberAll = (r: Reconciler, list: Uint32Array): void => {
  for (let place = 0; place < list.length; place += 1) remember(r, list[place] ?? 0);
};

/** The rows marked in `marks`, in order. */
const markedIn = (marks: Uint8Array, size: number): Uint32Array => {
  const list = new Uint32Array(size);
  let marked = 0;
  for (let at = 0; at < size; at += 1) {
    if (marks[at] === 0) continue;
    list[marked] = at;
    marked += 1;
  }
  return list.subarray(0, marked);
};

const always = (): boolean => true;

/**
 * Sums up the rows about which there is nothing to say and marks them. `isDue`: all of a row's surroundings were read; of
 * every row, where all is read.
 */
export const settleClean = (r: Reconciler, zone: ZoneOffset, isDue: (at: number) => boolean = always): Uint8Array => {
  const isAll = isDue === always;
  const { rows } = r;
  const waiting = { keepsUnnamed: r.unnamed <= UNNAMED_MOST, hasOriginal: originalsIn(rows, r.settled) };
  if (r.alone) {
    const clean =
      r.sieve !== undefined && !isAll
        ? cleanBySieve(rows, r.sieve, waiting)
        : cleanAlone(rows, isDue, waiting, r.directions[TERMINAL].newestFirst === true);
    // Alone, rows count in no sums: there is nothing that totals could be held against.
    const list = markedIn(clean, rows.size);
    keepInMind(r, list);
    rememberAll(r, list);
    return clean;
  }
  const isBooked = (at: number): boolean => rows.small.outcome[at] === APPROVED;
  const gone = new Uint8Array(rows.size);
  const paired: number[] = [];
  // At the end all of them are there to be paired.
  const byTrace = !isAll && r.numbered.includes(false);
  for (const { terminal, host, by } of cleanPairs(rows, isDue, waiting, r.scratch, byTrace)) {
    if (by === 'trace' && !(isTraceable(rows, terminal) && isTraceable(rows, host))) continue;
    for (const [at, partner] of [
      [terminal, host],
      [host, terminal],
    ] as const) {
      gone[at] = 1;
      paired.push(at);
      enterSums(r, zone, at, { bucket: MATCHED, booked: isBooked(at), partner });
    }
    // Both bear the same number, or one of them none.
    remember(r, terminal);
    if (by === 'trace') {
      if (Number.isNaN(rows.floats.rrn[terminal])) remember(r, host);
      addTraced(r.traced, rows, terminal, host);
      r.tracedPairs += 1;
    } else r.cleanPairs += 1;
    const [own, theirs] = [rows.floats.time[terminal] ?? 0, rows.floats.time[host] ?? 0];
    addDifference(r.clocks, rows.words.terminal[terminal] ?? 0, own - theirs);
  }
  keepInMind(r, Uint32Array.from(paired));
  return gone;
};

/** Lets go of agreeing pairs that nothing still to come can touch, where both sides have moved on. */
export const letGo = (r: Reconciler): void => {
  const { rows, zone, latest, earliest, directions, slackMs } = r;
  if (zone === undefined) return;
  const isBackward = directions.map(isNewestFirst);
  const until = ([TERMINAL, HOST] as const).map((side) =>
    isBackward[side] === true ? earliest[side] + slackMs : latest[side] - slackMs,
  );
  const isDue = (at: number): boolean => {
    const time = rows.floats.time[at] ?? 0;
    const side = rows.small.side[at] === HOST ? HOST : TERMINAL;
    const reached = until[side] ?? Number.NaN;
    return isBackward[side] === true ? time > reached : time < reached;
  };
  const gone = settleClean(r, zone, isDue);
  if (gone.includes(1)) {
    // Alone there are no days to be summed up, in whatever zone.
    r.hasLetGo = !r.alone;
    for (const side of [TERMINAL, HOST]) r.forgotten[side] = until[side] ?? Number.NaN;
  }
  // Where the newest rows come first, a reversal is there before what it reverses.
  if (slackMs < SLACK_MS && !isBackward.includes(true)) {
    rememberEarly(r.early, rows, gone);
    if (isReversedEarly(r.early, rows, SLACK_MS)) r.late = true;
    forgetEarly(r.early, latest[TERMINAL] - SLACK_MS - slackMs);
  }
  dropRows(rows, gone);
  forgetTraced(r.traced, isBackward.includes(true) ? Math.max(...earliest) : Math.min(...latest));
  if (r.alone && r.sieve === undefined && rows.size > r.dense) r.slackMs = Math.max(SLACK_LEAST_MS, slackMs / 2);
  // Where the newest rows come first, or all orders are the same, what was given back may be read before the payment.
  if (!isBackward.includes(true) && r.sieve === undefined) forgetGivenBack(r.trade, rows);
  // A store that keeps most of its rows is not searched again at once.
  r.nextLook = rows.size + Math.max(r.held, rows.size / 4);
};
