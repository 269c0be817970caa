/*
 * Logs of one terminal: no column names it, but the lines above the table or the file's own name do.
 */

import { assign } from './header.ts';
import { shown } from './mask.ts';
import { trimmed } from './intern.ts';

/** What a whole log is of, and where that is written. */
export interface Stated {
  readonly field: 'terminal_id' | 'merchant_id';
  readonly value: string;
  /** The line above the table, or the part of the file's name. */
  readonly where: string;
}

/** `Terminal ID: 41002278`, `终端号：10023361`, `Terminal;41002278;;;`. */
const NAMED =
  /^["'#*\s]*([^:：=;,\t|]{2,40}?)["'\s]*[:：=;,\t|]\s*["'=]*([\p{L}\d][\p{L}\d_ .#/-]{1,39}?)["'\s;,\t|]*$/u;
const isId = (value: string): boolean => /\d/.test(value) && /^\S{2,24}$/.test(value);

/** What one line says that stands by itself. */
const inPreamble = (lines: readonly string[]): readonly Stated[] =>
  lines.flatMap((line): readonly Stated[] => {
    const found = NAMED.exec(trimmed(line));
    const [name, value] = [found?.[1]?.trim() ?? '', found?.[2]?.trim() ?? ''];
    if (name === '' || value === '') return [];
    const [field] = [...assign([name], 'transactions', undefined).keys()];
    const isKnown = field === 'merchant_id' || (field === 'terminal_id' && isId(value));
    return isKnown ? [{ field, value, where: shown(line.trim(), 60) }] : [];
  });

/** A line between the rows that says whose the rows below it are: `Terminal: T2` in one cell, or name and value in two. */
export const headingIn = (cells: readonly string[]): Stated | undefined => {
  const filled = cells.map(trimmed).filter((cell) => cell !== '');
  return filled.length === 0 || filled.length > 2 ? undefined : inPreamble([filled.join(': ')])[0];
};

/** Dates stand in names of files oftener than terminals: eight or six figures alone are not taken for one. */
const IN_NAME =
  /(?:^|[_\-. ()[\]])((?:tid|sn|terminal(?:[_ -]?id)?|term|终端号?|终端编号|設備|设备号)[_\-. #=]?((?!(?:\d{6}|20\d{6})(?:[^\w]|_|$))(?=\w*\d)[A-Za-z0-9]{5,20}))(?=$|[_\-. ()[\]])/i;

const inFileName = (path: string): readonly Stated[] => {
  const name = path.replace(/^.*[\\/]/, '').replace(/(?:\.[a-z]{2,6})+$/i, '');
  const found = IN_NAME.exec(name);
  return found?.[2] === undefined ? [] : [{ field: 'terminal_id', value: found[2], where: shown(found[1] ?? '', 60) }];
};

/** What the lines above the table say, and else the file's name; of each field the first, and none that two lines contradict. */
export const statedIn = (path: string, preamble: readonly string[]): readonly Stated[] => {
  const above = inPreamble(preamble);
  const fields = ['terminal_id', 'merchant_id'] as const;
  return fields.flatMap((field): readonly Stated[] => {
    const said = above.filter((one) => one.field === field);
    const values = new Set(said.map(({ value }) => value));
    if (values.size === 1) return said.slice(0, 1);
    return field === 'terminal_id' && values.size === 0 ? inFileName(path) : [];
  });
};
