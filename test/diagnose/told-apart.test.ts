import { describe, expect, test } from 'vitest';
import type { Cluster } from '../../src/diagnose/cluster.ts';
import { joinOutages } from '../../src/diagnose/outages.ts';
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

describe('cards that cannot be routed', () => {
  const BANK = ['BIN 622200', 'BIN 622848'] as const;
  const OTHERS = 'BIN 411111';
  const around = trade(TERMINALS, 0, 1200, 12, () => ({ issuer: OTHERS }));
  const notRouted = (minutes: number, terminal: string, issuer: string, symptom: SymptomId = 'routing-failed') =>
    failure(minutes, terminal, symptom, { issuer });
  const one = (minutes: number, issuer: string, symptom?: SymptomId): LogRecord[] =>
    inTurn(['S1-1', 'S2-1', 'S3-2', 'S5-1'], { from: minutes, times: 6, every: 7 }, (time, terminal) =>
      notRouted(time, terminal, issuer, symptom),
    );
  const kinds = (rows: readonly LogRecord[]): string[] =>
    explain(rows).incidents.map(({ cluster }) => `${cluster.cause} ${cluster.kind}`);

  test('of one range after the other are one bank’s, as their cards come by', () => {
    expect(kinds([...around, ...one(100, BANK[0]), ...one(220, BANK[1])])).toEqual([
      'payment-environment/payment-channel issuer',
    ]);
  });

  test('but a bank that does not answer later is another’s outage', () => {
    expect(
      kinds([...around, ...one(100, BANK[0], 'issuer-unavailable'), ...one(220, BANK[1], 'issuer-unavailable')]),
    ).toEqual(['payment-environment/payment-channel issuer', 'payment-environment/payment-channel issuer']);
  });

  test('are no part of payments of the same bank that reach nobody meanwhile', () => {
    const lost = inTurn(['S1-1', 'S2-1', 'S3-2'], { from: 300, times: 9, every: 5 }, (minutes, terminal) =>
      notRouted(minutes, terminal, BANK[0]),
    );
    const silent = (symptom: SymptomId) =>
      inTurn(['S4-1', 'S5-1'], { from: 302, times: 4, every: 4 }, (minutes, terminal) =>
        failure(minutes, terminal, symptom, { issuer: BANK[0] }),
      );
    const joinedWith = (symptom: SymptomId): boolean => {
      const { diagnosed, ask } = explain([...around, ...lost, ...silent(symptom)]);
      const cluster = (terminals: readonly string[], rest: Pick<Cluster, 'kind' | 'name'>): Cluster => ({
        cause: 'payment-environment/payment-channel',
        ...rest,
        members: diagnosed.filter(({ subject }) => terminals.includes(subject.record.terminalId ?? '')),
      });
      const bank = cluster(['S1-1', 'S2-1', 'S3-2'], { kind: 'issuer', name: BANK[0] });
      const channel = cluster(['S4-1', 'S5-1'], { kind: 'channel', name: 'CH-A' });
      return joinOutages(bank, channel, ask) !== undefined;
    };
    expect(joinedWith('receive-timeout')).toBe(false);
    expect(joinedWith('no-such-issuer')).toBe(true);
  });

  const nowhere = (spread: readonly string[], minutes: readonly number[]): LogRecord[] =>
    minutes.map((time, index) =>
      notRouted(time, spread[index % spread.length] ?? '', BANK[index % 2] ?? OTHERS, 'no-such-issuer'),
    );

  test('at shop after shop within the hour are a lost range, however few of each range come by', () => {
    expect(kinds([...around, ...nowhere(['S1-1', 'S3-1', 'S4-2'], [300, 309, 316, 322])])).toEqual([
      'payment-environment/payment-channel everything',
    ]);
  });

  test('of one shop, or now and then all day, are the cards’ own', () => {
    expect(kinds([...around, ...nowhere(['S1-1'], [300, 309, 316, 322])])).toEqual([]);
    expect(kinds([...around, ...nowhere(['S1-1', 'S3-1', 'S4-2'], [100, 390, 700, 990])])).toEqual([]);
  });
});

describe('a part that the terminal itself reports broken', () => {
  const around = trade(TERMINALS, 0, 600, 6);

  test('is broken, though one customer tried again and again, and twice is enough', () => {
    const again = [100, 101, 102].map((minutes) => failure(minutes, 'S1-1', 'pin-pad-fault'));
    expect(told(explain([...around, ...again]))).toEqual(['hardware-failure/keypad terminal S1-1']);
    const twice = [100, 104].map((minutes) => failure(minutes, 'S1-1', 'key-fault'));
    expect(told(explain([...around, ...twice]))).toEqual(['hardware-failure/keypad terminal S1-1']);
  });

  test('is no incident when it is reported once, or once at this and once at that terminal', () => {
    expect(told(explain([...around, failure(100, 'S1-1', 'key-fault')]))).toEqual([]);
    const apart = [failure(100, 'S1-1', 'key-fault'), failure(190, 'S4-1', 'key-fault')];
    expect(told(explain([...around, ...apart]))).toEqual([]);
  });
});
