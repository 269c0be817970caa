/** What the settings bring to a report, and the statistics: in JSON by its schema, in text at any width, and saved and read again. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { compareWithBaseline } from '../../src/ci/baseline.ts';
import { wordsFor } from '../../src/messages/index.ts';
import { LANGUAGES } from '../../src/messages/words.ts';
import type { Report } from '../../src/model/report.ts';
import { json } from '../../src/report/json.ts';
import { readSaved } from '../../src/report/saved/read.ts';
import { text } from '../../src/report/text.ts';
import { displayWidth } from '../../src/report/text/width.ts';
import { placeSettings, suppressionOf } from '../settings/sample.ts';
import { reportSchema } from './schema.ts';

const words = { zh: await wordsFor('zh'), en: await wordsFor('en') };
const found = await analyze({
  files: ['fixtures/demo'],
  host: [],
  profile: undefined,
  timeZone: 'Asia/Shanghai',
  kind: undefined,
  filter: {},
  places: [
    placeSettings({
      merchants: ['898330155410005'],
      critical: true,
      owner: 'Li Wei',
      openingHours: { saturday: { from: 420, to: 1260 } },
    }),
  ],
  suppressions: [
    suppressionOf({ everywhere: true }, { causes: ['hardware-failure/printer'], what: 'printer' }),
    suppressionOf({ everywhere: true }, { expires: '2020-01-01' }),
    suppressionOf({ terminals: ['nobody'] }),
  ],
});
const report: Report = {
  ...found,
  baseline: {
    ...compareWithBaseline(found, { incidents: [] }),
    gone: [{ cause: 'payment-environment/network', scope: 'site', names: ['M1'] }],
  },
};
const options = { detail: false, width: 80, color: false, statistics: true };
const written = (lang: 'zh' | 'en', one: Report = report): string =>
  [...json.render(one, words[lang], options)].join('');

describe.each(LANGUAGES)('in %s', (lang) => {
  test('JSON keeps to its schema', () => {
    const parsed = reportSchema.safeParse(JSON.parse(written(lang)));
    expect(parsed.success ? [] : parsed.error.issues).toEqual([]);
  });

  test('text has no line too wide and no gap, and names each suppression with its fate', () => {
    for (const width of [40, 60, 80, 120]) {
      const lines = [...text.render(report, words[lang], { ...options, width })].join('').split('\n');
      expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
      expect(lines.filter((line) => /undefined|NaN|null/.test(line))).toEqual([]);
    }
    const out = [...text.render(report, words[lang], { ...options, width: 200 })].join('');
    for (const part of ['printer', 'nobody', '2020-01-01', 'Li Wei', 'ISA-18.2']) expect(out).toContain(part);
  });

  test('saved and read again it is the same report', () => {
    const read = readSaved(JSON.parse(written(lang)));
    if (!read.ok) throw new Error(read.where);
    expect(written(lang, read.report)).toBe(written(lang));
    for (const key of ['suppressions', 'baseline', 'statistics'] as const) {
      expect(read.report[key]).toEqual(report[key]);
    }
  });
});

test('what is hidden is nowhere among what is shown, and the counts agree', () => {
  const hidden = new Set(report.suppressedAlarms?.map(({ id }) => id));
  expect(hidden.size).toBe(report.suppressions?.[0]?.alarms);
  expect(hidden.size).toBeGreaterThan(0);
  expect(report.alarms.filter(({ id }) => hidden.has(id))).toEqual([]);
  expect(report.incidents.flatMap(({ alarms }) => alarms).filter(({ id }) => hidden.has(id))).toEqual([]);
  expect(report.summary.alarms).toBe(report.alarms.length);
  expect(report.suppressions?.map(({ state }) => state)).toEqual(['used', 'expired', 'unused']);
});
