import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksFor } from '../model/evidence.ts';
import { attemptsConcentrated, messagesConcentrated } from '../model/likelihood.ts';
import { LINE, LINK_SYMPTOMS, matchSymptoms } from '../model/matchers.ts';
import { type DurationMs, durationMs, HOUR } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'line-comes-and-goes/not-elsewhere': {
      readonly failed: number;
      readonly tries: number;
      readonly hours: number;
      readonly elsewhereFailed: number;
      readonly elsewhereTries: number;
      readonly span: DurationMs;
    };
    'line-comes-and-goes/reported-again': {
      readonly messages: number;
      readonly hours: number;
      readonly elsewhere: number;
      readonly terminals: number;
      readonly span: DurationMs;
    };
  }
}

/** Weak radio and loose plugs show over a day; half a day either side holds it. Own inference. */
const SPAN_MS = durationMs(12 * HOUR);
/** In so many different hours: one bad hour is an outage, which other rules look at. Own inference. */
const MIN_HOURS = 3;
/** Log-odds, about seven to one: a lost answer now and then is nobody's fault. */
const MIN_WEIGHT = 2;
/** Log-odds from which the rule for channels speaks. */
const SHARED_WEIGHT = 0.5;
/** A handshake that fails is the certificate's more often than the line's. */
const SYMPTOMS = LINK_SYMPTOMS.filter((symptom) => symptom !== 'tls-error');
const MATCH = matchSymptoms('link-but-handshake', SYMPTOMS);

/** Again and again over the day one terminal finds no line, and pays in between, while the others hardly ever do: its own link. */
export const lineComesAndGoes: Rule = {
  id: 'line-comes-and-goes',
  causes: ['payment-environment/network'],
  symptoms: [...SYMPTOMS],
  needs: ['terminal_id'],
  references: [
    'CaoEnXin/LiaoYang_POS local errors 5, 6, 7: connect, send and receive failed',
    'own inference: no pause is long enough to clear a link that fails at one terminal all day and at no other',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const contrast = ask.contrast(subject, 'terminal', SPAN_MS, SPAN_MS, MATCH);
    const { inside, outside } = contrast;
    if (inside.failed < MIN_HOURS) return [];
    // A list of device alarms tells of no payments: there the messages are counted, against those of the other terminals.
    const { from, to } = ask.period;
    const isList = inside.ok === 0 && ask.approvals(subject, 'everything', from, to) === 0;
    if (inside.ok === 0 && !isList) return [];
    const weight = isList ? messagesConcentrated(contrast) : attemptsConcentrated(contrast);
    if (weight < MIN_WEIGHT) return [];
    // What the whole channel, or the whole fleet, suffers just then is not this terminal's.
    const shared = ask.shared(subject, 'channel', LINE) ?? ask.shared(subject, 'everything', LINE);
    if (shared !== undefined && shared.weight >= SHARED_WEIGHT) return [];
    const others = ask.others(subject, 'terminal', SPAN_MS, SPAN_MS, MATCH);
    const hours = new Set([subject, ...others].map(({ record }) => Math.floor(record.time / HOUR))).size;
    if (hours < MIN_HOURS) return [];
    const shown = {
      rule: 'line-comes-and-goes',
      cause: 'payment-environment/network',
      weight,
      sources: rowsOf(subject, others),
      scope: 'terminal',
    } as const;
    if (isList) {
      const args = {
        messages: inside.failed,
        hours,
        elsewhere: outside.failed,
        terminals: outside.terminals,
        span: SPAN_MS,
      };
      return [speaksFor({ ...shown, key: 'line-comes-and-goes/reported-again', args })];
    }
    return [
      speaksFor({
        ...shown,
        key: 'line-comes-and-goes/not-elsewhere',
        args: {
          failed: inside.failed,
          tries: inside.failed + inside.ok,
          hours,
          elsewhereFailed: outside.failed,
          elsewhereTries: outside.failed + outside.ok,
          span: SPAN_MS,
        },
      }),
    ];
  },
};
