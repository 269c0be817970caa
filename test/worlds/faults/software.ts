import { DAY, HOUR, MINUTE, type AlarmRow, type Attempt, type Fault, type Terminal } from '../types.ts';
import { versionAt } from '../fleet.ts';
import type { EventId } from '../words/index.ts';
import { alarm, openEnded, someSite, someTerminal, span, tradingTime, type Plant, type Soil } from './soil.ts';

const SOFTWARE = 'system-failure/software-fault';
const INCOMPATIBLE = 'system-failure/incompatibility';

interface Rollout {
  readonly version: string;
  readonly from: number;
  readonly to: number;
  readonly updates: NonNullable<Fault['updates']>;
  readonly notes: AlarmRow[];
  readonly on: (attempt: Attempt) => boolean;
}

/** A new version reaches some of the terminals over minutes or hours; the others stay as they are. */
const rollOut = (soil: Soil): Rollout | undefined => {
  const { random, fleet } = soil;
  const share = random.float(0.15, 0.7);
  const whole = random.chance(0.5) ? fleet.sites.filter(() => random.chance(share)) : [];
  const chosen =
    whole.length > 0 ? whole.flatMap(({ terminals }) => terminals) : fleet.terminals.filter(() => random.chance(share));
  const first = someTerminal(soil);
  if (!first) return undefined;
  const terminals = chosen.length > 0 ? chosen : [first];
  const version = `${versionAt(first, fleet.from).split('.')[0]}.${random.int(10, 40)}.${random.int(0, 9)}`;
  const begin = random.chance(0.2) ? fleet.from - HOUR * 12 : tradingTime(soil, first.site) - random.float(0, 6) * HOUR;
  const takes = random.spread(10 * MINUTE, 10 * HOUR);
  // The wider the roll-out, the sooner somebody calls it back.
  const patience = terminals.length > 25 ? 0.3 : 1;
  const back = random.chance(0.5 * patience)
    ? fleet.to + DAY
    : begin + takes + random.spread(3 * HOUR, 2 * DAY) * patience;
  const updates: { terminal: Terminal; at: number; version: string }[] = [];
  const notes: AlarmRow[] = [];
  const logged = random.chance(0.5);
  for (const terminal of terminals) {
    const at = begin + random.float(0, takes);
    updates.push({ terminal, at, version }, { terminal, at: back, version: versionAt(terminal, fleet.from) });
    if (logged) notes.push(alarm(terminal, at, 'update-ok', undefined));
  }
  return {
    version,
    from: begin,
    to: back,
    updates,
    notes,
    on: ({ terminal, time }) => versionAt(terminal, time) === version,
  };
};

/** A release that crashes, hangs or shows a system fault in a part of the sales. */
const badRelease: Plant = (soil) => {
  const made = rollOut(soil);
  if (!made) return [];
  const { random, id } = soil;
  const truth = { cause: SOFTWARE, faultId: id } as const;
  const share = random.spread(0.02, 0.35);
  const events: readonly (readonly [EventId, number])[] = random.pick([
    [['system-fault', 1]],
    [['system-malfunction', 1]],
    [
      ['app-crash', 2],
      ['restart', 1],
      ['system-fault', 1],
    ],
    [
      ['app-hang', 1],
      ['out-of-memory', 1],
    ],
    [
      ['message-error', 1],
      ['system-fault', 1],
    ],
  ] as const);
  return [
    {
      id,
      kind: 'bad-release',
      cause: SOFTWARE,
      scope: 'version',
      name: made.version,
      from: made.from,
      to: made.to,
      updates: made.updates,
      alarms: made.notes,
      strike: {
        stage: 'send',
        act: (attempt) =>
          made.on(attempt) && random.chance(share) ? { event: random.weighted(events), ...truth } : undefined,
      },
    },
  ];
};

/** A release whose screens come out garbled. The sale itself goes on. */
const garblingRelease: Plant = (soil) => {
  const made = rollOut(soil);
  if (!made) return [];
  const { random, id } = soil;
  const share = random.spread(0.01, 0.12);
  const event = random.pick(['display-garbled', 'garbled-text'] as const);
  return [
    {
      id,
      kind: 'garbling-release',
      cause: SOFTWARE,
      scope: 'version',
      name: made.version,
      from: made.from,
      to: made.to,
      updates: made.updates,
      alarms: made.notes,
      murmur: (attempt) => (made.on(attempt) && random.chance(share) ? event : undefined),
    },
  ];
};

/** A release that sends the same message twice; the host blocks the repeat. */
const repeatingRelease: Plant = (soil) => {
  const made = rollOut(soil);
  if (!made) return [];
  const { random, id } = soil;
  const share = random.spread(0.02, 0.3);
  return [
    {
      id,
      kind: 'repeating-release',
      cause: SOFTWARE,
      scope: 'version',
      name: made.version,
      from: made.from,
      to: made.to,
      updates: made.updates,
      alarms: made.notes,
      echo: (attempt) => (made.on(attempt) && random.chance(share) ? 'duplicate' : undefined),
    },
  ];
};

/** The program of one site's terminals does not stand the rush: the more sales, the more it fails. */
const underLoad: Plant = (soil) => {
  const site = someSite(soil, ({ terminals }) => terminals.length > 2) ?? someSite(soil);
  if (!site) return [];
  const { random, id } = soil;
  const share = random.spread(0.08, 0.6);
  const events: readonly (readonly [EventId, number])[] = random.pick([
    [['system-fault', 1]],
    [
      ['app-hang', 2],
      ['out-of-memory', 1],
      ['system-fault', 2],
    ],
    [
      ['system-fault', 2],
      ['restart', 1],
      ['app-crash', 1],
    ],
  ] as const);
  return [
    {
      id,
      kind: 'site-under-load',
      cause: SOFTWARE,
      scope: 'site',
      name: site.id,
      ...span(soil, site, 30 * MINUTE, 5 * HOUR),
      strike: {
        stage: 'send',
        act: (attempt) =>
          attempt.terminal.site === site && random.chance(share)
            ? { event: random.weighted(events), cause: SOFTWARE, faultId: id }
            : undefined,
      },
    },
  ];
};

/** One terminal's data are damaged: it crashes again and again until it is set up anew. */
const corruptTerminal: Plant = (soil) => {
  const terminal = someTerminal(soil);
  if (!terminal) return [];
  const { random, id } = soil;
  const truth = { cause: SOFTWARE, faultId: id } as const;
  const events: readonly (readonly [EventId, number])[] = random.pick([
    [
      ['file-error', 3],
      ['system-fault', 1],
    ],
    [
      ['app-crash', 2],
      ['restart', 1],
    ],
    [
      ['app-hang', 1],
      ['out-of-memory', 1],
    ],
  ] as const);
  const share = random.spread(0.1, 0.9);
  return [
    {
      id,
      kind: 'terminal-program-damaged',
      cause: SOFTWARE,
      scope: 'terminal',
      name: terminal.id,
      ...span(soil, terminal.site, HOUR, 20 * HOUR),
      strike: {
        stage: 'terminal',
        act: (attempt) =>
          attempt.terminal === terminal && random.chance(share)
            ? { event: random.weighted(events), ...truth }
            : undefined,
      },
    },
  ];
};

/** The host changes its messages; one of the versions in the field does not know the new form. */
const hostChanged: Plant = (soil) => {
  const { random, fleet, id } = soil;
  const names = [...new Set(fleet.terminals.map((terminal) => versionAt(terminal, fleet.from)))];
  const version = random.pick(names);
  if (names.length < 2 && !random.chance(0.3)) return [];
  const { from, to } = openEnded(soil);
  const end = Math.min(to, Math.max(from, fleet.from) + random.spread(2 * HOUR, 2 * DAY));
  const event: EventId = random.weighted([
    ['format-error', 4],
    ['not-supported', 2],
    ['message-error', 1],
  ]);
  const fits: (attempt: Attempt) => boolean = random.weighted([
    [() => true, 2],
    [(attempt: Attempt) => attempt.entry === 'CONTACTLESS', 2],
    [(attempt: Attempt) => attempt.entry === 'CHIP', 2],
    [(attempt: Attempt) => attempt.type === 'REFUND' || attempt.type === 'VOID' || attempt.entry === 'QR', 1],
  ]);
  const share = random.spread(0.15, 1);
  return [
    {
      id,
      kind: 'host-changed',
      cause: INCOMPATIBLE,
      scope: 'version',
      name: version,
      from,
      to: end,
      strike: {
        stage: 'host',
        act: (attempt) =>
          versionAt(attempt.terminal, attempt.time) === version && fits(attempt) && random.chance(share)
            ? { event, cause: INCOMPATIBLE, faultId: id }
            : undefined,
      },
    },
  ];
};

/** A terminal was updated and does not fit its PIN pad or parameters any more. */
const peripheral: Plant = (soil) => {
  const terminal = someTerminal(soil);
  if (!terminal) return [];
  const { random, id } = soil;
  const truth = { cause: INCOMPATIBLE, faultId: id } as const;
  const { from, to } = span(soil, terminal.site, HOUR, DAY);
  const event: EventId = random.pick(['version-mismatch', 'parameter-error', 'version-mismatch']);
  const share = random.spread(0.1, 0.9);
  return [
    {
      id,
      kind: 'peripheral-does-not-fit',
      cause: INCOMPATIBLE,
      scope: 'terminal',
      name: terminal.id,
      from,
      to,
      alarms: random.chance(0.5)
        ? [alarm(terminal, from - 5 * MINUTE, random.pick(['update-failed', event] as const), truth)]
        : [],
      strike: {
        stage: 'entry',
        act: (attempt) => (attempt.terminal === terminal && random.chance(share) ? { event, ...truth } : undefined),
      },
    },
  ];
};

export const SOFTWARE_FAULTS = {
  'bad-release': badRelease,
  'garbling-release': garblingRelease,
  'repeating-release': repeatingRelease,
  'site-under-load': underLoad,
  'terminal-program-damaged': corruptTerminal,
  'host-changed': hostChanged,
  'peripheral-does-not-fit': peripheral,
} as const satisfies Record<string, Plant>;
