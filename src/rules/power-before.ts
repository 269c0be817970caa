import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksAgainst, speaksFor } from '../model/evidence.ts';
import { matchSymptoms } from '../model/matchers.ts';
import { type DurationMs, durationMs, HOUR, MINUTE } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'power-before/low-then-off': { readonly messages: number; readonly gap: DurationMs };
  }
}

/** A battery warns for an hour or two before it gives up; messages up to a quarter of that later tell of the same. Own inference. */
const SPAN_MS = durationMs(2 * HOUR);
/** About twenty to one: the terminal itself named its supply. */
const WEIGHT = 3;
/** Within five minutes the restart is the message's own: more than 50 to one, and against the program about four to one. Own inference. */
const AT_ONCE_MS = durationMs(5 * MINUTE);
const AT_ONCE_WEIGHT = 4;
const AGAINST_WEIGHT = 1.5;
const MATCH = matchSymptoms('power', ['battery-low', 'power-fault']);

/** A restart, blank screen or lost clock near battery or power messages: the supply. */
export const powerBefore: Rule = {
  id: 'power-before',
  causes: ['hardware-failure/power', 'system-failure/software-fault'],
  symptoms: [
    'restart',
    'display-blank',
    'clock-fault',
    'printer-fault',
    'app-hang',
    'printer-overheated',
    'self-test-failed',
  ],
  needs: ['terminal_id'],
  references: [
    'ITU-T X.733 powerProblem',
    'Verifone tamper messages: often a low back-up battery',
    'Landi-style printer status E1 (file ids 6031152675, 22324335661): low voltage protection',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const messages = ask.others(subject, 'terminal', SPAN_MS, SPAN_MS / 4, MATCH);
    const nearest = messages.at(-1);
    if (nearest === undefined) return [];
    const gap = durationMs(Math.abs(subject.record.time - nearest.record.time));
    const atOnce = gap <= AT_ONCE_MS;
    const shown = {
      rule: 'power-before',
      key: 'power-before/low-then-off',
      args: { messages: messages.length, gap },
      sources: rowsOf(subject, messages),
      scope: 'terminal',
    } as const;
    const found = [speaksFor({ ...shown, cause: 'hardware-failure/power', weight: atOnce ? AT_ONCE_WEIGHT : WEIGHT })];
    if (atOnce) found.push(speaksAgainst({ ...shown, cause: 'system-failure/software-fault', weight: AGAINST_WEIGHT }));
    return found;
  },
};
