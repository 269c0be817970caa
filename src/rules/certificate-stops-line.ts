import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksFor } from '../model/evidence.ts';
import { LINK_SYMPTOMS, matchSymptoms } from '../model/matchers.ts';
import { type DurationMs, durationMs, HOUR } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'certificate-stops-line/own-words': { readonly messages: number; readonly span: DurationMs };
  }
}

/** A certificate stays expired until somebody renews it; half a day either side holds a shift. Own inference. */
const SPAN_MS = durationMs(12 * HOUR);
/** About twenty to one: the terminal itself named the reason. */
const WEIGHT = 3;
const MATCH = matchSymptoms('certificate', ['certificate-expired', 'certificate-not-yet-valid', 'certificate-invalid']);

/** Connections that fail beside certificate messages on the same terminal: the certificate, not the line. */
export const certificateStopsLine: Rule = {
  id: 'certificate-stops-line',
  causes: ['security-settings/keys'],
  symptoms: [...LINK_SYMPTOMS],
  needs: ['terminal_id'],
  references: [
    'Newland NDK constants (file id 33306851153): -350 to -358 secure connection, -807 to -827 certificates',
    'Newland StarPOS TransException (file id 1447936562): E404 signature, E405 certificate file',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const messages = ask.others(subject, 'site', SPAN_MS, SPAN_MS).filter((other) => MATCH.test(other));
    if (messages.length === 0) return [];
    return [
      speaksFor({
        rule: 'certificate-stops-line',
        cause: 'security-settings/keys',
        weight: WEIGHT,
        key: 'certificate-stops-line/own-words',
        args: { messages: messages.length, span: SPAN_MS },
        sources: rowsOf(subject, messages),
        scope: 'terminal',
      }),
    ];
  },
};
