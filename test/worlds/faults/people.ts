import {
  DAY,
  HOUR,
  MINUTE,
  SECOND,
  type Card,
  type Fault,
  type Outcome,
  type Terminal,
  type Trait,
  type Visit,
} from '../types.ts';
import type { EventId } from '../words/index.ts';
import { someTerminal, tradingTime, type Plant, type Soil } from './soil.ts';

const FRAUD = 'transaction-anomaly/suspected-fraud';
const CARD = 'transaction-anomaly/card-or-account';

const scripted = (
  soil: Soil,
  terminal: Terminal,
  time: number,
  card: Card,
  outcome: Outcome | undefined,
  over: Partial<Visit>,
): Visit => {
  const traits: Trait[] = outcome ? [{ stage: 'issuer', outcome, uses: 1, again: 0, pause: [1, 2] }] : [];
  return {
    time,
    terminal,
    card,
    amount: Math.round(soil.random.lognormal(terminal.site.ticket, terminal.site.ticketSpread)),
    type: 'SALE',
    entry: card.chip ? 'CHIP' : 'MAGSTRIPE',
    pin: false,
    cashier: soil.random.pick(terminal.site.cashiers),
    traits,
    scripted: true,
    ...over,
  };
};

/** A thief tries somebody's PIN where nobody remembers a face: at several tills, hours or minutes apart. */
const pinGuessing: Plant = (soil) => {
  const { random, fleet, id } = soil;
  const first = someTerminal(soil);
  if (!first) return [];
  const card = { ...fleet.newCard(random), pin: true };
  const tills = random.shuffle(fleet.terminals).slice(0, random.int(2, 4));
  const visits: Visit[] = [];
  let time = tradingTime(soil, first.site);
  const from = time;
  const tries = random.int(2, 5);
  for (let i = 0; i < tries; i++) {
    const event: EventId = i < 3 ? 'wrong-pin' : random.pick(['pin-tries', 'pin-tries', 'stolen', 'pick-up']);
    visits.push(
      scripted(
        soil,
        tills[i % tills.length] ?? first,
        time,
        card,
        { event, cause: FRAUD, faultId: id },
        { pin: true, entry: 'CHIP' },
      ),
    );
    time += random.spread(40 * SECOND, 90 * MINUTE);
  }
  return [{ id, kind: 'pin-guessing', cause: FRAUD, scope: 'card', name: card.pan, from, to: time, visits }];
};

/** Somebody tries a list of card numbers at one till with small amounts. A few live. */
const cardTesting: Plant = (soil) => {
  const { random, fleet, id } = soil;
  const terminal = someTerminal(soil);
  if (!terminal) return [];
  const bin = random.pick(random.pick(fleet.issuers).bins);
  const issuer = fleet.issuers.find(({ bins }) => bins.includes(bin))?.name ?? '';
  const count = Math.round(random.spread(6, 70));
  const pace = random.spread(3, 60) * SECOND;
  const alive = random.float(0.02, 0.25);
  const answers: readonly (readonly [EventId, number])[] = [
    ['invalid-card-number', random.float(1, 6)],
    ['do-not-honor', random.float(0, 3)],
    ['insufficient-funds', random.float(0, 1.5)],
    ['expired', random.float(0, 1.5)],
    ['wrong-security-code', random.float(0, 2)],
    ['fraud-suspected', random.float(0, 0.6)],
    ['lost', random.float(0, 0.3)],
  ];
  const entry = random.pick(['MANUAL', 'MANUAL', 'MAGSTRIPE', 'CONTACTLESS'] as const);
  const smallest = random.spread(1, 200);
  let time = tradingTime(soil, terminal.site);
  const from = time;
  const visits: Visit[] = [];
  for (let i = 0; i < count; i++) {
    const card: Card = {
      pan: `${bin}******${String(random.int(0, 9999)).padStart(4, '0')}`,
      issuer,
      chip: false,
      contactless: false,
      pin: false,
    };
    const outcome: Outcome | undefined = random.chance(alive)
      ? undefined
      : { event: random.weighted(answers), cause: FRAUD, faultId: id };
    visits.push(
      scripted(soil, terminal, time, card, outcome, {
        entry,
        amount: Math.max(1, Math.round(smallest * random.float(1, 2))),
      }),
    );
    time += pace * random.float(0.4, 2.5);
  }
  return [{ id, kind: 'card-testing', cause: FRAUD, scope: 'terminal', name: terminal.id, from, to: time, visits }];
};

/** A lost or stolen card goes from shop to shop. */
const stolenCard: Plant = (soil) => {
  const { random, fleet, id } = soil;
  const card = fleet.newCard(random);
  const terminals = random.shuffle(fleet.terminals);
  const first = someTerminal(soil);
  if (!first) return [];
  const event: EventId = random.pick(['lost', 'stolen', 'pick-up', 'fraud-suspected']);
  let time = tradingTime(soil, first.site);
  const from = time;
  const visits: Visit[] = [];
  const count = random.int(1, 4);
  for (let i = 0; i < count; i++) {
    visits.push(
      scripted(
        soil,
        terminals[i % terminals.length] ?? first,
        time,
        card,
        { event, cause: FRAUD, faultId: id },
        { entry: random.pick(['CONTACTLESS', 'CHIP', 'MAGSTRIPE'] as const) },
      ),
    );
    time += random.spread(MINUTE, 2 * HOUR);
  }
  return [{ id, kind: 'stolen-card', cause: FRAUD, scope: 'card', name: card.pan, from, to: time, visits }];
};

/** One card is the trouble, wherever it goes: a worn chip, damaged data, a closed account, a rule of its bank. */
const oneCard =
  (kind: string, stage: Trait['stage'], events: readonly EventId[]): Plant =>
  (soil) => {
    const { random, fleet, id } = soil;
    const first = someTerminal(soil);
    if (!first) return [];
    const made = fleet.newCard(random);
    const entry = kind === 'worn-chip' ? 'CHIP' : random.pick(['CHIP', 'MAGSTRIPE'] as const);
    const card = { ...made, chip: entry === 'CHIP', contactless: false, pin: false };
    const event = random.pick(events);
    const tills = random.chance(0.75) ? random.shuffle(fleet.terminals) : [first];
    const spread = random.spread(5 * MINUTE, 2 * DAY);
    const visits: Visit[] = [];
    let time = tradingTime(soil, first.site);
    const from = time;
    const count = random.int(kind === 'worn-chip' ? 2 : 1, 4);
    for (let i = 0; i < count; i++) {
      visits.push({
        ...scripted(soil, tills[i % Math.min(3, tills.length)] ?? first, time, card, undefined, { entry }),
        traits: [
          {
            stage,
            outcome: { event, cause: CARD, faultId: id },
            uses: random.int(1, kind === 'worn-chip' ? 3 : 2),
            again: 0.7,
            pause: [8, 40],
          },
        ],
      });
      time += spread * random.float(0.1, 0.5);
    }
    return [
      { id, kind, cause: CARD, scope: 'card', name: card.pan, from, to: time, visits },
    ] satisfies readonly Fault[];
  };

export const PEOPLE = {
  'pin-guessing': pinGuessing,
  'card-testing': cardTesting,
  'stolen-card': stolenCard,
  'worn-chip': oneCard('worn-chip', 'read', ['chip-read-error']),
  'damaged-card-data': oneCard('damaged-card-data', 'host', ['format-error']),
  'closed-account': oneCard('closed-account', 'issuer', ['closed-account']),
  'card-rule': oneCard('card-rule', 'issuer', [
    'not-permitted-card',
    'not-permitted-terminal',
    'restricted',
    'not-supported',
  ]),
} as const satisfies Record<string, Plant>;
