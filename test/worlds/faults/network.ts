import { HOUR, MINUTE, type Fault, type Outcome, type Terminal } from '../types.ts';
import type { EventId } from '../words/index.ts';
import { alarm, someSite, someTerminal, span, type Plant, type Soil } from './soil.ts';

/** Ways a line fails: how the terminal notices, and how much gets through. */
const ways = (
  soil: Soil,
  mobile: boolean,
): { events: readonly (readonly [EventId, number])[]; share: number; standing: EventId | undefined } => {
  const { random } = soil;
  const way = random.pick(
    mobile ? (['signal', 'flaky', 'slow'] as const) : (['cable', 'router', 'flaky', 'slow', 'address', 'tls'] as const),
  );
  switch (way) {
    case 'signal':
      return {
        events: [
          ['no-signal', 3],
          ['connect-failed', 2],
          ['receive-timeout', 1],
        ],
        share: random.float(0.6, 1),
        standing: 'no-signal',
      };
    case 'cable':
      return {
        events: [
          ['line-unplugged', 2],
          ['connect-failed', 3],
        ],
        share: 1,
        standing: 'line-unplugged',
      };
    case 'router':
      return {
        events: [
          ['connect-failed', 4],
          ['receive-timeout', 1],
          ['send-failed', 1],
        ],
        share: random.float(0.85, 1),
        standing: undefined,
      };
    case 'flaky':
      return {
        events: [
          ['receive-timeout', 3],
          ['send-failed', 2],
          ['connect-failed', 2],
        ],
        share: random.float(0.2, 0.7),
        standing: undefined,
      };
    case 'slow':
      return { events: [['receive-timeout', 1]], share: random.float(0.35, 0.95), standing: undefined };
    case 'address':
      return {
        events: [
          ['address-error', 3],
          ['connect-failed', 1],
        ],
        share: 1,
        standing: undefined,
      };
    default:
      return {
        events: [
          ['tls-error', 2],
          ['connect-failed', 1],
        ],
        share: random.float(0.5, 1),
        standing: undefined,
      };
  }
};

/** All that a failing line lets a terminal notice. */
export const LINE_EVENTS: ReadonlySet<EventId> = new Set<EventId>([
  'no-signal',
  'connect-failed',
  'receive-timeout',
  'line-unplugged',
  'send-failed',
  'address-error',
  'tls-error',
]);

export const unsent = (event: EventId): boolean => event !== 'receive-timeout';

/** A line that carries some terminals fails, entirely or in part. */
export const lineFault = (
  soil: Soil,
  what: Pick<Fault, 'kind' | 'cause' | 'scope' | 'name' | 'from' | 'to'>,
  terminals: readonly Terminal[],
  mobile: boolean,
): Fault => {
  const { random, id } = soil;
  const { events, share, standing } = ways(soil, mobile);
  const hit = new Set(terminals);
  const truth = { cause: what.cause, faultId: id };
  const outcome = (event: EventId): Outcome => ({
    event,
    ...truth,
    latency: unsent(event) ? random.float(500, 8000) : random.float(20_000, 62_000),
  });
  const alarms = [...hit].flatMap((terminal) =>
    standing !== undefined && random.chance(0.5)
      ? [
          alarm(terminal, what.from + random.float(0, 40_000), standing, truth),
          ...(random.chance(0.5)
            ? [alarm(terminal, what.to + random.float(0, 60_000), 'link-restored', undefined)]
            : []),
        ]
      : [],
  );
  return {
    id,
    ...what,
    alarms,
    strike: {
      stage: 'send',
      act: (attempt) =>
        hit.has(attempt.terminal) && random.chance(share) ? outcome(random.weighted(events)) : undefined,
    },
  };
};

const terminalLine: Plant = (soil) => {
  const terminal = someTerminal(soil);
  if (!terminal) return [];
  const window = span(soil, terminal.site, 8 * MINUTE, 9 * HOUR);
  return [
    lineFault(
      soil,
      { kind: 'terminal-line', cause: 'payment-environment/network', scope: 'terminal', name: terminal.id, ...window },
      [terminal],
      terminal.mobile,
    ),
  ];
};

const siteLine: Plant = (soil) => {
  const site = soil.random.chance(0.85) ? someSite(soil, ({ terminals }) => terminals.length > 1) : someSite(soil);
  if (!site) return [];
  const window = span(soil, site, 6 * MINUTE, 7 * HOUR);
  return [
    lineFault(
      soil,
      { kind: 'site-line', cause: 'payment-environment/network', scope: 'site', name: site.id, ...window },
      site.terminals,
      soil.random.chance(0.2),
    ),
  ];
};

export const NETWORK = { 'terminal-line': terminalLine, 'site-line': siteLine } as const satisfies Record<
  string,
  Plant
>;
