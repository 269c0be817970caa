import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { type Document, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod/mini';
import { LANGUAGES } from '../messages/words.ts';
import { SEVERITIES } from '../model/cause.ts';
import { EXIT, UserError } from '../model/errors.ts';
import { timeZoneNamed } from './time-zone.ts';

const KINDS = ['transactions', 'alarms', 'host'] as const;
const TIME_ZONE = 'Area/City (IANA)';

const SHAPE = z.strictObject({
  lang: z.optional(z.enum(LANGUAGES)),
  timeZone: z.optional(z.string().check(z.refine((name) => timeZoneNamed(name) !== undefined, TIME_ZONE))),
  profile: z.optional(z.string().check(z.minLength(1))),
  kind: z.optional(z.enum(KINDS)),
  format: z.optional(z.string().check(z.minLength(1))),
  minSeverity: z.optional(z.enum(SEVERITIES)),
  failOn: z.optional(z.enum(SEVERITIES)),
  strict: z.optional(z.boolean()),
  maxRejects: z.optional(z.int().check(z.nonnegative())),
  detail: z.optional(z.boolean()),
  width: z.optional(z.int().check(z.gte(40), z.lte(400))),
  color: z.optional(z.boolean()),
  quiet: z.optional(z.boolean()),
});

/** What a settings file may hold: the long options of `analyze`, in camel case. Options on the command line win. */
export type SettingsFile = z.infer<typeof SHAPE>;

export const SETTINGS_KEYS: readonly string[] = Object.keys(SHAPE.shape);

const isPath = (name: string): boolean => /[\\/]|\.(ya?ml|json)$/i.test(name);

/**
 * Reads and checks a settings file. JSON is read as YAML, of which it is a part, so that faults have a line.
 * A profile given as a path is relative to the file that names it.
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
  const { profile } = checked.data;
  if (profile === undefined || !isPath(profile) || isAbsolute(profile)) return checked.data;
  return { ...checked.data, profile: resolve(dirname(path), profile) };
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

type Issue = z.core.$ZodIssue;

/** The first fault in the order of the file's lines. */
const faultOf = (
  issues: readonly Issue[],
  content: unknown,
  document: Document,
  lines: LineCounter,
  file: string,
): UserError => {
  const faults = issues.map((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const key = unknown ?? (typeof issue.path[0] === 'string' ? issue.path[0] : undefined);
    const at = key === undefined ? 0 : positionOf(document, key);
    const found = unknown ?? (key === undefined ? shortly(content) : `${key}: ${shortly(valueAt(content, key))}`);
    return { line: lines.linePos(at).line, expected: expectedBy(issue), found };
  });
  faults.sort((a, b) => a.line - b.line);
  const [first] = faults;
  return invalid(file, first?.line, first?.expected ?? '', first?.found ?? '');
};

const positionOf = (document: Document, key: string): number => {
  const { contents } = document;
  if (contents === null || !('items' in contents)) return 0;
  for (const item of contents.items) {
    if (typeof item !== 'object' || item === null || !('key' in item)) continue;
    const node = item.key;
    if (typeof node !== 'object' || node === null || !('value' in node) || node.value !== key) continue;
    if ('range' in node && Array.isArray(node.range) && typeof node.range[0] === 'number') return node.range[0];
  }
  return 0;
};

const valueAt = (content: unknown, key: string): unknown =>
  typeof content === 'object' && content !== null ? Object.getOwnPropertyDescriptor(content, key)?.value : undefined;

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
const shortly = (value: unknown): string => cut(JSON.stringify(value) ?? 'null');

const expectedBy = (issue: Issue): string => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return SETTINGS_KEYS.join(' | ');
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'invalid_type':
      return issue.expected === 'object' ? '{ key: value }' : issue.expected;
    case 'too_small':
      return `>= ${issue.minimum}`;
    case 'too_big':
      return `<= ${issue.maximum}`;
    case 'custom':
      return TIME_ZONE;
    default:
      return issue.message;
  }
};
