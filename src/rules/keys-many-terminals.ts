import type { Evidence, Matcher, Rule, Sighting, Subject, Surroundings } from '../model/diagnosis.ts';
import { nearestRows, speaksFor } from '../model/evidence.ts';
import { KEY_SYMPTOMS, matchSymptom, matchSymptoms } from '../model/matchers.ts';
import type { SymptomId } from '../model/symptom.ts';
import { DAY, type DurationMs, durationMs, HOUR, MINUTE } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'keys-many-terminals/together': {
      readonly terminals: number;
      readonly sites: number;
      readonly span: DurationMs;
    };
    'keys-many-terminals/cured-one-by-one': { readonly cured: number; readonly terminals: number };
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

/** Keys that the host has changed are fetched by the next sign-on, at the next opening at the latest. Own inference. */
const LATEST_CURE_MS = durationMs(DAY);
/** Terminals come to their next sign-on one after the other, within a shift. Own inference. */
const SHIFT_MS = durationMs(4 * HOUR);
/** So many terminals that were well from their own sign-on on, … */
const MIN_CURED = 2;
/** … which is this share of all that were refused, one of them while others still were: no host heals one by one. Own inference. */
const CURED_SHARE = 0.6;

/** Approvals are counted in slots this long: those of a refusal and of a sign-on hold what came on either side of it. */
const SLOT_MS = durationMs(5 * MINUTE);

/** When the terminal signed on after its last refusal, where nothing passed in between. */
const curedAt = (last: Subject, ask: Surroundings): Sighting | undefined => {
  const [cure] = ask.signOns(last, 0, LATEST_CURE_MS);
  if (cure === undefined) return undefined;
  const [next] = ask.neighbours(last).terminalNext;
  const from = last.record.time + SLOT_MS;
  const to = cure.time - SLOT_MS;
  const hasPassed =
    (next !== undefined && next.time < cure.time) || (to > from && ask.approvals(last, 'terminal', from, to) > 0);
  return hasPassed ? undefined : cure;
};

/** The sign-ons that cured terminals of what others still suffered: the host asks for keys that each has yet to fetch. */
const curesOf = (members: readonly Subject[], ask: Surroundings): readonly Sighting[] | undefined => {
  const lastOf = new Map<string | undefined, Subject>();
  for (const one of members) {
    const { terminal } = ask.place(one);
    const before = lastOf.get(terminal);
    if (before === undefined || before.record.time < one.record.time) lastOf.set(terminal, one);
  }
  const lasts = [...lastOf.values()];
  const cures = lasts.flatMap((last) => curedAt(last, ask) ?? []);
  const oneByOne = cures.some((cure) => lasts.some(({ record }) => record.time > cure.time));
  return oneByOne && cures.length >= Math.max(MIN_CURED, lasts.length * CURED_SHARE) ? cures : undefined;
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
      const members = [subject, ...ask.others(subject, 'everything', SHIFT_MS, SHIFT_MS, match)];
      const cures = curesOf(members, ask);
      if (cures !== undefined)
        return [
          speaksFor({
            rule: 'keys-many-terminals',
            cause: 'security-settings/keys',
            weight: TOGETHER_WEIGHT,
            key: 'keys-many-terminals/cured-one-by-one',
            args: { cured: cures.length, terminals: inside.terminalsFailing },
            sources: cures.map(({ source }) => source),
            scope: 'channel',
          }),
        ];
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
