import { DAY, HOUR, type Attempt, type Site, type Terminal, type Visit } from '../types.ts';
import type { EventId } from '../words/index.ts';
import { openEnded, someSite, someTerminal, tradingTime, type Plant, type Soil } from './soil.ts';

const CAUSE = 'security-settings/policy';

interface Refusal {
  readonly fits: (attempt: Attempt) => boolean;
  readonly events: readonly EventId[];
  /** What people try to do, a few times a day. */
  readonly demand: (terminal: Terminal, time: number) => Visit | undefined;
}

const refusals = (soil: Soil, site: Site): Refusal => {
  const { random, fleet } = soil;
  const visit = (terminal: Terminal, time: number, over: Partial<Visit>): Visit => {
    const card = fleet.newCard(random);
    return {
      time,
      terminal,
      card,
      amount: Math.round(random.lognormal(site.ticket, site.ticketSpread)),
      type: 'SALE',
      entry: card.contactless ? 'CONTACTLESS' : 'CHIP',
      pin: false,
      cashier: random.pick(site.cashiers),
      traits: [],
      ...over,
    };
  };
  const type = random.pick(['REFUND', 'PREAUTH', 'BALANCE'] as const);
  const limit = site.ticket * random.float(2.5, 6);
  return random.weighted<() => Refusal>([
    [
      () => ({
        fits: (attempt) => attempt.type === type,
        events: ['not-permitted-terminal', 'not-supported', 'not-permitted-card'],
        demand: (terminal, time) => visit(terminal, time, { type, ...(type === 'BALANCE' ? { amount: 0 } : {}) }),
      }),
      4,
    ],
    [
      () => ({
        fits: (attempt) => attempt.entry === 'MANUAL' && attempt.type === 'SALE',
        events: ['not-permitted-terminal', 'not-permitted-card'],
        demand: (terminal, time) => visit(terminal, time, { entry: 'MANUAL' }),
      }),
      2,
    ],
    [
      // A limit of the merchant, set too low: every card above it is refused. An amount keyed wrong is the cashier's
      // doing, whatever line it runs into: corrected, it would have passed.
      () => ({
        fits: (attempt) => attempt.amount > limit && attempt.type === 'SALE' && !attempt.keyedWrong,
        events: ['amount-limit', 'invalid-amount'],
        demand: (terminal, time) => visit(terminal, time, { amount: Math.round(limit * random.float(1.05, 2)) }),
      }),
      5,
    ],
    [
      () => ({
        fits: (attempt) => attempt.type === 'VOID' || attempt.type === 'REFUND',
        events: ['operator-not-allowed'],
        demand: (terminal, time) => visit(terminal, time, { type: random.pick(['VOID', 'REFUND'] as const) }),
      }),
      2,
    ],
  ])();
};

/** One function is closed to a merchant who needs it; all else goes well. */
const functionRefused: Plant = (soil) => {
  const site = someSite(soil);
  if (!site) return [];
  const { random, fleet, id } = soil;
  const { from, to } = openEnded(soil);
  const { fits, events, demand } = refusals(soil, site);
  const event = random.pick(events);
  const days = Math.max(1, (fleet.to - fleet.from) / DAY);
  const visits: Visit[] = [];
  const wanted = 2 + random.poisson(random.float(0.5, 4) * Math.min(days, 5));
  for (let i = 0; i < wanted; i++) {
    const made = demand(random.pick(site.terminals), tradingTime(soil, site));
    if (made) visits.push(made);
  }
  return [
    {
      id,
      kind: 'function-refused',
      cause: CAUSE,
      scope: 'site',
      name: site.id,
      from,
      to,
      visits,
      strike: {
        stage: event === 'operator-not-allowed' ? 'terminal' : 'host',
        act: (attempt) =>
          attempt.terminal.site === site && fits(attempt) ? { event, cause: CAUSE, faultId: id } : undefined,
      },
    },
  ];
};

/** A terminal was moved or changed and is not registered as it should be: all cards are refused. */
const notRegistered: Plant = (soil) => {
  const terminal = someTerminal(soil);
  if (!terminal) return [];
  const { random, id } = soil;
  const from = openEnded(soil).from;
  const to = from + random.spread(HOUR, 2 * DAY);
  const event = random.pick(['not-registered', 'invalid-merchant', 'not-permitted-terminal'] as const);
  return [
    {
      id,
      kind: 'terminal-not-registered',
      cause: CAUSE,
      scope: 'terminal',
      name: terminal.id,
      from,
      to,
      strike: {
        stage: 'host',
        act: (attempt) =>
          attempt.terminal !== terminal
            ? undefined
            : random.chance(0.5)
              ? 'skip'
              : { event, cause: CAUSE, faultId: id },
      },
    },
  ];
};

/** Wrong currency or decimals in the terminal's parameters: every amount is invalid. */
const amountConfiguration: Plant = (soil) => {
  const terminal = someTerminal(soil);
  if (!terminal) return [];
  const { random, id } = soil;
  const from = openEnded(soil).from;
  const to = from + random.spread(HOUR, DAY);
  return [
    {
      id,
      kind: 'amount-configuration',
      cause: CAUSE,
      scope: 'terminal',
      name: terminal.id,
      from,
      to,
      strike: {
        stage: 'host',
        act: (attempt) =>
          attempt.terminal !== terminal || attempt.type !== 'SALE'
            ? undefined
            : random.chance(0.5)
              ? 'skip'
              : { event: 'invalid-amount', cause: CAUSE, faultId: id },
      },
    },
  ];
};

export const POLICY = {
  'function-refused': functionRefused,
  'terminal-not-registered': notRegistered,
  'amount-configuration': amountConfiguration,
} as const satisfies Record<string, Plant>;
