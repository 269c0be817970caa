import type { Evidence, Rule, Sighting, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksFor } from '../model/evidence.ts';
import { KEY_SYMPTOMS, matchSymptoms, PIN_KEY_SYMPTOMS, PIN_SYMPTOMS } from '../model/matchers.ts';
import { ownKeyErrors, pinSpellOf, wasRight } from '../model/pin-spell.ts';
import { DAY, type DurationMs, durationMs, HOUR } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'key-signs/key-errors-here': { readonly errors: number; readonly span: DurationMs };
    'key-signs/cured-by-sign-on': { readonly gap: DurationMs };
  }
}

/** Keys that are out of step stay so until the next sign-on, at the latest at the next opening. Own inference. */
const SPAN_MS = durationMs(6 * HOUR);
/** Keys that were out of step all day are renewed at the next opening at the latest. Own inference. */
const LATEST_CURE_MS = durationMs(DAY);
/** About twenty to one: the keys themselves are reported. */
const ERRORS_WEIGHT = 3;
/** About four to one: terminals also sign on by schedule. */
const CURE_WEIGHT = 1.5;
const MATCH = matchSymptoms('keys', KEY_SYMPTOMS);
const PIN_KEYS = matchSymptoms('pin-keys', PIN_KEY_SYMPTOMS);
const PINS = matchSymptoms('pin', PIN_SYMPTOMS);

/** Two more cards at least show by themselves that it was not the holders. Own inference. */
const OTHERS_FIRM = 2;

/** Whether nothing that may have asked for a PIN passed between a refusal and the sign-on. */
const nothingPassed = (subject: Subject, cure: Sighting, ask: Surroundings): boolean => {
  const entryMode = subject.record.kind === 'alarm' ? undefined : subject.record.entryMode;
  // What is tapped asks for no PIN, and passes while the key is out of step.
  return ask
    .neighbours(subject)
    .terminalNext.filter(
      (next) => entryMode === undefined || next.entryMode === undefined || next.entryMode === entryMode,
    )
    .every((next) => next.time >= cure.time);
};

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
    const errors = ownKeyErrors(ask.others(subject, 'terminal', SPAN_MS, SPAN_MS, isPin ? PIN_KEYS : MATCH), ask);
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
    if (!isPin || wasRight(subject, ask) || ask.signOns(subject, 0, LATEST_CURE_MS).length === 0) return found;
    // Nobody got it right between this refusal and the sign-on, and another card was refused too: the sign-on made the difference.
    const { members, cure } = pinSpellOf(subject, ask);
    const { card } = ask.place(subject);
    const others = new Set(members.filter((one) => one !== subject).map((one) => ask.place(one).card ?? one.ordinal));
    if (card !== undefined) others.delete(card);
    if (cure !== undefined && (others.size >= OTHERS_FIRM || (others.size > 0 && nothingPassed(subject, cure, ask)))) {
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
