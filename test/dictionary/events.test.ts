import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../src/dictionary/index.ts';
import { DAILY_EVENTS, EVENTS, NOT_DAILY } from './events.ts';

const dictionary = createDictionary({ network: undefined });

describe('events of devices', () => {
  it.each(DAILY_EVENTS)('%s is an ordinary event', (text) => {
    expect(dictionary.alarm(undefined, text, undefined).outcome).toBe('information');
  });

  it.each(NOT_DAILY)('%s is none', (text) => {
    expect(dictionary.alarm(undefined, text, undefined).outcome).toBe('failed');
  });

  it.each(Object.entries(EVENTS).flatMap(([symptom, texts]) => texts.map((text) => [text, symptom] as const)))(
    '%s → %s',
    (text, symptom) => {
      expect(dictionary.alarm(undefined, text, undefined)).toMatchObject({ symptom, outcome: 'failed' });
    },
  );

  it('believes no such word of a payment that was refused', () => {
    for (const text of ['Session closed', 'Operator logged off', 'Terminal in standby mode'])
      expect(dictionary.transaction('05', text).outcome).toBe('failed');
  });
});
