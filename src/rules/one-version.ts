import type { NamedCauseId } from '../model/cause.ts';
import type { Evidence, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { rowsOf, speaksAgainst, speaksFor } from '../model/evidence.ts';
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

/** A release that was first seen this long after the logs began was rolled out then. Own inference. */
const SEEN_BEFORE_MS = durationMs(HOUR);
/** Failures that begin within half a day of its roll-out came with it; a host that changes does so at its own time. Own inference. */
const ROLL_OUT_MS = durationMs(12 * HOUR);
/** So many crashes and restarts of the release beside it are no accident. Own inference. */
const MIN_CRASHES = 3;
const CRASH: ReadonlySet<SymptomId> = new Set(['app-crash', 'app-hang', 'restart', 'out-of-memory', 'software-error']);
/** Against the host: so much of what speaks for the release. */
const HOST_SHARE = 0.75;

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
  causes: ['system-failure/software-fault', 'system-failure/incompatibility', 'payment-environment/payment-channel'],
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
    const near = ask.others(subject, 'version', SPAN_MS, SPAN_MS);
    const others = near.filter((other) => match.test(other));
    const since = ask.versionSince(subject)?.anywhere;
    // What does not fit is the release's own fault where it came with its roll-out, or where the same release crashes.
    const first = Math.min(subject.record.time, ...others.map((other) => other.record.time));
    const rolledOut = since !== undefined && since - ask.period.from >= SEEN_BEFORE_MS;
    const withRollOut = rolledOut && first - since <= ROLL_OUT_MS;
    const crashesToo = near.filter((other) => CRASH.has(other.symptom)).length >= MIN_CRASHES;
    const cause: NamedCauseId =
      MISFIT.has(subject.symptom) && !withRollOut && !crashesToo
        ? 'system-failure/incompatibility'
        : 'system-failure/software-fault';
    const shown = {
      rule: 'one-version',
      key: 'one-version/only-this-version',
      sources: rowsOf(subject, others),
      scope: 'version',
      args: {
        version,
        failed: inside.failed,
        tries: inside.failed + inside.ok,
        terminalsFailing: inside.terminalsFailing,
        terminals: inside.terminals,
        othersFailed: outside.failed,
        othersTries: outside.failed + outside.ok,
        since,
        span: SPAN_MS,
      },
    } as const;
    const found = [speaksFor({ ...shown, cause, weight })];
    // A host does not know which release asks: what only one release meets is not the host's.
    if (subject.symptom === 'system-malfunction' && outside.ok > 0) {
      found.push(
        speaksAgainst({ ...shown, cause: 'payment-environment/payment-channel', weight: weight * HOST_SHARE }),
      );
    }
    return found;
  },
};
