import { type Disagreement, type Stake, type StakeTotals, type VerdictId, VERDICTS } from '../model/reconciliation.ts';
import { type MinorUnits, minorUnits } from '../model/units.ts';

interface Cell {
  readonly terminalId: string | undefined;
  readonly merchantId: string | undefined;
  readonly day: string;
  readonly currency: string | undefined;
  readonly sums: Map<VerdictId, { count: number; amount: number }>;
}

const compareText = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

const addTo = (sums: Cell['sums'], verdict: VerdictId, count: number, amount: number): void => {
  const known = sums.get(verdict);
  if (known === undefined) sums.set(verdict, { count, amount });
  else {
    known.count += count;
    known.amount += amount;
  }
};

/** Cells that agree in what `keyOf` tells, as one each. */
const foldBy = (cells: readonly Cell[], keyOf: (cell: Cell) => Omit<Cell, 'sums'>): Stake[] => {
  const found = new Map<string, Cell>();
  for (const cell of cells) {
    const place = keyOf(cell);
    const key = JSON.stringify([place.terminalId, place.merchantId, place.day, place.currency]);
    let into = found.get(key);
    if (into === undefined) {
      const { terminalId, merchantId, day, currency } = place;
      into = { terminalId, merchantId, day, currency, sums: new Map() };
      found.set(key, into);
    }
    for (const [verdict, { count, amount }] of cell.sums) addTo(into.sums, verdict, count, amount);
  }
  return [...found.values()]
    .map(
      ({ terminalId, merchantId, day, currency, sums }): Stake => ({
        terminalId,
        merchantId,
        day: day === '' ? undefined : day,
        currency,
        sums: VERDICTS.flatMap((verdict) => {
          const sum = sums.get(verdict);
          return sum === undefined ? [] : [{ verdict, count: sum.count, amount: minorUnits(sum.amount) }];
        }),
      }),
    )
    .sort(
      (a, b) =>
        compareText(a.day, b.day) ||
        compareText(a.merchantId, b.merchantId) ||
        compareText(a.terminalId, b.terminalId) ||
        compareText(a.currency, b.currency),
    );
};

/** What each currency and verdict comes to in a list, as one text. */
const fingerprint = (stakes: readonly Stake[]): string => {
  const sums = new Map<string, { count: number; amount: number }>();
  for (const { currency, sums: own } of stakes) {
    for (const { verdict, count, amount } of own) {
      const key = `${currency ?? ''} ${verdict}`;
      const known = sums.get(key) ?? { count: 0, amount: 0 };
      sums.set(key, { count: known.count + count, amount: known.amount + amount });
    }
  }
  return [...sums]
    .map(([key, { count, amount }]) => `${key} ${count} ${amount}`)
    .sort()
    .join('\n');
};

const ANYWHERE = { terminalId: undefined, merchantId: undefined, day: '', currency: undefined } as const;

/** A payment that somebody has to settle, and where it belongs. */
export interface Staked {
  readonly verdict: VerdictId;
  readonly atStake: MinorUnits;
  readonly currency: string | undefined;
  readonly terminalId: string | undefined;
  readonly merchantId: string | undefined;
  /** Local day of the row that stands for it. */
  readonly day: string;
}

/** Sums of open payments by verdict: per terminal, per merchant, per day and over all, each of which has to come to the same. */
export const stakesOf = (payments: readonly Staked[]): StakeTotals => {
  const cells = payments.map(({ verdict, atStake, currency, terminalId, merchantId, day }): Cell => {
    const sums: Cell['sums'] = new Map([[verdict, { count: 1, amount: atStake }]]);
    return { terminalId, merchantId, day, currency, sums };
  });
  const each = foldBy(cells, (cell) => cell);
  const totals = foldBy(cells, ({ currency }) => ({ ...ANYWHERE, currency }));
  const terminals = foldBy(cells, ({ terminalId, currency }) => ({ ...ANYWHERE, terminalId, currency }));
  const merchants = foldBy(cells, ({ merchantId, currency }) => ({ ...ANYWHERE, merchantId, currency }));
  const days = foldBy(cells, ({ day, currency }) => ({ ...ANYWHERE, day, currency }));
  const whole = fingerprint(totals);
  const proven = [each, terminals, merchants, days].every((list) => fingerprint(list) === whole);
  return { totals, cells: each, terminals, merchants, days, proven };
};

/** True where somebody still has to settle it. */
export const isOpen = ({ kind }: Pick<Disagreement, 'kind'>): boolean => kind !== 'settled-by-records';
