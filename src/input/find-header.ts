import { type ByContent, columnsByContent } from './by-content.ts';
import { createRowReader } from './csv.ts';
import { delimiterNamed } from './forced.ts';
import type { SourceRequest } from './frame.ts';
import { headerName, headerScore } from './header.ts';
import { widthOf } from './profiles/fit.ts';
import type { Profile } from './profiles/profile.ts';

export const DELIMITERS = [',', ';', '\t', '|', '^', '~', '，'];
/** A header stands in one of the first rows, behind titles and comments. */
const HEADER_ROWS = 30;

/** Columns of a header that are told apart; more make no log. */
const MOST_COLUMNS = 20_000;

export interface Header {
  readonly delimiter: string;
  readonly names: readonly string[];
  readonly line: number;
  readonly score: number;
}

export const loadParser = async () => (await import('csv-parse/sync')).parse;

/** The first rows of a text, cut by one delimiter. */
export const firstRows = async (
  head: string,
  delimiter: string,
  most = HEADER_ROWS,
): Promise<{ readonly fields: readonly string[]; readonly line: number }[]> => {
  const rows: { readonly fields: readonly string[]; readonly line: number }[] = [];
  const reader = createRowReader(
    delimiter,
    1,
    (fields, count, line) => {
      if (rows.length < most) rows.push({ fields: fields.slice(0, Math.min(count, MOST_COLUMNS)), line });
    },
    () => undefined,
  );
  // A few dozen lines are enough, and an open quote in them must not cost a walk through the whole head.
  const lines = new RegExp(`^(?:[^\\r\\n]*(?:\\r\\n|\\n|\\r)){0,${most * 2}}`).exec(head)?.[0] ?? '';
  const text = lines.length < head.length && lines.length > 0 ? lines : head;
  if (text.includes('"')) reader.attach(await loadParser());
  reader.push(text);
  reader.end();
  return rows;
};

/** Columns are called by their 1-based places where they have no name. */
export const placeName = (index: number): string => `#${index + 1}`;

/** An export without a header row, as its profile says: every row counts, and the widest gives the columns. */
const withoutHeader = async (request: SourceRequest, delimiters: readonly string[]): Promise<Header | undefined> => {
  let best: Header | undefined;
  for (const delimiter of delimiters) {
    const rows = await firstRows(request.head, delimiter);
    const width = Math.max(0, ...rows.map(({ fields }) => fields.length));
    const names = Array.from({ length: width }, (_, index) => placeName(index));
    const score = headerScore(names, request.kind, request.profile) + width / 1000;
    if (width > 0 && (best === undefined || score > best.score)) best = { delimiter, names, line: 0, score };
  }
  return best;
};

/** By the profile asked for, or by that of those offered that sees most in it. */
export const scoreOf = (names: readonly string[], { kind, profile, offered }: SourceRequest): number =>
  Math.max(
    headerScore(names, kind, profile),
    ...offered.filter(({ header }) => header === undefined).map((own) => headerScore(names, kind, own)),
  );

/** Delimiters to try: the usual ones, and those that profiles on offer name. */
export const delimitersFor = ({ delimiter, offered }: SourceRequest): readonly string[] => {
  const forced = delimiter === undefined ? undefined : delimiterNamed(delimiter);
  if (forced !== undefined) return [forced];
  const named = offered.flatMap((own) => (own.delimiter === undefined ? [] : [delimiterNamed(own.delimiter) ?? '']));
  return [...new Set([...DELIMITERS, ...named.filter((one) => one !== '')])];
};

/** Names that say what a column holds, and not of what. */
const BARE_NAME =
  /^(?:id|code|name|no|nr|num|number|text|type|date|time|status|value|key|ref|mode|kod|código|codigo|nom|nombre|nome|numero|número|编号|代码|码|名称|名|号|时间|日期|类型|类别|状态|方式)\.?$/iu;

/**
 * Names under a line of headings that reach over several columns each: below `Terminal,,Result,` the columns `ID,Store,Code,Text`
 * are `Terminal ID`, `Store`, `Result Code` and `Result Text`. Undefined where the line above is no such line.
 */
const underGroups = (above: readonly string[], own: readonly string[]): readonly string[] | undefined => {
  const groups = above.map(headerName);
  const filled = groups.filter((group) => group !== '').length;
  if (filled < 2 || filled >= own.length || groups.length > own.length || groups.some((group) => /\d{2}/.test(group)))
    return undefined;
  let group = '';
  return own.map((cell, index) => {
    group = groups[index] === undefined || groups[index] === '' ? group : groups[index];
    const name = headerName(cell);
    if (name === '') return group === '' || groups[index] === '' ? placeName(index) : group;
    return group !== '' && BARE_NAME.test(name) ? `${group} ${name}` : name;
  });
};

export const findHeader = async (request: SourceRequest): Promise<Header | undefined> => {
  let best: Header | undefined;
  const forced = request.delimiter === undefined ? undefined : delimiterNamed(request.delimiter);
  if (request.profile?.header === 'none') return withoutHeader(request, forced === undefined ? DELIMITERS : [forced]);
  for (const delimiter of delimitersFor(request)) {
    if (!request.head.includes(delimiter) && forced === undefined && delimiter !== ',') continue;
    let above: { readonly fields: readonly string[]; readonly line: number } | undefined;
    for (const { fields, line } of await firstRows(request.head, delimiter)) {
      const own = fields.map((field, index) => headerName(field) || placeName(index));
      const grouped = above?.line === line - 1 ? underGroups(above.fields, fields) : undefined;
      above = { fields, line };
      for (const names of grouped === undefined ? [own] : [own, grouped]) {
        // A header names things: cells that are numbers or times speak against it.
        const data = names.filter((name) => /^[-+$]?[\d.,:/\s-]{2,}$/.test(name)).length;
        const score = scoreOf(names, request) - data * 5 + Math.min(names.length, 20) / 100;
        if (best === undefined || score > best.score) best = { delimiter, names, line, score };
      }
    }
  }
  return best;
};

/** Rows from which columns without names are told. */
export const CONTENT_ROWS = 200;

/** A table whose first row is data already. */
export interface Nameless {
  readonly delimiter: string;
  readonly width: number;
  readonly content: ByContent;
}

/** The table without a header that a text is, by the delimiter that tells most; undefined where no column holds times. */
export const namelessTable = async (head: string, delimiters: readonly string[]): Promise<Nameless | undefined> => {
  let best: Nameless | undefined;
  for (const delimiter of delimiters) {
    if (!head.includes(delimiter)) continue;
    const rows = (await firstRows(head, delimiter, CONTENT_ROWS)).map(({ fields }) => fields);
    const content = columnsByContent(rows);
    const time = content.columns.get('time') ?? content.columns.get('date');
    // A title or a header that nobody understands is no data.
    if (time === undefined || !/\d{2}/.test(rows[0]?.[time] ?? '')) continue;
    if (best !== undefined && content.columns.size <= best.content.columns.size) continue;
    best = { delimiter, width: Math.max(...rows.map((row) => row.length)), content };
  }
  return best;
};

/** Of the profiles on offer for exports without a header the first whose places hold what it says, time above all. */
export const ownNameless = async (
  request: SourceRequest,
): Promise<{ readonly header: Header; readonly profile: Profile } | undefined> => {
  for (const profile of request.offered) {
    if (profile.header !== 'none') continue;
    const delimiters =
      profile.delimiter === undefined ? delimitersFor(request) : [delimiterNamed(profile.delimiter) ?? ','];
    for (const delimiter of delimiters) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other: the first that fits is taken
      const rows = (await firstRows(request.head, delimiter)).map(({ fields }) => fields);
      const width = Math.max(0, ...rows.map((row) => row.length));
      const place = (profile.columns.time ?? profile.columns.date)?.[0];
      const time = place === undefined ? -1 : Number(place.slice(1)) - 1;
      if (width !== widthOf(profile) || !rows.every((row) => looksLikeTime(row[time] ?? ''))) continue;
      const names = Array.from({ length: width }, (_, index) => placeName(index));
      return { header: { delimiter, names, line: 0, score: width }, profile };
    }
  }
  return undefined;
};

const looksLikeTime = (cell: string): boolean => (cell.match(/\d/g)?.length ?? 0) >= 6;
