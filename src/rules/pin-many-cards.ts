import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { nearestRows, speaksAgainst, speaksFor } from '../model/evidence.ts';
import { type ManyCards, manyCardsHere } from '../model/many-cards.ts';
import { matchSymptoms, PIN_KEY_SYMPTOMS, PIN_SYMPTOMS } from '../model/matchers.ts';
import { ownKeyErrors, type PinSpell, pinSpellOf, wasRight } from '../model/pin-spell.ts';
import type { EntryMode } from '../model/record.ts';
import { DAY, durationMs, epochMs, HOUR } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'pin-many-cards/one-terminal': ManyCards;
  }
}

/** A failing PIN pad is noticed within a shift; six hours gather enough customers. Own inference. */
const SPAN_MS = durationMs(6 * HOUR);
/** Three different cards: two wrong PINs at one till happen every day. Own inference. */
const MIN_CARDS = 3;
/** Four cards that were tried again and stayed wrong: a failing pad lets about half of the second tries through (own inference). */
const MIN_AGAIN_WRONG = 4;
/** So many cards one after the other, and none accepted in between: a failing pad lets some through. Own inference. */
const MIN_NOTHING_PASSES = 5;
/**
 * The PIN key falls out of step and is put right at once for all: before and after there are slips only, so many or this
 * share of the spell's refusals. A failing pad refuses before and after as well, and lets some through. Own inference.
 */
const OUTSIDE_LEAST = 3;
const MAX_SHARE_OUTSIDE = 0.25;
/** Or where many pay all day: so many times rarer among the payments before and after than within the spell. Own inference. */
const TIMES_OUTSIDE = 5;
/**
 * While hardly anybody tried again, either may be: the pad by about three to one, as pads wear and keys are loaded once.
 * Each card tried again in vain halves that, for a failing pad lets about half of the second tries through (own inference);
 * a third try of the same card says less, for its holder may not know the number.
 */
const KEYS_BEHIND = 1.1;
const KEYS_PER_CARD_AGAIN = Math.log(2);
const KEYS_PER_THIRD_TRY = Math.log(2) / 2;
/** Log-odds, about seven to one: a key comes right by a sign-on, which a log that tells of others would show. Own inference. */
const ENDED_BY_ITSELF = 2;
/** Log-odds; less says nothing worth a line. */
const MIN_WEIGHT = 0.5;

/** What is usual at a terminal is seen over a week either side. Own inference. */
const PAST_MS = durationMs(7 * DAY);
/** Without anything to compare with: one customer in twenty who gets the PIN wrong is many already. Own inference. */
const HEALTHY_SHARE = 0.05;
const MATCH = matchSymptoms('pin', PIN_SYMPTOMS);
const KEYS = matchSymptoms('pin-keys', PIN_KEY_SYMPTOMS);
/** A second key error is no stray answer. Own inference. */
const MIN_KEY_ERRORS = 2;

/** How many cards were refused, and how many of them more than once. */
const cardsOf = (
  refused: readonly Subject[],
  ask: Surroundings,
): { readonly cards: number; readonly again: number; readonly third: number } => {
  const tries = new Map<number | string, number>();
  for (const one of refused) {
    // Where no row names its card, the tries of one sale are one customer's; a refusal by itself is one who was refused once.
    const card = ask.place(one).card ?? `#${one.ordinal}`;
    tries.set(card, (tries.get(card) ?? 0) + 1);
  }
  const times = [...tries.values()];
  return {
    cards: tries.size,
    again: times.filter((count) => count > 1).length,
    third: times.filter((count) => count > 2).length,
  };
};

/** Ways of paying at which a PIN is typed; who taps or shows a code gets by without one, but for large amounts. */
const WITH_PIN: readonly EntryMode[] = ['CHIP', 'MAGSTRIPE', 'FALLBACK'];

/** How many payments that may have asked for a PIN passed between the first refusal and the last (whole hours). */
const passedIn = (subject: Subject, refused: readonly Subject[], ask: Surroundings): number => {
  const times = refused.map((one) => one.record.time);
  const from = epochMs(Math.min(...times));
  const to = epochMs(Math.max(...times));
  if (!ask.columns.has('entry_mode')) return ask.approvalsOf(subject, 'terminal', {}, from, to);
  return WITH_PIN.reduce((sum, entryMode) => sum + ask.approvalsOf(subject, 'terminal', { entryMode }, from, to), 0);
};

/** Whether before and after the spell there are slips only. */
const slipsOutside = ({ members, day }: PinSpell, ask: Surroundings): boolean => {
  const outside = day.filter((one) => !members.includes(one));
  if (outside.length <= Math.max(OUTSIDE_LEAST, members.length * MAX_SHARE_OUTSIDE)) return true;
  const [first, last] = [members[0], members.at(-1)];
  const [from, to] = [day[0]?.record.time, day.at(-1)?.record.time];
  if (first === undefined || last === undefined || from === undefined || to === undefined) return true;
  const passed = ask.approvals(first, 'terminal', first.record.time, last.record.time);
  const passedOutside = Math.max(0, ask.approvals(first, 'terminal', from, to) - passed);
  const here = cardsOf(members, ask).cards;
  const others = cardsOf(outside, ask).cards;
  return here * (passedOutside + others) >= others * (passed + here) * TIMES_OUTSIDE;
};

/** Whether the right PIN stays wrong here: nobody who tried again got it right, and outside of that spell next to nobody was refused. */
const neverRight = (subject: Subject, ask: Surroundings, spell = pinSpellOf(subject, ask)): boolean => {
  if (wasRight(subject, ask) || spell.endedByItself) return false;
  const { members } = spell;
  const { cards, again } = cardsOf(members, ask);
  const nothingPassed = cards >= MIN_NOTHING_PASSES && passedIn(subject, members, ask) === 0;
  if (again < MIN_AGAIN_WRONG && !nothingPassed) return false;
  return slipsOutside(spell, ask);
};

/**
 * Log-odds of the key against the pad in a spell of many cards in which nobody got it right, as far as those who tried again
 * tell, and how it ended; undefined where somebody did.
 */
const keysAhead = (spell: PinSpell, ask: Surroundings): number | undefined => {
  const { members, endedByItself } = spell;
  const { cards, again, third } = cardsOf(members, ask);
  if (cards < MIN_CARDS || !slipsOutside(spell, ask)) return undefined;
  const tried = again * KEYS_PER_CARD_AGAIN + third * KEYS_PER_THIRD_TRY - KEYS_BEHIND;
  return endedByItself ? tried - ENDED_BY_ITSELF : tried;
};

/** Whether the refusals right before or after this one are a spell in which nobody got it right. */
const besideKeys = (subject: Subject, { day }: PinSpell, ask: Surroundings): boolean => {
  const at = day.indexOf(subject);
  return [day[at - 1], day[at + 1]].some((one) => one !== undefined && neverRight(one, ask));
};

/** Many different cards refused for their PIN at one terminal: its PIN pad, or its PIN key, not the customers. */
export const pinManyCards: Rule = {
  id: 'pin-many-cards',
  causes: ['hardware-failure/keypad', 'security-settings/keys', 'operator-error/customer'],
  symptoms: [...PIN_SYMPTOMS],
  needs: ['terminal_id'],
  references: [
    'own inference: customers do not forget their PINs together, so many cards at one terminal share its PIN pad or PIN key',
    'UnionPay field 39 display texts (sxfpos.com/408734): 99, PIN format wrong, sign on again',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const many = manyCardsHere(subject, ask, {
      match: MATCH,
      run: MATCH,
      spanMs: SPAN_MS,
      pastMs: PAST_MS,
      healthyShare: HEALTHY_SHARE,
      leastCards: MIN_CARDS,
    });
    if (many === undefined || many.weight < MIN_WEIGHT) return [];
    const { weight, args, within } = many;
    // A failing PIN pad lets the second try through; with a key out of step the right PIN stays wrong.
    // The terminal's other answers speak of its keys already.
    const errors = ask.others(subject, 'terminal', SPAN_MS, SPAN_MS, KEYS);
    const keysToo = errors.length >= MIN_KEY_ERRORS && ownKeyErrors(errors, ask).length >= MIN_KEY_ERRORS;
    const spell = pinSpellOf(subject, ask);
    // Who got it right in the midst of a key out of step did so before it or after it: a slip.
    if (wasRight(subject, ask) && besideKeys(subject, spell, ask)) return [];
    const ofKeys = keysToo || neverRight(subject, ask, spell);
    const shown = {
      rule: 'pin-many-cards',
      key: 'pin-many-cards/one-terminal',
      args,
      sources: nearestRows(
        subject,
        ask,
        within,
        (other) => MATCH.test(other) && ask.place(other).card !== ask.place(subject).card,
      ),
      scope: 'terminal',
    } as const;
    const ahead = ofKeys ? undefined : keysAhead(spell, ask);
    const found = [
      speaksFor({
        ...shown,
        cause: ofKeys ? 'security-settings/keys' : 'hardware-failure/keypad',
        weight: ahead === undefined ? weight : Math.max(MIN_WEIGHT, weight - Math.max(0, ahead)),
      }),
      speaksAgainst({ ...shown, cause: 'operator-error/customer', weight: weight / 2 }),
    ];
    if (ahead !== undefined && weight > KEYS_BEHIND) {
      found.push(speaksFor({ ...shown, cause: 'security-settings/keys', weight: weight + Math.min(0, ahead) }));
    }
    return found;
  },
};
