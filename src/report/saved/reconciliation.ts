import * as z from 'zod/mini';
import { minorOf } from '../../model/currency.ts';
import { ACTORS, MISMATCHES } from '../../model/cause.ts';
import {
  DEADLINES,
  DISAGREEMENTS,
  NARROWINGS,
  type ReconciliationReport,
  type SideTotals,
  type Stake,
  type StakeTotals,
  SIDES,
  STANCES,
  VERDICTS,
} from '../../model/reconciliation.ts';
import { ENTRY_MODES, type SourceRef, TRANSACTION_TYPES, type TransactionRecord } from '../../model/record.ts';
import { durationMs, type EpochMs, epochMs } from '../../model/units.ts';

/** What of a report's `reconciliation` has to be there for it to be told again. */
const count = z.number().check(z.int(), z.nonnegative());
const text = z.optional(z.string());
const decimal = z.string().check(z.regex(/^-?\d{1,15}(?:\.\d{1,4})?$/));
const time = z.string().check(z.refine((iso) => !Number.isNaN(Date.parse(iso)), 'a time'));
const source = z.object({ file: z.optional(z.nullable(z.string())), line: count, record: count });
const sum = z.object({ count, amount: decimal });
const stake = z.object({
  terminalId: text,
  merchantId: text,
  day: text,
  currency: text,
  sums: z.partialRecord(z.enum(VERDICTS), sum),
});
const NO_STAKES = { proven: true, totals: [], cells: [], terminals: [], merchants: [], days: [] };
const side = z.object({ total: sum, matched: sum, unmatched: sum, outside: sum });

const row = z.object({
  side: z.enum(['terminal', 'host']),
  time,
  terminalId: text,
  merchantId: text,
  stan: text,
  rrn: text,
  transactionType: z.optional(z.enum(TRANSACTION_TYPES)),
  amount: z.optional(decimal),
  currency: text,
  pan: text,
  entryMode: z.optional(z.enum(ENTRY_MODES)),
  responseCode: text,
  responseText: text,
  issuer: text,
  channel: text,
  latencyMs: z.optional(z.number()),
  operatorId: text,
  batchNo: text,
  appVersion: text,
  originalRrn: text,
});

export const reconciliationShape = z.object({
  compared: z.boolean(),
  terminalRecords: count,
  hostRecords: count,
  pairs: z.object({ rrn: count, trace: count, content: count }),
  commonPeriod: z.nullable(z.object({ from: time, to: time })),
  byKind: z.partialRecord(z.enum(DISAGREEMENTS), count),
  byVerdict: z.partialRecord(z.enum(VERDICTS), count),
  proven: z.boolean(),
  unread: z.optional(z.array(z.enum(SIDES))),
  narrowed: z.optional(z.enum(NARROWINGS)),
  // Reports of earlier releases do not tell it.
  stakes: z.optional(
    z.object({
      proven: z.boolean(),
      totals: z.array(stake),
      cells: z.array(stake),
      terminals: z.array(stake),
      merchants: z.array(stake),
      days: z.array(stake),
    }),
  ),
  totals: z.array(z.object({ currency: text, terminal: side, host: side, difference: decimal, explained: decimal })),
  days: z.array(
    z.object({ day: z.string(), terminalId: text, merchantId: text, currency: text, terminal: side, host: side }),
  ),
  clocks: z.array(z.object({ terminalId: text, offset: z.number().check(z.int()), pairs: count })),
  payments: z.array(
    z.object({
      kind: z.enum(DISAGREEMENTS),
      mismatch: z.optional(z.enum(MISMATCHES)),
      verdict: z.enum(VERDICTS),
      actor: z.enum(ACTORS),
      deadline: z.enum(DEADLINES),
      due: z.string(),
      transactionType: z.optional(z.enum(TRANSACTION_TYPES)),
      terminalId: text,
      merchantId: text,
      batchNo: text,
      stan: text,
      rrn: text,
      pan: text,
      terminalStance: z.optional(z.enum(STANCES)),
      hostStance: z.optional(z.enum(STANCES)),
      terminalCode: text,
      hostCode: text,
      originalRrn: text,
      reversal: z.enum(['none', 'done', 'unanswered', 'original-unknown']),
      alarm: text,
      atStake: decimal,
      currency: text,
      terminalTime: z.optional(time),
      hostTime: z.optional(time),
      repeatedAt: z.optional(time),
      unpaidSince: z.optional(time),
      terminalAmount: z.optional(decimal),
      hostAmount: z.optional(decimal),
      sources: z.array(source),
      rows: z.optional(z.array(row)),
    }),
  ),
  settlements: z.array(
    z.object({ terminalId: text, batchNo: text, currency: text, stated: decimal, booked: decimal, source }),
  ),
  holes: z.array(z.object({ terminalId: z.string(), batchNo: text, from: count, to: count })),
  // Reports of earlier releases do not tell it.
  unchecked: z.optional(
    z.array(
      z.object({
        terminalId: text,
        merchantId: text,
        time,
        transactionType: z.optional(z.enum(TRANSACTION_TYPES)),
        amount: z.optional(decimal),
        currency: text,
        originalRrn: text,
        from: time,
        source,
      }),
    ),
  ),
});
type Saved = z.infer<typeof reconciliationShape>;
type SavedSource = z.infer<typeof source>;

const at = (iso: string): EpochMs => epochMs(Date.parse(iso));

const sideOf = (saved: z.infer<typeof side>, currency: string | undefined): SideTotals => {
  const read = (one: z.infer<typeof sum>) => ({ count: one.count, amount: minorOf(one.amount, currency) });
  return {
    total: read(saved.total),
    matched: read(saved.matched),
    unmatched: read(saved.unmatched),
    outside: read(saved.outside),
  };
};

/** What a renderer shows of a row; how its code was read was not saved with it. */
const rowOf = ({ side: of, ...saved }: z.infer<typeof row>, place: SourceRef): TransactionRecord => ({
  kind: of === 'host' ? 'host' : 'transaction',
  source: place,
  time: at(saved.time),
  terminalId: saved.terminalId,
  merchantId: saved.merchantId,
  stan: saved.stan,
  rrn: saved.rrn,
  transactionType: saved.transactionType,
  amount: saved.amount === undefined ? undefined : minorOf(saved.amount, saved.currency),
  currency: saved.currency,
  pan: saved.pan,
  card: undefined,
  entryMode: saved.entryMode,
  responseCode: saved.responseCode,
  responseText: saved.responseText,
  issuer: saved.issuer,
  channel: saved.channel,
  latencyMs: saved.latencyMs === undefined ? undefined : durationMs(saved.latencyMs),
  operatorId: saved.operatorId,
  batchNo: saved.batchNo,
  appVersion: saved.appVersion,
  originalRrn: saved.originalRrn,
  reading: {
    symptom: 'unknown',
    outcome: 'information',
    code: saved.responseCode,
    table: undefined,
    by: 'nothing',
    ambiguous: false,
  },
});

const paymentOf = (
  saved: Saved['payments'][number],
  placeOf: (source: SavedSource) => SourceRef,
): ReconciliationReport['payments'][number] => {
  const { currency } = saved;
  const money = (amount: string | undefined) => (amount === undefined ? undefined : minorOf(amount, currency));
  const moment = (iso: string | undefined) => (iso === undefined ? undefined : at(iso));
  const sources = saved.sources.map(placeOf);
  return {
    kind: saved.kind,
    mismatch: saved.mismatch,
    verdict: saved.verdict,
    atStake: minorOf(saved.atStake, currency),
    currency,
    actor: saved.actor,
    deadline: saved.deadline,
    due: saved.due,
    transactionType: saved.transactionType,
    terminalId: saved.terminalId,
    merchantId: saved.merchantId,
    batchNo: saved.batchNo,
    stan: saved.stan,
    rrn: saved.rrn,
    pan: saved.pan,
    terminalTime: moment(saved.terminalTime),
    hostTime: moment(saved.hostTime),
    terminalAmount: money(saved.terminalAmount),
    hostAmount: money(saved.hostAmount),
    terminalStance: saved.terminalStance,
    hostStance: saved.hostStance,
    terminalCode: saved.terminalCode,
    hostCode: saved.hostCode,
    originalRrn: saved.originalRrn,
    repeatedAt: moment(saved.repeatedAt),
    unpaidSince: moment(saved.unpaidSince),
    reversal: saved.reversal,
    sources,
    rows: (saved.rows ?? []).flatMap((one, index) => {
      const place = sources[index];
      return place === undefined ? [] : [rowOf(one, place)];
    }),
    alarm: saved.alarm,
  };
};

const stakeOf = ({ terminalId, merchantId, day, currency, sums }: z.infer<typeof stake>): Stake => ({
  terminalId,
  merchantId,
  day,
  currency,
  sums: VERDICTS.flatMap((verdict) => {
    const one = sums[verdict];
    return one === undefined ? [] : [{ verdict, count: one.count, amount: minorOf(one.amount, currency) }];
  }),
});

const stakesOf = ({
  proven,
  totals,
  cells,
  terminals,
  merchants,
  days,
}: NonNullable<Saved['stakes']>): StakeTotals => ({
  proven,
  totals: totals.map(stakeOf),
  cells: cells.map(stakeOf),
  terminals: terminals.map(stakeOf),
  merchants: merchants.map(stakeOf),
  days: days.map(stakeOf),
});

/** The inverse of ../json-reconciliation.ts. */
export const reconciliationOf = (saved: Saved, placeOf: (source: SavedSource) => SourceRef): ReconciliationReport => ({
  unread: saved.unread ?? [],
  narrowed: saved.narrowed,
  stakes: stakesOf(saved.stakes ?? NO_STAKES),
  compared: saved.compared,
  terminalRecords: saved.terminalRecords,
  hostRecords: saved.hostRecords,
  pairs: saved.pairs,
  commonPeriod:
    saved.commonPeriod === null ? undefined : { from: at(saved.commonPeriod.from), to: at(saved.commonPeriod.to) },
  byKind: saved.byKind,
  byVerdict: saved.byVerdict,
  proven: saved.proven,
  totals: saved.totals.map(({ currency, terminal, host, difference, explained }) => ({
    currency,
    terminal: sideOf(terminal, currency),
    host: sideOf(host, currency),
    difference: minorOf(difference, currency),
    explained: minorOf(explained, currency),
  })),
  days: saved.days.map(({ day, terminalId, merchantId, currency, terminal, host }) => ({
    day,
    terminalId,
    merchantId,
    currency,
    terminal: sideOf(terminal, currency),
    host: sideOf(host, currency),
  })),
  clocks: saved.clocks.map(({ terminalId, offset, pairs }) => ({ terminalId, offset: durationMs(offset), pairs })),
  payments: saved.payments.map((one) => paymentOf(one, placeOf)),
  settlements: saved.settlements.map(({ terminalId, batchNo, currency, stated, booked, source: place }) => ({
    terminalId,
    batchNo,
    currency,
    stated: minorOf(stated, currency),
    booked: minorOf(booked, currency),
    source: placeOf(place),
  })),
  holes: saved.holes.map(({ terminalId, batchNo, from, to }) => ({ terminalId, batchNo, from, to })),
  unchecked: (saved.unchecked ?? []).map((one) => ({
    terminalId: one.terminalId,
    merchantId: one.merchantId,
    time: at(one.time),
    transactionType: one.transactionType,
    amount: one.amount === undefined ? undefined : minorOf(one.amount, one.currency),
    currency: one.currency,
    originalRrn: one.originalRrn,
    from: at(one.from),
    source: placeOf(one.source),
  })),
});
