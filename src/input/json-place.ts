import { readLeaves } from './json.ts';
import { CLOSE_BRACE, CLOSE_BRACKET, endOfString, OPEN_BRACE, OPEN_BRACKET, QUOTE } from './json-text.ts';
import { createValueReader } from './json-values.ts';

/** Where the records are in a JSON text. */
export type JsonPlace =
  | { readonly kind: 'lines' }
  /** Values begin at index `at`, inside open brackets and braces, `around`. */
  | { readonly kind: 'values'; readonly at: number; readonly around: string };

/** Arrays are looked for this deep in what wraps them, and this many of them are looked into. */
const WRAP_DEPTH = 5;
const MOST_CANDIDATES = 50;

interface Candidate {
  readonly at: number;
  readonly around: string;
}

/** Arrays whose first element is an object, in order, and whether the outer value is complete within the text. */
const arraysIn = (head: string, from: number): { readonly candidates: readonly Candidate[]; readonly end: number } => {
  const candidates: Candidate[] = [];
  let depth = 0;
  const open: string[] = [];
  for (let i = from; i < head.length; i++) {
    const c = head.charCodeAt(i);
    if (c === QUOTE) {
      const to = endOfString(head, i + 1);
      if (to < 0) break;
      i = to - 1;
    } else if (c === OPEN_BRACE || c === OPEN_BRACKET) {
      if (depth < WRAP_DEPTH) open[depth] = c === OPEN_BRACE ? '{' : '[';
      depth++;
      const isLooked = c === OPEN_BRACKET && depth <= WRAP_DEPTH && candidates.length < MOST_CANDIDATES;
      if (isLooked && /^\s*[{\]]/.test(head.slice(i + 1, i + 200)))
        candidates.push({ at: i + 1, around: open.slice(0, depth).join('') });
    } else if ((c === CLOSE_BRACE || c === CLOSE_BRACKET) && --depth === 0) return { candidates, end: i + 1 };
  }
  return { candidates, end: -1 };
};

/** Names of the leaves of the first value in a text. */
const firstNames = (text: string): readonly string[] => {
  const names: string[] = [];
  const reader = createValueReader(
    '[',
    1,
    (element) => {
      if (names.length === 0) readLeaves(element, (name) => names.push(name));
    },
    () => undefined,
  );
  reader.push(text);
  return names;
};

/**
 * Of the arrays in a text the one that holds records: the one whose names say most, and of those with the same names the
 * first. None, where the value around them says as much (`least`).
 */
const bestOf = (
  head: string,
  candidates: readonly Candidate[],
  least: number,
  score: (names: readonly string[]) => number,
): Candidate | undefined => {
  let best: Candidate | undefined;
  let most = least;
  for (const candidate of candidates) {
    const found = score(firstNames(head.slice(candidate.at)));
    if (found > most || (best === undefined && most === 0)) {
      best = candidate;
      most = found;
    }
  }
  return best;
};

/** True where names tell a time and an outcome: what bears them is a record, whatever else is found in it. */
export type Usable = (names: readonly string[]) => boolean;

/**
 * Finds the records in the beginning of a JSON text (`head`; `whole`: there is no more). `score` says how much a
 * record with such names looks like a row of a log. Undefined: this is no JSON.
 */
export const locateRecords = (
  head: string,
  whole: boolean,
  score: (names: readonly string[]) => number,
  isUsable: Usable,
): JsonPlace | undefined => {
  const from = head.search(/[^\s\ufeff]/);
  if (from < 0) return undefined;
  const isArray = head.charCodeAt(from) === OPEN_BRACKET;
  const isJson = isArray
    ? /^\[\s*([[{"\]\d-]|true|false|null|$)/.test(head.slice(from, from + 500))
    : head.charCodeAt(from) === OPEN_BRACE && /^\{\s*("|\}|$)/.test(head.slice(from, from + 500));
  if (!isJson) return undefined;
  const { candidates, end } = arraysIn(head, from);
  // Pages, each with records of its own: they stand one after the other, line by line, or in an array.
  const inPages = (names: readonly string[]): JsonPlace | undefined => {
    const best = isUsable(names) ? undefined : bestOf(head, candidates, 0, score);
    return best !== undefined && isUsable(firstNames(head.slice(best.at))) ? { kind: 'values', ...best } : undefined;
  };
  if (isArray) return inPages(firstNames(head.slice(from + 1))) ?? { kind: 'values', at: from + 1, around: '[' };
  const own: string[] = [];
  const lf = head.indexOf('\n', from);
  const first = (lf < 0 ? head.slice(from) : head.slice(from, lf)).trim();
  const follows = lf >= 0 && head.slice(lf).trim() !== '';
  if (follows && first.endsWith('}') && readLeaves(first, (name) => own.push(name)) === 'ok')
    return inPages(own) ?? { kind: 'lines' };
  if (end > 0) readLeaves(head.slice(from, end), (name) => own.push(name));
  const values: JsonPlace = { kind: 'values', at: from, around: '' };
  if (end > 0 && head.slice(end).trim() !== '') return inPages(own) ?? values;
  if (end < 0 && whole && candidates.length === 0) return values;
  const best = bestOf(head, candidates, end > 0 ? score(own) : 0, score);
  return best === undefined ? values : { kind: 'values', ...best };
};
