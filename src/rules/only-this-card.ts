import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksAgainst, speaksFor } from '../model/evidence.ts';
import { cardsConcentrated } from '../model/likelihood.ts';
import { matchSymptom } from '../model/matchers.ts';
import { type DurationMs, durationMs, epochMs, HOUR, MINUTE } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'only-this-card/elsewhere-too': {
      readonly terminals: number;
      readonly failures: number;
      readonly span: DurationMs;
    };
    'only-this-card/again-here': { readonly failures: number; readonly approved: number; readonly span: DurationMs };
    'only-this-card/others-pass': { readonly approved: number; readonly type: string | undefined };
  }
}

/** A card that is refused stays refused for the day. Own inference. */
const SPAN_MS = durationMs(24 * HOUR);
/** Approvals of the same function at the same terminal that show the terminal may do it. Own inference. */
const MIN_APPROVED = 5;
/** About twenty to one: terminals do not share a fault, the card does. */
/** From this many other cards refused the same way at the terminal on, the refusals speak of the terminal (own inference). */
const MANY_ALIKE = 4;
const ELSEWHERE_WEIGHT = 3;
/** About three to one: the others may hold other card types. */
const OTHERS_PASS_WEIGHT = 1.2;
/** A card that failed twice where others are read well is worn or broken: about seven to one. */
const AGAIN_WEIGHT = 2;

/** Of the other cards at the terminal no more than one, or this share, is not read at once: ordinary slips. Own inference. */
const OTHERS_FAILING_MOST = 0.05;
/** So many bad reads in more than one visit are not the holder's hand. Own inference. */
const MANY_FAILURES = 3;
/** Tries further apart than this belong to visits of their own. Own inference. */
const VISIT_MS = durationMs(10 * MINUTE);

const visitsOf = (failures: readonly Subject[]): number => {
  const times = failures.map((one) => one.record.time).sort((a, b) => a - b);
  return times.filter((time, at) => at === 0 || time - (times[at - 1] ?? time) > VISIT_MS).length;
};

/** Whether the card, or the sale of a card that could not be read, went through after all. */
const paidSoon = (failure: Subject, ask: Surroundings): boolean => {
  const { record } = failure;
  const { cardNext, terminalNext } = ask.neighbours(failure);
  if (record.kind === 'alarm' || record.card !== undefined) return cardNext !== undefined;
  return terminalNext.some((next) => next.amount === record.amount && next.currency === record.currency);
};

/** Symptoms by which a shop's settings refuse a card as well as the card's own. */
const isOfSettings = ({ family, symptom }: Subject): boolean =>
  family === 'permit' || symptom === 'function-not-supported' || symptom === 'amount-limit';

/** Whether another card was refused the same at this one shop, and the function passed there for nobody meanwhile. */
const isOfShop = (subject: Subject, same: readonly Subject[], ask: Surroundings): boolean => {
  const { record } = subject;
  if (record.kind === 'alarm' || !isOfSettings(subject) || subject.symptom === 'amount-limit') return false;
  const { card, site } = ask.place(subject);
  if (same.some((other) => ask.place(other).site !== site)) return false;
  const what = { type: record.transactionType, entryMode: record.entryMode };
  const others = ask
    .others(subject, 'site', SPAN_MS, SPAN_MS, matchSymptom(subject.symptom))
    .filter(
      (other) =>
        ask.place(other).card !== card &&
        other.record.kind !== 'alarm' &&
        other.record.transactionType === what.type &&
        other.record.entryMode === what.entryMode,
    );
  if (others.length === 0) return false;
  const times = [subject, ...others].map((other) => other.record.time);
  return ask.approvalsOf(subject, 'site', what, epochMs(Math.min(...times)), epochMs(Math.max(...times))) === 0;
};

/** Log-odds, about seven to one, by which other cards of the same bank are refused so and those of others are not. Own inference. */
const OF_BANK_WEIGHT = 2;

/** Whether the card's whole range is not routed just then: the next till cannot route the card either. */
const isOfRange = (subject: Subject, ask: Surroundings): boolean =>
  subject.symptom === 'no-such-issuer' &&
  cardsConcentrated(ask.contrast(subject, 'issuer', HOUR, HOUR, matchSymptom('no-such-issuer'))) >= OF_BANK_WEIGHT;

/** The same card fails at other terminals as well, or only this card fails where others pass: the card. */
export const onlyThisCard: Rule = {
  id: 'only-this-card',
  causes: ['transaction-anomaly/card-or-account', 'operator-error/customer'],
  symptoms: [
    'not-permitted-to-card',
    'not-permitted-to-terminal',
    'invalid-merchant',
    'restricted-card',
    'function-not-supported',
    'invalid-transaction',
    'invalid-card-number',
    'no-such-issuer',
    'format-error',
    'security-violation',
    'wrong-security-code',
    'chip-read-error',
    'stripe-read-error',
    'contactless-read-error',
    'fallback',
    'use-chip',
    'amount-limit',
    'do-not-honor',
  ],
  needs: ['pan'],
  references: [
    'azshapreble.com decline analysis: segment by card, issuer, network',
    'errorcodesindex.com POS guide: one card fails everywhere, the card or its issuer',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const { record } = subject;
    if (record.kind === 'alarm') return [];
    const same = ask
      .others(subject, 'card', SPAN_MS, SPAN_MS)
      .filter((other) => other.family === subject.family || other.symptom === subject.symptom);
    const terminals = new Set([subject, ...same].map((other) => other.record.terminalId)).size;
    const shared = { rule: 'only-this-card', cause: 'transaction-anomaly/card-or-account', scope: 'card' } as const;
    const alike = ask
      .others(subject, 'terminal', SPAN_MS, SPAN_MS, matchSymptom(subject.symptom))
      .filter((other) => ask.place(other).card !== ask.place(subject).card);
    // What a shop may not do it refuses to the next customer as well, at whichever till the first one tried.
    if (isOfShop(subject, same, ask) || isOfRange(subject, ask)) return [];
    // One slip here and one there, each read at once after: the holder's hand, not the card.
    const slips = subject.family === 'read' && same.length < 2 && [subject, ...same].every((one) => paidSoon(one, ask));
    // Terminals of one shop share their settings: that the next one refuses the card as well tells nothing of the two apart.
    const sites = new Set([subject, ...same].map((other) => ask.place(other).site)).size;
    if (same.length > 0 && terminals >= 2 && sites === 1 && isOfSettings(subject)) return [];
    // Where card after card is refused alike, the card is not what these refusals share.
    if (same.length > 0 && terminals >= 2 && alike.length < MANY_ALIKE && !slips) {
      // Two slips of one holder in a day are possible; reads of three are the card's.
      // What was read in the end each time may be a clumsy hand up to the third time.
      const readAfterAll =
        subject.family === 'read' &&
        same.length < MANY_FAILURES &&
        [subject, ...same].every((one) => paidSoon(one, ask));
      const doubtful = (subject.family === 'read' && same.length < 2) || readAfterAll;
      const weight = doubtful ? ELSEWHERE_WEIGHT / 2 : ELSEWHERE_WEIGHT;
      const shown = {
        ...shared,
        key: 'only-this-card/elsewhere-too',
        args: { terminals, failures: same.length + 1, span: SPAN_MS },
        sources: rowsOf(subject, same),
      } as const;
      return [
        speaksFor({ ...shown, weight }),
        speaksAgainst({ ...shown, cause: 'operator-error/customer', weight: weight / 2 }),
      ];
    }
    const inside = ask.tally(subject, 'terminal', SPAN_MS, SPAN_MS, {
      id: `family:${subject.family}`,
      test: (other) => other.family === subject.family,
    });
    const failures = [subject, ...same];
    const isRead = subject.family === 'read';
    // What the terminal reads of others: their own slips are few beside what it reads.
    const othersFailing = isRead ? Math.max(1, inside.ok * OTHERS_FAILING_MOST) : 0;
    const othersRead = inside.ok >= MIN_APPROVED && inside.cardsFailing - 1 <= othersFailing;
    const often = isRead && failures.length >= MANY_FAILURES && visitsOf(failures) >= 2;
    const neverPassed = failures.every((one) => !paidSoon(one, ask));
    if ((isRead || subject.family === 'format') && same.length > 0 && othersRead && (often || neverPassed)) {
      const shown = {
        ...shared,
        key: 'only-this-card/again-here',
        args: { failures: failures.length, approved: inside.ok, span: SPAN_MS },
        sources: rowsOf(subject, same),
      } as const;
      const weight = often ? ELSEWHERE_WEIGHT : AGAIN_WEIGHT;
      return [
        speaksFor({ ...shown, weight }),
        speaksAgainst({ ...shown, cause: 'operator-error/customer', weight: weight / 4 }),
      ];
    }
    if (subject.family !== 'permit' && subject.family !== 'format' && subject.family !== 'decline') return [];
    const approved = ask.approvalsOf(subject, 'terminal', {
      type: record.transactionType,
      entryMode: record.entryMode,
    });
    // A shop whose messages do not fit shows it at whichever till the next card is tried.
    const alikeInShop =
      subject.family === 'format' &&
      ask
        .others(subject, 'site', SPAN_MS, SPAN_MS, matchSymptom(subject.symptom))
        .some((other) => ask.place(other).card !== ask.place(subject).card);
    if (alike.length > 0 || alikeInShop || approved < MIN_APPROVED) return [];
    return [
      speaksFor({
        ...shared,
        weight: OTHERS_PASS_WEIGHT,
        key: 'only-this-card/others-pass',
        args: { approved, type: record.transactionType },
        sources: [record.source],
      }),
    ];
  },
};
