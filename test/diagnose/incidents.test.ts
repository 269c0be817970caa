import { describe, expect, test } from 'vitest';
import type { AlarmRecord, LogRecord, TransactionRecord } from '../../src/model/record.ts';
import type { SymptomId } from '../../src/model/symptom.ts';
import { minorUnits } from '../../src/model/units.ts';
import { at, explain, failure, message, sale, told, trade } from './fleet.ts';

const SITES = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6'];
const TERMINALS = SITES.flatMap((site) => [`${site}-1`, `${site}-2`, `${site}-3`]);
const without = (out: readonly string[]): string[] => TERMINALS.filter((terminal) => !out.includes(terminal));
const NETWORK = 'payment-environment/network';
const CHANNEL = 'payment-environment/payment-channel';

/** No answers at these terminals from one minute to another, every four minutes each. */
const silence = (
  terminals: readonly string[],
  from: number,
  to: number,
  fields: (terminal: string) => Partial<TransactionRecord> = () => ({}),
): LogRecord[] =>
  terminals.flatMap((terminal, index) => {
    const rows: LogRecord[] = [];
    for (let minutes = from + (index % 4); minutes < to; minutes += 4)
      rows.push(failure(minutes, terminal, 'receive-timeout', fields(terminal)));
    return rows;
  });

/** Trade of the whole fleet, but not of some terminals for a while. */
const tradeBut = (out: readonly string[], from: number, to: number, end = 300): LogRecord[] => [
  ...trade(without(out), 0, end, 6),
  ...trade(out, 0, from, 6),
  ...trade(out, to, end, 6),
];

describe('the smallest scope that fits', () => {
  test('tills that pay through two wallets are counted for either, never more failing than there are', () => {
    const wallets = SITES.flatMap((site) => [`${site}-1`]);
    const most = trade(wallets, 0, 300, 6).map((row) => ({ ...row, channel: 'W1' }));
    const out = silence(wallets, 100, 140, () => ({ channel: 'W2' }));
    const found = explain([...most, ...out]);
    expect(told(found)).toEqual([`${CHANNEL} channel W2`]);
    expect(found.incidents[0]?.denominators.inside).toMatchObject({
      terminalsFailing: 6,
      terminals: 6,
      sitesFailing: 6,
      sites: 6,
    });
  });

  test('one terminal', () => {
    const found = explain([...tradeBut(['S1-1'], 100, 125), ...silence(['S1-1'], 100, 125)]);
    expect(told(found)).toEqual([`${NETWORK} terminal S1-1`]);
  });

  test('one site, its three terminals', () => {
    const out = ['S1-1', 'S1-2', 'S1-3'];
    const found = explain([...tradeBut(out, 100, 125), ...silence(out, 100, 125)]);
    expect(told(found)).toEqual([`${NETWORK} site S1`]);
    expect(found.incidents[0]?.scope.terminals).toEqual(out);
  });

  test('one channel of two, at all its sites', () => {
    const channelOf = (terminal: string) => ({ channel: terminal < 'S4' ? 'CH-A' : 'CH-B' });
    const out = TERMINALS.filter((terminal) => terminal < 'S4');
    const found = explain([
      ...trade(without(out), 0, 300, 6, channelOf),
      ...trade(out, 0, 100, 6, channelOf),
      ...trade(out, 120, 300, 6, channelOf),
      ...silence(out, 100, 120, channelOf),
    ]);
    expect(told(found)).toEqual([`${CHANNEL} channel CH-A`]);
  });

  test('one issuer, wherever its cards are used', () => {
    const rows = TERMINALS.flatMap((terminal, index) => {
      const cards: LogRecord[] = [];
      for (let minutes = index % 6; minutes < 300; minutes += 6) {
        const issuer = `BANK-${(Math.floor(minutes / 6) + index) % 4}`;
        const isDown = issuer === 'BANK-2' && minutes >= 100 && minutes < 150;
        cards.push(
          isDown ? failure(minutes, terminal, 'issuer-unavailable', { issuer }) : sale(minutes, terminal, { issuer }),
        );
      }
      return cards;
    });
    expect(told(explain(rows))).toEqual([`${CHANNEL} issuer BANK-2`]);
  });

  describe('where the log names no issuers', () => {
    /** Cards of five ranges in turn; the cards of a range fail for an hour from its minute on. */
    const rowsWhere = (from: Readonly<Record<string, number>>): LogRecord[] =>
      TERMINALS.flatMap((terminal, index) => {
        const cards: LogRecord[] = [];
        for (let minutes = index % 6; minutes < 400; minutes += 6) {
          const range = ['622700', '621700', '622848', '621226', '622588'][(minutes + index) % 5] ?? '';
          const fields = { issuer: undefined, pan: `${range}******${1000 + minutes}` };
          const start = from[range] ?? Number.POSITIVE_INFINITY;
          const isDown = minutes >= start && minutes < start + 60;
          cards.push(
            isDown ? failure(minutes, terminal, 'issuer-unavailable', fields) : sale(minutes, terminal, fields),
          );
        }
        return cards;
      });

    test('two card ranges that fall silent together are one bank', () => {
      const { incidents } = explain(rowsWhere({ '622700': 100, '621700': 104 }));
      expect(incidents.map(({ scope }) => scope.issuers)).toEqual([['BIN 621700', 'BIN 622700']]);
      const [incident] = incidents;
      expect(incident?.denominators.inside.failed).toBe(incident?.cluster.members.length);
      expect(incident?.denominators.outside.failed).toBe(0);
    });

    test('two that fail hours apart are two', () => {
      const { incidents } = explain(rowsWhere({ '622700': 60, '621700': 260 }));
      expect(incidents.map(({ scope }) => scope.issuers)).toEqual([['BIN 622700'], ['BIN 621700']]);
    });
  });

  test('one version, since its roll-out', () => {
    const updated = ['S1-1', 'S2-1', 'S3-1', 'S4-1'];
    const versionOf = (terminal: string) => ({ appVersion: updated.includes(terminal) ? '2.0' : '1.0' });
    const rows = [
      ...trade(TERMINALS, 0, 300, 6, versionOf),
      ...updated.flatMap((terminal, index) =>
        [60, 110, 170, 230].map((minutes) => message(minutes + index * 7, terminal, 'app-crash', versionOf(terminal))),
      ),
    ];
    const found = explain(rows);
    expect(told(found)).toEqual(['system-failure/software-fault version 2.0']);
    expect(found.incidents[0]?.scope.terminals).toEqual(updated);
  });
});

describe('one fault, one incident', () => {
  test('a dead line and a dying reader elsewhere are two', () => {
    const out = ['S1-1', 'S1-2', 'S1-3'];
    const reads = [80, 95, 110, 130, 155, 170, 190].map((minutes) => failure(minutes, 'S5-1', 'chip-read-error'));
    const found = explain([...tradeBut(out, 100, 125), ...silence(out, 100, 125), ...reads]);
    expect(told(found).sort()).toEqual(['hardware-failure/card-reader terminal S5-1', `${NETWORK} site S1`]);
  });

  test('two shops that lose their lines one after the other are two', () => {
    const first = ['S1-1', 'S1-2', 'S1-3'];
    const second = ['S4-1', 'S4-2', 'S4-3'];
    const rows = [
      ...trade(without([...first, ...second]), 0, 400, 6),
      ...trade(first, 0, 60, 6),
      ...trade(first, 85, 400, 6),
      ...trade(second, 0, 250, 6),
      ...trade(second, 275, 400, 6),
      ...silence(first, 60, 85),
      ...silence(second, 250, 275),
    ];
    expect(told(explain(rows))).toEqual([`${NETWORK} site S1`, `${NETWORK} site S4`]);
  });

  test('one line that fails in the morning and again in the afternoon has two incidents', () => {
    const out = ['S1-1', 'S1-2', 'S1-3'];
    const rows = [
      ...trade(without(out), 0, 500, 6),
      ...trade(out, 0, 60, 6),
      ...trade(out, 85, 350, 6),
      ...trade(out, 375, 500, 6),
      ...silence(out, 60, 85),
      ...silence(out, 350, 375),
    ];
    expect(told(explain(rows))).toEqual([`${NETWORK} site S1`, `${NETWORK} site S1`]);
  });

  test('a printer that jams at noon and again an hour later has one', () => {
    const rows = [
      ...trade(TERMINALS, 0, 300, 6),
      ...[120, 150, 180, 200].map((minutes) => message(minutes, 'S2-2', 'printer-jam')),
    ];
    expect(told(explain(rows))).toEqual(['hardware-failure/printer terminal S2-2']);
  });

  test('messages that repeat a failed payment are no members of their own', () => {
    const out = ['S1-1', 'S1-2', 'S1-3'];
    const failed = silence(out, 100, 125);
    const spoken = failed.map((row) =>
      message((row.time - at(0)) / 60_000 + 1.1, row.terminalId ?? '', 'generic-failure', { manifestation: 'voice' }),
    );
    const found = explain([...tradeBut(out, 100, 125), ...failed, ...spoken]);
    expect(told(found)).toEqual([`${NETWORK} site S1`]);
    expect(found.incidents[0]?.cluster.members).toHaveLength(failed.length);
    const causes = found.diagnosed
      .filter(({ subject }) => subject.record.kind === 'alarm')
      .map((one) => one.diagnosis.cause);
    expect(new Set(causes)).toEqual(new Set([NETWORK]));
  });
});

describe('time and denominators', () => {
  const out = ['S1-1', 'S1-2', 'S1-3'];
  const failed = silence(out, 100, 125);

  test('an outage begins with its first failure and ends with its last', () => {
    const [incident] = explain([...tradeBut(out, 100, 125), ...failed]).incidents;
    const times = failed.map((row) => row.time).sort((a, b) => a - b);
    expect(incident).toMatchObject({ from: times[0], to: times.at(-1), over: true });
  });

  test('one that reaches the end of the log may still go on', () => {
    const [incident] = explain([...tradeBut(out, 100, 125, 140), ...failed]).incidents;
    expect(incident?.over).toBe(false);
  });

  test('tells how many failed of how many, here and elsewhere', () => {
    const [incident] = explain([...tradeBut(out, 100, 125), ...failed]).incidents;
    expect(incident?.denominators.inside).toMatchObject({ failed: failed.length, terminalsFailing: 3, terminals: 3 });
    expect(incident?.denominators.outside).toMatchObject({ failed: 0, terminalsFailing: 0, terminals: 15 });
    expect(incident?.denominators.outside.ok).toBeGreaterThan(40);
  });
});

describe('no incident', () => {
  test('without failures', () => {
    expect(explain(trade(TERMINALS, 0, 300, 6)).incidents).toEqual([]);
    expect(explain([]).incidents).toEqual([]);
  });

  test('of a time-out here and there', () => {
    const scattered = [
      [20, 'S1-1'],
      [95, 'S3-2'],
      [170, 'S5-1'],
      [240, 'S2-3'],
    ] as const;
    const rows = scattered.map(([minutes, terminal]) => failure(minutes, terminal, 'receive-timeout'));
    expect(told(explain([...trade(TERMINALS, 0, 300, 6), ...rows]))).toEqual([]);
  });

  test('of cards that cannot pay and holders who slip, however many', () => {
    const kinds = ['insufficient-funds', 'wrong-pin', 'cancelled', 'expired-card', 'insufficient-funds'] as const;
    const rows = TERMINALS.flatMap((terminal, index) =>
      kinds.map((kind, round) => failure(12 + index * 3 + round * 55, terminal, kind)),
    );
    expect(told(explain([...trade(TERMINALS, 0, 300, 6), ...rows]))).toEqual([]);
  });
});

describe('a fault that comes and goes', () => {
  /** A reader that misses every third card, in two openings with a pause between; `sold`: sales in the pause. */
  const twoSpells = (pauseHours: number, sold: number): LogRecord[] => {
    const second = 120 + pauseHours * 60;
    const spell = (from: number): LogRecord[] =>
      Array.from({ length: 12 }, (_, index) =>
        index % 3 === 0
          ? failure(from + index * 9, 'S1-1', 'chip-read-error', { entryMode: 'CHIP' })
          : sale(from + index * 9, 'S1-1', { entryMode: 'CHIP' }),
      );
    const pause = Array.from({ length: sold }, (_, index) => sale(130 + index * 10, 'S1-1', { entryMode: 'CHIP' }));
    return [...spell(0), ...pause, ...spell(second), ...trade(without(['S1-1']), 0, second + 120, 12)];
  };
  const READER = 'hardware-failure/card-reader terminal S1-1';

  test('is one across a week-end in which the place was closed', () => {
    expect(told(explain(twoSpells(60, 0)))).toEqual([READER]);
  });

  test('and two where a day of good payments lies between', () => {
    expect(told(explain(twoSpells(60, 90)))).toEqual([READER, READER]);
  });
});

describe('an ordinary day', () => {
  /** Programs that crash now and then, at whichever terminal. */
  const crashes = (...ones: readonly (readonly [number, string])[]): LogRecord[] =>
    ones.map(([minutes, terminal]) => message(minutes, terminal, 'app-crash'));
  const here = crashes([60, 'S2-1'], [400, 'S2-3'], [700, 'S2-2']);
  const elsewhere = crashes([20, 'S1-1'], [200, 'S4-2'], [350, 'S6-1'], [520, 'S3-3'], [610, 'S5-2'], [760, 'S1-3']);
  const day = trade(TERMINALS, 0, 800, 6);

  test('brings three crashes of one shop, where the others have as many', () => {
    expect(told(explain([...day, ...here, ...elsewhere]))).toEqual([]);
  });

  test('does not bring three within ten minutes', () => {
    const found = explain([...day, ...elsewhere, ...crashes([300, 'S2-1'], [304, 'S2-1'], [309, 'S2-1'])]);
    expect(told(found)).toEqual(['system-failure/software-fault terminal S2-1']);
  });

  test('brings a sale keyed wrong three times over, which is one slip', () => {
    const slip = [300, 301, 302].map((minutes) =>
      failure(minutes, 'S2-1', 'invalid-amount', { amount: minorUnits(9_900_000) }),
    );
    expect(told(explain([...day, ...slip]))).toEqual([]);
  });
});

test('a limit and a missing registration are two faults, though both are settings of one shop', () => {
  const refused = (
    terminal: string,
    from: number,
    symptom: 'terminal-limit' | 'terminal-not-registered',
  ): LogRecord[] => [0, 4, 9, 15, 20, 26].map((minutes) => failure(from + minutes, terminal, symptom));
  const found = explain([
    ...trade(without(['S4-2']), 0, 600, 6),
    ...trade(['S4-2'], 0, 300, 6),
    ...refused('S4-1', 120, 'terminal-limit'),
    ...refused('S4-2', 310, 'terminal-not-registered'),
  ]);
  expect(told(found)).toEqual(['security-settings/policy terminal S4-1', 'security-settings/policy terminal S4-2']);
});

test('a fault goes on over a night in which nobody paid, not over a day of good payments', () => {
  const spell = (from: number): LogRecord[] =>
    [0, 5, 11, 16].map((minutes) => message(from + minutes, 'S3-1', 'app-crash'));
  const rows = (sold: boolean): LogRecord[] => [
    ...trade(TERMINALS, 0, 60, 6),
    ...spell(30),
    ...(sold ? trade(TERMINALS, 60, 1300, 6) : []),
    ...trade(TERMINALS, 1300, 1400, 6),
    ...spell(1330),
  ];
  const CRASHING = 'system-failure/software-fault terminal S3-1';
  expect(told(explain(rows(false)))).toEqual([CRASHING]);
  expect(told(explain(rows(true)))).toEqual([CRASHING, CRASHING]);
});

test('reversals that were answered are what an outage leaves behind, not a fault of their own', () => {
  const out = ['S1-1', 'S1-2', 'S1-3'];
  const reversals = (symptom: 'reversal-failed' | 'receive-timeout'): LogRecord[] =>
    out.flatMap((terminal) =>
      [100, 104, 108].map((minutes) => failure(minutes, terminal, symptom, { transactionType: 'REVERSAL' })),
    );
  const rows = tradeBut(out, 100, 112);
  expect(told(explain([...rows, ...reversals('reversal-failed')]))).toEqual([]);
  expect(told(explain([...rows, ...reversals('receive-timeout')]))).toEqual([`${NETWORK} site S1`]);
});

describe('a release without a version column', () => {
  const NO_VERSIONS = () => ({ appVersion: undefined });
  const ill = ['S1-1', 'S2-2', 'S4-1', 'S6-3'];

  test('is one incident of the terminals that have it', () => {
    const rows = [
      ...trade(TERMINALS, 0, 600, 12, NO_VERSIONS),
      ...ill.flatMap((terminal, index) =>
        [70, 150, 260, 330, 470].map((minutes) =>
          message(minutes + index * 13, terminal, 'app-crash', { appVersion: undefined }),
        ),
      ),
    ];
    const { incidents } = explain(rows);
    expect(incidents.map(({ cluster, scope }) => [cluster.cause, scope.kind, scope.terminals])).toEqual([
      ['system-failure/software-fault', 'terminal', ill],
    ]);
  });
});

describe('a shop whose terminals all crash', () => {
  const HERE = ['S1-1', 'S1-2', 'S1-3'];
  /** Crashes of one shop for two hours, each terminal every quarter of an hour. */
  const crashes = HERE.flatMap((terminal, index) =>
    Array.from({ length: 8 }, (_, step) => failure(100 + index * 4 + step * 15, terminal, 'app-crash')),
  );
  const versionOf = (terminal: string) => ({ appVersion: terminal < 'S4' ? '2.0' : '1.0' });
  const rows = crashes.map((row) => ({ ...row, appVersion: '2.0' }));

  test('is the fault of the shop where its version is well at the others', () => {
    expect(told(explain([...rows, ...trade(TERMINALS, 0, 400, 6, versionOf)]))).toEqual([
      'system-failure/software-fault site S1',
    ]);
  });

  test('is the version’s where the others that have it crash as well', () => {
    const more = ['S2-1', 'S2-3', 'S3-2', 'S3-1'].flatMap((terminal, index) =>
      Array.from({ length: 8 }, (_, step) =>
        failure(102 + index * 4 + step * 15, terminal, 'app-crash', { appVersion: '2.0' }),
      ),
    );
    expect(told(explain([...rows, ...more, ...trade(TERMINALS, 0, 400, 6, versionOf)]))).toEqual([
      'system-failure/software-fault version 2.0',
    ]);
  });
});

describe('one terminal of a release that has a trouble of its own', () => {
  const updated = ['S1-1', 'S2-1', 'S3-1', 'S4-1'];
  const versionOf = (terminal: string) => ({ appVersion: updated.includes(terminal) ? '2.0' : '1.0' });
  const crashing = (symptom: SymptomId, terminals: readonly string[], shift: number): AlarmRecord[] =>
    terminals.flatMap((terminal, index) =>
      [60, 100, 140, 180, 220, 260].map((minutes) =>
        message(minutes + shift + index * 7, terminal, symptom, versionOf(terminal)),
      ),
    );
  const well = trade(TERMINALS, 0, 300, 6, versionOf);

  test('is an incident of its own where it shows what no other of them shows', () => {
    expect(
      told(explain([...well, ...crashing('app-crash', updated, 0), ...crashing('file-error', ['S4-1'], 3)])).sort(),
    ).toEqual(['system-failure/software-fault terminal S4-1', 'system-failure/software-fault version 2.0']);
  });

  test('is the release’s where others show it as well, or in the words of their maker', () => {
    for (const rows of [
      crashing('app-hang', updated, 3),
      [...crashing('system-fault', ['S1-1', 'S2-1'], 3), ...crashing('software-error', ['S3-1', 'S4-1'], 3)],
    ])
      expect(told(explain([...well, ...crashing('app-crash', updated, 0), ...rows]))).toEqual([
        'system-failure/software-fault version 2.0',
      ]);
  });
});

describe('a switch in trouble', () => {
  const few = ['S5-1', 'S6-1', 'S6-2'];
  const channelOf = (terminal: string) => ({ channel: few.includes(terminal) ? 'CH-B' : 'CH-A' });
  const troubled = (terminals: readonly string[]) =>
    terminals.flatMap((terminal, index) =>
      [100, 106, 112, 118, 124].map((minutes) =>
        failure(minutes + (index % 5), terminal, 'system-malfunction', channelOf(terminal)),
      ),
    );
  const around = (terminals: readonly string[]) => [
    ...trade(without(terminals), 0, 300, 6, channelOf),
    ...trade(terminals, 0, 96, 6, channelOf),
    ...trade(terminals, 132, 300, 6, channelOf),
  ];

  test('is everybody’s, though nearly all terminals are on one channel', () => {
    expect(told(explain([...around(TERMINALS), ...troubled(TERMINALS)])).map((one) => one.split(' ')[1])).toEqual([
      'everything',
    ]);
  });

  test('is that channel’s where the few others are well', () => {
    const out = without(few);
    expect(told(explain([...around(out), ...troubled(out)]))).toEqual([`${CHANNEL} channel CH-A`]);
  });
});

test('two terminals of one shop whose keys fail in different ways have two faults', () => {
  const ill = ['S1-1', 'S1-2'] as const;
  const refusals = ill.flatMap((terminal, index) =>
    Array.from({ length: 8 }, (_, step) =>
      failure(100 + index * 12 + step * 9, terminal, index === 0 ? 'mac-error' : 'pin-block-error'),
    ),
  );
  const rows = [...trade(without(ill), 0, 400, 6), ...trade(ill, 0, 95, 6), ...trade(ill, 190, 400, 6), ...refusals];
  expect(told(explain(rows)).sort()).toEqual(ill.map((terminal) => `security-settings/keys terminal ${terminal}`));
});

describe('a version that only one shop has trouble with', () => {
  test('is the shop’s where the few others with it are well', () => {
    const here = ['S1-1', 'S1-2', 'S1-3'];
    const versionOf = (terminal: string) => ({
      appVersion: here.includes(terminal) || terminal === 'S2-1' ? '2.0' : '1.0',
    });
    const crashes = here.flatMap((terminal, index) =>
      Array.from({ length: 6 }, (_, step) =>
        failure(100 + index * 4 + step * 20, terminal, 'app-crash', versionOf(terminal)),
      ),
    );
    const rows = [...trade(without(['S2-1']), 0, 400, 6, versionOf), ...trade(['S2-1'], 0, 400, 20, versionOf)];
    expect(told(explain([...rows, ...crashes]))).toEqual(['system-failure/software-fault site S1']);
    expect(told(explain([...trade(without(['S2-1']), 0, 400, 6, versionOf), ...crashes]))).toEqual([
      'system-failure/software-fault version 2.0',
    ]);
  });
});

describe('certificates that run out', () => {
  const OUT = ['S1-1', 'S2-1', 'S3-2', 'S4-3'];
  const versionOf = (terminal: string) => ({ appVersion: OUT.includes(terminal) ? '2.0' : '1.0' });
  const expired = (terminals: readonly string[], from: number): LogRecord[] =>
    terminals.flatMap((terminal, index) =>
      Array.from({ length: 8 }, (_, step) =>
        failure(from + index * 7 + step * 20, terminal, 'certificate-expired', versionOf(terminal)),
      ),
    );
  const well = [...trade(without(OUT), 0, 400, 6, versionOf), ...trade(OUT, 0, 100, 6, versionOf)];

  test('at several shops within hours are one, of the version that carries it', () => {
    expect(told(explain([...well, ...expired(OUT, 100)]))).toEqual(['security-settings/keys version 2.0']);
  });

  test('at two shops are two', () => {
    expect(told(explain([...well, ...expired(OUT.slice(0, 2), 100)]))).toEqual([
      'security-settings/keys terminal S1-1',
      'security-settings/keys terminal S2-1',
    ]);
  });
});

test('whatever banks answer to numbers that are tried out is one case of it, and no setting', () => {
  const answers = ['invalid-card-number', 'restricted-card', 'do-not-honor', 'restricted-card'] as const;
  const tried = Array.from({ length: 32 }, (_, index) =>
    failure(100 + index * 0.4, 'S2-1', answers[index % 4] ?? 'do-not-honor', {
      amount: minorUnits(100),
      entryMode: 'MANUAL',
    }),
  );
  expect(told(explain([...trade(TERMINALS, 0, 300, 6), ...tried]))).toEqual([
    'transaction-anomaly/suspected-fraud terminal S2-1',
  ]);
});

test('a function that few need and that stays closed is one fault over days on which nobody asked for it', () => {
  const DAY_MIN = 24 * 60;
  const refused = [0, 1, 5].flatMap((day) =>
    [100, 160, 240, 300].map((minutes) =>
      failure(day * DAY_MIN + minutes, 'S1-1', 'not-permitted-to-terminal', { transactionType: 'REFUND' }),
    ),
  );
  const days = [0, 1, 2, 3, 4, 5].flatMap((day) => trade(TERMINALS, day * DAY_MIN, day * DAY_MIN + 400, 40));
  expect(told(explain([...days, ...refused]))).toEqual(['security-settings/policy terminal S1-1']);
});

describe('lost answers of every day', () => {
  const many = Array.from({ length: 40 }, (_, site) => `S${site + 1}`);
  /** One attempt in so many is lost, at any terminal and time: a fixed sequence that knows no order (Park and Miller 1988). */
  const strewn = (oneIn: number, seed: number): LogRecord[] => {
    let state = seed;
    const next = (): number => {
      state = (state * 48271) % 2147483647;
      return state;
    };
    return many
      .flatMap((site) => [`${site}-1`, `${site}-2`])
      .flatMap((terminal) =>
        Array.from({ length: 400 }, (_, visit) =>
          next() % oneIn === 0
            ? failure(visit * 5 + (next() % 5), terminal, 'host-timeout')
            : sale(visit * 5 + (next() % 5), terminal),
        ),
      );
  };

  test.each([1, 2, 3, 4])('lie together by chance at some site in a large log, and are no outage (%i)', (seed) => {
    expect(told(explain(strewn(60, seed)))).toEqual([]);
  });
});

describe('taps that a shop refuses', () => {
  /** Chip and taps in turn; at one shop every tap is refused, now in these words and now in those. */
  const shops = (entryMode: 'CONTACTLESS' | 'CHIP'): LogRecord[] =>
    TERMINALS.flatMap((terminal, index) =>
      Array.from({ length: 60 }, (_, visit) => {
        const minutes = visit * 6 + (index % 6);
        const isTap = visit % 2 === 0;
        const fields = { entryMode: isTap ? 'CONTACTLESS' : 'CHIP' } as const;
        if (fields.entryMode !== entryMode || !terminal.startsWith('S2-')) return sale(minutes, terminal, fields);
        return failure(minutes, terminal, visit % 4 < 2 ? 'amount-limit' : 'not-permitted-to-card', fields);
      }),
    );

  test('for their sum and for what they are, by one setting', () => {
    expect(told(explain(shops('CONTACTLESS')))).toEqual(['security-settings/policy site S2']);
  });

  test('while limits and functions of inserted cards are set apart', () => {
    expect(told(explain(shops('CHIP')))).not.toEqual(['security-settings/policy site S2']);
  });
});
