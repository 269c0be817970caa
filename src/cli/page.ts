import type { Words } from '../messages/words.ts';
import { displayWidth, wrap } from '../report/text/width.ts';
import type { Shell } from './shell.ts';

/** Text of one page of `explain` or `rules`: headings, labelled lines and lists, two columns deeper at each level. */
export interface Page {
  title(text: string): void;
  /** Nothing is written for an empty value. */
  field(label: string, value: string | undefined): void;
  list(label: string, items: readonly string[], numbered?: boolean): void;
  /** Name first, what it says below; a line with a label is a pair. */
  item(name: string, lines: readonly (string | readonly [label: string, value: string])[]): void;
  readonly text: () => string;
}

/** As wide as the terminal, within what is comfortable to read. */
export const pageColumns = (shell: Shell): number => Math.min(Math.max(shell.out.columns ?? 80, 40), 100);

export const createPage = (words: Words, columns: number): Page => {
  const lines: string[] = [];
  const colon = words.lang === 'zh' ? '：' : ': ';
  /** Further lines of one entry stand under its first word. */
  const put = (indent: number, mark: string, text: string): void => {
    const hanging = ' '.repeat(indent + displayWidth(mark));
    const [first = '', ...others] = wrap(text, Math.max(columns - hanging.length, 20));
    lines.push(`${' '.repeat(indent)}${mark}${first}`, ...others.map((line) => hanging + line));
  };
  return {
    title: (text) => {
      if (lines.length > 0) lines.push('');
      put(0, '', text);
    },
    field: (label, value) => {
      if (value !== undefined && value !== '') put(2, '', label + colon + value);
    },
    list: (label, items, numbered = false) => {
      if (items.length === 0) return;
      put(2, '', `${label}${colon}`.trimEnd());
      for (const [index, item] of items.entries()) put(4, numbered ? `${index + 1}. ` : '- ', item);
    },
    item: (name, below) => {
      put(2, '', name);
      for (const line of below) {
        const text = typeof line === 'string' ? line : line.join(colon);
        if (text !== '') put(4, '', text);
      }
    },
    text: () => `${lines.join('\n')}\n`,
  };
};
