import type { ChalkInstance } from 'chalk';
import type { Formats, Words } from '../../messages/words.ts';
import type { Severity } from '../../model/cause.ts';
import type { SourceRef } from '../../model/record.ts';
import { displayWidth, padEnd, wrap } from './width.ts';

/** What every section of the text report needs: words, figures, room and colour. */
export interface Page {
  readonly words: Words;
  readonly f: Formats;
  /** Columns, at least 40. */
  readonly width: number;
  readonly detail: boolean;
  /** So much happened that everything is told in brief. */
  readonly brief: boolean;
  readonly paint: ChalkInstance;
  /** Paths of the inputs, by the number that sources carry. */
  readonly files: readonly string[];
}

export const NARROWEST = 40;
const INDENT = '  ';

export const severityPaint = ({ paint }: Page, severity: Severity): ((text: string) => string) => {
  const paints: Readonly<Record<Severity, (text: string) => string>> = {
    critical: paint.red.bold,
    major: paint.red,
    minor: paint.yellow,
    warning: paint.cyan,
    indeterminate: paint.magenta,
  };
  return paints[severity];
};

/** A paragraph, with each line painted. */
export const paragraph = (
  page: Page,
  text: string,
  indent = '',
  paint: (line: string) => string = (line) => line,
): string =>
  wrap(text, page.width - displayWidth(indent))
    .map((line) => `${indent}${paint(line)}\n`)
    .join('');

/** A paragraph behind a mark such as `1.`; further lines stand under its text. */
export const item = (page: Page, mark: string, text: string, indent: string): string => {
  const hang = indent + ' '.repeat(displayWidth(mark) + 1);
  return wrap(text, page.width - displayWidth(hang))
    .map((line, n) => `${n === 0 ? `${indent}${mark} ` : hang}${line}\n`)
    .join('');
};

/** Room that the labels of an incident take, in the language of the page. */
const labelWidth = (page: Page): number => Math.max(...Object.values(page.words.report.labels).map(displayWidth)) + 1;

/** How far text beside labels is indented. */
export const beside = (page: Page): string => INDENT + ' '.repeat(labelWidth(page));

/** Text behind a label; further lines stand under the text. */
export const labelled = (page: Page, label: string, text: string): string =>
  withLabel(page, label, paragraph(page, text, beside(page)));

/** Puts a label before the first line of a block that `beside` indents. */
export const withLabel = (page: Page, label: string, block: string): string =>
  block === '' ? '' : INDENT + page.paint.dim(padEnd(label, labelWidth(page))) + block.slice(beside(page).length);

/** The heading of a section, with an empty line before it. */
export const heading = (page: Page, text: string): string => `\n${paragraph(page, text, '', page.paint.bold)}`;

/** Where rows stand, file by file: `a.csv:12, 15; b.csv:3`. */
export const places = (page: Page, sources: readonly SourceRef[]): string => {
  const lines = new Map<number, number[]>();
  for (const { file, line } of sources) {
    const known = lines.get(file);
    if (known === undefined) lines.set(file, [line]);
    else if (!known.includes(line)) known.push(line);
  }
  return [...lines].map(([file, rows]) => `${page.files[file] ?? '?'}:${rows.join(', ')}`).join('; ');
};
