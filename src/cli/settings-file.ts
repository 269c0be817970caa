import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod/mini';
import { EXIT, UserError } from '../model/errors.ts';
import { nearest } from './nearest.ts';
import { keysAt, SHAPE } from './settings-shape.ts';

/**
 * What a settings file may hold: the long options of `analyze` in camel case, and what is known of places and
 * suppressed. Options on the command line win.
 */
export type SettingsFile = z.infer<typeof SHAPE>;

export const SETTINGS_KEYS: readonly string[] = keysAt([]);

const isPath = (name: string): boolean => /[\\/]|\.(ya?ml|json)$/i.test(name);

/**
 * Reads and checks a settings file. JSON is read as YAML, of which it is a part, so that faults have a line.
 * A profile given as a path, and the baseline, are relative to the file that names them.
 *
 * @throws UserError `config-missing`, `config-invalid`
 */
export const readSettingsFile = (path: string, folder: string): SettingsFile => {
  const shown = relative(folder, path).startsWith('..') ? path : relative(folder, path);
  const lines = new LineCounter();
  const text = textOf(path, shown);
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const broken = document.errors[0];
  if (broken !== undefined) {
    throw invalid(shown, ...faultLine(text, lines.linePos(broken.pos[0]).line));
  }
  const content: unknown = document.toJS();
  const checked = SHAPE.safeParse(content ?? {});
  if (!checked.success) throw faultOf(checked.error.issues, content, document, lines, shown);
  const { profile, baseline } = checked.data;
  const beside = (name: string): string => (isAbsolute(name) ? name : resolve(dirname(path), name));
  return {
    ...checked.data,
    ...(profile === undefined || !isPath(profile) ? {} : { profile: beside(profile) }),
    ...(baseline === undefined ? {} : { baseline: beside(baseline) }),
  };
};

const textOf = (path: string, shown: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new UserError('config-missing', EXIT.usage, { file: shown });
    }
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new UserError('config-invalid', EXIT.usage, { file: shown, expected: 'YAML / JSON', found: why });
  }
};

/** Where a grammar was left, and what stands there; what is missing at the end is shown by the last line written. */
const faultLine = (text: string, at: number): [line: number, expected: string, found: string] => {
  const rows = text.split('\n').map((row) => row.trim());
  let line = Math.min(at, rows.length);
  while (line > 1 && rows[line - 1] === '') line -= 1;
  return [line, 'YAML / JSON', cut(rows[line - 1] ?? '')];
};

const invalid = (file: string, line: number | undefined, expected: string, found: string): UserError =>
  new UserError('config-invalid', EXIT.usage, { file, ...(line === undefined ? {} : { line }), expected, found });

/** A key that nobody knows: the nearest ones are named, and of a part with few keys all of them. */
const unknownKey = (file: string, line: number, found: string, path: readonly PropertyKey[]): UserError => {
  const known = keysAt(path);
  const near = nearest(found, known);
  const part = path.findLast((one) => typeof one === 'string');
  return new UserError('config-key-unknown', EXIT.usage, {
    file,
    line,
    found,
    near: (near.length === 0 && part !== undefined ? known : near).join(', '),
    ...(part === undefined ? {} : { within: part }),
  });
};

type Issue = z.core.$ZodIssue;

/** The first fault in the order of the file's lines. */
const faultOf = (
  issues: readonly Issue[],
  content: unknown,
  document: Document,
  lines: LineCounter,
  file: string,
): UserError => {
  // A slip in a key leaves its part without the key that was meant: that follows from the slip, and is not told.
  const slips = new Set(issues.flatMap(({ code, path }) => (code === 'unrecognized_keys' ? [path.join('/')] : [])));
  const told = issues.filter(({ code, path }) => code !== 'custom' || !slips.has(path.join('/')));
  const faults = told.map((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const path = unknown === undefined ? issue.path : [...issue.path, unknown];
    const key = path.findLast((part) => typeof part === 'string');
    const value = shortly(valueAt(content, path));
    const found = unknown ?? (key === undefined ? value : `${key}: ${value}`);
    const { line } = lines.linePos(positionOf(document, path));
    return { line, expected: expectedBy(issue), found, within: issue.path, isKey: unknown !== undefined };
  });
  faults.sort((a, b) => a.line - b.line);
  const [first] = faults;
  if (first?.isKey === true) return unknownKey(file, first.line, first.found, first.within);
  return invalid(file, first?.line, first?.expected ?? '', first?.found ?? '');
};

const startOf = (node: unknown): number | undefined =>
  typeof node === 'object' &&
  node !== null &&
  'range' in node &&
  Array.isArray(node.range) &&
  typeof node.range[0] === 'number'
    ? node.range[0]
    : undefined;

/** Where the value of a path stands, by its key; of what is missing, where the nearest part above it begins. */
const positionOf = (document: Document, path: readonly PropertyKey[]): number => {
  let node: unknown = document.contents;
  let at = startOf(node) ?? 0;
  for (const part of path) {
    if (typeof node !== 'object' || node === null || !('items' in node) || !Array.isArray(node.items)) return at;
    const items: readonly unknown[] = node.items;
    const item =
      typeof part === 'number' ? items[part] : items.find((one) => isPair(one) && scalarOf(one.key) === part);
    if (item === undefined) return at;
    at = startOf(isPair(item) ? item.key : item) ?? at;
    node = isPair(item) ? item.value : item;
  }
  return at;
};

const isPair = (item: unknown): item is { readonly key: unknown; readonly value: unknown } =>
  typeof item === 'object' && item !== null && 'key' in item && 'value' in item;
const scalarOf = (node: unknown): unknown =>
  typeof node === 'object' && node !== null && 'value' in node ? node.value : undefined;

const valueAt = (content: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, part)?.value : undefined,
    content,
  );

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
const shortly = (value: unknown): string => cut(JSON.stringify(value) ?? 'null');

const expectedBy = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'invalid_type':
      return issue.expected === 'object' ? '{ key: value }' : issue.expected;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? `[${issue.minimum}…]` : `>= ${issue.minimum}`;
    case 'too_big':
      return `<= ${issue.maximum}`;
    default:
      return issue.message;
  }
};
