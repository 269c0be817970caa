import { type MinorUnits, minorUnits } from './units.ts';

const byExponent: readonly (readonly [number, string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];
const exponents = new Map(byExponent.flatMap(([exponent, codes]) => codes.split(' ').map((code) => [code, exponent])));

/** Decimal places of an ISO 4217 currency's smallest unit (list one, "minor unit"); two where it is not named there. */
export const exponentOf = (currency: string | undefined): number =>
  currency === undefined ? 2 : (exponents.get(currency) ?? 2);

/**
 * Currencies whose coins below the unit nobody has handled for years: ISO 4217 gives them two decimals, price tags and tills none
 * (Indonesia, Colombia, Hungary, Laos, Myanmar, Cambodia, Uzbekistan, Iran, Lebanon, Tanzania, Mongolia, Costa Rica).
 */
const WHOLE = new Set('IDR COP HUF LAK MMK KHR UZS IRR LBP TZS MNT CRC'.split(' '));
export const isWholeInPractice = (currency: string): boolean => WHOLE.has(currency);

/** Decimal text such as `-128.50` to minor units, without a detour over fractions; digits beyond the exponent are dropped. */
export const minorOf = (decimal: string, currency: string | undefined): MinorUnits => {
  const [whole = '', broken = ''] = decimal.split('.');
  const exponent = exponentOf(currency);
  const size = Number(whole.replace('-', '') + broken.padEnd(exponent, '0').slice(0, exponent));
  return minorUnits(decimal.startsWith('-') ? -size : size);
};

/** Minor units as a decimal string, exact: `1250` of CNY is `12.50`, of JPY `1250`, of KWD `1.250`. */
export const decimalOf = (amount: number, currency: string | undefined): string => {
  const exponent = exponentOf(currency);
  const sign = amount < 0 ? '-' : '';
  const digits = String(Math.abs(amount)).padStart(exponent + 1, '0');
  return exponent === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
};
