import { HOUR, MINUTE } from '../model/units.ts';
import { APPROVED } from './classify.ts';
import { addDifference, type Clocks, type ClockView, viewClocks } from './clocks.ts';
import { OFFSET_MOST_MS, pairByContent } from './content.ts';
import { NO_KEY, rrnKey, traceKeyAt } from './keys.ts';
import { amountsDiffer, type Candidate, cardsAgree, mayBeSame, misfitOf, numbersDiffer, takeBest } from './likeness.ts';
import { placesOf } from './places.ts';
import { HOST, type Rows } from './rows.ts';
import { type Shelf, shelve } from './shelves.ts';
import { comesTo, isSplit } from './split.ts';

/** What a pair was matched on. */
export type MatchedBy = 'rrn' | 'trace' | 'content';

/** Rows of one booking: usually one of each side; several where it was split or repeated. */
export interface Match {
  readonly terminal: number;
  readonly host: number;
  readonly by: MatchedBy;
  /** Further rows that bear the same number: parts of a split, or the same message booked again. */
  readonly more: number[];
}

export interface Pairing {
  readonly matches: readonly Match[];
  /** Rows with a partner, split parts included. */
  readonly partnered: Uint8Array;
  readonly clock: ClockView;
}

/**
 * Trace numbers start again with every batch, or after 999999: two rows of one number are one message only within
 * half a day of each other; without the same amount or card, only within the minutes that one message takes.
 */
const TRACE_SPAN_MS = 12 * HOUR;
/** The same batch too is one message within a business day and its cut-over. */
const BATCH_SPAN_MS = 28 * HOUR;
const TRACE_CLOSE_MS = 10 * MINUTE;

/**
 * Finds partners among the rows that are left: by reference number, else by terminal, batch and trace number, else by
 * terminal, time, amount and card. `clocks` holds what the clean pairs told of the clocks, and learns from the rest; `clean`:
 * how many there were of these.
 */
export const pairRows = (
  rows: Rows,
  clocks: Clocks,
  clean: { readonly byRrn: number; readonly byTrace: number },
): Pairing => {
  const { floats, words, small } = rows;
  const partnered = new Uint8Array(rows.size);
  const matches: Match[] = [];
  const matchOf = new Map<number, Match>();
  const isOpen = (at: number): boolean => partnered[at] === 0;
  const time = (at: number): number => floats.time[at] ?? 0;
  const amount = (at: number): number => floats.amount[at] ?? Number.NaN;
  const terminalOf = (at: number): number => words.terminal[at] ?? 0;
  const places = placesOf(rows);

  const pair = (terminal: number, host: number, by: MatchedBy): Match => {
    const match: Match = { terminal, host, by, more: [] };
    partnered[terminal] = 1;
    partnered[host] = 1;
    matches.push(match);
    matchOf.set(terminal, match);
    matchOf.set(host, match);
    if (by !== 'content') addDifference(clocks, terminalOf(terminal), time(terminal) - time(host));
    return match;
  };

  // 1. Reference number. Currencies must agree where both are named.
  const byRrn = shelve(rows, (at) => rrnKey(rows, at), isOpen);
  for (const shelf of byRrn.values()) {
    const candidates: Candidate[] = [];
    for (const terminal of shelf.terminal) {
      for (const host of shelf.host) {
        if (!mayBeSame(terminalOf(terminal), terminalOf(host))) continue;
        if (!mayBeSame(small.currency[terminal], small.currency[host])) continue;
        const apart = Math.abs(time(terminal) - time(host));
        candidates.push({ terminal, host, misfit: misfitOf(rows, terminal, host), apart });
      }
    }
    takeBest(rows, candidates, ({ terminal, host }) => pair(terminal, host, 'rrn'));
  }
  const rrnUsed = clean.byRrn + matches.length > 0;
  let clock = viewClocks(clocks);
  const rrnsDiffer = (a: number, b: number): boolean => rrnUsed && numbersDiffer(rows, 'rrn', a, b);

  // 2. Terminal, batch and trace number. Rows whose reference numbers differ, where these are known to be shared, do not match.
  /** Milliseconds between two rows of one message by their trace number, on corrected clocks; undefined where they are none. */
  const apartByTrace = (terminal: number, host: number): number | undefined => {
    if (!mayBeSame(words.batch[terminal], words.batch[host])) return undefined;
    if (!mayBeSame(small.currency[terminal], small.currency[host])) return undefined;
    if (rrnsDiffer(terminal, host) || cardsAgree(rows, terminal, host) === false) return undefined;
    const apart = Math.abs(time(terminal) - clock.offsetOf(terminalOf(terminal)) - time(host));
    const sameBatch = words.batch[terminal] !== 0 && words.batch[terminal] === words.batch[host];
    return apart > (sameBatch ? BATCH_SPAN_MS : OFFSET_MOST_MS) ? undefined : apart;
  };
  /** One row of one side that several of the other come to. */
  const pairSplit = ({ terminal, host }: Shelf): void => {
    for (const [whole, parts] of [
      [terminal, host],
      [host, terminal],
    ] as const) {
      if (parts.length < 2) continue;
      for (const one of whole) {
        const isTerminal = small.side[one] !== HOST;
        const own = parts.filter(
          (at) =>
            isOpen(at) && (isTerminal ? apartByTrace(one, at) : apartByTrace(at, one)) !== undefined && at !== one,
        );
        const [first, ...rest] = own;
        if (first === undefined || rest.length === 0 || !comesTo(rows, own, amount(one))) continue;
        const match = isTerminal ? pair(one, first, 'trace') : pair(first, one, 'trace');
        match.more.push(...rest);
      }
    }
  };
  const byTrace = shelve(
    rows,
    (at) => {
      const place = places.of(at);
      return place === undefined ? NO_KEY : traceKeyAt(rows, at, place);
    },
    () => true,
  );
  /**
   * Pairs rows of one trace number that agree in amount or card, or stand within so many milliseconds of each other; where
   * the place is more than one terminal, only what is then `left`, went through
   * on both sides, and is alone at its time.
   */
  const pairByTrace = (closeByMs: number, left: boolean): void => {
    for (const all of byTrace.values()) {
      const shelf = { terminal: all.terminal.filter(isOpen), host: all.host.filter(isOpen) };
      if (shelf.terminal.length === 0 || shelf.host.length === 0) continue;
      if (shelf.terminal.length + shelf.host.length > 2) pairSplit(shelf);
      const isOnly = (terminal: number, host: number): boolean =>
        left &&
        small.outcome[terminal] === APPROVED &&
        small.outcome[host] === APPROVED &&
        shelf.terminal.every((at) => at === terminal || (apartByTrace(at, host) ?? closeByMs + 1) > closeByMs) &&
        shelf.host.every((at) => at === host || (apartByTrace(terminal, at) ?? closeByMs + 1) > closeByMs);
      const candidates: Candidate[] = [];
      for (const terminal of shelf.terminal) {
        for (const host of shelf.host) {
          const apart = isOpen(terminal) && isOpen(host) ? apartByTrace(terminal, host) : undefined;
          if (apart === undefined) continue;
          if (amountsDiffer(rows, terminal, host) && cardsAgree(rows, terminal, host) !== true) {
            if (apart > closeByMs || !(places.areTerminals || isOnly(terminal, host))) continue;
          }
          candidates.push({ terminal, host, misfit: misfitOf(rows, terminal, host), apart });
        }
      }
      takeBest(rows, candidates, ({ terminal, host }) => pair(terminal, host, 'trace'));
    }
  };
  pairByTrace(TRACE_CLOSE_MS, false);
  clock = viewClocks(clocks);
  // A host that writes the time of its booking runs is hours away from every payment alike.
  pairByTrace(Math.max(TRACE_CLOSE_MS, clock.spread), true);
  const traceUsed =
    clean.byTrace > 0 ||
    matches.some(
      ({ terminal, host }) =>
        !Number.isNaN(floats.stan[terminal]) &&
        !Number.isNaN(floats.stan[host]) &&
        !numbersDiffer(rows, 'stan', terminal, host),
    );

  // Rows left over under a number that others were paired by belong to the pair they fit.
  const attached = new Set(matches.flatMap(({ more }) => more));
  const attach = (shelf: Shelf, fits: (at: number, match: Match) => boolean): void => {
    const paired = shelf.terminal.flatMap((at) => matchOf.get(at) ?? []);
    if (paired.length === 0) return;
    for (const at of [...shelf.terminal, ...shelf.host]) {
      if (!isOpen(at) || attached.has(at)) continue;
      const match = paired.find((one) => fits(at, one));
      if (match === undefined) continue;
      match.more.push(at);
      attached.add(at);
    }
  };
  const sameMoney = (at: number, { terminal }: Match): boolean =>
    mayBeSame(small.currency[at], small.currency[terminal]) && mayBeSame(terminalOf(at), terminalOf(terminal));
  const ownIn = (at: number, match: Match): number => (small.side[at] === HOST ? match.host : match.terminal);
  const sameNumber = (at: number, match: Match): boolean => {
    const own = ownIn(at, match);
    return (
      sameMoney(at, match) &&
      mayBeSame(words.batch[at], words.batch[own]) &&
      Math.abs(time(at) - time(own)) <= TRACE_SPAN_MS &&
      cardsAgree(rows, at, own) !== false
    );
  };
  const sameMessage = (at: number, match: Match): boolean => {
    const own = ownIn(at, match);
    return sameNumber(at, match) && !rrnsDiffer(at, own) && !amountsDiffer(rows, at, own);
  };
  /** A part of a split that bears a reference number of its own: the rest of the sum stands under the same trace number. */
  const attachParts = (shelf: Shelf): void => {
    for (const match of shelf.terminal.flatMap((at) => matchOf.get(at) ?? [])) {
      if (match.more.length > 0 || !amountsDiffer(rows, match.terminal, match.host)) continue;
      const parts = amount(match.terminal) < amount(match.host) ? shelf.terminal : shelf.host;
      const rest = parts.filter((at) => isOpen(at) && !attached.has(at) && sameNumber(at, match));
      const missing = Math.abs(amount(match.terminal) - amount(match.host));
      if (!comesTo(rows, rest, missing)) continue;
      match.more.push(...rest);
      for (const at of rest) attached.add(at);
    }
  };
  for (const shelf of byRrn.values()) attach(shelf, sameMoney);
  for (const shelf of byTrace.values()) {
    if (shelf.terminal.length + shelf.host.length < 2) continue;
    attachParts(shelf);
    attach(shelf, sameMessage);
  }

  // 3. Terminal, time, amount and card.
  const known = pairByContent({
    rows,
    places,
    clocks,
    isLoose: (at) => isOpen(at) && !attached.has(at),
    areOthers: (a, b) => rrnsDiffer(a, b) || (traceUsed && numbersDiffer(rows, 'stan', a, b)),
    pair: (terminal, host) => void pair(terminal, host, 'content'),
  });
  for (const match of matches) if (isSplit(rows, match)) for (const at of match.more) partnered[at] = 1;
  return { matches, partnered, clock: known };
};
