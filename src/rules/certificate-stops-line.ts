import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksAgainst, speaksFor } from '../model/evidence.ts';
import { LINK_SYMPTOMS, matchSymptoms } from '../model/matchers.ts';
import { type DurationMs, durationMs, HOUR, MINUTE } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'certificate-stops-line/own-words': { readonly messages: number; readonly span: DurationMs };
  }
}

/** A certificate stays expired until somebody renews it; half a day either side holds a shift. Own inference. */
const SPAN_MS = durationMs(12 * HOUR);
/** About twenty to one: the terminal itself named the reason. */
const WEIGHT = 3;
/** As long as one state of the line is taken to last; see outage-local. */
const NEAR_MS = durationMs(30 * MINUTE);
/**
 * Where most of what fails just then says that a certificate is at fault, the connections that fail beside it are its
 * doing as well: a line that is down would not have let the terminals look at certificates. About seven to one.
 */
const MOST = 0.5;
const AGAINST_LINE_WEIGHT = 2;
const MATCH = matchSymptoms('certificate', ['certificate-expired', 'certificate-not-yet-valid', 'certificate-invalid']);
const LINE = matchSymptoms('link', LINK_SYMPTOMS);

/** Connections that fail beside certificate messages on the same terminal: the certificate, not the line. */
export const certificateStopsLine: Rule = {
  id: 'certificate-stops-line',
  causes: ['security-settings/keys', 'payment-environment/network', 'payment-environment/payment-channel'],
  symptoms: [...LINK_SYMPTOMS],
  needs: ['terminal_id'],
  references: [
    'Newland NDK constants (file id 33306851153): -350 to -358 secure connection, -807 to -827 certificates',
    'Newland StarPOS TransException (file id 1447936562): E404 signature, E405 certificate file',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const messages = ask.others(subject, 'site', SPAN_MS, SPAN_MS, MATCH);
    if (messages.length === 0) return [];
    const shown = {
      rule: 'certificate-stops-line',
      key: 'certificate-stops-line/own-words',
      args: { messages: messages.length, span: SPAN_MS },
      sources: rowsOf(subject, messages),
      scope: 'terminal',
    } as const;
    const found = [speaksFor({ ...shown, cause: 'security-settings/keys', weight: WEIGHT })];
    const near = ask.others(subject, 'site', NEAR_MS, NEAR_MS);
    const told = near.filter((other) => MATCH.test(other)).length;
    const line = near.filter((other) => LINE.test(other)).length + 1;
    if (told > (told + line) * MOST) {
      const weight = AGAINST_LINE_WEIGHT;
      found.push(
        speaksAgainst({ ...shown, cause: 'payment-environment/network', weight }),
        speaksAgainst({ ...shown, cause: 'payment-environment/payment-channel', weight }),
      );
    }
    return found;
  },
};
