/**
 * Evidence that rests on other rows falls with them: for every match case the rows that the rule cites are deleted, and
 * what it says then must be less than before, or nothing.
 */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Alarm, Evidence } from '../../src/model/diagnosis.ts';
import type { EvidenceKey } from '../../src/model/phrases.ts';
import { RULES } from '../../src/rules/index.ts';
import { alarmAt, analyzeCase, CASES, expectedOf, foldersIn, rowNamesOf, withoutRows } from './case-files.ts';

/** Evidence that may cite no row but the alarm's own, and why. Near-miss cases show what takes it away. */
const OWN_ROW: Partial<Record<EvidenceKey, string>> = {
  'amount-out-of-line/too-large': "the alarm's own amount, against a median of sales that no row can be named for",
  'only-this-card/others-pass': "the alarm's own row, against approvals too many to quote",
  'pin-locked-before/no-wrong-entry': 'the absence of wrong entries before',
  'reversal-found-nothing/never-arrived': "the alarm's own row is a reversal; a lost answer before it adds weight",
};
/** Evidence whose sign is that the others are well: more rows of the alarm's own terminal say no more. */
const OTHERS_WELL: Partial<Record<EvidenceKey, string>> = {
  'keys-many-terminals/alone': 'no other terminal has key errors',
  'garbled-one-terminal/siblings-well': 'no other terminal of the version is garbled',
};

/** Evidence that loses weight with its rows while its cause grows surer, and why: the rival falls with the same rows. */
const RIVAL_FALLS_TOO: Partial<Record<EvidenceKey, string>> = {
  'outage-channel/perhaps-one-roof':
    'terminals that fail together are a shop or a channel; with the others gone one terminal is left, and that is no channel',
};

/** A claim on more rows than a report quotes is taken apart in rounds: what it then still cites goes next. */
const ROUNDS_MOST = 6;

interface Said {
  readonly weight: number;
  readonly confidence: number;
  readonly rows: readonly string[];
  readonly keys: readonly EvidenceKey[];
}

const speaking = (alarm: Alarm, rule: string, cause: string): readonly Evidence[] =>
  alarm.diagnosis.evidence.filter((one) => one.rule === rule && one.bearing === 'for' && one.cause === cause);

const confidenceIn = ({ diagnosis }: Alarm, cause: string): number =>
  [diagnosis, ...diagnosis.alternatives].find((one) => one.cause === cause)?.confidence ?? 0;

const said = async (folder: string, file: string, line: number, rule: string, cause: string): Promise<Said> => {
  const report = await analyzeCase(folder);
  const alarm = alarmAt(report, file, line);
  if (alarm === undefined) return { weight: 0, confidence: 0, rows: [], keys: [] };
  const evidence = speaking(alarm, rule, cause);
  return {
    weight: evidence.reduce((sum, one) => sum + one.weight, 0),
    confidence: confidenceIn(alarm, cause),
    rows: rowNamesOf(
      report,
      evidence.flatMap((one) => one.sources),
    ).filter((row) => row !== `${file}:${line}`),
    keys: evidence.map((one) => one.key),
  };
};

const matches = RULES.flatMap(({ id }) =>
  foldersIn(join(CASES, id))
    .filter((name) => name.startsWith('match-'))
    .map((name) => [id, name] as const),
);

describe('the rows that evidence cites', () => {
  const shown = new Set<string>();

  test.each(matches)('%s %s', async (rule, name) => {
    const folder = join(CASES, rule, name);
    const { file, line, cause } = expectedOf(folder);
    const before = await said(folder, file, line, rule, cause);
    expect(before.weight, 'the case matches').toBeGreaterThan(0);
    const isOwn =
      before.keys.every((key) => key in OTHERS_WELL) ||
      (before.rows.length === 0 && before.keys.every((key) => key in OWN_ROW));
    const gone = new Set<string>();
    let after = before;
    for (let round = 0; round < ROUNDS_MOST && after.rows.length > 0 && after.weight >= before.weight; round += 1) {
      for (const row of after.rows) gone.add(row);
      // oxlint-disable-next-line no-await-in-loop -- each round deletes what the one before left
      after = await withoutRows(folder, gone, (copy) => said(copy, file, line, rule, cause));
    }
    const fallsWithRival = before.keys.every((key) => key in RIVAL_FALLS_TOO);
    if (!isOwn) shown.add(rule);
    expect({
      citesOthers: before.rows.length > 0 || isOwn,
      falls: after.weight < before.weight || isOwn,
      isNoSurer: after.confidence <= before.confidence || fallsWithRival,
    }).toEqual({ citesOthers: true, falls: true, isNoSurer: true });
  });

  test('are other rows at least once for every rule', () => {
    expect(RULES.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });
});
