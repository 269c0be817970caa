import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { accountOf } from '../../src/diagnose/account.ts';

const { alarms } = await analyze({
  files: ['fixtures/demo'],
  host: [],
  profile: undefined,
  timeZone: 'Asia/Shanghai',
  kind: undefined,
  filter: {},
});
const certain = alarms.filter(({ subject }) => !(subject.inherits ?? subject.record).reading.ambiguous);

test('the account of every alarm of the demonstration comes to the confidence that its diagnosis states', () => {
  expect(certain.length).toBeGreaterThan(100);
  const off = certain.flatMap(({ id, subject, diagnosis }) => {
    const account = accountOf(subject.symptom, diagnosis.evidence);
    const stated = [{ cause: diagnosis.cause, confidence: diagnosis.confidence }, ...diagnosis.alternatives];
    return stated.flatMap(({ cause, confidence }) => {
      // What stays open is no cause: its share is what the others leave over, and never sure.
      if (cause === 'undetermined') return [];
      const share = account.find((one) => one.cause === cause)?.share ?? 0;
      return Math.abs(share - confidence) <= 0.0011 ? [] : [`${id} ${cause}: ${share} ≠ ${confidence}`];
    });
  });
  expect(off).toEqual([]);
});

test('shares add up to one, most probable first; each is prior and weights', () => {
  for (const { subject, diagnosis } of certain) {
    const account = accountOf(subject.symptom, diagnosis.evidence);
    expect(account.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(account.map(({ share }) => share)).toEqual(account.map(({ share }) => share).toSorted((a, b) => b - a));
    for (const { prior, evidence, score } of account) {
      expect(Math.log(prior) + evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 9);
    }
  }
});
