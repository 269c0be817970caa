import { APPROVED } from './classify.ts';
import { type Rows, HOST, TERMINAL } from './rows.ts';

/** Parts of one booking are few; a longer list is rows that have nothing but a number in common. */
const PARTS_MOST = 20;

/** Partners, and what else bears their number. */
interface Parts {
  readonly terminal: number;
  readonly host: number;
  readonly more: readonly number[];
}

/** True where one booking of one side is several of the other, and their sums are equal. */
export const isSplit = (rows: Rows, { terminal, host, more }: Parts): boolean => {
  const { amount } = rows.floats;
  if (more.length === 0 || amount[terminal] === amount[host]) return false;
  const sums = [0, 0];
  for (const at of [terminal, host, ...more]) {
    const side = rows.small.side[at] ?? 0;
    if (rows.small.outcome[at] === APPROVED) sums[side] = (sums[side] ?? 0) + (amount[at] ?? Number.NaN);
  }
  return sums[TERMINAL] === sums[HOST];
};

/** True where approved rows come together to this amount, in minor units. */
export const comesTo = ({ floats, small }: Rows, parts: readonly number[], amount: number): boolean =>
  parts.length > 0 &&
  parts.length <= PARTS_MOST &&
  parts.every((at) => small.outcome[at] === APPROVED) &&
  parts.reduce((sum, at) => sum + (floats.amount[at] ?? Number.NaN), 0) === amount;
