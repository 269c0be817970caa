import type { Neighbours, Sighting, Subject, Surroundings, Tally } from '../../src/model/diagnosis.ts';
import type { TransactionRecord } from '../../src/model/record.ts';
import { epochMs } from '../../src/model/units.ts';
import { at } from '../report/sample.ts';

export const nobody: Neighbours = {
  cardNext: undefined,
  cardBefore: undefined,
  terminalNext: [],
  terminalBefore: undefined,
};

/** An approval `minutes` after noon, like the given sale unless changed. */
export const approval = (sale: TransactionRecord, minutes: number, changes: Partial<Sighting> = {}): Sighting => ({
  time: at(minutes),
  source: { file: 0, line: 900 + minutes, record: 899 + minutes },
  terminalId: sale.terminalId,
  amount: sale.amount,
  currency: sale.currency,
  transactionType: 'SALE',
  entryMode: 'CHIP',
  card: sale.card,
  ...changes,
});

const tally = (ok: number): Tally => ({
  failed: 0,
  ok,
  cardsFailing: 0,
  terminalsFailing: 0,
  terminals: 1,
  sitesFailing: 0,
  sites: 1,
});

/** Surroundings with the given neighbours, and trade at a rate that depends on the hour of universal time. */
export const surroundings = (
  neighbours: (subject: Subject) => Partial<Neighbours>,
  approvalsInHour: (hour: number) => number = () => 10,
): Surroundings => {
  const from = at(-240);
  const to = at(480);
  const around = (subject: Subject): Neighbours => ({ ...nobody, ...neighbours(subject) });
  return {
    columns: new Set(),
    refusalsByHost: { refusals: 0, withReference: 0 },
    place: () => ({
      terminal: undefined,
      site: undefined,
      channel: undefined,
      issuer: undefined,
      version: undefined,
      card: undefined,
    }),
    neighbours: around,
    madeGood: (subject, types) => {
      const { record } = subject;
      const { cardNext, terminalNext } = around(subject);
      const fits = ({ transactionType: type }: Sighting): boolean => type === undefined || types.has(type);
      if (cardNext !== undefined && fits(cardNext)) return cardNext;
      if (record.kind === 'alarm' || record.amount === undefined) return undefined;
      return terminalNext.find((one) => fits(one) && one.amount === record.amount && one.currency === record.currency);
    },
    others: () => [],
    nearest: () => [],
    run: () => undefined,
    approvals: () => 0,
    contrast: (subject, _scope, before, after) => {
      const start = subject.record.time - before;
      const end = subject.record.time + after;
      let ok = 0;
      for (let time = start; time < end; time += 3_600_000) ok += approvalsInHour(new Date(time).getUTCHours());
      return { inside: tally(ok), outside: tally(0), from: epochMs(start), to: epochMs(end) };
    },
    tally: () => tally(0),
    approvalsOf: () => 0,
    salesFrom: () => 0,
    shared: () => undefined,
    alike: () => undefined,
    highestSales: () => [],
    usualTicket: () => undefined,
    versionSince: () => undefined,
    versions: 0,
    signOns: () => [],
    period: { from, to },
  };
};
