import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksAgainst, speaksFor } from '../model/evidence.ts';
import { KEY_SYMPTOMS, matchSymptoms } from '../model/matchers.ts';
import type { SymptomId } from '../model/symptom.ts';
import { type DurationMs, durationMs, HOUR, MINUTE } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'after-tamper/keys-erased': { readonly gap: DurationMs };
  }
}

/** A terminal that was attacked erases its keys at once and stays without them until it is serviced; a day holds until then. Own inference. */
const SPAN_MS = durationMs(72 * HOUR);
/** The device log is often written later than the payment that met the missing key. Own inference. */
const SHORTLY_BEFORE_MS = durationMs(HOUR);
/**
 * Some devices hand their log over only when they are next connected, half a day later. Until then a terminal that says that its
 * keys are gone has sold nothing. Own inference.
 */
const LATE_LOG_MS = durationMs(12 * HOUR);
const GONE: ReadonlySet<SymptomId> = new Set<SymptomId>(['key-missing', 'key-invalid']);
/**
 * A terminal without its keys sends nothing. Payments that pass after the last message, beyond the five minutes in which
 * approvals are counted, show that it has its keys again: what fails later has a reason of its own. Own inference.
 */
const SLOT_MS = durationMs(5 * MINUTE);
/** One approval may be a stray row of another clock; three are trade. Own inference. */
const MIN_APPROVED_SINCE = 3;
/** About 55 to 1: the terminal itself named the reason. */
const WEIGHT = 4;
const MATCH = matchSymptoms('tamper', ['tamper']);

/** Messages that came late: nothing passed at the terminal from the missing keys to them. */
const loggedLate = (subject: Subject, ask: Surroundings): readonly Subject[] => {
  const [first] = ask.others(subject, 'terminal', 0, LATE_LOG_MS, MATCH);
  if (first === undefined) return [];
  const passed = ask.approvals(subject, 'terminal', subject.record.time + SLOT_MS, first.record.time - SLOT_MS);
  return passed === 0 ? [first] : [];
};

/** Missing keys, dead PIN pad or restart after a tamper message are its consequence, not a second fault. */
export const afterTamper: Rule = {
  id: 'after-tamper',
  causes: ['security-settings/tamper', 'security-settings/keys'],
  symptoms: [
    ...KEY_SYMPTOMS,
    'pin-pad-fault',
    'sign-on-failed',
    'self-test-failed',
    'certificate-invalid',
    'not-signed-on',
  ],
  needs: ['terminal_id'],
  references: [
    'own inference: keys that are missing after a tamper message are its consequence',
    'support.onslip.com article 235927467: attacked, all keys cleared',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const soon = ask.others(subject, 'terminal', SPAN_MS, SHORTLY_BEFORE_MS, MATCH);
    const tampers = soon.length > 0 || !GONE.has(subject.symptom) ? soon : loggedLate(subject, ask);
    const nearest = tampers.at(-1);
    if (nearest === undefined) return [];
    const since = ask.approvals(subject, 'terminal', nearest.record.time + SLOT_MS, subject.record.time - SLOT_MS);
    if (since >= MIN_APPROVED_SINCE) return [];
    const shown = {
      rule: 'after-tamper',
      weight: WEIGHT,
      key: 'after-tamper/keys-erased',
      args: { gap: durationMs(Math.abs(subject.record.time - nearest.record.time)) },
      sources: rowsOf(subject, tampers),
      scope: 'terminal',
    } as const;
    return [
      speaksFor({ ...shown, cause: 'security-settings/tamper' }),
      speaksAgainst({ ...shown, cause: 'security-settings/keys' }),
    ];
  },
};
