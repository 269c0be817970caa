import type { Actor, Mismatch } from '../model/cause.ts';
import type {
  Deadline,
  Disagreement,
  DisagreementFacts,
  DisagreementKind,
  VerdictId,
} from '../model/reconciliation.ts';
import { durationMs, minorUnits } from '../model/units.ts';
import { HOST, onlyCurrency, recordAt, TERMINAL } from './rows.ts';
import type { Surroundings } from './surroundings.ts';

/** What was found of one payment, by the numbers of its rows. */
export interface Found {
  readonly kind: DisagreementKind;
  readonly mismatch: Mismatch | undefined;
  readonly terminal: number | undefined;
  readonly host: number | undefined;
  /** The row that stands for it; the terminal's by default. */
  readonly stands?: number;
  readonly others?: readonly (number | undefined)[];
  readonly verdict: VerdictId;
  readonly atStake?: number;
  readonly actor: Actor;
  readonly deadline: Deadline;
  readonly facts?: Partial<DisagreementFacts>;
}

const DAYS_LATER: Readonly<Record<Deadline, number>> = { 'before-settlement': 0, 'same-day': 0, 'two-days': 2 };
const DAY_MS = 86_400_000;

/** Where a lost answer's owner is asked to act: a void is possible until the batch is settled. */
export const VOIDABLE: Deadline = 'before-settlement';
/** What only acquirer and issuer can clear is parked until the second settlement day, then claimed (T+2). */
export const CLAIMED: Deadline = 'two-days';

const rowOf = ({ stands, terminal, host }: Found): number | undefined => stands ?? terminal ?? host;

/** One verdict for each payment: what contradicts comes before what is open, and a second charge before a difference. */
export const oncePerRow = (found: readonly Found[]): Found[] => {
  const byRow = new Map<number | undefined, Found>();
  for (const one of found) {
    const known = byRow.get(rowOf(one));
    const contradicts = known?.mismatch === undefined && one.mismatch !== undefined;
    const isSecond = one.kind === 'duplicate' && known?.verdict !== 'charged-twice';
    if (known === undefined || contradicts || isSecond) byRow.set(rowOf(one), one);
  }
  return [...byRow.values()];
};

export const complete = (one: Found, s: Surroundings): Disagreement | undefined => {
  const { rows, pairing, compared, dayOf } = s;
  const { terminal, host } = one;
  const standing = rowOf(one);
  if (standing === undefined) return undefined;
  const record = recordAt(rows, standing);
  const clockOffset = durationMs(compared ? pairing.clock.offsetOf(rows.words.terminal[standing] ?? 0) : 0);
  const day = dayOf(record.time) + DAYS_LATER[one.deadline];
  const [own, theirs] = [terminal, host].map((at) => (at === undefined ? undefined : recordAt(rows, at)));
  return {
    kind: one.kind,
    mismatch: one.mismatch,
    record,
    terminal: own,
    host: theirs,
    others: (one.others ?? []).flatMap((at) => (at === undefined ? [] : [recordAt(rows, at)])),
    facts: {
      reversal: terminal === undefined ? 'none' : (s.reversals[TERMINAL].get(terminal)?.state ?? 'none'),
      hostReversal: host === undefined ? 'none' : (s.reversals[HOST].get(host)?.state ?? 'none'),
      attempt: undefined,
      gap: undefined,
      sameMessage: false,
      clockOffset,
      compared,
      ...one.facts,
    },
    verdict: one.verdict,
    atStake: minorUnits(one.atStake ?? Math.abs(record.amount ?? 0)),
    // One export may leave the currency to the other.
    currency: record.currency ?? own?.currency ?? theirs?.currency ?? onlyCurrency(rows),
    actor: one.actor,
    deadline: one.deadline,
    due: new Date(day * DAY_MS).toISOString().slice(0, 10),
  };
};

const compareText = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

/** Time, then place, then reference: never where a row stands in its file, unless all else is equal. */
export const inOrder = (a: Disagreement, b: Disagreement): number =>
  a.record.time - b.record.time ||
  compareText(a.record.terminalId, b.record.terminalId) ||
  compareText(a.record.rrn, b.record.rrn) ||
  compareText(a.record.stan, b.record.stan) ||
  compareText(a.kind, b.kind) ||
  (a.record.amount ?? 0) - (b.record.amount ?? 0) ||
  a.record.source.file - b.record.source.file ||
  a.record.source.line - b.record.source.line;
