import { expect, test } from 'vitest';
import { languageAsked, languageOf } from '../../src/cli/language.ts';

test('the language follows LC_ALL, then LC_MESSAGES, then LANG', () => {
  expect(languageOf({ LANG: 'zh_CN.UTF-8' })).toBe('zh');
  expect(languageOf({ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' })).toBe('en');
  expect(languageOf({ LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_TW' })).toBe('zh');
  expect(languageOf({ LC_ALL: '', LANG: 'zh-Hans' })).toBe('zh');
  expect(languageOf({ LANG: 'de_DE' })).toBe('en');
  expect(languageOf({})).toBe('en');
});

test('the language asked for is found before the arguments are understood', () => {
  expect(languageAsked(['analyze', '--lang', 'zh'])).toBe('zh');
  expect(languageAsked(['analyze', '--lang=en', 'x'])).toBe('en');
  expect(languageAsked(['analyze', '--lang', 'fr'])).toBeUndefined();
  expect(languageAsked(['analyze', '--', '--lang', 'zh'])).toBeUndefined();
});
