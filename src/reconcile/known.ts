/** A set of 53-bit numbers in a flat table: about 16 bytes each, where a Set takes 60. Negative numbers are in no set. */
export interface NumberSet {
  add(value: number): void;
  has(value: number): boolean;
  readonly size: number;
}

const FIRST_SLOTS = 1 << 10;
const EMPTY = -1;

const slotOf = (slots: Float64Array, value: number): number => {
  const last = slots.length - 1;
  const low = (value % 4_294_967_296) | 0;
  const high = Math.floor(value / 4_294_967_296) | 0;
  let at = (Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1) >>> 7) & last;
  while (slots[at] !== EMPTY && slots[at] !== value) at = (at + 1) & last;
  return at;
};

export const createNumberSet = (): NumberSet => {
  let slots = new Float64Array(FIRST_SLOTS).fill(EMPTY);
  let size = 0;
  return {
    add: (value) => {
      if (value < 0) return;
      const at = slotOf(slots, value);
      if (slots[at] === value) return;
      slots[at] = value;
      size += 1;
      if (size * 3 < slots.length * 2) return;
      const wider = new Float64Array(slots.length * 2).fill(EMPTY);
      for (const old of slots) if (old !== EMPTY) wider[slotOf(wider, old)] = old;
      slots = wider;
    },
    has: (value) => value >= 0 && slots[slotOf(slots, value)] === value,
    get size() {
      return size;
    },
  };
};
