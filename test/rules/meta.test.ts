import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { PRIORS } from '../../src/diagnose/priors.ts';
import { LANGUAGES, sayEvidence, type Words, wordsFor } from '../../src/messages/index.ts';
import { CAUSES } from '../../src/model/cause.ts';
import type { Rule } from '../../src/model/diagnosis.ts';
import type { EvidenceKey } from '../../src/model/phrases.ts';
import { ALARM_COLUMNS, ENTRY_MODES, TRANSACTION_COLUMNS, TRANSACTION_TYPES } from '../../src/model/record.ts';
import { SYMPTOMS } from '../../src/model/symptom.ts';
import { RULES } from '../../src/rules/index.ts';
import { EVIDENCE_SAMPLES } from './evidence-samples.ts';

const FOLDER = fileURLToPath(new URL('../../src/rules/', import.meta.url));
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .map((name) => name.slice(0, -'.ts'.length));
const WORDS: readonly Words[] = await Promise.all(LANGUAGES.map((lang) => wordsFor(lang)));

const CAUSE_IDS: ReadonlySet<string> = new Set(CAUSES.filter((cause) => cause !== 'undetermined'));
const SYMPTOM_IDS: ReadonlySet<string> = new Set(Object.keys(SYMPTOMS));
const COLUMNS: ReadonlySet<string> = new Set([...TRANSACTION_COLUMNS, ...ALARM_COLUMNS]);
/** Ids that would show if a sentence printed its argument instead of its name. */
const RAW_IDS: readonly string[] = [
  ...TRANSACTION_TYPES,
  ...ENTRY_MODES.filter((mode) => mode !== 'QR'),
  ...Object.keys(SYMPTOMS).filter((symptom) => symptom.includes('-')),
];
const CHINESE = /\p{Script=Han}/u;

const isKey = (key: string): key is EvidenceKey => key in EVIDENCE_SAMPLES;
const KEYS = Object.keys(EVIDENCE_SAMPLES).filter(isKey);
/** Phrases of the engine; all others belong to the rule whose id stands before the slash. */
const ENGINE = new Set(['dictionary', 'opening-hours', 'generic', 'told']);
const ruleOf = (key: string): string => key.slice(0, key.indexOf('/'));

const sentences = (words: Words, key: EvidenceKey): readonly string[] => {
  const f = words.formats('Asia/Shanghai');
  return EVIDENCE_SAMPLES[key].map((args) => sayEvidence(words, key, args, f));
};

/** Those not known; shown by name when a test fails. */
const strangers = (list: readonly string[], known: ReadonlySet<string>): readonly string[] =>
  list.filter((one) => !known.has(one));

const unique = (list: readonly string[]): void => expect(list).toEqual([...new Set(list)]);

/** A text as a reader meets it: of its own language, whole, and without a shout. */
const expectProse = (words: Words, text: string): void => {
  expect(text.trim()).toBe(text);
  expect(text).not.toMatch(/undefined|NaN|\[object|null|[!！]|\s\s/);
  expect(CHINESE.test(text)).toBe(words.lang === 'zh');
};

test('the index lists every rule file once, and nothing else', () => {
  const ids = RULES.map(({ id }) => id);
  unique(ids);
  expect(ids.toSorted()).toEqual(FILES.toSorted());
});

test.each(FILES)('%s.ts exports one rule, which bears its name', async (file) => {
  const exported: Readonly<Record<string, unknown>> = await import(`../../src/rules/${file}.ts`);
  const values = Object.values(exported);
  expect(values).toHaveLength(1);
  expect(RULES.find(({ id }) => id === file)).toBe(values[0]);
});

describe.each(RULES.map((rule): readonly [string, Rule] => [rule.id, rule]))('%s', (id, rule) => {
  test('has a kebab-case id', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('names causes of the taxonomy', () => {
    expect(rule.causes.length).toBeGreaterThan(0);
    unique(rule.causes);
    expect(strangers(rule.causes, CAUSE_IDS)).toEqual([]);
  });

  test('looks at known symptoms', () => {
    expect(rule.symptoms.length).toBeGreaterThan(0);
    unique(rule.symptoms);
    expect(strangers(rule.symptoms, SYMPTOM_IDS)).toEqual([]);
  });

  test('needs canonical columns', () => {
    unique(rule.needs);
    expect(strangers(rule.needs, COLUMNS)).toEqual([]);
  });

  test('says where its knowledge comes from', () => {
    expect(rule.references.length).toBeGreaterThan(0);
    unique(rule.references);
    // A source has a name and what it says; "knowledge 4.1" would name a document that no reader has.
    expect(rule.references.filter((one) => one.length < 15 || /\bknowledge\b/i.test(one))).toEqual([]);
  });

  test.each(WORDS)('is told in $lang, with what fools it', (words) => {
    const told = words.rules[id];
    if (told === undefined) throw new Error(`no words for ${id}`);
    const stop = words.lang === 'zh' ? /。$/ : /[.]$/;
    expectProse(words, told.name);
    expect(told.name).not.toMatch(stop);
    expectProse(words, told.description);
    expect(told.description).toMatch(stop);
    expect(told.falsePositives.length).toBeGreaterThan(0);
    unique(told.falsePositives);
    for (const situation of told.falsePositives) {
      expectProse(words, situation);
      expect(situation).toMatch(stop);
    }
  });

  test('uses every phrase it declares', () => {
    const code = readFileSync(`${FOLDER}${id}.ts`, 'utf8');
    const own = KEYS.filter((key) => ruleOf(key) === id);
    expect(own.length).toBeGreaterThan(0);
    // Once where it is declared, and at least once where it is used.
    expect(own.filter((key) => code.split(`'${key}'`).length - 1 < 2)).toEqual([]);
  });
});

describe.each(WORDS)('words in $lang', (words) => {
  test('name the rules and no others', () => {
    expect(Object.keys(words.rules).toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
    unique(Object.values(words.rules).map(({ name }) => name));
  });

  test('hold a sentence for every phrase of a rule or of the engine', () => {
    expect(Object.keys(words.evidence).toSorted()).toEqual(KEYS.toSorted());
    expect(strangers(KEYS.map(ruleOf), new Set([...RULES.map(({ id }) => id), ...ENGINE]))).toEqual([]);
  });

  // What a saved report said stays as it was said, in its own language.
  test.each(KEYS.filter((key) => key !== 'told/sentence'))('say %s', (key) => {
    const said = sentences(words, key);
    unique(said);
    for (const sentence of said) {
      expect(sentence.length).toBeGreaterThan(6);
      expectProse(words, sentence);
      expect(sentence).not.toMatch(/[.。]$/);
      // Ids are for scripts; a reader gets the name.
      expect(RAW_IDS.filter((raw) => sentence.includes(raw))).toEqual([]);
    }
  });
});

test('English counts one as one', () => {
  const [en] = WORDS.filter(({ lang }) => lang === 'en');
  if (en === undefined) throw new Error('no English');
  const counted =
    /\b1 (?:[a-z]+ )?(?:attempts|cards|errors|failures|messages|payments|sites|terminals|times|versions)\b/;
  for (const key of KEYS) for (const sentence of sentences(en, key)) expect(sentence).not.toMatch(counted);
});

test('evidence of a contrast names both sides with their denominators', () => {
  const [zh, en] = WORDS;
  if (zh === undefined || en === undefined) throw new Error('two languages expected');
  expect(sentences(en, 'outage-local/here-not-there')).toEqual([
    '3 of 3 terminals at this site failed this way (12 of 14 attempts); elsewhere 0 of 212 attempts, within 30 min before and after',
    '1 of 1 attempt failed this way at this terminal; nothing else to compare with, within 30 min before and after',
  ]);
  expect(sentences(zh, 'outage-local/here-not-there')[0]).toBe(
    '前后 30 分钟内，本店 3 台终端中 3 台出现此类失败（14 笔中失败 12 笔）；别处 212 笔中失败 0 笔',
  );
  expect(sentences(en, 'refused-for-all-cards/one-function')[0]).toBe(
    '5 different cards refused the same way at this terminal within 1 d before and after (pre-authorisation, keyed by hand); no such payments approved there in the whole log',
  );
  expect(sentences(zh, 'right-choice-followed/other-type')).toEqual(['按“退货”被拒，3 分钟后改按“消费撤销”成功']);
});

test('every cause of the taxonomy can be reached', () => {
  const reached = new Set<string>([
    ...Object.values(PRIORS).flatMap((prior) => prior.map(([cause]) => cause)),
    ...RULES.flatMap(({ causes }) => causes),
  ]);
  expect(strangers([...CAUSE_IDS], reached)).toEqual([]);
});
