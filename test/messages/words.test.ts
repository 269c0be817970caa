import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES, isErrorCode } from '../../src/messages/error-codes.ts';
import { wordsFor } from '../../src/messages/index.ts';
import { STEP_VARIANTS } from '../../src/messages/step-variants.ts';
import { stepsFor, stepVariant } from '../../src/messages/steps.ts';
import { LANGUAGES, type FreeArgs, type Words } from '../../src/messages/words.ts';
import { CAUSES, COUNTERMEASURES, MANIFESTATIONS } from '../../src/model/cause.ts';
import { IMPACT_MEASURES, SCOPES } from '../../src/model/diagnosis.ts';
import { SYMPTOMS, type SymptomId } from '../../src/model/symptom.ts';
import { contrastOf } from '../report/sample.ts';

const words = { zh: await wordsFor('zh'), en: await wordsFor('en') };
const isSymptom = (id: string): id is SymptomId => Object.hasOwn(SYMPTOMS, id);
const symptoms = Object.keys(SYMPTOMS).filter(isSymptom);

/** Every string in a tree of words, with the path that leads to it; functions are left to the tests that call them. */
const leaves = (value: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`));
};

/** All paths, functions included, to compare the shape of both languages. */
const paths = (value: unknown, path = ''): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        Array.isArray(inner) ? [`${path}/${key}`] : paths(inner, `${path}/${key}`),
      )
    : [path];

/** An argument for every name that errors may use. */
const ARGS: FreeArgs = {
  file: 'a.csv',
  folder: 'logs',
  pattern: '*.csv',
  why: 'EACCES',
  line: 7,
  found: 'xyz',
  expected: 'abc',
  encoding: 'GB18030',
  known: 'text, json',
  near: 'xya',
  option: '--since',
  rejected: 3,
  limit: 2,
};

describe('both languages', () => {
  it('have the same shape', () => {
    expect(paths(words.zh)).toEqual(paths(words.en));
  });

  it.each(LANGUAGES)('%s has no empty text, no exclamation mark and no stray blank', (lang) => {
    const bad = leaves(words[lang]).filter(
      ([path, text]) =>
        text === '' ||
        /[!！]|undefined|\s{2}/.test(text) ||
        (text.trim() !== text && !/colon|semicolon|notes/.test(path)),
    );
    expect(bad).toEqual([]);
  });

  it('write Chinese in Chinese punctuation and English without Chinese characters', () => {
    const english = leaves(words.en).filter(([, text]) => /[\u3000-\u9fff\uff00-\uffef]/.test(text));
    expect(english).toEqual([]);
    const chinese = leaves(words.zh).filter(([, text]) => /[\u4e00-\u9fff][,;:?]|[,;:?][\u4e00-\u9fff]/.test(text));
    expect(chinese).toEqual([]);
  });

  it('give no two symptoms, causes or countermeasures the same name', () => {
    for (const lang of LANGUAGES) {
      const { symptoms: names, causes, countermeasures } = words[lang];
      expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length);
      expect(new Set(CAUSES.map((id) => causes[id].name)).size).toBe(CAUSES.length);
      expect(new Set(COUNTERMEASURES.map((id) => countermeasures[id].name)).size).toBe(COUNTERMEASURES.length);
    }
  });
});

describe('the compiler', () => {
  it('rejects a key missing or too many in either language', () => {
    // @ts-expect-error one kind of input has no word
    const missing: Words['kinds'] = { transactions: 'a', alarms: 'b' };
    // @ts-expect-error there is no such kind of input
    const extra: Words['kinds'] = { transactions: 'a', alarms: 'b', host: 'c', other: 'd' };
    expect([Object.keys(missing).length, Object.keys(extra).length]).toEqual([2, 4]);
    expect(Object.keys(words.en.kinds)).toHaveLength(3);
  });
});

describe('errors', () => {
  it.each(LANGUAGES)('%s says what was found and what to do for every code, with few arguments or all', (lang) => {
    const f = words[lang].formats('UTC');
    for (const code of ERROR_CODES) {
      const { what, hint } = words[lang].errors[code](ARGS, f);
      expect(`${code}: ${what} ${hint}`).not.toMatch(/undefined|NaN|[!！]/);
      expect(what.length).toBeGreaterThan(5);
      expect(hint.length).toBeGreaterThan(5);
    }
  });

  it('have words for every code that the product throws', () => {
    const thrown = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => [...readFileSync(join('src', path), 'utf8').matchAll(/new UserError\(\s*'([a-z0-9-]+)'/g)])
      .map(([, code = '']) => code);
    expect(thrown.length).toBeGreaterThan(0);
    expect(thrown.filter((code) => !isErrorCode(code))).toEqual([]);
  });
});

describe('steps', () => {
  it('use every special set, and general ones else', () => {
    const used = new Set<string>();
    const strays: string[] = [];
    for (const id of COUNTERMEASURES)
      for (const cause of CAUSES)
        for (const symptom of symptoms) {
          const variant = stepVariant(id, cause, symptom);
          if (variant === undefined) continue;
          used.add(variant);
          if (!variant.startsWith(`${id}/`)) strays.push(`${id} ${variant}`);
        }
    expect(strays).toEqual([]);
    expect(STEP_VARIANTS.filter((variant) => !used.has(variant))).toEqual([]);
  });

  it('fit what broke', () => {
    const steps = (symptom: SymptomId) =>
      stepsFor(words.en, 'optimise-network', 'payment-environment/network', symptom).steps.join(' ');
    expect(steps('no-signal')).toContain('SIM');
    expect(steps('line-unplugged')).toContain('Plug the cable');
    expect(steps('receive-timeout')).toBe(words.en.countermeasures['optimise-network'].steps.join(' '));
  });

  it('never tell to repeat a payment before it is looked up, where its answer was lost', () => {
    for (const lang of LANGUAGES) {
      const [first] = stepsFor(words[lang], 'check-records', 'payment-environment/network', 'receive-timeout').steps;
      expect(first).toMatch(/Do not repeat|不要重做/);
    }
  });
});

describe('sentences built from figures', () => {
  it.each(LANGUAGES)('%s leaves no gap in scopes, measures, warnings and next steps', (lang) => {
    const { scopeOf, contrast, measures, warnings, next, formats } = words[lang];
    const f = formats('Asia/Shanghai');
    const empty = { terminals: [], merchants: [], issuers: [], channels: [], versions: [] };
    const all = { terminals: ['1', '2'], merchants: ['3'], issuers: ['4'], channels: ['5'], versions: ['6'] };
    const said = [
      ...SCOPES.flatMap((kind) => [scopeOf({ kind, ...empty }, f), scopeOf({ kind, ...all }, f)]),
      ...SCOPES.map((kind) => contrast(contrastOf(), kind, f)),
      ...IMPACT_MEASURES.map((measure) =>
        measures[measure]({ id: 'revenue', measure, value: 3, unit: 'cases', currency: 'CNY' }, f),
      ),
      ...Object.values(warnings).flatMap((say) => [
        say({}, f),
        say({ terminal: 'T1', before: 1, now: 9, count: 2, minutes: 30 }, f),
        say({ terminal: 'T1', failed: 9, tries: 40, othersFailed: 0, othersTries: 90, symptom: 'cancelled' }, f),
      ]),
      next['missing-column']({ column: 'issuer', rule: 'x' }, f),
      next['compare-other-terminals']({ terminal: undefined }, f),
      next['compare-other-terminals']({ terminal: 'T1' }, f),
      next['compare-other-shops']({}, f),
      next['export-answer-codes']({}, f),
      next['watch-next-cards']({ terminal: undefined }, f),
      ...MANIFESTATIONS.map((id) => words[lang].manifestations[id]),
    ];
    expect(said.filter((text) => /undefined|NaN|\s{2}|^\s|\s$/.test(text) || text === '')).toEqual([]);
  });

  it('tell the denominators', () => {
    const f = words.en.formats('UTC');
    expect(words.en.contrast(contrastOf(), 'site', f)).toBe(
      '3 of 3 terminals here, 0 of 212 elsewhere; 48 of 60 attempts failed here, 0 of 5,120 elsewhere',
    );
    expect(words.en.contrast(contrastOf(), 'issuer', f)).toBe(
      '48 of 60 attempts with cards of this issuer failed, at 3 terminals; with other cards 0 of 5,120',
    );
  });
});
