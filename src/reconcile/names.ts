import { packDigits, packMasked, unpackDigits, unpackMasked, valueIn } from '../model/packed.ts';

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
 * References (trace and reference numbers, masked cards) as one number each: what packs is packed, anything else stands in
 * a list that is renewed when rows are let go. NaN stands for a missing one.
 */
export interface ReferenceTable {
  pack(text: string | undefined): number;
  unpack(packed: number): string | undefined;
  /** The same for masked card numbers, up to six digits, stars, up to four digits. */
  packCard(text: string | undefined): number;
  unpackCard(packed: number): string | undefined;
  readonly spilled: number;
}

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
      return unpackDigits(packed);
    },
    get spilled() {
      return texts.length;
    },
  };
};

/** What two references are compared by: the number they stand for, without leading noughts. NaN where missing. */
export const comparable = (packed: number): number => (packed < 0 || Number.isNaN(packed) ? packed : valueIn(packed));
