import * as z from 'zod/mini';
import { EXIT, type ExitCode, UserError } from '../model/errors.ts';
import { SETTING_KEYS, type SettingsWords } from '../messages/settings-words.ts';
import { listing, type ListFlags } from './listing.ts';
import type { Parts } from './parts.ts';
import { SHAPE } from './settings-shape.ts';
import type { Shell } from './shell.ts';

type Json = { [key: string]: unknown };
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const child = (value: unknown, key: string): unknown => (isObject(value) ? value[key] : undefined);

/** Puts what each setting is for beside its shape. */
const describe = (properties: unknown, texts: Readonly<Record<string, string>>): void => {
  for (const [key, text] of Object.entries(texts)) {
    const property = child(properties, key);
    if (isObject(property)) property['description'] = text;
  }
};

/** JSON Schema (draft 2020-12) of the settings file, from the very shape that checks it. */
export const settingsSchema = (words: SettingsWords): unknown => {
  const schema: unknown = JSON.parse(JSON.stringify(z.toJSONSchema(SHAPE)));
  if (!isObject(schema)) return schema;
  schema['title'] = 'posalarm.config';
  const properties = schema['properties'];
  describe(properties, Object.fromEntries(SETTING_KEYS.map((key) => [key, words.keys[key]])));
  describe(child(child(child(properties, 'places'), 'items'), 'properties'), words.place);
  describe(child(child(child(properties, 'suppressions'), 'items'), 'properties'), words.suppression);
  return schema;
};

/**
 * `posalarm schema [settings|profile]`: the JSON Schema of the settings file or of profiles, for editors.
 *
 * @throws UserError `option-value` for anything else
 */
export const schemaCommand = async (
  of: string | undefined,
  flags: ListFlags,
  shell: Shell,
  parts: Parts,
): Promise<ExitCode> => {
  const { words } = await listing({ ...flags, format: 'text' }, shell, parts);
  if (of === 'profile') {
    const { profileSchema } = await import('../input/profiles/schema.ts');
    shell.out.write(`${JSON.stringify(profileSchema(), null, 2)}\n`);
    return EXIT.done;
  }
  if (of !== undefined && of !== 'settings')
    throw new UserError('option-value', EXIT.usage, { option: '[of]', expected: 'settings | profile', found: of });
  shell.out.write(`${JSON.stringify(settingsSchema(words.settings), null, 2)}\n`);
  return EXIT.done;
};
