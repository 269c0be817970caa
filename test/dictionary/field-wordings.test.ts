import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../src/dictionary/index.ts';
import { LOOK_ALIKES, OF_DEVICES, OF_PAYMENTS } from './field-wordings.ts';

describe('further wordings of the field', () => {
  const dictionary = createDictionary({ network: undefined });
  const listed = (wordings: typeof OF_DEVICES) =>
    Object.entries(wordings).flatMap(([symptom, texts]) => texts.map((text) => [text, symptom] as const));

  it.each(listed(OF_DEVICES).filter(([, symptom]) => symptom !== 'information'))('alarm: %s → %s', (text, symptom) => {
    expect(dictionary.alarm(undefined, text, undefined)).toMatchObject({ symptom, outcome: 'failed' });
  });

  it.each(OF_DEVICES.information ?? [])('alarm: %s is no trouble', (text) => {
    expect(dictionary.alarm(undefined, text, undefined).outcome).toBe('information');
  });

  it.each(listed(OF_PAYMENTS))('payment: %s → %s', (text, symptom) => {
    expect(dictionary.transaction(undefined, text).symptom).toBe(symptom);
  });

  it.each(LOOK_ALIKES)('%s (%s) stays %s', (text, kind, symptom) => {
    const reading =
      kind === 'alarm' ? dictionary.alarm(undefined, text, undefined) : dictionary.transaction(undefined, text);
    expect(reading.symptom).toBe(symptom);
  });
});
