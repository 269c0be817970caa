import type { Formats, Words } from '../messages/words.ts';
import { decimalOf } from '../messages/zone.ts';
import {
  type DoubtfulPayment,
  type ReconciliationReport,
  type SideTotals,
  type Stake,
  type StakeTotals,
  DISAGREEMENTS,
  VERDICTS,
} from '../model/reconciliation.ts';
import type { SourceRef, TransactionRecord } from '../model/record.ts';

const ordered = <K extends string>(keys: readonly K[], counts: Readonly<Partial<Record<K, number>>>) =>
  Object.fromEntries(keys.flatMap((key) => (counts[key] === undefined ? [] : [[key, counts[key]]])));

const sides = (totals: SideTotals, currency: string | undefined) => {
  const sum = ({ count, amount }: SideTotals['total']) => ({ count, amount: decimalOf(amount, currency) });
  return {
    total: sum(totals.total),
    matched: sum(totals.matched),
    unmatched: sum(totals.unmatched),
    outside: sum(totals.outside),
  };
};

/** A row member by member: the card's token is no part of any output, and its reading would only repeat the code. */
const rowOf = (row: TransactionRecord, f: Formats) => ({
  side: row.kind === 'host' ? 'host' : 'terminal',
  time: f.iso(row.time),
  terminalId: row.terminalId,
  merchantId: row.merchantId,
  stan: row.stan,
  rrn: row.rrn,
  transactionType: row.transactionType,
  amount: row.amount === undefined ? undefined : decimalOf(row.amount, row.currency),
  currency: row.currency,
  pan: row.pan,
  entryMode: row.entryMode,
  responseCode: row.responseCode,
  responseText: row.responseText,
  issuer: row.issuer,
  channel: row.channel,
  latencyMs: row.latencyMs,
  operatorId: row.operatorId,
  batchNo: row.batchNo,
  appVersion: row.appVersion,
  originalRrn: row.originalRrn,
});

const stakeOf = ({ terminalId, merchantId, day, currency, sums }: Stake) => ({
  terminalId,
  merchantId,
  day,
  currency,
  sums: Object.fromEntries(
    sums.map(({ verdict, count, amount }) => [verdict, { count, amount: decimalOf(amount, currency) }]),
  ),
});

const stakesOf = ({ totals, cells, terminals, merchants, days, proven }: StakeTotals) => ({
  proven,
  totals: totals.map(stakeOf),
  cells: cells.map(stakeOf),
  terminals: terminals.map(stakeOf),
  merchants: merchants.map(stakeOf),
  days: days.map(stakeOf),
});

const paymentOf = (payment: DoubtfulPayment, words: Words, f: Formats, sourceOf: (source: SourceRef) => unknown) => {
  const {
    currency,
    atStake,
    terminalTime,
    hostTime,
    terminalAmount,
    hostAmount,
    repeatedAt,
    unpaidSince,
    sources,
    rows,
    ...rest
  } = payment;
  const money = (amount: number | undefined) => (amount === undefined ? undefined : decimalOf(amount, currency));
  const time = (ms: number | undefined) => (ms === undefined ? undefined : f.iso(ms));
  return {
    ...rest,
    atStake: money(atStake),
    currency,
    terminalTime: time(terminalTime),
    hostTime: time(hostTime),
    repeatedAt: time(repeatedAt),
    unpaidSince: time(unpaidSince),
    terminalAmount: money(terminalAmount),
    hostAmount: money(hostAmount),
    text: words.reconciliation.payment(payment, f),
    steps: words.reconciliation.steps(payment),
    sources: sources.map(sourceOf),
    rows: rows.map((row) => rowOf(row, f)),
  };
};

/** The parts of the `reconciliation` object, each with the lists that stand on lines of their own. */
export const reconciliationParts = (
  told: ReconciliationReport,
  words: Words,
  f: Formats,
  sourceOf: (source: SourceRef) => unknown,
): {
  readonly head: Readonly<Record<string, unknown>>;
  readonly lists: Readonly<Record<string, readonly unknown[]>>;
} => {
  const { commonPeriod } = told;
  return {
    head: {
      compared: told.compared,
      terminalRecords: told.terminalRecords,
      hostRecords: told.hostRecords,
      pairs: told.pairs,
      commonPeriod: commonPeriod === undefined ? null : { from: f.iso(commonPeriod.from), to: f.iso(commonPeriod.to) },
      byKind: ordered(DISAGREEMENTS, told.byKind),
      byVerdict: ordered(VERDICTS, told.byVerdict),
      proven: told.proven,
      unread: told.unread,
      narrowed: told.narrowed,
      stakes: stakesOf(told.stakes),
    },
    lists: {
      totals: told.totals.map(({ currency, terminal, host, difference, explained }) => ({
        currency,
        terminal: sides(terminal, currency),
        host: sides(host, currency),
        difference: decimalOf(difference, currency),
        explained: decimalOf(explained, currency),
      })),
      days: told.days.map(({ terminalId, merchantId, day, currency, terminal, host }) => ({
        day,
        terminalId,
        merchantId,
        currency,
        terminal: sides(terminal, currency),
        host: sides(host, currency),
      })),
      clocks: told.clocks,
      payments: told.payments.map((payment) => paymentOf(payment, words, f, sourceOf)),
      settlements: told.settlements.map(({ currency, stated, booked, source, ...rest }) => ({
        ...rest,
        currency,
        stated: decimalOf(stated, currency),
        booked: decimalOf(booked, currency),
        source: sourceOf(source),
      })),
      holes: told.holes,
      unchecked: told.unchecked.map(({ time, amount, currency, from, source, ...rest }) => ({
        ...rest,
        time: f.iso(time),
        amount: amount === undefined ? undefined : decimalOf(amount, currency),
        currency,
        from: f.iso(from),
        source: sourceOf(source),
      })),
    },
  };
};
