import { DAY, HOUR, MINUTE, type Outcome, type Terminal, type Visit } from '../types.ts';
import type { EventId } from '../words/index.ts';
import { alarm, openEnded, someSite, someTerminal, span, type Plant } from './soil.ts';

const CAUSE = 'security-settings/keys';

/** Somebody signs the terminal on again: that is what cures a stale working key. */
export const signOn = (terminal: Terminal, time: number): Visit => ({
  time,
  terminal,
  card: undefined,
  amount: 0,
  type: 'SIGN_ON',
  entry: 'MANUAL',
  pin: false,
  cashier: terminal.site.cashiers[0] ?? '01',
  traits: [],
  scripted: true,
});

/** The message key of one terminal does not fit the host's until the next sign-on. */
const messageKey: Plant = (soil) => {
  const terminal = someTerminal(soil);
  if (!terminal) return [];
  const { random, id } = soil;
  const { from, to } = span(soil, terminal.site, 10 * MINUTE, 8 * HOUR);
  const event: EventId = random.weighted([
    ['mac-error', 5],
    ['terminal-mac-error', 2],
    ['security-failed', 1],
  ]);
  return [
    {
      id,
      kind: 'message-key-out-of-step',
      cause: CAUSE,
      scope: 'terminal',
      name: terminal.id,
      from,
      to,
      strike: {
        stage: 'host',
        act: (attempt): Outcome | undefined =>
          attempt.terminal === terminal && attempt.type !== 'SIGN_ON'
            ? { event, cause: CAUSE, faultId: id }
            : undefined,
      },
      visits: [signOn(terminal, to + 1000)],
    },
  ];
};

/** The PIN key is out of step: what the holder typed arrives as another number, or as none. Contactless without PIN goes well. */
const pinKey: Plant = (soil) => {
  const terminal = someTerminal(soil);
  if (!terminal) return [];
  const { random, id } = soil;
  const { from, to } = span(soil, terminal.site, 20 * MINUTE, 10 * HOUR);
  const wrongPin = random.pick([0, 0.5, 1]);
  return [
    {
      id,
      kind: 'pin-key-out-of-step',
      cause: CAUSE,
      scope: 'terminal',
      name: terminal.id,
      from,
      to,
      strike: {
        stage: 'host',
        act: (attempt) =>
          attempt.terminal === terminal && attempt.pin
            ? { event: random.chance(wrongPin) ? 'wrong-pin' : 'pin-block-error', cause: CAUSE, faultId: id }
            : undefined,
      },
      visits: [signOn(terminal, to + 1000)],
    },
  ];
};

/** Keys are gone: nothing can be sent until a technician loads them. */
const keysLost: Plant = (soil) => {
  const terminal = someTerminal(soil);
  if (!terminal) return [];
  const { random, id } = soil;
  const truth = { cause: CAUSE, faultId: id } as const;
  const { from, to } = span(soil, terminal.site, 30 * MINUTE, 20 * HOUR);
  const event: EventId = random.weighted([
    ['key-missing', 3],
    ['key-invalid', 2],
  ]);
  return [
    {
      id,
      kind: 'keys-lost',
      cause: CAUSE,
      scope: 'terminal',
      name: terminal.id,
      from,
      to,
      alarms: random.chance(0.6) ? [alarm(terminal, from, event, truth)] : [],
      strike: {
        stage: 'entry',
        act: (attempt) => {
          if (attempt.terminal !== terminal) return undefined;
          // After some tries the till is closed; a hopeful cashier tries again now and then.
          return attempt.time - from > 40 * MINUTE && random.chance(0.7) ? 'skip' : { event, ...truth };
        },
      },
    },
  ];
};

/** A certificate runs out at one moment for all terminals that carry it: one site set up on one day. */
const certificate: Plant = (soil) => {
  const site = someSite(soil);
  if (!site) return [];
  const { random, id } = soil;
  const truth = { cause: CAUSE, faultId: id } as const;
  const from = openEnded(soil).from;
  const to = from + random.spread(2 * HOUR, 2 * DAY);
  return [
    {
      id,
      kind: 'certificate-expired',
      cause: CAUSE,
      scope: 'site',
      name: site.id,
      from,
      to,
      alarms: site.terminals
        .filter(() => random.chance(0.5))
        .map((terminal) => alarm(terminal, from + random.float(0, HOUR), 'certificate-expired', truth)),
      strike: {
        stage: 'send',
        act: (attempt) =>
          attempt.terminal.site === site
            ? random.chance(attempt.time - from > HOUR ? 0.93 : 0.4)
              ? 'skip'
              : { event: random.chance(0.8) ? 'certificate-expired' : 'tls-error', ...truth }
            : undefined,
      },
    },
  ];
};

export const KEYS = {
  'message-key-out-of-step': messageKey,
  'pin-key-out-of-step': pinKey,
  'keys-lost': keysLost,
  'certificate-expired': certificate,
} as const satisfies Record<string, Plant>;
