/** Converting a saved report gives what the analysis itself would have written, byte for byte, in every format. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { wordsFor } from '../../src/messages/index.ts';
import { LANGUAGES } from '../../src/messages/words.ts';
import type { Report } from '../../src/model/report.ts';
import { FORMATS, rendererFor } from '../../src/report/index.ts';
import { readSaved } from '../../src/report/saved/read.ts';
import { badDay, ordinaryDay, quietDay, unreadable } from './sample.ts';

const words = { zh: await wordsFor('zh'), en: await wordsFor('en') };
const options = { detail: true, width: 100, color: false };

const written = async (report: Report, format: string, lang: 'zh' | 'en'): Promise<string> => {
  const renderer = await rendererFor(format);
  if (renderer === undefined) throw new Error(format);
  const attached = [...(renderer.attachments?.(report, words[lang]) ?? [])];
  return [
    ...renderer.render(report, words[lang], options),
    ...attached.flatMap(({ name, pieces }) => [name, ...pieces]),
  ].join('');
};

/** A stretch of both texts from where they part; empty where they do not. */
const difference = (before: string, after: string): readonly string[] => {
  if (before === after) return [];
  let from = 0;
  while (before[from] === after[from]) from += 1;
  return [before, after].map((text) => text.slice(Math.max(0, from - 40), from + 80));
};

const again = (json: string): { report: Report; lang: 'zh' | 'en' } => {
  const read = readSaved(JSON.parse(json));
  if (!read.ok) throw new Error(`unreadable at ${read.where}`);
  return read;
};

const demo = await analyze({
  files: ['fixtures/demo'],
  host: [],
  profile: undefined,
  timeZone: 'Asia/Shanghai',
  kind: undefined,
  filter: {},
});
const narrowed = await analyze({
  files: ['fixtures/cases/restaurant-network'],
  host: [],
  profile: undefined,
  timeZone: undefined,
  kind: undefined,
  filter: { minSeverity: 'major' },
});

const REPORTS: readonly (readonly [string, Report])[] = [
  ['the demo', demo],
  ['a narrowed case', narrowed],
  ['a bad day', badDay()],
  ['an ordinary day', ordinaryDay()],
  ['a quiet day', quietDay()],
  ['nothing read', unreadable()],
];

describe.each(LANGUAGES)('a report saved in %s', (lang) => {
  it.each(REPORTS)('comes back as it was in every format: %s', async (_, report) => {
    const saved = again(await written(report, 'json', lang));
    expect(saved.lang).toBe(lang);
    for (const format of FORMATS) {
      const [before, after] = [await written(report, format, lang), await written(saved.report, format, lang)];
      // A difference of megabytes is no help to anybody: the place where it begins is.
      expect({ format, differs: difference(before, after) }).toEqual({ format, differs: [] });
    }
  });
});

describe('what is no saved report', () => {
  it.each([
    ['nothing', undefined, ''],
    ['a list', [], ''],
    ['another object', { a: 1 }, 'schemaVersion'],
  ])('is refused: %s', (_, value, where) => {
    expect(readSaved(value)).toEqual({ ok: false, where });
  });

  it.each([
    ['another version', /"schemaVersion": 1/, '"schemaVersion": 2', 'schemaVersion'],
    [
      'a cause that does not exist',
      /"id":"payment-environment\/network"/,
      '"id":"gremlins"',
      'incidents.0.probableCause.id',
    ],
    ['a time that is none', /"time":"2026[^"]*"/, '"time":"yesterday"', 'alarms.0.time'],
    ['a zone that is none', /"timeZone": "[^"]*"/, '"timeZone": "Nowhere"', 'timeZone'],
    ['an amount that is none', /"amount":"128.50"/, '"amount":"=1+1"', 'alarms.0.amount'],
  ])('is refused with the place of the fault: %s', async (_, find, put, where) => {
    const json = await written(badDay(), 'json', 'en');
    expect(json).toMatch(find);
    expect(readSaved(JSON.parse(json.replace(find, put)))).toEqual({ ok: false, where });
  });

  it('passes over what a later version adds', async () => {
    const json = await written(badDay(), 'json', 'en');
    const more = { ...JSON.parse(json), weather: { rain: true } };
    expect(await written(again(JSON.stringify(more)).report, 'json', 'en')).toBe(json);
  });
});
