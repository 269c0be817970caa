import type { Evidence, Matcher, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { nearestRows, speaksFor } from '../model/evidence.ts';
import { KEY_SYMPTOMS, matchSymptom, matchSymptoms } from '../model/matchers.ts';
import type { SymptomId } from '../model/symptom.ts';
import { type DurationMs, durationMs, MINUTE } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'keys-many-terminals/together': {
      readonly terminals: number;
      readonly sites: number;
      readonly span: DurationMs;
    };
    'keys-many-terminals/alone': { readonly terminals: number; readonly span: DurationMs };
  }
}

/** A host that lost its keys refuses every terminal at once; half an hour gathers quiet shops. Own inference. */
const SPAN_MS = durationMs(30 * MINUTE);
/** Keys of one terminal fall out of step one at a time; three sites within half an hour share something else. Own inference. */
const MIN_SITES = 3;
/** Or so many terminals of two sites. Own inference. */
const MIN_TERMINALS = 5;
/** About 33 to one. */
const TOGETHER_WEIGHT = 3.5;
/** About three to one: being alone is what most faults of one terminal are. */
const ALONE_WEIGHT = 1;
/**
 * Each terminal has keys of its own: that three of them, though at one shop, are answered the same within half an hour is the host's
 * doing. What a terminal says of itself, that its keys are gone, may come of one box that was opened with all of them in it.
 */
const MIN_AT_ONCE = 3;
/**
 * Or two, where nobody else on the channel got through meanwhile; where somebody did, keys that one technician loaded wrong twice
 * explain it as well. One error each may be a customer who went on to the next till. Own inference.
 */
const MIN_ERRORS_OF_TWO = 3;
const OF_HOST: ReadonlySet<SymptomId> = new Set<SymptomId>([
  'mac-error',
  'pin-block-error',
  'security-processing-failed',
]);

/** What one fault of a host's security module answers: a key for messages and one for PINs are two keys. */
const OF_MESSAGES = matchSymptoms(
  'keys-of-messages',
  KEY_SYMPTOMS.filter((symptom) => symptom !== 'pin-block-error'),
);
const OF_PINS = matchSymptoms(
  'keys-of-pins',
  KEY_SYMPTOMS.filter((symptom) => symptom !== 'mac-error'),
);
const ANY = matchSymptoms('keys', KEY_SYMPTOMS);
const matchFor = ({ symptom }: Subject): Matcher =>
  symptom === 'mac-error' ? OF_MESSAGES : symptom === 'pin-block-error' ? OF_PINS : ANY;

/** Whether so many terminals are answered the same at that time. */
const atOnce = (subject: Subject, ask: Surroundings): boolean => {
  if (!OF_HOST.has(subject.symptom)) return false;
  const same = ask.others(subject, 'everything', SPAN_MS, SPAN_MS, matchSymptom(subject.symptom));
  const first = new Map([subject, ...same].map((one) => [ask.place(one).terminal, one]));
  if (first.size >= MIN_AT_ONCE) return true;
  if (first.size < 2 || same.length + 1 < MIN_ERRORS_OF_TWO) return false;
  const times = [subject, ...same].map((one) => one.record.time);
  const span = [Math.min(...times), Math.max(...times)] as const;
  const around = ask.place(subject).channel === undefined ? 'site' : 'channel';
  const own = [...first.values()].reduce((sum, one) => sum + ask.approvals(one, 'terminal', ...span), 0);
  return ask.approvals(subject, around, ...span) <= own;
};

/** MAC and PIN-block errors at many sites at once point at the host's key store, at one terminal at its own keys. */
export const keysManyTerminals: Rule = {
  id: 'keys-many-terminals',
  causes: ['payment-environment/payment-channel', 'security-settings/keys'],
  symptoms: [...KEY_SYMPTOMS],
  needs: ['terminal_id'],
  references: [
    'own inference: many terminals at once, as after a key change or host restart, share the host security module',
    'UnionPay field 39 display texts (sxfpos.com/408734): 99 and A0 of one terminal are cured by sign-on',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const match = matchFor(subject);
    const { inside } = ask.contrast(subject, 'everything', SPAN_MS, SPAN_MS, match);
    const everywhere = { scope: 'everything', beforeMs: SPAN_MS, afterMs: SPAN_MS } as const;
    const enough = Math.min(MIN_SITES, inside.sites);
    const manyTerminals = inside.sitesFailing >= 2 && inside.terminalsFailing >= MIN_TERMINALS;
    if (atOnce(subject, ask) || (inside.sites >= 2 && (inside.sitesFailing >= enough || manyTerminals))) {
      return [
        speaksFor({
          rule: 'keys-many-terminals',
          cause: 'payment-environment/payment-channel',
          weight: TOGETHER_WEIGHT,
          key: 'keys-many-terminals/together',
          args: { terminals: inside.terminalsFailing, sites: inside.sitesFailing, span: SPAN_MS },
          sources: nearestRows(
            subject,
            ask,
            everywhere,
            (other) => match.test(other) && other.record.terminalId !== subject.record.terminalId,
          ),
          scope: 'channel',
        }),
      ];
    }
    if (inside.terminals < 2 || inside.terminalsFailing > 1) return [];
    return [
      speaksFor({
        rule: 'keys-many-terminals',
        cause: 'security-settings/keys',
        weight: ALONE_WEIGHT,
        key: 'keys-many-terminals/alone',
        args: { terminals: inside.terminals, span: SPAN_MS },
        sources: nearestRows(subject, ask, everywhere, (other) => match.test(other)),
        scope: 'terminal',
      }),
    ];
  },
};
