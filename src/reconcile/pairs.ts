import { HOUR, MINUTE, SECOND } from '../model/units.ts';
import { APPROVED, CLOSE } from './classify.ts';
import { addDifference, type Clocks, type ClockView, viewClocks } from './clocks.ts';
import { contentKeyAt, NO_KEY, rrnKey, traceKeyAt } from './keys.ts';
import { placesOf } from './places.ts';
import { comparable } from './names.ts';
import { cardsAgree, HOST, orderOf, type Rows, TERMINAL } from './rows.ts';

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
/** Without any number: as long as a terminal waits for its host and the holder for a receipt, with some room. */
const CONTENT_CARD_MS = 5 * MINUTE;
const CONTENT_MS = 2 * MINUTE;
/** A whole zone apart is still one clock error; more is another day's payment. */
const OFFSET_MOST_MS = 14 * HOUR;

interface Candidate {
  readonly terminal: number;
  readonly host: number;
  /** Lower is better: 0 where the amounts agree. */
  readonly misfit: number;
  readonly apart: number;
}

/** Takes the best candidate first, each row once; a total order decides between equals. */
const takeBest = (rows: Rows, candidates: Candidate[], take: (one: Candidate) => void): void => {
  const order = orderOf(rows);
  const taken = new Set<number>();
  candidates.sort(
    (a, b) => a.misfit - b.misfit || a.apart - b.apart || order(a.terminal, b.terminal) || order(a.host, b.host),
  );
  for (const one of candidates) {
    if (taken.has(one.terminal) || taken.has(one.host)) continue;
    taken.add(one.terminal);
    taken.add(one.host);
    take(one);
  }
};

interface Shelf {
  readonly terminal: number[];
  readonly host: number[];
}

const shelve = (rows: Rows, keyOf: (at: number) => number, isOpen: (at: number) => boolean): Map<number, Shelf> => {
  const shelves = new Map<number, Shelf>();
  for (let at = 0; at < rows.size; at += 1) {
    if (!isOpen(at) || rows.small.group[at] === CLOSE) continue;
    const key = keyOf(at);
    if (key === NO_KEY) continue;
    let shelf = shelves.get(key);
    if (shelf === undefined) {
      shelf = { terminal: [], host: [] };
      shelves.set(key, shelf);
    }
    (rows.small.side[at] === HOST ? shelf.host : shelf.terminal).push(at);
  }
  return shelves;
};

/**
 * Finds partners among the rows that are left: by reference number, else by terminal, batch and trace number, else by
 * terminal, time, amount and card. `clocks` holds what the clean pairs told of the clocks, and learns from the rest.
 */
export const pairRows = (rows: Rows, clocks: Clocks, cleanByRrn: number): Pairing => {
  const { floats, words, small } = rows;
  const partnered = new Uint8Array(rows.size);
  const matches: Match[] = [];
  const matchOf = new Map<number, Match>();
  const isOpen = (at: number): boolean => partnered[at] === 0;
  const time = (at: number): number => floats.time[at] ?? 0;
  const terminalOf = (at: number): number => words.terminal[at] ?? 0;
  const places = placesOf(rows);
  const keyAt = (at: number, keyOf: (rows: Rows, at: number, place: number) => number): number => {
    const place = places.of(at);
    return place === undefined ? NO_KEY : keyOf(rows, at, place);
  };
  const mayDiffer = (a: number, b: number): boolean => a === b || a === 0 || b === 0;
  const amountsDiffer = (a: number, b: number): boolean =>
    floats.amount[a] !== floats.amount[b] && !(Number.isNaN(floats.amount[a]) && Number.isNaN(floats.amount[b]));
  const misfit = (a: number, b: number): number =>
    (amountsDiffer(a, b) ? 4 : 0) +
    (mayDiffer(small.type[a] ?? 0, small.type[b] ?? 0) ? 0 : 2) +
    (small.outcome[a] === small.outcome[b] ? 0 : 1);

  const pair = (terminal: number, host: number, by: MatchedBy): void => {
    const match: Match = { terminal, host, by, more: [] };
    partnered[terminal] = 1;
    partnered[host] = 1;
    matches.push(match);
    matchOf.set(terminal, match);
    matchOf.set(host, match);
    if (by !== 'content') addDifference(clocks, terminalOf(terminal), time(terminal) - time(host));
  };

  /** Rows left over under a number that others were paired by belong to the pair they fit. */
  const attach = (shelf: Shelf, fits: (at: number, match: Match) => boolean): void => {
    const paired = shelf.terminal.flatMap((at) => matchOf.get(at) ?? []);
    if (paired.length === 0) return;
    for (const at of [...shelf.terminal, ...shelf.host]) {
      if (isOpen(at)) paired.find((match) => fits(at, match))?.more.push(at);
    }
  };

  // 1. Reference number. Currencies must agree where both are named.
  const byRrn = shelve(rows, (at) => rrnKey(rows, at), isOpen);
  for (const shelf of byRrn.values()) {
    const candidates: Candidate[] = [];
    for (const terminal of shelf.terminal) {
      for (const host of shelf.host) {
        if (!mayDiffer(terminalOf(terminal), terminalOf(host))) continue;
        if (!mayDiffer(small.currency[terminal] ?? 0, small.currency[host] ?? 0)) continue;
        const apart = Math.abs(time(terminal) - time(host));
        candidates.push({ terminal, host, misfit: misfit(terminal, host), apart });
      }
    }
    takeBest(rows, candidates, ({ terminal, host }) => pair(terminal, host, 'rrn'));
  }
  const rrnUsed = cleanByRrn + matches.length > 0;
  let clock = viewClocks(clocks);
  const apartOf = (terminal: number, host: number): number =>
    Math.abs(time(terminal) - clock.offsetOf(terminalOf(terminal)) - time(host));
  const rrnsDiffer = (a: number, b: number): boolean => {
    const left = comparable(floats.rrn[a] ?? Number.NaN);
    const right = comparable(floats.rrn[b] ?? Number.NaN);
    return rrnUsed && !Number.isNaN(left) && !Number.isNaN(right) && left !== right;
  };

  // 2. Terminal, batch and trace number. Rows whose reference numbers differ, where these are known to be shared, do not match.
  const byTrace = shelve(rows, (at) => keyAt(at, traceKeyAt), isOpen);
  for (const shelf of byTrace.values()) {
    if (shelf.terminal.length === 0 || shelf.host.length === 0) continue;
    const candidates: Candidate[] = [];
    for (const terminal of shelf.terminal) {
      for (const host of shelf.host) {
        if (!mayDiffer(words.batch[terminal] ?? 0, words.batch[host] ?? 0)) continue;
        if (!mayDiffer(small.currency[terminal] ?? 0, small.currency[host] ?? 0)) continue;
        if (rrnsDiffer(terminal, host)) continue;
        const cards = cardsAgree(rows, terminal, host);
        const apart = apartOf(terminal, host);
        const sameBatch = words.batch[terminal] !== 0 && words.batch[terminal] === words.batch[host];
        if (cards === false || apart > (sameBatch ? BATCH_SPAN_MS : OFFSET_MOST_MS)) continue;
        const isClose = places.areTerminals && apart <= TRACE_CLOSE_MS;
        if (amountsDiffer(terminal, host) && cards !== true && !isClose) continue;
        candidates.push({ terminal, host, misfit: misfit(terminal, host), apart });
      }
    }
    takeBest(rows, candidates, ({ terminal, host }) => pair(terminal, host, 'trace'));
  }
  const traceUsed = matches.some(
    ({ terminal, host }) =>
      !Number.isNaN(floats.stan[terminal]) &&
      comparable(floats.stan[terminal] ?? Number.NaN) === comparable(floats.stan[host] ?? Number.NaN),
  );
  const tracesDiffer = (a: number, b: number): boolean => {
    const left = comparable(floats.stan[a] ?? Number.NaN);
    const right = comparable(floats.stan[b] ?? Number.NaN);
    return traceUsed && !Number.isNaN(left) && !Number.isNaN(right) && left !== right;
  };
  const sameMoney = (at: number, { terminal }: Match): boolean =>
    mayDiffer(small.currency[at] ?? 0, small.currency[terminal] ?? 0) &&
    mayDiffer(terminalOf(at), terminalOf(terminal));
  for (const shelf of byRrn.values()) attach(shelf, sameMoney);
  const attached = new Set(matches.flatMap(({ more }) => more));
  const sameMessage = (at: number, match: Match): boolean => {
    const own = small.side[at] === HOST ? match.host : match.terminal;
    return (
      !attached.has(at) &&
      sameMoney(at, match) &&
      mayDiffer(words.batch[at] ?? 0, words.batch[own] ?? 0) &&
      Math.abs(time(at) - time(own)) <= TRACE_SPAN_MS &&
      !rrnsDiffer(at, own) &&
      !amountsDiffer(at, own) &&
      cardsAgree(rows, at, own) !== false
    );
  };
  for (const shelf of byTrace.values()) attach(shelf, sameMessage);
  for (const { more } of matches) for (const at of more) attached.add(at);

  // 3. Terminal, time, amount and card.
  const loose = (at: number): boolean => isOpen(at) && !attached.has(at);
  learnFromUnique(
    rows,
    shelve(rows, (at) => keyAt(at, contentKeyAt), loose),
    clocks,
  );
  clock = viewClocks(clocks);
  const byContent = shelve(rows, (at) => keyAt(at, contentKeyAt), loose);
  for (const shelf of byContent.values()) {
    if (shelf.terminal.length === 0 || shelf.host.length === 0) continue;
    const host = [...shelf.host].sort((a, b) => time(a) - time(b));
    const candidates: Candidate[] = [];
    for (const terminal of shelf.terminal) {
      const here = time(terminal) - clock.offsetOf(terminalOf(terminal));
      for (let at = firstFrom(host, time, here - CONTENT_CARD_MS); at < host.length; at += 1) {
        const other = host[at] ?? 0;
        const apart = Math.abs(here - time(other));
        if (time(other) > here + CONTENT_CARD_MS) break;
        if (rrnsDiffer(terminal, other) || tracesDiffer(terminal, other)) continue;
        const cards = cardsAgree(rows, terminal, other);
        if (cards === false || (cards === undefined && apart > CONTENT_MS)) continue;
        candidates.push({ terminal, host: other, misfit: misfit(terminal, other) + (cards ? 0 : 1), apart });
      }
    }
    takeBest(rows, candidates, ({ terminal, host: other }) => pair(terminal, other, 'content'));
  }

  // 4. The same without the amount: one card, one terminal, one moment, and both say it went through.
  const differing: Candidate[] = [];
  const hosts = new Map<number, number[]>();
  for (let at = 0; at < rows.size; at += 1) {
    const place = places.of(at);
    if (small.side[at] !== HOST || !loose(at) || place === undefined) continue;
    const list = hosts.get(place);
    if (list === undefined) hosts.set(place, [at]);
    else list.push(at);
  }
  for (const list of hosts.values()) list.sort((a, b) => time(a) - time(b));
  for (let terminal = 0; terminal < rows.size; terminal += 1) {
    if (small.side[terminal] !== TERMINAL || !loose(terminal) || small.outcome[terminal] !== APPROVED) continue;
    const list = hosts.get(places.of(terminal) ?? Number.NaN) ?? [];
    const here = time(terminal) - clock.offsetOf(terminalOf(terminal));
    for (let at = firstFrom(list, time, here - CONTENT_MS); at < list.length; at += 1) {
      const host = list[at] ?? 0;
      if (time(host) > here + CONTENT_MS) break;
      if (small.outcome[host] !== APPROVED || small.group[host] !== small.group[terminal]) continue;
      if (small.currency[host] !== small.currency[terminal] || cardsAgree(rows, terminal, host) !== true) continue;
      if (rrnsDiffer(terminal, host) || tracesDiffer(terminal, host)) continue;
      differing.push({ terminal, host, misfit: 0, apart: Math.abs(here - time(host)) });
    }
  }
  takeBest(rows, differing, ({ terminal, host }) => pair(terminal, host, 'content'));
  for (const match of matches) if (isSplit(rows, match)) for (const at of match.more) partnered[at] = 1;
  return { matches, partnered, clock };
};

/** True where one booking of one side is several of the other, and their sums are equal. */
export const isSplit = (rows: Rows, { terminal, host, more }: Pick<Match, 'terminal' | 'host' | 'more'>): boolean => {
  const { amount } = rows.floats;
  if (more.length === 0 || amount[terminal] === amount[host]) return false;
  const sums = [0, 0];
  for (const at of [terminal, host, ...more]) {
    const side = rows.small.side[at] ?? 0;
    if (rows.small.outcome[at] === APPROVED) sums[side] = (sums[side] ?? 0) + (amount[at] ?? Number.NaN);
  }
  return sums[TERMINAL] === sums[HOST];
};

/** First index of a list in time order whose time is at least `from`. */
const firstFrom = (list: readonly number[], time: (at: number) => number, from: number): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (time(list[middle] ?? 0) >= from) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** A clock says the same thing again and again: at least this share of the unique rows has to agree on one offset. */
const AGREE_SHARE = 0.6;
const AGREE_MS = 30 * SECOND;
const UNIQUE_LEAST = 3;

/**
 * Where no number is shared, clocks are told by amounts that occur once on each side: their differences gather at the
 * offset. Only terminals of which nothing is known yet are asked.
 */
const learnFromUnique = (rows: Rows, shelves: ReadonlyMap<number, Shelf>, clocks: Clocks): void => {
  const differences = new Map<number, number[]>();
  for (const { terminal, host } of shelves.values()) {
    const [own, other] = [terminal[0], host[0]];
    if (own === undefined || other === undefined || terminal.length > 1 || host.length > 1) continue;
    const number = rows.words.terminal[own] ?? 0;
    if (clocks.has(number) || cardsAgree(rows, own, other) === false) continue;
    const difference = (rows.floats.time[own] ?? 0) - (rows.floats.time[other] ?? 0);
    if (Math.abs(difference) > OFFSET_MOST_MS) continue;
    const list = differences.get(number);
    if (list === undefined) differences.set(number, [difference]);
    else list.push(difference);
  }
  for (const [terminal, list] of differences) {
    if (list.length < UNIQUE_LEAST) continue;
    list.sort((a, b) => a - b);
    const middle = list[Math.floor((list.length - 1) / 2)] ?? 0;
    const close = list.filter((difference) => Math.abs(difference - middle) <= AGREE_MS);
    if (close.length < list.length * AGREE_SHARE) continue;
    for (const difference of close) addDifference(clocks, terminal, difference);
  }
};
