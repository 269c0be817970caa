import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksFor } from '../model/evidence.ts';
import { KEY_SYMPTOMS, matchSymptoms, PIN_KEY_SYMPTOMS, PIN_SYMPTOMS } from '../model/matchers.ts';
import { type DurationMs, durationMs, HOUR, MINUTE } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'key-signs/key-errors-here': { readonly errors: number; readonly span: DurationMs };
    'key-signs/cured-by-sign-on': { readonly gap: DurationMs };
  }
}

/** Keys that are out of step stay so until the next sign-on, at the latest at the next opening. Own inference. */
const SPAN_MS = durationMs(6 * HOUR);
/** A sign-on that cures is followed by an approval within the next customers. Own inference. */
const CURE_MS = durationMs(90 * MINUTE);
/** About twenty to one: the keys themselves are reported. */
const ERRORS_WEIGHT = 3;
/** About four to one: terminals also sign on by schedule. */
const CURE_WEIGHT = 1.5;
const MATCH = matchSymptoms('keys', KEY_SYMPTOMS);
const PIN_KEYS = matchSymptoms('pin-keys', PIN_KEY_SYMPTOMS);
const PINS = matchSymptoms('pin', PIN_SYMPTOMS);

/** Refused PINs beside key errors on the same terminal, or until it signed on again: the PIN key is out of step. */
export const keySigns: Rule = {
  id: 'key-signs',
  causes: ['security-settings/keys'],
  symptoms: [...PIN_SYMPTOMS, 'sign-on-failed', 'sign-on-required'],
  needs: ['terminal_id'],
  references: [
    'UnionPay field 39 display texts (sxfpos.com/408734): 99 and A0, sign on again',
    'own inference: PIN block errors beside wrong PINs on one terminal only mean a PIN key out of step',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const isPin = PINS.test(subject);
    const errors = ask.others(subject, 'terminal', SPAN_MS, SPAN_MS, isPin ? PIN_KEYS : MATCH);
    const found: Evidence[] = [];
    if (errors.length > 0) {
      found.push(
        speaksFor({
          rule: 'key-signs',
          cause: 'security-settings/keys',
          weight: ERRORS_WEIGHT,
          key: 'key-signs/key-errors-here',
          args: { errors: errors.length, span: SPAN_MS },
          sources: rowsOf(subject, errors),
          scope: 'terminal',
        }),
      );
    }
    const cure = isPin ? ask.signOns(subject, 0, CURE_MS)[0] : undefined;
    if (cure === undefined) return found;
    const entryMode = subject.record.kind === 'alarm' ? undefined : subject.record.entryMode;
    // What is tapped asks for no PIN, and passes while the key is out of step.
    const terminalNext = ask
      .neighbours(subject)
      .terminalNext.filter(
        (next) => entryMode === undefined || next.entryMode === undefined || next.entryMode === entryMode,
      );
    // Nothing passed between this refusal and the sign-on, and another card was refused too: the sign-on made the difference.
    const otherCard = ask
      .others(subject, 'terminal', SPAN_MS, SPAN_MS, PINS)
      .some((other) => ask.place(other).card !== ask.place(subject).card);
    if (otherCard && terminalNext.every((next) => next.time >= cure.time)) {
      found.push(
        speaksFor({
          rule: 'key-signs',
          cause: 'security-settings/keys',
          weight: CURE_WEIGHT,
          key: 'key-signs/cured-by-sign-on',
          args: { gap: durationMs(cure.time - subject.record.time) },
          sources: [cure.source],
          scope: 'terminal',
        }),
      );
    }
    return found;
  },
};
