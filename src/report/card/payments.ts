import type { AskId, Called } from '../../messages/card-words.ts';
import type { TransactionRecord } from '../../model/record.ts';
import type { DisagreementKind, DoubtfulPayment } from '../../model/reconciliation.ts';
import type { Report } from '../../model/report.ts';
import { singlePayments } from '../../model/single-payments.ts';
import { URGENCY } from '../sentences.ts';
import { asked, field, hanging, NAMES_SHOWN, paragraph, PAYMENTS_SHOWN, type Sheet } from './sheet.ts';

/** What is asked for by what is amiss, in the order in which it is asked. */
const ASKED: Readonly<Record<DisagreementKind, readonly AskId[]>> = {
  'missing-at-host': ['find', 'pay-out'],
  'missing-at-terminal': ['give-back', 'confirm'],
  'amount-differs': ['right-amount', 'confirm'],
  'status-differs': ['outcome', 'reverse'],
  duplicate: ['both', 'refund-one', 'confirm'],
  'reversal-missing': ['look-up', 'reverse'],
  'reversal-unanswered': ['look-up', 'reverse'],
  'no-original': ['original', 'confirm'],
  'settlement-unbalanced': ['totals'],
  'settled-by-records': ['confirm'],
};

/** Doubtful payments that one call settles: the same matter, the same verdict, the same merchant. */
export interface PaymentFile {
  /** `P` and the 1-based rank. */
  readonly id: string;
  readonly kind: DisagreementKind;
  readonly payments: readonly DoubtfulPayment[];
}

const moneyAtStake = (payments: readonly DoubtfulPayment[]): number =>
  payments.reduce((sum, { atStake }) => sum + atStake, 0);

/** The files of a report, the most pressing first, then those with most at stake, then in the order of the payments. */
export const paymentFiles = (report: Report): readonly PaymentFile[] => {
  const groups = new Map<string, DoubtfulPayment[]>();
  for (const { payment } of singlePayments(report)) {
    const { kind, verdict, actor, merchantId } = payment;
    const key = JSON.stringify([kind, verdict, actor, merchantId ?? null]);
    groups.set(key, [...(groups.get(key) ?? []), payment]);
  }
  const rank = ([first]: readonly DoubtfulPayment[]): number =>
    first === undefined ? URGENCY.length : URGENCY.indexOf(first.verdict);
  return [...groups.values()]
    .sort((a, b) => rank(a) - rank(b) || moneyAtStake(b) - moneyAtStake(a))
    .flatMap((payments, n) => {
      const [first] = payments;
      return first === undefined ? [] : [{ id: `P${n + 1}`, kind: first.kind, payments }];
    });
};

/** Exported for the test that every kind asks for something and ends with a case number. */
export const asksForPayments = (kind: DisagreementKind): readonly AskId[] => [...ASKED[kind], 'case-number'];

/** The rows that the payments rest on, each once: what is handed on with the card. */
export const rowsOfPayments = (payments: readonly DoubtfulPayment[]): readonly TransactionRecord[] => [
  ...new Map(
    payments.flatMap(({ rows }) => rows).map((row) => [`${row.source.file}:${row.source.record}`, row]),
  ).values(),
];

const calledFor = ({ actor }: DoubtfulPayment): Called => (actor === 'issuer' ? 'issuer' : 'acquirer');

/** Times and amounts as both sides have them; the host's only where they say something else. */
const paymentLines = ({ teller, width }: Sheet, payment: DoubtfulPayment, n: number): string => {
  const { words, f } = teller;
  const say = words.card;
  const { currency, terminalTime, hostTime, terminalAmount, hostAmount, transactionType, rows } = payment;
  const money = (amount: number): string => f.money({ amount, currency });
  const time = terminalTime ?? hostTime;
  const amount = terminalAmount ?? hostAmount;
  const pair = (label: string, value: string | undefined): readonly string[] =>
    value === undefined || value === '' ? [] : [`${label} ${value}`];
  // A purchase booked twice has two references, and the bank asks for both.
  const references = [...new Set([payment.rrn, ...rows.map(({ rrn }) => rrn)])].filter((rrn) => rrn !== undefined);
  const traces = [...new Set([payment.stan, ...rows.map(({ stan }) => stan)])].filter((stan) => stan !== undefined);
  const atHost = [
    ...(hostTime === undefined || hostTime === time ? [] : [f.time(hostTime)]),
    ...(hostAmount === undefined || hostAmount === amount ? [] : [money(hostAmount)]),
  ];
  const parts = [
    [
      time === undefined ? undefined : f.time(time),
      transactionType === undefined ? undefined : words.transactionTypes[transactionType],
      amount === undefined ? money(payment.atStake) : money(amount),
    ]
      .filter((part) => part !== undefined)
      .join('  '),
    ...pair(say.references.card, payment.pan),
    ...pair(say.references.terminal, payment.terminalId),
    ...pair(say.references.trace, traces.length === 0 ? undefined : f.list(traces)),
    ...pair(say.references.batch, payment.batchNo),
    ...pair(say.references.reference, references.length === 0 ? undefined : f.list(references)),
    ...(atHost.length === 0 ? [] : [`${say.references.host} ${atHost.join('  ')}`]),
  ];
  return hanging(4, `${n}.`, parts.join(words.report.semicolon), width, 3);
};

/** The half page for payments that no incident speaks for. */
export const paymentCard = (sheet: Sheet, { id, kind, payments }: PaymentFile): string => {
  const { teller, report, width } = sheet;
  const { words, f } = teller;
  const say = words.card;
  const books = words.reconciliation;
  const [first] = payments;
  if (first === undefined) return '';
  const times = payments.flatMap(({ terminalTime, hostTime }) => terminalTime ?? hostTime ?? []);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const zone = f.iso(from).slice(-6);
  const range = from === to ? f.time(from) : f.range(from, to);
  const names = (list: readonly (string | undefined)[]): string =>
    f.list([...new Set(list.filter((name) => name !== undefined))].sort(), NAMES_SHOWN);
  const sums = new Map<string | undefined, number>();
  for (const { currency, atStake } of payments) sums.set(currency, (sums.get(currency) ?? 0) + atStake);
  const money = [...sums].map(([currency, amount]) => f.money({ amount, currency })).join(words.report.semicolon);
  const dues = payments.map(({ due }) => due).sort();
  const deadline = books.deadlines[first.deadline](dues[0] ?? first.due);
  const shown = payments.slice(0, PAYMENTS_SHOWN);
  const rows = rowsOfPayments(payments).length;
  return [
    paragraph(`${id}${words.report.colon}${say.call[calledFor(first)]([], f)}`, width, ''),
    field(sheet, say.labels.about, `${books.verdicts[first.verdict]}${words.report.colon}${books.kinds[kind]}`),
    field(sheet, say.labels.money, money),
    field(sheet, say.labels.due, `${words.actors[first.actor]}${words.report.semicolon}${deadline}`),
    field(sheet, say.labels.when, say.inZone(range, report.timeZone, zone, report.timeZoneStated)),
    field(sheet, say.labels.merchants, names(payments.map(({ merchantId }) => merchantId))),
    field(sheet, say.labels.terminals, names(payments.map(({ terminalId }) => terminalId))),
    asked(sheet, asksForPayments(kind)),
    `  ${say.payments(shown.length, payments.length, f)}\n`,
    ...shown.map((payment, n) => paymentLines(sheet, payment, n + 1)),
    rows === 0 ? '' : paragraph(say.attachment(id, rows, f), width, '  '),
    paragraph(say.blanks, width, '  '),
  ].join('');
};
