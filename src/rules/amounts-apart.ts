import type { Evidence, Rule, Subject } from '../model/diagnosis.ts';
import { speaksFor } from '../model/evidence.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'amounts-apart/decimal-places': { readonly terminal: Money; readonly host: Money; readonly times: number };
    'amounts-apart/added-later': { readonly terminal: Money; readonly host: Money };
  }
}

/** Amounts that differ by the value of decimal places were written with other places, not keyed otherwise. */
const PLACES: readonly number[] = [10, 100, 1000];
/** About twenty to one: nothing else makes exactly these ratios. */
const PLACES_WEIGHT = 3;
/**
 * A tip or a completion adds up to this share: UnionPay lets a pre-authorisation be completed with up to 15 % more,
 * and tips above 30 % are rare. Own inference from these.
 */
const ADDED_MOST = 0.3;
/** About seven to one. */
const ADDED_WEIGHT = 2;

/** How two amounts of one payment differ: by decimal places, by what was added later, or in no telling way. */
export const amountsApart: Rule = {
  id: 'amounts-apart',
  causes: ['system-failure/incompatibility', 'operator-error/merchant'],
  symptoms: ['amount-differs'],
  needs: ['amount'],
  references: [
    'UnionPay dispute reasons 9650 and 9656: amounts differ because of a system fault',
    'ISO 4217 minor units: two places in most currencies, none or three in some',
  ],
  evaluate({ disagreement }: Subject): readonly Evidence[] {
    const { terminal, host } = disagreement ?? {};
    if (terminal?.amount === undefined || host?.amount === undefined) return [];
    const { amount: own, currency } = terminal;
    const theirs = host.amount;
    const shown = { terminal: { amount: own, currency }, host: { amount: theirs, currency } };
    const [less, more] = own < theirs ? [own, theirs] : [theirs, own];
    const times = PLACES.find((factor) => less * factor === more);
    const sources = [host.source];
    if (times !== undefined) {
      return [
        speaksFor({
          rule: 'amounts-apart',
          cause: 'system-failure/incompatibility',
          weight: PLACES_WEIGHT,
          key: 'amounts-apart/decimal-places',
          args: { ...shown, times },
          sources,
        }),
      ];
    }
    if (theirs <= own || theirs > own * (1 + ADDED_MOST)) return [];
    return [
      speaksFor({
        rule: 'amounts-apart',
        cause: 'operator-error/merchant',
        weight: ADDED_WEIGHT,
        key: 'amounts-apart/added-later',
        args: shown,
        sources,
      }),
    ];
  },
};
