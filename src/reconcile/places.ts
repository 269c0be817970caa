import { HOST, type Rows } from './rows.ts';

/** The places that payments of both sides can be looked for at. */
export interface Places {
  /** A number for the place of a row; undefined where it names none. */
  of(at: number): number | undefined;
  /** Places are terminals; otherwise as much as both sides name, and a trace number says less. */
  readonly areTerminals: boolean;
}

/**
 * Terminals where both sides name any; else merchants where both sides do; else all rows stand at one place, as in the
 * account of a single shop. Acquirers' reports may name no terminal, and wallets' neither.
 */
export const placesOf = (rows: Rows): Places => {
  const { terminal, merchant } = rows.words;
  const names = [
    { terminal: false, merchant: false, any: false },
    { terminal: false, merchant: false, any: false },
  ];
  for (let at = 0; at < rows.size; at += 1) {
    const side = names[rows.small.side[at] === HOST ? 1 : 0];
    if (side === undefined) continue;
    side.any = true;
    if (terminal[at] !== 0) side.terminal = true;
    if (merchant[at] !== 0) side.merchant = true;
  }
  const there = names.filter(({ any }) => any);
  if (there.length < 2 || there.every((side) => side.terminal)) {
    return { areTerminals: true, of: (at) => (terminal[at] === 0 ? placeByMerchant(merchant[at] ?? 0) : terminal[at]) };
  }
  if (there.every((side) => side.merchant)) {
    return { areTerminals: false, of: (at) => placeByMerchant(merchant[at] ?? 0) };
  }
  return { areTerminals: false, of: () => 0 };
};

/** Below nought, so that no merchant is taken for a terminal. */
const placeByMerchant = (merchant: number): number | undefined => (merchant === 0 ? undefined : -1 - merchant);
