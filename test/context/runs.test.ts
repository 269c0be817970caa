import { expect, test } from 'vitest';
import type { Matcher } from '../../src/model/diagnosis.ts';
import { STRONGEST } from '../../src/model/likelihood.ts';
import type { LogRecord } from '../../src/model/record.ts';
import { cardToken } from '../../src/model/units.ts';
import { explain, failure, trade } from '../diagnose/fleet.ts';

const FLEET = Array.from({ length: 10 }, (_, at) => `S${at}-1`);
const PIN: Matcher = { id: 'test-pin', test: ({ symptom }) => symptom === 'wrong-pin' };
const DAY = 1440;

/** Twelve hours of sales a day for five days at each terminal, one every twelve minutes. */
const week = (): LogRecord[] => [0, 1, 2, 3, 4].flatMap((day) => trade(FLEET, day * DAY, day * DAY + 720, 12));
/** Each terminal sees a wrong PIN a day. */
const slips = (): LogRecord[] =>
  FLEET.flatMap((terminal, at) =>
    [0, 1, 2, 3, 4].map((day) => failure(day * DAY + at * 61 + day * 7 + 20, terminal, 'wrong-pin')),
  );

test('failures of a few hours stand out of a week, whatever span is asked for', () => {
  const pad = Array.from({ length: 6 }, (_, at) => failure(2 * DAY + 100 + at * 45, 'S3-1', 'wrong-pin'));
  const { subjects, ask } = explain([...week(), ...slips(), ...pad]);
  const runs = subjects.map(({ subject }) => ({ subject, run: ask.run(subject, 'terminal', PIN) }));
  const struck = runs.filter(({ run }) => run !== undefined && run.weight > 2);
  expect(new Set(struck.map(({ subject }) => subject.record.terminalId))).toEqual(new Set(['S3-1']));
  expect(struck.length).toBeGreaterThanOrEqual(6);
  for (const { run } of struck) {
    expect(run?.cards).toBeGreaterThanOrEqual(6);
    expect(run?.weight).toBeLessThanOrEqual(STRONGEST);
    // The others went on meanwhile.
    expect(run?.elsewhereOk).toBeGreaterThan(100);
  }
});

test('what every terminal sees is nobody’s fault', () => {
  const { subjects, ask } = explain([...week(), ...slips()]);
  const most = Math.max(...subjects.map(({ subject }) => ask.run(subject, 'terminal', PIN)?.weight ?? 0));
  expect(most).toBeLessThan(1);
});

test('one card that is tried six times is one customer', () => {
  const one = Array.from({ length: 6 }, (_, at) =>
    failure(2 * DAY + 100 + at * 45, 'S3-1', 'wrong-pin', { card: cardToken(7) }),
  );
  const { subjects, ask } = explain([...week(), ...slips(), ...one]);
  const most = Math.max(...subjects.map(({ subject }) => ask.run(subject, 'terminal', PIN)?.weight ?? 0));
  expect(most).toBeLessThan(1);
});

test('in a log of alarms alone nothing tells how much went well', () => {
  const { subjects, ask } = explain(slips());
  expect(subjects.map(({ subject }) => ask.run(subject, 'terminal', PIN))).toEqual(subjects.map(() => undefined));
});
