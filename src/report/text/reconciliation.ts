import { sayNext } from '../../messages/words.ts';
import type { Alarm } from '../../model/diagnosis.ts';
import type { DoubtfulPayment, ReconciliationReport } from '../../model/reconciliation.ts';
import type { Report } from '../../model/report.ts';
import { MINUTE } from '../../model/units.ts';
import { actionOf, byUrgency, openPayments, tellerOf, uncheckedOf, verdictSums } from '../sentences.ts';
import { heading, item, type Page, paragraph, places } from './page.ts';

/** Payments told in full; `--detail` tells them all. */
const SHOWN = 8;
/** The same on an eventful day; the others stand in the sums, and on the phone card with their references. */
const SHOWN_IN_BRIEF = 3;
/** A clock this close to the host's differs by the time that messages take. */
const CLOCK_TOLD_MS = MINUTE;

const nextLines = ({ words, f }: Page, alarm: Alarm | undefined): readonly string[] =>
  (alarm?.diagnosis.next ?? []).map(
    (phrase) => `${words.report.labels.next}${words.report.colon}${sayNext(words, phrase.key, phrase.args, f)}`,
  );

/** `apart`: what is told once for several payments. */
const paymentBlock = (
  page: Page,
  payment: DoubtfulPayment,
  alarm: Alarm | undefined,
  apart: ReadonlySet<string>,
): string => {
  const { words, f } = page;
  const say = words.reconciliation;
  const name = alarm === undefined ? '' : `${alarm.id}, `;
  return (
    item(page, '-', say.payment(payment, f), '  ') +
    paragraph(page, say.references(payment, f), '    ') +
    paragraph(page, actionOf(words, payment), '    ') +
    nextLines(page, alarm)
      .filter((line) => !apart.has(line))
      .map((line) => paragraph(page, line, '    '))
      .join('') +
    paragraph(page, `[${name}${places(page, payment.sources)}]`, '    ', page.paint.dim)
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
    ...told.unread.map((side) => line(say.unread[side])),
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

/** Where the money is: what both sides say, and each doubtful payment with its verdict. */
export const moneySection = (page: Page, report: Report): string => {
  const { reconciliation } = report;
  if (reconciliation === undefined) return '';
  const { words, f } = page;
  const say = words.reconciliation;
  const { payments, holes, settlements, unchecked, narrowed } = reconciliation;
  // What the records settled needs nobody, and is left to the details.
  const told = page.detail ? byUrgency(payments) : openPayments(report);
  if (!reconciliation.compared && told.length + holes.length + settlements.length + unchecked.length === 0) return '';
  const shown = page.detail ? told : told.slice(0, page.brief ? SHOWN_IN_BRIEF : SHOWN);
  const rest = told.length - shown.length;
  const alarms = new Map(report.alarms.map((alarm) => [alarm.id, alarm]));
  const asked = shown.flatMap((payment) => nextLines(page, alarms.get(payment.alarm ?? '')));
  const [once, apart] = [new Set<string>(), new Set<string>()];
  for (const line of asked) (once.has(line) ? apart : once).add(line);
  return [
    heading(page, reconciliation.compared ? say.section.compared : say.section.alone),
    narrowed === undefined ? '' : item(page, '-', say.narrowed[narrowed], '  '),
    reconciliation.compared ? compared(page, reconciliation) : '',
    ...verdictSums(report, f).map((sum) => item(page, '-', say.verdictLine(sum, f), '  ')),
    shown.length === 0 ? '' : item(page, '-', say.zone(report.timeZone), '  '),
    ...shown.map((payment) => paymentBlock(page, payment, alarms.get(payment.alarm ?? ''), apart)),
    rest > 0 ? paragraph(page, words.report.more(rest, f), '    ') : '',
    ...[...apart].map((line) => item(page, '-', line, '  ')),
    ...settlements.map(({ terminalId, batchNo, currency, stated, booked }) => {
      const money = (amount: number): string => f.money({ amount, currency });
      return item(page, '-', say.settlement(terminalId, batchNo, money(stated), money(booked)), '  ');
    }),
    ...holes
      .slice(0, page.detail ? undefined : SHOWN)
      .map(({ terminalId, from, to }) => item(page, '-', say.hole(terminalId, from, to, f), '  ')),
    ...uncheckedOf(tellerOf(report, words), report).map((line) => item(page, '-', line, '  ')),
  ].join('');
};
