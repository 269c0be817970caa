/*
 * JSON in which records do not simply stand in one array: keyed by their number, under the terminal or shop they are of, or as
 * rows beside a list of column names. Read as a whole; what stands around a record is part of it.
 */

import { readLeaves } from './json.ts';
import { CLOSE_BRACE, CLOSE_BRACKET, COMMA, endOfString, OPEN_BRACE, OPEN_BRACKET, QUOTE } from './json-text.ts';

/** A record's own text, and the leaves of what it stands in: the outer before the inner. */
export type TreeHandler = (text: string, line: number, around: readonly Leaf[]) => void;
type Leaf = readonly [name: string, text: string];

/** Nesting that is walked through; a record's own depth does not count. */
const DEEPEST = 8;

interface Member {
  /** Empty within an array. */
  readonly key: string;
  readonly from: number;
  /** Index behind the value. */
  readonly to: number;
}

const isBlank = (c: number): boolean => c === 32 || c === 10 || c === 13 || c === 9 || c === 0xfeff;

/** Index behind the value that begins at `from`; -1 where the text ends before it does. */
const behind = (text: string, from: number): number => {
  const first = text.charCodeAt(from);
  if (first === QUOTE) return endOfString(text, from + 1);
  if (first !== OPEN_BRACE && first !== OPEN_BRACKET) {
    let i = from;
    for (; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === COMMA || c === CLOSE_BRACE || c === CLOSE_BRACKET || isBlank(c)) return i;
    }
    return -1;
  }
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) {
      const to = endOfString(text, i + 1);
      if (to < 0) return -1;
      i = to - 1;
    } else if (c === OPEN_BRACE || c === OPEN_BRACKET) depth++;
    else if ((c === CLOSE_BRACE || c === CLOSE_BRACKET) && --depth === 0) return i + 1;
  }
  return -1;
};

/** What an object or array holds, in order, as far as the text goes; the last may be cut off (`to` is then the text's end). */
const membersOf = (text: string, from: number): readonly Member[] => {
  const isObject = text.charCodeAt(from) === OPEN_BRACE;
  const members: Member[] = [];
  let i = from + 1;
  for (;;) {
    while (i < text.length && (isBlank(text.charCodeAt(i)) || text.charCodeAt(i) === COMMA)) i++;
    if (i >= text.length || text.charCodeAt(i) === CLOSE_BRACE || text.charCodeAt(i) === CLOSE_BRACKET) return members;
    let key = '';
    if (isObject) {
      const to = text.charCodeAt(i) === QUOTE ? endOfString(text, i + 1) : -1;
      if (to < 0) return members;
      key = textOf(text.slice(i, to));
      i = to;
      while (i < text.length && (isBlank(text.charCodeAt(i)) || text.charCodeAt(i) === 58)) i++;
      if (i >= text.length) return members;
    }
    const end = behind(text, i);
    const to = end < 0 ? text.length : end;
    members.push({ key, from: i, to });
    if (end < 0 || to === i) return members;
    i = to;
  }
};

const textOf = (json: string): string => {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : value === null ? '' : json;
  } catch {
    return json;
  }
};

const kindAt = (text: string, { from }: Member): 'object' | 'array' | 'plain' => {
  const c = text.charCodeAt(from);
  return c === OPEN_BRACE ? 'object' : c === OPEN_BRACKET ? 'array' : 'plain';
};

/** `terminals` holds what a `terminal` is. */
const nameOfKey = (parent: string): string => {
  const one = parent.replace(/ies$/i, 'y').replace(/(?<=[a-z]{3})s$/i, '');
  return one === '' ? 'group' : `${one} id`;
};

/** Names under which interfaces list columns beside rows. */
const COLUMNS = /^(?:columns|fields|headers?|cols|schema|columnNames)$/i;
const ROWS = /^(?:rows|data|values|records|items|results?)$/i;

/** Column names, given as texts or as objects that have a name. */
const columnNames = (text: string, list: Member): readonly string[] => {
  const names = membersOf(text, list.from).map((member) => {
    if (kindAt(text, member) === 'plain')
      return text.charCodeAt(member.from) === QUOTE ? textOf(text.slice(member.from, member.to)) : '';
    if (kindAt(text, member) === 'array') return '';
    const inner = membersOf(text, member.from).find(({ key }) => /^(?:name|label|title|field|key|id)$/i.test(key));
    return inner === undefined ? '' : textOf(text.slice(inner.from, inner.to));
  });
  return names.every((name) => name !== '') ? names : [];
};

/** A row of a table as the record that it is. */
const asRecord = (text: string, names: readonly string[], row: Member): string =>
  `{${membersOf(text, row.from)
    .slice(0, names.length)
    .map((cell, at) => `${JSON.stringify(names[at])}:${text.slice(cell.from, cell.to)}`)
    .join(',')}}`;

/** The number of lines up to an index, asked for in rising order. */
const lineCounter = (text: string): ((at: number) => number) => {
  let line = 1;
  let counted = 0;
  return (at) => {
    for (let lf = text.indexOf('\n', counted); lf >= 0 && lf < at; lf = text.indexOf('\n', lf + 1)) line++;
    counted = Math.max(counted, at);
    return line;
  };
};

/** What a walk has met. */
export interface TreeFound {
  readonly records: number;
  /** Records keyed by something, rows of tables, or records in groups that say something of all of theirs. */
  readonly special: number;
}

/** What a walk goes by. */
export interface TreeRules {
  /** Names that tell a time and an outcome. */
  readonly isRecord: (names: readonly string[]) => boolean;
  /** A name that says something of all records of a group: its terminal, its shop. */
  readonly tells: (name: string) => boolean;
  readonly handle: TreeHandler;
  /** Told the name of each list of other things. */
  readonly passed: (name: string) => void;
  /** Records wanted. */
  readonly most?: number;
}

/** Walks through a JSON text and hands out its records. */
export const walkTree = (
  text: string,
  { isRecord, tells, handle, passed, most = Number.POSITIVE_INFINITY }: TreeRules,
): TreeFound => {
  const lineAt = lineCounter(text);
  let records = 0;
  let special = 0;
  /** Names of the first record: what is unlike it is something else. */
  let shape: readonly string[] | undefined;

  const namesOf = (member: Member): readonly string[] => {
    const names: string[] = [];
    return readLeaves(text.slice(member.from, member.to), (name) => names.push(name)) === 'ok' ? names : [];
  };

  const table = (names: readonly string[], rows: readonly Member[], around: readonly Leaf[]): boolean => {
    if (names.length < 2 || !isRecord(names)) return false;
    for (const row of rows) {
      if (records >= most || kindAt(text, row) !== 'array') continue;
      handle(asRecord(text, names, row), lineAt(row.from), around);
      records++;
      special++;
    }
    return true;
  };

  /** `inGroup`: the object is one of several of its kind, so that what it says is of its own records only. */
  const walk = (member: Member, parent: string, around: readonly Leaf[], inGroup: boolean, depth: number): void => {
    if (records >= most || depth > DEEPEST) return;
    const kind = kindAt(text, member);
    if (kind === 'plain') return;
    const members = membersOf(text, member.from);
    if (kind === 'array') {
      const [head, ...rows] = members;
      if (head !== undefined && kindAt(text, head) === 'array' && table(columnNames(text, head), rows, around)) return;
      for (const one of members) object(one, parent, around, '', depth, members.length > 1 || inGroup);
      return;
    }
    const listed = members.find(({ key }) => COLUMNS.test(key));
    const rows = members.find((one) => ROWS.test(one.key) && kindAt(text, one) === 'array');
    if (listed !== undefined && rows !== undefined && kindAt(text, listed) === 'array') {
      const cells = membersOf(text, rows.from);
      if (
        cells[0] !== undefined &&
        kindAt(text, cells[0]) === 'array' &&
        table(columnNames(text, listed), cells, around)
      )
        return;
    }
    const own: Leaf[] = inGroup
      ? members.flatMap((one): Leaf[] => {
          if (kindAt(text, one) === 'plain') return [[one.key, textOf(text.slice(one.from, one.to))]];
          const inner: Leaf[] = [];
          if (kindAt(text, one) === 'object' && !text.slice(one.from, one.to).includes('['))
            readLeaves(text.slice(one.from, one.to), (name, value) => inner.push([`${one.key}.${name}`, value]));
          return inner.length <= MOST_AROUND ? inner : [];
        })
      : [];
    const below = [...around, ...own];
    const nested = members.filter((one) => kindAt(text, one) !== 'plain');
    const objects = nested.filter((one) => kindAt(text, one) === 'object');
    // Records, or groups, under keys of their own: all alike, and more than one.
    const [first, second] = objects;
    const [one, other] = first === undefined || second === undefined ? [[], []] : [namesOf(first), namesOf(second)];
    const isMap = objects.length > 1 && objects.length === members.length && alike(one, other);
    const arrays = nested.filter((entry) => kindAt(text, entry) === 'array');
    const [firstOf, secondOf] = arrays.map((list) => membersOf(text, list.from)[0]);
    const isMapOfLists =
      arrays.length > 1 &&
      arrays.length === members.length &&
      firstOf !== undefined &&
      secondOf !== undefined &&
      alike(namesOf(firstOf), namesOf(secondOf));
    if (isMapOfLists) special++;
    for (const entry of nested) {
      const keyed: Leaf[] = isMap || isMapOfLists ? [[nameOfKey(parent), entry.key]] : [];
      if (kindAt(text, entry) === 'object')
        object(entry, entry.key, [...below, ...keyed], isMap ? 'keyed' : '', depth, isMap);
      else walk(entry, entry.key, [...below, ...keyed], inGroup, depth + 1);
    }
  };

  const object = (
    member: Member,
    parent: string,
    around: readonly Leaf[],
    how: 'keyed' | '',
    depth: number,
    inGroup: boolean,
  ): void => {
    if (records >= most) return;
    if (kindAt(text, member) === 'object') {
      const own = membersOf(text, member.from);
      const hasLists = own.some(
        (one) => kindAt(text, one) === 'array' && /^\[\s*[{[]/.test(text.slice(one.from, one.from + 20)),
      );
      const names = hasLists ? [] : namesOf(member);
      if (names.length > 0 && !areMany(names) && isRecord([...names, ...around.map(([name]) => name)])) {
        if (shape !== undefined && !alike(shape, names)) {
          passed(parent);
          return;
        }
        shape ??= names;
        handle(text.slice(member.from, member.to), lineAt(member.from), around);
        records++;
        if (how === 'keyed' || around.some(([name]) => tells(name))) special++;
        return;
      }
    }
    walk(member, parent, around, inGroup, depth + 1);
  };

  const from = text.search(/[^\s\ufeff]/);
  if (from >= 0) {
    const whole: Member = { key: '', from, to: behind(text, from) < 0 ? text.length : behind(text, from) };
    if (kindAt(text, whole) === 'object') object(whole, '', [], '', 0, false);
    else walk(whole, '', [], false, 0);
  }
  return { records, special };
};

/** What the outermost object says beside its records, as lines: `terminalId: T1`. */
export const saidAround = (text: string): readonly string[] => {
  const from = text.search(/[^\s\ufeff]/);
  if (from < 0 || text.charCodeAt(from) !== OPEN_BRACE) return [];
  return membersOf(text, from)
    .filter((member) => kindAt(text, member) === 'plain' && member.to < text.length)
    .slice(0, MOST_AROUND)
    .map((member) => `${member.key}: ${textOf(text.slice(member.from, member.to))}`);
};

/** Leaves of one thing beside the records, such as a group's shop; more are a table of their own. */
const MOST_AROUND = 30;

/** Names that come again under other keys: `tx_1.time`, `tx_2.time` are two records and not one. */
const areMany = (names: readonly string[]): boolean =>
  new Set(names.map((name) => name.slice(name.lastIndexOf('.') + 1))).size * 2 <= names.length;

const alike = (one: readonly string[], other: readonly string[]): boolean => {
  const known = new Set(one);
  return one.length > 0 && other.filter((name) => known.has(name)).length * 2 >= Math.max(one.length, other.length);
};
