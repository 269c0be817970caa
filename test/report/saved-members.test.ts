/** A report is read while its text comes in: what comes out may not depend on where the text was cut. */
import { assert, constantFrom, dictionary, integer, jsonValue, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMembers } from '../../src/report/saved/members.ts';
import { createSavedReader, readSaved } from '../../src/report/saved/read.ts';
import { json } from '../../src/report/json.ts';
import { badDay } from './sample.ts';
import { written } from './written.ts';

const LISTS = new Set(['alarms', 'more']);

/** The object that the parts make up, or undefined where the text was none. */
const putTogether = (pieces: readonly string[]): Record<string, unknown> | undefined => {
  const made = new Map<string, unknown>();
  const lists = new Map<string, unknown[]>();
  const members = createMembers(
    LISTS,
    (name) => {
      lists.set(name, []);
      made.set(name, lists.get(name));
    },
    (name, value) => made.set(name, value),
    (name, value) => lists.get(name)?.push(value),
  );
  for (const piece of pieces) members.push(piece);
  return members.end() ? Object.fromEntries(made) : undefined;
};

const cut = (text: string, size: number): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, n) => text.slice(n * size, (n + 1) * size));

const names = constantFrom('alarms', 'more', 'a', 'tool', 'x y', 'ключ', '');

describe('the members of an object', () => {
  it('are those that JSON.parse finds, wherever the text is cut and however it is spaced', () => {
    assert(
      property(
        dictionary(names, jsonValue({ noUnicodeString: false })),
        integer({ min: 1, max: 9 }),
        constantFrom(undefined, 1, '\t'),
        (object, size, space) => {
          const text = JSON.stringify(object, null, space);
          expect(putTogether(cut(text, size))).toEqual(JSON.parse(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    '',
    ' ',
    '[]',
    '{',
    '{"a":1',
    '{"alarms":[{}',
    '{"a" 1}',
    '{"a":1} x',
    'time,code\n1,2',
    '{"a":tru}',
    '{a:1}',
  ])('are none of %j', (text) => {
    expect(putTogether([text])).toBeUndefined();
    expect(putTogether(cut(text, 1))).toBeUndefined();
  });
});

describe('a saved report', () => {
  const text = written(json, badDay());
  const pushed = (pieces: readonly string[]) => {
    const reader = createSavedReader();
    for (const piece of pieces) reader.push(piece);
    return reader.end();
  };

  it('is the same, in one piece, in many, with a mark before it, and with its alarms before its inputs', () => {
    const whole = readSaved(JSON.parse(text));
    expect(whole.ok).toBe(true);
    expect(pushed([text])).toEqual(whole);
    expect(pushed(cut(text, 7))).toEqual(whole);
    expect(pushed(['\ufeff', text])).toEqual(whole);
    const turned = Object.fromEntries(Object.entries(JSON.parse(text) as Record<string, unknown>).toReversed());
    expect(pushed([JSON.stringify(turned, null, 2)])).toEqual(whole);
  });

  it('that breaks off is none, and a fault is told with its alarm', () => {
    expect(pushed([text.slice(0, text.length / 2)])).toEqual({ ok: false, where: '' });
    expect(pushed([text.replace('"id":"A2"', '"id":"B2"')])).toEqual({ ok: false, where: 'alarms.1.id' });
    expect(pushed([text.replace('"alarms": [', '"others": [')])).toEqual({ ok: false, where: 'alarms' });
  });
});
