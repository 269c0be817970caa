import { comparable } from './names.ts';
import { orderOf } from './order.ts';
import type { Rows } from './rows.ts';

/** True where two names agree, or one of the two sides says nothing. */
export const mayBeSame = (a = 0, b = 0): boolean => a === b || a === 0 || b === 0;

export const amountsDiffer = ({ floats: { amount } }: Rows, a: number, b: number): boolean =>
  amount[a] !== amount[b] && !(Number.isNaN(amount[a]) && Number.isNaN(amount[b]));

/** How badly two rows fit each other: 0 where amount, kind and outcome agree. */
export const misfitOf = (rows: Rows, a: number, b: number): number => {
  const { type, outcome } = rows.small;
  return (
    (amountsDiffer(rows, a, b) ? 4 : 0) + (mayBeSame(type[a], type[b]) ? 0 : 2) + (outcome[a] === outcome[b] ? 0 : 1)
  );
};

/** True where both rows bear a number of this kind and the two differ. */
export const numbersDiffer = ({ floats }: Rows, column: 'rrn' | 'stan', a: number, b: number): boolean => {
  const left = comparable(floats[column][a] ?? Number.NaN);
  const right = comparable(floats[column][b] ?? Number.NaN);
  return !Number.isNaN(left) && !Number.isNaN(right) && left !== right;
};

/** True, false, or undefined where one of the two says nothing that can be compared. */
export const cardsAgree = (rows: Rows, a: number, b: number): boolean | undefined => {
  const { floats } = rows;
  const left = floats.card[a] ?? Number.NaN;
  const right = floats.card[b] ?? Number.NaN;
  if (left === right) return true;
  // Two exporters may show more or less of one card: what both show has to be the same.
  const one = rows.references.unpackCard(floats.pan[a] ?? Number.NaN);
  const two = rows.references.unpackCard(floats.pan[b] ?? Number.NaN);
  if (one === undefined || two === undefined) return undefined;
  const tail = (pan: string): string => /\d{4}$/.exec(pan)?.[0] ?? '';
  const head = (pan: string): string => /^\d{1,6}/.exec(pan)?.[0] ?? '';
  if (tail(one) === '' || tail(two) === '') return undefined;
  if (tail(one) !== tail(two)) return false;
  const shown = Math.min(head(one).length, head(two).length);
  return head(one).slice(0, shown) === head(two).slice(0, shown);
};

export interface Candidate {
  readonly terminal: number;
  readonly host: number;
  /** Lower is better: 0 where the amounts agree. */
  readonly misfit: number;
  readonly apart: number;
}

/** Takes the best candidate first, each row once; a total order decides between equals. */
export const takeBest = (rows: Rows, candidates: Candidate[], take: (one: Candidate) => void): void => {
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
