import type { Evidence, Matcher, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { nearestRows, speaksFor } from '../model/evidence.ts';
import { attemptsConcentrated, cardsConcentrated, mostCardsFail } from '../model/likelihood.ts';
import { LINK_SYMPTOMS, matchSymptoms, UNREACHABLE_SYMPTOMS } from '../model/matchers.ts';
import type { SymptomId } from '../model/symptom.ts';
import { type DurationMs, durationMs, HOUR, MINUTE } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'outage-issuer/one-issuer': {
      readonly issuer: string;
      readonly failed: number;
      readonly tries: number;
      readonly terminalsFailing: number;
      readonly othersFailed: number;
      readonly othersTries: number;
      readonly span: DurationMs;
    };
  }
}

/** An issuer's outage shows at all terminals within minutes; half an hour gathers enough of its cards. Own inference. */
const SPAN_MS = durationMs(30 * MINUTE);
/**
 * A card range missing from the routing table stays missing until somebody mends it: half a day of its cards, or the hour
 * before it is mended. Own inference.
 */
const ROUTING_SPANS_MS = [durationMs(6 * HOUR), durationMs(HOUR)] as const;
/** Two cards may each be one that the switch does not know, however often they are tried; with three it is their range. Own inference. */
const MIN_CARDS_ROUTING = 3;
/** Log-odds; what it costs to have looked at two spans. */
const SECOND_SPAN_PRICE = Math.log(2);
/** One terminal alone cannot tell an issuer's trouble from its own. Own inference. */
const MIN_TERMINALS = 2;
/** Log-odds; less says nothing worth a line. */
const MIN_WEIGHT = 0.5;

/** Answers that a card-issuing bank in trouble causes, `do not honor` in bulk among them (payflux.dev, issuer decline spikes). */
const SYMPTOMS = [
  ...UNREACHABLE_SYMPTOMS,
  'do-not-honor',
  'refer-to-issuer',
  'no-such-issuer',
  'generic-failure',
] as const;
const DECLINES: ReadonlySet<SymptomId> = new Set<SymptomId>(['do-not-honor', 'refer-to-issuer', 'generic-failure']);
/** Cards that the switch cannot route: their failures are counted by themselves. */
const ROUTING = matchSymptoms('not-routed', ['no-such-issuer', 'routing-failed']);
/** A terminal that heard nothing cannot tell whose fault it was; the host's answers can. */
const LINKS: ReadonlySet<SymptomId> = new Set<SymptomId>(LINK_SYMPTOMS);
/** A refusal may be the outage of a bank whose front answers for it; what was not answered at all is no refusal. */
const REFUSED = matchSymptoms('issuer-silent', SYMPTOMS);
const UNREACHED = matchSymptoms('issuer-unreached', [...UNREACHABLE_SYMPTOMS, 'generic-failure']);
const matchFor = (subject: Subject): Matcher => [ROUTING, UNREACHED].find((match) => match.test(subject)) ?? REFUSED;

/** One issuer's cards fail everywhere while other issuers' cards pass: the issuer. */
export const outageIssuer: Rule = {
  id: 'outage-issuer',
  causes: ['payment-environment/payment-channel'],
  symptoms: [...SYMPTOMS],
  needs: ['terminal_id'],
  references: [
    'UnionPay Q/CUP 006.6-2014 App. A.2: conditions of 91, 98, 68',
    'payflux.dev stripe-detecting-issuer-decline-spikes: healthy issuers approve 85 to 95 %, 20 % is an outage',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const { issuer } = ask.place(subject);
    if (issuer === undefined) return [];
    const match = matchFor(subject);
    // An issuer in trouble refuses most of its cards; a few refusals more than others are its customers.
    const refused = DECLINES.has(subject.symptom);
    const seenWithin = (span: DurationMs, price: number) => {
      const contrast = ask.contrast(subject, 'issuer', span, span, match);
      if (contrast.inside.terminalsFailing < MIN_TERMINALS) return [];
      if (refused && !mostCardsFail(contrast.inside)) return [];
      // One card that goes from till to till is one card, however often it is refused; an answer that did not come is not the card's.
      if (subject.symptom === 'no-such-issuer' && contrast.inside.cardsFailing < MIN_CARDS_ROUTING) return [];
      const weight = (refused ? cardsConcentrated(contrast) : attemptsConcentrated(contrast)) - price;
      return [{ span, contrast, weight }];
    };
    const seen = ROUTING.test(subject)
      ? ROUTING_SPANS_MS.flatMap((span) => seenWithin(span, SECOND_SPAN_PRICE))
      : seenWithin(SPAN_MS, 0);
    const [first] = seen;
    if (first === undefined) return [];
    const { span, contrast, weight } = seen.reduce((most, one) => (one.weight > most.weight ? one : most), first);
    if (weight < MIN_WEIGHT) return [];
    return [
      speaksFor({
        rule: 'outage-issuer',
        cause: 'payment-environment/payment-channel',
        weight: LINKS.has(subject.symptom) ? weight / 2 : weight,
        key: 'outage-issuer/one-issuer',
        args: {
          issuer,
          failed: contrast.inside.failed,
          tries: contrast.inside.failed + contrast.inside.ok,
          terminalsFailing: contrast.inside.terminalsFailing,
          othersFailed: contrast.outside.failed,
          othersTries: contrast.outside.failed + contrast.outside.ok,
          span,
        },
        sources: nearestRows(subject, ask, { scope: 'issuer', beforeMs: span, afterMs: span }, (other) =>
          match.test(other),
        ),
        scope: 'issuer',
      }),
    ];
  },
};
