import type { Contrast, Tally } from './diagnosis.ts';
import { type LogOdds, logOdds } from './units.ts';

/**
 * One observation never outweighs all others: the cap is about 55 to 1. Real logs hold surprises
 * that no rule thought of, and a claim of more than that could not be checked on one log.
 */
export const STRONGEST: LogOdds = logOdds(4);

const rate = (failed: number, all: number): number => (failed + 0.5) / (all + 1);

/** `times · ln(part)`, which is nothing where nothing happened. */
const term = (times: number, ratio: number): number => (times === 0 ? 0 : times * Math.log(ratio));

/** Attempts at one place, or of one kind. */
interface Attempts {
  readonly failed: number;
  readonly ok: number;
}

const capped = (weight: number): LogOdds => logOdds(Math.max(0, Math.min(STRONGEST, weight)));

/**
 * How much better "this place fails more often" explains the figures than "one rate holds everywhere": the
 * log-likelihood ratio of two binomial rates against their common one (the G statistic, halved), 0 when the place is no
 * worse. A thin comparison weighs little by itself, whichever side is thin. Callers leave the alarm that asks out of
 * `inside`, or every alarm would look concentrated where it happened.
 */
const excess = (inside: Attempts, outside: Attempts): number => {
  const tries = inside.failed + inside.ok;
  const otherTries = outside.failed + outside.ok;
  if (inside.failed <= 0 || otherTries <= 0) return 0;
  const here = inside.failed / tries;
  const there = outside.failed / otherTries;
  if (here <= there) return 0;
  const common = (inside.failed + outside.failed) / (tries + otherTries);
  const ratio =
    term(inside.failed, here / common) +
    term(inside.ok, (1 - here) / (1 - common)) +
    term(outside.failed, there / common) +
    term(outside.ok, (1 - there) / (1 - common));
  // The place's own rate was fitted to the same figures: the price of one parameter, half the log of the sample
  // (Schwarz 1978). It keeps the unluckiest of many healthy terminals from looking ill.
  const price = Math.log(tries + 1) / 2;
  return ratio - price;
};

/** The same as evidence: never negative, and capped. */
export const concentration = (inside: Attempts, outside: Attempts): LogOdds => capped(excess(inside, outside));

/** Among many terminals one always does worst; what would single it out by chance is taken off, before the cap. */
const lookedElsewhere = (weight: number, { terminals }: Tally): LogOdds => capped(weight - Math.log(terminals + 1) / 4);

/** The same, counted in attempts. */
export const attemptsConcentrated = ({ inside, outside }: Contrast): LogOdds =>
  lookedElsewhere(excess({ failed: inside.failed - 1, ok: inside.ok }, outside), outside);

/** The same, counted in different cards, so that one card tried again and again weighs once. */
export const cardsConcentrated = ({ inside, outside }: Contrast): LogOdds =>
  lookedElsewhere(
    excess({ failed: inside.cardsFailing - 1, ok: inside.ok }, { failed: outside.cardsFailing, ok: outside.ok }),
    outside,
  );

/** The busiest terminals of a fleet sell about four times as much as others, and report as much more. Own inference. */
const BUSIEST_TIMES = 4;

/**
 * The same in a list of device alarms, which tells of no payments: how much better "this terminal reports more often"
 * explains its messages than the rate of the busiest healthy terminals does, as a Poisson count.
 */
export const messagesConcentrated = ({ inside, outside }: Contrast): LogOdds => {
  if (outside.terminals === 0) return logOdds(0);
  const others = inside.cardsFailing - 1;
  const usual = ((outside.failed + 0.5) / outside.terminals) * BUSIEST_TIMES;
  if (others <= usual) return logOdds(0);
  return lookedElsewhere(others * Math.log(others / usual) - (others - usual) - Math.log(others + 1) / 2, outside);
};

/** Natural logarithm of the number of ways to choose `members` of `all`. */
const logChoices = (members: number, all: number): number => {
  let sum = 0;
  for (let at = 1; at <= Math.min(members, all - members); at += 1) sum += Math.log((all - at + 1) / at);
  return sum;
};

/**
 * The same of a group that was picked out of many because it fails more: the price of every group of that size that might
 * have been picked is taken off, before the cap. Not capped here, so that groups can be compared.
 */
export const groupConcentration = (
  inside: Attempts,
  outside: Attempts,
  picked: { readonly members: number; readonly all: number },
): LogOdds => logOdds(Math.max(0, excess(inside, outside) - logChoices(picked.members, picked.all)));

/** How much better a place's figures fit the rate of one group than that of another, in log-odds; may be negative. */
export const membership = (
  own: { readonly failed: number; readonly tries: number },
  inside: Attempts,
  outside: Attempts,
): number => {
  const here = rate(inside.failed, inside.failed + inside.ok);
  const there = rate(outside.failed, outside.failed + outside.ok);
  return own.failed * Math.log(here / there) - own.tries * (here - there);
};

/** Share of attempts that failed, 0 when there were none. */
export const failedShare = (tally: Tally): number => {
  const tries = tally.failed + tally.ok;
  return tries === 0 ? 0 : tally.failed / tries;
};

/** Healthy approval is 85 to 95 %, in an outage about 20 % pass (payflux.dev). Half lies well between. */
const OUTAGE_SHARE = 0.5;

/** Whether most cards fail, each counted once however often it was tried: an outage does not let the others through. */
export const mostCardsFail = ({ cardsFailing, ok }: Tally): boolean =>
  cardsFailing > 0 && cardsFailing >= (cardsFailing + ok) * OUTAGE_SHARE;

/**
 * How much better "something shared" explains so many failing places than their usual failures do: the log-likelihood
 * ratio of a Poisson count, less the price of its parameter. Each place counts once, so that one place in trouble
 * never looks like many.
 */
export const togetherness = (
  together: { readonly failing: number; readonly tries: number },
  usual: { readonly failed: number; readonly ok: number },
): LogOdds => {
  const expected = rate(usual.failed, usual.failed + usual.ok) * together.tries;
  if (together.failing <= expected) return logOdds(0);
  const ratio = together.failing * Math.log(together.failing / expected) - (together.failing - expected);
  return capped(ratio - Math.log(together.tries + 1) / 2);
};

/** With fewer attempts elsewhere a terminal is compared with itself at other times. */
const THIN_TRIES = 20;

/**
 * Different cards that fail here and now against the same terminal's other days, for shops without siblings to compare
 * with. `long` is the same question over a longer span.
 */
export const cardsConcentratedInTime = (now: Contrast, long: Contrast): LogOdds => {
  if (now.outside.failed + now.outside.ok >= THIN_TRIES) return logOdds(0);
  return concentration(
    { failed: now.inside.cardsFailing - 1, ok: now.inside.ok },
    {
      failed: Math.max(0, long.inside.cardsFailing - now.inside.cardsFailing),
      ok: Math.max(0, long.inside.ok - now.inside.ok),
    },
  );
};

/**
 * How much better "this place fails more often than it may" explains the figures than the highest share a healthy one
 * reaches, for places that nothing can be compared with. `share`: 0 to 1, from the field's knowledge.
 */
export const aboveShare = (here: Attempts, share: number): LogOdds => {
  const tries = here.failed + here.ok;
  if (tries === 0 || here.failed <= tries * share) return logOdds(0);
  const own = here.failed / tries;
  const ratio = term(here.failed, own / share) + term(here.ok, (1 - own) / (1 - share));
  return capped(ratio - Math.log(tries + 1) / 2);
};

/**
 * The same of different cards at a terminal, where too few attempts elsewhere were made to compare it with. The few there
 * are still show what may be usual.
 */
export const cardsAboveShare = ({ inside, outside }: Contrast, share: number): LogOdds =>
  outside.failed + outside.ok >= THIN_TRIES
    ? logOdds(0)
    : aboveShare({ failed: inside.cardsFailing - 1, ok: inside.ok }, Math.max(share, failedShare(outside)));

/**
 * The chance that `least` or more come in so many attempts, where `known` came in `tries`: places differ, so a rate that was
 * seen a few times only is not known exactly (the negative binomial, which a Gamma belief about the rate leads to).
 */
export const atLeastByChance = (least: number, attempts: number, known: number, tries: number): number => {
  if (least <= 0) return 1;
  const share = attempts / (attempts + tries);
  let chanceOf = (1 - share) ** known;
  for (let at = 1; at <= least; at += 1) chanceOf *= (share * (known + at - 1)) / at;
  // Summed from its own first chanceOf on: 1 less the rest would drown a tiny chance in rounding.
  let sum = 0;
  for (let at = least + 1; chanceOf > sum * 1e-9; at += 1) {
    sum += chanceOf;
    chanceOf *= (share * (known + at - 1)) / at;
  }
  return Math.min(1, sum);
};
