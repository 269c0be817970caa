/**
 * Trace numbers, reference numbers and masked card numbers as one number each, as far as they are short enough for it: rows
 * are handed on and compared without a text for each of them.
 */

const PACKED_DIGITS = 14;
const LENGTHS = 16;

/** Up to fourteen digits with their number, below 2^51. NaN for anything else. */
export const packDigits = (text: string): number => {
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

/** The number that the digits stand for, without leading noughts. To divide and round down takes a fraction of a remainder's time. */
export const valueIn = (packed: number): number => Math.floor(packed / LENGTHS);

/** How many digits were packed. */
export const digitsIn = (packed: number): number => packed - valueIn(packed) * LENGTHS;

export const unpackDigits = (packed: number): string => String(valueIn(packed)).padStart(digitsIn(packed), '0');

const STAR = 42;
const TAIL = 10_000;

/** First digits (up to six), stars and last digits (up to four) with their lengths: a number below 2^45. NaN for any other shape. */
export const packMasked = (text: string): number => {
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

export const unpackMasked = (packed: number): string => {
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

/** Marks what does not pack: its text tells it. */
export const AS_TEXT = -1;

/** The numbers of a record, packed: NaN where it has none, `AS_TEXT` where it does not pack. */
export interface PackedNumbers {
  readonly stan: number;
  readonly rrn: number;
  readonly originalRrn: number;
  readonly pan: number;
}

/** Of a record that has its texts only. */
export const ALL_AS_TEXT: PackedNumbers = { stan: AS_TEXT, rrn: AS_TEXT, originalRrn: AS_TEXT, pan: AS_TEXT };
