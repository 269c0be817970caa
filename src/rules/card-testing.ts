import type { Contrast, Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksAgainst, speaksFor } from '../model/evidence.ts';
import { concentration } from '../model/likelihood.ts';
import { CARD_TRIAL_SYMPTOMS, matchSymptoms } from '../model/matchers.ts';
import { type DurationMs, durationMs, HOUR, type MinorUnits, MINUTE, minorUnits } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'card-testing/many-cards': {
      readonly cards: number;
      readonly approved: number;
      readonly amount: Money;
      readonly small: boolean;
      readonly span: DurationMs;
    };
  }
}

/** Testers work in bursts of minutes (fraudhalo.com/detection/card-testing looks at five); twenty holds a slow one. */
const SPAN_MS = durationMs(20 * MINUTE);
/** With fewer attempts elsewhere at the time there is no contrast; what is usual in half a day around is compared then. Own inference. */
const MIN_TRIES_ELSEWHERE = 3;
/** So few prove nothing either, unless they fail too: half of them at least. Own inference. */
const ENOUGH_TRIES_ELSEWHERE = 20;
const ILL_SHARE = 0.5;
const USUAL_MS = durationMs(12 * HOUR);
/** Five different cards refused at one till in a burst; ordinary trade refuses one or two an hour. Own inference. */
const MIN_CARDS = 5;
/** Amounts no higher than this share of the usual ticket are too small to be purchases (payflux: low tickets); the share is our own inference. */
const SMALL_SHARE = 0.2;
/** A purchase of at least this share of the usual ticket, amid tiny amounts, is a customer's own. Own inference. */
const OWN_PURCHASE_SHARE = 0.5;
/** Without card numbers the same card may be tried again: more attempts, and small amounts, must stand for them. */
const MIN_ATTEMPTS_UNNAMED = 8;
/** Where the tickets are a shop's usual ones, so many of the cards must be refused as where numbers are tried out (fraudhalo.com: over 40 %). */
const DECLINED_SHARE = 0.4;
/** About four to one on top: tickets tell testing from a bad day of the issuer. */
const SMALL_BONUS = 1.5;
/** Log-odds; a charge of fraud needs more than chance. Own inference. */
const MIN_WEIGHT = 1;
const MATCH = matchSymptoms('card-trial', CARD_TRIAL_SYMPTOMS);

const middle = (values: readonly number[]): MinorUnits =>
  minorUnits([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);

/** Refused and approved cards to compare a burst with: other terminals at the time, or else the usual trade of all. */
const elsewhere = (
  subject: Subject,
  { inside, outside }: Contrast,
  ask: Surroundings,
): { failed: number; ok: number } => {
  const tries = outside.cardsFailing + outside.ok;
  const areIll = tries >= MIN_TRIES_ELSEWHERE && outside.cardsFailing >= tries * ILL_SHARE;
  if (tries >= ENOUGH_TRIES_ELSEWHERE || areIll) return { failed: outside.cardsFailing, ok: outside.ok };
  const usual = ask.contrast(subject, 'everything', USUAL_MS, USUAL_MS, MATCH).inside;
  return { failed: Math.max(0, usual.cardsFailing - inside.cardsFailing), ok: Math.max(0, usual.ok - inside.ok) };
};

/** Many different cards refused at one terminal within minutes, most with small amounts: numbers are being tried out. */
export const cardTesting: Rule = {
  id: 'card-testing',
  causes: [
    'transaction-anomaly/suspected-fraud',
    'transaction-anomaly/card-or-account',
    'transaction-anomaly/input-error',
    'security-settings/policy',
  ],
  symptoms: [...CARD_TRIAL_SYMPTOMS],
  needs: ['terminal_id'],
  references: [
    'fraudhalo.com/detection/card-testing: clustered tiny amounts; over 40 % declined in five minutes from one source',
    'app.payflux.dev: low ticket, high diversity of numbers, about 90 % declined',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const { cardsFailing, failed, ok } = ask.tally(subject, 'terminal', SPAN_MS, SPAN_MS, MATCH);
    if (cardsFailing < MIN_CARDS) return [];
    const withCards = ask.columns.has('pan');
    if (!withCards && failed < MIN_ATTEMPTS_UNNAMED) return [];
    const contrast = ask.contrast(subject, 'terminal', SPAN_MS, SPAN_MS, MATCH);
    const weight = concentration({ failed: cardsFailing - 1, ok }, elsewhere(subject, contrast, ask));
    if (weight < MIN_WEIGHT) return [];
    const others = ask.others(subject, 'terminal', SPAN_MS, SPAN_MS, MATCH);
    const burst = [subject, ...others];
    const amounts = burst.flatMap(({ record }) =>
      record.kind === 'alarm' || record.amount === undefined ? [] : [record.amount],
    );
    const usual = ask.usualTicket(subject);
    const typical = middle(amounts);
    const small = amounts.length > 0 && usual !== undefined && typical <= usual * SMALL_SHARE;
    const { record } = subject;
    if (!small && (!withCards || cardsFailing < (cardsFailing + ok) * DECLINED_SHARE)) return [];
    // A customer who happens to pay amid the trials does not try numbers out.
    if (small && record.kind !== 'alarm' && (record.amount ?? 0) >= usual * OWN_PURCHASE_SHARE) return [];
    const shown = {
      rule: 'card-testing',
      key: 'card-testing/many-cards',
      args: {
        cards: cardsFailing,
        approved: ok,
        amount: { amount: typical, currency: record.kind === 'alarm' ? undefined : record.currency },
        small,
        span: SPAN_MS,
      },
      sources: rowsOf(subject, others),
      scope: 'terminal',
    } as const;
    // A setting refuses everybody alike; numbers that are tried out meet whatever each bank answers.
    const answers = new Set(burst.map(({ symptom }) => symptom)).size;
    return [
      ...(answers > 1 ? [speaksAgainst({ ...shown, cause: 'security-settings/policy', weight })] : []),
      speaksFor({ ...shown, cause: 'transaction-anomaly/suspected-fraud', weight: weight + (small ? SMALL_BONUS : 0) }),
      speaksAgainst({ ...shown, cause: 'transaction-anomaly/card-or-account', weight: weight / 2 }),
      speaksAgainst({ ...shown, cause: 'transaction-anomaly/input-error', weight }),
    ];
  },
};
