import { interpretText, PHRASES } from './phrases/interpret.ts';
import { TABLES } from './registry.ts';

const PAIR = /[\u4e00-\u9fff](?=([\u4e00-\u9fff]))/g;

let pairs: ReadonlyMap<string, number> | undefined;

/**
 * How often two characters stand side by side in the meanings of all tables and in the phrases; made once, when the
 * first cut text is met.
 */
const knownPairs = (): ReadonlyMap<string, number> => {
  if (pairs !== undefined) return pairs;
  const counts = new Map<string, number>();
  const texts = [
    ...TABLES.flatMap(({ entries }) => entries.map(({ meaning }) => meaning.zh)),
    ...PHRASES.flatMap(([, patterns]) => patterns),
  ];
  for (const text of texts) {
    for (const [first, second = ''] of text.matchAll(PAIR)) {
      counts.set(first + second, (counts.get(first + second) ?? 0) + 1);
    }
  }
  pairs = counts;
  return counts;
};

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte <= 0xbf;
/** First bytes of the three that a Chinese character has in UTF-8. */
const isLead = (byte: number | undefined): boolean => byte !== undefined && byte >= 0xe4 && byte <= 0xe9;

const DECODER = new TextDecoder();

/**
 * The last of three bytes that makes, after the character before it, a pair that terminals write: the commonest one with
 * which the text says something, else the commonest.
 */
const thirdByte = (before: string, first: number, second: number): number | undefined => {
  const known = knownPairs();
  const last = before.at(-1) ?? '';
  const candidates = Array.from({ length: 64 }, (_, at) => {
    const third = 0x80 + at;
    const character = DECODER.decode(Uint8Array.of(first, second, third));
    return { third, character, times: known.get(last + character) ?? 0 };
  })
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times || a.third - b.third);
  return (candidates.find(({ character }) => interpretText(before + character) !== undefined) ?? candidates[0])?.third;
};

/**
 * A text in UTF-8 with an odd number of bytes loses the last one where it is taken for one of two bytes a character: 缺纸
 * ends as 缺 and two thirds of 纸. What stands before tells which of 64 characters it was; where no table knows such a
 * pair, nothing is put there.
 */
export const withCutCharacters = (bytes: Uint8Array): Uint8Array => {
  const whole: number[] = [];
  for (const [at, byte] of bytes.entries()) {
    whole.push(byte);
    const first = bytes[at - 1];
    if (first === undefined || !isLead(first) || !isContinuation(byte) || isContinuation(bytes[at + 1])) continue;
    const before = DECODER.decode(Uint8Array.from(whole.slice(0, -2)));
    const third = thirdByte(before, first, byte);
    if (third !== undefined) whole.push(third);
  }
  return Uint8Array.from(whole);
};
