import type { NamedCauseId } from '../../../src/model/cause.ts';
import { DAY, HOUR, MINUTE, type AlarmRow, type Fault, type Terminal } from '../types.ts';
import type { EventId } from '../words/index.ts';
import { alarm, someTerminal, span, type Plant, type Soil } from './soil.ts';

const onTerminal = (
  soil: Soil,
  kind: string,
  cause: NamedCauseId,
  grow: (terminal: Terminal, from: number, to: number) => Pick<Fault, 'strike' | 'murmur' | 'alarms' | 'visits'>,
  shortest = HOUR,
  longest = 2 * DAY,
  fit: (terminal: Terminal) => boolean = () => true,
): readonly Fault[] => {
  const terminal = someTerminal(soil, fit) ?? someTerminal(soil);
  if (!terminal) return [];
  const { from, to } = span(soil, terminal.site, shortest, longest);
  return [{ id: soil.id, kind, cause, scope: 'terminal', name: terminal.id, from, to, ...grow(terminal, from, to) }];
};

/** Now and then beside a sale. */
const murmuring =
  (
    soil: Soil,
    terminal: Terminal,
    events: readonly (readonly [EventId, number])[],
    share: number,
  ): NonNullable<Fault['murmur']> =>
  (attempt) =>
    attempt.terminal === terminal && soil.random.chance(share) ? soil.random.weighted(events) : undefined;

const display: Plant = (soil) =>
  onTerminal(soil, 'broken-display', 'hardware-failure/display', (terminal) => {
    const { random } = soil;
    const events = random.pick([
      [['display-garbled', 1]],
      [
        ['garbled-text', 2],
        ['display-garbled', 1],
      ],
      [['garbled-text', 1]],
      [['display-blank', 1]],
      [
        ['display-garbled', 2],
        ['display-blank', 1],
      ],
    ] as const);
    return { murmur: murmuring(soil, terminal, events, random.spread(0.05, 0.5)) };
  });

/** Worn contacts: a digit now and then arrives as another, whoever types it. Keys may also report themselves. */
const pinPad: Plant = (soil) =>
  onTerminal(
    soil,
    'dying-pin-pad',
    'hardware-failure/keypad',
    (terminal) => {
      const { random, id } = soil;
      const cause = 'hardware-failure/keypad';
      const share = random.spread(0.1, 0.8);
      const speaks = random.chance(0.5) ? random.spread(0.01, 0.15) : 0;
      return {
        strike: {
          stage: 'issuer',
          act: (attempt) =>
            attempt.terminal === terminal && attempt.pin && random.chance(share)
              ? { event: 'wrong-pin', cause, faultId: id }
              : undefined,
        },
        murmur: murmuring(soil, terminal, [[random.pick(['key-fault', 'pin-pad-fault'] as const), 1]], speaks),
      };
    },
    2 * HOUR,
    3 * DAY,
    ({ site }) => site.salesPerTerminalDay > 30,
  );

const keys: Plant = (soil) =>
  onTerminal(soil, 'keypad-fails', 'hardware-failure/keypad', (terminal) => {
    const { random, id } = soil;
    const events = random.pick([
      [['key-fault', 1]],
      [['pin-pad-fault', 1]],
      [
        ['key-fault', 1],
        ['pin-pad-fault', 2],
      ],
    ] as const);
    const share = random.spread(0.05, 0.7);
    return {
      strike: {
        stage: 'entry',
        act: (attempt) =>
          attempt.terminal === terminal && random.chance(share)
            ? { event: random.weighted(events), cause: 'hardware-failure/keypad', faultId: id }
            : undefined,
      },
    };
  });

const reader: Plant = (soil) =>
  onTerminal(
    soil,
    'dying-reader',
    'hardware-failure/card-reader',
    (terminal) => {
      const { random, id } = soil;
      const cause = 'hardware-failure/card-reader';
      const share = random.spread(0.1, 0.9);
      const part = random.pick(['CHIP', 'CHIP', 'CONTACTLESS', 'MAGSTRIPE'] as const);
      const event: EventId =
        part === 'CHIP' ? 'chip-read-error' : part === 'CONTACTLESS' ? 'contactless-read-error' : 'stripe-read-error';
      const speaks = random.chance(0.35) ? random.spread(0.01, 0.08) : 0;
      return {
        strike: {
          stage: 'read',
          act: (attempt) =>
            attempt.terminal === terminal &&
            (attempt.entry === part || (part === 'MAGSTRIPE' && attempt.entry === 'FALLBACK')) &&
            random.chance(share)
              ? { event, cause, faultId: id }
              : undefined,
        },
        murmur: murmuring(soil, terminal, [['reader-fault', 1]], speaks),
      };
    },
    2 * HOUR,
    3 * DAY,
  );

const printer: Plant = (soil) =>
  onTerminal(
    soil,
    'printer-fails',
    'hardware-failure/printer',
    (terminal) => {
      const { random } = soil;
      const events = random.pick([
        [['paper-jam', 1]],
        [['printer-hot', 1]],
        [['printer-fault', 1]],
        [
          ['paper-jam', 2],
          ['printer-fault', 1],
        ],
        [['paper-out', 1]],
      ] as const);
      return { murmur: murmuring(soil, terminal, events, random.spread(0.05, 0.7)) };
    },
    30 * MINUTE,
    20 * HOUR,
  );

const battery: Plant = (soil) =>
  onTerminal(
    soil,
    'battery-worn',
    'hardware-failure/power',
    (terminal) => {
      const { random } = soil;
      return {
        murmur: murmuring(
          soil,
          terminal,
          random.pick([
            [['battery-low', 1]],
            [
              ['battery-low', 3],
              ['power-fault', 1],
            ],
          ] as const),
          random.spread(0.03, 0.4),
        ),
      };
    },
    HOUR,
    2 * DAY,
    ({ mobile }) => mobile,
  );

/** A loose plug: the terminal dies under the cashier's hands and comes back. The restarts are not the program's fault. */
const supply: Plant = (soil) =>
  onTerminal(
    soil,
    'loose-power-supply',
    'hardware-failure/power',
    (terminal, from, to) => {
      const { random, id } = soil;
      const truth = { cause: 'hardware-failure/power', faultId: id } as const;
      const alarms: AlarmRow[] = [];
      for (let time = from; time < to; time += random.spread(6 * MINUTE, 5 * HOUR)) {
        alarms.push(alarm(terminal, time, random.chance(0.75) ? 'power-fault' : 'battery-low', truth));
        if (random.chance(0.7)) alarms.push(alarm(terminal, time + random.float(20, 140) * 1000, 'restart', truth));
      }
      return { alarms };
    },
    HOUR,
    30 * HOUR,
  );

/** The clock lost its time: certificates seem not yet valid, though nothing is wrong with them. */
const clock: Plant = (soil) =>
  onTerminal(
    soil,
    'clock-lost',
    'hardware-failure/other',
    (terminal, from) => {
      const { random, id } = soil;
      const truth = { cause: 'hardware-failure/other', faultId: id } as const;
      const blocks = random.chance(0.6);
      return {
        alarms: [
          alarm(terminal, from, 'clock-fault', truth),
          ...(random.chance(0.4) ? [alarm(terminal, from + random.float(1, 30) * MINUTE, 'clock-fault', truth)] : []),
        ],
        ...(blocks
          ? {
              strike: {
                stage: 'send' as const,
                act: (attempt) =>
                  attempt.terminal !== terminal
                    ? undefined
                    : random.chance(0.4)
                      ? ('skip' as const)
                      : { event: 'certificate-not-yet-valid' as const, ...truth },
              } satisfies Fault['strike'],
            }
          : { murmur: murmuring(soil, terminal, [['clock-fault', 1]], random.spread(0.02, 0.2)) }),
      };
    },
    20 * MINUTE,
    6 * HOUR,
  );

const inside: Plant = (soil) =>
  onTerminal(soil, 'part-inside-fails', 'hardware-failure/other', (terminal) => {
    const { random, id } = soil;
    const event = random.pick(['sam-fault', 'storage-fault', 'self-test-failed'] as const);
    const share = random.spread(0.05, 0.6);
    return random.chance(0.5)
      ? { murmur: murmuring(soil, terminal, [[event, 1]], share) }
      : {
          strike: {
            stage: 'terminal',
            act: (attempt) =>
              attempt.terminal === terminal && random.chance(share)
                ? { event, cause: 'hardware-failure/other', faultId: id }
                : undefined,
          },
        };
  });

export const DEVICES = {
  'broken-display': display,
  'dying-pin-pad': pinPad,
  'keypad-fails': keys,
  'dying-reader': reader,
  'printer-fails': printer,
  'battery-worn': battery,
  'loose-power-supply': supply,
  'clock-lost': clock,
  'part-inside-fails': inside,
} as const satisfies Record<string, Plant>;
