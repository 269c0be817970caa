import { describe, expect, test } from 'vitest';
import type { LogRecord } from '../../src/model/record.ts';
import type { SymptomId } from '../../src/model/symptom.ts';
import { explain, failure, message, told, trade } from './fleet.ts';

const SITES = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6'];
const TERMINALS = SITES.flatMap((site) => [`${site}-1`, `${site}-2`]);

/** Rows at terminals in turn: `times` of them, so many minutes apart. */
const inTurn = (
  terminals: readonly string[],
  { from, times, every }: { readonly from: number; readonly times: number; readonly every: number },
  row: (minutes: number, terminal: string) => LogRecord,
): LogRecord[] => Array.from({ length: times }, (_, n) => row(from + n * every, terminals[n % terminals.length] ?? ''));

describe('two troubles of the channel within an hour', () => {
  /** Nobody is served for eight minutes, all are for the next half hour, and then again nobody is. */
  const twice = (first: SymptomId, second: SymptomId, trades: readonly (readonly [number, number])[]): string[] => {
    const trouble = (from: number, symptom: SymptomId) =>
      inTurn(TERMINALS, { from, times: 32, every: 0.25 }, (minutes, terminal) => failure(minutes, terminal, symptom));
    return told(
      explain([
        ...trades.flatMap(([from, to]) => trade(TERMINALS, from, to, 3)),
        ...trouble(100, first),
        ...trouble(138, second),
      ]),
    );
  };
  const around = [
    [0, 99],
    [147, 260],
  ] as const;
  const well = [...around, [109, 137]] as const;

  test('are two where they show different things and all went well between them', () => {
    expect(twice('system-malfunction', 'receive-timeout', well)).toHaveLength(2);
  });

  test('are one where they show the same, or nobody paid between them', () => {
    expect(twice('receive-timeout', 'receive-timeout', well).length).toBe(1);
    expect(twice('system-malfunction', 'receive-timeout', around).length).toBe(1);
  });
});

describe('screens that are garbled', () => {
  const released = ['S1-1', 'S1-2', 'S2-1', 'S2-2', 'S3-1'];
  const versionOf = (terminal: string) => ({ appVersion: released.includes(terminal) ? '2.0' : '1.0' });
  const garbled = (minutes: number, terminal: string) =>
    message(minutes, terminal, 'display-garbled', versionOf(terminal));
  const release = (times: number): LogRecord[] =>
    inTurn(released.slice(1), { from: 305, times, every: 240 / times }, garbled);
  const causes = (rows: readonly LogRecord[]): string[] => told(explain(rows)).sort();

  test('at one terminal are its display’s, though a release garbles those of another version', () => {
    const own = inTurn(['S6-1'], { from: 20, times: 7, every: 25 }, garbled);
    expect(causes([...trade(TERMINALS, 0, 560, 6, versionOf), ...own, ...release(16)])).toEqual([
      'hardware-failure/display terminal S6-1',
      'system-failure/software-fault version 2.0',
    ]);
  });

  test('at the terminal that sells most are the release’s, as often for each payment as elsewhere', () => {
    const busy = inTurn(['S1-1'], { from: 303, times: 20, every: 11 }, garbled);
    const rows = [
      ...trade(
        TERMINALS.filter((terminal) => terminal !== 'S1-1'),
        0,
        560,
        20,
        versionOf,
      ),
      ...trade(['S1-1'], 0, 560, 3, versionOf),
    ];
    expect(causes([...rows, ...busy, ...release(8)])).toEqual(['system-failure/software-fault version 2.0']);
    const alike = trade(TERMINALS, 0, 560, 20, versionOf);
    expect(causes([...alike, ...busy, ...release(8)])).toContain('hardware-failure/display terminal S1-1');
  });
});

describe('a card refused at two tills', () => {
  const refused = (minutes: number, terminal: string) => failure(minutes, terminal, 'not-permitted-to-terminal');
  const twoTills = (terminals: readonly [string, string]): LogRecord[] =>
    [0, 400, 900, 1400].flatMap((minutes) => {
      const first = refused(100 + minutes, terminals[0]);
      return [first, { ...refused(102 + minutes, terminals[1]), card: first.card, amount: first.amount }];
    });
  const around = trade(TERMINALS, 0, 2000, 10);

  test('of one shop tells nothing of the card: the shop may not take it', () => {
    const { diagnosed } = explain([...around, ...twoTills(['S1-1', 'S1-2'])]);
    expect(new Set(diagnosed.map(({ diagnosis }) => diagnosis.cause))).toEqual(new Set(['security-settings/policy']));
  });

  test('of two shops is refused for itself', () => {
    const { diagnosed } = explain([...around, ...twoTills(['S1-1', 'S2-1'])]);
    expect(new Set(diagnosed.map(({ diagnosis }) => diagnosis.cause))).toEqual(
      new Set(['transaction-anomaly/card-or-account']),
    );
  });
});
