import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksFor } from '../model/evidence.ts';
import { matchSymptoms } from '../model/matchers.ts';
import { type DurationMs, durationMs, HOUR } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'wrong-clock/clock-lost': { readonly messages: number; readonly span: DurationMs };
  }
}

/** A lost clock stays lost until somebody sets it; a day holds until then. Own inference. */
const SPAN_MS = durationMs(24 * HOUR);
/** About twenty to one: the terminal itself named its clock. */
const WEIGHT = 3;
const MATCH = matchSymptoms('clock', ['clock-fault']);

/** Certificates "not yet valid" or "expired" while the terminal's clock is reported wrong: the clock, not the certificate. */
export const wrongClock: Rule = {
  id: 'wrong-clock',
  causes: ['hardware-failure/other'],
  symptoms: ['certificate-not-yet-valid', 'certificate-expired', 'certificate-invalid', 'tls-error'],
  needs: ['terminal_id'],
  references: [
    'Newland NDK constants (file id 33306851153): -827 certificate not yet valid, 1014 RTC_FAILED',
    'Vanstone Android SDK codes (file id 16516448652): -900 to -911, clock',
    'own inference: a certificate not yet valid mostly means a terminal clock that is slow',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const messages = ask.others(subject, 'terminal', SPAN_MS, SPAN_MS, MATCH);
    if (messages.length === 0) return [];
    return [
      speaksFor({
        rule: 'wrong-clock',
        cause: 'hardware-failure/other',
        weight: WEIGHT,
        key: 'wrong-clock/clock-lost',
        args: { messages: messages.length, span: SPAN_MS },
        sources: rowsOf(subject, messages),
        scope: 'terminal',
      }),
    ];
  },
};
