import * as z from 'zod/mini';
import { parseDocument } from 'yaml';
import { NETWORKS } from '../../dictionary/index.ts';
import { UserError } from '../../model/errors.ts';
import { ALARM_COLUMNS, ENTRY_MODES, TRANSACTION_COLUMNS, TRANSACTION_TYPES } from '../../model/record.ts';
import { FIELD_IDS, isFieldId } from '../columns.ts';
import { encodingNamed } from '../encodings.ts';
import { delimiterNamed } from '../forced.ts';
import type { FieldId } from '../columns.ts';
import { layoutNamed } from '../time-layouts.ts';
import { zoneFrom } from '../zone.ts';
import { shown } from '../mask.ts';
import type { Profile } from './profile.ts';

const headers = z.union([z.string(), z.array(z.string())]);
const field = z.enum(FIELD_IDS);
const sampleKey = z.enum([...new Set([...TRANSACTION_COLUMNS, ...ALARM_COLUMNS]), 'outcome', 'symptom']);
const known = (isKnown: (text: string) => boolean, error: string) => z.string().check(z.refine(isKnown, { error }));
const words = z.optional(z.record(z.string(), z.string()));

/** A user's profile. Unknown keys are an error: a misspelt one must not be passed over. */
const PROFILE = z.strictObject({
  $schema: z.optional(z.string()),
  name: z.optional(z.string()),
  headers: z.optional(z.array(z.string())),
  kind: z.optional(z.enum(['transactions', 'alarms', 'host'])),
  network: z.optional(z.enum(NETWORKS)),
  vendors: z.optional(z.array(z.string())),
  timeZone: z.optional(known((text) => zoneFrom(text) !== undefined, 'Area/City (IANA)')),
  timeFormat: z.optional(known((text) => layoutNamed(text) !== undefined, 'a time format')),
  encoding: z.optional(known((text) => encodingNamed(text) !== undefined, 'an encoding')),
  delimiter: z.optional(known((text) => delimiterNamed(text) !== undefined, 'one character, or tab')),
  header: z.optional(z.literal('none')),
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  columns: z.partialRecord(field, headers),
  byType: z.optional(z.partialRecord(z.enum(TRANSACTION_TYPES), z.partialRecord(field, z.string()))),
  values: z.optional(
    z.strictObject({
      transaction_type: z.optional(z.record(z.string(), z.enum(TRANSACTION_TYPES))),
      entry_mode: z.optional(z.record(z.string(), z.enum(ENTRY_MODES))),
      response_code: words,
      response_text: words,
      alarm_code: words,
      message: words,
    }),
  ),
  constants: z.optional(
    z.strictObject({ channel: z.optional(z.string()), entry_mode: z.optional(z.enum(ENTRY_MODES)) }),
  ),
  approved: z.optional(z.array(z.string())),
  emptyResponse: z.optional(z.literal('approved')),
  negativeAmount: z.optional(z.literal('refund')),
  trailer: z.optional(
    z.array(
      z.string().check(
        z.refine(
          (text) => {
            try {
              return new RegExp(text).source !== '';
            } catch {
              return false;
            }
          },
          { error: 'a regular expression' },
        ),
      ),
    ),
  ),
  samples: z.optional(
    z.array(
      z.strictObject({
        row: z.record(z.string(), z.string()),
        becomes: z.partialRecord(sampleKey, z.string()),
      }),
    ),
  ),
});

/** JSON Schema (draft 2020-12) of profile files, from the very shape that checks them. */
export const profileSchema = (): unknown => ({ title: 'posalarm profile', ...z.toJSONSchema(PROFILE) });

const invalid = (file: string, line: number | undefined, expected: string, found: string): UserError =>
  new UserError('profile-invalid', 2, { file, expected, found, ...(line === undefined ? {} : { line }) });

const expectedBy = (issue: z.core.$ZodIssue | undefined): string => {
  switch (issue?.code) {
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'invalid_type':
      return issue.expected === 'string' ? 'text (in quotes, where it looks like a number)' : issue.expected;
    case 'unrecognized_keys':
      return issue.path.length === 0 ? Object.keys(PROFILE.shape).join(' | ') : 'a known key';
    case 'invalid_key':
      return issue.issues.map(expectedBy).join(' | ');
    default:
      return issue?.message ?? '';
  }
};

/**
 * Reads and checks a profile file, YAML or JSON, and reads its samples with it. Throws a `UserError` that names the line:
 * `profile-invalid`, or `profile-sample` where a sample does not become what it says.
 */
export const checkProfile = async (file: string, text: string): Promise<Profile> => {
  const document = parseDocument(text, { prettyErrors: true });
  const fault = document.errors[0];
  if (fault !== undefined) throw invalid(file, fault.linePos?.[0].line, 'YAML / JSON', fault.code);
  const lineAt = (path: readonly PropertyKey[]): number | undefined => {
    for (let depth = path.length; depth > 0; depth--) {
      const node: unknown = document.getIn(path.slice(0, depth), true);
      if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
        return text.slice(0, Number(node.range[0])).split('\n').length;
      }
    }
    return undefined;
  };
  const checked = PROFILE.safeParse(document.toJS());
  if (!checked.success) {
    const issue = checked.error.issues[0];
    const strange = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const path = [...(issue?.path ?? []), ...(strange === undefined ? [] : [strange])];
    throw invalid(file, lineAt(path), expectedBy(issue), shown(path.map(String).join('.') || '.'));
  }
  const columns: Partial<Record<FieldId, readonly string[]>> = {};
  for (const [name, value] of Object.entries(checked.data.columns)) {
    if (isFieldId(name)) columns[name] = typeof value === 'string' ? [value] : value;
  }
  const { $schema: _, ...data } = checked.data;
  const profile: Profile = { ...data, name: data.name ?? file, headers: data.headers ?? [], columns };
  const { sampleFault } = await import('./samples.ts');
  const wrong = await sampleFault(profile);
  if (wrong !== undefined) {
    const line = lineAt(['samples', wrong.sample]);
    const { key, expected, found } = wrong;
    throw new UserError('profile-sample', 2, {
      file,
      number: wrong.sample + 1,
      column: key,
      expected,
      found: shown(found),
      ...(line === undefined ? {} : { line }),
    });
  }
  return profile;
};
