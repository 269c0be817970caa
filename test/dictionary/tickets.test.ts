import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../src/dictionary/index.ts';
import type { SymptomId } from '../../src/model/symptom.ts';
import { ANSWERS, TICKETS } from './tickets.ts';

const dictionary = createDictionary({ network: undefined });
const pairs = (lists: Readonly<Partial<Record<SymptomId, readonly string[]>>>) =>
  Object.entries(lists).flatMap(([symptom, texts]) => texts.map((text) => [text, symptom] as const));

describe('what people say, and what programs name', () => {
  it.each(pairs(TICKETS))('%s → %s', (text, symptom) => {
    expect(dictionary.alarm(undefined, text, undefined)).toMatchObject({ symptom, outcome: 'failed' });
  });

  it.each(pairs(ANSWERS))('payment: %s → %s', (text, symptom) => {
    expect(dictionary.transaction(undefined, text)).toMatchObject({ symptom, outcome: 'failed' });
  });

  it.each([
    ['Receipts show garbled characters', 'printer-font-missing'],
    ['Battery replaced', 'cleared'],
    ['Card reader OK', 'information'],
    ['Stripe read error', 'stripe-read-error'],
  ])('%s is %s still', (text, symptom) => {
    expect(dictionary.alarm(undefined, text, undefined).symptom).toBe(symptom);
  });
});
