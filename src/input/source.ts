import { type ByContent } from './by-content.ts';
import { createRowReader } from './csv.ts';
import {
  CONTENT_ROWS,
  delimitersFor,
  findHeader,
  firstRows,
  type Header,
  loadParser,
  namelessTable,
  ownNameless,
  placeName,
  scoreOf,
} from './find-header.ts';
import type { RowSource, SourceRequest } from './frame.ts';
import { createLineReader } from './json.ts';
import { locateRecords } from './json-place.ts';
import { isUsableFor, jsonSource, linesBefore, treeSource } from './json-source.ts';
import { saidAround } from './json-tree.ts';
import { createValueReader } from './json-values.ts';
import { shown } from './mask.ts';
import type { Profile } from './profiles/profile.ts';
import { unheardHeader } from './unheard-header.ts';

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

const csvSource = (request: SourceRequest, header: Header): RowSource => {
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

/** Columns and their places, for people: `#1 time, #4 amount`. */
const toldColumns = ({ columns }: ByContent): string =>
  [...columns]
    .toSorted((a, b) => a[1] - b[1])
    .map(([field, index]) => `${placeName(index)} ${field}`)
    .join(', ');

/** Finds out the format of an input from its beginning, and how its rows are to be cut. */
export const openSource = async (request: SourceRequest): Promise<SourceOutcome> => {
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
