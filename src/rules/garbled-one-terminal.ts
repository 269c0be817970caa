import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { nearestRows, rowsOf, speaksFor } from '../model/evidence.ts';
import { matchSymptoms } from '../model/matchers.ts';
import { DAY, type DurationMs, durationMs, HOUR } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'garbled-one-terminal/siblings-well': {
      readonly messages: number;
      readonly sameVersion: number;
      readonly span: DurationMs;
    };
    'garbled-one-terminal/far-more': {
      readonly messages: number;
      readonly otherMessages: number;
      readonly otherTerminals: number;
      readonly span: DurationMs;
    };
    'garbled-one-terminal/many': { readonly terminals: number; readonly sites: number; readonly span: DurationMs };
  }
}

/** A broken display stays broken; a day shows the siblings at work. Own inference. */
const SPAN_MS = durationMs(24 * HOUR);
/** About four to one: the siblings’ logs may just be silent on their screens. */
const WEIGHT = 1.5;
/** Beside a release that garbles now and then, a broken screen stands out: so many alarms … */
const MANY_ALARMS = 6;
/** … so many times those of its siblings with the same version … Own inference. */
const MANY_TIMES = 8;
/**
 * … and so many times those of the siblings whose screens fail too: where not all have the release, or no version is
 * told, only these show how often it garbles; the busiest terminal sells about four times as much as others. Own inference.
 */
const MANY_TIMES_ILL = 4;
/** … and so many times those that the siblings have for each payment, where payments are told: a busy till shows more of everything. */
const MANY_TIMES_PER_SALE = 2;
/** It has to outweigh what speaks for the release. */
const FAR_MORE_WEIGHT = 3.5;
/** Screens do not break at several sites in one day; where versions are not told, so many terminals speak for a release. */
const MANY_TERMINALS = 3;
const MANY_WEIGHT = 2.5;
/** Nor at so many terminals of one site in a week. Own inference. */
const LONG_SPAN_MS = durationMs(7 * DAY);
const MATCH = matchSymptoms('display', ['display-garbled', 'display-blank']);

/** Alarms for each payment tried; a terminal none of whose payments are told is not compared by them. */
const perSale = ({ failed, ok }: { readonly failed: number; readonly ok: number }): number =>
  ok <= 0 ? 0 : failed / (failed + ok);

/**
 * Whether all other terminals whose screens fail run one version that this one does not: their release says nothing of a terminal
 * without it, whose own version is well elsewhere.
 */
const isOthersRelease = (subject: Subject, ask: Surroundings): boolean => {
  const { version } = ask.place(subject);
  const others = ask.others(subject, 'everything', LONG_SPAN_MS, LONG_SPAN_MS, MATCH);
  const elsewhere = others.filter(({ record }) => record.terminalId !== subject.record.terminalId);
  const versions = new Set(elsewhere.map((one) => ask.place(one).version));
  return version !== undefined && versions.size === 1 && !versions.has(version) && !versions.has(undefined);
};

/** One screen is garbled or dark while terminals with the same version are well: the display itself. */
export const garbledOneTerminal: Rule = {
  id: 'garbled-one-terminal',
  causes: ['hardware-failure/display', 'system-failure/software-fault'],
  symptoms: ['display-garbled', 'display-blank'],
  needs: ['terminal_id'],
  references: [
    'gqvrxma.cn 31028: garbled text from display, mainboard or communication module, else from versions that do not fit',
    'own inference: a release garbles all its screens, a broken display only its own',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const { inside } = ask.contrast(subject, 'version', SPAN_MS, SPAN_MS, MATCH);
    const everywhere = ask.contrast(subject, 'everything', SPAN_MS, SPAN_MS, MATCH).inside;
    const versionKnown = ask.place(subject).version !== undefined;
    const tally = versionKnown ? inside : everywhere;
    if (tally.terminals < 2) return [];
    const own = ask.contrast(subject, 'terminal', SPAN_MS, SPAN_MS, MATCH).inside;
    const perSibling = Math.max(0, tally.failed - own.failed) / (tally.terminals - 1);
    const illSiblings = Math.max(1, tally.terminalsFailing - Math.min(1, own.terminalsFailing));
    const perIll = Math.max(0, tally.failed - own.failed) / illSiblings;
    // The tills beside it are about as busy, which those of other shops need not be.
    const beside = ask.contrast(subject, 'site', SPAN_MS, SPAN_MS, MATCH).inside;
    const perIllBeside = Math.max(0, beside.failed - own.failed) / Math.max(1, beside.terminalsFailing - 1);
    const standsOut =
      own.failed >= MANY_ALARMS &&
      own.failed >= perSibling * MANY_TIMES &&
      own.failed >= Math.max(perIll, perIllBeside) * MANY_TIMES_ILL &&
      (own.ok <= 0 ||
        perSale(own) >= perSale({ failed: tally.failed - own.failed, ok: tally.ok - own.ok }) * MANY_TIMES_PER_SALE);
    const long = ask.contrast(subject, 'everything', LONG_SPAN_MS, LONG_SPAN_MS, MATCH).inside;
    const atManySites = everywhere.terminalsFailing >= MANY_TERMINALS && everywhere.sitesFailing >= 2;
    if (!standsOut && (atManySites || long.terminalsFailing >= MANY_TERMINALS) && !isOthersRelease(subject, ask)) {
      const span = atManySites ? SPAN_MS : LONG_SPAN_MS;
      const shown = atManySites ? everywhere : long;
      return [
        speaksFor({
          rule: 'garbled-one-terminal',
          cause: 'system-failure/software-fault',
          weight: MANY_WEIGHT,
          key: 'garbled-one-terminal/many',
          args: { terminals: shown.terminalsFailing, sites: shown.sitesFailing, span },
          sources: nearestRows(
            subject,
            ask,
            { scope: 'everything', beforeMs: span, afterMs: span },
            (other) => MATCH.test(other) && other.record.terminalId !== subject.record.terminalId,
          ),
          scope: 'everything',
        }),
      ];
    }
    const alone = tally.terminalsFailing <= 1;
    if (!alone && !standsOut) return [];
    const others = ask.others(subject, 'terminal', SPAN_MS, SPAN_MS, MATCH);
    const otherTerminals = tally.terminals - 1;
    const shown = {
      rule: 'garbled-one-terminal',
      cause: 'hardware-failure/display',
      sources: rowsOf(subject, others),
      scope: 'terminal',
    } as const;
    if (alone) {
      const args = { messages: others.length + 1, sameVersion: otherTerminals, span: SPAN_MS };
      return [speaksFor({ ...shown, weight: WEIGHT, key: 'garbled-one-terminal/siblings-well', args })];
    }
    const otherMessages = Math.max(0, tally.failed - own.failed);
    const args = { messages: others.length + 1, otherMessages, otherTerminals, span: SPAN_MS };
    return [speaksFor({ ...shown, weight: FAR_MORE_WEIGHT, key: 'garbled-one-terminal/far-more', args })];
  },
};
