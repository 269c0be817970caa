import { HOUR, MINUTE, SECOND } from '../model/units.ts';
import { APPROVED } from './classify.ts';
import { addDifference, type Clocks, type ClockView, viewClocks } from './clocks.ts';
import { contentKeyAt, NO_KEY } from './keys.ts';
import { type Candidate, cardsAgree, mayBeSame, misfitOf, takeBest } from './likeness.ts';
import type { Places } from './places.ts';
import { HOST, type Rows, TERMINAL } from './rows.ts';
import { firstFrom, shelve, type Shelf } from './shelves.ts';

/** Without any number: as long as a terminal waits for its host and the holder for a receipt, with some room. */
const CONTENT_CARD_MS = 5 * MINUTE;
const CONTENT_MS = 2 * MINUTE;
/**
 * A till takes one payment at a time, and none in less than the time a card is read, sent and answered: two rows of
 * different amounts this close, each without a partner, are one payment (own inference).
 */
const ONE_AT_A_TIME_MS = 20 * SECOND;
/** A whole zone apart is still one clock error; more is another day's payment. */
export const OFFSET_MOST_MS = 14 * HOUR;

export interface Loose {
  readonly rows: Rows;
  readonly places: Places;
  readonly clocks: Clocks;
  /** True for rows that still want a partner. */
  readonly isLoose: (at: number) => boolean;
  /** True where numbers that both sides are known to share say that two rows are different payments. */
  readonly areOthers: (a: number, b: number) => boolean;
  readonly pair: (terminal: number, host: number) => void;
}

/**
 * Pairs rows by terminal, time, amount and card, and what is then left by terminal, time and card alone; both have to
 * say that it went through. Gives the clocks as they are known by then.
 */
export const pairByContent = (loose: Loose): ClockView => {
  const { rows, places, clocks, isLoose, areOthers, pair } = loose;
  const { floats, small, words } = rows;
  const time = (at: number): number => floats.time[at] ?? 0;
  const keyOf = (at: number): number => {
    const place = places.of(at);
    return place === undefined ? NO_KEY : contentKeyAt(rows, at, place);
  };
  learnFromUnique(rows, shelve(rows, keyOf, isLoose), clocks);
  const clock = viewClocks(clocks);
  const here = (terminal: number): number => time(terminal) - clock.offsetOf(words.terminal[terminal] ?? 0);
  const withCard = Math.max(CONTENT_CARD_MS, clock.spread);
  const currencies = (a: number, b: number): boolean => mayBeSame(small.currency[a], small.currency[b]);

  for (const shelf of shelve(rows, keyOf, isLoose).values()) {
    if (shelf.terminal.length === 0 || shelf.host.length === 0) continue;
    const host = [...shelf.host].sort((a, b) => time(a) - time(b));
    // A host that books hours later shows an amount that came once at a till even without a card.
    const isOnly = shelf.terminal.length === 1 && shelf.host.length === 1;
    const withoutCard = isOnly ? Math.max(CONTENT_MS, clock.spread) : CONTENT_MS;
    const candidates: Candidate[] = [];
    for (const terminal of shelf.terminal) {
      const own = here(terminal);
      for (let at = firstFrom(host, time, own - withCard); at < host.length; at += 1) {
        const other = host[at] ?? 0;
        const apart = Math.abs(own - time(other));
        if (time(other) > own + withCard) break;
        if (!currencies(terminal, other) || areOthers(terminal, other)) continue;
        const cards = cardsAgree(rows, terminal, other);
        if (cards === false || (cards === undefined && apart > withoutCard)) continue;
        candidates.push({ terminal, host: other, misfit: misfitOf(rows, terminal, other) + (cards ? 0 : 1), apart });
      }
    }
    takeBest(rows, candidates, ({ terminal, host: other }) => pair(terminal, other));
  }

  const differing: Candidate[] = [];
  const hosts = new Map<number, number[]>();
  for (let at = 0; at < rows.size; at += 1) {
    const place = places.of(at);
    if (small.side[at] !== HOST || !isLoose(at) || place === undefined) continue;
    const list = hosts.get(place);
    if (list === undefined) hosts.set(place, [at]);
    else list.push(at);
  }
  for (const list of hosts.values()) list.sort((a, b) => time(a) - time(b));
  const atOneTill = Math.max(ONE_AT_A_TIME_MS, Math.min(clock.spread, CONTENT_MS));
  for (let terminal = 0; terminal < rows.size; terminal += 1) {
    if (small.side[terminal] !== TERMINAL || !isLoose(terminal) || small.outcome[terminal] !== APPROVED) continue;
    const list = hosts.get(places.of(terminal) ?? Number.NaN) ?? [];
    const own = here(terminal);
    for (let at = firstFrom(list, time, own - CONTENT_MS); at < list.length; at += 1) {
      const host = list[at] ?? 0;
      if (time(host) > own + CONTENT_MS) break;
      if (small.outcome[host] !== APPROVED || small.group[host] !== small.group[terminal]) continue;
      if (!currencies(terminal, host) || areOthers(terminal, host)) continue;
      const apart = Math.abs(own - time(host));
      const cards = cardsAgree(rows, terminal, host);
      if (cards === false || (cards === undefined && (!places.areTerminals || apart > atOneTill))) continue;
      differing.push({ terminal, host, misfit: cards ? 0 : 1, apart });
    }
  }
  takeBest(rows, differing, ({ terminal, host }) => pair(terminal, host));
  return clock;
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
    if (!mayBeSame(rows.small.currency[own], rows.small.currency[other])) continue;
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
