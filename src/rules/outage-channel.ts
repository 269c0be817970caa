import type { Contrast, Evidence, Rule, ScopeKind, Subject, Surroundings, Tally } from '../model/diagnosis.ts';
import { rowsOf, speaksAgainst, speaksFor } from '../model/evidence.ts';
import { failedShare, togetherness } from '../model/likelihood.ts';
import { matchSymptoms, SILENT_SYMPTOMS, UNREACHABLE_SYMPTOMS } from '../model/matchers.ts';
import { type DurationMs, durationMs, HOUR, MINUTE } from '../model/units.ts';

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
  }
}

/** Sites fail together when their failures lie this close; a shared cause hits them within minutes. Own inference. */
const SPAN_MS = durationMs(20 * MINUTE);
/** What is usual is learnt from half a day around, so that a busy evening is not compared with a month. Own inference. */
const USUAL_MS = 12 * HOUR;
/** Two other sites beside this one: with fewer, chance explains it. Own inference. */
const MIN_OTHER_SITES = 2;
/** Log-odds; less says nothing worth a line. */
const MIN_WEIGHT = 0.5;

/** A reversal that fails for want of a line is one more lost answer. */
const SYMPTOMS = [...UNREACHABLE_SYMPTOMS, 'reversal-failed'] as const;
const UNREACHABLE = matchSymptoms('unreachable-or-reversal', SYMPTOMS);
const SILENT = matchSymptoms('silent', SILENT_SYMPTOMS);

/** Where no merchant is named each terminal counts as a site, and three of them may share a roof. */
const MIN_OTHER_TERMINALS = 4;
/** A channel in trouble fails at least this many times as often as the others. */
const MIN_TIMES = 2;

/** Other sites than the alarm's own: how many fail, of how many, in how many attempts. */
interface OtherSites {
  readonly failing: number;
  readonly sites: number;
  readonly tries: number;
  /** Failures, of each site three at most. */
  readonly failed: number;
}

const othersOf = (whole: Tally, own: Tally, spread: number): OtherSites => ({
  failing: whole.sitesFailing - Math.min(1, own.sitesFailing),
  sites: whole.sites - Math.min(1, own.sites),
  tries: Math.max(0, whole.failed + whole.ok - own.failed - own.ok),
  failed: spread,
});

const addUp = ({ inside, outside }: Contrast): Tally => ({
  ...inside,
  failed: inside.failed + outside.failed,
  ok: inside.ok + outside.ok,
  sitesFailing: inside.sitesFailing + outside.sitesFailing,
  sites: inside.sites + outside.sites,
});

const togetherAt = (
  { failing, sites, tries, failed }: OtherSites,
  usual: { readonly failed: number; readonly ok: number },
  floor: number,
): number =>
  failing < floor && !(failing >= 1 && failing === sites && sites < floor)
    ? 0
    : togetherness({ failing: failed, tries }, usual);

/** The same failure at many sites at once: what they share is the channel, the switch, or the acquirer. */
export const outageChannel: Rule = {
  id: 'outage-channel',
  causes: ['payment-environment/payment-channel', 'payment-environment/network'],
  symptoms: [...SYMPTOMS, ...SILENT_SYMPTOMS],
  needs: ['terminal_id'],
  references: [
    'own inference: many shops at once share the acquirer’s link, the carrier or the front end',
    'docs.vortexiq.ai decline-rate-spike alert: the rate now against the usual rate',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const match = UNREACHABLE.test(subject) ? UNREACHABLE : SILENT;
    const site = ask.contrast(subject, 'site', SPAN_MS, SPAN_MS, match);
    const channel = ask.contrast(subject, 'channel', SPAN_MS, SPAN_MS, match);
    const usual = ask.contrast(subject, 'site', USUAL_MS, USUAL_MS, match).outside;
    const floor = ask.columns.has('merchant_id') ? MIN_OTHER_SITES : MIN_OTHER_TERMINALS;
    const channelAlone = failedShare(channel.inside) >= failedShare(channel.outside) * MIN_TIMES;
    const byChannel = channelAlone
      ? togetherAt(
          othersOf(channel.inside, site.inside, ask.failedSpread(subject, 'channel', SPAN_MS, SPAN_MS, match)),
          channel.outside,
          floor,
        )
      : 0;
    // Against the usual rate of the same other sites, with the moment itself taken out.
    const byTime = togetherAt(
      othersOf(addUp(site), site.inside, ask.failedSpread(subject, 'everything', SPAN_MS, SPAN_MS, match)),
      {
        failed: Math.max(0, usual.failed - site.outside.failed),
        ok: Math.max(0, usual.ok - site.outside.ok),
      },
      floor,
    );
    const weight = Math.max(byChannel, byTime);
    if (weight < MIN_WEIGHT) return [];
    const onChannel = byChannel >= byTime;
    const scope: ScopeKind = onChannel ? 'channel' : 'everything';
    const inside = onChannel
      ? channel.inside
      : {
          failed: site.inside.failed + site.outside.failed,
          ok: site.inside.ok + site.outside.ok,
          sitesFailing: site.outside.sitesFailing + 1,
          sites: site.outside.sites + 1,
        };
    const compared = onChannel
      ? channel.outside
      : { failed: Math.max(0, usual.failed - site.outside.failed), ok: Math.max(0, usual.ok - site.outside.ok) };
    const others = ask.others(subject, scope, SPAN_MS, SPAN_MS).filter((other) => match.test(other));
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
        span: SPAN_MS,
      },
      sources: rowsOf(subject, others),
      scope,
    } as const;
    return [
      speaksFor({ ...shown, cause: 'payment-environment/payment-channel', weight }),
      speaksAgainst({ ...shown, cause: 'payment-environment/network', weight: weight / 2 }),
    ];
  },
};
