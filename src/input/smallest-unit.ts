import { saysNothing } from './intern.ts';

/**
 * Whether amounts without any decimals count the smallest unit (1250 for 12.50), as the interfaces of most processors do, told by
 * the amounts alone. `likely`: nothing else would make sense of them; `no`: one of them shows that they do not; undefined: open.
 */
export type SmallestUnit = 'likely' | 'no' | undefined;

/**
 * Currencies in which shops price in the smallest unit as a matter of course. Elsewhere (yen, rupiah, krona, rupee, forint …) whole
 * units are what stands on the price tag, and nothing can be told from their having no decimals.
 */
const IN_CENTS: ReadonlySet<string> = new Set(
  'EUR USD GBP CHF CAD AUD NZD SGD HKD CNY BRL PLN RON BGN ILS AED SAR QAR MYR ZAR PEN TRY'.split(' '),
);

/** Fewer amounts, and fewer different ones, show no habit; own choice. */
const LEAST_AMOUNTS = 20;
const LEAST_DIFFERENT = 8;
/**
 * Ten of the larger unit, where the column counts cents: half of all card payments at tills are above that (ECB SPACE 2024: the
 * average payment by card at a point of sale in the euro area is some 40 euros). As whole units it were a thousand.
 */
const MEDIAN_LEAST = 1000;
/** Of amounts in cents hardly any is below one whole unit; of those in whole units many are below a hundred. */
const MOST_BELOW_HUNDRED = 0.05;
/** Prices without cents leave hundreds; prices in full thousands are something else's. */
const NEARLY_ALL = 0.98;
const MOST_THOUSANDS = 0.5;
/** Cents that stand for themselves end in any figures, not in noughts. */
const MOST_ROUND = 0.7;

const share = (list: readonly number[], is: (one: number) => boolean): number => list.filter(is).length / list.length;

/** `amounts`: as written. */
export const smallestUnitBy = (amounts: readonly string[], currency: string | undefined): SmallestUnit => {
  const written = amounts.filter((amount) => !saysNothing(amount));
  // A mark of any kind, or a currency's sign, is made for people.
  if (written.some((amount) => !/^-?\d{1,12}$/.test(amount))) return 'no';
  const values = written.map((amount) => Math.abs(Number(amount))).filter((value) => value > 0);
  if (values.length > 0 && share(values, (value) => value < 100) > MOST_BELOW_HUNDRED) return 'no';
  if (currency === undefined || !IN_CENTS.has(currency)) return undefined;
  if (values.length < LEAST_AMOUNTS || new Set(values).size < LEAST_DIFFERENT) return undefined;
  const median = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  if (median < MEDIAN_LEAST) return undefined;
  const hundreds = share(values, (value) => value % 100 === 0);
  if (hundreds >= NEARLY_ALL)
    return share(values, (value) => value % 1000 === 0) < MOST_THOUSANDS ? 'likely' : undefined;
  return share(values, (value) => value % 10 === 0) < MOST_ROUND ? 'likely' : undefined;
};
