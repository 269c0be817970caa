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

/** Longest record, in characters. */
export const LONGEST_ELEMENT = 1_048_576;

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const COMMA = 44;

const isBlank = (c: number): boolean => c === 32 || c === 10 || c === 13 || c === 9 || c === 30 || c === 0xfeff;

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
      else fault('json-not-an-object', line, trimmed.slice(0, 4000));
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
        } else one(rest + text.slice(from, lf));
        rest = '';
        from = lf + 1;
      }
      if (!dropping) rest += text.slice(from);
      if (rest.length > LONGEST_ELEMENT) {
        fault('row-too-long', line, rest.slice(0, 4000));
        rest = '';
        dropping = true;
      }
    },
    end() {
      const last = rest.trim();
      // The last line of a log that is still being written, or was cut off, has no closing brace.
      if (last.startsWith('{') && !last.endsWith('}')) {
        brokenAt = line;
        fault('json-truncated', line, last.slice(0, 4000));
      } else if (!dropping) one(rest);
      rest = '';
    },
  };
};

/** Index behind the closing quote of the string whose first character is at `from`; -1 where it is not closed yet. */
export const endOfString = (text: string, from: number): number => {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === BACKSLASH && at - 1 - slashes >= from) slashes++;
    if (slashes % 2 === 0) return at + 1;
  }
  return -1;
};

/**
 * Records one after the other: the elements of an array (`within` brackets and braces stay open around it), or, with
 * `within` 0, values that follow each other. `line` is that of the first character pushed.
 */
export const createValueReader = (
  within: number,
  firstLine: number,
  element: ElementHandler,
  fault: JsonFault,
): ElementReader => {
  let buffer = '';
  /** Scanned so far, in `buffer`. */
  let at = 0;
  let depth = 0;
  let line = firstLine;
  let start = 0;
  let startLine = firstLine;
  /** The array has ended; what follows must only close what is around it. */
  let open = within;
  let isOver = false;
  let brokenAt: number | undefined;
  let stopped = false;
  /** A text that is not closed yet is not walked through again before it has doubled. */
  let retryAt = 0;

  const countLines = (from: number, to: number): void => {
    for (let lf = buffer.indexOf('\n', from); lf >= 0 && lf < to; lf = buffer.indexOf('\n', lf + 1)) line++;
  };

  /** A bare word or string where a record should be. Returns the index behind it, or -1 where it may go on. */
  const skipScalar = (from: number, last: boolean): number => {
    let to = from;
    if (buffer.charCodeAt(from) === QUOTE) {
      to = endOfString(buffer, from + 1);
      if (to < 0) return last ? buffer.length : -1;
    } else {
      while (
        to < buffer.length &&
        !isBlank(buffer.charCodeAt(to)) &&
        buffer.charCodeAt(to) !== COMMA &&
        buffer.charCodeAt(to) !== CLOSE_BRACKET
      )
        to++;
      if (to === from) to++;
      if (to === buffer.length && !last) return -1;
    }
    fault('json-not-an-object', line, buffer.slice(from, Math.min(to, from + 4000)));
    return to;
  };

  const afterArray = (): void => {
    while (at < buffer.length) {
      const c = buffer.charCodeAt(at);
      if (c === QUOTE) {
        const to = endOfString(buffer, at + 1);
        if (to < 0) return;
        at = to;
        continue;
      }
      if (c === OPEN_BRACE || c === OPEN_BRACKET) open++;
      else if (c === CLOSE_BRACE || c === CLOSE_BRACKET) open--;
      else if (c === 10) line++;
      at++;
    }
  };

  const scan = (last: boolean): void => {
    const length = buffer.length;
    while (at < length) {
      if (isOver) return afterArray();
      const c = buffer.charCodeAt(at);
      if (depth === 0) {
        if (isBlank(c) || c === COMMA) {
          if (c === 10) line++;
          at++;
        } else if (c === OPEN_BRACE || c === OPEN_BRACKET) {
          start = at;
          startLine = line;
          depth = 1;
          at++;
        } else if (c === CLOSE_BRACKET && within > 0) {
          isOver = true;
          open--;
          at++;
        } else {
          const to = skipScalar(at, last);
          if (to < 0) return;
          countLines(at, to);
          at = to;
        }
        continue;
      }
      if (c === QUOTE) {
        const to = endOfString(buffer, at + 1);
        if (to < 0) return;
        at = to;
        continue;
      }
      if (c === OPEN_BRACE || c === OPEN_BRACKET) depth++;
      else if (c === 10) line++;
      else if ((c === CLOSE_BRACE || c === CLOSE_BRACKET) && --depth === 0)
        element(buffer.slice(start, at + 1), startLine);
      at++;
    }
  };

  return {
    get brokenAt() {
      return brokenAt;
    },
    push(text) {
      if (stopped) return;
      if (text.length > 0 && buffer.length - start + text.length < retryAt) {
        buffer += text;
        return;
      }
      buffer = buffer.slice(depth > 0 ? start : at) + text;
      at -= depth > 0 ? start : at;
      start = 0;
      scan(false);
      retryAt = depth > 0 && at < buffer.length ? Math.min((buffer.length - start) * 2, LONGEST_ELEMENT) : 0;
      if (depth > 0 && buffer.length - start > LONGEST_ELEMENT) {
        // Nothing tells where the next record would begin.
        fault('row-too-long', startLine, buffer.slice(start, start + 4000));
        stopped = true;
        brokenAt = startLine;
        buffer = '';
        at = 0;
      }
    },
    end() {
      if (stopped) return;
      scan(true);
      if (depth > 0) {
        fault('json-truncated', startLine, buffer.slice(start, start + 4000));
        brokenAt = startLine;
      } else if (within > 0 && open > 0) brokenAt = line;
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
