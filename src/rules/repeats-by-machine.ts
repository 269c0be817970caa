import type { Evidence, Rule, ScopeKind, Subject, Surroundings, Tally } from '../model/diagnosis.ts';
import { rowsOf, speaksAgainst, speaksFor } from '../model/evidence.ts';
import { LINK_SYMPTOMS, matchSymptoms } from '../model/matchers.ts';
import { type DurationMs, durationMs, HOUR, MINUTE, SECOND } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'repeats-by-machine/again-and-again': {
      readonly scope: ScopeKind;
      readonly repeats: number;
      readonly ok: number;
      readonly operators: number;
      readonly span: DurationMs;
    };
  }
}

/** A release repeats itself all day; a cashier slips once or twice. */
const SPAN_MS = durationMs(24 * HOUR);
/** What is rolled out and taken back within hours drowns in a day: at many shops the hours around it are looked at as well. */
const SHORT_SPAN_MS = durationMs(3 * HOUR);
/** Four repeats at one terminal within the span: more than slips (own inference). */
const MIN_REPEATS = 4;
/** And more than one payment in a hundred. */
const MIN_SHARE = 0.01;
/** Cashiers of many shops do not all begin to repeat on one day: so many terminals … */
const MIN_TERMINALS = 5;
/** … and this share of all payments (own inference). */
const MIN_FLEET_SHARE = 0.01;
const WEIGHT = 3;
/**
 * A program repeats the same message, or sends the next one by the time at which it stops waiting for an answer, commonly thirty
 * seconds; to take a payment again by hand, the amount is keyed and the card presented anew. Own inference.
 */
const BY_HAND_MS = durationMs(30 * SECOND);
/** Nobody keys an amount and presents a card anew in less. Own inference. */
const QUICKEST_BY_HAND_MS = durationMs(10 * SECOND);
/**
 * Repeats that the other terminals of the version would have shown at this one's rate, from which on it is no chance that they
 * showed none: fewer than one such version in a hundred would (Poisson). Own inference.
 */
const EXPECTED_ELSEWHERE = 5;
/** Half of the repeats and more tell how the others came about. */
const MOSTLY = 0.5;
const MATCH = matchSymptoms('repeats', ['duplicate-transaction', 'double-approval']);
/** Whoever gets no answer pays again: while many wait in vain, many repeat. */
const LOST = matchSymptoms('lost-answer', [...LINK_SYMPTOMS, 'host-timeout']);

/** Whoever takes a payment again does so while its customer stands there. Own inference. */
const SAME_CUSTOMER_MS = durationMs(10 * MINUTE);

/** A second payment of its own, some time after the first, whether it went through or was refused as a duplicate. */
const isByHand = (subject: Subject, leastMs: DurationMs, ask: Surroundings): boolean => {
  const { disagreement, record } = subject;
  if (disagreement !== undefined) return !disagreement.facts.sameMessage && (disagreement.facts.gap ?? 0) >= leastMs;
  if (record.kind === 'alarm') return false;
  const { cardBefore, terminalBefore } = ask.neighbours(subject);
  const before = cardBefore ?? (terminalBefore?.amount === record.amount ? terminalBefore : undefined);
  const gap = before === undefined ? 0 : record.time - before.time;
  return gap >= leastMs && gap <= SAME_CUSTOMER_MS;
};

/** The version repeats nowhere else, though it has sold enough there: who stands at this terminal repeats, and not the program. */
const isOfItAlone = (subject: Subject, inside: Tally, ask: Surroundings): boolean => {
  if (ask.place(subject).version === undefined) return false;
  const version = ask.contrast(subject, 'version', SPAN_MS, SPAN_MS, MATCH).inside;
  const elsewhere = version.failed + version.ok - inside.failed - inside.ok;
  const expected = (inside.failed / (inside.failed + inside.ok)) * elsewhere;
  return version.failed <= inside.failed && expected >= EXPECTED_ELSEWHERE;
};

/** Where and when repeats were counted. */
interface Told {
  readonly scope: ScopeKind;
  readonly tally: Tally;
  readonly span: DurationMs;
}

/** What all terminals repeated within a span, where so many did so often, and not for want of answers. */
const manyIn = (span: DurationMs, subject: Subject, ask: Surroundings): Told | undefined => {
  const tally = ask.tally(subject, 'everything', span, span, MATCH);
  const isMany = tally.terminalsFailing >= MIN_TERMINALS && tally.failed >= (tally.failed + tally.ok) * MIN_FLEET_SHARE;
  if (!isMany) return undefined;
  const lost = span === SPAN_MS ? 0 : ask.tally(subject, 'everything', span, span, LOST).failed;
  return lost < tally.failed ? { scope: 'everything', tally, span } : undefined;
};

/** The same terminal sends payment after payment twice, whoever stands at it: its program repeats them. */
export const repeatsByMachine: Rule = {
  id: 'repeats-by-machine',
  causes: ['system-failure/software-fault', 'operator-error/merchant'],
  symptoms: ['duplicate-transaction', 'double-approval'],
  needs: ['terminal_id'],
  references: [
    'UnionPay field 39: 94 serial number repeated',
    'own inference: people repeat now and then, programs all day',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const inside = ask.tally(subject, 'terminal', SPAN_MS, SPAN_MS, MATCH);
    const here = inside.failed >= MIN_REPEATS && inside.failed >= (inside.failed + inside.ok) * MIN_SHARE;
    const many = manyIn(SPAN_MS, subject, ask) ?? manyIn(SHORT_SPAN_MS, subject, ask);
    const told = here ? ({ scope: 'terminal', tally: inside, span: SPAN_MS } as const) : many;
    if (told === undefined) return [];
    const { scope, tally, span } = told;
    // Where versions are told, a release repeats on its own terminals: elsewhere a single repeat stays a slip.
    if (!here && ask.place(subject).version !== undefined) {
      const release = ask.tally(subject, 'version', span, span, MATCH);
      if (release.failed < (release.failed + release.ok) * MIN_FLEET_SHARE) return [];
    }
    const others = ask.others(subject, scope, span, span, MATCH);
    const all = [subject, ...others];
    const operators = new Set(
      all.flatMap(({ record }) =>
        record.kind === 'alarm' || record.operatorId === undefined ? [] : [record.operatorId],
      ),
    ).size;
    const isHereAlone = many === undefined;
    // What is refused as a duplicate came late from a slow program as well: at one till alone it came from who stands there.
    const least = isHereAlone && isOfItAlone(subject, inside, ask) ? QUICKEST_BY_HAND_MS : BY_HAND_MS;
    const byHand = all.filter((one) => (one.disagreement !== undefined || isHereAlone) && isByHand(one, least, ask));
    if (byHand.length >= all.length * MOSTLY) return [];
    const shown = {
      rule: 'repeats-by-machine',
      key: 'repeats-by-machine/again-and-again',
      args: { scope, repeats: tally.failed, ok: tally.ok, operators, span },
      sources: rowsOf(subject, others),
      scope,
    } as const;
    return [
      speaksFor({ ...shown, cause: 'system-failure/software-fault', weight: WEIGHT }),
      speaksAgainst({ ...shown, cause: 'operator-error/merchant', weight: WEIGHT / 2 }),
    ];
  },
};
