import type { Column } from '../model/record.ts';
import { shown } from './mask.ts';

/** Different values kept; more means that the column holds something else than types. */
const MOST = 1000;

/** Words for a type or an entry mode that nobody understood, counted. */
export interface Strange {
  readonly note: (column: Column, value: string) => void;
  readonly list: () => readonly { readonly column: Column; readonly value: string; readonly count: number }[];
}

export const createStrange = (): Strange => {
  const counts = new Map<string, { readonly column: Column; readonly value: string; count: number }>();
  return {
    note: (column, value) => {
      const key = `${column}\u0000${value}`;
      const known = counts.get(key);
      if (known !== undefined) known.count++;
      else if (counts.size < MOST) counts.set(key, { column, value: shown(value, 40), count: 1 });
    },
    list: () =>
      [...counts.values()].toSorted(
        (a, b) =>
          b.count - a.count || (a.column < b.column ? -1 : a.column > b.column ? 1 : a.value < b.value ? -1 : 1),
      ),
  };
};
