import type { CardDataFinding } from '../model/record.ts';
import { detached } from './detach.ts';

export type CardDataKind = CardDataFinding['what'];

/** A text that is safe to keep and to print, and what had to be taken out of it. */
export interface Scrubbed {
  readonly text: string;
  readonly found: CardDataKind | undefined;
}

/** True where the digits pass the Luhn check (ISO/IEC 7812-1 annex B). */
export const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  let double = false;
  for (let i = digits.length - 1; i >= 0; i--) {
    let digit = digits.charCodeAt(i) - 48;
    if (double) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
    double = !double;
  }
  return sum % 10 === 0;
};

/** First six and last four: what PCI DSS 3.4.1 lets be shown of any card, 13 to 19 digits long. */
export const maskDigits = (digits: string): string => `${digits.slice(0, 6)}****${digits.slice(-4)}`;

// Everything a terminal or a bidirectional display would obey instead of show.
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/;
const UNSAFE_ALL = new RegExp(UNSAFE.source, 'g');

/**
 * Makes control characters harmless: white space becomes a blank, the others their Unicode control pictures
 * (escape becomes ␛), direction marks go. What is left cannot move a cursor, ring, or re-order a line.
 */
export const neutralise = (text: string): string =>
  UNSAFE.test(text)
    ? text.replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, ' ').replace(UNSAFE_ALL, (c) => {
        const code = c.charCodeAt(0);
        if (code < 32) return String.fromCharCode(0x2400 + code);
        if (code === 127) return '\u2421';
        return code < 160 ? '\u2426' : '';
      })
    : text;

/** Track 1, track 2 (with sentinels, or as `PAN=YYMM…` and its hexadecimal form), ISO/IEC 7813. */
const TRACKS = [/%?[Bb]\d{12,19}\^[^^]{2,26}\^[\d\s]{4,}[^?\s]*\??/g, /;?\d{12,19}[=Dd]\d{4}[\dA-Fa-f*=]{0,32}\??/g];
const SECRETS: readonly (readonly [RegExp, CardDataKind])[] = [
  [
    /\b(pin[\s_-]?(?:block|data)|encrypted[\s_-]?pin|F52|DE52|pin密文)(["']?\s*[:=]?\s*["']?)[0-9A-Fa-f]{16}\b/gi,
    'pin-block',
  ],
  [
    /\b(cvv2?|cvc2?|cvn2?|cid|csc|security[\s_-]?code|card[\s_-]?verification[\s_-]?value)(["']?\s*[:=]?\s*["']?)\d{3,4}\b/gi,
    'security-code',
  ],
  [/(安全码|校验码)(\s*[:：=]?\s*)\d{3,4}(?!\d)/g, 'security-code'],
  [
    /\b([a-z]*[\s_-]?key|tmk|tpk|tak|mak|zmk|pik|kek|tdk|bdk|ipek)(["']?\s*[:=]?\s*["']?)(?:[0-9A-Fa-f]{64}|[0-9A-Fa-f]{48}|[0-9A-Fa-f]{32}|[0-9A-Fa-f]{16})\b/gi,
    'key',
  ],
  [/(密钥|主密钥|工作密钥)(\s*[:：=]?\s*)[0-9A-Fa-f]{16,64}\b/gi, 'key'],
];
/** Thirteen to nineteen digits, with single blanks or dashes between them, that are no part of a longer run. */
const RUN = /(?<![\d*])(?<!\d[ -])\d(?:[ -]?\d){12,18}(?![ -]?\d)(?!\*)/g;
const LONG = /\d(?:[ -]?\d){11}/;

/** A date and time to the second, or milliseconds since 1970, which may pass the check by chance. */
const isTimestamp = (digits: string): boolean =>
  (digits.length === 14 && /^20\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])[0-5]\d[0-5]\d$/.test(digits)) ||
  (digits.length === 17 &&
    /^20\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])[0-5]\d[0-5]\d\d{3}$/.test(digits)) ||
  (digits.length === 13 && /^1[4-9]\d{11}$/.test(digits));

const half = (text: string): string => text.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/**
 * Makes free text safe: control characters neutralised, tracks, PIN blocks, security codes and keys removed,
 * card numbers (13 to 19 digits that pass the check) cut to first six and last four. In a column of names or references
 * (`numbersAreNames`) a long number that passes by chance is left alone: one in ten merchant numbers does.
 */
export const scrub = (raw: string, numbersAreNames = false): Scrubbed => {
  let text = neutralise(raw);
  let found: CardDataKind | undefined;
  if (/[０-９]/.test(text)) text = half(text);
  if (LONG.test(text)) {
    for (const track of TRACKS) {
      text = text.replace(track, () => {
        found = 'track';
        return '[***]';
      });
    }
    text = text.replace(RUN, (run) => {
      if (numbersAreNames) return run;
      const digits = run.replace(/[ -]/g, '');
      if (!passesLuhn(digits) || isTimestamp(digits) || /^(\d)\1+$/.test(digits)) return run;
      found ??= 'pan';
      return maskDigits(digits);
    });
  }
  if (/\d{3}|[0-9A-Fa-f]{16}/.test(text)) {
    for (const [pattern, kind] of SECRETS) {
      text = text.replace(pattern, (_all, label: string, between: string) => {
        found ??= kind;
        return `${label}${between}[***]`;
      });
    }
  }
  return { text, found };
};

/** Sixteen hexadecimal digits and more, letters among them: the look of PIN blocks and keys where nothing labels them. */
const BARE_HEX = /(?<![0-9A-Za-z])(?=[0-9]*[A-Fa-f])(?=[A-Fa-f]*[0-9])[0-9A-Fa-f]{16,}(?![0-9A-Za-z])/g;

/** What a rejected value or a header may show: safe, on one line, and short. */
export const shown = (raw: string, length = 60): string => {
  // A cut could leave a card number too short to be recognised, so the whole is made safe first.
  const text = scrub(raw.slice(0, 2000)).text.replace(BARE_HEX, '[***]').trim();
  const points = Array.from(text);
  return points.length > length ? `${points.slice(0, length - 1).join('')}…` : text;
};

/** 53-bit hash (cyrb53, public domain) of the digits of a card; identifies it within one run, in memory only. */
export const hash53 = (text: string, seed = 0): number => {
  let h1 = 0xdeadbeef ^ seed;
  let h2 = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ c, 2654435761);
    h2 = Math.imul(h2 ^ c, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return 4294967296 * (2097151 & h2) + (h1 >>> 0);
};

/** A card number as it may be kept. */
export interface MaskedPan {
  readonly pan: string;
  /** Digits (or the masked text, where the exporter masked them) from which the card's token is made. */
  readonly identity: string;
  /** What was unprotected. */
  readonly found: CardDataKind | undefined;
}

/** Up to six digits, stars or crosses, up to four digits: what careful exporters write. */
const isMasked = (text: string): boolean => {
  const length = text.length;
  if (length > 23) return false;
  let i = 0;
  while (i < length && isDigit(text.charCodeAt(i))) i++;
  const first = i;
  while (i < length && isStar(text.charCodeAt(i))) i++;
  const stars = i - first;
  const last = length - i;
  if (first > 6 || stars === 0 || last > 4) return false;
  while (i < length && isDigit(text.charCodeAt(i))) i++;
  return i === length;
};
const allDigits = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return true;
};
const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isStar = (c: number): boolean => c === 42 || c === 120 || c === 88;

/**
 * Masks the content of a card number column. Here even digits that fail the check are secret: a mistyped card number
 * is one too. What the exporter masked stays as it is, unless it shows more than six and four digits.
 */
export const maskPan = (raw: string): MaskedPan | undefined => {
  if (isMasked(raw)) return { pan: detached(raw), identity: raw, found: undefined };
  const text = allDigits(raw) ? raw : half(raw).replace(/[\s-]/g, '');
  if (text === '') return undefined;
  if (allDigits(text)) return maskPlain(text);
  const track = /^[%;]?[Bb]?(\d{12,19})[=^Dd]/.exec(text);
  if (track?.[1] !== undefined) return { pan: maskDigits(track[1]), identity: track[1], found: 'track' };
  const masked = /^(\d*)([^\d]{1,20})(\d*)$/.exec(text);
  const first = masked?.[1] ?? '';
  const middle = masked?.[2] ?? '';
  const last = masked?.[3] ?? '';
  if (masked !== null && first.length <= 6 && last.length <= 4 && /^[*xX•●·.＊#_]+$/.test(middle)) {
    return { pan: `${first}${middle}${last}`, identity: text, found: undefined };
  }
  if (masked !== null && first.length + last.length > 10) {
    return { pan: `${first.slice(0, 6)}****${last.slice(-4)}`, identity: text, found: 'pan' };
  }
  const safe = scrub(text);
  const digits = safe.text.replace(/\D/g, '');
  // Whatever is left of an unknown form: no more than four digits of it.
  if (digits.length > 10 && safe.found === undefined)
    return { pan: `****${digits.slice(-4)}`, identity: text, found: 'pan' };
  return { pan: neutralise(safe.text).slice(0, 40), identity: text, found: safe.found };
};

const maskPlain = (digits: string): MaskedPan => {
  if (digits.length >= 12)
    return { pan: maskDigits(digits), identity: digits, found: digits.length >= 13 ? 'pan' : undefined };
  return { pan: digits.length <= 4 ? `****${digits}` : `****${digits.slice(-4)}`, identity: digits, found: undefined };
};
