import { describe, expect, test } from 'vitest';
import type { LogRecord } from '../../src/model/record.ts';
import type { SymptomId } from '../../src/model/symptom.ts';
import { reading } from '../context/records.ts';
import { explain, failure, told, trade } from './fleet.ts';

const SITES = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8'];
const TERMINALS = SITES.flatMap((site) => [`${site}-1`, `${site}-2`]);

type Run = { readonly from: number; readonly times: number; readonly every: number };

/** Failures at terminals in turn: `times` of them, so many minutes apart. */
const inTurn = (
  terminals: readonly string[],
  symptoms: readonly SymptomId[],
  { from, times, every }: Run,
  versionOf: (terminal: string) => object = () => ({}),
): LogRecord[] =>
  Array.from({ length: times }, (_, n) => {
    const terminal = terminals[n % terminals.length] ?? '';
    return failure(from + n * every, terminal, symptoms[n % symptoms.length] ?? 'unknown', versionOf(terminal));
  });

/** Nobody tells which release a terminal has. */
const unversioned = () => ({ appVersion: undefined });

describe('a release', () => {
  const released = ['S1-1', 'S1-2', 'S2-1', 'S3-1', 'S3-2'];
  const versionOf = (terminal: string) => ({ appVersion: released.includes(terminal) ? '2.0' : '1.0' });
  const around = trade(TERMINALS, 0, 660, 6, versionOf);
  const crashes = inTurn(released, ['app-crash', 'restart', 'app-hang'], { from: 60, times: 60, every: 9 }, versionOf);

  test('is told by a code that no table knows where its terminals show it since they have it, and no others do', () => {
    const before = trade(TERMINALS, -300, 0, 6);
    const codes = (terminals: readonly string[], from: number): LogRecord[] =>
      inTurn(terminals, ['unknown'], { from, times: 40, every: (640 - from) / 40 }, (terminal) => ({
        ...versionOf(terminal),
        reading: reading('unknown', 'E-7731'),
      }));
    const rows = [...before, ...around];
    expect(told(explain([...rows, ...codes(released, 60)]))).toEqual(['system-failure/software-fault version 2.0']);
    expect(told(explain([...rows, ...codes(TERMINALS, 60)]))).toEqual([]);
    // Nobody updated to it while the log was written: it may as well be another maker's word.
    expect(told(explain([...around, ...codes(released, 60)]))).toEqual([]);
  });

  test('shows on the next day what it showed before a night, though too little to be told by itself', () => {
    const day = 24 * 60;
    const nextDay = trade(TERMINALS, day, day + 660, 6, versionOf);
    const late = inTurn(
      ['S1-1', 'S1-2'],
      ['app-crash', 'restart'],
      { from: day + 540, times: 4, every: 20 },
      versionOf,
    );
    expect(told(explain([...around, ...crashes, ...nextDay, ...late]))).toEqual([
      'system-failure/software-fault version 2.0',
    ]);
  });

  test('has all of what its terminals show alike, though one of them has a trouble of its own besides', () => {
    const own = inTurn(['S1-1'], ['file-error'], { from: 70, times: 30, every: 15 }, versionOf);
    const { incidents } = explain([...around, ...crashes, ...own]);
    const alarms = incidents.map(({ cluster: { kind, members } }) => `${kind} ${members.length}`);
    expect(alarms.sort()).toEqual(['terminal 30', 'version 60']);
  });
});

describe('a release that crashes', () => {
  const released = ['S1-1', 'S1-2', 'S2-1', 'S3-1', 'S3-2'];
  const versionOf = (terminal: string) => ({ appVersion: released.includes(terminal) ? '2.0' : '1.0' });
  const around = trade(TERMINALS, 0, 660, 6, versionOf);
  const crashes = inTurn(released, ['system-malfunction'], { from: 60, times: 30, every: 18 }, versionOf);
  const refused = (terminals: readonly string[]): LogRecord[] =>
    inTurn(terminals, ['message-error'], { from: 120, times: 8, every: 50 }, versionOf);

  test('and whose messages one shop’s host does not understand is one fault', () => {
    expect(told(explain([...around, ...crashes, ...refused(['S1-1', 'S1-2'])]))).toEqual([
      'system-failure/software-fault version 2.0',
    ]);
  });

  test('has nothing to do with messages of terminals without it', () => {
    expect(told(explain([...around, ...crashes, ...refused(['S5-1', 'S5-2'])])).sort()).toEqual([
      'system-failure/incompatibility site S5',
      'system-failure/software-fault version 2.0',
    ]);
  });
});

test('a release that crashes leaves what does not fit at one of its terminals to that terminal', () => {
  const versionOf = (terminal: string) => ({ appVersion: terminal.endsWith('-1') ? '2.0' : '1.0' });
  const released = TERMINALS.filter((terminal) => terminal.endsWith('-1'));
  const crashes = inTurn(released, ['app-crash'], { from: 60, times: 60, every: 9 }, versionOf);
  const misfit = inTurn(['S3-1'], ['version-mismatch'], { from: 120, times: 16, every: 25 }, versionOf);
  expect(told(explain([...trade(TERMINALS, 0, 660, 6, versionOf), ...crashes, ...misfit])).sort()).toEqual([
    'system-failure/incompatibility terminal S3-1',
    'system-failure/software-fault version 2.0',
  ]);
});

describe('a shop whose programs fail in different ways', () => {
  const shop = ['S1-1', 'S1-2', 'S1-3', 'S1-4'];
  const around = trade([...TERMINALS, ...shop.slice(2)], 0, 660, 6, unversioned);

  test('has a program that repeats and one under load: two faults', () => {
    const repeats = inTurn(shop, ['duplicate-transaction'], { from: 60, times: 20, every: 24 }, unversioned);
    const load = inTurn(
      shop,
      ['app-hang', 'out-of-memory', 'app-hang'],
      { from: 600, times: 24, every: 1.5 },
      unversioned,
    );
    expect(told(explain([...around, ...repeats, ...load]))).toEqual([
      'system-failure/software-fault site S1',
      'system-failure/software-fault site S1',
    ]);
  });

  const load = inTurn(
    shop,
    ['app-hang', 'out-of-memory', 'app-hang'],
    { from: 300, times: 24, every: 1.5 },
    unversioned,
  );

  test('has one terminal that crashes all day, and an hour of load: two faults', () => {
    const damaged = inTurn(['S1-1'], ['app-hang', 'out-of-memory'], { from: 30, times: 40, every: 15 }, unversioned);
    expect(told(explain([...around, ...damaged, ...load])).sort()).toEqual([
      'system-failure/software-fault site S1',
      'system-failure/software-fault terminal S1-1',
    ]);
  });

  test('has one fault where chance may have brought the first of it to one terminal', () => {
    const first = inTurn(['S1-1'], ['app-hang'], { from: 240, times: 3, every: 15 }, unversioned);
    expect(told(explain([...around, ...first, ...load]))).toEqual(['system-failure/software-fault site S1']);
  });
});

describe('messages that a host does not understand', () => {
  const around = trade(TERMINALS, 0, 660, 3, unversioned);
  const refused = (terminals: readonly string[], run: Run) => inTurn(terminals, ['message-error'], run, unversioned);

  test('of three shops at one time and at no other are one misfit, though two of them were heard of once', () => {
    const rows = [
      ...refused(['S1-1', 'S1-2'], { from: 100, times: 8, every: 40 }),
      ...refused(['S2-1'], { from: 180, times: 1, every: 1 }),
      ...refused(['S3-2'], { from: 320, times: 1, every: 1 }),
    ];
    expect(explain([...around, ...rows]).incidents.map(({ cluster }) => `${cluster.cause} ${cluster.kind}`)).toEqual([
      'system-failure/incompatibility everything',
    ]);
  });

  test('of two shops are each shop’s', () => {
    const rows = [
      ...refused(['S1-1', 'S1-2'], { from: 100, times: 8, every: 40 }),
      ...refused(['S2-1'], { from: 180, times: 1, every: 1 }),
    ];
    expect(told(explain([...around, ...rows]))).toEqual(['system-failure/incompatibility site S1']);
  });
});
