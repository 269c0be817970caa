import type { NamedCauseId } from '../../src/model/cause.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';
import type { Attempt, Stage, Trait, Visit } from './types.ts';
import type { EventId } from './words/index.ts';

/**
 * What goes wrong on an ordinary day, per visit. Shares are of all visits, before the mood of the world:
 * guesses within the ranges that card-present trade reports (a few per cent of refusals, most for funds).
 */
const CARD = 'transaction-anomaly/card-or-account';
const INPUT = 'transaction-anomaly/input-error';
const CUSTOMER = 'operator-error/customer';
const MERCHANT = 'operator-error/merchant';
const NETWORK = 'payment-environment/network';
const HOSTS = 'payment-environment/payment-channel';

const trait = (
  stage: Stage,
  event: EventId,
  cause: NamedCauseId,
  more: Partial<Pick<Trait, 'uses' | 'again' | 'pause' | 'mend' | 'when'>> = {},
): Trait => ({ stage, outcome: { event, cause, faultId: null }, uses: 1, again: 0.5, pause: [8, 45], ...more });

type Slip = (visit: Visit, r: Random) => readonly Trait[];
type Mood = keyof Plan['mood'];

const hasCard = (visit: Visit): boolean => visit.card !== undefined;
const readEvent = (visit: Visit): EventId =>
  visit.entry === 'CONTACTLESS'
    ? 'contactless-read-error'
    : visit.entry === 'CHIP'
      ? 'chip-read-error'
      : 'stripe-read-error';

/** One holder refuses, forgets, hesitates; one card is empty; one message gets lost. */
const SLIPS: readonly {
  readonly share: number;
  readonly mood: Mood;
  readonly fits?: (visit: Visit) => boolean;
  readonly make: Slip;
}[] = [
  { share: 0.018, mood: 'declines', make: () => [trait('issuer', 'insufficient-funds', CARD, { again: 0.1 })] },
  {
    share: 0.002,
    mood: 'declines',
    fits: hasCard,
    make: () => [trait('issuer', 'amount-limit', CARD, { again: 0.1 })],
  },
  {
    share: 0.001,
    mood: 'declines',
    fits: hasCard,
    make: () => [trait('issuer', 'frequency-limit', CARD, { again: 0.05 })],
  },
  { share: 0.0012, mood: 'declines', fits: hasCard, make: () => [trait('issuer', 'expired', CARD, { again: 0.05 })] },
  {
    share: 0.0008,
    mood: 'declines',
    fits: hasCard,
    make: () => [trait('issuer', 'restricted', CARD, { again: 0.05 })],
  },
  {
    share: 0.0005,
    mood: 'declines',
    fits: hasCard,
    make: () => [trait('issuer', 'not-activated', CARD, { again: 0.05 })],
  },
  {
    share: 0.0005,
    mood: 'declines',
    fits: (v) => hasCard(v) && v.entry !== 'MANUAL',
    make: () => [trait('issuer', 'closed-account', CARD, { again: 0.1 })],
  },
  {
    share: 0.0035,
    mood: 'declines',
    make: (_, r) => [
      trait('issuer', r.chance(0.75) ? 'do-not-honor' : 'refer-to-issuer', CARD, {
        uses: r.chance(0.3) ? 2 : 1,
        again: 0.25,
      }),
    ],
  },
  {
    share: 0.0012,
    mood: 'declines',
    fits: hasCard,
    make: (_, r) => [
      trait(
        'issuer',
        r.pick(['not-permitted-card', 'not-supported', 'no-such-issuer', 'not-permitted-card'] as const),
        CARD,
        { uses: 2, again: 0.15 },
      ),
    ],
  },
  {
    share: 0.0004,
    mood: 'declines',
    fits: (v) => v.pin,
    make: () => [trait('issuer', 'pin-tries', CARD, { uses: 2, again: 0.1 })],
  },
  {
    share: 0.00025,
    mood: 'declines',
    fits: hasCard,
    make: (_, r) => [
      trait(
        'issuer',
        r.pick(['lost', 'stolen', 'pick-up', 'fraud-suspected'] as const),
        'transaction-anomaly/suspected-fraud',
        { again: 0.1 },
      ),
    ],
  },
  // holders
  {
    share: 0.014,
    mood: 'slips',
    fits: (v) => v.pin,
    make: () => [trait('issuer', 'wrong-pin', CUSTOMER, { again: 0.9, pause: [10, 60] })],
  },
  {
    share: 0.0025,
    mood: 'slips',
    fits: (v) => v.pin,
    make: () => [trait('issuer', 'wrong-pin', CUSTOMER, { uses: 2, again: 0.85, pause: [10, 90] })],
  },
  {
    share: 0.0008,
    mood: 'slips',
    fits: (v) => v.pin,
    make: (_, r) => [
      trait('issuer', 'wrong-pin', CUSTOMER, { uses: r.int(2, 3), again: 1, pause: [10, 60] }),
      ...(r.chance(0.6)
        ? [trait('issuer', 'pin-tries', CUSTOMER, { again: 0 })]
        : [trait('issuer', 'wrong-pin', CUSTOMER, { again: 0 })]),
    ],
  },
  { share: 0.007, mood: 'slips', make: () => [trait('entry', 'cancelled', CUSTOMER, { again: 0.35 })] },
  {
    share: 0.003,
    mood: 'slips',
    fits: (v) => v.pin,
    make: (_, r) => [
      trait('entry', r.pick(['entry-timeout', 'entry-timeout', 'pin-not-entered'] as const), CUSTOMER, { again: 0.7 }),
    ],
  },
  {
    share: 0.005,
    mood: 'slips',
    fits: (v) => v.entry === 'CHIP',
    make: () => [trait('read', 'card-removed', CUSTOMER, { again: 0.9 })],
  },
  {
    share: 0.009,
    mood: 'slips',
    fits: hasCard,
    make: (v) => [trait('read', readEvent(v), CUSTOMER, { again: 0.92, pause: [4, 25] })],
  },
  {
    share: 0.0025,
    mood: 'slips',
    fits: (v) => v.entry === 'CONTACTLESS',
    make: (_, r) => [
      trait('read', r.pick(['multiple-cards', 'card-not-presented', 'see-phone'] as const), CUSTOMER, {
        again: 0.85,
        pause: [4, 25],
      }),
    ],
  },
  {
    share: 0.004,
    mood: 'slips',
    fits: (v) => v.card?.chip === true && v.entry === 'CHIP',
    make: (v) => {
      v.entry = 'MAGSTRIPE';
      return [trait('host', 'use-chip', CUSTOMER, { again: 0.92, mend: (visit) => void (visit.entry = 'CHIP') })];
    },
  },
  // typing
  {
    share: 0.0022,
    mood: 'slips',
    make: (v, r) => {
      const meant = v.amount;
      v.amount = r.chance(0.06) ? 0 : meant * r.pick([10, 100, 100]);
      const event =
        v.amount === 0
          ? 'invalid-amount'
          : r.weighted([
              ['invalid-amount', 4],
              ['amount-limit', 4],
              ['insufficient-funds', 2],
            ] as const);
      return [
        trait('host', event, INPUT, { again: 0.93, pause: [12, 120], mend: (visit) => void (visit.amount = meant) }),
      ];
    },
  },
  {
    share: 0.05,
    mood: 'slips',
    fits: (v) => v.entry === 'MANUAL' && hasCard(v),
    make: (v, r) => {
      const meant = v.card;
      const number = r.chance(0.6);
      if (number && meant && r.chance(0.5))
        v.card = { ...meant, pan: meant.pan.slice(0, -1) + String((Number(meant.pan.slice(-1)) + r.int(1, 9)) % 10) };
      const event = number ? 'invalid-card-number' : r.pick(['expired', 'wrong-security-code'] as const);
      return [
        trait('issuer', event, INPUT, { again: 0.9, pause: [20, 120], mend: (visit) => void (visit.card = meant) }),
      ];
    },
  },
  // cashiers
  {
    share: 0.0012,
    mood: 'cashiers',
    fits: (v) => v.type === 'SALE',
    make: (v, r) => {
      v.type = r.pick(['PREAUTH', 'PREAUTH_COMPLETE', 'REFUND', 'VOID'] as const);
      const event = r.pick(
        v.type === 'PREAUTH'
          ? (['not-supported', 'invalid-transaction', 'not-permitted-terminal'] as const)
          : (['invalid-transaction', 'original-not-found', 'no-original'] as const),
      );
      return [
        trait(event === 'no-original' ? 'terminal' : 'host', event, MERCHANT, {
          again: 0.95,
          pause: [10, 60],
          mend: (visit) => void (visit.type = 'SALE'),
        }),
      ];
    },
  },
  // lines and hosts, one message at a time
  {
    share: 0.0016,
    mood: 'blips',
    make: () => [trait('answer', 'receive-timeout', NETWORK, { again: 0.85, pause: [5, 60] })],
  },
  {
    share: 0.0008,
    mood: 'blips',
    make: (_, r) => [
      trait('send', r.pick(['connect-failed', 'send-failed', 'no-signal'] as const), NETWORK, {
        again: 0.9,
        pause: [5, 60],
      }),
    ],
  },
  {
    share: 0.0014,
    mood: 'blips',
    make: (_, r) => [
      trait('host', r.pick(['issuer-no-answer', 'late-answer', 'issuer-down', 'system-malfunction'] as const), HOSTS, {
        again: 0.8,
        pause: [5, 90],
      }),
    ],
  },
  // terminals, once
  {
    share: 0.0002,
    mood: 'devices',
    make: (_, r) => [
      trait('terminal', r.pick(['app-crash', 'app-hang', 'system-fault'] as const), 'system-failure/software-fault', {
        again: 0.9,
        pause: [40, 240],
      }),
    ],
  },
];

/** Draws what goes wrong with one visit: mostly nothing. May change the visit (a wrong amount, a wrong menu). */
export const ordinarySlips = (visit: Visit, plan: Plan, r: Random): void => {
  for (const { share, mood, fits, make } of SLIPS) {
    if (!r.chance(share * plan.mood[mood]) || (fits && !fits(visit))) continue;
    visit.traits.push(...make(visit, r));
    return;
  }
};

/** Refunds that refer to nothing, or to what is settled; references typed wrong. */
export const afterSaleSlips = (visit: Visit, plan: Plan, r: Random): void => {
  const { originalRrn } = visit;
  if (originalRrn === undefined || !r.chance(0.12 * plan.mood.cashiers)) return;
  const wrong = (attempt: Attempt): boolean => attempt.type === visit.type;
  const mended = { again: 0.9, pause: [20, 120], when: wrong } as const;
  const kind = r.pick(['no-original', 'settled', 'reference', 'amount'] as const);
  if (kind === 'no-original') {
    visit.originalRrn = String(r.int(1e11, 9e11));
    visit.traits.push(
      trait('host', r.pick(['original-not-found', 'related-error'] as const), MERCHANT, {
        uses: 2,
        again: 0.2,
        when: wrong,
      }),
    );
  } else if (kind === 'settled') {
    visit.type = 'VOID';
    visit.traits.push(
      trait('host', r.pick(['related-error', 'invalid-transaction'] as const), MERCHANT, {
        again: 0.6,
        pause: [20, 90],
        mend: (v) => void (v.type = 'REFUND'),
      }),
    );
  } else if (kind === 'reference') {
    visit.originalRrn = originalRrn.slice(0, -1) + String((Number(originalRrn.slice(-1)) + 3) % 10);
    visit.traits.push(
      trait('host', 'original-not-found', INPUT, { ...mended, mend: (v) => void (v.originalRrn = originalRrn) }),
    );
  } else {
    const meant = visit.amount;
    visit.amount = meant * 10;
    visit.traits.push(
      trait('host', 'original-amount-wrong', INPUT, { ...mended, mend: (v) => void (v.amount = meant) }),
    );
  }
};
