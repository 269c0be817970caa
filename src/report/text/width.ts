/**
 * Columns that text takes on a terminal: two for East Asian wide and full-width characters (Unicode UAX #11,
 * classes W and F), none for combining and invisible ones. Ambiguous characters take one, as cli-table3 counts them.
 * Written out here because loading string-width costs more time than the rest of a small report.
 */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2329, 0x232a],
  [0x23e9, 0x23ec],
  [0x25fd, 0x25fe],
  [0x2614, 0x2615],
  [0x2648, 0x2653],
  [0x26a1, 0x26a1],
  [0x26aa, 0x26ab],
  [0x26bd, 0x26be],
  [0x26d4, 0x26d4],
  [0x2705, 0x2705],
  [0x270a, 0x270b],
  [0x274c, 0x274c],
  [0x2753, 0x2755],
  [0x2757, 0x2757],
  [0x2795, 0x2797],
  [0x2b1b, 0x2b1c],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
];

const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const PLAIN = /^[\u0020-\u007e]*$/;

/** Widths of the basic plane by code point, plus one; 0 is not yet known. Asked for each character of long reports. */
const known = new Uint8Array(0x10000);

const measured = (char: string, code: number): number => {
  if (code >= 0x1100 && WIDE.some(([first, last]) => code >= first && code <= last)) return 2;
  return NO_WIDTH.test(char) ? 0 : 1;
};

const charWidth = (char: string): number => {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x7f) return 1;
  if (code >= known.length) return measured(char, code);
  const width = known[code] ?? 0;
  if (width > 0) return width - 1;
  const now = measured(char, code);
  known[code] = now + 1;
  return now;
};

/** Columns of a text without control characters. */
export const displayWidth = (text: string): number => {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
};

export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));

/** Control characters and direction marks: a terminal would obey them, whoever wrote them into a log. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const OBEYED = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
export const harmless = (text: string): string => text.replace(OBEYED, '\ufffd');

/** Closing marks never begin a line, opening ones never end it (GB/T 15834, and plain good style). */
const CLOSING = new Set('，。；：、？！）》」』】〕”’…,.;:?!)]}%'.split(''));
const OPENING = new Set('（《「『【〔“‘([{'.split(''));

interface Atom {
  text: string;
  readonly spaced: boolean;
}

/** Splits text into what must stay on one line: words, and single Chinese characters with the marks that cling to them. */
const atomsOf = (text: string): readonly Atom[] => {
  const atoms: Atom[] = [];
  let spaced = false;
  let joins = false;
  let afterWide = false;
  for (const char of text) {
    if (char === ' ') {
      spaced = true;
      joins = false;
      continue;
    }
    const wide = charWidth(char) === 2;
    const last = atoms.at(-1);
    const clings = (CLOSING.has(char) || char === '/' || char === '\\') && !spaced;
    const continues = !spaced && !wide && !afterWide;
    if (last !== undefined && !spaced && (clings || joins || continues)) last.text += char;
    else atoms.push({ text: char, spaced: spaced && atoms.length > 0 });
    joins = OPENING.has(char);
    afterWide = wide;
    spaced = false;
  }
  return atoms;
};

/** Breaks what is wider than a line, after a slash or dash where there is one near the end. */
const broken = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const char of text) {
    const more = charWidth(char);
    if (used + more > width && line !== '') {
      const cut = Math.max(line.lastIndexOf('/'), line.lastIndexOf('-'), line.lastIndexOf('_')) + 1;
      const keep = cut > line.length / 2 ? cut : line.length;
      lines.push(line.slice(0, keep));
      line = line.slice(keep);
      used = displayWidth(line);
    }
    line += char;
    used += more;
  }
  if (line !== '') lines.push(line);
  return lines;
};

/**
 * Wraps text to lines of at most `width` columns; nothing is cut off. Line breaks and control characters that came
 * from a log are made harmless first. Always at least one line.
 */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const atom of atomsOf(harmless(text))) {
    const size = displayWidth(atom.text);
    const gap = atom.spaced && line !== '' ? 1 : 0;
    if (used + gap + size <= width) {
      line += (gap === 1 ? ' ' : '') + atom.text;
      used += gap + size;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = size <= width ? [atom.text] : broken(atom.text, width);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
    used = displayWidth(line);
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
};
