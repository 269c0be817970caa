import { describe, expect, test } from 'vitest';
import type { LogRecord, TransactionRecord } from '../../src/model/record.ts';
import { cardToken, minorUnits } from '../../src/model/units.ts';
import { explain, failure, sale, told, trade } from './fleet.ts';

const HERE = 'S1-1';
const ELSEWHERE = ['S1-2', 'S2-1', 'S2-2', 'S3-1'];
const CHIP = () => ({ entryMode: 'CHIP' }) as const;

/** Customers refused for their PIN: the minute of each, and how often they tried. */
const refused = (customers: readonly (readonly [number, number])[], named: boolean): TransactionRecord[] =>
  customers.flatMap(([minute, tries], customer) =>
    Array.from({ length: tries }, (_, step) =>
      failure(minute + step * 1.5, HERE, 'wrong-pin', {
        entryMode: 'CHIP',
        amount: minorUnits(7000 + customer * 111),
        card: named ? cardToken(900_000 + customer) : undefined,
      }),
    ),
  );

const signOn = (minute: number): TransactionRecord =>
  sale(minute, HERE, { transactionType: 'SIGN_ON', amount: undefined, card: undefined, issuer: undefined });

const around = (from: number, to: number): LogRecord[] => [
  ...trade(ELSEWHERE, 0, 600, 8, CHIP),
  ...trade([HERE], 0, from, 8, CHIP),
  ...trade([HERE], to, 600, 8, CHIP),
];

const SPELL: readonly (readonly [number, number])[] = [
  [101, 1],
  [120, 2],
  [141, 1],
  [160, 2],
  [185, 2],
  [203, 1],
  [221, 2],
];

describe('PINs that are refused one after the other at one terminal', () => {
  test('are its key where nobody gets it right until the terminal signs on, whether or not a row names its card', () => {
    for (const named of [true, false])
      expect(told(explain([...around(100, 240), ...refused(SPELL, named), signOn(232)]))).toEqual([
        'security-settings/keys terminal S1-1',
      ]);
  });

  test('are its pad where they come right without a sign-on, though it signs on in the morning', () => {
    const right = sale(252, HERE, { entryMode: 'CHIP', amount: minorUnits(8200), card: cardToken(950_000) });
    const slip = failure(250, HERE, 'wrong-pin', {
      entryMode: 'CHIP',
      amount: minorUnits(8200),
      card: cardToken(950_000),
    });
    expect(told(explain([signOn(-20), ...around(100, 260), ...refused(SPELL, true), slip, right]))).toEqual([
      'hardware-failure/keypad terminal S1-1',
    ]);
  });

  test('are its pad though the host refused the keys of all terminals for a while', () => {
    const keys = [HERE, ...ELSEWHERE].flatMap((terminal, index) =>
      [0, 6, 12].map((minutes) => failure(300 + index + minutes, terminal, 'pin-block-error', { entryMode: 'CHIP' })),
    );
    const pairs = [110, 150, 190, 235].flatMap((minute, index) => [
      ...refused([[minute, 1]], true).map((row) => ({ ...row, card: cardToken(960_000 + index) })),
      sale(minute + 1.5, HERE, { entryMode: 'CHIP', card: cardToken(960_000 + index) }),
    ]);
    expect(
      told(
        explain([
          ...around(0, 0),
          ...pairs,
          ...refused(
            [
              [130, 1],
              [170, 1],
              [210, 1],
            ],
            true,
          ),
          ...keys,
        ]),
      ),
    ).toEqual(['hardware-failure/keypad terminal S1-1', 'payment-environment/payment-channel channel CH-A']);
  });
});
