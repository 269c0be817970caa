import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksAgainst, speaksFor } from '../model/evidence.ts';
import { matchSymptoms } from '../model/matchers.ts';
import { hasNoughtsTooMany } from '../model/noughts.ts';
import type { SymptomId } from '../model/symptom.ts';
import { epochMs, type EpochMs, HOUR, minorUnits, MINUTE } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'limit-cuts-amounts/step': {
      readonly scope: 'terminal' | 'site';
      readonly cards: number;
      /** The lowest amount refused above all that was approved. */
      readonly line: Money;
      /** The highest amount approved meanwhile; undefined where nothing was sold. */
      readonly highest: Money | undefined;
      readonly approved: number;
      readonly from: EpochMs;
      readonly to: EpochMs;
    };
  }
}

/** A limit stays until somebody mends it; a day either side gathers the customers it hits. Own inference. */
const SPAN_HOURS = 24;
/** Four customers above one line; three may be three poor ones … Own inference. */
const MIN_CARDS = 4;
/** … unless the answer is that the amount is invalid, which no card's own limit is called. Own inference. */
const MIN_CARDS_INVALID = 3;
/**
 * Of sales so large at most a third is refused for reasons of the cards, so that each one more refused while none passes
 * is about three to one. Own inference, from 85 to 95 % approved on the whole (payflux.dev).
 */
const PER_CARD_WEIGHT = 1.1;
/** What it costs to have looked for the line and for the time. Own inference. */
const SEARCH_PRICE = 2;
/**
 * The more customers the limit stops, the more it explains each amount above it, whatever else the card or the cashier
 * did: with twice as many as it takes about seven to one, by equal steps from the first on. Own inference.
 */
const MANY_CARDS = 8;
const RIVALS_WEIGHT = 2;
const PER_CARD_RIVALS = RIVALS_WEIGHT / (MANY_CARDS - MIN_CARDS + 1);
/**
 * A limit cuts through the amounts of every day: those just below it pass. Where the lowest one refused is so many times
 * the highest that passed, these may as well be amounts keyed wrong. Own inference.
 */
const GAP_MOST = 4;
const GAP_WEIGHT = 1;

const SYMPTOMS: readonly SymptomId[] = ['amount-limit', 'invalid-amount', 'terminal-limit'];
const MATCH = matchSymptoms('amount-refused', SYMPTOMS);

const amountOf = ({ record }: Subject): number => (record.kind === 'alarm' ? 0 : (record.amount ?? 0));

const hourOf = ({ record }: Subject): number => Math.floor(record.time / HOUR);

/** Whoever keyed too many noughts keys again at once; ten minutes hold a queue. Own inference. */
const AGAIN_MS = 10 * MINUTE;

/** Whether the same digits with fewer noughts were paid at once: the amount was keyed wrong, and no limit met it. */
const wasKeyedWrong = (refused: Subject, ask: Surroundings): boolean => {
  const { cardNext, terminalNext } = ask.neighbours(refused);
  return [cardNext, ...terminalNext].some(
    (next) =>
      next !== undefined &&
      next.time - refused.record.time <= AGAIN_MS &&
      next.terminalId === refused.record.terminalId &&
      hasNoughtsTooMany(amountOf(refused), next.amount),
  );
};

/** Who was refused: a card, or where none is known the purchase, told by its amount. */
const customersOf = (refused: readonly Subject[], ask: Surroundings): number =>
  new Set(refused.map((one) => ask.place(one).card ?? `amount ${amountOf(one)}`)).size;

/** Hours in which nothing of that size passed: around the alarm, or right after or before its hour. */
interface Spell {
  readonly first: number;
  readonly last: number;
}

/** Sales are known by the hour: that of the alarm may hold the beginning or the end, and then proves nothing itself. */
const spellsOf = (highest: readonly number[], at: number, line: number): readonly Spell[] => {
  let first = at;
  while (first > 0 && (highest[first - 1] ?? 0) < line) first -= 1;
  let last = at;
  while (last < highest.length - 1 && (highest[last + 1] ?? 0) < line) last += 1;
  return (highest[at] ?? 0) < line
    ? [{ first, last }]
    : [
        { first, last: at - 1 },
        { first: at + 1, last },
      ];
};

interface Step extends Spell {
  readonly line: number;
  readonly refused: readonly Subject[];
  readonly cards: number;
}

/** The line and the spell around the alarm that most customers were refused by, while nothing above the line passed. */
const stepOf = (
  subject: Subject,
  refused: readonly Subject[],
  highest: readonly number[],
  firstHour: number,
  least: number,
  ask: Surroundings,
): Step | undefined => {
  const at = hourOf(subject) - firstHour;
  const own = amountOf(subject);
  const lines = [...new Set(refused.map(amountOf))].filter((amount) => amount > 0 && amount <= own);
  let best: Step | undefined;
  for (const line of lines.sort((a, b) => a - b)) {
    // The higher the line, the fewer stand above it: no more can be found than are left.
    if (refused.filter((one) => amountOf(one) >= line).length <= (best?.cards ?? 0)) break;
    for (const spell of spellsOf(highest, at, line)) {
      if (spell.first > spell.last) continue;
      const above = refused.filter((one) => {
        const hour = hourOf(one) - firstHour;
        return amountOf(one) >= line && hour >= spell.first && hour <= spell.last;
      });
      if (above.length < least || above.length <= (best?.cards ?? 0)) continue;
      const cards = customersOf(above, ask);
      if (cards > (best?.cards ?? 0)) best = { ...spell, line, refused: above, cards };
    }
  }
  return best;
};

/** While one spell lasts every amount from a line up is refused, whoever pays, and every amount below it passes. */
export const limitCutsAmounts: Rule = {
  id: 'limit-cuts-amounts',
  causes: ['security-settings/policy', 'transaction-anomaly/card-or-account', 'transaction-anomaly/input-error'],
  symptoms: SYMPTOMS,
  needs: ['terminal_id', 'amount'],
  references: [
    'UnionPay Q/CUP 006.6-2014 App. A.2: conditions of 13 and 61',
    'own inference: cards have limits of their own, each another one; a line that holds for all of them is the terminal’s or the shop’s',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const { record } = subject;
    if (record.kind === 'alarm' || record.amount === undefined) return [];
    // Approved amounts are known of sales.
    if (record.transactionType !== undefined && record.transactionType !== 'SALE') return [];
    const span = SPAN_HOURS * HOUR;
    const site = [subject, ...ask.others(subject, 'site', span, span, MATCH)].filter(
      ({ record: one }) => one.kind !== 'alarm' && one.currency === record.currency,
    );
    const isInvalid = site.every(({ symptom }) => symptom === 'invalid-amount');
    const least = isInvalid ? MIN_CARDS_INVALID : MIN_CARDS;
    if (site.length < least || wasKeyedWrong(subject, ask)) return [];
    const { terminal } = ask.place(subject);
    const isHere = (one: Subject): boolean => ask.place(one).terminal === terminal;
    const here = site.filter(isHere);
    const firstHour = hourOf(subject) - SPAN_HOURS;
    for (const scope of ['terminal', 'site'] as const) {
      const all = scope === 'terminal' ? here : site;
      if (all.length < least || (scope === 'site' && here.length === site.length)) continue;
      const highest = ask.highestSales(subject, scope, firstHour, firstHour + 2 * SPAN_HOURS);
      // Where too few stand above any line, fewer are left without those keyed wrong: these need not be looked for.
      if ((stepOf(subject, all, highest, firstHour, least, ask)?.cards ?? 0) < least) continue;
      const meant = all.filter((one) => !wasKeyedWrong(one, ask));
      if (meant.length < least || (scope === 'site' && meant.every(isHere))) continue;
      const step = stepOf(subject, meant, highest, firstHour, least, ask);
      if (step === undefined || step.cards < least) continue;
      const hours = highest.slice(step.first, step.last + 1).filter((peak) => peak > 0 && peak < step.line);
      const most = Math.max(0, ...hours);
      const { currency } = record;
      const times = step.refused.map((one) => one.record.time);
      const shown = {
        rule: 'limit-cuts-amounts',
        scope,
        key: 'limit-cuts-amounts/step',
        args: {
          scope,
          cards: step.cards,
          line: { amount: minorUnits(step.line), currency },
          highest: most === 0 ? undefined : { amount: minorUnits(most), currency },
          approved: ask.approvalsOf(
            subject,
            scope,
            { type: record.transactionType },
            epochMs(Math.min(...times)),
            epochMs(Math.max(...times)),
          ),
          from: epochMs(Math.min(...times)),
          to: epochMs(Math.max(...times)),
        },
        sources: rowsOf(
          subject,
          step.refused.filter((one) => one !== subject),
        ),
      } as const;
      const isApart = most > 0 && step.line > most * GAP_MOST;
      const weight = isApart ? GAP_WEIGHT : step.cards * PER_CARD_WEIGHT - SEARCH_PRICE;
      const found = [speaksFor({ ...shown, cause: 'security-settings/policy', weight })];
      if (!isApart) {
        const rivals = Math.min(RIVALS_WEIGHT, (step.cards - least + 1) * PER_CARD_RIVALS);
        found.push(
          speaksAgainst({ ...shown, cause: 'transaction-anomaly/card-or-account', weight: rivals }),
          speaksAgainst({ ...shown, cause: 'transaction-anomaly/input-error', weight: rivals }),
        );
      }
      return found;
    }
    return [];
  },
};
