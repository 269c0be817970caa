import { describe, expect, test } from 'vitest';
import type { LogRecord, Reading } from '../../src/model/record.ts';
import { durationMs } from '../../src/model/units.ts';
import { explain, failure, message, sale } from '../diagnose/fleet.ts';
import { reading } from './records.ts';

const SECOND = 1 / 60;

/** Symptom of each alarm in order, and of what it repeats. */
const symptoms = (rows: readonly LogRecord[]): string[] =>
  explain([sale(0, 'S1-1'), ...rows, sale(200, 'S1-1')]).subjects.map(({ subject }) =>
    subject.inherits === undefined ? subject.symptom : `${subject.symptom} (told again)`,
  );

describe('a generic message belongs to the payment it speaks of', () => {
  const refused = failure(10, 'S1-1', 'insufficient-funds', { latencyMs: durationMs(2000) });

  test.each([
    ['at once', 2],
    ['twenty seconds after the answer', 22],
    ['a little early, by a clock that runs behind', -4],
  ])('%s', (_when, seconds) => {
    const said = message(10 + seconds * SECOND, 'S1-1', 'generic-failure');
    expect(symptoms([refused, said]).sort()).toEqual(['insufficient-funds', 'insufficient-funds (told again)']);
  });

  test.each([
    ['much later', 60, 'S1-1'],
    ['before it', -20, 'S1-1'],
    ['at another terminal', 2, 'S1-2'],
  ])('not %s', (_when, seconds, terminal) => {
    const said = message(10 + seconds * SECOND, terminal, 'generic-failure');
    expect(symptoms([refused, said]).sort()).toEqual(['generic-failure', 'insufficient-funds']);
  });

  test('whose answer it had to wait for: the wait counts from the start of the payment', () => {
    const slow = failure(10, 'S1-1', 'receive-timeout', { latencyMs: durationMs(45_000) });
    expect(symptoms([slow, message(10 + 48 * SECOND, 'S1-1', 'generic-failure')])).toEqual([
      'receive-timeout',
      'receive-timeout (told again)',
    ]);
  });

  test('where the log does not tell the wait, a minute is usual for no answer, and none for a refusal', () => {
    const unanswered = failure(10, 'S1-1', 'receive-timeout');
    const spoken = message(10 + 62 * SECOND, 'S1-1', 'generic-failure');
    expect(symptoms([unanswered, spoken])).toEqual(['receive-timeout', 'receive-timeout (told again)']);
    const answered = failure(10, 'S1-1', 'insufficient-funds');
    expect(symptoms([answered, spoken])).toEqual(['insufficient-funds', 'generic-failure']);
  });

  test('also as a code that nobody knows, shown without words', () => {
    const wordless = {
      ...message(10 + 3 * SECOND, 'S1-1', 'unknown'),
      message: undefined,
      manifestation: 'voice',
    } as const;
    expect(symptoms([refused, wordless])).toEqual(['insufficient-funds', 'insufficient-funds (told again)']);
    expect(symptoms([refused, { ...wordless, manifestation: undefined }])).toEqual(['insufficient-funds', 'unknown']);
  });

  test('the nearest of two', () => {
    const rows = [
      failure(10, 'S1-1', 'wrong-pin', { latencyMs: durationMs(1000) }),
      failure(10 + 14 * SECOND, 'S1-1', 'insufficient-funds', { latencyMs: durationMs(1000) }),
      message(10 + 16 * SECOND, 'S1-1', 'generic-failure'),
    ];
    expect(symptoms(rows)).toEqual(['wrong-pin', 'insufficient-funds', 'insufficient-funds (told again)']);
  });

  test('of a "system fault" only where the payment failed for its system’s sake', () => {
    const said = message(10 + 3 * SECOND, 'S1-1', 'system-fault');
    expect(symptoms([failure(10, 'S1-1', 'format-error'), said])).toEqual([
      'format-error',
      'format-error (told again)',
    ]);
    expect(symptoms([failure(10, 'S1-1', 'wrong-pin'), said])).toEqual(['wrong-pin', 'system-fault']);
  });

  test('never one that went well, and never a chain of messages', () => {
    expect(symptoms([sale(10, 'S1-1'), message(10 + SECOND, 'S1-1', 'generic-failure')])).toEqual(['generic-failure']);
    const twice = [message(10, 'S1-1', 'generic-failure'), message(10 + SECOND, 'S1-1', 'generic-failure')];
    expect(symptoms(twice)).toEqual(['generic-failure', 'generic-failure']);
  });

  test('counts once: what repeats is no failure of its own in the figures', () => {
    const { subjects, ask } = explain([refused, message(10 + 2 * SECOND, 'S1-1', 'generic-failure'), sale(30, 'S1-1')]);
    const subject = subjects[0]?.subject;
    if (subject === undefined) throw new Error('the refusal is an alarm');
    const all = { id: 'all', test: () => true };
    expect(ask.contrast(subject, 'terminal', 600_000, 600_000, all).inside.failed).toBe(1);
    expect(ask.others(subject, 'terminal', 600_000, 600_000)).toEqual([]);
  });
});

describe('a transaction without a telling code', () => {
  test('takes the meaning of what its terminal reported at that moment', () => {
    const rows = [failure(10, 'S1-1', 'generic-failure'), message(10 + 4 * SECOND, 'S1-1', 'no-signal')];
    expect(symptoms(rows)).toEqual(['no-signal (told again)', 'no-signal']);
  });

  test('not of what it reported minutes later', () => {
    const rows = [failure(10, 'S1-1', 'generic-failure'), message(14, 'S1-1', 'no-signal')];
    expect(symptoms(rows)).toEqual(['generic-failure', 'no-signal']);
  });
});

describe('text that cannot be read', () => {
  const unreadable = (minutes: number, shown?: string): LogRecord =>
    message(minutes, 'S1-2', 'unreadable-text', {
      reading: { ...reading('unreadable-text'), by: 'text' },
      ...(shown === undefined ? {} : { message: shown }),
    });
  const byText: Pick<Reading, 'by'> = { by: 'text' };

  test('was on the screen where other messages of the same file can be read', () => {
    const readable = [20, 40, 60].map((minutes) =>
      message(minutes, 'S1-1', 'printer-paper-out', { reading: { ...reading('printer-paper-out'), ...byText } }),
    );
    expect(symptoms([...readable, unreadable(80)]).at(-1)).toBe('display-garbled');
  });

  test('was on the screen where messages beside codes that are known can be read', () => {
    const beside = [20, 40, 60].map((minutes) =>
      message(minutes, 'S1-1', 'printer-paper-out', {
        message: 'Printer out of paper',
        reading: reading('printer-paper-out', '-5001'),
      }),
    );
    expect(symptoms([...beside, unreadable(80)]).at(-1)).toBe('display-garbled');
    const alike = beside.map((row) => ({ ...row, message: '�����' }));
    expect(symptoms([...alike, unreadable(80)]).at(-1)).toBe('unreadable-text');
  });

  test('came with the export where its neighbours had to be mended, and it was damaged alike', () => {
    const mended = [20, 40, 60].map((minutes) =>
      message(minutes, 'S1-1', 'printer-paper-out', {
        reading: { ...reading('printer-paper-out'), ...byText, repaired: true },
      }),
    );
    expect(symptoms([...mended, unreadable(80, '宸茶绾�')]).at(-1)).toBe('unreadable-text');
    expect(symptoms([...mended, unreadable(80, '□□□□')]).at(-1)).toBe('display-garbled');
  });

  test('came with the export where nothing in it can be read', () => {
    expect(symptoms([unreadable(20), unreadable(50), unreadable(80)])).toEqual([
      'unreadable-text',
      'unreadable-text',
      'unreadable-text',
    ]);
  });

  test('is never on the screen where it was spoken', () => {
    const readable = [20, 40, 60].map((minutes) => message(minutes, 'S1-1', 'printer-paper-out'));
    const spoken = message(80, 'S1-2', 'unreadable-text', { manifestation: 'voice' });
    expect(symptoms([...readable, spoken]).at(-1)).toBe('unreadable-text');
  });
});

test('alarms are in order of time, whatever the order of the rows', () => {
  const rows = [failure(30, 'S1-1', 'wrong-pin'), failure(10, 'S2-1', 'no-signal'), failure(20, 'S1-2', 'cancelled')];
  expect(symptoms(rows)).toEqual(['no-signal', 'cancelled', 'wrong-pin']);
  expect(symptoms(rows.toReversed())).toEqual(['no-signal', 'cancelled', 'wrong-pin']);
});
