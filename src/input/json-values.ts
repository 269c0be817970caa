import type { ElementHandler, ElementReader, JsonFault } from './json.ts';
import { LONGEST_ELEMENT, TOLD } from './json.ts';
import { CLOSE_BRACE, CLOSE_BRACKET, COMMA, endOfString, OPEN_BRACE, OPEN_BRACKET, QUOTE } from './json-text.ts';

const isBlank = (c: number): boolean => c === 32 || c === 10 || c === 13 || c === 9 || c === 30 || c === 0xfeff;

const endsWord = (c: number): boolean => isBlank(c) || c === COMMA || c === CLOSE_BRACKET;

/** What else an export holds beside the array that its records are in. */
export interface Beside {
  /** Whether this record, the first of another array in the same place, is one of them too. */
  readonly isAlike: (text: string) => boolean;
  /** Told the name of each array that is not read. */
  readonly passed: (name: string) => void;
}

/**
 * Records one after the other: the elements of arrays around which the brackets and braces of `around` stay open, such as
 * `{[` for an array inside an object, the first of which has begun; or, where `around` is empty, values that follow each
 * other. `firstLine` is that of the first character pushed.
 */
export const createValueReader = (
  around: string,
  firstLine: number,
  element: ElementHandler,
  fault: JsonFault,
  beside?: Beside,
): ElementReader => {
  let buffer = '';
  /** Scanned so far, in `buffer`. */
  let at = 0;
  let depth = 0;
  let line = firstLine;
  let start = 0;
  let startLine = firstLine;
  /** Between two arrays of records, or behind the last. */
  let between: Between | undefined;
  /** Not known yet whether the array that has begun, by this name, holds records. */
  let isOnTrial = false;
  let lastName = '';
  let brokenAt: number | undefined;
  /** A text that is not closed yet is not walked through again before it has doubled. */
  let retryAt = 0;
  /** Where in a value that is not kept: one that is too long, or an array of other things. */
  let passing: Passing | undefined;

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
      while (to < buffer.length && !endsWord(buffer.charCodeAt(to))) to++;
      if (to === from) to++;
      if (to === buffer.length && !last) return -1;
    }
    fault('json-not-an-object', line, buffer.slice(from, Math.min(to, from + TOLD)));
    return to;
  };

  const leave = (): void => {
    between = { open: around.slice(0, -1), deeper: 0, inText: false, isEscaped: false, name: '' };
    isOnTrial = false;
  };
  const passArray = (): void => {
    leave();
    passing = { depth: 1, inText: false, isEscaped: false };
  };

  /** Hands out the records up to the end of the buffer, or of the array. */
  const scan = (last: boolean): void => {
    const length = buffer.length;
    while (at < length) {
      const c = buffer.charCodeAt(at);
      if (depth === 0) {
        if (isBlank(c) || c === COMMA) {
          if (c === 10) line++;
          at++;
        } else if (c === CLOSE_BRACKET && around !== '') {
          leave();
          at++;
          return;
        } else if (isOnTrial && c !== OPEN_BRACE) {
          passArray();
          return;
        } else if (c === OPEN_BRACE || c === OPEN_BRACKET) {
          start = at;
          startLine = line;
          depth = 1;
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
      at++;
      if (c === OPEN_BRACE || c === OPEN_BRACKET) depth++;
      else if (c === 10) line++;
      else if ((c === CLOSE_BRACE || c === CLOSE_BRACKET) && --depth === 0) {
        const text = buffer.slice(start, at);
        if (isOnTrial && beside?.isAlike(text) !== true) {
          beside?.passed(lastName);
          passArray();
          return;
        }
        isOnTrial = false;
        if (text.length > LONGEST_ELEMENT) fault('row-too-long', startLine, text.slice(0, TOLD));
        else element(text, startLine);
      }
    }
  };

  /** A value that is too long is told at once, and walked over. */
  const dropLong = (): void => {
    const from = depth > 0 ? start : at;
    if (buffer.length - from <= LONGEST_ELEMENT) return;
    if (depth === 0) startLine = line;
    fault('row-too-long', startLine, buffer.slice(from, from + TOLD));
    passing = { depth, inText: false, isEscaped: false };
    depth = 0;
  };

  /** Moves on by `to`, -1 being the end of what is there; true where an end was found. */
  const moveTo = (to: number): boolean => {
    const next = to < 0 ? buffer.length : to;
    countLines(at, next);
    at = next;
    return to >= 0;
  };

  const go = (last: boolean): void => {
    do {
      if (passing !== undefined) {
        if (moveTo(walkOver(buffer, at, passing))) passing = undefined;
      } else if (between !== undefined) {
        if (moveTo(toNextArray(buffer, at, between, around))) {
          lastName = between.name;
          between = undefined;
          isOnTrial = true;
        }
      } else {
        scan(last);
        if (passing === undefined && between === undefined) {
          dropLong();
          if (passing === undefined) return;
        }
      }
    } while (at < buffer.length);
  };

  return {
    get brokenAt() {
      return brokenAt;
    },
    push(text) {
      if (text.length > 0 && buffer.length - start + text.length < retryAt) {
        buffer += text;
        return;
      }
      const kept = depth > 0 ? start : at;
      buffer = buffer.slice(kept) + text;
      at -= kept;
      start = 0;
      go(false);
      retryAt = depth > 0 && at < buffer.length ? Math.min((buffer.length - start) * 2, LONGEST_ELEMENT) : 0;
    },
    end() {
      go(true);
      if (between === undefined && passing !== undefined) brokenAt = startLine;
      else if (depth > 0) {
        fault('json-truncated', startLine, buffer.slice(start, start + TOLD));
        brokenAt = startLine;
      } else if (between === undefined ? around !== '' : between.open !== '' || between.deeper > 0) brokenAt = line;
    },
  };
};

interface TextState {
  /** Within a text, and there behind a backslash. */
  inText: boolean;
  isEscaped: boolean;
}

/** Where in a value that is walked over: how many brackets and braces of it are open. */
interface Passing extends TextState {
  depth: number;
}

/** What is open outside the arrays of records: what may lead to the next one, and how much besides. */
interface Between extends TextState {
  open: string;
  deeper: number;
  /** Beginning of the text met last: the name of what follows. */
  name: string;
}

const LONGEST_NAME = 60;

/** Moves on within a text. Returns the index behind its closing quote, or -1 where it goes on behind `text`. */
const behindText = (text: string, from: number, state: TextState): number => {
  let i = from;
  let quote = text.indexOf('"', i);
  for (;;) {
    if (state.isEscaped) {
      if (i >= text.length) return -1;
      state.isEscaped = false;
      i++;
      if (quote >= 0 && quote < i) quote = text.indexOf('"', i);
    }
    const slash = text.slice(i, quote < 0 ? text.length : quote).indexOf('\\');
    if (slash < 0) {
      state.inText = quote < 0;
      return quote < 0 ? -1 : quote + 1;
    }
    state.isEscaped = true;
    i += slash + 1;
  }
};

/** Walks over a value. Returns the index behind it, or -1 where it goes on behind `text`. */
const walkOver = (text: string, from: number, state: Passing): number => {
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (state.inText) {
      const behind = behindText(text, i, state);
      if (behind < 0 || state.depth === 0) return behind;
      i = behind - 1;
    } else if (c === QUOTE) state.inText = true;
    else if (c === OPEN_BRACE || c === OPEN_BRACKET) state.depth++;
    else if (c === CLOSE_BRACE || c === CLOSE_BRACKET) {
      if (state.depth === 0) return i;
      if (--state.depth === 0) return i + 1;
    } else if (state.depth === 0 && endsWord(c)) return i;
  }
  return -1;
};

/** Walks on to where `around` is open again. Returns the index behind its last bracket, or -1 where `text` ends before. */
const toNextArray = (text: string, from: number, state: Between, around: string): number => {
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (state.inText) {
      const behind = behindText(text, i, state);
      const named = text.slice(i, behind < 0 ? i + LONGEST_NAME : behind - 1);
      state.name = (state.name + named).slice(0, LONGEST_NAME);
      if (behind < 0) return -1;
      i = behind - 1;
    } else if (c === QUOTE) {
      state.inText = true;
      state.name = '';
    } else if (c === OPEN_BRACE || c === OPEN_BRACKET) {
      const open = state.open + String.fromCharCode(c);
      if (state.deeper > 0 || !around.startsWith(open)) state.deeper++;
      else if (open === around) return i + 1;
      else state.open = open;
    } else if (c === CLOSE_BRACE || c === CLOSE_BRACKET) {
      if (state.deeper > 0) state.deeper--;
      else state.open = state.open.slice(0, -1);
    }
  }
  return -1;
};
