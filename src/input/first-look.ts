import { headerName } from './header.ts';
import type { ByContent } from './by-content.ts';
import { DELIMITERS, firstRows, namelessTable, placeName } from './find-header.ts';
import { delimiterNamed } from './forced.ts';

/** The columns of a table that could not be read, for somebody to name. */
export interface FirstLook {
  readonly delimiter: string;
  readonly names: readonly string[];
  /** False where the first row looks like data. */
  readonly hasHeader: boolean;
  /** Cells of the first row of data, as they stand: not safe to print. */
  readonly example: readonly string[];
  /** Columns that are sure to hold something, by what they hold; where there is no header. */
  readonly content: ByContent | undefined;
}

const isData = (cell: string): boolean => /^[-+$¥€£]?[\d.,:/\sT-]{2,}Z?$/.test(cell) && /\d/.test(cell);

/** How a text would be cut into columns, most columns first. Undefined: it is no table. */
export const firstLook = async (head: string, asked: string | undefined): Promise<FirstLook | undefined> => {
  const forced = asked === undefined ? undefined : delimiterNamed(asked);
  let best: FirstLook | undefined;
  for (const delimiter of forced === undefined ? DELIMITERS : [forced]) {
    const rows = await firstRows(head, delimiter);
    const width = Math.max(0, ...rows.map(({ fields }) => fields.length));
    if (width < 2 || (best !== undefined && width <= best.names.length)) continue;
    const first = rows.findIndex(({ fields }) => fields.length === width);
    const cells = rows[first]?.fields ?? [];
    const hasHeader = !cells.some((cell) => isData(headerName(cell)));
    best = {
      delimiter,
      names: cells.map((cell, index) => (hasHeader ? headerName(cell) : '') || placeName(index)),
      hasHeader,
      example: rows[hasHeader ? first + 1 : first]?.fields ?? [],
      content: hasHeader ? undefined : (await namelessTable(head, [delimiter]))?.content,
    };
  }
  return best;
};
