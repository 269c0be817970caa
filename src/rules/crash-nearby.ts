import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksFor } from '../model/evidence.ts';
import { matchSymptoms, SILENT_SYMPTOMS } from '../model/matchers.ts';
import { type DurationMs, durationMs, MINUTE } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'crash-nearby/own-words': { readonly messages: number; readonly span: DurationMs };
  }
}

/** A hanging application drags failed payments with it until it restarts, within minutes. Own inference. */
const SPAN_MS = durationMs(10 * MINUTE);
/** About twelve to one: the cashier may also have restarted a sound terminal. */
const WEIGHT = 2.5;
const MATCH = matchSymptoms('crash', [
  'app-crash',
  'app-hang',
  'out-of-memory',
  'software-error',
  'file-error',
  'restart',
]);

/** The terminal reports a crash, a hang or lack of memory within minutes of the failure. */
export const crashNearby: Rule = {
  id: 'crash-nearby',
  causes: ['system-failure/software-fault'],
  symptoms: [
    ...SILENT_SYMPTOMS,
    'system-fault',
    'unknown',
    'system-malfunction',
    'receive-timeout',
    'display-blank',
    'display-garbled',
    'restart',
    'duplicate-transaction',
    'message-error',
    'response-mismatch',
  ],
  needs: ['terminal_id'],
  references: ['ITU-T X.733 softwareProgramAbnormallyTerminated, outOfMemory'],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const messages = ask
      .others(subject, 'terminal', SPAN_MS, SPAN_MS, MATCH)
      .filter((other) => other.symptom !== subject.symptom);
    if (messages.length === 0) return [];
    return [
      speaksFor({
        rule: 'crash-nearby',
        cause: 'system-failure/software-fault',
        weight: WEIGHT,
        key: 'crash-nearby/own-words',
        args: { messages: messages.length, span: SPAN_MS },
        sources: rowsOf(subject, messages),
        scope: 'terminal',
      }),
    ];
  },
};
