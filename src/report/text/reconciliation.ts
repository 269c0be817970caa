import {
  type DoubtfulPayment,
  type ReconciliationReport,
  type VerdictId,
  VERDICTS,
} from '../../model/reconciliation.ts';
import type { Report } from '../../model/report.ts';
import { epochMs, MINUTE } from '../../model/units.ts';
import { heading, item, type Page, paragraph, places } from './page.ts';

/** Payments told in full; `--detail` tells them all. */
const SHOWN = 8;
/** The same on an eventful day; the others stand in the sums, and on the phone card with their references. */
const SHOWN_IN_BRIEF = 3;
/** A clock this close to the host's differs by the time that messages take. */
const CLOCK_TOLD_MS = MINUTE;
/** What most needs somebody to act comes first. */
const URGENCY: readonly VerdictId[] = ['charged-twice', 'charged', 'in-doubt', 'not-charged'];

const sumsOf = (page: Page, payments: readonly DoubtfulPayment[]): string[] => {
  const sums = new Map<string | undefined, number>();
  for (const { currency, atStake } of payments) sums.set(currency, (sums.get(currency) ?? 0) + atStake);
  return [...sums]
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .map(([currency, amount]) => page.f.money({ amount, currency }));
};

const paymentBlock = (page: Page, payment: DoubtfulPayment): string => {
  const { words, f } = page;
  const say = words.reconciliation;
  const { atStake, currency, verdict, kind, actor, deadline, due, sources } = payment;
  const money = f.money({ amount: atStake, currency });
  const alarm = payment.alarm === undefined ? '' : `${payment.alarm}, `;
  return (
    item(page, '-', say.payment(say.verdicts[verdict], say.kinds[kind], money), '  ') +
    paragraph(page, say.references(payment, f), '    ') +
    paragraph(page, say.action(words.actors[actor], say.deadlines[deadline](due)), '    ') +
    paragraph(page, `[${alarm}${places(page, sources)}]`, '    ', page.paint.dim)
  );
};

const compared = (page: Page, told: ReconciliationReport): string => {
  const { words, f } = page;
  const say = words.reconciliation;
  const { pairs, commonPeriod, totals, clocks } = told;
  const line = (text: string): string => item(page, '-', text, '  ');
  const count = (of: 'terminal' | 'host'): number => totals.reduce((sum, one) => sum + one[of].outside.count, 0);
  const outside = { terminal: count('terminal'), host: count('host') };
  return [
    line(say.pairs(pairs.rrn + pairs.trace + pairs.content, told.terminalRecords, told.hostRecords, f)),
    line(commonPeriod === undefined ? say.noPeriod : say.period(f.range(commonPeriod.from, commonPeriod.to))),
    ...totals.map(({ currency, terminal, host, difference }) => {
      const money = (amount: number): string => f.money({ amount, currency });
      return line(
        say.totals(
          money(terminal.total.amount - terminal.outside.amount),
          money(host.total.amount - host.outside.amount),
          money(difference),
          difference === 0,
        ),
      );
    }),
    line(say.proven(told.proven)),
    outside.terminal + outside.host === 0 ? '' : line(say.outside(outside.terminal, outside.host, f)),
    ...clocks
      .filter(({ offset }) => Math.abs(offset) >= CLOCK_TOLD_MS)
      .slice(0, page.detail ? undefined : SHOWN)
      .map(({ terminalId, offset, pairs: of }) =>
        line(say.clock(terminalId, f.duration(Math.abs(offset)), offset > 0, of, f)),
      ),
  ].join('');
};

const uncheckedLines = (page: Page, unchecked: ReconciliationReport['unchecked']): string[] => {
  const [first] = unchecked;
  if (first === undefined) return [];
  const from = Math.min(...unchecked.map((one) => one.from));
  const where = places(
    page,
    unchecked.slice(0, SHOWN).map(({ source }) => source),
  );
  const told = page.words.reconciliation.unchecked(unchecked.length, page.f.time(epochMs(from)), page.f);
  return [item(page, '-', `${told} [${where}]`, '  ')];
};

/** Where the money is: what both sides say, and each doubtful payment with its verdict. */
export const moneySection = (page: Page, { reconciliation }: Report): string => {
  if (reconciliation === undefined) return '';
  const { words, f } = page;
  const say = words.reconciliation;
  const { payments, holes, settlements, unchecked } = reconciliation;
  // What the records settled needs nobody, and is left to the details.
  const open = payments.filter(({ kind }) => kind !== 'settled-by-records');
  const told = page.detail ? payments : open;
  if (!reconciliation.compared && told.length + holes.length + settlements.length + unchecked.length === 0) return '';
  const ordered = [...told].sort((a, b) => URGENCY.indexOf(a.verdict) - URGENCY.indexOf(b.verdict));
  const shown = page.detail ? ordered : ordered.slice(0, page.brief ? SHOWN_IN_BRIEF : SHOWN);
  const rest = ordered.length - shown.length;
  return [
    heading(page, reconciliation.compared ? say.section.compared : say.section.alone),
    reconciliation.compared ? compared(page, reconciliation) : '',
    ...VERDICTS.map((verdict) => {
      const own = open.filter((payment) => payment.verdict === verdict);
      const line = (): string => say.verdictLine(say.verdicts[verdict], own.length, sumsOf(page, own), f);
      return own.length === 0 ? '' : item(page, '-', line(), '  ');
    }),
    ...shown.map((payment) => paymentBlock(page, payment)),
    rest > 0 ? paragraph(page, words.report.more(rest, f), '    ') : '',
    ...settlements.map(({ terminalId, batchNo, currency, stated, booked }) => {
      const money = (amount: number): string => f.money({ amount, currency });
      return item(page, '-', say.settlement(terminalId, batchNo, money(stated), money(booked)), '  ');
    }),
    ...holes
      .slice(0, page.detail ? undefined : SHOWN)
      .map(({ terminalId, from, to }) => item(page, '-', say.hole(terminalId, from, to, f), '  ')),
    ...uncheckedLines(page, unchecked),
  ].join('');
};
