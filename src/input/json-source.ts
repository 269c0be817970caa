import { assign, USABLE } from './header.ts';
import type { FieldId } from './columns.ts';
import { scoreOf } from './find-header.ts';
import type { RowSource, SourceRequest } from './frame.ts';
import type { ElementReader } from './json.ts';
import { readLeaves } from './json.ts';
import { walkTree } from './json-tree.ts';
import type { Beside } from './json-values.ts';

/** Different names of leaves that are told apart; what comes after is passed over. */
const MOST_NAMES = 500;

/** Takes a record's text, and the leaves of what it stands in. */
type JsonElement = (text: string, line: number, around?: readonly (readonly [name: string, value: string])[]) => void;

export const jsonSource = (
  request: SourceRequest,
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

export const isUsableFor =
  (request: SourceRequest) =>
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
export const treeSource = (request: SourceRequest): RowSource | undefined => {
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

export const linesBefore = (text: string, at: number): number => {
  let lines = 1;
  for (let lf = text.indexOf('\n'); lf >= 0 && lf < at; lf = text.indexOf('\n', lf + 1)) lines++;
  return lines;
};
