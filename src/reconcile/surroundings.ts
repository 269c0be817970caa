import type { EpochMs } from '../model/units.ts';
import type { Reach } from './coverage.ts';
import type { Pairing } from './pairs.ts';
import type { Repeat } from './purchases.ts';
import type { Reversal } from './reversals.ts';
import type { Rows } from './rows.ts';
import type { Unbalanced } from './settlements.ts';

/** All that the comparison found, for the judgement on single payments. */
export interface Surroundings {
  readonly rows: Rows;
  readonly pairing: Pairing;
  readonly reach: Reach;
  readonly compared: boolean;
  readonly reversals: readonly [Map<number, Reversal>, Map<number, Reversal>];
  readonly repeats: readonly Repeat[];
  readonly withoutOriginal: readonly number[];
  /** Of these, what gave back to a card that paid nothing of the kind since this time, the first of the records. */
  readonly unpaidSince: ReadonlyMap<number, EpochMs>;
  /** True where a refund or void of this payment came later. `alone`: of this one, not of another of the same card and amount. */
  readonly wasGivenBack: (at: number, alone: boolean) => boolean;
  /** True where the terminal takes this row's amount again and again. */
  readonly isUsualPrice: (at: number) => boolean;
  readonly unbalanced: readonly Unbalanced[];
  /** Bookings that the host's file shows once more, the same in every detail. */
  readonly echoes: readonly number[];
  /** Local day of an instant, days since 1970-01-01. */
  readonly dayOf: (time: number) => number;
}
