import { withCutCharacters } from './cut-characters.ts';
import { isUnreadable } from './unreadable.ts';

/** Bytes 0x80 to 0x9F of Windows-1252, as the code points that a reader made of them. */
const WINDOWS_1252: ReadonlyMap<number, number> = new Map(
  // As a stream: decoding at one go, Node 20 takes this encoding for Latin-1.
  Array.from(
    new TextDecoder('windows-1252').decode(
      Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index),
      { stream: true },
    ),
    (character, index) => [character.codePointAt(0) ?? 0, 0x80 + index] as const,
  ),
);

/** The bytes that read as this text in Latin-1 or Windows-1252; undefined where none do. */
const latinBytes = (text: string): Uint8Array | undefined => {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const byte = point <= 0xff ? point : WINDOWS_1252.get(point);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
};

let gbkCodes: ReadonlyMap<string, number> | undefined;

/** Two-byte characters of GB18030 and their bytes; made once, when the first damaged text is met. */
const gbkTable = (): ReadonlyMap<string, number> => {
  if (gbkCodes !== undefined) return gbkCodes;
  const codes = new Map<string, number>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd') codes.set(character, lead * 256 + trail);
    }
  }
  gbkCodes = codes;
  return codes;
};

/** Readers of GBK make this of a single byte 0x80, which is a part of every third Chinese character in UTF-8 and never a price. */
const EURO = 0x20ac;
const REPLACED = 0xfffd;

/** The bytes that read as this text in GB18030; what has none becomes a byte that no UTF-8 character holds. */
const gbkBytes = (text: string): Uint8Array => {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const code = gbkTable().get(character);
    if (point < 0x80) bytes.push(point);
    else if (point === EURO) bytes.push(0x80);
    // The mark of a byte that was lost already: the character it cut short counts as the loss.
    else if (point === REPLACED) continue;
    else if (code !== undefined) bytes.push(code >> 8, code & 0xff);
    else bytes.push(0xff);
  }
  return Uint8Array.from(bytes);
};

const HAN = /[\u4e00-\u9fff]/g;
/** Wrong decoding loses bytes at the ends of odd runs; a text of which more is lost is not read. */
const MOST_LOST_SHARE = 0.34;

/** `bytes` in the encoding they were written in, if that gives Chinese words with little lost. */
const decoded = (bytes: Uint8Array, encoding: 'utf-8' | 'gb18030'): string | undefined => {
  // Node's decoder of GB18030 throws at a broken sequence of four bytes, asked for or not; that of GBK has none of them.
  const text = new TextDecoder(encoding === 'gb18030' ? 'gbk' : encoding).decode(bytes);
  const han = text.match(HAN)?.length ?? 0;
  const lost = text.split('\ufffd').length - 1;
  if (han === 0 || lost > (han + lost) * MOST_LOST_SHARE) return undefined;
  const whole = encoding === 'utf-8' && lost > 0 ? new TextDecoder().decode(withCutCharacters(bytes)) : text;
  const kept = whole.replaceAll('\ufffd', '').trim();
  return isUnreadable(kept) ? undefined : kept;
};

/**
 * Undoes a wrong decoding: UTF-8 read as GB18030, UTF-8 or GB18030 read as Latin-1. Undefined where the text was not
 * damaged in one of these ways, or too much of it is lost.
 */
export const repairText = (text: string): string | undefined => {
  const latin = latinBytes(text);
  if (latin !== undefined) return decoded(latin, 'utf-8') ?? decoded(latin, 'gb18030');
  return decoded(gbkBytes(text), 'utf-8');
};
