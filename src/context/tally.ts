import { epochMs, minorUnits } from '../model/units.ts';
import type { Approvals } from './approvals.ts';
import { type Fleet, noteSender, ticketsIn } from './fleet.ts';
import { count, slotOf } from './slots.ts';
import { addTicket } from './tickets.ts';
import { countUse, typeNumberOf } from './uses.ts';

const SALE = typeNumberOf('SALE');

/** Indexes of the approvals from `first` on, terminal by terminal: a counting sort. */
const byTerminal = (approvals: Approvals, first: number): Uint32Array => {
  const next = new Uint32Array(approvals.terminals.list.length + 1);
  for (let index = first; index < approvals.size; index += 1) {
    const place = (approvals.terminal[index] ?? 0) + 1;
    next[place] = (next[place] ?? 0) + 1;
  }
  for (let place = 1; place < next.length; place += 1) next[place] = (next[place] ?? 0) + (next[place - 1] ?? 0);
  const indexes = new Uint32Array(approvals.size - first);
  for (let index = first; index < approvals.size; index += 1) {
    const terminal = approvals.terminal[index] ?? 0;
    const at = next[terminal] ?? 0;
    indexes[at] = index;
    next[terminal] = at + 1;
  }
  return indexes;
};

/**
 * Counts the approvals that came since the last time in what is known of their terminals. One terminal after the other,
 * because what is known of a whole fleet is more than a processor has at hand: going through it row by row would be waiting
 * for memory.
 */
export const tally = (approvals: Approvals, fleet: Fleet): void => {
  const first = approvals.tallied;
  const { names, merchant, channel, version } = fleet.senders;
  const nameIn = (column: Uint32Array, index: number): string | undefined => names.list[column[index - first] ?? 0];
  let last = 0;
  let facts = fleet.list[last];
  for (const index of byTerminal(approvals, first)) {
    const terminal = approvals.terminal[index] ?? 0;
    if (terminal !== last) {
      last = terminal;
      facts = fleet.list[terminal];
    }
    const time = epochMs(approvals.time[index] ?? 0);
    noteSender(fleet, facts, nameIn(merchant, index), nameIn(channel, index), nameIn(version, index), time);
    if (facts === undefined) continue;
    const type = approvals.type[index] ?? 0;
    count(facts.approved, slotOf(time));
    countUse(facts.uses, time, type, approvals.entry[index] ?? 0);
    const amount = approvals.amount[index] ?? Number.NaN;
    if (Number.isNaN(amount) || (type !== SALE && type !== 0)) continue;
    addTicket(ticketsIn(facts, approvals.currencies.list[approvals.currency[index] ?? 0]), minorUnits(amount), time);
  }
  approvals.tallied = approvals.size;
  fleet.senders.size = 0;
};
