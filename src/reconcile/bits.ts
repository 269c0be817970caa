/**
 * Whole numbers below 2^53 as two bits each at hashed places: of a fixed size however many there are. What was noted is
 * always known again; of others so many more are taken for known, the fuller the places are.
 */
export interface Bits {
  /** Notes a number; true where it was known before. Negative ones are none. */
  note(value: number): boolean;
  has(value: number): boolean;
}

const TWO_32 = 4_294_967_296;

/** `exponent`: of the number of places, at most 32; no room is taken before something is noted. */
export const createBits = (exponent: number): Bits => {
  const shift = 32 - exponent;
  let words: Uint32Array | undefined;
  const lowOf = (value: number): number => {
    const high = Math.floor(value / TWO_32);
    return Math.imul(((value - high * TWO_32) | 0) ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
  };
  const first = (mixed: number): number => (mixed ^ (mixed >>> 15)) >>> shift;
  const second = (mixed: number): number => Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> shift;
  const isSet = (at: number): boolean => ((words?.[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0;
  return {
    note: (value) => {
      if (value < 0) return false;
      words ??= new Uint32Array(2 ** exponent / 32);
      const mixed = lowOf(value);
      const [one, two] = [first(mixed), second(mixed)];
      const known = isSet(one) && isSet(two);
      words[one >>> 5] = (words[one >>> 5] ?? 0) | (1 << (one & 31));
      words[two >>> 5] = (words[two >>> 5] ?? 0) | (1 << (two & 31));
      return known;
    },
    has: (value) => {
      if (words === undefined || value < 0) return false;
      const mixed = lowOf(value);
      return isSet(first(mixed)) && isSet(second(mixed));
    },
  };
};
