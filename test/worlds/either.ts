import { LINE_EVENTS } from './faults/network.ts';
import type { Fault, FaultScope, Row, Terminal } from './types.ts';

/** What a lost answer leaves behind, and what a terminal announces once more: they tell no more than the loss itself. */
const FOLLOWING: ReadonlySet<string> = new Set(['reversal-failed', 'generic-failure']);

/**
 * The scopes by which a dead or slow channel may as rightly be called the line's of one place: a channel that nobody but one
 * terminal, or one site, tried from the fault's first failure to its last shows nothing that this place's own line would not
 * show, and the scope is the smallest that fits. Told from the rows of the log alone. Nothing where a row tells the two apart:
 * another site of the channel that was tried just then, a terminal of the same site on another channel, an answer of a host.
 */
export const scopesOfLine = (fault: Fault, own: readonly Row[], all: readonly Row[]): readonly FaultScope[] => {
  const isOfChannel = fault.cause === 'payment-environment/payment-channel' && fault.scope === 'channel';
  const isOfLine = own.every(({ event }) => LINE_EVENTS.has(event) || FOLLOWING.has(event));
  if (!isOfChannel || !isOfLine || own.length === 0) return [];
  const times = own.map(({ time }) => time);
  const from = Math.min(...times);
  const to = Math.max(...times);
  const tried: readonly Terminal[] = [
    ...new Set(
      all
        .filter(({ kind, time }) => kind === 'transaction' && time >= from && time <= to)
        .map(({ terminal }) => terminal),
    ),
  ];
  const places = new Set([...tried.filter(({ channel }) => channel === fault.name), ...own.map((row) => row.terminal)]);
  const sites = new Set([...places].map(({ site }) => site));
  const [site] = sites;
  if (sites.size !== 1 || site === undefined) return [];
  const isAlone = tried.every((terminal) => terminal.site !== site || terminal.channel === fault.name);
  const ofSite: readonly FaultScope[] = isAlone ? ['site'] : [];
  return places.size === 1 ? ['terminal', ...(site.terminals.length === 1 ? ofSite : [])] : ofSite;
};
