import type { Actor, Mismatch } from '../model/cause.ts';
import type {
  Deadline,
  Disagreement,
  DisagreementFacts,
  DisagreementKind,
  ReversalState,
  VerdictId,
} from '../model/reconciliation.ts';
import { durationMs, minorUnits } from '../model/units.ts';
import { APPROVED, GIVE_BACK, PAYMENT, UNKNOWN } from './classify.ts';
import type { Reach } from './coverage.ts';
import { isSplit, type Pairing } from './pairs.ts';
import { repeatAfter, type Repeat } from './purchases.ts';
import { type Reversal } from './reversals.ts';
import type { Unbalanced } from './settlements.ts';
import { HOST, recordAt, type Rows, TERMINAL } from './rows.ts';
import { repeatsOf } from './clean.ts';

/** What one side believes became of a payment. */
type Belief = 'taken' | 'not-taken' | 'unknown';

export interface Surroundings {
  readonly rows: Rows;
  readonly pairing: Pairing;
  readonly reach: Reach;
  readonly compared: boolean;
  readonly reversals: readonly [Map<number, Reversal>, Map<number, Reversal>];
  readonly repeats: readonly Repeat[];
  readonly withoutOriginal: readonly number[];
  /** True where a refund or void of this payment came later. */
  readonly wasGivenBack: (at: number) => boolean;
  readonly unbalanced: readonly Unbalanced[];
  /** Local day of an instant, days since 1970-01-01. */
  readonly dayOf: (time: number) => number;
}

interface Found {
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
const VOIDABLE: Deadline = 'before-settlement';
/** What only acquirer and issuer can clear is parked until the second settlement day, then claimed (T+2). */
const CLAIMED: Deadline = 'two-days';

/** Every payment whose records disagree or leave it in doubt. */
export const judge = (s: Surroundings): Disagreement[] => {
  const { rows, pairing, reach, compared } = s;
  const { small, floats } = rows;
  const found: Found[] = [];
  const reversalOf = (at: number, side: number): Reversal | undefined =>
    (side === HOST ? s.reversals[HOST] : s.reversals[TERMINAL]).get(at);
  const stateOf = (at: number | undefined, side: number): ReversalState =>
    at === undefined ? 'none' : (reversalOf(at, side)?.state ?? 'none');
  const amount = (at: number): number => {
    const value = floats.amount[at] ?? 0;
    return Number.isNaN(value) ? 0 : value;
  };
  const time = (at: number): number => floats.time[at] ?? 0;
  const isGiveBack = (at: number): boolean => small.group[at] === GIVE_BACK;

  const belief = (at: number, side: number): Belief => {
    const state = stateOf(at, side);
    const outcome = small.outcome[at];
    if (outcome === APPROVED) return state === 'done' ? 'not-taken' : state === 'unanswered' ? 'unknown' : 'taken';
    if (outcome !== UNKNOWN || state === 'done' || state === 'original-unknown') return 'not-taken';
    return 'unknown';
  };
  const repeatOf = repeatAfter(rows);
  const partnerOf = new Map(pairing.matches.map((match) => [match.terminal, match.host]));
  /** True where the host holds this payment of the terminal, or cannot be asked. */
  const isHeld = (at: number): boolean => {
    const host = partnerOf.get(at);
    return host === undefined ? !compared || !reach.isInside(at) : belief(host, HOST) === 'taken';
  };
  /** For a refund the question is whether the holder got the money back, so the verdicts change places. */
  const verdictOf = (at: number, isTaken: boolean): VerdictId =>
    isTaken !== isGiveBack(at) ? 'charged' : 'not-charged';

  /** The terminal does not know, or says no, and the host took the money. */
  const takenUnheard = (terminal: number, host: number): Found => {
    const state = stateOf(terminal, TERMINAL);
    const next = isGiveBack(terminal) ? undefined : repeatOf(terminal);
    const again = next !== undefined && isHeld(next) ? next : undefined;
    const bookings = (again === undefined ? 1 : 2) - (s.wasGivenBack(terminal) ? 1 : 0);
    const unheard = belief(terminal, TERMINAL) === 'unknown';
    // The terminal undid it, and the host never did.
    const isUndone = state === 'done' || state === 'original-unknown';
    return {
      kind:
        state === 'unanswered' ? 'reversal-unanswered' : unheard || isUndone ? 'reversal-missing' : 'status-differs',
      mismatch: 'status-differs',
      terminal,
      host,
      others: [reversalOf(terminal, TERMINAL)?.row, again],
      verdict: bookings > 1 ? 'charged-twice' : verdictOf(terminal, bookings > 0),
      actor: 'merchant-manager',
      deadline: VOIDABLE,
      facts: { gap: again === undefined ? undefined : durationMs(time(again) - time(terminal)) },
    };
  };

  const unanswered = (terminal: number, host: number | undefined): Found => {
    const isUnanswered = stateOf(terminal, TERMINAL) === 'unanswered' || stateOf(host, HOST) === 'unanswered';
    // Both sides wait for somebody behind the host.
    const isBehind = host !== undefined && small.outcome[host] === UNKNOWN;
    const inDoubt =
      belief(terminal, TERMINAL) === 'unknown' && (host !== undefined || !compared || !reach.isInside(terminal));
    const hostSaysNo = host !== undefined && belief(host, HOST) === 'not-taken';
    // Where the customer paid again, the question is whether that was twice.
    const again = isGiveBack(terminal) ? undefined : repeatOf(terminal);
    // A void or refund that went through found the payment at the host and undid it; of two, nobody knows which.
    const isUndone = host === undefined && again === undefined && !isGiveBack(terminal) && s.wasGivenBack(terminal);
    const isOpen = inDoubt && !hostSaysNo && !isUndone;
    return {
      kind: !isOpen ? 'settled-by-records' : isUnanswered ? 'reversal-unanswered' : 'reversal-missing',
      mismatch: undefined,
      terminal,
      host,
      others: [
        reversalOf(terminal, TERMINAL)?.row,
        host === undefined ? undefined : reversalOf(host, HOST)?.row,
        isOpen ? again : undefined,
      ],
      verdict: isOpen ? 'in-doubt' : verdictOf(terminal, false),
      actor: isOpen && isBehind ? 'merchant-manager' : 'cashier',
      deadline: !isOpen ? 'same-day' : isBehind ? CLAIMED : VOIDABLE,
      facts: { gap: isOpen && again !== undefined ? durationMs(time(again) - time(terminal)) : undefined },
    };
  };

  const unansweredAtHost = (host: number): Found => {
    const isOpen = belief(host, HOST) === 'unknown';
    const isUnanswered = stateOf(host, HOST) === 'unanswered';
    return {
      kind: !isOpen ? 'settled-by-records' : isUnanswered ? 'reversal-unanswered' : 'reversal-missing',
      mismatch: undefined,
      terminal: undefined,
      host,
      others: [reversalOf(host, HOST)?.row],
      verdict: isOpen ? 'in-doubt' : verdictOf(host, false),
      actor: 'acquirer',
      deadline: isOpen ? CLAIMED : 'same-day',
    };
  };

  const judgePair = (terminal: number, host: number): void => {
    const own = belief(terminal, TERMINAL);
    const theirs = belief(host, HOST);
    if (theirs === 'taken' && own !== 'taken') found.push(takenUnheard(terminal, host));
    else if (own === 'taken' && theirs !== 'taken') {
      found.push({
        kind: 'status-differs',
        mismatch: 'status-differs',
        terminal,
        host,
        others: [reversalOf(host, HOST)?.row],
        verdict: theirs === 'unknown' ? 'in-doubt' : verdictOf(terminal, false),
        actor: 'merchant-manager',
        deadline: CLAIMED,
      });
    } else if (own === 'taken' && differ(terminal, host)) {
      found.push({
        kind: 'amount-differs',
        mismatch: 'amount-differs',
        terminal,
        host,
        verdict: verdictOf(terminal, true),
        atStake: Math.abs(amount(terminal) - amount(host)),
        actor: 'merchant-manager',
        deadline: CLAIMED,
      });
    } else if (own === 'unknown' || small.outcome[terminal] === UNKNOWN) found.push(unanswered(terminal, host));
  };
  const differ = (terminal: number, host: number): boolean =>
    !Number.isNaN(floats.amount[terminal]) &&
    !Number.isNaN(floats.amount[host]) &&
    floats.amount[terminal] !== floats.amount[host];

  const doubled = new Set<number>();
  for (const { terminal, host, more } of pairing.matches) {
    const group = small.group[terminal];
    if (group !== PAYMENT && group !== GIVE_BACK) continue;
    if (isSplit(rows, { terminal, host, more })) continue;
    const extra = more.filter((at) => small.outcome[at] === APPROVED && stateOf(at, small.side[at] ?? 0) !== 'done');
    judgePair(terminal, host);
    for (const at of extra) {
      const side = small.side[at] ?? 0;
      // One side's lost row of a split that does not add up is told by the amounts; a repeat bears the same amount.
      doubled.add(at);
      found.push({
        kind: 'duplicate',
        mismatch: 'duplicate',
        terminal: side === TERMINAL ? at : terminal,
        host: side === HOST ? at : host,
        stands: at,
        others: [side === TERMINAL ? terminal : host],
        verdict: side === HOST ? 'charged-twice' : 'charged',
        atStake: amount(at),
        actor: side === HOST ? 'acquirer' : 'technician',
        deadline: side === HOST ? VOIDABLE : CLAIMED,
        facts: {
          sameMessage: true,
          gap: durationMs(Math.abs(time(at) - time(side === TERMINAL ? terminal : host))),
        },
      });
    }
  }

  // Approvals at the host near another of the same card, amount and terminal.
  const hostRun = new Map<number, readonly number[]>();
  for (const run of repeatsOf(rows, HOST)) for (const at of run) hostRun.set(at, run);

  for (let at = 0; at < rows.size; at += 1) {
    const side = small.side[at] ?? 0;
    const group = small.group[at];
    if (pairing.partnered[at] === 1 || doubled.has(at) || (group !== PAYMENT && group !== GIVE_BACK)) continue;
    const own = belief(at, side);
    if (side === TERMINAL) {
      if (small.outcome[at] === UNKNOWN || own === 'unknown') found.push(unanswered(at, undefined));
      else if (own === 'taken' && compared && reach.isInside(at)) {
        found.push({
          kind: 'missing-at-host',
          mismatch: 'missing-at-host',
          terminal: at,
          host: undefined,
          verdict: verdictOf(at, false),
          actor: 'merchant-manager',
          deadline: CLAIMED,
        });
      }
    } else if (!compared) {
      // The host's records are all there is.
      if (small.outcome[at] === UNKNOWN || own === 'unknown') found.push(unansweredAtHost(at));
    } else if (own === 'taken' && reach.isInside(at)) {
      const other = hostRun.get(at)?.find((one) => one !== at && stateOf(one, HOST) !== 'done');
      const isRepeat = other !== undefined && group === PAYMENT;
      found.push({
        kind: isRepeat ? 'duplicate' : 'missing-at-terminal',
        mismatch: isRepeat ? 'duplicate' : 'missing-at-terminal',
        terminal: undefined,
        host: at,
        others: [isRepeat ? other : undefined],
        verdict: isRepeat ? 'charged-twice' : verdictOf(at, true),
        actor: 'merchant-manager',
        deadline: VOIDABLE,
        facts: isRepeat ? { gap: durationMs(Math.abs(time(at) - time(other))) } : {},
      });
    }
  }

  for (const { first, second, attempt, sameMessage } of s.repeats) {
    const host = partnerOf.get(second);
    // Judged already where the host does not hold both.
    if (doubled.has(second) || doubled.has(first)) continue;
    if ([first, second].some((at) => belief(at, TERMINAL) !== 'taken' || !isHeld(at))) continue;
    found.push({
      kind: 'duplicate',
      mismatch: 'duplicate',
      terminal: second,
      host,
      others: [first, partnerOf.get(first), attempt],
      verdict: 'charged-twice',
      actor: 'merchant-manager',
      deadline: VOIDABLE,
      facts: {
        gap: durationMs(time(second) - time(first)),
        sameMessage,
        attempt: attempt === undefined ? undefined : recordAt(rows, attempt),
      },
    });
  }

  const named = new Set(found.flatMap(({ terminal }) => terminal ?? []));
  for (const at of s.withoutOriginal) {
    if (named.has(at)) continue;
    found.push({
      kind: 'no-original',
      mismatch: undefined,
      terminal: at,
      host: partnerOf.get(at),
      verdict: 'in-doubt',
      actor: 'merchant-manager',
      deadline: 'same-day',
    });
  }
  for (const { row, difference } of s.unbalanced) {
    found.push({
      kind: 'settlement-unbalanced',
      mismatch: undefined,
      terminal: row,
      host: undefined,
      verdict: 'in-doubt',
      atStake: Math.abs(difference.stated - difference.booked),
      actor: 'merchant-manager',
      deadline: 'same-day',
    });
  }
  return oncePerRow(found)
    .flatMap((one) => complete(one, s) ?? [])
    .sort(inOrder);
};

const rowOf = ({ stands, terminal, host }: Found): number | undefined => stands ?? terminal ?? host;

/** One verdict for each payment: what contradicts comes before what is open, and a second charge before a difference. */
const oncePerRow = (found: readonly Found[]): Found[] => {
  const byRow = new Map<number | undefined, Found>();
  for (const one of found) {
    const known = byRow.get(rowOf(one));
    const contradicts = known?.mismatch === undefined && one.mismatch !== undefined;
    const isSecond = one.kind === 'duplicate' && known?.verdict !== 'charged-twice';
    if (known === undefined || contradicts || isSecond) byRow.set(rowOf(one), one);
  }
  return [...byRow.values()];
};

const complete = (one: Found, s: Surroundings): Disagreement | undefined => {
  const { rows, pairing, compared, dayOf } = s;
  const { terminal, host } = one;
  const standing = rowOf(one);
  if (standing === undefined) return undefined;
  const record = recordAt(rows, standing);
  const clockOffset = durationMs(compared ? pairing.clock.offsetOf(rows.words.terminal[standing] ?? 0) : 0);
  const day = dayOf(record.time) + DAYS_LATER[one.deadline];
  return {
    kind: one.kind,
    mismatch: one.mismatch,
    record,
    terminal: terminal === undefined ? undefined : recordAt(rows, terminal),
    host: host === undefined ? undefined : recordAt(rows, host),
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
    currency: record.currency,
    actor: one.actor,
    deadline: one.deadline,
    due: new Date(day * DAY_MS).toISOString().slice(0, 10),
  };
};

const compareText = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

/** Time, then place, then reference: never where a row stands in its file, unless all else is equal. */
const inOrder = (a: Disagreement, b: Disagreement): number =>
  a.record.time - b.record.time ||
  compareText(a.record.terminalId, b.record.terminalId) ||
  compareText(a.record.rrn, b.record.rrn) ||
  compareText(a.record.stan, b.record.stan) ||
  compareText(a.kind, b.kind) ||
  (a.record.amount ?? 0) - (b.record.amount ?? 0) ||
  a.record.source.file - b.record.source.file ||
  a.record.source.line - b.record.source.line;

/** Value of a row in its side's books: reversed, refused and unanswered payments count nothing. */
export const isBooked = (rows: Rows, at: number, reversal: Reversal | undefined): boolean =>
  rows.small.outcome[at] === APPROVED && reversal?.state !== 'done';
