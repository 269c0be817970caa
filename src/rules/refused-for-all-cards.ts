import type { Evidence, Rule, ScopeKind, Subject, Surroundings, Use } from '../model/diagnosis.ts';
import { nearestRows, rowsOf, speaksAgainst, speaksFor } from '../model/evidence.ts';
import { cardsConcentrated, STRONGEST } from '../model/likelihood.ts';
import { matchSymptom } from '../model/matchers.ts';
import { passedAsOtherType } from '../model/right-choice.ts';
import type { SymptomId } from '../model/symptom.ts';
import { DAY, type DurationMs, durationMs, epochMs, type EpochMs, HOUR, MINUTE } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'refused-for-all-cards/one-function': {
      readonly scope: ScopeKind;
      readonly cards: number;
      /** False where the log names no cards: then these are purchases. */
      readonly named: boolean;
      readonly approved: number;
      readonly type: string | undefined;
      readonly entryMode: string | undefined;
      readonly span: DurationMs;
    };
    'refused-for-all-cards/same-sum': { readonly cards: number; readonly amount: Money };
  }
}

/** A setting stays wrong until somebody mends it; a day gathers the customers it hits. Own inference. */
const SPAN_MS = durationMs(24 * HOUR);
/** A function that is used once a day shows over a week that it never passes. Own inference. */
const LONG_SPAN_MS = durationMs(7 * DAY);
/** Ways of taking a card that a terminal or merchant is permitted for by themselves (Vantiv: 79 and 80, keyed and fallback). */
const PERMITTED_MODES: ReadonlySet<string> = new Set(['MANUAL', 'FALLBACK']);
/** Two cards may both be unfit by chance; with three the card is not the reason. Own inference. */
const MIN_CARDS = 3;
/** A setting lets next to nothing through; of what an issuer decides card by card, most passes (own inference). */
const MIN_REFUSED_PER_APPROVED = 2;
/** Approvals of a function before it stopped that show that it was open. Own inference. */
const MIN_WORKED_BEFORE = 5;
/** That somebody closed what worked until then is the rarer of the two, about two to one. Own inference. */
const CLOSED_BEHIND = 0.7;
/** What is refused here far more than at other sites, about 20 to one, is refused by a setting, though some pass. */
const MIN_EXCESS = 3;
const SYMPTOMS = [
  'not-permitted-to-card',
  'not-permitted-to-terminal',
  'invalid-merchant',
  'invalid-transaction',
  'terminal-not-registered',
  'function-not-supported',
  'restricted-card',
  'operator-not-allowed',
  'security-violation',
  'invalid-amount',
  'amount-limit',
  'frequency-limit',
  'do-not-honor',
] as const;

/** Of so many refusals followed by the same sale as another type, the others are the same slip of the hand. Own inference. */
const CHOSEN_WRONGLY = 0.75;

/** Refusals of a function, which may be seldom used; amounts and declines have enough in a day. */
const FUNCTIONS: ReadonlySet<SymptomId> = new Set<SymptomId>([
  'not-permitted-to-card',
  'not-permitted-to-terminal',
  'invalid-transaction',
  'function-not-supported',
  'operator-not-allowed',
]);

/** Tries of one amount at one terminal, each this soon after the one before, are one purchase. Own inference. */
const SAME_PURCHASE_MS = durationMs(10 * MINUTE);
/** One customer may come back with another amount: where no row names its card, one purchase more must be refused. Own inference. */
const UNNAMED_MORE = 1;

/** Different cards among refusals; rows without a card are counted as purchases, however often each was tried. */
const cardsOf = (
  refused: readonly Subject[],
  ask: Surroundings,
): { readonly cards: number; readonly named: boolean } => {
  const cards = new Set<string | number>();
  const lastTry = new Map<string, number>();
  let purchases = 0;
  for (const one of [...refused].sort((a, b) => a.ordinal - b.ordinal)) {
    const { card, terminal } = ask.place(one);
    if (card !== undefined) {
      cards.add(card);
      continue;
    }
    const { record } = one;
    const amount = record.kind === 'alarm' ? undefined : record.amount;
    const purchase = `${terminal ?? ''} ${amount ?? `row ${one.ordinal}`}`;
    const last = lastTry.get(purchase);
    if (last === undefined || record.time - last > SAME_PURCHASE_MS) purchases += 1;
    lastTry.set(purchase, record.time);
  }
  return cards.size === 0 && purchases > 0
    ? { cards: Math.max(0, purchases - UNNAMED_MORE), named: false }
    : { cards: cards.size + purchases, named: true };
};

/** A second card refused for the same sum: about seven to one that the limit is none of the cards’; a third: 33 to one. Own inference. */
const SECOND_CARD_WEIGHT = 2;
const THIRD_CARD_WEIGHT = 3.5;

/** One sum that is over the limit whichever card the customer takes out. */
const sameSum = (subject: Subject, same: readonly Subject[], ask: Surroundings): readonly Evidence[] => {
  const { record } = subject;
  if (subject.symptom !== 'amount-limit' || record.kind === 'alarm' || record.amount === undefined) return [];
  const tries = same.filter(
    ({ record: other }) =>
      other.kind !== 'alarm' &&
      other.amount === record.amount &&
      other.currency === record.currency &&
      Math.abs(other.time - record.time) <= SAME_PURCHASE_MS,
  );
  const cards = new Set([subject, ...tries].flatMap((one) => ask.place(one).card ?? [])).size;
  if (cards < 2) return [];
  const shown = {
    rule: 'refused-for-all-cards',
    key: 'refused-for-all-cards/same-sum',
    args: { cards, amount: { amount: record.amount, currency: record.currency } },
    sources: rowsOf(subject, tries),
    scope: 'site',
  } as const;
  const weight = cards === 2 ? SECOND_CARD_WEIGHT : THIRD_CARD_WEIGHT;
  return [
    speaksFor({ ...shown, cause: 'security-settings/policy', weight }),
    speaksAgainst({ ...shown, cause: 'transaction-anomaly/card-or-account', weight: weight / 2 }),
  ];
};

/** Whether the function goes on at other shops, and none of them is refused the same. */
const onlyHere = (subject: Subject, what: Use, ask: Surroundings, from: EpochMs, to: EpochMs): boolean => {
  const match = matchSymptom(subject.symptom);
  if (ask.contrast(subject, 'site', SPAN_MS, SPAN_MS, match).outside.sitesFailing > 0) return false;
  const elsewhere =
    ask.approvalsOf(subject, 'everything', what, from, to) - ask.approvalsOf(subject, 'site', what, from, to);
  return elsewhere >= MIN_WORKED_BEFORE;
};

/**
 * Whether a function worked at this place before and then is "not supported": nobody closed it, the two sides no longer fit. But a
 * host that changes does so for every shop: where it goes on at others, it was closed at this one.
 */
const stoppedWorking = (
  subject: Subject,
  scope: 'terminal' | 'site',
  what: Use,
  ask: Surroundings,
  { from, to }: { readonly from: EpochMs; readonly to: EpochMs },
): boolean =>
  subject.symptom === 'function-not-supported' &&
  ask.approvalsOf(subject, scope, what, ask.period.from, from) >= MIN_WORKED_BEFORE &&
  !onlyHere(subject, what, ask, from, to);

/** What the refusals of one terminal or site tell. */
const evidenceIn = (
  subject: Subject,
  same: readonly Subject[],
  scope: 'terminal' | 'site',
  span: DurationMs,
  ask: Surroundings,
): readonly Evidence[] => {
  const transaction = subject.record.kind === 'alarm' ? undefined : subject.record;
  const { card } = ask.place(subject);
  const refused = [subject, ...same];
  // No card is refused less than once.
  if (refused.length < MIN_CARDS) return [];
  // What nearly every customer then paid as another type nobody here had meant to do.
  if (refused.filter((one) => passedAsOtherType(one, ask)).length >= refused.length * CHOSEN_WRONGLY) return [];
  const { cards, named } = cardsOf(refused, ask);
  const told = named ? cards : cards + UNNAMED_MORE;
  if (cards < MIN_CARDS) return [];
  const others = same.filter((other) => card === undefined || ask.place(other).card !== card);
  const shared = { rule: 'refused-for-all-cards', cause: 'security-settings/policy', scope } as const;
  const sources = rowsOf(subject, others);
  // The function is what these refusals share: the transaction type, and the entry mode where it never varies.
  const modes = new Set(refused.map((one) => (one.record.kind === 'alarm' ? undefined : one.record.entryMode)));
  const what = {
    type: transaction?.transactionType,
    entryMode: modes.size === 1 ? transaction?.entryMode : undefined,
  };
  const times = refused.map((one) => one.record.time);
  const first = Math.min(...times);
  const last = Math.max(...times);
  // Approvals are counted by whole hours: of a long spell the hours in which it began and ended are left out.
  const edge = last - first > 2 * HOUR ? HOUR : 0;
  const approved = ask.approvalsOf(subject, scope, what, epochMs(first + edge), epochMs(last - edge));
  if (cards >= approved * MIN_REFUSED_PER_APPROVED) {
    const workedBefore = stoppedWorking(subject, scope, what, ask, { from: epochMs(first), to: epochMs(last) });
    const shown = {
      ...shared,
      key: 'refused-for-all-cards/one-function',
      args: { scope, cards: told, named, approved, ...what, span },
      sources,
    } as const;
    const weight = 1 + cards - MIN_CARDS + 1;
    if (!workedBefore) return [speaksFor({ ...shown, weight })];
    return [
      speaksFor({ ...shown, cause: 'system-failure/incompatibility', weight }),
      speaksFor({ ...shown, weight: Math.min(weight, STRONGEST) - CLOSED_BEHIND }),
    ];
  }
  if (subject.family === 'permit' && scope === 'site') {
    const match = matchSymptom(subject.symptom);
    const excess = cardsConcentrated(ask.contrast(subject, 'site', SPAN_MS, SPAN_MS, match));
    if (excess < MIN_EXCESS) return [];
    return [
      speaksFor({
        ...shared,
        weight: excess - 1,
        key: 'refused-for-all-cards/one-function',
        args: { scope, cards: told, named, approved, ...what, span: SPAN_MS },
        sources,
      }),
    ];
  }
  return [];
};

/** A shop has more customers than one of its tills: where both tell of the setting, the more of them count. */
const strongest = (evidence: readonly Evidence[]): number =>
  evidence.reduce((most, { weight }) => Math.max(most, weight), 0);

/** What is refused at this shop again and again and hardly at others, though the log does not tell which function it is. */
const inRun = (subject: Subject, ask: Surroundings): readonly Evidence[] => {
  const isMisfit = subject.symptom === 'function-not-supported';
  if ((subject.family !== 'permit' && !isMisfit) || subject.record.kind === 'alarm') return [];
  const match = matchSymptom(subject.symptom);
  const run = ask.run(subject, 'site', match);
  if (run === undefined || run.cards < MIN_CARDS || run.weight < MIN_EXCESS) return [];
  const { time, transactionType: type } = subject.record;
  const from = epochMs(time - run.beforeMs);
  const to = epochMs(time + run.afterMs);
  const approved = ask.approvalsOf(subject, 'site', { type }, from, to);
  const span = durationMs(Math.max(run.beforeMs, run.afterMs));
  const shown = {
    rule: 'refused-for-all-cards',
    key: 'refused-for-all-cards/one-function',
    args: { scope: 'site', cards: run.cards, named: true, approved, type, entryMode: undefined, span },
    sources: nearestRows(subject, ask, { scope: 'site', beforeMs: run.beforeMs, afterMs: run.afterMs }, (other) =>
      match.test(other),
    ),
    scope: 'site',
  } as const;
  const weight = run.weight - 1;
  if (!isMisfit || !stoppedWorking(subject, 'site', { type }, ask, { from, to }))
    return [speaksFor({ ...shown, cause: 'security-settings/policy', weight })];
  return [
    speaksFor({ ...shown, cause: 'system-failure/incompatibility', weight }),
    speaksFor({ ...shown, cause: 'security-settings/policy', weight: weight - CLOSED_BEHIND }),
  ];
};

/** One function refused on card after card at one terminal or site: a permission, limit or registration there. */
export const refusedForAllCards: Rule = {
  id: 'refused-for-all-cards',
  causes: ['security-settings/policy', 'system-failure/incompatibility', 'transaction-anomaly/card-or-account'],
  symptoms: [...SYMPTOMS],
  needs: ['terminal_id'],
  references: [
    'UnionPay Q/CUP 006.6-2014 App. A.2: conditions of 03, 57, 58, 61, 97',
    'cardinfolink.github.io/Smart-POS answer codes: 03, 40, 58 call the service line',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const { record } = subject;
    const transaction = record.kind === 'alarm' ? undefined : record;
    const { terminal } = ask.place(subject);
    const mode = transaction?.entryMode;
    const ownMode = mode !== undefined && PERMITTED_MODES.has(mode);
    const found = (span: DurationMs): readonly Evidence[] => {
      const same = ask.others(subject, 'site', span, span, matchSymptom(subject.symptom)).filter((other) => {
        const one = other.record.kind === 'alarm' ? undefined : other.record;
        return one?.transactionType === transaction?.transactionType && (!ownMode || one?.entryMode === mode);
      });
      const here = same.filter((other) => ask.place(other).terminal === terminal);
      const atTerminal = evidenceIn(subject, here, 'terminal', span, ask);
      const atSite = here.length === same.length ? [] : evidenceIn(subject, same, 'site', span, ask);
      const ofPlace = strongest(atSite) > strongest(atTerminal) ? atSite : atTerminal;
      return ofPlace.length > 0 ? ofPlace : sameSum(subject, same, ask);
    };
    const within = found(SPAN_MS);
    if (within.length > 0 || !FUNCTIONS.has(subject.symptom)) return within;
    const longer = found(LONG_SPAN_MS);
    return longer.length > 0 ? longer : inRun(subject, ask);
  },
};
