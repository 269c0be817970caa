import { oneLine } from '../sentences.ts';

/** What CommonMark 0.31 or GitHub Flavored Markdown would take for markup anywhere in a line. */
const MARKUP = /[\\`*_[\]<>&|~$]/g;
/** What it would take for a list, a heading, or a rule at the start of a line. */
const OPENING = /^(\s*)([#+\-=]|\d{1,9}(?=[.)]))/;
/**
 * What a site would turn into a link, a mention that calls somebody, or a reference to a ticket, after the text was
 * unescaped: nothing visible is put between the characters that make it one.
 */
const LINKS = /(#(?=\d)|:(?=\/\/)|\bwww(?=\.)|\bGH(?=-\d))/gi;
const NOTHING = '\u200b';

/** A text as a text: shown as it is, whatever a log wrote into it. One line. */
export const escaped = (text: string): string =>
  oneLine(text)
    .replace(MARKUP, '\\$&')
    .replace(OPENING, (_all, blank: string, mark: string) =>
      /\d/.test(mark) ? `${blank}${NOTHING}${mark}` : `${blank}\\${mark}`,
    )
    .replace(LINKS, `$1${NOTHING}`)
    .replaceAll('@', `${NOTHING}@${NOTHING}`);

/** A short text in a code span: fenced by more backticks than it holds, so that nothing in it is markup. */
export const codeSpan = (text: string): string => {
  const plain = oneLine(text);
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const room = longest > 0 || plain.trim() !== plain ? ' ' : '';
  // A table is cut into cells before code spans are seen; a bar is therefore escaped in both.
  return fence + room + plain.replaceAll('|', '\\|') + room + fence;
};

/** A list item at a depth of 0 or 1, where the outer list may be numbered. */
export const item = (depth: 0 | 1, text: string, mark = '-'): string => `${'    '.repeat(depth)}${mark} ${text}\n`;

export const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
