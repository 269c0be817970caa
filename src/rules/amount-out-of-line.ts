import type { Evidence, Rule, Sighting, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksAgainst, speaksFor } from '../model/evidence.ts';
import { matchSymptom } from '../model/matchers.ts';
import { hasNoughtsTooMany } from '../model/noughts.ts';
import type { Money } from '../model/phrases.ts';
import { type DurationMs, durationMs, type MinorUnits, MINUTE } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'amount-out-of-line/too-large': { readonly amount: Money; readonly usual: Money; readonly times: number };
    'amount-out-of-line/zero': { readonly amount: Money };
    'amount-out-of-line/keyed-alike': { readonly amount: Money; readonly tries: number; readonly span: DurationMs };
    'amount-out-of-line/ordinary': { readonly amount: Money; readonly usual: Money };
    'amount-out-of-line/corrected': {
      readonly amount: Money;
      readonly corrected: Money;
      readonly gap: DurationMs;
      readonly sameCard: boolean;
    };
  }
}

const CARD = 'transaction-anomaly/card-or-account';

/** The cashier sees the refusal and keys again at once; ten minutes hold a queue. Own inference. */
const SPAN_MS = durationMs(10 * MINUTE);
/** A doubled zero makes ten; lognormal tickets of a shop seldom reach eight times their median. Own inference. */
const LARGE_TIMES = 8;
/** Up to this many times the usual ticket nothing is odd about an amount. Own inference. */
const ORDINARY_TIMES = 3;
/** Slipped keys make the amount at least this many times too large, as a rule exactly 10 or 100 times. Own inference. */
const CORRECTION_TIMES = 5;
/** About twelve to one: dear goods are sold too. */
const LARGE_WEIGHT = 2.5;
/** From here on, with no sale of this size ever approved at the place, it is not a dear article but extra noughts. Own inference. */
const ABSURD_TIMES = 50;
/** About 55 to 1, and against the rival that the card could not pay a true amount: about four to one. */
const ABSURD_WEIGHT = 4;
const ABSURD_AGAINST_WEIGHT = 1.5;
/** About seven to one: an amount of nought can also come from a fault of the till. */
const ZERO_WEIGHT = 2;
/** About four to one against: a slip can also land on an ordinary amount. */
const ORDINARY_WEIGHT = 1.5;
/** About twenty to one: the right amount was keyed and passed. */
const CORRECTED_WEIGHT = 3;
/**
 * The same card paid exactly a tenth, a hundredth or a thousandth: who puts goods back never comes to that sum. About
 * 55 to 1, and seven to one against a card that could not pay.
 */
const NOUGHTS_WEIGHT = 4;
const NOUGHTS_AGAINST_WEIGHT = 2;
/**
 * Whoever is told that an amount is invalid or too high looks at it: who keys the same sum three times means it. About twenty to
 * one; twice, about three to one. Own inference.
 */
const KEYED_THRICE_WEIGHT = 3;
const KEYED_TWICE_WEIGHT = 1.2;
/** Messages that carry no money: their amount of nought is no entry. */
const WITHOUT_MONEY: ReadonlySet<string> = new Set(['BALANCE', 'SIGN_ON', 'SIGN_OFF', 'SETTLEMENT']);

/** A sale near in time whose amount is what was probably meant. */
const correctionOf = (amount: MinorUnits, candidates: readonly (Sighting | undefined)[]): Sighting | undefined =>
  candidates.find((next) => {
    if (next?.amount === undefined || next.amount <= 0) return false;
    const times = amount / next.amount;
    return times >= CORRECTION_TIMES;
  });

/** Further tries of the very same sum that were refused alike: of one card, or where none is told of one terminal. */
const keyedAlike = (subject: Subject, ask: Surroundings): readonly Subject[] => {
  const { record, symptom } = subject;
  if (record.kind === 'alarm' || (symptom !== 'invalid-amount' && symptom !== 'amount-limit')) return [];
  const scope = ask.place(subject).card === undefined ? 'terminal' : 'card';
  return ask
    .others(subject, scope, SPAN_MS, SPAN_MS, matchSymptom(symptom))
    .filter(
      ({ record: other }) =>
        other.kind !== 'alarm' && other.amount === record.amount && other.currency === record.currency,
    );
};

/** An amount refused that is many times the usual ticket, or was soon keyed again smaller: keyed wrong. */
export const amountOutOfLine: Rule = {
  id: 'amount-out-of-line',
  causes: ['transaction-anomaly/input-error', 'transaction-anomaly/card-or-account', 'security-settings/policy'],
  symptoms: ['invalid-amount', 'amount-limit', 'insufficient-funds', 'original-amount-wrong'],
  needs: ['amount'],
  references: [
    'UnionPay Q/CUP 006.6-2014 App. A.2: conditions of 13 (zero, illegal, over ratio) and 61',
    'own inference: ten or a hundred times the usual ticket, then the ticket itself, is a slipped key (case mall-promotion)',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const { record, symptom } = subject;
    if (record.kind === 'alarm' || record.amount === undefined) return [];
    const { amount, currency } = record;
    if (amount <= 0 && record.transactionType !== undefined && WITHOUT_MONEY.has(record.transactionType)) return [];
    const money = (value: MinorUnits): Money => ({ amount: value, currency });
    const shared = { rule: 'amount-out-of-line', cause: 'transaction-anomaly/input-error', scope: 'card' } as const;
    const found: Evidence[] = [];
    if (amount <= 0) {
      found.push(
        speaksFor({
          ...shared,
          weight: ZERO_WEIGHT,
          key: 'amount-out-of-line/zero',
          args: { amount: money(amount) },
          sources: [record.source],
        }),
      );
    }
    const alike = keyedAlike(subject, ask);
    const thrice = alike.length >= 2;
    const usual = ask.usualTicket(subject);
    const times = usual === undefined ? undefined : amount / usual;
    const large = times !== undefined && times >= LARGE_TIMES;
    // What is keyed again and again is a dear article, and no extra nought.
    if (usual !== undefined && times !== undefined && large && !thrice) {
      const absurd = times >= ABSURD_TIMES && ask.salesFrom(subject, amount) === 0;
      const shown = {
        ...shared,
        key: 'amount-out-of-line/too-large',
        args: { amount: money(amount), usual: money(usual), times: Math.round(times) },
        sources: [record.source],
      } as const;
      found.push(speaksFor({ ...shown, weight: absurd ? ABSURD_WEIGHT : LARGE_WEIGHT }));
      if (absurd) found.push(speaksAgainst({ ...shown, cause: CARD, weight: ABSURD_AGAINST_WEIGHT }));
    }
    const { cardNext, terminalNext } = ask.neighbours(subject);
    const inTime = [cardNext, ...terminalNext].filter(
      (next) =>
        next !== undefined &&
        next.time - record.time <= SPAN_MS &&
        next.currency === currency &&
        // A cheaper purchase elsewhere is another purchase.
        (next.terminalId === undefined || record.terminalId === undefined || next.terminalId === record.terminalId),
    );
    // Another customer's smaller sale proves nothing: without the same card the factor must be a slipped key's.
    const corrected = correctionOf(
      amount,
      inTime.filter((next) => next === cardNext || hasNoughtsTooMany(amount, next?.amount)),
    );
    if (corrected === undefined && alike.length > 0 && amount > 0) {
      const all = [subject, ...alike].map((one) => one.record.time);
      found.push(
        speaksAgainst({
          ...shared,
          weight: thrice ? KEYED_THRICE_WEIGHT : KEYED_TWICE_WEIGHT,
          key: 'amount-out-of-line/keyed-alike',
          args: {
            amount: money(amount),
            tries: alike.length + 1,
            span: durationMs(Math.max(...all) - Math.min(...all)),
          },
          sources: rowsOf(subject, alike),
        }),
      );
    }
    if (corrected?.amount !== undefined) {
      const shown = {
        ...shared,
        key: 'amount-out-of-line/corrected',
        args: {
          amount: money(amount),
          corrected: money(corrected.amount),
          gap: durationMs(corrected.time - record.time),
          sameCard: corrected === cardNext,
        },
        sources: [corrected.source],
      } as const;
      const noughts = corrected === cardNext && hasNoughtsTooMany(amount, corrected.amount);
      found.push(speaksFor({ ...shown, weight: noughts ? NOUGHTS_WEIGHT : CORRECTED_WEIGHT }));
      if (noughts) found.push(speaksAgainst({ ...shown, cause: CARD, weight: NOUGHTS_AGAINST_WEIGHT }));
    } else if (
      usual !== undefined &&
      times !== undefined &&
      times <= ORDINARY_TIMES &&
      amount > 0 &&
      symptom !== 'original-amount-wrong'
    ) {
      const shown = {
        rule: 'amount-out-of-line',
        key: 'amount-out-of-line/ordinary',
        args: { amount: money(amount), usual: money(usual) },
        sources: [record.source],
        scope: 'card',
      } as const;
      found.push(speaksAgainst({ ...shown, cause: 'transaction-anomaly/input-error', weight: ORDINARY_WEIGHT }));
      // An ordinary amount that is "invalid" was not mistyped; something at the terminal does not allow it.
      if (symptom === 'invalid-amount') {
        found.push(speaksFor({ ...shown, cause: 'security-settings/policy', weight: ORDINARY_WEIGHT }));
      }
    }
    return found;
  },
};
