import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksAgainst, speaksFor } from '../model/evidence.ts';
import { matchSymptoms } from '../model/matchers.ts';
import { DAY, type DurationMs, durationMs } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'touch-and-screen/screen-fails-too': { readonly messages: number; readonly span: DurationMs };
  }
}

/** Screen and touch panel are one part, which fails by fits and starts until it is replaced, mostly within days. Own inference. */
const SPAN_MS = durationMs(2 * DAY);
/** A single message may be a cable pushed back or a setting; more are a screen that is broken. Own inference. */
const LEAST_MESSAGES = 2;
/** More than a hundred to one: two input parts seldom fail apart in the same days; against the keys about twenty to one. Own inference. */
const WEIGHT = 5;
const AGAINST_WEIGHT = 3;
const MATCH = matchSymptoms('screen', ['display-fault', 'display-garbled', 'display-blank']);
/** How messages name the panel, in Latin script, Chinese, Japanese, Korean and Cyrillic. */
const TOUCH = /touch|digiti[sz]er|t[áa]ctil|tactile|触|觸|タッチ|터치|сенсор/i;

/** Touches are not felt at a terminal whose screen fails as well: the screen, of which the panel is a part. */
export const touchAndScreen: Rule = {
  id: 'touch-and-screen',
  causes: ['hardware-failure/display', 'hardware-failure/keypad'],
  symptoms: ['key-fault'],
  needs: ['terminal_id'],
  references: [
    'Vanstone Android SDK codes (file id 16516448652): keypad -6, keyboard or touch panel module error, so that a panel alone is an input part',
    'own inference: glass, panel and display are one assembly; where the picture goes too, that is what failed',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const { record } = subject;
    if (record.kind !== 'alarm' || !TOUCH.test(`${record.message ?? ''} ${record.alarmCode ?? ''}`)) return [];
    const messages = ask.others(subject, 'terminal', SPAN_MS, SPAN_MS, MATCH);
    if (messages.length < LEAST_MESSAGES) return [];
    const shown = {
      rule: 'touch-and-screen',
      key: 'touch-and-screen/screen-fails-too',
      args: { messages: messages.length, span: SPAN_MS },
      sources: rowsOf(subject, messages),
      scope: 'terminal',
    } as const;
    return [
      speaksFor({ ...shown, cause: 'hardware-failure/display', weight: WEIGHT }),
      speaksAgainst({ ...shown, cause: 'hardware-failure/keypad', weight: AGAINST_WEIGHT }),
    ];
  },
};
