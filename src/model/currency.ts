const byExponent: readonly (readonly [number, string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];
const exponents = new Map(byExponent.flatMap(([exponent, codes]) => codes.split(' ').map((code) => [code, exponent])));

/** Decimal places of an ISO 4217 currency's smallest unit (list one, "minor unit"); two where it is not named there. */
export const exponentOf = (currency: string | undefined): number =>
  currency === undefined ? 2 : (exponents.get(currency) ?? 2);
