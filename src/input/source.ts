import type { InputKind, RejectCode } from '../model/record.ts';
import { type ByContent, columnsByContent } from './by-content.ts';
import { createRowReader } from './csv.ts';
import { delimiterNamed } from './forced.ts';
import type { FieldId } from './columns.ts';
import { assign, headerName, headerScore, USABLE } from './header.ts';
import type { ElementReader } from './json.ts';
import { createLineReader, readLeaves } from './json.ts';
import { locateRecords } from './json-place.ts';
import { saidAround, walkTree } from './json-tree.ts';
import { type Beside, createValueReader } from './json-values.ts';
import { shown } from './mask.ts';
import { widthOf } from './profiles/fit.ts';
import type { Profile } from './profiles/profile.ts';
import type { RowHandler } from './split.ts';
import { unheardHeader } from './unheard-header.ts';

/** What surrounds the rows of an input. */
export interface Frame {
  readonly format: 'csv' | 'json' | 'ndjson';
  readonly delimiter: string | undefined;
  /** Column names; in JSON the list grows as records show new ones. */
  readonly names: readonly string[];
  /** 1-based line of the header, or of the first record. */
  readonly line: number;
}

/** Rows out of text, whatever its format. */
export interface RowSource {
  readonly frame: Frame;
  push(text: string): void;
  end(): void;
  /** Set where something has to be loaded before reading can go on: call it, then `push('')` or `end` again. */
  readonly wants: (() => Promise<void>) | undefined;
  /** Line on which a JSON text broke off. */
  readonly brokenAt: number | undefined;
}

interface Request {
  readonly head: string;
  /** True where `head` is the whole input. */
  readonly isAll: boolean;
  readonly kind: InputKind | undefined;
  readonly profile: Profile | undefined;
  /** Profiles one of which may describe the input. */
  readonly offered: readonly Profile[];
  readonly delimiter: string | undefined;
  readonly onRow: RowHandler;
  /** Told the names when a record has brought new ones. */
  readonly onNames: (names: readonly string[]) => void;
  readonly fault: (code: RejectCode, line: number, found: string) => void;
}

type SourceOutcome =
  | {
      readonly ok: true;
      readonly source: RowSource;
      readonly rest: string;
      readonly content?: ByContent;
      readonly nameless?: Profile;
      /** What stands around the records of a JSON text. */
      readonly above?: readonly string[];
    }
  | {
      readonly ok: false;
      readonly code: 'no-header' | 'no-known-column' | 'json-unreadable' | 'json-truncated' | 'json-no-records';
      readonly line?: number;
      readonly found?: string;
    };

export const DELIMITERS = [',', ';', '\t', '|', '^', '~', '，'];
/** A header stands in one of the first rows, behind titles and comments. */
const HEADER_ROWS = 30;

/** Columns of a header that are told apart; more make no log. */
const MOST_COLUMNS = 20_000;

interface Header {
  readonly delimiter: string;
  readonly names: readonly string[];
  readonly line: number;
  readonly score: number;
}

const loadParser = async () => (await import('csv-parse/sync')).parse;

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
const withoutHeader = async (request: Request, delimiters: readonly string[]): Promise<Header | undefined> => {
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
const scoreOf = (names: readonly string[], { kind, profile, offered }: Request): number =>
  Math.max(
    headerScore(names, kind, profile),
    ...offered.filter(({ header }) => header === undefined).map((own) => headerScore(names, kind, own)),
  );

/** Delimiters to try: the usual ones, and those that profiles on offer name. */
const delimitersFor = ({ delimiter, offered }: Request): readonly string[] => {
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

const findHeader = async (request: Request): Promise<Header | undefined> => {
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
const CONTENT_ROWS = 200;

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
const ownNameless = async (
  request: Request,
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

const csvSource = (request: Request, header: Header): RowSource => {
  const reader = createRowReader(
    header.delimiter,
    1,
    (fields, count, line) => {
      if (line > header.line) request.onRow(fields, count, line);
    },
    (code, line, found) => {
      if (line > header.line) request.fault(code, line, found);
    },
  );
  return {
    frame: { format: 'csv', delimiter: header.delimiter, names: header.names, line: header.line },
    push: (text) => reader.push(text),
    end: () => reader.end(),
    get wants() {
      return reader.wantsParser ? async () => reader.attach(await loadParser()) : undefined;
    },
    brokenAt: undefined,
  };
};

/** Different names of leaves that are told apart; what comes after is passed over. */
const MOST_NAMES = 500;

/** Takes a record's text, and the leaves of what it stands in. */
type JsonElement = (text: string, line: number, around?: readonly (readonly [name: string, value: string])[]) => void;

const jsonSource = (
  request: Request,
  format: 'json' | 'ndjson',
  open: (element: JsonElement, beside: Beside) => ElementReader,
): RowSource => {
  const names: string[] = [];
  const places = new Map<string, number>();
  let fields: string[] = [];
  const leaf = (name: string, value: string): void => {
    let place = places.get(name);
    if (place === undefined) {
      if (names.length >= MOST_NAMES) return;
      place = names.length;
      names.push(name);
      places.set(name, place);
    }
    fields[place] = value;
  };
  const element: JsonElement = (text, line, around = []) => {
    const before = names.length;
    for (let i = 0; i < fields.length; i++) fields[i] = '';
    for (const [name, value] of around) leaf(name, value);
    const outcome = readLeaves(text, leaf);
    if (outcome !== 'ok') {
      request.fault(outcome, line, text.slice(0, 4000));
      return;
    }
    while (fields.length < names.length) fields.push('');
    if (names.length > before) request.onNames(names);
    request.onRow(fields, names.length, line);
  };
  /** Another array holds records as well where at least half of their fields are known. */
  const isAlike = (text: string): boolean => {
    const found: string[] = [];
    if (readLeaves(text, (name) => found.push(name)) !== 'ok') return false;
    return found.filter((name) => places.has(name)).length * 2 >= found.length && found.length > 0;
  };
  /** What is not read is told among the columns that are not used. */
  const passed = (name: string): void => {
    const array = `${name}[]`;
    if (places.has(array) || names.length >= MOST_NAMES) return;
    places.set(array, names.length);
    names.push(array);
    request.onNames(names);
  };
  fields = [];
  const reader = open(element, { isAlike, passed });
  return {
    frame: { format, delimiter: undefined, names, line: 1 },
    push: (text) => reader.push(text),
    end: () => reader.end(),
    wants: undefined,
    get brokenAt() {
      return reader.brokenAt;
    },
  };
};

/** Longest text that is kept to be walked through as a whole, in characters. */
const LONGEST_TREE = 64 * 1_048_576;

const isUsableFor =
  (request: Request) =>
  (names: readonly string[]): boolean =>
    scoreOf(names, request) >= USABLE;

/** Fields that hold for all records of a group. */
const OF_GROUPS: ReadonlySet<FieldId> = new Set<FieldId>([
  'terminal_id',
  'merchant_id',
  'date',
  'currency',
  'app_version',
]);
const tellsOfGroup = (name: string): boolean =>
  [...assign([name], 'transactions', undefined).keys()].some((field) => OF_GROUPS.has(field));

/** JSON whose records do not simply stand in one array; undefined where they do. */
const treeSource = (request: Request): RowSource | undefined => {
  const isRecord = isUsableFor(request);
  const nothing = (): void => undefined;
  const looked = walkTree(request.head, { isRecord, tells: tellsOfGroup, handle: nothing, passed: nothing, most: 200 });
  if (looked.records === 0 || looked.special === 0) return undefined;
  return jsonSource(request, 'json', (element, { passed }) => {
    const pieces: string[] = [];
    let length = 0;
    let brokenAt: number | undefined;
    return {
      get brokenAt() {
        return brokenAt;
      },
      push(text) {
        length += text.length;
        if (length <= LONGEST_TREE) pieces.push(text);
      },
      end() {
        const text = pieces.join('');
        walkTree(text, { isRecord, tells: tellsOfGroup, handle: element, passed });
        if (length > LONGEST_TREE || !/[}\]]\s*$/.test(text)) brokenAt = linesBefore(text, text.length);
      },
    };
  });
};

const linesBefore = (text: string, at: number): number => {
  let lines = 1;
  for (let lf = text.indexOf('\n'); lf >= 0 && lf < at; lf = text.indexOf('\n', lf + 1)) lines++;
  return lines;
};

/** Columns and their places, for people: `#1 time, #4 amount`. */
const toldColumns = ({ columns }: ByContent): string =>
  [...columns]
    .toSorted((a, b) => a[1] - b[1])
    .map(([field, index]) => `${placeName(index)} ${field}`)
    .join(', ');

/** Finds out the format of an input from its beginning, and how its rows are to be cut. */
export const openSource = async (request: Request): Promise<SourceOutcome> => {
  const { head } = request;
  const place = locateRecords(head, request.isAll, (names) => scoreOf(names, request), isUsableFor(request));
  if (place !== undefined) {
    if (place.kind === 'lines') {
      return {
        ok: true,
        source: jsonSource(request, 'ndjson', (element) => createLineReader(element, request.fault)),
        rest: head,
      };
    }
    const tree = treeSource(request);
    const above = saidAround(head);
    if (tree !== undefined) return { ok: true, source: tree, rest: head, above };
    const line = linesBefore(head, place.at);
    const source = jsonSource(request, place.around === '' ? 'ndjson' : 'json', (element, beside) =>
      createValueReader(place.around, line, element, request.fault, beside),
    );
    // Values that follow each other have nothing around them.
    return { ok: true, source, rest: head.slice(place.at), ...(place.around === '' ? {} : { above }) };
  }
  const header = await findHeader(request);
  if (header === undefined || header.score < 2) {
    const own = await ownNameless(request);
    if (own !== undefined)
      return { ok: true, source: csvSource(request, own.header), rest: head, nameless: own.profile };
    const table = request.profile === undefined ? await namelessTable(head, delimitersFor(request)) : undefined;
    if (table?.content.missing === undefined && table !== undefined) {
      const names = Array.from({ length: table.width }, (_, index) => placeName(index));
      const bare: Header = { delimiter: table.delimiter, names, line: 0, score: table.content.columns.size };
      return { ok: true, source: csvSource(request, bare), rest: head, content: table.content };
    }
    const unheard =
      request.profile === undefined && table === undefined
        ? await unheardHeader(
            delimitersFor(request).filter((delimiter) => head.includes(delimiter)),
            (delimiter) => firstRows(head, delimiter, CONTENT_ROWS),
            placeName,
          )
        : undefined;
    if (unheard !== undefined) return { ok: true, source: csvSource(request, { ...unheard, score: 0 }), rest: head };
    if (table !== undefined) return { ok: false, code: 'no-header', line: 1, found: toldColumns(table.content) };
    return {
      ok: false,
      code: 'no-known-column',
      line: header?.line ?? 1,
      found: shown(header?.names.join(', ') ?? '', 120),
    };
  }
  return { ok: true, source: csvSource(request, header), rest: head };
};
