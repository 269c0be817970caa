import { describe, expect, it } from 'vitest';
import { interpretPhrase, TABLES } from '../../src/dictionary/index.ts';
import { SYMPTOMS } from '../../src/model/symptom.ts';

/**
 * Entries whose meaning, read as a bare text, says something else than the code, and why. Everything not named here must
 * read alike both ways: that is what keeps one pattern from standing in the light of another.
 */
const WHOLE_TABLES: Readonly<Record<string, string>> = {
  'unionpay-adjustment': 'speaks of two records that disagree, which no message of a terminal does',
  'mastercard-advice': 'tells when to try again, not what was wrong',
  redsys: 'the host prints Spanish, which the wordings of other countries hold; the meanings here are translations',
  'moneris-host': 'the host prints its code; some meanings name its files and are no message of a terminal',
  cafis: 'terminals print Japanese, as redsys prints Spanish',
};

const EXCEPTIONS: Readonly<Record<string, string>> = {
  'unionpay 12': 'the text names the related transaction, the code covers any invalid one',
  'iso8583-87 06': 'a bare "error" is general; as a host’s answer it tells that the host failed',
  'mis-pos 06': 'as iso8583-87 06',
  'iso8583-87 96': 'a bare 系统故障 may be the terminal’s; as a host’s answer it is the host’s',
  ...Object.fromEntries(['909', '0909', '9109'].map((code) => [`iso8583-93 ${code}`, 'as iso8583-87 96'])),
  'mastercard 57': 'one code for two things',
  'mastercard 79': 'life cycle alone does not say whose',
  'mis-pos 58': 'the text adds the usual remedy, signing on',
  'mis-pos 60': 'the text sends to the security department',
  'mis-pos A0': 'the text does not name the MAC',
  'mis-pos ZA': 'as A0',
  'mis-pos Z5': 'the text tells trouble and consequence in one',
  'mis-pos Y2': 'the text tells two things in one',
  'mis-pos X4': 'a bare "settled" is good news; as an answer to a void it is not',
  'mis-pos 2S': 'the text names the kernel before the refusal',
  'mis-pos 2T': 'the text names the module before the failure',
  'liaoyang-field39 30': 'the screen only asks to try again',
  'liaoyang-field39 59': 'the screen tells of the card verification behind the suspicion',
  'liaoyang-field39 68': 'the screen does not say who was late',
  'liaoyang-field39 A7': 'the screen shows the text of 96',
  'unionpay-local E4': 'hosts use the same words; the code is the terminal program’s own',
  'unionpay-local E3': 'the English text joins two reasons',
  'unionpay-local T2': 'a rule of settlement that nobody else prints',
  'unionpay-local T3': 'as T2',
  'newland-ndk -10': 'a bare time-out is taken for the host’s',
  'nexgo TimeOut': 'as newland-ndk -10',
};

const entries = TABLES.flatMap((table) =>
  table.entries.map((entry) => ({ table, entry, name: `${table.id} ${entry.code}` })),
);
const read = (entry: (typeof entries)[number]['entry']) =>
  [entry.meaning.zh, entry.meaning.en].map((text) => interpretPhrase(text));
const agrees = (entry: (typeof entries)[number]['entry']) => read(entry).every((symptom) => symptom === entry.symptom);

describe('tables', () => {
  it('have distinct ids, a name in both languages and a source', () => {
    expect(new Set(TABLES.map(({ id }) => id)).size).toBe(TABLES.length);
    for (const table of TABLES) {
      expect(table.id).toMatch(/^[a-z0-9-]+$/);
      expect(table.name.zh).toMatch(/\p{Script=Han}|^[A-Za-z]/u);
      expect(table.name.en).toMatch(/^[\x20-\x7E’]+$/);
      expect(table.source.length).toBeGreaterThan(5);
      expect(table.entries.length).toBeGreaterThan(0);
    }
  });

  it('list a code once, or once per component', () => {
    for (const { id, entries: rows } of TABLES) {
      const keys = rows.map((entry) => `${id} ${entry.code} ${entry.component ?? ''}`);
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    }
  });

  it.each(entries.map(({ entry, name }) => [name, entry] as const))(
    '%s has both meanings, a symptom and an outcome',
    (_, entry) => {
      expect(entry.meaning.zh).toMatch(/\p{Script=Han}/u);
      expect(entry.meaning.zh).not.toMatch(/[!！]/);
      expect(entry.meaning.en).toMatch(/^[\x20-\x7E’]+$/);
      expect(entry.meaning.en).not.toMatch(/!/);
      expect(Object.keys(SYMPTOMS)).toContain(entry.symptom);
      expect(entry.outcome === 'approved').toBe(entry.symptom === 'approved');
    },
  );
});

describe('meanings read as messages', () => {
  const judged = entries.filter(
    ({ table, entry, name }) =>
      WHOLE_TABLES[table.id] === undefined && EXCEPTIONS[name] === undefined && entry.symptom !== 'unknown',
  );

  it.each(judged.map(({ entry, name }) => [name, entry] as const))('%s', (_, entry) => {
    expect(read(entry)).toEqual([entry.symptom, entry.symptom]);
  });

  it('has no exception that is none', () => {
    const known = new Set(entries.map(({ name }) => name));
    for (const name of Object.keys(EXCEPTIONS)) expect(known).toContain(name);
    const needless = entries
      .filter(({ name, entry }) => EXCEPTIONS[name] !== undefined && agrees(entry))
      .map(({ name }) => name);
    expect(needless).toEqual([]);
  });
});
