import type { Contrast, Evidence, Rule, ScopeKind, Subject, Surroundings } from '../model/diagnosis.ts';
import { nearestRows, speaksFor } from '../model/evidence.ts';
import { concentration, mostCardsFail, STRONGEST } from '../model/likelihood.ts';
import { LINE, LINK_SYMPTOMS, matchSymptoms, NOT_THROUGH, SILENT_SYMPTOMS } from '../model/matchers.ts';
import { type DurationMs, durationMs, MINUTE } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'outage-local/here-not-there': {
      readonly scope: ScopeKind;
      readonly failed: number;
      readonly tries: number;
      readonly terminalsFailing: number;
      readonly terminals: number;
      readonly elsewhereFailed: number;
      readonly elsewhereTries: number;
      readonly span: DurationMs;
    };
    'outage-local/too-few-elsewhere': { readonly tries: number; readonly span: DurationMs };
  }
}

/**
 * Attempts within this time of each other belong to one state of the line: long enough for a quiet shop to have
 * some, short enough to end with the outage. The anti-flap of docs.vortexiq.ai's decline alerts is 30 minutes too.
 */
const SPAN_MS = durationMs(30 * MINUTE);
/** With fewer attempts elsewhere on the channel there is no contrast; all other sites are then compared. Own inference. */
const MIN_TRIES_ELSEWHERE = 3;
/** Log-odds; less says nothing worth a line. */
const MIN_WEIGHT = 0.5;

/** Answers that name a closed issuer or a missing route come from beyond the line: they never speak for it. */
const SYMPTOMS = [
  ...LINK_SYMPTOMS.filter((symptom) => symptom !== 'tls-error'),
  'host-timeout',
  'reversal-failed',
] as const;
const UNREACHABLE = matchSymptoms('line-or-silence', SYMPTOMS);
const SILENT = matchSymptoms('silent', SILENT_SYMPTOMS);

/** Where a quarter of the attempts elsewhere fail as well, the trouble is not local (healthy approval is 85 to 95 %, payflux.dev). */
const MAX_SHARE_ELSEWHERE = 0.25;

const shareOf = ({ failed, ok }: { readonly failed: number; readonly ok: number }): number =>
  failed + ok === 0 ? 0 : failed / (failed + ok);

const minus = (whole: Contrast, part: Contrast): { failed: number; ok: number } => ({
  failed: Math.max(0, whole.inside.failed - part.inside.failed),
  ok: Math.max(0, whole.inside.ok - part.inside.ok),
});

/** Time-outs and lost connections at one terminal or site while the rest of the channel is well: the line on the spot. */
export const outageLocal: Rule = {
  id: 'outage-local',
  causes: ['payment-environment/network', 'payment-environment/payment-channel'],
  symptoms: [...SYMPTOMS, ...SILENT_SYMPTOMS],
  needs: ['terminal_id'],
  references: [
    'CaoEnXin/LiaoYang_POS local errors 5, 6, 7: connect, send and receive failed',
    'own inference: what only the terminals of one shop show lies on the spot',
    'UnionPay Q/CUP 006.6-2014 App. A.2: who may issue 68, 91, 92, 96, 98',
    'errorcodesindex.com POS guide: check other stores',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const match = UNREACHABLE.test(subject) ? UNREACHABLE : SILENT;
    const terminal = ask.contrast(subject, 'terminal', SPAN_MS, SPAN_MS, match);
    const site = ask.contrast(subject, 'site', SPAN_MS, SPAN_MS, match);
    const channel = ask.contrast(subject, 'channel', SPAN_MS, SPAN_MS, match);
    const restOfChannel = minus(channel, site);
    const known = restOfChannel.failed + restOfChannel.ok >= MIN_TRIES_ELSEWHERE;
    const elsewhere = known ? restOfChannel : site.outside;
    const siteWide = site.inside.terminalsFailing >= 2;
    const [inside, scope] = siteWide ? ([site.inside, 'site'] as const) : ([terminal.inside, 'terminal'] as const);
    if (shareOf(elsewhere) > MAX_SHARE_ELSEWHERE) return [];
    // Refusals without a reason are everyday trade: only where most cards fail do they speak of the line.
    const isSilent = match === SILENT;
    if (isSilent && !mostCardsFail(ask.contrast(subject, scope, SPAN_MS, SPAN_MS, NOT_THROUGH).inside)) return [];
    const weight = concentration(
      { failed: (isSilent ? inside.cardsFailing : inside.failed) - 1, ok: inside.ok },
      elsewhere,
    );
    if (weight < MIN_WEIGHT) return [];
    // What the whole channel, or the whole fleet, suffers at the same time explains this place as well.
    const line = LINE.test(subject) ? LINE : match;
    const shared = ask.shared(subject, 'channel', line) ?? ask.shared(subject, 'everything', line);
    const alone = shared === undefined ? STRONGEST : -shared.weight;
    if (alone <= -MIN_WEIGHT) return [];
    const sources = nearestRows(subject, ask, { scope, beforeMs: SPAN_MS, afterMs: SPAN_MS }, (other) =>
      match.test(other),
    );
    const here = speaksFor({
      rule: 'outage-local',
      cause: 'payment-environment/network',
      weight,
      key: 'outage-local/here-not-there',
      args: {
        scope,
        failed: inside.failed,
        tries: inside.failed + inside.ok,
        terminalsFailing: inside.terminalsFailing,
        terminals: inside.terminals,
        elsewhereFailed: elsewhere.failed,
        elsewhereTries: elsewhere.failed + elsewhere.ok,
        span: SPAN_MS,
      },
      sources,
      scope,
    });
    // What makes the place ill may as well be its channel, as far as the others do not show that they are well.
    const doubt = weight - Math.max(0, alone);
    if (doubt < MIN_WEIGHT) return [here];
    return [
      here,
      speaksFor({
        rule: 'outage-local',
        cause: 'payment-environment/payment-channel',
        weight: doubt,
        key: 'outage-local/too-few-elsewhere',
        args: { tries: elsewhere.failed + elsewhere.ok, span: SPAN_MS },
        sources,
      }),
    ];
  },
};
