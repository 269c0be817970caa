import { assign, hasOutcome, hasTime, headerName } from './header.ts';
import { byLeftovers } from './leftovers.ts';

/** A line of names that nobody has heard of, over columns that tell themselves. */
interface UnheardHeader {
  readonly delimiter: string;
  readonly names: readonly string[];
  readonly line: number;
}

/** Rows below it from which the columns are told. */
const FEWEST = 3;

const isData = (cell: string): boolean => /^[-+$¥€£]?[\d.,:/\sT-]{2,}Z?$/.test(cell) && /\d/.test(cell);

const widthOfMost = (rows: readonly { readonly fields: readonly string[] }[]): number => {
  const counts = new Map<number, number>();
  for (const { fields } of rows) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
};

/**
 * Finds the first row as wide as most, above data from which both time and outcome are sure to be told. A table that is none of
 * a log has no such columns, and stays refused.
 */
export const unheardHeader = async (
  delimiters: readonly string[],
  rowsBy: (delimiter: string) => Promise<readonly { readonly fields: readonly string[]; readonly line: number }[]>,
  nameOf: (index: number) => string,
): Promise<UnheardHeader | undefined> => {
  for (const delimiter of delimiters) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other: the first that fits is taken
    const rows = await rowsBy(delimiter);
    const width = widthOfMost(rows);
    const at = rows.findIndex(({ fields }) => fields.length === width);
    const head = rows[at];
    if (width < 3 || head === undefined || rows.length - at <= FEWEST) continue;
    const names = head.fields.map((field, index) => headerName(field) || nameOf(index));
    if (names.some(isData) || new Set(names).size < names.length) continue;
    const below = rows.slice(at + 1);
    const isTold = (['transactions', 'alarms'] as const).some((kind) => {
      const { columns } = byLeftovers(names, assign(names, kind, undefined), kind, below);
      return hasTime(columns) && hasOutcome(columns, kind);
    });
    if (isTold) return { delimiter, names, line: head.line };
  }
  return undefined;
};
