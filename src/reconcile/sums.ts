import type { CurrencyTotals, DayTotals, SideTotals, Sum } from '../model/reconciliation.ts';
import { createRooms } from '../model/rooms.ts';
import { type MinorUnits, minorUnits } from '../model/units.ts';
import { HOST, type Rows } from './rows.ts';

export const MATCHED = 0;
export const UNMATCHED = 1;
export const OUTSIDE = 2;
export type Bucket = typeof MATCHED | typeof UNMATCHED | typeof OUTSIDE;

/** Count and amount of two sides, each with its total and three buckets: 2 x 4 x 2 numbers. */
const SIDE_WIDTH = 8;
const WIDTH = SIDE_WIDTH * 2;
const TOTAL = 3;

const newSums = createRooms(
  WIDTH,
  (length) => new Float64Array(length),
  (whole, from, to) => whole.subarray(from, to),
);

interface Account {
  readonly merchant: number;
  readonly currency: number;
  /** Days since 1970-01-01 on the local calendar. */
  readonly day: number;
  readonly sums: Float64Array;
}

/** Money by terminal number: accounts per merchant, local day and currency. Adding commutes. */
export type Ledger = Map<number, Account[]>;

export const createLedger = (): Ledger => new Map();

/** What one row adds to the sums. */
interface LedgerEntry {
  readonly at: number;
  /** Its row on the other side, which may name the merchant or the currency that this one leaves out. */
  readonly partner: number | undefined;
  /** Local days since 1970-01-01. */
  readonly day: number;
  readonly value: number;
  readonly bucket: Bucket;
}

const sumsAt = (ledger: Ledger, rows: Rows, { at, partner = at, day }: LedgerEntry): Float64Array => {
  const named = (column: Uint32Array | Uint16Array): number => (column[at] ?? 0) || (column[partner] ?? 0);
  const terminal = named(rows.words.terminal);
  const merchant = named(rows.words.merchant);
  const currency = named(rows.small.currency);
  let accounts = ledger.get(terminal);
  if (accounts === undefined) {
    accounts = [];
    ledger.set(terminal, accounts);
  }
  return accountIn(accounts, merchant, currency, day).sums;
};

/** The account of these, opened where there is none. */
const accountIn = (accounts: Account[], merchant: number, currency: number, day: number): Account => {
  // A log runs forward: the account wanted is nearly always the last one opened.
  for (let index = accounts.length - 1; index >= 0; index -= 1) {
    const account = accounts[index];
    if (account?.day === day && account.merchant === merchant && account.currency === currency) return account;
  }
  const account = { merchant, currency, day, sums: newSums() };
  accounts.push(account);
  return account;
};

/** Adds a record's value to its side's total and, apart from that, to the bucket it fell into. */
export const enter = (ledger: Ledger, rows: Rows, entry: LedgerEntry): void => {
  const sums = sumsAt(ledger, rows, entry);
  const side = rows.small.side[entry.at] === HOST ? SIDE_WIDTH : 0;
  for (const first of [side + TOTAL * 2, side + entry.bucket * 2]) {
    sums[first] = (sums[first] ?? 0) + 1;
    sums[first + 1] = (sums[first + 1] ?? 0) + entry.value;
  }
};

/** The only name there is; nought where there is none or more than one. */
const onlyOf = (names: Iterable<number>): number => {
  const [only = 0, ...others] = [...new Set(names)].filter((name) => name !== 0);
  return others.length === 0 ? only : 0;
};

/**
 * Accounts of one terminal in which what a row leaves out is what all others say: an export without a column for the
 * merchant or the currency leaves it to the other side's.
 */
const named = (accounts: readonly Account[], onlyCurrency: number): readonly Account[] => {
  const onlyMerchant = onlyOf(accounts.map(({ merchant }) => merchant));
  const whole: Account[] = [];
  for (const { merchant, currency, day, sums } of accounts) {
    const into = accountIn(whole, merchant || onlyMerchant, currency || onlyCurrency, day);
    for (const [at, value] of sums.entries()) into.sums[at] = (into.sums[at] ?? 0) + value;
  }
  return whole;
};

/** Most sums of most days are nought: one object for all of them. */
const NOTHING: Sum = { count: 0, amount: minorUnits(0) };

const sumOf = (sums: Float64Array, index: number): Sum => {
  const count = sums[index] ?? 0;
  return count === 0 ? NOTHING : { count, amount: minorUnits(sums[index + 1] ?? 0) };
};

const sideOf = (sums: Float64Array, first: number): SideTotals => ({
  total: sumOf(sums, first + TOTAL * 2),
  matched: sumOf(sums, first + MATCHED * 2),
  unmatched: sumOf(sums, first + UNMATCHED * 2),
  outside: sumOf(sums, first + OUTSIDE * 2),
});

const DAY_MS = 86_400_000;
const dayName = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

const compareText = (a: string | undefined, b: string | undefined): number => {
  const left = a ?? '';
  const right = b ?? '';
  return left < right ? -1 : left > right ? 1 : 0;
};

const addsUp = ({ total, matched, unmatched, outside }: SideTotals): boolean =>
  total.amount === matched.amount + unmatched.amount + outside.amount &&
  total.count === matched.count + unmatched.count + outside.count;

/** Sums of every terminal, merchant, day and currency, sorted. */
export const closeLedger = (ledger: Ledger, rows: Rows): DayTotals[] => {
  const { terminals, merchants, currencies } = rows.tables;
  const days: DayTotals[] = [];
  const onlyCurrency = onlyOf([...ledger.values()].flatMap((accounts) => accounts.map(({ currency }) => currency)));
  for (const [terminal, accounts] of ledger) {
    for (const { merchant, currency, day, sums } of named(accounts, onlyCurrency)) {
      days.push({
        terminalId: terminals.text(terminal),
        merchantId: merchants.text(merchant),
        day: dayName(day),
        currency: currencies.text(currency),
        terminal: sideOf(sums, 0),
        host: sideOf(sums, SIDE_WIDTH),
      });
    }
  }
  return days.sort(
    (a, b) =>
      compareText(a.day, b.day) ||
      compareText(a.merchantId, b.merchantId) ||
      compareText(a.terminalId, b.terminalId) ||
      compareText(a.currency, b.currency),
  );
};

const BUCKETS = ['total', 'matched', 'unmatched', 'outside'] as const;
type Bucketed = Record<(typeof BUCKETS)[number], { count: number; amount: MinorUnits }>;

const nothing = (): Bucketed => {
  const none = () => ({ count: 0, amount: minorUnits(0) });
  return { total: none(), matched: none(), unmatched: none(), outside: none() };
};

const addSide = (into: Bucketed, side: SideTotals): void => {
  for (const bucket of BUCKETS) {
    into[bucket].count += side[bucket].count;
    into[bucket].amount = minorUnits(into[bucket].amount + side[bucket].amount);
  }
};

/** Days summed up by currency, and whether all of it adds up. */
export const balance = (
  days: readonly DayTotals[],
): { readonly totals: readonly CurrencyTotals[]; readonly proven: boolean } => {
  const byCurrency = new Map<string, { readonly currency: string | undefined; terminal: Bucketed; host: Bucketed }>();
  for (const { currency, terminal, host } of days) {
    let sums = byCurrency.get(currency ?? '');
    if (sums === undefined) {
      sums = { currency, terminal: nothing(), host: nothing() };
      byCurrency.set(currency ?? '', sums);
    }
    addSide(sums.terminal, terminal);
    addSide(sums.host, host);
  }
  const inside = (side: SideTotals): number => side.total.amount - side.outside.amount;
  const totals = [...byCurrency.values()]
    .map(
      ({ currency, terminal, host }): CurrencyTotals => ({
        currency,
        terminal,
        host,
        difference: minorUnits(inside(terminal) - inside(host)),
        explained: minorUnits(
          terminal.unmatched.amount - host.unmatched.amount + terminal.matched.amount - host.matched.amount,
        ),
      }),
    )
    .sort((a, b) => compareText(a.currency, b.currency));
  const proven =
    days.every(({ terminal, host }) => addsUp(terminal) && addsUp(host)) &&
    totals.every(
      ({ terminal, host, difference, explained }) => addsUp(terminal) && addsUp(host) && difference === explained,
    );
  return { totals, proven };
};
