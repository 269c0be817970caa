import { CLOSE_BRACE, CLOSE_BRACKET, endOfString, OPEN_BRACE, OPEN_BRACKET, QUOTE } from './json-text.ts';

/** Receives the text of one record and the 1-based line on which it starts. */
export type ElementHandler = (text: string, line: number) => void;
export type JsonFault = (
  code: 'row-too-long' | 'json-not-an-object' | 'json-unreadable' | 'json-truncated',
  line: number,
  found: string,
) => void;

/** Cuts a stream of JSON text into records, without ever holding more than one of them. */
export interface ElementReader {
  push(text: string): void;
  end(): void;
  /** After `end`: line on which the text broke off, or undefined where it was whole. */
  readonly brokenAt: number | undefined;
}

/** Longest record, in characters; of a longer one only the beginning is told. */
export const LONGEST_ELEMENT = 1_048_576;
export const TOLD = 4000;

/** One record per line (JSON lines): a broken line costs itself only. */
export const createLineReader = (element: ElementHandler, fault: JsonFault): ElementReader => {
  let rest = '';
  let line = 1;
  let dropping = false;
  let brokenAt: number | undefined;
  const one = (text: string): void => {
    const trimmed = text.trim();
    if (trimmed !== '') {
      if (trimmed.startsWith('{')) element(trimmed, line);
      else fault('json-not-an-object', line, trimmed.slice(0, TOLD));
    }
    line++;
  };
  return {
    get brokenAt() {
      return brokenAt;
    },
    push(text) {
      let from = 0;
      for (let lf = text.indexOf('\n'); lf >= 0; lf = text.indexOf('\n', from)) {
        if (dropping) {
          dropping = false;
          line++;
        } else if (rest.length + lf - from > LONGEST_ELEMENT) {
          fault('row-too-long', line, (rest + text.slice(from, from + TOLD)).slice(0, TOLD));
          line++;
        } else one(rest + text.slice(from, lf));
        rest = '';
        from = lf + 1;
      }
      if (!dropping) rest += text.slice(from);
      if (rest.length > LONGEST_ELEMENT) {
        fault('row-too-long', line, rest.slice(0, TOLD));
        rest = '';
        dropping = true;
      }
    },
    end() {
      const last = rest.trim();
      // The last line of a log that is still being written, or was cut off, has no closing brace.
      if (last.startsWith('{') && !last.endsWith('}')) {
        brokenAt = line;
        fault('json-truncated', line, last.slice(0, TOLD));
      } else if (!dropping) one(rest);
      rest = '';
    },
  };
};

/** Deepest nesting that is read; a log's record needs three or four. */
const DEEPEST = 40;

const tooDeep = (text: string): boolean => {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) {
      const to = endOfString(text, i + 1);
      if (to < 0) return false;
      i = to - 1;
    } else if (c === OPEN_BRACE || c === OPEN_BRACKET) {
      if (++depth > DEEPEST) return true;
    } else if (c === CLOSE_BRACE || c === CLOSE_BRACKET) depth--;
  }
  return false;
};

const LONG_NUMBER = /[[:,]\s*-?\d[\d.]{15}/;
const STRINGS_AND_NUMBERS = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]{15,}/g;

/** The value of a JSON text, in which numbers of sixteen digits and more stay text: a reference number is no quantity. */
const valueOf = (text: string): unknown =>
  JSON.parse(
    LONG_NUMBER.test(text) ? text.replace(STRINGS_AND_NUMBERS, (m) => (m.startsWith('"') ? m : `"${m}"`)) : text,
  );

/*
 * Settings, profiles, saved reports and baselines are checked by zod: whole, once, before they are used. A log is not: its rows
 * are millions, each cell has a reason of its own for being refused, and the only shape that a record must have, an object, is
 * told by `typeof`.
 */

/** Receives one leaf of a record: its dotted name and its text. */
export type Leaf = (name: string, text: string) => void;

/** Reads a record and hands out its leaves, in order, nested ones under dotted names. False: no object, or no JSON. */
export const readLeaves = (text: string, leaf: Leaf): 'ok' | 'json-unreadable' | 'json-not-an-object' => {
  let value: unknown;
  if (text.length > 200 && tooDeep(text)) return 'json-unreadable';
  try {
    value = valueOf(text);
  } catch {
    return 'json-unreadable';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'json-not-an-object';
  walk(value, '', leaf);
  return 'ok';
};

const walk = (value: object, prefix: string, leaf: Leaf): void => {
  for (const [key, inner] of Object.entries(value)) {
    const name = prefix === '' ? key : `${prefix}.${key}`;
    if (inner === null || inner === undefined) leaf(name, '');
    else if (typeof inner === 'string') leaf(name, inner);
    else if (typeof inner !== 'object') leaf(name, String(inner));
    else if (Array.isArray(inner))
      leaf(name, inner.every((item) => typeof item !== 'object') ? inner.join(' ') : JSON.stringify(inner));
    else walk(inner, name, leaf);
  }
};
