import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksFor } from '../model/evidence.ts';
import { aboveShare, concentration } from '../model/likelihood.ts';
import { LINK_SYMPTOMS, matchSymptoms } from '../model/matchers.ts';
import { DAY, type DurationMs, durationMs, MINUTE } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'outage-alone/nothing-beside': {
      readonly scope: 'terminal' | 'site';
      readonly failed: number;
      readonly tries: number;
      readonly usuallyFailed: number;
      readonly usualTries: number;
      readonly span: DurationMs;
    };
    'outage-alone/siblings-well': {
      readonly failed: number;
      readonly tries: number;
      readonly siblingsFailed: number;
      readonly siblingsTries: number;
      readonly span: DurationMs;
    };
  }
}

/** As long as one state of the line is taken to last elsewhere; see outage-local. */
const SPAN_MS = durationMs(30 * MINUTE);
/** What is usual at a shop is seen over a week either side. Own inference. */
const PAST_MS = durationMs(7 * DAY);
/** From so many attempts elsewhere on, the rules that compare shops speak. */
const MIN_TRIES_ELSEWHERE = 3;
/** Losses beyond a tenth of the attempts are no ordinary hour (healthy approval is 85 to 95 %, payflux.dev). */
const USUAL_SHARE = 0.1;
/** Log-odds; an outage needs more than a few lost answers in a row, about seven to one. */
const MIN_WEIGHT = 2;
/**
 * A whole shop without an answer is its line or its host: the line is still the likelier, but not by as much as for a lost
 * answer now and then. Own inference.
 */
const HOST_AS_WELL = 0.5;

const SYMPTOMS = [...LINK_SYMPTOMS, 'host-timeout', 'reversal-failed'] as const;
const MATCH = matchSymptoms('line-of-one-shop', SYMPTOMS);

/** Payment after payment without an answer at a shop that nothing can be compared with but its own past. */
export const outageAlone: Rule = {
  id: 'outage-alone',
  causes: ['payment-environment/network', 'payment-environment/payment-channel'],
  symptoms: [...SYMPTOMS],
  needs: ['terminal_id'],
  references: [
    'errorcodesindex.com POS guide: check other stores; where there are none the terminal’s own past is what is left',
    'payflux.dev: healthy approval is 85 to 95 %',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const site = ask.contrast(subject, 'site', SPAN_MS, SPAN_MS, MATCH);
    if (site.outside.failed + site.outside.ok >= MIN_TRIES_ELSEWHERE) return [];
    const terminal = ask.contrast(subject, 'terminal', SPAN_MS, SPAN_MS, MATCH);
    const own = { failed: terminal.inside.failed - 1, ok: terminal.inside.ok };
    const siblings = {
      failed: Math.max(0, site.inside.failed - terminal.inside.failed),
      ok: Math.max(0, site.inside.ok - terminal.inside.ok),
    };
    const near = ask.others(subject, 'site', SPAN_MS, SPAN_MS, MATCH);
    const beside = concentration(own, siblings);
    if (siblings.failed + siblings.ok >= MIN_TRIES_ELSEWHERE && beside >= MIN_WEIGHT) {
      return [
        speaksFor({
          rule: 'outage-alone',
          cause: 'payment-environment/network',
          weight: beside,
          key: 'outage-alone/siblings-well',
          args: {
            failed: terminal.inside.failed,
            tries: terminal.inside.failed + terminal.inside.ok,
            siblingsFailed: siblings.failed,
            siblingsTries: siblings.failed + siblings.ok,
            span: SPAN_MS,
          },
          sources: rowsOf(subject, near),
          scope: 'terminal',
        }),
      ];
    }
    const scope = site.inside.terminals > 1 ? 'site' : 'terminal';
    const now = { failed: site.inside.failed - 1, ok: site.inside.ok };
    const week = ask.contrast(subject, 'site', PAST_MS, PAST_MS, MATCH).inside;
    // A list of device alarms tells what failed and never what succeeded: all of it is lost in its best week.
    if (subject.record.kind === 'alarm' && week.ok === 0) return [];
    const usual = {
      failed: Math.max(0, week.failed - site.inside.failed),
      ok: Math.max(0, week.ok - site.inside.ok),
    };
    const weight = Math.max(concentration(now, usual), aboveShare(now, USUAL_SHARE));
    if (weight < MIN_WEIGHT) return [];
    const shown = {
      rule: 'outage-alone',
      key: 'outage-alone/nothing-beside',
      args: {
        scope,
        failed: site.inside.failed,
        tries: site.inside.failed + site.inside.ok,
        usuallyFailed: usual.failed,
        usualTries: usual.failed + usual.ok,
        span: SPAN_MS,
      },
      sources: rowsOf(subject, near),
      scope,
    } as const;
    return [
      speaksFor({ ...shown, cause: 'payment-environment/network', weight: weight - HOST_AS_WELL }),
      speaksFor({ ...shown, cause: 'payment-environment/payment-channel', weight }),
    ];
  },
};
