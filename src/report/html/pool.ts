import { visible } from './markup.ts';

/** Texts once each, by the number in which they came. */
export interface Pool {
  /** The place of a text in the pool; -1 for none. */
  readonly of: (text: string | undefined) => number;
  readonly has: (text: string) => boolean;
  readonly texts: readonly string[];
}

export const createPool = (): Pool => {
  const known = new Map<string, number>();
  const texts: string[] = [];
  return {
    texts,
    has: (text) => known.has(text),
    of: (text) => {
      if (text === undefined || text === '') return -1;
      const old = known.get(text);
      if (old !== undefined) return old;
      known.set(text, texts.length);
      texts.push(visible(text));
      return texts.length - 1;
    },
  };
};

/** Differences between neighbours: small numbers where the numbers themselves are long. */
export const steps = (values: readonly number[]): number[] => values.map((value, n) => value - (values[n - 1] ?? 0));

/** Bytes of a text in UTF-8, near enough: what is not ASCII here is mostly Chinese. */
export const bytesOf = (text: string): number => {
  let bytes = text.length;
  for (let n = 0; n < text.length; n++) if (text.charCodeAt(n) > 0x7f) bytes += 2;
  return bytes;
};
