import type { DoubtfulPayment } from '../../model/reconciliation.ts';
import { MINUTE } from '../../model/units.ts';
import { actionOf, openPayments, placesOf, uncheckedOf, verdictSums } from '../sentences.ts';
import type { Context } from './context.ts';
import { html, type Markup } from './markup.ts';

/** Payments told one by one; JSON holds them all. */
const SHOWN = 200;
/** Other lists are cut sooner: they say little each. */
const LINES_SHOWN = 20;
/** A clock this close to the host's differs by the time that messages take. */
const CLOCK_TOLD_MS = MINUTE;
/** What both sides say, where there were two. */
const comparison = ({ report: { reconciliation }, words, f }: Context): readonly string[] => {
  if (reconciliation === undefined || !reconciliation.compared) return [];
  const say = words.reconciliation;
  const { pairs, terminalRecords, hostRecords, commonPeriod, totals, clocks, proven } = reconciliation;
  const outside = (side: 'terminal' | 'host'): number => totals.reduce((sum, one) => sum + one[side].outside.count, 0);
  return [
    say.pairs(pairs.rrn + pairs.trace + pairs.content, terminalRecords, hostRecords, f),
    commonPeriod === undefined ? say.noPeriod : say.period(f.range(commonPeriod.from, commonPeriod.to)),
    ...totals.map(({ currency, terminal, host, difference }) => {
      const money = (amount: number): string => f.money({ amount, currency });
      return say.totals(
        money(terminal.total.amount - terminal.outside.amount),
        money(host.total.amount - host.outside.amount),
        money(difference),
        difference === 0,
      );
    }),
    ...reconciliation.unread.map((side) => say.unread[side]),
    say.proven(proven),
    ...(outside('terminal') + outside('host') > 0 ? [say.outside(outside('terminal'), outside('host'), f)] : []),
    ...clocks
      .filter(({ offset }) => Math.abs(offset) >= CLOCK_TOLD_MS)
      .slice(0, LINES_SHOWN)
      .map(({ terminalId, offset, pairs: of }) =>
        say.clock(terminalId, f.duration(Math.abs(offset)), offset > 0, of, f),
      ),
  ];
};

const paymentRow = (context: Context, payment: DoubtfulPayment): Markup => {
  const { words, f } = context;
  const say = words.reconciliation;
  return html`<tr><td><strong>${say.payment(payment, f)}</strong><br><small>${say.references(payment, f)}</small></td><td>${actionOf(words, payment)}<br><code>${placesOf(context, payment.sources)}</code></td></tr>
`;
};

/** Where the money is: what both sides say, and each doubtful payment with its verdict. */
export const books = (context: Context): Markup | undefined => {
  const { report, words, f } = context;
  const { reconciliation } = report;
  if (reconciliation === undefined) return undefined;
  const say = words.reconciliation;
  const { settlements, holes, unchecked, compared, narrowed } = reconciliation;
  const open = openPayments(report);
  if (!compared && open.length + settlements.length + holes.length + unchecked.length === 0) return undefined;
  const verdicts = [
    ...(narrowed === undefined ? [] : [say.narrowed[narrowed]]),
    ...verdictSums(report, f).map((sum) => say.verdictLine(sum, f)),
    ...(open.length === 0 ? [] : [say.zone(report.timeZone)]),
  ];
  const loose = [
    ...settlements.slice(0, LINES_SHOWN).map(({ terminalId, batchNo, currency, stated, booked }) => {
      const money = (amount: number): string => f.money({ amount, currency });
      return say.settlement(terminalId, batchNo, money(stated), money(booked));
    }),
    ...holes.slice(0, LINES_SHOWN).map(({ terminalId, from, to }) => say.hole(terminalId, from, to, f)),
    ...uncheckedOf(context, report),
  ];
  const list = (lines: readonly string[], kind = ''): Markup | undefined =>
    lines.length === 0 ? undefined : html`<ul class="${kind}">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
  const rest = open.length - SHOWN;
  return html`<div class="books"><h3>${compared ? say.section.compared : say.section.alone}</h3>
${list(comparison(context), 'screen')}${list(verdicts)}${
  open.length === 0
    ? undefined
    : html`<div class="scroll screen"><table class="payments"><tbody>
${open.slice(0, SHOWN).map((payment) => paymentRow(context, payment))}</tbody></table></div>`
}${rest > 0 ? html`<p class="screen">${words.report.more(rest, f)}</p>` : undefined}${list(loose, 'screen')}</div>
`;
};
