import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksAgainst, speaksFor } from '../model/evidence.ts';
import { matchSymptoms, PIN_SYMPTOMS } from '../model/matchers.ts';
import type { SymptomId } from '../model/symptom.ts';
import { type DurationMs, durationMs, HOUR, MINUTE } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'keypad-messages/own-words': { readonly messages: number; readonly span: DurationMs };
  }
}

/**
 * Worn keys fail now and then over days, and nobody mends them overnight: from the last message of one day to the trade of the
 * next morning. A single one counts over a shift's length either side. Own inference.
 */
const SPAN_MS = durationMs(36 * HOUR);
const SINGLE_SPAN_MS = durationMs(12 * HOUR);
/** The terminal's own message about its keys is rare on healthy ones: about 33 to one where it comes again, or at once. */
const WEIGHT = 3.5;
/** A single one hours away may have been a slip of its own, and wrong PINs are typed everywhere: about seven to one. */
const SINGLE_WEIGHT = 2;
/** Messages that came time and again on the day before: about twelve to one, since the pad may be another by now. Own inference. */
const OVERNIGHT_WEIGHT = 2.5;
/**
 * Log-odds, about seven to one: a PIN key out of step refuses one card after another as worn keys do, but makes no pad report
 * its keys time and again. Own inference.
 */
const NOT_THE_PIN_KEY = 2;
/** A customer who gives up within ten minutes of it met the same keys. Own inference. */
const AT_ONCE_MS = durationMs(10 * MINUTE);
/** Half an hour holds the customers who met the same moment of weak contacts. Own inference. */
const NEAR_MS = durationMs(30 * MINUTE);
/** Holders also give up for reasons of their own. */
const HOLDER: ReadonlySet<SymptomId> = new Set<SymptomId>(['entry-timeout', 'pin-not-entered', 'cancelled']);
const MATCH = matchSymptoms('keypad', ['key-fault', 'pin-pad-fault']);

/** The terminal reports a fault of its keys or PIN pad near refused PINs or abandoned entries. */
export const keypadMessages: Rule = {
  id: 'keypad-messages',
  causes: ['hardware-failure/keypad', 'security-settings/keys'],
  symptoms: [...PIN_SYMPTOMS, 'entry-timeout', 'pin-not-entered', 'cancelled', 'invalid-amount'],
  needs: ['terminal_id'],
  references: [
    'EMV TVR byte 3 bit 5: PIN pad not present or not working',
    'Newland NDK constants (file id 33306851153): 1007 KEYCODE_FAILED, -7001',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const { time } = subject.record;
    const all = ask.others(subject, 'terminal', SPAN_MS, SPAN_MS, MATCH);
    const close = all.filter(({ record }) => Math.abs(record.time - time) <= SINGLE_SPAN_MS);
    const isRepeated = all.length > 1 && !HOLDER.has(subject.symptom);
    const messages = isRepeated ? all : close;
    if (messages.length === 0) return [];
    const gap = Math.min(...messages.map((one) => Math.abs(one.record.time - time)));
    const doubtful = HOLDER.has(subject.symptom) ? gap > AT_ONCE_MS : messages.length === 1 && gap > NEAR_MS;
    const weight = doubtful ? SINGLE_WEIGHT : gap > SINGLE_SPAN_MS ? OVERNIGHT_WEIGHT : WEIGHT;
    const shown = {
      rule: 'keypad-messages',
      key: 'keypad-messages/own-words',
      args: { messages: messages.length, span: isRepeated ? SPAN_MS : SINGLE_SPAN_MS },
      sources: rowsOf(subject, messages),
      scope: 'terminal',
    } as const;
    const forPad = speaksFor({ ...shown, cause: 'hardware-failure/keypad', weight });
    if (messages.length === 1 || HOLDER.has(subject.symptom)) return [forPad];
    return [forPad, speaksAgainst({ ...shown, cause: 'security-settings/keys', weight: NOT_THE_PIN_KEY })];
  },
};
