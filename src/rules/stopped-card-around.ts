import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksAgainst, speaksFor } from '../model/evidence.ts';
import { mostCardsFail } from '../model/likelihood.ts';
import { matchSymptoms, NOT_THROUGH } from '../model/matchers.ts';
import type { SymptomId } from '../model/symptom.ts';
import { type DurationMs, durationMs, HOUR } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'stopped-card-around/several-terminals': {
      readonly refusals: number;
      readonly terminals: number;
      readonly span: DurationMs;
    };
    'stopped-card-around/refused-everywhere': {
      readonly refusals: number;
      readonly terminals: number;
      readonly sites: number;
      readonly span: DurationMs;
    };
  }
}

/** A thief makes a round of the shops before the day is over. Own inference. */
const SPAN_MS = durationMs(24 * HOUR);
/** Whoever is told once that the card is stopped goes home; who tries the next till is seldom its holder: about twenty to one. Own inference. */
const WEIGHT = 3;

/** Where no reason is given: a round of the shops without a pause. Own inference. */
const ROUND_MS = durationMs(2 * HOUR);
/** As many tries of one card in a row as velocity rules let pass (Cielo: five), at more tills than one shop has at hand. */
const MANY_REFUSALS = 5;
const MANY_TERMINALS = 3;
const MIN_SITES = 2;
/** Hardly anybody offers a card again that five tills have refused, unless it costs him nothing: about 55 to one. Own inference. */
const ROUND_WEIGHT = 4;
/** An empty account is refused as often, but its holder knows another way to pay: about three to one. Own inference. */
const EMPTY_WEIGHT = 1;

/** The issuer says that the card is out of its holder's hands, or asks to keep it. */
const STOPPED = ['lost-or-stolen-card', 'pick-up-card', 'fraud-suspected'] as const satisfies readonly SymptomId[];
const MATCH = matchSymptoms('stopped-card', STOPPED);
const NO_REASON = matchSymptoms('refused-without-reason', ['generic-failure']);

/** Whether the card paid shortly before or after: then it was stopped for this merchant or by a rule, not for good. */
const isPaid = (subject: Subject, ask: Surroundings): boolean => {
  const { cardNext, cardBefore } = ask.neighbours(subject);
  return cardNext !== undefined || cardBefore !== undefined;
};

/** One card refused without a reason in shop after shop, while the cards of others pass. */
const refusedEverywhere = (subject: Subject, ask: Surroundings): readonly Evidence[] => {
  const others = ask.others(subject, 'card', ROUND_MS, ROUND_MS, NO_REASON);
  const refusals = [subject, ...others];
  const terminals = new Set(refusals.map((one) => ask.place(one).terminal)).size;
  const sites = new Set(refusals.map((one) => ask.place(one).site)).size;
  if (refusals.length < MANY_REFUSALS || terminals < MANY_TERMINALS || sites < MIN_SITES) return [];
  if (refusals.some((one) => isPaid(one, ask))) return [];
  // Where most cards fail, this one fares like all.
  if (mostCardsFail(ask.contrast(subject, 'everything', ROUND_MS, ROUND_MS, NOT_THROUGH).inside)) return [];
  const shown = {
    rule: 'stopped-card-around',
    key: 'stopped-card-around/refused-everywhere',
    args: { refusals: refusals.length, terminals, sites, span: ROUND_MS },
    sources: rowsOf(subject, others),
    scope: 'card',
  } as const;
  return [
    speaksFor({ ...shown, cause: 'transaction-anomaly/suspected-fraud', weight: ROUND_WEIGHT }),
    speaksAgainst({ ...shown, cause: 'transaction-anomaly/card-or-account', weight: EMPTY_WEIGHT }),
  ];
};

/** One card that its issuer has stopped, or that is refused wherever it goes, shown at terminal after terminal. */
export const stoppedCardAround: Rule = {
  id: 'stopped-card-around',
  causes: ['transaction-anomaly/suspected-fraud', 'transaction-anomaly/card-or-account'],
  symptoms: [...STOPPED, 'generic-failure'],
  needs: ['pan', 'terminal_id'],
  references: [
    'UnionPay Q/CUP 006.6-2014 App. A.2: conditions of 04, 07, 34, 35, 36, 37, 41, 43, 59, 67',
    'Visa decline categories: 04, 07, 41, 43 must never be tried again',
    'Cielo velocity rule: five repeats of a card; Stitch in person: three declines of a card in ten minutes',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    if (NO_REASON.test(subject)) return refusedEverywhere(subject, ask);
    if (isPaid(subject, ask)) return [];
    const others = ask.others(subject, 'card', SPAN_MS, SPAN_MS, MATCH);
    const terminals = new Set([subject, ...others].map((other) => other.record.terminalId)).size;
    if (terminals < 2) return [];
    return [
      speaksFor({
        rule: 'stopped-card-around',
        cause: 'transaction-anomaly/suspected-fraud',
        weight: WEIGHT,
        key: 'stopped-card-around/several-terminals',
        args: { refusals: others.length + 1, terminals, span: SPAN_MS },
        sources: rowsOf(subject, others),
        scope: 'card',
      }),
    ];
  },
};
