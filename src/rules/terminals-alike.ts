import type { NamedCauseId } from '../model/cause.ts';
import type { Alike, Evidence, Matcher, Rule, Subject, Surroundings } from '../model/diagnosis.ts';
import { nearestRows, speaksAgainst, speaksFor } from '../model/evidence.ts';
import { matchSymptoms } from '../model/matchers.ts';
import type { SourceRef } from '../model/record.ts';
import type { SymptomId } from '../model/symptom.ts';
import { DAY, type EpochMs, HOUR, MINUTE } from '../model/units.ts';

interface TheseNotThose {
  readonly terminals: number;
  readonly sites: number;
  readonly others: number;
  readonly failed: number;
  readonly tries: number;
  readonly othersFailed: number;
  readonly othersTries: number;
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly version: string | undefined;
  readonly updated: number;
}

declare module '../model/phrases.ts' {
  interface EvidencePhrases {
    'terminals-alike/these-not-those': TheseNotThose;
    /** The terminal crashes as the others do, and shows what the host may have said. */
    'terminals-alike/crash-alike': TheseNotThose;
  }
}

/** One shop may have a reason of its own; what several shops share is what runs on the terminals. */
const MIN_SITES = 2;
/**
 * A shop under load, and one terminal elsewhere whose program is damaged, are two faults that crash alike: what crashes at one
 * shop, and at a single terminal beside, is shared by too few. Own inference.
 */
const MIN_APART = 2;
/** Log-odds; less says nothing worth a line. */
const MIN_WEIGHT = 1;
/** A host that is in trouble is so for an hour or two, and for all: what comes back for longer, and to the same, is theirs. */
const MIN_HOST_HOURS = 6;
const MIN_HOST_MS = 8 * HOUR;
/** While so many of the others answer the same within half an hour either way, it is the host's doing just then. Own inference. */
const MIN_WELL_FAILING = 3;
const MOMENT_MS = 30 * MINUTE;
/** The answer of a host is blamed on the terminals with half the strength against it. */
const AGAINST = 0.5;
/** Rows that show it are looked for nearby, and where there are none, among those of a day either side. */
const NEAR_MS = HOUR;
const FAR_MS = DAY;

const MISFIT = matchSymptoms('alike-misfit', [
  'format-error',
  'message-error',
  'version-mismatch',
  'parameter-error',
  'update-required',
  'function-not-supported',
]);
const CRASH = matchSymptoms('alike-crash', ['app-crash', 'app-hang', 'out-of-memory', 'software-error', 'restart']);
/** Host and terminal both print these. */
const SYSTEM_SYMPTOMS: readonly SymptomId[] = ['system-malfunction', 'system-fault'];
const SYSTEM = matchSymptoms('alike-system', SYSTEM_SYMPTOMS);
/** Cashiers repeat now and then; terminals of several shops that do so hour after hour run the same program. */
const REPEATS = matchSymptoms('alike-repeats', ['duplicate-transaction']);
const GROUPS = [MISFIT, CRASH, SYSTEM, REPEATS];

/** Whether those that do not have the fault show it as well, just then. */
const isEverybodys = (subject: Subject, match: Matcher, { terminals }: Alike, ask: Surroundings): boolean => {
  const well = ask
    .others(subject, 'everything', MOMENT_MS, MOMENT_MS, match)
    .map((other) => ask.place(other).terminal)
    .filter((terminal) => terminal !== undefined && !terminals.has(terminal));
  return new Set(well).size >= MIN_WELL_FAILING;
};

/** The terminals that show one fault and the others do not, where they are of several shops and it stays with them. */
const groupOf = (subject: Subject, match: Matcher, ask: Surroundings): Alike | undefined => {
  const alike = ask.alike(subject, match);
  if (alike === undefined || alike.sites < MIN_SITES || alike.weight < MIN_WEIGHT) return undefined;
  if ((match === CRASH || match === SYSTEM) && alike.apart < MIN_APART) return undefined;
  const mayBeHost = match === SYSTEM && (alike.hours < MIN_HOST_HOURS || alike.to - alike.from < MIN_HOST_MS);
  return mayBeHost ? undefined : alike;
};

/** Terminals of several shops show one fault again and again, and all others never, though no version is told. */
export const terminalsAlike: Rule = {
  id: 'terminals-alike',
  causes: ['system-failure/software-fault', 'system-failure/incompatibility', 'payment-environment/payment-channel'],
  symptoms: [
    'format-error',
    'message-error',
    'version-mismatch',
    'parameter-error',
    'update-required',
    'function-not-supported',
    'app-crash',
    'app-hang',
    'out-of-memory',
    'software-error',
    'restart',
    'duplicate-transaction',
    ...SYSTEM_SYMPTOMS,
  ],
  needs: ['terminal_id'],
  references: [
    'ITU-T X.733 probable causes softwareError, versionMismatch',
    'own inference: terminals of different shops that share a fault, and share neither hour nor line, share what runs on them',
  ],
  evaluate(subject: Subject, ask: Surroundings): readonly Evidence[] {
    const match = GROUPS.find((group) => group.test(subject));
    // Where versions are told, the rule for versions knows better which terminals are alike.
    if (match === undefined || ask.versions > 1) return [];
    const ofHost = match === SYSTEM;
    const own = groupOf(subject, match, ask);
    // What either side may have said is the program's at those terminals whose program crashes.
    const byCrash = own === undefined && ofHost;
    const alike = byCrash ? groupOf(subject, CRASH, ask) : own;
    const seen = byCrash ? CRASH : match;
    if (alike === undefined || (ofHost && isEverybodys(subject, match, alike, ask))) return [];
    const cause: NamedCauseId = match === MISFIT ? 'system-failure/incompatibility' : 'system-failure/software-fault';
    const within = (span: number): readonly SourceRef[] =>
      nearestRows(
        subject,
        ask,
        { scope: 'everything', beforeMs: span, afterMs: span },
        (other) => seen.test(other) && alike.terminals.has(ask.place(other).terminal ?? ''),
      );
    const near = within(NEAR_MS);
    const shown = {
      rule: 'terminals-alike',
      weight: alike.weight,
      key: byCrash ? 'terminals-alike/crash-alike' : 'terminals-alike/these-not-those',
      args: {
        terminals: alike.terminals.size,
        sites: alike.sites,
        others: alike.others,
        failed: alike.failed,
        tries: alike.tries,
        othersFailed: alike.othersFailed,
        othersTries: alike.othersTries,
        from: alike.from,
        to: alike.to,
        version: alike.update?.version,
        updated: alike.update?.terminals ?? 0,
      },
      sources: near.length > 0 ? near : within(FAR_MS),
      scope: 'everything',
    } as const;
    const found = [speaksFor({ ...shown, cause })];
    if (ofHost) {
      const weight = Math.min(shown.weight, 4) * AGAINST;
      found.push(speaksAgainst({ ...shown, cause: 'payment-environment/payment-channel', weight }));
    }
    return found;
  },
};
