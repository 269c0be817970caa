import { createValueReader, endOfString, readLeaves } from './json.ts';

const QUOTE = 34;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;

/** Where the records are in a JSON text. */
export type JsonPlace =
  | { readonly kind: 'lines' }
  /** Values begin at index `at`, inside `within` open brackets and braces. */
  | { readonly kind: 'values'; readonly at: number; readonly within: number };

/** Arrays are looked for this deep in what wraps them. */
const WRAP_DEPTH = 5;

interface Candidate {
  readonly at: number;
  readonly within: number;
}

/** Arrays whose first element is an object, in order, and whether the outer value is complete within the text. */
const arraysIn = (head: string, from: number): { readonly candidates: readonly Candidate[]; readonly end: number } => {
  const candidates: Candidate[] = [];
  let depth = 0;
  for (let i = from; i < head.length; i++) {
    const c = head.charCodeAt(i);
    if (c === QUOTE) {
      const to = endOfString(head, i + 1);
      if (to < 0) break;
      i = to - 1;
    } else if (c === OPEN_BRACE) depth++;
    else if (c === OPEN_BRACKET) {
      depth++;
      if (depth <= WRAP_DEPTH && /^\s*[{\]]/.test(head.slice(i + 1, i + 200)))
        candidates.push({ at: i + 1, within: depth });
    } else if ((c === CLOSE_BRACE || c === CLOSE_BRACKET) && --depth === 0) return { candidates, end: i + 1 };
  }
  return { candidates, end: -1 };
};

/** Names of the leaves of the first value in a text. */
const firstNames = (text: string): readonly string[] => {
  const names: string[] = [];
  const reader = createValueReader(
    1,
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
 * Finds the records in the beginning of a JSON text (`head`; `whole`: there is no more). `score` says how much a
 * record with such names looks like a row of a log. Undefined: this is no JSON.
 */
export const locateRecords = (
  head: string,
  whole: boolean,
  score: (names: readonly string[]) => number,
): JsonPlace | undefined => {
  const from = head.search(/[^\s\ufeff]/);
  if (from < 0) return undefined;
  if (head.charCodeAt(from) === OPEN_BRACKET) {
    return /^\[\s*([[{"\]\d-]|true|false|null|$)/.test(head.slice(from, from + 500))
      ? { kind: 'values', at: from + 1, within: 1 }
      : undefined;
  }
  if (head.charCodeAt(from) !== OPEN_BRACE || !/^\{\s*("|\}|$)/.test(head.slice(from, from + 500))) return undefined;
  const lf = head.indexOf('\n', from);
  const first = (lf < 0 ? head.slice(from) : head.slice(from, lf)).trim();
  const follows = lf >= 0 && head.slice(lf).trim() !== '';
  if (follows && first.endsWith('}') && readLeaves(first, () => undefined) === 'ok') return { kind: 'lines' };
  const { candidates, end } = arraysIn(head, from);
  const isSequence = end > 0 && head.slice(end).trim() !== '';
  const own: string[] = [];
  if (end > 0) readLeaves(head.slice(from, end), (name) => own.push(name));
  if (isSequence || (end < 0 && whole && candidates.length === 0)) return { kind: 'values', at: from, within: 0 };
  let best: Candidate | undefined;
  let bestScore = end > 0 ? score(own) : 0;
  for (const candidate of candidates) {
    const found = score(firstNames(head.slice(candidate.at)));
    if (found > bestScore || (best === undefined && bestScore === 0)) {
      best = candidate;
      bestScore = found;
    }
  }
  return best === undefined
    ? { kind: 'values', at: from, within: 0 }
    : { kind: 'values', at: best.at, within: best.within };
};
