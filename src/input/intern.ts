import { detached } from './detach.ts';
import { hash53, scrub } from './mask.ts';
import type { CardDataKind } from './mask.ts';

/** What one cell's text came to; one object is shared by all cells that read alike. */
export interface Cell {
  /** Safe to keep and print; undefined: the cell says nothing. */
  readonly text: string | undefined;
  readonly hash: number;
  readonly found: CardDataKind | undefined;
  /** The exporter's word where there is one that could not be translated. */
  readonly strange: string | undefined;
}

/** The cell of an absent column. */
export const NO_CELL: Cell = { text: undefined, hash: 0, found: undefined, strange: undefined };

const NOTHING = /^(?:|-+|—+|–|null|none|nil|n\/?a|nan|undefined|\\n|#n\/a|无|空)$/i;

/** True for what exporters write where there is nothing. */
export const saysNothing = (text: string): boolean => text.length <= 9 && NOTHING.test(text);

/**
 * Takes off what exporters put around a value: blanks, tabs, the back-quote of WeChat bills, the `="…"` and the
 * leading apostrophe, or the pair of them, that keep a spreadsheet from eating noughts.
 */
export const trimmed = (raw: string): string => {
  let text = raw.trim();
  if (text.charCodeAt(0) === 96 || text.charCodeAt(0) === 39)
    text = (text.length > 1 && text.at(-1) === text.at(0) ? text.slice(1, -1) : text.slice(1)).trim();
  if (text.startsWith('=') && /^="[^"]*"$/.test(text)) text = text.slice(2, -1).trim();
  return text;
};

/** True where `trimmed` would change something. */
export const needsTrim = (raw: string): boolean => {
  if (raw.length === 0) return false;
  const first = raw.charCodeAt(0);
  const last = raw.charCodeAt(raw.length - 1);
  return first <= 32 || last <= 32 || first === 96 || first === 61 || first === 39 || first >= 160 || last >= 160;
};

export type Interner = (raw: string) => Cell;

/** Values a column may show before its table starts anew; more means that it is no list of names but free text. */
const BOUND = 20_000;

/**
 * Remembers a column's values, so that a million rows of thirty terminals hold thirty texts. `asText`: free text, in
 * which long numbers may be cards; otherwise names and references. `translate` turns the exporter's word into ours;
 * `told` is called once for each different text.
 */
export const createInterner = (
  asText: boolean,
  translate?: (text: string) => string | undefined,
  told?: (text: string) => void,
): Interner => {
  let known = new Map<string, Cell>();
  let lastRaw: string | undefined;
  let last: Cell = NO_CELL;
  return (raw) => {
    if (raw === lastRaw) return last;
    let cell = known.get(raw);
    if (cell === undefined) {
      const key = detached(raw);
      cell = cellOf(key, asText, translate);
      if (known.size >= BOUND) known = new Map();
      known.set(key, cell);
      if (told !== undefined && cell.text !== undefined) told(cell.text);
    }
    lastRaw = raw;
    last = cell;
    return cell;
  };
};

/** Longest text kept of one cell; a message longer than that is a dump. */
const LONGEST = 2000;

const cellOf = (raw: string, asText: boolean, translate: ((text: string) => string | undefined) | undefined): Cell => {
  const text = trimmed(raw);
  if (saysNothing(text)) return NO_CELL;
  const { text: kept, found } = scrub(text, !asText);
  const cut = kept.length > LONGEST ? `${kept.slice(0, LONGEST)}…` : kept;
  const meant = translate === undefined ? cut : translate(cut);
  return {
    text: meant,
    hash: meant === undefined ? 0 : hash53(meant) | 0,
    found,
    strange: meant === undefined ? cut : undefined,
  };
};
