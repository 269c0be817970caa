import {
  CARD_RANGE,
  type Contrast,
  type Evidence,
  type Rule,
  type ScopeKind,
  type Subject,
  type Surroundings,
} from '../model/diagnosis.ts';
import { nearestRows, speaksAgainst, speaksFor } from '../model/evidence.ts';
import { concentration, mostCardsFail, STRONGEST, togetherness } from '../model/likelihood.ts';
import { HOST_SYMPTOMS, LINE, LINE_SYMPTOMS, matchSymptoms, NOT_THROUGH, SILENT_SYMPTOMS } from '../model/matchers.ts';
import { oddsOfOneRoof } from '../model/one-roof.ts';
import { type SharedFault, sharedFault } from '../model/shared-scope.ts';
import { type DurationMs, durationMs, HOUR } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'outage-channel/many-sites': {
      readonly scope: ScopeKind;
      readonly sitesFailing: number;
      readonly sites: number;
      readonly failed: number;
      readonly tries: number;
      readonly comparedFailed: number;
      readonly comparedTries: number;
      readonly span: DurationMs;
    };
    'outage-channel/perhaps-one-roof': {
      readonly terminalsFailing: number;
      readonly terminals: number;
      readonly failed: number;
      readonly tries: number;
      readonly span: DurationMs;
    };
  }
}

/** What is usual is learnt from half a day around, so that a busy evening is not compared with a month. Own inference. */
const USUAL_MS = 12 * HOUR;
/** Log-odds; less says nothing worth a line. */
const MIN_WEIGHT = 0.5;

/**
 * What shows the same fault is counted together. An answer that names a closed issuer or a broken switch came over a
 * line that works, so the two are kept apart.
 */
const HOST = matchSymptoms('host', HOST_SYMPTOMS);
const SILENT = matchSymptoms('silent', SILENT_SYMPTOMS);
/**
 * Cards that nobody can be found for, at shop after shop: the switch has lost a range (UnionPay 15, which only the switch answers).
 * Where the log tells whose cards they are, the rule for issuers knows better; a bank's card ranges are several, each of them seldom.
 */
const ROUTING = matchSymptoms('nowhere-to-send', ['no-such-issuer']);

/** Two cards may each be one that the switch does not know; a third at another shop within hours shares more. Own inference. */
const MIN_CARDS_ROUTING = 3;
const MIN_SITES_ROUTING = 2;
const ROUTING_MS = durationMs(HOUR);

/**
 * A bank's ranges that the switch has lost, known by their first digits alone: each is seen seldom, and all other cards pass at the
 * same shops. What tells is that so many cards cannot be routed within hours, and hardly any at other times.
 */
const lostRanges = (subject: Subject, ask: Surroundings): SharedFault | undefined => {
  const { inside } = ask.contrast(subject, 'everything', ROUTING_MS, ROUTING_MS, ROUTING);
  if (inside.cardsFailing < MIN_CARDS_ROUTING || inside.sitesFailing < MIN_SITES_ROUTING) return undefined;
  const usual = ask.contrast(subject, 'everything', USUAL_MS, USUAL_MS, ROUTING).inside;
  const weight = togetherness(
    { failing: inside.cardsFailing, tries: inside.failed + inside.ok },
    { failed: Math.max(0, usual.failed - inside.failed), ok: Math.max(0, usual.ok - inside.ok) },
  );
  return { weight, beforeMs: ROUTING_MS, afterMs: ROUTING_MS, scope: 'everything' };
};

const byVersion = ({ inside, outside }: Contrast): number =>
  concentration({ failed: inside.failed - 1, ok: inside.ok }, outside);

/** The same failure at many sites at once: what they share is the channel, the switch, or the acquirer. */
export const outageChannel: Rule = {
  id: 'outage-channel',
  causes: ['payment-environment/payment-channel', 'payment-environment/network'],
  symptoms: [...LINE_SYMPTOMS, ...HOST_SYMPTOMS, ...SILENT_SYMPTOMS, 'no-such-issuer'],
  needs: ['terminal_id'],
  references: [
    'own inference: many shops at once share the acquirer’s link, the carrier or the front end',
    'UnionPay Q/CUP 006.6-2014 App. A.2: 15 is the switch’s answer, which found no issuer for the card',
    'docs.vortexiq.ai decline-rate-spike alert: the rate now against the usual rate',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const match = [LINE, HOST, ROUTING].find((one) => one.test(subject)) ?? SILENT;
    const { issuer } = ask.place(subject);
    const isRange = issuer?.startsWith(CARD_RANGE) === true;
    if (match === ROUTING && issuer !== undefined && !isRange) return [];
    const found = match === ROUTING && isRange ? lostRanges(subject, ask) : sharedFault(subject, match, ask);
    if (found === undefined || found.weight < MIN_WEIGHT) return [];
    const { beforeMs, afterMs, scope } = found;
    const onChannel = scope === 'channel';
    // Where the terminals that fail run one version and the others do not, the version explains it as well.
    const weight = found.weight - byVersion(ask.contrast(subject, 'version', beforeMs, afterMs, match));
    if (weight < MIN_WEIGHT) return [];
    const { inside, outside } = ask.contrast(subject, scope, beforeMs, afterMs, match);
    // Refusals without a reason are everyday trade: only where most cards fail do they speak of what the shops share.
    if (match === SILENT && !mostCardsFail(ask.contrast(subject, scope, beforeMs, afterMs, NOT_THROUGH).inside))
      return [];
    const usual = ask.contrast(subject, 'everything', USUAL_MS, USUAL_MS, match).inside;
    const compared = onChannel
      ? outside
      : { failed: Math.max(0, usual.failed - inside.failed), ok: Math.max(0, usual.ok - inside.ok) };
    const { site, terminal } = ask.place(subject);
    const shown = {
      rule: 'outage-channel',
      key: 'outage-channel/many-sites',
      args: {
        scope,
        sitesFailing: inside.sitesFailing,
        sites: inside.sites,
        failed: inside.failed,
        tries: inside.failed + inside.ok,
        comparedFailed: compared.failed,
        comparedTries: compared.failed + compared.ok,
        span: durationMs(Math.max(beforeMs, afterMs)),
      },
      sources: nearestRows(
        subject,
        ask,
        { scope, beforeMs, afterMs },
        (other) => match.test(other) && ask.place(other).site !== site,
      ),
      scope,
    } as const;
    // Terminals that no merchant is known of may share a shop, and then its line; an answer of the host came over that line. A
    // channel all of whose terminals fail while others are well needs no such shop.
    const isPartly = !onChannel || outside.sites === 0 || inside.terminalsFailing < inside.terminals;
    if (match === LINE && isPartly && site === terminal) {
      const odds = Math.log(oddsOfOneRoof(inside.terminalsFailing, inside.terminals));
      // The stronger of the two is as strong as evidence can be; between them lie the odds.
      const forChannel = Math.min(weight, STRONGEST - Math.max(0, odds));
      const { failed, tries, span } = shown.args;
      const roof = speaksFor({
        rule: shown.rule,
        key: 'outage-channel/perhaps-one-roof',
        cause: 'payment-environment/network',
        weight: Math.log1p(Math.exp(odds + forChannel)),
        args: { terminalsFailing: inside.terminalsFailing, terminals: inside.terminals, failed, tries, span },
        sources: shown.sources,
        scope: 'everything',
      });
      return [speaksFor({ ...shown, cause: 'payment-environment/payment-channel', weight: forChannel }), roof];
    }
    return [
      speaksFor({ ...shown, cause: 'payment-environment/payment-channel', weight }),
      speaksAgainst({ ...shown, cause: 'payment-environment/network', weight: weight / 2 }),
    ];
  },
};
