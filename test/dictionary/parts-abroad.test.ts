import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../src/dictionary/index.ts';
import { COLUMNS_ABROAD, DEVICES_ABROAD, NAMED_CODES, NOT_WELL_ABROAD, WELL_ABROAD } from './parts-abroad.ts';

const dictionary = createDictionary({ network: undefined });

describe('messages of devices in other languages', () => {
  it.each(
    Object.entries(DEVICES_ABROAD).flatMap(([symptom, texts]) => texts.split('|').map((text) => [text, symptom])),
  )('%s → %s', (text, symptom) => {
    expect(dictionary.alarm(undefined, text, undefined)).toMatchObject({ symptom, outcome: 'failed' });
  });

  it.each(WELL_ABROAD)('%s is no alarm', (text) => {
    expect(dictionary.alarm(undefined, text, undefined).outcome).toBe('information');
  });

  it.each(NOT_WELL_ABROAD)('%s does not tell that all is well', (text) => {
    expect(dictionary.alarm(undefined, text, undefined).outcome).toBe('failed');
    expect(dictionary.transaction(undefined, text).outcome).toBe('failed');
  });

  it.each(COLUMNS_ABROAD)('%s: %s → %s', (component, message, symptom) => {
    expect(dictionary.alarm(undefined, message, component).symptom).toBe(symptom);
  });

  it.each(NAMED_CODES)('%s → %s', (code, symptom) => {
    expect(dictionary.alarm(code, undefined, undefined).symptom).toBe(symptom);
  });
});
