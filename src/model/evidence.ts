import type { NamedCauseId } from './cause.ts';
import type { Evidence, ScopeKind, Subject, Surroundings } from './diagnosis.ts';
import type { EvidenceKey, EvidencePhrases } from './phrases.ts';
import type { SourceRef } from './record.ts';
import { STRONGEST } from './likelihood.ts';
import { logOdds } from './units.ts';

/** Rows are quoted up to this many: enough for a hand to check, short enough to read. */
const SOURCES_QUOTED = 5;

interface Finding<K extends EvidenceKey> {
  readonly rule: string;
  readonly cause: NamedCauseId;
  /** Log-odds, positive; capped at STRONGEST. */
  readonly weight: number;
  readonly key: K;
  readonly args: EvidencePhrases[K];
  readonly sources: readonly SourceRef[];
  readonly scope?: ScopeKind | undefined;
}

const build = <K extends EvidenceKey>(bearing: 'for' | 'against', finding: Finding<K>): Evidence => ({
  rule: finding.rule,
  bearing,
  cause: finding.cause,
  weight: logOdds(Math.min(STRONGEST, finding.weight)),
  key: finding.key,
  args: finding.args,
  sources: finding.sources.slice(0, SOURCES_QUOTED),
  scope: finding.scope,
});

/** Evidence that makes a cause more probable. */
export const speaksFor = <K extends EvidenceKey>(finding: Finding<K>): Evidence => build('for', finding);

/** Evidence that makes a cause less probable. */
export const speaksAgainst = <K extends EvidenceKey>(finding: Finding<K>): Evidence => build('against', finding);

/** Where the alarms stand, nearest to `subject` in time first. */
export const rowsOf = (subject: Subject, others: readonly Subject[]): SourceRef[] =>
  [...others]
    .sort(
      (a, b) =>
        Math.abs(a.record.time - subject.record.time) - Math.abs(b.record.time - subject.record.time) ||
        a.ordinal - b.ordinal,
    )
    .slice(0, SOURCES_QUOTED)
    .map((other) => other.record.source);

/** The same of what fits within a span in one scope, where thousands may lie: only the nearest are looked at. */
export const nearestRows = (
  subject: Subject,
  ask: Surroundings,
  { scope, beforeMs, afterMs }: { readonly scope: ScopeKind; readonly beforeMs: number; readonly afterMs: number },
  fits: (other: Subject) => boolean,
): SourceRef[] =>
  ask.nearest(subject, scope, { beforeMs, afterMs, most: SOURCES_QUOTED }, fits).map((other) => other.record.source);
