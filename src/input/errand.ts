import type { UserError } from '../model/errors.ts';
import type { CardDataFinding, Reject } from '../model/record.ts';
import type { Batch } from '../model/batch.ts';
import type { InputFile, Opened, ReadOptions } from './contract.ts';

/** What a thread is told that reads an input. */
export interface Errand {
  readonly file: InputFile;
  readonly index: number;
  readonly options: Pick<
    ReadOptions,
    'profile' | 'profiles' | 'timeZone' | 'kind' | 'timeFormat' | 'year' | 'encoding' | 'delimiter' | 'settled'
  >;
  /** How many rows are remembered, so that repeated ones count once. */
  readonly remembers: 'all' | 'recent';
}

/** A `UserError` on its way: only its parts come through. */
export type Trouble = Pick<UserError, 'code' | 'exitCode' | 'args'>;

/** How reading ended, with `error` in its parts. */
export type Ended =
  | Extract<Opened, { readonly ok: true }>
  | (Omit<Extract<Opened, { readonly ok: false }>, 'error'> & { readonly error: Trouble });

/** What the thread tells, in this order: parts of the input, and how it ended. */
export type Told =
  | {
      readonly what: 'part';
      readonly batch: Batch | undefined;
      readonly rejects: readonly Reject[];
      readonly cardData: readonly CardDataFinding[];
      /** Bytes read so far. */
      readonly bytes: number;
    }
  | { readonly what: 'end'; readonly ended: Ended; readonly forgotRows: boolean }
  | { readonly what: 'refused'; readonly error: Trouble };

/** Parts that may lie before the other thread without having been taken: more would only fill the memory. */
export const PARTS_AHEAD = 4;
