import type { Evidence, Rule, ScopeKind, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksFor } from '../model/evidence.ts';
import { matchSymptoms, SILENT_SYMPTOMS, UNREACHABLE_SYMPTOMS } from '../model/matchers.ts';
import { type DurationMs, durationMs, MINUTE } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'line-messages/terminal-says-line': {
      readonly scope: ScopeKind;
      readonly messages: number;
      readonly span: DurationMs;
    };
  }
}

/** The terminal notices its lost line at the next attempt or poll; a quarter of an hour covers both. */
const SPAN_MS = durationMs(15 * MINUTE);
/** The terminal knows its own line best: about seven to one. */
const OWN_WEIGHT = 2;
/** The same from a neighbour under the same roof. */
const SIBLING_WEIGHT = 1;

const LINE = matchSymptoms('line', [
  'no-signal',
  'line-unplugged',
  'address-error',
  'link-unstable',
  'connect-failed',
  'send-failed',
]);

/** The terminal, or one beside it, says itself that its line is down. */
export const lineMessages: Rule = {
  id: 'line-messages',
  causes: ['payment-environment/network'],
  symptoms: [...UNREACHABLE_SYMPTOMS, ...SILENT_SYMPTOMS],
  needs: ['terminal_id'],
  references: ['Newland NDK codes -201 to -530 and StarPOS E101 to E110: local line errors', 'knowledge 4.1'],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const own = ask.others(subject, 'terminal', SPAN_MS, SPAN_MS).filter((other) => LINE.test(other));
    const near =
      own.length > 0 ? own : ask.others(subject, 'site', SPAN_MS, SPAN_MS).filter((other) => LINE.test(other));
    if (near.length === 0) return [];
    const scope: ScopeKind = own.length > 0 ? 'terminal' : 'site';
    return [
      speaksFor({
        rule: 'line-messages',
        cause: 'payment-environment/network',
        weight: scope === 'terminal' ? OWN_WEIGHT : SIBLING_WEIGHT,
        key: 'line-messages/terminal-says-line',
        args: { scope, messages: near.length, span: SPAN_MS },
        sources: rowsOf(subject, near),
        scope,
      }),
    ];
  },
};
