import type { Evidence, Rule, ScopeKind, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksFor } from '../model/evidence.ts';
import { LINE as CHANNEL_LINE, matchSymptoms, SILENT_SYMPTOMS, UNREACHABLE_SYMPTOMS } from '../model/matchers.ts';
import { type DurationMs, durationMs, MINUTE } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'line-messages/terminal-says-line': {
      readonly scope: ScopeKind;
      readonly messages: number;
      /** True where the terminal's own alarms say it; false where only its payments failed for want of a line. */
      readonly reported: boolean;
      readonly span: DurationMs;
    };
  }
}

/** The terminal notices its lost line at the next attempt or poll; a quarter of an hour covers both. Own inference. */
const SPAN_MS = durationMs(15 * MINUTE);
/** The terminal knows its own line best: about seven to one, in log-odds. */
const OWN_WEIGHT = 2;
/** The same from a neighbour under the same roof: about three to one. */
const SIBLING_WEIGHT = 1;

const LINE = matchSymptoms('line', [
  'no-signal',
  'line-unplugged',
  'address-error',
  'link-unstable',
  'connect-failed',
  'send-failed',
]);

/** Log-odds: from about two to one on the channel is the likelier reason. */
const SHARED_WEIGHT = 0.5;

/** The terminal, or one beside it, says itself that its line is down. */
export const lineMessages: Rule = {
  id: 'line-messages',
  causes: ['payment-environment/network'],
  symptoms: [...UNREACHABLE_SYMPTOMS, ...SILENT_SYMPTOMS],
  needs: ['terminal_id'],
  references: [
    'Newland NDK constants (file id 33306851153): -201 to -530, local line errors',
    'Newland StarPOS TransException (file id 1447936562): E101 to E110, local line errors',
    'CaoEnXin/LiaoYang_POS local errors 5, 6, 7: connect, send and receive failed',
    'own inference: terminals under one roof mostly share one line',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    // Failed payments are counted where they are compared with others; of a payment that itself found no line they tell nothing new.
    const tells = (other: Subject): boolean => other.record.kind === 'alarm' || !LINE.test(subject);
    const own = ask.others(subject, 'terminal', SPAN_MS, SPAN_MS, LINE).filter(tells);
    const near = own.length > 0 ? own : ask.others(subject, 'site', SPAN_MS, SPAN_MS, LINE).filter(tells);
    if (near.length === 0) return [];
    // Where every shop on the channel says so, its line is not what they share.
    const shared = ask.shared(subject, 'channel', CHANNEL_LINE) ?? ask.shared(subject, 'everything', CHANNEL_LINE);
    if (shared !== undefined && shared.weight >= SHARED_WEIGHT) return [];
    const scope: ScopeKind = own.length > 0 ? 'terminal' : 'site';
    return [
      speaksFor({
        rule: 'line-messages',
        cause: 'payment-environment/network',
        weight: scope === 'terminal' ? OWN_WEIGHT : SIBLING_WEIGHT,
        key: 'line-messages/terminal-says-line',
        args: {
          scope,
          messages: near.length,
          reported: near.some(({ record }) => record.kind === 'alarm'),
          span: SPAN_MS,
        },
        sources: rowsOf(subject, near),
        scope,
      }),
    ];
  },
};
