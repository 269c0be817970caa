import type { ReconciliationReport } from '../../src/model/reconciliation.ts';

/** A quiet day at two terminals, invented, with a few payments that the books do not agree on and no incident. */
const HEAD =
  'time,terminal_id,merchant_id,stan,rrn,transaction_type,amount,currency,pan,entry_mode,response_code,batch_no';

interface Sale {
  readonly minute: number;
  readonly terminal: number;
  readonly stan: number;
  readonly amount: number;
  readonly card: number;
}

const clock = (minute: number): string =>
  `2026-03-04 ${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00`;
const rrnOf = ({ terminal, stan }: Sale): string => `2603040${terminal}${String(stan).padStart(4, '0')}`;
const row = (sale: Sale, amount = sale.amount): string =>
  [
    clock(sale.minute),
    `3300100${sale.terminal}`,
    '898330155410001',
    String(sale.stan).padStart(6, '0'),
    rrnOf(sale),
    'SALE',
    amount.toFixed(2),
    'CNY',
    `622848******${String(1000 + sale.card)}`,
    'CHIP',
    '00',
    '000101',
  ].join(',');

/** Ordinary sales, each with a card and an amount of its own. */
const ordinary: readonly Sale[] = Array.from({ length: 60 }, (_, n) => ({
  minute: n * 5,
  terminal: 1 + (n % 2),
  stan: 1 + Math.floor(n / 2),
  amount: 20.5 + n * 3,
  card: n,
}));
const last = { minute: 301, terminal: 1, stan: 31, amount: 268.4, card: 900 };
const again = { ...last, minute: 303, stan: 32 };

const text = (rows: readonly string[]): string => `${[HEAD, ...rows].join('\n')}\n`;

/** The terminals' rows: the same card was charged the same amount twice, two minutes apart. */
export const CHARGED_TWICE = text([...ordinary, last, again].map((sale) => row(sale)));
/** The same a day on, when nothing was charged twice. */
export const ALL_IN_ORDER = text([...ordinary, last].map((sale) => row(sale)));
/** The rows in another order, so that no line number stays. */
export const CHARGED_TWICE_TURNED = text([...ordinary, last, again].toReversed().map((sale) => row(sale)));
/** The host's rows: one of the terminals' sales is missing, one has another amount. */
export const HOST = text(
  [...ordinary.filter((_, n) => n !== 20), last, again].map((sale, n) => row(sale, n === 40 ? 99.9 : sale.amount)),
);

/** Books in which no payment is doubtful. */
export const NOTHING_COMPARED: ReconciliationReport = {
  compared: false,
  terminalRecords: 0,
  hostRecords: 0,
  pairs: { rrn: 0, trace: 0, content: 0 },
  commonPeriod: undefined,
  byKind: {},
  byVerdict: {},
  totals: [],
  days: [],
  proven: true,
  clocks: [],
  payments: [],
  stakes: { totals: [], cells: [], terminals: [], merchants: [], days: [], proven: true },
  unchecked: [],
  unread: [],
  settlements: [],
  holes: [],
};
