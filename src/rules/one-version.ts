import type { NamedCauseId } from '../model/cause.ts';
import type { Contrast, Evidence, Matcher, Rule, Subject, Surroundings, Tally } from '../model/diagnosis.ts';
import { nearestRows, speaksAgainst, speaksFor } from '../model/evidence.ts';
import { concentration, togetherness } from '../model/likelihood.ts';
import { HOST_SYMPTOMS, matchSymptoms, RECORD_SYMPTOMS, RELEASE_SYMPTOMS } from '../model/matchers.ts';
import type { SymptomId } from '../model/symptom.ts';
import { DAY, type DurationMs, durationMs, type EpochMs, HOUR, MINUTE } from '../model/units.ts';

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
    'one-version/terminals-of-version': {
      readonly version: string;
      readonly failing: number;
      readonly terminals: number;
      readonly othersFailing: number;
      readonly others: number;
      readonly span: DurationMs;
    };
  }
}

/** A release misbehaves all day; a day either side holds its rush hours. Own inference. */
const SPAN_MS = durationMs(24 * HOUR);
/**
 * What fails for a few hours only drowns in a day: where that says nothing, the hours around the alarm are looked at by
 * themselves, at several shops and for the price of having looked twice more. Own inference.
 */
const SHORT_SPANS_MS = [durationMs(6 * HOUR), durationMs(2 * HOUR)] as const;
const LOOKED_AGAIN_WEIGHT = Math.log(1 + SHORT_SPANS_MS.length);
const MIN_SITES_SHORT = 2;
/** One terminal of a version may be ill by itself. Own inference. */
const MIN_TERMINALS = 2;
/** A terminal that alone was updated is compared with itself over a week either side … Own inference. */
const PAST_MS = durationMs(7 * DAY);
/** … and a host in trouble is so for an hour or two: what comes back in as many hours is the terminal's. Own inference. */
const MIN_HOURS_SINCE = 4;
/** It may have fallen ill by chance just after it was updated: about three to one. Own inference. */
const COINCIDENCE_WEIGHT = 1;
/** Enough attempts on other versions to call them well. Own inference. */
const MIN_TRIES_ELSEWHERE = 10;
/** A list of alarms is thin: a week either side gathers what a release does. Own inference. */
const LIST_SPAN_MS = durationMs(7 * DAY);
/** Enough terminals with other versions to call them well. Own inference. */
const MIN_OTHER_TERMINALS = 3;
/** Log-odds; blaming a release needs more than chance. Own inference. */
const MIN_WEIGHT = 1;

/** With this share of the version's other terminals failing, their number needs no further proof. Own inference. */
const MANY_SHARE = 0.3;

/** Failures that begin within half a day of its roll-out came with it; a host that changes does so at its own time. Own inference. */
const ROLL_OUT_MS = durationMs(12 * HOUR);
/** So many crashes of the release beside it are no accident, where other versions have next to none. Own inference. */
const MIN_CRASHES = 3;
const CRASH = matchSymptoms('version-crashes', [
  'app-crash',
  'app-hang',
  'restart',
  'out-of-memory',
  'software-error',
  'system-fault',
  'system-malfunction',
]);
/** Answers of a host in trouble, see the rule for channels. */
const HOST = matchSymptoms('host', HOST_SYMPTOMS);
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

/** A code that no table knows says no word of its own, and still is one trouble: the same on all terminals that show it. */
const UNREAD: SymptomId = 'unknown';

/** What shows the same fault as an alarm does. */
const matcherOf = ({ symptom, record }: Subject): Matcher | undefined => {
  const { code } = record.reading;
  if (symptom === UNREAD && code !== undefined) {
    return {
      id: `version-unread:${code}`,
      test: (other) => other.symptom === UNREAD && other.record.reading.code === code,
    };
  }
  const group = GROUPS.find(({ symptoms }) => symptoms.includes(symptom));
  return group && { id: group.id, test: (other) => group.symptoms.includes(other.symptom) };
};

const attempts = ({ failed, ok }: { readonly failed: number; readonly ok: number }) => ({ failed, ok });

/** A host's trouble may last minutes: five, the slots in which approvals are counted … */
const MOMENT_MS = durationMs(5 * MINUTE);
/** … and where none is at hand, an hour is short enough to tell one of earlier or later. Own inference. */
const LONG_MOMENT_MS = durationMs(HOUR);

/**
 * What the others would have suffered moment by moment, had they failed as this version did, against what they suffered:
 * the log-likelihood ratio of a Poisson count.
 */
const momentByMoment = (
  subject: Subject,
  match: Matcher,
  othersFailed: number,
  length: DurationMs,
  ask: Surroundings,
): number => {
  const failures = new Map<number, number>();
  for (const other of [subject, ...ask.others(subject, 'version', SPAN_MS, SPAN_MS)]) {
    if (!match.test(other)) continue;
    const moment = Math.floor(other.record.time / length);
    failures.set(moment, (failures.get(moment) ?? 0) + 1);
  }
  let expected = 0;
  for (const [moment, failed] of failures) {
    const from = moment * length;
    const ok = ask.approvals(subject, 'version', from, from + length - 1);
    const okElsewhere = Math.max(0, ask.approvals(subject, 'everything', from, from + length - 1) - ok);
    expected += (okElsewhere * failed) / (failed + ok);
  }
  if (othersFailed >= expected) return 0;
  return expected - othersFailed + (othersFailed === 0 ? 0 : othersFailed * Math.log(othersFailed / expected));
};

/**
 * A host in trouble fails whoever comes just then: those who came at other times say nothing. So what a host may have
 * answered is blamed on a version no more than it shows moment by moment; and while others fail too, no more than it shows
 * in those very minutes. What no host says has no such bound.
 */
const whileHostIsIll = (subject: Subject, match: Matcher, others: Tally, ask: Surroundings): number => {
  if (subject.symptom !== 'system-malfunction') return Number.POSITIVE_INFINITY;
  const [spell] = [ask.shared(subject, 'channel', HOST), ask.shared(subject, 'everything', HOST)]
    .filter((one) => one !== undefined)
    .sort((a, b) => b.weight - a.weight);
  if (spell === undefined || spell.weight < MIN_WEIGHT) {
    return momentByMoment(subject, match, others.failed, LONG_MOMENT_MS, ask);
  }
  const { inside, outside } = ask.contrast(subject, 'version', spell.beforeMs, spell.afterMs, match);
  const atOtherTimes = {
    failed: Math.max(0, others.failed - outside.failed),
    ok: Math.max(0, others.ok - outside.ok),
  };
  return concentration(attempts(outside), atOtherTimes) >= MIN_WEIGHT
    ? concentration({ failed: inside.failed - 1, ok: inside.ok }, attempts(outside))
    : momentByMoment(subject, match, others.failed, MOMENT_MS, ask);
};

/** Whether terminals of this version crash as those of others do not. One that crashes more than all its siblings is ill by itself. */
const crashes = (subject: Subject, ask: Surroundings): boolean => {
  const { inside, outside } = ask.contrast(subject, 'version', SPAN_MS, SPAN_MS, CRASH);
  const here = new Map<string, number>();
  for (const other of ask.others(subject, 'version', SPAN_MS, SPAN_MS)) {
    const { terminal } = ask.place(other);
    if (terminal !== undefined && CRASH.test(other)) here.set(terminal, (here.get(terminal) ?? 0) + 1);
  }
  const worst = inside.terminals > 1 ? Math.max(0, ...here.values()) : 0;
  const failed = Math.max(0, inside.failed - worst);
  return failed >= MIN_CRASHES && concentration({ failed, ok: inside.ok }, attempts(outside)) >= MIN_WEIGHT;
};

/** What speaks for a release: the figures, over which time, and how much. */
interface Blame {
  readonly contrast: Contrast;
  readonly span: DurationMs;
  readonly weight: number;
}

/** A release that several terminals run, against the terminals that run others. */
const againstOthers = (subject: Subject, match: Matcher, ask: Surroundings): Blame | undefined => {
  const blame = within(SPAN_MS, subject, match, ask);
  if (blame === undefined || blame.weight >= MIN_WEIGHT) return blame;
  for (const span of SHORT_SPANS_MS) {
    const short = within(span, subject, match, ask);
    if (short === undefined || short.contrast.inside.sitesFailing < MIN_SITES_SHORT) continue;
    const weight = short.weight - LOOKED_AGAIN_WEIGHT;
    if (weight >= MIN_WEIGHT) return { ...short, weight };
  }
  return blame;
};

const within = (span: DurationMs, subject: Subject, match: Matcher, ask: Surroundings): Blame | undefined => {
  const contrast = ask.contrast(subject, 'version', span, span, match);
  const { inside, outside } = contrast;
  if (inside.terminalsFailing < MIN_TERMINALS) return undefined;
  // Functions are opened shop by shop: what only one of the shops with this release is refused is that shop's.
  if (subject.symptom === 'function-not-supported' && inside.sites > 1 && inside.sitesFailing < 2) return undefined;
  if (outside.failed + outside.ok < MIN_TRIES_ELSEWHERE) return undefined;
  // The alarm's own terminal may be ill by itself, and one bad card may go from till to till: neither speaks for the release.
  const own = ask.contrast(subject, 'terminal', span, span, match).inside;
  const rest = {
    failed: Math.max(0, inside.cardsFailing - own.cardsFailing),
    ok: Math.max(0, inside.ok - own.ok),
    places: inside.terminalsFailing - Math.min(1, own.terminalsFailing),
  };
  const excess = Math.min(concentration(rest, outside), whileHostIsIll(subject, match, outside, ask));
  const weight =
    rest.places >= (inside.terminals - 1) * MANY_SHARE
      ? excess
      : Math.min(excess, togetherness({ failing: rest.places, tries: rest.failed + rest.ok }, outside));
  return { contrast, span, weight };
};

/** Nearly all terminals that fail so run the one version. Own inference. */
const SAME_VERSION_SHARE = 0.8;

/**
 * A version that most of the fleet runs has few others to be compared with: there it is compared with itself at other times.
 * What several shops of one version, and hardly any of another, begin to show within hours, they share.
 */
const againstOtherTimes = (subject: Subject, match: Matcher, ask: Surroundings): Blame | undefined => {
  const [span] = SHORT_SPANS_MS;
  const contrast = ask.contrast(subject, 'version', span, span, match);
  const { inside, outside } = contrast;
  if (inside.terminalsFailing <= MIN_TERMINALS || inside.sitesFailing < MIN_SITES_SHORT) return undefined;
  if (inside.terminalsFailing < (inside.terminalsFailing + outside.terminalsFailing) * SAME_VERSION_SHARE)
    return undefined;
  if (outside.failed + outside.ok < MIN_TRIES_ELSEWHERE) return undefined;
  const long = ask.contrast(subject, 'version', PAST_MS, PAST_MS, match).inside;
  const own = ask.contrast(subject, 'site', span, span, match).inside;
  const weight = concentration(
    { failed: Math.max(0, inside.cardsFailing - own.cardsFailing), ok: Math.max(0, inside.ok - own.ok) },
    { failed: Math.max(0, long.cardsFailing - inside.cardsFailing), ok: Math.max(0, long.ok - inside.ok) },
  );
  return {
    contrast,
    span,
    weight: Math.min(weight, whileHostIsIll(subject, match, outside, ask)) - LOOKED_AGAIN_WEIGHT,
  };
};

/** A release that one terminal alone was updated to, against what that terminal ran before. */
const againstItsPast = (subject: Subject, match: Matcher, ask: Surroundings): Blame | undefined => {
  if (ask.versionSince(subject)?.installed === undefined) return undefined;
  const contrast = ask.contrast(subject, 'version', PAST_MS, PAST_MS, match);
  const { inside, outside } = contrast;
  if (inside.terminals !== 1 || outside.failed + outside.ok < MIN_TRIES_ELSEWHERE) return undefined;
  const failures = ask.others(subject, 'version', PAST_MS, PAST_MS, match);
  const hours = new Set([subject, ...failures].map(({ record }) => Math.floor(record.time / HOUR))).size;
  if (hours < MIN_HOURS_SINCE) return undefined;
  const weight = concentration({ failed: inside.failed - 1, ok: inside.ok }, attempts(outside));
  return { contrast, span: PAST_MS, weight: weight - COINCIDENCE_WEIGHT };
};

/** Whether failures began with the roll-out of the release: it came to these terminals then, and failed within hours. */
const beganWithRollOut = (subject: Subject, match: Matcher, ask: Surroundings): boolean => {
  const since = ask.versionSince(subject);
  if (since?.installed === undefined || since.anywhere < since.installed) return false;
  const { time } = subject.record;
  return (
    time - since.installed <= ROLL_OUT_MS ||
    ask.nearest(
      subject,
      'version',
      { beforeMs: time - since.installed, afterMs: since.installed + ROLL_OUT_MS - time, most: 1 },
      (other) => match.test(other),
    ).length > 0
  );
};

/**
 * A list of device alarms tells of no payments: there the terminals of a version that complain are compared with the
 * terminals of all others, which are known by whatever else they report.
 */
const amongTerminals = (subject: Subject, version: string, match: Matcher, ask: Surroundings): Evidence | undefined => {
  const { inside, outside } = ask.contrast(subject, 'version', LIST_SPAN_MS, LIST_SPAN_MS, match);
  const withVersion = inside.terminals;
  const others = outside.terminals;
  if (inside.terminalsFailing < MIN_TERMINALS || others < MIN_OTHER_TERMINALS) return undefined;
  const failing = Math.min(inside.terminalsFailing, withVersion);
  const othersFailing = Math.min(outside.terminalsFailing, others);
  const weight = concentration(
    { failed: failing - 1, ok: withVersion - failing },
    { failed: othersFailing, ok: others - othersFailing },
  );
  if (weight < MIN_WEIGHT) return undefined;
  return speaksFor({
    rule: 'one-version',
    cause: MISFIT.has(subject.symptom) ? 'system-failure/incompatibility' : 'system-failure/software-fault',
    weight,
    key: 'one-version/terminals-of-version',
    args: { version, failing, terminals: withVersion, othersFailing, others, span: LIST_SPAN_MS },
    sources: nearestRows(
      subject,
      ask,
      { scope: 'version', beforeMs: LIST_SPAN_MS, afterMs: LIST_SPAN_MS },
      (other) => match.test(other) && other.record.terminalId !== subject.record.terminalId,
    ),
    scope: 'version',
  });
};

/** A failure that only terminals of one application version show: the release, or its fit with the host. */
export const oneVersion: Rule = {
  id: 'one-version',
  causes: ['system-failure/software-fault', 'system-failure/incompatibility', 'payment-environment/payment-channel'],
  symptoms: [...RELEASE_SYMPTOMS, ...RECORD_SYMPTOMS, UNREAD],
  needs: ['app_version', 'terminal_id'],
  references: [
    'ITU-T X.733 probable causes softwareError, versionMismatch, configurationOrCustomizationError',
    'own inference: a fault that only one release shows came with it (case supermarket-software)',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const { version, terminal } = ask.place(subject);
    const match = matcherOf(subject);
    if (version === undefined || terminal === undefined || match === undefined) return [];
    if (ask.approvals(subject, 'everything', ask.period.from, ask.period.to) === 0) {
      // What gives no reason is said wherever people pay: how many terminals say it tells how much they sell.
      if (subject.family === 'generic') return [];
      const reasoned = {
        id: `${match.id}-reasoned`,
        test: (other: Subject) => match.test(other) && other.family !== 'generic',
      };
      const found = amongTerminals(subject, version, reasoned, ask);
      return found === undefined ? [] : [found];
    }
    const others = againstOthers(subject, match, ask) ?? againstItsPast(subject, match, ask);
    // Makers have their own codes, and versions of their own: such a code tells of a release only where it came with it.
    if (subject.symptom === UNREAD && !beganWithRollOut(subject, match, ask)) return [];
    const blame =
      others === undefined || others.weight < MIN_WEIGHT ? (againstOtherTimes(subject, match, ask) ?? others) : others;
    if (blame === undefined || blame.weight < MIN_WEIGHT) return [];
    const { contrast, span, weight } = blame;
    const { inside, outside } = contrast;
    // What does not fit is the release's own fault where it came with its roll-out, or where the same release crashes.
    const cause: NamedCauseId =
      MISFIT.has(subject.symptom) && !beganWithRollOut(subject, match, ask) && !crashes(subject, ask)
        ? 'system-failure/incompatibility'
        : 'system-failure/software-fault';
    const shown = {
      rule: 'one-version',
      key: 'one-version/only-this-version',
      sources: nearestRows(subject, ask, { scope: 'version', beforeMs: span, afterMs: span }, (other) =>
        match.test(other),
      ),
      scope: 'version',
      args: {
        version,
        failed: inside.failed,
        tries: inside.failed + inside.ok,
        terminalsFailing: inside.terminalsFailing,
        terminals: inside.terminals,
        othersFailed: outside.failed,
        othersTries: outside.failed + outside.ok,
        since: ask.versionSince(subject)?.anywhere,
        span,
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
