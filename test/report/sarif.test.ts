/** SARIF against the official JSON schema of version 2.1.0, as the development package @microsoft/jest-sarif ships it. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/messages/words.ts';
import { sarif } from '../../src/report/sarif.ts';
import { HOSTILE, hostileDay, OBEYED } from './hostile.ts';
import { badDay, ordinaryDay, quietDay, unreadable } from './sample.ts';
import { written } from './written.ts';

// It is written in draft 4 of JSON Schema, of which it uses nothing that draft 7 reads otherwise but these two members.
const {
  $schema: _draft,
  id: _id,
  ...schema
}: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
);
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const validate = ajv.compile(schema);

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
  }[];
  readonly occurrenceCount?: number;
  readonly partialFingerprints: Readonly<Record<string, string>>;
}
interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly language: string;
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly unknown[];
  }[];
  readonly results: readonly Result[];
}
const runOf = (text: string): Run => {
  const [run] = (JSON.parse(text) as { readonly runs: readonly Run[] }).runs;
  if (run === undefined) throw new Error('no run');
  return run;
};

describe.each(LANGUAGES)('SARIF in %s', (lang) => {
  it.each([
    ['a quiet day', quietDay],
    ['an ordinary day', ordinaryDay],
    ['a bad day', badDay],
    ['nothing read', unreadable],
    ['a hostile day', hostileDay],
  ])('keeps to the schema: %s', (_, make) => {
    for (const detail of [false, true]) {
      validate(JSON.parse(written(sarif, make(), lang, { detail })));
      expect(validate.errors ?? []).toEqual([]);
    }
  });
});

it('the schema is one that finds faults', () => {
  expect(validate({ ...JSON.parse(written(sarif, badDay())), version: '2.0.0' })).toBe(false);
});

describe('SARIF', () => {
  it('tells incidents and single alarms, and with detail every alarm', () => {
    const short = runOf(written(sarif, badDay()));
    expect(short.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['payment-environment/network', 'error'],
      ['hardware-failure/printer', 'warning'],
      ['undetermined', 'note'],
      ['operator-error/customer', 'note'],
    ]);
    expect(short.results[0]?.occurrenceCount).toBe(3);
    expect(runOf(written(sarif, badDay(), 'en', { detail: true })).results).toHaveLength(8);
  });

  it('defines every rule that a result names', () => {
    const { tool, results } = runOf(written(sarif, badDay(), 'en', { detail: true }));
    const known = new Set(tool.driver.rules.map(({ id }) => id));
    expect(results.filter(({ ruleId }) => !known.has(ruleId))).toEqual([]);
  });

  it('points to the row in a file, whatever its name', () => {
    const [first] = runOf(written(sarif, badDay())).results;
    const place = first?.locations[0]?.physicalLocation;
    expect(place?.region.startLine).toBe(120);
    expect(decodeURI(place?.artifactLocation.uri ?? '')).toBe('logs/门店一/transactions-2026-03-04.csv');
    const windows = { ...badDay(), inputs: badDay().inputs.map((input) => ({ ...input, file: 'C:\\logs\\a b.csv' })) };
    expect(runOf(written(sarif, windows)).results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
      'file:///C:/logs/a%20b.csv',
    );
  });

  it('keeps to the schema with suppressions and a baseline', () => {
    const day = badDay();
    const [hidden] = day.alarms;
    const report = {
      ...day,
      suppressedAlarms: hidden === undefined ? [] : [hidden],
      baseline: { fresh: ['I1'], known: ['I2'], gone: [], payments: { fresh: [], known: [], gone: [] } },
    };
    validate(JSON.parse(written(sarif, report)));
    expect(validate.errors ?? []).toEqual([]);
    expect(written(sarif, report)).toContain('"suppressions":[{"kind":"external"');
  });

  it('knows an incident again by cause and place, whatever its count, rows and times', () => {
    const [before] = runOf(written(sarif, badDay())).results;
    const day = badDay();
    const later = {
      ...day,
      incidents: day.incidents.map((one) => ({ ...one, id: 'I9', to: one.from, alarms: one.alarms.slice(1) })),
    };
    const [after] = runOf(written(sarif, later)).results;
    expect(after?.partialFingerprints).toEqual(before?.partialFingerprints);
    expect(runOf(written(sarif, badDay(), 'zh')).results[0]?.partialFingerprints).toEqual(before?.partialFingerprints);
  });

  it('says what could not be read as a matter of the run', () => {
    const [invocation] = runOf(written(sarif, badDay())).invocations;
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications).toHaveLength(3);
    expect(runOf(written(sarif, quietDay())).invocations[0]?.executionSuccessful).toBe(true);
  });

  it('holds nothing that a terminal would obey', () => {
    const text = written(sarif, hostileDay(), 'en', { detail: true });
    expect(text).not.toMatch(OBEYED);
    // Viewers print messages: what was escaped in JSON must not come back when it is parsed.
    for (const { message } of runOf(text).results) expect(message.text).not.toMatch(OBEYED);
    expect(runOf(text).results).toHaveLength(4 * HOSTILE.length);
  });
});
