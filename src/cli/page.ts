import type { Words } from '../messages/words.ts';

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

export const createPage = (words: Words): Page => {
  const lines: string[] = [];
  const colon = words.lang === 'zh' ? '：' : ': ';
  return {
    title: (text) => {
      if (lines.length > 0) lines.push('');
      lines.push(text);
    },
    field: (label, value) => {
      if (value !== undefined && value !== '') lines.push(`  ${label}${colon}${value}`);
    },
    list: (label, items, numbered = false) => {
      if (items.length === 0) return;
      lines.push(`  ${label}${colon}`.trimEnd());
      for (const [index, item] of items.entries()) lines.push(`    ${numbered ? `${index + 1}.` : '-'} ${item}`);
    },
    item: (name, below) => {
      lines.push(`  ${name}`);
      for (const line of below) {
        const text = typeof line === 'string' ? line : line.join(colon);
        if (text !== '') lines.push(`    ${text}`);
      }
    },
    text: () => `${lines.join('\n')}\n`,
  };
};
