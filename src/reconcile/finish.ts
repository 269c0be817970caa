import type { DisagreementKind, Reconciliation, VerdictId } from '../model/reconciliation.ts';
import { DISAGREEMENTS, VERDICTS } from '../model/reconciliation.ts';
import { borrowAnswers, closeAtHost, refuseUnread, unreadSides } from './answers.ts';
import { isBooked } from './beliefs.ts';
import { GIVE_BACK, PAYMENT } from './classify.ts';
import { reachOf } from './coverage.ts';
import { dropRows, repeatedInOverlap } from './drop.ts';
import { echoesIn } from './echoes.ts';
import { judge } from './judge.ts';
import { withoutOriginal } from './originals.ts';
import { type Pairing, pairRows } from './pairs.ts';
import { isUsualPrice, repeatedApprovals, wasGivenBack } from './purchases.ts';
import type { Reconciler, ZoneOffset } from './state.ts';
import { linkReversals, tellReversals } from './reversals.ts';
import { HOST, TERMINAL } from './rows.ts';
import { unbalancedSettlements } from './settlements.ts';
import { dayIn, enterSums, keepInMind, settleClean } from './settle.ts';
import { balance, closeLedger, MATCHED, OUTSIDE, UNMATCHED } from './sums.ts';
import { holesOf } from './traces.ts';

const countBy = <K extends string>(names: readonly K[], list: readonly K[]): Partial<Record<K, number>> => {
  const counts: Partial<Record<K, number>> = {};
  for (const name of names) {
    const times = list.reduce((sum, one) => (one === name ? sum + 1 : sum), 0);
    if (times > 0) counts[name] = times;
  }
  return counts;
};

/**
 * Ends the reading and compares what is left. Days are those of `zone`. `namesOriginals`: the terminals' export has a
 * column for the reference of the original.
 */
export const finish = (r: Reconciler, zone: ZoneOffset, namesOriginals = true): Reconciliation => {
  const { rows } = r;
  dropRows(rows, repeatedInOverlap(rows));
  const compared = r.seen[HOST] > 0 && r.seen[TERMINAL] > 0;
  dropRows(rows, settleClean(r, zone));
  const unread = unreadSides(r.answers);
  refuseUnread(rows, unread);
  if (compared) closeAtHost(rows);
  const pairing = pairRows(rows, r.clocks, { byRrn: r.cleanPairs, byTrace: r.tracedPairs });
  borrowAnswers(rows, pairing.matches);
  const reach = reachOf(r.coverage, rows, pairing.clock);
  const partners = new Map(
    pairing.matches.flatMap(({ terminal, host }) => [[terminal, host] as const, [host, terminal] as const]),
  );
  const partnerOf = (at: number): number | undefined => partners.get(at);
  const reversals = [linkReversals(rows, TERMINAL, partnerOf), linkReversals(rows, HOST, partnerOf)] as const;
  tellReversals(rows, reversals[TERMINAL], reversals[HOST], partnerOf);
  tellReversals(rows, reversals[HOST], reversals[TERMINAL], partnerOf);
  enterRest(r, zone, { pairing, isInside: (at) => reach.isInside(at), partnerOf, reversals });
  const unbalanced = unbalancedSettlements(r.batches, rows, r.directions[TERMINAL].newestFirst === true);
  const originals = withoutOriginal(rows, r, namesOriginals);
  const disagreements = judge({
    rows,
    pairing,
    reach,
    compared,
    reversals,
    repeats: repeatedApprovals(rows, r.trade),
    withoutOriginal: originals.missing,
    unpaidSince: originals.unpaidSince,
    unbalanced,
    echoes: compared ? echoesIn(r) : [],
    wasGivenBack: (at, alone) => wasGivenBack(r.trade, rows, at, alone),
    isUsualPrice: (at) => isUsualPrice(r.trade, rows, at),
    dayOf: (time) => dayIn(zone, time),
  });
  const days = closeLedger(r.ledger, rows);
  const { totals, proven } = balance(days);
  const by = (what: string): number => pairing.matches.filter((match) => match.by === what).length;
  return {
    compared,
    terminalRecords: r.seen[TERMINAL],
    hostRecords: r.seen[HOST],
    pairs: { rrn: r.cleanPairs + by('rrn'), trace: r.tracedPairs + by('trace'), content: by('content') },
    commonPeriod: compared ? reach.common : undefined,
    byKind: countBy<DisagreementKind>(
      DISAGREEMENTS,
      disagreements.map(({ kind }) => kind),
    ),
    byVerdict: countBy<VerdictId>(
      VERDICTS,
      disagreements.map(({ verdict }) => verdict),
    ),
    totals,
    days,
    proven,
    unread: compared ? unread.map((side) => (side === HOST ? 'host' : 'terminal')) : [],
    clocks: compared ? pairing.clock.offsets(rows) : [],
    disagreements,
    settlements: unbalanced.map(({ difference }) => difference),
    unchecked: originals.unchecked,
    holes: holesOf(r.traces, rows.tables),
  };
};

interface Rest {
  readonly pairing: Pairing;
  readonly isInside: (at: number) => boolean;
  readonly partnerOf: (at: number) => number | undefined;
  readonly reversals: readonly [ReturnType<typeof linkReversals>, ReturnType<typeof linkReversals>];
}

/** Sums of the rows that were not let go: with a partner, without, or beyond what the other side covers. */
const enterRest = (r: Reconciler, zone: ZoneOffset, { pairing, isInside, partnerOf, reversals }: Rest): void => {
  const { rows } = r;
  const reversed = new Uint8Array(rows.size);
  const money: number[] = [];
  for (let at = 0; at < rows.size; at += 1) {
    const group = rows.small.group[at];
    if (group !== PAYMENT && group !== GIVE_BACK) continue;
    money.push(at);
    const reversal = (rows.small.side[at] === HOST ? reversals[HOST] : reversals[TERMINAL]).get(at);
    if (reversal?.state === 'done') reversed[at] = 1;
    if (r.alone) continue;
    const bucket = pairing.partnered[at] === 1 ? MATCHED : isInside(at) ? UNMATCHED : OUTSIDE;
    enterSums(r, zone, at, { bucket, booked: isBooked(rows, at, reversal), partner: partnerOf(at) });
  }
  keepInMind(r, Uint32Array.from(money), (at) => reversed[at] === 1);
};
