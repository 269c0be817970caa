import { epochMs, minorUnits } from '../model/units.ts';
import type { Approvals } from './approvals.ts';
import { type Fleet, noteSender, type TerminalFacts, ticketsIn } from './fleet.ts';
import { SAID } from './senders.ts';
import { count, slotOf } from './slots.ts';
import { addTicket } from './tickets.ts';
import { countUse, typeNumberOf } from './uses.ts';

const SALE = typeNumberOf('SALE');

/** Counts approvals by terminal: where in a list of all of them those of each terminal begin. */
const startsOf = ({ terminal, terminals, size }: Approvals, first: number): Uint32Array => {
  const starts = new Uint32Array(terminals.list.length + 1);
  for (let index = first; index < size; index += 1) {
    const place = (terminal[index] ?? 0) + 1;
    starts[place] = (starts[place] ?? 0) + 1;
  }
  for (let place = 1; place < starts.length; place += 1)
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  return starts;
};

/** Indexes of the approvals from `first` on, terminal by terminal: a counting sort. */
const byTerminal = ({ terminal, size }: Approvals, first: number, starts: Uint32Array): Uint32Array => {
  const next = starts.slice();
  const indexes = new Uint32Array(size - first);
  for (let index = first; index < size; index += 1) {
    const group = terminal[index] ?? 0;
    const at = next[group] ?? 0;
    indexes[at] = index;
    next[group] = at + 1;
  }
  return indexes;
};

/** Counts approvals of one terminal, or of rows that name none. */
const tallyTerminal = (
  approvals: Approvals,
  fleet: Fleet,
  facts: TerminalFacts | undefined,
  indexes: Uint32Array,
  from: number,
  to: number,
): void => {
  const { tallied, currencies } = approvals;
  const { names, said } = fleet.senders;
  const nameAt = (place: number): string | undefined => names.list[said[place] ?? 0];
  for (let at = from; at < to; at += 1) {
    const index = indexes[at] ?? 0;
    const time = epochMs(approvals.time[index] ?? 0);
    const sender = (index - tallied) * SAID;
    noteSender(fleet, facts, nameAt(sender), nameAt(sender + 1), nameAt(sender + 2), time);
    if (facts === undefined) continue;
    const type = approvals.type[index] ?? 0;
    count(facts.approved, slotOf(time));
    countUse(facts.uses, time, type, approvals.entry[index] ?? 0);
    const amount = approvals.amount[index] ?? Number.NaN;
    if (Number.isNaN(amount) || (type !== SALE && type !== 0)) continue;
    addTicket(ticketsIn(facts, currencies.list[approvals.currency[index] ?? 0]), minorUnits(amount), time);
  }
};

/**
 * Counts the approvals that came since the last time in what is known of their terminals. One terminal after the other,
 * because what is known of a whole fleet is more than a processor has at hand: going through it row by row would be waiting
 * for memory.
 */
export const tally = (approvals: Approvals, fleet: Fleet): void => {
  const starts = startsOf(approvals, approvals.tallied);
  const indexes = byTerminal(approvals, approvals.tallied, starts);
  for (let terminal = 0; terminal + 1 < starts.length; terminal += 1) {
    const [from, to] = [starts[terminal] ?? 0, starts[terminal + 1] ?? 0];
    if (from < to) tallyTerminal(approvals, fleet, fleet.list[terminal], indexes, from, to);
  }
  approvals.tallied = approvals.size;
  fleet.senders.size = 0;
};
