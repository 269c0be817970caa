import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksFor } from '../model/evidence.ts';
import { matchSymptoms } from '../model/matchers.ts';
import { type DurationMs, durationMs, HOUR } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'garbled-one-terminal/siblings-well': {
      readonly messages: number;
      readonly sameVersion: number;
      readonly span: DurationMs;
    };
  }
}

const SPAN_MS = durationMs(24 * HOUR);
const WEIGHT = 1.5;
const MATCH = matchSymptoms('display', ['display-garbled', 'display-blank']);

/** One screen is garbled or dark while terminals with the same version are well: the display itself. */
export const garbledOneTerminal: Rule = {
  id: 'garbled-one-terminal',
  causes: ['hardware-failure/display'],
  symptoms: ['display-garbled', 'display-blank'],
  needs: ['terminal_id'],
  references: [
    'the field’s case of garbled screens: display or communication module, else a version that does not fit',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const { inside } = ask.contrast(subject, 'version', SPAN_MS, SPAN_MS, MATCH);
    const everywhere = ask.contrast(subject, 'everything', SPAN_MS, SPAN_MS, MATCH).inside;
    const versionKnown = ask.place(subject).version !== undefined;
    const tally = versionKnown ? inside : everywhere;
    if (tally.terminalsFailing > 1 || tally.terminals < 2) return [];
    const others = ask.others(subject, 'terminal', SPAN_MS, SPAN_MS).filter((other) => MATCH.test(other));
    return [
      speaksFor({
        rule: 'garbled-one-terminal',
        cause: 'hardware-failure/display',
        weight: WEIGHT,
        key: 'garbled-one-terminal/siblings-well',
        args: { messages: others.length + 1, sameVersion: tally.terminals - 1, span: SPAN_MS },
        sources: rowsOf(subject, others),
        scope: 'terminal',
      }),
    ];
  },
};
