/** JUnit files through a reader that CI tools use (junit2json, on a strict XML parser), and their sums counted again. */
import { parse } from 'junit2json';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/messages/words.ts';
import type { Report } from '../../src/model/report.ts';
import { junit } from '../../src/report/junit.ts';
import { HOSTILE, hostileDay, OBEYED } from './hostile.ts';
import { badDay, ordinaryDay, quietDay, unreadable } from './sample.ts';
import { written } from './written.ts';

const read = async (report: Report, lang: 'zh' | 'en' = 'en', detail = false) => {
  const suites = await parse(written(junit, report, lang, { detail }));
  if (suites === undefined || suites === null || !('testsuite' in suites)) throw new Error('no suites');
  return suites;
};
type Suites = Awaited<ReturnType<typeof read>>;
const casesOf = (suites: Suites) => (suites.testsuite ?? []).flatMap((suite) => suite.testcase ?? []);

describe.each(LANGUAGES)('JUnit in %s', (lang) => {
  it.each([
    ['a quiet day', quietDay],
    ['an ordinary day', ordinaryDay],
    ['a bad day', badDay],
    ['nothing read', unreadable],
    ['a hostile day', hostileDay],
  ])('is read, and its sums are right: %s', async (_, make) => {
    for (const detail of [false, true]) {
      const suites = await read(make(), lang, detail);
      const failing = (list: ReturnType<typeof casesOf>) => list.filter(({ failure }) => failure !== undefined).length;
      expect(suites.testsuite).toHaveLength(3);
      for (const suite of suites.testsuite ?? []) {
        expect(suite.tests).toBe(suite.testcase?.length ?? 0);
        expect(suite.failures).toBe(failing(suite.testcase ?? []));
        expect([suite.errors, suite.skipped]).toEqual([0, 0]);
      }
      expect(suites.tests).toBe(casesOf(suites).length);
      expect(suites.failures).toBe(failing(casesOf(suites)));
      for (const one of casesOf(suites)) {
        expect(one.name).toBeTruthy();
        expect(one.classname).toBeTruthy();
      }
    }
  });
});

describe('JUnit', () => {
  it('is green for a clean log, and not empty', async () => {
    const suites = await read({ ...quietDay(), inputs: quietDay().inputs.map((one) => ({ ...one, rejected: 0 })) });
    expect([suites.tests, suites.failures]).toEqual([2, 0]);
  });

  it('is not red for ordinary refusals', async () => {
    const suites = await read(ordinaryDay());
    expect(
      casesOf(suites).filter(({ classname, failure }) => classname?.includes('/') && failure !== undefined),
    ).toEqual([]);
  });

  it('says why it is red', async () => {
    const [incident] = casesOf(await read(badDay()));
    expect(incident?.classname).toBe('payment-environment/network');
    const [failure] = incident?.failure ?? [];
    expect(failure?.type).toBe('critical');
    expect(failure?.message).toContain('[critical] Network fault');
    expect(failure?.inner).toContain('3 of 3 terminals here, 0 of 212 elsewhere');
    expect(failure?.inner).toContain('transactions-2026-03-04.csv:120');
    expect(failure?.inner).toContain('1. Offer another way to pay');
  });

  it('fails for an input that was not read in full, and for one that could not be opened', async () => {
    const files = (await read(badDay())).testsuite?.[2]?.testcase ?? [];
    expect(files.map(({ name, failure }) => [name, failure !== undefined])).toEqual([
      ['logs/门店一/transactions-2026-03-04.csv', true],
      ['logs/alarms.json', false],
      ['logs/empty.csv', true],
    ]);
  });

  it('shows what a log wrote as text, and nothing that XML forbids', async () => {
    const text = written(junit, hostileDay(), 'en', { detail: true });
    expect(text).not.toMatch(OBEYED);
    expect(text).not.toMatch(/[\ufffe\uffff]/);
    expect(text).not.toContain('<script');
    const all = casesOf(await read(hostileDay(), 'en', true));
    expect(all.filter(({ classname }) => classname !== 'Inputs')).toHaveLength(4 * HOSTILE.length);
    expect(JSON.stringify(all)).toContain('<script>alert(1)</script>');
  });
});
