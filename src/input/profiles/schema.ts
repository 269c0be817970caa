import * as z from 'zod/mini';
import { parseDocument } from 'yaml';
import { NETWORKS } from '../../dictionary/index.ts';
import { UserError } from '../../model/errors.ts';
import { ENTRY_MODES, TRANSACTION_TYPES } from '../../model/record.ts';
import { FIELD_IDS, isFieldId } from '../columns.ts';
import type { FieldId } from '../columns.ts';
import { layoutNamed } from '../time.ts';
import type { Profile } from './profile.ts';

const headers = z.union([z.string(), z.array(z.string())]);
const field = z.string().check(z.refine((text) => isFieldId(text), { error: `one of ${FIELD_IDS.join(', ')}` }));
const words = z.optional(z.record(z.string(), z.string()));

/** A user's profile. Unknown keys are an error: a misspelt one must not be passed over. */
const PROFILE = z.strictObject({
  name: z.optional(z.string()),
  kind: z.optional(z.enum(['transactions', 'alarms', 'host'])),
  network: z.optional(z.enum(NETWORKS)),
  vendors: z.optional(z.array(z.string())),
  timeZone: z.optional(z.string()),
  timeFormat: z.optional(
    z.string().check(z.refine((text) => layoutNamed(text) !== undefined, { error: 'a time format' })),
  ),
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  columns: z.record(field, headers),
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
});

const invalid = (file: string, line: number | undefined, expected: string, found: string): UserError =>
  new UserError('profile-invalid', 2, { file, expected, found, ...(line === undefined ? {} : { line }) });

/** Reads and checks a profile file, YAML or JSON. Throws a `UserError` that names the line. */
export const checkProfile = (file: string, text: string): Profile => {
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
    const path = issue?.path ?? [];
    throw invalid(file, lineAt(path), issue?.message ?? '', path.map(String).join('.') || '.');
  }
  const columns: Partial<Record<FieldId, readonly string[]>> = {};
  for (const [name, value] of Object.entries(checked.data.columns)) {
    if (isFieldId(name)) columns[name] = typeof value === 'string' ? [value] : value;
  }
  return { ...checked.data, name: checked.data.name ?? file, headers: [], columns };
};
