import type { Contrast, Evidence, Rule, ScopeKind, Subject, Surroundings, Tally } from '../model/diagnosis.ts';
import { rowsOf, speaksFor } from '../model/evidence.ts';
import { concentration, failedShare } from '../model/likelihood.ts';
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

const UNREACHABLE = matchSymptoms('unreachable', UNREACHABLE_SYMPTOMS);
const SILENT = matchSymptoms('silent', SILENT_SYMPTOMS);

/** Where no merchant is named each terminal counts as a site, and three of them may share a roof. */
const MIN_OTHER_TERMINALS = 4;
/** A channel in trouble fails at least this many times as often as the others. */
const MIN_TIMES = 2;

interface Spread {
  readonly failed: number;
  readonly ok: number;
  /** Other sites with failures, and all other sites. */
  readonly sitesFailing: number;
  readonly sites: number;
}

const addUp = ({ inside, outside }: Contrast): Tally => ({
  ...inside,
  failed: inside.failed + outside.failed,
  ok: inside.ok + outside.ok,
  sitesFailing: inside.sitesFailing + outside.sitesFailing,
  sites: inside.sites + outside.sites,
  worstSites: [...inside.worstSites, ...outside.worstSites],
});

/** A place without the alarm's own site, and without the failures of the worst of the others. */
const spread = (whole: Tally, ownSite: Tally, own: string | undefined): Spread => {
  const worst = whole.worstSites.filter(({ site }) => site !== own).sort((a, b) => b.failed - a.failed)[0];
  return {
    failed: Math.max(0, whole.failed - ownSite.failed - (worst?.failed ?? 0)),
    ok: Math.max(0, whole.ok - ownSite.ok),
    sitesFailing: whole.sitesFailing - 1,
    sites: whole.sites - 1,
  };
};

const enough = ({ sitesFailing, sites }: Spread, floor: number): boolean =>
  sitesFailing >= floor || (sitesFailing >= 1 && sitesFailing === sites && sites < floor);

/** The same failure at many sites at once: what they share is the channel, the switch, or the acquirer. */
export const outageChannel: Rule = {
  id: 'outage-channel',
  causes: ['payment-environment/payment-channel'],
  symptoms: [...UNREACHABLE_SYMPTOMS, ...SILENT_SYMPTOMS],
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
    const found: Evidence[] = [];
    const own = ask.place(subject).site;
    // One other site in trouble is not many: the worst of the others is left out.
    const rest = spread(channel.inside, site.inside, own);
    const everywhere = spread(addUp(site), site.inside, own);
    const floor = ask.columns.has('merchant_id') ? MIN_OTHER_SITES : MIN_OTHER_TERMINALS;
    const byChannel =
      enough(rest, floor) && failedShare(channel.inside) >= failedShare(channel.outside) * MIN_TIMES
        ? concentration(rest, channel.outside)
        : 0;
    // Against the usual rate of the same other sites, with the moment itself taken out.
    const byTime = enough(everywhere, floor)
      ? concentration(everywhere, {
          failed: Math.max(0, usual.failed - site.outside.failed),
          ok: Math.max(0, usual.ok - site.outside.ok),
        })
      : 0;
    const weight = Math.max(byChannel, byTime);
    if (weight < MIN_WEIGHT) return found;
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
    found.push(
      speaksFor({
        rule: 'outage-channel',
        cause: 'payment-environment/payment-channel',
        weight,
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
      }),
    );
    return found;
  },
};
