import { HOUR, MINUTE, type Attempt, type Fault, type Outcome, type Site } from '../types.ts';
import type { EventId } from '../words/index.ts';
import { lineFault } from './network.ts';
import { openEnded, someSite, someTerminal, span, type Plant, type Soil } from './soil.ts';

const CAUSE = 'payment-environment/payment-channel';

/** A fault of something far away strikes the whole fleet; tiny fleets see it rarely, but they do. */
const farAway = ({ random, fleet }: Soil): boolean => fleet.sites.length > 2 || random.chance(0.3);

const busySite = (soil: Soil): Site | undefined => someSite(soil);

/** The larger the fleet, the shorter the outages drawn: big ones are mended sooner. */
const outage = (soil: Soil, site: Site, longest: number): { from: number; to: number } =>
  span(soil, site, 4 * MINUTE, longest / (soil.fleet.terminals.length > 40 ? 3 : 1));

const answers = (
  soil: Soil,
  what: Pick<Fault, 'kind' | 'scope' | 'name' | 'from' | 'to'>,
  events: readonly (readonly [EventId, number])[],
  share: number,
  hits: (attempt: Attempt) => boolean,
): Fault => {
  const { random, id } = soil;
  return {
    id,
    cause: CAUSE,
    ...what,
    strike: {
      stage: 'host',
      act: (attempt): Outcome | undefined =>
        hits(attempt) && random.chance(share)
          ? { event: random.weighted(events), cause: CAUSE, faultId: id, latency: random.lognormal(9000, 0.7) }
          : undefined,
    },
  };
};

/** A carrier, or the acquirer's front end, drops everything that comes over one channel. */
const carrier: Plant = (soil) => {
  const site = busySite(soil);
  if (!site || !farAway(soil)) return [];
  const channel = soil.random.pick(soil.fleet.channels);
  const hit = soil.fleet.terminals.filter((terminal) => terminal.channel === channel);
  if (hit.length === 0) return [];
  return [
    lineFault(
      soil,
      { kind: 'carrier-down', cause: CAUSE, scope: 'channel', name: channel, ...outage(soil, site, 2 * HOUR) },
      hit,
      false,
    ),
  ];
};

const acquirerSlow: Plant = (soil) => {
  const site = busySite(soil);
  if (!site || !farAway(soil)) return [];
  const { random, fleet, id } = soil;
  const channel = random.pick(fleet.channels);
  const share = random.float(0.15, 0.8);
  return [
    {
      id,
      kind: 'acquirer-slow',
      cause: CAUSE,
      scope: 'channel',
      name: channel,
      ...outage(soil, site, 2 * HOUR),
      strike: {
        stage: 'answer',
        act: ({ terminal }) =>
          terminal.channel === channel && random.chance(share)
            ? { event: 'receive-timeout', cause: CAUSE, faultId: id, latency: random.float(30_000, 62_000) }
            : undefined,
      },
    },
  ];
};

/** The acquirer's security module fails: every terminal behind it gets key errors at once, and sign-on does not help. */
const hostSecurityModule: Plant = (soil) => {
  const site = busySite(soil);
  if (!site || !farAway(soil)) return [];
  const channel = soil.random.pick(soil.fleet.channels);
  const event = soil.random.pick(['mac-error', 'security-failed', 'pin-block-error'] as const);
  return [
    answers(
      soil,
      { kind: 'host-security-module', scope: 'channel', name: channel, ...outage(soil, site, 90 * MINUTE) },
      [[event, 1]],
      soil.random.float(0.6, 1),
      ({ terminal, pin }) => terminal.channel === channel && (event !== 'pin-block-error' || pin),
    ),
  ];
};

const issuerDown: Plant = (soil) => {
  const site = busySite(soil);
  if (!site) return [];
  const { random, fleet } = soil;
  const issuer = random.weighted(fleet.issuers.map((bank, i) => [bank.name, 1 / (i + 1)] as const));
  const events = random.pick([
    [['issuer-down', 1]],
    [
      ['issuer-no-answer', 3],
      ['late-answer', 1],
    ],
    [['late-answer', 1]],
    [
      ['issuer-down', 2],
      ['issuer-no-answer', 2],
      ['late-answer', 1],
    ],
  ] as const);
  const { from, to } = span(soil, site, 10 * MINUTE, 10 * HOUR);
  return [
    answers(
      soil,
      { kind: 'issuer-down', scope: 'issuer', name: issuer, from, to },
      events,
      random.float(0.4, 1),
      ({ card }) => card?.issuer === issuer,
    ),
  ];
};

const routing: Plant = (soil) => {
  const { random, fleet } = soil;
  const issuer = random.weighted(fleet.issuers.map((bank, i) => [bank.name, 1 / (i + 1)] as const));
  const site = busySite(soil);
  if (!site) return [];
  return [
    answers(
      soil,
      { kind: 'issuer-not-routed', scope: 'issuer', name: issuer, ...span(soil, site, 20 * MINUTE, 5 * HOUR) },
      [[random.pick(['routing-failed', 'no-such-issuer'] as const), 1]],
      random.float(0.8, 1),
      ({ card }) => card?.issuer === issuer,
    ),
  ];
};

const switchTrouble: Plant = (soil) => {
  const site = busySite(soil);
  if (!site || !farAway(soil)) return [];
  const { random } = soil;
  const events = random.pick([
    [['system-malfunction', 1]],
    [
      ['system-malfunction', 2],
      ['issuer-no-answer', 1],
    ],
    [
      ['issuer-down', 1],
      ['issuer-no-answer', 1],
    ],
  ] as const);
  return [
    answers(
      soil,
      { kind: 'switch-trouble', scope: 'everything', name: 'switch', ...outage(soil, site, 75 * MINUTE) },
      events,
      random.float(0.2, 0.95),
      () => true,
    ),
  ];
};

/** The host stays in its end-of-day state long after midnight. */
const stuckCutover: Plant = (soil) => {
  const terminal = someTerminal(soil);
  if (!terminal || !farAway(soil) || !soil.random.chance(0.5)) return [];
  const channel = soil.random.pick(soil.fleet.channels);
  const { from } = openEnded(soil);
  const begin = Math.max(from, soil.fleet.from) + soil.random.float(0, 4) * HOUR;
  return [
    answers(
      soil,
      {
        kind: 'stuck-cutover',
        scope: 'channel',
        name: channel,
        from: begin,
        to: begin + soil.random.spread(0.4, 2) * HOUR,
      },
      [['cutover', 1]],
      soil.random.float(0.5, 1),
      (attempt) => attempt.terminal.channel === channel,
    ),
  ];
};

export const CHANNEL = {
  'carrier-down': carrier,
  'acquirer-slow': acquirerSlow,
  'host-security-module': hostSecurityModule,
  'issuer-down': issuerDown,
  'issuer-not-routed': routing,
  'switch-trouble': switchTrouble,
  'stuck-cutover': stuckCutover,
} as const satisfies Record<string, Plant>;
