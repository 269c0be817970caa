import { describe, expect, test } from 'vitest';
import type { Cluster, Diagnosed } from '../../src/diagnose/cluster.ts';
import { joinLeaning, joinWay, takesLosses } from '../../src/diagnose/way.ts';
import type { LogRecord } from '../../src/model/record.ts';
import type { SymptomId } from '../../src/model/symptom.ts';
import { at, type Explained, explain, failure, message, sale, told, trade } from './fleet.ts';

const ALL = ['A-1', 'A-2', 'B-1', 'B-2', 'C-1', 'C-2', 'D-1', 'D-2'];

const membersAt = ({ diagnosed }: Explained, terminals: readonly string[]): Diagnosed[] =>
  diagnosed.filter(({ subject }) => terminals.includes(subject.record.terminalId ?? ''));

/** Tries every minute from one minute to another, each without a connection. */
const silent = (terminals: readonly string[], from: number, to: number, symptom: SymptomId): LogRecord[] =>
  terminals.flatMap((terminal) =>
    Array.from({ length: to - from }, (_, minute) => failure(from + minute, terminal, symptom)),
  );

const line = (name: string, members: readonly Diagnosed[]): Cluster => ({
  cause: 'payment-environment/network',
  kind: 'site',
  name,
  members,
});

const channel = (members: readonly Diagnosed[]): Cluster => ({
  cause: 'payment-environment/payment-channel',
  kind: 'channel',
  name: 'CH-A',
  members,
});

/** How many alarms lines and channels hold after what one outage took was joined. */
const sizes = (shown: Explained, lines: readonly Cluster[], channels: readonly Cluster[]) => {
  const way = joinWay(lines, channels, shown.ask);
  return {
    lines: way.lines.map(({ members }) => members.length),
    channels: way.channels.map(({ members }) => members.length),
  };
};

describe('what is told of the channel at terminals whose line fails', () => {
  const shown = explain([...trade(ALL, 0, 60, 4), ...silent(['A-1', 'B-1'], 20, 30, 'connect-failed')]);

  test('is of the line', () => {
    const [some, more] = [membersAt(shown, ['A-1']).slice(0, 7), membersAt(shown, ['A-1']).slice(7)];
    expect(sizes(shown, [line('A', some)], [channel(more)])).toEqual({ lines: [10], channels: [] });
  });

  test('is the channel’s where another terminal shows it too', () => {
    const some = membersAt(shown, ['A-1']).slice(0, 5);
    const more = [...membersAt(shown, ['A-1']).slice(5), ...membersAt(shown, ['B-1'])];
    expect(sizes(shown, [line('A', some)], [channel(more)])).toEqual({ lines: [], channels: [20] });
  });
});

describe('a shop that falls silent and speaks again with all others', () => {
  const outage = (from: number, to: number, symptom: SymptomId): Explained =>
    explain([
      ...trade(ALL, 0, 90, 4),
      ...silent(['B-1', 'C-1', 'D-1'], 20, 40, 'connect-failed'),
      ...silent(['A-1'], from, to, symptom),
    ]);
  const held = (shown: Explained) =>
    sizes(shown, [line('A', membersAt(shown, ['A-1']))], [channel(membersAt(shown, ['B-1', 'C-1', 'D-1']))]);

  test('hangs on what they hang on', () => {
    expect(held(outage(21, 39, 'connect-failed'))).toEqual({ lines: [], channels: [78] });
  });

  test('has a line of its own where it says something else, begins long before, or is over soon', () => {
    expect(held(outage(21, 39, 'no-signal'))).toEqual({ lines: [18], channels: [60] });
    expect(held(outage(5, 39, 'connect-failed'))).toEqual({ lines: [34], channels: [60] });
    expect(held(outage(30, 34, 'connect-failed'))).toEqual({ lines: [4], channels: [60] });
  });

  test('is no matter of the line where the host answered', () => {
    expect(held(outage(21, 39, 'issuer-unavailable'))).toEqual({ lines: [18], channels: [60] });
  });
});

describe('what is called everybody’s and was seen at one shop alone', () => {
  const leaning = (from: number, to: number) => {
    const shown = explain([
      ...trade(ALL, 0, 120, 4),
      ...silent(['A-1', 'A-2'], 20, 40, 'receive-timeout'),
      ...silent(['B-1'], from, to, 'receive-timeout'),
    ]);
    const wide: Cluster = { ...channel(membersAt(shown, ['B-1'])), kind: 'everything', name: '*' };
    return joinLeaning([line('A', membersAt(shown, ['A-1', 'A-2'])), wide], shown.ask);
  };

  test('is one outage with the line of another shop that was down just then', () => {
    expect(leaning(25, 35).map(({ cause, kind, members }) => [cause, kind, members.length])).toEqual([
      ['payment-environment/payment-channel', 'everything', 50],
    ]);
  });

  test('and another one than the line of a shop at another time', () => {
    expect(leaning(60, 70).map(({ members }) => members.length)).toEqual([40, 10]);
  });
});

test('a channel that is silent while the host answers everybody that it is broken has an outage of its own', () => {
  const others = ['E-1', 'F-1', 'G-1', 'H-1'];
  const onOther = () => ({ channel: 'CH-B' });
  const broken = [...ALL, ...others].flatMap((terminal, k) =>
    [200, 206, 212].map((minute) =>
      failure(minute + k / 4, terminal, 'system-malfunction', others.includes(terminal) ? onOther() : {}),
    ),
  );
  const slow = ALL.flatMap((terminal, k) =>
    [203, 209].map((minute) => failure(minute + k / 4, terminal, 'receive-timeout')),
  );
  const rows = [...trade(ALL, 0, 400, 4), ...trade(others, 0, 400, 4, onOther), ...broken, ...slow];
  expect(told(explain(rows)).sort()).toEqual([
    'payment-environment/payment-channel channel CH-A',
    'payment-environment/payment-channel everything CH-A CH-B',
  ]);
});

test('a named channel that is silent takes the losses that nothing calls a shop’s own; one whose host answers does not', () => {
  const shown = explain([
    ...trade(ALL, 0, 60, 4),
    ...silent(['A-1'], 20, 30, 'connect-failed'),
    ...silent(['B-1'], 20, 30, 'system-malfunction'),
  ]);
  const dead = channel(membersAt(shown, ['A-1']).filter(({ subject }) => subject.symptom === 'connect-failed'));
  const answering = channel(membersAt(shown, ['B-1']));
  expect([dead, { ...dead, kind: 'everything', name: '*' } as const, answering].map(takesLosses)).toEqual([
    true,
    false,
    false,
  ]);
});

describe('beside a supermarket whose line is dead', () => {
  const SUPERMARKET = Array.from({ length: 8 }, (_, till) => `M-${till + 1}`);
  const SHOPS = ['A-1', 'B-1', 'C-1', 'D-1', 'E-1', 'F-1', 'G-1', 'H-1'];
  const dead = [...trade(SUPERMARKET, 0, 120, 4), ...silent(SUPERMARKET, 120, 240, 'connect-failed')];
  const LINE_OF_M = 'payment-environment/network site M';

  test('a till that found no line before has its own trouble', () => {
    const tries = Array.from({ length: 10 }, (_, k) => failure(60 + 6 * k, 'A-1', 'receive-timeout'));
    const shown = explain([...dead, ...trade(SHOPS.slice(1), 0, 300, 2), ...trade(['A-1'], 0, 58, 4), ...tries]);
    expect(told(shown).sort()).toEqual([LINE_OF_M, 'payment-environment/network terminal A-1']);
  });

  test('what all others share just then is the channel’s', () => {
    const slow = SHOPS.flatMap((shop, k) =>
      [150, 153, 156].map((minute) => failure(minute + k / 4, shop, 'receive-timeout')),
    );
    const shown = explain([...dead, ...trade(SHOPS, 0, 300, 2), ...slow]);
    expect(told(shown).sort()).toEqual([LINE_OF_M, 'payment-environment/payment-channel channel CH-A']);
  });
});

describe('terminals of no known shop', () => {
  const nameless = (rows: readonly LogRecord[]): LogRecord[] =>
    rows.map((row): LogRecord => ({ ...row, merchantId: undefined }));
  const TILLS = ['18-05', '31-27', '47-90', '66-42'];
  const OTHERS = ['12-61', '29-18', '51-33', '77-04'];
  const around = [...trade(TILLS, 0, 240, 5), ...trade(OTHERS, 0, 240, 5, () => ({ channel: 'CH-B' }))];
  const cut = (terminals: readonly string[]): LogRecord[] =>
    terminals.flatMap((terminal, index) =>
      Array.from({ length: 12 }, (_, k) => failure(100 + 2 * k + index / 4, terminal, 'connect-failed')),
    );
  const without = (terminals: readonly string[]): LogRecord[] =>
    around.filter(
      ({ terminalId = '', time }) => !(terminals.includes(terminalId) && time >= at(99) && time <= at(125)),
    );

  test('some of one channel’s hang on one line, and merchants are none', () => {
    const some = TILLS.slice(0, 2);
    const { incidents } = explain(nameless([...without(some), ...cut(some)]));
    expect(incidents.map(({ cluster, scope }) => [cluster.cause, scope])).toEqual([
      [
        'payment-environment/network',
        { kind: 'terminal', terminals: some, merchants: [], issuers: [], channels: [], versions: [] },
      ],
    ]);
  });

  test('all of one channel’s hang on the channel', () => {
    expect(told(explain(nameless([...without(TILLS), ...cut(TILLS)])))).toEqual([
      'payment-environment/payment-channel channel CH-A',
    ]);
  });
});

test('a bank whose cards alone get no answer at a shop is down, whatever of it looked like the line', () => {
  const pan = (bin: string) => ({ issuer: `BIN ${bin}` });
  const rows = [
    ...trade(['A-1', 'A-2'], 0, 300, 2, () => pan('411111')),
    ...trade(['A-1', 'A-2'], 0, 150, 6, () => pan('510510')),
    ...trade(['A-1', 'A-2'], 1, 150, 6, () => pan('555555')),
    ...Array.from({ length: 12 }, (_, k) =>
      failure(160 + 5 * k, k % 2 === 0 ? 'A-1' : 'A-2', 'receive-timeout', pan(k % 3 === 0 ? '555555' : '510510')),
    ),
    sale(301, 'A-1'),
    message(302, 'A-1', 'generic-failure'),
  ];
  const shown = explain(rows);
  const of = (name: string): Diagnosed[] =>
    shown.diagnosed.filter(({ subject }) => shown.ask.place(subject).issuer === name);
  const bank: Cluster = { ...channel(of('BIN 510510')), kind: 'issuer', name: 'BIN 510510' };
  expect(sizes(shown, [line('A', of('BIN 555555'))], [bank])).toEqual({ lines: [], channels: [12] });
});
