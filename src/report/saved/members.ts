const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const COMMA = 44;
const COLON = 58;

const isBlank = (c: number): boolean => c === 32 || c === 10 || c === 13 || c === 9;

/** Takes one JSON object apart while its text comes in pieces of any size. */
export interface Members {
  push(text: string): void;
  /** True where the text was one whole object and nothing else. */
  end(): boolean;
}

/**
 * Members of one JSON object, each as soon as its text is complete; those named in `lists` element by element, so that
 * a list of any length is never in memory as a whole. Where a value stands, how it is spaced, and the order of members
 * do not matter. After the first fault nothing more is told.
 */
export const createMembers = (
  lists: ReadonlySet<string>,
  /** A list begins; its elements follow, if it has any. */
  onList: (name: string) => void,
  onMember: (name: string, value: unknown) => void,
  onElement: (name: string, value: unknown) => void,
): Members => {
  let mode: 'open' | 'name' | 'colon' | 'value' | 'elements' | 'scan' | 'done' | 'broken' = 'open';
  let buffer = '';
  let at = 0;
  let name = '';
  /** Of the value that is being scanned. */
  let start = 0;
  let depth = 0;
  let inString = false;
  let isElement = false;

  /** Whether the quote at an index is escaped: an odd number of backslashes stands before it. */
  const isEscaped = (quote: number): boolean => {
    let first = quote;
    while (first > start && buffer.charCodeAt(first - 1) === BACKSLASH) first -= 1;
    return (quote - first) % 2 === 1;
  };

  const complete = (): void => {
    let value: unknown;
    try {
      value = JSON.parse(buffer.slice(start, at));
    } catch {
      // What is amiss in the text is not told: it may hold anything.
      mode = 'broken';
      return;
    }
    mode = isElement ? 'elements' : 'name';
    if (isElement) onElement(name, value);
    else onMember(name, value);
  };

  /** Walks through a value; false where its end is not there yet. */
  const scan = (): boolean => {
    while (at < buffer.length) {
      if (inString) {
        const quote = buffer.indexOf('"', at);
        at = quote < 0 ? buffer.length : quote + 1;
        if (quote < 0) return false;
        if (isEscaped(quote)) continue;
        inString = false;
        if (depth > 0) continue;
        complete();
        return true;
      }
      const c = buffer.charCodeAt(at);
      const isEnd = c === CLOSE_BRACE || c === CLOSE_BRACKET;
      // A bare word or number ends where its surroundings go on.
      if (depth === 0 && (isEnd || c === COMMA || (isBlank(c) && at > start))) {
        complete();
        return true;
      }
      at += 1;
      if (c === QUOTE) inString = true;
      else if (c === OPEN_BRACE || c === OPEN_BRACKET) depth += 1;
      else if (isEnd) {
        depth -= 1;
        if (depth > 0) continue;
        complete();
        return true;
      }
    }
    return false;
  };

  const begin = (asElement: boolean): void => {
    start = at;
    depth = 0;
    inString = false;
    isElement = asElement;
    mode = 'scan';
  };

  /** One step; false where more text is needed. */
  const step = (): boolean => {
    if (mode === 'scan') return scan();
    while (at < buffer.length && isBlank(buffer.charCodeAt(at))) at += 1;
    if (at >= buffer.length) return false;
    const c = buffer.charCodeAt(at);
    switch (mode) {
      case 'open':
        mode = c === OPEN_BRACE ? 'name' : 'broken';
        at += 1;
        return true;
      case 'name': {
        if (c === CLOSE_BRACE || c === COMMA) {
          if (c === CLOSE_BRACE) mode = 'done';
          at += 1;
          return true;
        }
        if (c !== QUOTE) {
          mode = 'broken';
          return true;
        }
        start = at;
        let quote = buffer.indexOf('"', at + 1);
        while (quote >= 0 && isEscaped(quote)) quote = buffer.indexOf('"', quote + 1);
        if (quote < 0) return false;
        // Names with escapes are none of ours; they are passed over like all that are unknown.
        name = buffer.slice(at + 1, quote);
        at = quote + 1;
        mode = 'colon';
        return true;
      }
      case 'colon':
        mode = c === COLON ? 'value' : 'broken';
        at += 1;
        return true;
      case 'value':
        if (c === OPEN_BRACKET && lists.has(name)) {
          mode = 'elements';
          at += 1;
          onList(name);
        } else begin(false);
        return true;
      case 'elements':
        if (c === CLOSE_BRACKET || c === COMMA) {
          if (c === CLOSE_BRACKET) mode = 'name';
          at += 1;
        } else begin(true);
        return true;
      default:
        // Behind the object, or behind a fault, nothing is read.
        if (mode === 'done') mode = 'broken';
        at = buffer.length;
        return false;
    }
  };

  return {
    push(text) {
      if (mode === 'broken') return;
      buffer += text;
      while (step());
      const kept = mode === 'scan' ? start : at;
      buffer = buffer.slice(kept);
      at -= kept;
      start = 0;
    },
    end: () => mode === 'done',
  };
};
