import type { Severity } from '../model/cause.ts';
import type { Formats } from './formats.ts';

/** Sentences of the gate, the baseline, `diff`, `why`, suppressions and `init`. */
export interface CiWords {
  /** Why a run fails; each names its option. `incidents` are ids. */
  readonly failed: {
    readonly severity: (level: Severity, alarms: number, incidents: readonly string[], f: Formats) => string;
    /** Incidents, and doubtful payments outside of them, that the baseline does not hold. */
    readonly fresh: (incidents: number, payments: number) => string;
    readonly undetermined: (alarms: number, limit: number, f: Formats) => string;
  };
  readonly baseline: {
    /** Ids of what is new, and how many are known and no longer seen. */
    readonly summary: (fresh: readonly string[], known: number, gone: number, f: Formats) => string;
    readonly fresh: (what: string) => string;
    readonly gone: (what: string) => string;
    readonly updated: (file: string, incidents: number, payments: number, f: Formats) => string;
    readonly unchanged: (file: string) => string;
    readonly added: (what: string) => string;
    readonly removed: (what: string) => string;
    readonly hint: string;
  };
  readonly diff: {
    readonly heading: (before: string, after: string) => string;
    readonly totals: (before: DiffTotals, after: DiffTotals, f: Formats) => string;
    readonly trends: Readonly<Record<'new' | 'worse' | 'same' | 'better' | 'gone', string>>;
    /** One standing: severity, terminals, alarms. */
    readonly standing: (severity: string, terminals: number, alarms: number, f: Formats) => string;
    readonly from: (before: string, after: string) => string;
    /** One doubtful payment: what is amiss, and by what it is found. */
    readonly payment: (kind: string, references: string) => string;
    /** Its verdict and the amount at stake. */
    readonly verdict: (verdict: string, money: string) => string;
    readonly nothing: string;
  };
  readonly why: {
    readonly heading: (id: string, what: string, where: string, time: string) => string;
    readonly row: string;
    readonly says: string;
    readonly prior: string;
    readonly evidence: string;
    readonly noEvidence: string;
    readonly result: string;
    readonly rivals: string;
    readonly incident: string;
    readonly noIncident: string;
    readonly severity: string;
    readonly suppression: string;
    readonly notSuppressed: string;
    readonly next: string;
    /** Odds of one cause before the evidence: `0.90 (odds 9 to 1)`. */
    readonly odds: (probability: string, odds: string) => string;
    /** A weight in log-odds and what it does to the odds: `+2.20 (odds 9 times)`. */
    readonly weight: (signed: string, times: string, cause: string) => string;
    readonly unweighted: string;
    /** Prior, sum of weights, result. */
    readonly sum: (prior: string, weights: string, score: string, share: string) => string;
    /** How scores become shares; `certainty` is the factor that calibration found. */
    readonly normalised: (certainty: string) => string;
    readonly ambiguous: string;
    readonly unnamed: string;
    readonly inherits: (where: string, gap: string) => string;
    readonly severityFrom: (severity: string, meaning: string, cause: string) => string;
    readonly raised: (from: string, to: string) => string;
    readonly hidden: (number: number, what: string, owner: string, expires: string, reason: string) => string;
    readonly member: (id: string, title: string, alarms: number, f: Formats) => string;
    readonly undetermined: string;
    /** What a dictionary made of code or message, where a rule's name would stand. */
    readonly dictionary: string;
    /** Of an incident: its name, how its alarms came together, where, and how grave. */
    readonly together: string;
    readonly scope: string;
    readonly alarms: (count: number, terminals: number, ids: readonly string[], f: Formats) => string;
    /** How many of its alarms have its cause as their most probable one. */
    readonly oneCause: (same: number, all: number, cause: string, f: Formats) => string;
    /** The longest silence between two of its alarms, and the longest that one incident of this cause may have. */
    readonly silence: (longest: string, most: string | undefined) => string;
    readonly least: (alarms: number, f: Formats) => string;
    readonly shows: (symptoms: readonly (readonly [string, number])[], f: Formats) => string;
    readonly mean: (mean: string, least: string, id: string) => string;
    readonly pointed: (scope: string) => string;
    readonly strongest: string;
    readonly worst: (severity: string, meaning: string) => string;
    readonly identity: (cause: string, scope: string, names: readonly string[], f: Formats) => string;
    readonly known: string;
  };
  readonly suppressions: {
    readonly section: string;
    /** How many alarms and incidents are hidden. */
    readonly hides: (alarms: number, incidents: number, f: Formats) => string;
    readonly used: (
      what: string,
      where: string,
      alarms: number,
      owner: string,
      expires: string,
      reason: string,
      f: Formats,
    ) => string;
    readonly unused: (what: string, where: string, owner: string) => string;
    readonly expired: (
      what: string,
      where: string,
      expires: string,
      alarms: number,
      owner: string,
      f: Formats,
    ) => string;
    readonly everywhere: string;
  };
  readonly owner: string;
  readonly critical: string;
  readonly hoursNeedZone: string;
}

export interface DiffTotals {
  readonly transactions: number;
  readonly failed: number;
  readonly alarms: number;
  readonly incidents: number;
}
