import type { NamedCauseId } from '../model/cause.ts';
import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksFor } from '../model/evidence.ts';
import { concentration, togetherness } from '../model/likelihood.ts';
import { RECORD_SYMPTOMS, RELEASE_SYMPTOMS } from '../model/matchers.ts';
import type { SymptomId } from '../model/symptom.ts';
import { type DurationMs, durationMs, type EpochMs, HOUR } from '../model/units.ts';

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'one-version/only-this-version': {
      readonly version: string;
      readonly failed: number;
      readonly tries: number;
      readonly terminalsFailing: number;
      readonly terminals: number;
      readonly othersFailed: number;
      readonly othersTries: number;
      readonly since: EpochMs | undefined;
      readonly span: DurationMs;
    };
  }
}

/** A release misbehaves all day; a day either side holds its rush hours. Own inference. */
const SPAN_MS = durationMs(24 * HOUR);
/** One terminal of a version may be ill by itself. Own inference. */
const MIN_TERMINALS = 2;
/** Enough attempts on other versions to call them well. Own inference. */
const MIN_TRIES_ELSEWHERE = 10;
/** Log-odds; blaming a release needs more than chance. Own inference. */
const MIN_WEIGHT = 1;

/** With this share of the version's other terminals failing, their number needs no further proof. Own inference. */
const MANY_SHARE = 0.3;

/** What does not fit, rather than breaks: the two sides speak different versions. */
const MISFIT: ReadonlySet<SymptomId> = new Set([
  'format-error',
  'function-not-supported',
  'message-error',
  'version-mismatch',
  'parameter-error',
  'update-required',
  'update-failed',
]);

/** Symptoms that show the same fault are counted together. */
const GROUPS: readonly { readonly id: string; readonly symptoms: readonly SymptomId[] }[] = [
  { id: 'version-misfit', symptoms: [...MISFIT, 'response-mismatch'] },
  {
    id: 'version-crash',
    symptoms: [
      'app-crash',
      'app-hang',
      'restart',
      'out-of-memory',
      'file-error',
      'software-error',
      'system-fault',
      'system-malfunction',
      'generic-failure',
    ],
  },
  { id: 'version-display', symptoms: ['display-garbled', 'display-blank', 'printer-font-missing'] },
  { id: 'version-duplicate', symptoms: ['duplicate-transaction'] },
  { id: 'version-records', symptoms: RECORD_SYMPTOMS },
];

/** A failure that only terminals of one application version show: the release, or its fit with the host. */
export const oneVersion: Rule = {
  id: 'one-version',
  causes: ['system-failure/software-fault', 'system-failure/incompatibility'],
  symptoms: [...RELEASE_SYMPTOMS, ...RECORD_SYMPTOMS],
  needs: ['app_version', 'terminal_id'],
  references: [
    'ITU-T X.733 probable causes softwareError, versionMismatch, configurationOrCustomizationError',
    'own inference: a fault that only one release shows came with it (case supermarket-software)',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const { version, terminal } = ask.place(subject);
    const group = GROUPS.find(({ symptoms }) => symptoms.includes(subject.symptom));
    if (version === undefined || terminal === undefined || group === undefined) return [];
    const match = { id: group.id, test: (other: Subject) => group.symptoms.includes(other.symptom) };
    const { inside, outside } = ask.contrast(subject, 'version', SPAN_MS, SPAN_MS, match);
    if (inside.terminalsFailing < MIN_TERMINALS) return [];
    if (outside.failed + outside.ok < MIN_TRIES_ELSEWHERE) return [];
    // The alarm's own terminal may be ill by itself, and one bad card may go from till to till: neither speaks for the release.
    const own = ask.contrast(subject, 'terminal', SPAN_MS, SPAN_MS, match).inside;
    const rest = {
      failed: Math.max(0, inside.cardsFailing - own.cardsFailing),
      ok: Math.max(0, inside.ok - own.ok),
      places: inside.terminalsFailing - Math.min(1, own.terminalsFailing),
    };
    const excess = concentration(rest, outside);
    const weight =
      rest.places >= (inside.terminals - 1) * MANY_SHARE
        ? excess
        : Math.min(excess, togetherness({ failing: rest.places, tries: rest.failed + rest.ok }, outside));
    if (weight < MIN_WEIGHT) return [];
    const cause: NamedCauseId = MISFIT.has(subject.symptom)
      ? 'system-failure/incompatibility'
      : 'system-failure/software-fault';
    const others = ask.others(subject, 'version', SPAN_MS, SPAN_MS).filter((other) => match.test(other));
    return [
      speaksFor({
        rule: 'one-version',
        cause,
        weight,
        key: 'one-version/only-this-version',
        args: {
          version,
          failed: inside.failed,
          tries: inside.failed + inside.ok,
          terminalsFailing: inside.terminalsFailing,
          terminals: inside.terminals,
          othersFailed: outside.failed,
          othersTries: outside.failed + outside.ok,
          since: ask.versionSince(subject)?.anywhere,
          span: SPAN_MS,
        },
        sources: rowsOf(subject, others),
        scope: 'version',
      }),
    ];
  },
};
