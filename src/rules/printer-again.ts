import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksFor } from '../model/evidence.ts';
import { matchSymptoms } from '../model/matchers.ts';
import { type DurationMs, durationMs, HOUR } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'printer-again/own-words': { readonly messages: number; readonly span: DurationMs };
  }
}

/** A printer that jams or heats up does so again within the day. */
const SPAN_MS = durationMs(24 * HOUR);
/** The terminal's own word about its printer: about seven to one. */
const WEIGHT = 2;
const MATCH = matchSymptoms('printer', ['printer-jam', 'printer-overheated', 'printer-fault', 'printer-paper-out']);

/** Empty or garbled receipts, power dips and printer messages beside other printer messages: the printer. */
export const printerAgain: Rule = {
  id: 'printer-again',
  causes: ['hardware-failure/printer'],
  symptoms: ['printer-font-missing', 'printer-fault', 'printer-jam', 'printer-overheated', 'printer-paper-out'],
  needs: ['terminal_id'],
  references: ['PAX PRN_* status and Landi IPrinterStatus: one printer reports paper, jam, heat and motor in turn'],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const messages = ask
      .others(subject, 'terminal', SPAN_MS, SPAN_MS, MATCH)
      .filter((other) => other.record.time !== subject.record.time);
    if (messages.length === 0) return [];
    return [
      speaksFor({
        rule: 'printer-again',
        cause: 'hardware-failure/printer',
        weight: WEIGHT,
        key: 'printer-again/own-words',
        args: { messages: messages.length, span: SPAN_MS },
        sources: rowsOf(subject, messages),
        scope: 'terminal',
      }),
    ];
  },
};
