import type { Evidence, Rule, ScopeKind, Subject, Surroundings } from '../model/diagnosis.ts';
import { nearestRows, speaksFor } from '../model/evidence.ts';
import { concentration, failedShare } from '../model/likelihood.ts';
import { matchSymptoms } from '../model/matchers.ts';
import { type DurationMs, durationMs, HOUR } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'system-fault-local/here-not-there': {
      readonly scope: ScopeKind;
      readonly failed: number;
      readonly tries: number;
      readonly elsewhereFailed: number;
      readonly elsewhereTries: number;
      readonly span: DurationMs;
    };
  }
}

/** A program under load fails through the rush and recovers after it: an hour either side. Own inference. */
const SPAN_MS = durationMs(HOUR);
/** Where a tenth of the attempts elsewhere fail as well, the host is the likelier reason (healthy approval is 85 to 95 %, payflux.dev). */
const MAX_SHARE_ELSEWHERE = 0.1;
/** Below this, about three to one, the difference may be chance. */
const MIN_WEIGHT = 1;
const MATCH = matchSymptoms('system-fault', [
  'system-malfunction',
  'system-fault',
  'software-error',
  'app-hang',
  'app-crash',
  'out-of-memory',
]);

/** A "system fault" at one terminal or site while the same host serves all others well: the terminals' own software. */
export const systemFaultLocal: Rule = {
  id: 'system-fault-local',
  causes: ['system-failure/software-fault'],
  symptoms: ['system-malfunction', 'system-fault'],
  needs: ['terminal_id'],
  references: [
    'UnionPay Q/CUP 006.6-2014 App. A.2: 96 comes from the switch, which serves every terminal alike',
    'the supermarket case this field tells: system fault on the lanes under load',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const site = ask.contrast(subject, 'site', SPAN_MS, SPAN_MS, MATCH);
    const scope = site.inside.terminalsFailing >= 2 ? 'site' : 'terminal';
    const { inside, outside } = scope === 'site' ? site : ask.contrast(subject, 'terminal', SPAN_MS, SPAN_MS, MATCH);
    if (failedShare(outside) > MAX_SHARE_ELSEWHERE) return [];
    const weight = concentration({ failed: inside.failed - 1, ok: inside.ok }, outside);
    if (weight < MIN_WEIGHT) return [];
    return [
      speaksFor({
        rule: 'system-fault-local',
        cause: 'system-failure/software-fault',
        weight,
        key: 'system-fault-local/here-not-there',
        args: {
          scope,
          failed: inside.failed,
          tries: inside.failed + inside.ok,
          elsewhereFailed: outside.failed,
          elsewhereTries: outside.failed + outside.ok,
          span: SPAN_MS,
        },
        sources: nearestRows(subject, ask, { scope, beforeMs: SPAN_MS, afterMs: SPAN_MS }, (other) =>
          MATCH.test(other),
        ),
        scope,
      }),
    ];
  },
};
