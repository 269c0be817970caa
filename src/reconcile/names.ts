/**
 * Names and references as numbers, so that a row is a handful of numbers and equality is one comparison.
 * Leading noughts do not count when two names are compared: spreadsheets take them away on one side only.
 */

/** Gives names numbers from 1; 0 stands for a missing one. */
export interface NameTable {
  /** Number of a name in its comparable form. */
  number(name: string | undefined): number;
  /** The fullest way the name was written; of equally long ones the first in code-unit order. */
  text(index: number): string | undefined;
  readonly size: number;
}

const withoutNoughts = (name: string): string => (/^0+\d/.test(name) ? name.replace(/^0+(?=\d)/, '') : name);

export const createNameTable = (): NameTable => {
  const written: (string | undefined)[] = [undefined];
  const exact = new Map<string, number>();
  const plain = new Map<string, number>();
  return {
    number: (name) => {
      if (name === undefined) return 0;
      const known = exact.get(name);
      if (known !== undefined) return known;
      const form = withoutNoughts(name);
      let index = plain.get(form);
      if (index === undefined) {
        index = written.length;
        written.push(name);
        plain.set(form, index);
      } else {
        const old = written[index] ?? '';
        if (name.length > old.length || (name.length === old.length && name < old)) written[index] = name;
      }
      exact.set(name, index);
      return index;
    },
    text: (index) => written[index],
    get size() {
      return written.length;
    },
  };
};

/**
 * References (trace and reference numbers, masked cards) as one number each: up to fourteen digits are packed with
 * their length, anything else stands in a list that is renewed when rows are let go. NaN stands for a missing one.
 */
export interface ReferenceTable {
  pack(text: string | undefined): number;
  unpack(packed: number): string | undefined;
  /** The same for masked card numbers, up to six digits, stars, up to four digits. */
  packCard(text: string | undefined): number;
  unpackCard(packed: number): string | undefined;
  readonly spilled: number;
}

const PACKED_DIGITS = 14;
const LENGTHS = 16;

const packDigits = (text: string): number => {
  const { length } = text;
  if (length === 0 || length > PACKED_DIGITS) return Number.NaN;
  let value = 0;
  for (let at = 0; at < length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value * LENGTHS + length;
};

const STAR = 42;
const TAIL = 10_000;

/** First digits, stars and last digits with their lengths: a number below 2^45. NaN for any other shape. */
const packMasked = (text: string): number => {
  const { length } = text;
  let at = 0;
  let head = 0;
  while (at < length && at < 7 && text.charCodeAt(at) !== STAR) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    head = head * 10 + digit;
    at += 1;
  }
  const first = at;
  while (at < length && text.charCodeAt(at) === STAR) at += 1;
  const stars = at - first;
  const last = length - at;
  if (first > 6 || stars === 0 || stars >= LENGTHS || last > 4) return Number.NaN;
  let tail = 0;
  for (; at < length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    tail = tail * 10 + digit;
  }
  return (((head * TAIL + tail) * 8 + first) * 8 + last) * LENGTHS + stars;
};

const unpackMasked = (packed: number): string => {
  const stars = packed % LENGTHS;
  let rest = (packed - stars) / LENGTHS;
  const last = rest % 8;
  rest = (rest - last) / 8;
  const first = rest % 8;
  rest = (rest - first) / 8;
  const tail = rest % TAIL;
  const digits = (value: number, length: number): string => (length === 0 ? '' : String(value).padStart(length, '0'));
  return `${digits((rest - tail) / TAIL, first)}${'*'.repeat(stars)}${digits(tail, last)}`;
};

export const createReferenceTable = (): ReferenceTable => {
  const texts: string[] = [];
  const index = new Map<string, number>();
  const spill = (text: string): number => {
    const known = index.get(text);
    if (known !== undefined) return -1 - known;
    index.set(text, texts.length);
    texts.push(text);
    return -texts.length;
  };
  return {
    pack: (text) => {
      if (text === undefined) return Number.NaN;
      const packed = packDigits(text);
      return Number.isNaN(packed) ? spill(text) : packed;
    },
    packCard: (text) => {
      if (text === undefined) return Number.NaN;
      const packed = packMasked(text);
      return Number.isNaN(packed) ? spill(text) : packed;
    },
    unpackCard: (packed) => {
      if (Number.isNaN(packed)) return undefined;
      return packed < 0 ? texts[-1 - packed] : unpackMasked(packed);
    },
    unpack: (packed) => {
      if (Number.isNaN(packed)) return undefined;
      if (packed < 0) return texts[-1 - packed];
      const length = packed % LENGTHS;
      return String((packed - length) / LENGTHS).padStart(length, '0');
    },
    get spilled() {
      return texts.length;
    },
  };
};

/** What two references are compared by: the number they stand for, without leading noughts. NaN where missing. */
export const comparable = (packed: number): number =>
  packed < 0 || Number.isNaN(packed) ? packed : (packed - (packed % LENGTHS)) / LENGTHS;
